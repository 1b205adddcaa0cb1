"""Take documents of the reader's things in beside what there is: nothing is overwritten, conflicts are kept both.

Taking the same document in again changes nothing. What an item must look like is checked here, as it may come from
anywhere.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Callable, Collection
from typing import Any

from mali_browser.errors import ImportRefused
from mali_browser.incident_filter import IncidentFilter
from mali_browser.records import RecordRef
from mali_browser.userdata.marked_records import (
    MOST_NOTE,
    MOST_TITLE,
    free_name,
    name_and_key,
    numbered,
    one_line,
    remember,
    storable,
)
from mali_browser.userdata.migrations import folded_words
from mali_browser.userdata.notes import FORMATS
from mali_browser.userdata.saved_searches import check_search
from mali_browser.userdata.settings import SETTINGS
from mali_browser.userdata.tags import COLOURS

# What became of an item.
ADDED, SAME, KEPT_BOTH, KEPT_YOURS = "added", "same", "kept both", "kept yours"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_HASH = re.compile(r"[0-9a-f]{0,64}")
Item = dict[str, Any]


def merge_item(connection: sqlite3.Connection, what: str, item: Any) -> str:
    """Take one thing in, within a transaction; return what became of it. Raises ImportRefused, OwnFileTrouble."""
    if not isinstance(item, dict):
        raise ImportRefused("it is no object of names and values")
    return _MERGERS[what](connection, item)


def _text(item: Item, name: str, most: int = MOST_TITLE, default: str | None = None) -> str:
    value = item.get(name, default)
    if not isinstance(value, str):
        raise ImportRefused(f"its '{name}' is no text")
    if len(value) > most:
        raise ImportRefused(f"its '{name}' has {len(value):,} characters; {most:,} are allowed")
    return storable(value)


def _moment(item: Item, name: str) -> str:
    value = _text(item, name, 40)
    if not _MOMENT.fullmatch(value):
        raise ImportRefused(f"its '{name}' is no time such as 2025-01-31T12:00:00Z")
    return value


def _hash(item: Item) -> str:
    value = _text(item, "record_hash", 64, "")
    if not _HASH.fullmatch(value):
        raise ImportRefused("its 'record_hash' is no hash")
    return value


def _list(item: Item, name: str) -> list[Item]:
    value = item.get(name, [])
    if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
        raise ImportRefused(f"its '{name}' is no list of objects")
    return value


def _record(connection: sqlite3.Connection, item: Item, kind: str | None = None) -> tuple[str, str]:
    record = RecordRef(
        kind or _text(item, "kind", 20), _text(item, "id", 200), one_line(_text(item, "title", 10_000, ""))
    )
    known = connection.execute("SELECT title FROM records WHERE kind = ? AND ref = ?", (record.kind, record.id))
    row = known.fetchone()
    # A title that is known here stays.
    remember(connection, RecordRef(record.kind, record.id, "" if row and row[0] else record.title))
    return record.kind, record.id


def _bookmark(connection: sqlite3.Connection, item: Item) -> str:
    done = connection.execute(
        "INSERT OR IGNORE INTO bookmarks VALUES (?, ?, ?)", (*_record(connection, item), _moment(item, "created_at"))
    )
    return ADDED if done.rowcount else SAME


def _checked(connection: sqlite3.Connection, item: Item) -> str:
    record, mark = _record(connection, item), (_moment(item, "checked_at"), _hash(item))
    if connection.execute("INSERT OR IGNORE INTO checked VALUES (?, ?, ?, ?)", (*record, *mark)).rowcount:
        return ADDED
    mine = connection.execute("SELECT checked_at, record_hash FROM checked WHERE kind = ? AND ref = ?", record)
    return SAME if tuple(mine.fetchone()) == mark else KEPT_YOURS


def _note(connection: sqlite3.Connection, item: Item) -> str:
    """The same text on the same record is the same note; one id with two texts is two notes."""
    kind, ref = _record(connection, item)
    text, format = _text(item, "text", MOST_NOTE), _text(item, "format", 20)
    if format not in FORMATS:
        raise ImportRefused(f"its 'format' is none of {', '.join(FORMATS)}")
    fields = item.get("record", {})
    if not isinstance(fields, dict) or not all(value is None or isinstance(value, str) for value in fields.values()):
        raise ImportRefused("its 'record' is no object of texts")
    note_id = _text(item, "note_id", 40)
    if not re.fullmatch(r"[0-9a-f]{32}", note_id):
        raise ImportRefused("its 'note_id' is no id of a note")
    equal = connection.execute(
        "SELECT id FROM notes WHERE kind = ? AND ref = ? AND text = ? AND format = ?", (kind, ref, text, format)
    ).fetchone()
    if equal is not None:
        return SAME
    outcome = ADDED
    if connection.execute("SELECT 1 FROM notes WHERE id = ?", (note_id,)).fetchone() is not None:
        # Made from the content, so that taking it in again finds it there.
        note_id = hashlib.sha256(f"{note_id}\0{kind}\0{ref}\0{text}".encode()).hexdigest()[:32]
        outcome = KEPT_BOTH
        if connection.execute("SELECT 1 FROM notes WHERE id = ?", (note_id,)).fetchone() is not None:
            note_id = hashlib.sha256(f"{note_id}\0{format}".encode()).hexdigest()[:32]
    connection.execute(
        "INSERT INTO notes (id, kind, ref, text, format, created_at, changed_at, record_hash, record, folded) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            note_id, kind, ref, text, format, _moment(item, "created_at"), _moment(item, "changed_at"), _hash(item),
            storable(json.dumps(fields, ensure_ascii=False)), folded_words(text),
        ),
    )  # fmt: skip
    return outcome


def _tag(connection: sqlite3.Connection, item: Item) -> str:
    """A tag of the same name keeps its colour; its records are joined."""
    name, key = name_and_key(_text(item, "name"), "tag")
    colour = _text(item, "colour", 40)
    if colour not in COLOURS:
        raise ImportRefused(f"its 'colour' is none of {', '.join(COLOURS)}")
    outcome = SAME
    done = connection.execute(
        "INSERT OR IGNORE INTO tags (key, name, colour, created_at) VALUES (?, ?, ?, ?)",
        (key, name, colour, _moment(item, "created_at")),
    )
    number, mine = connection.execute("SELECT id, colour FROM tags WHERE key = ?", (key,)).fetchone()
    if done.rowcount:
        outcome = ADDED
    elif mine != colour:
        outcome = KEPT_YOURS
    for part in _list(item, "records"):
        added = connection.execute(
            "INSERT OR IGNORE INTO record_tags VALUES (?, ?, ?, ?)",
            (number, *_record(connection, part), _moment(part, "created_at")),
        ).rowcount
        if added and outcome == SAME:
            outcome = ADDED
    return outcome


def _collection(connection: sqlite3.Connection, item: Item) -> str:
    """A list of the same name with another content is kept beside it under a numbered name."""
    name, key = name_and_key(_text(item, "name"), "collection")
    note = _text(item, "note", MOST_NOTE, "")
    ids = list(dict.fromkeys(_record(connection, part, "incident")[1] for part in _list(item, "incidents")))

    def is_the_same(number: int, other_note: str) -> bool:
        rows = connection.execute(
            "SELECT ref FROM collection_items WHERE collection_id = ? ORDER BY position, ref", (number,)
        )
        return other_note == note and [ref for (ref,) in rows] == ids

    there = {other: rest for other, *rest in connection.execute("SELECT key, id, note FROM collections").fetchall()}
    if any(is_the_same(*there[other]) for other in _namesakes(there, name)):
        return SAME
    free, free_key = free_name(connection, "collections", name)
    cursor = connection.execute(
        "INSERT INTO collections (key, name, note, created_at) VALUES (?, ?, ?, ?)",
        (free_key, free, note, _moment(item, "created_at")),
    )
    connection.executemany(
        "INSERT INTO collection_items VALUES (?, ?, ?)",
        [(cursor.lastrowid, ref, position) for position, ref in enumerate(ids, 1)],
    )
    return ADDED if free_key == key else KEPT_BOTH


def _saved_search(connection: sqlite3.Connection, item: Item) -> str:
    """A search of the same name with another content is kept beside it under a numbered name."""
    name, key = name_and_key(_text(item, "name"), "saved search")
    query, filter, sort = (_text(item, part, 200_000) for part in ("query", "filter", "sort"))
    check_search(query, filter, sort)
    try:
        IncidentFilter.from_json(filter)
    except (ValueError, RecursionError) as error:
        raise ImportRefused("its 'filter' is none that this program knows") from error
    rows = connection.execute("SELECT key, query, filter, sort FROM saved_searches").fetchall()
    there = {other: content for other, *content in rows}
    if any(there[other] == [query, filter, sort] for other in _namesakes(there, name)):
        return SAME
    free, free_key = free_name(connection, "saved_searches", name)
    connection.execute(
        "INSERT INTO saved_searches (key, name, query, filter, sort, position, created_at) "
        "SELECT ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1, ? FROM saved_searches",
        (free_key, free, query, filter, sort, _moment(item, "created_at")),
    )
    return ADDED if free_key == key else KEPT_BOTH


def _namesakes(keys: Collection[str], name: str) -> list[str]:
    """Return what a thing of this name may have been taken in as before: none while the name itself is free."""
    tried = [numbered(name, number)[1] for number in range(1, len(keys) + 2)]
    return [key for key in tried if key in keys] if tried[0] in keys else []


def _setting(connection: sqlite3.Connection, item: Item) -> str:
    """What is set here stays; what this program does not know is left out."""
    name, value = _text(item, "name"), item.get("value")
    setting = next((setting for setting in SETTINGS if setting.name == name), None)
    if setting is None or not setting.fits(value):
        return KEPT_YOURS
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return SAME if row[0] == json.dumps(value) else KEPT_YOURS
    connection.execute(
        "INSERT INTO settings VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))", (name, json.dumps(value))
    )
    return ADDED


def _visit(connection: sqlite3.Connection, item: Item) -> str:
    visit = (_text(item, "address", 2_000), _text(item, "title", MOST_TITLE, ""), _moment(item, "visited_at"))
    if connection.execute("SELECT 1 FROM visits WHERE address = ? AND visited_at = ?", visit[::2]).fetchone():
        return SAME
    connection.execute("INSERT INTO visits (address, title, visited_at) VALUES (?, ?, ?)", visit)
    return ADDED


def _recent_search(connection: sqlite3.Connection, item: Item) -> str:
    search = (_text(item, "query", 2_000), _moment(item, "used_at"))
    done = connection.execute("INSERT OR IGNORE INTO recent_searches VALUES (?, ?)", search)
    return ADDED if done.rowcount else SAME


_MERGERS: dict[str, Callable[[sqlite3.Connection, Item], str]] = {
    "bookmark": _bookmark,
    "note": _note,
    "tag": _tag,
    "checked": _checked,
    "collection": _collection,
    "saved_search": _saved_search,
    "setting": _setting,
    "visit": _visit,
    "recent_search": _recent_search,
}
