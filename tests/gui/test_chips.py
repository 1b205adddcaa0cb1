"""The filter in words: chips to remove, edit and undo; how bounds, dates and other names are treated; what adds up."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mali_browser import paths, wording
from mali_browser.gui.main_window import MainWindow
from mali_browser.records import Figure, HarmTotal
from tests.gui.conftest import MakeWindow
from tests.gui.searching import chip_texts, found, settle, total, type_keys, type_search


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow) -> MainWindow:
    made = make_window(paths.bundled_database())
    settle(qtbot, made)
    return made


def menu_texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_plain_request_is_shown_as_it_was_understood(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "attaques du GSIM à Mopti depuis 2015, plus de 20 morts")
    assert chip_texts(window) == [
        "perpetrator: JNIM",
        "place: Mopti or region: Mopti",
        "since 2015",
        "killed more than 20",
    ]
    assert all(chip.property("understood") for chip in window.search.chips.chips)
    assert "Understood from" in window.search.chips.chips[0].toolTip()
    assert total(window) == 5


def test_each_understood_clause_can_be_words_again(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "ambush in Mopti since 2020 ")
    assert "place: Mopti or region: Mopti" in chip_texts(window)
    at = chip_texts(window).index("place: Mopti or region: Mopti")
    chip = window.search.chips.chips[at]
    menu = chip.menu()
    assert menu_texts(menu)[0].startswith("Search for the words “")
    menu.actions()[0].trigger()
    settle(qtbot, window)
    assert "place: Mopti or region: Mopti" not in chip_texts(window) and "since 2020" in chip_texts(window)
    assert any("Mopti" in text for text in chip_texts(window))
    # What was typed as a condition cannot be words.
    type_search(qtbot, window, "place:mopti ")
    assert menu_texts(window.search.chips.chips[0].menu()) == ["Edit", "Remove"]


def test_chips_are_reached_and_removed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "type:battles region:gao year:2020 ")
    window.search.chips.focus_chip(0)
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget().accessibleName() == "2020"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert window.search.box.text() == "type:Battles year:2020"
    assert QApplication.focusWidget().accessibleName() == "2020", "the keyboard stays among the chips"
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    settle(qtbot, window)
    assert window.search.box.text() == "" and total(window) == 302
    assert window.search.box.hasFocus()


def test_a_chip_is_edited_in_its_place(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "gao killed:>20 type:battles ")
    chips = window.search.chips
    chips.focus_chip(1)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chips.editor is not None and chips.editor.text() == "killed:>20" and chips.editor.hasFocus()
    chips.editor.selectAll()
    qtbot.keyClicks(chips.editor, "killed:30..40")
    qtbot.keyClick(chips.editor, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert chips.editor is None and chip_texts(window) == ["gao", "killed 30–40", "type: Battles"]
    chips.edit(1)
    qtbot.keyClicks(chips.editor, "killed:lots")
    qtbot.keyClick(chips.editor, Qt.Key.Key_Escape)
    assert chip_texts(window)[1] == "killed 30–40"


def test_an_edit_that_is_not_understood_says_so_and_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "region:gao ")
    before, chips = found(window), window.search.chips
    chips.edit(0)
    chips.editor.selectAll()
    qtbot.keyClicks(chips.editor, "region:mars")
    qtbot.keyClick(chips.editor, Qt.Key.Key_Return)
    assert chips.editor is not None and chips.editor.hasFocus()
    assert chips.refusal.isVisible() and "'region:mars' is not in the vocabulary." in chips.refusal.text()
    assert "left out" not in chips.refusal.text() and "Nothing is changed" in chips.refusal.text()
    assert window.search.box.text() == "region:gao " and found(window) == before
    chips.editor.selectAll()
    qtbot.keyClicks(chips.editor, "region:kidal")
    qtbot.keyClick(chips.editor, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert not chips.refusal.isVisible() and chip_texts(window) == ["region: Kidal"]


def test_a_long_clause_is_shortened_and_told_whole(qtbot: QtBot, window: MainWindow) -> None:
    phrase = "a very long phrase that nobody would ever find in any report of this kind"
    type_search(qtbot, window, f'"{phrase}" ')
    chip = window.search.chips.chips[0]
    assert "…" in chip.label.text() and phrase in chip.toolTip() and phrase in chip.accessibleName()


# bounds, dates, other names


def test_a_comparison_says_how_it_treats_bounds_and_can_be_switched(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "menaka ")
    assert not window.search.could_be.isVisible()
    type_search(qtbot, window, "killed:>20 ")
    chip, by_best = window.search.chips.chips[0], found(window)
    assert "best figure" in chip.toolTip() and "at least 15" in chip.toolTip()
    assert "best figure" in chip.accessibleDescription()
    assert window.search.could_be.isVisible() and not window.search.could_be.isChecked()
    window.search.could_be.click()
    settle(qtbot, window)
    assert chip_texts(window) == ["killed more than 20, or could be"]
    assert "what could be" in window.search.chips.chips[0].toolTip()
    assert window.search.switches["could_be"].isChecked() and "•" in window.search.options.text()
    assert by_best < found(window) or total(window) > 100
    rows = [window.controller.model.record(at) for at in range(min(window.controller.model.rowCount(), 100))]
    assert all(row is None or row.killed.best is not None for row in rows), "what reports no number does not answer"
    window.search.could_be.click()
    settle(qtbot, window)
    assert found(window) == by_best


def test_certain_and_possible_dates_are_counted_and_chosen(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "date:2022-05-10..2022-06-03 ")
    line = window.totals
    assert total(window) == 5 and line.certainty.isVisible()
    assert line._certainty_label.text() == "4 certainly, 1 possibly in these dates"
    line.certain_only.click()
    settle(qtbot, window)
    assert total(window) == 4 and line._certainty_label.text() == "1 more lie possibly in these dates"
    assert window.search.switches["certain_dates"].isChecked()
    line.certain_only.click()
    settle(qtbot, window)
    assert total(window) == 5
    type_search(qtbot, window, "menaka ")
    assert not line.certainty.isVisible()


def test_both_ends_of_a_date_range_are_included(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "date:2024-07-03..2024-07-12 ")
    rows = [window.controller.model.record(at) for at in range(window.controller.model.rowCount())]
    assert {row.date_start for row in rows if row} >= {"2024-07-03", "2024-07-12"}


def test_other_names_are_searched_said_and_switched_off(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "gsim ")
    by_all_names = total(window)
    assert "Jama'at Nusrat al-Islam wal-Muslimin" in window.search._also_label.text()
    window.search._switch.click()
    settle(qtbot, window)
    assert total(window) < by_all_names
    assert window.search._switch.isVisible() and "as written" in window.search._also_label.text()
    assert "only the words as written" in window.search.options.toolTip()
    window.search.switches["aliases"].trigger()
    settle(qtbot, window)
    assert total(window) == by_all_names and window.search._switch.isChecked()


# what is told of a search


def test_a_settled_search_is_told_once(qtbot: QtBot, window: MainWindow) -> None:
    told: list[tuple[str, str, int]] = []
    window.controller.search_settled.connect(lambda *settled: told.append(settled))
    window.controller._resting.setInterval(60)
    type_keys(qtbot, window, "menaka ")
    assert told == [], "not while it is typed"
    qtbot.waitUntil(lambda: len(told) == 1)
    text, request, count = told[0]
    assert text == "menaka" and count == total(window)
    assert json.loads(request) == json.loads(window.controller.request.to_json())
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    qtbot.wait(150)
    assert len(told) == 1, "Enter on what is told already tells nothing new"
    window.controller.set_aliases(False)
    qtbot.waitUntil(lambda: len(told) == 2)
    type_search(qtbot, window, "")
    qtbot.wait(150)
    assert len(told) == 2, "everything is no search"
    window.controller._resting.setInterval(60_000)
    type_search(qtbot, window, "gao ")
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told[2][0] == "gao" and window.controller.recent[:2] == ["gao", "menaka"]


@pytest.mark.parametrize("text", ["", "menaka ", "killed:>20 ", "is:duplicate ", "type:abduction "])
def test_the_totals_can_be_reconciled(qtbot: QtBot, window: MainWindow, text: str) -> None:
    type_search(qtbot, window, text)
    assert window.controller.result is not None
    totals, line = window.controller.result.totals, window.totals.label.text()
    for harm in (totals.killed, totals.wounded, totals.abducted):
        assert harm.reported + harm.uncounted + harm.not_reported + totals.duplicates == totals.incidents
        if harm.reported:
            noun = "incident" if harm.reported == 1 else "incidents"
            assert f"{harm.harm} {wording.figure_text(harm.figure)} in {harm.reported} {noun}" in line
        if harm.reported and harm.not_reported:
            assert f"{harm.not_reported} not reported" in line
    assert ("abducted" in line) == bool(totals.abducted.reported or totals.abducted.uncounted)
    assert ("left out of the sums" in line) == bool(totals.duplicates)
    assert "abducted" in window.rule_panel.sums.text() or not totals.incidents


@pytest.mark.parametrize(
    ("total_", "text"),
    [
        (
            HarmTotal("killed", Figure(512, 540, 640), 37, 0, 9),
            "killed 512–640 (best 540) in 37 incidents; 9 not reported",
        ),
        (HarmTotal("killed", Figure(26, 26, None), 1, 2, 0), "killed ≥ 26 in 1 incident; 2 not counted"),
        (HarmTotal("killed", Figure(0, 0, 0), 3, 0, 0), "killed 0 in 3 incidents"),
        (HarmTotal("wounded", Figure(), 0, 2, 5), "wounded: 2 not counted; 5 not reported"),
        (HarmTotal("abducted", Figure(), 0, 0, 5), "abducted not reported"),
    ],
)
def test_a_sum_says_what_it_is_made_of(total_: HarmTotal, text: str) -> None:
    assert wording.harm_total_text(total_) == text


def test_the_rule_is_one_click_or_key_away(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.totals.label, Qt.MouseButton.LeftButton)
    assert window.rule_panel.isVisible() and "best figures" in wording.totals_rule()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not window.rule_panel.isVisible()
