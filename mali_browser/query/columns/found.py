"""A set of incidents as ascending places (row number less one) or as a mask, whichever is at hand or cheaper."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from mali_browser.query.columns.coded import Coded, Ints, Mask


class Found:
    """Make it from a mask or from ascending places; the other is made where it is asked for."""

    def __init__(self, rows: int, *, mask: Mask | None = None, places: Ints | None = None) -> None:
        self.rows = rows
        self._counts: dict[int, Ints] = {}
        if mask is not None:
            self.mask = mask
        if places is not None:
            self.places = places

    @cached_property
    def mask(self) -> Mask:
        """Return for every incident whether it is found."""
        mask = np.zeros(self.rows, dtype=bool)
        mask[self.places] = True
        return mask

    @cached_property
    def places(self) -> Ints:
        """Return the ascending places."""
        return np.flatnonzero(self.mask)

    def __len__(self) -> int:
        return self._size

    @cached_property
    def _size(self) -> int:
        return len(self.places) if "places" in self.__dict__ else int(np.count_nonzero(self.mask))

    @property
    def bytes_held(self) -> int:
        """Return about how much memory it takes at present, in bytes."""
        return sum(held.nbytes for held in self.__dict__.values() if isinstance(held, np.ndarray))

    def __and__(self, other: Found) -> Found:
        if "places" in self.__dict__:
            return Found(self.rows, places=self.places[other.mask[self.places]])
        if "places" in other.__dict__:
            return other & self
        return Found(self.rows, mask=self.mask & other.mask)

    def key_counts(self, column: Coded[Any]) -> Ints:
        """Return how many of these incidents have each key of a column."""
        if id(column) not in self._counts:
            self._counts[id(column)] = self._count(column)
        return self._counts[id(column)]

    def binned(self, bins: NDArray[Any], count: int, column: Coded[Any]) -> Ints:
        """Return how many of these incidents are in each of ``count`` bins with each key of a column: [bin, key].

        ``bins`` holds the bin of every incident of the dataset, from 0; those with a negative one count nowhere.
        Columns of few keys only (``ValueTable.sets``): the answer has bins times keys numbers.
        """
        keys = len(column.keys)
        bins = bins[self.places]
        joint = bins.astype(np.int64) * keys + column.codes[self.places]
        return np.bincount(joint[bins >= 0], minlength=count * keys).reshape(count, keys)

    def _count(self, column: Coded[Any]) -> Ints:
        if len(self) == self.rows:
            return column.counts
        keys = len(column.keys)
        if 2 * len(self) > self.rows:
            # Counting what is not found is the shorter way.
            return column.counts - np.bincount(column.codes[self._absent], minlength=keys)
        return np.bincount(column.codes[self.places], minlength=keys)

    @cached_property
    def _absent(self) -> Ints:
        return np.flatnonzero(~self.mask)


def read_places(connection: sqlite3.Connection, source: str, parameters: Sequence[Any]) -> Ints:
    """Return the places of the rows in ``source`` (a column and what follows it: ``i.row FROM incidents i ...``).

    One text of all numbers costs a fifth of as many Python integers.
    """
    column, _, rest = source.partition(" FROM ")
    (text,) = connection.execute(f"SELECT group_concat({column}) FROM {rest}", parameters).fetchone()
    if not text:
        return np.empty(0, dtype=np.int64)
    return np.fromstring(text, dtype=np.int64, sep=",") - 1


class RowNumbers(Sequence[int]):
    """Row numbers in an order, as Python integers only where they are looked at."""

    def __init__(self, numbers: NDArray[Any]) -> None:
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> RowNumbers: ...

    def __getitem__(self, at: int | slice) -> int | RowNumbers:
        return RowNumbers(self._numbers[at]) if isinstance(at, slice) else int(self._numbers[at])

    def __iter__(self) -> Iterator[int]:
        numbers: list[int] = self._numbers.tolist()
        return iter(numbers)

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and bool((self._numbers == number).any())

    def index(self, number: int, start: int = 0, stop: int | None = None) -> int:
        """Return where a number first stands; raise ValueError where it does not."""
        places = np.flatnonzero(self._numbers[start:stop] == number)
        if not len(places):
            raise ValueError(f"{number} is not among the row numbers")
        return int(places[0]) + start


def row_numbers(places: Ints) -> RowNumbers:
    """Return places as row numbers."""
    return RowNumbers((places + 1).astype(np.int32))
