"""The base map as shapes, and the camera that looks at it: equirectangular at Mali's latitude, north up.

On the flat map one unit is a degree of latitude (111.2 km); a degree of longitude is as much shorter as it is in the
middle of Mali. No plot library is needed for that, and none is loaded: one linear transform, painted by the widget.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from mali_browser import folding, paths
from mali_browser.records import MapBox

FRAME = MapBox(3.5, -21.5, 34.0, 18.0)  # what the base map covers
HOME_BOX = MapBox(10.0, -12.5, 25.1, 4.4)  # Mali
KM_PER_DEGREE = 111.2
_NARROWING = math.cos(math.radians(17.5))
_CLOSEST = 2000.0  # pixels a degree: about 55 m a pixel, half of what the base map's three decimals tell
# Radius in km of what is known only as lying in a vague stretch.
_VAGUE_KM = {"area": 150.0, "commune": 20.0, "country": 150.0, "region": 150.0, "cercle": 60.0}


def flat(latitude: float, longitude: float) -> QPointF:
    """Return where a point lies on the flat map."""
    return QPointF(longitude * _NARROWING, -latitude)


def flat_box(box: MapBox) -> QRectF:
    """Return a box on the flat map; one over the date line goes on beyond 180 degrees."""
    east = box.east if box.east >= box.west else box.east + 360
    return QRectF(flat(box.north, box.west), flat(box.south, east))


@dataclass(frozen=True)
class Camera:
    """Looks at ``center`` (flat) with ``scale`` pixels a unit, into a picture of ``size`` pixels."""

    center: QPointF
    scale: float
    size: QSizeF

    @classmethod
    def fitting(cls, box: MapBox, size: QSizeF, margin: float = 12.0) -> Camera:
        """Return the camera that shows a whole box."""
        rect = flat_box(box)
        width, height = max(size.width() - 2 * margin, 1.0), max(size.height() - 2 * margin, 1.0)
        scale = min(width / max(rect.width(), 1e-6), height / max(rect.height(), 1e-6))
        return cls(rect.center(), scale, size).within_limits()

    def within_limits(self) -> Camera:
        """Return the nearest camera that stays on the base map."""
        frame = flat_box(FRAME)
        least = min(self.size.width() / frame.width(), self.size.height() / frame.height())
        scale = min(max(self.scale, least), _CLOSEST)
        half = QSizeF(self.size.width() / scale / 2, self.size.height() / scale / 2)
        x = _clamped(self.center.x(), frame.left() + half.width(), frame.right() - half.width())
        y = _clamped(self.center.y(), frame.top() + half.height(), frame.bottom() - half.height())
        return Camera(QPointF(x, y), scale, self.size)

    def resized(self, size: QSizeF) -> Camera:
        """Return the camera for another size of picture; what is in the middle stays there."""
        return replace(self, size=size).within_limits()

    def moved(self, dx: float, dy: float) -> Camera:
        """Return the camera moved by pixels of the picture."""
        center = QPointF(self.center.x() + dx / self.scale, self.center.y() + dy / self.scale)
        return replace(self, center=center).within_limits()

    def zoomed(self, factor: float, at: QPointF | None = None) -> Camera:
        """Return the camera nearer by a factor; what is ``at`` a pixel (else in the middle) stays there."""
        at = at or QPointF(self.size.width() / 2, self.size.height() / 2)
        frame = flat_box(FRAME)
        least = min(self.size.width() / frame.width(), self.size.height() / frame.height())
        scale = min(max(self.scale * factor, least), _CLOSEST)
        offset = QPointF(at.x() - self.size.width() / 2, at.y() - self.size.height() / 2)
        center = self.center + offset / self.scale - offset / scale
        return Camera(center, scale, self.size).within_limits()

    @property
    def is_closest(self) -> bool:
        """Tell whether one cannot come nearer."""
        return self.scale >= _CLOSEST * 0.999

    def pixel(self, latitude: float, longitude: float) -> QPointF:
        """Return where a point lies in the picture."""
        return self.on_screen(flat(latitude, longitude))

    def on_screen(self, point: QPointF) -> QPointF:
        """Return where a point of the flat map lies in the picture."""
        middle = QPointF(self.size.width() / 2, self.size.height() / 2)
        return (point - self.center) * self.scale + middle

    def degrees(self, pixel: QPointF) -> tuple[float, float]:
        """Return the latitude and longitude of a pixel."""
        middle = QPointF(self.size.width() / 2, self.size.height() / 2)
        point = (pixel - middle) / self.scale + self.center
        return -point.y(), point.x() / _NARROWING

    @property
    def transform(self) -> QTransform:
        """Return the transform from the flat map to the picture."""
        origin = self.on_screen(QPointF(0, 0))
        return QTransform(self.scale, 0, 0, self.scale, origin.x(), origin.y())

    def box(self, margin: float = 0.0) -> MapBox:
        """Return what the picture shows, and ``margin`` times as much more on each side."""
        width, height = self.size.width() * margin, self.size.height() * margin
        north, west = self.degrees(QPointF(-width, -height))
        south, east = self.degrees(QPointF(self.size.width() + width, self.size.height() + height))
        return MapBox(max(south, -90.0), west, min(north, 90.0), east)


def _clamped(value: float, least: float, most: float) -> float:
    return (least + most) / 2 if least > most else min(max(value, least), most)


@dataclass(frozen=True)
class Shape:
    """A country or region on the flat map; ``label`` is where its name has most room."""

    name: str
    path: QPainterPath
    label: QPointF


@dataclass(frozen=True)
class Disc:
    """The middle and radius of a cercle on the flat map."""

    center: QPointF
    radius: float


@dataclass(frozen=True)
class BaseMap:
    """Everything that is drawn under the marks. Rivers are lines by name."""

    countries: tuple[Shape, ...]
    home: Shape
    regions: dict[str, Shape]
    rivers: dict[str, tuple[QPolygonF, ...]]
    cercles: dict[tuple[str, str], Disc]

    def country(self, name: str | None) -> Shape | None:
        """Return a country that is drawn, None for others."""
        return next((shape for shape in (*self.countries, self.home) if shape.name == name), None)

    def disc(self, level: str, region: str | None, cercle: str | None, point: QPointF | None) -> Disc | None:
        """Return the disc of what is known to an area only: its cercle's, else one round its point."""
        known = self.cercles.get((folding.key(region or ""), folding.key(cercle or "")))
        if level == "cercle" and known is not None:
            return known
        if point is None:
            return known
        radius = known.radius if level == "area" and known is not None else _VAGUE_KM[level] / KM_PER_DEGREE
        return Disc(point, radius)


def _features(name: str) -> list[dict[str, Any]]:
    text = paths.resource("map", f"{name}.geojson").read_text(encoding="utf-8")
    features: list[dict[str, Any]] = json.loads(text)["features"]
    return features


def _line(points: list[list[float]]) -> QPolygonF:
    return QPolygonF([flat(latitude, longitude) for longitude, latitude in points])


def _shape(feature: dict[str, Any]) -> Shape:
    geometry = feature["geometry"]
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    path = QPainterPath()
    for polygon in polygons:
        for ring in polygon:
            path.addPolygon(_line(ring))
            path.closeSubpath()
    longitude, latitude = feature["properties"]["label"]
    return Shape(feature["properties"]["name"], path, flat(latitude, longitude))


@cache
def base_map() -> BaseMap:
    """Read the base map, once."""
    shapes = [_shape(feature) for feature in _features("countries")]
    regions = [_shape(feature) for feature in _features("regions")]
    rivers = {
        feature["properties"]["name"]: tuple(_line(line) for line in feature["geometry"]["coordinates"])
        for feature in _features("rivers")
    }
    cercles = {}
    for feature in _features("cercles"):
        longitude, latitude = feature["geometry"]["coordinates"]
        held = feature["properties"]
        key = (folding.key(held["region"]), folding.key(held["name"]))
        cercles[key] = Disc(flat(latitude, longitude), held["radius_km"] / KM_PER_DEGREE)
    return BaseMap(
        tuple(shape for shape in shapes if shape.name != "Mali"),
        next(shape for shape in shapes if shape.name == "Mali"),
        {shape.name: shape for shape in regions},
        rivers,
        cercles,
    )
