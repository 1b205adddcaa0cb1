"""Write a file aside and move it into place: a whole new file, or the old one untouched."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from mali_browser.errors import ExportFailed

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or choose another place",
    errno.EDQUOT: "your disk quota is used up; free some space or choose another place",
    errno.EFBIG: "the disk or your account allows no file of that size; choose another place",
    errno.EACCES: "you may not write there, or the file is open in another program; close it or choose another place",
    errno.EPERM: "you may not write there; choose another place",
    errno.EROFS: "that place is read-only; choose another place",
    errno.ENOENT: "there is no such folder; make it first or choose another place",
    errno.ENOTDIR: "part of the path is a file, not a folder; choose another place",
    errno.EISDIR: "there is a folder of that name; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
    errno.EINVAL: "the name holds a character that is not allowed there; choose another name",
    errno.ELOOP: "it is a link that leads in a circle; choose another name",
    errno.EIO: "the disk reports an error; choose another place",
}
_WINDOWS_IN_USE = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION: a spreadsheet holds the file


@contextlib.contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """Give a binary file that takes the place of ``path`` when the block ends well.

    Raises ExportFailed with a sentence where it cannot be written; then, as after any other exception in the block,
    what stood at ``path`` is untouched and nothing is left beside it. What is no plain file (a pipe, /dev/stdout) is
    written to as it is, since a file must not take its place.
    """
    if "\0" in str(path):  # Python's own complaint of it is no OSError
        raise ExportFailed(f"{path!r} was not written: {_REASONS[errno.EINVAL]}.")
    try:
        with _opened(path) as file:
            yield file
    except OSError as error:
        raise ExportFailed(f"{path} was not written: {_reason(error)}.") from error


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    old = _status(path)
    if old is not None and stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if old is not None and not stat.S_ISREG(old.st_mode):
        with path.open("wb") as file:
            yield file
        return
    if old is not None and not os.access(path, os.W_OK):
        # A move would take the place of a write-protected file without asking.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    # A link stays a link: what it leads to is replaced.
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    aside = target.with_name(f".{target.name[:40]}-{secrets.token_hex(4)}.part")
    try:
        with aside.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if old is not None:
            aside.chmod(stat.S_IMODE(old.st_mode))
        aside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise
    _keep_move(target.parent)


def _status(path: Path) -> os.stat_result | None:
    """Return what stands at ``path`` (behind a link), None where nothing does."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _keep_move(folder: Path) -> None:
    """Have the file system write down the move itself, where it can be asked to."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: OSError) -> str:
    if getattr(error, "winerror", None) in _WINDOWS_IN_USE:
        return "the file is open in another program; close it there or choose another name"
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
