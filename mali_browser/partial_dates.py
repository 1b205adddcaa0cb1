"""Dates as far as they are known: '2022', '2022-10', '2022-10-17'."""

from __future__ import annotations

import re
from datetime import date, timedelta

DATE = re.compile(r"(?P<operator>>=|<=|>|<|=)?(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")


def partial_date(text: str) -> str | None:
    """Read a partial date; return its ISO text, None where it is none (2022-13, 2022-02-30, 2022-06-0)."""
    match = DATE.fullmatch(text)
    if match is None or match["operator"]:
        return None
    year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
    assert year is not None
    try:
        date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def neighbour(partial: str, step: int) -> str | None:
    """Return the year, month or day after (step 1) or before (step -1) a partial date; None beyond the calendar."""
    numbers = [int(part) for part in partial.split("-")]
    try:
        if len(numbers) == 1:
            return f"{date(numbers[0] + step, 1, 1).year:04}"
        if len(numbers) == 2:
            months = numbers[0] * 12 + numbers[1] - 1 + step
            return f"{date(months // 12, months % 12 + 1, 1):%Y-%m}"
        return (date(*numbers) + timedelta(step)).isoformat()
    except (ValueError, OverflowError):
        return None
