"""The roles in which models give records, beside Qt's own."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """Data roles of this program's models."""

    RECORD = Qt.ItemDataRole.UserRole + 1
    MUTED = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    EXCLUDED = Qt.ItemDataRole.UserRole + 4
    HINT = Qt.ItemDataRole.UserRole + 5
