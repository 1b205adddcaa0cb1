"""Actors with their names and roles."""

from __future__ import annotations

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.query.names import names_of
from mali_browser.records import Actor, RoleCount


def fetch_actor(dataset: Dataset, actor_id: str) -> Actor:
    """Return one actor; raise NotFound where there is no such id."""
    with dataset.reading() as connection:
        found = connection.execute(
            "SELECT id, name, abbreviation, kind, country, active_from, active_to, active_note, profile "
            "FROM actors WHERE id = ?",
            (actor_id,),
        ).fetchone()
        if found is None:
            raise NotFound(f"There is no actor '{actor_id}' in this dataset.")
        roles = connection.execute(
            "SELECT role, count(DISTINCT incident_id) FROM incident_actors WHERE actor_id = ? GROUP BY role "
            "ORDER BY 2 DESC, 1",
            (actor_id,),
        )
        return Actor(*[*found, names_of(dataset, "actor", actor_id), tuple(RoleCount(*row) for row in roles)])
