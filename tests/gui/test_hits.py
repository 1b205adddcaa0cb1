"""What is found beside incidents is listed above them, best first, marked, and opened by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.highlight import ranges, terms_of
from mali_browser.gui.item_models.hit_model import FEW, MOST, named_first
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.views.hits_strip import from_match
from mali_browser.records import Hit
from mali_browser.search_language import parse_search
from tests.gui.conftest import MakeWindow
from tests.gui.searching import settle, type_search


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow) -> MainWindow:
    made = make_window(paths.bundled_database())
    settle(qtbot, made)
    return made


def listed(window: MainWindow) -> list[Hit]:
    """Return the hits shown."""
    model = window.hits.model
    return [model.index(at).data(Role.RECORD) for at in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("gsim", "actor", "jnim"),
        ("jnim", "actor", "jnim"),
        ("kouffa", "actor", "amadou-koufa"),
        ("reuters", "outlet", "reuters"),
    ],
)
def test_what_is_called_so_comes_first(qtbot: QtBot, window: MainWindow, text: str, kind: str, found: str) -> None:
    type_search(qtbot, window, text)
    first = listed(window)[0]
    assert (first.kind, first.id) == (kind, found)
    assert window.hits.isVisible() and window.hits.list.height() >= 20


def test_places_and_passages_are_found_as_well(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "timbuktu")
    window.hits.more.setChecked(True)
    assert {"place", "passage"} <= {hit.kind for hit in listed(window)}
    assert len(listed(window)) <= MOST


def test_the_strip_shows_a_few_and_more_on_a_wish_and_says_how_many(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "gsim")
    assert len(listed(window)) == FEW
    assert window.hits.fold.text() == f"Also found beside incidents: the best {MOST}"
    low = window.hits.height()
    window.hits.more.click()
    assert len(listed(window)) == MOST
    qtbot.waitUntil(lambda: window.hits.height() > low)
    window.hits.fold.click()
    assert not window.hits.list.isVisible() and window.hits.isVisible()
    window.hits.fold.click()
    type_search(qtbot, window, "reuters")
    assert window.hits.fold.text() == "Also found beside incidents: 1" and not window.hits.more.isVisible()


@pytest.mark.parametrize("text", ["perpetrator:jnim ", "year:2022 ", "zzz ", ""])
def test_where_nothing_is_found_there_is_no_strip(qtbot: QtBot, window: MainWindow, text: str) -> None:
    type_search(qtbot, window, "gsim")
    type_search(qtbot, window, text)
    assert not window.hits.isVisible()


def test_the_words_and_their_other_names_are_marked(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "gsim")
    for hit in listed(window):
        text = f"{window.hits.model.title(hit)} {hit.snippet}"
        assert ranges(text, window.hits.delegate.terms), text
    assert ranges("JNIM and others", window.table.delegate.terms) == [(0, 4)]
    window.controller.set_aliases(False)
    assert ranges("JNIM and others", window.table.delegate.terms) == []
    settle(qtbot, window)


def test_a_hit_is_reached_and_opened_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    opened: list[str] = []
    window.hits.address_clicked.disconnect()
    window.hits.address_clicked.connect(opened.append)
    type_search(qtbot, window, "gsim")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.hits.list.hasFocus()
    qtbot.keyClick(window.hits.list, Qt.Key.Key_Return)
    assert opened == ["actor:jnim"]
    qtbot.keyClick(window.hits.list, Qt.Key.Key_Down)
    qtbot.keyClick(window.hits.list, Qt.Key.Key_Return)
    assert opened[1].startswith("passage:")
    qtbot.keyClick(window.hits.list, Qt.Key.Key_Down)
    qtbot.keyClick(window.hits.list, Qt.Key.Key_Down)
    assert window.table.hasFocus()
    window.hits.list.setFocus()
    qtbot.keyClick(window.hits.list, Qt.Key.Key_Escape)
    assert window.search.box.hasFocus()


def test_the_list_of_hits_is_a_sound_model(qtbot: QtBot, window: MainWindow) -> None:
    tester = QAbstractItemModelTester(window.hits.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in ("gsim", "reuters", ""):
        type_search(qtbot, window, text)
        assert all("<" not in str(window.hits.model.index(at).data()) for at in range(window.hits.model.rowCount()))
    del tester


def test_a_piece_of_text_begins_shortly_before_its_match() -> None:
    terms = terms_of(parse_search("ambush ").filter)
    text = "Words that nobody asked for stand here, and a long way on there was an ambush near the river."
    shown = from_match(text, terms)
    assert shown.startswith("…") and shown.endswith("an ambush near the river.") and shown.index("ambush") <= 32
    assert from_match("An ambush.", terms) == "An ambush."
    assert from_match("Nothing of it.", terms) == "Nothing of it."


def test_other_hits_keep_their_order(window: MainWindow) -> None:
    hits = [Hit("passage", "p", "P", ""), Hit("actor", "aqim", "AQIM", ""), Hit("actor", "jnim", "JNIM", "")]
    vocabulary = window.controller.runner.vocabulary
    request = parse_search("gsim", None).filter
    assert [hit.id for hit in named_first(hits, request, vocabulary)] == ["jnim", "p", "aqim"]
