"""The map as a table: every place of the result, how exactly it is known, and what happened there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mali_browser import wording
from mali_browser.gui.item_models.roles import Role
from mali_browser.records import HarmTotal, MapPlace, MapPoints

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
PLACE, REGION, PRECISION, INCIDENTS, KILLED = range(5)


class MapPlacesModel(QAbstractTableModel):
    """Shows the places of MapPoints, those with most incidents first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[MapPlace, ...] = ()

    def set_points(self, points: MapPoints | None) -> None:
        """Show another result."""
        places = points.places if points is not None else ()
        if places != self._places:
            self.beginResetModel()
            self._places = places
            self.endResetModel()

    def record(self, row: int) -> MapPlace:
        """Return the place of a row."""
        return self._places[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else KILLED + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in (INCIDENTS, KILLED) else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Place"),
            self.tr("Region or country"),
            self.tr("How exactly known"),
            self.tr("Incidents"),
            self.tr("Killed"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == Role.RECORD:
            return place
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in (INCIDENTS, KILLED) else _LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(place, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._text(place, column) for column in range(KILLED + 1))
        return None

    def _text(self, place: MapPlace, column: int) -> str:
        if column == PLACE:
            return place.name
        if column == REGION:
            return place.admin1 or wording.country_text(place.country or "")
        if column == PRECISION:
            return wording.place_precision_text(place.kind, place.country, place.where_precision)
        if column == INCIDENTS:
            return wording.number(place.tally.incidents)
        tally = place.tally
        if tally.incidents == tally.duplicates:
            return self.tr("left out of sums")
        total = HarmTotal("killed", tally.killed, tally.reported, tally.uncounted, tally.not_reported)
        return wording.harm_figures_text(total)
