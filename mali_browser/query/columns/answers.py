"""Results, totals, facets and years from the columns: the same answers as the SQL of ``incidents`` and ``facets``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query.aliases import Aliases, aliases_of, also_searched
from mali_browser.query.columns.first_rows import first_rows
from mali_browser.query.columns.found import Found
from mali_browser.query.columns.order import ordered
from mali_browser.query.columns.search import find
from mali_browser.query.columns.store import ColumnStore
from mali_browser.records import Facet, FacetValue, IncidentResult, Totals, YearCount
from mali_browser.vocabulary import TOTALLED_HARMS

# To count the values of one incident costs several times as much as those of one key.
_FEW = 8


class ColumnAnswers:
    """Answers filters over the columns of ``store``, which are read beforehand."""

    def __init__(self, store: ColumnStore) -> None:
        self.store = store

    def result(self, request: IncidentFilter, sort: Sort, aliases: Aliases) -> IncidentResult:
        """Return the ordered row numbers and totals of a filter."""
        found = find(self.store, request, aliases)
        rows = ordered(self.store, found, sort)
        return IncidentResult(rows, self._totals(found, len(found)), also_searched(request, aliases))

    def first_rows(self, request: IncidentFilter, sort: Sort, limit: int, aliases: Aliases) -> list[int]:
        """Return the first row numbers of a filter, as far as can be without finding all of it."""
        return first_rows(self.store, request, sort, limit, aliases)

    def count(self, request: IncidentFilter) -> int:
        """Return how many incidents a filter finds."""
        return len(self.find(request))

    def totals_of_rows(self, rows: Sequence[int]) -> Totals:
        """Return what a selection adds up to; numbers that there are not count as incidents only."""
        places = np.unique(np.asarray(rows, dtype=np.int64)) - 1
        found = Found(self.store.rows, places=places[(places >= 0) & (places < self.store.rows)])
        return self._totals(found, len(rows))

    def find(self, request: IncidentFilter) -> Found:
        """Return the incidents of a filter; kept, so that whatever else is asked about them finds them at once."""
        return find(self.store, request, aliases_of(self.store.dataset, request))

    def _totals(self, found: Found, incidents: int) -> Totals:
        harms = []
        duplicates = 0
        for harm in TOTALLED_HARMS:
            figures = self.store.figures(harm)
            counts = found.key_counts(figures.column)
            duplicates = int(counts[figures.duplicate].sum())
            harms.append(figures.total(harm, counts, incidents))
        return Totals(incidents, self.store.rows, duplicates, *harms)

    def facet(self, request: IncidentFilter, field: str) -> Facet:
        """Return a facet's values with their counts, the most frequent first; ``request`` is less the facet's own."""
        found = self.find(request)
        table = self.store.tables[field]
        if len(found) * _FEW < len(table.column.keys):
            counts, stated = table.count_few(table.column.codes[found.places])
        else:
            key_counts = found.key_counts(table.column)
            counts, stated = table.count(key_counts), int(key_counts[table.stated].sum())
        # The values stand in the order of their labels: equal counts stay in it.
        order = np.argsort(-counts, kind="stable")[: int(np.count_nonzero(counts))]
        values = tuple(
            FacetValue(table.values[place], table.labels[place], number)
            for place, number in zip(order.tolist(), counts[order].tolist(), strict=True)
        )
        return Facet(field, values, len(found) - stated, len(found))

    def years(self, request: IncidentFilter) -> list[YearCount]:
        """Return how many incidents begin in each year, from the first to the last of the dataset."""
        years = self.store.year_of_kind
        first = int(years.min())
        counts = np.bincount(years - first, weights=self.find(request).key_counts(self.store.column("kind")))
        return [YearCount(first + place, int(number)) for place, number in enumerate(counts.tolist())]
