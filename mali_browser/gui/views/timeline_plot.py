"""The plot of a timeline: strips above one another over one axis of days, with zoom, brush and keys.

This module and those beside it that import pyqtgraph or numpy are loaded when a plot is built, never before the
window's first paint (see ``timeline_view``). Strips: what lies behind; the bars, or single incidents when zoomed in;
what is known to the month or year only; the killed; the days.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mali_browser.gui.theme import Theme
from mali_browser.gui.views.timeline_axes import CountAxis, DayAxis
from mali_browser.gui.views.timeline_behind import SPAN_LANE, ContextItem, LeftOutNote, PolesItem, SpansItem
from mali_browser.gui.views.timeline_items import BarsItem, CaptionItem, Frame, KilledItem, killed_peak, peak
from mali_browser.gui.views.timeline_marks import GroundItem, MarksItem, OverlayItem, place_marks
from mali_browser.gui.views.timeline_state import PlacedMark, TimelineState
from mali_browser.gui.views.timeline_time import LEAST_DAYS, unit_for
from mali_browser.records import ContextSpan, Marks, Timeline, time_bin

_LEFT = 5.2  # width of the counts' axis, in digits
_LEAST_BARS = 56.0  # pixels that the bars keep before lanes behind get any
_MOST_BEHIND = 0.32  # of the height
# Marks are asked for from so few days on, and where there are not more than so many incidents.
_MARK_DAYS, MOST_MARKS = 750.0, 300
_WINDOW_UNITS = frozenset({"week", "day"})


class TimelinePlot(pg.GraphicsLayoutWidget):
    """Draws a timeline; ``range_changed`` tells of moves, ``bins_wanted`` and ``marks_wanted`` of what is lacking."""

    range_changed = Signal()
    bins_wanted = Signal(str, int, int)  # unit; first and last day, 0 and 0 for everything
    marks_wanted = Signal(int, int)  # first and last day

    def __init__(self, theme: Theme, font: QFont, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = TimelineState(theme, font)
        self.compact = compact
        self.least, self.most = 0.0, 1.0  # the limits
        self.unit = "year"
        self.is_still = False  # a still one is a picture: it asks for nothing
        self._asked_unit = ""
        self._marks: Marks | None = None
        self._asked_marks: tuple[int, int] | None = None
        self._ranges: dict[str, tuple[float, float]] = {}
        self._placed: list[PlacedMark] | None = None
        self._placed_for: tuple[int, float, int] = (0, 0.0, 0)
        self._asked_window: tuple[int, int] = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAntialiasing(False)
        self._build()
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)
        self.set_theme(theme)

    def _build(self) -> None:
        layout = self.ci.layout
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(0)
        self.count_axis, self.killed_axis = CountAxis(), CountAxis()
        self.boxes: dict[str, pg.ViewBox] = {}
        for row, name in enumerate(("behind", "bars", "spans", "killed")):
            box = pg.ViewBox(enableMenu=False, enableMouse=False, border=None)
            box.setDefaultPadding(0)
            box.disableAutoRange()
            # Rows of no height would otherwise ask for a few pixels.
            box.setMinimumSize(0, 0)
            self.boxes[name] = box
            self.ci.addItem(box, row, 1)
        self.ci.addItem(self.count_axis, 1, 0)
        self.ci.addItem(self.killed_axis, 3, 0)
        for axis, name in ((self.count_axis, "bars"), (self.killed_axis, "killed")):
            axis.linkToView(self.boxes[name])
        boxes, state = self.boxes, self.state
        self.grounds = [GroundItem(boxes[name], state) for name in ("bars", "spans", "killed")]
        self.poles = PolesItem(boxes["bars"], state)
        self.behind = ContextItem(boxes["behind"], state)
        self.left_out = LeftOutNote(self.behind)
        self.ci.addItem(self.left_out, 0, 0)
        self.bars = BarsItem(boxes["bars"], state)
        self.marks = MarksItem(boxes["bars"], state)
        self.spans = SpansItem(boxes["spans"], state)
        self.killed = KilledItem(boxes["killed"], state)
        self.overlays = [OverlayItem(boxes[name], state, name == "bars") for name in ("bars", "spans", "killed")]
        self.captions = [CaptionItem(boxes[name], state, name == "killed") for name in ("bars", "killed")]
        self.axis = DayAxis(boxes["bars"], state)
        self.ci.addItem(self.axis, 4, 1)

    @property
    def first(self) -> float:
        """The place on the axis at the left edge: a day, and how far into it."""
        return self.state.first

    @property
    def last(self) -> float:
        """The place on the axis at the right edge."""
        return self.state.last

    # looks

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.state.theme = theme
        self.setBackground(theme.color("base"))
        for axis in (self.count_axis, self.killed_axis):
            axis.setPen(theme.color("scroll"))
            axis.setTextPen(theme.color("muted"))
        self.set_font(self.state.font)

    def set_font(self, font: QFont) -> None:
        """Take another font for the labels."""
        self.state.font = font
        width = self.state.metrics.horizontalAdvance("0") * _LEFT
        for axis in (self.count_axis, self.killed_axis):
            axis.label_height = max(self.state.metrics.height(), 1.0)
            axis.setTickFont(font)
            axis.setWidth(width)
        self._fit_rows()
        self.redraw()

    def redraw(self) -> None:
        """Draw every item again."""
        for item in (*self.grounds, self.poles, self.behind, self.bars, self.marks, self.spans, self.killed):
            item.update()
        for item in (*self.overlays, *self.captions, self.axis, self.left_out):
            item.update()

    def _fit_rows(self) -> None:
        """Give every strip its height: the bars keep the most, lanes behind get what is left over."""
        total = float(self.height())
        lane, axis = self.behind.lane_height, self.axis.label_height()
        killed = min(max(total * 0.21, 34.0), 110.0)
        frame = self.frame("bars")
        spans = self.spans.lanes_wanted(frame)
        spans_height = spans * SPAN_LANE + 2 if spans else 0.0
        room = min(total - axis - killed - spans_height - _LEAST_BARS, total * _MOST_BEHIND)
        most = max(int(room // lane), 0)
        self.behind.lanes = self.behind.lanes_wanted(frame, most) if most else 0
        behind = self.behind.lanes * lane + 2 if self.behind.lanes else 2.0
        layout = self.ci.layout
        bars = max(total - axis - killed - spans_height - behind, 10.0)
        for row, height in enumerate((behind, bars, spans_height, killed, axis)):
            if layout.rowMaximumHeight(row) != height:
                layout.setRowFixedHeight(row, height)

    def lay_out(self) -> None:
        """Give everything its place at once, without waiting to be shown."""
        self.ci.resize(float(self.width()), float(self.height()))
        for _round in range(2):
            # The heights decide what fits, and what fits the heights.
            self._fit_rows()
            self.ci.layout.activate()
            self._place_marks()
            self._take_heights()

    def take_marks_of(self, other: TimelinePlot) -> None:
        """Show the single incidents that another plot shows."""
        if other.state.shows_marks:
            self._marks = other._marks

    def frame(self, name: str = "bars") -> Frame:
        """Return the pixels of a strip in the scene, with the days that are shown."""
        box = self.boxes[name]
        return Frame(QRectF(box.mapRectToScene(box.boundingRect())), self.first, self.last)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if hasattr(self, "_ask_soon"):
            self._take_range()

    # content

    def show_timeline(self, timeline: Timeline) -> None:
        """Show other bins; the days shown stay, unless there were none."""
        is_first = self.state.timeline is None
        self.state.take(timeline)
        self.unit = self._asked_unit = timeline.unit
        # A window asked for since then is another question.
        self._asked_window = timeline.window or (0, 0)
        self._set_limits(timeline)
        self._marks = None
        self._asked_marks = None
        if is_first or not self.least <= self.first < self.last <= self.most:
            self.fit()
        else:
            self._take_range()

    def _set_limits(self, timeline: Timeline) -> None:
        if timeline.first is None or timeline.last is None:
            self.least, self.most = 0.0, 1.0
            return
        if self.compact and timeline.window is not None and self.most > 1.0:
            # Bins of some days only do not say where the result begins and ends.
            return
        first, last = timeline.first, timeline.last
        if self.compact and (timeline.bins or timeline.spans):
            parts = (*timeline.bins, *timeline.spans)
            first, last = min(part.first for part in parts), max(part.last for part in parts)
        self.least = float(time_bin("year", max(first, 1))[0])
        self.most = float(time_bin("year", last)[1] + 1)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no day to show."""
        return self.state.timeline is None or self.state.timeline.first is None

    def show_marks(self, marks: Marks) -> None:
        """Take the single incidents of the days shown."""
        self._marks = marks
        self._place_marks()
        self._take_heights()
        self._fit_rows()
        self.redraw()

    def _place_marks(self) -> None:
        """Show marks in the place of bars where they are all there and fit; bars otherwise."""
        state, marks = self.state, self._marks
        shown = marks is not None and bool(marks.marks) and self.last - self.first <= _MARK_DAYS
        if not shown or marks is None or not (marks.first <= self.first and self.last <= marks.last + 1):
            state.marks, state.shows_marks = [], False
            return
        frame = self.frame()
        # Moving sideways changes nothing of the lanes: they are found anew for another scale or height only.
        key = (id(marks), round(frame.rect.width() / (self.last - self.first), 6), int(frame.rect.height()))
        if key != self._placed_for:
            self._placed_for = key
            self._placed = place_marks(marks.marks, frame, self._bars_height() - 4)
        state.marks, state.shows_marks = self._placed or [], self._placed is not None
        if state.at_mark is not None and state.at_mark >= len(state.marks):
            state.at_mark = None

    def _bars_height(self) -> float:
        return self.frame().rect.height()

    def show_context(self, context: tuple[ContextSpan, ...], kinds: frozenset[str]) -> None:
        """Show what lies behind, of these kinds."""
        self.state.context, self.state.context_kinds = context, kinds
        self._fit_rows()
        self.redraw()

    def hide_slots(self, hidden: frozenset[int]) -> None:
        """Leave series out."""
        self.state.hidden = hidden
        self.state.count_again()
        self._take_range()

    def show_brush(self, brush: tuple[int, int] | None) -> None:
        """Mark a range of days, both ends included."""
        self.state.brush = brush
        self.redraw()

    def show_selected(self, incident_id: str | None, days: tuple[int, int] | None) -> None:
        """Mark the days of an incident, and bring them into view."""
        self.state.selected, self.state.selected_days = incident_id, days
        if days is not None and not self.is_empty:
            self.bring_into_view(*days)
        self.redraw()

    def bring_into_view(self, first: int, last: int) -> None:
        """Move the days shown until these are among them; the zoom stays."""
        width = self.last - self.first
        if last + 1 <= self.first or first >= self.last:
            middle = (first + last + 1) / 2
            self.set_range(middle - width / 2, middle + width / 2)

    # range

    def fit(self) -> None:
        """Show everything."""
        self.set_range(self.least, self.most)

    def set_range(self, first: float, last: float) -> None:
        """Show these days, as far as the limits allow: nothing beyond the dataset, no less than ten days."""
        width = min(max(last - first, LEAST_DAYS), self.most - self.least)
        if last - first < width:
            first = (first + last - width) / 2
        first = min(max(first, self.least), self.most - width)
        self.state.first, self.state.last = first, first + width
        self._take_range()

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show ``factor`` times as many days, keeping the day ``around`` where it is."""
        around = (self.first + self.last) / 2 if around is None else around
        width = min(max((self.last - self.first) * factor, LEAST_DAYS), self.most - self.least)
        share = (around - self.first) / max(self.last - self.first, 1e-9)
        self.set_range(around - share * width, around + (1 - share) * width)

    def pan(self, days: float) -> None:
        """Move by days, up to the limits."""
        width = self.last - self.first
        first = min(max(self.first + days, self.least), self.most - width)
        self.set_range(first, first + width)

    def _take_range(self) -> None:
        self._place_marks()
        self._take_heights()
        self._fit_rows()
        self.redraw()
        self.range_changed.emit()
        if not self.is_empty and not self.is_still:
            self._ask_soon.start()

    def _take_heights(self) -> None:
        """Let the highest visible bar fill its strip."""
        state = self.state
        if state.bins is None:
            return
        part = state.bins.visible(self.first, self.last)
        state.most = max(peak(state.counts, part), 1.0)
        state.most_killed = max(killed_peak(state, part), 1.0)
        bars, killed = self.boxes["bars"], self.boxes["killed"]
        height, inner = max(bars.height(), 1.0), max(killed.height() - 12, 1.0)
        # Only the axes read the ranges of the boxes; the items know the days and the heights by themselves.
        ranges = {
            "bars": (0.0, state.most * height / max(height - 3, 1.0)),
            "killed": (-7 * state.most_killed / inner, state.most_killed * (1 + 5 / inner)),
        }
        for name, wanted in ranges.items():
            if self._ranges.get(name) != wanted:
                self._ranges[name] = wanted
                self.boxes[name].setYRange(*wanted, padding=0)
        self.count_axis.setOpacity(0.0 if state.shows_marks else 1.0)

    def wanted_unit(self) -> str:
        """Return the unit that suits the days shown and the width."""
        return unit_for(self.last - self.first, max(self.frame().rect.width(), 1.0))

    def _ask(self) -> None:
        """Ask for the bins, and the single incidents, that the days shown need and that are not there."""
        if self.is_empty:
            return
        unit = self.wanted_unit()
        window = (0, 0)
        if unit in _WINDOW_UNITS:
            width = self.last - self.first
            window = (max(int(self.first - width), 1), int(self.last + width))
        has = self._asked_window
        covered = window == (0, 0) or has == (0, 0) or (has[0] <= self.first and self.last <= has[1] + 1)
        if unit != self._asked_unit or not covered:
            self._asked_unit, self._asked_window = unit, window
            self.bins_wanted.emit(unit, *window)
        self._ask_marks()

    def _ask_marks(self) -> None:
        width = self.last - self.first
        state = self.state
        if width > _MARK_DAYS or state.bins is None:
            return
        part = state.bins.visible(self.first, self.last)
        if state.bins.counts[part].sum() > MOST_MARKS:
            return
        has = self._asked_marks
        if has is None or not (has[0] <= self.first and self.last <= has[1] + 1):
            self._asked_marks = (max(int(self.first - width / 2), 1), int(self.last + width / 2))
            self.marks_wanted.emit(*self._asked_marks)

    # places

    def day_at(self, x: float) -> float:
        """Return the place on the axis at an x of the widget."""
        frame = self.frame()
        return self.first + (x - frame.rect.left()) / max(frame.rect.width(), 1.0) * (self.last - self.first)

    def strip_at(self, y: float) -> str:
        """Return the strip at a y of the widget: behind, bars, spans, killed or axis."""
        for name in self.boxes:
            rect = self.frame(name).rect
            if rect.top() <= y < rect.bottom():
                return name
        return "axis"

    def scene_point(self, x: float, y: float) -> QPointF:
        """Return a point of the widget in the scene."""
        return self.mapToScene(round(x), round(y))

    def paint_into(self, painter: QPainter, area: QRectF) -> None:
        """Draw everything that is shown into an area of another painter."""
        self.scene().render(painter, area, QRectF(self.rect()), Qt.AspectRatioMode.IgnoreAspectRatio)
