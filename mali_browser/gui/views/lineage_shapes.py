"""The shapes of a lineage chart in pixels: bands, ties, leaders, for drawing and for pointing at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from mali_browser.gui.item_models.lineage_layout import LineageLayout
from mali_browser.gui.item_models.lineage_list import ALLIANCES
from mali_browser.gui.views.lineage_bands import BandShape, band_shapes, clear_label
from mali_browser.gui.views.lineage_frame import Fonts, Frame
from mali_browser.gui.views.lineage_leaders import LeaderShape, leader_shapes
from mali_browser.gui.views.lineage_ties import TieShape, tie_shapes


@dataclass(frozen=True)
class Shapes:
    """Everything to draw, in the order of the layout."""

    bands: tuple[BandShape, ...]
    ties: tuple[TieShape, ...]
    leaders: tuple[LeaderShape, ...]

    def rect_of(self, kind: str, at: int) -> QRectF:
        """Return what surrounds a band, tie or leader."""
        if kind == "band":
            return self.bands[at].rect.united(self.bands[at].label_rect)
        if kind == "tie":
            return self.ties[at].hit.boundingRect()
        leader = self.leader(at)
        return leader.rect if leader is not None else QRectF()

    def leader(self, number: int) -> LeaderShape | None:
        """Return a leader by the number of its tie: which ones are shown depends on the room."""
        return next((leader for leader in self.leaders if leader.number == number), None)

    def has(self, target: tuple[str, int]) -> bool:
        """Say whether a target is there."""
        kind, at = target
        return (
            self.leader(at) is not None if kind == "leader" else at < len(self.bands if kind == "band" else self.ties)
        )

    def at(self, point: QPointF) -> tuple[str, int] | None:
        """Return what lies at a point: a leader before a tie's symbol, a band, then a tie's line."""
        for leader in self.leaders:
            if leader.rect.contains(point):
                return "leader", leader.number
        for place, tie in enumerate(self.ties):
            if (tie.symbol - point).manhattanLength() <= 8:
                return "tie", place
        for place, band in enumerate(self.bands):
            if band.rect.contains(point) or band.label_rect.contains(point):
                return "band", place
        return next((("tie", place) for place, tie in enumerate(self.ties) if tie.hit.contains(point)), None)


def shapes_of(layout: LineageLayout, frame: Frame, fonts: Fonts, alliances: bool, centre: str | None) -> Shapes:
    """Work out all shapes for a frame."""
    roomy = frame.row_px >= fonts.roomy_row
    bands = band_shapes(layout, frame, fonts, centre, roomy)
    shown = [tie for tie in layout.ties if alliances or tie.tie.kind not in ALLIANCES]
    ties = tie_shapes(shown, layout, [shape.body for shape in bands], frame.x)
    marks = [tie.symbol for tie in ties]
    if not roomy:
        dated = leader_shapes(layout, bands, ties, frame, fonts, roomy)
        marks += [leader.center for leader in dated if not leader.hollow]
    for shape in bands:
        clear_label(shape, marks, frame)
    leaders = leader_shapes(layout, bands, ties, frame, fonts, roomy)
    return Shapes(tuple(bands), tuple(ties), tuple(leaders))


def outline(rect: QRectF) -> QPainterPath:
    """Return the rounded outline of a band, for focus and emphasis."""
    path = QPainterPath()
    path.addRoundedRect(rect, 3, 3)
    return path
