"""How each place stands on a map, which places are taken together, and what a group of incidents comes to.

A place is a point only where it is known as one: exactly, within about 25 km, or as the middle of a road. What is
known to lie somewhere in a cercle, region, country or vaguer stretch is an area, whatever point stands beside it in
the dataset (the middle of a polygon, mostly).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mali_browser.query.connection import Dataset
from mali_browser.records import SLOTS, Figure, MapBox, MapTally

HOME = "Mali"
# Degrees of longitude are this much shorter than degrees of latitude in the middle of Mali (17.5° N).
NARROWING = math.cos(math.radians(17.5))
# How a place stands, the most telling first; an incident counts under the best of its places.
ON_MAP, BEYOND, COUNTRY_ONLY, WIDER, NO_PLACE = range(5)
_EXACT_ENOUGH = 2

# A tally as numbers that can be added up: the slots, then these.
LOW, BEST, HIGH, KNOWN_HIGHS, REPORTED, UNCOUNTED, DUPLICATES = range(SLOTS, SLOTS + 7)
NUMBERS = SLOTS + 7


@dataclass(frozen=True)
class PlaceRow:
    """A place as the dataset has it."""

    id: str
    name: str
    kind: str
    admin1: str | None
    admin2: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    where_precision: int

    @property
    def is_point(self) -> bool:
        """Tell whether it may be drawn as a point."""
        if self.latitude is None:
            return False
        return self.kind == "road" or self.where_precision <= _EXACT_ENOUGH

    @property
    def level(self) -> str:
        """Return what it is known to, where it is no point: cercle, region, area, commune, country; else ''."""
        if self.country == HOME and self.kind == "country":
            return ""
        if self.where_precision == 3 and self.kind == "commune" and self.latitude is not None:
            return "commune"
        if self.country == HOME and self.where_precision <= 3 and self.admin2:
            return "cercle"
        if self.country == HOME and self.where_precision <= 4 and self.admin1 and not self.admin2:
            return "region"
        if self.where_precision == 6:
            return "country" if self.country and self.country != HOME else ""
        return "area" if self.latitude is not None else ""

    @property
    def area(self) -> tuple[str, str | None, str]:
        """Return what places of the same area share."""
        level = self.level
        if level == "cercle":
            return level, self.admin1, str(self.admin2)
        if level == "region":
            return level, None, str(self.admin1)
        return level, None, str(self.country) if level == "country" else self.id

    @property
    def area_name(self) -> str:
        """Return the name of what it is known to."""
        return {"cercle": self.admin2, "region": self.admin1, "country": self.country}.get(self.level) or self.name

    def standing(self, frame: MapBox) -> int:
        """Return how it stands on a map of this frame."""
        if self.is_point or self.level in ("area", "commune", "country"):
            assert self.latitude is not None or self.level == "country"
            if self.latitude is None or self.longitude is None:
                return BEYOND
            return ON_MAP if frame.contains(self.latitude, self.longitude) else BEYOND
        if self.level:
            return ON_MAP
        return COUNTRY_ONLY if self.country == HOME else WIDER


def read_places(dataset: Dataset) -> list[PlaceRow]:
    """Return all places of a dataset, by id."""
    rows = dataset.connection.execute(
        "SELECT id, name, kind, admin1, admin2, country, latitude, longitude, where_precision FROM places ORDER BY id"
    )
    return [PlaceRow(*row) for row in rows]


def turned(longitude: float, frame: MapBox) -> float:
    """Return a longitude as near to the middle of the frame as whole turns bring it: the date line is no seam."""
    span = frame.east - frame.west if frame.west <= frame.east else frame.east + 360 - frame.west
    middle = frame.west + span / 2
    return (longitude - middle + 180) % 360 - 180 + middle


def group_places(points: Sequence[tuple[float, float, int]], cell: float, frame: MapBox) -> list[int]:
    """Return for each point (latitude, longitude, weight) the number of the point that it is drawn with.

    The points with most weight come first and stand for those nearer than ``cell`` degrees of latitude; so two
    that stand for a group are never nearer to each other than that. ``cell`` 0 groups only what is at one spot.
    """
    order = sorted(range(len(points)), key=lambda at: (-points[at][2], at))
    flat = [(latitude, turned(longitude, frame) * NARROWING) for latitude, longitude, _weight in points]
    size = max(cell, 1e-9)
    leaders: dict[tuple[int, int], list[int]] = {}
    group = [0] * len(points)
    for at in order:
        y, x = flat[at]
        row, column = math.floor(y / size), math.floor(x / size)
        near = [
            (math.dist(flat[at], flat[leader]), leader)
            for near_row in (row - 1, row, row + 1)
            for near_column in (column - 1, column, column + 1)
            for leader in leaders.get((near_row, near_column), ())
        ]
        distance, leader = min(near, default=(math.inf, at))
        group[at] = leader if distance < size else at
        if group[at] == at:
            leaders.setdefault((row, column), []).append(at)
    return group


def numbers_of(
    low: int | None, best: int | None, high: int | None, uncounted: bool, duplicate: bool, slot: int
) -> list[int]:
    """Return one incident as numbers to add up."""
    numbers = [0] * NUMBERS
    numbers[slot] = 1
    if duplicate:
        numbers[DUPLICATES] = 1
    elif best is not None:
        numbers[LOW], numbers[BEST], numbers[HIGH] = low or 0, best, high or 0
        numbers[KNOWN_HIGHS], numbers[REPORTED] = int(high is not None), 1
    elif uncounted:
        numbers[UNCOUNTED] = 1
    return numbers


def tally_of(numbers: Sequence[int]) -> MapTally:
    """Return what added-up numbers come to: an open upper bound opens that of the sum (see HarmTotal)."""
    incidents, reported = sum(numbers[:SLOTS]), numbers[REPORTED]
    figure = Figure()
    if reported:
        high = numbers[HIGH] if numbers[KNOWN_HIGHS] == reported else None
        figure = Figure(numbers[LOW], numbers[BEST], high)
    counted = reported + numbers[UNCOUNTED] + numbers[DUPLICATES]
    return MapTally(
        incidents,
        tuple(numbers[:SLOTS]),
        figure,
        reported,
        numbers[UNCOUNTED],
        incidents - counted,
        numbers[DUPLICATES],
    )


@dataclass(frozen=True)
class Sums:
    """What each group comes to, by its number: the numbers of a tally, and the row of one of its incidents."""

    numbers: Mapping[int, Sequence[int]]
    rows: Mapping[int, int]

    def groups(self) -> Iterable[int]:
        """Return the groups that have incidents."""
        return self.numbers.keys()
