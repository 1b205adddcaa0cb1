"""Copies of the reader's own file: one a day, rotating; one before each change of format; one where the reader says.

Copies are made by SQLite's own backup call (whole and consistent while the file is in use), checked, and moved into
place. Seven days and four weeks are kept; copies made before a change of format stay until they are wiped.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from mali_browser.errors import NotSaved, OwnFileTrouble
from mali_browser.userdata.store import APPLICATION_ID, Store, make_private, translated

DAYS_KEPT, WEEKS_KEPT = 7, 4
_DAILY = re.compile(r"reader-(\d{4}-\d\d-\d\d)\.db")


@dataclass(frozen=True)
class Backup:
    """A copy of the reader's own file. ``sound``: it can be gone on with."""

    path: Path
    made_at: datetime
    size_bytes: int
    sound: bool


def back_up_daily(store: Store, folder: Path, today: date | None = None) -> Path | None:
    """Make today's copy unless it is there or nothing is to be kept; drop what is too old. Return the new copy."""
    if store.refusal or not store.kept:
        return None
    today = today or date.today()
    target = folder / f"reader-{today.isoformat()}.db"
    if target.exists():
        return None
    with store.reading() as connection:
        copy_to(connection, target)
    _rotate(folder, today)
    return target


def back_up_to(store: Store, target: Path) -> Path:
    """Copy the reader's own file to a place of the reader's choice. Raises NotSaved where that cannot be written."""
    with store.reading() as connection:
        return copy_to(connection, target)


def copy_to(connection: sqlite3.Connection, target: Path) -> Path:
    """Copy a whole database to ``target``, checked and then moved into place.

    Raises NotSaved with a sentence where it cannot be written or comes out unsound; then nothing is left behind.
    """
    aside = target.with_name(f".{target.name[:60]}-{secrets.token_hex(4)}.part")
    try:
        make_private(aside)
        copy = sqlite3.connect(aside, isolation_level=None)
        try:
            connection.backup(copy)
            # A copy that needs no files beside it, and can be read from read-only media.
            copy.execute("PRAGMA journal_mode = DELETE")
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise NotSaved(f"The backup {target} came out damaged and was dropped. Check the disk.")
        finally:
            copy.close()
        _to_disk(aside)
        aside.replace(target)
    except sqlite3.Error as error:
        raise NotSaved(f"The backup {target} was not made. {_reason(error, target)}") from error
    except OSError as error:
        raise NotSaved(
            f"The backup {target} was not made ({error.strerror or error}). Choose another place, or free some space."
        ) from error
    finally:
        for path in (aside, *(aside.with_name(aside.name + end) for end in ("-journal", "-wal", "-shm"))):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
    return target


def _reason(error: sqlite3.Error, target: Path) -> str:
    try:
        return str(translated(error, target))
    except sqlite3.Error:
        return f"({error})"


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _rotate(folder: Path, today: date) -> None:
    """Keep the last days, and of the time before them the newest copy of each of the last weeks."""
    days: dict[date, Path] = {}
    for path in folder.iterdir():
        match = _DAILY.fullmatch(path.name)
        if match is not None:
            with contextlib.suppress(ValueError):
                days[date.fromisoformat(match[1])] = path
    newest_first = sorted(days, reverse=True)
    kept = set(newest_first[:DAYS_KEPT])
    weeks: set[tuple[int, int]] = set()
    for day in newest_first[DAYS_KEPT:]:
        week = day.isocalendar()[:2]
        if week not in weeks and len(weeks) < WEEKS_KEPT:
            weeks.add(week)
            kept.add(day)
    for day, path in days.items():
        if day not in kept and day < today:
            with contextlib.suppress(OSError):
                path.unlink()


def list_backups(folder: Path) -> list[Backup]:
    """Return the copies in a folder, the newest first."""
    found: list[Backup] = []
    with contextlib.suppress(OSError):
        for path in folder.glob("reader-*.db"):
            with contextlib.suppress(OSError):
                status = path.stat()
                made = datetime.fromtimestamp(status.st_mtime)
                found.append(Backup(path, made, status.st_size, is_sound(path)))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def _first(connection: sqlite3.Connection, statement: str) -> object:
    return connection.execute(statement).fetchone()[0]


def is_sound(path: Path) -> bool:
    """Tell whether a file is a whole copy of a reader's own file."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            application = int(connection.execute("PRAGMA application_id").fetchone()[0])
            return application == APPLICATION_ID and str(_first(connection, "PRAGMA quick_check(1)")) == "ok"
        finally:
            connection.close()
    except (sqlite3.Error, OwnFileTrouble):
        return False
