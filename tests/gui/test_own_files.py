"""Files of the reader's: what they hold stays, moves, is wiped or had back; a data file is checked."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mali_browser import paths
from mali_browser.dataset_choice import chosen_database
from mali_browser.gui import app
from mali_browser.gui.app import GuiSettings, TroubleHook, run_window
from mali_browser.gui.main_window import MainWindow
from mali_browser.log import start_log
from mali_browser.paths import UserFolders, user_folders
from mali_browser.records import RecordRef
from mali_browser.userdata.reader_file import ReaderFile
from tests.gui.test_own import settle
from tests.gui.test_window import AMBUSH, search, select, shown
from tests.test_data_files import bump, change
from tests.userdata.test_wipe import holding

WORD = "Kouakourou"
Windows = Callable[[], list[MainWindow]]


@pytest.fixture
def folders(tmp_path: Path) -> UserFolders:
    return user_folders(tmp_path / "own")


@pytest.fixture
def windows(
    qtbot: QtBot, sample_database: Path, folders: UserFolders, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Windows]:
    """Run the program as a start of it does, its event loop being the test's; return what gives its open windows."""
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr(TroubleHook, "install", lambda _hook: None)
    monkeypatch.setattr(paths, "bundled_database", lambda: sample_database)
    made: list[MainWindow] = []
    really = app.open_window

    def open_window(*arguments: object, **named: object) -> MainWindow:
        made.append(really(*arguments, **named))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(app, "open_window", open_window)
    run_window(GuiSettings(sample_database, folders, None, "light"))

    def are_open() -> list[MainWindow]:
        return [window for window in made if window.isVisible()]

    qtbot.waitUntil(lambda: are_open()[0].is_whole, timeout=10_000)
    settle(qtbot, are_open()[0])
    yield are_open
    for window in made:
        if isValid(window):  # a window beside is gone once it is closed
            window.close()
            window.deleteLater()
    start_log(folders.log_file)  # closes nothing of the next test's


def only(qtbot: QtBot, windows: Windows, before: MainWindow) -> MainWindow:
    """Wait for the window that takes the place of another, and return it."""
    qtbot.waitUntil(lambda: bool(windows()) and before not in windows() and windows()[0].is_whole, timeout=20_000)
    settle(qtbot, windows()[0])
    return windows()[0]


def dialog_of(qtbot: QtBot, window: MainWindow) -> object:
    qtbot.waitUntil(lambda: window.own_files.dialog is not None, timeout=20_000)
    return window.own_files.dialog


def write_note(qtbot: QtBot, window: MainWindow, text: str) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own.type_note(text)
    window.own.save_note()
    settle(qtbot, window)


def test_a_wipe_lists_what_goes_and_leaves_no_byte_of_a_note(
    qtbot: QtBot, windows: Windows, folders: UserFolders
) -> None:
    window = windows()[0]
    start_log(folders.log_file).emit(_line(WORD))
    write_note(qtbot, window, f"Told in {WORD}")
    search(qtbot, window, f"note:{WORD}")
    window._own.save_search(WORD)
    window.own.put_tag(WORD, [window.own.record])
    settle(qtbot, window)
    window.keep_state()
    assert holding(folders.data)
    window.do_wipe()
    dialog = dialog_of(qtbot, window)
    assert "1 note" in dialog.sentence.text() and "session.json" in dialog.plan.toPlainText()
    dialog.buttons["wipe"].click()
    private = only(qtbot, windows, window)
    assert private.folders.private and "Wiped" in private.totals.notice.text()
    write_note(qtbot, private, f"Again {WORD}")
    private.close()
    assert holding(folders.data) == []
    assert [path.name for path in folders.data.rglob("*") if path.is_file()] == []


def _line(text: str) -> object:
    import logging

    return logging.LogRecord("mali_browser", logging.INFO, "", 0, text, (), None)


def test_a_wipe_that_another_window_stands_in_the_way_of_is_said_and_nothing_is_lost(
    qtbot: QtBot, windows: Windows, folders: UserFolders
) -> None:
    window = windows()[0]
    write_note(qtbot, window, WORD)
    other = ReaderFile(folders)
    window.own_files.wipe_now()
    dialog = dialog_of(qtbot, window)
    assert "nothing was wiped" in dialog.sentence.text()
    other.close()
    dialog.reject()
    again = only(qtbot, windows, window)
    search(qtbot, again, f"note:{WORD}")
    assert shown(again) == [AMBUSH]


def test_own_data_goes_from_one_machine_to_another_and_is_joined(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()[0]
    elsewhere = ReaderFile(user_folders(tmp_path / "elsewhere"))
    elsewhere.notes.begin(RecordRef("incident", AMBUSH), "From the other laptop")
    elsewhere.tags.put(elsewhere.tags.create("urgent", "red").id, [RecordRef("incident", AMBUSH)])
    (tmp_path / "other.json").write_bytes(elsewhere.export_bytes())
    elsewhere.close()
    write_note(qtbot, window, "Mine")
    window.own_files.import_own_from(tmp_path / "other.json")
    settle(qtbot, window)
    assert "2 added" in window.totals.notice.text()
    assert sorted(window.own.marks[AMBUSH].notes) == ["From the other laptop", "Mine"]
    assert window.own.marks[AMBUSH].tags == ("urgent",)
    window.own_files.export_own_to(tmp_path / "mine.json")
    window.own_files.import_own_from(tmp_path / "mine.json")
    settle(qtbot, window)
    assert "0 added" in window.totals.notice.text()
    (tmp_path / "bad.json").write_text('{"format": "something"}')
    window.own_files.import_own_from(tmp_path / "bad.json")
    settle(qtbot, window)
    assert "no export of notes" in window.totals.notice.text()


def test_a_newer_data_file_is_listed_used_and_given_back_and_the_notes_stay(
    qtbot: QtBot, windows: Windows, folders: UserFolders, sample_database: Path, tmp_path: Path
) -> None:
    window = windows()[0]
    write_note(qtbot, window, WORD)
    newer = Path(shutil.copy(sample_database, tmp_path / "newer.db"))
    bump(newer)
    window.own_files.check_data_file(newer)
    dialog = dialog_of(qtbot, window)
    assert "2099.1" in dialog.sentence.text()
    assert f"~ incident:{AMBUSH}" in dialog.plan.toPlainText() and "+ outlet:gamma" in dialog.plan.toPlainText()
    dialog.buttons["use"].click()
    later = only(qtbot, windows, window)
    assert later.controller.runner.info.dataset_version == "2099.1"
    assert later.controller.open_page.id == AMBUSH  # where one was
    assert later.own_panel.note.toPlainText() == WORD
    assert (
        "Changed since your note" in later.own_panel.changed.text() and "killed best" in later.own_panel.changed.text()
    )
    later.do_data_back()
    back = only(qtbot, windows, later)
    assert back.controller.runner.info.dataset_version != "2099.1"
    assert back.own_panel.note.toPlainText() == WORD and not back.own_panel._warning.isVisible()
    assert chosen_database(folders) == (sample_database, "")


def test_a_hostile_data_file_is_refused_with_a_sentence(
    qtbot: QtBot, windows: Windows, folders: UserFolders, sample_database: Path, tmp_path: Path
) -> None:
    window = windows()[0]
    hostile = Path(shutil.copy(sample_database, tmp_path / "hostile.db"))
    change(hostile, "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END;")
    window.own_files.check_data_file(hostile)
    dialog = dialog_of(qtbot, window)
    assert "trigger" in dialog.sentence.text() and not dialog.buttons
    dialog.reject()
    assert windows() == [window] and not folders.data_choice.exists()


@pytest.mark.parametrize("way", ["backup", "afresh"])
def test_a_damaged_own_file_is_set_aside_and_the_reader_chooses_how_to_go_on(
    qtbot: QtBot, windows: Windows, folders: UserFolders, way: str
) -> None:
    window = windows()[0]
    write_note(qtbot, window, WORD)
    window.own.runner.reader.back_up_to(folders.backups / "reader-2020-01-01.db")
    window.own.close()
    folders.reader_file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    for end in ("-wal", "-shm"):
        folders.reader_file.with_name(folders.reader_file.name + end).unlink(missing_ok=True)
    window.reopen_wanted.emit(window.database)
    qtbot.waitUntil(lambda: window not in windows() and windows()[0].is_whole, timeout=20_000)
    damaged = windows()[0]
    dialog = dialog_of(qtbot, damaged)
    assert "damaged" in dialog.sentence.text() and not damaged.actions_by_name["bookmark"].isEnabled()
    dialog.buttons[way].click()
    again = only(qtbot, windows, damaged)
    assert (again.own.marks[AMBUSH].notes == (WORD,)) if way == "backup" else (again.own.marks == {})
    assert [path.read_bytes()[-1:] for path in folders.data.glob("reader.db.corrupt-*")] == [b"\xff"]


def test_a_private_window_opens_beside_and_what_opens_from_it_is_private_too(
    qtbot: QtBot, windows: Windows, folders: UserFolders
) -> None:
    window = windows()[0]
    window.do_private_window()
    qtbot.waitUntil(lambda: len(windows()) == 2 and windows()[1].is_whole, timeout=20_000)
    private = windows()[1]
    private.do_new_window()
    qtbot.waitUntil(lambda: len(windows()) == 3 and windows()[2].is_whole, timeout=20_000)
    assert [one.folders.private for one in windows()] == [False, True, True]
    write_note(qtbot, windows()[2], WORD)
    for one in windows():
        one.close()
    assert holding(folders.data) == []


def test_own_data_is_backed_up_where_the_reader_says(qtbot: QtBot, windows: Windows, tmp_path: Path) -> None:
    window = windows()[0]
    write_note(qtbot, window, WORD)
    target = tmp_path / "stick" / "mine.db"
    target.parent.mkdir()
    window.own.write(lambda reader: str(reader.back_up_to(target)))
    settle(qtbot, window)
    with sqlite3.connect(target) as connection:
        assert connection.execute("SELECT text FROM notes").fetchall() == [(WORD,)]
