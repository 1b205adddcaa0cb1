"""The marks of leaders, founders and members: in time where a date is told, hollow beside the name where none is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from mali_browser.gui.item_models.lineage_layout import LABEL_GAP, LineageLayout, PlacedLeader
from mali_browser.gui.views.lineage_bands import LEAST_LABEL, BandShape
from mali_browser.gui.views.lineage_frame import Fonts, Frame
from mali_browser.gui.views.lineage_ties import TieShape

_GLYPH = 11.0


@dataclass
class LeaderShape:
    """A person's mark on a band: ``line`` from when to when it is told, hollow where no date is."""

    placed: tuple[PlacedLeader, ...]
    center: QPointF
    hollow: bool
    line: tuple[float, float] | None = None
    spread: tuple[float, float] | None = None  # where in time the mark may lie
    label: str = ""
    label_rect: QRectF = field(default_factory=QRectF)

    @property
    def number(self) -> int:
        """The number of its (first) tie."""
        return self.placed[0].tie.number

    @property
    def rect(self) -> QRectF:
        """The mark with its name."""
        return QRectF(self.center.x() - 7, self.center.y() - 7, 14, 14).united(self.label_rect)


def leader_shapes(
    layout: LineageLayout,
    bands: Sequence[BandShape],
    ties: Sequence[TieShape],
    frame: Frame,
    fonts: Fonts,
    roomy: bool,
) -> Iterator[LeaderShape]:
    """Give each band its people; ``roomy``: with their names on a line below it."""
    for place, shape in enumerate(bands):
        own = [leader for leader in layout.leaders if leader.band == place]
        if not own or not shape.rect.intersects(frame.rect):
            continue
        ahead = [other.rect.left() for other in bands if _follows(shape, other)]
        limit = min([frame.rect.right(), *ahead]) - 4
        below = shape.body.bottom()
        marks = [tie.symbol.x() for tie in ties if abs(tie.symbol.y() - below) < 2 and tie.placed.from_band == place]
        yield from _Line(shape, frame, fonts, limit, marks, roomy).shapes(own)


def _follows(shape: BandShape, other: BandShape) -> bool:
    return other.placed.row == shape.placed.row and other.body.left() > shape.body.left()


class _Line:
    """The people of one band, side by side, none on another's name."""

    def __init__(
        self, shape: BandShape, frame: Frame, fonts: Fonts, limit: float, marks: Sequence[float], roomy: bool
    ) -> None:
        self._shape, self._frame, self._limit, self._roomy = shape, frame, limit, roomy
        self._metrics = QFontMetricsF(fonts.small)
        self._glyph = _GLYPH * fonts.scale
        self._y = shape.body.bottom() + (self._metrics.height() / 2 + 1 if roomy else -1)
        self._taken = [(x - 8, x + 8) for x in marks]

    def shapes(self, own: Sequence[PlacedLeader]) -> Iterator[LeaderShape]:
        """Place those with a date in time, the others beside each other."""
        dated = [self._dated(leader) for leader in own if leader.begin or leader.end]
        if self._roomy:
            for shape in dated:
                self._name(shape, dated)
        yield from dated
        undated: dict[str, list[PlacedLeader]] = {}
        for leader in own:
            if leader.begin is None and leader.end is None:
                undated.setdefault(leader.person, []).append(leader)
        yield from self._below(undated) if self._roomy else self._inside(undated)

    def _dated(self, leader: PlacedLeader) -> LeaderShape:
        body, frame = self._shape.body, self._frame
        moments = [moment for moment in (leader.begin, leader.end) if moment is not None]
        xs = [min(max(frame.x(moment.middle), body.left()), body.right()) for moment in moments]
        # With its name, a mark stays in sight while its line does; without, it is only where it belongs.
        seen = min(max(xs[0], frame.rect.left() + 8), max(xs[-1], xs[0])) if self._roomy else xs[0]
        line = (xs[0], xs[-1]) if xs[-1] - xs[0] > 6 else None
        found = LeaderShape((leader,), QPointF(seen, self._y), hollow=False, line=line)
        first = moments[0]
        if (first.last - first.first) * frame.day_px > self._glyph:
            found.spread = (max(frame.x(first.first), body.left()), min(frame.x(first.last), body.right()))
        return found

    def _name(self, shape: LeaderShape, others: Sequence[LeaderShape]) -> None:
        """Write the name at the right of a mark, else at its left, where nobody else's mark or line is."""
        name = shape.placed[0].name
        width = self._metrics.horizontalAdvance(name) + 1
        reach = self._glyph / 2 + 3
        start, end = shape.center.x() - reach, shape.center.x() + reach
        if shape.spread:
            start, end = min(start, shape.spread[0] - 3), max(end, shape.spread[1] + 3)
        for left in (end, start - width):
            right = left + width
            marks = [_reach_of(other) for other in others if other is not shape]
            free = all(right + 3 < first or left - 3 > last for first, last in (*self._taken, *marks))
            if free and left >= self._frame.rect.left() + 4 and right <= self._limit:
                self._label(shape, left, width)
                self._taken.append((left - 3, right + 6))
                break
        self._taken.append((shape.center.x() - 8, shape.center.x() + 8))

    def _below(self, undated: dict[str, list[PlacedLeader]]) -> Iterator[LeaderShape]:
        left = max(self._shape.body.left(), self._frame.rect.left()) + LABEL_GAP
        for group in undated.values():
            width = self._metrics.horizontalAdvance(group[0].name) + 1
            for start, end in sorted(self._taken):
                if left < end and left + self._glyph + width + 8 > start:
                    left = end
            room = self._limit - left - self._glyph - 3
            if room < 0:
                return
            found = LeaderShape(tuple(group), QPointF(left + self._glyph / 2, self._y), hollow=True)
            if min(room, width) >= min(width, LEAST_LABEL * 2):
                self._label(found, left + self._glyph + 3, min(width, room))
            yield found
            left = (found.label_rect.right() if found.label else left + self._glyph) + 8

    def _inside(self, undated: dict[str, list[PlacedLeader]]) -> Iterator[LeaderShape]:
        """Put hollow marks after the name of the group: no place in time is meant."""
        shape, step = self._shape, self._glyph + 2
        if not shape.label or not shape.inside:
            return
        left = shape.label_rect.right() + self._metrics.averageCharWidth()
        room = shape.body.intersected(self._frame.rect).right() - LABEL_GAP - left
        for at, group in enumerate(undated.values()):
            if (at + 1) * step <= room:
                center = QPointF(left + at * step + self._glyph / 2, shape.body.center().y())
                yield LeaderShape(tuple(group), center, hollow=True)

    def _label(self, shape: LeaderShape, left: float, width: float) -> None:
        shape.label = self._metrics.elidedText(shape.placed[0].name, Qt.TextElideMode.ElideRight, width)
        height = self._metrics.height()
        shape.label_rect = QRectF(left, shape.center.y() - height / 2, width, height)


def _reach_of(shape: LeaderShape) -> tuple[float, float]:
    ends = [shape.center.x() - 6, shape.center.x() + 6, *(shape.line or ()), *(shape.spread or ())]
    return min(ends), max(ends)
