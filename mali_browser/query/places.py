"""Places with their names."""

from __future__ import annotations

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.query.names import names_of
from mali_browser.records import Place


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
