"""Where bands and ties of a lineage go: days along the time axis, and rows that keep tied groups adjacent.

Rows are shared where bands do not overlap in time. Tied groups are placed one by one beside their partners, then moved
while that shortens ties or spares crossings; groups without a tie fill the rows below.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from mali_browser.gui.item_models.lineage_rows import RowItem, RowTie, arrange_rows
from mali_browser.records import Band, Lineage, Tie

SUCCESSIONS: frozenset[str] = frozenset({"renamed_to", "merged_into", "absorbed_by"})
# What happens once; other ties last from their date on.
EVENTS: frozenset[str] = SUCCESSIONS | {"split_from", "pledged_to", "founded_by"}
# Without a told end, a group told of in the last year of the data is drawn as going on.
_RECENT_DAYS = 366
_LEAST_DAYS = 730.0
_ALLIANCE_WEIGHT = 0.25
# Pixels: where a band fades out, the least that a band or its label takes, the room between neighbours of a row.
FADE = 26.0
LEAST_BAND = 8.0
LEFT = FADE + 12.0  # what the chart has at its sides beyond the days
RIGHT = 34.0
LABEL_GAP = 6.0
_NEIGHBOUR_GAP = 10.0


@dataclass(frozen=True)
class Span:
    """Days (as ``date.toordinal``) from the first to the last that are possible."""

    first: float
    last: float

    @property
    def middle(self) -> float:
        """The middle, for placing a mark; never shown as a date."""
        return (self.first + self.last) / 2


@dataclass(frozen=True)
class PlacedBand:
    """A band in its row. ``begin`` and ``end`` are the spans in which it begins and ends.

    ``goes_on``: no end is told, and it is told of in the last year of the data. ``label_side``: 'inside', 'left' or
    'right', where the label has room at the width that the layout was made for.
    """

    band: Band
    row: int
    begin: Span
    end: Span
    goes_on: bool
    label_side: str


@dataclass(frozen=True)
class PlacedTie:
    """A tie between the bands at two places; ``moment`` where it joins each, ``dated`` whether a date is told."""

    tie: Tie
    from_band: int
    to_band: int
    from_moment: Span
    to_moment: Span
    dated: bool


@dataclass(frozen=True)
class PlacedLeader:
    """A leader's mark on a band; ``span`` None where no date is told. ``person`` is the id, ``name`` the name."""

    tie: Tie
    band: int
    person: str
    name: str
    begin: Span | None
    end: Span | None


@dataclass(frozen=True)
class LineageLayout:
    """Everything placed. ``first`` to ``today``: the days to show; ``undated``: groups without any date."""

    bands: tuple[PlacedBand, ...]
    ties: tuple[PlacedTie, ...]
    leaders: tuple[PlacedLeader, ...]
    undated: tuple[Band, ...]
    rows: int
    first: float
    today: float


def day(text: str) -> float:
    """Return an ISO date as a number of days."""
    return float(date.fromisoformat(text).toordinal())


def span_from(text: str, precision: str) -> Span:
    """Return where a beginning lies that is known as 'day', 'month' or 'year'."""
    moment = date.fromisoformat(text)
    if precision == "year":
        return Span(moment.toordinal(), date(moment.year, 12, 31).toordinal())
    if precision == "month":
        last = calendar.monthrange(moment.year, moment.month)[1]
        return Span(moment.toordinal(), moment.replace(day=last).toordinal())
    return Span(moment.toordinal(), moment.toordinal())


def span_until(text: str, precision: str) -> Span:
    """Return where an end lies that is known as 'day', 'month' or 'year'."""
    moment = date.fromisoformat(text)
    if precision == "year":
        return Span(date(moment.year, 1, 1).toordinal(), moment.toordinal())
    if precision == "month":
        return Span(moment.replace(day=1).toordinal(), moment.toordinal())
    return Span(moment.toordinal(), moment.toordinal())


def tie_span(tie: Tie) -> Span | None:
    """Return when a tie came about: an event's whole span, else when it began (or, failing that, ended)."""
    precision = tie.date_precision or "day"
    if tie.date_start is None and tie.date_end is None:
        return None
    if tie.date_start is None:
        return span_until(tie.date_end or "", precision)
    if tie.kind in EVENTS and tie.date_end is not None:
        return Span(day(tie.date_start), day(tie.date_end))
    return span_from(tie.date_start, precision)


def extent(lineage: Lineage) -> tuple[float, float]:
    """Return the first day to show and the last, which is the end of the data: two years at least."""
    dated = [band for band in lineage.bands if band.start is not None and band.end is not None]
    today = max([day(lineage.today) if lineage.today else 1.0, *(day(band.end or "") for band in dated)])
    first = min([today - _LEAST_DAYS, *(day(band.start or "") for band in dated)])
    return first, today


def lay_out(lineage: Lineage, day_px: float, label_px: Callable[[Band], float]) -> LineageLayout:
    """Place a lineage for a width of ``day_px`` pixels a day; ``label_px`` measures the label of a band in pixels."""
    dated = [band for band in lineage.bands if band.start is not None and band.end is not None]
    first, today = extent(lineage)
    spans = [_spans(band) for band in dated]
    at = {band.id: place for place, band in enumerate(dated)}
    joins = [_place(tie, at, spans) for tie in lineage.joins if tie.from_id in at and tie.to_id in at]
    others = [_place(tie, at, spans) for tie in lineage.alliances if tie.from_id in at and tie.to_id in at]
    goes_on = [_goes_on(band, end, today) for band, (_begin, end) in zip(dated, spans, strict=True)]
    sheet = first * day_px - LEFT, today * day_px + RIGHT
    items = [
        _row_item(band, begin, today if on else end.last, on, day_px, label_px(band), sheet)
        for band, (begin, end), on in zip(dated, spans, goes_on, strict=True)
    ]
    row_ties = [_row_tie(tie, 1.0) for tie in joins] + [_row_tie(tie, _ALLIANCE_WEIGHT) for tie in others]
    places, rows = arrange_rows(items, row_ties)
    bands = tuple(
        PlacedBand(band, row, begin, end, on, side)
        for band, (begin, end), on, (row, side) in zip(dated, spans, goes_on, places, strict=True)
    )
    leaders = [_leader(tie, at) for tie in lineage.leaders if tie.from_id in at or tie.to_id in at]
    undated = tuple(band for band in lineage.bands if band.id not in at)
    return LineageLayout(bands, (*joins, *others), tuple(leaders), undated, rows, first, today)


def _spans(band: Band) -> tuple[Span, Span]:
    assert band.start is not None and band.end is not None
    return span_from(band.start, band.start_precision), span_until(band.end, band.end_precision)


def _goes_on(band: Band, end: Span, today: float) -> bool:
    return not band.ends and end.last >= today - _RECENT_DAYS


def _place(tie: Tie, at: dict[str, int], spans: Sequence[tuple[Span, Span]]) -> PlacedTie:
    """Say where a tie joins its bands: at its date, or, undated, where the one becomes or leaves the other."""
    one, other = at[tie.from_id], at[tie.to_id]
    moment = tie_span(tie)
    if moment is not None:
        places = (_within(moment, spans[one]), _within(moment, spans[other]))
    elif tie.kind in SUCCESSIONS and spans[one][1].last < spans[other][0].first:
        places = (_point(spans[one][1].last), _point(spans[other][0].first))
    else:
        meeting = max(spans[one][0].last, spans[other][0].first)
        places = (_within(_point(meeting), spans[one]), _within(_point(meeting), spans[other]))
    return PlacedTie(tie, one, other, *places, dated=moment is not None)


def _point(at: float) -> Span:
    return Span(at, at)


def _within(moment: Span, spans: tuple[Span, Span]) -> Span:
    first, last = spans[0].first, spans[1].last
    return Span(min(max(moment.first, first), last), max(min(moment.last, last), first))


def _row_item(
    band: Band, begin: Span, end: float, goes_on: bool, day_px: float, label: float, sheet: tuple[float, float]
) -> RowItem:
    """Return the pixels that a band takes, and the sides at which its label has room where it does not fit inside."""
    first, last = begin.first * day_px, max(end * day_px, begin.first * day_px + LEAST_BAND)
    before = 0.0 if band.begins else FADE
    after = 0.0 if band.ends else FADE
    room = label + LABEL_GAP
    if room + LABEL_GAP <= last - first:
        sides: tuple[str, ...] = ("inside",)
    else:
        right = last + room <= sheet[1] and not goes_on
        left = first - room >= sheet[0]
        sides = (*(("right",) if right or not left else ()), *(("left",) if left else ()))
    return RowItem(
        first=first - before,
        last=last + after,
        core_first=begin.last * day_px,
        core_last=last,
        label=room,
        sides=sides,
        order=begin.first,
        gap=_NEIGHBOUR_GAP,
    )


def _row_tie(tie: PlacedTie, weight: float) -> RowTie:
    return RowTie(tie.from_band, tie.to_band, weight, tie.tie.kind in SUCCESSIONS)


def _leader(tie: Tie, at: dict[str, int]) -> PlacedLeader:
    member = tie.kind == "member_of"
    group, person, name = (tie.to_id, tie.from_id, tie.from_name) if member else (tie.from_id, tie.to_id, tie.to_name)
    precision = tie.date_precision or "day"
    begin = tie_span(tie) if tie.date_start else None
    end = span_until(tie.date_end, precision) if tie.date_end and tie.kind not in EVENTS else None
    return PlacedLeader(tie, at[group], person, name, begin, end)
