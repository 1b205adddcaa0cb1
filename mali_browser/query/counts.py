"""How many incidents a filter finds, without finding them: for saved searches, tags and collections in the side bar."""

from __future__ import annotations

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import filter_sql
from mali_browser.query.large import columns_of


def count_incidents(dataset: Dataset, request: IncidentFilter) -> int:
    """Return how many incidents a filter finds. Raises Interrupted where ``dataset.interrupt`` stopped it."""
    columns = columns_of(dataset)
    with dataset.reading() as connection:
        if columns is not None:
            return columns.count(request)
        sql = filter_sql(request, aliases_of(dataset, request))
        where = f" WHERE {sql.where}" if sql.where else ""
        return int(connection.execute(f"SELECT count(*) FROM incidents i{where}", sql.parameters).fetchone()[0])
