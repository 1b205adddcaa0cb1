"""A result on the map: marks, areas, regions and places with their figures, and what no map can show.

Small data files are counted by ``map_rows``, large ones by ``columns.grid``, both the same way. Every incident stands
under exactly one of the counts that MapPoints names, so that map and table can be reconciled.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Protocol

from mali_browser.incident_filter import Condition, IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.facets import fetch_facet
from mali_browser.query.filter_sql import filter_sql
from mali_browser.query.incidents import fetch_rows, find_incidents
from mali_browser.query.large import columns_of, read_columns
from mali_browser.query.map_places import (
    BEYOND,
    COUNTRY_ONLY,
    HOME,
    NO_PLACE,
    NUMBERS,
    ON_MAP,
    WIDER,
    PlaceRow,
    Sums,
    group_places,
    read_places,
    tally_of,
)
from mali_browser.query.map_rows import count_rows
from mali_browser.records import (
    MapArea,
    MapMark,
    MapPlace,
    MapPoints,
    MapRegion,
    MapRequest,
    MapTally,
    MapTown,
    PlaceIncidents,
)

_MOST_PLACES = 2000
_TOWN_KINDS = ("city", "town", "village")


class Counted(Protocol):
    """The incidents of a filter, ready to be added up by groups of places."""

    incidents: int

    def sums(self, groups: Sequence[int]) -> Sums:
        """Add up by group, given the group of every place (-1: none); an incident counts once in a group."""

    def best(self, standings: Sequence[int], none: int) -> Sequence[int]:
        """Count incidents by the least standing of their places, 0 to ``none``; ``none`` for those without a place."""


def fetch_map_points(dataset: Dataset, request: IncidentFilter, wanted: MapRequest) -> MapPoints:
    """Return what of a filter's result to draw. Raises Interrupted where ``dataset.interrupt`` stopped it."""
    columns = read_columns(dataset)
    with dataset.reading():
        places = read_places(dataset)
        counted: Counted
        if columns is not None:
            from mali_browser.query.columns.grid import count_columns

            counted = count_columns(columns, request, places, wanted.series)
        else:
            counted = count_rows(dataset, request, places, wanted.series)
        return _map_points(dataset, counted, places, wanted)


def _map_points(dataset: Dataset, counted: Counted, places: Sequence[PlaceRow], wanted: MapRequest) -> MapPoints:
    alone = counted.sums(range(len(places)))
    # By the number of the place: what is equal otherwise stays in this order.
    held = {at: tally_of(alone.numbers[at]) for at in sorted(alone.numbers)}
    standings = [place.standing(wanted.frame) for place in places]
    best = counted.best(standings, NO_PLACE)
    listed = sorted(held, key=lambda at: (-held[at].incidents, places[at].name))
    return MapPoints(
        request=wanted,
        marks=_marks(dataset, counted, places, held, standings, wanted),
        areas=_areas(counted, places, held, standings),
        regions=_regions(counted, places),
        places=tuple(_place(places[at], held[at]) for at in listed[:_MOST_PLACES]),
        places_left_out=max(0, len(listed) - _MOST_PLACES),
        incidents=counted.incidents,
        on_map=best[ON_MAP],
        beyond=best[BEYOND],
        country_only=best[COUNTRY_ONLY],
        wider=best[WIDER],
        no_place=best[NO_PLACE],
    )


def _place(place: PlaceRow, tally: MapTally) -> MapPlace:
    return MapPlace(
        place.id,
        place.name,
        place.kind,
        place.admin1,
        place.admin2,
        place.country,
        place.latitude,
        place.longitude,
        place.where_precision,
        tally,
    )


def _marks(
    dataset: Dataset,
    counted: Counted,
    places: Sequence[PlaceRow],
    held: dict[int, MapTally],
    standings: Sequence[int],
    wanted: MapRequest,
) -> tuple[MapMark, ...]:
    points = [at for at in held if places[at].is_point and standings[at] == ON_MAP]
    # A road stands for other places only where there is no other.
    weights = [0 if places[at].kind == "road" else held[at].incidents for at in points]
    spots = [
        (places[at].latitude or 0.0, places[at].longitude or 0.0, weight)
        for at, weight in zip(points, weights, strict=True)
    ]
    members: dict[int, list[int]] = {}
    for at, leader in zip(points, group_places(spots, wanted.cell, wanted.frame), strict=True):
        members.setdefault(points[leader], []).append(at)
    shown = {
        leader: sorted(group, key=lambda at: (at != leader, -held[at].incidents, places[at].name))
        for leader, group in members.items()
        if wanted.box.contains(places[leader].latitude or 0.0, places[leader].longitude or 0.0)
    }
    groups = [-1] * len(places)
    for leader, group in shown.items():
        for at in group:
            groups[at] = leader
    sums = counted.sums(groups)
    tallies = {leader: tally_of(sums.numbers[leader]) for leader in shown}
    single = _named(dataset, [sums.rows[leader] for leader, tally in tallies.items() if tally.incidents == 1])
    marks = []
    for leader, group in shown.items():
        place, tally = places[leader], tallies[leader]
        identity, title = single.get(sums.rows[leader], (None, None)) if tally.incidents == 1 else (None, None)
        on_road = all(places[at].kind == "road" for at in group)
        ids = tuple(places[at].id for at in group)
        assert place.latitude is not None and place.longitude is not None
        marks.append(MapMark(place.latitude, place.longitude, place.name, on_road, ids, tally, identity, title))
    return tuple(sorted(marks, key=lambda mark: (-mark.tally.incidents, mark.places[0])))


def _named(dataset: Dataset, rows: Sequence[int]) -> dict[int, tuple[str, str]]:
    found = dataset.connection.execute(
        "SELECT row, id, title FROM incidents WHERE row IN (SELECT value FROM json_each(?))", (json.dumps(list(rows)),)
    )
    return {row: (identity, title) for row, identity, title in found}


def _areas(
    counted: Counted, places: Sequence[PlaceRow], held: dict[int, MapTally], standings: Sequence[int]
) -> tuple[MapArea, ...]:
    members: dict[tuple[str, str | None, str], list[int]] = {}
    for at in held:
        if standings[at] == ON_MAP and not places[at].is_point:
            members.setdefault(places[at].area, []).append(at)
    groups = [-1] * len(places)
    for number, group in enumerate(members.values()):
        for at in group:
            groups[at] = number
    sums = counted.sums(groups)
    areas = []
    for number, group in enumerate(members.values()):
        # A point in the dataset that belongs to a place of the whole area, if any: its middle.
        whole = [places[at] for at in group if places[at].kind == places[at].level or places[at].level == "area"]
        first = places[group[0]]
        middle = whole[0] if whole else first
        exact = middle.latitude is not None and (bool(whole) or first.level not in ("cercle", "region"))
        areas.append(
            MapArea(
                first.level,
                first.area_name,
                first.admin1,
                first.admin2,
                first.country,
                middle.latitude if exact else None,
                middle.longitude if exact else None,
                tuple(places[at].id for at in group),
                tally_of(sums.numbers[number]),
            )
        )
    return tuple(sorted(areas, key=lambda area: (-area.tally.incidents, area.name)))


def _regions(counted: Counted, places: Sequence[PlaceRow]) -> tuple[MapRegion, ...]:
    names = sorted({place.admin1 for place in places if place.admin1 and place.country == HOME})
    number = {name: at for at, name in enumerate(names)}
    groups = [number[place.admin1] if place.admin1 and place.country == HOME else -1 for place in places]
    sums = counted.sums(groups)
    empty = [0] * NUMBERS
    return tuple(MapRegion(name, tally_of(sums.numbers.get(at, empty))) for at, name in enumerate(names))


# what goes with it


def fetch_towns(dataset: Dataset, most: int = 400) -> tuple[MapTown, ...]:
    """Return the towns and villages to be named, the more important first: cities, those with more incidents."""
    held = {item.value: item.incidents for item in fetch_facet(dataset, IncidentFilter(), "place").values}
    with dataset.reading():
        towns = [
            MapTown(place.id, place.name, place.kind, place.latitude, place.longitude, held.get(place.id, 0))
            for place in read_places(dataset)
            if place.kind in _TOWN_KINDS
            and place.is_point
            and place.latitude is not None
            and place.longitude is not None
        ]
    return tuple(sorted(towns, key=lambda town: (_TOWN_KINDS.index(town.kind), -town.incidents, town.name))[:most])


def fetch_place_incidents(
    dataset: Dataset, request: IncidentFilter, places: Sequence[str], limit: int = 200
) -> PlaceIncidents:
    """Return the incidents of a filter at some places, the newest first, at most ``limit`` of them."""
    if columns_of(dataset) is not None:
        at_places = tuple(Condition("place", place) for place in places)
        rows = list(find_incidents(dataset, request.with_clause(at_places)).rows)
    else:
        sql = filter_sql(request, aliases_of(dataset, request))
        condition = (
            "i.id IN (SELECT incident_id FROM incident_places WHERE place_id IN (SELECT value FROM json_each(?)))"
            + (f" AND {sql.where}" if sql.where else "")
        )
        parameters = [json.dumps(list(places)), *sql.parameters]
        with dataset.reading() as connection:
            found = connection.execute(
                f"SELECT i.row FROM incidents i WHERE {condition} ORDER BY i.row DESC", parameters
            )
            rows = [row for (row,) in found]
    return PlaceIncidents(tuple(places), tuple(fetch_rows(dataset, rows[:limit])), len(rows))
