"""Steps of tests that search in the real window: type, wait for the answer, read what is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mali_browser.gui.item_models.filter_edits import NOT_STATED
from mali_browser.gui.main_window import MainWindow


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the search and everything beside it is answered."""
    controller = window.controller

    def answered() -> bool:
        found = not controller._typing.isActive() and controller._answered == controller._find_number
        return found and not controller._beside_numbers

    qtbot.waitUntil(answered, timeout=10_000)


def type_keys(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type over what is there, key by key, and wait for nothing."""
    box = window.search.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    for letter in text:
        if letter.isascii():
            qtbot.keyClick(box, letter)
        else:  # what an input method would do
            box.insert(letter)
            box.textEdited.emit(box.text())


def type_search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type over what is there and wait for the answer."""
    type_keys(qtbot, window, text)
    settle(qtbot, window)


def found(window: MainWindow) -> set[str]:
    """Return the ids of the first page of the result (its whole where it is small)."""
    records = [window.controller.model.record(at) for at in range(min(window.controller.model.rowCount(), 100))]
    return {record.id for record in records if record is not None}


def total(window: MainWindow) -> int:
    """Return how many incidents are found."""
    assert window.controller.result is not None
    return window.controller.result.totals.incidents


def counts(window: MainWindow, field: str) -> dict[str, int]:
    """Return the counts of a facet, 'not stated' among them."""
    facet = window.facets.groups[field].model.facet
    return {value.value: value.incidents for value in facet.values} | {NOT_STATED: facet.not_stated}


def click_value(qtbot: QtBot, window: MainWindow, field: str, value: str) -> None:
    """Click a value of a facet and wait for the answer."""
    values = window.facets.groups[field].values
    place = values.model().place_of(value)
    assert place is not None, f"{value} is not shown"
    middle = values.visualRect(values.model().index(place)).center()
    qtbot.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    settle(qtbot, window)


def chip_texts(window: MainWindow) -> list[str]:
    """Return what the chips say."""
    return [chip.chip.text for chip in window.search.chips.chips]
