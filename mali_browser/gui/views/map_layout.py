"""Where marks, areas and their counts stand in a picture of the map, how large they are, and what is under a pixel."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath

from mali_browser.gui.views.map_geography import BaseMap, Camera, flat
from mali_browser.records import MapArea, MapMark, MapPoints, MapTally

CELL_PX = 46.0  # places nearer than this are one mark
_LEAST, MOST_RADIUS = 5.0, 26.0
_MOST_GROWTH = 1.5
_DOT = 9.0
_LEAST_GROUP = 10.5  # room for a number
_ASIDE = tuple(
    (distance * math.cos(angle), distance * math.sin(angle))
    for distance in (0.0, 16.0, 24.0, 32.0)
    for angle in (math.tau * turn / 10 for turn in range(10 if distance else 1))
)


def growth(points: MapPoints | None) -> float:
    """Return how marks grow with the killed: the deadliest place of a result has the largest mark, at any nearness."""
    sums = (
        place.tally.killed.best or 0
        for place in (points.places if points is not None else ())
        if place.where_precision <= 2 or place.kind == "road"
    )
    return min(_MOST_GROWTH, (MOST_RADIUS - _LEAST) / math.sqrt(max(sums, default=0) or 1))


def radius_of(tally: MapTally, grow: float = _MOST_GROWTH) -> float:
    """Return a mark's radius in pixels: its area grows with the people killed, up to a limit."""
    least = _LEAST_GROUP if tally.incidents > 1 else _LEAST
    if not tally.killed.reported:
        return least if tally.incidents > 1 else _LEAST + 0.5
    return max(least, killed_radius(tally.killed.best or 0, grow))


def killed_radius(killed: int, grow: float = _MOST_GROWTH) -> float:
    """Return the radius that stands for a number of killed."""
    return min(_LEAST + grow * math.sqrt(killed), MOST_RADIUS)


def slots_of(tally: MapTally) -> list[int]:
    """Return the slots that occur, the most frequent first."""
    found = [slot for slot, count in enumerate(tally.slots) if count]
    return sorted(found, key=lambda slot: (-tally.slots[slot], slot))


@dataclass(frozen=True)
class PlacedMark:
    """A mark in a picture."""

    mark: MapMark
    center: QPointF
    radius: float

    @property
    def rect(self) -> QRectF:
        """Return the square that it fills."""
        return QRectF(self.center.x() - self.radius, self.center.y() - self.radius, 2 * self.radius, 2 * self.radius)

    def holds(self, pixel: QPointF) -> bool:
        """Tell whether a pixel is on it, or as good as."""
        return math.dist(self.center.toTuple(), pixel.toTuple()) <= self.radius + 3


@dataclass(frozen=True)
class PlacedArea:
    """An area in a picture: a disc or a shape, and the plate with its number."""

    area: MapArea
    plate: QRectF
    center: QPointF
    radius: float | None  # None: ``shape`` is tinted
    shape: QPainterPath | None = None

    @property
    def is_dot(self) -> bool:
        """Tell whether there is no room for its number."""
        return self.plate.height() <= _DOT

    def holds(self, pixel: QPointF) -> bool:
        """Tell whether a pixel is on its plate."""
        return self.plate.adjusted(-3, -3, 3, 3).contains(pixel)


@dataclass(frozen=True)
class Layout:
    """Everything with a place in a picture; the first of each are the largest. ``names`` are those of regions."""

    marks: tuple[PlacedMark, ...] = ()
    areas: tuple[PlacedArea, ...] = ()
    names: dict[str, QRectF] = field(default_factory=dict)

    def at(self, pixel: QPointF) -> PlacedMark | PlacedArea | None:
        """Return what is under a pixel: the smaller mark where two overlap, then plates."""
        marks = [placed for placed in self.marks if placed.holds(pixel)]
        if marks:
            return min(marks, key=lambda placed: math.dist(placed.center.toTuple(), pixel.toTuple()))
        return next((placed for placed in self.areas if placed.holds(pixel)), None)

    def region_at(self, pixel: QPointF) -> str | None:
        """Return the region whose name is under a pixel."""
        return next((name for name, rect in self.names.items() if rect.contains(pixel)), None)

    def by_size(self) -> list[PlacedMark | PlacedArea]:
        """Return marks and areas, those with most incidents first."""
        return sorted([*self.marks, *self.areas], key=lambda placed: -tally_of(placed).incidents)

    def find(self, place: str) -> PlacedMark | PlacedArea | None:
        """Return what a place is drawn with."""
        for marked in self.marks:
            if place in marked.mark.places:
                return marked
        return next((placed for placed in self.areas if place in placed.area.places), None)


def tally_of(placed: PlacedMark | PlacedArea) -> MapTally:
    """Return what a mark or area comes to."""
    return placed.mark.tally if isinstance(placed, PlacedMark) else placed.area.tally


def place_marks(points: MapPoints | None, camera: Camera) -> tuple[PlacedMark, ...]:
    """Place the marks of a result in the picture of a camera, the largest first."""
    if points is None:
        return ()
    inside = QRectF(QPointF(0, 0), camera.size).adjusted(-MOST_RADIUS, -MOST_RADIUS, MOST_RADIUS, MOST_RADIUS)
    marks = []
    grow = growth(points)
    for mark in points.marks:
        center = camera.pixel(mark.latitude, mark.longitude)
        if inside.contains(center):
            marks.append(PlacedMark(mark, center, radius_of(mark.tally, grow)))
    return tuple(sorted(marks, key=lambda placed: -placed.radius))


def place_areas(
    points: MapPoints | None, camera: Camera, base: BaseMap, font: QFont, taken: list[QRectF]
) -> tuple[PlacedArea, ...]:
    """Place the areas of a result; plates step aside for what is ``taken``, which grows by them."""
    metrics = QFontMetricsF(font)
    areas = (_place_area(area, camera, base, taken, metrics) for area in (points.areas if points is not None else ()))
    return tuple(placed for placed in areas if placed is not None)


def _place_area(
    area: MapArea, camera: Camera, base: BaseMap, taken: list[QRectF], metrics: QFontMetricsF
) -> PlacedArea | None:
    shape = None
    if area.level == "region":
        shape = base.regions.get(area.name)
    elif area.level == "country":
        shape = base.country(area.country)
    point = None
    if area.latitude is not None and area.longitude is not None:
        point = flat(area.latitude, area.longitude)
    radius = None
    if shape is not None:
        # Below the region's name, not on it.
        center = camera.on_screen(shape.label) + QPointF(0, metrics.height() * 1.05)
    else:
        disc = base.disc(area.level, area.admin1, area.admin2, point)
        if disc is None:
            return None
        center, radius = camera.on_screen(disc.center), max(disc.radius * camera.scale, 14.0)
    picture = QRectF(QPointF(0, 0), camera.size)
    reach = radius or 0.0
    if not picture.adjusted(-reach, -reach, reach, reach).contains(center) and shape is None:
        return None
    plate = _plate(str(area.tally.incidents), center, taken, metrics)
    taken.append(plate)
    return PlacedArea(area, plate, center, radius, camera.transform.map(shape.path) if shape is not None else None)


def _plate(text: str, center: QPointF, taken: Sequence[QRectF], metrics: QFontMetricsF) -> QRectF:
    height = metrics.height() + 2
    width = max(metrics.horizontalAdvance(text) + 12, height)
    plate = QRectF(0, 0, width, height)
    for dx, dy in _ASIDE:
        plate.moveCenter(center + QPointF(dx, dy))
        if not any(plate.intersects(other) for other in taken):
            return plate
    # No room for a number: a dot tells that there is something; the pointer, Tab and the list tell how much.
    dot = QRectF(0, 0, _DOT, _DOT)
    for dx, dy in _ASIDE:
        dot.moveCenter(center + QPointF(dx, dy))
        if not any(dot.intersects(other) for other in taken):
            return dot
    dot.moveCenter(center)
    return dot
