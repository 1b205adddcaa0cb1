"""The lineage of armed groups: a band each from beginning to end, and the ties that join bands."""

from __future__ import annotations

import calendar
from collections.abc import Iterable

from mali_browser.query.connection import Dataset
from mali_browser.records import Band, Lineage, Tie

# Ties that join bands along the time axis; the others are listed, not drawn.
JOINS: tuple[str, ...] = ("renamed_to", "merged_into", "split_from", "absorbed_by", "pledged_to", "part_of")
LEADERSHIP: tuple[str, ...] = ("led_by", "founded_by")
_GROUP_KINDS: tuple[str, ...] = ("armed group", "militia", "private military company")


def fetch_lineage(dataset: Dataset, actor_id: str | None = None) -> Lineage:
    """Return the lineage of all armed groups, or of one actor with its neighbours.

    A band runs from the earliest to the latest date told of its actor (its own years, its incidents, its ties);
    ``begins`` and ``ends`` say whether that is a beginning and an end, or only as far as the report tells.
    """
    with dataset.reading() as connection:
        marks = ", ".join("?" for _ in (*JOINS, *LEADERSHIP))
        ties = [
            Tie(*row)
            for row in connection.execute(
                "SELECT r.id, r.from_id, r.kind, r.to_id, r.date_start, r.date_end, r.date_precision, r.note, "
                f"r.passage_id, r.incident_id FROM actor_relations r WHERE r.kind IN ({marks}) "
                "ORDER BY coalesce(r.date_start, r.date_end, '9999'), r.id",
                (*JOINS, *LEADERSHIP),
            )
        ]
        wanted = _groups(dataset) if actor_id is None else _neighbours(ties, actor_id)
        bands = [band for band in (_band(dataset, ref) for ref in wanted) if band is not None]
    shown = {band.id for band in bands}
    joins = tuple(tie for tie in ties if tie.kind in JOINS and {tie.from_id, tie.to_id} <= shown)
    leaders = tuple(tie for tie in ties if tie.kind in LEADERSHIP and tie.from_id in shown)
    ordered = tuple(sorted(bands, key=lambda band: (band.start or "9999", band.name)))
    return Lineage(ordered, joins, leaders)


def _groups(dataset: Dataset) -> list[str]:
    marks = ", ".join("?" for _ in _GROUP_KINDS)
    rows = dataset.connection.execute(f"SELECT id FROM actors WHERE kind IN ({marks}) ORDER BY id", _GROUP_KINDS)
    return [ref for (ref,) in rows]


def _neighbours(ties: Iterable[Tie], actor_id: str) -> list[str]:
    found = {actor_id: None}
    for tie in ties:
        if tie.kind in JOINS and actor_id in (tie.from_id, tie.to_id):
            found.update({tie.from_id: None, tie.to_id: None})
    return list(found)


def _band(dataset: Dataset, ref: str) -> Band | None:
    row = dataset.connection.execute(
        "SELECT id, coalesce(abbreviation, name), name, kind, active_from, active_to FROM actors WHERE id = ?", (ref,)
    ).fetchone()
    if row is None:
        return None
    first, last = dataset.connection.execute(
        """
        SELECT min(start), max(finish) FROM (
          SELECT min(i.date_start) AS start, max(i.date_end) AS finish FROM incident_actors a
            JOIN incidents i ON i.id = a.incident_id WHERE a.actor_id = :id
          UNION ALL SELECT min(coalesce(date_start, date_end)), max(coalesce(date_end, date_start)) FROM actor_relations
            WHERE from_id = :id OR to_id = :id)""",
        {"id": ref},
    ).fetchone()
    actor, short, name, kind, active_from, active_to = row
    start = _first_day(active_from) if active_from else first
    end = _last_day(active_to) if active_to else last
    return Band(actor, short, name, kind, start, end, bool(active_from), bool(active_to))


def _first_day(partial: str) -> str:
    return f"{partial}-01-01"[:10] if len(partial) == 4 else f"{partial}-01"[:10]


def _last_day(partial: str) -> str:
    if len(partial) == 7:
        return f"{partial}-{calendar.monthrange(int(partial[:4]), int(partial[5:]))[1]}"
    return f"{partial}-12-31"[:10]
