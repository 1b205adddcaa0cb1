"""The timeline on the real dataset: what is drawn, chosen and said, by mouse and by keys."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.timeline_brush import brush_of, with_brush, without_brush
from mali_browser.gui.views.timeline_lanes import pack
from mali_browser.gui.views.timeline_table import TimelineTableModel
from mali_browser.gui.views.timeline_view import TimelineView
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.timeline import fetch_context, fetch_marks, fetch_timeline
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import Figure, Mark, Timeline, TimelineBin
from mali_browser.search_language import parse_search, print_filter

MakeView = Callable[..., TimelineView]
SETTLE_ROUNDS = 6


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


def settle() -> None:
    for _ in range(SETTLE_ROUNDS):
        QApplication.processEvents()


@pytest.fixture
def make_view(qtbot: QtBot, real: Dataset) -> MakeView:
    """Return a maker of timelines that are answered at once from the real dataset."""

    def make(text: str = "", size: tuple[int, int] = (1240, 220), compact: bool = False) -> TimelineView:
        request = parse_search(text, load_vocabulary(real), plain=False).filter
        view = TimelineView(load_theme("light"), compact)
        qtbot.addWidget(view)

        def answer(*_: object) -> None:
            q = view.question
            view.show_timeline(fetch_timeline(real, request, q.grouping, q.unit, q.without_dates, q.window))

        view.bins_wanted.connect(answer)
        view.grouping_changed.connect(answer)
        view.marks_wanted.connect(
            lambda first, last: view.show_marks(
                fetch_marks(real, request, first, last, grouping=view.question.grouping)
            )
        )
        view.resize(*size)
        view.show_context(fetch_context(real))
        answer()
        view.build()
        view.show()
        settle()
        return view

    return make


@pytest.fixture
def view(make_view: MakeView) -> TimelineView:
    return make_view()


def canvas_of(view: TimelineView) -> Any:
    assert view.canvas is not None
    return view.canvas


def x_of(view: TimelineView, text: str) -> int:
    """Return the middle of a day in the widget, rounded."""
    return round(canvas_of(view).frame().x(day(text) + 0.5))


def drag(qtbot: QtBot, view: TimelineView, start: int, end: int) -> None:
    canvas = canvas_of(view)
    y = round(canvas.frame().rect.center().y())
    port = canvas.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(start, y))
    for step in range(1, 6):
        qtbot.mouseMove(port, QPoint(start + (end - start) * step // 5, y))
        settle()
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(end, y))


def press(qtbot: QtBot, view: TimelineView, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    canvas_of(view).setFocus()
    qtbot.keyClick(canvas_of(view), key, modifier or Qt.KeyboardModifier.NoModifier)
    settle()


def test_until_it_is_built_neither_numpy_nor_pyqtgraph_is_loaded() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from mali_browser.gui.theme import load_theme\n"
        "from mali_browser.gui.views.timeline_view import TimelineView\n"
        "view = TimelineView(load_theme('light')); view.show(); app.processEvents(); view.grab()\n"
        "assert not {'numpy', 'pyqtgraph'} & set(sys.modules)\n"
        "view.prepare()\n"
        "while view.canvas is None: app.processEvents()\n"
        "assert {'numpy', 'pyqtgraph'} <= set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_bars_are_as_fine_as_there_is_room_for(make_view: MakeView) -> None:
    assert canvas_of(make_view(size=(640, 220))).unit == "quarter"
    wide = make_view(size=(1900, 300))
    assert canvas_of(wide).unit == "month"
    canvas_of(wide).set_range(day("2019-01-01"), day("2022-01-01"))
    settle()
    assert canvas_of(wide).unit == "week"


def test_a_dragged_range_is_told_in_whole_bins_with_both_ends(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.waitSignal(view.range_brushed) as told:
        drag(qtbot, view, x_of(view, "2019-02-10"), x_of(view, "2020-08-20"))
    assert told.args == ["2019-01-01", "2020-09-30"]
    assert canvas_of(view).state.brush == (day("2019-01-01"), day("2020-09-30"))


def test_an_edge_of_the_range_can_be_dragged_alone(qtbot: QtBot, view: TimelineView) -> None:
    view.show_brush("2019-01-01", "2020-09-30")
    edge = round(canvas_of(view).frame().x(day("2020-09-30") + 1))
    with qtbot.waitSignal(view.range_brushed) as told:
        drag(qtbot, view, edge, x_of(view, "2021-05-15"))
    assert told.args == ["2019-01-01", "2021-06-30"]


def test_escape_takes_the_range_back(qtbot: QtBot, view: TimelineView) -> None:
    view.show_brush("2019-01-01", "2020-09-30")
    with qtbot.waitSignal(view.range_cleared):
        press(qtbot, view, Qt.Key.Key_Escape)
    assert canvas_of(view).state.brush is None


def test_a_range_is_chosen_by_keys_alone(qtbot: QtBot, view: TimelineView) -> None:
    press(qtbot, view, Qt.Key.Key_End)
    assert canvas_of(view).state.cursor == (day("2024-10-01"), day("2024-12-31"))
    press(qtbot, view, Qt.Key.Key_Left)
    shift = Qt.KeyboardModifier.ShiftModifier
    told: list[tuple[str, str]] = []
    view.range_brushed.connect(lambda first, last: told.append((first, last)))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(qtbot, view, key, shift)
    assert told == [
        ("2024-07-01", "2024-09-30"),
        ("2024-04-01", "2024-09-30"),
        ("2024-01-01", "2024-09-30"),
        ("2024-04-01", "2024-09-30"),
    ]
    press(qtbot, view, Qt.Key.Key_Return)
    assert told[-1] == ("2024-07-01", "2024-09-30")


def test_zoom_and_pan_stay_within_the_dataset(qtbot: QtBot, view: TimelineView) -> None:
    canvas = canvas_of(view)
    assert (canvas.first, canvas.last) == (day("2003-01-01"), day("2025-01-01"))
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_Minus):
        press(qtbot, view, key)
    assert (canvas.first, canvas.last) == (day("2003-01-01"), day("2025-01-01"))
    for _ in range(60):
        press(qtbot, view, Qt.Key.Key_Plus)
    assert canvas.last - canvas.first == 10
    for _ in range(5):
        canvas.pan(-10_000)
    assert canvas.first == day("2003-01-01")
    port = canvas.viewport()
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(600, round(canvas.frame().rect.center().y())))
    assert (canvas.first, canvas.last) == (day("2003-01-01"), day("2025-01-01"))


def test_on_a_page_the_limits_are_those_of_the_result_at_any_zoom(make_view: MakeView) -> None:
    canvas = canvas_of(make_view("perpetrator:jnim", (640, 140), compact=True))
    limits = (canvas.least, canvas.most)
    assert limits == (day("2017-01-01"), day("2025-01-01"))
    canvas.set_range(day("2020-03-01"), day("2020-04-15"))
    settle()
    assert canvas.unit == "day"
    canvas.fit()
    assert (canvas.first, canvas.last) == limits


def test_zoomed_in_single_incidents_stand_in_lanes_and_open(qtbot: QtBot, view: TimelineView) -> None:
    from mali_browser.gui.views.timeline_marks import mark_rect

    canvas = canvas_of(view)
    canvas.set_range(day("2022-02-01"), day("2022-09-30"))
    settle()
    assert canvas.state.shows_marks
    frame = canvas.frame()
    rects = [mark_rect(placed, frame).adjusted(0.1, 0.1, -0.1, -0.1) for placed in canvas.state.marks]
    assert len(rects) > 40
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1])]
    by_id = {placed.mark.id: placed for placed in canvas.state.marks}
    moura = by_id["2022-03-27-moura"]
    assert moura.size > by_id["2022-03-mali"].size
    center = mark_rect(moura, frame).center().toPoint()
    with qtbot.waitSignal(view.incident_clicked) as told:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert told.args == ["2022-03-27-moura"]


def test_tab_leaves_the_plot(qtbot: QtBot, view: TimelineView) -> None:
    view.activateWindow()
    canvas_of(view).setFocus()
    qtbot.keyClick(canvas_of(view), Qt.Key.Key_Tab)
    assert not canvas_of(view).hasFocus()


@given(st.lists(st.integers(0, 400), min_size=1, unique=True), st.floats(-50, 450), st.floats(0, 200))
def test_exactly_the_bins_in_view_are_drawn(starts: list[int], first: float, width: float) -> None:
    from mali_browser.gui.views.timeline_state import BinArrays
    from mali_browser.records import SeriesOrder

    none = (0,) * 11
    days = [day("2020-01-01") + at for at in sorted(starts)]
    bins = tuple(TimelineBin(at, at, (1, *none[1:]), none, Figure(), 0, 0, 1, 0) for at in days)
    arrays = BinArrays(Timeline("day", SeriesOrder("type", (), ()), bins, (), None, none, days[0], days[-1]))
    left, right = day("2020-01-01") + first, day("2020-01-01") + first + width
    expected = [at for at in days if at + 1 > left and at < right]
    assert arrays.first[arrays.visible(left, right)].tolist() == expected


def test_incidents_are_reached_and_opened_by_keys(qtbot: QtBot, view: TimelineView) -> None:
    canvas_of(view).set_range(day("2022-02-01"), day("2022-09-30"))
    settle()
    press(qtbot, view, Qt.Key.Key_Right)
    first = canvas_of(view).state.at_mark
    press(qtbot, view, Qt.Key.Key_Right)
    assert canvas_of(view).state.at_mark > first
    chosen = canvas_of(view).state.marks[canvas_of(view).state.at_mark].mark.id
    with qtbot.waitSignal(view.incident_clicked) as told:
        press(qtbot, view, Qt.Key.Key_Return)
    assert told.args == [chosen]


def test_the_legend_hides_and_shows_series(qtbot: QtBot, view: TimelineView) -> None:
    canvas = canvas_of(view)
    highest = canvas.state.most
    for slot in (0, 1):
        qtbot.mouseClick(view.legend.buttons[slot], Qt.MouseButton.LeftButton)
    assert canvas.state.hidden == {0, 1}
    assert canvas.state.most < highest
    for slot in [slot for slot in view.legend.buttons if slot not in (0, 1)]:
        view.legend.toggle(slot)
    assert canvas.state.hidden == frozenset()
    assert canvas.state.most == highest


def test_another_grouping_is_asked_for_and_shown(qtbot: QtBot, view: TimelineView) -> None:
    combo = view.header.grouping
    combo.setFocus()
    with qtbot.waitSignal(view.grouping_changed) as told:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == ["perpetrator"]
    names = [button.accessibleName() for button in view.legend.buttons.values()]
    assert "Suspected jihadists, 35" in names
    assert "Not stated, 93" in names


def test_a_selected_incident_is_marked_and_brought_into_view(view: TimelineView) -> None:
    canvas = canvas_of(view)
    canvas.set_range(day("2012-01-01"), day("2013-01-01"))
    settle()
    view.select_incident("2022-10-mali", "2022-10-01", "2022-11-30")
    settle()
    assert canvas.first < day("2022-10-01") < day("2022-11-30") < canvas.last
    assert canvas.last - canvas.first == 366
    assert canvas.state.selected_days == (day("2022-10-01"), day("2022-11-30"))


def test_what_the_mouse_is_on_is_said_with_its_figures(view: TimelineView) -> None:
    canvas = canvas_of(view)
    frame = canvas.frame()
    canvas._hover(QPointF(frame.x(day("2022-05-10")), frame.rect.center().y()))
    text = view.hover.text()
    assert text.startswith("April 2022 – June 2022: 12 incidents\n")
    assert "1 known to the month or year only" in text
    assert "killed ≥ 64" in text
    assert "not reported" in text
    canvas._hover(QPointF(frame.x(day("2004-05-10")), frame.rect.center().y()))
    assert view.hover.text() == "April 2004 – June 2004: no incident found"
    spans = canvas.frame("spans").rect
    canvas._hover(QPointF(frame.x(day("2003-05-10")), spans.top() + 4))
    assert view.hover.text().startswith("2003: 1 incident\n")
    assert "known no closer" in view.hover.text()


def test_a_title_is_text_and_never_markup(qtbot: QtBot, view: TimelineView) -> None:
    mark = Mark("x", "<b>bold</b> <img src=x>", day("2020-01-01"), day("2020-01-01"), "day", 0, Figure(), False)
    view._show_hover(mark, QPoint(10, 10))
    assert view.hover.text().startswith("<b>bold</b> <img src=x>\n1 January 2020\n")
    assert "killed not reported" in view.hover.text()
    assert view.hover.textFormat() == Qt.TextFormat.PlainText
    view.legend.set_series([(0, "<b>bold</b> & co", 1)])
    assert view.legend.buttons[0].text() == "<b>bold</b> && co 1"
    assert "<\u200bb>bold" in view.legend.buttons[0].toolTip()


def test_what_lies_behind_is_labelled_without_overlap_and_can_be_switched_off(make_view: MakeView) -> None:
    for size in ((640, 220), (1240, 420), (1900, 600)):
        view = make_view(size=size)
        canvas = canvas_of(view)
        canvas.grab()
        rects = [rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect, _span in canvas.behind.drawn]
        assert rects
        assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1])]
        assert all(canvas.frame("behind").rect.adjusted(-1, -1, 1, 1).contains(rect) for rect in rects)
        for action in view.header.context_actions.values():
            action.setChecked(False)
        canvas.grab()
        assert canvas.behind.drawn == []


def test_what_lies_behind_leads_to_its_page(qtbot: QtBot, view: TimelineView) -> None:
    canvas = canvas_of(view)
    canvas.grab()
    rect = next(rect for rect, span in canvas.behind.drawn if span.address == "actor:minusma")
    with qtbot.waitSignal(view.address_clicked) as told:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert told.args == ["actor:minusma"]


def test_the_table_says_all_that_the_picture_shows(view: TimelineView) -> None:
    view.header.table_action.setChecked(True)
    assert view.stack.currentWidget() is view.table
    rows = view.text_alternative()
    assert rows[0][0] == "Period"
    assert sum(int(row[1]) for row in rows[1:]) == 302
    assert view.model.rowCount() == len(rows) - 1
    assert ("2003, known no closer", "1", "1", "not reported", "1") in rows


def test_the_table_keeps_what_models_promise(view: TimelineView) -> None:
    model = TimelineTableModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_timeline(view._timeline)
    model.set_timeline(None)
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("text", ["xyzzy", "entry:75", "-has:killed", "claim:unknown"])
@pytest.mark.parametrize("size", [(640, 220), (240, 110), (1900, 600)])
def test_few_unknown_or_no_incidents_are_drawn(
    make_view: MakeView, text: str, size: tuple[int, int], compact: bool
) -> None:
    view = make_view(text, size, compact)
    view.grab()
    assert view.notice.isVisible() == (text == "xyzzy")
    canvas_of(view).zoom(0.01)
    settle()
    view.set_theme(load_theme("dark"))
    view.grab()


def test_a_timeline_of_nothing_at_all_is_drawn(make_view: MakeView) -> None:
    view = make_view()
    nothing = replace(empty(view), first=None, last=None)
    view.show_timeline(nothing)
    settle()
    view.grab()
    canvas_of(view).zoom(0.5)
    assert view.notice.isVisible()


def empty(view: TimelineView) -> Timeline:
    assert view._timeline is not None
    return replace(view._timeline, bins=(), spans=(), undated=None, by_slot=(0,) * 11)


def test_a_million_in_one_bin_beside_one_are_both_seen(view: TimelineView) -> None:
    counts = [tuple([number] + [0] * 10) for number in (1_000_000, 1)]
    none = (0,) * 11
    bins = tuple(
        TimelineBin(day(first), day(last), certain, none, Figure(), 0, 0, certain[0], 0)
        for (first, last), certain in zip(
            (("2020-01-01", "2020-03-31"), ("2021-01-01", "2021-03-31")), counts, strict=True
        )
    )
    view.show_timeline(replace(empty(view), bins=bins, by_slot=(1_000_001, *none[1:])))
    settle()
    canvas = canvas_of(view)
    picture = canvas.grab().toImage()
    frame = canvas.frame()
    color = load_theme("light").color("series_1").rgb()
    for text in ("2020-02-15", "2021-02-15"):
        x = round(frame.x(day(text)))
        column = [picture.pixelColor(x, y).rgb() for y in range(round(frame.rect.top()), round(frame.rect.bottom()))]
        assert color in column, text


def test_a_picture_is_laid_out_for_its_own_size(view: TimelineView) -> None:
    image = QImage(794, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    view.paint_picture(painter, QRectF(0, 0, 794, 400), load_theme("light"))
    painter.end()
    colors = {image.pixelColor(x, y).name() for x in range(0, 794, 3) for y in range(0, 400, 3)}
    assert {load_theme("light").roles[f"series_{slot}"] for slot in (1, 2, 3, 4)} <= colors


ZONES = ("UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata", "Africa/Bamako")
ZONE_CODE = """
import time; time.tzset() if hasattr(time, "tzset") else None
from datetime import date
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from mali_browser import paths
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.timeline_time import ticks
from mali_browser.gui.views.timeline_view import TimelineView
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import open_dataset
from mali_browser.query.timeline import fetch_timeline
dataset = open_dataset(paths.bundled_database())
view = TimelineView(load_theme("light"))
view.resize(1240, 220)
timeline = fetch_timeline(dataset, IncidentFilter(), "type", "day")
view.show_timeline(timeline); view.build(); view.show(); app.processEvents()
view.range_brushed.connect(lambda first, last: print("brushed", first, last))
canvas = view.canvas
canvas.set_range(date(2019, 12, 25).toordinal(), date(2020, 1, 20).toordinal())
canvas.setFocus()
for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Return):
    QTest.keyClick(canvas, key)
frame = canvas.frame()
print([(tick.first, tick.label) for tick in ticks(canvas.first, canvas.last, frame.rect.width(), 60, 40)])
print([(part.first, part.last, part.incidents) for part in timeline.bins])
"""


def test_no_time_zone_moves_a_date() -> None:
    said = {}
    for zone in ZONES:
        environment = {**os.environ, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(
            [sys.executable, "-c", ZONE_CODE], env=environment, check=True, timeout=120, capture_output=True, text=True
        )
        said[zone] = run.stdout
    assert "brushed 2019-12-25 2019-12-25\nbrushed 2024-11-08 2024-11-08" in said["UTC"]
    assert set(said.values()) == {said["UTC"]}


ranges = st.tuples(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.integers(0, 4000)).map(
    lambda pair: (pair[0], date.fromordinal(pair[0].toordinal() + pair[1]))
)


@given(ranges)
def test_a_brushed_range_becomes_a_filter_and_the_filter_that_range(days: tuple[date, date]) -> None:
    first, last = days[0].isoformat(), days[1].isoformat()
    request = with_brush(parse_search("gao year:2012 before:2020", plain=False).filter, first, last)
    assert brush_of(request) == (first, last)
    # What the chip and the search box show says the same.
    assert brush_of(parse_search(print_filter(request), plain=False).filter) == (first, last)
    assert len(request.clauses) == 2
    assert brush_of(without_brush(request)) is None


def test_the_filters_own_dates_are_a_range() -> None:
    def brushed(text: str) -> object:
        return brush_of(parse_search(text, plain=False).filter)

    assert brushed("year:2022..2023") == ("2022-01-01", "2023-12-31")
    assert brushed("date:2020-02") == ("2020-02-01", "2020-02-29")
    assert brushed("year:2022 date:2022-03..2023-01") == ("2022-03-01", "2022-12-31")
    assert brushed("before:2012-03") == ("0001-01-01", "2012-03-31")
    assert brushed("gao") is None
    assert brush_of(IncidentFilter()) is None


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 30), st.integers(1, 3)), max_size=40), st.integers(3, 8))
def test_nothing_in_a_lane_covers_another(stretches: list[tuple[int, int, int]], most: int) -> None:
    wanted = [(float(left), float(left + width), height) for left, width, height in stretches]
    placed = [(item, lane) for item, lane in zip(wanted, pack(wanted, most), strict=True) if lane is not None]
    for ((left, right, height), lane), ((other, end, high), at) in combinations(placed, 2):
        assert right <= other or end <= left or lane + height <= at or at + high <= lane
    assert all(lane + height <= most for (_left, _right, height), lane in placed)
