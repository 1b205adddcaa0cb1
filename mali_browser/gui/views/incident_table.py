"""The incident table: sorting by header, column chooser, selection kept through every change of the result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from mali_browser.gui.item_models.incident_table_model import IncidentTableModel
from mali_browser.gui.item_models.table_columns import BY_KEY, COLUMNS, STAR
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.first_delegate import FirstDelegate
from mali_browser.incident_filter import Sort
from mali_browser.records import IncidentRow

if TYPE_CHECKING:
    from mali_browser.gui.highlight import Term
    from mali_browser.gui.views.highlight_delegate import HighlightDelegate

_IN_VIEW: tuple[str, ...] = (STAR, "date", "place", "perpetrator", "killed")
_SHORTEST_TITLE = 18
_DOWN_FIRST = frozenset({"date", "killed", "wounded", "abducted", "sources"})


class IncidentTable(QTableView):
    """``rows_selected`` carries row numbers and the record of the leading one; wishes go out as signals."""

    rows_selected = Signal(object, object)  # list[int], IncidentRow | None
    rows_kept = Signal(object)  # list[int]: what another result or order has left of the selection
    sort_requested = Signal(object)  # Sort
    open_requested = Signal()
    menu_requested = Signal(QPoint)
    columns_changed = Signal()
    star_clicked = Signal(object)  # IncidentRow
    painted = Signal()  # once, with the first rows

    def __init__(self, model: IncidentTableModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self._chosen: list[int] = []
        self._told: list[int] = []
        self._leading: int | None = None
        self._restoring = False
        self._sort = Sort()
        self._fitting = False
        self.fits_title = True
        self._has_painted = False
        self._theme = theme
        self._delegate: HighlightDelegate | None = None
        self.setItemDelegate(FirstDelegate(theme, self))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_requested.emit(self.viewport().mapToGlobal(at)))
        self.setAccessibleName(self.tr("Incidents"))
        self.setAccessibleDescription(self.tr("One row an incident; Enter goes to its page, Tab leaves the table"))
        self._set_up_header()
        model.modelAboutToBeReset.connect(self._begin_reset)
        model.modelReset.connect(self._keep_selection)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        model.dataChanged.connect(self._page_came)
        self.clicked.connect(self._tell_star)
        self.doubleClicked.connect(lambda _index: self.open_requested.emit())
        self.set_row_height()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(30)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.column_menu().exec(header.mapToGlobal(at)))
        header.sectionClicked.connect(self._sort_by_section)
        header.sectionMoved.connect(lambda *_: self.columns_changed.emit())
        header.sectionResized.connect(self._note_width)
        self.reset_columns()
        self.show_sort(self._sort)

    def set_row_height(self) -> None:
        """Fit the rows to the font."""
        header = self.verticalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(self.fontMetrics().height() + 12)

    # columns

    def reset_columns(self) -> None:
        """Show the default columns in their default order and width."""
        header = self.horizontalHeader()
        for at, column in enumerate(COLUMNS):
            header.moveSection(header.visualIndex(at), at)
            self.setColumnHidden(at, not column.shown)
        self.fits_title = True
        self._fit_columns()
        self.columns_changed.emit()

    def _fit_columns(self) -> None:
        """Give each column its width and the title what room is left, until the reader changes a width."""
        self._fitting = True
        step = self.fontMetrics().horizontalAdvance("0")
        for at, column in enumerate(COLUMNS):
            self.setColumnWidth(at, step * column.width + 18)
        title = BY_KEY["title"]
        others = sum(self.columnWidth(at) for at in range(len(COLUMNS)) if at != title and not self.isColumnHidden(at))
        # In a narrow table the title gives way, so that who, where and how many killed stay in view beside it.
        beside = sum(self.columnWidth(BY_KEY[key]) for key in _IN_VIEW if not self.isColumnHidden(BY_KEY[key]))
        room = self._room()
        least = min(max(room - beside, step * _SHORTEST_TITLE + 18), self.columnWidth(title))
        self.setColumnWidth(title, max(room - others, least))
        self._fitting = False

    @property
    def delegate(self) -> HighlightDelegate:
        """What draws the cells; loaded when it is first wanted, after the first paint."""
        if self._delegate is None:
            from mali_browser.gui.views.highlight_delegate import HighlightDelegate

            self._delegate = HighlightDelegate(self._theme, self)
            self.setItemDelegate(self._delegate)
        return self._delegate

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._has_painted and self._records.rowCount():
            self._has_painted = True
            self.painted.emit()

    def _room(self) -> int:
        """Return the width of the viewport; its wrapper, made before the first paint, would cost 10 ms."""
        bar = self.verticalScrollBar()
        return self.contentsRect().width() - (bar.width() if bar.isVisibleTo(self) else 0)

    def _note_width(self, *_: object) -> None:
        if not self._fitting and self.isVisible():
            self.fits_title = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self.fits_title:
            self._fit_columns()

    def column_state(self) -> tuple[list[str], dict[str, int], list[str]]:
        """Return order, widths and hidden columns by key."""
        header = self.horizontalHeader()
        order = [COLUMNS[header.logicalIndex(at)].key for at in range(len(COLUMNS))]
        widths = {column.key: self.columnWidth(at) for at, column in enumerate(COLUMNS) if not self.isColumnHidden(at)}
        return order, widths, [column.key for at, column in enumerate(COLUMNS) if self.isColumnHidden(at)]

    def restore_columns(self, order: Sequence[str], widths: dict[str, int], hidden: Sequence[str] | None) -> None:
        """Bring back what ``column_state`` gave; unknown keys are passed over."""
        header = self.horizontalHeader()
        for at, key in enumerate(key for key in order if key in BY_KEY):
            header.moveSection(header.visualIndex(BY_KEY[key]), at)
        if hidden is not None and len(set(hidden) & set(BY_KEY)) < len(COLUMNS):
            for at, column in enumerate(COLUMNS):
                self.setColumnHidden(at, column.key in hidden)
        if widths:
            self.fits_title = False
        for key, width in widths.items():
            if key in BY_KEY:
                self.setColumnWidth(BY_KEY[key], width)

    def shown_keys(self) -> list[str]:
        """Return the keys of the columns as shown, from left to right."""
        order, _widths, hidden = self.column_state()
        return [key for key in order if key not in hidden]

    def column_menu(self) -> QMenu:
        """Return a menu that shows and hides columns."""
        menu = QMenu(self)
        self.fill_column_menu(menu)
        return menu

    def fill_column_menu(self, menu: QMenu) -> None:
        """Fill a menu with a tick a column; the last one shown cannot be hidden."""
        menu.clear()
        shown = self.shown_keys()
        for at, column in enumerate(COLUMNS):
            action = menu.addAction(column.shown_title())
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(len(shown) > 1 or column.key not in shown)
            action.toggled.connect(lambda on, at=at: self._show_column(at, on))
        menu.addSeparator()
        menu.addAction(self.tr("Default columns"), self.reset_columns)

    def _show_column(self, at: int, on: bool) -> None:
        self._fitting = True
        self.setColumnHidden(at, not on)
        self._fitting = False
        if self.fits_title:
            self._fit_columns()
        if on and self.columnWidth(at) < 40:
            self.setColumnWidth(at, self.fontMetrics().horizontalAdvance("0") * COLUMNS[at].width + 18)
        self.columns_changed.emit()

    # sorting

    def _sort_by_section(self, section: int) -> None:
        field = COLUMNS[section].sort_field
        if field is None:
            self.show_sort(self._sort)
            return
        descending = not self._sort.descending if field == self._sort.field else field in _DOWN_FIRST
        self.sort_requested.emit(Sort(field, descending))

    def turn_sort(self) -> None:
        """Ask for the same order the other way round."""
        self.sort_requested.emit(Sort(self._sort.field, not self._sort.descending))

    def sort_by_neighbour(self, step: int) -> None:
        """Ask for the order by the next (1) or previous (-1) column that is shown and can be sorted by."""
        header = self.horizontalHeader()
        shown = [
            header.logicalIndex(at) for at in range(len(COLUMNS)) if not self.isColumnHidden(header.logicalIndex(at))
        ]
        places = [section for section in shown if COLUMNS[section].sort_field is not None]
        present = header.sortIndicatorSection()
        at = places.index(present) + step if present in places else 0
        self._sort_by_section(places[at % len(places)])

    def show_sort(self, sort: Sort) -> None:
        """Show by which column the result is sorted."""
        self._sort = sort
        section = next((at for at, column in enumerate(COLUMNS) if column.sort_field == sort.field), -1)
        order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)

    # selection

    def selected_rows(self) -> list[int]:
        """Return the row numbers selected, in the order shown."""
        numbers = self._records.row_numbers
        places: set[int] = set()
        for span in self.selectionModel().selection():
            places.update(range(span.top(), span.bottom() + 1))
        return [numbers[at] for at in sorted(places) if at < len(numbers)]

    def select_row_number(self, number: int) -> None:
        """Select one incident, where it is in the result, and bring it into view."""
        self._chosen, self._leading = [number], number
        self._restore_selection()
        self._told = self.selected_rows()

    def select_place(self, at: int) -> None:
        """Select the row at a place alone, whatever keys are held (Qt's ``selectRow`` adds to it under Ctrl)."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._records.index(at, self._first_shown()), flags)

    def _begin_reset(self) -> None:
        self._restoring = True

    def _keep_selection(self) -> None:
        self._restore_selection()
        if self._records.only_first_page:
            return
        kept = self.selected_rows()
        if kept != self._told:
            self._told = kept
            self.rows_kept.emit(kept)

    def _restore_selection(self) -> None:
        """Select again what was selected, by identity, after the result or its order has changed."""
        self._restoring = True
        picked = QItemSelection()
        last = len(COLUMNS) - 1
        places = sorted(at for at in map(self._records.place_of, self._chosen) if at is not None)
        for top, bottom in _spans(places):
            picked.select(self._records.index(top, 0), self._records.index(bottom, last))
        place = None if self._leading is None else self._records.place_of(self._leading)
        if place is not None:
            index = self._records.index(place, self._first_shown())
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if place is not None:
            self.scrollTo(self._records.index(place, self._first_shown()))
        self._restoring = False

    def _first_shown(self) -> int:
        return BY_KEY[self.shown_keys()[0]]

    def _tell_selection(self, *_: object) -> None:
        if self._restoring:
            return
        self._chosen = self._told = self.selected_rows()
        current = self.currentIndex()
        self._leading = None
        if current.isValid() and current.row() < len(self._records.row_numbers):
            self._leading = self._records.row_numbers[current.row()]
        self.rows_selected.emit(self._chosen, self._leading_record())

    def _leading_record(self) -> IncidentRow | None:
        if len(self._chosen) != 1:
            return None
        place = self._records.place_of(self._chosen[0])
        return None if place is None else self._records.record(place)

    def _tell_star(self, index: QModelIndex) -> None:
        record = self._records.record(index.row())
        if COLUMNS[index.column()].key == STAR and record is not None:
            self.star_clicked.emit(record)

    def selected_records(self) -> list[IncidentRow]:
        """Return the records of the selected rows, as far as they have come."""
        places = [self._records.place_of(number) for number in self.selected_rows()]
        found = [None if place is None else self._records.record(place) for place in places]
        return [record for record in found if record is not None]

    def _page_came(self, first: QModelIndex, last: QModelIndex) -> None:
        """A selected row whose page was not there yet can be told now (not when only the stars have changed)."""
        if last.column() < len(COLUMNS) - 1:
            return
        if len(self._chosen) == 1 and not self._restoring:
            place = self._records.place_of(self._chosen[0])
            if place is not None and first.row() <= place <= last.row():
                self.rows_selected.emit(self._chosen, self._records.record(place))

    def scroll_to_offset(self, offset: int) -> None:
        """Scroll to where the table was; rows that just arrived are laid out first."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(offset)

    def set_terms(self, terms: tuple[Term, ...]) -> None:
        """Mark these words."""
        self.delegate.terms = terms
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
            return
        # Letters are not a search in the first column here: the search box is.
        if event.text() and event.text().isprintable() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:  # noqa: N802
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self._records.rowCount():
            index = self._records.index(0, self._first_shown())
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


def _spans(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of neighbours in ``places``, which ascend."""
    begin = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[begin], places[at - 1]
            begin = at
