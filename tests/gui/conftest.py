"""The real window on the invented dataset, off screen, its own files in a folder of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser.gui.app import GuiSettings, make_application, open_window
from mali_browser.gui.main_window import MainWindow
from mali_browser.paths import user_folders

MakeWindow = Callable[..., MainWindow]
# What the off-screen platform says of itself, not of this program.
_PLATFORM_TALK = ("propagateSizeHints", "raise()")


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard_at_the_end(qapp: QApplication) -> Iterator[None]:
    """Without a window system Qt frees what was copied after Python is gone, which ends in a crash."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_qt_warnings() -> Iterator[None]:
    """Fail a test in which Qt warns."""
    said: list[str] = []

    def take(kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(t in message for t in _PLATFORM_TALK):
            said.append(message)

    before = qInstallMessageHandler(take)
    yield
    qInstallMessageHandler(before)
    assert said == []


@pytest.fixture
def make_window(qtbot: QtBot, qapp: QApplication, sample_database: Path, tmp_path: Path) -> Iterator[MakeWindow]:
    """Return a maker of windows that are shown, have their first result, and are closed in the end."""
    made: list[MainWindow] = []

    def make(
        database: Path = sample_database, address: object = None, theme: str = "light", private: bool = False
    ) -> MainWindow:
        folders = user_folders(tmp_path, private)
        settings = GuiSettings(database, folders, address, theme)  # type: ignore[arg-type]
        _application, keeper = make_application(settings)
        window = open_window(settings, keeper)
        made.append(window)
        with qtbot.waitSignal(window.painted, timeout=10_000):
            window.begin(settings.address)
            window.show()
        qtbot.waitUntil(lambda: window.is_whole, timeout=10_000)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    """Return one window."""
    return make_window()
