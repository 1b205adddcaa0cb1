"""The open file of the reader's own data: one connection, one lock, troubles as sentences.

Every write is one short transaction that is on the disk when it returns (WAL, synchronous FULL): it is there whole or
not at all, whatever ends the program. Deleted content is overwritten in the file (secure_delete).
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from mali_browser.errors import NotSaved, OwnFileBusy, OwnFileDamaged, OwnFileTrouble

APPLICATION_ID = 0x4D614F77  # 'MaOw'
# How long a write waits for another window or program that is writing.
BUSY_MS = 5_000

# SQLite's result codes, of which the lowest byte tells the kind.
_BUSY, _LOCKED, _READ_ONLY, _IO, _DAMAGED, _FULL, _CANNOT_OPEN = 5, 6, 8, 10, 11, 13, 14
_PROTOCOL, _TOO_BIG, _NO_DATABASE = 15, 18, 26


class Store:
    """The reader's own file, open. Any thread may use it; one at a time gets in.

    ``kept``: what is written outlasts the program (not so in a private session). ``refusal``: why nothing can be
    written, '' where it can.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, kept: bool = True, refusal: str = "") -> None:
        self.path = path
        self.kept = kept
        self.refusal = refusal
        self.revision = 0
        self._connection = connection
        self._lock = threading.RLock()
        self._depth = 0

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for reading. Raises OwnFileTrouble with a sentence where it cannot be read."""
        with self._lock:
            try:
                yield self._connection
            except sqlite3.Error as error:
                raise translated(error, self.path) from error

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection within a transaction that is on the disk when the block ends; inner blocks join it.

        Raises OwnFileTrouble with a sentence where it cannot be written; then, as after any exception in the block,
        all is as before.
        """
        with self._lock:
            if self.refusal:
                raise NotSaved(self.refusal)
            if self._depth:
                self._depth += 1
                try:
                    yield self._connection
                finally:
                    self._depth -= 1
                return
            self._depth = 1
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
                self.revision += 1
            except sqlite3.Error as error:
                raise translated(error, self.path) from error
            finally:
                self._depth = 0
                with contextlib.suppress(sqlite3.Error):  # closed, or rolled back by SQLite itself
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")

    def version(self) -> tuple[int, int]:
        """Return a value that differs after every change, whichever window or program made it."""
        with self.reading() as connection:
            return self.revision, int(connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Close the file; once more does nothing."""
        with self._lock:
            self._connection.close()


def prepare(connection: sqlite3.Connection) -> None:
    """Set what holds for every connection to the reader's own file."""
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA synchronous = FULL")


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless there is a file; its folder too, where it is new."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def untouched_uri(path: Path) -> str:
    """Return how to open a file so that SQLite writes nothing beside it, also while another window has it open."""
    wal = path.with_name(path.name + "-wal")
    mode = "mode=ro&readonly_shm=1" if wal.exists() and wal.stat().st_size else "mode=ro&immutable=1"
    return f"{path.absolute().as_uri()}?{mode}"


def translated(error: sqlite3.Error, path: Path) -> OwnFileTrouble:
    """Return SQLite's trouble with the file as a sentence; raise the error again where it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (_BUSY, _LOCKED, _PROTOCOL):
        return OwnFileBusy(
            "Another window or program is using your own file just now, so this was not done. Try again; if it goes "
            f"on, close the other program that has {path} open."
        )
    if code == _FULL:
        return NotSaved(f"The disk is full, so this was not saved; what was saved before is safe. Free some space on "
                        f"the disk of {path.parent}.")  # fmt: skip
    if code in (_READ_ONLY, _CANNOT_OPEN):
        return NotSaved(f"{path} cannot be written, so this was not saved. Check that you may write to its folder.")
    if code == _IO:
        return NotSaved(
            f"The disk reports an error at {path} ({error}), so this was not saved; what was saved before is "
            "untouched. Check the disk and its free space."
        )
    if code == _TOO_BIG:
        return NotSaved("That is too long to be saved. Shorten it, or split it into several notes.")
    if code in (_DAMAGED, _NO_DATABASE):
        return OwnFileDamaged(damaged_sentence(path, str(error)))
    if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
        return OwnFileTrouble("Your own file is closed already, so this was not done. Open the program again.")
    raise error


def damaged_sentence(path: Path, detail: str) -> str:
    """Say that the reader's own file is damaged, and what can be done."""
    return (
        f"Your own file {path} (notes, bookmarks …) is damaged ({detail}). Nothing in it was changed. Choose a backup "
        "to go on with, or begin afresh; the damaged file is kept beside it either way."
    )


def now() -> str:
    """Return the present moment as kept in the file: UTC to the microsecond, sorted as text."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
