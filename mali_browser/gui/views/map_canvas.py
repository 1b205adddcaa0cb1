"""The map as one looks around on it: dragging, zooming, keys, boxes; what is under the pointer is named.

A frame costs the same whatever the result: the pictures are kept (see ``map_stage``), and a result has no more marks
than there is room for.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mali_browser.gui.theme import Theme
from mali_browser.gui.views.map_geography import HOME_BOX, Camera
from mali_browser.gui.views.map_layout import Layout, PlacedArea, PlacedMark
from mali_browser.gui.views.map_legend import MapLegend
from mali_browser.gui.views.map_marks import draw_ring
from mali_browser.gui.views.map_painting import MapScene, draw_scale_bar
from mali_browser.gui.views.map_panel import MapPanel
from mali_browser.gui.views.map_stage import MapStage
from mali_browser.gui.views.map_words import MapWords
from mali_browser.records import MapBox

_REST_MS = 70
_STEP_PX = 80.0
_ZOOM_STEP = 1.5
_WHEEL_STEP = 1.0018  # a degree of the wheel's eighths
_DRAG_PX = 4
Placed = PlacedMark | PlacedArea


class MapCanvas(QWidget):
    """Shows a MapScene. ``camera_settled`` comes when the hand rests; ``activated`` carries what was clicked."""

    camera_settled = Signal()
    activated = Signal(object, bool)  # PlacedMark | PlacedArea; True: its list is wanted, not a closer look
    region_clicked = Signal(str)
    box_drawn = Signal(object)  # MapBox
    escaped = Signal()

    def __init__(self, theme: Theme, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.scene = MapScene(theme, self.font())
        self.camera = Camera.fitting(HOME_BOX, QSizeF(640, 480))
        self.legend_shown: bool | None = None  # None: where there is room
        self.drawing_box = False
        self.picked_places: frozenset[str] = frozenset()  # where the selected incident happened
        self._home = True  # the whole country is wanted, whatever the size
        self._stage = MapStage()
        self._seen: tuple[Camera, Layout] | None = None
        self._focused: str | None = None  # the first place of what has the focus
        self._hovered: Placed | None = None
        self._leaving = False
        self._press: QPointF | None = None
        self._dragging = False
        self._box: tuple[QPointF, QPointF] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._settle)
        self._then = QTimer(self, singleShot=True, interval=0)
        self._then.timeout.connect(self._draw_top)
        self._panel = MapPanel(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(
            self.tr(
                "Arrows move, plus and minus zoom, Home shows the whole country, Tab goes through the places by their "
                "number of incidents, Enter opens. The same as a list: the switch 'As a list'."
            )
        )

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, 420)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, 160)

    # what is shown

    def show_scene(self, scene: MapScene, ground: bool = True) -> None:
        """Show other things; not ``ground``: land and shading stay."""
        self.scene = scene
        self._hovered = None
        self._panel.hide()
        if ground:
            self._stage.forget_ground()
        self._draw_top()

    def look(self, camera: Camera) -> None:
        """Look from elsewhere."""
        self.camera = camera
        self._home = False
        self._hovered = None
        self._panel.hide()
        self._rest.start()
        self.update()

    def look_home(self) -> None:
        """Show the whole country."""
        self.look(Camera.fitting(HOME_BOX, QSizeF(self.size())))
        self._home = True

    def look_at(self, box: MapBox) -> None:
        """Show a box, with room round it."""
        self.look(Camera.fitting(box, QSizeF(self.size()), 60.0))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer by a factor."""
        self.look(self.camera.zoomed(factor, at))

    @property
    def layout_now(self) -> Layout:
        """Where things stand now."""
        if self._seen is None or self._seen[0] is not self.camera:
            self._seen = self.camera, self._stage.layout(self.camera)
        return self._seen[1]

    def _settle(self) -> None:
        """Draw anew what is behind, and say that the hand rests."""
        if not self._stage.is_current(self.camera):
            self._stage.forget_ground()
            self._then.start()
            self.update()
        self.camera_settled.emit()

    def _draw_top(self) -> None:
        self._stage.draw_top(self.scene, self.camera, self.devicePixelRatioF())
        self._seen = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        size = QSizeF(self.size())
        self.camera = Camera.fitting(HOME_BOX, size) if self._home else self.camera.resized(size)
        self._rest.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.show_scene(replace(self.scene, font=self.font()))

    # drawing

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.scene.theme.color("window"))
        self._stage.show(painter, self.scene, self.camera, self.devicePixelRatioF())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_picked(painter)
        for placed, role, width in ((self._hovered, "muted", 1.5), (self._focus(), "accent", 2.5)):
            if placed is not None and (role != "accent" or self.hasFocus()):
                draw_ring(painter, self.scene.theme, placed, role, width, 2.5)
        draw_scale_bar(painter, self.scene, self.camera, QPointF(self.width() - 8, self.height() - 8))
        legend = MapLegend(self.scene, self.words)
        if self.shows_legend(legend):
            legend.draw(painter, QPointF(8, 8))
        if self._box is not None:
            self._draw_box(painter, QRectF(*self._box).normalized())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.scene.theme.color("accent"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def shows_legend(self, legend: MapLegend | None = None) -> bool:
        """Tell whether the key is shown: as the reader chose, else where it leaves the map its room."""
        if self.legend_shown is not None:
            return self.legend_shown
        key = (legend or MapLegend(self.scene, self.words)).measure()
        # Shades mean nothing without their key: it may then take more of the map.
        wide, high = (2.0, 1.1) if self.scene.shading is not None else (3.2, 1.5)
        return self.width() > wide * key.width() and self.height() > high * key.height()

    def _draw_picked(self, painter: QPainter) -> None:
        layout, theme = self.layout_now, self.scene.theme
        drawn = {id(placed): placed for place in self.picked_places if (placed := layout.find(place)) is not None}
        for placed in drawn.values():
            draw_ring(painter, theme, placed, "base", 5.0, 5.0)
            draw_ring(painter, theme, placed, "text", 2.4, 5.0)

    def _draw_box(self, painter: QPainter, rect: QRectF) -> None:
        ground = QColor(self.scene.theme.color("accent"))
        ground.setAlpha(40)
        painter.setBrush(ground)
        painter.setPen(QPen(self.scene.theme.color("accent"), 1.4, Qt.PenStyle.DashLine))
        painter.drawRect(rect)

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._press = event.position()
        self._dragging = False
        boxing = self.drawing_box or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.button() == Qt.MouseButton.LeftButton and boxing:
            self._box = (event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        at = event.position()
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(at)
            return
        moved = at - self._press
        if not self._dragging and moved.manhattanLength() < _DRAG_PX:
            return
        self._dragging = True
        if self._box is not None:
            self._box = (self._box[0], at)
            self.update()
            return
        self._press = at
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.look(self.camera.moved(-moved.x(), -moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        press, box = self._press, self._box
        self._press = self._box = None
        self.unsetCursor()
        self.update()
        if box is not None and self._dragging:
            self._finish_box(QRectF(*box).normalized())
        elif press is not None and not self._dragging:
            self._click(event.position(), event.button() == Qt.MouseButton.RightButton)

    def _finish_box(self, rect: QRectF) -> None:
        if rect.width() < _DRAG_PX or rect.height() < _DRAG_PX:
            return
        north, west = self.camera.degrees(rect.topLeft())
        south, east = self.camera.degrees(rect.bottomRight())
        self.box_drawn.emit(MapBox(max(south, -90.0), west, min(north, 90.0), east))

    def _click(self, at: QPointF, listed: bool) -> None:
        layout = self.layout_now
        placed = layout.at(at)
        region = layout.region_at(at)
        if placed is not None:
            self._focused = _key(placed)
            self.activated.emit(placed, listed)
        elif region is not None and not listed:
            self.region_clicked.emit(region)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.layout_now.at(event.position()) is None:
            self.zoom(_ZOOM_STEP * _ZOOM_STEP, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        turned = event.angleDelta().y()
        if turned:
            self.zoom(_WHEEL_STEP**turned, event.position())
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        super().enterEvent(event)
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, at: QPointF | None) -> None:
        placed = self.layout_now.at(at) if at is not None else None
        region = self.layout_now.region_at(at) if at is not None and placed is None else None
        points = self.scene.points
        text = ""
        if placed is not None and points is not None:
            text = self.words.placed(placed, points.request.series)
        elif region is not None and points is not None:
            held = next((one for one in points.regions if one.name == region), None)
            text = self.words.region(held) if held is not None else ""
        if text or self.drawing_box:
            self.setCursor(Qt.CursorShape.PointingHandCursor if text else Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
        if placed != self._hovered:
            self._hovered = placed
            self.update()
        self._panel.say(text, at)

    # keys

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Go through the places by size; beyond the last one (or after Escape) to the next widget."""
        targets = self.layout_now.by_size()
        keys = [_key(placed) for placed in targets]
        at = keys.index(self._focused) if self._focused in keys else (-1 if forward else len(keys))
        at += 1 if forward else -1
        if not 0 <= at < len(keys) or self._leaving:
            self._focused = None
            self._leaving = False
            self._panel.hide()
            return super().focusNextPrevChild(forward)
        self._focused = keys[at]
        self._tell_focus(targets[at])
        return True

    def _tell_focus(self, placed: Placed) -> None:
        points = self.scene.points
        if points is None:
            return
        text = self.words.placed(placed, points.request.series)
        center = placed.center if isinstance(placed, PlacedMark) else placed.plate.center()
        if not QRectF(self.rect()).contains(center):
            self.look(self.camera.moved(center.x() - self.width() / 2, center.y() - self.height() / 2))
            center = QPointF(self.width() / 2, self.height() / 2)
        self._panel.say(text, center)
        self.setAccessibleDescription(text.replace("\n", ", "))
        self.update()

    def _focus(self) -> Placed | None:
        if self._focused is None:
            return None
        return next((placed for placed in self.layout_now.by_size() if _key(placed) == self._focused), None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._panel.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        moves = {
            Qt.Key.Key_Left: (-_STEP_PX, 0.0),
            Qt.Key.Key_Right: (_STEP_PX, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP_PX),
            Qt.Key.Key_Down: (0.0, _STEP_PX),
        }
        placed = self._focus()
        self._leaving = False
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in moves:
            self.look(self.camera.moved(*moves[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM_STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / _ZOOM_STEP)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.look_home()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and placed is not None:
            self.activated.emit(placed, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.drawing_box:
            self.box_drawn.emit(self.camera.box())
        elif key == Qt.Key.Key_Escape and (self._focused is not None or self._box is not None):
            self._focused = self._box = None
            self._leaving = True
            self._panel.hide()
            self.update()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)


def _key(placed: Placed) -> str:
    return placed.mark.places[0] if isinstance(placed, PlacedMark) else placed.area.places[0]
