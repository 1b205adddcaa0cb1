"""A brushed range of days and the filter: each says the other."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date

from mali_browser.incident_filter import Clause, Condition, IncidentFilter

_DATES: frozenset[str] = frozenset({"year", "date", "before", "after"})
_FIRST, _LAST = date.min.isoformat(), date.max.isoformat()


def brush_of(request: IncidentFilter) -> tuple[str, str] | None:
    """Return the first and last day (ISO, both included) that a filter's dates leave; None where it has none.

    Alternatives and exclusions are no range: they are left out.
    """
    first, last = _FIRST, _LAST
    for clause in request.clauses:
        if len(clause) == 1 and clause[0].field in _DATES and not clause[0].negated:
            low, high = _range(clause[0])
            first, last = max(first, low), min(last, high)
    if (first, last) == (_FIRST, _LAST) or first > last:
        return None
    return first, last


def with_brush(request: IncidentFilter, first: str, last: str) -> IncidentFilter:
    """Return the filter with a range of days (ISO, both included) in the place of its own dates."""
    return replace(without_brush(request), clauses=(*without_brush(request).clauses, _clause(first, last)))


def without_brush(request: IncidentFilter) -> IncidentFilter:
    """Return the filter less what it says of dates only."""
    kept = tuple(clause for clause in request.clauses if not all(condition.field in _DATES for condition in clause))
    return replace(request, clauses=kept)


def _clause(first: str, last: str) -> Clause:
    """Return the shortest clause for a range: whole years and months are said as such."""
    field, length = "date", 10
    if first.endswith("-01") and last == _last_day(last[:7]):
        length = 7
        if first.endswith("-01-01") and last.endswith("-12-31"):
            field, length = "year", 4
    low, high = first[:length], last[:length]
    return (Condition(field, low) if low == high else Condition(field, low, "..", high),)


def _range(condition: Condition) -> tuple[str, str]:
    low = condition.value
    high = condition.high if condition.operator == ".." else low
    if condition.operator == ">=" or condition.field == "after":
        return _first_day(low), _LAST
    if condition.operator == "<=" or condition.field == "before":
        return _FIRST, _last_day(low)
    return _first_day(low) if low else _FIRST, _last_day(high) if high else _LAST


def _first_day(partial: str) -> str:
    return f"{partial}-01-01"[:10] if len(partial) == 4 else f"{partial}-01"[:10]


def _last_day(partial: str) -> str:
    if len(partial) == 4:
        return f"{partial}-12-31"
    if len(partial) == 7:
        return f"{partial}-{calendar.monthrange(int(partial[:4]), int(partial[5:]))[1]}"
    return partial
