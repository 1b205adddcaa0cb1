"""The first rows of a result at once, before all of it is found and added up."""

from __future__ import annotations

from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query.aliases import Aliases, aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import filter_sql, is_prefix, split_text
from mali_browser.query.incidents import fetch_rows, ordered_statement
from mali_browser.query.large import columns_of
from mali_browser.records import IncidentRow


def find_first_page(
    dataset: Dataset, request: IncidentFilter, sort: Sort | None = None, limit: int = 100
) -> list[IncidentRow]:
    """Return the first rows of what ``find_incidents`` finds, in the same order.

    Within milliseconds in date order also of a large data file whose columns are read (see ``large.read_columns``).
    Raises Interrupted where ``dataset.interrupt`` stopped it.
    """
    sort = sort or Sort()
    with dataset.reading():
        aliases = aliases_of(dataset, request)
        return fetch_rows(dataset, _first_rows(dataset, request, sort, limit, aliases))


def _first_rows(dataset: Dataset, request: IncidentFilter, sort: Sort, limit: int, aliases: Aliases) -> list[int]:
    columns = columns_of(dataset)
    if columns is not None:
        return columns.first_rows(request, sort, limit, aliases)
    expression, clauses = split_text(request, aliases)
    if sort.field == "date" and expression and not clauses:
        return rows_with_text(dataset, expression, sort.descending, limit)
    sql = filter_sql(request, aliases)
    statement = f"{ordered_statement(sql, sort)} LIMIT ?"
    return [row for (row,) in dataset.connection.execute(statement, [*sql.parameters, limit])]


def rows_with_text(dataset: Dataset, expression: str, newest_first: bool, limit: int) -> list[int]:
    """Return the first row numbers, by date, of the incidents that match an expression."""
    ends = dataset.large.ends
    if ends is not None and is_prefix(expression):
        rows = ends.rows(expression, newest_first, limit)
        if len(rows) == limit:
            return rows
    direction = "DESC" if newest_first else "ASC"
    found = dataset.connection.execute(
        "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid <= (SELECT max(row) FROM incidents) "
        f"ORDER BY rowid {direction} LIMIT ?",
        (expression, limit),
    )
    return [row for (row,) in found]
