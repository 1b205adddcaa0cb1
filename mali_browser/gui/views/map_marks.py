"""How marks, and what is known only roughly, look on the map.

A mark's size goes by the people killed (best figure); a ring stands for 'not reported'. One incident has the symbol
and colour of its series; several are a ring of their series' shares round their number. What is known only roughly
has no mark: its cercle or stretch is a soft disc, its region or country is tinted, and a dashed plate tells the number.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QRadialGradient

from mali_browser import wording
from mali_browser.gui.series_colors import draw_symbol, series_color
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.map_layout import Layout, PlacedArea, PlacedMark, slots_of
from mali_browser.records import MapMark

_RING = 4.5
_TINT = 13  # alpha of a tinted shape
_SOFTNESS = ((0.0, 50), (0.55, 38), (0.85, 14), (1.0, 0))  # of a disc, outwards: alpha
_COARSE = 4


def draw_grounds(painter: QPainter, theme: Theme, layout: Layout, size: QSizeF, clip: QPainterPath | None) -> None:
    """Draw what lies under the marks: soft discs and tinted shapes of what is known only roughly."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    tint = QColor(theme.color("map_rough"))
    tint.setAlpha(_TINT)
    painter.setBrush(tint)
    for placed in layout.areas:
        if placed.shape is not None:
            painter.drawPath(placed.shape if clip is None else placed.shape.intersected(clip))
    if clip is not None:
        _draw_discs(painter, theme, layout, clip)
    else:
        _draw_coarse_discs(painter, theme, layout, QRectF(QPointF(0, 0), size))
    painter.restore()


def _draw_coarse_discs(painter: QPainter, theme: Theme, layout: Layout, picture: QRectF) -> None:
    """Draw the discs on a sixteenth of the pixels, made large again: as soft, and many times as fast."""
    extent = QRectF()
    for placed in layout.areas:
        if placed.radius is not None:
            side = 2 * placed.radius
            extent |= QRectF(placed.center.x() - side / 2, placed.center.y() - side / 2, side, side)
    extent &= picture
    width, height = math.ceil(extent.width() / _COARSE), math.ceil(extent.height() / _COARSE)
    if not width or not height:
        return
    coarse = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    coarse.fill(Qt.GlobalColor.transparent)
    small = QPainter(coarse)
    small.setPen(Qt.PenStyle.NoPen)
    small.scale(1 / _COARSE, 1 / _COARSE)
    small.translate(-extent.topLeft())
    _draw_discs(small, theme, layout, None)
    small.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(extent.left(), extent.top(), width * _COARSE, height * _COARSE), coarse)


def _draw_discs(painter: QPainter, theme: Theme, layout: Layout, clip: QPainterPath | None) -> None:
    for placed in reversed(layout.areas):
        if placed.radius is None:
            continue
        soft = QRadialGradient(placed.center, placed.radius)
        for share, alpha in _SOFTNESS:
            color = QColor(theme.color("map_rough"))
            color.setAlpha(alpha)
            soft.setColorAt(share, color)
        painter.setBrush(soft)
        disc = QPainterPath()
        disc.addEllipse(placed.center, placed.radius, placed.radius)
        painter.drawPath(disc if clip is None else disc.intersected(clip))


def draw_marks(painter: QPainter, theme: Theme, layout: Layout, font: QFont) -> None:
    """Draw plates and marks, the smaller ones on top."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for placed in layout.areas:
        _draw_leader(painter, theme, placed)
    for placed in layout.areas:
        _draw_plate(painter, theme, placed)
    for marked in layout.marks:
        draw_mark(painter, theme, marked.mark, marked.center, marked.radius)
    painter.restore()


def _draw_leader(painter: QPainter, theme: Theme, placed: PlacedArea) -> None:
    """Tie a plate to the middle of its area where it had to step aside."""
    away = placed.center - placed.plate.center()
    if math.hypot(away.x(), away.y()) > 12 and placed.radius is not None:
        painter.setPen(QPen(theme.color("map_rough"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(placed.center, placed.plate.center())


def _draw_plate(painter: QPainter, theme: Theme, placed: PlacedArea) -> None:
    painter.setBrush(theme.color("base"))
    painter.setPen(QPen(theme.color("map_rough"), 1.2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(placed.plate, placed.plate.height() / 2, placed.plate.height() / 2)
    if placed.is_dot:
        return
    painter.setPen(theme.color("text"))
    painter.drawText(placed.plate, Qt.AlignmentFlag.AlignCenter, wording.number(placed.area.tally.incidents))


def draw_mark(painter: QPainter, theme: Theme, mark: MapMark, center: QPointF, radius: float) -> None:
    """Draw one mark; the painter's font is that of its number."""
    if mark.on_road:
        _draw_road(painter, theme, center, radius)
    slots = slots_of(mark.tally)
    if mark.tally.incidents == 1:
        # On Mali's own ground, wherever it is: there every colour of a series stands out.
        _draw_halo(painter, theme, center, radius)
        draw_symbol(painter, theme, slots[0], center, 2 * radius, not mark.tally.killed.reported)
        return
    _draw_halo(painter, theme, center, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    start = 90 * 16
    for slot in slots:
        span = -round(360 * 16 * mark.tally.slots[slot] / mark.tally.incidents)
        painter.setBrush(series_color(theme, slot))
        if len(slots) == 1:
            painter.drawEllipse(box)
        else:
            painter.drawPie(box, start, span)
        start += span
    painter.setBrush(theme.color("base"))
    ring = _RING if mark.tally.killed.reported else _RING / 2.5
    painter.drawEllipse(center, radius - ring, radius - ring)
    _draw_number(painter, theme, box, wording.number(mark.tally.incidents), 2 * (radius - ring) - 3)


def _draw_number(painter: QPainter, theme: Theme, box: QRectF, text: str, room: float) -> None:
    """Draw the number of a group, smaller where it is long."""
    painter.setPen(theme.color("text"))
    font = painter.font()
    width = painter.fontMetrics().horizontalAdvance(text)
    if width > room:
        smaller = QFont(font)
        smaller.setPixelSize(max(round(font.pixelSize() * room / width), 6))
        painter.setFont(smaller)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setFont(font)


def _draw_halo(painter: QPainter, theme: Theme, center: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("map_home"))
    painter.drawEllipse(center, radius + 1.2, radius + 1.2)


def _draw_road(painter: QPainter, theme: Theme, center: QPointF, radius: float) -> None:
    """Draw a stretch of road through the mark."""
    half = radius + 9
    ends = QPointF(center.x() - half, center.y() + half * 0.35), QPointF(center.x() + half, center.y() - half * 0.35)
    for width, role in ((6.0, "map_label"), (3.4, "map_home")):
        pen = QPen(theme.color(role), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(*ends)


def draw_ring(
    painter: QPainter, theme: Theme, placed: PlacedMark | PlacedArea, role: str, width: float, away: float
) -> None:
    """Draw a ring round a mark or plate, ``away`` pixels from it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(role), width))
    if isinstance(placed, PlacedMark):
        painter.drawEllipse(placed.center, placed.radius + away, placed.radius + away)
    else:
        rect = placed.plate.adjusted(-away, -away, away, away)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
