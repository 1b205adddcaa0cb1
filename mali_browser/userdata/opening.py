"""Open the reader's own file: make it, bring it up to date, or say why not. Never resets, never stamps down.

Where the place cannot be written the file is opened for reading only; in a private session a copy in memory is used
and nothing on the disk is touched.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from datetime import datetime
from pathlib import Path

from mali_browser.errors import NotSaved, OwnFileDamaged, OwnFileForeign, OwnFileTooNew, OwnFileTrouble
from mali_browser.paths import UserFolders
from mali_browser.userdata.backups import copy_to, list_backups
from mali_browser.userdata.journal import with_journal
from mali_browser.userdata.migrations import VERSION, migrate
from mali_browser.userdata.store import (
    APPLICATION_ID,
    Store,
    damaged_sentence,
    make_private,
    prepare,
    translated,
    untouched_uri,
)

# Beyond this size only the pages that are read are checked, not the whole file at each start.
_CHECKED_BYTES = 64 * 1024 * 1024


def open_store(folders: UserFolders) -> Store:
    """Open the reader's own file, made where there is none, brought up to date where it is older.

    Raises OwnFileDamaged (also where it is gone or empty although there are backups), OwnFileForeign, OwnFileTooNew,
    OwnFileBusy, or NotSaved where a change of format finds no room; the file is as it was then.
    """
    path = folders.reader_file
    _check_kind(path)
    if folders.private:
        return _in_memory(path, kept=False)
    refusal = _why_not_writable(path)
    if refusal:
        return _in_memory(path, refusal=refusal)
    _check_present(path, folders.backups)
    try:
        make_private(path)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise translated(error, path) from error
    except OSError as error:
        return _in_memory(path, refusal=_refusal(path, error.strerror or str(error)))
    try:
        prepare(connection)
        if _identify(connection, path) == 0 and any(backup.sound for backup in list_backups(folders.backups)):
            raise OwnFileDamaged(damaged_sentence(path, "it is empty"))
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection, lambda name: _back_up_before(connection, folders.backups, name))
    except NotSaved as trouble:
        connection.close()
        return _in_memory(path, refusal=f"Your notes can be read, not changed. {trouble}")
    except sqlite3.Error as error:
        connection.close()
        found = translated(error, path)
        if isinstance(found, NotSaved) and path.exists():
            return _in_memory(path, refusal=f"Your notes can be read, not changed. {found}")
        raise found from error
    except BaseException:
        connection.close()
        raise
    return Store(connection, path)


def _back_up_before(connection: sqlite3.Connection, folder: Path, name: str) -> None:
    time = datetime.now().strftime("%Y%m%d-%H%M%S")
    copy_to(connection, folder / f"reader-before-{name.replace(' ', '-')}-{time}.db")


def _check_kind(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        if isinstance(error, NotADirectoryError | PermissionError):
            return  # nothing can be kept there; said where it is found that nothing can be written
        raise OwnFileForeign(f"{path} cannot be read ({error.strerror or error}). Move it elsewhere.") from error
    if not stat.S_ISREG(mode):
        raise OwnFileForeign(f"{path} is no file, so your notes cannot be kept there. Move it elsewhere.")


def _check_present(path: Path, backups: Path) -> None:
    if not path.exists() and any(backup.sound for backup in list_backups(backups)):
        raise OwnFileDamaged(
            f"Your own file {path} (notes, bookmarks …) is gone, but there are backups of it. Choose a backup to go on "
            "with, or begin afresh."
        )


def _why_not_writable(path: Path) -> str:
    """Return '' where the file can be written, else a sentence."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
    else:
        # Beside the file SQLite needs to write its journal.
        if os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK)):
            return ""
        reason = "you may not write there"
    return _refusal(path, reason)


def _refusal(path: Path, reason: str) -> str:
    return (
        f"Notes, bookmarks and settings cannot be saved in {path.parent} ({reason}). You can read and search; to keep "
        "something, choose another folder with --data-dir."
    )


def _identify(connection: sqlite3.Connection, path: Path) -> int:
    """Return the file's version, 0 for a new one; raise where it is not to be used."""
    try:
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        tables = int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])
        if path.exists() and path.stat().st_size <= _CHECKED_BYTES:
            found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            if found != "ok":
                raise OwnFileDamaged(damaged_sentence(path, found))
    except sqlite3.DatabaseError as error:
        raise translated(error, path) from error
    if application not in (0, APPLICATION_ID) or (application == 0 and (tables or version)):
        raise OwnFileForeign(
            f"{path} belongs to another program, so your notes cannot be kept there. Move it elsewhere."
        )
    if version > VERSION:
        raise OwnFileTooNew(
            f"Your own file {path} was written by a newer Mali Browser (format {version}, this program knows "
            f"{VERSION}). It is left as it is. Update the program, or choose another folder with --data-dir."
        )
    return version


def _in_memory(path: Path, kept: bool = True, refusal: str = "") -> Store:
    """Return a copy in memory of what is there; nothing on the disk is touched, not even by opening it."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        if _is_there(path, refusal):
            source = _untouched(path)
            try:
                if _identify(source, path):
                    source.backup(memory)
            finally:
                source.close()
        prepare(memory)
        migrate(memory, lambda _name: None)
    except sqlite3.Error as error:
        memory.close()
        raise translated(error, path) from error
    except OSError as error:
        memory.close()
        raise OwnFileTrouble(f"Your own file {path} cannot be read ({error.strerror or error}).") from error
    except OwnFileTrouble:
        memory.close()
        raise
    return Store(memory, path, kept, refusal)


def _is_there(path: Path, refusal: str) -> bool:
    """Tell whether there is a file; where it is known that nothing can be kept, one out of reach counts as none."""
    try:
        return path.is_file()
    except OSError:
        if refusal:
            return False
        raise


def _untouched(path: Path) -> sqlite3.Connection:
    """Open a file so that nothing is written beside it, with what a program that was killed left in the journal."""
    journal, helper = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    if journal.exists() and journal.stat().st_size and not helper.exists():
        source = sqlite3.connect(":memory:", isolation_level=None)
        source.deserialize(with_journal(path.read_bytes(), journal.read_bytes()))
        return source
    return sqlite3.connect(untouched_uri(path), uri=True, isolation_level=None)
