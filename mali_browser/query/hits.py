"""What a search finds beside incidents: actors, places, outlets and passages, best first."""

from __future__ import annotations

from collections.abc import Sequence

from mali_browser.incident_filter import HIT_KINDS, TEXT, IncidentFilter
from mali_browser.query.aliases import Aliases, aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import alias_expression
from mali_browser.query.fts_expression import any_of, term_expression
from mali_browser.records import Hit

# Weights of title, body, names and run-together forms: a name says more than a mention.
_RANK = "bm25(search_index, 10.0, 1.0, 6.0, 4.0)"


def find_hits(
    dataset: Dataset, request: IncidentFilter, kinds: Sequence[str] = HIT_KINDS, limit: int | None = None
) -> list[Hit]:
    """Return what the words of a filter find among these kinds, best first; fields are for incidents only.

    A filter without words finds nothing here. ``limit`` is for all kinds together.
    """
    aliases = aliases_of(dataset, request)
    wanted, unwanted = expressions(request, aliases)
    if not wanted:
        return []
    marks = ", ".join("?" for _ in kinds)
    statement = (
        "SELECT d.kind, d.ref, d.title, snippet(search_index, 1, '', '', '…', 24) "
        f"FROM search_index JOIN search_documents d ON d.row = search_index.rowid "
        f"WHERE search_index MATCH ? AND d.kind IN ({marks})"
    )
    parameters: list[str | int] = [" AND ".join(wanted), *kinds]
    for expression in unwanted:
        statement += " AND d.row NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)"
        parameters.append(expression)
    statement += f" ORDER BY {_RANK}, d.row LIMIT ?"
    parameters.append(-1 if limit is None else limit)
    with dataset.reading() as connection:
        return [Hit(*row) for row in connection.execute(statement, parameters)]


def expressions(request: IncidentFilter, aliases: Aliases) -> tuple[list[str], list[str]]:
    """Return the MATCH expressions of the words that must occur (one a clause), and of those that must not."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for clause in request.clauses:
        words = [condition for condition in clause if condition.field == TEXT]
        found = []
        for condition in words:
            expression = term_expression(condition.value, prefix=condition.prefix, phrase=condition.phrase)
            alias = aliases.get(condition.value)
            if alias is not None:
                expression = alias_expression(expression, alias)
            if condition.negated:
                unwanted.append(expression)
            else:
                found.append(expression)
        if found:
            wanted.append(any_of(found))
    return [expression for expression in wanted if expression], [text for text in unwanted if text]
