"""Draws a lineage chart: bands, ties, leaders' marks, the time axis and the legend, in one theme."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen, QTransform

from mali_browser.gui.item_models.lineage_axis import AxisMark, axis_marks
from mali_browser.gui.series_colors import symbol_path
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.lineage_bands import BandShape
from mali_browser.gui.views.lineage_frame import Fonts, Frame
from mali_browser.gui.views.lineage_leaders import LeaderShape
from mali_browser.gui.views.lineage_shapes import Shapes, outline
from mali_browser.gui.views.lineage_ties import TieShape
from mali_browser.records import SEVERAL

Target = tuple[str, int]  # 'band' or 'tie' and its place among the shapes, or 'leader' and the number of its tie


@dataclass(frozen=True)
class TieStyle:
    """How a kind of tie looks: a role of the theme, dashes (in widths of the line), the width, a symbol."""

    role: str
    dashes: tuple[float, ...]
    width: float
    symbol: int


STYLES: dict[str, TieStyle] = {
    "renamed_to": TieStyle("text", (), 2.4, 2),
    "merged_into": TieStyle("text", (), 1.5, 3),
    "absorbed_by": TieStyle("text", (5, 2.5), 1.5, 1),
    "split_from": TieStyle("series_2", (6, 2, 1.5, 2), 1.7, 4),
    "pledged_to": TieStyle("series_1", (3, 2), 1.6, 6),
    "part_of": TieStyle("series_1", (1, 2), 1.6, 7),
    "allied_with": TieStyle("series_3", (8, 3), 1.5, 5),
    "supported_by": TieStyle("series_3", (2, 2), 1.5, 0),
    "rival_of": TieStyle("series_7", (4, 2, 1, 2, 1, 2), 1.6, SEVERAL),
}
_KIND_ROLES = {
    "armed group": "series_1",
    "militia": "series_5",
    "private military company": "series_8",
    "state force": "series_8",
    "international mission": "series_8",
}
_SYMBOL = 10.0
_STAR = 6
_SOFT = 0.25  # how strong a band is where its beginning or end is only possible


def kind_role(kind: str) -> str:
    """Return the role of the theme that tints bands of a kind of actor."""
    return _KIND_ROLES.get(kind, "series_other")


class LineagePainter:
    """Paints shapes; holds no state but the theme and the fonts."""

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        self.theme = theme
        self.fonts = fonts

    def paint(
        self,
        painter: QPainter,
        shapes: Shapes,
        frame: Frame,
        centre: str | None,
        focus: Target | None = None,
        hovered: Target | None = None,
    ) -> None:
        """Paint everything within the frame; the one in ``focus`` is outlined, the one ``hovered`` made stronger."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid(painter, frame)
        for at, tie in enumerate(shapes.ties):
            self._line(painter, tie, strong=("tie", at) in (focus, hovered))
        for at, band in enumerate(shapes.bands):
            if band.rect.united(band.label_rect).intersects(frame.rect):
                self._band(painter, band, band.placed.band.id == centre, strong=("band", at) == hovered)
        for at, tie in enumerate(shapes.ties):
            self._symbol(painter, tie, strong=("tie", at) in (focus, hovered))
        for leader in shapes.leaders:
            strong = ("leader", leader.number) == hovered
            self._leader(painter, leader, leader.placed[0].person == centre, strong)
        if focus is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("accent"), 2))
            if focus[0] != "tie":
                painter.drawPath(outline(shapes.rect_of(*focus).adjusted(-3, -3, 3, 3)))
            else:
                painter.drawEllipse(shapes.ties[focus[1]].symbol, 9, 9)

    def paint_axis(self, painter: QPainter, frame: Frame, rect: QRectF) -> None:
        """Paint the names of years or months below the frame."""
        metrics = QFontMetricsF(self.fonts.small)
        painter.setFont(self.fonts.small)
        painter.setPen(self.theme.color("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setPen(self.theme.color("muted"))
        for mark in self._marks(frame):
            middle = frame.x((mark.first + mark.after) / 2)
            width = metrics.horizontalAdvance(mark.text)
            if rect.left() + 2 <= middle - width / 2 and middle + width / 2 <= rect.right() - 2:
                where = QRectF(middle - width / 2 - 2, rect.top() + 2, width + 4, rect.height() - 2)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, mark.text)

    def _marks(self, frame: Frame) -> tuple[AxisMark, ...]:
        metrics = QFontMetricsF(self.fonts.small)
        year, month = metrics.horizontalAdvance("2000") + 12, metrics.horizontalAdvance("September 2000") + 14
        last = frame.first + frame.rect.width() / frame.day_px
        return axis_marks(frame.first, last, frame.day_px, year, month)

    def _grid(self, painter: QPainter, frame: Frame) -> None:
        color = self.theme.color("line")
        color.setAlpha(110)
        painter.setPen(QPen(color, 1))
        for mark in self._marks(frame):
            x = round(frame.x(mark.first)) + 0.5
            if frame.rect.left() <= x <= frame.rect.right():
                painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))

    # bands

    def _band(self, painter: QPainter, shape: BandShape, centre: bool, strong: bool) -> None:
        tint = self.theme.color(kind_role(shape.placed.band.kind))
        base = self.theme.color("base")
        more = 0.14 if base.lightness() < 128 else 0.0
        fill = _blend(base, tint, (0.36 if centre else 0.18) + more)
        edge = _blend(base, tint, 1.0 if centre or strong else 0.62)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fading(shape, fill))
        painter.drawRect(shape.rect)
        # Edges are thin areas: a fading pen does not survive in SVG.
        painter.setBrush(self._fading(shape, edge))
        width = 2.0 if centre or strong else 1.0
        right = shape.body.right() if shape.placed.goes_on else shape.rect.right()
        for y in (shape.rect.top(), shape.rect.bottom()):
            painter.drawRect(QRectF(shape.rect.left(), y - width / 2, right - shape.rect.left(), width))
        painter.setPen(QPen(edge, 2.0))
        if shape.placed.band.begins and _firm(shape.placed.begin.first, shape.placed.begin.last):
            painter.drawLine(shape.body.topLeft(), shape.body.bottomLeft())
        if shape.placed.band.ends and _firm(shape.placed.end.first, shape.placed.end.last):
            painter.drawLine(shape.body.topRight(), shape.body.bottomRight())
        if shape.placed.goes_on:
            self._arrow(painter, shape, edge, fill)
        self._label(painter, shape, centre)

    def _fading(self, shape: BandShape, color: QColor) -> QLinearGradient:
        """Return the colour along the band: soft where a date is only a year or month, out where none is told."""
        rect, placed = shape.rect, shape.placed
        gradient = QLinearGradient(rect.left(), 0, rect.right(), 0)
        soft_begin = shape.firm_left > shape.body.left() + 1
        soft_end = shape.firm_right < shape.body.right() - 1
        at_left = 0.0 if not placed.band.begins else _SOFT if soft_begin else 1.0
        at_right = _SOFT + 0.2 if placed.goes_on else 0.0 if not placed.band.ends else _SOFT if soft_end else 1.0
        points = [(rect.left(), at_left), (shape.firm_left, 1.0), (shape.firm_right, 1.0), (rect.right(), at_right)]
        for x, alpha in points:
            shade = QColor(color)
            shade.setAlphaF(alpha)
            gradient.setColorAt(min(max((x - rect.left()) / max(rect.width(), 1), 0.0), 1.0), shade)
        return gradient

    def _arrow(self, painter: QPainter, shape: BandShape, edge: QColor, fill: QColor) -> None:
        body = shape.body
        head = QPainterPath(body.topRight())
        head.lineTo(body.right() + 9, body.center().y())
        head.lineTo(body.bottomRight())
        painter.setBrush(self.theme.color("base"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRectF(body.right(), body.top() - 1, 13, body.height() + 2))
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1.2))
        painter.drawPath(head)

    def _label(self, painter: QPainter, shape: BandShape, centre: bool) -> None:
        if not shape.label:
            return
        painter.setFont(self.fonts.strong if centre else self.fonts.label)
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if not shape.inside:
            # A rim keeps lines that pass below the label away from its letters.
            painter.setPen(self.theme.color("base"))
            for dx, dy in ((-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5)):
                painter.drawText(shape.label_rect.translated(dx, dy), where, shape.label)
        painter.setPen(self.theme.color("text"))
        painter.drawText(shape.label_rect, where, shape.label)

    # ties

    def tie_pen(self, kind: str, dated: bool, strong: bool = False) -> QPen:
        """Return the pen of a kind of tie; paler where no date is told."""
        style = STYLES[kind]
        color = self.theme.color(style.role)
        if not dated:
            color = _blend(self.theme.color("base"), color, 0.62)
        pen = QPen(color, style.width + (1.2 if strong else 0))
        if style.dashes:
            pen.setDashPattern(list(style.dashes))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _line(self, painter: QPainter, tie: TieShape, strong: bool) -> None:
        kind = tie.placed.tie.kind
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if tie.ribbon is not None and tie.sides is not None:
            color = self.theme.color(STYLES[kind].role)
            color.setAlpha(60 if strong else 30)
            painter.fillPath(tie.ribbon, color)
            pen = self.tie_pen(kind, True, strong)
            pen.setWidthF(pen.widthF() * 0.6)
            painter.setPen(pen)
            for side in tie.sides:
                painter.drawPath(side)
            return
        painter.setPen(self.tie_pen(kind, tie.placed.dated, strong))
        painter.drawPath(tie.path)

    def _symbol(self, painter: QPainter, tie: TieShape, strong: bool) -> None:
        self.draw_symbol(painter, tie.placed.tie.kind, tie.symbol, tie.placed.dated, strong)

    def draw_symbol(self, painter: QPainter, kind: str, center: QPointF, dated: bool, strong: bool = False) -> None:
        """Draw the symbol of a kind of tie, hollow where no date is told."""
        color, base = self.theme.color(STYLES[kind].role), self.theme.color("base")
        painter.setPen(QPen(base if dated else color, 1.2))
        painter.setBrush(color if dated else base)
        # The star's body is small for its reach.
        size = (_SYMBOL + (3 if strong else 0)) * self.fonts.scale * (1.35 if STYLES[kind].symbol == _STAR else 1.0)
        place = QTransform.fromTranslate(center.x(), center.y()).scale(size, size)
        painter.drawPath(place.map(symbol_path(STYLES[kind].symbol)))

    # leaders

    def _leader(self, painter: QPainter, shape: LeaderShape, centre: bool, strong: bool) -> None:
        color = self.theme.color("accent" if centre or strong else "muted")
        if shape.line is not None:
            painter.setPen(QPen(color, 1.2))
            painter.drawLine(QPointF(shape.line[0], shape.center.y()), QPointF(shape.line[1], shape.center.y()))
            painter.drawLine(QPointF(shape.line[1], shape.center.y() - 3), QPointF(shape.line[1], shape.center.y() + 3))
        if shape.spread is not None:
            soft = QColor(color)
            soft.setAlpha(110)
            painter.setPen(QPen(soft, 3.0))
            y = shape.center.y() + 4
            painter.drawLine(QPointF(shape.spread[0], y), QPointF(shape.spread[1], y))
        self.draw_person(painter, shape.center, color, shape.hollow)
        if shape.label:
            if shape.line is not None:
                painter.fillRect(shape.label_rect.adjusted(-2, 0, 2, 0), self.theme.color("base"))
            painter.setFont(self.fonts.small)
            painter.setPen(self.theme.color("accent" if centre or strong else "muted"))
            painter.drawText(shape.label_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shape.label)

    def draw_person(self, painter: QPainter, center: QPointF, color: QColor, hollow: bool) -> None:
        """Draw the mark of a person, hollow where no date is told."""
        figure = QPainterPath()
        figure.addEllipse(QPointF(0, -2.4), 2.3, 2.3)
        shoulders = QPainterPath(QPointF(-4.2, 5))
        shoulders.cubicTo(-4.2, -0.6, 4.2, -0.6, 4.2, 5)
        shoulders.closeSubpath()
        base = self.theme.color("base")
        painter.setPen(QPen(color if hollow else base, 1.0))
        painter.setBrush(base if hollow else color)
        place = QTransform.fromTranslate(center.x(), center.y()).scale(self.fonts.scale, self.fonts.scale)
        painter.drawPath(place.map(figure))
        painter.drawPath(place.map(shoulders))


def _firm(first: float, last: float) -> bool:
    """Whether an end is known well enough for an edge: to the month."""
    return last - first <= 31


def _blend(ground: QColor, color: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(low + (high - low) * share)
            for low, high in zip(ground.getRgb()[:3], color.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )
