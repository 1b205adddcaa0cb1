"""The reader's own marks beside page and table: it decides what is read and written, and tells the views."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from mali_browser.gui.item_models.own_shown import CollectionList, ExportChoices, OwnContents, OwnRecord
from mali_browser.gui.own_lists import OwnLists
from mali_browser.gui.own_notes import NoteKeeper
from mali_browser.gui.own_reading import read_collection, read_contents, read_order, read_record, read_visits
from mali_browser.gui.own_runner import OwnRunner
from mali_browser.records import OwnMarks, Page, RecordRef, RecordState
from mali_browser.userdata.notes import Note
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.settings import SETTINGS, Value
from mali_browser.userdata.tags import COLOURS

TAG_COLOURS = COLOURS
MARKED_KINDS: frozenset[str] = frozenset({"incident", "actor", "place", "outlet", "passage"})
# Pages of the program itself are no visits.
_UNVISITED: frozenset[str] = frozenset({"help", "lineage"})


class OwnController(QObject):
    """Between the reader's own file and the views."""

    marks_changed = Signal(object)  # dict[str, OwnMarks] by incident id
    record_changed = Signal(object)  # OwnRecord | None
    contents_changed = Signal(object)  # OwnContents
    collection_ordered = Signal(str, object)  # name, ids of its incidents in the reader's order
    collection_changed = Signal(object)  # CollectionList | None: the collection that is open
    searches_changed = Signal(object)  # list[str]: recent searches
    visits_changed = Signal(object)  # list[ShownVisit]: visited before
    settings_changed = Signal(object)  # dict[str, Value]
    writable_changed = Signal(bool, str)  # whether anything can be written; else why not
    note_state_changed = Signal(str)  # '' or why what is typed is not saved yet
    notice = Signal(str)
    trouble = Signal(str)
    refused = Signal(str, object)  # the file cannot be used: sentence, error
    own_changed = Signal()  # marks changed: a filter on them finds other incidents

    def __init__(self, runner: OwnRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.notes = NoteKeeper(runner, self)
        self.lists = OwnLists(self)
        self.marks: dict[str, OwnMarks] = {}
        self.contents: OwnContents | None = None
        self.settings: dict[str, Value] = {}
        self.refusal = ""
        self._shown: OwnRecord | None = None
        self._chosen_note: str | None = None
        self._collection: int | None = None
        self._version: tuple[int, int] | None = None
        self._gone: list[int] = []
        self._takers: dict[str, Callable[[Any], None]] = {
            "refresh": self._take_contents,
            "collection": self._take_collection,
            "order": lambda found: self.collection_ordered.emit(*found),
            "settings": self._take_settings,
            "searches": self.searches_changed.emit,
            "visits": self.visits_changed.emit,
            "tend": lambda sentences: [self.trouble.emit(sentence) for sentence in sentences],
            "done": self._after,
            "gone": self._take_gone,
        }
        runner.opened.connect(self._begin)
        runner.refused.connect(self._take_refusal)
        runner.answered.connect(self._take)
        runner.failed.connect(self._take_failure)
        self.notes.saved.connect(self.refresh)
        self.notes.deleted.connect(self._take_gone)
        self.notes.state_changed.connect(self.note_state_changed)

    @property
    def record(self) -> RecordState | None:
        """The record whose page is open, None where nothing can be put on the page."""
        return self.notes.record

    @property
    def is_writable(self) -> bool:
        """Tell whether anything can be written (as far as is known yet)."""
        return not self.refusal

    @property
    def export_choices(self) -> ExportChoices:
        """What the settings say of exports."""
        values = {setting.name: setting.default for setting in SETTINGS} | self.settings
        separator = str(values["export_separator"])
        return ExportChoices(
            str(values["export_profile"]), None if separator == "automatic" else separator, bool(values["export_own"])
        )

    def start(self) -> None:
        """Open the file, in its own thread."""
        self.runner.start()

    def _begin(self) -> None:
        reader = self.runner.reader
        self.refusal = reader.refusal if reader is not None else ""
        self.writable_changed.emit(self.is_writable, self.refusal)
        self.runner.ask("settings", lambda reader: reader.settings.all())
        self.runner.ask("searches", lambda reader: reader.history.searches())
        self.runner.ask("visits", read_visits, newest=True)
        self.refresh()
        self.runner.ask("tend", lambda reader: reader.tend())

    def _take_refusal(self, sentence: str, error: object) -> None:
        self.refusal = sentence
        self.writable_changed.emit(False, sentence)
        self.refused.emit(sentence, error)

    def refresh(self) -> None:
        """Read again what the views show, if it has changed (also by another window)."""
        known = self._version

        def read(reader: ReaderFile) -> Any:
            version = reader.version()
            return version, (None if version == known else read_contents(reader))

        self.runner.ask("refresh", read, newest=True)
        self._read_record()
        if self._collection is not None:
            self.open_collection(self._collection)

    def look_again(self) -> None:
        """Read again what another window may have changed: marks, settings and visits."""
        if self.runner.reader is not None:
            self.runner.ask("settings", lambda reader: reader.settings.all(), newest=True)
            self.runner.ask("visits", read_visits, newest=True)
            self.refresh()

    # answers

    def _take(self, kind: str, number: int, answer: Any) -> None:
        if kind == "record":
            self._take_record(number, *answer)
        elif kind in self._takers:
            self._takers[kind](answer)

    def _take_failure(self, kind: str, _number: int, sentence: str) -> None:
        if kind != "note":  # said where it is typed
            self.trouble.emit(sentence)
        if kind in ("done", "gone"):
            self._version = None  # what was shown at once is not so
            self.refresh()

    def _take_contents(self, answer: tuple[tuple[int, int], OwnContents | None]) -> None:
        self._version, found = answer
        if found is not None:
            self.contents = found
            self.marks = found.marks
            self.marks_changed.emit(self.marks)
            self.contents_changed.emit(found)
            self.own_changed.emit()

    def _take_collection(self, found: CollectionList | None) -> None:
        if self._collection is not None:
            self._collection = found.collection.id if found is not None else None
            self.collection_changed.emit(found)

    def _take_settings(self, values: dict[str, Value]) -> None:
        self.settings = values
        self.settings_changed.emit(values)

    def _take_record(self, number: int, found: OwnRecord, note: Note | None) -> None:
        record = self.record
        same = record is not None and (found.record.kind, found.record.id) == (record.kind, record.id)
        if same and self.notes.take_read(number, note):
            self._shown = found
            self.record_changed.emit(found)

    def _take_gone(self, numbers: list[int]) -> None:
        if numbers:
            self._gone = numbers
        self.refresh()

    def _after(self, notice: str | None) -> None:
        if notice:
            self.notice.emit(notice)
        self.refresh()

    # writing

    def write(self, run: Callable[[ReaderFile], str | None]) -> None:
        """Do something with the file in its own thread; the answer is what to say of it, if anything."""
        self.runner.ask("done", run)

    def drop(self, run: Callable[[ReaderFile], list[int]]) -> None:
        """Delete something; the answer is what brings it back."""
        if self._may_write():
            self.runner.ask("gone", run)

    def _do(self, run: Callable[[ReaderFile], Any]) -> None:
        if self._may_write():
            self.runner.ask("done", lambda reader: _nothing(run(reader)))

    def _may_write(self) -> bool:
        if self.refusal:
            self.trouble.emit(self.refusal)
        return not self.refusal

    # the open record and its note

    def show_page(self, page: Page | None) -> None:
        """Take another open page; what is unsaved of a note is saved first."""
        state = page.state if page is not None else None
        if state is not None and state.kind in MARKED_KINDS:
            self.show_record(state)
        else:
            self.show_record(None)
        if page is not None and page.kind not in _UNVISITED:
            self._visit(page.address, page.title)

    def _visit(self, address: str, title: str) -> None:
        if self.refusal:
            return
        self.runner.ask("visit", lambda reader: reader.history.visit(address, title))
        self.runner.ask("visits", read_visits, newest=True)

    def show_record(self, record: RecordState | None) -> None:
        """Take another record, which need not have a page (any more)."""
        self.notes.open(record)
        self._chosen_note = None
        self._shown = None
        if record is None:
            self.record_changed.emit(None)
        self._read_record()

    def _read_record(self) -> None:
        state, chosen = self.record, self._chosen_note
        if chosen is None:
            chosen = self.notes.note_id
        if state is not None:
            self.runner.ask("record", lambda reader: read_record(reader, state, chosen), newest=True)

    def choose_note(self, note_id: str) -> None:
        """Put another note of the same record into the box; '' for a new one."""
        if self.record is not None:
            self.notes.open(self.record)
            self._chosen_note = note_id
            self._read_record()

    def type_note(self, text: str) -> None:
        """Take what is being typed; it is saved half a second after the last key, and when the page is left."""
        self._chosen_note = None
        self.notes.type(text)

    def save_note(self) -> None:
        """Save what is typed and not saved yet."""
        self.notes.save()

    def note_seen(self) -> None:
        """Take the record as it stands for what its notes speak of."""
        record = self.record
        if record is not None:
            self._do(lambda reader: [reader.notes.seen(note, record) for note in reader.notes.of(record)])

    # marks on records

    def toggle_bookmark(self, records: Sequence[RecordRef]) -> None:
        """Bookmark records, or take the bookmarks off where all have one."""
        wanted = list(records)

        def toggle(reader: ReaderFile) -> list[int]:
            if all(reader.bookmarks.has(record) for record in wanted):
                return reader.bookmarks.remove(wanted)
            reader.bookmarks.add(wanted)
            return []

        if self.is_writable:
            self._show_bookmarks(wanted)
        self.drop(toggle)

    def _show_bookmarks(self, records: Sequence[RecordRef]) -> None:
        """Show at once what the disk will say a little later."""
        on = not all(self._is_bookmarked(record) for record in records)
        self.marks = dict(self.marks)
        for record in records:
            if record.kind == "incident":
                self.marks[record.id] = replace(self.marks.get(record.id, OwnMarks()), bookmarked=on)
        self.marks_changed.emit(self.marks)
        shown = self._shown
        if shown is not None and any((one.kind, one.id) == (shown.record.kind, shown.record.id) for one in records):
            self._shown = replace(shown, bookmarked=on)
            if not self.notes.is_typing:
                self.record_changed.emit(self._shown)

    def _is_bookmarked(self, record: RecordRef) -> bool:
        shown = self._shown
        if shown is not None and (shown.record.kind, shown.record.id) == (record.kind, record.id):
            return shown.bookmarked
        marks = self.marks.get(record.id) if record.kind == "incident" else None
        return marks is not None and marks.bookmarked

    def toggle_checked(self, records: Sequence[RecordRef]) -> None:
        """Mark records as checked, or no longer where all are; what has changed since is checked anew."""
        wanted = list(records)

        def toggle(reader: ReaderFile) -> list[int]:
            marks = [reader.checked.of(record) for record in wanted]
            current = [
                mark is not None and not (isinstance(record, RecordState) and mark.is_outdated(record))
                for record, mark in zip(wanted, marks, strict=True)
            ]
            if all(current):
                return reader.checked.remove(wanted)
            reader.checked.add(wanted)
            return []

        self.drop(toggle)

    def put_tag(self, name: str, records: Sequence[RecordRef]) -> None:
        """Put a tag on records; one that is not there yet is made, in a colour not used yet."""
        wanted = list(records)

        def put(reader: ReaderFile) -> None:
            used = {tag.colour for tag in reader.tags.all()}
            colour = next((colour for colour in COLOURS[1:] if colour not in used), COLOURS[0])
            tag = reader.tags.named(name) or reader.tags.create(name, colour)
            reader.tags.put(tag.id, wanted)

        self._do(put)

    def take_tag_off(self, tag_id: int, records: Sequence[RecordRef]) -> None:
        """Take a tag off records."""
        wanted = list(records)
        self._do(lambda reader: reader.tags.take_off(tag_id, wanted))

    # lists

    def note_search(self, text: str) -> None:
        """Remember a search that stood."""
        if not self.refusal:
            self.runner.ask("searched", lambda reader: reader.history.search(text))

    def ask_order(self, name: str) -> None:
        """Ask for the order of a collection's incidents; comes as ``collection_ordered``."""
        self.runner.ask("order", lambda reader: read_order(reader, name), newest=True)

    def open_collection(self, collection_id: int | None) -> None:
        """Read a collection's list, again after every change; None: no longer."""
        self._collection = collection_id
        if collection_id is not None:
            self.runner.ask("collection", lambda reader: read_collection(reader, collection_id), newest=True)

    def change(self, run: Callable[[ReaderFile], Any]) -> None:
        """Change a tag, collection or saved search."""
        self._do(run)

    def restore(self, number: int) -> None:
        """Bring something deleted back."""
        self._do(lambda reader: reader.trash.restore(number))

    @property
    def can_bring_back(self) -> bool:
        """Tell whether anything was deleted in this window that can be had back."""
        return bool(self._gone)

    def bring_back(self) -> None:
        """Bring back what was deleted last."""
        numbers, self._gone = self._gone, []
        if numbers:
            self._do(lambda reader: [reader.trash.restore(number) for number in numbers])

    def forget_history(self) -> None:
        """Delete every visit and search that was kept."""

        def forget(reader: ReaderFile) -> None:
            reader.history.clear()

        self._do(forget)
        self.searches_changed.emit([])
        self.runner.ask("visits", read_visits, newest=True)

    def set_setting(self, name: str, value: Value) -> None:
        """Change a setting; where nothing can be written it holds for this window only."""
        if self.settings.get(name) == value:
            return
        self._take_settings({**self.settings, name: value})
        if not self.refusal:
            self.runner.ask("set", lambda reader: reader.settings.set(name, value))
            if name in ("keep_history", "keep_searches"):
                self.runner.ask("visits", read_visits, newest=True)

    def close(self) -> None:
        """Save what is typed, and close the file."""
        self.notes.flush()
        self.runner.close()


def _nothing(_answer: object) -> None:
    return None
