"""Marks of a time axis: years or months, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mali_browser import wording

_YEAR_STEPS = (1, 2, 5, 10, 20, 50)
_MONTH_STEPS = (6, 3, 1)


@dataclass(frozen=True)
class AxisMark:
    """A year or month: its first day, the day after its last, and its name."""

    first: float
    after: float
    text: str


def axis_marks(first: float, last: float, day_px: float, year_px: float, month_px: float) -> tuple[AxisMark, ...]:
    """Return the marks between two days; ``year_px`` and ``month_px`` are the room that a name of each needs."""
    first, last = max(first, 1.0), min(last, float(date.max.toordinal() - 400))
    if first >= last or day_px <= 0:
        return ()
    months = [step for step in _MONTH_STEPS if step * 30.4 * day_px >= month_px]
    if months:
        return tuple(_months(first, last, months[-1]))
    fitting = [step for step in _YEAR_STEPS if step * 365.25 * day_px >= year_px]
    return tuple(_years(first, last, fitting[0] if fitting else 100))


def _years(first: float, last: float, step: int) -> Iterator[AxisMark]:
    year = date.fromordinal(int(first)).year
    for at in range(year - year % step, date.fromordinal(int(last)).year + 1, step):
        if at >= 1:
            yield AxisMark(date(at, 1, 1).toordinal(), date(at + 1, 1, 1).toordinal(), str(at))


def _months(first: float, last: float, step: int) -> Iterator[AxisMark]:
    start, end = date.fromordinal(int(first)), date.fromordinal(int(last))
    number = start.year * 12 + (start.month - 1) // step * step
    while number <= end.year * 12 + end.month - 1:
        begin, after = _month(number), _month(number + 1)
        yield AxisMark(begin.toordinal(), after.toordinal(), wording.partial_date_text(f"{begin:%Y-%m}"))
        number += step


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)
