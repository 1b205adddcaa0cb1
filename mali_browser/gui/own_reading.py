"""Reads the reader's own file into what the views show; runs in the own file's thread."""

from __future__ import annotations

from mali_browser.gui.item_models.own_shown import (
    CollectionList,
    OwnContents,
    OwnRecord,
    ShownCollection,
    ShownDeleted,
    ShownNote,
    ShownPage,
    ShownSearch,
    ShownTag,
    ShownVisit,
)
from mali_browser.records import RecordRef, RecordState
from mali_browser.userdata.collections import Collection
from mali_browser.userdata.notes import Note
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.tags import Tag

NOTED_KINDS: frozenset[str] = frozenset({"incident", "actor", "place", "passage"})
_DELETED_LISTED = 30
_VISITS_READ = 200
_VISITS_LISTED = 25


def read_record(reader: ReaderFile, state: RecordState, note_id: str | None) -> tuple[OwnRecord, Note | None]:
    """Return what is shown of a record, and the note in the box: the one asked for, else the newest.

    ``note_id`` '': a new note.
    """
    checked = reader.checked.of(state)
    notes = reader.notes.of(state)
    at = next((at for at, note in enumerate(notes) if note.id == note_id), -1 if note_id == "" else len(notes) - 1)
    shown = OwnRecord(
        record=RecordRef(state.kind, state.id, state.title),
        bookmarked=reader.bookmarks.has(state),
        checked_at=checked.checked_at if checked else None,
        # Of a record that is gone there is nothing to compare with.
        check_outdated=bool(checked and state.hash and checked.is_outdated(state)),
        tags=tuple(_tag(tag) for tag in reader.tags.of(state)),
        notes=tuple(_note(reader, note, state) for note in notes),
        all_tags=tuple(tag.name for tag in reader.tags.all()),
        can_note=state.kind in NOTED_KINDS,
        at=at,
        collections=tuple(map(_collection, reader.collections.of(state.id))) if state.kind == "incident" else (),
    )
    return shown, notes[at] if at >= 0 else None


def _note(reader: ReaderFile, note: Note, state: RecordState) -> ShownNote:
    changes = reader.notes.changes_since(note, state) if state.hash else ()
    return ShownNote(note.id, note.text, note.format, note.changed_at, changes)


def _tag(tag: Tag) -> ShownTag:
    return ShownTag(tag.id, tag.name, tag.colour, tag.records)


def _collection(one: Collection) -> ShownCollection:
    return ShownCollection(one.id, one.name, one.incidents)


def read_contents(reader: ReaderFile) -> OwnContents:
    """Return the lists of the file."""
    return OwnContents(
        marks=reader.marks(),
        searches=tuple(
            ShownSearch(one.id, one.name, one.query, one.filter, one.sort) for one in reader.saved_searches.all()
        ),
        collections=tuple(map(_collection, reader.collections.all())),
        tags=tuple(map(_tag, reader.tags.all())),
        pages=_pages(reader),
        deleted=tuple(ShownDeleted(one.id, one.what, one.title) for one in reader.trash.all()[:_DELETED_LISTED]),
    )


def _pages(reader: ReaderFile) -> tuple[ShownPage, ...]:
    marked = {
        "bookmark": {(one.record.kind, one.record.id) for one in reader.bookmarks.all()},
        "note": {(note.record.kind, note.record.id) for note in reader.notes.all()},
        "checked": {(one.record.kind, one.record.id) for one in reader.checked.all()},
    }
    found = []
    for record in reader.marked_records():
        signs = [sign for sign, records in marked.items() if (record.kind, record.id) in records]
        # A record is listed here for whatever is on it: with none of those signs it has a tag or stands in a list.
        found.append(ShownPage(record, tuple(signs) or ("tag",)))
    return tuple(found)


def read_collection(reader: ReaderFile, collection_id: int) -> CollectionList | None:
    """Return a collection with its incidents, None where it is no longer there."""
    found = next((one for one in reader.collections.all() if one.id == collection_id), None)
    return None if found is None else CollectionList(_collection(found), tuple(reader.collections.incidents(found.id)))


def read_order(reader: ReaderFile, name: str) -> tuple[str, tuple[str, ...]]:
    """Return a collection's name and the ids of its incidents in the reader's order; none where there is none."""
    found = reader.collections.named(name)
    if found is None:
        return "", ()
    return found.name, tuple(record.id for record in reader.collections.incidents(found.id))


def read_visits(reader: ReaderFile) -> list[ShownVisit]:
    """Return the pages visited last, each once, the newest first; none where visits are not to be kept."""
    if not reader.settings.get("keep_history"):
        return []
    found: dict[str, ShownVisit] = {}
    for visit in reader.history.visits(_VISITS_READ):
        found.setdefault(visit.address, ShownVisit(visit.address, visit.title or visit.address))
    return list(found.values())[:_VISITS_LISTED]
