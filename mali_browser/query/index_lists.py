"""Lists of pages: all actors, places and outlets by name, and the report's outline."""

from __future__ import annotations

from mali_browser import folding
from mali_browser.query.connection import Dataset
from mali_browser.query.report import fetch_outline
from mali_browser.records import IndexRow

LISTS: tuple[str, ...] = ("report", "actors", "places", "outlets")
_ROWS = {
    "actors": (
        "SELECT 'actor:' || a.id, CASE WHEN a.abbreviation IS NULL THEN a.name ELSE a.name || ' (' || a.abbreviation "
        "|| ')' END, a.kind, (SELECT count(DISTINCT incident_id) FROM incident_actors WHERE actor_id = a.id), a.id "
        "FROM actors a"
    ),
    "places": (
        "SELECT 'place:' || p.id, p.name, CASE WHEN p.country IS NOT NULL AND p.country <> 'Mali' THEN p.country "
        "ELSE coalesce(p.admin1, p.country, '') END, "
        "(SELECT count(DISTINCT incident_id) FROM incident_places WHERE place_id = p.id), p.id FROM places p"
    ),
    "outlets": (
        "SELECT 'outlet:' || o.id, o.name, o.kind, "
        "(SELECT count(DISTINCT incident_id) FROM incident_sources WHERE outlet_id = o.id), o.id FROM outlets o"
    ),
}
_NAMES = {"actors": "actor_names", "places": "place_names", "outlets": "outlet_names"}


def fetch_list(dataset: Dataset, which: str) -> list[IndexRow]:
    """Return one of ``LISTS``; names in alphabetical order, headings in the report's."""
    if which == "report":
        return [IndexRow(f"section:{item.id}", item.title, "", None, item.depth, ()) for item in fetch_outline(dataset)]
    singular = which[:-1]
    with dataset.reading() as connection:
        names: dict[str, list[str]] = {}
        for ref, name in connection.execute(f"SELECT {singular}_id, name FROM {_NAMES[which]} ORDER BY 1, ord"):
            names.setdefault(ref, []).append(name)
        rows = connection.execute(_ROWS[which]).fetchall()
    found = [
        IndexRow(address, title, sort, count, names=tuple(names.get(ref, ())))
        for address, title, sort, count, ref in rows
    ]
    return sorted(found, key=lambda row: folding.fold(row.title))
