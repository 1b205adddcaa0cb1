"""The order of a result by any column: unknown values last both ways, equal ones newest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mali_browser.incident_filter import Sort
from mali_browser.query.columns.coded import Coded, Ints
from mali_browser.query.columns.found import Found, RowNumbers, read_places, row_numbers
from mali_browser.query.columns.reading import UNKNOWN
from mali_browser.query.columns.store import ColumnStore

Ranks = NDArray[np.int32]
_NUMBERS = {
    "title": "by_title",
    "place": "by_place",
    "region": "by_region",
    "perpetrator": "by_perpetrator",
    "target": "by_target",
    "sources": "sources",
    "entry": "entry",
}
_KIND = {"type": 0, "subtype": 1, "claim": 2}
_FEW = 16  # a result of less than this part of all rows is sorted by itself


def ordered(store: ColumnStore, found: Found, sort: Sort) -> RowNumbers:
    """Return the row numbers of a result in the order asked for."""
    return row_numbers(ordered_places(store, found, sort))


def ordered_places(store: ColumnStore, found: Found, sort: Sort) -> Ints:
    """Return the places of a result in the order asked for."""
    if sort.field == "date":
        return found.places[::-1] if sort.descending else found.places
    if len(found) * _FEW < store.rows:
        return found.places[_order(_ranks(store, sort)[found.places])]
    order = store.order(sort, lambda: _order(_ranks(store, sort)))
    return order if len(found) == store.rows else order[found.mask[order]]


def _order(ranks: Ranks) -> Ints:
    """Return the places in the order of their ranks, equal ones from the last to the first."""
    return len(ranks) - 1 - np.argsort(ranks[::-1], kind="stable")


def _ranks(store: ColumnStore, sort: Sort) -> Ranks:
    if sort.field in _NUMBERS:
        ranks: Ranks = store.numbers(_NUMBERS[sort.field])
    else:
        ranks = store.sorting(("ranks", sort.field), lambda: _make_ranks(store, sort.field))
    return np.where(ranks == UNKNOWN, ranks, -ranks) if sort.descending else ranks


def _make_ranks(store: ColumnStore, field: str) -> Ranks:
    if field in _KIND:
        place = _KIND[field]
        return _of_keys(store.column("kind"), lambda key: key[place])
    if field == "country":
        return _of_keys(store.column("countries"), lambda key: key or None)
    if field == "id":
        source = "row FROM (SELECT row FROM incidents ORDER BY id)"
        ranks = np.empty(store.rows, dtype=np.int32)
        ranks[read_places(store.dataset.connection, source, ())] = np.arange(store.rows)
        return ranks
    return _of_keys(store.column(field), lambda key: None if key[1] < 0 else key[1])


def _of_keys(column: Coded[Any], value_of: Callable[[Any], Any]) -> Ranks:
    values = [value_of(key) for key in column.keys]
    places = {value: place for place, value in enumerate(sorted({value for value in values if value is not None}))}
    ranks = np.array([UNKNOWN if value is None else places[value] for value in values], dtype=np.int32)
    found: Ranks = ranks[column.codes]
    return found
