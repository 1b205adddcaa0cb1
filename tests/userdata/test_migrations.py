"""A file of any earlier version opens with everything in it; a step is whole or not at all, with a backup before."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from mali_browser.errors import OwnFileForeign, OwnFileTooNew
from mali_browser.paths import UserFolders
from mali_browser.userdata.backups import is_sound, list_backups
from mali_browser.userdata.migrations import MIGRATIONS, VERSION, Migration, migrate
from mali_browser.userdata.opening import open_store
from mali_browser.userdata.reader_file import ReaderFile
from tests.userdata.conftest import AMBUSH, OLD_VERSIONS, old_file


def schema(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name").fetchall()
    connection.close()
    return [" ".join(row[0].split()) for row in rows]


def test_there_is_a_file_of_every_version() -> None:
    assert VERSION >= 2
    assert {path.name for path in OLD_VERSIONS.glob("reader-*.sql")} == {
        f"reader-{version}.sql" for version in range(1, VERSION + 1)
    }


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_file_of_an_earlier_version_keeps_everything(folders: UserFolders, version: int) -> None:
    old_file(folders, version)
    reader = ReaderFile(folders)
    assert {mark.record.id for mark in reader.bookmarks.all()} == {AMBUSH.id, "jnim"}
    (note,) = reader.notes.search("verifier menaka")
    assert note.text == "Vérifier à Ménaka" and note.revision == 1
    (tag,) = reader.tags.of(AMBUSH)
    assert (tag.name, tag.colour) == ("À vérifier", "red")
    assert reader.saved_searches.all()[0].query == "menaka killed:>10"
    assert reader.history.searches() == ["menaka"]
    assert reader.settings.get("theme") == "dark"
    if version > 1:
        assert [record.id for record in reader.collections.incidents(1)] == [AMBUSH.id] and reader.checked.of(AMBUSH)
        assert reader.trash.restore(1) == "bookmark"
    else:
        assert note.record.title == "Convoy ambushed near Ménaka", "the title is learnt from the history"
    reader.close()
    backups = list_backups(folders.backups)
    assert len(backups) == VERSION - version and all(backup.sound for backup in backups)


def test_an_old_file_ends_as_a_new_one_does(folders: UserFolders, tmp_path: Path) -> None:
    old_file(folders, 1)
    open_store(folders).close()
    fresh = UserFolders(tmp_path / "fresh", tmp_path / "fresh")
    open_store(fresh).close()
    assert schema(folders.reader_file) == schema(fresh.reader_file)
    assert not fresh.backups.exists(), "there is nothing to back up of a new file"


def test_a_step_that_fails_leaves_the_file_as_it_was(folders: UserFolders) -> None:
    def spoil(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM notes")
        connection.execute("CREATE TABLE half (x)")
        raise ZeroDivisionError

    old_file(folders, 2)
    connection = sqlite3.connect(folders.reader_file, isolation_level=None)
    before = list(connection.iterdump())
    asked: list[str] = []
    with pytest.raises(ZeroDivisionError):
        migrate(connection, asked.append, (*MIGRATIONS[:2], Migration("spoil", spoil)))
    assert asked == ["spoil"] and list(connection.iterdump()) == before
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 2
    connection.close()


def test_without_a_backup_no_step_is_taken(folders: UserFolders) -> None:
    old_file(folders, 1)
    folders.backups.write_text("a file where the folder of backups should be")
    store = open_store(folders)
    assert "backup" in store.refusal or "saved" in store.refusal, "opened for reading, and said why"
    store.close()
    connection = sqlite3.connect(folders.reader_file)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    connection.close()


def test_steps_taken_are_recorded(folders: UserFolders) -> None:
    old_file(folders, 1)
    store = open_store(folders)
    with store.reading() as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM migrations ORDER BY rowid")]
    store.close()
    assert names == [migration.name for migration in MIGRATIONS]


def test_a_newer_programs_file_is_refused_and_not_stamped_down(folders: UserFolders) -> None:
    open_store(folders).close()
    connection = sqlite3.connect(folders.reader_file)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = folders.reader_file.read_bytes()
    with pytest.raises(OwnFileTooNew, match="Update the program"):
        ReaderFile(folders)
    assert folders.reader_file.read_bytes() == before


def test_another_programs_file_is_left_alone(folders: UserFolders) -> None:
    folders.data.mkdir(parents=True)
    connection = sqlite3.connect(folders.reader_file)
    connection.execute("CREATE TABLE recipes (name)")
    connection.commit()
    connection.close()
    before = folders.reader_file.read_bytes()
    with pytest.raises(OwnFileForeign):
        ReaderFile(folders)
    assert folders.reader_file.read_bytes() == before and not is_sound(folders.reader_file)
