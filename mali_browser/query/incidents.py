"""Filter in; ordered row numbers, rows by page, whole incidents and totals out.

The order of a result is a list of row numbers (``incidents.row`` is the place in date order); pages are fetched by
row number, so that a page costs the same in any result (see README, 'Built for a million rows').
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from mali_browser.errors import NotFound
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query.aliases import aliases_of, also_searched
from mali_browser.query.connection import Dataset
from mali_browser.query.filter_sql import Sql, filter_sql
from mali_browser.query.large import columns_of
from mali_browser.records import (
    Casualty,
    Citation,
    Figure,
    HarmTotal,
    Incident,
    IncidentResult,
    IncidentRow,
    Party,
    PlaceMention,
    RelatedIncident,
    Totals,
)
from mali_browser.vocabulary import TOTALLED_HARMS

# Sort field -> SQL of its value. A closed set: nothing typed by a reader becomes SQL.
_SORT_COLUMNS: dict[str, str] = {
    "date": "i.row",
    "title": "d.by_title",
    "place": "d.by_place",
    "region": "d.by_region",
    "country": "d.countries",
    "perpetrator": "d.by_perpetrator",
    "target": "d.by_target",
    "type": "i.event_type",
    "subtype": "i.sub_event_type",
    "claim": "i.claim",
    "killed": "i.killed_best",
    "wounded": "i.wounded_best",
    "abducted": "i.abducted_best",
    "sources": "d.sources",
    "entry": "i.entry",
    "id": "i.id",
}
_MAX_VARIABLES = 500


def find_incidents(dataset: Dataset, request: IncidentFilter, sort: Sort | None = None) -> IncidentResult:
    """Return the row numbers that a filter finds, in order, and what they add up to.

    Unknown values come last in both directions; equal ones in date order, newest first.
    Raises Interrupted where ``dataset.interrupt`` stopped it.
    """
    sort = sort or Sort()
    with dataset.reading():
        aliases = aliases_of(dataset, request)
        columns = columns_of(dataset)
        if columns is not None:
            return columns.result(request, sort, aliases)
        sql = filter_sql(request, aliases)
        rows = _ordered_rows(dataset, sql, sort)
        totals = _totals(dataset, sql, len(rows))
        return IncidentResult(rows, totals, also_searched(request, aliases))


def _ordered_rows(dataset: Dataset, sql: Sql, sort: Sort) -> list[int]:
    return [row[0] for row in dataset.connection.execute(ordered_statement(sql, sort), sql.parameters)]


def ordered_statement(sql: Sql, sort: Sort) -> str:
    """Return the statement that gives the row numbers of a condition in order."""
    column = _SORT_COLUMNS[sort.field]
    join = " JOIN incident_display d ON d.row = i.row" if column.startswith("d.") else ""
    where = f" WHERE {sql.where}" if sql.where else ""
    direction = "DESC" if sort.descending else "ASC"
    order = f"i.row {direction}" if sort.field == "date" else f"{column} IS NULL, {column} {direction}, i.row DESC"
    return f"SELECT i.row FROM incidents i{join}{where} ORDER BY {order}"


def _totals(dataset: Dataset, sql: Sql, found: int) -> Totals:
    where = f" WHERE {sql.where}" if sql.where else ""
    return _read_totals(dataset, f"FROM incidents i{where}", sql.parameters, found)


def totals_of_rows(dataset: Dataset, rows: Sequence[int]) -> Totals:
    """Return what a selection of rows adds up to."""
    columns = columns_of(dataset)
    if columns is not None:
        return columns.totals_of_rows(rows)
    # One parameter, however many rows: a list in the statement itself has a largest length.
    numbers = json.dumps([int(row) for row in rows])
    with dataset.reading():
        source = "FROM incidents i WHERE i.row IN (SELECT value FROM json_each(?))"
        return _read_totals(dataset, source, [numbers], len(rows))


def _read_totals(dataset: Dataset, source: str, parameters: Sequence[str | int], found: int) -> Totals:
    columns = ["count(*)", "count(i.duplicate_of)"]
    counted = "i.duplicate_of IS NULL"
    for harm in TOTALLED_HARMS:
        known = f"{counted} AND i.{harm}_best IS NOT NULL"
        columns.append(f"count(*) FILTER (WHERE {known})")
        columns.append(f"count(*) FILTER (WHERE {counted} AND i.{harm}_best IS NULL AND i.{harm}_uncounted)")
        for bound in ("low", "best", "high"):
            columns.append(f"sum(i.{harm}_{bound}) FILTER (WHERE {known})")
            columns.append(f"count(i.{harm}_{bound}) FILTER (WHERE {known})")
    values = dataset.connection.execute(f"SELECT {', '.join(columns)} {source}", parameters).fetchone()
    duplicates = values[1]
    harms: list[HarmTotal] = []
    for place, harm in enumerate(TOTALLED_HARMS):
        reported, uncounted, *bounds = values[2 + place * 8 : 10 + place * 8]
        low, _known, best, _known_best, high, known_highs = bounds
        # An open upper bound opens that of the sum; 'up to 100' is surely at least nothing, so the lower one stands.
        figure = Figure(low or 0, best, high if known_highs == reported else None) if reported else Figure()
        harms.append(HarmTotal(harm, figure, reported, uncounted, found - duplicates - reported - uncounted))
    of_all = dataset.connection.execute("SELECT count(*) FROM incidents").fetchone()[0]
    return Totals(found, of_all, duplicates, *harms)


_ROW_COLUMNS = (
    "i.row, i.id, i.date_start, i.date_end, i.date_precision, i.title, d.places, d.regions, d.countries, "
    "d.perpetrators, d.targets, i.event_type, i.sub_event_type, i.claim, "
    "i.killed_low, i.killed_best, i.killed_high, i.killed_uncounted, "
    "i.wounded_low, i.wounded_best, i.wounded_high, i.wounded_uncounted, "
    "i.abducted_low, i.abducted_best, i.abducted_high, i.abducted_uncounted, "
    "d.sources, i.entry, i.entry_part, i.duplicate_of"
)


def fetch_rows(dataset: Dataset, rows: Sequence[int]) -> list[IncidentRow]:
    """Return the table rows with these numbers, in the order given; unknown numbers are left out."""
    found: dict[int, IncidentRow] = {}
    with dataset.reading() as connection:
        for at in range(0, len(rows), _MAX_VARIABLES):
            numbers = ",".join(str(int(row)) for row in rows[at : at + _MAX_VARIABLES])
            for values in connection.execute(
                f"SELECT {_ROW_COLUMNS} FROM incidents i JOIN incident_display d ON d.row = i.row "
                f"WHERE i.row IN ({numbers})"
            ):
                found[values[0]] = _row(values)
    return [found[row] for row in rows if row in found]


def _row(v: Sequence[Any]) -> IncidentRow:
    lists = [_split(value) for value in v[6:11]]
    figures = [Figure(low, best, high, bool(words)) for low, best, high, words in (v[14:18], v[18:22], v[22:26])]
    return IncidentRow(*v[0:6], *lists, *v[11:14], *figures, *v[26:30])


def _split(value: object) -> tuple[str, ...]:
    return tuple(str(value).split("; ")) if value else ()


def row_of(dataset: Dataset, incident_id: str) -> int:
    """Return an incident's row number; raise NotFound where there is no such id."""
    with dataset.reading() as connection:
        found = connection.execute("SELECT row FROM incidents WHERE id = ?", (incident_id,)).fetchone()
    if found is None:
        raise NotFound(f"There is no incident '{incident_id}' in this dataset.")
    return int(found[0])


def fetch_incident(dataset: Dataset, incident_id: str) -> Incident:
    """Return everything of one incident; raise NotFound where there is no such id."""
    return fetch_incidents(dataset, [row_of(dataset, incident_id)])[0]


def fetch_incidents(dataset: Dataset, rows: Sequence[int]) -> list[Incident]:
    """Return everything of the incidents with these row numbers, in the order given."""
    return [_whole(dataset, row) for row in fetch_rows(dataset, rows)]


def _whole(dataset: Dataset, row: IncidentRow) -> Incident:
    with dataset.reading() as connection:
        summary, date_note, note, printed_date = connection.execute(
            "SELECT i.summary, i.date_note, i.note, e.printed_date FROM incidents i "
            "LEFT JOIN entries e ON e.number = i.entry WHERE i.row = ?",
            (row.row,),
        ).fetchone()
        places = connection.execute(
            "SELECT p.id, p.name, p.kind, p.admin1, p.admin2, p.country, p.latitude, p.longitude, p.where_precision, "
            "p.basis, ip.wording FROM incident_places ip JOIN places p ON p.id = ip.place_id "
            "WHERE ip.incident_id = ? ORDER BY ip.ord",
            (row.id,),
        )
        parties = connection.execute(
            "SELECT a.id, a.name, a.abbreviation, a.kind, ia.role, ia.attribution, ia.according_to, ia.note "
            "FROM incident_actors ia JOIN actors a ON a.id = ia.actor_id WHERE ia.incident_id = ? ORDER BY ia.ord",
            (row.id,),
        )
        sources = connection.execute(
            "SELECT s.ord, o.id, o.name, s.cited_as, s.url, s.title, s.published FROM incident_sources s "
            "JOIN outlets o ON o.id = s.outlet_id WHERE s.incident_id = ? ORDER BY s.ord",
            (row.id,),
        )
        return Incident(
            row=row,
            summary=summary,
            date_note=date_note,
            note=note,
            printed_date=printed_date,
            places=tuple(PlaceMention(*values) for values in places),
            parties=tuple(Party(*values) for values in parties),
            casualties=_casualties(dataset, row.id),
            sources=tuple(Citation(*values) for values in sources),
            weapon_types=_types(dataset, "incident_weapons", "weapon_type", row.id),
            target_types=_types(dataset, "incident_targets", "target_type", row.id),
            related=_related(dataset, row),
        )


def _types(dataset: Dataset, table: str, column: str, incident_id: str) -> tuple[str, ...]:
    found = dataset.connection.execute(
        f"SELECT {column} FROM {table} WHERE incident_id = ? ORDER BY ord", (incident_id,)
    )
    return tuple(value for (value,) in found)


def _casualties(dataset: Dataset, incident_id: str) -> tuple[Casualty, ...]:
    found = dataset.connection.execute(
        "SELECT harm, group_, low, best, high, qualifier, according_to, wording, included, contested, involved, "
        "told_in, note FROM incident_casualties WHERE incident_id = ? ORDER BY ord",
        (incident_id,),
    )
    return tuple(_casualty(values) for values in found)


def _casualty(v: Sequence[Any]) -> Casualty:
    qualifier = v[5]
    return Casualty(
        harm=v[0],
        group=v[1],
        figure=Figure(v[2], v[3], v[4], qualifier == "uncounted"),
        qualifier=qualifier,
        according_to=v[6],
        wording=v[7],
        included=bool(v[8]),
        contested=v[9],
        involved=bool(v[10]),
        told_in=v[11],
        note=v[12],
    )


def _related(dataset: Dataset, row: IncidentRow) -> tuple[RelatedIncident, ...]:
    """Return the ties of an incident from both ends, the strongest kinds first, then by date."""
    columns = "i.id, i.title, i.date_start, i.date_end, i.date_precision"
    statement = f"""
        SELECT 1, 'duplicate_of', {columns}, NULL FROM incidents i WHERE i.id = :duplicate_of
        UNION ALL SELECT 2, 'duplicates', {columns}, NULL FROM incidents i WHERE i.duplicate_of = :id
        UNION ALL SELECT CASE l.kind WHEN 'same_event' THEN 3 WHEN 'possibly_same_event' THEN 4 ELSE 5 END, l.kind,
          {columns}, l.note FROM incident_links l JOIN incidents i ON i.id = l.to_id WHERE l.from_id = :id
        UNION ALL SELECT CASE l.kind WHEN 'same_event' THEN 3 WHEN 'possibly_same_event' THEN 4 ELSE 6 END,
          CASE l.kind WHEN 'follow_up' THEN 'followed_by' ELSE l.kind END,
          {columns}, l.note FROM incident_links l JOIN incidents i ON i.id = l.from_id WHERE l.to_id = :id
        UNION ALL SELECT 7, 'same_entry', {columns}, NULL FROM incidents i WHERE i.entry = :entry AND i.id <> :id
        ORDER BY 1, 5, 3"""
    found = dataset.connection.execute(
        statement, {"id": row.id, "duplicate_of": row.duplicate_of, "entry": row.entry}
    ).fetchall()
    # One tie a pair: a duplicate is a same event as well, a part of the same entry may also be a follow-up.
    ties: dict[str, RelatedIncident] = {}
    for _rank, kind, other, title, start, end, precision, note in found:
        ties.setdefault(other, RelatedIncident(kind, other, title, start, end, precision, note))
    return tuple(ties.values())
