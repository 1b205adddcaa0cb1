"""What an actor's page shows: profile with its basis, ties, strengths, and counts from the incidents."""

from __future__ import annotations

from mali_browser.query.actors import fetch_actor
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import PERPETRATOR_SIDE
from mali_browser.records import (
    ActorFigure,
    ActorPage,
    Basis,
    Companion,
    FacetValue,
    Figure,
    Paragraph,
    Relation,
    TextLink,
    YearFigures,
)


def fetch_actor_page(dataset: Dataset, actor_id: str) -> ActorPage:
    """Return everything of an actor's page; raise NotFound where there is no such id."""
    actor = fetch_actor(dataset, actor_id)
    with dataset.reading() as connection:
        passages = connection.execute(
            "SELECT p.id FROM passage_actors a JOIN passages p ON p.id = a.passage_id "
            "JOIN sections s ON s.id = p.section_id WHERE a.actor_id = ? ORDER BY s.ord, p.ord",
            (actor_id,),
        )
        return ActorPage(
            actor=actor,
            paragraphs=_paragraphs(dataset, actor_id),
            relations=fetch_relations(dataset, actor_id),
            figures=_figures(dataset, actor_id),
            years=_years(dataset, actor_id),
            claims=_counts(dataset, actor_id, "i.claim", "i.claim", ""),
            regions=_counts(
                dataset,
                actor_id,
                "p.admin1",
                "p.admin1",
                "JOIN incident_places ip ON ip.incident_id = i.id JOIN places p ON p.id = ip.place_id "
                "AND p.admin1 IS NOT NULL",
            ),
            sides=_side_counts(dataset, actor_id),
            companions=_companions(dataset, actor_id),
            passages=tuple(passage for (passage,) in passages),
        )


def _paragraphs(dataset: Dataset, actor_id: str) -> tuple[Paragraph, ...]:
    found = []
    for number, text in dataset.connection.execute(
        "SELECT ord, text FROM actor_paragraphs WHERE actor_id = ? ORDER BY ord", (actor_id,)
    ).fetchall():
        links = dataset.connection.execute(
            "SELECT start, length, kind, ref FROM actor_paragraph_links "
            "WHERE actor_id = ? AND paragraph = ? ORDER BY ord",
            (actor_id, number),
        ).fetchall()
        basis = dataset.connection.execute(
            "SELECT kind, ref FROM actor_paragraph_basis WHERE actor_id = ? AND paragraph = ? ORDER BY ord",
            (actor_id, number),
        ).fetchall()
        found.append(
            Paragraph(
                text, tuple(TextLink(*link) for link in links), tuple(_basis(dataset, kind, ref) for kind, ref in basis)
            )
        )
    return tuple(found)


def _basis(dataset: Dataset, kind: str, ref: str) -> Basis:
    if kind == "incident":
        title = dataset.connection.execute("SELECT title FROM incidents WHERE id = ?", (ref,)).fetchone()[0]
        cited = dataset.connection.execute(
            "SELECT cited_as FROM incident_sources WHERE incident_id = ? ORDER BY ord", (ref,)
        )
    else:
        title = dataset.connection.execute(
            "SELECT s.title FROM passages p JOIN sections s ON s.id = p.section_id WHERE p.id = ?", (ref,)
        ).fetchone()[0]
        cited = dataset.connection.execute(
            "SELECT cited_as FROM passage_sources WHERE passage_id = ? ORDER BY ord", (ref,)
        )
    return Basis(kind, ref, title, tuple(name for (name,) in cited))


def fetch_relations(dataset: Dataset, actor_id: str) -> tuple[Relation, ...]:
    """Return an actor's ties from both ends, in the order of their dates; undated ones last."""
    rows = dataset.connection.execute(
        """
        SELECT r.kind, 1, a.id, coalesce(a.abbreviation, a.name), r.date_start, r.date_end, r.date_precision, r.note,
          r.passage_id, r.incident_id FROM actor_relations r JOIN actors a ON a.id = r.to_id WHERE r.from_id = :id
        UNION ALL
        SELECT r.kind, 0, a.id, coalesce(a.abbreviation, a.name), r.date_start, r.date_end, r.date_precision, r.note,
          r.passage_id, r.incident_id FROM actor_relations r JOIN actors a ON a.id = r.from_id WHERE r.to_id = :id
        """,
        {"id": actor_id},
    )
    found = [Relation(row[0], bool(row[1]), *row[2:]) for row in rows]
    return tuple(sorted(found, key=lambda tie: (tie.date_start or tie.date_end or "9999", tie.kind, tie.other)))


def _figures(dataset: Dataset, actor_id: str) -> tuple[ActorFigure, ...]:
    rows = dataset.connection.execute(
        "SELECT what, date_start, date_end, date_precision, low, best, high, qualifier, according_to, wording, note, "
        "passage_id, incident_id FROM actor_figures WHERE actor_id = ? ORDER BY coalesce(date_start, '9999'), id",
        (actor_id,),
    )
    return tuple(
        ActorFigure(*[*row[:4], Figure(row[4], row[5], row[6], row[7] == "uncounted"), *row[7:]]) for row in rows
    )


def _years(dataset: Dataset, actor_id: str) -> tuple[YearFigures, ...]:
    """Return the years in which the actor acts, duplicates left out; an open bound opens the year's."""
    rows = dataset.connection.execute(
        """
        SELECT CAST(substr(i.date_start, 1, 4) AS INTEGER) AS year, count(*),
          sum(coalesce(i.killed_low, 0)) FILTER (WHERE i.killed_best IS NOT NULL),
          sum(i.killed_best),
          CASE WHEN count(i.killed_high) = count(i.killed_best) THEN sum(i.killed_high) END,
          count(*) FILTER (WHERE i.killed_best IS NULL AND NOT i.killed_uncounted),
          count(*) FILTER (WHERE i.killed_best IS NULL AND i.killed_uncounted)
        FROM incidents i WHERE i.duplicate_of IS NULL
          AND i.id IN (SELECT incident_id FROM incident_actors WHERE actor_id = ?)
        GROUP BY year ORDER BY year""",
        (actor_id,),
    )
    return tuple(
        YearFigures(year, count, Figure(low, best, high), unknown, uncounted)
        for year, count, low, best, high, unknown, uncounted in rows
    )


def _counts(dataset: Dataset, actor_id: str, value: str, label: str, join: str) -> tuple[FacetValue, ...]:
    rows = dataset.connection.execute(
        f"SELECT {value}, {label}, count(DISTINCT i.id) FROM incidents i {join} "
        "WHERE i.id IN (SELECT incident_id FROM incident_actors WHERE actor_id = ?) GROUP BY 1 ORDER BY 3 DESC, 2",
        (actor_id,),
    )
    return tuple(FacetValue(*row) for row in rows)


def _companions(dataset: Dataset, actor_id: str) -> tuple[Companion, ...]:
    """Return who else is in the actor's incidents and on which side, the most frequent first.

    Sides: perpetrators (or the parties of a clash) against targets and victims; the parties of a clash without a
    perpetrator are against each other. Who has another part (mediator, reporter …) is on no side.
    """
    mine = f"(CASE WHEN {PERPETRATOR_SIDE.format('m')} THEN 1 WHEN m.role IN ('target', 'victim') THEN 2 END)"
    theirs = f"(CASE WHEN {PERPETRATOR_SIDE.format('o')} THEN 1 WHEN o.role IN ('target', 'victim') THEN 2 END)"
    both_parties = "(m.role = 'party' AND o.role = 'party')"
    same = f"{mine} = {theirs} AND NOT {both_parties}"
    other = f"({mine} <> {theirs} OR ({both_parties} AND {mine} = 1))"
    rows = dataset.connection.execute(
        "SELECT a.id, coalesce(a.abbreviation, a.name), count(DISTINCT m.incident_id), "
        f"count(DISTINCT CASE WHEN {same} THEN m.incident_id END), "
        f"count(DISTINCT CASE WHEN {other} THEN m.incident_id END) FROM incident_actors m "
        "JOIN incident_actors o ON o.incident_id = m.incident_id AND o.actor_id <> m.actor_id "
        "JOIN actors a ON a.id = o.actor_id WHERE m.actor_id = ? GROUP BY a.id ORDER BY 3 DESC, 2",
        (actor_id,),
    )
    return tuple(Companion(*row) for row in rows)


def _side_counts(dataset: Dataset, actor_id: str) -> tuple[int, int, int]:
    """Return in how many incidents the actor is at all, on the perpetrators' side, and a target or victim."""
    found = dataset.connection.execute(
        "SELECT count(DISTINCT a.incident_id), "
        f"count(DISTINCT CASE WHEN {PERPETRATOR_SIDE.format('a')} THEN a.incident_id END), "
        "count(DISTINCT CASE WHEN a.role IN ('target', 'victim') THEN a.incident_id END) "
        "FROM incident_actors a WHERE a.actor_id = ?",
        (actor_id,),
    ).fetchone()
    return found[0], found[1], found[2]
