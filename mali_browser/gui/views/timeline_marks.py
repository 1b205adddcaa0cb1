"""Single incidents in lanes when zoomed in, and what is laid over the bars: brush, selection, cursor."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mali_browser.gui.series_colors import draw_symbol, hatch, series_color
from mali_browser.gui.views.timeline_items import Frame, PixelItem
from mali_browser.gui.views.timeline_lanes import pack
from mali_browser.gui.views.timeline_state import PlacedMark, TimelineState
from mali_browser.records import Mark

LANE = 9.0
_SMALLEST = 8.0
_SIZES = (26.0, 17.0, 9.0)  # the largest mark, where there is room for it, and where there is not
_SPAN_HEIGHT = 7.0
_GAP = 3.0
_HANDLE = 6.0
BRUSH_REACH = 6.0  # pixels around an edge within which it is grasped


def mark_size(mark: Mark, largest: float = _SIZES[0]) -> float:
    """Return how many pixels wide a mark is: its area grows with the deaths; the smallest where none are reported."""
    return min(_SMALLEST + 1.6 * math.sqrt(mark.killed.best or 0), largest)


def place_marks(marks: Sequence[Mark], frame: Frame, height: float) -> list[PlacedMark] | None:
    """Put marks into lanes so that none covers another, smaller ones where room is short; None where none do."""
    for largest in _SIZES:
        placed = _place(marks, frame, max(int(height // LANE), 1), largest)
        if placed is not None:
            return placed
    return None


def _place(marks: Sequence[Mark], frame: Frame, lanes: int, largest: float) -> list[PlacedMark] | None:
    sizes = [_SPAN_HEIGHT if mark.date_precision != "day" else mark_size(mark, largest) for mark in marks]
    high = [min(max(1, math.ceil(size / LANE)), lanes) for size in sizes]
    # What takes long goes to the bottom lanes, so that days stand together above it.
    order = sorted(range(len(marks)), key=lambda at: (marks[at].first - marks[at].last, marks[at].first))
    found = pack([(*_extent(marks[at], frame, sizes[at]), high[at]) for at in order], lanes)
    if None in found:
        return None
    placed: dict[int, PlacedMark] = {}
    for at, lane in zip(order, found, strict=True):
        placed[at] = PlacedMark(marks[at], lane or 0, high[at], sizes[at])
    return [placed[at] for at in range(len(marks))]


def _extent(mark: Mark, frame: Frame, size: float) -> tuple[float, float]:
    left, right = frame.x(mark.first), frame.x(mark.last + 1)
    if mark.date_precision == "day":
        middle = (frame.x(mark.first) + frame.x(mark.first + 1)) / 2
        return min(left, middle - size / 2) - _GAP / 2, max(right, middle + size / 2) + _GAP / 2
    return left - _GAP / 2, right + _GAP / 2


def mark_rect(placed: PlacedMark, frame: Frame) -> QRectF:
    """Return where a mark stands, in pixels of the scene."""
    left, right = _extent(placed.mark, frame, placed.size)
    bottom = frame.rect.bottom() - 2 - placed.lane * LANE
    height = placed.lanes * LANE
    return QRectF(left, bottom - height, right - left, height)


class MarksItem(PixelItem):
    """Single incidents: a symbol on a day, a bar for several days, a faint hatched span for a month or year."""

    def draw(self, painter: QPainter, frame: Frame) -> None:
        if not self.state.shows_marks:
            return
        for placed in self.state.marks:
            if placed.mark.slot in self.state.hidden:
                continue
            rect = mark_rect(placed, frame)
            if rect.right() < frame.rect.left() or rect.left() > frame.rect.right():
                continue
            if placed.mark.date_precision != "day":
                self._draw_span(painter, frame, placed, rect)
            else:
                self._draw_days(painter, frame, placed, rect)

    def _draw_span(self, painter: QPainter, frame: Frame, placed: PlacedMark, rect: QRectF) -> None:
        edges = frame.clipped(placed.mark.first, placed.mark.last + 1)
        if edges is None:
            return
        color = series_color(self.state.theme, placed.mark.slot)
        bar = QRectF(edges[0], rect.center().y() - 3, edges[1] - edges[0], 6)
        ground = QColor(color)
        ground.setAlpha(40)
        painter.fillRect(bar, ground)
        color.setAlpha(150)
        hatch(painter, [bar], color)

    def _draw_days(self, painter: QPainter, frame: Frame, placed: PlacedMark, rect: QRectF) -> None:
        mark = placed.mark
        color = series_color(self.state.theme, mark.slot)
        if mark.last > mark.first:
            edges = frame.clipped(mark.first, mark.last + 1)
            if edges is not None:
                painter.fillRect(QRectF(edges[0], rect.center().y() - 2, edges[1] - edges[0], 4), color)
        x = (frame.x(mark.first) + frame.x(mark.first + 1)) / 2
        if frame.rect.left() - 2 <= x <= frame.rect.right() + 2:
            center = QPointF(x, rect.center().y())
            draw_symbol(painter, self.state.theme, mark.slot, center, placed.size, not mark.killed.reported)

    def at(self, point: QPointF) -> int | None:
        """Return the place of the mark at a point of the scene."""
        if not self.state.shows_marks:
            return None
        frame = self.frame()
        for at, placed in reversed(list(enumerate(self.state.marks))):
            if placed.mark.slot not in self.state.hidden and mark_rect(placed, frame).contains(point):
                return at
        return None


class GroundItem(PixelItem):
    """The brushed range and the selected incident's days, below everything else."""

    def draw(self, painter: QPainter, frame: Frame) -> None:
        theme = self.state.theme
        if self.state.brush is not None:
            edges = frame.clipped(self.state.brush[0], self.state.brush[1] + 1)
            if edges is not None:
                ground = theme.color("accent")
                ground.setAlpha(30)
                painter.fillRect(QRectF(edges[0], frame.rect.top(), edges[1] - edges[0], frame.rect.height()), ground)
        days = self.state.selected_days
        if days is not None:
            edges = frame.clipped(days[0], days[1] + 1)
            if edges is not None:
                ground = theme.color("highlight")
                ground.setAlpha(140)
                width = max(edges[1] - edges[0], 2.0)
                painter.fillRect(QRectF(edges[0], frame.rect.top(), width, frame.rect.height()), ground)


class OverlayItem(PixelItem):
    """The brush's edges, the selection's mark and the cursor of the keyboard, above everything else."""

    def __init__(self, box: pg.ViewBox, state: TimelineState, with_handles: bool) -> None:
        super().__init__(box, state)
        self._with_handles = with_handles
        self.has_focus = False

    def draw(self, painter: QPainter, frame: Frame) -> None:
        theme, state = self.state.theme, self.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.brush is not None:
            for day in (state.brush[0], state.brush[1] + 1):
                self._draw_edge(painter, frame, frame.x(day))
        if state.selected_days is not None and self._with_handles:
            self._draw_selected(painter, frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state.cursor is not None and self.has_focus and not state.shows_marks:
            edges = frame.clipped(state.cursor[0], state.cursor[1] + 1)
            if edges is not None:
                painter.setPen(QPen(theme.color("accent"), 1.5))
                painter.drawRect(QRectF(edges[0], frame.rect.top() + 1, edges[1] - edges[0], frame.rect.height() - 2))
        if state.shows_marks and state.at_mark is not None and self._with_handles:
            self._draw_at_mark(painter, frame, state.at_mark)

    def _draw_edge(self, painter: QPainter, frame: Frame, x: float) -> None:
        if not frame.rect.left() - 1 <= x <= frame.rect.right() + 1:
            return
        painter.setPen(QPen(self.state.theme.color("accent"), 1.5))
        painter.drawLine(QLineF(x, frame.rect.top(), x, frame.rect.bottom()))
        if self._with_handles:
            painter.setBrush(self.state.theme.color("base"))
            middle = frame.rect.center().y()
            painter.drawRoundedRect(QRectF(x - _HANDLE / 2, middle - 8, _HANDLE, 16), 3, 3)

    def _draw_selected(self, painter: QPainter, frame: Frame) -> None:
        days = self.state.selected_days
        assert days is not None
        edges = frame.clipped(days[0], days[1] + 1)
        if edges is None:
            return
        x, top = (edges[0] + edges[1]) / 2, frame.rect.top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.state.theme.color("accent"))
        painter.drawPolygon([QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x, top + 7)])
        for placed in self.state.marks if self.state.shows_marks else ():
            if placed.mark.id == self.state.selected:
                self._draw_ring(painter, mark_rect(placed, frame), frame)

    def _draw_at_mark(self, painter: QPainter, frame: Frame, at: int) -> None:
        if at < len(self.state.marks) and self.has_focus:
            self._draw_ring(painter, mark_rect(self.state.marks[at], frame), frame)

    def _draw_ring(self, painter: QPainter, rect: QRectF, frame: Frame) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.state.theme.color("accent"), 1.5))
        painter.drawRoundedRect(rect.intersected(frame.rect), 4, 4)
