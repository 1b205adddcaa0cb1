"""What the reader can choose when the own file is damaged or gone: a backup, or to begin afresh.

Nothing here happens by itself. What stood there is set aside under a name that says when, never deleted.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from mali_browser.errors import NotSaved, OwnFileTrouble
from mali_browser.paths import UserFolders
from mali_browser.userdata.backups import Backup, is_sound, list_backups
from mali_browser.userdata.migrations import migrate
from mali_browser.userdata.store import make_private, prepare, translated

BESIDE: tuple[str, ...] = ("-wal", "-shm", "-journal")


def last_good_backup(folders: UserFolders) -> Backup | None:
    """Return the newest copy that can be gone on with, None where there is none."""
    return next((backup for backup in list_backups(folders.backups) if backup.sound), None)


def restore_backup(folders: UserFolders, backup: Path) -> Path | None:
    """Put a copy in the place of the own file, which is set aside; return where that is, None where none was.

    Raises OwnFileTrouble where the copy is not sound, NotSaved where it cannot be written; all is as before then.
    """
    if not is_sound(backup):
        raise OwnFileTrouble(f"{backup} is no sound backup of your own file; nothing was changed. Choose another.")
    fresh = folders.reader_file.with_name("reader.db.part")
    try:
        folders.data.mkdir(parents=True, exist_ok=True)
        make_private(fresh)
        shutil.copyfile(backup, fresh)
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        aside = set_aside(folders)
        fresh.replace(folders.reader_file)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise NotSaved(
            f"The backup was not put back ({error.strerror or error}). Free some space and try again."
        ) from (error)
    return aside


def begin_afresh(folders: UserFolders) -> Path | None:
    """Set the own file aside and make a new, empty one; return where the old one is. Backups stay where they are."""
    try:
        aside = set_aside(folders)
        make_private(folders.reader_file)
        connection = sqlite3.connect(folders.reader_file, isolation_level=None)
        try:
            prepare(connection)
            migrate(connection, lambda _name: None)
        finally:
            connection.close()
    except OSError as error:
        raise NotSaved(f"Your own file could not be set aside ({error.strerror or error}).") from error
    except sqlite3.Error as error:
        raise translated(error, folders.reader_file) from error
    return aside


def set_aside(folders: UserFolders) -> Path | None:
    """Rename the own file and what lies beside it to ``.corrupt-<time>``; return its new path, None where none is."""
    path = folders.reader_file
    if not path.exists():
        return None
    target = _free(path, "corrupt")
    for end in BESIDE:
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(target.with_name(target.name + end))
    path.replace(target)
    return target


def _free(path: Path, word: str) -> Path:
    """Return a name that is not taken: the path's with the word and the time."""
    name = f"{path.name}.{word}-{datetime.now():%Y%m%d-%H%M%S}"
    number = 1
    while path.with_name(name if number == 1 else f"{name}-{number}").exists():
        number += 1
    return path.with_name(name if number == 1 else f"{name}-{number}")
