"""The shapes of bands: where each is certain, where it fades, and where its label has room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from mali_browser.gui.item_models.lineage_layout import FADE, LABEL_GAP, LEAST_BAND, LineageLayout, PlacedBand
from mali_browser.gui.views.lineage_frame import Fonts, Frame

LEAST_LABEL = 26.0
_PARTED = 4.0
_ARROW = 12.0
_MARK_REACH = 8.0


@dataclass
class BandShape:
    """A band: its whole rectangle with fading ends, its body, and its label where there is room for one.

    ``firm_left`` to ``firm_right`` is where it is certainly there: within, the year or month of an end lies aside.
    """

    placed: PlacedBand
    rect: QRectF
    body: QRectF
    firm_left: float
    firm_right: float
    label: str = ""
    label_rect: QRectF = field(default_factory=QRectF)
    inside: bool = True


def band_shapes(layout: LineageLayout, frame: Frame, fonts: Fonts, centre: str | None, roomy: bool) -> list[BandShape]:
    """Return the bands in the order of the layout; ``roomy``: leaders have a line of their own below each."""
    height = QFontMetricsF(fonts.label).height() + 1
    bands = [_band(placed, layout.today, frame, height, roomy) for placed in layout.bands]
    rows: dict[int, list[BandShape]] = {}
    for shape in sorted(bands, key=lambda shape: shape.body.left()):
        rows.setdefault(shape.placed.row, []).append(shape)
    for row in rows.values():
        for early, late in zip(row, row[1:], strict=False):
            _part(early, late)
        _label_row(row, frame, fonts, centre)
    return bands


def _band(placed: PlacedBand, today: float, frame: Frame, height: float, roomy: bool) -> BandShape:
    left = frame.x(placed.begin.first)
    right = frame.x(today if placed.goes_on else placed.end.last)
    if right - left < LEAST_BAND:
        middle = (left + right) / 2
        left, right = middle - LEAST_BAND / 2, middle + LEAST_BAND / 2
    top = frame.row_top(placed.row) + (3 if roomy else (frame.row_px - height) / 2)
    body = QRectF(left, top, right - left, height)
    before = 0.0 if placed.band.begins else FADE
    after = _ARROW if placed.goes_on else 0.0 if placed.band.ends else FADE
    firm_left, firm_right = frame.x(placed.begin.last), frame.x(placed.end.first)
    if placed.goes_on:
        firm_right = max(firm_left, firm_right)
    elif firm_left > firm_right:
        firm_left = firm_right = body.center().x()
    firm_left, firm_right = max(firm_left, body.left()), min(firm_right, body.right())
    return BandShape(placed, body.adjusted(-before, 0, after, 0), body, firm_left, firm_right)


def _part(early: BandShape, late: BandShape) -> None:
    """Leave a gap between a group and its successor whose month or year of change both claim."""
    if early.body.right() > late.body.left() - _PARTED:
        middle = (max(early.body.right(), early.firm_right) + late.body.left()) / 2
        early.body.setRight(middle - _PARTED / 2)
        late.body.setLeft(middle + _PARTED / 2)
        early.rect.setRight(early.body.right())
        late.rect.setLeft(late.body.left())
        early.firm_right = min(early.firm_right, early.body.right())
        late.firm_left = max(late.firm_left, late.body.left())


def _label_row(row: list[BandShape], frame: Frame, fonts: Fonts, centre: str | None) -> None:
    """Give each band of a row its label: inside what is seen of it, else where its neighbours leave room."""
    for at, shape in enumerate(row):
        font = fonts.strong if shape.placed.band.id == centre else fonts.label
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(shape.placed.band.name) + 1
        seen = shape.body.intersected(frame.rect)
        if seen.width() >= width + 2 * LABEL_GAP:
            _set_label(shape, metrics, seen.left() + LABEL_GAP, width, inside=True)
        elif not seen.isEmpty() or shape.body.intersects(frame.rect):
            _label_beside(shape, row, at, frame, metrics, width)


def _label_beside(
    shape: BandShape, row: Sequence[BandShape], at: int, frame: Frame, metrics: QFontMetricsF, width: float
) -> None:
    rect = shape.rect
    # A fading end has room for letters; an open one ends in an arrow.
    right_from = shape.body.right() + (LABEL_GAP if not shape.placed.goes_on else LABEL_GAP + _ARROW)
    left_to = shape.body.left() - LABEL_GAP
    right_room = min([frame.rect.right() - 4, *(_taken(other)[0] - 4 for other in row[at + 1 : at + 2])]) - right_from
    left_room = left_to - max([frame.rect.left() + 4, *(_taken(other)[1] + 4 for other in row[max(at - 1, 0) : at])])
    on_right = right_room if right_from < frame.rect.right() else 0.0
    prefer_left = shape.placed.label_side == "left"
    if min(on_right, width) >= min(left_room, width) and not (prefer_left and left_room >= width):
        if on_right >= LEAST_LABEL:
            _set_label(shape, metrics, right_from, min(width, on_right), inside=False)
    elif left_room >= LEAST_LABEL:
        taken = min(width, left_room)
        _set_label(shape, metrics, left_to - taken, taken, inside=False)
    if not shape.label and rect.intersected(frame.rect).width() >= LEAST_LABEL:
        seen = rect.intersected(frame.rect)
        _set_label(shape, metrics, seen.left() + 3, seen.width() - 6, inside=True)


def _taken(shape: BandShape) -> tuple[float, float]:
    if shape.label_rect.isEmpty():
        return shape.body.left(), shape.body.right()
    both = shape.body.united(shape.label_rect)
    return both.left(), both.right()


def _set_label(shape: BandShape, metrics: QFontMetricsF, left: float, width: float, inside: bool) -> None:
    shape.label = metrics.elidedText(shape.placed.band.name, Qt.TextElideMode.ElideRight, width)
    shape.label_rect = QRectF(left, shape.body.top(), width, shape.body.height())
    shape.inside = inside


def clear_label(shape: BandShape, marks: Sequence[QPointF], frame: Frame) -> None:
    """Move a label within its band so that no symbol stands on it, where there is such a place."""
    if not shape.label or not shape.inside or shape.label_rect.left() < shape.body.left():
        return
    body, width = shape.body, shape.label_rect.width()
    own = sorted(
        mark.x()
        for mark in marks
        if body.left() - _MARK_REACH < mark.x() < body.right() + _MARK_REACH and _touches(mark, body)
    )
    start = shape.label_rect.left()
    last = body.intersected(frame.rect).right() - LABEL_GAP - width
    for left in (start, *(mark + 9 for mark in own)):
        if start <= left <= last and not any(left - _MARK_REACH < mark < left + width + _MARK_REACH for mark in own):
            shape.label_rect.moveLeft(left)
            return


def _touches(mark: QPointF, body: QRectF) -> bool:
    return body.top() - 2 <= mark.y() <= body.bottom() + 2
