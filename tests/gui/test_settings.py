"""Settings hold at once and at the next start, in one place, and each of them does what its words say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from mali_browser.addresses import Address
from mali_browser.gui.item_models.own_shown import ExportChoices
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.views.settings_page import SettingsPage
from mali_browser.paths import user_folders
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.settings import SETTINGS
from tests.gui.conftest import MakeWindow
from tests.gui.test_own import settle
from tests.gui.test_window import AMBUSH, BUS, search, select


@pytest.fixture(autouse=True)
def usual_looks(qapp: QApplication) -> object:
    """Leave the application's font as it was: it is one for all windows."""
    font = qapp.font()
    yield
    qapp.setFont(font)


def page_of(window: MainWindow) -> SettingsPage:
    window.do_settings()
    page = window.detail_pane.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def setting(tmp_path: Path, name: str) -> object:
    reader = ReaderFile(user_folders(tmp_path))
    value = reader.settings.get(name)
    reader.close()
    return value


def test_the_page_has_every_setting_by_its_words(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    page = page_of(window)
    assert list(page.controls) == [one.name for one in SETTINGS]
    said = {label.text() for label in page.findChildren(QLabel)}
    assert {one.text for one in SETTINGS} <= said
    assert not window.own_panel.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.detail_pane.pages.currentWidget() is window.detail


def test_theme_and_text_size_are_one_truth_for_menu_page_and_next_start(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    settle(qtbot, window)
    page = page_of(window)
    dark = next(action for action in window.theme_menu.actions() if action.data() == "dark")
    dark.trigger()
    window.actions_by_name["larger"].trigger()
    assert page.isVisible(), "the page stays open while the window is drawn anew"
    assert page.controls["theme"].currentData() == "dark" and page.controls["text_size"].value() == 110
    page.controls["text_size"].setValue(130)
    assert window.session.text_scale == 130
    page.controls["theme"].setCurrentIndex(page.controls["theme"].findData("light"))
    assert window.keeper.choice == "light" and not dark.isChecked()
    dark.trigger()
    settle(qtbot, window)
    assert (setting(tmp_path, "theme"), setting(tmp_path, "text_size")) == ("dark", 130)
    window.close()
    copied = json.loads((tmp_path / "session.json").read_text())
    assert (copied["theme"], copied["text_scale"]) == ("dark", 130)
    copied |= {"theme": "light", "text_scale": 90}  # the copy is for the first paint; the setting is the truth
    (tmp_path / "session.json").write_text(json.dumps(copied))
    another = make_window(theme=None)
    settle(qtbot, another)
    qtbot.waitUntil(lambda: another.keeper.choice == "dark" and another.session.text_scale == 130)
    another.keeper.choose("light")
    another.set_text_scale(100)


def test_a_second_window_shows_text_in_the_same_size(qtbot: QtBot, window: MainWindow, make_window: MakeWindow) -> None:
    settle(qtbot, window)
    usual = QApplication.font().pointSizeF()
    window.actions_by_name["larger"].trigger()
    settle(qtbot, window)
    another = make_window()
    settle(qtbot, another)
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.1)
    another.actions_by_name["normal_size"].trigger()
    assert QApplication.font().pointSizeF() == pytest.approx(usual)


def test_what_is_set_for_searching_holds_at_once_and_at_the_next_start(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    settle(qtbot, window)
    page = page_of(window)
    page.controls["other_names"].click()
    page.controls["certain_dates"].click()
    request = window.controller.request
    assert not request.aliases and request.certain_dates
    settle(qtbot, window)
    window.close()
    another = make_window()
    settle(qtbot, another)
    assert not another.controller.request.aliases and another.controller.request.certain_dates


def test_visits_are_kept_between_starts_as_far_as_the_settings_let_them(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    settle(qtbot, window)
    for incident in (AMBUSH, BUS):
        select(qtbot, window, incident)
    search(qtbot, window, "menaka")
    window.controller.rest()
    settle(qtbot, window)
    window.close()
    another = make_window()
    settle(qtbot, another)
    another.visited_menu.aboutToShow.emit()
    titles = [action.text() for action in another.visited_menu.actions()]
    assert titles[0] == "Bus attacked in Kayes" and len(titles) == 2
    assert "menaka" in another.controller.recent
    with qtbot.waitSignal(another.controller.page_opened):
        another.visited_menu.actions()[1].trigger()
    assert another.controller.open_page.id == AMBUSH
    page = page_of(another)
    page.controls["keep_history"].click()
    page.controls["keep_searches"].click()
    settle(qtbot, another)
    assert not another.visited_menu.isEnabled()
    select(qtbot, another, BUS)
    settle(qtbot, another)
    page.forget.click()
    settle(qtbot, another)
    another.close()
    third = make_window()
    settle(qtbot, third)
    assert not third.visited_menu.isEnabled() and third.controller.recent == []


def test_the_page_that_was_open_last_is_opened_if_that_is_set(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    settle(qtbot, window)
    page_of(window).controls["open_last_page"].click()
    window.controller.go(Address("actor", "jnim"))
    qtbot.waitUntil(lambda: window.controller.open_page is not None)
    settle(qtbot, window)
    window.close()
    another = make_window()
    qtbot.waitUntil(lambda: another.controller.open_page is not None and another.controller.open_page.id == "jnim")
    settle(qtbot, another)
    another.close()
    asked = make_window(address=Address("incident", BUS))
    settle(qtbot, asked)
    qtbot.waitUntil(lambda: asked.controller.open_page is not None)
    assert asked.controller.open_page.id == BUS


def test_what_is_set_for_exports_and_notes_is_offered_and_used(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.own.export_choices == ExportChoices("spreadsheet", None, False)
    settle(qtbot, window)
    page = page_of(window)
    for name, value in (("export_profile", "data"), ("export_separator", "tab"), ("note_format", "markdown")):
        box = page.controls[name]
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))
    page.controls["export_own"].click()
    assert window.own.export_choices == ExportChoices("data", "tab", True)
    select(qtbot, window, AMBUSH)
    window.own.type_note("# Heading")
    window.own.save_note()
    settle(qtbot, window)
    assert window.own_panel.note_box.markdown.isChecked()
    page.defaults.click()
    settle(qtbot, window)
    assert window.own.export_choices == ExportChoices() and setting(tmp_path, "note_format") == "plain"


def test_three_things_worth_knowing_are_said_once(qtbot: QtBot, window: MainWindow, make_window: MakeWindow) -> None:
    assert "Three things worth knowing" in window.detail.toPlainText()
    window.close()
    assert "Three things worth knowing" not in make_window().detail.toPlainText()


def test_every_text_of_the_page_fits_at_twice_the_size_in_a_narrow_pane(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    page = page_of(window)
    window.set_text_scale(200)
    qtbot.wait(50)
    width = page.viewport().width()
    for control in page.findChildren(QWidget):
        if isinstance(control, QLabel | QCheckBox | QComboBox | QSpinBox) and control.isVisible():
            assert control.mapTo(page.widget(), control.rect().topRight()).x() <= width, control.objectName()
    window.set_text_scale(100)
