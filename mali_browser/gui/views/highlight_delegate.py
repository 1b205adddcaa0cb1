"""Draws a table cell with the words searched for marked. Plain drawing: nothing is ever read as HTML."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mali_browser.gui.highlight import Term, ranges
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.item_models.table_columns import COLUMNS, STAR
from mali_browser.gui.theme import Theme

_MARGIN = 8
_STAR_MARGIN = 3


class HighlightDelegate(QStyledItemDelegate):
    """The table's only delegate."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.terms: tuple[Term, ...] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        text, item.text = item.text, ""
        style = item.widget.style() if item.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        selected = bool(item.state & QStyle.StateFlag.State_Selected)
        muted = not selected and bool(index.data(Role.MUTED))
        column = COLUMNS[index.column()]
        margin = _STAR_MARGIN if column.key == STAR else _MARGIN
        room = item.rect.adjusted(margin, 0, -margin, 0)
        shown = item.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setFont(item.font)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(self.theme.color("muted") if muted else item.palette.color(role))
        marks = ranges(shown, self.terms) if column.highlighted else []
        if marks:
            self._draw_marked(painter, item, room, shown, marks)
        else:
            painter.drawText(room, int(item.displayAlignment), shown)
        painter.restore()

    def _draw_marked(
        self, painter: QPainter, item: QStyleOptionViewItem, room: QRect, text: str, marks: list[tuple[int, int]]
    ) -> None:
        layout = QTextLayout(text, item.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        formats = []
        for start, length in marks:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, length
            form = QTextCharFormat()
            form.setBackground(self.theme.color("highlight"))
            form.setForeground(self.theme.color("on_highlight"))
            found.format = form
            formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width() + 1000)
        layout.endLayout()
        top = room.top() + (room.height() - line.height()) / 2
        painter.setClipRect(room)
        layout.draw(painter, QPointF(room.left(), top))
