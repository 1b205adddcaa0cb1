"""Which data file is in use: the one that comes with the program, or a checked copy of one from elsewhere.

A file is taken over as a copy in the reader's folder, after everything in it was checked; the one in use before is
kept, so that it can be had back. The bytes that are checked are the bytes that are kept. At each start the copy is
looked at again, cheaply; where it no longer is what was checked, the program's own data file is used, and that is said.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import secrets
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mali_browser import paths
from mali_browser.dataset.data_file_check import (
    STEPS,
    DataFileFacts,
    Progress,
    check_content,
    check_file,
    is_present,
    refused,
)
from mali_browser.errors import DataFileRefused, MaliBrowserError, NotSaved, Stopped
from mali_browser.paths import UserFolders
from mali_browser.query.connection import open_dataset
from mali_browser.query.data_file_difference import DataFileDifference, compare_with
from mali_browser.records import RecordRef

# Up to this size a file is checked in memory; a larger one in a copy in the reader's folder.
_IN_MEMORY_BYTES = 128 * 1024 * 1024
_PIECE = 4 * 1024 * 1024


@dataclass(frozen=True)
class KeptFile:
    """A data file in the reader's folder, as it was when it was checked."""

    name: str
    dataset_version: str
    size_bytes: int
    modified_ns: int
    sha256: str


@dataclass(frozen=True)
class DataChoice:
    """What is in use and what was before; None: the data file that comes with the program."""

    current: KeptFile | None = None
    previous: KeptFile | None = None
    has_previous: bool = False


@dataclass(frozen=True)
class DataFileReport:
    """A sound data file, and what changes when it takes the place of the one in use."""

    path: Path
    size_bytes: int
    sha256: str
    facts: DataFileFacts
    difference: DataFileDifference


def chosen_database(folders: UserFolders) -> tuple[Path, str]:
    """Return the data file in use, and '' or a sentence that says why it is not the chosen one. Never raises."""
    try:
        choice = _read_choice(folders)
        if choice.current is None:
            return paths.bundled_database(), ""
        path = folders.data_files / choice.current.name
        wrong = _what_changed(path, choice.current)
    except MaliBrowserError as error:
        wrong = str(error)
    if not wrong:
        return path, ""
    return paths.bundled_database(), (
        f"The data file you chose is not used: {wrong}. The one that comes with the program is used instead; your "
        "notes and bookmarks are untouched. Choose the data file again."
    )


def _what_changed(path: Path, kept: KeptFile) -> str:
    try:
        status = path.stat()
        if not is_present(path) or status.st_size != kept.size_bytes:
            return f"{path} is not what was checked"
        if status.st_mtime_ns != kept.modified_ns and _hash_of(path) != kept.sha256:
            return f"{path} was changed since it was checked"
        check_file(path)
    except OSError as error:
        return f"{path} cannot be read ({error.strerror or error})"
    except DataFileRefused as error:
        return str(error).rstrip(".")
    return ""


def read_choice(folders: UserFolders) -> DataChoice:
    """Return which data file is in use. Raises MaliBrowserError where the file that says so cannot be read."""
    return _read_choice(folders)


def check_data_file(
    path: Path, folders: UserFolders, current: Path, watched: Iterable[RecordRef] = (), progress: Progress | None = None
) -> DataFileReport:
    """Check a data file and compare it with the one in use; nothing is taken over.

    Raises DataFileRefused with what is wrong, NotSaved where a large file finds no room to be checked, Stopped.
    """
    with _staged(path, folders, progress) as (connection, _copy, digest):
        return _report(connection, path, digest, current, watched, progress)


def use_data_file(
    path: Path, folders: UserFolders, current: Path, watched: Iterable[RecordRef] = (), progress: Progress | None = None
) -> DataFileReport:
    """Check a data file, keep a copy of it and use it from the next start on; the one before can be had back.

    Raises as ``check_data_file`` does, and NotSaved where the copy cannot be kept; then all is as before.
    """
    if folders.private:
        raise NotSaved("In a private session nothing is kept, so no data file can be taken over. End it and try again.")
    with _staged(path, folders, progress) as (connection, copy, digest):
        report = _report(connection, path, digest, current, watched, progress)
        choice = _read_choice(folders)
        if choice.current is not None and choice.current.sha256 == digest:
            raise DataFileRefused(f"{path} is the data file that is in use already.")
        _keep(folders, report, copy, choice)
    return report


def back_to_previous(folders: UserFolders) -> DataChoice:
    """Use the data file again that was in use before; once more returns to the later one. Raises DataFileRefused."""
    choice = _read_choice(folders)
    if not choice.has_previous:
        raise DataFileRefused("There is no earlier data file to go back to.")
    if choice.previous is not None:
        path = folders.data_files / choice.previous.name
        wrong = _what_changed(path, choice.previous)
        if wrong:
            raise DataFileRefused(f"The earlier data file cannot be had back: {wrong}. Nothing was changed.")
    back = DataChoice(choice.previous, choice.current, True)
    _write_choice(folders, back)
    return back


@contextlib.contextmanager
def _staged(
    path: Path, folders: UserFolders, progress: Progress | None
) -> Iterator[tuple[sqlite3.Connection, Path | bytes, str]]:
    """Give a connection to a copy of a file that may be written to, the copy itself (a path or bytes), its hash."""
    size = check_file(path)
    connection: sqlite3.Connection | None = None
    copy: Path | bytes = b""
    try:
        if size <= _IN_MEMORY_BYTES:
            copy = path.read_bytes()
            digest = hashlib.sha256(copy).hexdigest()
            connection = sqlite3.connect("file::memory:", uri=True, isolation_level=None, check_same_thread=False)
            connection.deserialize(copy)
        else:
            copy, digest = _copied(path, folders, progress)
            connection = sqlite3.connect(copy.as_uri(), uri=True, isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA journal_mode = MEMORY")
        yield connection, copy, digest
    except OSError as error:
        raise refused(path, f"it cannot be read ({error.strerror or error})", "Check the stick or disk.") from error
    except sqlite3.DatabaseError as error:
        raise refused(path, f"it is damaged ({error})", "Get the file again from where it came from.") from error
    finally:
        if connection is not None:
            connection.close()
        if isinstance(copy, Path):
            _remove(copy)


def _copied(path: Path, folders: UserFolders, progress: Progress | None) -> tuple[Path, str]:
    copy = folders.data_files / f".incoming-{secrets.token_hex(4)}.part"
    digest = hashlib.sha256()
    try:
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("rb") as source, copy.open("xb") as target:
            while piece := source.read(_PIECE):
                if progress is not None and not progress(STEPS[0]):
                    raise Stopped("Stopped; nothing was changed.")
                digest.update(piece)
                target.write(piece)
            target.flush()
            os.fsync(target.fileno())
    except OSError as error:
        _remove(copy)
        raise NotSaved(
            f"There is no room to check {path} in {folders.data_files} ({error.strerror or error}). Free some space."
        ) from error
    except BaseException:
        _remove(copy)
        raise
    return copy, digest.hexdigest()


def _report(
    connection: sqlite3.Connection,
    path: Path,
    digest: str,
    current: Path,
    watched: Iterable[RecordRef],
    progress: Progress | None,
) -> DataFileReport:
    facts = check_content(connection, path, progress)
    if progress is not None and not progress(STEPS[-1]):
        raise Stopped("Stopped; nothing was changed.")
    open_dataset(current).close()  # a sentence where the one in use is not readable
    difference = compare_with(connection, current, watched)
    return DataFileReport(path, path.stat().st_size, digest, facts, difference)


def _keep(folders: UserFolders, report: DataFileReport, copy: Path | bytes, choice: DataChoice) -> None:
    version = re.sub(r"[^0-9A-Za-z.]+", "-", report.facts.dataset_version)[:40].strip("-.") or "data"
    target = folders.data_files / f"mali-{version}-{report.sha256[:12]}.db"
    aside = folders.data_files / f".{target.name}.part"
    try:
        folders.data_files.mkdir(mode=0o700, parents=True, exist_ok=True)
        with aside.open("wb") as file:
            if isinstance(copy, Path):
                with copy.open("rb") as source:
                    shutil.copyfileobj(source, file, _PIECE)
            else:
                file.write(copy)
            file.flush()
            os.fsync(file.fileno())
        if _hash_of(aside) != report.sha256:
            raise OSError(0, "it came out different from what was checked")
        aside.replace(target)
        status = target.stat()
    except OSError as error:
        _remove(aside)
        raise NotSaved(
            f"The data file was not taken over ({error.strerror or error}); the one in use stays. Free some space in "
            f"{folders.data_files} and try again."
        ) from error
    kept = KeptFile(target.name, report.facts.dataset_version, status.st_size, status.st_mtime_ns, report.sha256)
    _write_choice(folders, DataChoice(kept, choice.current, True))
    _drop_others(folders, {kept.name, choice.current.name if choice.current else ""})


def _drop_others(folders: UserFolders, kept: set[str]) -> None:
    """Remove data files that are neither in use nor the one before."""
    for path in folders.data_files.glob("mali-*.db"):
        if path.name not in kept:
            _remove(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_choice(folders: UserFolders) -> DataChoice:
    path = folders.data_choice
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return DataChoice(
            _kept(document["current"]), _kept(document["previous"]), bool(document.get("has_previous", False))
        )
    except (FileNotFoundError, NotADirectoryError):
        return DataChoice()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise DataFileRefused(f"{path}, which says which data file is in use, cannot be read") from error


def _kept(document: Any) -> KeptFile | None:
    if document is None:
        return None
    kept = KeptFile(**document)
    if not re.fullmatch(r"mali-[0-9A-Za-z.-]+\.db", kept.name) or not isinstance(kept.size_bytes, int):
        raise ValueError("not a data file of ours")
    return kept


def _write_choice(folders: UserFolders, choice: DataChoice) -> None:
    if folders.private:
        raise NotSaved("In a private session nothing is kept, so the data file stays as it is.")
    aside = folders.data_choice.with_name(f".{folders.data_choice.name}.{secrets.token_hex(4)}.part")
    try:
        folders.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with aside.open("x", encoding="utf-8") as file:
            json.dump(asdict(choice), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(folders.data_choice)
    except OSError as error:
        _remove(aside)
        raise NotSaved(
            f"Which data file is in use could not be written down in {folders.data} ({error.strerror or error}); the "
            "one in use stays."
        ) from error
