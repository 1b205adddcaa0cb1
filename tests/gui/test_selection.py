"""What is selected, and what is said of it, through every change of the result."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.views.incident_table import _spans
from tests.gui.test_window import AMBUSH, BUS, TOLD, TRIAL, search, select, shown


def selected(window: MainWindow) -> list[str]:
    ids = shown(window)
    numbers = list(window.controller.model.row_numbers)
    return [ids[numbers.index(number)] for number in window.table.selected_rows()]


@pytest.mark.parametrize(
    ("places", "spans"),
    [([], []), ([4], [(4, 4)]), ([0, 1, 2, 5, 7, 8], [(0, 2), (5, 5), (7, 8)])],
)
def test_neighbours_are_selected_as_one_span(places: list[int], spans: list[tuple[int, int]]) -> None:
    assert list(_spans(places)) == spans


def test_sums_follow_what_a_search_leaves_of_the_selection(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH, BUS, TOLD)
    assert window.totals.selection.text().startswith("3 selected · killed")
    with qtbot.waitSignal(window.controller.selection_totals):
        search(qtbot, window, "menaka")
    assert selected(window) == [TOLD, AMBUSH]
    assert "2 incidents selected" in window.detail.toPlainText()
    assert window.totals.selection.text().startswith("2 selected · killed")


def test_one_left_of_a_selection_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH, BUS)
    with qtbot.waitSignal(window.controller.incident_opened):
        search(qtbot, window, "bus")
    assert "Bus attacked in Kayes" in window.detail.toPlainText()
    assert not window.totals.selection.isVisible()


def test_sums_of_rows_out_of_sight_are_not_shown(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH, BUS)
    search(qtbot, window, "tried")
    assert shown(window) == [TRIAL]
    assert "selected" not in window.detail.toPlainText() and not window.totals.selection.isVisible()
    with qtbot.waitSignal(window.controller.selection_totals):
        search(qtbot, window, "")
    assert selected(window) == [AMBUSH, BUS]
    assert "2 incidents selected" in window.detail.toPlainText()


def test_a_page_stays_open_and_scrolled_while_the_search_hides_its_row(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(720, 340)
    select(qtbot, window, AMBUSH)
    window.detail.verticalScrollBar().setValue(60)
    search(qtbot, window, "bus")
    search(qtbot, window, "")
    assert selected(window) == [AMBUSH]
    assert "Convoy ambushed" in window.detail.toPlainText()
    assert window.detail.verticalScrollBar().value() == 60


def test_next_and_previous_move_on_while_ctrl_is_held(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, TRIAL)
    for expected in (TOLD, AMBUSH):
        with qtbot.waitSignal(window.controller.incident_opened):
            qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert selected(window) == [expected]
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert selected(window) == [TOLD]


def test_a_search_that_failed_is_not_called_empty(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "xyzzy")
    assert "xyzzy" in window.empty.heading.text() and window.empty.clear.isVisible()
    window.controller.search_failed.emit("The data file is damaged.")
    assert window.stack.currentWidget() is window.empty
    assert "could not be carried out" in window.empty.heading.text()
    assert window.empty.text.text() == "The data file is damaged."
    assert "The search failed" in window.totals.label.text()
    with qtbot.waitSignal(window.controller.result_changed):
        window.empty.retry.click()
    assert "No incident matches" in window.empty.heading.text()


def test_a_page_of_rows_that_cannot_be_read_is_said(window: MainWindow) -> None:
    window.controller.runner.failed.emit(1, "page 3", "The data file is damaged.")
    assert window.totals.notice.text() == "The data file is damaged."
