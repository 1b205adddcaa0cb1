"""Places with their names."""

from __future__ import annotations

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.query.names import names_of
from mali_browser.records import Place, PlacePage, YearCount


def fetch_place(dataset: Dataset, place_id: str) -> Place:
    """Return one place; raise NotFound where there is no such id."""
    with dataset.reading() as connection:
        found = connection.execute(
            "SELECT id, name, kind, country, admin1, admin2, admin1_now, admin1_new_since, latitude, longitude, "
            "where_precision, basis, source_ref, note FROM places WHERE id = ?",
            (place_id,),
        ).fetchone()
        if found is None:
            raise NotFound(f"There is no place '{place_id}' in this dataset.")
        (incidents,) = connection.execute(
            "SELECT count(DISTINCT incident_id) FROM incident_places WHERE place_id = ?", (place_id,)
        ).fetchone()
        return Place(*[*found, names_of(dataset, "place", place_id), incidents])


def fetch_place_page(dataset: Dataset, place_id: str) -> PlacePage:
    """Return a place's page; raise NotFound where there is no such id."""
    place = fetch_place(dataset, place_id)
    with dataset.reading() as connection:
        years = connection.execute(
            "SELECT CAST(substr(i.date_start, 1, 4) AS INTEGER), count(DISTINCT i.id) FROM incident_places ip "
            "JOIN incidents i ON i.id = ip.incident_id WHERE ip.place_id = ? GROUP BY 1 ORDER BY 1",
            (place_id,),
        ).fetchall()
        passages = connection.execute(
            "SELECT p.id FROM passage_places x JOIN passages p ON p.id = x.passage_id "
            "JOIN sections s ON s.id = p.section_id WHERE x.place_id = ? ORDER BY s.ord, p.ord",
            (place_id,),
        ).fetchall()
    return PlacePage(place, tuple(YearCount(*row) for row in years), tuple(row[0] for row in passages))
