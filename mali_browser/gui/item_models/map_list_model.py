"""The incidents at a place of the map, as a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mali_browser import wording
from mali_browser.gui.item_models.roles import Role
from mali_browser.records import IncidentRow, PlaceIncidents

_Index = QModelIndex | QPersistentModelIndex


class MapListModel(QAbstractListModel):
    """Shows the incidents of a PlaceIncidents, a line each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[IncidentRow, ...] = ()

    def set_incidents(self, found: PlaceIncidents | None) -> None:
        """Show other incidents."""
        self.beginResetModel()
        self._rows = found.rows if found is not None else ()
        self.endResetModel()

    def record(self, place: int) -> IncidentRow:
        """Return the incident of a line."""
        return self._rows[place]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        date = wording.date_short(row.date_start, row.date_end, row.date_precision)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{date}  {row.title}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            # Qt looks for markup in the first line of a tooltip only: none of the data stands there but the date.
            return f"{date}\n{row.title}\n{self._killed(row)}"
        if role == Role.RECORD:
            return row
        return None

    def _killed(self, row: IncidentRow) -> str:
        return wording.harm_text("killed", row.killed)
