"""One facet: its name, its values with counts to tick, a search inside when it is long. Operated by keys or mouse."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.item_models.facet_model import TOP, FacetModel, FacetRow
from mali_browser.gui.item_models.filter_edits import MARKED, NOT_STATED
from mali_browser.gui.item_models.own_facets import OWN_FACETS
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.theme import Theme

_MARGIN, _GAP = 4, 7
# From this many values on there is a search inside.
_LONG = 12


class FacetDelegate(QStyledItemDelegate):
    """Draws a tick, the value and, at the right, its count."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(60, option.fontMetrics.height() + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.theme.color
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        focused = option.state & QStyle.StateFlag.State_HasFocus
        ground = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if hovered or focused:
            painter.setBrush(color("line") if self.theme.name == "dark" else color("alternate").darker(104))
            painter.setPen(QPen(color("accent")) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(ground, 4, 4)
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        side = round(option.fontMetrics.height() * 0.82)
        if state is not None:
            box = QRect(room.left(), room.center().y() - side // 2, side, side)
            self._draw_tick(painter, box, Qt.CheckState(state) == Qt.CheckState.Checked)
        count = str(index.data(Role.COUNT))
        width = option.fontMetrics.horizontalAdvance(count)
        painter.setPen(color("muted"))
        painter.setFont(option.font)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        label = room.adjusted(side + _GAP, 0, -width - _GAP, 0)
        font = option.font
        font.setStrikeOut(bool(index.data(Role.EXCLUDED)))
        painter.setFont(font)
        painter.setPen(color("muted" if index.data(Role.MUTED) else "text"))
        text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, label.width())
        painter.drawText(label, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def _draw_tick(self, painter: QPainter, box: QRect, on: bool) -> None:
        color = self.theme.color
        painter.setPen(QPen(color("accent" if on else "muted"), 1))
        painter.setBrush(color("accent") if on else color("base"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if on:
            pen = QPen(color("on_accent"), max(box.width() / 8, 1.6))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            at = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
            painter.drawPolyline(at)


_TICK = ((0.25, 0.54), (0.43, 0.72), (0.77, 0.32))


class _Values(QListView):
    """As high as its lines; Space and Enter choose, Minus leaves out."""

    chosen = Signal(int)
    left_out = Signal(int)

    def __init__(self, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="facet")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(0)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self._current: str | None = None
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def _remember(self) -> None:
        index = self.currentIndex()
        self._current = index.data(Role.RECORD).value if index.isValid() else None

    def _restore(self) -> None:
        place = None if self._current is None else self.model().place_of(self._current)
        if place is not None:
            self.setCurrentIndex(self.model().index(place))
        self.fit()

    def fit(self) -> None:
        """Take the height of the lines."""
        rows = self.model().rowCount()
        self.setFixedHeight(rows * (self.fontMetrics().height() + 8))
        self.setVisible(bool(rows))

    def wheelEvent(self, event: QEvent) -> None:  # noqa: N802
        event.ignore()  # the panel scrolls, not its lists

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def focusInEvent(self, event: QEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        at = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.chosen.emit(at)
            return
        if event.key() == Qt.Key.Key_Minus and at >= 0:
            self.left_out.emit(at)
            return
        super().keyPressEvent(event)


def clear_button(name: str) -> QToolButton:
    """Make a button that takes a choice away; its place stays kept while there is none, so that nothing jumps."""
    button = QToolButton(objectName="clear", text=QCoreApplication.translate("FacetGroup", "Clear"))
    button.setAccessibleName(name)
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    return button


class FacetGroup(QWidget):
    """``value_wanted`` carries field and value to choose or no longer choose, ``exclusion_wanted`` one to leave out."""

    value_wanted = Signal(str, str)
    exclusion_wanted = Signal(str, str)
    clear_wanted = Signal(str)
    moved_to = Signal(QRect)  # where the keyboard is, in this widget

    def __init__(self, model: FacetModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        name = wording.field_text(model.field).capitalize()
        heads = {
            "actor": self.tr("Actor, in any role"),
            MARKED: self.tr("Marked by you"),
            "tag": self.tr("Your tags"),
            "collection": self.tr("Your collections"),
        }
        name = heads[MARKED] if model.field == MARKED else name
        self.heading = QLabel(heads.get(model.field, name))
        self.heading.setProperty("role", "heading")
        self.clear = clear_button(self.tr("{0}: clear").format(name))
        self.clear.clicked.connect(lambda: self.clear_wanted.emit(model.field))
        self.find = QLineEdit()
        self.find.setAccessibleName(self.tr("{0}: find a value").format(name))
        self.find.setClearButtonEnabled(True)
        self.find.textChanged.connect(self._search)
        self.values = _Values(model)
        self.values.setAccessibleName(name)
        self.delegate = FacetDelegate(theme, self.values)
        self.values.setItemDelegate(self.delegate)
        self.more = QToolButton(objectName="more")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._expand)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 0, 0, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(self.find)
        layout.addWidget(self.values)
        foot = QHBoxLayout()
        foot.setContentsMargins(round(self.fontMetrics().height() * 0.82) + _GAP, 0, 0, 0)
        foot.addWidget(self.more)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.values.chosen.connect(self._choose)
        self.values.left_out.connect(self._leave_out)
        self.values.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.values.customContextMenuRequested.connect(self._show_menu)
        self.values.selectionModel().currentChanged.connect(self._tell_place)
        self.find.installEventFilter(self)
        model.modelReset.connect(self._update)
        model.dataChanged.connect(self._update)
        self._update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.delegate.theme = theme
        self.values.viewport().update()

    def _choose(self, at: int) -> None:
        if self.model.can_choose(at):
            self.value_wanted.emit(self.model.field, self.model.row(at).value)

    def _leave_out(self, at: int) -> None:
        if self.model.row(at).value != NOT_STATED:
            self.exclusion_wanted.emit(self.model.field, self.model.row(at).value)

    def _show_menu(self, at: QPoint) -> None:
        index = self.values.indexAt(at)
        if index.isValid():
            self.value_menu(index.row()).exec(self.values.viewport().mapToGlobal(at))

    def value_menu(self, at: int) -> QMenu:
        """Return what can be done with a value."""
        row: FacetRow = self.model.row(at)
        menu = QMenu(self)
        choose = menu.addAction(self.tr("Choose no longer") if row.chosen else self.tr("Choose"))
        choose.triggered.connect(lambda: self._choose(at))
        choose.setEnabled(self.model.can_choose(at))
        leave = menu.addAction(self.tr("Leave out no longer") if row.excluded else self.tr("Leave out"))
        leave.triggered.connect(lambda: self._leave_out(at))
        leave.setEnabled(row.value != NOT_STATED)
        return menu

    def _tell_place(self, current: QModelIndex) -> None:
        if current.isValid() and self.values.hasFocus():
            place = self.values.visualRect(current)
            self.moved_to.emit(QRect(self.values.mapTo(self, place.topLeft()), place.size()))

    def _expand(self, on: bool) -> None:
        if not on:
            self.find.clear()
        self.model.set_expanded(on)
        self._update()
        if on and self.find.isVisible():
            self.find.setFocus()

    def _search(self, text: str) -> None:
        self.model.set_needle(text)
        self._update()

    def _update(self) -> None:
        expanded = self.more.isChecked()
        count = self.model.all_values
        self.find.setVisible(expanded and count >= _LONG)
        self.find.setPlaceholderText(self.tr("Find among {0}").format(wording.number(count)))
        self.more.setVisible(count > TOP and (expanded or self.model.hidden > 0))
        self.more.setText(self.tr("Fewer") if expanded else self.tr("{0} more…").format(self.model.hidden))
        self.clear.setVisible(bool(self.model.choice.values or self.model.choice.excluded))
        self.values.fit()
        self.setVisible(bool(self.model.rowCount() or self.find.text()))
        self._reconcile()

    def _reconcile(self) -> None:
        """Say how the counts and the number of incidents go together."""
        facet = self.model.facet
        text = self.tr("Counted without the choice made here: {0} in all, {1} with a value, {2} not stated.").format(
            *(wording.number(n) for n in (facet.incidents, facet.incidents - facet.not_stated, facet.not_stated))
        )
        if self.model.field in OWN_FACETS:
            text = self.tr("What you have put on incidents yourself, counted without the choice made here.")
        if sum(value.incidents for value in facet.values) > facet.incidents - facet.not_stated:
            text += " " + self.tr("One incident can have several values.")
        self.heading.setToolTip(text)
        self.values.setAccessibleDescription(f"{self.tr('Space chooses a value, Minus leaves it out')}. {text}")

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # noqa: N802
        """From the search inside, Down goes to the values, Escape ends it."""
        if watched is self.find and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.values.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.find.text():
                    self.find.clear()
                else:
                    self.more.setChecked(False)
                    self.values.setFocus()
                return True
        return super().eventFilter(watched, event)
