"""The timeline: its controls, the plot, and the plot's text alternative.

The plot needs pyqtgraph and numpy; they are loaded by ``build`` (at once) or ``prepare`` (aside, then when idle), never
by importing this module. Until then a quiet placeholder of the same size stands there, and what is shown is kept.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mali_browser.gui.theme import Theme
from mali_browser.gui.views.timeline_header import TimelineHeader
from mali_browser.gui.views.timeline_table import TimelineTable, TimelineTableModel
from mali_browser.gui.views.timeline_words import (
    context_text,
    empty_text,
    grouping_text,
    incidents_text,
    mark_text,
    part_text,
    series_text,
    text_columns,
    text_rows,
)
from mali_browser.records import SLOTS, ContextSpan, Mark, Marks, Timeline, TimelineBin

if TYPE_CHECKING:
    from mali_browser.gui.views.timeline_canvas import TimelineCanvas

_LABEL_SHARE = 0.88  # of the application's font
_WAIT_MS = 15
_CONTEXT = frozenset({"government", "coup", "removal", "mission", "force", "rebellion"})


@dataclass(frozen=True)
class TimelineQuestion:
    """What the timeline needs to know of a filter: the arguments of ``query.timeline.fetch_timeline``."""

    grouping: str
    unit: str
    window: tuple[int, int] | None
    without_dates: bool


class TimelineView(QWidget):
    """Shows a result over time. Days leave it as ISO dates or ordinals, never as a moment of a time zone."""

    range_brushed = Signal(str, str)  # first and last day (ISO), both included
    range_cleared = Signal()
    incident_clicked = Signal(str)
    address_clicked = Signal(str)  # of what lies behind
    bins_wanted = Signal(str, int, int)  # unit; first and last day (ordinals), 0 and 0 for everything
    marks_wanted = Signal(int, int)  # first and last day (ordinals)
    grouping_changed = Signal(str)
    whole_range_changed = Signal(bool)
    picture_wanted = Signal()
    built = Signal()
    drawn = Signal()  # a result is in the plot

    def __init__(self, theme: Theme, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.compact = compact
        self.canvas: TimelineCanvas | None = None
        self._timeline: Timeline | None = None
        self._context: tuple[ContextSpan, ...] = ()
        self._brush: tuple[int, int] | None = None
        self._selected: tuple[str | None, tuple[int, int] | None] = (None, None)
        self._question = TimelineQuestion("type", "quarter", None, True)
        self._loader: threading.Thread | None = None
        self.header = TimelineHeader(theme, frozenset() if compact else _CONTEXT, compact)
        self.legend = self.header.legend
        self.model = TimelineTableModel(self)
        self.table = TimelineTable(self.model)
        self.placeholder = QFrame(objectName="panel")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.placeholder)
        self.stack.addWidget(self.table)
        self.notice = self._plain_label("muted")
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A window of its own, as a tool tip is: a strip is too low for it.
        self.hover = self._plain_label("")
        self.hover.setWindowFlags(Qt.WindowType.ToolTip)
        self.hover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.hover.setObjectName("hover")
        self.hover.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        self._connect()
        self.set_theme(theme)

    def _plain_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.hide()
        return label

    def _connect(self) -> None:
        header = self.header
        header.grouping_chosen.connect(self._take_grouping)
        header.context_chosen.connect(lambda _kinds: self._show_context())
        header.table_chosen.connect(self._show_table)
        header.whole_range_chosen.connect(self._take_whole_range)
        header.picture_wanted.connect(self.picture_wanted)
        self.legend.hidden_changed.connect(self._hide_slots)

    # building

    def prepare(self) -> None:
        """Load what the plot needs in a thread, then build it when the window has nothing else to do."""
        if self.canvas is None and self._loader is None:
            self._loader = threading.Thread(target=import_module, args=("pyqtgraph",), daemon=True)
            self._loader.start()
            self._await_loader()

    def _await_loader(self) -> None:
        if self._loader is not None and self._loader.is_alive():
            QTimer.singleShot(_WAIT_MS, self, self._await_loader)
        else:
            QTimer.singleShot(0, self, self.build)

    def build(self) -> None:
        """Build the plot at once; once more does nothing."""
        if self.canvas is not None:
            return
        from mali_browser.gui.views.timeline_canvas import TimelineCanvas

        canvas = self.canvas = TimelineCanvas(self._theme, self._label_font(), self.compact)
        canvas.setAccessibleName(self.tr("Timeline"))
        canvas.range_brushed.connect(self._take_brush)
        canvas.range_cleared.connect(self._take_cleared)
        canvas.incident_clicked.connect(self.incident_clicked)
        canvas.address_clicked.connect(self.address_clicked)
        canvas.bins_wanted.connect(self._want_bins)
        canvas.marks_wanted.connect(self.marks_wanted)
        canvas.hovered.connect(self._show_hover)
        self.stack.addWidget(canvas)
        self._show_table(self.header.as_table)
        self._show_context()
        if self._timeline is not None:
            canvas.show_timeline(self._timeline)
            self.drawn.emit()
        canvas.hide_slots(self.legend.hidden)
        canvas.show_brush(self._brush)
        canvas.show_selected(*self._selected)
        self._describe()
        self.built.emit()

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() * _LABEL_SHARE, 6.0))
        return font

    # content

    @property
    def question(self) -> TimelineQuestion:
        """What to ask of a filter at present, for ``show_timeline``."""
        return self._question

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a result over time; zoom and what is hidden stay."""
        self._timeline = timeline
        counts = timeline.by_slot
        self.legend.set_series(
            [(slot, series_text(timeline.series, slot), counts[slot]) for slot in range(SLOTS) if counts[slot]]
        )
        if self.header.as_table:
            self.model.set_timeline(timeline)
        self.hover.hide()
        if self.canvas is not None:
            self.canvas.show_timeline(timeline)
            self.drawn.emit()
        self._say_nothing(timeline)
        self._describe()

    def _say_nothing(self, timeline: Timeline) -> None:
        self.notice.setText(self.tr("No incidents to show over time"))
        self.notice.setVisible(timeline.incidents == 0 and not self.header.as_table)
        self._place_notice()

    def show_marks(self, marks: Marks) -> None:
        """Show single incidents of the days in view."""
        if self.canvas is not None:
            self.canvas.show_marks(marks)

    def show_context(self, context: tuple[ContextSpan, ...]) -> None:
        """Show what lies behind."""
        self._context = context
        self.header.set_context_kinds({span.kind for span in context})
        self._show_context()

    def _show_context(self) -> None:
        if self.canvas is not None:
            self.canvas.show_context(self._context, self.header.context_kinds)
            self._describe()

    def show_brush(self, first: str | None, last: str | None) -> None:
        """Mark a range of days (ISO, both included), None for none."""
        self._brush = None if first is None or last is None else (_ordinal(first), _ordinal(last))
        if self.canvas is not None:
            self.canvas.show_brush(self._brush)

    def select_incident(self, incident_id: str | None, first: str | None = None, last: str | None = None) -> None:
        """Mark an incident's days (ISO) and bring them into view; None for none."""
        days = None if first is None or last is None else (_ordinal(first), _ordinal(last))
        self._selected = (incident_id, days)
        if self.canvas is not None:
            self.canvas.show_selected(incident_id, days)

    def fit(self) -> None:
        """Show the whole range."""
        if self.canvas is not None:
            self.canvas.fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.header.set_theme(theme)
        role = theme.roles
        self.hover.setStyleSheet(
            f"QLabel#hover {{ background: {role['base']}; color: {role['text']}; border: 1px solid {role['muted']}; "
            "border-radius: 6px; padding: 5px 8px; }"
        )
        if self.canvas is not None:
            self.canvas.set_theme(theme)
            self.canvas.set_font(self._label_font())

    def text_alternative(self) -> list[tuple[str, ...]]:
        """Return the timeline as rows of text, the headings first."""
        return [text_columns(), *([] if self._timeline is None else text_rows(self._timeline))]

    def paint_picture(self, painter: QPainter, area: QRectF, theme: Theme | None = None) -> None:
        """Draw what is shown, with its legend, into an area of another painter, laid out anew for its size."""
        self.build()
        from mali_browser.gui.views.timeline_picture import paint_timeline

        assert self.canvas is not None
        paint_timeline(painter, area, self.canvas, theme or self._theme)

    # what the reader does

    def _take_grouping(self, grouping: str) -> None:
        self._question = TimelineQuestion(
            grouping, self._question.unit, self._question.window, self._question.without_dates
        )
        self.legend.clear_hidden()
        self._hide_slots(frozenset())
        self.grouping_changed.emit(grouping)

    def _take_whole_range(self, whole: bool) -> None:
        self._question = TimelineQuestion(self._question.grouping, self._question.unit, self._question.window, whole)
        self.whole_range_changed.emit(whole)

    def _want_bins(self, unit: str, first: int, last: int) -> None:
        window = (first, last) if first or last else None
        self._question = TimelineQuestion(self._question.grouping, unit, window, self._question.without_dates)
        self.bins_wanted.emit(unit, first, last)

    def _take_brush(self, first: str, last: str) -> None:
        self._brush = (_ordinal(first), _ordinal(last))
        self.range_brushed.emit(first, last)

    def _take_cleared(self) -> None:
        self._brush = None
        self.range_cleared.emit()

    def _hide_slots(self, hidden: frozenset[int]) -> None:
        if self.canvas is not None:
            self.canvas.hide_slots(hidden)

    def _show_table(self, on: bool) -> None:
        if on:
            self.model.set_timeline(self._timeline)
        self.stack.setCurrentWidget(self.table if on else self.canvas or self.placeholder)
        self.hover.hide()
        if self._timeline is not None:
            self._say_nothing(self._timeline)

    # hover

    def _show_hover(self, thing: object, at: QPoint) -> None:
        text = self._text_of(thing)
        if not text or self.canvas is None:
            self.hover.hide()
            return
        self.hover.setText(text)
        self.hover.setMaximumWidth(420)
        self.hover.adjustSize()
        place, size = self.canvas.mapToGlobal(at), self.hover.size()
        screen = self.screen().availableGeometry()
        left = place.x() + 14 if place.x() + 14 + size.width() <= screen.right() else place.x() - 14 - size.width()
        top = min(max(place.y() - size.height() // 2, screen.top()), screen.bottom() - size.height())
        self.hover.move(max(left, screen.left()), top)
        self.hover.show()
        if self.canvas.hasFocus():
            self.canvas.setAccessibleDescription(text)

    def _text_of(self, thing: object) -> str:
        timeline = self._timeline
        if timeline is None or thing is None:
            return ""
        if isinstance(thing, Mark):
            return mark_text(timeline.series, thing)
        if isinstance(thing, ContextSpan):
            return context_text(thing)
        if isinstance(thing, TimelineBin):
            return part_text(timeline, thing, any(thing is part for part in timeline.spans))
        if isinstance(thing, tuple):
            return empty_text(timeline, *thing)
        return ""

    def _describe(self) -> None:
        """Tell screen readers what the picture shows and by which keys."""
        if self.canvas is None or self._timeline is None:
            return
        keys = self.tr(
            "Left and Right go from bar to bar, with Shift they choose a range, Enter chooses a bar or opens an "
            "incident, plus and minus zoom, 0 shows everything, Escape takes the range back."
        )
        by = grouping_text(self._timeline.series.grouping)
        count = incidents_text(self._timeline.incidents)
        told = self.tr("{0}, by {1}. {2}").format(count, by, keys)
        behind = [", ".join(context_text(span).split("\n")[:3]) for span in self.canvas.state.shown_context()]
        if behind:
            told += " " + self.tr("Behind the bars: {0}.").format("; ".join(behind))
        self.canvas.setAccessibleDescription(told)

    # size

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, 140 if self.compact else 220)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, 110 if self.compact else 140)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_notice()

    def _place_notice(self) -> None:
        self.notice.setGeometry(self.stack.geometry())
        self.notice.raise_()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.hover.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.canvas is not None:
            self.canvas.set_font(self._label_font())


def _ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()
