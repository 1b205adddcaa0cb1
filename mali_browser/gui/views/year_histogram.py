"""The years as bars, with a span of them to choose: by dragging, by clicking a year, or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mali_browser import wording
from mali_browser.gui.theme import Theme
from mali_browser.records import YearCount

_HANDLE_REACH = 6
_SIDE = 6


class YearHistogram(QWidget):
    """``span_chosen`` carries the first and last year, both included, None for all."""

    span_chosen = Signal(object)  # tuple[int, int] | None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._years: Sequence[YearCount] = ()
        self._within: frozenset[int] = frozenset()
        self._drag: tuple[int, int] | None = None  # the end that stays, the end that moves (places of years)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Years"))
        self._describe()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def set_years(self, years: Sequence[YearCount]) -> None:
        """Show other counts."""
        self._years = tuple(years)
        self.update()
        self._describe()

    def set_within(self, within: frozenset[int]) -> None:
        """Mark the years that the filter leaves."""
        self._within = within
        self.update()
        self._describe()

    @property
    def years(self) -> list[int]:
        """The years shown."""
        return [year.year for year in self._years]

    def span(self) -> tuple[int, int] | None:
        """Return the first and last year marked, None where all or none are."""
        marked = [year for year in self.years if year in self._within]
        if not marked or len(marked) == len(self._years):
            return None
        return marked[0], marked[-1]

    def span_text(self) -> str:
        """Say which years are marked; '' where all are."""
        span = self.span()
        if span is None:
            return ""
        if span[0] == span[1]:
            return str(span[0])
        text = f"{span[0]}–{span[1]}"
        whole = all(year in self._within for year in range(span[0], span[1] + 1))
        return text if whole else self.tr("some of {0}").format(text)

    def _describe(self) -> None:
        text = self.span_text() or self.tr("all years")
        keys = self.tr("Left and Right move the first year, with Shift the last; Delete takes all years again")
        self.setAccessibleDescription(f"{text}. {keys}")

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.fontMetrics().height() + 58)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    # where things are

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_SIDE, 4, -_SIDE, -self.fontMetrics().height() - 6)

    def _step(self) -> float:
        return self._plot().width() / max(len(self._years), 1)

    def edge(self, place: int) -> float:
        """Return where the bar at a place begins."""
        return self._plot().left() + place * self._step()

    def place_at(self, x: float) -> int:
        """Return the place of the year at ``x``, the nearest one outside."""
        place = int((x - self._plot().left()) // max(self._step(), 0.001))
        return min(max(place, 0), len(self._years) - 1)

    def _shown_span(self) -> tuple[int, int] | None:
        """Return the places of the span's ends: the one being dragged, else the filter's."""
        if self._drag is not None:
            return min(self._drag), max(self._drag)
        span = self.span()
        if span is None:
            return None
        years = self.years
        return years.index(span[0]), years.index(span[1])

    # drawing

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._years:
            return
        color, plot, step = self._theme.color, self._plot(), self._step()
        span = self._shown_span()
        if span is not None:
            band = QRectF(self.edge(span[0]), plot.top() - 3, (span[1] - span[0] + 1) * step, plot.height() + 3)
            ground = color("accent")
            ground.setAlpha(30)
            painter.fillRect(band, ground)
        most = max(max(year.incidents for year in self._years), 1)
        for place, year in enumerate(self._years):
            inside = span[0] <= place <= span[1] if self._drag and span else year.year in self._within
            height = plot.height() * year.incidents / most if year.incidents else 0
            bar = QRectF(self.edge(place) + step * 0.12, plot.bottom() - max(height, 1), step * 0.76, max(height, 1))
            if inside:
                painter.fillRect(bar, color("accent"))
            else:  # hollow, so that no colour alone tells the years that are left out
                painter.setPen(QPen(color("muted"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, 0))
        painter.setPen(color("line"))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if span is not None:
            for x in (self.edge(span[0]), self.edge(span[1] + 1)):
                self._draw_handle(painter, x, plot)
        self._draw_labels(painter, plot)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("accent")))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _draw_handle(self, painter: QPainter, x: float, plot: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("accent"), 1.5))
        painter.drawLine(QPointF(x, plot.top() - 3), QPointF(x, plot.bottom()))
        painter.setBrush(self._theme.color("base"))
        painter.drawRoundedRect(QRectF(x - 3, plot.center().y() - 8, 6, 16), 3, 3)

    def _draw_labels(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(self._theme.color("muted"))
        line = QRectF(plot.left() - 2, plot.bottom() + 3, plot.width() + 4, self.fontMetrics().height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, str(self._years[0].year))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(self._years[-1].year))

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton or not self._years:
            event.ignore()
            return
        x = event.position().x()
        span = self._shown_span()
        place = self.place_at(x)
        if span is not None and abs(x - self.edge(span[0])) <= _HANDLE_REACH:
            self._drag = (span[1], span[0])
        elif span is not None and abs(x - self.edge(span[1] + 1)) <= _HANDLE_REACH:
            self._drag = (span[0], span[1])
        else:
            self._drag = (place, place)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self._years:
            return
        x = event.position().x()
        place = self.place_at(x)
        if self._drag is not None:
            self._drag = (self._drag[0], place)
            self.update()
        span = self._shown_span()
        near = span is not None and min(abs(x - self.edge(span[0])), abs(x - self.edge(span[1] + 1))) <= _HANDLE_REACH
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.PointingHandCursor)
        if self._drag is not None and span is not None:
            first, last = self.years[span[0]], self.years[span[1]]
            text = f"{first}–{last}" if first != last else str(first)
        else:
            year = self._years[place]
            text = wording.labelled(str(year.year), wording.incidents_text(year.incidents))
        QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        first, last = min(self._drag), max(self._drag)
        self._drag = None
        before = self._shown_span()
        self.update()
        # A click on the only year chosen takes all again.
        self._choose(None if (first, last) == before and first == last else (first, last))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = None
            self._choose(None)

    def _choose(self, places: tuple[int, int] | None) -> None:
        years = self.years
        if places is None or places == (0, len(years) - 1):
            self.span_chosen.emit(None)
        else:
            self.span_chosen.emit((years[places[0]], years[places[1]]))

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self._years:
            super().keyPressEvent(event)
            return
        end = len(self._years) - 1
        first, last = self._shown_span() or (0, end)
        key = event.key()
        moves_last = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None and moves_last:
            last = min(max(last + step, first), end)
        elif step is not None:
            first = min(max(first + step, 0), last)
        elif key == Qt.Key.Key_Home:
            first = 0
        elif key == Qt.Key.Key_End:
            last = end
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape) and self.span() is not None:
            first, last = 0, end
        else:
            super().keyPressEvent(event)
            return
        self._choose((first, last))
