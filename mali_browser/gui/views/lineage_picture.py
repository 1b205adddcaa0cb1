"""A lineage chart as a picture: the whole of it, with axis and legend, whatever part the window shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter

from mali_browser.gui.item_models.lineage_layout import LEFT, extent, lay_out
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.lineage_frame import Fonts, Frame, fit_day_px, row_height
from mali_browser.gui.views.lineage_legend import Legend, legend_entries
from mali_browser.gui.views.lineage_painter import LineagePainter
from mali_browser.gui.views.lineage_shapes import shapes_of
from mali_browser.records import Lineage

_FONT = 13  # pixels
_LEGEND_LINES = 4


def paint_lineage(
    painter: QPainter, rect: QRectF, lineage: Lineage, alliances: bool, theme: Theme, tr: Callable[[str], str]
) -> None:
    """Paint a lineage into a rectangle. Many rows are drawn smaller: a picture cannot be scrolled."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(_FONT)
    fonts = Fonts.of(font)
    drawing = LineagePainter(theme, fonts)
    first, today = extent(lineage)
    layout = lay_out(lineage, fit_day_px(today - first, rect.width()), fonts.label_width)
    legend = Legend(legend_entries(layout, drawing, alliances, tr), drawing, rect.width(), _LEGEND_LINES)
    axis_height = QFontMetricsF(fonts.small).height() + 5
    plot = QRectF(rect.left(), rect.top(), rect.width(), max(rect.height() - axis_height - legend.height - 4, 40))
    scale = min(plot.height() / max(layout.rows * fonts.least_row, 1.0), 1.0)
    inner = QRectF(0, 0, plot.width() / scale, plot.height() / scale)
    day_px = fit_day_px(today - first, inner.width())
    if scale < 1.0:
        layout = lay_out(lineage, day_px, fonts.label_width)
    frame = Frame(inner, first - LEFT / day_px, day_px, row_height(layout, fonts, inner.height()))
    painter.save()
    painter.translate(plot.topLeft())
    painter.scale(scale, scale)
    drawing.paint(painter, shapes_of(layout, frame, fonts, alliances, lineage.centre), frame, lineage.centre)
    painter.restore()
    axis = QRectF(rect.left(), plot.bottom(), rect.width(), axis_height)
    drawing.paint_axis(painter, Frame(plot, frame.first, day_px * scale, frame.row_px), axis)
    legend.paint(painter, QRectF(rect.left(), axis.bottom() + 4, rect.width(), legend.height))
