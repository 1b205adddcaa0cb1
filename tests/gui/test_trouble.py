"""When something goes wrong there is a sentence, and the details for who wants them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from mali_browser.gui.dialogs.trouble import NoDatabaseWindow, TroubleDialog


def test_details_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TroubleDialog("Traceback: the details", tmp_path / "x.log")
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback: the details"


def test_an_unexpected_fault_is_logged_and_the_window_lives_on(sample_database: Path, tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mali_browser import paths
from mali_browser.gui import app
from mali_browser.gui.dialogs.trouble import TroubleDialog
from mali_browser.log import start_log
folders = paths.user_folders({str(tmp_path)!r})
start_log(folders.log_file)
def fault():
    raise RuntimeError("a fault of ours")
def close():
    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, TroubleDialog)]
    print("dialogs", len(shown))
    for widget in shown:
        widget.accept()
    QTimer.singleShot(100, QApplication.closeAllWindows)
settings = app.GuiSettings(Path({str(sample_database)!r}), folders)
app.make_application(settings)
QTimer.singleShot(600, fault)
QTimer.singleShot(1500, close)
sys.exit(app.run_window(settings))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    assert "dialogs 1" in done.stdout
    assert "Traceback" not in done.stderr
    assert "RuntimeError: a fault of ours" in (tmp_path / "logs" / "mali-browser.log").read_text()


def test_without_a_data_file_there_is_a_window_that_says_so(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mali_browser import paths
from mali_browser.gui import app
from mali_browser.gui.dialogs.trouble import NoDatabaseWindow
def look():
    print([widget.text.text() for widget in QApplication.topLevelWidgets() if isinstance(widget, NoDatabaseWindow)])
    QApplication.closeAllWindows()
settings = app.GuiSettings(Path({str(tmp_path / "nowhere.db")!r}), paths.user_folders({str(tmp_path)!r}))
app.make_application(settings)
QTimer.singleShot(500, look)
sys.exit(app.run_window(settings))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    assert "There is no data file at" in done.stdout


def test_another_file_can_be_chosen(qtbot: QtBot) -> None:
    window = NoDatabaseWindow("The data file is damaged.")
    qtbot.addWidget(window)
    window.show_sentence("Still no good.")
    assert window.text.text() == "Still no good."
