"""The first rows of a result without finding all of it: along the order, until a page is full."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np

from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query.aliases import Aliases
from mali_browser.query.columns.coded import Ints
from mali_browser.query.columns.found import Found, read_places, row_numbers
from mali_browser.query.columns.order import ordered_places
from mali_browser.query.columns.search import find, find_clauses
from mali_browser.query.columns.store import ColumnStore
from mali_browser.query.filter_sql import is_prefix, split_text
from mali_browser.query.first_page import rows_with_text

_MATCH = "search_index WHERE search_index MATCH ?"
# To look one row up in the full-text index costs as much as to walk along some hundred rows of it.
_DENSE = 200
_FIRST_STRETCH = 4000  # candidates
_MOST_LOOKED_UP = 600  # single words; longer expressions cost more


def first_rows(store: ColumnStore, request: IncidentFilter, sort: Sort, limit: int, aliases: Aliases) -> list[int]:
    """Return the first row numbers of a filter in the order asked for; at most ``limit``."""
    expression, clauses = split_text(request, aliases)
    rows: list[int] | None = None
    if expression and sort.field == "date" and not clauses:
        rows = rows_with_text(store.dataset, expression, sort.descending, limit)
    elif expression and not is_prefix(expression):
        candidates = find_clauses(store, clauses, request, aliases)
        if sort.field == "date" and len(candidates) * _DENSE > store.rows:
            rows = _walk(store, expression, candidates, sort.descending, limit)
        else:
            rows = _look_up(store, expression, ordered_places(store, candidates, sort), limit)
    if rows is None:
        # What is found for this is kept for the full answer.
        rows = list(row_numbers(ordered_places(store, find(store, request, aliases), sort)[:limit]))
    return rows


def _walk(store: ColumnStore, expression: str, candidates: Found, newest_first: bool, limit: int) -> list[int]:
    """Find the words between the first and the last of some candidates, then of twice as many, until a page is full."""
    source = f"rowid FROM {_MATCH} AND rowid BETWEEN ? AND ?"
    found: list[Ints] = [np.empty(0, dtype=np.int64)]
    left, length = candidates.places, _FIRST_STRETCH
    while len(left) and sum(map(len, found)) < limit:
        stretch = left[-length:] if newest_first else left[:length]
        left = left[:-length] if newest_first else left[length:]
        ends = (expression, int(stretch[0]) + 1, int(stretch[-1]) + 1)
        places = read_places(store.dataset.connection, source, ends)
        places = places[candidates.mask[places]]
        found.append(places[::-1] if newest_first else places)
        length *= 2
    return list(row_numbers(np.concatenate(found)[:limit]))


def _look_up(store: ColumnStore, expression: str, places: Ints, limit: int) -> list[int] | None:
    """Ask of one row after the other whether it has the words; None where too many have not."""
    most = max(limit, _MOST_LOOKED_UP // max(1, expression.count('"') // 2))
    rows = list(islice(_with_words(store, expression, places[:most]), limit))
    return rows if len(rows) == limit or len(places) <= most else None


def _with_words(store: ColumnStore, expression: str, places: Ints) -> Iterator[int]:
    statement = f"SELECT 1 FROM {_MATCH} AND rowid = ?"
    for row in (places + 1).tolist():
        if store.dataset.connection.execute(statement, (expression, row)).fetchone():
            yield row
