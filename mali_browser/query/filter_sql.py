"""IncidentFilter -> WHERE clause and parameters. Columns come from a closed set, values are always parameters."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from mali_browser import folding
from mali_browser.incident_filter import TEXT, Clause, Condition, IncidentFilter, read_box
from mali_browser.query.aliases import Alias, Aliases
from mali_browser.query.fts_expression import OWN_COLUMNS, any_of, term_expression
from mali_browser.vocabulary import TWO_SIDED

COMPARISONS: frozenset[str] = frozenset({"=", ">", ">=", "<", "<="})
_OPEN_END = "9999-12-31"


@dataclass
class Sql:
    """A piece of SQL with its parameters. ``where`` is '' where everything matches."""

    where: str = ""
    parameters: list[str | int] = field(default_factory=list)


def filter_sql(request: IncidentFilter, aliases: Aliases | None = None) -> Sql:
    """Return the condition on ``incidents i`` for a filter (AND of clauses, OR within a clause).

    ``aliases`` are the other names of what a word stands for; texts that use one of those match as well.
    """
    sql = Sql()
    pieces: list[str] = []
    for clause in request.clauses:
        alternatives: list[str] = []
        for condition in clause:
            piece, parameters = condition_sql(condition, request, aliases or {})
            if piece:
                alternatives.append(piece)
                sql.parameters.extend(parameters)
        if alternatives:
            pieces.append(alternatives[0] if len(alternatives) == 1 else f"({' OR '.join(alternatives)})")
    sql.where = " AND ".join(pieces)
    return sql


def condition_sql(condition: Condition, request: IncidentFilter, aliases: Aliases) -> tuple[str, list[str | int]]:
    """Return the SQL of one condition; '' where it asks for nothing (a term without letters or digits)."""
    if condition.field == TEXT:
        piece, parameters = _text(condition, request, aliases.get(condition.value))
    elif condition.is_own:
        piece, parameters = _own(condition)
    else:
        piece, parameters = _MAKERS[condition.field](condition, request)
    if piece and condition.negated:
        # NOT of an unknown (null) is unknown in SQL; to a reader 'not so' includes 'not known to be so'.
        piece = f"NOT coalesce({piece}, 0)"
    return piece, parameters


def _own(condition: Condition) -> tuple[str, list[str | int]]:
    """The reader's own marks, as the ids that were looked up; one parameter, however many they are."""
    return "i.id IN (SELECT value FROM json_each(?))", [json.dumps(sorted(condition.ids or ()))]


Maker = Callable[[Condition, IncidentFilter], tuple[str, list[str | int]]]


def _text(condition: Condition, request: IncidentFilter, alias: Alias | None) -> tuple[str, list[str | int]]:
    expression = match_expression(condition, request, alias)
    if not expression:
        return "", []
    return "i.row IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)", [expression]


def match_expression(condition: Condition, request: IncidentFilter, alias: Alias | None) -> str:
    """Return the MATCH expression of a word or phrase, its negation left out; '' where it asks for nothing."""
    expression = term_expression(condition.value, prefix=condition.prefix, phrase=condition.phrase)
    if expression and not request.aliases:
        return f"{OWN_COLUMNS}: {expression}"
    return alias_expression(expression, alias) if expression and alias is not None else expression


def is_prefix(expression: str) -> bool:
    """Tell whether a MATCH expression holds a beginning of a word, which may stand for very many words."""
    return '" *' in expression


def split_text(request: IncidentFilter, aliases: Aliases) -> tuple[str, tuple[Clause, ...]]:
    """Return one MATCH expression for as many clauses as it can say ('' for none), and the other clauses."""
    wanted: list[str] = []
    unwanted: list[str] = []
    negative: list[Clause] = []
    others: list[Clause] = []
    for clause in request.clauses:
        if any(condition.field != TEXT for condition in clause):
            others.append(clause)
            continue
        expressions = [match_expression(condition, request, aliases.get(condition.value)) for condition in clause]
        if not any(condition.negated for condition in clause):
            wanted.append(any_of(expressions))
        elif len(clause) == 1:
            unwanted.extend(expressions)
            negative.append(clause)
        else:
            others.append(clause)
    expression = " AND ".join(f"({piece})" for piece in wanted if piece)
    if not expression:
        return "", (*others, *negative)
    excluded = any_of(unwanted)
    return (f"({expression}) NOT ({excluded})" if excluded else expression), tuple(others)


def alias_expression(expression: str, alias: Alias) -> str:
    """Return the expression of a word together with the other names of what it stands for."""
    names = [term_expression(name) for name in alias.names]
    return any_of([expression, *names, *(term_expression(word, prefix=True) for word in alias.beginnings)])


def _actor(roles: tuple[str, ...]) -> Maker:
    marks = ", ".join(f"'{role}'" for role in roles)
    restriction = f" AND role IN ({marks})" if roles else ""

    def make(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
        return (
            "i.id IN (SELECT incident_id FROM incident_actors WHERE actor_id IN "
            f"(SELECT ref FROM names WHERE kind = 'actor' AND key = ? UNION SELECT ?){restriction})",
            [folding.key(condition.value), condition.value],
        )

    return make


_TWO_SIDED = ", ".join(f"'{kind}'" for kind in TWO_SIDED)
# On a row of incident_actors (alias {0}) with incidents i: a perpetrator, or a side of a clash without one.
PERPETRATOR_SIDE = (
    "({0}.role = 'perpetrator' OR ({0}.role = 'party' AND EXISTS (SELECT 1 FROM incidents c "
    f"WHERE c.id = {{0}}.incident_id AND c.sub_event_type IN ({_TWO_SIDED})) "
    "AND NOT EXISTS (SELECT 1 FROM incident_actors p "
    "WHERE p.incident_id = {0}.incident_id AND p.role = 'perpetrator')))"
)


def _perpetrator(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    """Who did it; where nobody is named as that, the sides of the clash or treaty (as the table shows)."""
    return (
        "i.id IN (SELECT a.incident_id FROM incident_actors a WHERE a.actor_id IN "
        f"(SELECT ref FROM names WHERE kind = 'actor' AND key = ? UNION SELECT ?) AND {PERPETRATOR_SIDE.format('a')})",
        [folding.key(condition.value), condition.value],
    )


def _place(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    return (
        "i.id IN (SELECT incident_id FROM incident_places WHERE place_id IN "
        "(SELECT ref FROM names WHERE kind = 'place' AND key = ? UNION SELECT ?))",
        [folding.key(condition.value), condition.value],
    )


def _region(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    """A region of 2012, or one of those made since."""
    return (
        "i.id IN (SELECT ip.incident_id FROM incident_places ip JOIN places p ON p.id = ip.place_id "
        "WHERE p.admin1 = ? COLLATE NOCASE OR p.admin1_now = ? COLLATE NOCASE)",
        [condition.value, condition.value],
    )


def _place_column(column: str) -> Maker:
    def make(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
        return (
            "i.id IN (SELECT ip.incident_id FROM incident_places ip JOIN places p ON p.id = ip.place_id "
            f"WHERE p.{column} = ? COLLATE NOCASE)",
            [condition.value],
        )

    return make


def _box(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    """A place that is known as a point and lies in the box; what is known to a region only lies in no box."""
    box = read_box(condition.value)
    if box is None:
        raise ValueError(f"not a box: {condition.value!r}")
    south, west, north, east = (str(edge) for edge in box)
    across = "OR" if box[1] > box[3] else "AND"
    return (
        "i.id IN (SELECT ip.incident_id FROM incident_places ip JOIN places p ON p.id = ip.place_id "
        "WHERE (p.where_precision <= 2 OR p.kind = 'road') AND p.latitude BETWEEN CAST(? AS REAL) AND CAST(? AS REAL) "
        f"AND (p.longitude >= CAST(? AS REAL) {across} p.longitude <= CAST(? AS REAL)))",
        [south, north, west, east],
    )


def _outlet(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    return (
        "i.id IN (SELECT incident_id FROM incident_sources WHERE outlet_id IN "
        "(SELECT ref FROM names WHERE kind = 'outlet' AND key = ? UNION SELECT ?))",
        [folding.key(condition.value), condition.value],
    )


def _column(column: str) -> Maker:
    def make(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
        return f"i.{column} = ? COLLATE NOCASE", [condition.value]

    return make


def _typed(table: str, column: str) -> Maker:
    def make(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
        return f"i.id IN (SELECT incident_id FROM {table} WHERE {column} = ? COLLATE NOCASE)", [condition.value]

    return make


def _date(condition: Condition, request: IncidentFilter) -> tuple[str, list[str | int]]:
    """Both ends included; possibly within counts unless only certain dates are asked for."""
    if request.certain_dates:
        return "(i.date_start >= ? AND i.date_end <= ?)", [*date_range(condition)]
    return "(i.date_end >= ? AND i.date_start <= ?)", [*date_range(condition)]


def date_range(condition: Condition) -> tuple[str, str]:
    """Return the first and the last day that a condition on the date allows, to be compared as text."""
    low, high = condition.value, condition.high if condition.operator == ".." else condition.value
    first, last = low or "0000-01-01", _last_day(high) if high else _OPEN_END
    if condition.operator == ">=" or condition.field == "after":
        last = _OPEN_END
    elif condition.operator == "<=" or condition.field == "before":
        first, last = "0000-01-01", _last_day(condition.value)
    return first, last


def _last_day(partial: str) -> str:
    """Return the last possible day text of a partial ISO date ('2022-10' -> '2022-10-31', compared as text)."""
    return {4: f"{partial}-12-31", 7: f"{partial}-31"}.get(len(partial), partial)


def _figure(harm: str) -> Maker:
    def make(condition: Condition, request: IncidentFilter) -> tuple[str, list[str | int]]:
        best = f"coalesce(i.{harm}_best, i.{harm}_low)"
        if condition.operator == "..":
            if request.could_be:
                piece = f"(i.{harm}_best IS NOT NULL AND (i.{harm}_high IS NULL OR i.{harm}_high >= ?)"
                piece += f" AND (i.{harm}_low IS NULL OR i.{harm}_low <= ?))"
            else:
                piece = f"({best} BETWEEN ? AND ?)"
            return piece, [int(condition.value or 0), int(condition.high or 10**9)]
        if condition.operator not in COMPARISONS:
            raise ValueError(f"unknown operator {condition.operator!r}")
        if request.could_be and condition.operator in (">", ">="):
            bound = f"(i.{harm}_best IS NOT NULL AND (i.{harm}_high IS NULL OR i.{harm}_high {condition.operator} ?))"
            return bound, [int(condition.value)]
        if request.could_be and condition.operator in ("<", "<="):
            bound = f"(i.{harm}_best IS NOT NULL AND (i.{harm}_low IS NULL OR i.{harm}_low {condition.operator} ?))"
            return bound, [int(condition.value)]
        return f"({best} {condition.operator} ?)", [int(condition.value)]

    return make


def _entry(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    if condition.operator == "..":
        return "(i.entry BETWEEN ? AND ?)", [int(condition.value), int(condition.high)]
    if condition.operator not in COMPARISONS:
        raise ValueError(f"unknown operator {condition.operator!r}")
    return f"(i.entry {condition.operator} ?)", [int(condition.value)]


_STATES: dict[str, str] = {
    "duplicate": "i.duplicate_of IS NOT NULL",
    "dated": "i.date_precision = 'day'",
    "narrative": "i.entry IS NULL",
    "contested": "i.id IN (SELECT incident_id FROM incident_casualties WHERE contested IS NOT NULL)",
    "editorial": "i.note IS NOT NULL",
    "killed": "i.killed_best IS NOT NULL",
    "wounded": "i.wounded_best IS NOT NULL",
    "abducted": "i.abducted_best IS NOT NULL",
    "perpetrator": f"i.id IN (SELECT a.incident_id FROM incident_actors a WHERE {PERPETRATOR_SIDE.format('a')})",
    "target": "i.id IN (SELECT incident_id FROM incident_actors WHERE role IN ('target', 'victim'))",
    "region": "i.id IN (SELECT ip.incident_id FROM incident_places ip JOIN places p ON p.id = ip.place_id "
    "WHERE p.admin1 IS NOT NULL)",
    "weapon": "i.id IN (SELECT incident_id FROM incident_weapons)",
    "targettype": "i.id IN (SELECT incident_id FROM incident_targets)",
}


def _state(condition: Condition, _request: IncidentFilter) -> tuple[str, list[str | int]]:
    return _STATES.get(condition.value, ""), []


_MAKERS: dict[str, Maker] = {
    "actor": _actor(()),
    "perpetrator": _perpetrator,
    "target": _actor(("target", "victim")),
    "place": _place,
    "region": _region,
    "country": _place_column("country"),
    "box": _box,
    "type": _column("event_type"),
    "subtype": _column("sub_event_type"),
    "weapon": _typed("incident_weapons", "weapon_type"),
    "targettype": _typed("incident_targets", "target_type"),
    "claim": _column("claim"),
    "outlet": _outlet,
    "year": _date,
    "date": _date,
    "before": _date,
    "after": _date,
    "killed": _figure("killed"),
    "wounded": _figure("wounded"),
    "abducted": _figure("abducted"),
    "has": _state,
    "is": _state,
    "entry": _entry,
}
