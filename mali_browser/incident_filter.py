"""What the reader asked for: an immutable filter, to and from JSON.

A filter is an AND of clauses; a clause is an OR of conditions. Facets (several values of one facet mean OR, facets
mean AND), chips and typed text are three views of this one value.
"""

from __future__ import annotations

import json
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
)
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
NUMBER_FIELDS: frozenset[str] = frozenset({"killed", "wounded", "abducted", "entry", "year"})


@dataclass(frozen=True)
class Condition:
    """One condition on one field.

    ``value`` is canonical text: folded words for TEXT, an id for actors, places and outlets, an ISO date or its
    beginning, a whole number. ``high`` is the upper end of a range. ``operator``: ``=``, ``>``, ``>=``, ``<``,
    ``<=``, ``..``. ``phrase`` and ``prefix`` matter to TEXT only.
    """

    field: str
    value: str
    operator: str = "="
    high: str = ""
    negated: bool = False
    phrase: bool = False
    prefix: bool = False

    def __post_init__(self) -> None:
        if self.field not in FIELDS:
            raise ValueError(f"unknown field {self.field!r}")


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
            clauses = tuple(tuple(Condition(**item) for item in clause) for clause in document["clauses"])
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


def _condition_to_dict(condition: Condition) -> dict[str, Any]:
    defaults = Condition(condition.field, condition.value)
    document: dict[str, Any] = {"field": condition.field, "value": condition.value}
    for name in ("operator", "high", "negated", "phrase", "prefix"):
        if getattr(condition, name) != getattr(defaults, name):
            document[name] = getattr(condition, name)
    return document
