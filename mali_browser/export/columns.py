"""The closed table of export columns: name, type, what it holds, and how it is read off an incident.

One table for CSV, JSON and every later format, so that a column means the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from mali_browser.errors import WrongUse
from mali_browser.records import Incident, Party, PlaceMention

Value = str | int | float | None


@dataclass(frozen=True)
class Column:
    """One column. ``type``: 'string', 'integer', 'number' or 'date' (the data dictionary's words)."""

    name: str
    type: str
    description: str
    read: Callable[[Incident], Value]


def _joined(values: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(value for value in values if value)) or None


def _parties(
    choose: Callable[[Incident], tuple[Party, ...]], pick: Callable[[Party], str]
) -> Callable[[Incident], Value]:
    """Read something of each actor chosen, once an actor, so that lists of one incident line up."""

    def read(incident: Incident) -> Value:
        actors: dict[str, str] = {}
        for party in choose(incident):
            actors.setdefault(party.actor_id, pick(party))
        return "; ".join(actors.values()) or None

    return read


def _short_name(party: Party) -> str:
    return party.abbreviation or party.name


def _first_place(pick: Callable[[PlaceMention], Value]) -> Callable[[Incident], Value]:
    return lambda incident: pick(incident.places[0]) if incident.places else None


def _date(incident: Incident) -> str:
    row = incident.row
    known = {"day": 10, "month": 7, "year": 4}[row.date_precision]
    start, end = row.date_start[:known], row.date_end[:known]
    return start if start == end else f"{start}/{end}"


def _figure_columns(harm: str) -> list[Column]:
    def reader(bound: str) -> Callable[[Incident], Value]:
        def read(incident: Incident) -> Value:
            found: int | None = getattr(getattr(incident.row, harm), bound)
            return found

        return read

    def uncounted(incident: Incident) -> Value:
        return int(getattr(incident.row, harm).uncounted)

    return [
        Column(f"{harm}_low", "integer", f"Least number {harm}; empty: open or not reported", reader("low")),
        Column(
            f"{harm}_best", "integer", f"Best number {harm}; empty: not reported, 0: reported as none", reader("best")
        ),
        Column(f"{harm}_high", "integer", f"Greatest number {harm}; empty: open or not reported", reader("high")),
        Column(f"{harm}_uncounted", "integer", f"1 where the report speaks of {harm} without a number", uncounted),
    ]


COLUMNS: tuple[Column, ...] = (
    Column("id", "string", "Permanent id of the incident", lambda i: i.row.id),
    Column("date", "string", "Date as far as it is known: 2022-10-17, 2022-10-17/2022-10-19, 2022-10, 2012", _date),
    Column(
        "date_start", "date", "First day; of the month or year, where only that is known", lambda i: i.row.date_start
    ),
    Column("date_end", "date", "Last day; of the month or year, where only that is known", lambda i: i.row.date_end),
    Column(
        "date_precision", "string", "day, month or year: how exactly the date is known", lambda i: i.row.date_precision
    ),
    Column("title", "string", "Headline", lambda i: i.row.title),
    Column("places", "string", "Places, in the report's order", lambda i: _joined(p.name for p in i.places)),
    Column("place_ids", "string", "Ids of the places", lambda i: _joined(p.place_id for p in i.places)),
    Column("regions", "string", "Regions of the places", lambda i: _joined(p.admin1 for p in i.places)),
    Column("countries", "string", "Countries of the places", lambda i: _joined(p.country for p in i.places)),
    Column("latitude", "number", "Latitude of the first place, WGS84 degrees", _first_place(lambda p: p.latitude)),
    Column("longitude", "number", "Longitude of the first place, WGS84 degrees", _first_place(lambda p: p.longitude)),
    Column(
        "where_precision",
        "integer",
        "UCDP precision of the first place: 1 exact to 6 country",
        _first_place(lambda p: p.where_precision),
    ),
    Column(
        "perpetrators",
        "string",
        "Who did it; else both sides of a clash or treaty",
        _parties(lambda i: i.perpetrators, _short_name),
    ),
    Column(
        "perpetrator_ids",
        "string",
        "Their ids, in the same order",
        _parties(lambda i: i.perpetrators, lambda p: p.actor_id),
    ),
    Column(
        "perpetrator_attributions",
        "string",
        "How each is attributed, in the same order: claimed, stated, suspected, alleged, denied",
        _parties(lambda i: i.perpetrators, lambda p: p.attribution),
    ),
    Column("targets", "string", "Who was attacked", _parties(lambda i: i.targets, _short_name)),
    Column("target_ids", "string", "Their ids, in the same order", _parties(lambda i: i.targets, lambda p: p.actor_id)),
    Column("event_type", "string", "ACLED event type", lambda i: i.row.event_type),
    Column("sub_event_type", "string", "ACLED sub-event type", lambda i: i.row.sub_event_type),
    Column("weapon_types", "string", "GTD weapon types", lambda i: _joined(i.weapon_types)),
    Column("target_types", "string", "GTD target types", lambda i: _joined(i.target_types)),
    Column("claim", "string", "claimed, attributed, suspected, unclaimed or unknown", lambda i: i.row.claim),
    *_figure_columns("killed"),
    *_figure_columns("wounded"),
    *_figure_columns("abducted"),
    Column("source_count", "integer", "Number of sources cited", lambda i: i.row.sources),
    Column(
        "sources", "string", "Sources as cited, in order", lambda i: "; ".join(s.cited_as for s in i.sources) or None
    ),
    Column("entry", "integer", "Entry of the report's chronology; empty: told elsewhere", lambda i: i.row.entry),
    Column("entry_part", "integer", "Part of that entry", lambda i: i.row.entry_part),
    Column("duplicate_of", "string", "Id of the fuller account of the same event", lambda i: i.row.duplicate_of),
    Column("summary", "string", "What happened", lambda i: i.summary),
    Column("date_note", "string", "What the date rests on", lambda i: i.date_note),
    Column("note", "string", "Editorial note: contradictions, what is uncertain", lambda i: i.note),
)
BY_NAME: dict[str, Column] = {column.name: column for column in COLUMNS}


def choose_columns(names: Sequence[str] | None) -> tuple[Column, ...]:
    """Return the columns with these names in that order, all where None; raise WrongUse for an unknown one."""
    if names is None:
        return COLUMNS
    unknown = [name for name in names if name not in BY_NAME]
    if unknown:
        raise WrongUse(f"There is no column '{unknown[0]}'. Columns: {', '.join(BY_NAME)}.")
    return tuple(BY_NAME[name] for name in names)
