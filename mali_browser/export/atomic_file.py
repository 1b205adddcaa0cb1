"""Write a file aside and move it into place: a whole new file, or the old one untouched."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from mali_browser.errors import ExportFailed

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or choose another place",
    errno.EDQUOT: "your disk quota is used up; free some space or choose another place",
    errno.EFBIG: "the file would be larger than this system allows",
    errno.EACCES: "you may not write there, or the file is open in another program; close it or choose another place",
    errno.EPERM: "you may not write there; choose another place",
    errno.EROFS: "that place is read-only; choose another place",
    errno.ENOENT: "there is no such folder; make it first or choose another place",
    errno.ENOTDIR: "part of the path is a file, not a folder; choose another place",
    errno.EISDIR: "there is a folder of that name; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}


@contextlib.contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """Give a binary file that takes the place of ``path`` when the block ends well.

    Raises ExportFailed with a sentence where it cannot be written; then, as after any other exception in the block,
    what stood at ``path`` is untouched and nothing is left beside it.
    """
    aside: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        target = path.resolve() if path.is_symlink() else path
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}-", suffix=".part", dir=target.parent)
        aside = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(_mode_for(target))
        aside.replace(target)
        aside = None
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise ExportFailed(f"{path} was not written: {reason}.") from error
    finally:
        if aside is not None:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)


def _mode_for(path: Path) -> int:
    """Return the permissions of the file that is replaced, else those of a new file under the umask."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
