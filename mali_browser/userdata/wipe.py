"""'Wipe my data': say what will go, then overwrite and remove it.

Everything of the reader's in the program's folders goes: the own file with all that lies beside it, its backups and
damaged copies, window state, logs, pictures of the window. Data files that were taken over stay: they are no secret of
the reader's. On flash disks the hardware may keep old copies of blocks out of reach of any program; an encrypted disk
is the remedy.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mali_browser.errors import NotSaved, OwnFileBusy
from mali_browser.log import LOGGER
from mali_browser.paths import UserFolders
from mali_browser.userdata.documents import LISTS
from mali_browser.userdata.store import APPLICATION_ID, untouched_uri

_BLOCK = b"\0" * (1024 * 1024)
# What belongs to the reader in the folder of the program's data, and what each is.
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("reader.db", "own file"),
    ("reader.db-*", "own file"),
    ("reader.db.*", "damaged copy"),
    (".reader*.part*", "own file"),
    ("session.json*", "window state"),
    ("mali-browser.png", "picture of the window"),
    ("backups/*", "backup"),
    ("backups/.*", "backup"),
)


@dataclass(frozen=True)
class WipedFile:
    """A file that will go or has gone. ``what``: own file, damaged copy, backup, window state, log …"""

    path: Path
    what: str
    size_bytes: int


@dataclass(frozen=True)
class WipePlan:
    """What a wipe takes: the files, and how many things the own file holds by list (none where it is unreadable)."""

    files: tuple[WipedFile, ...]
    counts: dict[str, int]


def wipe_plan(folders: UserFolders) -> WipePlan:
    """Return what a wipe would take; nothing is changed."""
    found: dict[Path, WipedFile] = {}
    for pattern, what in _PATTERNS:
        for path in folders.data.glob(pattern):
            _note_file(found, path, what)
    for path in folders.logs.glob("mali-browser.log*"):
        _note_file(found, path, "log")
    return WipePlan(tuple(found[path] for path in sorted(found)), _counts(folders.reader_file))


def _note_file(found: dict[Path, WipedFile], path: Path, what: str) -> None:
    # A link is removed as a link; what it leads to is not the program's.
    if path.is_symlink() or path.is_file():
        found.setdefault(path, WipedFile(path, what, path.lstat().st_size))


def _counts(path: Path) -> dict[str, int]:
    tables = {name: name for name in LISTS} | {"deleted": "trash"}
    try:
        connection = sqlite3.connect(untouched_uri(path), uri=True)
        try:
            there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
            return {
                name: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
                for name, table in tables.items()
                if table in there
            }
        finally:
            connection.close()
    except (sqlite3.Error, OSError):
        return {}


def wipe(folders: UserFolders) -> WipePlan:
    """Overwrite and remove everything of ``wipe_plan``; return what went.

    Raises OwnFileBusy where another window has the own file open (nothing has gone then), NotSaved where a file
    cannot be removed (the sentence names it; the others have gone).
    """
    plan = wipe_plan(folders)
    _empty_own_file(folders.reader_file)
    for handler in LOGGER.handlers:
        if isinstance(handler, logging.FileHandler):
            handler.close()
    left = [path for path in _paths(folders, plan) if not _destroy(path)]
    with contextlib.suppress(OSError):
        folders.backups.rmdir()
    if left:
        names = ", ".join(str(path) for path in left)
        raise NotSaved(
            f"These files could not be removed: {names}. Everything else has gone. Close other programs that have them "
            "open and wipe again, or remove them yourself."
        )
    return plan


def _paths(folders: UserFolders, plan: WipePlan) -> Iterable[Path]:
    """Give the files of the plan and what has come since, such as the own file's journal."""
    return dict.fromkeys([*(file.path for file in plan.files), *(file.path for file in wipe_plan(folders).files)])


def _empty_own_file(path: Path) -> None:
    """Delete and overwrite all rows while holding the file alone, so that no other window writes into it."""
    if not path.is_file():
        return
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=2)
    except sqlite3.Error:
        return  # a damaged file: overwritten as it is
    try:
        connection.execute("PRAGMA secure_delete = ON")
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return
        # Leaving WAL needs the file alone: it fails while another window has it open.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN EXCLUSIVE")
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            quoted = str(name).replace('"', '""')
            connection.execute(f'DELETE FROM "{quoted}"')
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (5, 6):
            raise OwnFileBusy(
                "Another window or program has your own file open, so nothing was wiped. Close it and wipe again."
            ) from error
        LOGGER.info("own file not emptied before it is overwritten: %s", error)
    finally:
        connection.close()


def _destroy(path: Path) -> bool:
    """Overwrite a file with zeros, on the disk, and remove it; return whether it has gone."""
    try:
        if not path.is_symlink() and path.is_file():
            with path.open("rb+") as file:
                left = path.stat().st_size
                while left > 0:
                    left -= file.write(_BLOCK[: min(left, len(_BLOCK))])
                file.flush()
                os.fsync(file.fileno())
                file.truncate(0)
        path.unlink(missing_ok=True)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    return not path.exists() and not path.is_symlink()
