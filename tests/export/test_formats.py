"""One table of formats: by suffix, on the command line too; the rows and their order are those of the search."""

from __future__ import annotations

import csv
import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import openpyxl
import pypdf
import pytest
from pytestqt.qtbot import QtBot

from mali_browser.errors import ExportFailed, WrongUse
from mali_browser.export.csv_file import Cancelled
from mali_browser.export.formats import FORMATS, SUFFIXES, format_of, write_export
from mali_browser.gui.briefing_pdf import print_briefing
from mali_browser.query.connection import Dataset
from tests.export.conftest import MakeJob

IDS = ["2021-05-01-menaka", "2020-06-04-menaka", "2020-06-03-menaka"]


def run(database: Path, *arguments: str, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command, its files allowed no more than ``limit`` bytes."""

    def small_files() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-m", "mali_browser", "--database", str(database), *arguments],
        preexec_fn=small_files,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"},
    )


def ids_in(path: Path) -> list[str]:
    """Read the incidents of an export in their order, whatever its format."""
    kind = format_of(path).suffix
    if kind in (".csv", ".tsv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [row["id"] for row in csv.DictReader(file, delimiter="\t" if kind == ".tsv" else ",")]
    if kind == ".xlsx":
        return [row[0] for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(2, values_only=True)]
    if kind == ".pdf":
        text = " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages)
    else:
        text = path.read_text(encoding="utf-8")
    if kind == ".json":
        return [item["id"] for item in json.loads(text)]
    if kind == ".geojson":
        return [feature["id"] for feature in json.loads(text)["features"]]
    if kind == ".ndjson":
        return [json.loads(line)["id"] for line in text.splitlines()]
    places = {found: text.index(f"{mark}{found}") for mark in (_MARKS[kind],) for found in IDS}
    return sorted(places, key=places.__getitem__)


_MARKS = {".md": "· incident:", ".html": "· incident:", ".pdf": "· incident:", ".bib": "{incident:"}
_MARKS |= {".ris": "AN  - incident:", ".csl.json": '"incident:'}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_command_writes_every_format_with_the_rows_of_the_search(
    sample_database: Path, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"Ménaka #1{suffix}"
    done = run(sample_database, "--data-dir", str(tmp_path / "own"), "export", "menaka", "-o", str(path))
    assert done.returncode == 0, done.stderr
    assert done.stdout == "" and "3 incidents" in done.stderr
    assert ids_in(path) == IDS
    assert [found.name for found in tmp_path.iterdir() if found.name != "own"] == [path.name]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_full_disk_is_a_sentence_and_the_old_file_stays(sample_database: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    path.write_text("old")
    done = run(sample_database, "--data-dir", str(tmp_path / "own"), "export", "-o", str(path), limit=700)
    assert done.returncode == 2
    assert "was not written" in done.stderr and "Traceback" not in done.stderr
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir() if found.name != "own"] == [path.name]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(
    sample: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    told: list[int] = []

    def progress(number: int) -> bool:
        told.append(number)
        return number < 2

    path = tmp_path / f"out{suffix}"
    path.write_text("old")
    with pytest.raises(Cancelled):
        write_export(make_job(sample, path, progress=progress, print_briefing=print_briefing))
    assert [number for number in told if number] == [1, 2]
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_folder_that_is_not_there_is_a_sentence(
    sample: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    job = make_job(sample, tmp_path / "nowhere" / f"out{suffix}", print_briefing=print_briefing)
    with pytest.raises(ExportFailed, match="no such folder"):
        write_export(job)


def test_the_longest_suffix_counts_and_an_unknown_one_gets_a_list() -> None:
    assert format_of(Path("X.CSL.JSON")).suffix == ".csl.json"
    assert format_of(Path("x.json")).suffix == ".json"
    with pytest.raises(WrongUse) as trouble:
        format_of(Path("x.docx"))
    assert all(item.suffix in str(trouble.value) for item in FORMATS)
    with pytest.raises(WrongUse):
        format_of(Path("csv"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["-o", "x.docx"], "no known suffix"),
        (["-o", "x.xlsx", "--separator", "comma"], "A .xlsx file has no separator"),
        (["-o", "x.json", "--datapackage"], "A .json file has no data package"),
        (["-o", "x.html", "--columns", "id"], "columns of a .html file cannot be chosen"),
        (["-o", "x.csv", "--title", "T"], "A .csv file has no title"),
        (["-o", "x.tsv", "--separator", "comma"], "separated by tabs"),
        (["-o", "x.csv", "--columns", "deaths"], "no column 'deaths'"),
        (["-o", "x.csv", "--profile", "excel"], "no profile 'excel'"),
    ],
)
def test_a_choice_that_a_format_does_not_know_is_a_sentence(
    sample_database: Path, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    done = run(sample_database, "--data-dir", str(tmp_path), "export", *arguments)
    assert done.returncode == 2 and sentence in done.stderr and done.stderr.count("\n") == 1


def test_options_of_formats_reach_them(sample_database: Path, tmp_path: Path) -> None:
    common = ["--data-dir", str(tmp_path / "own"), "export", "menaka"]
    run(sample_database, *common, "-o", str(tmp_path / "x.md"), "--title", "What is known")
    assert (tmp_path / "x.md").read_text(encoding="utf-8").startswith("# What is known\n")
    run(sample_database, *common, "-o", str(tmp_path / "x.tsv"), "--datapackage", "--columns", "id,killed_best")
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert package["filter"]["typed"] == "menaka*" and package["resources"][0]["path"] == "x.tsv"
    assert [field["name"] for field in package["resources"][0]["schema"]["fields"]] == ["id", "killed_best"]


def test_pages_searches_and_the_dataset_are_cited_on_the_command_line(sample_database: Path, tmp_path: Path) -> None:
    common = ["--data-dir", str(tmp_path), "cite"]
    text = run(sample_database, *common, "incident:2020-06-ngorkou", "actor:jnim").stdout
    assert text.count("Mali Browser project.") == 2 and "(June 2020)" in text
    assert run(sample_database, *common, "--style", "apa").stdout.startswith(
        "Mali Browser project. (n.d.). Invented sample"
    )
    items = json.loads(run(sample_database, *common, "search:menaka", "--style", "csl").stdout)
    assert items[0]["title"].endswith("(3 incidents)")
    wrong = run(sample_database, *common, "incident:nowhere")
    assert wrong.returncode == 2 and "no incident 'nowhere'" in wrong.stderr


def test_a_search_prints_as_a_markdown_table(sample_database: Path, tmp_path: Path) -> None:
    lines = run(sample_database, "--data-dir", str(tmp_path), "search", "menaka", "--format", "markdown").stdout
    rows = [line.strip("| ").split(" | ") for line in lines.splitlines()]
    assert rows[0][0] == "Date" and [row[-1] for row in rows[2:]] == IDS
    assert rows[4][5] == "10–97 (best 10)"
