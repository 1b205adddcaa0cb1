"""The spellings of actors, places and outlets."""

from __future__ import annotations

from mali_browser.query.connection import Dataset
from mali_browser.records import Name

_TABLES = {"actor": "actor_names", "place": "place_names", "outlet": "outlet_names"}


def names_of(dataset: Dataset, kind: str, ref: str) -> tuple[Name, ...]:
    """Return the other names of something, in the curated order."""
    found = dataset.connection.execute(
        f"SELECT name, kind, language, in_report FROM {_TABLES[kind]} WHERE {kind}_id = ? ORDER BY ord", (ref,)
    )
    return tuple(Name(name, sort, language, bool(in_report)) for name, sort, language, in_report in found)
