"""Where the keyboard goes in a lineage chart: from group to group, and along what ties a group."""

from __future__ import annotations

from mali_browser.gui.item_models.lineage_layout import LineageLayout
from mali_browser.gui.views.lineage_painter import Target
from mali_browser.gui.views.lineage_shapes import Shapes


class Walk:
    """The target that the keyboard is at, and the band whose ties it goes along."""

    def __init__(self) -> None:
        self.at: Target | None = None
        self._band = 0

    def to_band(self, layout: LineageLayout, shapes: Shapes, centre: str | None, step: int) -> None:
        """Go to the group at the other end of the tie where it lies that way, else to the next group up or down."""
        bands = layout.bands
        order = sorted(range(len(bands)), key=lambda at: (bands[at].row, bands[at].begin.first))
        if not order:
            return
        if self.at is None or self._band >= len(bands):
            own = [at for at in order if bands[at].band.id == centre]
            self._go_to_band((own or order)[0])
            return
        here = order.index(self._band)
        if self.at[0] == "tie":
            placed = shapes.ties[self.at[1]].placed
            other = order.index(placed.to_band if placed.from_band == self._band else placed.from_band)
            if (other - here) * step > 0:
                self._go_to_band(order[other])
                return
        self._go_to_band(order[min(max(here + step, 0), len(order) - 1)])

    def along(self, layout: LineageLayout, shapes: Shapes, centre: str | None, step: int) -> None:
        """Go along what hangs on the group, in the order of time: 1 away from the band, -1 back to it."""
        if self.at is None:
            self.to_band(layout, shapes, centre, 1)
            return
        line: list[Target] = [("band", self._band), *_hanging(shapes, self._band)]
        here = line.index(self.at) if self.at in line else 0
        self.at = line[min(max(here + step, 0), len(line) - 1)]

    def _go_to_band(self, band: int) -> None:
        self.at = ("band", band)
        self._band = band


def _hanging(shapes: Shapes, band: int) -> list[Target]:
    found: list[tuple[float, Target]] = []
    for at, tie in enumerate(shapes.ties):
        if band in (tie.placed.from_band, tie.placed.to_band):
            moment = tie.placed.from_moment if tie.placed.from_band == band else tie.placed.to_moment
            found.append((moment.middle, ("tie", at)))
    for leader in shapes.leaders:
        if leader.placed[0].band == band:
            begin = leader.placed[0].begin
            found.append((begin.middle if begin else -1.0, ("leader", leader.number)))
    return [target for _moment, target in sorted(found)]
