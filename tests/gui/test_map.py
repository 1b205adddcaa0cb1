"""What a reader sees and does on the map: on the real data, off screen, answers at once."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.item_models.map_list_model import MapListModel
from mali_browser.gui.item_models.map_places_model import MapPlacesModel
from mali_browser.gui.picture import PictureCaption, save_picture
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.map_geography import FRAME, HOME_BOX, Camera
from mali_browser.gui.views.map_layout import PlacedArea, PlacedMark, killed_radius, radius_of, tally_of
from mali_browser.gui.views.map_locator import LocatorMap
from mali_browser.gui.views.map_painting import MapScene, paint_scene
from mali_browser.gui.views.map_player import MapPlayer
from mali_browser.gui.views.map_shading import Shading, shade_ranges
from mali_browser.gui.views.map_view import MapView
from mali_browser.incident_filter import IncidentFilter, box_value
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import fetch_incident, find_incidents
from mali_browser.query.map_points import fetch_map_points, fetch_place_incidents, fetch_towns
from mali_browser.query.places import fetch_place
from mali_browser.query.timeline import fetch_series
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import Figure, MapPoints, MapRegion, MapRequest, MapTally, MapTown
from mali_browser.search_language import parse_search
from tests.gui.test_theme import contrast

MakeMap = Callable[..., MapView]
# Where these towns are: latitude, longitude, from GeoNames.
TOWNS = {
    "Bamako": (12.61, -7.98), "Timbuktu": (16.77, -3.01), "Gao": (16.27, -0.04), "Kidal": (18.44, 1.41),
    "Mopti": (14.48, -4.18), "Ségou": (13.44, -6.26), "Kayes": (14.45, -11.44), "Ménaka": (15.92, 2.40),
    "Tessalit": (20.20, 1.01), "Aguelhok": (19.46, 0.86), "Ansongo": (15.66, 0.50), "Bourem": (16.96, -0.35),
    "Douentza": (15.01, -2.95), "Bandiagara": (14.35, -3.61), "Koutiala": (12.39, -5.47), "Kita": (13.04, -9.49),
    "Nara": (15.17, -7.29), "Niono": (14.25, -5.99), "Hombori": (15.28, -1.70), "Kati": (12.74, -8.07),
}  # fmt: skip


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


@pytest.fixture
def make_map(qtbot: QtBot, real: Dataset) -> MakeMap:
    """Return a maker of shown maps whose wishes are answered at once."""

    def make(
        text: str = "", grouping: str = "type", size: tuple[int, int] = (1000, 700), dataset: Dataset = real
    ) -> MapView:
        view = MapView(load_theme("light"))
        qtbot.addWidget(view)
        request = parse_search(text, load_vocabulary(dataset), plain=False).filter
        series = fetch_series(dataset, grouping)
        view.points_wanted.connect(
            lambda box, cell: view.show_points(
                fetch_map_points(dataset, request, MapRequest(box, view.frame, cell, series))
            )
        )
        view.list_wanted.connect(lambda places: view.show_list(fetch_place_incidents(dataset, request, places)))
        view.show_towns(fetch_towns(dataset))
        view.resize(*size)
        view.show()
        qtbot.waitUntil(lambda: view.canvas.scene.points is not None, timeout=5000)
        settle(qtbot, view)
        return view

    return make


def settle(qtbot: QtBot, view: MapView) -> None:
    qtbot.waitUntil(lambda: not view.canvas._rest.isActive() and not view.canvas._then.isActive(), timeout=5000)
    view.canvas.grab()


def point_of(placed: PlacedMark | PlacedArea) -> QPoint:
    center = placed.center if isinstance(placed, PlacedMark) else placed.plate.center()
    return center.toPoint()


def marks(view: MapView) -> dict[str, PlacedMark]:
    return {placed.mark.name: placed for placed in view.canvas.layout_now.marks}


def click(qtbot: QtBot, view: MapView, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    qtbot.mouseClick(view.canvas, button, pos=at)


def press(qtbot: QtBot, view: MapView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view.canvas, key)


# where things are


@pytest.mark.parametrize("size", [(900, 760), (1900, 1000)])
def test_twenty_towns_land_within_a_pixel_of_where_they_should(real: Dataset, size: tuple[int, int]) -> None:
    camera = Camera.fitting(HOME_BOX, QSizeF(*size))
    towns = {town.name: town for town in fetch_towns(real)}
    narrowing = math.cos(math.radians(17.5))
    middle = ((HOME_BOX.west + HOME_BOX.east) / 2, (HOME_BOX.south + HOME_BOX.north) / 2)
    for name, (latitude, longitude) in TOWNS.items():
        expected = (
            size[0] / 2 + (longitude - middle[0]) * narrowing * camera.scale,
            size[1] / 2 - (latitude - middle[1]) * camera.scale,
        )
        at = camera.pixel(towns[name].latitude, towns[name].longitude)
        assert abs(at.x() - expected[0]) <= 1 and abs(at.y() - expected[1]) <= 1, name
        back = camera.degrees(at)
        assert back == pytest.approx((towns[name].latitude, towns[name].longitude))


def test_a_town_is_painted_where_it_is(qapp: QApplication) -> None:
    camera = Camera.fitting(HOME_BOX, QSizeF(900, 760))
    theme = load_theme("light")
    town = MapTown("x", "X", "city", 14.0, -6.0, 1)
    picture = QImage(900, 760, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_scene(painter, MapScene(theme, qapp.font(), towns=[town]), camera)
    painter.end()
    at = camera.pixel(14.0, -6.0).toPoint()
    assert picture.pixelColor(at) == theme.color("map_label")


def test_north_is_up_and_a_degree_is_as_long_as_it_should_be() -> None:
    camera = Camera.fitting(HOME_BOX, QSizeF(800, 800))
    north, south = camera.pixel(18, 0), camera.pixel(17, 0)
    east = camera.pixel(17, 1)
    assert north.y() < south.y() and north.x() == pytest.approx(south.x())
    assert (east.x() - south.x()) / (south.y() - north.y()) == pytest.approx(0.954, abs=0.001)


def test_one_cannot_leave_the_base_map() -> None:
    camera = Camera.fitting(HOME_BOX, QSizeF(800, 500))
    for _ in range(40):
        camera = camera.moved(-300, -300).zoomed(1 / 1.5)
    box = camera.box()
    assert box.south <= FRAME.north and box.east >= FRAME.west and camera.zoomed(10**6).is_closest


# what is shown


def test_every_place_of_the_result_is_drawn_or_counted_beside_the_map(make_map: MakeMap, real: Dataset) -> None:
    view = make_map(size=(1500, 1000))
    points = view.canvas.scene.points
    assert points is not None
    drawn = {place for placed in view.canvas.layout_now.marks for place in placed.mark.places}
    drawn |= {place for placed in view.canvas.layout_now.areas for place in placed.area.places}
    for mark in points.marks:
        if QRectF(view.canvas.rect()).contains(view.canvas.camera.pixel(mark.latitude, mark.longitude)):
            assert set(mark.places) <= drawn
    assert "218 of 302" in view.beside.text() and "72 known only to be in Mali" in view.beside.text()
    assert "1 without any place" in view.beside.text()
    for placed in view.canvas.layout_now.areas:
        if placed.area.level in ("cercle", "area", "commune"):
            assert placed.radius is not None and placed.radius >= 14
        else:
            assert placed.shape is not None


def test_marks_grow_with_the_killed_and_unknown_is_no_zero() -> None:
    def tally(killed: Figure, reported: int, incidents: int = 1) -> MapTally:
        return MapTally(incidents, (incidents,), killed, reported, 0, incidents - reported, 0)

    radii = [radius_of(tally(Figure(n, n, n), 1)) for n in (0, 1, 10, 100)]
    assert radii == sorted(radii) and radii[0] == killed_radius(0)
    assert radius_of(tally(Figure(), 0)) != radii[0]
    assert radius_of(tally(Figure(0, 0, 0), 1, 5)) > radius_of(tally(Figure(0, 0, 0), 1))


@pytest.mark.parametrize("text", ["xyzzy", "place:kidal killed:>50", "place:gao", "country:Mali type:riots"])
@pytest.mark.parametrize("by", [0, 1, 2])
def test_nothing_one_and_all_at_one_place_are_drawn(make_map: MakeMap, text: str, by: int) -> None:
    view = make_map(text, size=(500, 360))
    view.bar.shade.setCurrentIndex(by)
    assert not view.grab().isNull()


def test_shades_tell_unknown_from_none() -> None:
    def region(name: str, killed: int | None, incidents: int) -> MapRegion:
        figure = Figure() if killed is None else Figure(killed, killed, killed)
        reported = 0 if killed is None else incidents
        return MapRegion(name, MapTally(incidents, (incidents,), figure, reported, 0, incidents - reported, 0))

    regions = [region("A", 900, 9), region("B", 4, 2), region("C", None, 3), region("D", None, 0), region("E", 0, 1)]
    killed = Shading.of("killed", regions)
    assert killed.is_unknown("C") and not killed.is_unknown("D") and not killed.is_unknown("E")
    assert (killed.shade("B"), killed.shade("A")) == (0, 1)
    assert killed.shade("C") is killed.shade("D") is killed.shade("E") is None
    assert not Shading.of("incidents", regions).unknown
    assert shade_ranges([1, 2, 3, 50, 60, 60, 700, 0]) == ((1, 2), (3, 3), (50, 50), (60, 700))
    assert shade_ranges([]) == () and shade_ranges([7, 7]) == ((7, 7),)


def test_ranges_cover_every_value_once() -> None:
    values = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
    ranges = shade_ranges(values)
    assert len(ranges) == 4
    assert all(sum(low <= value <= high for low, high in ranges) == 1 for value in values)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_marks_and_names_stand_out_from_the_ground(name: str) -> None:
    theme = load_theme(name)
    for slot in [*(f"series_{n}" for n in range(1, 9)), "series_other", "series_several", "series_not_stated"]:
        assert contrast(theme, slot, "map_home") >= 3 or contrast(theme, slot, "base") >= 3, slot
    for ground in ("map_home", "map_land"):
        assert contrast(theme, "map_label", ground) >= 4.5
        assert contrast(theme, "map_river_name", ground) >= 4.5
        assert contrast(theme, "text", ground) >= 4.5
    assert contrast(theme, "map_rough", "map_home") >= 3


# pointer


def test_the_pointer_names_a_mark_an_area_and_a_region(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map(size=(1500, 1000))
    qtbot.mouseMove(view.canvas, point_of(marks(view)["Aguelhok"]))
    qtbot.waitUntil(view.canvas._panel.isVisible)
    said = view.canvas._panel.text()
    assert said.startswith("Aguelhok") and "incidents" in said and "killed ≥" in said and "not reported" in said
    area = next(placed for placed in view.canvas.layout_now.areas if placed.area.name == "Bankass")
    view.canvas._hover(QPointF(point_of(area)))
    assert view.canvas._panel.text().startswith("Somewhere in the cercle of Bankass\n4 incidents")
    view.canvas._hover(view.canvas.layout_now.names["Kayes"].center())
    assert view.canvas._panel.text().startswith("Region of Kayes")
    road = next(placed for placed in view.canvas.layout_now.marks if placed.mark.on_road)
    view.canvas._hover(QPointF(point_of(road)))
    assert "on the road" in view.canvas._panel.text()


def test_a_mark_of_one_incident_opens_it(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map("place:kidal killed:>3", size=(900, 700))
    (placed,) = view.canvas.layout_now.marks
    assert placed.mark.tally.incidents == 1
    with qtbot.waitSignal(view.incident_clicked) as opened:
        click(qtbot, view, point_of(placed))
    assert opened.args == [placed.mark.incident]


def test_a_group_splits_when_clicked_and_is_a_list_where_it_cannot(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    group = marks(view)["Gao"]
    scale = view.canvas.camera.scale
    click(qtbot, view, point_of(group))
    settle(qtbot, view)
    assert view.canvas.camera.scale > scale
    assert len(marks(view)["Gao"].mark.places) < len(group.mark.places)
    spot = make_map("place:timbuktu")
    with qtbot.waitSignal(spot.list_wanted) as wanted:
        click(qtbot, spot, point_of(spot.canvas.layout_now.marks[0]))
    assert "timbuktu" in wanted.args[0] and spot.side.isVisible()
    assert spot.side.model.rowCount() == spot.canvas.layout_now.marks[0].mark.tally.incidents
    with qtbot.waitSignal(spot.incident_clicked) as opened:
        qtbot.keyClick(spot.side.list, Qt.Key.Key_Return)
    assert opened.args == [spot.side.model.record(0).id]
    qtbot.keyClick(spot.side.list, Qt.Key.Key_Escape)
    assert not spot.side.isVisible()


def test_the_other_button_lists_a_group_without_coming_closer(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    camera = view.canvas.camera
    with qtbot.waitSignal(view.list_wanted):
        click(qtbot, view, point_of(marks(view)["Gao"]), Qt.MouseButton.RightButton)
    assert view.side.heading.text().startswith("Gao and") and view.canvas.camera.scale == camera.scale


def test_what_is_known_roughly_is_a_list_too(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map(size=(1500, 1000))
    area = next(placed for placed in view.canvas.layout_now.areas if placed.area.name == "Bankass")
    click(qtbot, view, point_of(area))
    assert view.side.heading.text() == "Somewhere in the cercle of Bankass"
    assert view.side.model.rowCount() == 4


def test_an_answer_to_another_question_is_dropped(make_map: MakeMap, real: Dataset) -> None:
    view = make_map()
    view.show_list(fetch_place_incidents(real, IncidentFilter(), ("gao",)))
    assert view.side.model.rowCount() == 0


def test_the_name_of_a_region_filters_by_it(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    with qtbot.waitSignal(view.region_chosen) as chosen:
        click(qtbot, view, view.canvas.layout_now.names["Tombouctou"].center().toPoint())
    assert chosen.args == ["Tombouctou"]


def drag(qtbot: QtBot, view: MapView, start: QPoint, end: QPoint, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(view.canvas, Qt.MouseButton.LeftButton, held, start)
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    for share in (0.3, 1.0):
        at = QPointF(start) + QPointF(end - start) * share
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, held)
        QApplication.sendEvent(view.canvas, event)
    qtbot.mouseRelease(view.canvas, Qt.MouseButton.LeftButton, held, end)


@pytest.mark.parametrize("shift", [True, False])
def test_a_box_that_is_drawn_finds_what_lies_in_it(make_map: MakeMap, qtbot: QtBot, real: Dataset, shift: bool) -> None:
    view = make_map()
    if not shift:
        view.bar.box.setChecked(True)
    camera = view.canvas.camera
    start, end = camera.pixel(20.5, -0.5).toPoint(), camera.pixel(18.0, 3.0).toPoint()
    with qtbot.waitSignal(view.box_brushed) as brushed:
        drag(qtbot, view, start, end, shift)
    south, west, north, east = brushed.args
    assert (south, west, north, east) == pytest.approx((18.0, -0.5, 20.5, 3.0), abs=1.5 / camera.scale)
    assert not view.bar.box.isChecked() and view.canvas.camera == camera
    request = parse_search(f"box:{box_value(south, west, north, east)}", load_vocabulary(real)).filter
    assert len(find_incidents(real, request).rows) > 10


def test_a_box_can_be_taken_by_keys_alone(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    view.canvas.zoom(4)
    view.bar.box.setChecked(True)
    view.canvas.setFocus()
    with qtbot.waitSignal(view.box_brushed) as brushed:
        press(qtbot, view, Qt.Key.Key_Return)
    box = view.canvas.camera.box()
    assert tuple(brushed.args) == pytest.approx((box.south, box.west, box.north, box.east))


def test_dragging_moves_and_the_wheel_zooms_at_the_pointer(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    view.canvas.zoom(3)
    settle(qtbot, view)
    before = view.canvas.camera
    under = before.degrees(QPointF(300, 300))
    drag(qtbot, view, QPoint(300, 300), QPoint(360, 340))
    assert view.canvas.camera.degrees(QPointF(360, 340)) == pytest.approx(under, abs=0.05)
    at = QPointF(500, 200)
    held = view.canvas.camera.degrees(at)
    view.canvas.zoom(2, at)
    assert view.canvas.camera.degrees(at) == pytest.approx(held)


def test_other_parts_are_asked_for_only_when_they_are_looked_at(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    view.canvas.zoom(4)
    settle(qtbot, view)
    asked: list[Any] = []
    view.points_wanted.connect(lambda box, cell: asked.append((box, cell)))
    press(qtbot, view, Qt.Key.Key_Right)
    settle(qtbot, view)
    assert asked == []
    press(qtbot, view, *[Qt.Key.Key_Left] * 6)
    settle(qtbot, view)
    assert len(asked) == 1
    view.ask()
    assert len(asked) == 2


# keys, lists, words


def test_tab_goes_through_the_places_by_size_and_leaves_in_the_end(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map("place:kidal OR place:gao OR place:menaka", size=(900, 700))
    view.activateWindow()
    view.canvas.setFocus()
    targets = view.canvas.layout_now.by_size()
    sizes = [tally_of(placed).incidents for placed in targets]
    assert sizes == sorted(sizes, reverse=True) and len(targets) >= 3
    for placed in targets:
        press(qtbot, view, Qt.Key.Key_Tab)
        assert view.canvas._focus() == placed and view.canvas.hasFocus()
        said = view.canvas.accessibleDescription()
        assert said.split(",")[0] in view.canvas._panel.text()
    press(qtbot, view, Qt.Key.Key_Tab)
    assert not view.canvas.hasFocus()
    view.canvas.setFocus()
    press(qtbot, view, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
    assert not view.canvas.hasFocus()


def test_enter_opens_what_tab_has_found(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map("place:timbuktu")
    view.canvas.setFocus()
    press(qtbot, view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.list_wanted):
        press(qtbot, view, Qt.Key.Key_Return)


def test_keys_move_zoom_and_show_the_whole_country_again(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    home = view.canvas.camera
    press(qtbot, view, Qt.Key.Key_Plus)
    assert view.canvas.camera.scale > home.scale
    closer = view.canvas.camera
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert view.canvas.camera.center.x() > closer.center.x() and view.canvas.camera.center.y() > closer.center.y()
    press(qtbot, view, Qt.Key.Key_Minus)
    assert view.canvas.camera.scale == pytest.approx(home.scale)
    press(qtbot, view, Qt.Key.Key_Home)
    assert view.canvas.camera == home


def test_the_list_of_places_says_the_same_and_leads_to_their_pages(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.bar.as_list.setChecked(True)
    assert view.table.isVisible() and not view.canvas.isVisible()
    points = view.canvas.scene.points
    assert points is not None and view.model.rowCount() == len(points.places)
    texts = {
        view.model.index(row, 0).data(): [view.model.index(row, column).data() for column in range(1, 5)]
        for row in range(view.model.rowCount())
    }
    assert texts["Kidal-Gao road"][1] == "on the road" and texts["Sahel"][1] == "a stretch of several countries"
    assert texts["Boya"][1] == "known to the cercle" and texts["Niger"][3] == "not reported"
    view.table.selectRow(3)
    with qtbot.waitSignal(view.place_clicked) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == [points.places[3].id]


def test_the_models_pass_the_model_tester(qtbot: QtBot, real: Dataset) -> None:
    incidents, places = MapListModel(), MapPlacesModel()
    for model in (incidents, places):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    incidents.set_incidents(fetch_place_incidents(real, IncidentFilter(), ("gao",)))
    assert incidents.rowCount() == 12
    incidents.set_incidents(None)
    places.set_points(None)
    assert incidents.rowCount() == places.rowCount() == 0


def test_hostile_names_stay_text(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map("place:kidal killed:>3")
    points = view.canvas.scene.points
    assert points is not None
    name = "<b>Kidal</b> & <img src=x>"
    mark = replace(points.marks[0], name=name, title=None)
    view.show_points(replace(points, marks=(mark,)))
    view.canvas._hover(view.canvas.layout_now.marks[0].center)
    assert name in view.canvas._panel.text()
    assert view.canvas._panel.textFormat() == view.side.heading.textFormat() == Qt.TextFormat.PlainText
    view.side.announce(name, None)
    assert view.side.heading.text() == name


def test_the_selected_incident_is_marked(make_map: MakeMap, real: Dataset, qtbot: QtBot) -> None:
    view = make_map()
    before = view.canvas.grab().toImage()
    view.select_incident(fetch_incident(real, "2024-09-17-bamako"))
    assert view.canvas.grab().toImage() != before
    view.select_incident(None)
    assert view.canvas.grab().toImage() == before


def test_light_and_dark_differ(make_map: MakeMap) -> None:
    view = make_map(size=(640, 420))
    light = view.canvas.grab().toImage()
    view.set_theme(load_theme("dark"))
    dark = view.canvas.grab().toImage()
    assert light.pixelColor(320, 30).lightness() > 200 > 60 > dark.pixelColor(320, 30).lightness()


# months


def test_months_are_stepped_through_from_the_first_to_the_last(qtbot: QtBot) -> None:
    player = MapPlayer(load_theme("light"))
    qtbot.addWidget(player)
    asked: list[tuple[str, str]] = []
    player.month_wanted.connect(lambda first, last: asked.append((first, last)))
    player.set_range("2019-11-05", "2020-02-01")
    player.begin()
    for _ in range(4):
        player.step(1)
    assert asked == [
        ("2019-11-01", "2019-11-30"),
        ("2019-12-01", "2019-12-31"),
        ("2020-01-01", "2020-01-31"),
        ("2020-02-01", "2020-02-29"),
        ("2019-11-01", "2019-11-30"),
    ]
    assert player.month.text() == "November 2019"


def test_play_goes_on_by_itself_and_stops_at_the_last_month(qtbot: QtBot) -> None:
    player = MapPlayer(load_theme("light"))
    qtbot.addWidget(player)
    player.set_range("2020-01", "2020-03")
    player.speed.setCurrentIndex(2)
    player._timer.setInterval(1)
    player.run.setChecked(True)
    player._timer.setInterval(5)
    qtbot.waitUntil(lambda: not player.is_running, timeout=5000)
    assert player.month.text() == "March 2020" and not player.run.isChecked()
    player.set_reduced_motion(True)
    assert not player.run.isVisibleTo(player) and player.forward.isVisibleTo(player)


def test_leaving_the_months_asks_for_all_again(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map()
    view.set_months("2012-01-01", "2024-09-17")
    with qtbot.waitSignal(view.month_wanted) as first:
        view.bar.months.setChecked(True)
    assert first.args == ["2012-01-01", "2012-01-31"] and view.player.isVisible()
    with qtbot.waitSignal(view.months_ended):
        view.player.close_button.click()
    assert not view.player.isVisible() and not view.bar.months.isChecked()


# pictures and small maps


@pytest.mark.parametrize("suffix", [".png", ".svg"])
@pytest.mark.parametrize("by", [0, 2])
def test_a_picture_can_be_kept(make_map: MakeMap, tmp_path: Path, suffix: str, by: int) -> None:
    view = make_map(size=(700, 500))
    view.bar.shade.setCurrentIndex(by)
    path = tmp_path / f"map{suffix}"
    caption = PictureCaption("Where", "everything", "version 1", "source")
    save_picture(view.paint_picture, caption, load_theme("light"), path, "slide")
    assert path.stat().st_size > 20_000


def test_a_picture_keeps_to_its_rectangle(make_map: MakeMap, qtbot: QtBot) -> None:
    view = make_map(size=(700, 500))
    view.canvas.zoom(3)
    settle(qtbot, view)
    sentinel = QColor("#ff00ff")
    picture = QImage(500, 400, QImage.Format.Format_RGB32)
    picture.fill(sentinel)
    painter = QPainter(picture)
    view.paint_picture(painter, QRectF(60, 50, 380, 300))
    painter.end()
    outside = [(x, y) for x in range(0, 500, 3) for y in range(0, 400, 3) if not (58 <= x <= 442 and 48 <= y <= 352)]
    assert all(picture.pixelColor(x, y) == sentinel for x, y in outside)
    assert picture.pixelColor(250, 200) != sentinel


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("kidal", "Kidal: exact place"),
        ("ogossagou", "Ogossagou: known to the cercle"),
        ("gao-region", "Gao region: known to the region"),
        ("kidal-gao-road", "Kidal-Gao road: on the road"),
        ("mali-niger-border", "Mali-Niger border: along the border"),
        ("niger", "Niger: known to the country only"),
        ("new-york-city", "New York City: exact place · beyond this map"),
    ],
)
def test_a_small_map_says_how_exactly_a_place_is_known(qtbot: QtBot, real: Dataset, place: str, words: str) -> None:
    small = LocatorMap(load_theme("light"))
    qtbot.addWidget(small)
    empty = small.grab().toImage()
    small.show_places([fetch_place(real, place)])
    assert small.caption() == small.accessibleDescription() == words
    assert small.grab().toImage() != empty


def test_a_small_map_shows_the_places_of_an_incident(qtbot: QtBot, real: Dataset) -> None:
    small = LocatorMap(load_theme("dark"))
    qtbot.addWidget(small)
    incident = fetch_incident(real, "2019-09-30-boulkessi")
    small.show_places(incident.places)
    assert small.caption().splitlines() == ["Boulkessi: known to the cercle", "Mondoro: exact place"]
    assert small.sizeHint().height() > small.sizeHint().width() * 0.8


def test_the_map_needs_neither_numpy_nor_a_plot_library() -> None:
    code = "import sys, mali_browser.gui.views.map_view, mali_browser.gui.views.map_locator\n"
    code += "loaded = {name.split('.')[0] for name in sys.modules}\n"
    code += "sys.exit(', '.join(loaded & {'numpy', 'pyqtgraph'}) or 0)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_points_are_records_without_a_window(real: Dataset) -> None:
    found = fetch_map_points(real, IncidentFilter(), MapRequest(FRAME, MapView.frame, 1.0, fetch_series(real, "type")))
    assert isinstance(found, MapPoints) and found.request.frame == FRAME
