"""The vocabulary of searches as the dataset has it."""

from __future__ import annotations

from collections.abc import Iterator

from mali_browser import folding
from mali_browser.query.connection import Dataset
from mali_browser.search_vocabulary import Entry, SearchVocabulary


def load_vocabulary(dataset: Dataset) -> SearchVocabulary:
    """Read every name, region, country and thesaurus word of a dataset."""
    with dataset.reading():
        return SearchVocabulary(_entries(dataset))


def _entries(dataset: Dataset) -> Iterator[Entry]:
    statement = (
        "SELECT n.key, n.kind, n.ref, coalesce(a.abbreviation, a.name, p.name, o.name) FROM names n "
        "LEFT JOIN actors a ON n.kind = 'actor' AND a.id = n.ref "
        "LEFT JOIN places p ON n.kind = 'place' AND p.id = n.ref "
        "LEFT JOIN outlets o ON n.kind = 'outlet' AND o.id = n.ref"
    )
    for row in dataset.connection.execute(statement):
        yield Entry(*row)
    for column, kind in (("admin1", "region"), ("admin1_now", "region"), ("country", "country")):
        for (value,) in dataset.connection.execute(
            f"SELECT DISTINCT {column} FROM places WHERE {column} IS NOT NULL ORDER BY 1"
        ):
            yield Entry(folding.key(value), kind, value, value)
    # 'région de Tombouctou', 'Timbuktu region': what is left of such a name is a name of the region.
    for key, value in dataset.connection.execute(
        "SELECT n.key, coalesce(nullif(p.admin1_now, ''), p.admin1) FROM names n JOIN places p ON p.id = n.ref "
        "WHERE n.kind = 'place' AND p.kind = 'region' AND p.admin1 IS NOT NULL"
    ):
        rest = " ".join(part for part in key.split() if part not in ("region", "de", "du"))
        if rest != key and rest:
            yield Entry(rest, "region", value, value)
    for key, field, value in dataset.connection.execute("SELECT key, field, value FROM thesaurus"):
        yield Entry(key, field, value, value)
