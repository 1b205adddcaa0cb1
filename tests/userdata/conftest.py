"""A reader's own file for each test, and records to mark."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from mali_browser.paths import UserFolders, user_folders
from mali_browser.records import RecordRef, RecordState
from mali_browser.userdata.reader_file import ReaderFile

OLD_VERSIONS = Path(__file__).parent.parent / "old_versions"
AMBUSH = RecordState("incident", "2020-06-03-menaka", "Convoy ambushed near Ménaka", "ab12", {"killed_best": "10"})
KAYES = RecordRef("incident", "2020-06-03-kayes", "Bus burned near Kayes")
GONE = RecordRef("incident", "1999-01-01-nowhere", "An incident that is no longer there")
JNIM = RecordRef("actor", "jnim", "JNIM")


@pytest.fixture
def folders(tmp_path: Path) -> UserFolders:
    return user_folders(tmp_path / "own")


@pytest.fixture
def reader(folders: UserFolders) -> Iterator[ReaderFile]:
    opened = ReaderFile(folders)
    yield opened
    opened.close()


def fill(reader: ReaderFile, word: str = "Kouakourou") -> None:
    """Put down one of everything, with a word in each that can be looked for."""
    reader.bookmarks.add([RecordRef(AMBUSH.kind, AMBUSH.id, f"{word} bookmark"), JNIM])
    reader.notes.begin(AMBUSH, f"{word} note")
    tag = reader.tags.create(f"{word} tag", "red")
    reader.tags.put(tag.id, [AMBUSH, JNIM])
    reader.checked.add([AMBUSH])
    collection = reader.collections.create(f"{word} collection", f"{word} remark")
    reader.collections.add(collection.id, [AMBUSH, KAYES])
    reader.saved_searches.save(f"{word} search", f"{word}", '{"clauses": []}')
    reader.settings.set("theme", "dark")
    reader.history.visit(f"search:{word}", word)
    reader.history.search(word)


def old_file(folders: UserFolders, version: int) -> None:
    """Put a file of an earlier version in the place of the own file."""
    folders.data.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(folders.reader_file)
    connection.executescript((OLD_VERSIONS / f"reader-{version}.sql").read_text(encoding="utf-8"))
    connection.close()
