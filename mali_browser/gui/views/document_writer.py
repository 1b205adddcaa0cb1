"""Writes pages into a QTextDocument from plain text and formats only: data never becomes HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from mali_browser.gui.highlight import Term, ranges
from mali_browser.gui.theme import Theme
from mali_browser.records import TextLink

_UNBROKEN = 14  # a date or a figure in a table's cell stays on one line
_BAR_SCALE = 3  # bars are drawn finer than the screen, for print and for large text


@dataclass(frozen=True)
class Link:
    """A table cell that leads to a page."""

    text: str
    address: str


@dataclass(frozen=True)
class Bar:
    """A table cell that shows a figure as a bar, with its bounds as a thinner one; shares of the widest, 0 to 1.

    The figure itself stands in another cell: nothing is told by the bar alone.
    """

    share: float
    low: float | None = None
    high: float | None = None


Cell = str | Link | Bar


class DocumentWriter:
    """Appends titles, paragraphs, tables and links to a document, in one theme, marking the words searched for."""

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        font: QFont,
        terms: tuple[Term, ...] = (),
        slots: frozenset[str] = frozenset(),
    ) -> None:
        """Begin with an empty document; ``slots`` names the places for widgets that will be filled."""
        self._theme = theme
        self._slots = slots
        self._terms = terms
        self._size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
        self._metrics = QFontMetricsF(font)
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font)
        document.setDocumentMargin(16)
        self.cursor = QTextCursor(document)
        self._fresh = True

    def format(
        self, role: str = "text", *, scale: float = 1.0, bold: bool = False, italic: bool = False
    ) -> QTextCharFormat:
        """Return a format in a colour of the theme."""
        found = QTextCharFormat()
        found.setForeground(self._theme.color(role))
        found.setFontPointSize(self._size * scale)
        found.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        found.setFontItalic(italic)
        return found

    def block(self, above: float = 0.0, below: float = 0.0, line: float = 118.0, indent: int = 0) -> None:
        """Begin a paragraph; distances are in units of the text size."""
        block = QTextBlockFormat()
        block.setTopMargin(above * self._size)
        block.setBottomMargin(below * self._size)
        block.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setLeftMargin(indent * self._size * 1.2)
        if self._fresh:
            self.cursor.setBlockFormat(block)
            self._fresh = False
        else:
            self.cursor.insertBlock(block)

    def field(self, label: str, labels: Sequence[str]) -> None:
        """Begin a line with a quiet label; what follows hangs in a column that leaves room for all ``labels``."""
        self.block(below=0.15)
        width = max(map(self._metrics.horizontalAdvance, labels)) + self._size * 1.2
        hanging = self.cursor.blockFormat()
        hanging.setLeftMargin(width)
        hanging.setTextIndent(-width)
        hanging.setTabPositions([QTextOption.Tab(width, QTextOption.TabType.LeftTab)])
        self.cursor.setBlockFormat(hanging)
        self.cursor.insertText(f"{label}\t", self.format("muted"))

    def text(self, text: str, found: QTextCharFormat | None = None) -> None:
        """Append text as it is, with the words searched for marked."""
        plain = found or self.format()
        at = 0
        for start, length in ranges(text, self._terms):
            self.cursor.insertText(text[at:start], plain)
            marked = QTextCharFormat(plain)
            marked.setBackground(self._theme.color("highlight"))
            marked.setForeground(self._theme.color("on_highlight"))
            self.cursor.insertText(text[start : start + length], marked)
            at = start + length
        self.cursor.insertText(text[at:], plain)

    def muted(self, text: str) -> None:
        """Append text in the quiet colour."""
        self.text(text, self.format("muted"))

    def link(self, text: str, address: str, scale: float = 1.0) -> None:
        """Append a link to a page of this program."""
        found = self.format("link", scale=scale)
        found.setAnchor(True)
        found.setAnchorHref(address)
        self.cursor.insertText(text, found)

    def linked(self, text: str, links: Sequence[TextLink]) -> None:
        """Append a text with its links."""
        at = 0
        for link in sorted(links, key=lambda link: link.start):
            if link.start >= at:
                self.text(text[at : link.start])
                self.link(text[link.start : link.start + link.length], f"{link.kind}:{link.id}")
                at = link.start + link.length
        self.text(text[at:])

    def anchor(self, name: str) -> None:
        """Mark the place where what comes next stands, so that a page can be opened there."""
        found = self.format()
        found.setAnchor(True)
        found.setAnchorNames([name])
        # An anchor needs a character to hang on; this one has no width.
        self.cursor.insertText("\u200b", found)

    def slot(self, name: str, height: float) -> None:
        """Leave room for a widget, over the whole width and ``height`` pixels high, if it will be filled."""
        if name not in self._slots:
            return
        self.block(above=0.3, below=0.5, line=100)
        shape = QTextImageFormat()
        shape.setName(f"slot:{name}")
        shape.setHeight(height)
        shape.setWidth(1)
        self.cursor.insertImage(shape)

    def title(self, text: str) -> None:
        """Append the page's title."""
        self.block(below=0.2, line=110)
        self.text(text, self.format(scale=1.45, bold=True))

    def heading(self, text: str) -> None:
        """Append a section's heading."""
        self.block(above=1.3, below=0.35)
        self.cursor.insertText(text, self.format("muted", scale=0.92, bold=True))

    def paragraph(self, text: str, role: str = "text", below: float = 0.35) -> None:
        """Append a paragraph of plain text."""
        self.block(below=below, line=128)
        self.text(text, self.format(role))

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> None:
        """Append a table; ``widths`` in percent. Texts are plain text; cells of numbers stand at the right."""
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(4)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setHeaderRowCount(1)
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
        table = self.cursor.insertTable(len(rows) + 1, len(head), shape)
        for at, name in enumerate(head):
            self._cell(table.cellAt(0, at).firstCursorPosition(), name, self.format("muted", scale=0.92))
        for line, cells in enumerate(rows, 1):
            for at, content in enumerate(cells):
                cell = table.cellAt(line, at)
                if line % 2:
                    ground = cell.format()
                    ground.setBackground(self._theme.color("alternate"))
                    cell.setFormat(ground)
                self._cell(cell.firstCursorPosition(), content, self.format(bold=at == 0))
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def _cell(self, cursor: QTextCursor, content: Cell, found: QTextCharFormat) -> None:
        if isinstance(content, Bar):
            cursor.insertImage(self._bar_image(content))
        elif isinstance(content, Link):
            if len(content.text) <= _UNBROKEN:
                _keep_in_one_line(cursor)
            link = self.format("link")
            link.setFontWeight(found.fontWeight())
            link.setAnchor(True)
            link.setAnchorHref(content.address)
            cursor.insertText(content.text, link)
        else:
            if len(content) <= _UNBROKEN:
                _keep_in_one_line(cursor)
            cursor.insertText(content, found)

    def _bar_image(self, bar: Bar) -> QImage:
        width, height = self._size * 7, self._size * 0.95
        image = QImage(round(width * _BAR_SCALE), round(height * _BAR_SCALE), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_BAR_SCALE)
        image.fill(0)
        painter = QPainter(image)
        color = self._theme.color("accent")
        painter.fillRect(QRectF(0, height * 0.2, max(width * bar.share, 1.0), height * 0.6), color)
        if bar.low is not None and bar.high is not None and bar.high > bar.low:
            span = QRectF(width * bar.low, height * 0.44, max(width * (bar.high - bar.low), 1.0), height * 0.12)
            painter.fillRect(span, self._theme.color("text"))
        painter.end()
        return image


def _keep_in_one_line(cursor: QTextCursor) -> None:
    line = cursor.blockFormat()
    line.setNonBreakableLines(True)
    cursor.setBlockFormat(line)
