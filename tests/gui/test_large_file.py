"""A large file: the first page is there before everything is counted, and its columns are read in the background."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.generator import synthetic_database
from mali_browser.errors import DatabaseDamaged
from mali_browser.gui import query_runner
from mali_browser.gui.query_runner import PAGE, FacetAnswer, QueryRunner
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query import large
from mali_browser.query.connection import open_dataset
from mali_browser.query.facets import fetch_facet, fetch_years
from mali_browser.query.incidents import fetch_rows, find_incidents
from mali_browser.search_language import parse_search
from tests.gui.conftest import MakeWindow

ROWS = 2000


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return synthetic_database(ROWS, tmp_path_factory.mktemp("large"))


@pytest.fixture(autouse=True)
def every_file_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "LARGE", 0)


@pytest.fixture
def runner(qtbot: QtBot, database: Path) -> Iterator[QueryRunner]:
    made = QueryRunner(database)
    yield made
    made.close()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold every full result back until the event is set."""
    go_on = threading.Event()
    go_on.set()

    def find_later(*arguments: object) -> object:
        assert go_on.wait(10)
        return find_incidents(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(query_runner.incidents, "find_incidents", find_later)
    yield go_on
    go_on.set()


@pytest.mark.parametrize("prepared", [False, True])
def test_the_first_page_comes_before_the_result_and_is_its_beginning(
    qtbot: QtBot, runner: QueryRunner, database: Path, prepared: bool
) -> None:
    if prepared:
        runner.prepare()
        qtbot.waitUntil(lambda: large.columns_of(runner._dataset) is not None, timeout=10_000)
    told: list[tuple[str, int, Any]] = []
    runner.first_page.connect(lambda number, rows: told.append(("page", number, rows)))
    runner.found.connect(lambda number, answer: told.append(("result", number, answer)))
    with qtbot.waitSignal(runner.found):
        asked = runner.find(parse_search("patrol ").filter, Sort())
    assert [(kind, number) for kind, number, _told in told] == [("page", asked), ("result", asked)]
    page, answer = told[0][2], told[1][2]
    dataset = open_dataset(database)
    expected = find_incidents(dataset, parse_search("patrol ").filter, Sort())
    assert page == answer.first_rows == fetch_rows(dataset, expected.rows[:PAGE])
    assert list(answer.result.rows) == list(expected.rows) and answer.result.totals == expected.totals
    dataset.close()


def test_counts_wait_for_the_columns_and_searches_do_not(qtbot: QtBot, runner: QueryRunner, database: Path) -> None:
    came: list[FacetAnswer] = []
    runner.facets_arrived.connect(lambda _number, answer: came.append(answer))
    runner.fetch_facets({"region": IncidentFilter()}, IncidentFilter())
    with qtbot.waitSignal(runner.found):
        runner.find(IncidentFilter(), Sort())
    runner.fetch_facets({"region": IncidentFilter()}, IncidentFilter())
    with qtbot.waitSignal(runner.found):
        runner.find(IncidentFilter(), Sort("killed"))
    runner.fetch_facets({"region": IncidentFilter()}, IncidentFilter())
    assert came == []
    runner.prepare()
    qtbot.waitUntil(lambda: bool(came), timeout=10_000)
    dataset = open_dataset(database)
    assert came[0].facets["region"] == fetch_facet(dataset, IncidentFilter(), "region")
    assert came[0].years == fetch_years(dataset, IncidentFilter())
    dataset.close()


def test_columns_that_cannot_be_read_are_told_of_and_searches_go_on(
    qtbot: QtBot, runner: QueryRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_dataset: object) -> None:
        raise DatabaseDamaged("The data file is damaged.")

    monkeypatch.setattr(query_runner.large, "read_columns", fail)
    with qtbot.waitSignal(runner.failed) as caught:
        runner.prepare()
    assert caught.args[1:] == ["columns", "The data file is damaged."]
    with qtbot.waitSignal(runner.found):
        runner.find(IncidentFilter(), Sort())


def test_closing_while_columns_are_read_waits_for_nobody(qtbot: QtBot, database: Path) -> None:
    runner = QueryRunner(database)
    runner.prepare()
    runner.prepare()
    runner.close()
    assert runner._reading is not None and not runner._reading.is_alive()


def test_the_window_shows_the_first_page_and_then_counts(
    qtbot: QtBot, make_window: MakeWindow, database: Path, held: threading.Event, tmp_path: Path
) -> None:
    window = make_window(database)
    controller, model = window.controller, window.controller.model
    qtbot.waitUntil(lambda: controller.result is not None, timeout=10_000)
    assert model.rowCount() == ROWS
    held.clear()
    with qtbot.waitSignal(controller.first_page_shown):
        controller.set_text("patrol ")
    assert model.rowCount() == PAGE and model.only_first_page
    assert window.totals.label.text() == "Counting…"
    window.export_panel.export_requested.emit(SimpleNamespace(scope="result", path=tmp_path / "result.csv"))
    assert "still being counted" in window.export_panel.message.text()
    assert not (tmp_path / "result.csv").exists()
    with qtbot.waitSignal(controller.result_changed) as caught:
        held.set()
    assert model.rowCount() == len(caught.args[0].rows) > PAGE and not model.only_first_page
    assert window.totals.label.text().startswith(f"{model.rowCount()} of ")


def test_a_selection_beyond_the_first_page_is_kept(
    qtbot: QtBot, make_window: MakeWindow, database: Path, held: threading.Event
) -> None:
    window = make_window(database)
    controller, model = window.controller, window.controller.model
    qtbot.waitUntil(lambda: controller.result is not None, timeout=10_000)
    far = model.row_numbers[1500]
    window.table.select_row_number(far)
    controller.selected = [far]
    held.clear()
    with qtbot.waitSignal(controller.first_page_shown):
        controller.set_sort(Sort("date", descending=False))
    assert window.table.selected_rows() == []
    with qtbot.waitSignal(controller.result_changed):
        held.set()
    assert window.table.selected_rows() == [far] == controller.selected
