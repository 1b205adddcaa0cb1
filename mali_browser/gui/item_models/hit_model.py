"""What a search found beside incidents, best first, as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mali_browser import wording
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.item_models.roles import Role
from mali_browser.incident_filter import TEXT, IncidentFilter
from mali_browser.records import Hit
from mali_browser.search_vocabulary import SearchVocabulary

# Shown at first, and shown at most: as many as are asked for.
FEW, MOST = 3, 8
_Index = QModelIndex | QPersistentModelIndex


def named_first(hits: Sequence[Hit], request: IncidentFilter, vocabulary: SearchVocabulary) -> list[Hit]:
    """Put what is called by a word of the search, by whatever name, before what only mentions it."""
    named = {
        (kind, meaning.value)
        for clause in request.clauses
        for condition in clause
        if condition.field == TEXT and not condition.negated
        for kind in ("actor", "place", "outlet")
        for meaning in vocabulary.exact(kind, condition.value)
    }
    return sorted(hits, key=lambda hit: (hit.kind, hit.id) not in named)


class HitModel(QAbstractListModel):
    """Shows a few hits, or as many as there is room for."""

    def __init__(self, vocabulary: SearchVocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._hits: list[Hit] = []
        self._all = False

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits."""
        if list(hits) != self._hits:
            self.beginResetModel()
            self._hits = list(hits)
            self.endResetModel()

    def show_all(self, on: bool) -> None:
        """Show as many as there may be, or a few."""
        if on != self._all:
            self.beginResetModel()
            self._all = on
            self.endResetModel()

    @property
    def found(self) -> int:
        """How many may be shown at most."""
        return min(len(self._hits), MOST)

    @property
    def is_full(self) -> bool:
        """Whether there may be more than are asked for."""
        return len(self._hits) >= MOST

    def title(self, hit: Hit) -> str:
        """Return how a hit is called: an actor by its short name where it has one."""
        return self._vocabulary.label("actor", hit.id) if hit.kind == "actor" else hit.title

    def hit(self, at: int) -> Hit:
        """Return a hit."""
        return self._hits[at]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else min(len(self._hits), MOST if self._all else FEW)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        name = f"{wording.hit_kind_text(hit.kind)} · {self.title(hit)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Role.HINT:
            return hit.snippet
        if role == Role.RECORD:
            return hit
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            full = f"{wording.hit_kind_text(hit.kind)} · {hit.title}"
            full = f"{full}\n{hit.snippet}" if hit.snippet else full
            return plain_tip(full) if role == Qt.ItemDataRole.ToolTipRole else full
        return None
