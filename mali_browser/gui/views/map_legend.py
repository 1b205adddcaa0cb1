"""The key to the map: series, sizes, shades, and how roughly known places look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mali_browser import wording
from mali_browser.gui.series_colors import draw_symbol, hatch
from mali_browser.gui.views.map_layout import MOST_RADIUS, growth, killed_radius
from mali_browser.gui.views.map_painting import MapScene
from mali_browser.gui.views.map_shading import INCIDENTS
from mali_browser.gui.views.map_words import MapWords
from mali_browser.records import Figure, MapPoints

_PAD, _SIGN = 9.0, 26.0
_NICE = tuple(digit * 10**power for power in range(7) for digit in (1, 2, 5))


class MapLegend:
    """Draws the key of a scene; ``measure`` tells its size beforehand."""

    def __init__(self, scene: MapScene, words: MapWords) -> None:
        self._scene = scene
        self._words = words
        self._font = scene.small_font(0.88)
        self._metrics = QFontMetricsF(self._font)
        self._line = self._metrics.height() + 4
        self._slots = _slots_shown(scene.points)
        self._grow = growth(scene.points)
        # The largest mark stands for about so many.
        most = max((nice for nice in _NICE if killed_radius(nice, self._grow) < MOST_RADIUS), default=1)
        self._sizes = tuple(dict.fromkeys((1, max(1, most // 10), most)))

    def _texts(self) -> list[str]:
        points, words = self._scene.points, self._words
        texts = [words.slot(points.request.series, slot) for slot in self._slots] if points is not None else []
        return [*texts, *self._shade_texts(), self._size_text(), *self._size_texts(), *self._rough_texts()]

    def _size_text(self) -> str:
        return self._words.sizes_heading()

    def _size_texts(self) -> list[str]:
        return [*(wording.number(size) for size in self._sizes), wording.figure_text(_unknown())]

    def _rough_texts(self) -> list[str]:
        return [self._words.rough()] if self._scene.rough else []

    def _shade_texts(self) -> list[str]:
        shading = self._scene.shading
        if shading is None:
            return []
        title = self._words.shading_heading(shading.by == INCIDENTS)
        ranges = [
            wording.number(low) if low == high else f"{wording.number(low)}–{wording.number(high)}"
            for low, high in shading.ranges
        ]
        return [title, *ranges, *([wording.figure_text(_unknown())] if shading.unknown else [])]

    def measure(self) -> QRectF:
        """Return the rectangle of the key, at the origin."""
        width = max((self._metrics.horizontalAdvance(text) for text in self._texts()), default=0.0)
        sizes = sum(
            self._metrics.horizontalAdvance(text) + 2 * killed_radius(size, self._grow) + 12
            for size, text in self._written()
        )
        lines = len(self._slots) + len(self._shade_texts()) + 3 + len(self._rough_texts())
        tall = 2 * killed_radius(self._sizes[-1], self._grow) - self._line if lines else 0
        return QRectF(0, 0, max(width + _SIGN, sizes) + 2 * _PAD, lines * self._line + max(tall, 0) + 2 * _PAD)

    def _written(self) -> list[tuple[int, str]]:
        return [(size, wording.number(size)) for size in self._sizes]

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the key, its upper left corner there."""
        theme = self._scene.theme
        box = self.measure().translated(corner)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.color("base"))
        ground.setAlpha(240)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(self._font)
        y = box.top() + _PAD
        points = self._scene.points
        for slot in self._slots:
            assert points is not None
            draw_symbol(painter, theme, slot, QPointF(box.left() + _PAD + 8, y + self._line / 2), 11)
            self._write(painter, box, y, self._words.slot(points.request.series, slot))
            y += self._line
        y = self._draw_shades(painter, box, y)
        y = self._draw_sizes(painter, box, y)
        for text in self._rough_texts():
            plate = QRectF(box.left() + _PAD, y + 3, 17, self._line - 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("map_rough"), 1.2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
            self._write(painter, box, y, text)
            y += self._line
        painter.restore()

    def _write(self, painter: QPainter, box: QRectF, y: float, text: str, indent: float = _SIGN) -> None:
        painter.setPen(self._scene.theme.color("text"))
        room = QRectF(box.left() + _PAD + indent, y, box.width() - 2 * _PAD - indent, self._line)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_shades(self, painter: QPainter, box: QRectF, y: float) -> float:
        shading, theme = self._scene.shading, self._scene.theme
        if shading is None:
            return y
        title, *texts = self._shade_texts()
        self._write(painter, box, y, title, 0)
        for at, text in enumerate(texts):
            y += self._line
            patch = QRectF(box.left() + _PAD, y + 3, 17, self._line - 6)
            known = at < len(shading.ranges)
            painter.setPen(QPen(theme.color("map_border"), 0.8))
            painter.setBrush(shading.color(theme, at) if known else theme.color("map_home"))
            painter.drawRect(patch)
            if not known:
                hatch(painter, [patch], theme.color("map_border"))
            self._write(painter, box, y, text)
        return y + self._line

    def _draw_sizes(self, painter: QPainter, box: QRectF, y: float) -> float:
        theme = self._scene.theme
        self._write(painter, box, y, self._size_text(), 0)
        y += self._line
        x, tall = box.left() + _PAD, max(2 * killed_radius(self._sizes[-1], self._grow), self._line)
        for size, text in self._written():
            radius = killed_radius(size, self._grow)
            painter.setPen(QPen(theme.color("map_label"), 1.2))
            painter.setBrush(QColor(theme.color("series_other")))
            painter.drawEllipse(QPointF(x + radius, y + tall / 2), radius, radius)
            width = self._metrics.horizontalAdvance(text)
            painter.setPen(theme.color("text"))
            painter.drawText(QRectF(x + 2 * radius + 3, y, width + 2, tall), Qt.AlignmentFlag.AlignVCenter, text)
            x += 2 * radius + width + 12
        y += tall
        painter.setPen(QPen(theme.color("map_label"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(box.left() + _PAD + 8, y + self._line / 2), 5, 5)
        self._write(painter, box, y, wording.figure_text(_unknown()))
        return y + self._line


def _slots_shown(points: MapPoints | None) -> list[int]:
    if points is None:
        return []
    held: dict[int, int] = {}
    for place in points.places:
        for slot, number in enumerate(place.tally.slots):
            held[slot] = held.get(slot, 0) + number
    return [slot for slot, number in sorted(held.items()) if number]


def _unknown() -> Figure:
    return Figure()
