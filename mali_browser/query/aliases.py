"""What a typed word stands for: the other names of the actors and places that it is a name of."""

from __future__ import annotations

from dataclasses import dataclass

from mali_browser import folding
from mali_browser.incident_filter import TEXT, Condition, IncidentFilter
from mali_browser.query.connection import Dataset
from mali_browser.records import AlsoSearched

_MOST_NAMES = 60
# Abbreviations that are common words in the texts as well: they are found when they are typed, never added.
_COMMON = frozenset({"is", "un", "us", "who", "au", "it"})


@dataclass(frozen=True)
class Alias:
    """What one typed word or phrase is a name of: the standard names, every other name, and beginnings of words."""

    typed: str
    standard: tuple[str, ...]
    names: tuple[str, ...]
    beginnings: tuple[str, ...] = ()


Aliases = dict[str, Alias]


def aliases_of(dataset: Dataset, request: IncidentFilter) -> Aliases:
    """Return the aliases among the words of a filter, by the word as typed; none where they are switched off."""
    if not request.aliases:
        return {}
    found: Aliases = {}
    for clause in request.clauses:
        for condition in clause:
            if condition.field == TEXT and condition.value not in found:
                alias = _look_up(dataset, condition)
                if alias is not None:
                    found[condition.value] = alias
    return found


def also_searched(request: IncidentFilter, aliases: Aliases) -> tuple[AlsoSearched, ...]:
    """Return what is to be said of the aliases: standard names that were not typed themselves."""
    told: list[AlsoSearched] = []
    for clause in request.clauses:
        for condition in clause:
            alias = aliases.get(condition.value)
            if alias is None or condition.negated:
                continue
            key = folding.key(condition.value)
            other = tuple(name for name in alias.standard if folding.key(name) != key)
            if other and all(item.word != condition.value for item in told):
                told.append(AlsoSearched(condition.value, other))
    return tuple(told)


def _look_up(dataset: Dataset, condition: Condition) -> Alias | None:
    key, joined = folding.key(condition.value), folding.joined(condition.value)
    rows = dataset.connection.execute(
        "SELECT DISTINCT n.kind, n.ref, coalesce(a.name, p.name) FROM names n "
        "LEFT JOIN actors a ON n.kind = 'actor' AND a.id = n.ref "
        "LEFT JOIN places p ON n.kind = 'place' AND p.id = n.ref "
        "WHERE n.key IN (?, ?) AND n.kind <> 'outlet' ORDER BY 3",
        (key, joined),
    ).fetchall()
    terms = dataset.connection.execute(
        "SELECT field, value FROM thesaurus WHERE key IN (?, ?) ORDER BY field, value", (key, joined)
    ).fetchall()
    if not rows and not terms:
        return None
    names: dict[str, None] = dict.fromkeys(value for field, value in terms if field != "text" or " " in value)
    beginnings = tuple(value for field, value in terms if field == "text" and " " not in value)
    for kind, ref, _standard in rows:
        for (name,) in dataset.connection.execute(
            "SELECT DISTINCT name FROM names WHERE kind = ? AND ref = ? ORDER BY name", (kind, ref)
        ):
            if folding.key(name) not in _COMMON:
                names[name] = None
    standard = dict.fromkeys([*(row[2] for row in rows), *(value for _field, value in terms)])
    return Alias(condition.value, tuple(standard), tuple(names)[:_MOST_NAMES], beginnings)
