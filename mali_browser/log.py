"""The rotating log. It never fails, never gets in the way, and holds nothing of what a reader searched for.

Written by hand rather than with ``logging.handlers``, which brings sockets, pickling and queues along at every start.
"""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from typing import TextIO

LOGGER = logging.getLogger("mali_browser")
_MAX_BYTES = 500_000
_KEPT = 3


class QuietFileHandler(logging.Handler):
    """Makes its folder and file with the first line. ``failed`` tells whether a line could not be written.

    A file that reached its size becomes ``.1``, that one ``.2`` and so on; the oldest goes.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.failed = False
        self._path = path
        self._file: TextIO | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; a read-only folder or a full disk is no reason to stop or to print."""
        try:
            if self._file is None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("a", encoding="utf-8", errors="backslashreplace")
            if self._file.tell() >= _MAX_BYTES:
                self._rotate()
            self._file.write(self.format(record) + "\n")
            self._file.flush()
        except Exception:
            self.failed = True

    def _rotate(self) -> None:
        self._shut()
        for number in range(_KEPT, 0, -1):
            older = self._path if number == 1 else self._numbered(number - 1)
            # Another program may hold a file open (Windows): then the log goes on in the one it has.
            with contextlib.suppress(OSError):
                older.replace(self._numbered(number))
        self._file = self._path.open("a", encoding="utf-8", errors="backslashreplace")

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")

    def _shut(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    def close(self) -> None:
        """Close the file, where there is one."""
        self._shut()
        super().close()


def start_log(path: Path) -> QuietFileHandler:
    """Send this program's log to ``path``; nothing is made before the first line."""
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    for handler in list(LOGGER.handlers):
        LOGGER.removeHandler(handler)
        handler.close()
    log = QuietFileHandler(path)
    log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    LOGGER.addHandler(log)
    return log
