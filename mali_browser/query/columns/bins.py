"""Timelines from the columns: the same parts and sums as the SQL path of ``query.timeline``, without walking rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.columns.answers import ColumnAnswers
from mali_browser.query.columns.coded import Ints
from mali_browser.query.columns.found import row_numbers
from mali_browser.query.columns.store import ColumnStore
from mali_browser.query.timeline import UNSTATED, Part, Tally, Window, is_within, part_of
from mali_browser.records import SLOTS, SeriesOrder

# Of an incident's killed: a duplicate, reported with and without an upper bound, in words only, not reported.
_DUPLICATE, _BOUNDED, _OPEN, _WORDS, _NONE = range(5)
_CLASSES = 5
_MOST_CELLS = 3_000_000


def tallies_of(
    answers: ColumnAnswers, request: IncidentFilter, series: SeriesOrder, unit: str, window: Window
) -> tuple[dict[Part, Tally], list[int]]:
    """Return what is counted of each part within the window, and how many incidents each slot has anywhere."""
    store, found = answers.store, answers.find(request)
    dates = store.column("dates")
    parts, part_of_key = _parts(store, unit)
    places = None if len(found) == store.rows else found.places
    date_codes = _picked(dates.codes, places)
    part = part_of_key[date_codes]
    slots, slot_codes = _slots(store, series)
    vague_of_key = store.sorting(
        "vague dates", lambda: np.array([key[2] != "day" for key in dates.keys], dtype=np.int32)
    )
    cells = ((part_of_key * 2 + vague_of_key) * SLOTS)[date_codes]
    cells += slots[_picked(slot_codes, places)]
    counts = np.bincount(cells, minlength=len(parts) * 2 * SLOTS).reshape(len(parts), 2, SLOTS)
    killed = _killed(store, part, places, len(parts))
    by_slot: list[int] = counts.sum(axis=(0, 1)).tolist()
    tallies: dict[Part, Tally] = {}
    for number in np.flatnonzero(counts.sum(axis=(1, 2))).tolist():
        if is_within(parts[number], window):
            certain, vague = counts[number].tolist()
            tallies[parts[number]] = _tally(certain, vague, *killed[number].tolist())
    return tallies, by_slot


def _picked(codes: NDArray[Any], places: Ints | None) -> NDArray[Any]:
    """Return the codes of some places, of all of them for None."""
    return codes if places is None else codes[places]


def _tally(certain: list[int], vague: list[int], low: int, best: int, high: int, *classes: int) -> Tally:
    return Tally(
        certain,
        vague,
        low,
        best,
        high,
        known_highs=classes[_BOUNDED],
        reported=classes[_BOUNDED] + classes[_OPEN],
        uncounted=classes[_WORDS],
        not_reported=classes[_NONE],
        duplicates=classes[_DUPLICATE],
    )


def _parts(store: ColumnStore, unit: str) -> tuple[list[Part], Ints]:
    """Return the parts of a timeline of the whole dataset, and the place among them of each key of the dates."""
    parts: dict[Part, int] = {}

    def number() -> NDArray[Any]:
        keys = store.column("dates").keys
        return np.array([parts.setdefault(part_of(unit, *key), len(parts)) for key in keys], dtype=np.int32)

    of_key = store.sorting(("part of dates", unit), number)
    table = store.sorting(("parts", unit), lambda: np.array(list(parts), dtype=np.int32).reshape(-1, 3))
    return [(kind, first, last) for kind, first, last in table.tolist()], of_key


def _slots(store: ColumnStore, series: SeriesOrder) -> tuple[Ints, NDArray[Any]]:
    """Return the slot of each set of values, and the number of each incident's set."""
    table = store.tables[series.grouping]
    values = [
        [table.values[place] for place in key if (series.grouping, table.values[place]) not in UNSTATED]
        for key in table.sets.keys
    ]
    return np.array([series.slot(held) for held in values], dtype=np.int32), table.sets.codes


def _killed(store: ColumnStore, part: Ints, places: Ints | None, parts: int) -> Ints:
    """Return for each part the sums of low, best and high, and how many there are of each class."""
    figures = store.figures("killed")
    keys = len(figures.column.keys)
    codes = _picked(figures.column.codes, places)
    known = ~figures.duplicate & ~np.isnan(figures.best)
    classes = np.full(keys, _NONE)
    classes[figures.uncounted] = _WORDS
    classes[known] = np.where(np.isnan(figures.high), _OPEN, _BOUNDED)[known]
    classes[figures.duplicate] = _DUPLICATE
    bounds = np.stack(
        [np.where(known, np.nan_to_num(bound), 0) for bound in (figures.low, figures.best, figures.high)], axis=1
    )
    if parts * keys <= _MOST_CELLS:
        # One walk over the incidents, whatever is then made of the counts.
        counted = np.bincount(part * np.int64(keys) + codes, minlength=parts * keys).reshape(parts, keys)
        per_key = np.concatenate([bounds, np.eye(_CLASSES)[classes]], axis=1)
        killed: Ints = np.rint(counted @ per_key).astype(np.int64)
        return killed
    numbers = np.bincount(part * _CLASSES + classes[codes], minlength=parts * _CLASSES).reshape(parts, _CLASSES)
    sums = [np.bincount(part, weights=bound[codes], minlength=parts) for bound in bounds.T]
    return np.concatenate([np.rint(np.stack(sums, axis=1)).astype(np.int64), numbers], axis=1)


def rows_within(
    answers: ColumnAnswers, request: IncidentFilter, first: int, last: int, limit: int
) -> tuple[int, Sequence[int]]:
    """Return how many incidents are or may be within these days (ordinals), and their row numbers up to a limit."""
    dates, found = answers.store.column("dates"), answers.find(request)
    begin, end = (date.fromordinal(max(day, 1)).isoformat() for day in (first, last))
    within = np.array([key[1] >= begin and key[0] <= end for key in dates.keys], dtype=bool)
    places = found.places[within[dates.codes[found.places]]]
    return len(places), row_numbers(places) if len(places) <= limit else ()
