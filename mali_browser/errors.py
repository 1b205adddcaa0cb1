"""Troubles that a reader or a curator can act on.

Each message is a whole sentence that says what is wrong and what to do; it is shown as it is, without a traceback.
Anything else that is raised is a fault of the program: it goes to the log with its traceback.
"""

from __future__ import annotations

from dataclasses import dataclass


class MaliBrowserError(Exception):
    """A trouble with a message meant for the person at the screen."""


class DatabaseMissing(MaliBrowserError):
    """There is no file at the database's path."""


class DatabaseDamaged(MaliBrowserError):
    """The file is no whole SQLite database: truncated, overwritten or unreadable."""


class DatabaseForeign(MaliBrowserError):
    """The file is an SQLite database, but not one of this program."""


class DatabaseTooOld(MaliBrowserError):
    """The database was built for an older program than this one reads."""


class DatabaseTooNew(MaliBrowserError):
    """The database was built for a newer program than this one."""


class DataFileRefused(MaliBrowserError):
    """A data file from elsewhere is not taken over: damaged, foreign, hostile, too old or too new."""


class Stopped(MaliBrowserError):
    """Something long was stopped as the reader asked; nothing was changed."""


class OwnFileTrouble(MaliBrowserError):
    """The reader's own file (notes, bookmarks …) cannot be used as asked; nothing in it was changed."""


class OwnFileDamaged(OwnFileTrouble):
    """The reader's own file is damaged. It stays where it is until the reader chooses a backup or to begin afresh."""


class OwnFileForeign(OwnFileTrouble):
    """What stands at the place of the reader's own file is not a file of this program."""


class OwnFileTooNew(OwnFileTrouble):
    """The reader's own file was written by a newer program; it is left as it is."""


class OwnFileBusy(OwnFileTrouble):
    """Another program or window holds the reader's own file."""


class NotSaved(OwnFileTrouble):
    """Something of the reader's could not be written down; what was there before is untouched."""


class ImportRefused(OwnFileTrouble):
    """A file of someone's own data cannot be read; nothing of it was taken in."""


class NotFound(MaliBrowserError):
    """An address or id leads nowhere in the present dataset."""


class WrongUse(MaliBrowserError):
    """A command, option or address that the program does not understand."""


class ExportFailed(MaliBrowserError):
    """A file could not be written; what stood at its place before is untouched."""


@dataclass(frozen=True, order=True)
class Fault:
    """One fault of a source file: where it stands, and what is allowed there."""

    file: str
    record: str
    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.record}: {self.field}: {self.message}"


class SourceFaults(MaliBrowserError):
    """The source files have faults; ``faults`` lists every one of them."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(faults)
        noun = "fault" if len(faults) == 1 else "faults"
        super().__init__(f"The source files have {len(faults)} {noun}; nothing was built. Mend them and run again.")
