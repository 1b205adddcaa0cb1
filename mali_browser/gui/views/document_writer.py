"""Writes pages into a QTextDocument from plain text and formats only: data never becomes HTML."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from mali_browser.gui.highlight import Term, ranges
from mali_browser.gui.theme import Theme


class DocumentWriter:
    """Appends titles, paragraphs, tables and links to a document, in one theme, marking the words searched for."""

    def __init__(self, document: QTextDocument, theme: Theme, font: QFont, terms: tuple[Term, ...] = ()) -> None:
        self._theme = theme
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

    def link(self, text: str, address: str) -> None:
        """Append a link to a page of this program."""
        found = self.format("link")
        found.setAnchor(True)
        found.setAnchorHref(address)
        self.cursor.insertText(text, found)

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

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
        """Append a table; ``widths`` in percent. Row texts are plain text."""
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
            for at, text in enumerate(cells):
                cell = table.cellAt(line, at)
                if line % 2:
                    ground = cell.format()
                    ground.setBackground(self._theme.color("alternate"))
                    cell.setFormat(ground)
                self._cell(cell.firstCursorPosition(), text, self.format(bold=at == 0))
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    @staticmethod
    def _cell(cursor: QTextCursor, text: str, found: QTextCharFormat) -> None:
        cursor.insertText(text, found)
