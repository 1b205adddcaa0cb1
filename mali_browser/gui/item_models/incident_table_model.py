"""The incident table over a list of row numbers; records come by page, as they come into view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from mali_browser import wording
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.item_models.table_columns import BY_KEY, COLUMNS, STAR
from mali_browser.records import IncidentRow, OwnMarks

PAGE = 100
_KEPT_PAGES = 60
# Up to so many places of a result are looked for one by one, before an index of all of it is made.
_LOOKED_FOR = 50
_Index = QModelIndex | QPersistentModelIndex


class IncidentTableModel(QAbstractTableModel):
    """``page_wanted`` asks for a page that came into view; ``set_page`` brings it."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[int] = []
        self._pages: dict[int, list[IncidentRow]] = {}
        self._asked: set[int] = set()
        self._places: dict[int, int] | None = None
        self._looked_for = 0
        self.only_first_page = False
        self._marks: dict[str, OwnMarks] = {}

    def show_first_page(self, records: list[IncidentRow]) -> None:
        """Show the beginning of another result, which itself follows by ``set_rows``."""
        self.set_rows([record.row for record in records], records, only_first_page=True)

    def set_rows(self, rows: Sequence[int], first_page: list[IncidentRow], only_first_page: bool = False) -> None:
        """Show another result."""
        self.beginResetModel()
        self.only_first_page = only_first_page
        self._rows = rows
        self._pages = {0: first_page} if first_page else {}
        self._asked = set()
        self._places = None
        self._looked_for = 0
        self.endResetModel()

    def set_page(self, page: int, records: list[IncidentRow]) -> None:
        """Fill in a page."""
        self._asked.discard(page)
        self._pages[page] = records
        while len(self._pages) > _KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        first, last = page * PAGE, min((page + 1) * PAGE, len(self._rows)) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    @property
    def row_numbers(self) -> Sequence[int]:
        """The dataset's row numbers in the order shown."""
        return self._rows

    def page_rows(self, page: int) -> Sequence[int]:
        """Return the row numbers of a page."""
        return self._rows[page * PAGE : (page + 1) * PAGE]

    def place_of(self, row_number: int) -> int | None:
        """Return where an incident stands in this result, None where it does not."""
        self._looked_for += 1
        if self._places is None and self._looked_for <= _LOOKED_FOR:
            try:
                return self._rows.index(row_number)
            except ValueError:
                return None
        if self._places is None:
            self._places = {number: at for at, number in enumerate(self._rows)}
        return self._places.get(row_number)

    def record(self, at: int) -> IncidentRow | None:
        """Return the record at a place, None (and ask for it) where its page has not come yet."""
        page = self._pages.get(at // PAGE)
        if page is None:
            if at // PAGE not in self._asked and 0 <= at < len(self._rows):
                self._asked.add(at // PAGE)
                self.page_wanted.emit(at // PAGE)
            return None
        return page[at % PAGE] if at % PAGE < len(page) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role not in _READ:
            return None
        record = self.record(index.row())
        if role == Role.RECORD:
            return record
        if record is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if column.key == STAR:
            return self._star(record, role)
        if role == Role.MUTED:
            return column.text(record) in ("–", wording.some()) or record.duplicate_of is not None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        full = column.full_text(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {full}"
        if record.duplicate_of:
            full += f"\n{self.tr('Duplicate of a fuller account; left out of the sums')}"
        return plain_tip(full)

    def _star(self, record: IncidentRow, role: int) -> Any:
        marks = self._marks.get(record.id)
        if role == Role.MUTED:
            return marks is None or not marks.bookmarked
        signs, words = "", []
        if marks is not None:
            signs = ("★" if marks.bookmarked else "") + ("✎" if marks.notes else "")
            words = [self.tr("bookmarked")] if marks.bookmarked else []
            words += [self.tr("with your note")] if marks.notes else []
            words += [self.tr("checked")] if marks.checked_at else []
            words += [self.tr("tags: {0}").format(", ".join(marks.tags))] if marks.tags else []
        if role == Qt.ItemDataRole.DisplayRole:
            return signs or "☆"
        told = ", ".join(words) or self.tr("not bookmarked")
        return plain_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told

    def set_marks(self, marks: dict[str, OwnMarks]) -> None:
        """Show the reader's own marks on incidents, by id."""
        self._marks = marks
        if self._rows:
            column = BY_KEY[STAR]
            self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown_title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


_READ = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Role.RECORD,
        Role.MUTED,
    }
)
