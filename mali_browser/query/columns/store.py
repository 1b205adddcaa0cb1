"""The columns of one dataset, what was made of them, and the answers given last.

What other modules of ``query`` build on (all in the worker that owns ``dataset``; a row's place is its number less 1):

- ``large.read_columns(dataset)`` gives a ``ColumnAnswers``, or None for a small data file, which SQL answers.
- ``answers.find(request)`` gives the incidents of a filter as ``Found``: ``found.places`` (ascending places),
  ``found.mask`` (a bool for every row), ``len(found)``. The same filter asked again costs nothing.
- ``answers.store.days``: ``start`` and ``end`` of every row as ``date.toordinal()``, ``precision`` as a place in
  ``vocabulary.DATE_PRECISIONS``.
- ``answers.store.tables[field]`` (perpetrator, target, actor, type, subtype, claim, region, country, place, weapon,
  targettype, outlet): ``values`` and ``labels``; ``sets.codes[place]`` is the number of a row's set of values,
  ``sets.keys[number]`` that set as a tuple of places in ``values`` (empty: not stated).
- ``answers.store.figures(harm)``: ``column.codes[place]`` is the number of a row's figures; ``low``, ``best``, ``high``
  (NaN: unknown), ``uncounted`` and ``duplicate`` by that number.
- ``found.key_counts(column)`` counts a result by the numbers of any column; ``found.binned(bins, count, column)`` does
  so for each bin, given every row's bin. ``ValueTable.count_sets`` and ``FigureColumn.total`` take such counts.

So nothing walks over rows in Python: count numbers with numpy, then look at the few keys behind them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from mali_browser.query.columns.coded import Coded, Ints, Mask, Sets, ValueTable
from mali_browser.query.columns.days import Days, days_of
from mali_browser.query.columns.figures import FigureColumn
from mali_browser.query.columns.found import Found
from mali_browser.query.columns.reading import TWO_SIDES, ColumnReader
from mali_browser.query.connection import Dataset
from mali_browser.vocabulary import TOTALLED_HARMS

_Kept = TypeVar("_Kept", bound=Found | None)
# Of what was found last: a question brings others about nearly the same filter (its facets, one letter more).
_KEPT_ORDERS = 4
_LEAST_KEPT, _MOST_KEPT, _KEPT_BYTES = 4, 64, 48_000_000
_TARGETS = ("target", "victim")


class ColumnStore:
    """What filters, facets and totals of ``rows`` incidents need, but for the full text.

    Reading may be interrupted (see Dataset.interrupt); what had been read until then stays.
    """

    def __init__(self, dataset: Dataset, rows: int) -> None:
        self.dataset = dataset
        self.rows = rows
        self.ready = False
        self.tables: dict[str, ValueTable] = {}
        self._reader = ColumnReader(dataset, rows)
        self._figures: dict[str, FigureColumn] = {}
        self._made: dict[Hashable, NDArray[Any]] = {}
        self._orders: OrderedDict[Hashable, Ints] = OrderedDict()
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()

    def read(self) -> None:
        """Read every column that facets, totals and filters need."""
        self._reader.read()
        self._figures = {harm: FigureColumn(self.column(harm)) for harm in TOTALLED_HARMS}
        self.tables = self._value_tables()
        self.ready = True

    def column(self, name: str) -> Coded[Any]:
        """Return a column by its name in ``reading``."""
        return self._reader.columns[name]

    def figures(self, harm: str) -> FigureColumn:
        """Return the figures of a harm."""
        return self._figures[harm]

    @cached_property
    def days(self) -> Days:
        """The days of every incident; made when first asked for."""
        return days_of(self.column("dates"))

    @cached_property
    def day_texts(self) -> tuple[NDArray[np.bytes_], NDArray[np.bytes_]]:
        """The first and the last day by key of the column 'dates', to be compared as text."""
        keys = self.column("dates").keys
        return np.array([key[0] for key in keys], dtype=bytes), np.array([key[1] for key in keys], dtype=bytes)

    @cached_property
    def year_of_kind(self) -> Ints:
        """The year in which an incident begins, by key of the column 'kind'."""
        return np.array([int(key[3]) for key in self.column("kind").keys], dtype=np.int64)

    def _value_tables(self) -> dict[str, ValueTable]:
        parties, places, kind = self.column("parties"), self.column("places"), self.column("kind")
        connection = self.dataset.connection
        actors = dict(connection.execute("SELECT id, coalesce(abbreviation, name) FROM actors"))
        names = dict(connection.execute("SELECT id, name FROM places"))
        regions = dict(connection.execute("SELECT id, admin1 FROM places"))
        countries = dict(connection.execute("SELECT id, country FROM places"))
        outlets = dict(connection.execute("SELECT id, name FROM outlets"))
        return {
            "perpetrator": _of_sets(parties, lambda party: party[0], actors, _perpetrators(parties)),
            "target": _of_sets(parties, lambda party: party[0] if party[1] in _TARGETS else None, actors),
            "actor": _of_sets(parties, lambda party: party[0] or None, actors),
            "type": _of_kinds(kind, 0),
            "subtype": _of_kinds(kind, 1),
            "claim": _of_kinds(kind, 2),
            "region": _of_sets(places, regions.__getitem__),
            "country": _of_sets(places, countries.__getitem__),
            "place": _of_sets(places, str, names),
            "weapon": _of_sets(self.column("weapons"), str),
            "targettype": _of_sets(self.column("targets"), str),
            "outlet": _of_sets(self.column("outlets"), str, outlets),
        }

    def numbers(self, name: str) -> NDArray[np.int32]:
        """Return plain numbers by their name in ``reading``; what is not known is ``reading.UNKNOWN``."""
        return self._reader.numbers[name]

    def sorting(self, key: Hashable, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """Return a column made from others before, or make it; kept for good."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def order(self, key: Hashable, make: Callable[[], Ints]) -> Ints:
        """Return an order of all incidents that was made before, or make it; the last few are kept."""
        if key not in self._orders:
            self._orders[key] = make()
            while len(self._orders) > _KEPT_ORDERS:
                self._orders.popitem(last=False)
        self._orders.move_to_end(key)
        return self._orders[key]

    def kept(self, key: Hashable, make: Callable[[], _Kept]) -> _Kept:
        """Return what was found for the key before, or find it."""
        if key not in self._kept:
            self._kept[key] = make()
        self._kept.move_to_end(key)
        found: _Kept = self._kept[key]
        while len(self._kept) > _MOST_KEPT or (len(self._kept) > _LEAST_KEPT and self._kept_bytes() > _KEPT_BYTES):
            self._kept.popitem(last=False)
        return found

    def _kept_bytes(self) -> int:
        return sum(found.bytes_held for found in self._kept.values() if found is not None)

    def forget(self) -> None:
        """Drop the answers that are kept, not the columns."""
        self._kept.clear()


def _of_kinds(kind: Coded[Any], part: int) -> ValueTable:
    keys = np.arange(len(kind.keys))
    return ValueTable(kind, keys, keys, [key[part] for key in kind.keys])


def _of_sets(
    column: Coded[Any],
    text_of: Callable[[Any], str | None],
    labels: dict[str, str] | None = None,
    chosen: Mask | None = None,
) -> ValueTable:
    """Make the table of a column of sets: each item tells a value or none; only members that are ``chosen`` count."""
    sets = column.keys
    assert isinstance(sets, Sets)
    keys, items = sets.owners, sets.members
    if chosen is not None:
        keys, items = keys[chosen], items[chosen]
    return ValueTable(column, keys, items, [text_of(item) for item in sets.items], labels)


def _perpetrators(parties: Coded[Any]) -> Mask:
    """Choose who did it; where nobody is named as that, the sides of a clash or treaty."""
    sets = parties.keys
    assert isinstance(sets, Sets)

    def is_role(role: str) -> Mask:
        return np.array([item[1] == role for item in sets.items], dtype=bool)[sets.members]

    def has(members: Mask) -> Mask:
        return np.bincount(sets.owners[members], minlength=len(sets)) > 0

    named = is_role("perpetrator")
    by_sides = has(is_role(TWO_SIDES[1])) & ~has(named)
    chosen: Mask = named | (is_role("party") & by_sides[sets.owners])
    return chosen
