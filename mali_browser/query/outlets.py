"""Outlets with their spellings."""

from __future__ import annotations

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.query.names import names_of
from mali_browser.records import Outlet, OutletPage, YearCount


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


def fetch_outlet_page(dataset: Dataset, outlet_id: str) -> OutletPage:
    """Return an outlet's page; raise NotFound where there is no such id."""
    outlet = fetch_outlet(dataset, outlet_id)
    with dataset.reading() as connection:
        years = connection.execute(
            "SELECT CAST(substr(i.date_start, 1, 4) AS INTEGER), count(*) FROM incident_sources s "
            "JOIN incidents i ON i.id = s.incident_id WHERE s.outlet_id = ? GROUP BY 1 ORDER BY 1",
            (outlet_id,),
        ).fetchall()
        passages = connection.execute(
            "SELECT DISTINCT p.id FROM passage_sources c JOIN passages p ON p.id = c.passage_id "
            "JOIN sections s ON s.id = p.section_id WHERE c.outlet_id = ? ORDER BY s.ord, p.ord",
            (outlet_id,),
        ).fetchall()
    return OutletPage(outlet, tuple(YearCount(*row) for row in years), tuple(row[0] for row in passages))
