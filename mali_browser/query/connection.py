"""Open a data file read-only and immutable, from any path and from read-only media, and check that it is ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mali_browser.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseTooOld,
)

if TYPE_CHECKING:
    from mali_browser.query.columns.answers import ColumnAnswers
    from mali_browser.query.ends_index import EndsIndex
    from mali_browser.query.facet_rows import FacetRows

APPLICATION_ID = 0x4D616C69  # 'Mali'; the schema's own constant, which the build writes, is held equal by a test
SCHEMA_VERSION = 1
_SQLITE_MAGIC = b"SQLite format 3\0"


class Interrupted(Exception):
    """A query was overtaken by a newer request and stopped."""


@dataclass
class LargeParts:
    """What is kept in memory of a large data file (see ``mali_browser.query.large``)."""

    rows: int = -1  # incidents; 0: not a large file, -1: not asked yet
    columns: ColumnAnswers | None = None
    ends: EndsIndex | None = None


class Dataset:
    """An open data file. One a thread; only ``interrupt`` may be called from another thread."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path
        self.large = LargeParts()
        self.facet_rows: FacetRows | None = None
        self._stopped = False

    def interrupt(self) -> None:
        """Stop what is running, which then raises Interrupted: a query at once, other work at its next step."""
        self._stopped = True
        self.connection.interrupt()

    def begin(self) -> None:
        """Forget an interruption that came too late for what it was meant for."""
        self._stopped = False

    def go_on(self) -> None:
        """Raise Interrupted where ``interrupt`` was called; to be asked between steps that are no query."""
        if self._stopped:
            self._stopped = False
            raise Interrupted

    def close(self) -> None:
        """Close the file, and drop what was kept in memory of it."""
        if self.large.ends is not None:
            self.large.ends.close()
        self.large = LargeParts()
        self.connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection; turn SQLite's troubles into this program's.

        Raises Interrupted where the query was stopped, DatabaseDamaged where the file turns out to be damaged.
        """
        self.go_on()
        try:
            yield self.connection
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                self._stopped = False
                raise Interrupted from error
            if "disk I/O" in str(error):
                raise damaged(self.path, str(error)) from error
            raise
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
                raise
            raise damaged(self.path, str(error)) from error


def damaged(path: Path, detail: str) -> DatabaseDamaged:
    """Return the trouble of a damaged file."""
    return DatabaseDamaged(
        f"The data file {path} is damaged ({detail}). Copy it again from where you got it, or reinstall the program."
    )


def open_dataset(path: Path) -> Dataset:
    """Open a data file read-only.

    The path may hold any character; nothing is ever created. Raises DatabaseMissing, DatabaseDamaged (truncated or no
    SQLite file), DatabaseForeign, DatabaseTooOld or DatabaseTooNew, each with a sentence that says what to do.
    """
    path = Path(path).absolute()
    _check_header(path)
    # as_uri() quotes '#', '?' and '%'; pasting the path would open, or create, another file.
    uri = path.as_uri() + "?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    except sqlite3.Error as error:
        raise DatabaseMissing(f"The data file {path} cannot be opened ({error}).") from error
    try:
        _check_identity(connection, path)
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA mmap_size = 1073741824")
        connection.execute("PRAGMA cache_size = -65536")
    except BaseException:
        connection.close()
        raise
    return Dataset(connection, path)


def _check_header(path: Path) -> None:
    try:
        if not path.exists():
            raise DatabaseMissing(
                f"There is no data file at {path}. Give the right place with --database, or reinstall the program."
            )
        if path.is_dir():
            raise DatabaseForeign(f"{path} is a folder, not a data file. Choose the file mali.db in it.")
        if not path.is_file():  # reading a pipe or a device would wait, or never end
            raise DatabaseForeign(f"{path} is not a file. Choose a Mali Browser data file.")
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise DatabaseMissing(f"The data file {path} cannot be read ({error.strerror or error}).") from error
    if not head:
        raise damaged(path, "it is empty")
    if len(head) < 100 or not head.startswith(_SQLITE_MAGIC):
        if head[:16] == _SQLITE_MAGIC[: len(head)]:
            raise damaged(path, "it is cut off")
        raise DatabaseForeign(f"{path} is not a Mali Browser data file (no SQLite database). Choose another.")
    page = int.from_bytes(head[16:18], "big")
    expected = (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")
    size = path.stat().st_size
    if size < expected:
        raise damaged(path, f"it is cut off: {size} of {expected} bytes")


def _check_identity(connection: sqlite3.Connection, path: Path) -> None:
    try:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:
        raise damaged(path, str(error)) from error
    if application_id != APPLICATION_ID:
        raise DatabaseForeign(f"{path} is an SQLite database, but not one of Mali Browser. Choose another file.")
    if version > SCHEMA_VERSION:
        raise DatabaseTooNew(
            f"{path} was made for a newer Mali Browser (data format {version}, this program reads {SCHEMA_VERSION}). "
            "Update the program."
        )
    if version < SCHEMA_VERSION:
        raise DatabaseTooOld(
            f"{path} was made for an older Mali Browser (data format {version}, this program reads {SCHEMA_VERSION}). "
            "Get the newer data file."
        )
