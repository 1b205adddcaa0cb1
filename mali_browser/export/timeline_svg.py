"""A small timeline as SVG, for a briefing written without a window: incidents and people killed by year or month.

A date is counted only in a bar that it surely lies in; the others are counted in the caption, never put on a first day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

from mali_browser import wording
from mali_browser.export.briefing_blocks import SVG, Picture
from mali_browser.partial_dates import neighbour
from mali_browser.records import IncidentRow
from mali_browser.wording import phrase

_WIDTH, _HEIGHT = 760, 320
_LEFT, _RIGHT = 10, 750
_PANELS = ((44, 136), (206, 298))  # top and bottom of the bars of each panel
_MOST_MONTHS = 24
_COLOURS = ("#0b5d7a", "#a33b20")
_LABEL_WIDTH = 46
_WIDEST_BAR = 64.0
_LABELLED = 24  # the least width of a bar that its number is written over


@dataclass
class _Bins:
    """Counts by year or by month; ``apart``: incidents that lie in no one bin; ``unknown``: killed not reported."""

    incidents: Counter[str] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    apart: int = 0
    unknown: int = 0

    def add(self, row: IncidentRow, length: int) -> None:
        first, last = row.date_start[:length], row.date_end[:length]
        if row.killed.best is None and row.duplicate_of is None:
            self.unknown += 1
        if first != last:
            self.apart += 1
            return
        self.incidents[first] += 1
        if row.killed.best is not None and row.duplicate_of is None:
            self.killed[first] += row.killed.best


def timeline_picture(rows: Iterable[IncidentRow]) -> Picture | None:
    """Return the timeline of these incidents; None where there is nothing to draw."""
    years, months = _Bins(), _Bins()
    for row in rows:
        years.add(row, 4)
        months.add(row, 7)
    by_month = months.incidents and len(_span(months.incidents)) <= _MOST_MONTHS
    bins = months if by_month else years
    names = _span(bins.incidents)
    if not names:
        return None
    unit = phrase("month") if by_month else phrase("year")
    titles = (
        phrase("Incidents by {0}").format(unit),
        phrase("Killed by {0} (best numbers)").format(unit),
    )
    unknown = {name for name in bins.incidents if name not in bins.killed}
    panels = [_panel(0, titles[0], names, bins.incidents, set()), _panel(1, titles[1], names, bins.killed, unknown)]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'font-family="system-ui, Segoe UI, Noto Sans, DejaVu Sans, sans-serif" font-size="12" fill="#333333">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>{"".join(panels)}</svg>'
    )
    return Picture(svg.encode("utf-8"), SVG, _words(titles, bins, unit))


def _words(titles: tuple[str, str], bins: _Bins, unit: str) -> str:
    text = f"{titles[0]}; {titles[1][0].lower()}{titles[1][1:]}."
    if bins.apart:
        text += " " + phrase("Not drawn, since the date is not known to the {0} or spans several: {1}.").format(
            unit, wording.number(bins.apart)
        )
    if bins.unknown:
        text += " " + phrase("Killed not reported: {0} incidents; ‘?’ marks a {1} without any number.").format(
            wording.number(bins.unknown), unit
        )
    return text


def _span(counts: Counter[str]) -> list[str]:
    """Return every bin from the first to the last, empty ones too."""
    if not counts:
        return []
    name: str | None = min(counts)
    last = max(counts)
    names: list[str] = []
    while name is not None and name <= last:
        names.append(name)
        name = neighbour(name, 1)
    return names


def _panel(at: int, title: str, names: list[str], counts: Counter[str], unknown: set[str]) -> str:
    """Draw bars with their numbers; a bin in ``unknown`` has no number, which is not a bar of nothing."""
    top, bottom = _PANELS[at]
    most = max((counts[name] for name in names), default=0)
    slot = (_RIGHT - _LEFT) / len(names)
    width = max(min(slot - 3, _WIDEST_BAR), 1)
    every = max(1, -(-_LABEL_WIDTH // max(int(slot), 1)))
    parts = [f'<text x="{_LEFT}" y="{top - 24}" font-size="13" font-weight="600">{escape(title)}</text>']
    for number, name in enumerate(names):
        x = _LEFT + number * slot
        value = counts[name]
        height = (bottom - top) * value / most if most else 0
        if value:
            left = x + (slot - width) / 2
            parts.append(
                f'<rect x="{left:.1f}" y="{bottom - height:.1f}" width="{width:.1f}" height="{height:.1f}" '
                f'fill="{_COLOURS[at]}"/>'
            )
        if slot >= _LABELLED and (value or name in counts or name in unknown):
            mark = "?" if name in unknown else wording.number(value)
            parts.append(_label(x + slot / 2, bottom - height - 4, mark))
        elif name in unknown:
            parts.append(f'<circle cx="{x + slot / 2:.1f}" cy="{bottom - 4}" r="1.5" fill="none" stroke="#555b61"/>')
        if number % every == 0:
            parts.append(_label(x + slot / 2, bottom + 15, name))
    parts.append(f'<line x1="{_LEFT}" y1="{bottom}" x2="{_RIGHT}" y2="{bottom}" stroke="#8a8f96"/>')
    return "".join(parts)


def _label(x: float, y: float, text: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-size="11">{escape(text)}</text>'
