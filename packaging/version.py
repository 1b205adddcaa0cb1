"""What the packaging scripts ask of the project: its version, its moment, its tree."""

from __future__ import annotations

import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
# The moment that packed files carry where SOURCE_DATE_EPOCH does not say another, so that a rebuild is the same file.
_EPOCH = 1_577_836_800  # 2020-01-01


def version() -> str:
    """Return the version of the program."""
    found = _VERSION.search((ROOT / "mali_browser" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit("mali_browser/__init__.py has no line that gives __version__.")
    return found[1]


def moment() -> int:
    """Return the time that packed files carry, in seconds since 1970."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", _EPOCH))
