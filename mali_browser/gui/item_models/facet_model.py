"""One facet as a list: its values with their counts, the chosen ones ticked, what states none last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mali_browser import folding, wording
from mali_browser.gui.item_models.filter_edits import NOT_STATED, STATED_FIELDS, FacetChoice
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.item_models.roles import Role
from mali_browser.records import Facet
from mali_browser.search_vocabulary import SearchVocabulary

# The facets beside the table, in their order.
FACETS: tuple[str, ...] = ("perpetrator", "type", "subtype", "region", "target", "actor", "claim", "weapon", "outlet")
# How many values a facet shows at first, and at most; a search inside finds the others.
TOP, MOST = 6, 200
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FacetRow:
    """A line of a facet. ``value`` NOT_STATED: the incidents that state none."""

    value: str
    label: str
    incidents: int
    chosen: bool = False
    excluded: bool = False


class FacetModel(QAbstractListModel):
    """Shows the most frequent values, or all, or those that a text occurs in; chosen ones always."""

    def __init__(self, field: str, vocabulary: SearchVocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._vocabulary = vocabulary
        self._facet = Facet(field, (), 0, 0)
        self._choice = FacetChoice()
        self._expanded = False
        self._needle = ""
        self._stale = False
        self._keys: dict[str, str] = {}
        self._rows: list[FacetRow] = []
        self.all_values = 0

    @property
    def choice(self) -> FacetChoice:
        """What the filter chooses of this facet."""
        return self._choice

    @property
    def facet(self) -> Facet:
        """The counts."""
        return self._facet

    @property
    def hidden(self) -> int:
        """How many values are not shown."""
        return self.all_values - sum(row.value != NOT_STATED for row in self._rows)

    def set_facet(self, facet: Facet) -> None:
        """Show other counts."""
        self._facet = facet
        self._stale = False
        self._update()

    def set_stale(self) -> None:
        """Show no counts until others come: these belong to another filter."""
        if not self._stale and self._rows:
            self._stale = True
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_choice(self, choice: FacetChoice) -> None:
        """Tick other values."""
        if choice != self._choice:
            self._choice = choice
            self._update()

    def set_expanded(self, on: bool) -> None:
        """Show all values, or the most frequent ones."""
        self._expanded = on
        self._update()

    def set_needle(self, text: str) -> None:
        """Show only values with this text in them."""
        self._needle = folding.key(text)
        self._update()

    def row(self, at: int) -> FacetRow:
        """Return a line."""
        return self._rows[at]

    def place_of(self, value: str) -> int | None:
        """Return where a value is shown, None where it is not."""
        return next((at for at, row in enumerate(self._rows) if row.value == value), None)

    def can_choose(self, at: int) -> bool:
        """Tell whether the search language can ask for this line."""
        return self._rows[at].value != NOT_STATED or self.field in STATED_FIELDS

    def spelled(self, value: str) -> str:
        """Return a value as the filter has it."""
        return value

    def _update(self) -> None:
        rows = self._wanted_rows()
        if [row.value for row in rows] != [row.value for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _wanted_rows(self) -> list[FacetRow]:
        chosen, excluded = set(self._choice.values), set(self._choice.excluded)
        counts = {value.value: value.incidents for value in self._facet.values}
        # What is chosen stays in the list even where nothing is left of it.
        for value in (*self._choice.values, *self._choice.excluded):
            if value != NOT_STATED:
                counts.setdefault(value, 0)
        self.all_values = len(counts)
        marked = chosen | excluded
        if self._needle:
            values = [value for value in counts if f" {self._needle}" in f" {self._key(value)}"][:MOST]
        else:
            most = MOST if self._expanded else TOP
            values = [value for at, value in enumerate(counts) if at < most or value in marked]
        shown = [
            FacetRow(value, self._label(value), counts[value], value in chosen, value in excluded) for value in values
        ]
        if (self._facet.not_stated or NOT_STATED in chosen) and not self._needle:
            shown.append(FacetRow(NOT_STATED, wording.not_stated(), self._facet.not_stated, NOT_STATED in chosen))
        return shown

    def _key(self, value: str) -> str:
        """Return a label as it is searched; kept, for folding every one at each key would be slow."""
        key = self._keys.get(value)
        if key is None:
            key = self._keys[value] = folding.key(self._label(value))
        return key

    def _label(self, value: str) -> str:
        text = wording.value_text(self.field, value, self._vocabulary.label)
        return text[:1].upper() + text[1:] if self.field == "claim" else text

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Role.COUNT:
            return "…" if self._stale else wording.number(row.incidents)
        if role == Role.RECORD:
            return row
        if role == Role.EXCLUDED:
            return row.excluded
        if role == Role.MUTED:
            return row.value == NOT_STATED or not row.incidents
        if role == Qt.ItemDataRole.CheckStateRole and self.can_choose(index.row()):
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            aloud = role == Qt.ItemDataRole.AccessibleTextRole
            return self._told(row, aloud) if aloud else plain_tip(self._told(row, aloud))
        return None

    def _told(self, row: FacetRow, aloud: bool) -> str:
        text = row.label if self._stale else wording.labelled(row.label, wording.incidents_text(row.incidents))
        if row.excluded:
            text += f", {self.tr('left out')}"
        elif row.chosen and aloud:
            text += f", {self.tr('chosen')}"
        return text
