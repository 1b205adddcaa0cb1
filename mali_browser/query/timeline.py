"""A result over time: bins with counts by series and sums of the killed, single incidents, and what lies behind.

Nothing is put on a day that is not known. An incident known to the day counts in the bin in which it begins, one
known to a month or year in the bin that holds all of it, hatched; where no bin does, it is a span of its own. Bins,
spans and undated add up to the incidents of the filter, their killed to its totals.
"""

from __future__ import annotations

import calendar
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset
from mali_browser.query.facets import DATE_FIELDS, fetch_facet, without_own
from mali_browser.query.filter_sql import PERPETRATOR_SIDE, filter_sql
from mali_browser.query.large import read_columns
from mali_browser.records import (
    SERIES_SLOTS,
    SLOTS,
    ContextSpan,
    Figure,
    Mark,
    Marks,
    SeriesOrder,
    Timeline,
    TimelineBin,
    time_bin,
)

# A claim that is not stated is no series of its own.
UNSTATED: frozenset[tuple[str, str]] = frozenset({("claim", "unknown")})
BIN, SPAN, UNDATED = 0, 1, 2
# What an incident belongs to: BIN, SPAN or UNDATED, with its first and last day.
Part = tuple[int, int, int]
# First and last day wanted; None: everything.
Window = tuple[int, int] | None
_CHOSEN = "WITH found AS (SELECT value AS row FROM json_each(?))"
# Grouping -> SQL of (row, value) pairs of the incidents ``found``.
_VALUES: dict[str, str] = {
    "type": "SELECT i.row, i.event_type FROM found f JOIN incidents i ON i.row = f.row",
    "claim": "SELECT i.row, i.claim FROM found f JOIN incidents i ON i.row = f.row WHERE i.claim <> 'unknown'",
    "region": "SELECT DISTINCT i.row, p.admin1 FROM found f JOIN incidents i ON i.row = f.row "
    "JOIN incident_places ip ON ip.incident_id = i.id JOIN places p ON p.id = ip.place_id WHERE p.admin1 IS NOT NULL",
    "perpetrator": "SELECT DISTINCT i.row, ia.actor_id FROM found f JOIN incidents i ON i.row = f.row "
    f"JOIN incident_actors ia ON ia.incident_id = i.id WHERE {PERPETRATOR_SIDE.format('ia')}",
}
_CHANGE = "Change to group/activity"


@dataclass
class Tally:
    """What is counted of a part of a timeline; sums are of those that report a number and are no duplicates."""

    certain: list[int] = field(default_factory=lambda: [0] * SLOTS)
    vague: list[int] = field(default_factory=lambda: [0] * SLOTS)
    low: int = 0
    best: int = 0
    high: int = 0
    known_highs: int = 0
    reported: int = 0
    uncounted: int = 0
    not_reported: int = 0
    duplicates: int = 0

    def add_killed(self, low: int | None, best: int | None, high: int | None, words: bool, duplicate: bool) -> None:
        """Count the killed of one incident."""
        if duplicate:
            self.duplicates += 1
        elif best is not None:
            self.reported += 1
            self.low += low or 0
            self.best += best
            self.high += high or 0
            self.known_highs += high is not None
        elif words:
            self.uncounted += 1
        else:
            self.not_reported += 1

    def record(self, first: int, last: int) -> TimelineBin:
        """Return the record; one open upper bound opens that of the sum."""
        high = self.high if self.known_highs == self.reported else None
        killed = Figure(self.low, self.best, high) if self.reported else Figure()
        counts = (self.reported, self.uncounted, self.not_reported, self.duplicates)
        return TimelineBin(first, last, tuple(self.certain), tuple(self.vague), killed, *counts)


def part_of(unit: str, start: str, end: str, precision: str) -> Part:
    """Return what an incident with these dates belongs to (see the module)."""
    try:
        first, last = date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal()
    except ValueError:
        return UNDATED, 0, 0
    begin, finish = time_bin(unit, first)
    return (BIN, begin, finish) if precision == "day" or last <= finish else (SPAN, first, last)


def fetch_series(dataset: Dataset, grouping: str) -> SeriesOrder:
    """Return which value has which slot, by its frequency in the whole dataset."""
    values = fetch_facet(dataset, IncidentFilter(), grouping).values
    stated = [item for item in values if (grouping, item.value) not in UNSTATED]
    own = stated[:SERIES_SLOTS]
    return SeriesOrder(
        grouping,
        tuple(item.value for item in own),
        tuple(item.label for item in own),
        len(stated) - len(own),
    )


def fetch_timeline(
    dataset: Dataset,
    request: IncidentFilter,
    grouping: str = "type",
    unit: str = "month",
    without_dates: bool = False,
    window: Window = None,
) -> Timeline:
    """Return a result over time, stacked by a grouping (type, perpetrator, region, claim), in bins of a unit.

    ``without_dates`` leaves the filter's own clauses on dates out, so that the range around them is seen as well.
    ``window`` asks only for the bins and spans that touch these days; how many incidents lie outside is told.
    Raises Interrupted where ``dataset.interrupt`` stopped it.
    """
    if without_dates:
        request = without_own(request, DATE_FIELDS)
    series = fetch_series(dataset, grouping)
    columns = read_columns(dataset)
    with dataset.reading() as connection:
        first, last = _extent(connection)
        if columns is not None:
            from mali_browser.query.columns.bins import tallies_of

            tallies, by_slot = tallies_of(columns, request, series, unit, window)
        else:
            tallies, by_slot = _tallies(dataset, request, series, unit, window)
    bins, spans, undated = (
        tuple(tally.record(part[1], part[2]) for part, tally in sorted(tallies.items()) if part[0] == kind)
        for kind in (BIN, SPAN, UNDATED)
    )
    outside = sum(by_slot) - sum(part.incidents for part in (*bins, *spans, *undated))
    no_day = undated[0] if undated else None
    slots = tuple(by_slot)
    return Timeline(unit, series, bins, spans, no_day, slots, first, last, outside, window, without_dates)


def is_within(part: Part, window: Window) -> bool:
    """Tell whether a part touches the window; what is undated is always told of."""
    return window is None or part[0] == UNDATED or (part[2] >= window[0] and part[1] <= window[1])


def _extent(connection: sqlite3.Connection) -> tuple[int | None, int | None]:
    """Return the first and last day of the dataset; dates that are none are passed over."""
    ends: list[int | None] = []
    for column, order in (("date_start", "ASC"), ("date_end", "DESC")):
        dates = connection.execute(f"SELECT {column} FROM incidents ORDER BY {column} {order}")
        ends.append(next((day for (text,) in dates if (day := _ordinal(text)) is not None), None))
    return ends[0], ends[1]


def _ordinal(text: str) -> int | None:
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        return None


def _found(dataset: Dataset, request: IncidentFilter) -> tuple[str, list[str | int]]:
    sql = filter_sql(request, aliases_of(dataset, request))
    where = f" WHERE {sql.where}" if sql.where else ""
    return f"WITH found AS (SELECT i.row AS row FROM incidents i{where})", sql.parameters


def _tallies(
    dataset: Dataset, request: IncidentFilter, series: SeriesOrder, unit: str, window: Window
) -> tuple[dict[Part, Tally], list[int]]:
    """Return what is counted of each part within the window, and how many incidents each slot has anywhere."""
    found, parameters = _found(dataset, request)
    slots = _slots(dataset.connection, found, parameters, series)
    tallies: dict[Part, Tally] = {}
    by_slot = [0] * SLOTS
    for row, start, end, precision, low, best, high, words, duplicate in dataset.connection.execute(
        f"{found} SELECT i.row, i.date_start, i.date_end, i.date_precision, i.killed_low, i.killed_best, "
        "i.killed_high, i.killed_uncounted, i.duplicate_of IS NOT NULL FROM found f JOIN incidents i ON i.row = f.row",
        parameters,
    ):
        slot = slots.get(row, series.slot(()))
        by_slot[slot] += 1
        part = part_of(unit, start, end, precision)
        if not is_within(part, window):
            continue
        tally = tallies.setdefault(part, Tally())
        counts = tally.certain if precision == "day" else tally.vague
        counts[slot] += 1
        tally.add_killed(low, best, high, bool(words), bool(duplicate))
    return tallies, by_slot


def _slots(
    connection: sqlite3.Connection, found: str, parameters: Sequence[str | int], series: SeriesOrder
) -> dict[int, int]:
    """Return the slot of each incident that states a value."""
    values: dict[int, list[str]] = {}
    for row, value in connection.execute(f"{found} {_VALUES[series.grouping]}", parameters):
        values.setdefault(row, []).append(value)
    return {row: series.slot(held) for row, held in values.items()}


# single incidents


def fetch_marks(
    dataset: Dataset,
    request: IncidentFilter,
    first: int,
    last: int,
    limit: int = 1000,
    grouping: str = "type",
    without_dates: bool = False,
) -> Marks:
    """Return the incidents that are, or may be, within these days (ordinals), in date order.

    Where there are more than ``limit``, only their number.
    """
    if without_dates:
        request = without_own(request, DATE_FIELDS)
    series = fetch_series(dataset, grouping)
    columns = read_columns(dataset)
    with dataset.reading() as connection:
        if columns is not None:
            from mali_browser.query.columns.bins import rows_within

            count, rows = rows_within(columns, request, first, last, limit)
        else:
            count, rows = _rows_within(dataset, request, first, last, limit)
        return Marks(first, last, tuple(_marks(connection, rows, series)), count)


def _rows_within(
    dataset: Dataset, request: IncidentFilter, first: int, last: int, limit: int
) -> tuple[int, Sequence[int]]:
    found, parameters = _found(dataset, request)
    within = [date.fromordinal(max(first, 1)).isoformat(), date.fromordinal(max(last, 1)).isoformat()]
    rows = [
        row
        for (row,) in dataset.connection.execute(
            f"{found} SELECT i.row FROM found f JOIN incidents i ON i.row = f.row "
            "WHERE i.date_end >= ? AND i.date_start <= ? ORDER BY i.row",
            [*parameters, *within],
        )
    ]
    return len(rows), rows if len(rows) <= limit else ()


def _marks(connection: sqlite3.Connection, rows: Sequence[int], series: SeriesOrder) -> Iterator[Mark]:
    parameters = [json.dumps([int(row) for row in rows])]
    slots = _slots(connection, _CHOSEN, parameters, series)
    for row, identity, title, start, end, precision, low, best, high, words, duplicate in connection.execute(
        f"{_CHOSEN} SELECT i.row, i.id, i.title, i.date_start, i.date_end, i.date_precision, i.killed_low, "
        "i.killed_best, i.killed_high, i.killed_uncounted, i.duplicate_of IS NOT NULL "
        "FROM found f JOIN incidents i ON i.row = f.row ORDER BY i.row",
        parameters,
    ):
        first, last = _ordinal(start), _ordinal(end)
        if first is not None and last is not None:
            figure = Figure(low, best, high, bool(words))
            slot = slots.get(row, series.slot(()))
            yield Mark(identity, title, first, last, precision, slot, figure, bool(duplicate))


# what lies behind


def fetch_context(dataset: Dataset) -> tuple[ContextSpan, ...]:
    """Return what went on behind the incidents, as far as actors, their ties and the incidents tell it.

    Governments are heads that a government is led by, and governments with a beginning of their own; missions and
    forces have years of their own, or of their deployment; what consists of others that are shown is left out. A
    rebellion is a group's rivalry with a government. Coups are changes of power: an incident that is called a coup,
    or that ended the time of a head of government on the same day ('removal').
    """
    with dataset.reading() as connection:
        heads = list(_heads(connection))
        spans = [*heads, *_bodies(connection), *_rebellions(connection), *_coups(connection, heads)]
    return tuple(sorted(spans, key=lambda span: (span.begin_first or 0, span.end_last or 0, span.label)))


def _heads(connection: sqlite3.Connection) -> Iterator[ContextSpan]:
    for person, name, start, end, precision, note in connection.execute(
        "SELECT p.id, p.name, r.date_start, r.date_end, r.date_precision, r.note FROM actor_relations r "
        "JOIN actors g ON g.id = r.from_id AND g.kind = 'government' JOIN actors p ON p.id = r.to_id "
        "AND p.kind = 'person' WHERE r.kind = 'led_by' AND coalesce(r.date_start, r.date_end) IS NOT NULL"
    ):
        yield ContextSpan(
            "government",
            name.split()[-1],
            name,
            f"actor:{person}",
            *_begin(start, precision),
            *_end(end, precision),
            note,
        )


_KINDS = {
    "government": "government",
    "international mission": "mission",
    "state force": "force",
    "private military company": "force",
    "armed group": "group",
    "militia": "group",
}


def _bodies(connection: sqlite3.Connection) -> Iterator[ContextSpan]:
    """Return the actors with years of their own, or of their deployment."""
    deployed: dict[str, list[tuple[str | None, str | None, str | None]]] = {}
    for ref, start, end, precision in connection.execute(
        "SELECT from_id, date_start, date_end, date_precision FROM actor_relations WHERE kind = 'deployed_by' "
        "AND coalesce(date_start, date_end) IS NOT NULL AND date_start IS NOT date_end ORDER BY date_start"
    ):
        deployed.setdefault(ref, []).append((start, end, precision))
    parts: dict[str, set[str]] = {}
    for part, whole in connection.execute("SELECT from_id, to_id FROM actor_relations WHERE kind = 'part_of'"):
        parts.setdefault(whole, set()).add(part)
    shown: dict[str, ContextSpan] = {}
    for ref, label, name, kind, begins, ends, note in connection.execute(
        "SELECT id, coalesce(abbreviation, name), name, kind, active_from, active_to, active_note FROM actors"
    ):
        if kind not in _KINDS or not (begins or ends or ref in deployed):
            continue
        start, end, precision = deployed.get(ref, [(None, None, None)])[0]
        begin = _partial(begins) if begins else _begin(start, precision)
        finish = _partial(ends) if ends else _end(end, precision)
        shown[ref] = ContextSpan(_KINDS[kind], label, name, f"actor:{ref}", *begin, *finish, note)
    # A force is shown by its operations where those are told of.
    return (span for ref, span in shown.items() if span.kind == "group" or not parts.get(ref, set()) & shown.keys())


def _rebellions(connection: sqlite3.Connection) -> Iterator[ContextSpan]:
    for ref, label, name, start, end, precision, note in connection.execute(
        "SELECT a.id, coalesce(a.abbreviation, a.name), a.name, r.date_start, r.date_end, r.date_precision, r.note "
        "FROM actor_relations r JOIN actors a ON a.id = r.from_id AND a.kind = 'armed group' "
        "JOIN actors g ON g.id = r.to_id AND g.kind = 'government' "
        "WHERE r.kind = 'rival_of' AND coalesce(r.date_start, r.date_end) IS NOT NULL"
    ):
        yield ContextSpan(
            "rebellion", label, name, f"actor:{ref}", *_begin(start, precision), *_end(end, precision), note
        )


def _coups(connection: sqlite3.Connection, heads: Iterable[ContextSpan]) -> Iterator[ContextSpan]:
    """Return the changes of power; the label is the country, '' for the one that most incidents are in."""
    called = {
        row for (row,) in connection.execute("SELECT rowid FROM search_index WHERE search_index MATCH 'title: coup'")
    }
    ended = {head.end_last for head in heads if head.end_first == head.end_last}
    usual = connection.execute(
        "SELECT countries FROM incident_display WHERE countries IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
    ).fetchone()
    for row, ref, title, start, end, countries in connection.execute(
        "SELECT i.row, i.id, i.title, i.date_start, i.date_end, d.countries FROM incidents i "
        "JOIN incident_display d ON d.row = i.row WHERE i.sub_event_type = ? AND i.date_precision = 'day'",
        (_CHANGE,),
    ):
        first, last = _ordinal(start), _ordinal(end)
        if row in called or first in ended:
            kind = "coup" if row in called else "removal"
            where = "" if usual is None or countries == usual[0] else countries or ""
            yield ContextSpan(kind, where, title, f"incident:{ref}", first, first, last, last)


Ends = tuple[int | None, int | None]


def _begin(day: str | None, precision: str | None) -> Ends:
    """Return the days on which something may have begun that is told to have begun on a first day."""
    if day is None:
        return None, None
    if precision == "year" and day.endswith("-01-01"):
        return _partial(day[:4])
    return _partial(day[:7] if precision in ("month", "year") and day.endswith("-01") else day)


def _end(day: str | None, precision: str | None) -> Ends:
    if day is None:
        return None, None
    if precision == "year" and day.endswith("-12-31"):
        return _partial(day[:4])
    month = _partial(day[:7])
    return month if precision in ("month", "year") and _ordinal(day) == month[1] else _partial(day)


def _partial(text: str) -> Ends:
    """Return the first and last day of a partial ISO date."""
    numbers = [int(part) for part in text.split("-")]
    if len(numbers) == 1:
        return date(numbers[0], 1, 1).toordinal(), date(numbers[0], 12, 31).toordinal()
    if len(numbers) == 2:
        year, month = numbers
        last = calendar.monthrange(year, month)[1]
        return date(year, month, 1).toordinal(), date(year, month, last).toordinal()
    day = date.fromisoformat(text).toordinal()
    return day, day
