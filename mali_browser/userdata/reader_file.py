"""The door to the reader's own file: what windows and the command line use. Safe from any thread.

Nothing here raises SQLite's errors: trouble is a MaliBrowserError with a sentence. Calls take milliseconds but may
wait for the disk or for another window: a window makes them in a worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from mali_browser.errors import MaliBrowserError
from mali_browser.incident_filter import IncidentFilter
from mali_browser.log import LOGGER
from mali_browser.paths import UserFolders
from mali_browser.records import OwnMarks, RecordRef
from mali_browser.userdata import transfer
from mali_browser.userdata.backups import back_up_daily, back_up_to
from mali_browser.userdata.bookmarks import Bookmarks
from mali_browser.userdata.checked import CheckedMarks
from mali_browser.userdata.collections import Collections
from mali_browser.userdata.documents import LISTS
from mali_browser.userdata.marked_records import all_marked, remember
from mali_browser.userdata.notes import Notes
from mali_browser.userdata.opening import open_store
from mali_browser.userdata.own_conditions import UnknownName, unknown_names, with_ids
from mali_browser.userdata.saved_searches import SavedSearches
from mali_browser.userdata.settings import Settings
from mali_browser.userdata.tags import Tags
from mali_browser.userdata.transfer import ImportReport
from mali_browser.userdata.trash import Trash
from mali_browser.userdata.visit_history import History


class ReaderFile:
    """The reader's bookmarks, notes, tags, checked marks, collections, saved searches, history and settings.

    ``refusal``: why nothing can be written, '' where it can. ``is_private``: what is written is gone at the end.
    """

    def __init__(self, folders: UserFolders) -> None:
        """Open the file; what can be raised and what the reader can then choose: see ``opening`` and ``recovery``."""
        self.folders = folders
        self._store = store = open_store(folders)
        self.trash = trash = Trash(store)
        self.settings = Settings(store)
        self.bookmarks = Bookmarks(store, trash)
        self.checked = CheckedMarks(store, trash)
        self.tags = Tags(store, trash)
        self.notes = Notes(store, trash)
        self.collections = Collections(store, trash)
        self.saved_searches = SavedSearches(store, trash)
        self.history = History(store, self.settings)

    @property
    def refusal(self) -> str:
        """Why nothing can be written, '' where it can."""
        return self._store.refusal

    @property
    def is_private(self) -> bool:
        """Tell whether nothing that is written outlasts the program."""
        return not self._store.kept

    def version(self) -> tuple[int, int]:
        """Return a value that differs after every change, whichever window or program made it."""
        return self._store.version()

    def marks(self, incident_ids: Iterable[str] | None = None) -> dict[str, OwnMarks]:
        """Return what the reader has put on incidents, by id; incidents without any are left out.

        All incidents with marks where ``incident_ids`` is None.
        """
        wanted = None if incident_ids is None else frozenset(incident_ids)
        with self._store.reading() as connection:
            bookmarked = self.bookmarks.ids()
            checked = {mark.record.id: mark.checked_at for mark in self.checked.all() if mark.record.kind == "incident"}
            tags = _grouped(
                connection.execute(
                    "SELECT x.ref, t.name FROM record_tags x JOIN tags t ON t.id = x.tag_id "
                    "WHERE x.kind = 'incident' ORDER BY t.key"
                )
            )
            notes = _grouped(
                connection.execute("SELECT ref, text FROM notes WHERE kind = 'incident' ORDER BY created_at, id")
            )
            collections = _grouped(
                connection.execute(
                    "SELECT i.ref, c.name FROM collection_items i JOIN collections c ON c.id = i.collection_id "
                    "ORDER BY c.key"
                )
            )
        marked = {*bookmarked, *checked, *tags, *notes, *collections}
        return {
            ref: OwnMarks(
                ref in bookmarked, checked.get(ref), tags.get(ref, ()), notes.get(ref, ()), collections.get(ref, ())
            )
            for ref in (marked if wanted is None else marked & wanted)
        }

    def for_query(self, request: IncidentFilter) -> IncidentFilter:
        """Return a filter as the query layer needs it: own conditions with the ids they stand for."""
        return with_ids(request, self)

    def unknown_names(self, request: IncidentFilter) -> tuple[UnknownName, ...]:
        """Return the tags and collections that a filter names and that there are not."""
        return unknown_names(request, self)

    def marked_records(self) -> list[RecordRef]:
        """Return every record that something of the reader's hangs on, with the title it was last known by."""
        with self._store.reading() as connection:
            return all_marked(connection)

    def vanished(self, existing: Callable[[str, Iterable[str]], frozenset[str]]) -> list[RecordRef]:
        """Return the marked records that are not in the dataset (any more).

        ``existing(kind, ids)`` returns which of the ids there are.
        """
        marked = self.marked_records()
        there = {
            kind: existing(kind, [record.id for record in marked if record.kind == kind])
            for kind in {record.kind for record in marked}
        }
        return [record for record in marked if record.id not in there[record.kind]]

    def learn_titles(self, records: Iterable[RecordRef]) -> None:
        """Note down the titles that marked records have in the dataset, for the day they are gone from it."""
        with self._store.writing() as connection:
            for record in records:
                remember(connection, record)

    def counts(self) -> dict[str, int]:
        """Return how many things there are by list, as an export names them."""
        with self._store.reading() as connection:
            return {name: int(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in LISTS}

    def export_bytes(self, history: bool = False) -> bytes:
        """Return everything as one JSON file's content; visits and searches only with ``history``."""
        return transfer.export_bytes(self._store, history)

    def import_file(self, path: Path) -> ImportReport:
        """Take an exported file in beside what there is; all or nothing. Raises ImportRefused, OwnFileTrouble."""
        return transfer.import_document(self._store, transfer.read_document(path), str(path))

    def back_up_to(self, target: Path) -> Path:
        """Copy the file to a place of the reader's choice, whole while it is in use."""
        return back_up_to(self._store, target)

    def tend(self) -> list[str]:
        """Make today's backup where due and forget what is too old; to be called once a start, in a worker.

        Returns a sentence for each thing that could not be done; it is never a reason to stop.
        """
        if self.refusal or self.is_private:
            return []
        troubles: list[str] = []
        for duty in (self._back_up, self.history.drop_old, self.trash.drop_old):
            try:
                duty()
            except MaliBrowserError as error:
                LOGGER.warning("%s", error)
                troubles.append(str(error))
        return troubles

    def _back_up(self) -> None:
        if self.settings.get("daily_backup"):
            back_up_daily(self._store, self.folders.backups)

    def close(self) -> None:
        """Close the file; once more does nothing."""
        self._store.close()


def _grouped(rows: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for ref, value in rows:
        found[ref] = (*found.get(ref, ()), value)
    return found
