"""IncidentFilter -> Found, from the full-text index and the columns; the same incidents as ``filter_sql`` finds.

Others ask by ``ColumnAnswers.find`` (see ``store`` for all that is offered).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from operator import and_, or_

import numpy as np

from mali_browser import folding
from mali_browser.incident_filter import TEXT, Clause, Condition, IncidentFilter
from mali_browser.query.aliases import Aliases
from mali_browser.query.columns.coded import Mask
from mali_browser.query.columns.found import Found, read_places
from mali_browser.query.columns.store import ColumnStore
from mali_browser.query.filter_sql import condition_sql, date_range, match_expression, split_text

_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def find(store: ColumnStore, request: IncidentFilter, aliases: Aliases) -> Found:
    """Return the incidents that a filter finds."""
    expression, clauses = split_text(request, aliases)

    if not expression:
        return find_clauses(store, clauses, request, aliases)
    text = find_text(store, expression)
    if not clauses:
        return text
    key = ("found", expression, clauses, request.aliases, request.could_be, request.certain_dates)
    return store.kept(key, lambda: text & find_clauses(store, clauses, request, aliases))


def find_clauses(store: ColumnStore, clauses: tuple[Clause, ...], request: IncidentFilter, aliases: Aliases) -> Found:
    """Return the incidents that meet every one of these clauses of a filter."""

    def find_them() -> Found:
        pieces = [find_clause(store, clause, request, aliases) for clause in clauses]
        asked = [piece for piece in pieces if piece is not None]
        return reduce(and_, asked) if asked else _everything(store)

    return store.kept(("clauses", clauses, request.aliases, request.could_be, request.certain_dates), find_them)


def _everything(store: ColumnStore) -> Found:
    return Found(store.rows, mask=np.ones(store.rows, dtype=bool))


def find_text(store: ColumnStore, expression: str) -> Found:
    """Return the incidents whose document matches an expression."""
    source = "rowid FROM search_index WHERE search_index MATCH ?"

    def find_it() -> Found:
        places = read_places(store.dataset.connection, source, [expression])
        # What is no incident has its documents after them all. The index gives its rows in ascending order.
        return Found(store.rows, places=places[: int(np.searchsorted(places, store.rows))])

    return store.kept(("text", expression), find_it)


def find_clause(store: ColumnStore, clause: Clause, request: IncidentFilter, aliases: Aliases) -> Found | None:
    """Return the incidents that meet one of the clause's conditions; None where it asks for nothing."""

    def find_it() -> Found | None:
        masks = [_condition(store, condition, request, aliases) for condition in clause]
        asked = [mask for mask in masks if mask is not None]
        return Found(store.rows, mask=reduce(or_, asked)) if asked else None

    return store.kept(("clause", clause, request.aliases, request.could_be, request.certain_dates), find_it)


def _condition(store: ColumnStore, condition: Condition, request: IncidentFilter, aliases: Aliases) -> Mask | None:
    if condition.field == TEXT:
        expression = match_expression(condition, request, aliases.get(condition.value))
        mask = find_text(store, expression).mask if expression else None
    elif condition.field in _BY_VALUE:
        mask = store.tables[condition.field].rows_of(_BY_VALUE[condition.field](store, condition.value))
    elif condition.field in ("region", "country"):
        mask = store.tables["place"].rows_of(_places_in(store, condition.field, condition.value))
    elif condition.field in ("year", "date", "before", "after"):
        mask = _dates(store, condition, request.certain_dates)
    elif condition.field in ("killed", "wounded", "abducted"):
        mask = store.figures(condition.field).rows_of(condition, request.could_be)
    else:
        mask = _by_sql(store, condition, request)
    return ~mask if condition.negated and mask is not None else mask


Wanted = Callable[[str], bool]


def _named(kind: str) -> Callable[[ColumnStore, str], Wanted]:
    def wanted(store: ColumnStore, value: str) -> Wanted:
        rows = store.dataset.connection.execute(
            "SELECT ref FROM names WHERE kind = ? AND key = ? UNION SELECT ?", (kind, folding.key(value), value)
        )
        return frozenset(ref for (ref,) in rows).__contains__

    return wanted


def _same(_store: ColumnStore, value: str) -> Wanted:
    """As SQLite's NOCASE: the case of A to Z does not matter."""
    lower = value.translate(_LOWER)
    return lambda other: other.translate(_LOWER) == lower


_BY_VALUE: dict[str, Callable[[ColumnStore, str], Wanted]] = {
    **dict.fromkeys(("actor", "perpetrator", "target"), _named("actor")),
    "place": _named("place"),
    "outlet": _named("outlet"),
    **dict.fromkeys(("type", "subtype", "claim", "weapon", "targettype"), _same),
}
_PLACES_IN = {
    "region": "SELECT id FROM places WHERE admin1 = ?1 COLLATE NOCASE OR admin1_now = ?1 COLLATE NOCASE",
    "country": "SELECT id FROM places WHERE country = ?1 COLLATE NOCASE",
}


def _places_in(store: ColumnStore, field: str, value: str) -> Wanted:
    rows = store.dataset.connection.execute(_PLACES_IN[field], (value,))
    return frozenset(place for (place,) in rows).__contains__


def _dates(store: ColumnStore, condition: Condition, certain: bool) -> Mask:
    starts, ends = store.day_texts
    first, last = (day.encode() for day in date_range(condition))
    keys = (starts >= first) & (ends <= last) if certain else (ends >= first) & (starts <= last)
    return store.column("dates").rows_of(keys)


def _by_sql(store: ColumnStore, condition: Condition, request: IncidentFilter) -> Mask | None:
    """What no column holds: asked for seldom, and read once. The negation is the caller's."""
    plain = replace(condition, negated=False)
    piece, parameters = condition_sql(plain, request, {})
    if not piece:
        return None
    places = read_places(store.dataset.connection, f"i.row FROM incidents i WHERE {piece}", parameters)
    mask = np.zeros(store.rows, dtype=bool)
    mask[places] = True
    return mask
