"""The codebook's rules for adding up casualty rows (section 'Casualties')."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mali_browser.records import Casualty, Figure


def total_of(casualties: Iterable[Casualty], harm: str) -> Figure:
    """Return the total of one harm over an incident's rows.

    Rows marked ``included`` lie inside another figure and are not added. Rival figures for the same people count
    once (see ``settle``). One open bound opens the sum's bound; a row in words only leaves the sum unknown and marks
    it ``uncounted``. No row at all: not reported. Figures of a wider campaign are not rows of the incident.
    """
    counted = [row for row in casualties if row.harm == harm and not row.included]
    if not counted:
        return Figure()
    units: list[Figure] = []
    rivals: dict[str, list[Casualty]] = {}
    for row in counted:
        if row.contested:
            rivals.setdefault(row.contested, []).append(row)
        else:
            units.append(row.figure)
    units.extend(settle(rows) for rows in rivals.values())
    return add(units)


def settle(rivals: Sequence[Casualty]) -> Figure:
    """Settle rival figures: low the smallest, high the largest, best the least involved party's, else the smallest.

    A rival without a number says nothing against one that has a number.
    """
    numbered = [row for row in rivals if row.figure.best is not None]
    if not numbered:
        return Figure(uncounted=True)
    aside = [row for row in numbered if not row.involved]
    best = min(row.figure.best for row in aside or numbered if row.figure.best is not None)
    lows = [row.figure.low for row in numbered]
    highs = [row.figure.high for row in numbered]
    low = None if None in lows else min(value for value in lows if value is not None)
    high = None if None in highs else max(value for value in highs if value is not None)
    return Figure(low, best, high)


def add(figures: Sequence[Figure]) -> Figure:
    """Add figures up; one unknown bound makes that bound of the sum unknown."""
    return Figure(
        _sum([figure.low for figure in figures]),
        _sum([figure.best for figure in figures]),
        _sum([figure.high for figure in figures]),
        uncounted=any(figure.uncounted for figure in figures),
    )


def _sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
