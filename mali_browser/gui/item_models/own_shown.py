"""What the views show of the reader's own file: plain records, made by the controller."""

from __future__ import annotations

from dataclasses import dataclass

from mali_browser.records import FieldChange, OwnMarks, RecordRef


@dataclass(frozen=True)
class ShownTag:
    """A tag with the name of its colour, and on how many incidents of the data file it is."""

    id: int
    name: str
    colour: str
    records: int = 0


@dataclass(frozen=True)
class ShownNote:
    """A note, when it was changed last, and what of the record has changed since it was begun."""

    id: str
    text: str
    format: str
    changed_at: str
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class ShownCollection:
    """A collection with how many incidents it holds."""

    id: int
    name: str
    incidents: int


@dataclass(frozen=True)
class CollectionList:
    """A collection opened: its incidents in the reader's order, and the ids of those that the data file has not."""

    collection: ShownCollection
    incidents: tuple[RecordRef, ...]
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True)
class OwnRecord:
    """What the reader has put on the open record.

    ``can_note``: whether notes hang on this kind of record. ``at``: which note is in the box, -1 for a new one.
    """

    record: RecordRef
    bookmarked: bool
    checked_at: str | None
    check_outdated: bool
    tags: tuple[ShownTag, ...]
    notes: tuple[ShownNote, ...]
    all_tags: tuple[str, ...]
    can_note: bool
    at: int = -1
    collections: tuple[ShownCollection, ...] = ()

    @property
    def note(self) -> ShownNote | None:
        """The note in the box."""
        return self.notes[self.at] if 0 <= self.at < len(self.notes) else None


@dataclass(frozen=True)
class ShownSearch:
    """A saved search."""

    id: int
    name: str
    query: str
    filter: str
    sort: str


@dataclass(frozen=True)
class ShownDeleted:
    """Something deleted that can be brought back. ``what``: bookmark, note, tag, checked, collection, saved_search."""

    id: int
    what: str
    title: str


@dataclass(frozen=True)
class ShownPage:
    """A record with what is on it; ``signs`` holds any of 'bookmark', 'note', 'tag' and 'checked'."""

    record: RecordRef
    signs: tuple[str, ...]


@dataclass(frozen=True)
class ShownVisit:
    """A page that was visited before."""

    address: str
    title: str


@dataclass(frozen=True)
class ExportChoices:
    """What the settings say of exports. ``separator``: None for what is usual; ``own``: with the reader's columns."""

    profile: str = "spreadsheet"
    separator: str | None = None
    own: bool = False


@dataclass(frozen=True)
class OwnContents:
    """The lists of the own file as they are read: which of the records there still are is not known yet."""

    marks: dict[str, OwnMarks]
    searches: tuple[ShownSearch, ...]
    collections: tuple[ShownCollection, ...]
    tags: tuple[ShownTag, ...]
    pages: tuple[ShownPage, ...]
    deleted: tuple[ShownDeleted, ...]

    def ids(self) -> dict[str, list[str]]:
        """Return the ids of every marked record by kind."""
        found: dict[str, list[str]] = {}
        for page in self.pages:
            found.setdefault(page.record.kind, []).append(page.record.id)
        return found


@dataclass(frozen=True)
class OwnShelves:
    """What the side panel lists. Every number counts incidents of the data file in use, as the search of it finds."""

    searches: tuple[ShownSearch, ...] = ()
    collections: tuple[ShownCollection, ...] = ()
    tags: tuple[ShownTag, ...] = ()
    bookmarks: int = 0
    noted: int = 0
    checked: int = 0
    pages: tuple[ShownPage, ...] = ()
    gone: tuple[ShownPage, ...] = ()
    deleted: tuple[ShownDeleted, ...] = ()


def shelves_of(contents: OwnContents, existing: dict[str, frozenset[str]]) -> OwnShelves:
    """Return the shelves; ``existing`` are the ids, by kind, of the marked records that the data file has."""
    there = existing.get("incident", frozenset())
    marks = {ref: found for ref, found in contents.marks.items() if ref in there}
    tags = [
        ShownTag(tag.id, tag.name, tag.colour, sum(tag.name in found.tags for found in marks.values()))
        for tag in contents.tags
    ]
    lists = [
        ShownCollection(one.id, one.name, sum(one.name in found.collections for found in marks.values()))
        for one in contents.collections
    ]
    known = [page.record.id in existing.get(page.record.kind, frozenset()) for page in contents.pages]
    return OwnShelves(
        searches=contents.searches,
        collections=tuple(lists),
        tags=tuple(tags),
        bookmarks=sum(found.bookmarked for found in marks.values()),
        noted=sum(bool(found.notes) for found in marks.values()),
        checked=sum(found.checked_at is not None for found in marks.values()),
        pages=tuple(
            page for page, here in zip(contents.pages, known, strict=True) if here and page.record.kind != "incident"
        ),
        gone=tuple(page for page, here in zip(contents.pages, known, strict=True) if not here),
        deleted=contents.deleted,
    )
