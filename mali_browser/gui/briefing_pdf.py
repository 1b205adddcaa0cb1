"""A briefing as PDF (A4), written page by page: as long as it may be, only one piece of it is in memory.

Text stays text: it can be selected, copied and searched, accents kept, and no ligatures that a copy would garble.
"""

from __future__ import annotations

import itertools
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from mali_browser.errors import ExportFailed
from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.briefing import Briefing, blocks
from mali_browser.export.briefing_blocks import (
    SVG,
    Block,
    Facts,
    Heading,
    Paragraph,
    Picture,
    TableHead,
    TableRow,
)
from mali_browser.export.csv_file import Progress
from mali_browser.wording import phrase

_DOTS_AN_INCH = 300
_MM = _DOTS_AN_INCH / 25.4
_MARGIN_MM = 17.0
_FOOT_MM = 9.0
_INK, _QUIET, _LINE, _SOFT = QColor("#16191d"), QColor("#565e66"), QColor("#b9bec4"), QColor("#efede6")
_FAMILIES = ["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial"]
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]")
_LEADING = 1.16


def print_briefing(path: Path, briefing: Briefing, progress: Progress | None = None) -> int:
    """Write a briefing as PDF; return the number of incidents told. Progress and troubles as for CSV.

    Makes the application that Qt needs for its fonts where there is none (on the command line).
    """
    application = QGuiApplication.instance() or _application()
    with atomic_file(path) as file:
        output = _Output(file)
        try:
            told = _print(output, briefing, progress)
        finally:
            output.close()
        output.check()
    del application
    return told


def _application() -> QGuiApplication:
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["mali-browser"])


def _print(output: _Output, briefing: Briefing, progress: Progress | None) -> int:
    info = briefing.provenance.info
    writer = QPdfWriter(output.device)
    writer.setResolution(_DOTS_AN_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(briefing.title)
    writer.setCreator(briefing.provenance.program)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportFailed("The PDF could not be begun. Choose another place, or write .html and print it.")
    told = 0
    try:
        foot = f"{info.title}, {phrase('version')} {info.dataset_version} · {info.licence}"
        sheet = _Sheet(painter, writer, foot)
        for block in blocks(briefing, progress):
            told += isinstance(block, TableRow)
            sheet.put(block)
            output.check()
        sheet.finish()
    finally:
        painter.end()
    return told


class _Output:
    """Lets Qt write into a file that Python has open."""

    def __init__(self, file: BinaryIO) -> None:
        file.flush()
        self._handle = file.fileno()
        self.device = QFile()
        if not self.device.open(self._handle, QIODevice.OpenModeFlag.WriteOnly):
            raise ExportFailed(f"The PDF could not be begun ({self.device.errorString()}).")

    def check(self) -> None:
        """Raise what the disk said where Qt could not write."""
        if self.device.error() == QFile.FileError.NoError:
            return
        # Qt does not say which error it was: writing once more does.
        os.write(self._handle, b" ")
        raise ExportFailed(f"The PDF could not be written ({self.device.errorString()}). Choose another place.")

    def close(self) -> None:
        """Have Qt write what it still holds, and leave the file open."""
        self.device.close()


@dataclass
class _Cell:
    """Laid-out text of a cell: its place from the left, and how far each of its lines is from the first."""

    x: float
    layout: QTextLayout
    colour: QColor
    step: float

    @property
    def height(self) -> float:
        return self.step * self.layout.lineCount()


class _Sheet:
    """Puts pieces on pages, one below the other; a new page begins where one does not fit."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, foot: str) -> None:
        self._painter = painter
        self._writer = writer
        self._foot = foot
        self._width = float(writer.width())
        self._height = writer.height() - _FOOT_MM * _MM
        self._y = 0.0
        self._page = 1
        self._head: TableHead | None = None

    def put(self, block: Block) -> None:
        """Put one piece."""
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Facts):
            self._facts(block)
        elif isinstance(block, Picture):
            self._picture(block)
        elif isinstance(block, TableHead):
            self._head = block
            self._table_head()
        elif isinstance(block, TableRow):
            self._table_row(block)
        else:
            self._head = None
            self._y += 2 * _MM

    def finish(self) -> None:
        """Close the last page."""
        font = _font(7.5)
        metrics = QFontMetricsF(font, self._writer)
        self._painter.setFont(font)
        self._painter.setPen(_QUIET)
        number = f"{phrase('page')} {self._page}"
        room = self._width - metrics.horizontalAdvance(number) - 4 * _MM
        base = self._height + _FOOT_MM * _MM - metrics.descent()
        text = metrics.elidedText(clean(self._foot), Qt.TextElideMode.ElideRight, room)
        self._painter.drawText(QPointF(0, base), text)
        self._painter.drawText(QPointF(self._width - metrics.horizontalAdvance(number), base), number)

    def _new_page(self) -> None:
        self.finish()
        self._writer.newPage()
        self._page += 1
        self._y = 0.0
        if self._head is not None:
            self._table_head()

    def _need(self, height: float) -> None:
        """Begin a new page unless there is that much room, or the page is fresh."""
        if self._y > 0 and self._y + height > self._height:
            self._new_page()

    def _cell(self, text: str, font: QFont, x: float, width: float, colour: QColor = _INK) -> _Cell:
        layout = QTextLayout(clean(text), font, self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        step = QFontMetricsF(font, self._writer).height() * _LEADING
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, step * (layout.lineCount() - 1)))
        layout.endLayout()
        return _Cell(x, layout, colour, step)

    def _flow(self, cells: Sequence[_Cell], below: float) -> None:
        """Draw cells side by side, whole where they fit on a page, else line by line over several."""
        height = max((cell.height for cell in cells), default=0.0)
        if height <= self._height / 3:
            self._need(height)
        if self._y + height <= self._height:
            for cell in cells:
                for at in range(cell.layout.lineCount()):
                    self._draw_line(cell, at, self._y + at * cell.step)
            self._y += height + below
            return
        for at in range(max(cell.layout.lineCount() for cell in cells)):
            lines = [cell for cell in cells if at < cell.layout.lineCount()]
            step = max(cell.step for cell in lines)
            self._need(step)
            for cell in lines:
                self._draw_line(cell, at, self._y)
            self._y += step
        self._y += below

    def _draw_line(self, cell: _Cell, at: int, y: float) -> None:
        """Draw a line of a cell word by word.

        In what Qt writes of a space a reader of the PDF finds a tab; a gap between words is read as the space it is.
        """
        line = cell.layout.lineAt(at)
        self._painter.setPen(cell.colour)
        for run in line.glyphRuns():
            space = run.rawFont().glyphIndexesForString(" ")
            placed = zip(run.glyphIndexes(), run.positions(), strict=True)
            for is_space, word in itertools.groupby(placed, key=lambda pair: pair[0] in space):
                if is_space:
                    continue
                glyphs, places = zip(*word, strict=True)
                run.setGlyphIndexes(glyphs)
                run.setPositions(places)
                self._painter.drawGlyphRun(QPointF(cell.x, y - line.y()), run)

    def _heading(self, block: Heading) -> None:
        size, above, below, after = {
            1: (17.0, 0.0, 1.5, 30.0),
            2: (12.5, 6.0, 1.8, 26.0),
            3: (10.5, 5.0, 0.6, 20.0),
        }[block.level]
        cell = self._cell(block.text, _font(size, bold=True), 0, self._width)
        # A heading stays with what it is of.
        self._need(min(cell.height + (above + after) * _MM, self._height))
        self._y += above * _MM if self._y > 0 else 0.0
        self._flow([cell], below * _MM)
        if block.level == 2:
            self._rule(self._y - 0.8 * _MM)

    def _paragraph(self, block: Paragraph) -> None:
        colour = _QUIET if block.kind == "small" else _INK
        indent = 3 * _MM if block.kind == "own" else 0.0
        font = _font(8.5 if block.kind == "small" else 9.5, italic=block.kind == "own")
        self._flow([self._cell(block.text, font, indent, self._width - indent, colour)], 1.6 * _MM)

    def _facts(self, block: Facts) -> None:
        font, width = _font(8.5), 29 * _MM
        self._y += 0.6 * _MM
        for label, lines in block.rows:
            for at, line in enumerate(lines):
                cells = [self._cell(line, font, width, self._width - width)]
                if at == 0:
                    cells.insert(0, self._cell(label, font, 0, width - 2 * _MM, _QUIET))
                self._flow(cells, 0.5 * _MM)
        self._y += 1.4 * _MM

    def _picture(self, block: Picture) -> None:
        draw, ratio = _drawing(block)
        if draw is None:
            self._paragraph(Paragraph(block.words, "small"))
            return
        height = min(self._width * ratio, self._height * 0.6)
        self._need(height + 8 * _MM)
        draw(self._painter, QRectF(0, self._y, height / ratio, height))
        self._y += height + 1.5 * _MM
        self._paragraph(Paragraph(block.words, "small"))

    def _columns(self, head: TableHead) -> list[tuple[float, float]]:
        """Return each column's left edge and width."""
        found, x = [], 0.0
        for share in head.widths:
            width = self._width * share / sum(head.widths)
            found.append((x + 0.8 * _MM, width - 1.6 * _MM))
            x += width
        return found

    def _table_head(self) -> None:
        assert self._head is not None
        font = _font(7.8, bold=True)
        columns = self._columns(self._head)
        cells = [self._cell(text, font, x, width) for text, (x, width) in zip(self._head.cells, columns, strict=True)]
        height = max(cell.height for cell in cells) + 1.6 * _MM
        self._painter.fillRect(QRectF(0, self._y, self._width, height), _SOFT)
        self._y += 0.8 * _MM
        self._flow(cells, 0.8 * _MM)
        self._rule(self._y)

    def _table_row(self, block: TableRow) -> None:
        assert self._head is not None
        font = _font(7.8)
        columns = self._columns(self._head)
        cells = [self._cell(text, font, x, width) for text, (x, width) in zip(block.cells, columns, strict=True)]
        height = max(cell.height for cell in cells) + 1.8 * _MM
        if height <= self._height / 3:
            self._need(height)
        self._y += 0.9 * _MM
        self._flow(cells, 0.9 * _MM)
        self._rule(self._y)

    def _rule(self, y: float) -> None:
        self._painter.fillRect(QRectF(0, y, self._width, 0.18 * _MM), _LINE)


def clean(text: str) -> str:
    """Return text on one line, without characters that have no shape."""
    return " ".join(_UNPRINTED.sub(" ", text).split())


def _font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    for feature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _drawing(block: Picture):  # noqa: ANN202
    """Return what draws a picture into a rectangle, and its height over its width; None where it is no picture."""
    if block.media_type == SVG:
        renderer = QSvgRenderer(block.data)
        size = renderer.defaultSize()
        if not renderer.isValid() or size.isEmpty():
            return None, 1.0
        return renderer.render, size.height() / size.width()
    image = QImage.fromData(block.data)
    if image.isNull():
        return None, 1.0
    return (lambda painter, place: painter.drawImage(place, image)), image.height() / image.width()
