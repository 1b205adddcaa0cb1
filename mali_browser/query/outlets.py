"""Outlets with their spellings."""

from __future__ import annotations

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.query.names import names_of
from mali_browser.records import Outlet


def fetch_outlet(dataset: Dataset, outlet_id: str) -> Outlet:
    """Return one outlet; raise NotFound where there is no such id."""
    with dataset.reading() as connection:
        found = connection.execute("SELECT id, name, kind, country FROM outlets WHERE id = ?", (outlet_id,)).fetchone()
        if found is None:
            raise NotFound(f"There is no outlet '{outlet_id}' in this dataset.")
        incidents, citations = connection.execute(
            "SELECT count(DISTINCT incident_id), count(*) FROM incident_sources WHERE outlet_id = ?", (outlet_id,)
        ).fetchone()
        return Outlet(*[*found, names_of(dataset, "outlet", outlet_id), incidents, citations])
