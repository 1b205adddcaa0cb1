"""Notes on incidents, actors, places, outlets and passages, in plain text or Markdown, saved as one types.

A note keeps the record as it stood when the note was begun, and can say what has changed since. A record may have
several notes: where two windows or two computers wrote at once, both are kept.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from mali_browser import folding
from mali_browser.errors import NotFound, OwnFileTrouble
from mali_browser.records import FieldChange, RecordRef, RecordState
from mali_browser.userdata.marked_records import MOST_NOTE, check_record, remember, storable
from mali_browser.userdata.migrations import folded_words
from mali_browser.userdata.store import Store, now
from mali_browser.userdata.trash import Trash

FORMATS: tuple[str, ...] = ("plain", "markdown")
_COLUMNS = (
    "n.id, n.kind, n.ref, coalesce(r.title, ''), n.text, n.format, n.created_at, n.changed_at, n.record_hash, "
    "n.revision"
)
_FROM = "FROM notes n LEFT JOIN records r ON r.kind = n.kind AND r.ref = n.ref"


@dataclass(frozen=True)
class Note:
    """A note. ``revision`` grows by 1 with each saving; ``record_hash`` is '' where the record was not known."""

    id: str
    record: RecordRef
    text: str
    format: str
    created_at: str
    changed_at: str
    record_hash: str
    revision: int


class Notes:
    """The notes of one reader."""

    def __init__(self, store: Store, trash: Trash) -> None:
        self._store = store
        self._trash = trash

    def begin(self, record: RecordRef, text: str, format: str = FORMATS[0]) -> Note:
        """Write a new note; give a RecordState, so that it can say later what changed."""
        text = _checked(text, format)
        with self._store.writing() as connection:
            remember(connection, record)
            moment, note = now(), uuid.uuid4().hex
            known = record if isinstance(record, RecordState) else None
            connection.execute(
                "INSERT INTO notes (id, kind, ref, text, format, created_at, changed_at, record_hash, record, folded) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    note, record.kind, record.id, text, format, moment, moment,
                    known.hash if known else "",
                    json.dumps(known.fields if known else {}, ensure_ascii=False),
                    folded_words(text),
                ),
            )  # fmt: skip
        return self.get(note)

    def save(self, note: Note, text: str, format: str | None = None) -> Note:
        """Replace the text of a note as it was read or saved last; return it as it is now.

        Where another window has changed or deleted it since, nothing of that is overwritten: the text becomes a note
        of its own on the same record.
        """
        format = format or note.format
        text = _checked(text, format)
        with self._store.writing() as connection:
            done = connection.execute(
                "UPDATE notes SET text = ?, format = ?, folded = ?, changed_at = ?, revision = revision + 1 "
                "WHERE id = ? AND revision = ?",
                (text, format, folded_words(text), now(), note.id, note.revision),
            )
            if done.rowcount:
                return self.get(note.id)
            stored = connection.execute("SELECT text FROM notes WHERE id = ?", (note.id,)).fetchone()
            if stored is not None and stored[0] == text:
                return self.get(note.id)
            fields = self._record_of(connection, note.id)
            return self.begin(RecordState(*_parts(note.record), note.record_hash, fields), text, format)

    def delete(self, note_id: str) -> int:
        """Delete a note; return what ``Trash.restore`` takes to bring it back. Raises NotFound."""
        from mali_browser.userdata.documents import note_items

        with self._store.writing() as connection:
            item = next(iter(note_items(connection, note_id)), None)
            if item is None:
                raise _no_note()
            title = item["text"].strip().partition("\n")[0][:80] or item["title"]
            number = self._trash.put(connection, "note", title, item)
            connection.execute("DELETE FROM notes WHERE id = ?", (note_id,))
            return number

    def get(self, note_id: str) -> Note:
        """Return a note. Raises NotFound."""
        with self._store.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} {_FROM} WHERE n.id = ?", (note_id,)).fetchone()
        if row is None:
            raise _no_note()
        return _note(row)

    def of(self, record: RecordRef) -> list[Note]:
        """Return the notes on a record, the oldest first."""
        check_record(record.kind, record.id)
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} {_FROM} WHERE n.kind = ? AND n.ref = ? ORDER BY n.created_at, n.id",
                (record.kind, record.id),
            ).fetchall()
        return [_note(row) for row in rows]

    def all(self) -> list[Note]:
        """Return all notes, the last changed first."""
        with self._store.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} {_FROM} ORDER BY n.changed_at DESC, n.id").fetchall()
        return [_note(row) for row in rows]

    def search(self, text: str, limit: int = 100) -> list[Note]:
        """Return the notes that hold all words of a text (the last may be a beginning), the last changed first."""
        words = folding.key(text).split()
        if not words:
            return []
        parameters = [f"% {word} %" for word in words[:-1]] + [f"% {words[-1]}%"]
        where = " AND ".join(["n.folded LIKE ?"] * len(words))
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} {_FROM} WHERE {where} ORDER BY n.changed_at DESC, n.id LIMIT ?",
                [*parameters, limit],
            ).fetchall()
        return [_note(row) for row in rows]

    def ids(self, words: str | None = None, kind: str = "incident") -> frozenset[str]:
        """Return the ids of the records of a kind that have a note, or one that holds these words in a row.

        The last word may be a beginning.
        """
        where, parameters = ("1", []) if words is None else ("n.folded LIKE ?", [f"% {folding.key(words)}%"])
        with self._store.reading() as connection:
            rows = connection.execute(f"SELECT n.ref FROM notes n WHERE n.kind = ? AND {where}", [kind, *parameters])
            return frozenset(ref for (ref,) in rows)

    def changes_since(self, note: Note, state: RecordState) -> tuple[FieldChange, ...]:
        """Return what of the record has changed since the note was begun; () where nothing, or not known."""
        if not note.record_hash or note.record_hash == state.hash:
            return ()
        with self._store.reading() as connection:
            before = self._record_of(connection, note.id)
        if not before:
            return (FieldChange("", None, None),)
        names = list(dict.fromkeys([*before, *state.fields]))
        changes = [FieldChange(name, before.get(name), state.fields.get(name)) for name in names]
        return tuple(change for change in changes if change.before != change.after)

    def seen(self, note: Note, state: RecordState) -> Note:
        """Take the record as it stands for what the note speaks of: the reader has seen the changes."""
        with self._store.writing() as connection:
            remember(connection, state)
            connection.execute(
                "UPDATE notes SET record_hash = ?, record = ? WHERE id = ?",
                (state.hash, json.dumps(state.fields, ensure_ascii=False), note.id),
            )
        return self.get(note.id)

    def changed(self, states: Iterable[RecordState]) -> list[Note]:
        """Return the notes whose records stand otherwise in ``states`` than when the note was begun."""
        hashes = {(state.kind, state.id): state.hash for state in states}
        return [
            note
            for note in self.all()
            if note.record_hash and note.record_hash != hashes.get(_parts(note.record)[:2], note.record_hash)
        ]

    def _record_of(self, connection: sqlite3.Connection, note_id: str) -> dict[str, str | None]:
        row = connection.execute("SELECT record FROM notes WHERE id = ?", (note_id,)).fetchone()
        found = json.loads(row[0]) if row else {}
        return found if isinstance(found, dict) else {}


def _checked(text: str, format: str) -> str:
    if format not in FORMATS:
        raise OwnFileTrouble(f"'{format[:40]}' is no format of notes. Formats: {', '.join(FORMATS)}.")
    if len(text) > MOST_NOTE:
        raise OwnFileTrouble(
            f"A note has at most {MOST_NOTE:,} characters; this one has {len(text):,}. Split it into several."
        )
    return storable(text)


def _note(row: tuple[Any, ...]) -> Note:
    return Note(row[0], RecordRef(*row[1:4]), *row[4:])


def _parts(record: RecordRef) -> tuple[str, str, str]:
    return record.kind, record.id, record.title


def _no_note() -> NotFound:
    return NotFound("That note is no longer there; it was deleted in another window.")
