"""What facets, chips and the histogram read from the one filter, and the filters that their clicks ask for.

A facet's own clause is an OR of its values, perhaps with 'not stated' (``-has:perpetrator``). Everything here is a
function of one filter to another; nothing keeps a state of its own, so that the views cannot disagree.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mali_browser import folding
from mali_browser.incident_filter import OWN_STATES, TEXT, Clause, Condition, IncidentFilter

NOT_STATED = ""
# The facet of what the reader has marked: is:bookmarked, is:checked, has:note.
MARKED = "marked"
# Facets whose 'not stated' the search language can ask for.
STATED_FIELDS: frozenset[str] = frozenset({"perpetrator", "target", "region", "weapon", "targettype"})
DATE_FIELDS: frozenset[str] = frozenset({"year", "date", "before", "after"})
FIGURE_FIELDS: frozenset[str] = frozenset({"killed", "wounded", "abducted"})
_STATES: frozenset[str] = frozenset({"has", "is"})


@dataclass(frozen=True)
class FacetChoice:
    """What the filter says of one facet: the values chosen (NOT_STATED among them), and those left out."""

    values: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


def _asks(field: str, value: str, negated: bool = False) -> Condition:
    """Return the condition that chooses a value of a facet."""
    if field == MARKED:
        return Condition("has" if value == "note" else "is", value, negated=negated)
    return Condition(field, value, negated=negated)


def _is_of(condition: Condition, field: str) -> bool:
    if field == MARKED:
        return condition.field in _STATES and condition.value in OWN_STATES
    return condition.field == field


def _own_value(condition: Condition, field: str) -> str | None:
    """Return the facet's value that a condition chooses, None where it is no such choice."""
    if field == MARKED:
        return condition.value if _is_of(condition, field) and not condition.negated else None
    if condition.field == field and condition.operator == "=" and not condition.negated:
        return condition.value
    if condition.field in _STATES and condition.value == field and condition.negated:
        return NOT_STATED
    return None


def is_own(clause: Clause, field: str) -> bool:
    """Tell whether a clause is nothing but a choice of values of this facet."""
    return bool(clause) and all(_own_value(condition, field) is not None for condition in clause)


def facet_choice(request: IncidentFilter, field: str) -> FacetChoice:
    """Return what is chosen of a facet."""
    chosen: dict[str, None] = {}
    excluded: dict[str, None] = {}
    for clause in request.clauses:
        if is_own(clause, field):
            chosen.update(dict.fromkeys(value for c in clause if (value := _own_value(c, field)) is not None))
        elif len(clause) == 1 and _is_of(clause[0], field) and clause[0].negated:
            excluded[clause[0].value] = None
    return FacetChoice(tuple(chosen), tuple(excluded))


def without_own(request: IncidentFilter, field: str) -> IncidentFilter:
    """Return the filter less a facet's own choice: what its counts are counted under."""
    return replace(request, clauses=tuple(clause for clause in request.clauses if not is_own(clause, field)))


def toggle_value(request: IncidentFilter, field: str, value: str) -> IncidentFilter:
    """Choose a value of a facet, or choose it no longer. Values of one facet are alternatives."""
    own = [at for at, clause in enumerate(request.clauses) if is_own(clause, field)]
    clauses = list(request.clauses)
    if any(_own_value(c, field) == value for at in own for c in clauses[at]):
        for at in own:
            clauses[at] = tuple(c for c in clauses[at] if _own_value(c, field) != value)
        return replace(request, clauses=tuple(clause for clause in clauses if clause))
    # A value that was left out is wanted now: both at once would find nothing.
    excluded = (_asks(field, value, negated=True),)
    if value != NOT_STATED and excluded in clauses:
        clauses = [clause for clause in clauses if clause != excluded]
        own = [at for at, clause in enumerate(clauses) if is_own(clause, field)]
    added = Condition("has", field, negated=True) if value == NOT_STATED else _asks(field, value)
    if own:
        clauses[own[-1]] = (*clauses[own[-1]], added)
    else:
        clauses.append((added,))
    return replace(request, clauses=tuple(clauses))


def exclude_value(request: IncidentFilter, field: str, value: str) -> IncidentFilter:
    """Leave a value of a facet out, or no longer."""
    excluded = (_asks(field, value, negated=True),)
    if excluded in request.clauses:
        return replace(request, clauses=tuple(clause for clause in request.clauses if clause != excluded))
    if value in facet_choice(request, field).values:
        request = toggle_value(request, field, value)
    return request.with_clause(excluded)


def clear_facet(request: IncidentFilter, field: str) -> IncidentFilter:
    """Return the filter without any choice of this facet, and with none of its values left out."""
    kept = tuple(
        clause
        for clause in request.clauses
        if not is_own(clause, field) and not (len(clause) == 1 and _is_of(clause[0], field))
    )
    return replace(request, clauses=kept)


# years


def _is_dates(clause: Clause) -> bool:
    return bool(clause) and all(condition.field in DATE_FIELDS for condition in clause)


def has_dates(request: IncidentFilter) -> bool:
    """Tell whether any condition of the filter speaks of dates."""
    return any(condition.field in DATE_FIELDS for clause in request.clauses for condition in clause)


def years_within(request: IncidentFilter, years: Sequence[int]) -> frozenset[int]:
    """Return the years that the filter's date clauses leave, wholly or in part; all where it has none."""
    clauses = [clause for clause in request.clauses if _is_dates(clause)]
    return frozenset(year for year in years if all(any(_holds(c, year) for c in clause) for clause in clauses))


def _holds(condition: Condition, year: int) -> bool:
    """Tell whether a year has a day that meets a date condition."""
    first, last = _ends(condition)
    begin, end = f"{year:04}-01-01", f"{year:04}-12-31"
    if condition.negated:
        return not (first <= begin and end <= last)
    return first <= end and begin <= last


def _ends(condition: Condition) -> tuple[str, str]:
    low = condition.value
    high = condition.high if condition.operator == ".." else condition.value
    first = low + "-01-01"[len(low) - 4 :] if len(low) < 10 else low
    last = high + "-12-31"[len(high) - 4 :] if len(high) < 10 else high
    if condition.operator == ">=" or condition.field == "after":
        last = "9999-12-31"
    elif condition.operator == "<=" or condition.field == "before":
        first = "0000-01-01"
    return first, last


def with_years(request: IncidentFilter, span: tuple[int, int] | None) -> IncidentFilter:
    """Ask for a span of years (both included) in place of all date clauses; None: for any date."""
    at = next((at for at, clause in enumerate(request.clauses) if _is_dates(clause)), len(request.clauses))
    clauses = [clause for clause in request.clauses if not _is_dates(clause)]
    if span is not None:
        low, high = (f"{year:04}" for year in span)
        condition = Condition("year", low) if low == high else Condition("year", low, "..", high)
        clauses.insert(min(at, len(clauses)), (condition,))
    return replace(request, clauses=tuple(clauses))


def with_clauses(request: IncidentFilter, clauses: Sequence[Clause]) -> IncidentFilter:
    """Ask for other things, with the switches as they are."""
    return replace(request, clauses=tuple(clauses))


def with_days(request: IncidentFilter, span: tuple[str, str] | None) -> IncidentFilter:
    """Ask for a span of days (ISO dates, both included) in place of all date clauses; None: for any date."""
    at = next((at for at, clause in enumerate(request.clauses) if _is_dates(clause)), len(request.clauses))
    clauses = [clause for clause in request.clauses if not _is_dates(clause)]
    if span is not None:
        low, high = span
        condition = Condition("date", low) if low == high else Condition("date", low, "..", high)
        clauses.insert(min(at, len(clauses)), (condition,))
    return replace(request, clauses=tuple(clauses))


def with_dates_of(request: IncidentFilter, other: IncidentFilter) -> IncidentFilter:
    """Give a filter the date clauses of another one in place of its own."""
    clauses = list(with_days(request, None).clauses)
    for at, clause in enumerate(other.clauses):
        if _is_dates(clause):
            clauses.insert(min(at, len(clauses)), clause)
    return replace(request, clauses=tuple(clauses))


def days_within(request: IncidentFilter) -> tuple[str, str] | None:
    """Return the first and last day (ISO) that the filter's date clauses leave; None without any, or without an end.

    A clause of several spans counts from the first to the last of them.
    """
    clauses = [clause for clause in request.clauses if _is_dates(clause)]
    if not clauses or any(condition.negated for clause in clauses for condition in clause):
        return None
    ends = [[_ends(condition) for condition in clause] for clause in clauses]
    first = max(min(begin for begin, _end in spans) for spans in ends)
    last = min(max(end for _begin, end in spans) for spans in ends)
    if last == "9999-12-31" or first == "0000-01-01" or first > last:
        return None
    return _real(first), _real(last)


def _real(day: str) -> str:
    """Return a day of the calendar: '2022-02-31', the end of a month, is its last day."""
    year, month, number = (int(part) for part in day.split("-"))
    return f"{year:04}-{month:02}-{min(number, monthrange(year, month)[1]):02}"


# the smallest number killed


def compares_figures(clause: Clause) -> bool:
    """Tell whether a clause compares casualties, so that it matters how bounds are treated."""
    return any(condition.field in FIGURE_FIELDS and condition.operator != "=" for condition in clause)


def _least(condition: Condition, harm: str) -> int | None:
    if condition.field != harm or condition.negated or condition.operator not in (">", ">=", ".."):
        return None
    return int(condition.value) + (condition.operator == ">")


def minimum(request: IncidentFilter, harm: str = "killed") -> int:
    """Return the least number killed that the filter asks for, 0 where it asks for none."""
    found = [_least(clause[0], harm) for clause in request.clauses if len(clause) == 1]
    return max((least for least in found if least is not None), default=0)


def with_minimum(request: IncidentFilter, least: int, harm: str = "killed") -> IncidentFilter:
    """Ask for at least this number killed; 0 takes the condition away. An upper end that was asked for stays."""
    clauses: list[Clause] = []
    done = least == 0
    for clause in request.clauses:
        condition = clause[0] if len(clause) == 1 else None
        if condition is None or _least(condition, harm) is None:
            clauses.append(clause)
            continue
        if condition.operator == ".." and least <= int(condition.high):
            if least:
                clauses.append((Condition(harm, str(least), "..", condition.high),))
            else:
                clauses.append((Condition(harm, condition.high, "<="),))
            done = True
        elif not done:
            clauses.append((Condition(harm, str(least), ">="),))
            done = True
    if not done:
        clauses.append((Condition(harm, str(least), ">="),))
    return replace(request, clauses=tuple(clauses))


# clauses


def replace_clause(request: IncidentFilter, at: int, clauses: Sequence[Clause]) -> IncidentFilter:
    """Put other clauses (or none) in the place of one."""
    return replace(request, clauses=(*request.clauses[:at], *clauses, *request.clauses[at + 1 :]))


def words_of(request: IncidentFilter) -> tuple[tuple[int, Condition], ...]:
    """Return the words that must occur, each with the place of its clause; alternatives are left out."""
    return tuple(
        (at, clause[0])
        for at, clause in enumerate(request.clauses)
        if len(clause) == 1 and clause[0].field == TEXT and not clause[0].negated and folding.parts(clause[0].value)
    )
