"""A page of the help: our own Markdown, in the theme's colours."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from mali_browser.gui.theme import Theme

_HEADINGS = {1: 1.45, 2: 1.15, 3: 1.05}


def write_help(document: QTextDocument, text: str, theme: Theme, font: QFont) -> None:
    """Fill a document; only texts that come with the program are written this way, never data."""
    document.setDefaultFont(font)
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    block = document.begin()
    while block.isValid():
        _format_block(QTextCursor(block), block.blockFormat().headingLevel(), theme, size)
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            shape = fragment.charFormat()
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            change = QTextCharFormat()
            change.setForeground(theme.color("link" if shape.isAnchor() else "text"))
            change.setFontUnderline(False)
            if shape.fontFixedPitch():
                change.setBackground(theme.color("alternate"))
            cursor.mergeCharFormat(change)
            at += 1
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _format_table(frame)


def _format_block(cursor: QTextCursor, heading: int, theme: Theme, size: float) -> None:
    shape = QTextBlockFormat()
    if heading:
        shape.setTopMargin(size * (1.2 if heading > 1 else 0))
        shape.setBottomMargin(size * 0.4)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        change = QTextCharFormat()
        change.setFontPointSize(size * _HEADINGS.get(heading, 1.0))
        change.setFontWeight(QFont.Weight.DemiBold)
        change.setForeground(theme.color("text"))
        cursor.mergeCharFormat(change)
    else:
        shape.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.currentTable() is None:
            shape.setBottomMargin(size * 0.5)
    cursor.mergeBlockFormat(shape)


def _format_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(0)
    shape.setCellPadding(4)
    shape.setCellSpacing(0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
