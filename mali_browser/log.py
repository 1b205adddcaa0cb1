"""The rotating log. It never fails, never gets in the way, and holds nothing of what a reader searched for."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOGGER = logging.getLogger("mali_browser")
_MAX_BYTES = 500_000
_KEPT = 3


class QuietFileHandler(RotatingFileHandler):
    """Makes its folder and file with the first line. ``failed`` tells whether a line could not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
        self.failed = False

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Remember that a line is lost; a read-only folder or a full disk is no reason to stop or to print."""
        self.failed = True


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
