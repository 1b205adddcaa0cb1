"""Counts beside the table: for each value of a facet, how many incidents the rest of the filter leaves.

A facet's own conditions are left out of its counts (several values of one facet mean OR, facets mean AND). Every facet
has a 'not stated' count, so that parts and whole can be reconciled.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import PERPETRATOR_SIDE, filter_sql
from mali_browser.records import Facet, FacetValue, YearCount


@dataclass(frozen=True)
class _Source:
    """Where a facet's values come from: rows of (incident row, value, label), or a column of incidents."""

    field: str
    pairs: str


_ACTORS = (
    "SELECT DISTINCT i.row AS row, a.id AS value, coalesce(a.abbreviation, a.name) AS label FROM found f "
    "JOIN incidents i ON i.row = f.row JOIN incident_actors ia ON ia.incident_id = i.id "
    "JOIN actors a ON a.id = ia.actor_id"
)
_PLACES = (
    "SELECT DISTINCT i.row AS row, p.{column} AS value, p.{label} AS label FROM found f "
    "JOIN incidents i ON i.row = f.row JOIN incident_places ip ON ip.incident_id = i.id "
    "JOIN places p ON p.id = ip.place_id WHERE p.{column} IS NOT NULL"
)


def _column(column: str) -> str:
    return (
        f"SELECT i.row AS row, i.{column} AS value, i.{column} AS label FROM found f JOIN incidents i ON i.row = f.row"
    )


def _typed(table: str, column: str) -> str:
    return (
        f"SELECT i.row AS row, t.{column} AS value, t.{column} AS label FROM found f "
        f"JOIN incidents i ON i.row = f.row JOIN {table} t ON t.incident_id = i.id"
    )


_SOURCES: dict[str, _Source] = {
    source.field: source
    for source in (
        _Source("perpetrator", f"{_ACTORS} WHERE {PERPETRATOR_SIDE.format('ia')}"),
        _Source("target", f"{_ACTORS} WHERE ia.role IN ('target', 'victim')"),
        _Source("actor", _ACTORS),
        _Source("type", _column("event_type")),
        _Source("subtype", _column("sub_event_type")),
        _Source("region", _PLACES.format(column="admin1", label="admin1")),
        _Source("country", _PLACES.format(column="country", label="country")),
        _Source("place", _PLACES.format(column="id", label="name")),
        _Source("weapon", _typed("incident_weapons", "weapon_type")),
        _Source("targettype", _typed("incident_targets", "target_type")),
        _Source("claim", _column("claim")),
        _Source(
            "outlet",
            "SELECT DISTINCT i.row AS row, o.id AS value, o.name AS label FROM found f "
            "JOIN incidents i ON i.row = f.row JOIN incident_sources s ON s.incident_id = i.id "
            "JOIN outlets o ON o.id = s.outlet_id",
        ),
    )
}
FACETS: tuple[str, ...] = tuple(_SOURCES)
# Facets over dates: a year's conditions are the histogram's own.
DATE_FIELDS: frozenset[str] = frozenset({"year", "date", "before", "after"})


def without_own(request: IncidentFilter, fields: frozenset[str]) -> IncidentFilter:
    """Return the filter less the clauses that speak of these fields only."""
    kept = tuple(clause for clause in request.clauses if not all(condition.field in fields for condition in clause))
    return replace(request, clauses=kept)


def _found(dataset: Dataset, request: IncidentFilter) -> tuple[str, list[str | int]]:
    sql = filter_sql(request, aliases_of(dataset, request))
    where = f" WHERE {sql.where}" if sql.where else ""
    return f"WITH found AS (SELECT i.row AS row FROM incidents i{where})", sql.parameters


def fetch_facet(dataset: Dataset, request: IncidentFilter, field: str) -> Facet:
    """Return a facet's values with their counts, the most frequent first, and how many state none."""
    source = _SOURCES[field]
    own = without_own(request, frozenset({field}))
    with dataset.reading() as connection:
        found, parameters = _found(dataset, own)
        rows = connection.execute(
            f"{found} SELECT value, label, count(*) FROM ({source.pairs}) GROUP BY value ORDER BY 3 DESC, label",
            parameters,
        ).fetchall()
        total, stated = connection.execute(
            f"{found} SELECT (SELECT count(*) FROM found), (SELECT count(DISTINCT row) FROM ({source.pairs}))",
            parameters,
        ).fetchone()
    return Facet(field, tuple(FacetValue(*row) for row in rows), total - stated, total)


def fetch_facets(dataset: Dataset, request: IncidentFilter, fields: tuple[str, ...] = FACETS) -> list[Facet]:
    """Return several facets (see ``fetch_facet``)."""
    return [fetch_facet(dataset, request, field) for field in fields]


def fetch_years(dataset: Dataset, request: IncidentFilter) -> list[YearCount]:
    """Return the incidents of each year from the first to the last of the dataset, the date conditions left out.

    An incident that runs over the turn of a year counts in the year it begins in.
    """
    own = without_own(request, DATE_FIELDS)
    with dataset.reading() as connection:
        found, parameters = _found(dataset, own)
        counts = dict(
            connection.execute(
                f"{found} SELECT CAST(substr(i.date_start, 1, 4) AS INTEGER), count(*) FROM found f "
                "JOIN incidents i ON i.row = f.row GROUP BY 1",
                parameters,
            )
        )
        first, last = connection.execute(
            "SELECT CAST(substr(min(date_start), 1, 4) AS INTEGER), CAST(substr(max(date_start), 1, 4) AS INTEGER) "
            "FROM incidents"
        ).fetchone()
    return [] if first is None else [YearCount(year, counts.get(year, 0)) for year in range(first, last + 1)]


def count_uncertain_dates(dataset: Dataset, request: IncidentFilter) -> tuple[int, int]:
    """Return how many incidents lie certainly within the filter's dates, and how many only possibly.

    Possibly: known to the month or year only, or running beyond an end of the range.
    """
    certain = replace(request, certain_dates=True)
    possible = replace(request, certain_dates=False)
    counts = []
    with dataset.reading() as connection:
        for one in (certain, possible):
            found, parameters = _found(dataset, one)
            counts.append(connection.execute(f"{found} SELECT count(*) FROM found", parameters).fetchone()[0])
    return counts[0], counts[1] - counts[0]
