"""The shapes of ties between bands: a line, a soft ribbon over the time that is possible, a place for the symbol."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from mali_browser.gui.item_models.lineage_layout import LineageLayout, PlacedTie

_WIDE = 7.0  # pixels from which on a span of time is drawn as a span
_DODGE = 9.0
_EDGE = 8.0
_REACH = 9.0


@dataclass
class TieShape:
    """A tie: ``ribbon`` where its date is a longer span of time than a line can stand for."""

    placed: PlacedTie
    path: QPainterPath
    hit: QPainterPath
    symbol: QPointF
    ribbon: QPainterPath | None = None
    sides: tuple[QPainterPath, QPainterPath] | None = None


def tie_shapes(
    ties: Iterable[PlacedTie], layout: LineageLayout, bodies: Sequence[QRectF], x: Callable[[float], float]
) -> list[TieShape]:
    """Return the shapes of ties; those at one place in time step aside for each other."""
    found: list[TieShape] = []
    lanes: list[tuple[float, int, int]] = []
    for tie in ties:
        start, end = bodies[tie.from_band], bodies[tie.to_band]
        rows = sorted((layout.bands[tie.from_band].row, layout.bands[tie.to_band].row))
        at = x(tie.from_moment.middle)
        if rows[0] == rows[1]:
            found.append(_along(tie, start, end))
            continue
        beside = sum(1 for where, low, high in lanes if abs(where - at) < _DODGE and low < rows[1] and rows[0] < high)
        lanes.append((at, rows[0], rows[1]))
        found.append(_across(tie, start, end, x, beside))
    return found


def _across(tie: PlacedTie, start: QRectF, end: QRectF, x: Callable[[float], float], beside: int) -> TieShape:
    down = end.top() > start.top()
    y0, y1 = (start.bottom(), end.top()) if down else (start.top(), end.bottom())
    x0 = _aside(x(tie.from_moment.middle), start, beside)
    x1 = _aside(x(tie.to_moment.middle), end, beside)
    path = _curve(x0, y0, x1, y1)
    shape = TieShape(tie, path, _thick(path), QPointF(x0, y0))
    lefts = x(tie.from_moment.first), x(tie.to_moment.first)
    rights = x(tie.from_moment.last), x(tie.to_moment.last)
    if tie.dated and rights[0] - lefts[0] >= _WIDE and rights[1] - lefts[1] >= _WIDE:
        shape.sides = (_curve(lefts[0], y0, lefts[1], y1), _curve(rights[0], y0, rights[1], y1))
        ribbon = QPainterPath(shape.sides[0])
        ribbon.connectPath(shape.sides[1].toReversed())
        ribbon.closeSubpath()
        shape.ribbon = ribbon
        shape.symbol = QPointF((lefts[0] + rights[0]) / 2, y0)
        shape.hit = ribbon.united(shape.hit)
    return shape


def _along(tie: PlacedTie, start: QRectF, end: QRectF) -> TieShape:
    """Join two bands of one row, end to beginning."""
    early, late = (start, end) if start.left() <= end.left() else (end, start)
    y = early.center().y()
    path = QPainterPath(QPointF(early.right(), y))
    path.lineTo(max(late.left(), early.right()), y)
    middle = QPointF((early.right() + late.left()) / 2, y)
    return TieShape(tie, path, _thick(path), middle)


def _aside(x: float, body: QRectF, beside: int) -> float:
    """Step aside, into the band where it is at one of its ends."""
    x = min(max(x, body.left()), body.right())
    if body.width() < 2 * _EDGE:
        return body.center().x() + (beside - 1 if beside else 0)
    if x > body.right() - _EDGE:
        moved = x - 3 - beside * _DODGE
    elif x < body.left() + _EDGE:
        moved = x + 3 + beside * _DODGE
    else:
        moved = x + (beside + 1) // 2 * _DODGE * (1 if beside % 2 else -1)
    return min(max(moved, body.left() + 2), body.right() - 2)


def _curve(x0: float, y0: float, x1: float, y1: float) -> QPainterPath:
    path = QPainterPath(QPointF(x0, y0))
    if abs(x1 - x0) < 0.5:
        path.lineTo(x1, y1)
    else:
        half = (y0 + y1) / 2
        path.cubicTo(x0, half, x1, half, x1, y1)
    return path


def _thick(path: QPainterPath) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(_REACH)
    return stroker.createStroke(path)
