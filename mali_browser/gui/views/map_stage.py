"""The two pictures that the map is shown from: the ground, and the result over it, larger than the window.

Moving shifts them and zooming stretches them, which costs next to nothing at any size of result; when the hand rests
they are drawn anew, each in a step of its own.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from mali_browser.gui.views.map_geography import Camera
from mali_browser.gui.views.map_layout import Layout
from mali_browser.gui.views.map_painting import MapScene, paint_ground, paint_top

_MARGIN = 100.0  # pixels kept beyond each edge


class MapStage:
    """Keeps the pictures and where things stand in them."""

    def __init__(self) -> None:
        self._ground: tuple[QPixmap, Camera] | None = None
        self._top: tuple[QPixmap, Camera] | None = None
        self._layout = Layout()

    def forget_ground(self) -> None:
        """Let the ground be drawn anew when next shown."""
        self._ground = None

    def is_current(self, camera: Camera) -> bool:
        """Tell whether both pictures are those of a camera."""
        stage = _staged(camera)
        return all(kept is not None and kept[1] == stage for kept in (self._ground, self._top))

    def draw_ground(self, scene: MapScene, camera: Camera, ratio: float) -> None:
        """Draw the ground anew."""
        stage = _staged(camera)
        picture = _blank(stage, ratio)
        painter = QPainter(picture)
        paint_ground(painter, scene, stage)
        painter.end()
        self._ground = picture, stage

    def draw_top(self, scene: MapScene, camera: Camera, ratio: float) -> None:
        """Draw the result anew."""
        stage = _staged(camera)
        picture = _blank(stage, ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._layout = paint_top(painter, scene, stage)
        painter.end()
        self._top = picture, stage

    def layout(self, camera: Camera) -> Layout:
        """Return where things stand for a camera, also while the pictures are behind."""
        return _moved(self._layout, self._top[1], camera) if self._top is not None else Layout()

    def show(self, painter: QPainter, scene: MapScene, camera: Camera, ratio: float) -> None:
        """Show both pictures as a camera sees them."""
        if self._ground is None or not _rect(self._ground[1], camera).contains(QRectF(QPointF(0, 0), camera.size)):
            self.draw_ground(scene, camera, ratio)
        if self._top is None:
            self.draw_top(scene, camera, ratio)
        for kept in (self._ground, self._top):
            assert kept is not None
            picture, stage = kept
            rect = _rect(stage, camera)
            if stage.scale == camera.scale:
                painter.drawPixmap(rect.topLeft(), picture)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(rect, picture, QRectF(picture.rect()))


def _staged(camera: Camera) -> Camera:
    size = QSizeF(camera.size.width() + 2 * _MARGIN, camera.size.height() + 2 * _MARGIN)
    return replace(camera, size=size)


def _rect(stage: Camera, camera: Camera) -> QRectF:
    """Return where a kept picture lies as a camera sees it."""
    ratio = camera.scale / stage.scale
    width, height = stage.size.width() * ratio, stage.size.height() * ratio
    middle = camera.on_screen(stage.center)
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def _blank(stage: Camera, ratio: float) -> QPixmap:
    picture = QPixmap(round(stage.size.width() * ratio), round(stage.size.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


def _moved(layout: Layout, before: Camera, now: Camera) -> Layout:
    """Return a layout as another camera sees it; sizes stay."""
    ratio = now.scale / before.scale
    origin = now.on_screen(before.center) - QPointF(before.size.width(), before.size.height()) * (ratio / 2)

    def at(point: QPointF) -> QPointF:
        return point * ratio + origin

    def rect(held: QRectF) -> QRectF:
        found = QRectF(held)
        found.moveCenter(at(held.center()))
        return found

    marks = tuple(replace(placed, center=at(placed.center)) for placed in layout.marks)
    areas = tuple(replace(placed, center=at(placed.center), plate=rect(placed.plate)) for placed in layout.areas)
    return Layout(marks, areas, {name: rect(held) for name, held in layout.names.items()})
