"""A timeline into a picture: laid out anew for the picture's size, with its legend. Loads the plot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from mali_browser import wording
from mali_browser.gui.series_colors import draw_symbol
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.timeline_plot import TimelinePlot
from mali_browser.gui.views.timeline_words import key_text, series_text
from mali_browser.records import SLOTS, Timeline

_SYMBOL = 10.0


def paint_timeline(painter: QPainter, area: QRectF, shown: TimelinePlot, theme: Theme) -> None:
    """Draw what a plot shows (its days, brush, hidden series, context) into an area, with the legend above it."""
    timeline = shown.state.timeline
    font = QFont(shown.state.font)
    font.setPixelSize(max(round(area.width() / 95), 10))
    painter.setFont(font)
    top = area.top()
    if timeline is not None:
        top = _draw_legend(painter, area, timeline, shown.state.hidden, theme)
    lines = _wrapped(key_text(shown.state.shows_marks), QFontMetricsF(font), area.width())
    line_height = QFontMetricsF(font).lineSpacing()
    foot = area.bottom() - line_height * len(lines)
    painter.setPen(theme.color("muted"))
    for number, line in enumerate(lines):
        painter.drawText(QPointF(area.left(), foot + line_height * number + QFontMetricsF(font).ascent()), line)
    rest = QRectF(area.left(), top, area.width(), foot - 4 - top)
    plot = _copy(shown, theme, font, rest.size().toSize())
    plot.paint_into(painter, rest)
    plot.close()
    plot.deleteLater()


def _wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _copy(shown: TimelinePlot, theme: Theme, font: QFont, size: QSize) -> TimelinePlot:
    """Return a plot of another size that shows the same; it asks for nothing."""
    plot = TimelinePlot(theme, font, shown.compact)
    plot.is_still = True
    plot.resize(size)
    state, other = plot.state, shown.state
    state.hidden, state.brush = other.hidden, other.brush
    plot.least, plot.most = shown.least, shown.most
    state.first, state.last = other.first, other.last
    if other.timeline is not None:
        state.take(other.timeline)
    plot.show_context(other.context, other.context_kinds)
    # Off screen nothing is laid out before it is shown.
    plot.lay_out()
    plot.take_marks_of(shown)
    plot.lay_out()
    return plot


def _draw_legend(painter: QPainter, area: QRectF, timeline: Timeline, hidden: frozenset[int], theme: Theme) -> float:
    """Draw the series that are shown in as many lines as they take; return where the lines end."""
    metrics = QFontMetricsF(painter.font())
    counts = timeline.by_slot
    x, y = area.left(), area.top()
    for slot in range(SLOTS):
        if not counts[slot] or slot in hidden:
            continue
        text = f"{series_text(timeline.series, slot)} {wording.number(counts[slot])}"
        width = _SYMBOL + 6 + metrics.horizontalAdvance(text) + 16
        if x + width > area.right() and x > area.left():
            x, y = area.left(), y + metrics.height() + 3
        draw_symbol(painter, theme, slot, QPointF(x + _SYMBOL / 2, y + metrics.height() / 2), _SYMBOL)
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(x + _SYMBOL + 6, y + metrics.ascent()), text)
        x += width
    return y + metrics.height() + 6
