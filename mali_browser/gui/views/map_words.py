"""What the map says: of a mark, an area, a region, and of what it cannot show. Plain text, no markup."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mali_browser import wording
from mali_browser.gui.views.map_layout import PlacedArea, PlacedMark, slots_of
from mali_browser.records import (
    NOT_STATED,
    OTHER,
    SEVERAL,
    HarmTotal,
    MapArea,
    MapMark,
    MapPoints,
    MapRegion,
    MapTally,
    SeriesOrder,
)


class MapWords(QObject):
    """Sentences about a result on the map."""

    def slot(self, series: SeriesOrder, slot: int) -> str:
        """Name a slot of a series."""
        if slot == OTHER:
            return self.tr("others")
        if slot == SEVERAL:
            return self.tr("several of these")
        if slot == NOT_STATED:
            return wording.not_stated()
        if series.grouping == "claim":
            return wording.claim_text(series.values[slot])
        return wording.term(series.labels[slot])

    def slots(self, series: SeriesOrder, tally: MapTally) -> str:
        """Say how incidents are shared out: 'Battles 6, Protests 1'."""
        shares = (f"{self.slot(series, slot)} {wording.number(tally.slots[slot])}" for slot in slots_of(tally))
        return ", ".join(shares)

    def incidents(self, number: int) -> str:
        """Count incidents."""
        return wording.incidents_text(number)

    def killed(self, tally: MapTally) -> str:
        """Say how many were killed, and of how many incidents that is not reported."""
        if tally.incidents == tally.duplicates:
            return self.tr("told more fully elsewhere, left out of sums")
        total = HarmTotal("killed", tally.killed, tally.reported, tally.uncounted, tally.not_reported)
        return wording.harm_total_text(total)

    def mark_name(self, mark: MapMark) -> str:
        """Name a mark by its place, and say how many others are in it."""
        others = len(mark.places) - 1
        if not others:
            return mark.name
        if others == 1:
            return self.tr("{0} and 1 more place").format(mark.name)
        return self.tr("{0} and {1} more places").format(mark.name, wording.number(others))

    def mark(self, mark: MapMark, series: SeriesOrder) -> str:
        """Say what a mark stands for."""
        lines = [mark.title or self.incidents(mark.tally.incidents)]
        lines.insert(0 if mark.title is None else 1, self.mark_name(mark))
        lines += [self.killed(mark.tally), self.slots(series, mark.tally)]
        if mark.on_road:
            lines.append(self.tr("on the road: the mark is its middle, not the spot"))
        return "\n".join(lines)

    def area_name(self, area: MapArea) -> str:
        """Say what is known of a place."""
        name = {
            "cercle": self.tr("Somewhere in the cercle of {0}"),
            "region": self.tr("Somewhere in the region of {0}"),
        }.get(area.level, self.tr("Somewhere in: {0}"))
        return name.format(area.name)

    def area(self, area: MapArea, series: SeriesOrder) -> str:
        """Say what is known only roughly."""
        count = self.incidents(area.tally.incidents)
        return "\n".join((self.area_name(area), count, self.killed(area.tally), self.slots(series, area.tally)))

    def placed(self, placed: PlacedMark | PlacedArea, series: SeriesOrder) -> str:
        """Say what something on the map stands for."""
        if isinstance(placed, PlacedMark):
            return self.mark(placed.mark, series)
        return self.area(placed.area, series)

    def region(self, region: MapRegion) -> str:
        """Say what happened in a region, and what choosing it does."""
        count = self.incidents(region.tally.incidents)
        lines = [self.tr("Region of {0}").format(region.name), count]
        if region.tally.incidents:
            lines += [self.killed(region.tally), self.tr("Click: only this region")]
        return "\n".join(lines)

    def beside(self, points: MapPoints) -> str:
        """Say how many incidents the map shows, and where the others are; the parts add up."""
        if not points.incidents:
            return self.tr("No incidents to show.")
        parts = [
            self.tr("On the map: {0} of {1} incidents").format(
                wording.number(points.on_map), wording.number(points.incidents)
            )
        ]
        for number, text in (
            (points.country_only, self.tr("{0} known only to be in Mali")),
            (points.beyond, self.tr("{0} abroad, beyond this map")),
            (points.wider, self.tr("{0} in a stretch of several countries")),
            (points.no_place, self.tr("{0} without any place")),
        ):
            if number:
                parts.append(text.format(wording.number(number)))
        return " · ".join(parts)

    def sizes_heading(self) -> str:
        """Say what the size of marks means."""
        return self.tr("Killed (best figure):")

    def shading_heading(self, by_incidents: bool) -> str:
        """Say what the shades of regions mean."""
        return self.tr("Incidents in a region:") if by_incidents else self.tr("Killed in a region (best figures):")

    def rough(self) -> str:
        """Say what a dashed plate means."""
        return self.tr("known only roughly")
