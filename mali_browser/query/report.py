"""The report: outline, passages, coverage, and where it disagrees with itself."""

from __future__ import annotations

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.records import Citation, Contradiction, CoverageRow, Passage, Section, TextLink


def fetch_outline(dataset: Dataset) -> list[Section]:
    """Return the headings of the report in its order."""
    with dataset.reading() as connection:
        rows = connection.execute(
            "SELECT s.id, s.parent_id, s.title, (SELECT count(*) FROM passages p WHERE p.section_id = s.id) "
            "FROM sections s ORDER BY s.ord"
        ).fetchall()
    depths: dict[str, int] = {}
    found = []
    for section_id, parent, title, passages in rows:
        depths[section_id] = depths.get(parent, -1) + 1 if parent else 0
        found.append(Section(section_id, parent, title, depths[section_id], passages))
    return found


def fetch_section(dataset: Dataset, section_id: str) -> tuple[Section, list[Passage]]:
    """Return a heading and its passages; raise NotFound where there is no such section."""
    for section in fetch_outline(dataset):
        if section.id == section_id:
            return section, _passages(dataset, "p.section_id = ?", section_id)
    raise NotFound(f"There is no section '{section_id}' in this dataset.")


def fetch_passage(dataset: Dataset, passage_id: str) -> Passage:
    """Return one passage; raise NotFound where there is no such id."""
    found = _passages(dataset, "p.id = ?", passage_id)
    if not found:
        raise NotFound(f"There is no passage '{passage_id}' in this dataset.")
    return found[0]


def passages_of(dataset: Dataset, kind: str, ref: str) -> list[Passage]:
    """Return the passages that speak of an actor, place or incident."""
    table = {"actor": "passage_actors", "place": "passage_places", "incident": "passage_incidents"}[kind]
    return _passages(dataset, f"p.id IN (SELECT passage_id FROM {table} WHERE {kind}_id = ?)", ref)


def _passages(dataset: Dataset, where: str, value: str) -> list[Passage]:
    with dataset.reading() as connection:
        rows = connection.execute(
            "SELECT p.id, p.section_id, s.title, p.ord, p.text, p.note FROM passages p "
            f"JOIN sections s ON s.id = p.section_id WHERE {where} ORDER BY s.ord, p.ord",
            (value,),
        ).fetchall()
        found = []
        for row in rows:
            links = connection.execute(
                "SELECT start, length, kind, ref FROM passage_links WHERE passage_id = ? ORDER BY ord", (row[0],)
            )
            sources = connection.execute(
                "SELECT c.ord, o.id, o.name, c.cited_as, c.url, c.title, c.published FROM passage_sources c "
                "JOIN outlets o ON o.id = c.outlet_id WHERE c.passage_id = ? ORDER BY c.ord",
                (row[0],),
            )
            told = connection.execute(
                "SELECT incident_id FROM passage_incidents WHERE passage_id = ? ORDER BY ord", (row[0],)
            )
            found.append(
                Passage(
                    *[
                        *row,
                        tuple(TextLink(*link) for link in links),
                        tuple(Citation(*source) for source in sources),
                        tuple(incident for (incident,) in told),
                    ]
                )
            )
    return found


def fetch_coverage(dataset: Dataset) -> list[CoverageRow]:
    """Return what the dataset holds of each section; the chronology comes last."""
    with dataset.reading() as connection:
        rows = connection.execute(
            """
            SELECT s.title, count(p.id),
              (SELECT count(*) FROM passage_sources c JOIN passages q ON q.id = c.passage_id WHERE q.section_id = s.id),
              (SELECT count(DISTINCT i.incident_id) FROM passage_incidents i JOIN passages q ON q.id = i.passage_id
                WHERE q.section_id = s.id),
              (SELECT count(DISTINCT a.actor_id) FROM passage_actors a JOIN passages q ON q.id = a.passage_id
                WHERE q.section_id = s.id)
            FROM sections s LEFT JOIN passages p ON p.section_id = s.id
            GROUP BY s.id ORDER BY s.ord"""
        ).fetchall()
        # An entry's citations stand on each of its parts: one part is enough to count them.
        entries, citations, incidents, actors = connection.execute(
            """
            SELECT (SELECT count(*) FROM entries),
              (SELECT count(*) FROM incident_sources s JOIN incidents i ON i.id = s.incident_id
                WHERE i.entry IS NOT NULL AND coalesce(i.entry_part, 1) = 1),
              (SELECT count(*) FROM incidents WHERE entry IS NOT NULL),
              (SELECT count(DISTINCT a.actor_id) FROM incident_actors a JOIN incidents i ON i.id = a.incident_id
                WHERE i.entry IS NOT NULL)"""
        ).fetchone()
    return [
        *(CoverageRow(*row) for row in rows if row[1]),
        CoverageRow("Chronology", entries, citations, incidents, actors),
    ]


def fetch_contradictions(dataset: Dataset) -> list[Contradiction]:
    """Return every place where the report disagrees with itself."""
    return _contradictions(dataset, "", ())


def contradictions_about(dataset: Dataset, kind: str, ref: str) -> tuple[Contradiction, ...]:
    """Return where the report disagrees with itself on one incident, actor, place or passage."""
    where = " WHERE id IN (SELECT contradiction_id FROM contradiction_rows WHERE kind = ? AND ref = ?)"
    return tuple(_contradictions(dataset, where, (kind, ref)))


def _contradictions(dataset: Dataset, where: str, parameters: tuple[str, ...]) -> list[Contradiction]:
    with dataset.reading() as connection:
        found = []
        for contradiction, what, treatment in connection.execute(
            f"SELECT id, what, treatment FROM contradictions{where} ORDER BY id", parameters
        ).fetchall():
            values = connection.execute(
                "SELECT value, told_in FROM contradiction_values WHERE contradiction_id = ? ORDER BY ord",
                (contradiction,),
            ).fetchall()
            about = connection.execute(
                "SELECT kind || ':' || ref FROM contradiction_rows WHERE contradiction_id = ? ORDER BY ord",
                (contradiction,),
            ).fetchall()
            found.append(
                Contradiction(
                    contradiction,
                    what,
                    treatment,
                    tuple((value, where) for value, where in values),
                    tuple(address for (address,) in about),
                )
            )
    return found
