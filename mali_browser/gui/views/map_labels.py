"""Names on the map: written where there is room, none over another or over a mark, each with a halo."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from mali_browser.gui.theme import Theme

_HALO = 1.6  # pixels round a letter
_TURNS = tuple((_HALO * math.cos(math.tau * turn / 10), _HALO * math.sin(math.tau * turn / 10)) for turn in range(10))
_PAD = 2.0


class Labels:
    """Writes names with a painter. ``outlined``: as outlines (for pictures), else from pictures kept of each name."""

    def __init__(
        self, painter: QPainter, theme: Theme, taken: list[QRectF], room: QRectF, outlined: bool = False
    ) -> None:
        """Write within ``room``, clear of what is ``taken`` (which grows)."""
        self._painter = painter
        self._theme = theme
        self._taken = taken
        self._room = room
        self._outlined = outlined
        self._waiting: list[Callable[[], None]] = []
        self.written: dict[str, QRectF] = {}

    def write(
        self,
        text: str,
        font: QFont,
        color: QColor,
        spots: Iterable[tuple[QPointF, str]],
        within: QPainterPath | None = None,
    ) -> QRectF | None:
        """Write at the first spot with room, and return where; a spot is a point and which side of the name is there.

        Sides: left, right, top, bottom, middle. ``within``: a shape that the spot must lie in.
        """
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height()
        for point, side in spots:
            x = {"left": point.x(), "right": point.x() - width}.get(side, point.x() - width / 2)
            y = {"top": point.y(), "bottom": point.y() - height}.get(side, point.y() - height / 2)
            rect = QRectF(x, y, width, height)
            free = self._room.contains(rect) and not any(rect.intersects(other) for other in self._taken)
            if free and (within is None or within.contains(point)):
                self._taken.append(rect)
                self._waiting.append(partial(self._draw, text, font, color, rect))
                return rect
        return None

    def is_free(self, at: QPointF) -> bool:
        """Tell whether a town's dot has room."""
        return not any(taken.contains(at) for taken in self._taken)

    def dot(self, at: QPointF) -> None:
        """Mark a town."""
        self._taken.append(QRectF(at.x() - 3, at.y() - 3, 6, 6))
        self._waiting.append(lambda: self._draw_dot(at))

    def draw(self) -> None:
        """Draw what has found its place since the last time."""
        for one in self._waiting:
            one()
        self._waiting.clear()

    def _draw_dot(self, at: QPointF) -> None:
        self._painter.setPen(QPen(self._theme.color("map_home"), 1))
        self._painter.setBrush(self._theme.color("map_label"))
        self._painter.drawEllipse(at, 2.4, 2.4)

    def _draw(self, text: str, font: QFont, color: QColor, rect: QRectF) -> None:
        halo = self._theme.color("map_home")
        if self._outlined:
            path = QPainterPath()
            path.addText(QPointF(rect.left() + _PAD, rect.top() + QFontMetricsF(font).ascent()), font, text)
            pen = QPen(halo, 2 * _HALO)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(pen)
            self._painter.drawPath(path)
            self._painter.fillPath(path, color)
            return
        ratio = self._painter.device().devicePixelRatio()
        picture = _picture(text, font.key(), color.rgba(), halo.rgba(), ratio)
        self._painter.drawPixmap(QPointF(round(rect.left()) - _PAD, round(rect.top()) - _PAD), picture)


@lru_cache(maxsize=2000)
def _picture(text: str, font_key: str, color: int, halo: int, ratio: float) -> QPixmap:
    """Return a picture of a name with its halo."""
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 4 * _PAD, metrics.height() + 2 * _PAD
    picture = QPixmap(QSize(math.ceil(width * ratio), math.ceil(height * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(font)
    base = QPointF(2 * _PAD, _PAD + metrics.ascent())
    painter.setPen(QColor.fromRgba(halo))
    for dx, dy in _TURNS:
        painter.drawText(base + QPointF(dx, dy), text)
    painter.setPen(QColor.fromRgba(color))
    painter.drawText(base, text)
    painter.end()
    return picture
