"""The lineage of armed groups: a band each from beginning to end, and the ties that join bands."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.records import Band, Lineage, Tie, TieSource

# Ties that join bands along the time axis; the others are listed, not drawn.
JOINS: tuple[str, ...] = ("renamed_to", "merged_into", "split_from", "absorbed_by", "pledged_to", "part_of")
ALLIANCES: tuple[str, ...] = ("allied_with", "supported_by", "rival_of")
LEADERSHIP: tuple[str, ...] = ("led_by", "founded_by")
_MEMBERSHIP = "member_of"
# What a group becomes or comes out of is shown with it, whatever its kind.
_SUCCESSIONS: tuple[str, ...] = ("renamed_to", "merged_into", "split_from", "absorbed_by")
_GROUP_KINDS: tuple[str, ...] = ("armed group", "militia", "private military company")
_FORCE_KINDS: tuple[str, ...] = (*_GROUP_KINDS, "state force", "international mission")
_STEPS = 2
_LONGEST_NAME = 24  # letters; a longer name gives way to the abbreviation


_Told = tuple[str, str]  # a day that the data tells of an actor, and how exactly it is known


class _Actor(NamedTuple):
    id: str
    name: str
    abbreviation: str | None
    kind: str
    active_from: str | None
    active_to: str | None

    @property
    def label(self) -> str:
        return self.abbreviation if self.abbreviation and len(self.name) > _LONGEST_NAME else self.name


def fetch_lineage(dataset: Dataset, actor_id: str | None = None) -> Lineage:
    """Return the lineage of all armed groups, or of one actor with its neighbours up to two steps away.

    A band runs from the earliest to the latest date told of its actor (its own years, its incidents, its ties);
    ``begins`` and ``ends`` say whether that is a beginning and an end, or only as far as the report tells. For a person
    the groups are those that it founded, led or belonged to. Raises NotFound where there is no such actor.
    """
    with dataset.reading():
        actors = _actors(dataset)
        if actor_id is not None and actor_id not in actors:
            raise NotFound(f"There is no actor '{actor_id}' in this dataset.")
        ties = _ties(dataset, actors)
        wanted = _groups(actors, ties) if actor_id is None else _around(actors, ties, actor_id)
        bands = _bands(dataset, [actors[ref] for ref in wanted], ties)
        today = _today(dataset, ties)
    shown = {band.id for band in bands}
    between = [tie for tie in ties if {tie.from_id, tie.to_id} <= shown]
    centre = actors[actor_id] if actor_id is not None else None
    return Lineage(
        bands=tuple(sorted(bands, key=lambda band: (band.start or "9999", band.name))),
        joins=tuple(tie for tie in between if tie.kind in JOINS),
        leaders=tuple(tie for tie in ties if _leads(tie, shown, actor_id)),
        alliances=tuple(tie for tie in between if tie.kind in ALLIANCES),
        today=today,
        centre=actor_id,
        centre_name=centre.label if centre else "",
    )


def _leads(tie: Tie, shown: set[str], actor_id: str | None) -> bool:
    if tie.kind == _MEMBERSHIP:
        return tie.from_id == actor_id and tie.to_id in shown
    return tie.kind in LEADERSHIP and tie.from_id in shown


def _actors(dataset: Dataset) -> dict[str, _Actor]:
    rows = dataset.connection.execute("SELECT id, name, abbreviation, kind, active_from, active_to FROM actors")
    return {row[0]: _Actor(*row) for row in rows}


def _ties(dataset: Dataset, actors: dict[str, _Actor]) -> list[Tie]:
    """Return all ties of the kinds that a chart can show, dated ones first."""
    kinds = (*JOINS, *ALLIANCES, *LEADERSHIP, _MEMBERSHIP)
    rows = dataset.connection.execute(
        f"""
        SELECT r.id, r.from_id, r.kind, r.to_id, r.date_start, r.date_end, r.date_precision, r.note, r.passage_id,
          r.incident_id, s.title, i.title, i.date_start, i.date_end, i.date_precision
        FROM actor_relations r
        LEFT JOIN passages p ON p.id = r.passage_id LEFT JOIN sections s ON s.id = p.section_id
        LEFT JOIN incidents i ON i.id = r.incident_id
        WHERE r.kind IN ({_marks(kinds)}) ORDER BY coalesce(r.date_start, r.date_end, '9999'), r.id""",
        kinds,
    )
    return [_tie(*row, actors=actors) for row in rows]


def _tie(
    number: int,
    from_id: str,
    kind: str,
    to_id: str,
    start: str | None,
    end: str | None,
    precision: str | None,
    note: str | None,
    passage: str | None,
    incident: str | None,
    section: str,
    *event: str,
    actors: dict[str, _Actor],
) -> Tie:
    sources: list[TieSource] = []
    if incident is not None:
        sources.append(TieSource("incident", incident, *event))
    if passage is not None:
        sources.append(TieSource("passage", passage, section, None, None, None))
    names = actors[from_id].label, actors[to_id].label
    return Tie(number, from_id, kind, to_id, start, end, precision, note, passage, incident, *names, tuple(sources))


def _groups(actors: dict[str, _Actor], ties: Iterable[Tie]) -> list[str]:
    """Return all armed groups, and what one of them became or came out of."""
    wanted = {ref: None for ref, actor in actors.items() if actor.kind in _GROUP_KINDS}
    for tie in ties:
        if tie.kind in _SUCCESSIONS and (tie.from_id in wanted or tie.to_id in wanted):
            wanted.update({tie.from_id: None, tie.to_id: None})
    return list(wanted)


def _around(actors: dict[str, _Actor], ties: Sequence[Tie], actor_id: str) -> list[str]:
    """Return the actor and those up to two steps away along ties that are drawn; for a person, its groups."""
    if actors[actor_id].kind == "person":
        own = [tie for tie in ties if actor_id in (tie.from_id, tie.to_id) and tie.kind in (*LEADERSHIP, _MEMBERSHIP)]
        return list(dict.fromkeys(tie.from_id if tie.to_id == actor_id else tie.to_id for tie in own))
    forces = {ref for ref, actor in actors.items() if actor.kind in _FORCE_KINDS} | {actor_id}
    drawn = [tie for tie in ties if tie.kind in JOINS or (tie.kind in ALLIANCES and {tie.from_id, tie.to_id} <= forces)]
    found = {actor_id: None}
    for _step in range(_STEPS):
        reached = [end for tie in drawn for end in (tie.from_id, tie.to_id) if {tie.from_id, tie.to_id} & set(found)]
        found.update(dict.fromkeys(reached))
    return list(found)


def _bands(dataset: Dataset, actors: Sequence[_Actor], ties: Iterable[Tie]) -> list[Band]:
    refs = [actor.id for actor in actors]
    first, last = _told_in_incidents(dataset, refs)
    for tie in ties:
        start, end = tie.date_start or tie.date_end, tie.date_end or tie.date_start
        if start is None or end is None:
            continue
        for ref in (tie.from_id, tie.to_id):
            if ref not in first or start < first[ref][0]:
                first[ref] = (start, tie.date_precision or "day")
            if ref not in last or end > last[ref][0]:
                last[ref] = (end, tie.date_precision or "day")
    return [_band(actor, first.get(actor.id), last.get(actor.id)) for actor in actors]


def _told_in_incidents(dataset: Dataset, refs: Sequence[str]) -> tuple[dict[str, _Told], dict[str, _Told]]:
    """Return the first and the last day of each actor in the incidents; of equal days the more exact one counts.

    One pass for both: at a million incidents the walk from actors to incidents is what takes the time.
    """
    first: dict[str, _Told] = {}
    last: dict[str, _Told] = {}
    rows = dataset.connection.execute(
        f"""
        SELECT a.actor_id,
          min(i.date_start || CASE i.date_precision WHEN 'day' THEN 1 WHEN 'month' THEN 2 ELSE 3 END),
          max(i.date_end || CASE i.date_precision WHEN 'day' THEN 3 WHEN 'month' THEN 2 ELSE 1 END)
        FROM incident_actors a JOIN incidents i ON i.id = a.incident_id
        WHERE a.actor_id IN ({_marks(refs)}) GROUP BY a.actor_id""",
        refs,
    )
    for ref, start, end in rows:
        first[ref] = (start[:-1], ("day", "month", "year")[int(start[-1]) - 1])
        last[ref] = (end[:-1], ("year", "month", "day")[int(end[-1]) - 1])
    return first, last


def _band(actor: _Actor, first: _Told | None, last: _Told | None) -> Band:
    start = (_first_day(actor.active_from), _precision(actor.active_from)) if actor.active_from else first
    end = (_last_day(actor.active_to), _precision(actor.active_to)) if actor.active_to else last
    if start is not None and end is not None and start[0] > end[0]:
        # Told of only after its end, or only before its beginning: nothing but the one date is known of it.
        start, end = (end, end) if actor.active_to and not actor.active_from else (start, start)
    return Band(
        id=actor.id,
        name=actor.label,
        full_name=actor.name,
        kind=actor.kind,
        start=start[0] if start else None,
        end=end[0] if end else None,
        begins=bool(actor.active_from),
        ends=bool(actor.active_to),
        start_precision=start[1] if start else "day",
        end_precision=end[1] if end else "day",
    )


def _today(dataset: Dataset, ties: Iterable[Tie]) -> str:
    """Return the last day on which something told of begins; '' in an empty file."""
    last = dataset.connection.execute("SELECT max(date_start) FROM incidents").fetchone()[0]
    return max([last or "", *(tie.date_start for tie in ties if tie.date_start)])


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" for _ in values)


def _precision(partial: str) -> str:
    return {4: "year", 7: "month"}.get(len(partial), "day")


def _first_day(partial: str) -> str:
    return f"{partial}-01-01"[:10]


def _last_day(partial: str) -> str:
    if len(partial) == 7:
        return f"{partial}-{calendar.monthrange(int(partial[:4]), int(partial[5:]))[1]}"
    return f"{partial}-12-31"[:10]
