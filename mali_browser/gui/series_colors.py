"""The colours, patterns and symbols of series, shared by every chart.

A value keeps its slot whatever the filter: slots go by how often values occur in the whole dataset (see
``SeriesOrder``). Colour is never the only carrier: every slot has a symbol of its own, and a pattern for areas.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

from mali_browser.gui.theme import Theme
from mali_browser.records import NOT_STATED, OTHER, SERIES_SLOTS, SEVERAL

GROUPINGS: tuple[str, ...] = ("type", "perpetrator", "region", "claim")
# Every slot there is, in the order in which it is stacked and listed.
ALL_SLOTS: tuple[int, ...] = (*range(SERIES_SLOTS), OTHER, SEVERAL, NOT_STATED)
_SPECIAL: dict[int, str] = {OTHER: "series_other", SEVERAL: "series_several", NOT_STATED: "series_not_stated"}
_HATCH_STEP = 5  # pixels between two lines
_PATTERNS: tuple[Qt.BrushStyle, ...] = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense3Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.Dense2Pattern,
    Qt.BrushStyle.Dense6Pattern,
)


def series_color(theme: Theme, slot: int) -> QColor:
    """Return the colour of a slot (0 to 7, OTHER, SEVERAL or NOT_STATED); at least 3:1 against the theme's base."""
    return theme.color(_SPECIAL.get(slot) or f"series_{slot + 1}")


def series_pattern(slot: int) -> Qt.BrushStyle:
    """Return the fill pattern of a slot, another one for each."""
    return _PATTERNS[slot]


def series_brush(theme: Theme, slot: int) -> QBrush:
    """Return the patterned brush of a slot, for areas large enough to show it."""
    return QBrush(series_color(theme, slot), series_pattern(slot))


def hatch(painter: QPainter, rects: Sequence[QRectF], color: QColor) -> None:
    """Hatch rectangles (in the painter's coordinates): known to the month or year only. Works in SVG too."""
    engine = painter.paintEngine()
    painter.save()
    if engine is not None and engine.type() == QPaintEngine.Type.SVG:
        painter.setPen(QPen(color, 1))
        for rect in rects:
            painter.drawLines(_diagonals(rect))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
        painter.drawRects(list(rects))
    painter.restore()


def _diagonals(rect: QRectF) -> list[QLineF]:
    """Return the lines x + y = n * step within a rectangle."""
    lines = []
    total = (rect.left() + rect.top()) // _HATCH_STEP * _HATCH_STEP
    while total <= rect.right() + rect.bottom():
        left, right = max(rect.left(), total - rect.bottom()), min(rect.right(), total - rect.top())
        if left < right:
            lines.append(QLineF(left, total - left, right, total - right))
        total += _HATCH_STEP
    return lines


def symbol_path(slot: int) -> QPainterPath:
    """Return the symbol of a slot: a closed shape around the origin, about one unit wide and high."""
    return _SHAPES[slot]()


def draw_symbol(painter: QPainter, theme: Theme, slot: int, center: QPointF, size: float, hollow: bool = False) -> None:
    """Draw the symbol of a slot, ``size`` pixels wide; hollow where a number is not reported."""
    color = series_color(theme, slot)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(center)
    painter.scale(size, size)
    painter.setPen(QPen(color if hollow else theme.color("base"), (1.6 if hollow else 1.0) / size))
    painter.setBrush(theme.color("base") if hollow else color)
    painter.drawPath(symbol_path(slot))
    painter.restore()


def symbol_picture(theme: Theme, slot: int, size: int, ratio: float = 2.0) -> QPixmap:
    """Return the symbol of a slot as a picture for legends, sharp at ``ratio`` device pixels a pixel."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_symbol(painter, theme, slot, QPointF(size / 2, size / 2), size * 0.8)
    painter.end()
    return picture


def _polygon(corners: int, turn: float = 0.0, inner: float | None = None) -> QPainterPath:
    """Return a regular polygon; with ``inner`` a star whose notches lie that far out."""
    path = QPainterPath()
    count = corners if inner is None else corners * 2
    for at in range(count):
        reach = 0.56 if inner is None or at % 2 == 0 else inner
        angle = math.radians(turn - 90 + 360 * at / count)
        point = QPointF(reach * math.cos(angle), reach * math.sin(angle))
        if at == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.48, 0.48)
    return path


def _cross(turn: float) -> QPainterPath:
    path = QPainterPath()
    arm = 0.18
    path.addRect(QRectF(-0.52, -arm, 1.04, 2 * arm))
    upright = QPainterPath()
    upright.addRect(QRectF(-arm, -0.52, 2 * arm, 1.04))
    return _turned(path.united(upright), turn)


def _bar(turn: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-0.52, -0.2, 1.04, 0.4))
    return _turned(path, turn)


def _ring() -> QPainterPath:
    path = _circle()
    path.addEllipse(QPointF(0, 0), 0.22, 0.22)
    return path


def _turned(path: QPainterPath, turn: float) -> QPainterPath:
    if not turn:
        return path
    turned = QPainterPath()
    sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        point = QPointF(element.x * cosine - element.y * sine, element.x * sine + element.y * cosine)
        if element.isMoveTo():
            turned.moveTo(point)
        else:
            turned.lineTo(point)
    turned.closeSubpath()
    return turned


_SHAPES: dict[int, Callable[[], QPainterPath]] = {
    0: _circle,
    1: lambda: _polygon(4, 45),
    2: lambda: _polygon(3),
    3: lambda: _polygon(4),
    4: lambda: _polygon(3, 180),
    5: lambda: _cross(0),
    6: lambda: _polygon(5, 0, 0.26),
    7: lambda: _polygon(6),
    OTHER: lambda: _bar(0),
    SEVERAL: lambda: _cross(45),
    NOT_STATED: _ring,
}
