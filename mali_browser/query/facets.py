"""Counts beside the table: for each value of a facet, how many incidents the rest of the filter leaves.

A facet's own conditions are left out of its counts (several values of one facet mean OR, facets mean AND). Every facet
has a 'not stated' count, so that parts and whole can be reconciled.
"""

from __future__ import annotations

from dataclasses import replace

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.facet_rows import SOURCES, facet_rows
from mali_browser.query.filter_sql import filter_sql
from mali_browser.query.large import read_columns
from mali_browser.records import Facet, FacetValue, YearCount

FACETS: tuple[str, ...] = tuple(SOURCES)
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
    own = without_own(request, frozenset({field}))
    columns = read_columns(dataset)
    if columns is not None:
        with dataset.reading():
            return columns.facet(own, field)
    rows = facet_rows(dataset)
    return rows.facet(own, field) if rows is not None else facet_by_sql(dataset, own, field)


def facet_by_sql(dataset: Dataset, request: IncidentFilter, field: str) -> Facet:
    """Return a facet, counted by SQL alone; ``request`` is less the facet's own conditions."""
    source = SOURCES[field]
    with dataset.reading() as connection:
        found, parameters = _found(dataset, request)
        rows = connection.execute(
            f"{found} SELECT value, label, count(*) FROM ({source}) GROUP BY value ORDER BY 3 DESC, label, value",
            parameters,
        ).fetchall()
        total, stated = connection.execute(
            f"{found} SELECT (SELECT count(*) FROM found), (SELECT count(DISTINCT row) FROM ({source}))",
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
    columns = read_columns(dataset)
    if columns is not None:
        with dataset.reading():
            return columns.years(own)
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
    columns = read_columns(dataset)
    with dataset.reading() as connection:
        for one in (certain, possible):
            if columns is not None:
                counts.append(columns.count(one))
                continue
            found, parameters = _found(dataset, one)
            counts.append(connection.execute(f"{found} SELECT count(*) FROM found", parameters).fetchone()[0])
    return counts[0], counts[1] - counts[0]
