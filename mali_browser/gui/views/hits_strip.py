"""A short strip above the table: actors, places, outlets and passages that the words find as well, best first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.highlight import Term, ranges
from mali_browser.gui.item_models.hit_model import FEW, HitModel
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.theme import Theme
from mali_browser.records import Hit

_MARGIN = 8
_PADDING = 6
# How much is shown before the first match, in characters.
_BEFORE_MATCH = 30


def from_match(snippet: str, terms: tuple[Term, ...]) -> str:
    """Return a piece of text from a little before its first match on, so that the match is seen in a narrow place."""
    first = next((start for start, _length in ranges(snippet, terms)), 0)
    if first <= _BEFORE_MATCH:
        return snippet
    cut = snippet.find(" ", first - _BEFORE_MATCH, first) + 1
    return f"…{snippet[cut or first :]}"


class HitDelegate(QStyledItemDelegate):
    """Draws kind, name and the piece of text, with the words searched for marked. Nothing is read as HTML."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.terms: tuple[Term, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(100, option.fontMetrics.height() + _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.theme.color("alternate" if not focused else "button"))
            painter.setPen(self.theme.color("accent") if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(option.rect.adjusted(1, 0, -1, -1), 4, 4)
        hit: Hit = index.data(Role.RECORD)
        kind, name = wording.hit_kind_text(hit.kind), str(index.data())[len(wording.hit_kind_text(hit.kind)) :]
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(bold).horizontalAdvance(name) - option.fontMetrics.horizontalAdvance(name)
        text = option.fontMetrics.elidedText(
            f"{kind}{name}    {from_match(hit.snippet, self.terms)}",
            Qt.TextElideMode.ElideRight,
            room.width() - max(wider, 0) - _MARGIN,
        )
        layout = QTextLayout(text, option.font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrap)
        spans = [
            self._span(0, len(kind) + 3, "muted"),
            self._span(len(kind) + 3, len(name) - 3, "link", bold=True),
            self._span(len(kind) + len(name), len(text) - len(kind) - len(name), "muted"),
        ]
        for start, length in ranges(text, self.terms):
            if start >= len(kind):
                span = self._span(start, length, "on_highlight", bold=start < len(kind) + len(name))
                mark = span.format
                mark.setBackground(self.theme.color("highlight"))
                span.format = mark
                spans.append(span)
        layout.setFormats(spans)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
        painter.restore()

    def _span(self, start: int, length: int, role: str, bold: bool = False) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, length
        form = QTextCharFormat()
        form.setForeground(self.theme.color(role))
        if bold:
            form.setFontWeight(QFont.Weight.DemiBold)
        found.format = form
        return found


class _Hits(QListView):
    """Enter and a click open; Up from the first goes back to the search, Down from the last to the table."""

    opened = Signal(int)
    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        at, key = self.currentIndex().row(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and at >= 0:
            self.opened.emit(at)
        elif key == Qt.Key.Key_Down and at == self.model().rowCount() - 1:
            self.left.emit(True)
        elif (key == Qt.Key.Key_Up and at <= 0) or key == Qt.Key.Key_Escape:
            self.left.emit(False)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def wheelEvent(self, event: QEvent) -> None:  # noqa: N802
        event.ignore()


class HitsStrip(QFrame):
    """``address_clicked`` carries an address; ``left`` that the keyboard goes on, down to the table or up."""

    address_clicked = Signal(str)
    left = Signal(bool)

    def __init__(self, model: HitModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self.model = model
        self.fold = QToolButton(objectName="more")
        self.fold.setCheckable(True)
        self.fold.setChecked(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(lambda _on: self._update())
        self.more = QToolButton(objectName="more")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_all)
        self.list = _Hits(objectName="hits")
        self.list.setModel(model)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Also found"))
        self.list.setAccessibleDescription(self.tr("Enter opens"))
        self.delegate = HitDelegate(theme, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.clicked.connect(lambda index: self._open(index.row()))
        self.list.opened.connect(self._open)
        self.list.left.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self.fold)
        head.addStretch(1)
        head.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 3, 4, 3)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(self.list)
        model.modelReset.connect(self._update)
        self._update()

    @property
    def unfolded(self) -> bool:
        """Whether the hits are shown, not only their number."""
        return self.fold.isChecked()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.delegate.theme = theme
        self.list.viewport().update()

    def set_terms(self, terms: tuple[Term, ...]) -> None:
        """Mark these words."""
        self.delegate.terms = terms
        self.list.viewport().update()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found; nothing at all where nothing was."""
        self.model.set_hits(hits)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._update()

    def _open(self, at: int) -> None:
        hit = self.model.hit(at)
        self.address_clicked.emit(f"{hit.kind}:{hit.id}")

    def _show_all(self, on: bool) -> None:
        self.model.show_all(on)
        self._update()

    def _update(self) -> None:
        found, shown = self.model.found, self.model.rowCount()
        self.setVisible(bool(found))
        counts = self.tr("Also found beside incidents: {0}").format(found)
        if self.model.is_full:
            counts = self.tr("Also found beside incidents: the best {0}").format(found)
        self.fold.setText(counts)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if self.unfolded else Qt.ArrowType.RightArrow)
        self.fold.setAccessibleName(counts)
        self.more.setText(self.tr("Fewer") if self.more.isChecked() else self.tr("{0} more…").format(found - shown))
        self.more.setVisible(self.unfolded and found > FEW)
        self.list.setVisible(self.unfolded)
        self.list.setFixedHeight(shown * (self.list.fontMetrics().height() + _PADDING) + 2)
