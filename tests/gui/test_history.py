"""Back and forward bring a page back as it was left; navigation itself is a plain list with a place in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.addresses import Address
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.navigation import Navigation, Visit
from mali_browser.incident_filter import IncidentFilter, Sort
from tests.gui.conftest import MakeWindow
from tests.gui.searching import settle, type_search
from tests.gui.test_window import AMBUSH, BUS, TRIAL, search, select, shown


def visit(name: str, scroll: int = 0) -> Visit:
    return Visit(Address("incident", name), "", IncidentFilter(), Sort(), 0, scroll)


def test_going_somewhere_new_drops_what_lay_ahead() -> None:
    history = Navigation()
    for name in ("a", "b", "c"):
        history.visit(visit(name))
    assert history.back() == visit("b") and history.back() == visit("a") and history.back() is None
    history.visit(visit("d"))
    assert not history.can_go_forward and history.back() == visit("a")


def test_the_same_page_again_is_no_new_stop() -> None:
    history = Navigation()
    history.visit(visit("a"))
    history.visit(visit("a", scroll=5))
    assert not history.can_go_back and history.current == visit("a", scroll=5)


def test_the_list_does_not_grow_for_ever() -> None:
    history = Navigation()
    for at in range(1000):
        history.visit(visit(str(at)))
    steps = 0
    while history.back():
        steps += 1
    assert 50 < steps < 1000


def make_small(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(720, 340)
    qtbot.wait(30)


def test_back_restores_the_scroll_of_the_page(qtbot: QtBot, window: MainWindow) -> None:
    make_small(qtbot, window)
    select(qtbot, window, AMBUSH)
    bar = window.detail.verticalScrollBar()
    bar.setValue(120)
    select(qtbot, window, BUS)
    assert bar.value() == 0
    window.do_back()
    qtbot.waitUntil(lambda: bar.value() == 120)
    assert "Convoy ambushed" in window.detail.toPlainText()


def test_back_restores_search_order_selection_and_scroll_together(qtbot: QtBot, window: MainWindow) -> None:
    make_small(qtbot, window)
    search(qtbot, window, "menaka")
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort("killed", descending=False))
    left = shown(window)
    select(qtbot, window, AMBUSH)
    bar = window.detail.verticalScrollBar()
    bar.setValue(100)
    search(qtbot, window, "bus")
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort("title", descending=False))
    select(qtbot, window, BUS)
    window.do_back()
    qtbot.waitUntil(lambda: shown(window) == left and bar.value() == 100)
    assert window.search.box.text() == "menaka" and window.controller.sort == Sort("killed", descending=False)
    assert shown(window)[window.table.selectionModel().selectedRows()[0].row()] == AMBUSH


def test_a_newer_step_wins_over_going_back(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH)
    search(qtbot, window, "bus")
    select(qtbot, window, BUS)
    window.do_back()
    search(qtbot, window, "tried")
    select(qtbot, window, TRIAL)
    qtbot.wait(100)
    assert window.search.box.text() == "tried" and shown(window) == [TRIAL]
    assert "Suspect of the convoy ambush tried" in window.detail.toPlainText()


def test_the_clear_button_comes_with_text_that_was_not_typed(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(address=Address("search", "menaka"))
    clear = max(window.search.box.findChildren(QToolButton), key=lambda button: button.x())
    qtbot.waitUntil(clear.isVisible)
    with qtbot.waitSignal(window.controller.result_changed):
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(shown(window)) == 5


def test_an_address_of_an_actor_opens_its_page_and_its_count_leads_to_its_incidents(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(address=Address("actor", "jnim"))
    qtbot.waitUntil(lambda: "An invented profile of JNIM." in window.detail.toPlainText())
    with qtbot.waitSignal(window.controller.result_changed):
        window.detail.address_clicked.emit("search:actor:jnim")
    assert 0 < len(shown(window)) < 5 and window.search.box.text() == "actor:jnim"
    with qtbot.waitSignal(window.controller.result_changed):
        window.do_back()
    assert len(shown(window)) == 5 and "An invented profile of JNIM." in window.detail.toPlainText()


def test_a_search_that_stands_is_a_stop_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "menaka")
    window.controller.rest()
    search(qtbot, window, "bus")
    window.controller.rest()
    window.history_menu.aboutToShow.emit()
    assert [action.text() for action in window.history_menu.actions()][:2] == ["bus", "menaka"]
    with qtbot.waitSignal(window.controller.result_changed):
        window.history_menu.actions()[1].trigger()
    assert window.search.box.text() == "menaka" and window.controller.navigation.can_go_forward


def test_an_example_search_is_a_link(qtbot: QtBot, window: MainWindow) -> None:
    assert "Searches to try" in window.detail.toPlainText()
    with qtbot.waitSignal(window.controller.result_changed):
        window.detail.address_clicked.emit("search:killed:>10")
    assert window.search.box.text() == "killed:>10" and 0 < len(shown(window)) < 5


def test_another_search_begins_at_its_first_row_and_back_finds_the_old_place(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(paths.bundled_database())
    window.resize(1200, 700)
    type_search(qtbot, window, "year:2012..2024 ")
    qtbot.wait(1200)  # a search that rests for a second is a stop of its own
    window.table.verticalScrollBar().setValue(900)
    type_search(qtbot, window, "killed:>5 ")
    assert window.table.verticalScrollBar().value() == 0
    qtbot.wait(1200)
    window.actions_by_name["back"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.table.verticalScrollBar().value() == 900, timeout=10_000)
    assert window.search.box.text() == "year:2012..2024 "


def test_back_from_an_incident_finds_an_actors_page_where_it_was_scrolled(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window = make_window(paths.bundled_database())
    window.resize(1200, 700)

    def open_page(address: str) -> None:
        window.follow(address)
        qtbot.waitUntil(lambda: str(getattr(window.controller.open_page, "address", "")) == address, timeout=10_000)
        qtbot.wait(300)

    open_page("actor:jnim")
    window.detail.verticalScrollBar().setValue(900)
    open_page("incident:2024-09-17-bamako")
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: window.detail.verticalScrollBar().value() == 900, timeout=10_000)


def test_back_from_the_first_page_shows_none(qtbot: QtBot, window: MainWindow) -> None:
    start = window.detail.toPlainText()
    select(qtbot, window, AMBUSH)
    assert window.detail.toPlainText() != start
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: window.controller.open_page is None, timeout=10_000)
    assert not window.actions_by_name["back"].isEnabled()
