"""The casualty figures of one harm as a column: sums of a result, and comparisons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mali_browser.incident_filter import Condition
from mali_browser.query.columns.coded import Coded, Ints, Mask
from mali_browser.query.filter_sql import COMPARISONS
from mali_browser.records import Figure, HarmTotal

Floats = NDArray[np.float64]
_COMPARE: dict[str, Callable[[Floats, float], Any]] = {
    "=": np.equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "<": np.less,
    "<=": np.less_equal,
}


class FigureColumn:
    """``column``'s keys are (low, best, high, uncounted, is a duplicate); an unknown number is -1 there, NaN here."""

    def __init__(self, column: Coded[Any]) -> None:
        self.column = column
        table = np.array(column.keys, dtype=np.float64).reshape(-1, 5)
        table[table == -1] = np.nan
        self.low, self.best, self.high = table[:, 0], table[:, 1], table[:, 2]
        self.uncounted, self.duplicate = table[:, 3] != 0, table[:, 4] != 0
        self._reported = ~self.duplicate & ~np.isnan(self.best)

    def total(self, harm: str, key_counts: Ints, incidents: int) -> HarmTotal:
        """Return what a result adds up to, given how many of its incidents have each key (rules: see Totals)."""
        reported = int(key_counts[self._reported].sum())
        words = ~self.duplicate & np.isnan(self.best) & self.uncounted
        uncounted = int(key_counts[words].sum())
        duplicates = int(key_counts[self.duplicate].sum())
        low, best = (self._sum(bound, key_counts)[0] for bound in (self.low, self.best))
        high, known_highs = self._sum(self.high, key_counts)
        figure = Figure(low, best, high if known_highs == reported else None) if reported else Figure()
        return HarmTotal(harm, figure, reported, uncounted, incidents - duplicates - reported - uncounted)

    def _sum(self, bound: Floats, key_counts: Ints) -> tuple[int, int]:
        """Return the sum of the known bounds, and how many are known."""
        known = self._reported & ~np.isnan(bound)
        counts = key_counts[known]
        return int((bound[known].astype(np.int64) * counts).sum()), int(counts.sum())

    def rows_of(self, condition: Condition, could_be: bool) -> Mask:
        """Return which incidents a comparison finds: the same as the SQL of ``filter_sql``."""
        if condition.operator == "..":
            least, most = float(int(condition.value or 0)), float(int(condition.high or 10**9))
            if could_be:
                keys = ~np.isnan(self.best) & ~(self.high < least) & ~(self.low > most)
            else:
                keys = (self._likely >= least) & (self._likely <= most)
            return self.column.rows_of(keys)
        if condition.operator not in COMPARISONS:
            raise ValueError(f"unknown operator {condition.operator!r}")
        compare, number = _COMPARE[condition.operator], float(int(condition.value))
        if could_be and condition.operator != "=":
            bound = self.high if condition.operator in (">", ">=") else self.low
            return self.column.rows_of(~np.isnan(self.best) & (np.isnan(bound) | compare(bound, number)))
        return self.column.rows_of(compare(self._likely, number))

    @property
    def _likely(self) -> Floats:
        return np.where(np.isnan(self.best), self.low, self.best)
