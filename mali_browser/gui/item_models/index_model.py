"""A list of pages (actors, places, outlets, the report's headings), narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mali_browser import folding, wording
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.item_models.roles import Role
from mali_browser.records import IndexRow

Index = QModelIndex | QPersistentModelIndex


class IndexModel(QAbstractListModel):
    """``Role.RECORD`` gives the IndexRow of a line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[IndexRow, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._shown: list[int] = []
        self._typed = ""

    def set_rows(self, rows: Sequence[IndexRow]) -> None:
        """Take the whole list; what is typed still narrows it."""
        self._rows = tuple(rows)
        # A line is found by any of its names: their words, with a mark where each begins.
        self._keys = tuple(
            "".join(f" {part}" for name in (row.title, row.sort, *row.names) for part in folding.parts(name))
            for row in rows
        )
        self.narrow(self._typed)

    def narrow(self, typed: str) -> None:
        """Show the lines in which every word typed begins a word."""
        self._typed = typed
        wanted = [f" {part}" for part in folding.parts(typed)]
        self.beginResetModel()
        self._shown = [at for at, key in enumerate(self._keys) if all(part in key for part in wanted)]
        self.endResetModel()

    def row_of(self, address: str) -> int:
        """Return the line of an address, -1 where it is not shown."""
        return next((line for line, at in enumerate(self._shown) if self._rows[at].address == address), -1)

    @property
    def of_all(self) -> int:
        """How many lines the whole list has."""
        return len(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[self._shown[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\u2003" * row.depth + row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._about(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {self._about(row)}" if self._about(row) else row.title
        if role == Role.RECORD:
            return row
        return None

    def _about(self, row: IndexRow) -> str:
        parts = [wording.term(row.sort)] if row.sort else []
        if row.incidents is not None:
            parts.append(wording.incidents_text(row.incidents))
        return ", ".join(parts)
