"""What a timeline shows at the moment, shared by the items that draw it. Imports numpy: loaded with the plot only."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFont, QFontMetricsF

from mali_browser.gui.theme import Theme
from mali_browser.records import SLOTS, ContextSpan, Mark, Timeline

Floats = NDArray[np.float64]


class BinArrays:
    """The bins of a timeline as arrays, so that a frame touches only what is visible."""

    def __init__(self, timeline: Timeline) -> None:
        bins = timeline.bins
        self.first = np.array([part.first for part in bins], dtype=np.int64)
        self.end = np.array([part.last + 1 for part in bins], dtype=np.int64)
        counts = np.array([(part.certain, part.vague) for part in bins], dtype=np.int64).reshape(-1, 2, SLOTS)
        # A slot's certain ones, then those known to the month or year only, then the next slot.
        self.counts = counts.transpose(0, 2, 1).reshape(-1, SLOTS * 2)
        self.reported = np.array([part.reported for part in bins], dtype=np.int64)
        self.silent = np.array([part.uncounted + part.not_reported for part in bins], dtype=np.int64)
        self.low, self.best, self.high = (
            np.array([np.nan if value is None else value for value in values], dtype=np.float64)
            for values in (
                [part.killed.low for part in bins],
                [part.killed.best for part in bins],
                [part.killed.high for part in bins],
            )
        )

    def visible(self, first: float, last: float) -> slice:
        """Return which bins are at least partly between two places on the axis."""
        return slice(int(np.searchsorted(self.end, first, "right")), int(np.searchsorted(self.first, last, "left")))

    def stacked(self, hidden: frozenset[int]) -> NDArray[np.int64]:
        """Return the counts by slot and certainty, those of hidden slots as none."""
        if not hidden:
            return self.counts
        counts = self.counts.copy()
        for slot in hidden:
            counts[:, slot * 2 : slot * 2 + 2] = 0
        return counts


@dataclass
class TimelineState:
    """Shared by plot and items; whoever changes it has the items drawn again."""

    theme: Theme
    font: QFont
    first: float = 0.0  # the days in view
    last: float = 1.0
    timeline: Timeline | None = None
    bins: BinArrays | None = None
    counts: NDArray[np.int64] | None = None
    hidden: frozenset[int] = frozenset()
    brush: tuple[int, int] | None = None
    selected: str | None = None
    selected_days: tuple[int, int] | None = None
    cursor: tuple[int, int] | None = None
    marks: list[PlacedMark] = field(default_factory=list)
    shows_marks: bool = False
    at_mark: int | None = None
    context: tuple[ContextSpan, ...] = ()
    context_kinds: frozenset[str] = frozenset()
    hovered_context: ContextSpan | None = None
    most: float = 1.0
    most_killed: float = 1.0

    @property
    def metrics(self) -> QFontMetricsF:
        """The metrics of the labels' font."""
        return QFontMetricsF(self.font)

    def take(self, timeline: Timeline) -> None:
        """Show another timeline."""
        self.timeline = timeline
        self.bins = BinArrays(timeline)
        self.count_again()

    def count_again(self) -> None:
        """Count the bars anew, after slots were hidden or shown."""
        self.counts = None if self.bins is None else self.bins.stacked(self.hidden)

    def shown_context(self) -> list[ContextSpan]:
        """Return the spans behind that are switched on."""
        return [span for span in self.context if span.kind in self.context_kinds]


@dataclass
class PlacedMark:
    """A mark with its place: its lane from the bottom, and how many pixels high it is."""

    mark: Mark
    lane: int = 0
    lanes: int = 1
    size: float = 8.0
