"""Completion offers names, fields, values and recent searches by keyboard, and never takes a plain word away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.item_models.completions import Completer
from mali_browser.gui.main_window import MainWindow
from mali_browser.query.connection import open_dataset
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.search_language import KNOWN_FIELDS, parse_search
from mali_browser.search_vocabulary import SearchVocabulary
from tests.gui.conftest import MakeWindow
from tests.gui.searching import chip_texts, counts, found, settle, total, type_keys, type_search

# Fields that take whatever is typed or drawn: there is nothing to choose from.
FREE = ("note", "box")


@pytest.fixture(scope="module")
def vocabulary() -> SearchVocabulary:
    dataset = open_dataset(paths.bundled_database())
    found = load_vocabulary(dataset)
    dataset.close()
    return found


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow) -> MainWindow:
    made = make_window(paths.bundled_database())
    settle(qtbot, made)
    return made


def labels(window: MainWindow) -> list[str]:
    """Return what is offered, nothing where the list is not shown."""
    popup = window.search.box.popup
    return [item.label for item in popup.items] if popup.isVisible() else []


def test_enter_and_space_leave_a_plain_word_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "ambu attac")
    type_search(qtbot, window, "mop")
    assert "Mopti" in labels(window)
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    assert window.search.box.text() == "mop" and chip_texts(window) == ["mop…"]
    assert window.table.hasFocus() and not labels(window)
    type_keys(qtbot, window, "mop ")
    assert window.search.box.text() == "mop " and chip_texts(window) == ["mop"]
    settle(qtbot, window)


def test_enter_right_after_the_last_key_goes_to_the_rows_of_this_search(qtbot: QtBot, window: MainWindow) -> None:
    type_keys(qtbot, window, "menaka ")
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    qtbot.waitUntil(window.table.hasFocus)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.controller.open_incident_record is not None)
    opened = window.controller.open_incident_record
    assert opened is not None and opened.row.id in found(window) and total(window) < 302


def test_a_whole_name_is_not_completed_and_down_goes_to_the_table(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "menaka")
    assert labels(window) == []
    qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    assert window.table.hasFocus() and window.search.box.text() == "menaka"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_down_and_enter_or_tab_take_a_name(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    type_search(qtbot, window, "battles mop")
    at = labels(window).index("Mopti")
    for _ in range(at + 1):
        qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.search.box, key)
    settle(qtbot, window)
    assert window.search.box.text() == "battles place:mopti " and window.search.box.hasFocus()
    assert "place: Mopti" in chip_texts(window) and total(window) > 0


def test_tab_goes_on_where_nothing_is_chosen_and_escape_only_closes(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "mop")
    qtbot.keyClick(window.search.box, Qt.Key.Key_Escape)
    assert labels(window) == [] and window.search.box.text() == "mop"
    type_search(qtbot, window, "mop")
    qtbot.keyClick(window.search.box, Qt.Key.Key_Tab)
    assert window.search.box.text() == "mop" and not window.search.box.hasFocus()
    assert labels(window) == []


def test_a_field_goes_on_to_its_values_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "year:2020 perp")
    assert labels(window) == ["perpetrator:"]
    qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    assert window.search.box.text() == "year:2020 perpetrator:"
    offered = [item.text for item in window.search.box.popup.items]
    assert offered and window.search.box.popup.isVisible()
    qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.search.box.text() == f"year:2020 {offered[0]}"


def test_the_values_that_are_frequent_under_the_filter_come_first(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "year:2020 ")
    of_2020 = counts(window, "perpetrator")
    window.search.box.insert("perpetrator:")
    window.search.box.textEdited.emit(window.search.box.text())
    offered = [item.text.removeprefix("perpetrator:").strip() for item in window.search.box.popup.items]
    frequent = [value for value in offered if value in of_2020]
    assert len(frequent) > 3 and offered[: len(frequent)] == frequent, "what the filter has not follows"
    assert [of_2020[value] for value in frequent] == sorted((of_2020[value] for value in frequent), reverse=True)
    settle(qtbot, window)


def test_the_list_stays_when_hints_move_the_box(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "gsim")
    type_search(qtbot, window, "perpetrator:")
    assert len(labels(window)) > 5
    window.resize(window.width() - 120, window.height())
    assert len(labels(window)) > 5
    popup, box = window.search.box.popup, window.search.box
    assert popup.y() >= box.mapTo(window, box.rect().bottomLeft()).y()


@pytest.mark.parametrize(
    ("typed", "some"),
    [
        ("subtype:s", "Suicide bomb"),
        ("-has:", "perpetrator not stated"),
        ("has:ab", "number of abducted stated"),
        ("is:", "figures disagree"),
        ("claim:", "claimed by the perpetrator"),
        ("year:20", "2022"),
        ("killed:>", "killed:>20"),
        ('place:"near', None),
        ("region:g", "Gao"),
        ("target:civ", "Civilians in Mali"),
        ("outlet:reu", "Reuters"),
    ],
)
def test_values_are_offered(qtbot: QtBot, window: MainWindow, typed: str, some: str | None) -> None:
    type_search(qtbot, window, typed)
    assert some is None or some in labels(window)


def test_recent_searches_are_offered_again(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "kouffa ambush")
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    type_search(qtbot, window, "")
    qtbot.keyClick(window.search.box, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert labels(window)[0] == "kouffa ambush" and "actor:" in labels(window)
    qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.search.box.text() == "kouffa ambush"
    assert QApplication.focusWidget() is window.search.box


@pytest.mark.parametrize("field", KNOWN_FIELDS)
@pytest.mark.parametrize("minus", ["", "-"])
def test_every_value_that_is_offered_is_understood(vocabulary: SearchVocabulary, field: str, minus: str) -> None:
    completer = Completer(vocabulary)
    completer.years = [2021, 2022]
    completer.own = {"tag": ["à vérifier", "IED"], "collection": ["Ménaka 2022"]}
    text = f"gao {minus}{field}:"
    offered = completer.complete(text, len(text))
    assert offered or field in FREE
    for item in offered:
        whole = text[: item.start] + item.text
        parsed = parse_search(whole, vocabulary)
        assert whole.startswith("gao ") and not parsed.hints, whole
        assert parsed.filter.clauses[-1][0].field == field
        assert parsed.filter.clauses[-1][0].negated == bool(minus)


@given(st.text(max_size=40), st.integers(0, 40))
def test_whatever_is_typed_only_the_end_of_it_is_replaced(vocabulary: SearchVocabulary, text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    for item in Completer(vocabulary).complete(text, cursor, ["a", "kouffa", text], asked=True):
        assert 0 <= item.start <= item.end <= len(text)
        assert item.label and item.text


def test_inside_a_word_nothing_is_offered(vocabulary: SearchVocabulary) -> None:
    assert Completer(vocabulary).complete("mopti", 3) == []
    assert Completer(vocabulary).complete("m", 1) == []
