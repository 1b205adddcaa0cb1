"""Window state: geometry, splitters, columns, sort. Apart from settings; losing it costs nothing.

Theme, language and text size are settings; what stands here is a copy, so that the first paint need not wait for the
own file.

One JSON file, written aside and moved into place. A missing, damaged or odd file means defaults, never an error.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

from mali_browser.log import LOGGER


@dataclass
class SessionState:
    """What the window remembers. ``geometry`` and ``splitter`` are Qt's own states in Base64."""

    geometry: str = ""
    splitter: str = ""
    column_order: list[str] = field(default_factory=list)
    column_widths: dict[str, int] = field(default_factory=dict)
    hidden_columns: list[str] | None = None
    sort_field: str = "date"
    sort_descending: bool = True
    theme: str = "system"
    text_scale: int = 100
    detail_shown: bool = True
    facets_shown: bool = True
    facets_width: int = 236
    hits_shown: bool = True
    welcomed: bool = False
    timeline_shown: bool = True
    export_format: str = ".csv"
    views: str = ""
    language: str = "system"


def load_session(path: Path) -> SessionState:
    """Read the state; whatever does not fit keeps its default."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return SessionState()
    except (OSError, ValueError, RecursionError) as error:
        LOGGER.warning("window state not read, defaults used: %s", error)
        return SessionState()
    state = SessionState()
    if isinstance(document, dict):
        for item in fields(SessionState):
            value = document.get(item.name)
            if _fits(item.name, value):
                setattr(state, item.name, value)
    state.text_scale = min(max(state.text_scale, 80), 200)
    state.facets_width = min(max(state.facets_width, 140), 600)
    return state


def _fits(name: str, value: Any) -> bool:
    if name == "column_widths":
        return isinstance(value, dict) and all(
            isinstance(width, int) and 10 <= width <= 4000 for width in value.values()
        )
    if name in ("column_order", "hidden_columns"):
        return isinstance(value, list) and all(isinstance(key, str) for key in value)
    default = getattr(SessionState(), name)
    return type(value) is type(default)


def save_session(path: Path, state: SessionState) -> bool:
    """Write the state; return whether it could be. A folder that cannot be written is no trouble."""
    aside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(asdict(state), indent=1), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        LOGGER.warning("window state not written: %s", error)
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        return False
    return True


def to_text(data: QByteArray) -> str:
    """Write Qt's state as text."""
    return base64.b64encode(data.data()).decode("ascii")


def from_text(text: str) -> QByteArray:
    """Read Qt's state; an empty one where the text is none."""
    try:
        return QByteArray(base64.b64decode(text.encode("ascii"), validate=True))
    except (binascii.Error, UnicodeEncodeError):
        return QByteArray()
