"""The rotating log file in the reader's folder. Never in the way: without a writable folder there is no log."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOGGER = logging.getLogger("mali_browser")
_MAX_BYTES = 500_000
_KEPT = 3


def start_log(path: Path) -> bool:
    """Send this program's log to ``path``; return whether there can be one. The file is made on the first line."""
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    for handler in list(LOGGER.handlers):
        LOGGER.removeHandler(handler)
        handler.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
        with path.open("a", encoding="utf-8"):
            pass
    except OSError:
        LOGGER.addHandler(logging.NullHandler())
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    LOGGER.addHandler(handler)
    return True
