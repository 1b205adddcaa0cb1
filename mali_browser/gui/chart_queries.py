"""What charts and maps ask of the data file, through the query runner; answers come as its ``answered``."""

from __future__ import annotations

from mali_browser.gui.query_runner import QueryRunner
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import Dataset
from mali_browser.query.lineage import fetch_lineage
from mali_browser.query.map_points import fetch_map_points, fetch_place_incidents, fetch_towns
from mali_browser.query.timeline import fetch_context, fetch_marks, fetch_series, fetch_timeline
from mali_browser.records import MapBox, MapPoints, MapRequest

Window = tuple[int, int] | None
TIMELINE, MARKS, CONTEXT, LINEAGE, POINTS, TOWNS, PLACE_LIST = (
    "timeline",
    "timeline marks",
    "timeline context",
    "lineage",
    "map points",
    "map towns",
    "map list",
)


def ask_timeline(
    runner: QueryRunner,
    request: IncidentFilter,
    grouping: str,
    unit: str,
    without_dates: bool,
    window: Window,
    kind: str = TIMELINE,
) -> int:
    """Ask for a result over time (see query.timeline)."""
    return runner.ask(
        kind,
        lambda dataset: fetch_timeline(dataset, runner.resolve(request), grouping, unit, without_dates, window),
        lasting=kind != TIMELINE,
        columns=True,
    )


def ask_marks(
    runner: QueryRunner,
    request: IncidentFilter,
    first: int,
    last: int,
    grouping: str,
    without_dates: bool,
    kind: str = MARKS,
) -> int:
    """Ask for the single incidents of some days (ordinals)."""
    return runner.ask(
        kind,
        lambda dataset: fetch_marks(
            dataset, runner.resolve(request), first, last, grouping=grouping, without_dates=without_dates
        ),
        lasting=kind != MARKS,
        columns=True,
    )


def ask_context(runner: QueryRunner) -> int:
    """Ask once for what lies behind the incidents: governments, missions, coups."""
    return runner.ask(CONTEXT, fetch_context, lasting=True)


def ask_lineage(runner: QueryRunner, actor: str | None, kind: str = LINEAGE) -> int:
    """Ask for the lineage of an actor, or of all armed groups."""
    return runner.ask(kind, lambda dataset: fetch_lineage(dataset, actor), lasting=True)


def ask_points(
    runner: QueryRunner, request: IncidentFilter, box: MapBox, frame: MapBox, cell: float, grouping: str
) -> int:
    """Ask for the marks of a part of the map."""

    def run(dataset: Dataset) -> MapPoints:
        wanted = MapRequest(box, frame, cell, fetch_series(dataset, grouping))
        return fetch_map_points(dataset, runner.resolve(request), wanted)

    return runner.ask(POINTS, run, columns=True)


def ask_all_places(runner: QueryRunner, request: IncidentFilter, kind: str) -> int:
    """Ask for every place of a result, wherever it is, those with most incidents first."""
    everywhere = MapBox(-90.0, -180.0, 90.0, 180.0)

    def run(dataset: Dataset) -> MapPoints:
        wanted = MapRequest(everywhere, everywhere, 0.0, fetch_series(dataset, "type"))
        return fetch_map_points(dataset, runner.resolve(request), wanted)

    return runner.ask(kind, run, lasting=True, columns=True)


def ask_towns(runner: QueryRunner) -> int:
    """Ask once for the towns that are named on the map."""
    return runner.ask(TOWNS, fetch_towns, lasting=True)


def ask_place_list(runner: QueryRunner, request: IncidentFilter, places: tuple[str, ...]) -> int:
    """Ask for the incidents of some places."""
    return runner.ask(
        PLACE_LIST, lambda dataset: fetch_place_incidents(dataset, runner.resolve(request), places), columns=True
    )
