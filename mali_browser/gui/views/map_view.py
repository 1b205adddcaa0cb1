"""The map pane: the map with its switches, the list beside it, the same as a table, and months to step through.

It asks and shows; who answers is not its business. ``points_wanted`` comes whenever another part or closeness of the
map is looked at; ``show_points`` brings the answer. Neither pyqtgraph nor numpy is used: the map has no axes, and one
linear transform painted by the widget starts faster, needs less memory, and serves small maps on pages too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mali_browser.gui.item_models.map_places_model import INCIDENTS, KILLED, PLACE, PRECISION, REGION, MapPlacesModel
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.map_bar import MapBar
from mali_browser.gui.views.map_canvas import MapCanvas
from mali_browser.gui.views.map_geography import FRAME, Camera
from mali_browser.gui.views.map_layout import CELL_PX, MOST_RADIUS, PlacedArea, PlacedMark
from mali_browser.gui.views.map_legend import MapLegend
from mali_browser.gui.views.map_painting import draw_scale_bar, paint_scene
from mali_browser.gui.views.map_player import MapPlayer
from mali_browser.gui.views.map_shading import Shading
from mali_browser.gui.views.map_side import MapSide
from mali_browser.gui.views.map_words import MapWords
from mali_browser.records import Incident, MapBox, MapPoints, MapTown, PlaceIncidents

_LEAST_SHARE, _MOST_SHARE = 0.6, 1.5  # how much smaller or larger than in the window a picture draws
_AROUND = 0.35  # of the picture's size is asked for on each side


class _Places(QTableView):
    """Enter opens a place."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class MapView(QWidget):
    """Signals are wishes: the filter by a box or region, pages, points of another part, lists, months."""

    points_wanted = Signal(object, float)  # MapBox, nearness in degrees of latitude at which places are one mark
    list_wanted = Signal(object)  # tuple of place ids
    box_brushed = Signal(float, float, float, float)  # south, west, north, east
    region_chosen = Signal(str)  # its name, as in the search language's region:
    incident_clicked = Signal(str)
    place_clicked = Signal(str)
    month_wanted = Signal(str, str)  # first and last day, ISO, both included
    months_ended = Signal()
    picture_wanted = Signal()

    frame = FRAME

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: tuple[MapBox, float] | None = None
        self._listing: tuple[str, ...] = ()
        self.words = MapWords(self)
        self.canvas = MapCanvas(theme, self.words)
        self.side = MapSide(theme)
        self.player = MapPlayer(theme)
        self.bar = MapBar()
        self.model = MapPlacesModel(self)
        self.table = self._make_table()
        self.beside = QLabel()
        self.beside.setTextFormat(Qt.TextFormat.PlainText)
        self.beside.setWordWrap(True)
        self.beside.setProperty("role", "muted")
        self.beside.setAccessibleName(self.tr("What the map shows and does not show"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.canvas)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([700, 280])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.player)
        layout.addWidget(self.beside)
        self.side.hide()
        self.player.hide()
        self._connect()

    def _make_table(self) -> _Places:
        table = _Places()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Places on the map, those with most incidents first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setStyleSheet("QTableView::item { padding-left: 6px; padding-right: 6px; }")
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(table.fontMetrics().horizontalAdvance("0") * 6)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Stretch)
        for column in (INCIDENTS, KILLED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (REGION, PRECISION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.camera_settled.connect(self._want_points)
        canvas.activated.connect(self._activate)
        canvas.region_clicked.connect(self.region_chosen)
        canvas.box_drawn.connect(self._brush)
        canvas.escaped.connect(self.close_list)
        self.side.incident_clicked.connect(self.incident_clicked)
        self.side.place_clicked.connect(self.place_clicked)
        self.side.closed.connect(self.close_list)
        self.bar.shade.currentIndexChanged.connect(lambda _at: self._redraw())
        self.bar.rough.toggled.connect(lambda _on: self._redraw(ground=False))
        self.bar.box.toggled.connect(self._draw_boxes)
        self.bar.as_list.toggled.connect(lambda on: self.stack.setCurrentIndex(int(on)))
        self.bar.months.toggled.connect(self._show_months)
        self.bar.picture.clicked.connect(self.picture_wanted)
        self.bar.key.clicked.connect(self._toggle_key)
        self.bar.nearer.clicked.connect(lambda: canvas.zoom(1.5))
        self.bar.farther.clicked.connect(lambda: canvas.zoom(1 / 1.5))
        self.bar.whole.clicked.connect(canvas.look_home)
        self.table.opened.connect(self._open_place)
        self.table.doubleClicked.connect(self._open_place)
        self.player.month_wanted.connect(self.month_wanted)
        self.player.ended.connect(self._end_months)

    # answers

    def show_points(self, points: MapPoints) -> None:
        """Show a result."""
        shaded = self.canvas.scene.shading
        self._redraw(points=points, ground=shaded is not None or bool(self.bar.shade.currentData()))
        self.model.set_points(points)
        text = self.words.beside(points)
        if points.places_left_out:
            text += " · " + self.tr("The list holds the first {0} places.").format(len(points.places))
        self.beside.setText(text)
        self.canvas.setAccessibleDescription(text)

    def show_towns(self, towns: Sequence[MapTown]) -> None:
        """Take the towns to be named."""
        self.canvas.show_scene(replace(self.canvas.scene, towns=tuple(towns)), ground=False)

    def show_list(self, found: PlaceIncidents) -> None:
        """Show the incidents that were asked for; an answer to an older question is dropped."""
        if found.places == self._listing:
            self.side.show_incidents(found)

    def select_incident(self, incident: Incident | None) -> None:
        """Mark where the selected incident happened; None: nothing is selected."""
        places = incident.places if incident is not None else ()
        self.canvas.picked_places = frozenset(place.place_id for place in places)
        self.canvas.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.side.set_theme(theme)
        self.player.set_theme(theme)
        self.canvas.show_scene(replace(self.canvas.scene, theme=theme))

    def set_months(self, first: str, last: str) -> None:
        """Take the range (ISO dates) whose months can be stepped through."""
        self.player.set_range(first, last)

    def set_reduced_motion(self, on: bool) -> None:
        """Offer steps only, nothing that runs by itself."""
        self.player.set_reduced_motion(on)

    def play(self) -> None:
        """Play the months, or pause."""
        self.bar.months.setChecked(True)
        if self.player.run.isVisibleTo(self.player):
            self.player.run.toggle()

    def ask(self) -> None:
        """Ask for the points of what is looked at, whatever was asked before: the filter is another one."""
        self._asked = None
        self._want_points()

    # wishes

    def _want_points(self) -> None:
        if not self.isVisible():
            return
        camera = self.canvas.camera
        cell = CELL_PX / camera.scale
        seen = camera.box()
        if self._asked is not None:
            box, asked_cell = self._asked
            if asked_cell == cell and _holds(box, seen):
                return
        self._asked = camera.box(_AROUND), cell
        self.points_wanted.emit(*self._asked)

    def showEvent(self, event: object) -> None:  # noqa: N802
        super().showEvent(event)  # type: ignore[arg-type]
        self._want_points()

    def _redraw(self, points: MapPoints | None = None, ground: bool = True) -> None:
        points = points or self.canvas.scene.points
        by = self.bar.shade.currentData()
        shading = Shading.of(by, points.regions) if by and points is not None else None
        scene = replace(self.canvas.scene, points=points, shading=shading, rough=self.bar.rough.isChecked())
        self.canvas.show_scene(scene, ground)

    def _activate(self, placed: PlacedMark | PlacedArea, listed: bool) -> None:
        if isinstance(placed, PlacedArea):
            self._list(placed.area.places, self.words.area_name(placed.area))
            return
        mark = placed.mark
        if mark.incident is not None and not listed:
            self.incident_clicked.emit(mark.incident)
            return
        box = self._spread(mark.places)
        if box is not None and not listed and not self.canvas.camera.is_closest:
            self.canvas.look_at(box)
        else:
            self._list(mark.places, self.words.mark_name(mark))

    def _spread(self, places: Sequence[str]) -> MapBox | None:
        """Return the box of several places, None where they are at one spot."""
        points = self.canvas.scene.points
        held = set(places)
        spots = [
            (place.latitude, place.longitude)
            for place in (points.places if points is not None else ())
            if place.id in held and place.latitude is not None and place.longitude is not None
        ]
        if len(set(spots)) < 2:
            return None
        souths, wests = zip(*spots, strict=True)
        return MapBox(min(souths), min(wests), max(souths), max(wests))

    def _list(self, places: tuple[str, ...], heading: str) -> None:
        self._listing = places
        self.side.announce(heading, places[0] if len(places) == 1 else None)
        self.side.show()
        self.side.list.setFocus()
        self.list_wanted.emit(places)

    def close_list(self) -> None:
        """Put the list away."""
        if self.side.isVisible():
            self.side.hide()
            self._listing = ()
            self.canvas.setFocus()

    def _open_place(self, index: QModelIndex) -> None:
        self.place_clicked.emit(self.model.record(index.row()).id)

    def _draw_boxes(self, on: bool) -> None:
        self.canvas.drawing_box = on

    def _brush(self, box: MapBox) -> None:
        self.bar.box.setChecked(False)
        self.box_brushed.emit(box.south, box.west, box.north, box.east)

    def _show_months(self, on: bool) -> None:
        self.player.setVisible(on)
        if on:
            self.player.begin()
        else:
            self.player.stop()

    def _end_months(self) -> None:
        self.bar.months.setChecked(False)
        self.months_ended.emit()

    def _toggle_key(self) -> None:
        self.canvas.legend_shown = not self.canvas.shows_legend()
        self.canvas.update()

    # pictures

    def picture_of_now(self) -> Callable[[QPainter, QRectF], None]:
        """Return what draws the part of the map that is looked at now, however the window changes meanwhile."""
        seen, size = self.canvas.camera.box(), QSizeF(self.canvas.size())
        return lambda painter, rect: self.paint_picture(painter, rect, seen, size)

    def paint_picture(
        self, painter: QPainter, rect: QRectF, seen: MapBox | None = None, size: QSizeF | None = None
    ) -> None:
        """Draw what is looked at (or ``seen``, at a window's size) into a rectangle, nothing outside it."""
        seen = seen or self.canvas.camera.box()
        size = size or QSizeF(self.canvas.size())
        # As large as in the window, so that marks which stand apart there do so here.
        share = min(rect.width() / size.width(), rect.height() / size.height())
        share = min(max(share, _LEAST_SHARE), _MOST_SHARE)
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(share, share)
        area = QRectF(QPointF(0, 0), rect.size() / share)
        camera = Camera.fitting(seen, area.size(), MOST_RADIUS)  # no mark that is seen is cut
        scene = self.canvas.scene
        paint_scene(painter, scene, camera, area)
        draw_scale_bar(painter, scene, camera, area.bottomRight() - QPointF(8, 8))
        if self.canvas.legend_shown is not False:
            MapLegend(scene, self.words).draw(painter, QPointF(8, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(scene.theme.color("line"))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()


def _holds(outer: MapBox, inner: MapBox) -> bool:
    return (
        outer.south <= inner.south
        and outer.north >= inner.north
        and outer.west <= inner.west
        and outer.east >= inner.east
    )
