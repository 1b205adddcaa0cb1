"""The bars and the killed below them: one item each, which draws only the bins that are visible.

Every item draws in the scene's pixels and stays within its box by itself: a picture in SVG knows no clipping.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPen, QPixmap

from mali_browser.gui.series_colors import draw_symbol, hatch, series_color, symbol_path
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.timeline_state import Floats, TimelineState
from mali_browser.gui.views.timeline_time import incidents_caption, killed_caption, unit_text

_LEAST_HEIGHT = 1.5
_SYMBOL = 9.0
_BASELINE = 7.0  # pixels below the zero of the killed, where 'not reported' stands


@dataclass(frozen=True)
class Frame:
    """The pixels of a box in the scene, and the days that it shows."""

    rect: QRectF
    first: float
    last: float

    def x(self, day: Any) -> Any:
        """Return where a day (a number or an array) begins, in pixels."""
        return self.rect.left() + (day - self.first) * (self.rect.width() / max(self.last - self.first, 1e-9))

    def clipped(self, first: float, end: float) -> tuple[float, float] | None:
        """Return the pixels from a day to another as far as they are inside; None where they are not."""
        left, right = max(self.x(first), self.rect.left()), min(self.x(end), self.rect.right())
        return (left, right) if right > left else None


class PixelItem(pg.GraphicsObject):
    """An item of a box that fills it and draws in the scene's pixels."""

    def __init__(self, box: pg.ViewBox, state: TimelineState) -> None:
        super().__init__()
        self.box = box
        self.state = state
        box.addItem(self, ignoreBounds=True)

    def boundingRect(self) -> QRectF:  # noqa: N802
        return QRectF(self.box.viewRect())

    def viewTransformChanged(self) -> None:  # noqa: N802
        self.prepareGeometryChange()

    def frame(self) -> Frame:
        """Return what the box shows at present."""
        return Frame(self.box.mapRectToScene(self.box.boundingRect()), self.state.first, self.state.last)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw in pixels of the scene, whatever the painter is scaled to."""
        painter.save()
        inverted, possible = self.sceneTransform().inverted()
        if possible:
            painter.setTransform(inverted * painter.transform())
            painter.setFont(self.state.font)
            self.draw(painter, self.frame())
        painter.restore()

    def draw(self, painter: QPainter, frame: Frame) -> None:
        """Draw; to be overridden."""
        raise NotImplementedError


class Rectangles:
    """Rectangles from arrays of their edges, drawn without making an object of each.

    The array type is pyqtgraph's own for its bars; its version is pinned.
    """

    def __init__(self, left: Floats, right: Floats, top: Floats, bottom: Floats) -> None:
        self._array = PrimitiveArray(QRectF, 4)
        self._array.resize(len(left))
        self.edges = self._array.ndarray()
        self.edges[:, 0], self.edges[:, 1] = left, top
        self.edges[:, 2], self.edges[:, 3] = right - left, bottom - top

    def draw(self, painter: QPainter) -> None:
        """Draw them with the painter's pen and brush."""
        if len(self.edges):
            painter.drawRects(*self._array.drawargs())

    def larger_than(self, width: float, height: float) -> list[QRectF]:
        """Return those that are at least so wide and high."""
        fitting = self.edges[(self.edges[:, 2] >= width) & (self.edges[:, 3] >= height)]
        return [QRectF(*edges) for edges in fitting.tolist()]


def is_svg(painter: QPainter) -> bool:
    """Tell whether a painter writes SVG: no clipping there, and no fill patterns that others read."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() == QPaintEngine.Type.SVG


def bar_edges(frame: Frame, first: Floats, end: Floats) -> tuple[Floats, Floats]:
    """Return the left and right edges of bars within the frame, with a gap between neighbours."""
    left, right = frame.x(first), frame.x(end)
    gap = np.clip((right - left) * 0.08, 0.5, 3.0)
    return (
        np.clip(left + gap, frame.rect.left(), frame.rect.right()),
        np.clip(right - gap, frame.rect.left(), frame.rect.right()),
    )


class BarsItem(PixelItem):
    """Incidents by bin, stacked by slot; hatched where known to the month or year only."""

    def __init__(self, box: pg.ViewBox, state: TimelineState) -> None:
        super().__init__(box, state)
        self._symbols: dict[tuple[str, int], QPixmap] = {}

    def draw(self, painter: QPainter, frame: Frame) -> None:
        state = self.state
        if state.shows_marks or state.bins is None or state.counts is None:
            return
        bins = state.bins
        part = bins.visible(frame.first, frame.last)
        counts = state.counts[part]
        if not counts.size:
            return
        left, right = bar_edges(frame, bins.first[part], bins.end[part])
        scale = (frame.rect.height() - 3) / max(state.most, 1e-9)
        sums = np.cumsum(counts, axis=1)
        totals = sums[:, -1]
        # One incident among thousands is still to be seen.
        stretch = np.maximum(1.0, _LEAST_HEIGHT / np.maximum(totals * scale, 1e-9))
        tops = frame.rect.bottom() - sums * (scale * stretch)[:, None]
        bottoms = np.concatenate([np.full((len(tops), 1), frame.rect.bottom()), tops[:, :-1]], axis=1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for column in np.flatnonzero(counts.any(axis=0)).tolist():
            held = np.flatnonzero(counts[:, column])
            drawn = Rectangles(left[held], right[held], tops[held, column], bottoms[held, column])
            slot, vague = divmod(column, 2)
            self._fill(painter, drawn, slot, bool(vague))

    def _fill(self, painter: QPainter, drawn: Rectangles, slot: int, vague: bool) -> None:
        color = series_color(self.state.theme, slot)
        if not vague:
            painter.setBrush(color)
            drawn.draw(painter)
        else:
            ground = QColor(color)
            ground.setAlpha(70)
            painter.setBrush(ground)
            drawn.draw(painter)
            if is_svg(painter):
                hatch(painter, drawn.larger_than(0, 0), color)
            else:
                painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
                drawn.draw(painter)
        for rect in drawn.larger_than(_SYMBOL + 2, _SYMBOL + 3):
            self._mark(painter, slot, rect.center(), vague)

    def _mark(self, painter: QPainter, slot: int, center: QPointF, vague: bool) -> None:
        """Draw the symbol of a slot into its bar: colour is not the only thing that tells series apart."""
        theme = self.state.theme
        if vague:
            painter.setBrush(theme.color("base"))
            painter.drawEllipse(center, _SYMBOL * 0.75, _SYMBOL * 0.75)
            draw_symbol(painter, theme, slot, center, _SYMBOL)
            return
        if is_svg(painter) or painter.transform().m11() > 1.01:
            _draw_cut_out(painter, theme, slot, center)
            return
        key = (theme.name, slot)
        if key not in self._symbols:
            self._symbols[key] = _symbol_pixmap(theme, slot)
        painter.drawPixmap(QPointF(center.x() - _SYMBOL / 2, center.y() - _SYMBOL / 2), self._symbols[key])


def _draw_cut_out(painter: QPainter, theme: Theme, slot: int, center: QPointF) -> None:
    """Draw a symbol in the colour of the ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(center)
    painter.scale(_SYMBOL * 0.8, _SYMBOL * 0.8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("base"))
    painter.drawPath(symbol_path(slot))
    painter.restore()


def _symbol_pixmap(theme: Theme, slot: int) -> QPixmap:
    picture = QPixmap(round(_SYMBOL * 2), round(_SYMBOL * 2))
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw_cut_out(painter, theme, slot, QPointF(_SYMBOL / 2, _SYMBOL / 2))
    painter.end()
    return picture


class KilledItem(PixelItem):
    """Killed by bin: solid up to the sum of the lower bounds, light up to that of the upper ones, a line at the best.

    An arrow: no upper bound is told. Below the line: an open box where no incident of a bin reports a number, a dot
    where some do not; a bar of no height is a reported zero.
    """

    def draw(self, painter: QPainter, frame: Frame) -> None:
        bins = self.state.bins
        if bins is None:
            return
        part = bins.visible(frame.first, frame.last)
        if part.start >= part.stop:
            return
        theme = self.state.theme
        left, right = bar_edges(frame, bins.first[part], bins.end[part])
        zero = frame.rect.bottom() - _BASELINE
        scale = (zero - frame.rect.top() - 5) / max(self.state.most_killed, 1e-9)
        low, best, high = bins.low[part], bins.best[part], bins.high[part]
        known = np.flatnonzero(bins.reported[part])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        solid, light = theme.color("muted"), theme.color("muted")
        solid.setAlpha(200)
        light.setAlpha(85)
        top_of_low = zero - low[known] * scale
        upper = zero - np.where(np.isnan(high), best, high)[known] * scale
        line = zero - best[known] * scale
        painter.setBrush(solid)
        Rectangles(left[known], right[known], top_of_low, np.full(len(known), zero)).draw(painter)
        painter.setBrush(light)
        Rectangles(left[known], right[known], upper, top_of_low).draw(painter)
        painter.setBrush(theme.color("text"))
        Rectangles(left[known], right[known], line - 0.75, line + 0.75).draw(painter)
        is_open = np.isnan(high[known]) & (best[known] > 0)
        self._draw_open(painter, ((left + right) / 2)[known][is_open], line[is_open])
        silent = bins.silent[part]
        self._draw_silent(painter, left, right, zero, np.flatnonzero(silent), bins.reported[part])
        painter.setPen(QPen(theme.color("scroll"), 1))
        painter.drawLine(QLineF(frame.rect.left(), zero, frame.rect.right(), zero))

    def _draw_open(self, painter: QPainter, center: Floats, top: Floats) -> None:
        """Point upwards where no upper bound is told."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.state.theme.color("text"), 1))
        lines = PrimitiveArray(QLineF, 4)
        lines.resize(2 * len(center))
        if len(center):
            ends = lines.ndarray()
            ends[0::2] = np.stack([center - 2.5, top - 1.5, center, top - 4.5], axis=1)
            ends[1::2] = np.stack([center, top - 4.5, center + 2.5, top - 1.5], axis=1)
            painter.drawLines(*lines.drawargs())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _draw_silent(
        self, painter: QPainter, left: Floats, right: Floats, zero: float, held: Any, reported: Any
    ) -> None:
        """Show where numbers are not reported, so that a gap is not taken for a zero."""
        color = self.state.theme.color("muted")
        none = held[reported[held] == 0]
        some = held[reported[held] > 0]
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tops, x = np.full(len(none), zero + 2.5), left[none]
        Rectangles(x, np.maximum(right[none] - 1, x + 1), tops, tops + 3).draw(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        middle, tops = ((left + right) / 2)[some], np.full(len(some), zero + 3)
        Rectangles(middle - 1, middle + 1.5, tops, tops + 2.5).draw(painter)


class CaptionItem(PixelItem):
    """Says in a strip's corner what its heights are."""

    def __init__(self, box: pg.ViewBox, state: TimelineState, of_killed: bool) -> None:
        super().__init__(box, state)
        self._of_killed = of_killed

    def draw(self, painter: QPainter, frame: Frame) -> None:
        state = self.state
        if state.timeline is None:
            return
        text = killed_caption() if self._of_killed else incidents_caption() if state.shows_marks else ""
        text = text or unit_text(state.timeline.unit)
        width, height = state.metrics.horizontalAdvance(text), state.metrics.height()
        if width > frame.rect.width() / 2 or height > frame.rect.height() - 4:
            return
        ground = QRectF(frame.rect.left() + 3, frame.rect.top(), width + 4, height)
        cover = state.theme.color("base")
        cover.setAlpha(190)
        painter.fillRect(ground, cover)
        painter.setPen(state.theme.color("muted"))
        painter.drawText(QPointF(ground.left() + 2, ground.top() + state.metrics.ascent()), text)


def peak(counts: Any, part: slice) -> float:
    """Return the highest bar of the visible bins."""
    return float(counts[part].sum(axis=1).max(initial=0)) if counts is not None else 0.0


def killed_peak(state: TimelineState, part: slice) -> float:
    """Return the highest figure of the visible bins: an upper bound, else the best figure."""
    bins = state.bins
    if bins is None or part.start >= part.stop:
        return 0.0
    tops = np.fmax(bins.high[part], bins.best[part])
    return float(np.nanmax(tops)) if np.isfinite(tops).any() else 0.0
