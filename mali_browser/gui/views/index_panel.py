"""A list of pages with a box that narrows it: actors, places, outlets, the report's outline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.item_models.index_model import IndexModel
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.theme import Theme
from mali_browser.records import IndexRow

_INDENT = 12


class _LineDelegate(QStyledItemDelegate):
    """Draws the name and, at the right, the number of incidents."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(60, option.fontMetrics.height() + 9)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: IndexRow = index.data(Role.RECORD)
        color = self.theme.color
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = option.state & QStyle.StateFlag.State_Selected
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if selected or focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(color("selection") if selected else color("alternate").darker(104))
            painter.setPen(QPen(color("accent")) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 4, 4)
        room = option.rect.adjusted(6 + row.depth * _INDENT, 0, -6, 0)
        width = 0
        if row.incidents is not None:
            count = wording.number(row.incidents)
            width = option.fontMetrics.horizontalAdvance(count) + 8
            painter.setPen(color("on_selection" if selected else "muted"))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        label = QRect(room.left(), room.top(), max(room.width() - width, 1), room.height())
        painter.setPen(color("on_selection" if selected else "text"))
        text = option.fontMetrics.elidedText(row.title, Qt.TextElideMode.ElideRight, label.width())
        painter.drawText(label, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class _Lines(QListView):
    """Enter opens; Up from the first line leaves; Tab leaves the list."""

    left_up = Signal()
    entered = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_up.emit()
        else:
            super().keyPressEvent(event)


class IndexPanel(QWidget):
    """``address_clicked`` carries the address of the line chosen."""

    address_clicked = Signal(str)

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._address = ""
        self.model = IndexModel(self)
        self.heading = QLabel(name)
        self.heading.setProperty("role", "heading")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.box = QLineEdit()
        self.box.setPlaceholderText(hint)
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(hint)
        self.box.textChanged.connect(self._narrow)
        self.box.returnPressed.connect(self._open_first)
        self.box.installEventFilter(self)
        self.list = _Lines(objectName="index")
        self.list.setModel(self.model)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(name)
        self._delegate = _LineDelegate(theme, self)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._tell)
        self.list.entered.connect(self._tell)
        self.list.left_up.connect(self.box.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_rows(self, rows: Sequence[IndexRow]) -> None:
        """Show a list."""
        self.model.set_rows(rows)
        self._show_count()
        self.show_address(self._address)

    def show_address(self, address: str) -> None:
        """Mark the line of the page that is open, if it is in the list."""
        self._address = address
        line = self.model.row_of(address)
        if line < 0:
            self.list.clearSelection()
            return
        index = self.model.index(line, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def focus_first(self) -> None:
        """Go to the box."""
        self.box.setFocus()
        self.box.selectAll()

    def _narrow(self, text: str) -> None:
        self.model.narrow(text)
        self._show_count()
        self.show_address(self._address)

    def _show_count(self) -> None:
        shown, of_all = self.model.rowCount(), self.model.of_all
        text = self.tr("{0} of {1}").format(shown, of_all) if shown != of_all else wording.number(of_all)
        self.count.setText(text if shown else self.tr("Nothing by this name"))

    def _open_first(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
            self._tell(self.model.index(0, 0))

    def _tell(self, index: QModelIndex) -> None:
        row = index.data(Role.RECORD)
        if row is not None:
            self.address_clicked.emit(row.address)

    def eventFilter(self, watched: object, event: object) -> bool:  # noqa: N802
        """Down in the box goes to the list."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.model.index(0, 0))
                return True
            if event.key() == Qt.Key.Key_Escape and self.box.text():
                self.box.clear()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]
