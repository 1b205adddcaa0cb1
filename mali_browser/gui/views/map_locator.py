"""A small map for pages: where a place is, and in words how exactly that is known."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from mali_browser import wording
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.map_geography import FRAME, HOME_BOX, Camera, flat
from mali_browser.gui.views.map_labels import Labels
from mali_browser.gui.views.map_painting import MapScene, paint_ground
from mali_browser.records import MapBox, MapPlace

_SIZE = QSize(220, 180)
_NAMED = 6  # with more places than that none is named


class Located(Protocol):
    """A place as pages have it: records.Place and records.PlaceMention."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def admin1(self) -> str | None: ...
    @property
    def admin2(self) -> str | None: ...
    @property
    def country(self) -> str | None: ...
    @property
    def latitude(self) -> float | None: ...
    @property
    def longitude(self) -> float | None: ...
    @property
    def where_precision(self) -> int: ...


class LocatorMap(QWidget):
    """Shows one or a few places on the country's outline. It takes no part in the keyboard: what it says is text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = MapScene(theme, self.font())
        self._places: tuple[Located, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Where it is"))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(_SIZE.width(), _SIZE.height() + self._caption_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._scene = MapScene(theme, self.font())
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._scene = MapScene(self._scene.theme, self.font())
            self.updateGeometry()

    def show_places(self, places: Sequence[Located]) -> None:
        """Show other places; None of them: only the country."""
        self._places = tuple(places)
        self.setAccessibleDescription(self.caption())
        self.updateGeometry()
        self.update()

    def caption(self) -> str:
        """Say how exactly the places are known."""
        if not self._places:
            return self.tr("No place is given.")
        if len(self._places) > _NAMED:
            return self._many()
        return "\n".join(self._words(place) for place in self._places)

    def _many(self) -> str:
        """Say how many places there are, how many of them are drawn, and what the size of a dot says."""
        text = self.tr("{0} places").format(len(self._places))
        undrawn = sum(place.latitude is None or self._is_beyond(place) for place in self._places)
        if undrawn:
            text += " · " + self.tr("{0} not on this map").format(undrawn)
        if any(isinstance(place, MapPlace) for place in self._places):
            text += "\n" + self.tr("The larger a dot, the more incidents.")
        return text

    def _words(self, place: Located) -> str:
        text = wording.labelled(
            place.name, wording.place_precision_text(place.kind, place.country, place.where_precision)
        )
        if self._is_beyond(place):
            text += " · " + self.tr("beyond this map")
        return text

    def _is_beyond(self, place: Located) -> bool:
        if place.latitude is None or place.longitude is None:
            return False
        return not FRAME.contains(place.latitude, place.longitude)

    def _caption_height(self) -> int:
        font = self._scene.small_font()
        flags = int(Qt.TextFlag.TextWordWrap)
        rect = QFontMetricsF(font).boundingRect(QRectF(0, 0, _SIZE.width(), 1000), flags, self.caption())
        return round(rect.height()) + 6

    def _camera(self) -> Camera:
        """Look at the whole country, and at what lies abroad."""
        box = HOME_BOX
        for place in self._places:
            if place.latitude is not None and place.longitude is not None and not self._is_beyond(place):
                box = MapBox(
                    min(box.south, place.latitude - 1),
                    min(box.west, place.longitude - 1),
                    max(box.north, place.latitude + 1),
                    max(box.east, place.longitude + 1),
                )
        return Camera.fitting(box, QSizeF(_SIZE), 8.0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.save()
        painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(_SIZE)))
        paint_ground(painter, self._scene, self._camera())
        painter.restore()
        self._draw_result(painter)

    def paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        """Draw map and caption, the map at its own size in the upper left corner of a rectangle."""
        painter.save()
        painter.translate(rect.topLeft())
        paint_ground(painter, self._scene, self._camera(), QRectF(QPointF(0, 0), QSizeF(_SIZE)))
        self._draw_result(painter)
        painter.restore()

    def _draw_result(self, painter: QPainter) -> None:
        theme, area = self._scene.theme, QRectF(QPointF(0, 0), QSizeF(_SIZE))
        camera = self._camera()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QPainterPath()
        bounds.addRect(area)
        taken: list[QRectF] = []
        for place in self._places:
            self._draw_place(painter, place, camera, bounds, taken)
        if len(self._places) <= _NAMED:
            self._name_places(painter, camera, area, taken)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._scene.small_font())
        painter.setPen(theme.color("muted"))
        room = QRectF(0, area.height() + 3, area.width(), self._caption_height())
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.caption())

    def _draw_place(
        self, painter: QPainter, place: Located, camera: Camera, bounds: QPainterPath, taken: list[QRectF]
    ) -> None:
        theme, base = self._scene.theme, self._scene.base
        point = None
        if place.latitude is not None and place.longitude is not None:
            point = flat(place.latitude, place.longitude)
        if point is not None and (place.where_precision <= 2 or place.kind == "road"):
            at = camera.on_screen(point)
            painter.setPen(QPen(theme.color("map_home"), 1.5))
            painter.setBrush(theme.color("accent"))
            if bounds.contains(at):
                radius = _dot_radius(place)
                painter.drawEllipse(at, radius, radius)
                taken.append(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
            return
        shape = None
        if place.where_precision == 4 and place.admin1 and not place.admin2:
            shape = base.regions.get(place.admin1)
        elif place.where_precision == 6:
            shape = base.country(place.country)
        tint = QColor(theme.color("map_rough"))
        painter.setPen(Qt.PenStyle.NoPen)
        if shape is not None:
            tint.setAlpha(80)
            painter.setBrush(tint)
            painter.drawPath(camera.transform.map(shape.path).intersected(bounds))
            return
        level = "cercle" if place.where_precision <= 3 and place.admin2 and place.kind != "commune" else "area"
        disc = base.disc(level, place.admin1, place.admin2, point)
        if disc is None:
            return
        center, radius = camera.on_screen(disc.center), max(disc.radius * camera.scale, 8.0)
        soft = QRadialGradient(center, radius)
        for share, alpha in ((0.0, 130), (0.6, 95), (1.0, 0)):
            tint.setAlpha(alpha)
            soft.setColorAt(share, tint)
        painter.setBrush(soft)
        path = QPainterPath()
        path.addEllipse(center, radius, radius)
        painter.drawPath(path.intersected(bounds))

    def _name_places(self, painter: QPainter, camera: Camera, area: QRectF, taken: list[QRectF]) -> None:
        labels = Labels(painter, self._scene.theme, taken, area, outlined=True)
        for place in self._places:
            if place.latitude is None or place.longitude is None or place.where_precision == 6:
                continue
            at = camera.pixel(place.latitude, place.longitude)
            spots = [
                (at + QPointF(7, 0), "left"),
                (at - QPointF(7, 0), "right"),
                (at - QPointF(0, 7), "bottom"),
                (at + QPointF(0, 7), "top"),
            ]
            labels.write(place.name, self._scene.small_font(), self._scene.theme.color("text"), spots)
        labels.draw()


def _dot_radius(place: Located) -> float:
    """Return a dot's radius in pixels; of a place with its incidents counted, the area grows with their number."""
    if not isinstance(place, MapPlace):
        return 5.0
    return min(2.5 + 0.9 * math.sqrt(place.tally.incidents), 9.0)
