"""The tables of the reader's own file, as the steps that lead to them.

A new file takes all steps, an older one those it lacks: so both end the same. Each step is one transaction that also
raises ``user_version``, with a backup before it; a step is never changed once released, only followed by another.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from mali_browser import __version__, folding
from mali_browser.userdata.store import APPLICATION_ID, now


@dataclass(frozen=True)
class Migration:
    """One step, with the name it is recorded under."""

    name: str
    run: Callable[[sqlite3.Connection], None]


def _run_all(connection: sqlite3.Connection, script: str) -> None:
    # Not ``executescript``: that would end the transaction first.
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)


def _first_tables(connection: sqlite3.Connection) -> None:
    _run_all(
        connection,
        """
        CREATE TABLE migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL, program TEXT NOT NULL) STRICT;
        CREATE TABLE bookmarks (
          kind TEXT NOT NULL, ref TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (kind, ref)
        ) STRICT;
        CREATE TABLE notes (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL, ref TEXT NOT NULL,
          text TEXT NOT NULL,
          format TEXT NOT NULL CHECK (format IN ('plain', 'markdown')),
          created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
          record_hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX notes_record ON notes(kind, ref);
        CREATE TABLE tags (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, colour TEXT NOT NULL, created_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE record_tags (
          tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
          kind TEXT NOT NULL, ref TEXT NOT NULL, created_at TEXT NOT NULL,
          PRIMARY KEY (tag_id, kind, ref)
        ) STRICT;
        CREATE INDEX record_tags_record ON record_tags(kind, ref);
        CREATE TABLE saved_searches (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
          query TEXT NOT NULL, filter TEXT NOT NULL, sort TEXT NOT NULL,
          position INTEGER NOT NULL, created_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE visits (
          id INTEGER PRIMARY KEY, address TEXT NOT NULL, title TEXT NOT NULL, visited_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX visits_time ON visits(visited_at);
        CREATE TABLE recent_searches (query TEXT PRIMARY KEY, used_at TEXT NOT NULL) STRICT;
        CREATE TABLE settings (
          name TEXT PRIMARY KEY, value TEXT NOT NULL, changed_at TEXT NOT NULL
        ) STRICT;
        """,
    )


def _checked_marks_and_collections(connection: sqlite3.Connection) -> None:
    """Titles are remembered apart, so that what vanishes from the dataset can still be named."""
    _run_all(
        connection,
        """
        CREATE TABLE records (
          kind TEXT NOT NULL, ref TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (kind, ref)
        ) STRICT;
        INSERT INTO records SELECT kind, ref, '' FROM bookmarks
          UNION SELECT kind, ref, '' FROM notes UNION SELECT kind, ref, '' FROM record_tags;
        UPDATE records SET title = coalesce((SELECT title FROM visits
          WHERE address = records.kind || ':' || records.ref ORDER BY visited_at DESC LIMIT 1), '');
        CREATE TABLE checked (
          kind TEXT NOT NULL, ref TEXT NOT NULL, checked_at TEXT NOT NULL, record_hash TEXT NOT NULL,
          PRIMARY KEY (kind, ref)
        ) STRICT;
        CREATE TABLE collections (
          id INTEGER PRIMARY KEY,
          key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE collection_items (
          collection_id INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
          ref TEXT NOT NULL, position INTEGER NOT NULL,
          PRIMARY KEY (collection_id, ref)
        ) STRICT;
        CREATE INDEX collection_items_ref ON collection_items(ref);
        CREATE TABLE trash (
          id INTEGER PRIMARY KEY,
          what TEXT NOT NULL, title TEXT NOT NULL, document TEXT NOT NULL, deleted_at TEXT NOT NULL
        ) STRICT;
        """,
    )


def _words_and_records_of_notes(connection: sqlite3.Connection) -> None:
    """A note's folded words, the record as it was when the note was written, and a count of its changes."""
    _run_all(
        connection,
        """
        ALTER TABLE notes ADD COLUMN record TEXT NOT NULL DEFAULT '{}';
        ALTER TABLE notes ADD COLUMN folded TEXT NOT NULL DEFAULT '';
        ALTER TABLE notes ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
        """,
    )
    for note, text in connection.execute("SELECT id, text FROM notes").fetchall():
        connection.execute("UPDATE notes SET folded = ? WHERE id = ?", (folded_words(text), note))


def folded_words(text: str) -> str:
    """Return the words of a text as notes are searched by: folded, each between single spaces."""
    return f" {folding.key(text)} "


MIGRATIONS: tuple[Migration, ...] = (
    Migration("first tables", _first_tables),
    Migration("checked marks and collections", _checked_marks_and_collections),
    Migration("words and records of notes", _words_and_records_of_notes),
)
VERSION = len(MIGRATIONS)


def migrate(
    connection: sqlite3.Connection, back_up: Callable[[str], object], migrations: tuple[Migration, ...] = MIGRATIONS
) -> list[str]:
    """Take the steps that the file lacks; return their names.

    ``back_up`` is called with a step's name before it, not for a new file; where it raises, the step is not taken.
    A step that fails leaves the file as it was before it, and raises.
    """
    taken: list[str] = []
    is_new = _version(connection) == 0
    for version, migration in enumerate(migrations, 1):
        if _version(connection) >= version:
            continue
        if not is_new:
            back_up(migration.name)
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another window may have taken the step meanwhile.
            if _version(connection) < version:
                migration.run(connection)
                connection.execute(
                    "INSERT INTO migrations VALUES (?, ?, ?)", (migration.name, now(), f"mali-browser {__version__}")
                )
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version}")
                taken.append(migration.name)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return taken


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
