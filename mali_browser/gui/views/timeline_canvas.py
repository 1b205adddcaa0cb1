"""The plot under mouse and keys: brush, zoom, pan, hover, open; everything by keyboard too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from mali_browser.gui.theme import Theme
from mali_browser.gui.views.timeline_marks import BRUSH_REACH, mark_rect
from mali_browser.gui.views.timeline_plot import TimelinePlot
from mali_browser.gui.views.timeline_time import clamp_day, iso
from mali_browser.records import TimelineBin, time_bin

_CLICK_REACH = 4  # pixels that a click may move
_ZOOM_STEP = 0.8
_PAN_SHARE = 0.25


class TimelineCanvas(TimelinePlot):
    """A plot that can be worked with; days leave it as ISO dates, both ends of a range included."""

    range_brushed = Signal(str, str)
    range_cleared = Signal()
    incident_clicked = Signal(str)
    address_clicked = Signal(str)
    hovered = Signal(object, QPoint)  # Mark | ContextSpan | TimelineBin | (first, last) of an empty bin | None

    def __init__(self, theme: Theme, font: QFont, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, font, compact, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The plot itself is what the keyboard goes to, not the widget it paints on.
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._pressed: QPointF | None = None
        self._grasped: int | None = None  # the day at which the other end of a brush stays
        self._before: tuple[int, int] | None = None  # the brush before a drag
        self._panned_from: tuple[float, float] | None = None  # x, first day shown

    # what is where

    def bin_at(self, day: float) -> TimelineBin | tuple[int, int] | None:
        """Return the bin that a day lies in; the first and last day of one that holds nothing."""
        timeline = self.state.timeline
        if timeline is None or self.is_empty or not self.least <= day < self.most:
            return None
        first, last = time_bin(timeline.unit, clamp_day(day))
        part = self.state.bins.visible(first, last + 1) if self.state.bins is not None else slice(0, 0)
        return timeline.bins[part.start] if part.start < part.stop else (first, last)

    def thing_at(self, position: QPointF) -> object:
        """Return what is drawn at a point of the widget."""
        point = self.scene_point(position.x(), position.y())
        strip = self.strip_at(position.y())
        if strip == "behind":
            return self.behind.at(point)
        at = self.marks.at(point)
        if at is not None:
            return self.state.marks[at].mark
        if strip == "spans":
            return self.spans.at(point)
        if strip == "axis" or position.x() < self.frame().rect.left():
            return None
        if strip == "bars" and self.state.shows_marks:
            return None
        return self.bin_at(self.day_at(position.x()))

    def _brush_edge_at(self, x: float) -> int | None:
        """Return the day that stays while the edge of the brush near ``x`` is dragged."""
        if self.state.brush is None:
            return None
        frame, (first, last) = self.frame(), self.state.brush
        if abs(frame.x(first) - x) <= BRUSH_REACH:
            return last
        return first if abs(frame.x(last + 1) - x) <= BRUSH_REACH else None

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        position = event.position()
        if self.is_empty:
            return
        if event.button() == Qt.MouseButton.LeftButton and self.strip_at(position.y()) != "axis":
            self._pressed, self._before = position, self.state.brush
            self._grasped = self._brush_edge_at(position.x())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
            self._panned_from = (position.x(), self.first)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.hovered.emit(None, QPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        position = event.position()
        if self._panned_from is not None:
            x, first = self._panned_from
            days = (x - position.x()) * (self.last - self.first) / max(self.frame().rect.width(), 1.0)
            self.pan(first + days - self.first)
        elif self._pressed is not None:
            self._drag_brush(position)
        elif not self.is_empty:
            self._hover(position)

    def _drag_brush(self, position: QPointF) -> None:
        assert self._pressed is not None
        if self._grasped is None and abs(position.x() - self._pressed.x()) < _CLICK_REACH:
            return
        start = self._pressed.x() if self._grasped is None else None
        fixed = clamp_day(self.day_at(start)) if start is not None else self._grasped
        assert fixed is not None
        self.show_brush(self._brushed(fixed, clamp_day(self.day_at(position.x())), start is None))

    def _brushed(self, fixed: int, moving: int, keep: bool) -> tuple[int, int]:
        """Return whole bins from one day to another within the limits; ``keep``: the fixed end stays on its day."""
        least, most = int(self.least), int(self.most) - 1
        moving = min(max(moving, least), most)
        unit = self.state.timeline.unit if self.state.timeline is not None else "day"
        own, other = ((fixed, fixed) if keep else time_bin(unit, fixed)), time_bin(unit, moving)
        return max(min(own[0], other[0]), least), min(max(own[1], other[1]), most)

    def _hover(self, position: QPointF) -> None:
        thing = self.thing_at(position)
        context = thing if self.strip_at(position.y()) == "behind" else None
        if context is not self.state.hovered_context:
            self.state.hovered_context = context  # type: ignore[assignment]
            self.redraw()
        shape = Qt.CursorShape.ArrowCursor
        if self._brush_edge_at(position.x()) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif hasattr(thing, "address") or hasattr(thing, "id"):
            shape = Qt.CursorShape.PointingHandCursor
        elif self.strip_at(position.y()) == "axis":
            shape = Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)
        self.hovered.emit(thing, position.toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._panned_from is not None:
            self._panned_from = None
            self.unsetCursor()
            return
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        was_drag = self.state.brush != self._before
        pressed, self._pressed, self._grasped = self._pressed, None, None
        if was_drag and self.state.brush is not None:
            self.range_brushed.emit(*map(iso, self.state.brush))
        elif (event.position() - pressed).manhattanLength() <= _CLICK_REACH:
            self._click(event.position())

    def _click(self, position: QPointF) -> None:
        thing = self.thing_at(position)
        if hasattr(thing, "address"):
            self.address_clicked.emit(thing.address)
        elif hasattr(thing, "slot"):
            self.incident_clicked.emit(thing.id)  # type: ignore[attr-defined]
        elif self.strip_at(position.y()) in ("bars", "killed"):
            found = self.bin_at(self.day_at(position.x()))
            if found is not None:
                self._put_cursor(found, tell=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.is_empty or (self.compact and not self.hasFocus() and not ctrl):
            # On a page the wheel scrolls the page, until the chart is worked with.
            event.ignore()
            return
        delta = event.angleDelta()
        sideways = delta.x() if delta.x() else delta.y()
        if delta.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-sideways / 120 * (self.last - self.first) * 0.1)
        else:
            self.zoom(_ZOOM_STEP ** (delta.y() / 120), self.day_at(event.position().x()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        if self.state.hovered_context is not None:
            self.state.hovered_context = None
            self.redraw()
        self.hovered.emit(None, QPoint())

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self.is_empty or not self._take_key(event):
            event.ignore()

    def _take_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None:
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self.pan(step * _PAN_SHARE * (self.last - self.first))
            elif modifiers & Qt.KeyboardModifier.ShiftModifier:
                self._extend_brush(step)
            else:
                self._step(step)
            return True
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(_ZOOM_STEP if key != Qt.Key.Key_Minus else 1 / _ZOOM_STEP, self._cursor_day())
            return True
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(key == Qt.Key.Key_Home)
            return True
        if key == Qt.Key.Key_0:
            self.fit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        return key == Qt.Key.Key_Escape and self._escape()

    def _cursor_day(self) -> float | None:
        state = self.state
        if state.shows_marks and state.at_mark is not None:
            return float(state.marks[state.at_mark].mark.first)
        if state.cursor is None:
            return None
        middle = (state.cursor[0] + state.cursor[1] + 1) / 2
        return middle if self.first <= middle <= self.last else None

    def _step(self, step: int) -> None:
        """Go to the next incident, or the next bin; the days shown follow."""
        state = self.state
        if state.shows_marks and state.marks:
            at = self._next_mark(step)
            if at is not None:
                state.at_mark = at
                self._tell_mark()
            else:
                self.pan(step * _PAN_SHARE * (self.last - self.first))
            return
        timeline = state.timeline
        assert timeline is not None
        if state.cursor is None:
            day = self.first if step > 0 else self.last - 1
        else:
            day = state.cursor[1] + 1 if step > 0 else state.cursor[0] - 1
        found = self.bin_at(min(max(day, self.least), self.most - 1))
        if found is not None:
            self._put_cursor(found)

    def _next_mark(self, step: int) -> int | None:
        """Return the mark before or after the one the cursor is on; the first or last in view where it is on none."""
        marks, at = self.state.marks, self.state.at_mark
        shown = [
            number
            for number, placed in enumerate(marks)
            if placed.mark.slot not in self.state.hidden
            and (at is not None or (placed.mark.first < self.last and placed.mark.last + 1 > self.first))
        ]
        if at is not None:
            shown = [number for number in shown if (number > at if step > 0 else number < at)]
        return None if not shown else shown[0 if step > 0 else -1]

    def _put_cursor(self, found: TimelineBin | tuple[int, int], tell: bool = True) -> None:
        first, last = (found.first, found.last) if isinstance(found, TimelineBin) else found
        self.state.cursor = (first, last)
        if tell:
            if first < self.first or last + 1 > self.last:
                # Only as far as it takes to see it whole.
                self.pan(first - self.first if first < self.first else last + 1 - self.last)
            frame = self.frame()
            at = QPoint(round(frame.x((first + last + 1) / 2)), round(frame.rect.center().y()))
            self.hovered.emit(found, at)
        self.redraw()

    def _tell_mark(self) -> None:
        at = self.state.at_mark
        assert at is not None
        placed = self.state.marks[at]
        self.bring_into_view(placed.mark.first, placed.mark.last)
        self.hovered.emit(placed.mark, mark_rect(placed, self.frame()).center().toPoint())
        self.redraw()

    def _go_to_end(self, to_first: bool) -> None:
        timeline = self.state.timeline
        if timeline is None or not timeline.bins:
            return
        self.state.at_mark = None
        self._put_cursor(timeline.bins[0 if to_first else -1])

    def _extend_brush(self, step: int) -> None:
        """Brush from the cursor, a bin more or less at a time."""
        state = self.state
        if state.cursor is None:
            self._step(step)
        assert state.timeline is not None
        if state.cursor is None:
            return
        brush = _extended(state.timeline.unit, state.cursor, state.brush, step)
        brush = max(brush[0], int(self.least)), min(brush[1], int(self.most) - 1)
        self.show_brush(brush)
        self.range_brushed.emit(*map(iso, brush))

    def _enter(self) -> bool:
        """Open the incident that the cursor is on; of a bin, choose its days."""
        state = self.state
        if state.shows_marks and state.at_mark is not None:
            self.incident_clicked.emit(state.marks[state.at_mark].mark.id)
            return True
        if state.cursor is None:
            return False
        self.show_brush(state.cursor)
        self.range_brushed.emit(*map(iso, state.cursor))
        return True

    def _escape(self) -> bool:
        """Give up a drag, else the brush, else the cursor."""
        if self._pressed is not None:
            self._pressed = None
            self.show_brush(self._before)
            return True
        if self.state.brush is not None:
            self.show_brush(None)
            self.range_cleared.emit()
            return True
        if self.state.cursor is not None or self.state.at_mark is not None:
            self.state.cursor = self.state.at_mark = None
            self.hovered.emit(None, QPoint())
            self.redraw()
            return True
        return False

    # focus

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._show_focus(False)
        self.hovered.emit(None, QPoint())

    def _show_focus(self, on: bool) -> None:
        for overlay in self.overlays:
            overlay.has_focus = on
        self.redraw()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.state.theme.color("accent"), 1))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.end()


def _extended(unit: str, cursor: tuple[int, int], brush: tuple[int, int] | None, step: int) -> tuple[int, int]:
    """Return the brush with its moving end a bin further; the cursor's bin always is its other end."""
    first, last = cursor
    if brush is None or (brush[0] != first and brush[1] != last):
        return cursor
    # The end that moves is the one beyond the cursor's bin.
    moves_last = brush[1] > last or (brush == cursor and step > 0)
    if moves_last:
        end = time_bin(unit, brush[1] + 1)[1] if step > 0 else time_bin(unit, brush[1])[0] - 1
        return first, max(end, last)
    begin = time_bin(unit, max(brush[0] - 1, 1))[0] if step < 0 else time_bin(unit, brush[0])[1] + 1
    return min(begin, first), last
