"""The lineage chart itself: zoomed and moved within limits, pointed at, and walked through by keys.

pyqtgraph's view box keeps the range of days and its limits; what is drawn is in pixels, so that labels and symbols
keep their size at every zoom.
"""

from __future__ import annotations

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from mali_browser.gui.item_models.lineage_layout import LEFT, RIGHT, LineageLayout, extent, lay_out
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.lineage_frame import Fonts, Frame, fit_day_px, row_height
from mali_browser.gui.views.lineage_legend import Legend, legend_entries
from mali_browser.gui.views.lineage_painter import LineagePainter, Target
from mali_browser.gui.views.lineage_picture import paint_lineage
from mali_browser.gui.views.lineage_shapes import Shapes, shapes_of
from mali_browser.gui.views.lineage_task import LayoutMaker
from mali_browser.gui.views.lineage_walk import Walk
from mali_browser.gui.views.lineage_words import target_address, target_words, tip_text
from mali_browser.records import Lineage

ZOOM = 1.25
_LEAST_DAYS = 60.0
_DRAG = 4
_RELAYOUT_MS = 60
_LEGEND_LINES = 3
_TALL = 330  # pixels; a lower chart has a shorter legend


class _Rows(pyqtgraph.GraphicsObject):
    """What lies in the view box; painted in pixels by the canvas."""

    def __init__(self, canvas: LineageCanvas) -> None:
        super().__init__()
        self._canvas = canvas

    def boundingRect(self) -> QRectF:  # noqa: N802
        return QRectF(self.viewRect())

    def paint(self, painter: QPainter, *_rest: object) -> None:
        painter.save()
        painter.setTransform(self.sceneTransform().inverted()[0], True)
        self._canvas.paint_rows(painter)
        painter.restore()


class LineageCanvas(pyqtgraph.GraphicsView):
    """``address_clicked`` carries an address; ``pointed`` the words of what the pointer or the keyboard is at."""

    address_clicked = Signal(str)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.box: pyqtgraph.ViewBox | None = None  # super().__init__ already resizes
        super().__init__(parent, useOpenGL=False, background=theme.color("base"))
        self.setMinimumSize(160, 120)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.lineage = Lineage((), (), ())
        self.layout_: LineageLayout = lay_out(self.lineage, 1.0, lambda _band: 0.0)
        self.shapes = Shapes((), (), ())
        self.alliances = False
        self._walk = Walk()
        self._hovered: Target | None = None
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._whole = True
        self._scrolled = 0.0
        self._laid_out_for = 1  # pixels of width
        self._maker = LayoutMaker(self)
        self._maker.made.connect(self._take_layout)
        self._later = QTimer(self, singleShot=True, interval=_RELAYOUT_MS)
        self._later.timeout.connect(self.relayout)
        self.box = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.box.disableAutoRange()
        self.box.invertY(True)
        self.addItem(self.box)
        self._rows = _Rows(self)
        self.box.addItem(self._rows, ignoreBounds=True)
        self.box.sigRangeChanged.connect(self._reshape)
        self.setAccessibleName(self.tr("Lineage chart"))
        self.refresh_style()

    # what is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.setBackground(theme.color("base"))
        self.refresh_style()

    def refresh_style(self) -> None:
        """Take the widget's font and the theme anew."""
        self.drawing = LineagePainter(self._theme, Fonts.of(self.font()))
        self._make_legend()
        self.relayout()

    def show_lineage(self, lineage: Lineage, alliances: bool) -> None:
        """Show a lineage, whole; ``alliances`` draws alliances, support and rivalries as well."""
        self.lineage = lineage
        self.alliances = alliances
        self._walk = Walk()
        self._hovered = None
        self._whole = True
        self._scrolled = 0.0
        self.relayout()

    def relayout(self) -> None:
        """Lay out for the present width."""
        self._laid_out_for = max(self.width(), 1)
        first, today = extent(self.lineage)
        widths = {band.id: self.drawing.fonts.label_width(band) for band in self.lineage.bands}
        self._maker.ask(self.lineage, fit_day_px(today - first, self.plot_rect().width()), widths)

    def _take_layout(self, found: LineageLayout) -> None:
        self.layout_ = found
        self._place()
        self._describe()

    def _place(self) -> None:
        """Put the view box where the rows go, and its range within its limits."""
        if self.box is None:
            return
        self._make_legend()
        plot = self.plot_rect()
        self.box.setGeometry(plot)
        day_px = fit_day_px(self.layout_.today - self.layout_.first, plot.width())
        first, last = self.layout_.first - LEFT / day_px, self.layout_.today + RIGHT / day_px
        least = min(_LEAST_DAYS, last - first)
        self.box.setLimits(xMin=first, xMax=last, minXRange=least, maxXRange=last - first)
        self.set_scrolled(self._scrolled)
        if self._whole:
            self.box.setXRange(first, last, padding=0)
        self._reshape()

    def frame(self) -> Frame:
        """Return what part of the layout is shown, and where."""
        plot = self.plot_rect()
        (first, last), _rows = self.box.viewRange() if self.box is not None else ((0.0, 1.0), None)
        row_px = row_height(self.layout_, self.drawing.fonts, plot.height())
        return Frame(plot, first, plot.width() / max(last - first, 1e-6), row_px, self._scrolled)

    def plot_rect(self) -> QRectF:
        """Return where the rows are, above the time axis and the legend."""
        foot = self._axis_height() + self._legend.height + 4
        return QRectF(0, 2, max(self.width(), 120), max(self.height() - foot - 2, 60))

    def natural_height(self) -> float:
        """Return the height at which every group has room for its leaders' names."""
        foot = self._axis_height() + self._legend.height + 8
        return self.layout_.rows * self.drawing.fonts.roomy_row + foot

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, round(min(max(self.natural_height(), 160), 900)))

    def _axis_height(self) -> float:
        return QFontMetricsF(self.drawing.fonts.small).height() + 5

    def _make_legend(self) -> None:
        entries = legend_entries(self.layout_, self.drawing, self.alliances, self.tr)
        lines = _LEGEND_LINES if self.height() >= _TALL else _LEGEND_LINES - 1
        self._legend = Legend(entries, self.drawing, self.width() - 16, lines)

    def _reshape(self, *_range: object) -> None:
        if self.box is None:
            return
        frame = self.frame()
        self.shapes = shapes_of(self.layout_, frame, self.drawing.fonts, self.alliances, self.lineage.centre)
        if self._walk.at is not None and not self.shapes.has(self._walk.at):
            self._walk = Walk()
        if self._hovered is not None and not self.shapes.has(self._hovered):
            self._hovered = None
        self._rows.prepareGeometryChange()
        self.viewport().update()

    # drawing

    def paint_rows(self, painter: QPainter) -> None:
        """Paint the rows in the pixels of the scene."""
        focus = self._walk.at if self.hasFocus() else None
        self.drawing.paint(painter, self.shapes, self.frame(), self.lineage.centre, focus, self._hovered)

    def drawForeground(self, painter: QPainter, _rect: QRectF) -> None:  # noqa: N802
        frame = self.frame()
        axis = QRectF(0, frame.rect.bottom(), self.width(), self._axis_height())
        self.drawing.paint_axis(painter, frame, axis)
        self._legend.paint(painter, QRectF(8, axis.bottom() + 2, self.width() - 16, 100))
        self._draw_scroll(painter, frame)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_scroll(self, painter: QPainter, frame: Frame) -> None:
        """Show at the right edge which rows of all are seen."""
        most = self._most_scrolled()
        if most > 0:
            share = frame.rect.height() / (most + frame.rect.height())
            top = frame.rect.top() + frame.rect.height() * (1 - share) * self._scrolled / most
            bar = QRectF(frame.rect.right() - 5, top, 4, frame.rect.height() * share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("scroll"))
            painter.drawRoundedRect(bar, 2, 2)

    def paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the whole chart, with axis and legend, into a rectangle."""
        paint_lineage(painter, rect, self.lineage, self.alliances, self._theme, self.tr)

    # zooming and moving

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show ``1 / factor`` of the time, around the pixel ``at`` (the middle where None)."""
        frame = self.frame()
        middle = frame.rect.center().x() if at is None else at
        day = frame.first + (middle - frame.rect.left()) / frame.day_px
        self._whole = False
        if self.box is not None:
            self.box.scaleBy(x=1 / factor, center=pyqtgraph.Point(day, 0))

    def fit(self) -> None:
        """Show all of the time again."""
        self._whole = True
        self._place()

    def set_scrolled(self, pixels: float) -> None:
        """Move the rows up by so many pixels, within limits."""
        self._scrolled = min(max(pixels, 0.0), self._most_scrolled())
        if self.box is not None:
            height = self.plot_rect().height()
            self.box.setYRange(self._scrolled, self._scrolled + height, padding=0)
        self._reshape()

    def _most_scrolled(self) -> float:
        plot = self.plot_rect()
        row_px = row_height(self.layout_, self.drawing.fonts, plot.height())
        return max(self.layout_.rows * row_px - plot.height(), 0.0)

    def _pan(self, pixels: float) -> None:
        if self.box is not None:
            self._whole = False
            self.box.translateBy(x=-pixels / self.frame().day_px)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM ** (delta / 120), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pan(delta / 2)
        elif self._most_scrolled() > 0:
            self.set_scrolled(self._scrolled - delta / 2)
        else:
            event.ignore()  # the page around the chart scrolls
            return
        event.accept()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self.box is not None and hasattr(self, "drawing"):
            self._place()
            if abs(self.width() - self._laid_out_for) > 0.2 * self._laid_out_for:
                self.relayout()
            else:
                self._later.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.box is not None and hasattr(self, "drawing"):
            self.refresh_style()

    # pointing

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        where = event.position()
        if self._pressed is not None and (where - self._pressed).manhattanLength() >= _DRAG and self._dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pan(where.x() - self._dragged.x())
            self.set_scrolled(self._scrolled - where.y() + self._dragged.y())
            self._dragged = where
            return
        found = self.shapes.at(where)
        if found != self._hovered:
            self._hovered = found
            self.viewport().update()
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self._tell(found, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed, self._dragged = self._pressed, None, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            event.ignore()
            return
        self.unsetCursor()
        if (event.position() - pressed).manhattanLength() < _DRAG:
            self._open(self.shapes.at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hovered is not None:
            self._hovered = None
            self.viewport().update()

    def _tell(self, target: Target | None, where: QPoint) -> None:
        words = self.words(target)
        if words:
            QToolTip.showText(where, tip_text(words), self)
        else:
            QToolTip.hideText()
        self.pointed.emit(words)

    def words(self, target: Target | None) -> str:
        """Say what a target is and what that rests on, in lines."""
        return target_words(self.layout_, self.shapes, target)

    def _open(self, target: Target | None) -> None:
        address = target_address(self.layout_, self.shapes, target)
        if address:
            QToolTip.hideText()
            self.address_clicked.emit(address)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(1 if key == Qt.Key.Key_Down else -1, along=False)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and shift:
            self._pan(self.frame().rect.width() / (8 if key == Qt.Key.Key_Left else -8))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(1 if key == Qt.Key.Key_Right else -1, along=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._walk.at is not None:
            self._open(self._walk.at)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / ZOOM if key == Qt.Key.Key_Minus else ZOOM)
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key == Qt.Key.Key_Escape and self._walk.at is not None:
            self._walk = Walk()
            self._describe()
            QToolTip.hideText()
            self.viewport().update()
        else:
            event.ignore()

    def at(self) -> Target | None:
        """Return what the keyboard is at."""
        return self._walk.at

    def _go(self, step: int, along: bool) -> None:
        """Go to the next group up or down, or along what hangs on this one."""
        move = self._walk.along if along else self._walk.to_band
        move(self.layout_, self.shapes, self.lineage.centre, step)
        target = self._walk.at
        if target is None:
            return
        self._show(target)
        rect = self.shapes.rect_of(*target)
        self._describe()
        self.viewport().update()
        where = QPointF(min(max(rect.left(), 0), self.width() - 40), rect.bottom())
        self._tell(target, self.mapToGlobal(where.toPoint()))

    def _show(self, target: Target) -> None:
        """Move rows and time so that the target is seen."""
        plot, rect = self.plot_rect(), self.shapes.rect_of(*target)
        if rect.top() < plot.top():
            self.set_scrolled(self._scrolled - (plot.top() - rect.top()) - 6)
        elif rect.bottom() > plot.bottom():
            self.set_scrolled(self._scrolled + rect.bottom() - plot.bottom() + 6)
        if rect.right() < plot.left() + 20:
            self._pan(plot.left() + 60 - rect.right())
        elif rect.left() > plot.right() - 20:
            self._pan(plot.right() - 60 - rect.left())

    def _describe(self) -> None:
        keys = self.tr(
            "Up and Down go from group to group, Left and Right along what ties it, Enter opens, plus and minus zoom, "
            "Home shows all. The same can be read as a list."
        )
        words = self.words(self._walk.at).replace("\n", ". ")
        count = self.tr("{0} groups, {1} ties").format(len(self.layout_.bands), len(self.shapes.ties))
        self.setAccessibleDescription(f"{words or count}. {keys}")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.viewport().update()
