"""The dates of every incident as numbers of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mali_browser.query.columns.coded import Coded
from mali_browser.vocabulary import DATE_PRECISIONS


@dataclass(frozen=True)
class Days:
    """``start`` and ``end`` (both inside) by place, as ``date.toordinal()``.

    ``precision`` is a place in DATE_PRECISIONS: of a date that is known to the month or year only, ``start`` and
    ``end`` are the first and the last day of that month or year.
    """

    start: NDArray[np.int32]
    end: NDArray[np.int32]
    precision: NDArray[np.int8]


def days_of(dates: Coded[Any]) -> Days:
    """Return the days of a column whose keys are (first day, last day, precision) as text."""
    starts, ends = ([_ordinal(key[end]) for key in dates.keys] for end in (0, 1))
    precisions = [DATE_PRECISIONS.index(key[2]) for key in dates.keys]
    return Days(
        np.array(starts, dtype=np.int32)[dates.codes],
        np.array(ends, dtype=np.int32)[dates.codes],
        np.array(precisions, dtype=np.int8)[dates.codes],
    )


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()
