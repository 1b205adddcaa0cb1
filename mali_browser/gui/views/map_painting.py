"""The picture of the map from the ground up: land, shading, rivers, names, marks, legend, scale bar.

The same for the window, for saved pictures and for small maps on pages. With ``clip`` nothing is drawn outside a
rectangle (pictures in SVG know no clipping).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from mali_browser import wording
from mali_browser.gui.series_colors import hatch
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.map_geography import FRAME, KM_PER_DEGREE, BaseMap, Camera, Shape, base_map, flat_box
from mali_browser.gui.views.map_labels import Labels
from mali_browser.gui.views.map_layout import Layout, PlacedMark, place_areas, place_marks
from mali_browser.gui.views.map_marks import draw_grounds, draw_marks
from mali_browser.gui.views.map_shading import Shading
from mali_browser.records import MapPoints, MapTown

_VILLAGES_FROM = 130.0  # pixels a degree from which villages are named
_TOWNS_FROM = 22.0
_MARKS_FIRST = 12  # so many marks are named before anything else
_REGIONS_UNTIL = 900.0
# Where a region's name may stand, from where it has most room outwards.
_REGION_SPOTS = sorted(
    ((dx, dy) for dx in range(-90, 91, 30) for dy in range(-84, 85, 14)), key=lambda spot: math.hypot(*spot)
)
_NICE_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True)
class MapScene:
    """What is to be drawn, but for where one looks."""

    theme: Theme
    font: QFont
    points: MapPoints | None = None
    towns: Sequence[MapTown] = ()
    shading: Shading | None = None
    rough: bool = True  # what is known only roughly
    base: BaseMap = field(default_factory=base_map)

    def small_font(self, share: float = 0.88) -> QFont:
        """Return a smaller font of the same kind, in pixels: as large in a picture of any resolution."""
        font = QFont(self.font)
        font.setPixelSize(max(round(QFontInfo(self.font).pixelSize() * share), 8))
        return font


def paint_scene(painter: QPainter, scene: MapScene, camera: Camera, clip: QRectF | None = None) -> Layout:
    """Draw everything that moves with the map; return where things stand."""
    paint_ground(painter, scene, camera, clip)
    return paint_top(painter, scene, camera, clip)


def paint_ground(painter: QPainter, scene: MapScene, camera: Camera, clip: QRectF | None = None) -> None:
    """Draw what no result changes but for the shading: water, land, regions, rivers."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_ground(painter, scene, camera, _bounds(clip))
    _draw_rivers(painter, scene, camera, clip)
    painter.restore()


def paint_top(painter: QPainter, scene: MapScene, camera: Camera, clip: QRectF | None = None) -> Layout:
    """Draw the result and the names over the ground; return where things stand."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = scene.small_font(0.95)
    room = QRectF(QPointF(0, 0), camera.size) if clip is None else clip
    marks = place_marks(scene.points, camera)
    if clip is not None:
        marks = tuple(placed for placed in marks if clip.contains(placed.rect))
    taken = [placed.rect for placed in marks]
    labels = Labels(painter, scene.theme, taken, room, clip is not None)
    _name_marks(labels, scene, marks)
    areas = place_areas(scene.points, camera, scene.base, font, taken) if scene.rough else ()
    if clip is not None:
        areas = tuple(placed for placed in areas if clip.contains(placed.plate))
    layout = Layout(marks, areas)
    if scene.shading is None:  # a shade and a tint on it would tell neither
        draw_grounds(painter, scene.theme, layout, camera.size, _bounds(clip))
    labels.draw()
    _name_regions(labels, scene, camera)
    _name_towns(labels, scene, camera, layout)
    _name_rest(labels, scene, camera)
    labels.draw()
    draw_marks(painter, scene.theme, layout, font)
    painter.restore()
    return replace(layout, names=labels.written)


def _bounds(clip: QRectF | None) -> QPainterPath | None:
    if clip is None:
        return None
    bounds = QPainterPath()
    bounds.addRect(clip)
    return bounds


def draw_ground(painter: QPainter, scene: MapScene, camera: Camera, clip: QPainterPath | None) -> None:
    """Draw water, land, the regions with their shading, and the borders."""
    theme, base, transform = scene.theme, scene.base, camera.transform
    area = QRectF(QPointF(0, 0), camera.size) if clip is None else clip.boundingRect()
    painter.fillRect(area, theme.color("window"))
    painter.fillRect(area.intersected(transform.mapRect(flat_box(FRAME))), theme.color("map_water"))

    def path_of(shape: Shape) -> QPainterPath:
        path = transform.map(shape.path)
        return path if clip is None else path.intersected(clip)

    border = QColor(theme.color("map_border"))
    border.setAlpha(150)
    painter.setPen(QPen(border, 0.8))
    painter.setBrush(theme.color("map_land"))
    for country in base.countries:
        painter.drawPath(path_of(country))
    painter.setPen(QPen(border, 0.9, Qt.PenStyle.DashLine))
    for name, region in base.regions.items():
        shade = scene.shading.shade(name) if scene.shading is not None else None
        color = scene.shading.color(theme, shade) if scene.shading is not None and shade is not None else None
        painter.setBrush(color or theme.color("map_home"))
        path = path_of(region)
        painter.drawPath(path)
        if scene.shading is not None and scene.shading.is_unknown(name):
            _hatch_path(painter, path, theme.color("map_border"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("map_border"), 1.8))
    painter.drawPath(path_of(base.home))


def _hatch_path(painter: QPainter, path: QPainterPath, color: QColor) -> None:
    """Hatch a shape by rows, which is right in pictures of lines as well."""
    bounds = path.boundingRect()
    step = 6.0
    rows = []
    y = math.floor(bounds.top() / step) * step
    while y < bounds.bottom():
        strip = QPainterPath()
        strip.addRect(QRectF(bounds.left(), y, bounds.width(), step))
        rows += [polygon.boundingRect() for polygon in path.intersected(strip).toSubpathPolygons()]
        y += step
    hatch(painter, rows, color)


def _draw_rivers(painter: QPainter, scene: MapScene, camera: Camera, clip: QRectF | None) -> None:
    pen = QPen(scene.theme.color("map_river"), min(1.2 + camera.scale / 120, 2.6))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for lines in scene.base.rivers.values():
        for line in lines:
            mapped = camera.transform.map(line)
            for piece in (mapped,) if clip is None else _within(mapped, clip):
                painter.drawPolyline(piece)


def _within(line: QPolygonF, clip: QRectF) -> Iterable[QPolygonF]:
    """Yield the runs of a line whose points lie in a rectangle."""
    run: list[QPointF] = []
    for at in range(line.size()):
        point = line.at(at)
        if clip.contains(point):
            run.append(point)
        elif run:
            yield QPolygonF(run)
            run = []
    if run:
        yield QPolygonF(run)


def region_font(scene: MapScene) -> QFont:
    """Return the font of the regions' names."""
    font = scene.small_font(0.92)
    font.setWeight(QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.2)
    return font


def _name_regions(labels: Labels, scene: MapScene, camera: Camera) -> None:
    if camera.scale > _REGIONS_UNTIL:
        return
    font = region_font(scene)
    for region in scene.base.regions.values():
        if region.name == "Bamako":  # the city's own name stands there
            continue
        at = camera.on_screen(region.label)
        spots = [(at + QPointF(dx, dy), "middle") for dx, dy in _REGION_SPOTS]
        shape = camera.transform.map(region.path)
        rect = labels.write(region.name, font, scene.theme.color("map_label"), spots, shape)
        if rect is not None:
            labels.written[region.name] = rect


def _beside(at: QPointF, radius: float) -> list[tuple[QPointF, str]]:
    return [
        (at + QPointF(radius, 0), "left"),
        (at - QPointF(radius, 0), "right"),
        (at - QPointF(0, radius), "bottom"),
        (at + QPointF(0, radius), "top"),
        (at + QPointF(radius, -radius) * 0.7, "left"),
        (at + QPointF(radius, radius) * 0.7, "left"),
        (at - QPointF(radius, radius) * 0.7, "right"),
        (at + QPointF(-radius, radius) * 0.7, "right"),
    ]


def _name_marks(labels: Labels, scene: MapScene, marks: Sequence[PlacedMark]) -> None:
    """Name the largest marks first of all."""
    towns = {town.id for town in scene.towns}
    font, color = scene.small_font(), scene.theme.color("text")
    for placed in sorted(marks, key=lambda placed: -placed.mark.tally.incidents)[:_MARKS_FIRST]:
        if placed.mark.places[0] in towns:
            labels.write(placed.mark.name, font, color, _beside(placed.center, placed.radius + 1))


def _name_towns(labels: Labels, scene: MapScene, camera: Camera, layout: Layout) -> None:
    if camera.scale < _TOWNS_FROM:
        return
    font, color = scene.small_font(), scene.theme.color("text")
    largest = sorted(layout.marks, key=lambda placed: -placed.mark.tally.incidents)
    named = {placed.mark.places[0] for placed in largest[:_MARKS_FIRST]}
    radius_of_place = {placed.mark.places[0]: placed.radius + 1 for placed in largest}
    inside = QRectF(QPointF(0, 0), camera.size)
    for town in scene.towns:
        if town.id in named or (
            town.kind == "village" and camera.scale < _VILLAGES_FROM and town.id not in radius_of_place
        ):
            continue
        at = camera.pixel(town.latitude, town.longitude)
        if not inside.contains(at):
            continue
        radius = radius_of_place.get(town.id)
        if radius is not None:
            labels.write(town.name, font, color, _beside(at, radius))
        elif labels.is_free(at) and labels.write(town.name, font, color, _beside(at, 4.0)):
            labels.dot(at)


def _name_rest(labels: Labels, scene: MapScene, camera: Camera) -> None:
    font = scene.small_font(0.9)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
    for country in scene.base.countries:
        color = QColor(scene.theme.color("map_label"))
        at = camera.on_screen(country.label)
        spots = [(at + QPointF(dx, dy), "middle") for dx, dy in _REGION_SPOTS[:24]]
        labels.write(wording.country_text(country.name), font, color, spots)
    italic = scene.small_font(0.85)
    italic.setItalic(True)
    for name, lines in scene.base.rivers.items():
        longest = max(lines, key=lambda line: line.size())
        marks = (longest.at(round((longest.size() - 1) * share)) for share in (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2))
        spots = [(camera.on_screen(point) + QPointF(6, 0), "left") for point in marks]
        labels.write(name, italic, scene.theme.color("map_river_name"), spots)


def draw_scale_bar(painter: QPainter, scene: MapScene, camera: Camera, corner: QPointF) -> None:
    """Draw a bar of a round number of kilometres, its lower right end at ``corner``, and north."""
    per_km = camera.scale / KM_PER_DEGREE
    km = max((one for one in _NICE_KM if one * per_km <= 130), default=_NICE_KM[0])
    width = km * per_km
    font = scene.small_font(0.85)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text = f"{km}\u00a0km"
    ground = QColor(scene.theme.color("map_home"))
    ground.setAlpha(200)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    box = QRectF(corner.x() - width - 12, corner.y() - metrics.height() - 12, width + 12, metrics.height() + 12)
    painter.drawRoundedRect(box, 4, 4)
    left, right, y = box.left() + 6, box.right() - 6, box.bottom() - 6
    painter.setPen(QPen(scene.theme.color("text"), 1.4))
    painter.drawPolyline(QPolygonF([QPointF(left, y - 4), QPointF(left, y), QPointF(right, y), QPointF(right, y - 4)]))
    painter.setFont(font)
    painter.drawText(
        QRectF(box.left(), box.top() + 1, box.width(), metrics.height()), Qt.AlignmentFlag.AlignCenter, text
    )
    painter.restore()
