"""The window over the real dataset: what a reader does from the first key to the exported file."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths, wording
from mali_browser.addresses import Address
from mali_browser.gui.app import GuiSettings, make_application, open_window
from mali_browser.gui.item_models.table_columns import COLUMNS
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.gui.views.incident_page import write_incident
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.paths import user_folders
from mali_browser.query.connection import open_dataset
from mali_browser.query.incidents import fetch_incidents, find_incidents
from mali_browser.query.pages import fetch_page
from mali_browser.records import IncidentRow

# Sort field -> what is known of it in a row; None where nothing is.
KNOWN: dict[str, Callable[[IncidentRow], object]] = {
    "place": lambda row: row.places or None,
    "region": lambda row: row.regions or None,
    "perpetrator": lambda row: row.perpetrators or None,
    "target": lambda row: row.targets or None,
    "killed": lambda row: row.killed.best,
    "wounded": lambda row: row.wounded.best,
    "abducted": lambda row: row.abducted.best,
    "entry": lambda row: row.entry,
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = GuiSettings(paths.bundled_database(), user_folders(tmp_path), None, "light")
    _application, keeper = make_application(settings)
    made = open_window(settings, keeper)
    with qtbot.waitSignal(made.ready, timeout=10_000):
        made.begin()
        made.show()
    yield made
    made.close()
    made.deleteLater()


def rows(qtbot: QtBot, window: MainWindow) -> list[IncidentRow]:
    """Return every row shown, once its page has come."""
    model = window.controller.model

    def all_there() -> bool:
        # Every row is asked for: a row asks for its page.
        return None not in [model.record(at) for at in range(model.rowCount())]

    qtbot.waitUntil(all_there)
    return [record for at in range(model.rowCount()) if (record := model.record(at)) is not None]


def test_every_page_can_be_written_and_holds_what_the_record_holds(qapp: QApplication) -> None:
    dataset = open_dataset(paths.bundled_database())
    theme, font = load_theme("dark"), QFont()
    for incident in fetch_incidents(dataset, find_incidents(dataset, IncidentFilter()).rows):
        document = QTextDocument()
        page = fetch_page(dataset, Address("incident", incident.row.id))
        write_incident(DocumentWriter(document, theme, font), page, incident, 186, str)
        text = document.toPlainText()
        expected = [incident.row.title, incident.summary, f"incident:{incident.row.id}", incident.note or ""]
        expected += [wording.date_text(incident.row.date_start, incident.row.date_end, incident.row.date_precision)]
        expected += [source.outlet for source in incident.sources] + [party.name for party in incident.parties]
        expected += [item.wording for item in incident.casualties] + [item.title for item in incident.related]
        assert [piece for piece in expected if piece not in text] == [], incident.row.id
    dataset.close()


@pytest.mark.parametrize("field", KNOWN)
@pytest.mark.parametrize("descending", [True, False])
def test_unknown_comes_last_both_ways(qtbot: QtBot, window: MainWindow, field: str, descending: bool) -> None:
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort(field, descending=descending))
    values = [KNOWN[field](row) for row in rows(qtbot, window)]
    known = [value for value in values if value is not None]
    assert known and values == known + [None] * (len(values) - len(known))
    if all(isinstance(value, int) for value in known):
        assert known == sorted(known, key=int, reverse=descending)  # type: ignore[call-overload]


def test_every_column_has_a_text_for_every_row(qtbot: QtBot, window: MainWindow) -> None:
    tester = QAbstractItemModelTester(window.controller.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model = window.controller.model
    for at, row in enumerate(rows(qtbot, window)):
        for place, column in enumerate(COLUMNS):
            index = model.index(at, place)
            assert index.data() and index.data(Qt.ItemDataRole.ToolTipRole), (row.id, column.key)
            assert "None" not in index.data()
    del tester


@pytest.mark.parametrize("typed", ["menaka", "MÉNAKA", "Me\u0301naka"])
def test_accents_do_not_matter_and_the_match_is_marked(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    with qtbot.waitSignal(window.controller.result_changed):
        window.search.box.setText(typed)
        window.search.box.textEdited.emit(typed)
    found = rows(qtbot, window)
    assert found and any("Ménaka" in row.title or "Ménaka" in " ".join(row.places) for row in found)
    assert window.table.delegate.terms


def test_from_the_first_key_to_the_file_by_keyboard_alone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.search.box.hasFocus)
    with qtbot.waitSignal(window.controller.result_changed):
        qtbot.keyClicks(window.search.box, "killed:>50")
    qtbot.waitUntil(lambda: not window.controller._typing.isActive())
    qtbot.wait(50)
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    first = window.controller.open_incident_record
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window.table, Qt.Key.Key_Down)
    assert window.controller.open_incident_record != first
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    assert window.detail.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.own_panel.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.search.box.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.facets.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.table.hasFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Tab)
    assert not window.table.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.export_panel.path.hasFocus)
    path = tmp_path / "grandes attaques.csv"
    qtbot.keyClicks(window.export_panel.path, str(path))
    with qtbot.waitSignal(window.controller.exporter.finished):
        qtbot.keyClick(window.export_panel.path, Qt.Key.Key_Return)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    found = rows(qtbot, window)
    separator = ";" if b";" in raw.split(b"\r\n")[0] else ","
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file, delimiter=separator)] == [row.id for row in found]
    assert str(len(found)) in window.export_panel.message.text() and str(path) in window.export_panel.message.text()
    qtbot.keyClick(window.export_panel.path, Qt.Key.Key_Escape)
    assert not window.export_panel.isVisible()


def test_the_whole_result_can_be_copied_as_a_table(qtbot: QtBot, window: MainWindow) -> None:
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.controller.rows_for_copy, timeout=10_000):
        qtbot.keyClick(window.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == window.controller.model.rowCount() > 100
    assert {line.count("\t") for line in (head, *lines)} == {len(window.table.shown_keys()) - 2}  # the star is no fact


def test_enter_shows_the_pane_again_where_it_was_hidden(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.detail.isVisible()
    window.table.setFocus()
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window.table, Qt.Key.Key_Return)
    assert window.detail.isVisible() and window.detail.hasFocus()
    assert window.controller.open_incident_record is not None
    assert window.windowTitle() == window.controller.open_incident_record.row.title
