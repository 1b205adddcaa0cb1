"""Timeline, map and lineage in the real window on the real data: one filter, one selection, pictures that say so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.addresses import parse_address
from mali_browser.gui.item_models.filter_edits import days_within
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.views.lineage_chart import LineageChart
from mali_browser.gui.views.map_locator import LocatorMap
from mali_browser.gui.views.map_view import MapView
from mali_browser.gui.views.timeline_axes import CountAxis
from mali_browser.gui.views.timeline_view import TimelineView
from mali_browser.incident_filter import IncidentFilter
from tests.gui.searching import chip_texts, settle, total, type_search

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    made = make_window(paths.bundled_database())
    made.resize(1500, 950)
    qtbot.waitUntil(lambda: made.timeline.canvas is not None and bins(made) > 0, timeout=20_000)
    return made


def bins(window: MainWindow) -> int:
    """Return how many incidents the timeline's bins hold."""
    timeline = window.timeline._timeline
    return 0 if timeline is None else sum(part.incidents for part in timeline.bins)


def show_map(qtbot: QtBot, window: MainWindow) -> MapView:
    window.actions_by_name["map"].trigger()
    view = window.charts.map
    assert view is not None
    qtbot.waitUntil(lambda: view.canvas.scene.points is not None, timeout=20_000)
    return view


def on_map(view: MapView) -> int:
    assert view.canvas.scene.points is not None
    return view.canvas.scene.points.incidents


def open_page(qtbot: QtBot, window: MainWindow, address: str) -> None:
    window.controller.go(parse_address(address))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: str(getattr(window.controller.open_page, "address", "")) == address, timeout=10_000)


def slot(qtbot: QtBot, window: MainWindow, name: str) -> Any:
    """Return the widget that a page has in a place, once it is there."""
    page = window.detail
    qtbot.waitUntil(lambda: page.slot_widget(name) is not None, timeout=10_000)
    return page.slot_widget(name)


def test_timeline_and_map_follow_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    type_search(qtbot, window, "actor:minusma")
    qtbot.waitUntil(lambda: on_map(view) == total(window), timeout=10_000)
    qtbot.waitUntil(lambda: 0 < bins(window) <= total(window), timeout=10_000)
    type_search(qtbot, window, "")
    qtbot.waitUntil(lambda: on_map(view) == total(window) == 302, timeout=10_000)


def test_a_brushed_range_is_a_chip_moves_the_map_and_goes_with_escape(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    canvas = window.timeline.canvas
    assert canvas is not None
    canvas.setFocus()
    for key, modifier in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(canvas, key, modifier)
    qtbot.waitUntil(lambda: len(chip_texts(window)) == 1, timeout=10_000)
    settle(qtbot, window)
    days = days_within(window.controller.request)
    assert days is not None and days[1] == "2024-12-31"
    assert window.search.box.text() == f"date:{days[0]}..{days[1]}"
    dates = [window.controller.model.record(at) for at in range(window.controller.model.rowCount())]
    assert dates and all(row is not None and row.date_end >= days[0] for row in dates)
    qtbot.waitUntil(lambda: on_map(view) == total(window) < 302, timeout=10_000)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.controller.request == IncidentFilter(), timeout=10_000)
    settle(qtbot, window)
    assert total(window) == 302 and chip_texts(window) == []


def test_a_typed_range_of_dates_is_the_range_on_the_timeline(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "date:2022-03..2023-01")
    canvas = window.timeline.canvas
    assert canvas is not None and canvas.state.brush is not None
    first, last = canvas.state.brush
    assert (last - first + 1) == 337  # 1 March 2022 to 31 January 2023, both included


def test_a_box_on_the_map_and_a_region_are_chips_of_the_same_filter(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    view.box_brushed.emit(13.5, -5.5, 15.5, -2.5)
    settle(qtbot, window)
    assert 0 < total(window) < 302 and len(chip_texts(window)) == 1
    view.box_brushed.emit(15.0, -1.0, 17.0, 3.0)  # another box takes the place of the first
    settle(qtbot, window)
    assert len(chip_texts(window)) == 1
    type_search(qtbot, window, "")
    view.region_chosen.emit("Kidal")
    settle(qtbot, window)
    assert window.search.box.text() == "region:Kidal"
    assert total(window) == len([1 for _ in range(window.controller.model.rowCount())])
    view.region_chosen.emit("Kidal")
    settle(qtbot, window)
    assert window.search.box.text() == "" and total(window) == 302


def test_the_opened_incident_is_marked_in_table_timeline_and_map(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    ref = next(
        row.id
        for at in range(40)
        if (row := window.controller.model.record(at)) is not None and row.id.startswith("2024-09-17")
    )
    window.timeline.incident_clicked.emit(ref)
    qtbot.waitUntil(lambda: window.controller.open_page is not None and window.controller.open_page.id == ref)
    qtbot.waitUntil(lambda: bool(view.canvas.picked_places), timeout=10_000)
    assert window.timeline._selected[0] == ref
    rows = window.table.selectionModel().selectedRows()
    assert [window.controller.model.record(row.row()).id for row in rows] == [ref]  # type: ignore[union-attr]
    assert window.table.viewport().rect().intersects(window.table.visualRect(rows[0]))
    # the other way round: a row of the table
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.timeline._selected[0] not in (ref, None), timeout=10_000)
    assert window.controller.open_page is not None
    assert window.timeline._selected[0] == window.controller.open_page.id


def test_the_map_takes_the_colours_of_the_timeline(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    combo = window.timeline.header.grouping
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    chosen = combo.currentData()
    assert chosen != "type"

    def grouping() -> str:
        assert view.canvas.scene.points is not None
        return view.canvas.scene.points.request.series.grouping

    qtbot.waitUntil(lambda: grouping() == chosen, timeout=10_000)


def test_months_step_through_the_range_and_leave_it_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "region:mopti year:2022")
    before = window.controller.request
    view = show_map(qtbot, window)
    view.bar.months.setChecked(True)
    settle(qtbot, window)
    assert days_within(window.controller.request) == ("2022-01-01", "2022-01-31")
    view.player.forward.click()
    settle(qtbot, window)
    assert days_within(window.controller.request) == ("2022-02-01", "2022-02-28")
    view.bar.months.setChecked(False)
    settle(qtbot, window)
    assert window.controller.request == before
    view.bar.months.setChecked(True)
    settle(qtbot, window)
    window.actions_by_name["map"].trigger()  # hiding the map leaves the months as well
    settle(qtbot, window)
    assert window.controller.request == before


def test_an_actor_page_has_a_timeline_a_lineage_and_a_map_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window, "actor:jnim")
    timeline, lineage, places = (slot(qtbot, window, name) for name in ("timeline", "lineage", "locator"))
    assert isinstance(timeline, TimelineView) and isinstance(lineage, LineageChart) and isinstance(places, LocatorMap)
    qtbot.waitUntil(lambda: timeline._timeline is not None, timeout=10_000)
    qtbot.waitUntil(lambda: "places" in places.caption(), timeout=10_000)
    assert "larger" in places.caption()
    timeline.range_brushed.emit("2023-01-01", "2023-12-31")
    settle(qtbot, window)
    assert window.search.box.text() == "actor:jnim date:2023-01-01..2023-12-31"


def test_the_lineage_of_all_groups_is_a_page_that_back_leaves(qtbot: QtBot, window: MainWindow) -> None:
    def chart_shown() -> bool:
        return window.charts.lineage is not None and window.charts.lineage.isVisible()

    def shown(address: str) -> bool:
        return str(getattr(window.controller.open_page, "address", "")) == address

    open_page(qtbot, window, "actor:aqim")
    window.actions_by_name["lineage"].trigger()
    qtbot.waitUntil(chart_shown, timeout=20_000)
    qtbot.waitUntil(lambda: shown("lineage:all"), timeout=10_000)
    assert window.charts.lineage is not None
    window.charts.lineage.address_clicked.emit("actor:jnim")  # the chart stays beside the page
    qtbot.waitUntil(lambda: shown("actor:jnim"), timeout=10_000)
    assert chart_shown()
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: shown("lineage:all") and chart_shown(), timeout=10_000)
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: shown("actor:aqim") and window.table.isVisible(), timeout=10_000)


@pytest.mark.parametrize("how", ["escape", "button", "same key"])
def test_the_lineage_gives_its_place_back_to_the_incidents(qtbot: QtBot, window: MainWindow, how: str) -> None:
    window.actions_by_name["lineage"].trigger()
    qtbot.waitUntil(lambda: window.charts.is_lineage_shown, timeout=20_000)
    chart = window.charts.lineage
    assert chart is not None
    if how == "escape":
        chart.canvas.setFocus()
        qtbot.keyClick(chart.canvas, Qt.Key.Key_Escape)
    elif how == "button":
        qtbot.mouseClick(chart.back, Qt.MouseButton.LeftButton)
    else:
        window.actions_by_name["lineage"].trigger()
    assert window.table.isVisible() and not chart.isVisible() and window.table.hasFocus()


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_picture_says_what_it_shows_and_where_it_is_from(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, suffix: str
) -> None:
    type_search(qtbot, window, "region:mopti year:2022")
    window.actions_by_name["picture"].trigger()
    panel = window.charts.picture
    assert panel is not None and panel.isVisible() and "mali-timeline" in panel.path.text()
    panel.format.setCurrentIndex(panel.format.findData(suffix))
    path = tmp_path / f"été{suffix}"
    panel.path.setText(str(path))
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert str(path) in panel.message.text()
    version = window.controller.runner.info.dataset_version
    if suffix == ".png":
        image = QImage(str(path))
        said = image.text("Description")
        assert image.width() >= 1600
    else:
        said = path.read_text("utf-8")
    for word in ("Mopti", "2022", version, "Counter Extremism Project"):
        assert word in said


def test_a_picture_of_an_actors_timeline_names_its_own_filter(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    type_search(qtbot, window, "region:kidal")
    open_page(qtbot, window, "actor:jnim")
    timeline = slot(qtbot, window, "timeline")
    qtbot.waitUntil(lambda: timeline._timeline is not None, timeout=10_000)
    timeline.picture_wanted.emit()
    panel = window.charts.picture
    assert panel is not None and "mali-timeline-jnim" in panel.path.text()
    panel.path.setText(str(tmp_path / "jnim.png"))
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    said = QImage(str(tmp_path / "jnim.png")).text("Description")
    assert "JNIM" in said and "Kidal" not in said


def test_what_cannot_be_written_is_said_in_the_panel(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_name["picture"].trigger()
    panel = window.charts.picture
    assert panel is not None
    panel.path.setText(str(tmp_path / "no such folder" / "a.png"))
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert panel.message.property("role") == "error" and "folder" in panel.message.text()


def test_hidden_charts_ask_for_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["timeline"].trigger()
    held = bins(window)
    type_search(qtbot, window, "region:kidal")
    assert bins(window) == held and window.charts.map is None
    window.actions_by_name["timeline"].trigger()
    qtbot.waitUntil(lambda: bins(window) < held, timeout=10_000)


def test_clicking_a_bin_of_the_map_list_opens_the_incident(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    view.list_wanted.emit(("gao",))
    view._list(("gao",), "Gao")
    qtbot.waitUntil(lambda: view.side.list.model().rowCount() > 1, timeout=10_000)
    at = view.side.list.visualRect(view.side.list.model().index(0, 0)).center()
    qtbot.mouseClick(view.side.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    qtbot.keyClick(view.side.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: str(getattr(window.controller.open_page, "address", "")).startswith("incident:"))


def test_with_reduced_motion_months_are_stepped_through_only(qtbot: QtBot, window: MainWindow) -> None:
    window.own.set_setting("reduced_motion", True)
    view = show_map(qtbot, window)
    qtbot.waitUntil(lambda: not view.player.run.isVisibleTo(view.player), timeout=10_000)
    window.own.set_setting("reduced_motion", False)
    qtbot.waitUntil(lambda: view.player.run.isVisibleTo(view.player), timeout=10_000)


def test_the_lineage_takes_the_place_of_the_map_and_back_leaves_no_word_of_it(qtbot: QtBot, window: MainWindow) -> None:
    view = show_map(qtbot, window)
    window.follow("lineage:jnim")
    qtbot.waitUntil(lambda: window.charts.is_lineage_shown, timeout=20_000)
    assert window.charts.lineage is not None and window.charts.lineage.isVisible() and not view.isVisible()
    assert not window.actions_by_name["map"].isChecked()
    qtbot.waitUntil(lambda: "Lineage of" in window.detail.toPlainText(), timeout=10_000)
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: "Lineage of" not in window.detail.toPlainText(), timeout=10_000)
    assert window.table.isVisible()


def test_other_dates_end_the_months_and_stay(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "year:2020 ")
    view = show_map(qtbot, window)
    view.bar.months.setChecked(True)
    settle(qtbot, window)
    type_search(qtbot, window, "gao year:2021 ")
    assert not view.bar.months.isChecked()
    assert days_within(window.controller.request) == ("2021-01-01", "2021-12-31")
    window.actions_by_name["map"].trigger()
    settle(qtbot, window)
    assert window.search.box.text() == "gao year:2021 "
    window.actions_by_name["map"].trigger()
    qtbot.wait(1200)  # a search that rests for a second is a stop of the history
    view.bar.months.setChecked(True)
    settle(qtbot, window)
    qtbot.wait(1200)
    window.actions_by_name["back"].trigger()
    settle(qtbot, window)
    assert not view.bar.months.isChecked() and window.search.box.text() == "gao year:2021 "


@pytest.mark.parametrize("text", ["perpetrator:jnim ", "year:2022 ", "gao ", "region:mopti ", "killed:>100 "])
@pytest.mark.parametrize("height", [768, 950])
def test_the_axis_of_killed_has_a_number_beside_the_zero(
    qtbot: QtBot, window: MainWindow, text: str, height: int
) -> None:
    window.resize(1366, height)
    type_search(qtbot, window, text)
    canvas = window.timeline.canvas
    assert canvas is not None
    for most in (1.0, 3.0, 40.0, 77.0, 131.0, 300.0, 4000.0, 10.0**6):
        for size in (12.0, 20.0, 40.0, 90.0, 200.0):
            ((step, _offset),) = CountAxis().tickSpacing(0.0, most, size)
            assert 1.0 <= step <= most


def test_missions_are_named_behind_the_bars_of_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1366, 768)
    qtbot.wait(300)
    window.grab()
    canvas = window.timeline.canvas
    assert canvas is not None
    assert "Multidimensional" in canvas.accessibleDescription() and "Takuba" in canvas.accessibleDescription()
    assert len(canvas.behind.names_left_out()) > 3  # said where the number of them stands
    named = {span.name for _rect, span in canvas.behind.drawn}
    assert {"MINUSMA", "Operation Barkhane"} <= named | {span.label for _rect, span in canvas.behind.drawn}
