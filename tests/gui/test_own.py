"""What the reader puts on records in the window is in a file of its own, at once, and is found again."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser.addresses import Address
from mali_browser.errors import NotSaved
from mali_browser.gui.item_models.filter_edits import MARKED
from mali_browser.gui.main_window import MainWindow
from mali_browser.paths import user_folders
from mali_browser.records import RecordRef
from mali_browser.userdata.notes import Notes
from mali_browser.userdata.reader_file import ReaderFile
from tests.gui import conftest
from tests.gui.conftest import MakeWindow
from tests.gui.test_window import AMBUSH, BUS, search, select, shown


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the reader's own file has nothing left to do."""
    runner = window.own.runner
    done: list[int] = []
    runner.answered.connect(lambda kind, number, _answer: done.append(number) if kind == "test" else None)
    for _turn in range(3):  # what is written asks for being read again
        number = runner.ask("test", lambda _reader: None)
        qtbot.waitUntil(lambda number=number: number in done, timeout=20_000)


def reader_file(tmp_path: Path) -> ReaderFile:
    return ReaderFile(user_folders(tmp_path))


def test_a_bookmark_is_shown_kept_and_found(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.actions_by_name["bookmark"].trigger()
    assert window.own_panel.star.isChecked()  # at once, before the disk has answered
    settle(qtbot, window)
    at = window.controller.model.place_of(window.controller.open_incident_record.row.row)
    assert window.controller.model.index(at, 0).data() == "★"
    window.close()
    another = make_window()
    settle(qtbot, another)
    search(qtbot, another, "is:bookmarked")
    assert shown(another) == [AMBUSH]
    another.table.star_clicked.emit(another.controller.model.record(0))
    qtbot.waitUntil(lambda: shown(another) == [])


def test_a_note_is_saved_as_it_is_typed_and_found_by_its_words(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, tmp_path: Path
) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.actions_by_name["note"].trigger()
    window.own_panel.note.insertPlainText("Témoin à rappeler")
    select(qtbot, window, BUS)  # leaving the page saves what the timer has not saved yet
    settle(qtbot, window)
    assert window.own_panel.note.toPlainText() == ""
    window.close()
    another = make_window()
    settle(qtbot, another)
    search(qtbot, another, "note:temoin")
    assert shown(another) == [AMBUSH]
    select(qtbot, another, AMBUSH)
    settle(qtbot, another)
    assert another.own_panel.note.toPlainText() == "Témoin à rappeler"
    another.own_panel.note.clear()
    another.own.save_note()
    settle(qtbot, another)
    reader = reader_file(tmp_path)
    assert reader.notes.all() == []
    reader.close()


def test_typing_goes_on_while_the_note_is_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own_panel.note.setFocus()
    for word in ("one ", "two ", "three ", "four"):
        qtbot.keyClicks(window.own_panel.note, word)
        window.own.save_note()
    settle(qtbot, window)
    assert window.own_panel.note.toPlainText() == "one two three four"
    reader = reader_file(tmp_path)
    assert [note.text for note in reader.notes.all()] == ["one two three four"]
    reader.close()


def test_a_note_says_what_has_changed_in_a_newer_data_file(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, sample_database: Path, tmp_path: Path
) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own.type_note("As of today.")
    window.own.save_note()
    settle(qtbot, window)
    window.close()
    newer = tmp_path / "newer.db"
    shutil.copy(sample_database, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE incidents SET summary = 'Told otherwise now.' WHERE id = ?", (AMBUSH,))
    another = make_window(database=newer)
    select(qtbot, another, AMBUSH)
    settle(qtbot, another)
    assert "summary" in another.own_panel.changed.text() and "Told otherwise now." in another.own_panel.changed.text()
    another.own_panel.seen.click()
    settle(qtbot, another)
    qtbot.waitUntil(lambda: not another.own_panel._warning.isVisible())


def test_tags_are_put_on_shown_searched_and_taken_off(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own_panel.tag_box.setText("à vérifier")
    qtbot.keyClick(window.own_panel.tag_box, Qt.Key.Key_Return)
    settle(qtbot, window)
    search(qtbot, window, 'tag:"a verifier"')
    assert shown(window) == [AMBUSH]
    tags = [item for item in window.own_panel.findChildren(type(window.own_panel.star)) if item.text() == "à vérifier"]
    assert tags
    window.own.take_tag_off(1, [window.own.record])
    qtbot.waitUntil(lambda: shown(window) == [])


def test_a_saved_search_comes_back_with_its_order_and_says_how_many_it_finds(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "menaka")
    expected = shown(window)
    qtbot.keyClicks(window.saved.box, "The east")
    qtbot.keyClick(window.saved.box, Qt.Key.Key_Return)
    settle(qtbot, window)
    window.do_panel_own()
    line = window.saved.tree.topLevelItem(0).child(0)
    qtbot.waitUntil(lambda: window.saved.tree.topLevelItem(0).child(0).text(1) == str(len(expected)))
    search(qtbot, window, "bus")
    line = window.saved.tree.topLevelItem(0).child(0)
    assert line.text(0) == "The east"
    with qtbot.waitSignal(window.controller.result_changed):
        window.saved.tree.setCurrentItem(line)
        qtbot.keyClick(window.saved.tree, Qt.Key.Key_Return)
    assert shown(window) == expected and window.search.box.text().strip() == "menaka"
    window.saved.tree.setFocus()
    qtbot.keyClick(window.saved.tree, Qt.Key.Key_Delete)
    settle(qtbot, window)
    texts = [window.saved.tree.topLevelItem(at).text(0) for at in range(window.saved.tree.topLevelItemCount())]
    assert "Saved searches" not in texts and "Deleted, can be brought back" in texts
    window.own.restore(window.saved.shelves.deleted[0].id)
    settle(qtbot, window)
    assert [one.name for one in window.saved.shelves.searches] == ["The east"]


def test_a_collection_holds_what_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.table.selectAll()
    window.own.lists.collect("Briefing", window._own.chosen_records())
    settle(qtbot, window)
    everything = shown(window)
    search(qtbot, window, "collection:briefing")
    assert shown(window) == everything


def test_two_windows_see_each_others_marks(qtbot: QtBot, window: MainWindow, make_window: MakeWindow) -> None:
    another = make_window()
    settle(qtbot, another)
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.do_bookmark()
    settle(qtbot, window)
    another.own.refresh()
    settle(qtbot, another)
    assert [ref for ref, marks in another.own.marks.items() if marks.bookmarked] == [AMBUSH]


def test_a_note_that_was_there_stays_one_note_however_often_it_is_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own.type_note("first")
    window.own.save_note()
    settle(qtbot, window)
    window.own_panel.note.setFocus()
    for word in (" second", " third", " fourth"):
        window.own_panel.note.insertPlainText(word)
        window.own.save_note()
        window.own_panel.note.insertPlainText(".")  # typed before the answer has come
    window.own.save_note()
    settle(qtbot, window)
    reader = reader_file(tmp_path)
    assert len(reader.notes.all()) == 1
    assert reader.notes.all()[0].text == window.own_panel.note.toPlainText()
    reader.close()


def test_two_windows_writing_at_once_lose_neither_text(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow
) -> None:
    another = make_window()
    for one in (window, another):
        select(qtbot, one, AMBUSH)
        settle(qtbot, one)
    window.own_panel.note.insertPlainText("from here")
    another.own_panel.note.insertPlainText("from there")
    window.own.save_note()
    settle(qtbot, window)
    another.own.save_note()
    settle(qtbot, another)
    another.own.look_again()
    settle(qtbot, another)
    panel = another.own_panel
    assert panel.note.toPlainText() == "from there" and panel.note_box.count.text() == "2 of 2 notes"
    panel.note_box.before.click()
    settle(qtbot, another)
    assert panel.note.toPlainText() == "from here"
    panel.note.insertPlainText(" too")
    another.own.save_note()
    settle(qtbot, another)
    assert panel.note_box.count.text() == "1 of 2 notes" and panel.note.toPlainText() == "from here too"


def test_what_cannot_be_saved_is_kept_said_and_saved_later(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_arguments: object) -> None:
        raise NotSaved("The disk is full.")

    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    monkeypatch.setattr(Notes, "begin", full)
    window.own_panel.note.insertPlainText("Seen by two drivers")
    window.own.save_note()
    settle(qtbot, window)
    assert "The disk is full." in window.own_panel.unsaved.text() and window.own_panel.unsaved.isVisible()
    assert window.own_panel.note.toPlainText() == "Seen by two drivers"
    assert not window.close()  # it says so first
    assert window._own.dialog.plan.toPlainText() == "Seen by two drivers"
    window._own.dialog.reject()
    monkeypatch.undo()
    window.own.notes._try_again()
    settle(qtbot, window)
    assert not window.own_panel.unsaved.isVisible()
    reader = reader_file(tmp_path)
    assert [note.text for note in reader.notes.all()] == ["Seen by two drivers"]
    reader.close()


def test_a_note_in_markdown_is_shown_as_it_looks_and_no_html_in_it_is_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own_panel.focus_note()
    window.own_panel.note.insertPlainText(f"**Strong** <img src='x'> [the bus](incident:{BUS})")
    window.own_panel.note_box.markdown.click()
    settle(qtbot, window)
    window.own_panel.note_box.look.click()
    preview = window.own_panel.note_box.preview
    assert preview.isVisible() and preview.toPlainText() == "Strong <img src='x'> the bus"
    with qtbot.waitSignal(window.controller.page_opened):
        preview.anchorClicked.emit(f"incident:{BUS}")
    assert window.controller.open_page.id == BUS
    settle(qtbot, window)
    reader = reader_file(tmp_path)
    assert [note.format for note in reader.notes.all()] == ["markdown"]
    reader.close()


def test_what_was_deleted_comes_back_by_a_key(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own.put_tag("urgent", [window.own.record])
    settle(qtbot, window)
    window.own.lists.delete("tag", window.saved.shelves.tags[0].id)
    settle(qtbot, window)
    assert window.saved.shelves.tags == () and window.own_panel._record.tags == ()
    window.actions_by_name["bring_back"].trigger()
    settle(qtbot, window)
    assert [tag.name for tag in window.own_panel._record.tags] == ["urgent"]


def test_a_check_mark_says_when_and_that_the_record_has_changed(
    qtbot: QtBot, window: MainWindow, make_window: MakeWindow, sample_database: Path, tmp_path: Path
) -> None:
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    window.own_panel.check.click()
    settle(qtbot, window)
    assert window.own_panel.check.isChecked() and "Checked on" in window.own_panel.check.toolTip()
    window.close()
    newer = tmp_path / "newer.db"
    shutil.copy(sample_database, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE incidents SET summary = 'Told otherwise now.' WHERE id = ?", (AMBUSH,))
    another = make_window(database=newer)
    select(qtbot, another, AMBUSH)
    settle(qtbot, another)
    assert another.own_panel.check.text() == "Changed since you checked it"
    another.own_panel.check.click()  # compared anew
    settle(qtbot, another)
    assert another.own_panel.check.text() == "Checked" and another.own_panel.check.isChecked()


def test_a_collection_is_an_ordered_list_that_keys_rearrange(qtbot: QtBot, window: MainWindow) -> None:
    ids = shown(window)[:3]
    records = [window.controller.model.record(at) for at in range(3)]
    window.own.lists.collect("Briefing", [RecordRef("incident", row.id, row.title) for row in records])
    settle(qtbot, window)
    window.do_panel_own()
    window.saved.tree.setCurrentItem(window.saved.tree.find_line("collection", "Briefing"))
    qtbot.keyClick(window.saved.tree, Qt.Key.Key_Return)
    settle(qtbot, window)
    rows = window.saved.collection.rows
    assert rows.ids() == ids and rows.isVisible()
    rows.item(0).setSelected(True)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert rows.ids() == [ids[1], ids[0], ids[2]] and rows.chosen_ids() == [ids[0]]
    with qtbot.waitSignal(window.controller.page_opened):
        rows.setCurrentRow(2, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.controller.open_page.id == ids[2]
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert rows.ids() == [ids[1], ids[0]]
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert window.saved.tree.isVisible()


def test_marks_of_a_record_that_is_gone_stay_reachable(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    gone = RecordRef("incident", "1999-01-01-nowhere", "An incident of an older file")
    reader = reader_file(tmp_path)
    reader.notes.begin(gone, "Still mine")
    reader.bookmarks.add([gone])
    reader.close()
    window.own.look_again()
    settle(qtbot, window)
    assert window.saved.shelves.bookmarks == 0  # of this data file none is
    window.do_panel_own()
    window.saved.tree.setCurrentItem(window.saved.tree.find_line("gone", "An incident of an older file"))
    qtbot.keyClick(window.saved.tree, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "no longer in this data file" in window.detail.toPlainText()
    assert window.own_panel.note.toPlainText() == "Still mine" and window.own_panel.star.isChecked()


def test_pages_of_every_kind_are_marked_and_listed(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.controller.page_opened):
        window.controller.go(Address("place", "menaka"))
    settle(qtbot, window)
    window.do_bookmark()
    settle(qtbot, window)
    window.controller.go(Address("help", "index"))
    assert not window.own_panel.isVisible()
    window.do_panel_own()
    line = window.saved.tree.find_line("page", "Ménaka")
    assert line is not None
    with qtbot.waitSignal(window.controller.page_opened):
        window.saved.tree.setCurrentItem(line)
        qtbot.keyClick(window.saved.tree, Qt.Key.Key_Return)
    assert window.controller.open_page.address == "place:menaka"


def test_own_marks_are_facets_of_the_one_filter(qtbot: QtBot, window: MainWindow) -> None:
    groups = window.facets.groups
    assert not any(groups[field].isVisible() for field in (MARKED, "tag", "collection"))
    for incident in (AMBUSH, BUS):
        window.own.put_tag("À vérifier", [RecordRef("incident", incident)])
    window.own.toggle_bookmark([RecordRef("incident", AMBUSH)])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: groups["tag"].model.rowCount() == 1)
    assert groups["tag"].isVisible() and groups["tag"].model.row(0).incidents == 2
    search(qtbot, window, "place:menaka")
    qtbot.waitUntil(lambda: groups["tag"].model.row(0).incidents == 1)
    with qtbot.waitSignal(window.controller.result_changed):
        groups["tag"].values.chosen.emit(0)
    assert window.search.box.text() == 'place:menaka tag:"À vérifier"' and shown(window) == [AMBUSH]
    search(qtbot, window, "tag:a-verifier")  # spelled otherwise, the same tag
    assert groups["tag"].model.row(0).chosen and groups["tag"].model.row(0).incidents == 2
    with qtbot.waitSignal(window.controller.result_changed):
        groups["tag"].values.chosen.emit(0)
    assert window.search.box.text() == ""
    with qtbot.waitSignal(window.controller.result_changed):
        groups[MARKED].values.chosen.emit(0)
    assert window.search.box.text() == "is:bookmarked" and shown(window) == [AMBUSH]
    assert [item.label for item in window.completer.complete("tag:", 4)] == ["À vérifier"]


def test_a_window_that_is_gone_to_shows_what_another_has_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    settle(qtbot, window)
    reader = reader_file(tmp_path)
    reader.bookmarks.add([RecordRef("incident", AMBUSH, "Ambush")])
    reader.close()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    settle(qtbot, window)
    assert window.own.marks[AMBUSH].bookmarked and window.saved.shelves.bookmarks == 1


def test_a_search_saved_under_a_name_in_use_takes_its_place_and_the_old_one_can_be_had_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    for text in ("menaka", "bus"):
        search(qtbot, window, text)
        window._own.save_search("Mine")
        settle(qtbot, window)
    assert [one.query for one in window.saved.shelves.searches] == ["bus"]
    assert [(one.what, one.title) for one in window.saved.shelves.deleted] == [("saved_search", "Mine")]


def test_a_private_window_says_so_and_writes_nothing(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(private=True)
    settle(qtbot, window)
    select(qtbot, window, AMBUSH)
    badge = window.menuBar().cornerWidget()
    assert window.windowTitle().endswith("(private)") and "private" in badge.text() and badge.isVisible()
    window.do_bookmark()
    window.own.type_note("Nowhere on the disk")
    window.own.save_note()
    window.choose_theme("dark")
    settle(qtbot, window)
    search(qtbot, window, "has:note")
    assert shown(window) == [AMBUSH]
    window.close()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_where_nothing_can_be_written_it_is_said_and_everything_else_works(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.setattr(conftest, "user_folders", lambda *_: user_folders(tmp_path / "a file" / "folder"))
    window = make_window()
    settle(qtbot, window)
    assert "cannot be saved" in window.saved.refusal.text()
    assert not window.actions_by_name["bookmark"].isEnabled() and not window.own_panel.star.isEnabled()
    select(qtbot, window, AMBUSH)
    settle(qtbot, window)
    assert window.own_panel.isVisible() and not window.own_panel.note_box.isVisible()
    search(qtbot, window, "menaka")
    assert AMBUSH in shown(window)
    window.set_text_scale(120)  # holds for this window
    window.set_text_scale(100)


def test_a_damaged_own_file_is_said_and_the_reference_still_works(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    folders = user_folders(tmp_path)
    folders.reader_file.parent.mkdir(parents=True, exist_ok=True)
    folders.reader_file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    window = make_window()
    qtbot.waitUntil(lambda: window.own.runner.trouble is not None)
    QApplication.processEvents()
    search(qtbot, window, "menaka")
    assert shown(window)
    window.controller.go(Address("actor", "jnim"))
    with qtbot.waitSignal(window.controller.search_failed) as failed:
        window.controller.set_text("is:bookmarked")
    assert "damaged" in failed.args[0] or "not" in failed.args[0]
    assert folders.reader_file.read_bytes().endswith(b"\xff")
