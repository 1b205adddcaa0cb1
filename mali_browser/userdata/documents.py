"""The reader's things as documents: what an export writes and the trash keeps; ``merging`` reads them back.

Each is a dictionary of texts and lists, with the permanent ids and last known titles of the records it hangs on.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from mali_browser.userdata.settings import read_value

Item = dict[str, Any]
_TITLE = "coalesce((SELECT title FROM records r WHERE r.kind = x.kind AND r.ref = x.ref), '')"


def bookmark_items(connection: sqlite3.Connection) -> Iterator[Item]:
    """Give the bookmarks by record."""
    yield from _dicts(
        connection,
        f"SELECT x.kind AS kind, x.ref AS id, {_TITLE} AS title, x.created_at AS created_at FROM bookmarks x "
        "ORDER BY x.kind, x.ref",
    )


def checked_items(connection: sqlite3.Connection) -> Iterator[Item]:
    """Give the checked marks by record."""
    yield from _dicts(
        connection,
        f"SELECT x.kind AS kind, x.ref AS id, {_TITLE} AS title, x.checked_at AS checked_at, "
        "x.record_hash AS record_hash FROM checked x ORDER BY x.kind, x.ref",
    )


def note_items(connection: sqlite3.Connection, note_id: str | None = None) -> Iterator[Item]:
    """Give the notes by record and age, or the one of this id."""
    for item in _dicts(
        connection,
        f"SELECT x.id AS note_id, x.kind AS kind, x.ref AS id, {_TITLE} AS title, x.text AS text, "
        "x.format AS format, x.created_at AS created_at, x.changed_at AS changed_at, x.record_hash AS record_hash, "
        "x.record AS record FROM notes x WHERE ?1 IS NULL OR x.id = ?1 ORDER BY x.kind, x.ref, x.created_at, x.id",
        note_id,
    ):
        item["record"] = json.loads(item["record"])
        yield item


def tag_items(connection: sqlite3.Connection, tag_id: int | None = None) -> Iterator[Item]:
    """Give the tags with their records, or the one of this id."""
    for item in _dicts(
        connection,
        "SELECT id AS number, name, colour, created_at FROM tags WHERE ?1 IS NULL OR id = ?1 ORDER BY key",
        tag_id,
    ):
        item["records"] = list(
            _dicts(
                connection,
                f"SELECT x.kind AS kind, x.ref AS id, {_TITLE} AS title, x.created_at AS created_at "
                "FROM record_tags x WHERE x.tag_id = ? ORDER BY x.kind, x.ref",
                item.pop("number"),
            )
        )
        yield item


def collection_items(connection: sqlite3.Connection, collection_id: int | None = None) -> Iterator[Item]:
    """Give the collections with their incidents in order, or the one of this id."""
    for item in _dicts(
        connection,
        "SELECT id AS number, name, note, created_at FROM collections WHERE ?1 IS NULL OR id = ?1 ORDER BY key",
        collection_id,
    ):
        item["incidents"] = list(
            _dicts(
                connection,
                "SELECT i.ref AS id, coalesce(r.title, '') AS title FROM collection_items i "
                "LEFT JOIN records r ON r.kind = 'incident' AND r.ref = i.ref WHERE i.collection_id = ? "
                "ORDER BY i.position, i.ref",
                item.pop("number"),
            )
        )
        yield item


def saved_search_items(connection: sqlite3.Connection, search_id: int | None = None) -> Iterator[Item]:
    """Give the saved searches in their order, or the one of this id."""
    yield from _dicts(
        connection,
        "SELECT name, query, filter, sort, created_at FROM saved_searches WHERE ?1 IS NULL OR id = ?1 "
        "ORDER BY position, key",
        search_id,
    )


def setting_items(connection: sqlite3.Connection) -> Iterator[Item]:
    """Give the settings that are set, by name."""
    for name, text in connection.execute("SELECT name, value FROM settings ORDER BY name"):
        value = read_value(text)
        if value is not None:
            yield {"name": name, "value": value}


def visit_items(connection: sqlite3.Connection) -> Iterator[Item]:
    """Give the visits, the oldest first."""
    yield from _dicts(connection, "SELECT address, title, visited_at FROM visits ORDER BY visited_at, id")


def recent_search_items(connection: sqlite3.Connection) -> Iterator[Item]:
    """Give the recent searches, the oldest first."""
    yield from _dicts(connection, "SELECT query, used_at FROM recent_searches ORDER BY used_at, query")


# List in an exported file -> (what one of its items is, how they are read). History goes along only on demand.
LISTS: dict[str, tuple[str, Callable[[sqlite3.Connection], Iterator[Item]]]] = {
    "bookmarks": ("bookmark", bookmark_items),
    "notes": ("note", note_items),
    "tags": ("tag", tag_items),
    "checked": ("checked", checked_items),
    "collections": ("collection", collection_items),
    "saved_searches": ("saved_search", saved_search_items),
    "settings": ("setting", setting_items),
    "visits": ("visit", visit_items),
    "recent_searches": ("recent_search", recent_search_items),
}
HISTORY: frozenset[str] = frozenset({"visits", "recent_searches"})


def _dicts(connection: sqlite3.Connection, statement: str, *parameters: Any) -> Iterator[Item]:
    cursor = connection.execute(statement, parameters)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))
