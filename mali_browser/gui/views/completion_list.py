"""The list below the search box while one types; it never takes the keyboard, nothing in it is chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mali_browser.gui.item_models.completions import Completion
from mali_browser.gui.theme import Theme

_MARGIN = 10
_NARROWEST = 320
_MOST_LINES = 12  # the rest by scrolling


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hints: list[str] = []

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(100, option.fontMetrics.height() + 9)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, self.theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self.theme.color("button"))
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        hint = self.hints[index.row()] if index.row() < len(self.hints) else ""
        painter.setPen(self.theme.color("on_selection" if chosen else "muted"))
        width = min(option.fontMetrics.horizontalAdvance(hint) + 2, room.width() // 2)
        shown = option.fontMetrics.elidedText(hint, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
        room.setRight(room.right() - width - _MARGIN)
        painter.setPen(self.theme.color("on_selection" if chosen else "text"))
        text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class CompletionList(QListView):
    """``chosen`` carries a Completion. A part of the window, not a window of its own: the box keeps the keyboard."""

    chosen = Signal(object)

    def __init__(self, box: QWidget, theme: Theme) -> None:
        super().__init__(box, objectName="completion")
        self._box = box
        self._items: list[Completion] = []
        self._model = QStringListModel(self)
        self._delegate = _Delegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Completions"))
        self.pressed.connect(lambda index: self._choose(index.row()))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._delegate.theme = theme

    def show_items(self, items: Sequence[Completion]) -> None:
        """Show these below the box, none of them chosen; hide where there are none."""
        self._items = list(items)
        self._delegate.hints = [item.hint for item in items]
        self._model.setStringList([item.label for item in items])
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        if not items:
            self.hide()
            return
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand below the box, wherever that is now."""
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        at = self._box.mapTo(window, QPoint(0, self._box.height() + 3))
        height = min(len(self._items), _MOST_LINES) * (self.fontMetrics().height() + 9) + 10
        room = max(window.height() - at.y() - 8, 60)
        metrics = self.fontMetrics()
        needed = max(metrics.horizontalAdvance(f"{item.label}{item.hint}") for item in self._items) + 5 * _MARGIN
        width = min(max(self._box.width() // 3, needed, _NARROWEST), self._box.width())
        self.setGeometry(at.x(), at.y(), width, min(height, room))

    @property
    def items(self) -> Sequence[Completion]:
        """What is offered."""
        return self._items

    @property
    def current(self) -> Completion | None:
        """What the keyboard is at, None where it is at none."""
        at = self.currentIndex().row()
        return self._items[at] if 0 <= at < len(self._items) else None

    def step(self, step: int) -> bool:
        """Go up or down; tell whether that stayed within the list (beyond its ends nothing is chosen)."""
        at = self.currentIndex().row() + step
        if at < 0 or at >= len(self._items):
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return False
        self.setCurrentIndex(self._model.index(at))
        return True

    def choose_current(self) -> bool:
        """Take what the keyboard is at; tell whether it was at any."""
        if self.current is None:
            return False
        self._choose(self.currentIndex().row())
        return True

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._items):
            item = self._items[at]
            self.hide()
            self.chosen.emit(item)
