"""Rows for bands: tied ones close together, few bands crossed by ties, rows shared where there is room."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_ROW_COST = 0.45
_CROSSING_COST = 1.3
_PASSES = 3
_TOUCH = 12.0  # pixels by which the soft ends of a group and its successor may overlap in a row
_MOST_MOVED = 60  # a larger cluster is placed once and not improved


@dataclass(frozen=True)
class RowItem:
    """What a band takes of a row, in pixels: with its fading ends, and its core without them.

    ``sides``: where its label can go ('inside', 'right', 'left'), and ``label`` the room that it needs beside the
    band. ``order``: when it begins.
    """

    first: float
    last: float
    core_first: float
    core_last: float
    label: float
    sides: tuple[str, ...]
    order: float
    gap: float

    def reach(self, side: str) -> tuple[float, float]:
        """Return the pixels taken with the label at a side."""
        before = self.label if side == "left" else 0.0
        after = self.label if side == "right" else 0.0
        return self.first - before, self.last + after


@dataclass(frozen=True)
class RowTie:
    """A tie between two items; ``succession``: the one becomes the other, so that both may touch in one row."""

    one: int
    other: int
    weight: float
    succession: bool


def arrange_rows(items: Sequence[RowItem], ties: Sequence[RowTie]) -> tuple[list[tuple[int, str]], int]:
    """Return (row, side of the label) for each item, and the number of rows."""
    placed: dict[int, tuple[int, str]] = {}
    rows = 0
    clusters = _clusters(len(items), ties)
    for cluster in sorted(clusters, key=lambda one: min((items[at].order, at) for at in one)):
        if len(cluster) > 1:
            arranged = _Arrangement(items, [tie for tie in ties if tie.one in cluster], cluster)
            arranged.place_all()
            placed.update({at: (rows + row, side) for at, (row, side) in arranged.result().items()})
            rows += arranged.row_count()
    single = sorted((one[0] for one in clusters if len(one) == 1), key=lambda at: (items[at].order, at))
    rows += _pack(items, single, rows, placed)
    return [placed[at] for at in range(len(items))], rows


def _clusters(count: int, ties: Iterable[RowTie]) -> list[list[int]]:
    """Return the items that ties hold together, directly or through others."""
    head = list(range(count))

    def find(at: int) -> int:
        while head[at] != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    for tie in ties:
        head[find(tie.one)] = find(tie.other)
    found: dict[int, list[int]] = {}
    for at in range(count):
        found.setdefault(find(at), []).append(at)
    return list(found.values())


def _pack(items: Sequence[RowItem], order: Sequence[int], first_row: int, placed: dict[int, tuple[int, str]]) -> int:
    """Fill rows with items that hang together with nothing; return how many rows they take."""
    taken: list[list[tuple[float, float]]] = []
    for at in order:
        item = items[at]
        options = [
            (row, side)
            for row in range(len(taken) + 1)
            for side in item.sides
            if row == len(taken) or _fits(item.reach(side), taken[row], item.gap)
        ]
        row, side = options[0]
        if row == len(taken):
            taken.append([])
        taken[row].append(item.reach(side))
        placed[at] = (first_row + row, side)
    return len(taken)


def _fits(reach: tuple[float, float], taken: Iterable[tuple[float, float]], gap: float) -> bool:
    return all(reach[1] + gap <= first or reach[0] >= last + gap for first, last in taken)


class _Arrangement:
    """One cluster. Rows are numbers of any kind while items move: a new row lies halfway between two."""

    def __init__(self, items: Sequence[RowItem], ties: Sequence[RowTie], cluster: Sequence[int]) -> None:
        self._items = items
        self._cluster = sorted(cluster, key=lambda at: (items[at].order, at))
        self._ties = ties
        self._row: dict[int, float] = {}
        self._side: dict[int, str] = {}
        self._touching = {frozenset((tie.one, tie.other)) for tie in ties if tie.succession}
        self._free: dict[tuple[int, str, int, str], bool] = {}
        self._of: dict[int, list[tuple[RowTie, list[int]]]] = {at: [] for at in cluster}
        self._over: dict[int, list[RowTie]] = {at: [] for at in cluster}
        for tie in ties:
            # Which items a tie would cross if they lay between its ends: decided by time alone.
            crossed = self._in_the_way(tie)
            self._of[tie.one].append((tie, crossed))
            self._of[tie.other].append((tie, crossed))
            for place in crossed:
                self._over[place].append(tie)

    def _in_the_way(self, tie: RowTie) -> list[int]:
        one, other = self._items[tie.one], self._items[tie.other]
        if tie.succession:
            at = max(one.core_last, other.core_first)
        else:
            at = min(max(one.core_first, other.core_first), one.last, other.last)
        return [
            place
            for place in self._cluster
            if place not in (tie.one, tie.other) and self._items[place].first < at < self._items[place].last
        ]

    def place_all(self) -> None:
        """Place every item, then move single ones while that makes it better."""
        for at in self._cluster:
            self._settle(at)
        if len(self._cluster) <= _MOST_MOVED:
            for _pass in range(_PASSES):
                moved = [self._settle(at) for at in self._cluster]
                if not any(moved):
                    break

    def result(self) -> dict[int, tuple[int, str]]:
        """Return the row, from 0, and the side of the label of each item."""
        number = {row: place for place, row in enumerate(sorted(set(self._row.values())))}
        return {at: (number[row], self._side[at]) for at, row in self._row.items()}

    def row_count(self) -> int:
        """Return how many rows are in use."""
        return len(set(self._row.values()))

    def _settle(self, at: int) -> bool:
        """Put an item where it costs least; return whether it moved."""
        before = self._row.pop(at, None)
        self._side.pop(at, None)
        best_cost, best_row, best_side = math.inf, 0.0, "inside"
        for row, side, fresh in self._options(at):
            cost = self._cost(at, row, fresh)
            if cost < best_cost:
                best_cost, best_row, best_side = cost, row, side
        self._row[at], self._side[at] = best_row, best_side
        number = {row: float(place) for place, row in enumerate(sorted(set(self._row.values())))}
        self._row = {place: number[row] for place, row in self._row.items()}
        return before != self._row[at]

    def _options(self, at: int) -> list[tuple[float, str, bool]]:
        """Return (row, side, whether the row is new) for every place that is free."""
        rows: dict[float, list[int]] = {}
        for place, row in self._row.items():
            rows.setdefault(row, []).append(place)
        numbers = sorted(rows)
        sides = self._items[at].sides
        found = [
            (row, side, False)
            for row in numbers
            for side in sides
            if all(self._fit(at, side, place, self._side[place]) for place in rows[row])
        ]
        if not numbers:
            return [(0.0, sides[0], True)]
        between = [(one + other) / 2 for one, other in zip(numbers, numbers[1:], strict=False)]
        return found + [(row, sides[0], True) for row in (numbers[0] - 1, *between, numbers[-1] + 1)]

    def _fit(self, one: int, side: str, other: int, other_side: str) -> bool:
        key = (one, side, other, other_side)
        if key not in self._free:
            self._free[key] = self._beside(*key)
        return self._free[key]

    def _beside(self, one: int, side: str, other: int, other_side: str) -> bool:
        mine, theirs = self._items[one], self._items[other]
        if frozenset((one, other)) in self._touching:
            early, late = (mine, theirs) if mine.order <= theirs.order else (theirs, mine)
            early_side, late_side = (side, other_side) if early is mine else (other_side, side)
            overlap = early.core_last - late.core_first
            if early_side != "right" and late_side != "left" and late.core_last > early.core_last:
                return overlap <= _TOUCH
        return _fits(mine.reach(side), [theirs.reach(other_side)], mine.gap)

    def _cost(self, at: int, row: float, fresh: bool) -> float:
        """Return what the item would cost in a row: its ties, what they cross, and the ties that cross it."""
        rows, total = self._row, _ROW_COST if fresh else 0.0
        for tie, crossed in self._of[at]:
            end = rows.get(tie.other if tie.one == at else tie.one)
            if end is None:
                continue
            low, high = (row, end) if row <= end else (end, row)
            between = sum(1 for place in crossed if low < rows.get(place, low) < high)
            total += tie.weight * (high - low + _CROSSING_COST * between)
        for tie in self._ties if fresh else self._over[at]:
            one, other = rows.get(tie.one), rows.get(tie.other)
            if one is not None and other is not None and (one < row < other or other < row < one):
                total += tie.weight * (1.0 if fresh else _CROSSING_COST)
                if fresh and tie in self._over[at]:
                    total += tie.weight * _CROSSING_COST
        return total
