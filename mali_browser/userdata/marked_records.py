"""The records that the reader's marks and notes hang on: permanent ids, and the titles they were last known by."""

from __future__ import annotations

import re
import sqlite3

from mali_browser import folding
from mali_browser.errors import OwnFileTrouble
from mali_browser.records import RecordRef

KINDS: tuple[str, ...] = ("incident", "actor", "place", "outlet", "passage")
# Tables whose rows hang on a record, with the SQL of its kind.
HANGING: dict[str, str] = {
    "bookmarks": "kind",
    "checked": "kind",
    "notes": "kind",
    "record_tags": "kind",
    "collection_items": "'incident'",
}
MOST_NAME, MOST_TITLE, MOST_NOTE = 100, 500, 1_000_000
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check_record(kind: str, record_id: str) -> None:
    """Raise OwnFileTrouble where something is no address of a record."""
    if kind not in KINDS or len(record_id) > 200 or not _ID.fullmatch(record_id):
        raise OwnFileTrouble(
            f"'{kind[:20]}:{record_id[:60]}' is no address of a record, such as incident:2024-09-17-bamako."
        )


def remember(connection: sqlite3.Connection, record: RecordRef) -> None:
    """Note down a record and, where it is told, its title."""
    check_record(record.kind, record.id)
    connection.execute(
        "INSERT INTO records VALUES (?, ?, ?) ON CONFLICT (kind, ref) DO UPDATE SET title = excluded.title "
        "WHERE excluded.title <> '' AND excluded.title <> title",
        (record.kind, record.id, one_line(record.title)[:MOST_TITLE]),
    )


def title_of(connection: sqlite3.Connection, kind: str, record_id: str) -> str:
    """Return the title a record was last known by, '' where none is."""
    row = connection.execute("SELECT title FROM records WHERE kind = ? AND ref = ?", (kind, record_id)).fetchone()
    return str(row[0]) if row else ""


def all_marked(connection: sqlite3.Connection) -> list[RecordRef]:
    """Return every record that something of the reader's hangs on, by kind and id."""
    union = " UNION ".join(f"SELECT {kind} AS kind, ref FROM {table}" for table, kind in HANGING.items())
    rows = connection.execute(
        f"SELECT m.kind, m.ref, coalesce(r.title, '') FROM ({union}) m "
        "LEFT JOIN records r ON r.kind = m.kind AND r.ref = m.ref ORDER BY m.kind, m.ref"
    )
    return [RecordRef(*row) for row in rows]


def one_line(text: str) -> str:
    """Return a text as a name or title is kept: storable, on one line."""
    return " ".join(storable(text).split())


def storable(text: str) -> str:
    """Return a text without what no file can hold as text (half characters, NUL)."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def name_and_key(name: str, what: str) -> tuple[str, str]:
    """Return a name as shown and as compared (folded). Raises OwnFileTrouble where it holds nothing to compare."""
    name = one_line(name)
    key = folding.key(name)
    if not key:
        raise OwnFileTrouble(f"A {what} needs a name with at least one letter or digit.")
    if len(name) > MOST_NAME:
        raise OwnFileTrouble(f"The name of a {what} has at most {MOST_NAME} characters; this one has {len(name)}.")
    return name, key


def free_name(connection: sqlite3.Connection, table: str, name: str) -> tuple[str, str]:
    """Return a name that is not taken in a table, numbered where it must be, and its key."""
    number = 1
    while True:
        tried, key = numbered(name, number)
        if connection.execute(f"SELECT 1 FROM {table} WHERE key = ?", (key,)).fetchone() is None:
            return tried, key
        number += 1


def numbered(name: str, number: int) -> tuple[str, str]:
    """Return a name with a number after it (none after the first), shortened where it must be, and its key."""
    end = "" if number == 1 else f" ({number})"
    tried = name[: MOST_NAME - len(end)].rstrip() + end
    return tried, folding.key(tried)
