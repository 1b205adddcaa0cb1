"""The measures of a lineage chart: its fonts, and which part of it is shown where."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from mali_browser.gui.item_models.lineage_layout import LEFT, RIGHT, LineageLayout
from mali_browser.records import Band

_ROW_SPACE = 7.0
_TALLEST_ROW = 72.0
_USUAL_HEIGHT = 16.0
_SMALL = 0.88  # leaders' names, the axis and the legend, against the widget's font


@dataclass(frozen=True)
class Fonts:
    """The fonts of a chart and their measures."""

    label: QFont
    strong: QFont
    small: QFont

    @classmethod
    def of(cls, font: QFont) -> Fonts:
        """Derive the fonts from the widget's."""
        strong, small = QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        if font.pointSizeF() > 0:
            small.setPointSizeF(font.pointSizeF() * _SMALL)
        else:
            small.setPixelSize(max(round(font.pixelSize() * _SMALL), 8))
        return cls(QFont(font), strong, small)

    @property
    def scale(self) -> float:
        """How much larger than usual symbols are drawn with this font, 1 to 2."""
        return min(max(QFontMetricsF(self.label).height() / _USUAL_HEIGHT, 1.0), 2.0)

    def label_width(self, band: Band) -> float:
        """Measure a band's label (as wide as it is when emphasised)."""
        return QFontMetricsF(self.strong).horizontalAdvance(band.name)

    @property
    def least_row(self) -> float:
        """The least height of a row."""
        return QFontMetricsF(self.label).height() + _ROW_SPACE

    @property
    def roomy_row(self) -> float:
        """The height from which on leaders have a line of their own."""
        return self.least_row + QFontMetricsF(self.small).height() + 2


@dataclass(frozen=True)
class Frame:
    """Which part of the layout is shown where: ``first`` is the day at the left edge of ``rect``."""

    rect: QRectF
    first: float
    day_px: float
    row_px: float
    scrolled: float = 0.0

    def x(self, day: float) -> float:
        """Return where a day lies."""
        return self.rect.left() + (day - self.first) * self.day_px

    def row_top(self, row: int) -> float:
        """Return where a row begins."""
        return self.rect.top() + row * self.row_px - self.scrolled


def fit_day_px(layout_days: float, width: float) -> float:
    """Return the pixels a day when all days fit into a width."""
    return max(width - LEFT - RIGHT, 80.0) / max(layout_days, 1.0)


def row_height(layout: LineageLayout, fonts: Fonts, height: float) -> float:
    """Return the height of rows that fill a height, within what reads well."""
    return min(max(height / max(layout.rows, 1), fonts.least_row), max(_TALLEST_ROW, fonts.roomy_row))
