"""The note that is being typed: saved a moment after the last key, when the box is left, and when the page is.

What cannot be saved (a full disk, another program at work) is kept here and tried again.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mali_browser.errors import NotFound
from mali_browser.gui.own_runner import OwnRunner
from mali_browser.records import RecordState
from mali_browser.userdata.notes import Note
from mali_browser.userdata.reader_file import ReaderFile

_SAVE_AFTER_MS = 500
_AGAIN_AFTER_MS = 5_000
NOTE = "note"


@dataclass
class _Box:
    """What the box stands for: a record and the note as it was read or saved last (None: not begun).

    ``format``: how the reader wants the note written, None for as it is. Once saving is asked for, only the own
    file's thread changes ``note``: its jobs run one after another.
    """

    record: RecordState
    note: Note | None = None
    format: str | None = None


@dataclass(frozen=True)
class _Saving:
    box: _Box
    text: str


class NoteKeeper(QObject):
    """Saves one box at a time; ``saved`` asks for the record to be read again."""

    saved = Signal()
    deleted = Signal(object)  # list[int]: what brings it back
    state_changed = Signal(str)  # '' or why what is typed could not be saved yet

    def __init__(self, runner: OwnRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._box: _Box | None = None
        self._unsaved: str | None = None
        self._asked: dict[int, _Saving] = {}
        self._kept: list[_Saving] = []
        self._last = 0
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._saving.timeout.connect(lambda: self.save(leaving=False))
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_AFTER_MS)
        self._again.timeout.connect(self._try_again)
        runner.answered.connect(self._take)
        runner.failed.connect(self._take_failure)

    @property
    def record(self) -> RecordState | None:
        """The record whose page is open."""
        return self._box.record if self._box is not None else None

    @property
    def note_id(self) -> str | None:
        """The id of the note in the box; None where none is chosen."""
        return self._box.note.id if self._box is not None and self._box.note is not None else None

    @property
    def is_typing(self) -> bool:
        """Tell whether something is typed that is not saved yet."""
        return self._unsaved is not None

    @property
    def unsaved(self) -> list[str]:
        """The texts that are not on the disk although saving them was tried."""
        return [saving.text for saving in self._kept]

    def open(self, record: RecordState | None, note: Note | None = None) -> None:
        """Take another record, or another note of the same one; what is unsaved is saved first."""
        self.save()
        self._box = None if record is None else _Box(record, note)

    def take_read(self, number: int, note: Note | None) -> bool:
        """Take the note as it was read by a job; tell whether the box is to show it.

        What was read before the last saving is passed over. While something is typed, or could not be saved, the box
        has the newest text.
        """
        busy = self._unsaved is not None or any(saving.box is self._box for saving in self._kept)
        if self._box is None or number < self._last or busy:
            return False
        self._box.note = note
        return True

    def type(self, text: str) -> None:
        """Take what is being typed."""
        if self._box is not None:
            self._unsaved = text
            self._saving.start()

    def set_format(self, format: str, text: str) -> None:
        """Write the note in another format from now on."""
        if self._box is not None:
            self._box.format = format
            self._unsaved = text
            self.save(leaving=False)

    def save(self, leaving: bool = True) -> None:
        """Save what is typed; a note that was emptied is deleted only when it is left."""
        self._saving.stop()
        box, text = self._box, self._unsaved
        if box is None or text is None or (not leaving and not text.strip()):
            return
        self._unsaved = None
        self._ask(_Saving(box, text))

    def _ask(self, saving: _Saving) -> None:
        self._kept = [one for one in self._kept if one.box is not saving.box]
        self._last = self._runner.ask(NOTE, lambda reader: _save(reader, saving.box, saving.text))
        self._asked[self._last] = saving
        self.saved.emit()

    def _take(self, kind: str, number: int, answer: object) -> None:
        if kind == NOTE:
            self._asked.pop(number, None)
            if answer is not None:
                self.deleted.emit([answer])
            if not self._kept:
                self.state_changed.emit("")

    def _take_failure(self, kind: str, number: int, sentence: str) -> None:
        saving = self._asked.pop(number, None) if kind == NOTE else None
        if saving is None:
            return
        newer = any(one.box is saving.box for one in self._asked.values())
        if not newer and not (self._box is saving.box and self._unsaved is not None):
            self._kept.append(saving)
        self.state_changed.emit(sentence)
        self._again.start()

    def _try_again(self) -> None:
        kept, self._kept = self._kept, []
        for saving in kept:
            # What is being typed in the same box is newer.
            if not (self._box is saving.box and self._unsaved is not None):
                self._ask(saving)

    def flush(self) -> None:
        """Save everything there is, once more also what failed."""
        self.save()
        self._try_again()


def _save(reader: ReaderFile, box: _Box, text: str) -> int | None:
    """Save the text of a box; return what brings a deleted note back."""
    note = box.note
    if not text.strip():
        box.note = None
        try:
            return None if note is None else reader.notes.delete(note.id)
        except NotFound:
            return None  # another window has deleted it already
    if note is None:
        box.note = reader.notes.begin(box.record, text, box.format or str(reader.settings.get("note_format")))
    elif note.text != text or (box.format or note.format) != note.format:
        box.note = reader.notes.save(note, text, box.format)
    return None
