"""What the reader does with lists: tags, collections and saved searches, each change written in the own file's thread.

Nothing that is replaced or deleted is lost: it can be brought back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from mali_browser.records import RecordRef
from mali_browser.userdata.reader_file import ReaderFile


class Writer(Protocol):
    """Runs functions on the own file, in their order."""

    def change(self, run: Callable[[ReaderFile], Any]) -> None:
        """Run a change."""

    def drop(self, run: Callable[[ReaderFile], list[int]]) -> None:
        """Run what deletes; it returns what brings back."""


class OwnLists:
    """Changes lists through the controller that was given."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    # tags

    def change_tag(self, tag_id: int, name: str, colour: str) -> None:
        """Rename a tag or give it another colour."""
        self._writer.change(lambda reader: reader.tags.change(tag_id, name, colour))

    # collections

    def collect(self, name: str, records: Sequence[RecordRef]) -> None:
        """Put incidents at the end of a collection, made where there is none of the name."""
        wanted = [record for record in records if record.kind == "incident"]

        def add(reader: ReaderFile) -> None:
            collection = reader.collections.named(name) or reader.collections.create(name)
            reader.collections.add(collection.id, wanted)

        self._writer.change(add)

    def take_out(self, collection_id: int, incident_ids: Sequence[str]) -> None:
        """Take incidents out of a collection."""
        wanted = list(incident_ids)
        self._writer.change(lambda reader: reader.collections.remove(collection_id, wanted))

    def arrange(self, collection_id: int, incident_ids: Sequence[str]) -> None:
        """Put the incidents of a collection into this order."""
        wanted = list(incident_ids)
        self._writer.change(lambda reader: reader.collections.arrange(collection_id, wanted))

    # saved searches

    def save_search(self, name: str, text: str, as_json: str, sort: str) -> None:
        """Save a search under a name, in the place of one of that name, which can be brought back."""

        def save(reader: ReaderFile) -> list[int]:
            searches = reader.saved_searches
            known = searches.named(name)
            if known is None:
                searches.save(name, text, as_json, sort)
                return []
            if (known.query, known.filter, known.sort) == (text, as_json, sort):
                return []
            order = [one.id for one in searches.all()]
            gone = searches.delete(known.id)
            fresh = searches.save(name, text, as_json, sort)
            searches.arrange([fresh.id if number == known.id else number for number in order])
            return [gone]

        self._writer.drop(save)

    def move_search(self, search_id: int, step: int) -> None:
        """Move a saved search up (-1) or down (1)."""

        def move(reader: ReaderFile) -> None:
            order = [one.id for one in reader.saved_searches.all()]
            at = order.index(search_id) if search_id in order else -1
            if at >= 0 and 0 <= at + step < len(order):
                order[at], order[at + step] = order[at + step], order[at]
                reader.saved_searches.arrange(order)

        self._writer.change(move)

    # all of them

    def rename(self, what: str, ref: int, name: str) -> None:
        """Give a 'search', 'collection' or 'tag' another name."""

        def change(reader: ReaderFile) -> None:
            if what == "tag":
                for tag in (tag for tag in reader.tags.all() if tag.id == ref):
                    reader.tags.change(ref, name, tag.colour)
            elif what == "collection":
                for one in (one for one in reader.collections.all() if one.id == ref):
                    reader.collections.change(ref, name, one.note)
            else:
                for search in (search for search in reader.saved_searches.all() if search.id == ref):
                    reader.saved_searches.change(ref, name, search.query, search.filter, search.sort)

        self._writer.change(change)

    def delete(self, what: str, ref: int) -> None:
        """Delete a 'search', 'collection' or 'tag'; it can be brought back."""

        def drop(reader: ReaderFile) -> list[int]:
            if what == "tag":
                return [reader.tags.delete(ref)]
            return [(reader.collections if what == "collection" else reader.saved_searches).delete(ref)]

        self._writer.drop(drop)

    def empty_deleted(self) -> None:
        """Delete for good what was deleted."""
        self._writer.change(lambda reader: reader.trash.empty())
