"""What goes on behind the incidents, and what is known to the month or year only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.series_colors import hatch
from mali_browser.gui.views.timeline_items import Frame, PixelItem
from mali_browser.gui.views.timeline_lanes import pack
from mali_browser.gui.views.timeline_state import TimelineState
from mali_browser.records import ContextSpan, TimelineBin

SPAN_LANE = 8.0
_MOST_SPAN_LANES = 3
_FADE = 26.0  # pixels over which an end that is not told fades out
_LONGEST_LABEL = 24
_FIRST_MISSIONS = 2
POINT_KINDS: frozenset[str] = frozenset({"coup", "removal"})


@dataclass
class _Placed:
    """A span with its edges, where its name stands and how wide that is (pixels), and its lane."""

    span: ContextSpan
    left: float
    right: float
    text_at: float
    width: float
    lane: int = -1

    @property
    def taken(self) -> tuple[float, float]:
        """From where to where its lane is taken."""
        return min(self.left, self.text_at) - 2, max(self.right, self.text_at + self.width) + 2


class ContextItem(PixelItem):
    """Spans with their names in lanes; ``lanes`` is how many there is room for."""

    def __init__(self, box: pg.ViewBox, state: TimelineState) -> None:
        super().__init__(box, state)
        self.lanes = 3
        self.drawn: list[tuple[QRectF, ContextSpan]] = []
        self._placed: list[_Placed] = []
        self._placed_for: tuple[object, ...] = ()

    @property
    def lane_height(self) -> float:
        """How many pixels high a lane is."""
        return self.state.metrics.height() + 2

    def lanes_wanted(self, frame: Frame, most: int) -> int:
        """Return how many lanes the visible spans take."""
        return max((placed.lane for placed in self._place(frame, most)), default=-1) + 1

    def _place(self, frame: Frame, most: int) -> list[_Placed]:
        """Give the visible spans lanes; the same question asked again costs nothing."""
        key = (
            frame.first,
            frame.last,
            frame.rect.left(),
            frame.rect.width(),
            most,
            self.state.context,
            self.state.context_kinds,
        )
        key = (*key, self.state.font.key())
        if key != self._placed_for:
            self._placed_for, self._placed = key, self._find_lanes(frame, most)
        return self._placed

    def _find_lanes(self, frame: Frame, most: int) -> list[_Placed]:
        """Find lanes; a name may need more room than its span."""
        metrics = self.state.metrics
        wanted: list[_Placed] = []
        for span in self.state.shown_context():
            edges = _edges(span, frame)
            if edges is not None:
                width = metrics.horizontalAdvance(context_label(span))
                at = edges[0] + 5
                if at + width > frame.rect.right():
                    # At the right edge a name stands before its span.
                    at = edges[0] - width - 4
                wanted.append(_Placed(span, *edges, at, width))
        # Where lanes are few the two missions that span most of what is seen come first, then changes of power, then
        # the others, the long before the short.
        wanted.sort(key=lambda placed: placed.left - placed.right)
        missions = [id(placed) for placed in wanted if placed.span.kind in ("force", "mission")][:_FIRST_MISSIONS]
        wanted.sort(key=lambda placed: (id(placed) not in missions, placed.span.kind not in POINT_KINDS))
        lanes = pack([(*placed.taken, 1) for placed in wanted], most)
        for placed, lane in zip(wanted, lanes, strict=True):
            placed.lane = -1 if lane is None else lane
        return [placed for placed in wanted if placed.lane >= 0]

    def left_out(self, frame: Frame) -> int:
        """Return how many of the spans within the days shown have no lane."""
        visible = [span for span in self.state.shown_context() if _edges(span, frame) is not None]
        return len(visible) - len(self._place(frame, self.lanes)) if self.lanes else 0

    def names_left_out(self) -> list[str]:
        """Return the names of the spans within the days shown that there is no lane for."""
        frame = self.frame()
        there = {id(placed.span) for placed in self._place(frame, self.lanes)}
        return [
            context_label(span)
            for span in self.state.shown_context()
            if _edges(span, frame) is not None and id(span) not in there
        ]

    def draw(self, painter: QPainter, frame: Frame) -> None:
        self.drawn = []
        if not self.lanes:
            return
        theme, metrics = self.state.theme, self.state.metrics
        found = self._place(frame, self.lanes)
        self._draw_poles(painter, frame, found)
        for placed in found:
            span, top = placed.span, frame.rect.top() + placed.lane * self.lane_height
            if top + self.lane_height > frame.rect.bottom() + 1:
                continue
            rect = QRectF(placed.left, top + 0.5, max(placed.right - placed.left, 2), self.lane_height - 1.5)
            is_point = span.kind in POINT_KINDS
            if not is_point:
                self._draw_span(painter, frame, span, rect)
            painter.setPen(theme.color("error" if is_point else "text"))
            painter.drawText(QPointF(placed.text_at, rect.top() + metrics.ascent() + 0.5), context_label(span))
            self.drawn.append((rect.united(QRectF(placed.text_at, rect.top(), placed.width, rect.height())), span))

    def _draw_span(self, painter: QPainter, frame: Frame, span: ContextSpan, rect: QRectF) -> None:
        theme = self.state.theme
        ground = theme.color("context_force" if span.kind in ("force", "mission") else "context_other")
        if span is self.state.hovered_context:
            ground = theme.color("selection")
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(rect.left(), 0, rect.right(), 0)
        width = max(rect.width(), 1)
        begin, end = _soft(span, frame)
        gradient.setColorAt(0, clear if begin else ground)
        gradient.setColorAt(min(begin / width, 0.49), ground)
        gradient.setColorAt(max(1 - end / width, 0.51), ground)
        gradient.setColorAt(1, clear if end else ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRect(rect)
        painter.setBrush(theme.color("muted"))
        if not begin and rect.left() > frame.rect.left():
            painter.drawRect(QRectF(rect.left(), rect.top(), 1.5, rect.height()))
        if not end and rect.right() < frame.rect.right():
            painter.drawRect(QRectF(rect.right() - 1.5, rect.top(), 1.5, rect.height()))

    def _draw_poles(self, painter: QPainter, frame: Frame, found: Sequence[_Placed]) -> None:
        painter.setPen(QPen(self.state.theme.color("error"), 1.5))
        for placed in found:
            if placed.span.kind in POINT_KINDS:
                x = frame.x(placed.span.begin_first)
                painter.drawLine(QLineF(x, frame.rect.top() + placed.lane * self.lane_height, x, frame.rect.bottom()))

    def at(self, point: QPointF) -> ContextSpan | None:
        """Return the span at a point of the scene."""
        return next((span for rect, span in reversed(self.drawn) if rect.contains(point)), None)


class LeftOutNote(pg.GraphicsWidget):
    """Says beside the lanes how many spans there is no room for."""

    def __init__(self, behind: ContextItem) -> None:
        super().__init__()
        self._behind = behind

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw the number, right-aligned to the axis."""
        state = self._behind.state
        count = self._behind.left_out(self._behind.frame())
        if count:
            self.setToolTip(plain_tip("\n".join(self._behind.names_left_out())))
            text, metrics = f"+{count}", state.metrics
            painter.setFont(state.font)
            painter.setPen(state.theme.color("muted"))
            painter.drawText(
                QPointF(self.size().width() - metrics.horizontalAdvance(text) - 5, metrics.ascent() + 1), text
            )


class PolesItem(PixelItem):
    """Coups as lines through the bars, and the span behind that the mouse is on."""

    def draw(self, painter: QPainter, frame: Frame) -> None:
        theme = self.state.theme
        hovered = self.state.hovered_context
        if hovered is not None and hovered.kind not in POINT_KINDS:
            edges = _edges(hovered, frame)
            if edges is not None:
                ground = theme.color("selection")
                ground.setAlpha(90)
                painter.fillRect(QRectF(edges[0], frame.rect.top(), edges[1] - edges[0], frame.rect.height()), ground)
        color = theme.color("error")
        color.setAlpha(150)
        painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
        for span in self.state.shown_context():
            if span.kind in POINT_KINDS and span.begin_first is not None:
                x = frame.x(span.begin_first)
                if frame.rect.left() <= x <= frame.rect.right():
                    painter.drawLine(QLineF(x, frame.rect.top(), x, frame.rect.bottom()))


def context_label(span: ContextSpan) -> str:
    """Return what a span behind is called on the chart."""
    if span.kind not in POINT_KINDS:
        return span.label if len(span.label) <= _LONGEST_LABEL else span.label[: _LONGEST_LABEL - 1].rstrip() + "…"
    kind = _tr("Coup") if span.kind == "coup" else _tr("Removal")
    return f"{kind} ({span.label})" if span.label else kind


def _edges(span: ContextSpan, frame: Frame) -> tuple[float, float] | None:
    """Return the pixels that a span takes up at most, as far as they are inside."""
    first = frame.first if span.begin_first is None else span.begin_first
    end = frame.last if span.end_last is None else span.end_last + 1
    if span.begin_first is None and span.end_first is not None:
        # It began earlier, nobody says when: a short way back is all that is drawn.
        days = (_FADE * 2) * (frame.last - frame.first) / max(frame.rect.width(), 1)
        first = span.end_first - days
    return frame.clipped(first, end)


def _soft(span: ContextSpan, frame: Frame) -> tuple[float, float]:
    """Return over how many pixels the beginning and the end fade, 0 where the day is told."""
    return (
        _fade(frame, span.begin_first, span.begin_last),
        _fade(frame, span.end_first, span.end_last),
    )


def _fade(frame: Frame, first: int | None, last: int | None) -> float:
    if first is None or last is None:
        return _FADE
    return 0.0 if first == last else max(frame.x(last + 1) - frame.x(first), 3.0)


class SpansItem(PixelItem):
    """What is known to a month or year that is longer than a bar: faint over the whole of it, never on a day."""

    def __init__(self, box: pg.ViewBox, state: TimelineState) -> None:
        super().__init__(box, state)
        self.drawn: list[tuple[QRectF, TimelineBin]] = []

    def lanes_wanted(self, frame: Frame) -> int:
        """Return how many lanes the visible spans take."""
        placed = self._place(frame)
        return max((lane for _part, lane, *_ in placed), default=-1) + 1

    def _place(self, frame: Frame) -> list[tuple[TimelineBin, int, float, float]]:
        if self.state.timeline is None or self.state.shows_marks:
            return []
        visible = [
            (part, *edges)
            for part in self.state.timeline.spans
            if (edges := frame.clipped(part.first, part.last + 1)) is not None and self.shown(part)
        ]
        visible.sort(key=lambda item: (-(item[0].last - item[0].first), item[0].first))
        lanes = pack([(left, right, 1) for _part, left, right in visible], _MOST_SPAN_LANES)
        # What finds no lane shares the last one: nothing is left out.
        return [
            (part, _MOST_SPAN_LANES - 1 if lane is None else lane, left, right)
            for (part, left, right), lane in zip(visible, lanes, strict=True)
        ]

    def shown(self, part: TimelineBin) -> bool:
        """Tell whether a part has incidents of a slot that is not hidden."""
        return any(count for slot, count in enumerate(part.vague) if slot not in self.state.hidden)

    def draw(self, painter: QPainter, frame: Frame) -> None:
        self.drawn = []
        color = self.state.theme.color("muted")
        rects = []
        for part, lane, left, right in self._place(frame):
            rect = QRectF(left + 0.5, frame.rect.top() + lane * SPAN_LANE + 1, max(right - left - 1, 1), SPAN_LANE - 2)
            rects.append(rect)
            self.drawn.append((rect, part))
        ground = QColor(color)
        ground.setAlpha(45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRects(rects)
        faint = QColor(color)
        faint.setAlpha(130)
        hatch(painter, rects, faint)

    def at(self, point: QPointF) -> TimelineBin | None:
        """Return the span at a point of the scene."""
        near = QRectF(point.x() - 1, point.y() - 1, 2, 2)
        return next((part for rect, part in reversed(self.drawn) if rect.intersects(near)), None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
