"""The incidents of a filter added up by groups of places, from the columns: the same as ``map_points`` by rows.

Incidents share few sets of places. Everything is first added up by set, once over all incidents found; groups of
places are then added up from the sets, each set once in a group.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.columns.answers import ColumnAnswers
from mali_browser.query.columns.coded import Coded, Ints
from mali_browser.query.columns.figures import FigureColumn
from mali_browser.query.columns.found import Found
from mali_browser.query.columns.store import ColumnStore
from mali_browser.query.map_places import NUMBERS, PlaceRow, Sums
from mali_browser.query.timeline import UNSTATED
from mali_browser.records import SLOTS, SeriesOrder

Floats = NDArray[np.float64]


def count_columns(
    answers: ColumnAnswers, request: IncidentFilter, places: Sequence[PlaceRow], series: SeriesOrder
) -> GridCount:
    """Return the incidents of a filter, ready to be added up. ``places`` are all of the dataset, by id."""
    store = answers.store
    found = answers.find(request)
    sets = store.tables["place"].sets
    slots = store.sorting(("map slots", series), lambda: _slots(store, series))
    by_set = _by_set(found, sets, store.figures("killed"), slots)
    last = np.zeros(len(sets.keys), dtype=np.int64)
    last[sets.codes[found.places]] = found.places + 1  # places ascend: the last one stays
    pairs = store.sorting("map pairs", lambda: _pairs(store, places))
    return GridCount(len(found), pairs, by_set, last)


def _pairs(store: ColumnStore, places: Sequence[PlaceRow]) -> Ints:
    """Return two rows: the number of a set of places, and the number of a place in it."""
    table = store.tables["place"]
    number = {place.id: at for at, place in enumerate(places)}
    numbers = np.array([number[value] for value in table.values], dtype=np.int64)
    keys = table.sets.keys
    held = np.array([at for key in keys for at in key], dtype=np.int64)
    return np.stack((np.repeat(np.arange(len(keys)), [len(key) for key in keys]), numbers[held]))


def _slots(store: ColumnStore, series: SeriesOrder) -> NDArray[Any]:
    """Return the slot of every incident."""
    table = store.tables[series.grouping]
    stated = [
        [table.values[at] for at in key if (series.grouping, table.values[at]) not in UNSTATED]
        for key in table.sets.keys
    ]
    slot_of_key = np.array([series.slot(values) for values in stated], dtype=np.uint8)
    found: NDArray[Any] = slot_of_key[table.sets.codes]
    return found


def _by_set(found: Found, sets: Coded[tuple[int, ...]], killed: FigureColumn, slots: NDArray[Any]) -> Floats:
    """Return [set of places, number of a tally]."""
    count = len(sets.keys)
    codes = sets.codes[found.places].astype(np.int64)
    result = np.zeros((count, NUMBERS), dtype=np.float64)
    result[:, :SLOTS] = np.bincount(codes * SLOTS + slots[found.places], minlength=count * SLOTS).reshape(count, SLOTS)
    figures = killed.column.codes[found.places]
    for at, weights in enumerate(_weights(killed), SLOTS):
        result[:, at] = np.bincount(codes, weights=weights[figures], minlength=count)
    return result


def _weights(killed: FigureColumn) -> list[Floats]:
    """Return what an incident with each figure adds, in the order of ``map_places``."""
    reported = ~killed.duplicate & ~np.isnan(killed.best)
    bounds = [np.where(reported & ~np.isnan(bound), bound, 0) for bound in (killed.low, killed.best, killed.high)]
    words = ~killed.duplicate & np.isnan(killed.best) & killed.uncounted
    flags = (reported & ~np.isnan(killed.high), reported, words, killed.duplicate)
    return [*bounds, *(flag.astype(np.float64) for flag in flags)]


class GridCount:
    """What each set of places comes to."""

    def __init__(self, incidents: int, pairs: Ints, by_set: Floats, last: Ints) -> None:
        """Take the pairs of sets and their places, the sums of the sets, and their last rows."""
        self.incidents = incidents
        self._by_set = by_set
        self._last = last
        self._per_set = by_set[:, :SLOTS].sum(axis=1)
        used = self._per_set[pairs[0]] > 0
        self._set_of_pair, self._place_of_pair = pairs[0][used], pairs[1][used]

    def sums(self, groups: Sequence[int]) -> Sums:
        """Add up by group, given the group of every place (-1: none)."""
        group_of_pair = np.asarray(groups, dtype=np.int64)[self._place_of_pair]
        used = group_of_pair >= 0
        # By group, and a set that has two places of a group counts in it once.
        size = len(self._per_set)
        pairs = np.sort(group_of_pair[used] * size + self._set_of_pair[used])
        pairs = pairs[np.diff(pairs, prepend=-1) != 0]
        if not len(pairs):
            return Sums({}, {})
        group, sets = pairs // size, pairs % size
        starts = np.flatnonzero(np.diff(group, prepend=-1))
        numbers = np.rint(np.add.reduceat(self._by_set[sets], starts, axis=0)).astype(np.int64)
        rows = np.maximum.reduceat(self._last[sets], starts)
        present = group[starts].tolist()
        return Sums(dict(zip(present, numbers.tolist(), strict=True)), dict(zip(present, rows.tolist(), strict=True)))

    def best(self, standings: Sequence[int], none: int) -> Sequence[int]:
        """Count incidents by the least standing of their places."""
        least = np.full(len(self._per_set), none, dtype=np.int64)
        starts = np.flatnonzero(np.diff(self._set_of_pair, prepend=-1))
        if len(starts):
            standing_of_pair = np.asarray(standings, dtype=np.int64)[self._place_of_pair]
            least[self._set_of_pair[starts]] = np.minimum.reduceat(standing_of_pair, starts)
        counts = np.bincount(least, weights=self._per_set, minlength=none + 1)
        return [int(number) for number in np.rint(counts).tolist()]
