"""Days along an axis: which bins fit, where the labels stand, and how a stretch of time is said.

Days are ordinals (``date.toordinal``); a day runs from its ordinal to the next one. No local time anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from mali_browser import wording
from mali_browser.records import TIME_UNITS, time_bin

# About how many days a bin of each unit is long.
DAYS_OF: dict[str, float] = {"year": 365.25, "quarter": 91.3, "month": 30.44, "week": 7.0, "day": 1.0}
LEAST_DAYS = 10.0  # nothing is zoomed in further
_LEAST_BAR = 6.5  # pixels
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Tick:
    """A stretch of the axis with its label, from ``first`` to before ``end``; ``strong`` at the turn of a year.

    The label of a ``loose`` one may be wider than the stretch.
    """

    first: int
    end: int
    label: str
    long_label: str
    strong: bool
    loose: bool = False


def iso(day: int) -> str:
    """Return a day as an ISO date."""
    return date.fromordinal(day).isoformat()


def clamp_day(day: float) -> int:
    """Return the day that a place on the axis lies in, within the calendar."""
    return int(min(max(day, _FIRST), _LAST))


def unit_for(days: float, width: float) -> str:
    """Return the finest unit whose bars stay wide enough when so many days are shown in so many pixels."""
    fitting = [unit for unit in TIME_UNITS if DAYS_OF[unit] * width / max(days, 1.0) >= _LEAST_BAR]
    return fitting[-1] if fitting else TIME_UNITS[0]


def bin_text(unit: str, first: int, last: int) -> str:
    """Say which stretch of time a bin is: '2022', 'March 2022', '14–20 March 2022'."""
    precision = {"year": "year", "quarter": "month", "month": "month"}.get(unit, "day")
    return wording.date_text(iso(first), iso(last), precision)


def span_text(first: int, last: int) -> str:
    """Say which month or year an uncertain span is: '2012', 'October 2022'."""
    years = time_bin("year", first)[0] == first and time_bin("year", last)[1] == last
    return wording.date_text(iso(first), iso(last), "year" if years else "month")


def unit_text(unit: str) -> str:
    """Say what the bars stand for."""
    return {
        "year": _tr("Incidents per year"),
        "quarter": _tr("Incidents per quarter"),
        "month": _tr("Incidents per month"),
        "week": _tr("Incidents per week"),
        "day": _tr("Incidents per day"),
    }[unit]


def incidents_caption() -> str:
    """Say what single marks are."""
    return _tr("Single incidents, larger with more killed")


def killed_caption() -> str:
    """Say what the lower strip shows."""
    return _tr("Killed")


def ticks(first: float, last: float, width: float, label_width: float, year_width: float) -> list[Tick]:
    """Return the stretches of an axis, as fine as labels have room: of a month, and of a year (in pixels)."""
    pixels = width / max(last - first, 1e-6)
    start, end = clamp_day(first), clamp_day(last)
    if pixels * 1.0 >= label_width * 0.8:
        return list(_days(start, end, 1))
    if pixels * 7 >= label_width:
        return list(_days(start, end, 7))
    for months in (1, 3, 6):
        if pixels * 30.44 * months >= label_width:
            return list(_months(start, end, months))
    years = next((step for step in (1, 2, 5, 10, 20, 50) if pixels * 365.25 * step >= year_width), 100)
    return list(_years(start, end, years))


def _days(start: int, end: int, step: int) -> Iterator[Tick]:
    day = start if step == 1 else time_bin("week", start)[0]
    while day <= end:
        moment = date.fromordinal(day)
        month = _tr(_SHORT_MONTHS[moment.month - 1])
        long_label = f"{moment.day} {month} {moment.year}"
        label = f"{moment.day} {month}" if moment.day <= step else str(moment.day)
        yield Tick(day, day + step, label, long_label, moment.day <= step)
        day += step


def _months(start: int, end: int, step: int) -> Iterator[Tick]:
    moment = date.fromordinal(start)
    number = (moment.year * 12 + moment.month - 1) // step * step
    while True:
        first, after = _month_day(number), _month_day(number + step)
        if first > end:
            return
        year, month = divmod(number, 12)
        name = _tr(_SHORT_MONTHS[month])
        if step == 3:
            name = _tr("Q{0}").format(month // 3 + 1)
        elif step == 6:
            name = f"{name}–{_tr(_SHORT_MONTHS[month + 5])}"
        yield Tick(first, after, f"{name} {year}" if month == 0 else name, f"{name} {year}", month == 0)
        number += step


def _month_day(number: int) -> int:
    """Return the first day of a month, counted from the year 0; the last day of the calendar beyond it."""
    year, month = divmod(number, 12)
    return date(max(year, 1), month + 1, 1).toordinal() if year <= date.max.year else _LAST + 1


def _years(start: int, end: int, step: int) -> Iterator[Tick]:
    """Return every year, each ``step``-th with its label; of a great step only those."""
    year, stride = date.fromordinal(start).year, 1 if step < 20 else step
    year = year // stride * stride
    while True:
        first, after = _month_day(year * 12), _month_day((year + 1) * 12)
        if first > end or year > date.max.year:
            return
        label = str(year) if year % step == 0 else ""
        yield Tick(first, after, label, label, bool(label), loose=True)
        year += stride


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
