"""Columns of small numbers, one an incident, each number standing for a key: a text or a set of texts.

Incidents share few keys (the same region, the same set of actors), so that counting the keys of a result by its
numbers, and adding the counts up by value afterwards, counts a many-to-many facet at the price of a plain column.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import Any, Generic, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Coded(Generic[Key]):
    """``codes[row - 1]`` is the place of an incident's key in ``keys``."""

    codes: NDArray[Any]
    keys: Sequence[Key]

    @cached_property
    def counts(self) -> Ints:
        """Return how many incidents of the whole dataset have each key."""
        return np.bincount(self.codes, minlength=len(self.keys))

    def rows_of(self, wanted: Mask) -> Mask:
        """Return which incidents have one of the wanted keys."""
        found: Mask = wanted[self.codes]
        return found


class Coder:
    """Numbers texts as they come, a part at a time."""

    def __init__(self) -> None:
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)
        self._parts: list[NDArray[np.int32]] = []

    def add(self, texts: Sequence[str]) -> None:
        """Add a part."""
        self._parts.append(np.fromiter(map(self._numbers.__getitem__, texts), dtype=np.int32, count=len(texts)))

    @property
    def texts(self) -> list[str]:
        """Return the different texts by their number."""
        return list(self._numbers)

    def codes(self) -> NDArray[np.int32]:
        """Return the numbers of all parts."""
        return np.concatenate(self._parts) if self._parts else np.empty(0, dtype=np.int32)

    def column(self, key_of: Callable[[str], Key]) -> Coded[Key]:
        """Return all parts as a column; different texts have different keys."""
        return Coded(_small(self.codes(), len(self._numbers)), [key_of(text) for text in self._numbers])


Item = TypeVar("Item")


class Sets(Sequence[tuple[Item, ...]]):
    """Sets of ``items``, each the items at its ``members``, held end to end: few objects however many sets."""

    def __init__(self, items: Sequence[Item], members: Ints, sizes: Ints) -> None:
        self.items = items
        self.members = members
        self.sizes = sizes
        self.first = np.cumsum(sizes) - sizes

    def __len__(self) -> int:
        return len(self.sizes)

    @overload
    def __getitem__(self, at: int) -> tuple[Item, ...]: ...

    @overload
    def __getitem__(self, at: slice) -> list[tuple[Item, ...]]: ...

    def __getitem__(self, at: int | slice) -> tuple[Item, ...] | list[tuple[Item, ...]]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        members = self.members[self.first[at] : self.first[at] + self.sizes[at]]
        return tuple(self.items[place] for place in members.tolist())

    @property
    def owners(self) -> Ints:
        """Return the set of each of ``members``."""
        return np.repeat(np.arange(len(self)), self.sizes)


def code_sets(rows: int, places: Ints, values: Ints, items: Sequence[Item]) -> Coded[tuple[Item, ...]]:
    """Return the column of each incident's set, from pairs of its place and the place of a value in ``items``."""
    size = max(1, len(items))
    # Sorted, each once; numpy's own ``unique`` without more is many times slower on so many numbers.
    pairs = np.sort(places * size + values)
    pairs = pairs[np.diff(pairs, prepend=-1) != 0]
    places, values = pairs // size, pairs % size
    held = np.bincount(places, minlength=rows)
    first = np.cumsum(held) - held
    codes = np.zeros(rows, dtype=np.int64)
    made = 1
    # One round for the incidents' first values, one for their second ones: a set so far and a value make the next set.
    for at in range(int(held.max(initial=0))):
        having = np.flatnonzero(held > at)
        different, which = np.unique(codes[having] * size + values[first[having] + at], return_inverse=True)
        codes[having] = made + which
        made += len(different)
    # Any of the incidents with a set tells what is in it.
    _used, having, codes = np.unique(codes, return_index=True, return_inverse=True)
    sizes = held[having]
    return Coded(_small(codes, len(sizes)), Sets(items, values[_stretches(first[having], sizes)], sizes))


def _stretches(first: Ints, sizes: Ints) -> Ints:
    """Return all places of stretches, given where each begins and how long it is."""
    ends = np.cumsum(sizes)
    return np.repeat(first - ends + sizes, sizes) + np.arange(ends[-1] if len(ends) else 0)


def _small(codes: NDArray[Any], count_of_keys: int) -> NDArray[Any]:
    """Return the codes as the smallest kind of number: less memory to walk through."""
    return codes.astype(np.min_scalar_type(max(1, count_of_keys)))


class ValueTable:
    """Which values of a facet each key of a column holds. Values are sorted by label."""

    def __init__(
        self,
        column: Coded[Any],
        keys: Ints,
        items: Ints,
        texts: Sequence[str | None],
        labels: Mapping[str, str] | None = None,
    ) -> None:
        """Take pairs: the key numbered ``keys[n]`` holds the value ``texts[items[n]]``, or none where that is None."""
        labels = labels or {}
        held = {texts[item] for item in np.flatnonzero(np.bincount(items, minlength=1)).tolist()} - {None}
        self.column = column
        self.values = sorted((text for text in held if text), key=lambda value: (labels.get(value, value), value))
        self.labels = [labels.get(value, value) for value in self.values]
        number_of = {value: number for number, value in enumerate(self.values)}
        values = np.array([number_of.get(text or "", -1) for text in texts], dtype=np.int64)[items]
        size = max(1, len(self.values))
        # Several items of a set may tell the same value.
        pairs = np.sort(keys[values >= 0] * size + values[values >= 0])
        pairs = pairs[np.diff(pairs, prepend=-1) != 0]
        self._key_of_pair, self._value_of_pair = pairs // size, pairs % size
        self._held = np.bincount(self._key_of_pair, minlength=len(column.keys))
        self.stated = self._held > 0
        self._first_pair = np.cumsum(self._held) - self._held

    def count(self, key_counts: Ints) -> Ints:
        """Return how many incidents have each value, given how many have each key."""
        weights = key_counts[self._key_of_pair]
        counted = np.bincount(self._value_of_pair, weights=weights, minlength=len(self.values))
        return np.rint(counted).astype(np.int64)

    def count_few(self, codes: NDArray[Any]) -> tuple[Ints, int]:
        """Return how many incidents have each value, and how many have any, given each one's key."""
        held = self._held[codes]
        pairs = _stretches(self._first_pair[codes], held)
        return np.bincount(self._value_of_pair[pairs], minlength=len(self.values)), int(np.count_nonzero(held))

    @cached_property
    def _set_of_key(self) -> Coded[tuple[int, ...]]:
        return code_sets(len(self._held), self._key_of_pair, self._value_of_pair, range(len(self.values)))

    @cached_property
    def sets(self) -> Coded[tuple[int, ...]]:
        """The values of every incident as a column of its own, with far fewer keys where the column tells more.

        A key is a tuple of places in ``values``; an empty one: not stated.
        """
        return Coded(self._set_of_key.codes[self.column.codes], list(self._set_of_key.keys))

    def count_sets(self, set_counts: Ints) -> Ints:
        """Return how many incidents have each value, given how many have each key of ``sets``, the last axis."""
        counts = np.zeros((*set_counts.shape[:-1], len(self.values)), dtype=np.int64)
        for number, values in enumerate(self.sets.keys):
            for value in values:
                counts[..., value] += set_counts[..., number]
        return counts

    def rows_of(self, wanted: Callable[[str], bool]) -> Mask:
        """Return which incidents have a value that is wanted."""
        values = np.array([wanted(value) for value in self.values], dtype=bool)
        keys = np.zeros(len(self.stated), dtype=bool)
        keys[self._key_of_pair[values[self._value_of_pair]]] = True
        return self.column.rows_of(keys)
