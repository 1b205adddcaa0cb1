"""The axes of a timeline: days below, counts at the left."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from mali_browser import wording
from mali_browser.gui.views.timeline_items import Frame
from mali_browser.gui.views.timeline_state import TimelineState
from mali_browser.gui.views.timeline_time import Tick, ticks

_HIGHEST = 0.75  # of the axis: a label above that would be cut at its top


class CountAxis(pg.AxisItem):
    """The axis of counts: whole numbers only, room for few."""

    def __init__(self) -> None:
        super().__init__("left", showValues=True)
        self.label_height = 14.0
        self.setStyle(tickLength=-3, tickTextOffset=3, autoExpandTextSpace=False, hideOverlappingLabels=True)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N802, N803
        """Return one step, 1, 2 or 5 times a power of ten, that leaves each label its room."""
        room = max(size / self.label_height / 1.6, 1.0)
        step, factors = 1.0, (2.0, 2.5, 2.0)
        at = 0
        while (maxVal - minVal) / step > room:
            step *= factors[at % 3]
            at += 1
        # At least one label beside the 0: without it nothing says how high the bars are.
        while step > 1.0 and step > _HIGHEST * maxVal:
            at -= 1
            step /= factors[at % 3]
        return [(step, 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Write whole numbers."""
        return [wording.number(round(value)) if value >= 0 else "" for value in values]


class DayAxis(pg.GraphicsWidget):
    """The axis below: each stretch labelled in its middle, its beginning a line; the first one names its year."""

    def __init__(self, box: pg.ViewBox, state: TimelineState) -> None:
        super().__init__()
        self.box = box
        self.state = state

    def label_height(self) -> float:
        """Return how many pixels high the axis is."""
        return self.state.metrics.height() + 6

    def paint(self, painter: QPainter, *_: object) -> None:
        theme, metrics = self.state.theme, self.state.metrics
        area = QRectF(self.box.mapRectToItem(self, self.box.boundingRect()))
        first, last = self.state.first, self.state.last
        if area.width() <= 1 or last <= first:
            return
        frame = Frame(QRectF(area.left(), 0, area.width(), self.size().height()), first, last)
        painter.setFont(self.state.font)
        painter.setPen(QPen(theme.color("scroll"), 1))
        painter.drawLine(QLineF(area.left(), 0.5, area.right(), 0.5))
        found = ticks(
            first, last, area.width(), metrics.horizontalAdvance("Mar 2022") + 8, metrics.horizontalAdvance("2022") + 10
        )
        free = area.left()
        for number, tick in enumerate(found):
            free = self._draw_tick(painter, frame, metrics, tick, number == 0, free)

    def _draw_tick(
        self, painter: QPainter, frame: Frame, metrics: QFontMetricsF, tick: Tick, is_first: bool, free: float
    ) -> float:
        """Draw one stretch; return from where the next label may stand."""
        theme = self.state.theme
        start = frame.x(tick.first)
        if start >= frame.rect.left():
            painter.setPen(QPen(theme.color("muted" if tick.strong else "scroll"), 1))
            painter.drawLine(QLineF(start, 0, start, 7 if tick.strong else 4))
        edges = frame.clipped(tick.first, tick.end)
        if edges is None:
            return free
        text = tick.long_label if is_first else tick.label
        width = metrics.horizontalAdvance(text)
        left = max((edges[0] + edges[1] - width) / 2, free)
        beyond = frame.rect.right() + 1 if tick.loose else min(frame.rect.right() + 1, edges[1] + 6)
        if not text or left + width > beyond:
            return free
        painter.setPen(theme.color("text" if tick.strong else "muted"))
        painter.drawText(QPointF(left, 5 + metrics.ascent()), text)
        return left + width + 6
