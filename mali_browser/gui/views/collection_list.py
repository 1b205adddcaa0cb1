"""One collection: its incidents in the reader's own order, which keys and the mouse change."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.item_models.own_shown import CollectionList
from mali_browser.gui.theme import Theme, icon

_ID = Qt.ItemDataRole.UserRole
_SIDES, _ABOVE = 14, 8


class _Delegate(QStyledItemDelegate):
    """Gives each row the lines that its text needs at the width there is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        room = QRect(0, 0, max(width - _SIDES, 40), 10_000)
        needed = option.fontMetrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(40, needed.height() + _ABOVE)


class _Rows(QListWidget):
    """Enter opens, Ctrl+Up and Ctrl+Down move, Delete takes out; a row can be dragged to another place."""

    opened = Signal(str)
    arranged = Signal(list)
    out_wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__(objectName="index")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setAlternatingRowColors(True)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.opened.emit(item.data(_ID)))

    def ids(self) -> list[str]:
        """Return the ids in the order shown."""
        return [self.item(at).data(_ID) for at in range(self.count())]

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected rows, in the order shown."""
        return [self.item(at).data(_ID) for at in range(self.count()) if self.item(at).isSelected()]

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        before = self.ids()
        super().dropEvent(event)
        if self.ids() != before:
            self.arranged.emit(self.ids())

    def move(self, step: int) -> None:
        """Move the selected rows up (-1) or down (1), as one."""
        ids, chosen = self.ids(), set(self.chosen_ids())
        order = list(range(len(ids))) if step < 0 else list(reversed(range(len(ids))))
        for at in order:
            other = at + step
            if ids[at] in chosen and 0 <= other < len(ids) and ids[other] not in chosen:
                ids[at], ids[other] = ids[other], ids[at]
        if ids != self.ids():
            self.arranged.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.opened.emit(self.currentItem().data(_ID))
        elif key == Qt.Key.Key_Delete and self.chosen_ids():
            self.out_wanted.emit(self.chosen_ids())
        else:
            super().keyPressEvent(event)


class CollectionView(QWidget):
    """``arranged`` and ``out_wanted`` carry the collection's id and ids of incidents."""

    incident_opened = Signal(str)
    arranged = Signal(int, list)
    out_wanted = Signal(int, list)
    table_wanted = Signal(str)  # a collection's name, to be shown in the table
    export_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list: CollectionList | None = None
        self.back = self._button("back", self.tr("Back to everything of yours (Escape)"), self.closed.emit)
        self.up = self._button("up", self.tr("Move up (Ctrl+Up)"), lambda: self.rows.move(-1))
        self.down = self._button("down", self.tr("Move down (Ctrl+Down)"), lambda: self.rows.move(1))
        self.out = self._button("close", self.tr("Take out of the collection (Delete)"), self._take_out)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.rows = _Rows()
        self.rows.setAccessibleName(self.tr("Incidents of the collection"))
        self.rows.opened.connect(self.incident_opened)
        self.rows.arranged.connect(lambda ids: self._tell(self.arranged, ids))
        self.rows.out_wanted.connect(lambda ids: self._tell(self.out_wanted, ids))
        self.rows.itemSelectionChanged.connect(self._show_buttons)
        self.table = self._wish(self.tr("Show in the table"), self.table_wanted)
        self.export = self._wish(self.tr("Export or brief…"), self.export_wanted)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self.count, 1)
        for button in (self.up, self.down, self.out):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.rows, 1)
        column.addWidget(self.table)
        column.addWidget(self.export)
        self._writable = True
        self.set_theme(theme)

    def _button(self, icon_name: str, text: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setProperty("icon_name", icon_name)
        button.clicked.connect(run)
        return button

    def _wish(self, text: str, wish: Signal) -> QToolButton:
        button = QToolButton(text=text, objectName="more")
        button.clicked.connect(lambda: self._list is not None and wish.emit(self._list.collection.name))
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for button in (self.back, self.up, self.down, self.out):
            button.setIcon(icon(button.property("icon_name"), theme.roles["text"]))
        if self._list is not None:
            self.show_collection(self._list)

    def set_writable(self, on: bool) -> None:
        """Let the list be changed, or read only."""
        self._writable = on
        mode = QAbstractItemView.DragDropMode
        self.rows.setDragDropMode(mode.InternalMove if on else mode.NoDragDrop)
        self._show_buttons()

    def show_collection(self, found: CollectionList) -> None:
        """Show a collection; what is selected stays selected."""
        same = self._list is not None and self._list.collection.id == found.collection.id
        chosen = set(self.rows.chosen_ids()) if same else set()
        current = self.rows.currentRow() if same else 0
        self._list = found
        self.heading.setText(found.collection.name)
        count = len(found.incidents)
        self.count.setText(wording.incidents_text(count))
        self.rows.blockSignals(True)
        self.rows.clear()
        for number, record in enumerate(found.incidents, 1):
            gone = record.id in found.gone
            item = QListWidgetItem(f"{number}. {record.title or record.id}")
            item.setData(_ID, record.id)
            item.setToolTip(record.id)
            if gone:
                item.setText(self.tr("{0} (no longer in this data file)").format(item.text()))
                item.setForeground(self._theme.color("muted"))
            self.rows.addItem(item)
            item.setSelected(record.id in chosen)
        if self.rows.count():
            at = next((at for at, ref in enumerate(self.rows.ids()) if ref in chosen), min(max(current, 0), count - 1))
            flags = QItemSelectionModel.SelectionFlag
            self.rows.setCurrentRow(at, flags.NoUpdate if chosen else flags.ClearAndSelect)
        self.rows.blockSignals(False)
        self._show_buttons()

    def _show_buttons(self) -> None:
        on = self._writable and bool(self.rows.chosen_ids())
        for button in (self.up, self.down, self.out):
            button.setEnabled(on)

    def _take_out(self) -> None:
        if self.rows.chosen_ids():
            self._tell(self.out_wanted, self.rows.chosen_ids())

    def _tell(self, wish: Signal, ids: list[str]) -> None:
        if self._list is not None and self._writable:
            wish.emit(self._list.collection.id, ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
