"""What the reader asked for: an immutable filter, to and from JSON.

A filter is an AND of clauses; a clause is an OR of conditions. Facets (several values of one facet mean OR, facets
mean AND), chips and typed text are three views of this one value.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import Any

TEXT = "text"
FIELDS: tuple[str, ...] = (
    TEXT,
    "actor",
    "perpetrator",
    "target",
    "place",
    "region",
    "country",
    "box",
    "type",
    "subtype",
    "weapon",
    "targettype",
    "claim",
    "outlet",
    "year",
    "date",
    "before",
    "after",
    "killed",
    "wounded",
    "abducted",
    "has",
    "is",
    "tag",
    "entry",
    "collection",
    "note",
)
# Conditions on what the reader has put on incidents: these fields, and these states of ``is`` and ``has``.
OWN_FIELDS: frozenset[str] = frozenset({"tag", "collection", "note"})
OWN_STATES: frozenset[str] = frozenset({"bookmarked", "checked", "note"})
SORT_FIELDS: tuple[str, ...] = (
    "date",
    "title",
    "place",
    "region",
    "country",
    "perpetrator",
    "target",
    "type",
    "subtype",
    "claim",
    "killed",
    "wounded",
    "abducted",
    "sources",
    "entry",
    "id",
)
# What a search finds beside incidents.
HIT_KINDS: tuple[str, ...] = ("actor", "place", "passage", "outlet")
_DEGREES = re.compile(r"[-+]?[0-9]{1,3}(?:\.[0-9]{1,9})?")
NUMBER_FIELDS: frozenset[str] = frozenset({"killed", "wounded", "abducted", "entry", "year"})
# How values look that are more than text.
_FORMS: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(("killed", "wounded", "abducted", "entry"), re.compile(r"[0-9]{1,10}")),
    "box": re.compile(rf"{_DEGREES.pattern}(?:,{_DEGREES.pattern}){{3}}"),
    **dict.fromkeys(
        ("year", "date", "before", "after"), re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)?")
    ),
}


@dataclass(frozen=True)
class Condition:
    """One condition on one field.

    ``value`` is canonical text: folded words for TEXT, an id for actors, places and outlets, an ISO date or its
    beginning, a whole number, a box (see ``box_value``). ``high`` is the upper end of a range. ``operator``: ``=``,
    ``>``, ``>=``, ``<``, ``<=``, ``..``. ``phrase`` and ``prefix`` matter to TEXT only.

    ``ids`` are the incidents that a condition on the reader's own marks stands for (``is_own``), put in by userdata
    for the query layer, never printed or kept. None: not looked up; such a condition finds nothing.
    """

    field: str
    value: str
    operator: str = "="
    high: str = ""
    negated: bool = False
    phrase: bool = False
    prefix: bool = False
    ids: frozenset[str] | None = None

    def __post_init__(self) -> None:
        if self.field not in FIELDS:
            raise ValueError(f"unknown field {self.field!r}")

    @property
    def is_own(self) -> bool:
        """Tell whether the condition is on what the reader has put on incidents."""
        return self.field in OWN_FIELDS or (self.field in ("has", "is") and self.value in OWN_STATES)


Clause = tuple[Condition, ...]


@dataclass(frozen=True)
class IncidentFilter:
    """The whole request. The switches: ``aliases`` (a word that is an alias finds what it stands for),
    ``could_be`` (casualty comparisons take a bound that could reach the number, not only the best figure),
    ``certain_dates`` (leave out dates that only possibly lie in the range).
    """

    clauses: tuple[Clause, ...] = ()
    aliases: bool = True
    could_be: bool = False
    certain_dates: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether everything is asked for."""
        return not self.clauses

    def with_clause(self, clause: Clause) -> IncidentFilter:
        """Return the filter with one clause more."""
        return replace(self, clauses=(*self.clauses, clause))

    def without_clause(self, index: int) -> IncidentFilter:
        """Return the filter less the clause at ``index``."""
        return replace(self, clauses=self.clauses[:index] + self.clauses[index + 1 :])

    def to_json(self) -> str:
        """Write the filter as JSON text, the same text for equal filters."""
        clauses = [[_condition_to_dict(condition) for condition in clause] for clause in self.clauses]
        document: dict[str, Any] = {"clauses": clauses}
        for switch in ("aliases", "could_be", "certain_dates"):
            document[switch] = getattr(self, switch)
        return json.dumps(document, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> IncidentFilter:
        """Read what ``to_json`` wrote; raise ValueError for anything else."""
        document = json.loads(text)
        if not isinstance(document, dict):
            raise ValueError("a filter is a JSON object")
        try:
            clauses = tuple(tuple(_condition_from(item) for item in clause) for clause in document["clauses"])
            return cls(
                clauses,
                bool(document.get("aliases", True)),
                bool(document.get("could_be", False)),
                bool(document.get("certain_dates", False)),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a filter: {error}") from error


@dataclass(frozen=True)
class Sort:
    """The order of a result: a field of SORT_FIELDS; unknown values come last both ways."""

    field: str = "date"
    descending: bool = True

    def __post_init__(self) -> None:
        if self.field not in SORT_FIELDS:
            raise ValueError(f"unknown sort field {self.field!r}")


def _condition_from(item: Any) -> Condition:
    if not isinstance(item, dict) or "ids" in item:
        raise TypeError("a condition is a JSON object")
    condition = Condition(**item)
    if not all(isinstance(text, str) for text in (condition.value, condition.operator, condition.high)):
        raise TypeError("value, operator and high are texts")
    if condition.operator not in ("=", ">", ">=", "<", "<=", ".."):
        raise ValueError(f"unknown operator {condition.operator!r}")
    form = _FORMS.get(condition.field)
    ends = (condition.value, condition.high) if condition.operator == ".." else (condition.value,)
    if form is not None and not all(form.fullmatch(end) for end in ends):
        raise ValueError(f"{condition.field} cannot be {condition.value!r}")
    return condition


def box_value(south: float, west: float, north: float, east: float) -> str:
    """Write a box canonically: its south, west, north and east in degrees, '12.5,-5,15,-1.5', about 100 m exact.

    A west greater than the east: the box crosses the date line.
    """
    west, east = ((longitude + 180) % 360 - 180 if abs(longitude) > 180 else longitude for longitude in (west, east))
    return ",".join(f"{round(edge, 3) + 0.0:.3f}".rstrip("0").rstrip(".") for edge in (south, west, north, east))


def read_box(text: str) -> tuple[float, float, float, float] | None:
    """Read south, west, north and east of a box; None for what is none."""
    parts = text.split(",")
    if len(parts) != 4 or not all(_DEGREES.fullmatch(part.strip()) for part in parts):
        return None
    south, west, north, east = (float(part) for part in parts)
    if not -90 <= south <= north <= 90 or not all(-180 <= edge <= 180 for edge in (west, east)):
        return None
    return south, west, north, east


def _condition_to_dict(condition: Condition) -> dict[str, Any]:
    defaults = Condition(condition.field, condition.value)
    document: dict[str, Any] = {"field": condition.field, "value": condition.value}
    for name in ("operator", "high", "negated", "phrase", "prefix"):
        if getattr(condition, name) != getattr(defaults, name):
            document[name] = getattr(condition, name)
    return document
