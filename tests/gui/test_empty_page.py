"""A search that finds nothing says only what is true, and offers ways on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.query_runner import EmptyHelp
from tests.gui.conftest import MakeWindow
from tests.gui.searching import chip_texts, settle, total, type_search


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow) -> MainWindow:
    made = make_window(paths.bundled_database())
    settle(qtbot, made)
    return made


def test_a_word_that_is_nowhere_gets_a_guess_that_is_called_one(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "kufa ")
    assert window.stack.currentWidget() is window.empty
    assert window.empty.guess.isVisible() and "guess" in window.empty.guess.text()
    window.empty.guess.click()
    settle(qtbot, window)
    assert total(window) > 0 and chip_texts(window) == ["koufa"]
    assert not window.empty.isVisible()


@pytest.mark.parametrize("text", ["reuters year:1999 ", "kouffa menaka zzz "])
def test_words_that_find_something_are_not_guessed_at(qtbot: QtBot, window: MainWindow, text: str) -> None:
    type_search(qtbot, window, text)
    assert window.stack.currentWidget() is window.empty
    assert not window.empty.guess.isVisible() or "zzz" in window.empty.guess.toolTip()


def test_each_way_on_tells_how_many_it_leads_to(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "kouffa zzz ")
    assert [way.text() for way in window.empty.ways] == ["Without “zzz”: 5 incidents"]
    assert window.empty._ways_word.text() == "With one thing less there are some:"
    window.empty.ways[0].click()
    settle(qtbot, window)
    assert total(window) == 5 and chip_texts(window) == ["kouffa"]


def test_where_no_one_thing_less_helps_that_is_said(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "zzz qqq ")
    assert not window.empty.ways
    assert window.empty._ways_word.text() == "Leaving out any one of these things finds nothing either."
    type_search(qtbot, window, "zzz ")
    assert not window.empty._ways_word.isVisible(), "one thing alone has nothing to be left out of"


def test_ways_out_of_an_earlier_search_are_never_offered(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "kouffa zzz ")
    window.search.box.setText("kouffa zzz q")
    window.search.box.textEdited.emit("kouffa zzz q")
    assert not any(way.isVisible() for way in window.empty.ways)
    settle(qtbot, window)
    told: list[object] = []
    window.controller.help_changed.connect(lambda *help_: told.append(help_))
    window.controller._beside_numbers["help"] = 99_999
    window.search.box.setText("mopti")
    window.search.box.textEdited.emit("mopti")
    window.controller._take_help(99_999, EmptyHelp(None, ((2, 5),)))
    assert told == []
    settle(qtbot, window)


def test_what_was_searched_is_said_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "zzz ")
    assert "zzz" in window.empty.heading.text() and "by all their names" in window.empty.text.text()
    window.controller.set_aliases(False)
    settle(qtbot, window)
    assert "only as written" in window.empty.text.text()
    window.empty.clear.click()
    settle(qtbot, window)
    assert total(window) == 302 and window.search.box.hasFocus()
