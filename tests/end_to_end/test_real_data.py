"""The promises on the real dataset: the file that is shipped, the command, and the window over it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.dataset.consistency_checks import check_sources
from mali_browser.dataset.database_difference import difference_from_source
from mali_browser.gui.app import GuiSettings, make_application, open_window
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.paths import user_folders
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import fetch_incidents, fetch_rows, find_incidents, row_of
from mali_browser.query.info import check_integrity
from mali_browser.search_language import parse_search

ENTRIES = 186


@pytest.fixture(scope="module")
def real() -> Dataset:
    return open_dataset(paths.bundled_database())


def count(dataset: Dataset, text: str) -> int:
    return len(find_incidents(dataset, parse_search(text).filter).rows)


def test_the_source_is_sound_and_the_file_is_what_it_builds() -> None:
    assert [str(fault) for fault in check_sources(paths.source_folder())] == []
    assert difference_from_source(paths.source_folder(), paths.bundled_database()) == ""


def test_every_entry_of_the_chronology_is_there_with_its_sources(real: Dataset) -> None:
    incidents = fetch_incidents(real, find_incidents(real, IncidentFilter()).rows)
    assert {incident.row.entry for incident in incidents} - {None} == set(range(1, ENTRIES + 1))
    assert all(incident.sources and incident.summary and incident.row.title for incident in incidents)
    assert check_integrity(real) == []


def test_the_folder_of_the_file_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "données #1 100%" / "mali.db"
    path.parent.mkdir()
    shutil.copy(paths.bundled_database(), path)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    dataset = open_dataset(path)
    assert count(dataset, "menaka") > 0
    dataset.close()
    assert [item.name for item in path.parent.iterdir()] == ["mali.db"]
    path.parent.chmod(0o755)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jamaat", "Jama'at"),
        ("GSIM ", "JNIM "),
        ("menaka", "Ménaka"),
        ("menaka", "Me\u0301naka"),
        ("ISGS ", '"islamic state in the greater sahara"'),
        ("EIGS ", "ISGS "),
        ("ngorkou", "N’Gorkou"),
        ("Droukdel ", "droukdal "),
        ("AAD ", '"Ansar al-Dine"'),
    ],
)
def test_ways_of_writing_a_name_find_the_same(real: Dataset, one: str, other: str) -> None:
    assert count(real, one) == count(real, other) > 0


# Facts of the report, looked up there by hand: id -> low, best, high of killed, and of wounded.
FIGURES: dict[str, tuple[tuple[int | None, ...], tuple[int | None, ...]]] = {
    "2024-08-11-dembo": ((26, 26, None), (None, None, None)),
    "2023-09-12-bourem": ((57, 57, 144), (None, None, None)),
    "2019-03-23-ogossagou": ((157, 157, None), (73, 73, None)),
    "2017-01-18-gao": ((47, 47, 47), (100, 100, None)),
    "2012-01-24-aguelhok": ((None, 100, 100), (None, None, None)),
    "2020-11-30-menaka": ((0, 0, 0), (0, 0, 0)),
}


@pytest.mark.parametrize("incident", FIGURES)
def test_figures_are_those_of_the_report(real: Dataset, incident: str) -> None:
    (row,) = fetch_rows(real, [row_of(real, incident)])
    figures = tuple((figure.low, figure.best, figure.high) for figure in (row.killed, row.wounded))
    assert figures == FIGURES[incident]


def test_totals_reconcile(real: Dataset) -> None:
    totals = find_incidents(real, IncidentFilter()).totals
    for total in (totals.killed, totals.wounded, totals.abducted):
        assert total.reported + total.uncounted + total.not_reported + totals.duplicates == totals.incidents
    assert totals.duplicates >= 2


def test_the_same_rows_in_window_command_and_export(qtbot: QtBot, real: Dataset, tmp_path: Path) -> None:
    text = "gao killed:>10"
    settings = GuiSettings(paths.bundled_database(), user_folders(tmp_path), None, "light")
    _application, keeper = make_application(settings)
    window = open_window(settings, keeper)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=10_000):
        window.begin()
        window.show()
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_text(text)
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort("killed", descending=True))
    model = window.controller.model
    records = [model.record(at) for at in range(model.rowCount())]
    seen = [record.id for record in records if record]
    window.close()

    run = [sys.executable, "-m", "mali_browser", "--data-dir", str(tmp_path)]
    listed = subprocess.run(
        [*run, "search", text, "--sort", "-killed", "--format", "json"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    path = tmp_path / "out.csv"
    subprocess.run([*run, "export", text, "--sort", "-killed", "-o", str(path)], check=True, timeout=60)
    with path.open(encoding="utf-8-sig", newline="") as file:
        dialect = csv.Sniffer().sniff(file.readline(), ",;")
        file.seek(0)
        exported = [row["id"] for row in csv.DictReader(file, delimiter=dialect.delimiter)]
    assert seen == [item["id"] for item in json.loads(listed.stdout)] == exported
    assert len(seen) > 2


def test_a_picture_of_the_window_is_drawn_without_a_screen(tmp_path: Path) -> None:
    out = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-m", "mali_browser", "--data-dir", str(tmp_path), "screenshot", "search:menaka"]
        + ["-o", str(out), "--size", "1000x700", "--theme", "dark"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    head = out.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) == (1000, 700)


def test_without_a_display_the_command_draws_and_says_where(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "mali_browser", "--data-dir", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    assert "There is no display" in done.stdout and str(tmp_path) in done.stdout
    assert (tmp_path / "mali-browser.png").stat().st_size > 10_000
