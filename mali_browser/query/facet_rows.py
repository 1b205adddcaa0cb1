"""What each incident of a small data file counts for in each facet, read once: counting is then a matter of Python.

SQL would find the incidents anew for every facet.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Sequence
from itertools import chain

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import PERPETRATOR_SIDE, filter_sql
from mali_browser.query.large import LARGE
from mali_browser.records import Facet, FacetValue

# One request brings as many filters as it has facets chosen, and one more.
_KEPT_RESULTS = 16
# From the incidents found on, in this order: the planner would rather begin with the few places there are.
_FOUND = "FROM found f CROSS JOIN incidents i ON i.row = f.row"
_ACTORS = (
    f"SELECT DISTINCT i.row AS row, a.id AS value, coalesce(a.abbreviation, a.name) AS label {_FOUND} "
    "CROSS JOIN incident_actors ia ON ia.incident_id = i.id CROSS JOIN actors a ON a.id = ia.actor_id"
)
_PLACES = (
    f"SELECT DISTINCT i.row AS row, p.{{column}} AS value, p.{{label}} AS label {_FOUND} "
    "CROSS JOIN incident_places ip ON ip.incident_id = i.id CROSS JOIN places p ON p.id = ip.place_id "
    "WHERE p.{column} IS NOT NULL"
)


def _column(column: str) -> str:
    return f"SELECT i.row AS row, i.{column} AS value, i.{column} AS label {_FOUND}"


def _typed(table: str, column: str) -> str:
    return (
        f"SELECT DISTINCT i.row AS row, t.{column} AS value, t.{column} AS label {_FOUND} "
        f"CROSS JOIN {table} t ON t.incident_id = i.id"
    )


# Facet -> SQL of its values: pairs of an incident's row and a value, with the value's label.
SOURCES: dict[str, str] = {
    "perpetrator": f"{_ACTORS} WHERE {PERPETRATOR_SIDE.format('ia')}",
    "target": f"{_ACTORS} WHERE ia.role IN ('target', 'victim')",
    "actor": _ACTORS,
    "type": _column("event_type"),
    "subtype": _column("sub_event_type"),
    "region": _PLACES.format(column="admin1", label="admin1"),
    "country": _PLACES.format(column="country", label="country"),
    "place": _PLACES.format(column="id", label="name"),
    "weapon": _typed("incident_weapons", "weapon_type"),
    "targettype": _typed("incident_targets", "target_type"),
    "claim": _column("claim"),
    "outlet": (
        f"SELECT DISTINCT i.row AS row, o.id AS value, o.name AS label {_FOUND} "
        "CROSS JOIN incident_sources s ON s.incident_id = i.id CROSS JOIN outlets o ON o.id = s.outlet_id"
    ),
}


class FacetRows:
    """Counts the facets of ``dataset``, which has few incidents."""

    def __init__(self, dataset: Dataset, last: int) -> None:
        self._dataset = dataset
        self._last = last
        self._values: dict[str, list[tuple[str, ...]]] = {}
        self._labels: dict[str, dict[str, str]] = {}
        self._found: OrderedDict[IncidentFilter, Sequence[int]] = OrderedDict()

    def facet(self, request: IncidentFilter, field: str) -> Facet:
        """Return a facet's values with their counts; ``request`` is less the facet's own conditions."""
        rows = self.rows(request)
        values, labels = self._read(field), self._labels[field]
        held = list(map(values.__getitem__, rows))
        counts = Counter(chain.from_iterable(held))
        order = sorted(counts.items(), key=lambda item: (-item[1], labels[item[0]], item[0]))
        shown = tuple(FacetValue(value, labels[value], number) for value, number in order)
        return Facet(field, shown, held.count(()), len(rows))

    def rows(self, request: IncidentFilter) -> Sequence[int]:
        """Return the row numbers of a filter, in no order; kept, as every facet asks for nearly the same ones."""
        if request not in self._found:
            with self._dataset.reading() as connection:
                sql = filter_sql(request, aliases_of(self._dataset, request))
                where = f" WHERE {sql.where}" if sql.where else ""
                found = connection.execute(f"SELECT i.row FROM incidents i{where}", sql.parameters)
                self._found[request] = [row for (row,) in found]
            while len(self._found) > _KEPT_RESULTS:
                self._found.popitem(last=False)
        self._found.move_to_end(request)
        return self._found[request]

    def forget(self) -> None:
        """Drop the results that are kept."""
        self._found.clear()

    def _read(self, field: str) -> list[tuple[str, ...]]:
        if field not in self._values:
            held: list[list[str]] = [[] for _ in range(self._last + 1)]
            labels: dict[str, str] = {}
            with self._dataset.reading() as connection:
                everything = "WITH found AS (SELECT row FROM incidents)"
                for row, value, label in connection.execute(f"{everything} {SOURCES[field]}"):
                    held[row].append(value)
                    labels[value] = label
            self._labels[field] = labels
            self._values[field] = [tuple(values) for values in held]
        return self._values[field]


def facet_rows(dataset: Dataset) -> FacetRows | None:
    """Return what counts the facets of a small data file; None for a large one."""
    if dataset.facet_rows is None:
        with dataset.reading() as connection:
            (last,) = connection.execute("SELECT coalesce(max(row), 0) FROM incidents").fetchone()
        dataset.facet_rows = FacetRows(dataset, last) if last <= LARGE else None
    return dataset.facet_rows
