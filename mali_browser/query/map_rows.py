"""The incidents of a filter added up by groups of places, row by row: for small data files (see ``columns.grid``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import PERPETRATOR_SIDE, filter_sql
from mali_browser.query.map_places import PlaceRow, Sums, numbers_of
from mali_browser.query.timeline import UNSTATED
from mali_browser.records import SeriesOrder


class RowCount:
    """The incidents of a filter one by one."""

    def __init__(self, rows: Iterable[tuple[int, Sequence[int], Sequence[int]]]) -> None:
        """Take (row, its numbers, the places it happened at)."""
        self._rows = list(rows)
        self.incidents = len(self._rows)

    def sums(self, groups: Sequence[int]) -> Sums:
        """Add up by group, given the group of every place (-1: none)."""
        numbers: dict[int, list[int]] = {}
        rows: dict[int, int] = {}
        for row, own, places in self._rows:
            for group in {groups[at] for at in places}:
                if group < 0:
                    continue
                held = numbers.get(group)
                numbers[group] = list(own) if held is None else [a + b for a, b in zip(held, own, strict=True)]
                rows[group] = max(row, rows.get(group, row))
        return Sums(numbers, rows)

    def best(self, standings: Sequence[int], none: int) -> Sequence[int]:
        """Count incidents by the least standing of their places."""
        counts = Counter(min((standings[at] for at in places), default=none) for _row, _own, places in self._rows)
        return [counts[standing] for standing in range(none + 1)]


def count_rows(dataset: Dataset, request: IncidentFilter, places: Sequence[PlaceRow], series: SeriesOrder) -> RowCount:
    """Return the incidents of a filter, ready to be added up. ``places`` are all of the dataset."""
    sql = filter_sql(request, aliases_of(dataset, request))
    where = f" WHERE {sql.where}" if sql.where else ""
    number = {place.id: at for at, place in enumerate(places)}
    where_of: dict[int, set[int]] = {}
    found = f"WITH found AS (SELECT i.row AS row, i.id AS id FROM incidents i{where})"
    for row, place in dataset.connection.execute(
        f"{found} SELECT f.row, ip.place_id FROM found f JOIN incident_places ip ON ip.incident_id = f.id",
        sql.parameters,
    ):
        where_of.setdefault(row, set()).add(number[place])
    slot_of = _slots(dataset, found, sql.parameters, series)
    rows = dataset.connection.execute(
        f"{found} SELECT i.row, i.killed_low, i.killed_best, i.killed_high, i.killed_uncounted, "
        "i.duplicate_of IS NOT NULL FROM found f JOIN incidents i ON i.row = f.row",
        sql.parameters,
    )
    return RowCount(
        (row, numbers_of(low, best, high, uncounted, duplicate, slot_of(row)), sorted(where_of.get(row, ())))
        for row, low, best, high, uncounted, duplicate in rows
    )


# Grouping -> SQL of (row, value) over the rows ``found``.
_SERIES: dict[str, str] = {
    "type": "SELECT i.row, i.event_type FROM found f JOIN incidents i ON i.row = f.row",
    "claim": "SELECT i.row, i.claim FROM found f JOIN incidents i ON i.row = f.row",
    "region": "SELECT f.row, p.admin1 FROM found f JOIN incident_places ip ON ip.incident_id = f.id "
    "JOIN places p ON p.id = ip.place_id WHERE p.admin1 IS NOT NULL",
    "perpetrator": "SELECT f.row, ia.actor_id FROM found f JOIN incident_actors ia ON ia.incident_id = f.id "
    f"WHERE {PERPETRATOR_SIDE.format('ia')}",
}


def _slots(dataset: Dataset, found: str, parameters: Sequence[str | int], series: SeriesOrder) -> Callable[[int], int]:
    values: dict[int, set[str]] = {}
    for row, value in dataset.connection.execute(f"{found} {_SERIES[series.grouping]}", parameters):
        if (series.grouping, value) not in UNSTATED:
            values.setdefault(row, set()).add(value)
    return lambda row: series.slot(values.get(row, ()))
