"""Regions shaded by incidents or by killed: up to four ranges, unknown told apart from none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QColor

from mali_browser.gui.theme import Theme
from mali_browser.records import MapRegion

SHADES = 4
INCIDENTS, KILLED = "incidents", "killed"
_SHARES = {"light": (0.12, 0.26, 0.42, 0.60), "dark": (0.16, 0.30, 0.46, 0.64)}


def shade_ranges(values: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return up to four ranges that hold about equally many of the different values above 0."""
    different = sorted({value for value in values if value > 0})
    count = min(SHADES, len(different))
    cuts = [round(len(different) * at / count) for at in range(count + 1)] if count else []
    return tuple((different[low], different[high - 1]) for low, high in zip(cuts, cuts[1:], strict=False))


@dataclass(frozen=True)
class Shading:
    """What the regions are shaded by ('incidents' or 'killed'), and each region's number.

    Killed are best figures; a region with incidents of which none reports a number is unknown, never 0.
    """

    by: str
    values: dict[str, int]
    unknown: frozenset[str]
    ranges: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, by: str, regions: Iterable[MapRegion]) -> Shading:
        """Shade by something."""
        values: dict[str, int] = {}
        unknown: set[str] = set()
        for region in regions:
            tally = region.tally
            if by == INCIDENTS:
                values[region.name] = tally.incidents
            elif tally.killed.best is not None:
                values[region.name] = tally.killed.best
            elif tally.incidents > tally.duplicates:
                unknown.add(region.name)
        return cls(by, values, frozenset(unknown), shade_ranges(values.values()))

    def is_unknown(self, name: str) -> bool:
        """Tell whether a region's number is not reported."""
        return name in self.unknown

    def shade(self, name: str) -> int | None:
        """Return the place of a region's number in the ranges; None where it has none or 0."""
        value = self.values.get(name, 0)
        return next((at for at, (low, high) in enumerate(self.ranges) if low <= value <= high), None)

    def color(self, theme: Theme, shade: int) -> QColor:
        """Return the colour of a range: from the map's ground towards the accent."""
        shares = _SHARES.get(theme.name, _SHARES["light"])
        share = shares[shade + SHADES - len(self.ranges)] if len(self.ranges) < SHADES else shares[shade]
        ground, accent = theme.color("map_home"), theme.color("accent")
        mixed = [
            round(a + (b - a) * share)
            for a, b in zip(ground.getRgb()[:3], accent.getRgb()[:3], strict=True)  # type: ignore[index]
        ]
        return QColor(*mixed)
