"""CSV reads back as what went in, opens right in spreadsheets, and never leaves half a file."""

from __future__ import annotations

import csv
import io
import os
import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mali_browser.errors import ExportFailed, WrongUse
from mali_browser.export.columns import BY_NAME, COLUMNS, choose_columns
from mali_browser.export.csv_file import Cancelled, guard, stream_csv, write_csv
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incident
from mali_browser.records import Figure, Incident


@pytest.fixture
def ambush(sample: Dataset) -> Incident:
    return fetch_incident(sample, "2020-06-03-menaka")


@pytest.fixture
def bus(sample: Dataset) -> Incident:
    return fetch_incident(sample, "2020-06-03-kayes")


def read(path: Path, encoding: str = "utf-8", delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter, strict=True))


def test_bounds_have_columns_of_their_own_and_unknown_is_empty(ambush: Incident, bus: Incident, tmp_path: Path) -> None:
    write_csv(tmp_path / "out.csv", [ambush, bus], COLUMNS, "data")
    first, second = read(tmp_path / "out.csv")
    assert [first[f"killed_{bound}"] for bound in ("low", "best", "high")] == ["10", "10", "97"]
    assert [second[f"killed_{bound}"] for bound in ("low", "best", "high")] == ["26", "26", ""]
    assert (first["wounded_best"], first["wounded_uncounted"]) == ("", "1")
    assert (second["wounded_best"], second["wounded_uncounted"]) == ("0", "0")
    assert first["abducted_best"] == ""
    assert (first["date_start"], first["date_end"], first["date_precision"]) == ("2020-06-03", "2020-06-05", "day")
    assert first["sources"] == "Agence-Alpha; Beta Post; Agence-Alpha"


def test_a_month_stays_a_month(sample: Dataset, tmp_path: Path) -> None:
    write_csv(tmp_path / "out.csv", [fetch_incident(sample, "2020-06-ngorkou")], COLUMNS, "data")
    assert read(tmp_path / "out.csv")[0]["date"] == "2020-06"


def test_the_profiles_differ_in_mark_separator_and_guard_only(bus: Incident, tmp_path: Path) -> None:
    hostile = replace(bus, row=replace(bus.row, title="=1+1"), summary="-5")
    columns = choose_columns(["id", "title", "summary", "longitude"])
    write_csv(tmp_path / "sheet.csv", [hostile], columns, "spreadsheet", "semicolon")
    write_csv(tmp_path / "data.csv", [hostile], columns, "data")
    assert (tmp_path / "sheet.csv").read_bytes().startswith(b"\xef\xbb\xbfid;title;summary;longitude\r\n")
    assert (tmp_path / "data.csv").read_bytes().startswith(b"id,title,summary,longitude\r\n")
    (sheet,) = read(tmp_path / "sheet.csv", "utf-8-sig", ";")
    assert (sheet["title"], sheet["summary"], sheet["longitude"]) == ("'=1+1", "'-5", "-11.4439")
    (data,) = read(tmp_path / "data.csv")
    assert (data["title"], data["summary"], data["longitude"]) == ("=1+1", "-5", "-11.4439")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\t=1", " =1", "＝1", "\ufeff=1", "\r=1"])
def test_what_a_spreadsheet_would_run_is_made_harmless(text: str) -> None:
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Ménaka", "10-12", "'quoted'", "a=b"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert guard(text) == text


@given(st.lists(st.tuples(st.text(), st.text(), st.none() | st.integers(0, 10**9)), min_size=1, max_size=5))
def test_any_text_reads_back(rows: list[tuple[str, str, int | None]]) -> None:
    from tests.export.example import EXAMPLE

    incidents = [
        replace(EXAMPLE, row=replace(EXAMPLE.row, title=title, killed=Figure(best=best)), summary=summary)
        for title, summary, best in rows
    ]
    file = io.BytesIO()
    columns = choose_columns(["title", "summary", "killed_best"])
    stream_csv(file, incidents, columns, "data")
    text = file.getvalue().decode("utf-8", "surrogatepass")
    back = list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:]
    assert back == [[title, summary, "" if best is None else str(best)] for title, summary, best in rows]


def test_only_known_columns_profiles_and_separators(ambush: Incident, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="no column 'deaths'"):
        choose_columns(["deaths"])
    with pytest.raises(WrongUse, match="no profile"):
        write_csv(tmp_path / "x.csv", [ambush], COLUMNS, "excel")
    with pytest.raises(WrongUse, match="no separator"):
        write_csv(tmp_path / "x.csv", [ambush], COLUMNS, "data", "pipe")
    assert list(tmp_path.iterdir()) == []
    assert len(BY_NAME) == len(COLUMNS)


def test_a_cancelled_export_leaves_the_old_file(ambush: Incident, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    with pytest.raises(Cancelled):
        write_csv(path, [ambush] * 5, COLUMNS, progress=lambda written: written < 3)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("nowhere/out.csv", "no such folder"), (".", "folder of that name"), ("file/out.csv", "file, not a folder")],
)
def test_a_place_that_cannot_be_written_is_a_sentence(ambush: Incident, tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportFailed, match=reason):
        write_csv(tmp_path / name, [ambush], COLUMNS)


def test_a_full_disk_is_a_sentence_and_the_old_file_stays_whole(sample_database: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")

    def small_files() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    command = [sys.executable, "-m", "mali_browser", "--database", str(sample_database), "--data-dir", str(tmp_path)]
    done = subprocess.run(
        [*command, "export", "-o", str(path)],
        preexec_fn=small_files,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 2
    assert "was not written" in done.stderr and "Traceback" not in done.stderr
    assert path.read_text() == "old"
    assert not list(tmp_path.glob(".*.part"))
