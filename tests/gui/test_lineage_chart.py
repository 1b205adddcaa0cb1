"""The lineage chart: what is drawn where, what a click or a key opens, and the same in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6 import QtGui
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.item_models.lineage_axis import axis_marks
from mali_browser.gui.item_models.lineage_layout import day, lay_out
from mali_browser.gui.item_models.lineage_list import as_list, choose
from mali_browser.gui.picture import PictureCaption, save_picture
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.lineage_chart import LineageChart
from mali_browser.gui.views.lineage_words import tip_text
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.lineage import fetch_lineage
from mali_browser.records import Band, Lineage, Tie

Show = Callable[..., LineageChart]
SIZES = ((400, 260), (800, 420), (1280, 700), (1900, 1000))


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


@pytest.fixture
def show(qtbot: QtBot, real: Dataset) -> Show:
    def make(what: str | Lineage | None, size: tuple[int, int] = (1280, 700), theme: str = "light") -> LineageChart:
        chart = LineageChart(load_theme(theme))
        qtbot.addWidget(chart)
        chart.resize(*size)
        chart.show()
        chart.show_lineage(what if isinstance(what, Lineage) else fetch_lineage(real, what))
        QApplication.processEvents()
        chart.canvas.relayout()
        return chart

    return make


def band_at(chart: LineageChart, ref: str) -> int:
    return next(at for at, shape in enumerate(chart.canvas.shapes.bands) if shape.placed.band.id == ref)


def tie_at(chart: LineageChart, *key: str) -> int:
    ties = [shape.placed.tie for shape in chart.canvas.shapes.ties]
    return next(at for at, tie in enumerate(ties) if (tie.from_id, tie.kind, tie.to_id) == key)


def click(qtbot: QtBot, chart: LineageChart, where: QPointF) -> str:
    with qtbot.waitSignal(chart.address_clicked, timeout=2000) as opened:
        qtbot.mouseClick(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where.toPoint())
    return str(opened.args[0])


def made_up(count: int, ties: tuple[Tie, ...] = ()) -> Lineage:
    bands = tuple(
        Band(
            f"g{at}",
            f"Group {at}",
            f"Group {at}",
            "armed group",
            f"{2003 + at % 17}-02-01",
            f"{2008 + at % 17}-05-03",
            True,
            True,
        )
        for at in range(count)
    )
    return Lineage(bands, ties, (), today="2024-11-08")


# where things are


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("what", [None, "jnim", "aqim", "iyad-ag-ghaly", "operation-serval"])
def test_labels_are_in_sight_and_never_run_into_each_other(show: Show, what: str | None, size: tuple[int, int]) -> None:
    chart = show(what, size)
    plot = chart.canvas.plot_rect().adjusted(-0.5, -0.5, 0.5, 0.5)
    bands = [shape for shape in chart.canvas.shapes.bands if shape.body.intersects(plot)]
    for shape in bands:
        assert shape.label, shape.placed.band.name
        assert plot.left() <= shape.label_rect.left() and shape.label_rect.right() <= plot.right()
        for other in bands:
            if other is not shape and other.placed.row == shape.placed.row:
                assert not shape.label_rect.intersects(other.label_rect), (shape.label, other.label)
                assert not shape.label_rect.intersects(other.body), (shape.label, other.placed.band.name)
    names = [leader.label_rect for leader in chart.canvas.shapes.leaders if leader.label]
    assert not any(one.intersects(other) for at, one in enumerate(names) for other in names[:at])


def test_all_armed_groups_stand_in_one_window_without_scrolling(show: Show) -> None:
    canvas = show(None, (1280, 800)).canvas
    plot = canvas.plot_rect()
    assert len(canvas.shapes.bands) >= 30
    assert all(plot.contains(shape.body) for shape in canvas.shapes.bands)
    assert all(shape.label == shape.placed.band.name for shape in canvas.shapes.bands)


def test_a_group_and_what_it_became_share_a_row(show: Show) -> None:
    canvas = show(None).canvas
    rows = {shape.placed.band.id: shape.placed.row for shape in canvas.shapes.bands}
    assert rows["gspc"] == rows["aqim"]


def test_a_date_known_to_the_year_is_a_span_and_never_a_first_of_january(show: Show) -> None:
    chart = show("aqim")
    frame = chart.canvas.frame()
    split = chart.canvas.shapes.ties[tie_at(chart, "al-mulathamun-battalion", "split_from", "aqim")]
    assert split.ribbon is not None
    first, last = frame.x(day("2012-01-01")), frame.x(day("2012-12-31"))
    assert split.ribbon.boundingRect().left() == pytest.approx(first, abs=1)
    assert split.ribbon.boundingRect().right() == pytest.approx(last, abs=1)
    band = chart.canvas.shapes.bands[band_at(chart, "al-mulathamun-battalion")]
    assert band.body.left() == pytest.approx(first, abs=1) and band.firm_left == pytest.approx(last, abs=1)


def test_what_is_not_told_fades_and_what_is_told_has_an_edge(show: Show) -> None:
    chart = show(None)
    shapes = chart.canvas.shapes.bands
    aqim, mourabitoun = shapes[band_at(chart, "aqim")], shapes[band_at(chart, "al-mourabitoun")]
    assert aqim.rect.left() < aqim.body.left() - 20
    assert mourabitoun.rect == mourabitoun.body
    # nothing is told of an end of JNIM: it goes on to the end of the data
    jnim = shapes[band_at(chart, "jnim")]
    assert jnim.placed.goes_on
    assert jnim.body.right() == pytest.approx(chart.canvas.frame().x(chart.canvas.layout_.today), abs=1)
    assert not shapes[band_at(chart, "mnla")].placed.goes_on


def test_a_tie_without_a_date_is_marked_as_such(show: Show) -> None:
    chart = show("jnim")
    ties = {shape.placed.tie.kind: shape.placed.dated for shape in chart.canvas.shapes.ties}
    assert ties["merged_into"] is True and ties["part_of"] is False
    hollow = {leader.placed[0].name: leader.hollow for leader in chart.canvas.shapes.leaders}
    assert hollow["Abdelmalek Droukdel"] is False and hollow["Amadou Koufa"] is True


dates = st.dates(date(1990, 1, 1), date(2024, 12, 31))
precisions = st.sampled_from(["day", "month", "year"])


@st.composite
def lineages(draw: st.DrawFn) -> Lineage:
    count = draw(st.integers(0, 14))
    bands = []
    for at in range(count):
        start, end = sorted((draw(dates), draw(dates)))
        flags = draw(st.tuples(st.booleans(), st.booleans()))
        name = "n" * draw(st.integers(1, 40))
        known = None if draw(st.integers(0, 9)) == 0 else (start.isoformat(), end.isoformat())
        told = known or (None, None)
        bands.append(Band(f"g{at}", name, name, "militia", *told, *flags, draw(precisions), draw(precisions)))
    ties = []
    for at in range(draw(st.integers(0, 20)) if count else 0):
        ends = draw(st.integers(0, count - 1)), draw(st.integers(0, count - 1))
        kind = draw(st.sampled_from(["renamed_to", "merged_into", "split_from", "pledged_to", "part_of"]))
        first, last = sorted((draw(dates), draw(dates)))
        when = draw(st.sampled_from([(None, None), (first.isoformat(), last.isoformat()), (None, last.isoformat())]))
        if ends[0] != ends[1]:
            ties.append(Tie(at, f"g{ends[0]}", kind, f"g{ends[1]}", *when, draw(precisions), None, None, None))
    return Lineage(tuple(bands), tuple(ties), (), today="2024-11-08")


@settings(max_examples=60, deadline=None)
@given(lineages(), st.floats(0.02, 0.4))
def test_whatever_the_data_bands_of_a_row_do_not_overlap_and_ties_meet_their_bands(
    lineage: Lineage, day_px: float
) -> None:
    layout = lay_out(lineage, day_px, lambda band: len(band.name) * 7.0)
    assert len(layout.bands) + len(layout.undated) == len(lineage.bands)
    assert {placed.row for placed in layout.bands} == set(range(layout.rows))
    for one in layout.bands:
        for other in layout.bands:
            if one is not other and one.row == other.row and one.begin.first <= other.begin.first:
                assert one.end.first <= other.begin.last + 13 / day_px
    for tie in layout.ties:
        for at, moment in ((tie.from_band, tie.from_moment), (tie.to_band, tie.to_moment)):
            assert layout.bands[at].begin.first <= moment.first <= layout.bands[at].end.last
            assert layout.bands[at].begin.first <= moment.last <= layout.bands[at].end.last


def test_the_axis_names_years_from_afar_and_months_close_up() -> None:
    far = axis_marks(day("2003-01-01"), day("2024-11-08"), 0.15, 40, 90)
    assert [mark.text for mark in far[:3]] == ["2003", "2004", "2005"]
    assert far[0].first == day("2003-01-01") and far[0].after == day("2004-01-01")
    near = axis_marks(day("2017-02-10"), day("2017-04-20"), 10, 40, 90)
    assert [mark.text for mark in near] == ["February 2017", "March 2017", "April 2017"]


# clicks and keys


def test_a_click_opens_a_group_a_person_or_what_a_tie_rests_on(qtbot: QtBot, show: Show) -> None:
    chart = show("jnim", (800, 500))
    shapes = chart.canvas.shapes
    assert click(qtbot, chart, shapes.bands[band_at(chart, "aqim")].body.center()) == "actor:aqim"
    merger = shapes.ties[tie_at(chart, "ansar-dine", "merged_into", "jnim")]
    assert click(qtbot, chart, merger.symbol) == "incident:2017-03-mali"
    undated = shapes.ties[tie_at(chart, "katiba-macina", "part_of", "jnim")]
    assert click(qtbot, chart, undated.symbol) == "passage:military-endeavors-4"
    koufa = next(leader for leader in shapes.leaders if leader.placed[0].person == "amadou-koufa")
    assert click(qtbot, chart, koufa.center) == "actor:amadou-koufa"


def test_pointing_at_a_tie_says_it_in_words_with_what_it_rests_on(qtbot: QtBot, show: Show) -> None:
    chart = show("jnim", (800, 500))
    said: list[str] = []
    chart.canvas.pointed.connect(said.append)
    merger = chart.canvas.shapes.ties[tie_at(chart, "ansar-dine", "merged_into", "jnim")]
    qtbot.mouseMove(chart.canvas.viewport(), merger.symbol.toPoint())
    lines = said[-1].splitlines()
    assert lines[0] == "Ansar Dine merged into JNIM, March 2017"
    assert lines[1].startswith("Incident: ") and lines[1].endswith("March 2017 (known only to the month)")
    assert lines[2].startswith("Passage in ")


def test_keys_walk_from_group_to_group_and_along_ties_and_open(qtbot: QtBot, show: Show) -> None:
    chart = show("jnim", (800, 500))
    canvas = chart.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.at() == ("band", band_at(chart, "jnim"))
    assert "JNIM" in canvas.accessibleDescription()
    with qtbot.waitSignal(chart.address_clicked) as opened:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == ["actor:jnim"]
    met = set()
    for _step in range(20):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        met.add(canvas.at())
    assert {kind for kind, _at in met} == {"tie", "leader"}
    touching = [
        at for at, tie in enumerate(canvas.shapes.ties) if "jnim" in (tie.placed.tie.from_id, tie.placed.tie.to_id)
    ]
    assert {at for kind, at in met if kind == "tie"} == set(touching)
    for _step in range(20):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.at() == ("band", band_at(chart, "jnim"))
    for _step in range(20):
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
    top = min(canvas.shapes.bands, key=lambda shape: (shape.placed.row, shape.placed.begin.first))
    assert canvas.at() == ("band", canvas.shapes.bands.index(top))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.at() is None


def test_zooming_and_moving_stay_within_the_data_and_home_shows_all(qtbot: QtBot, show: Show) -> None:
    canvas = show("jnim", (800, 500)).canvas

    def days() -> tuple[float, float]:
        frame = canvas.frame()
        return frame.first, frame.first + frame.rect.width() / frame.day_px

    whole = days()
    for _step in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert days()[1] - days()[0] == pytest.approx(60, abs=1)
    for _step in range(60):
        qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert days()[0] >= whole[0] - 1
    for _step in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert days() == pytest.approx(whole, abs=1)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert days() == pytest.approx(whole, abs=1)


def test_the_wheel_is_left_to_the_page_unless_ctrl_is_held(show: Show) -> None:
    canvas = show("jnim", (800, 500)).canvas
    before = canvas.frame().day_px
    for held, taken in ((Qt.KeyboardModifier.NoModifier, False), (Qt.KeyboardModifier.ControlModifier, True)):
        event = QWheelEvent(
            QPointF(300, 100),
            QPointF(300, 100),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        canvas.wheelEvent(event)
        assert event.isAccepted() is taken
    assert canvas.frame().day_px > before


def test_more_rows_than_fit_scroll_and_the_keyboard_brings_them_into_sight(qtbot: QtBot, show: Show) -> None:
    canvas = show(made_up(34), (500, 260)).canvas
    assert canvas.layout_.rows * canvas.drawing.fonts.least_row > canvas.plot_rect().height()
    for _step in range(34):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    target = canvas.at()
    assert target is not None and canvas.plot_rect().contains(canvas.shapes.bands[target[1]].body.center())


# switches, list and sentences


def test_alliances_and_the_second_step_are_shown_on_demand(show: Show) -> None:
    chart = show("jnim")
    near = {shape.placed.band.id for shape in chart.canvas.shapes.bands}
    assert {"aqim", "ansar-dine", "al-mourabitoun", "katiba-macina", "al-qaeda", "daoussahak", "jnim"} == near
    chart.two_steps.setChecked(True)
    assert {"gspc", "mujao"} <= {shape.placed.band.id for shape in chart.canvas.shapes.bands}
    chart.two_steps.setChecked(False)
    chart.alliances.setChecked(True)
    kinds = {shape.placed.tie.kind for shape in chart.canvas.shapes.ties}
    assert {"rival_of", "allied_with"} <= kinds and "is-sahel" in {band.id for band in chart.shown().bands}


def test_an_actor_that_has_only_alliances_shows_them_at_once(show: Show) -> None:
    chart = show("mnla")
    assert chart.alliances.isChecked()
    own = {
        tie.placed.tie.kind
        for tie in chart.canvas.shapes.ties
        if "mnla" in (tie.placed.tie.from_id, tie.placed.tie.to_id)
    }
    assert own == {"allied_with", "rival_of"}


def test_an_actor_without_ties_has_a_sentence_and_no_empty_chart(show: Show) -> None:
    chart = show("hamas")
    assert "Hamas" in chart.sentence.text() and chart.sentence.isVisible()
    assert not chart.canvas.isVisible() and not chart.bar.isVisible()
    chart.show_lineage(Lineage((), (), ()))
    assert chart.sentence.text() == "This data holds no armed group."


def test_groups_without_any_date_are_listed_and_never_placed(show: Show) -> None:
    chart = show("giaba")
    assert chart.list.isVisible() and "No date told" in chart.list.toPlainText()
    assert [band.name for band in show(None).canvas.layout_.undated] == ["Boko Haram"]


def test_the_list_says_all_that_the_chart_draws_with_links(qtbot: QtBot, show: Show) -> None:
    chart = show("jnim")
    chart.as_list.setChecked(True)
    text = chart.list.toPlainText()
    assert chart.list.isVisible() and "Ansar Dine merged into JNIM, March 2017" in text
    words = chart.words()
    assert words == as_list(chart.shown())
    assert len(words) == sum(map(len, (chart.shown().bands, chart.shown().joins, chart.shown().leaders)))
    assert all(line in text for line in words)
    with qtbot.waitSignal(chart.address_clicked) as opened:
        chart.list.anchorClicked.emit(QUrl("passage:recruitment-1"))
    assert opened.args == ["passage:recruitment-1"]


def test_data_shows_as_text_whatever_it_holds(show: Show) -> None:
    name = "<b>x</b> & <img src='file:///etc/passwd'>"
    bands = (
        Band("one", name, name, "armed group", "2010-01-01", "2012-01-01", True, True),
        Band("two", "مجموعة", "مجموعة", "militia", "2012-01-01", "2020-01-01", True, False),
    )
    tie = Tie(1, "one", "merged_into", "two", None, None, None, "<i>note</i>", None, None, name, "مجموعة")
    chart = show(Lineage(bands, (tie,), (), today="2024-01-01", centre="one", centre_name=name))
    assert name in chart.list.toPlainText() and "<i>note</i>" in chart.list.toPlainText()
    words = chart.canvas.words(("tie", 0))
    assert name in words
    assert not QtGui.Qt.mightBeRichText(tip_text(words))


def test_a_large_lineage_is_laid_out_beside_the_window(qtbot: QtBot, show: Show) -> None:
    ties = tuple(
        Tie(at, f"g{at}", "split_from", f"g{at * 7 % 90}", None, None, None, None, None, None, f"g{at}", "g")
        for at in range(1, 90)
    )
    chart = show(made_up(90, ties))
    qtbot.waitUntil(lambda: len(chart.canvas.shapes.bands) == 90, timeout=20_000)
    assert len(chart.canvas.shapes.ties) == len(ties)


# looks


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_stays_within_its_rectangle_and_holds_the_whole_chart(show: Show, tmp_path: Path, theme: str) -> None:
    chart = show(None, theme=theme)
    chart.canvas.zoom(8)
    image = QImage(900, 560, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    chart.paint_picture(painter, QRectF(50, 40, 800, 480))
    painter.end()
    ground = image.pixel(2, 2)
    inside = {image.pixel(x, y) for x in range(52, 848, 5) for y in range(42, 518, 5)}
    assert len(inside) > 20
    outside = [(x, y) for x in range(900) for y in (0, 20, 36, 525, 559)]
    outside += [(x, y) for y in range(560) for x in (0, 20, 44, 856, 899)]
    assert all(image.pixel(*point) == ground for point in outside)
    caption = PictureCaption("Lineage", "All armed groups", "Version", "Source")
    for suffix in ("png", "svg"):
        target = tmp_path / f"lineage.{suffix}"
        save_picture(chart.paint_picture, caption, load_theme(theme), target, "slide")
        assert target.stat().st_size > 10_000
    drawn = (tmp_path / "lineage.svg").read_text(encoding="utf-8")
    assert 'aria-label="GSPC"' in drawn and 'aria-label="JNIM"' in drawn


def test_another_theme_repaints_the_chart(show: Show) -> None:
    chart = show("jnim")
    light = chart.canvas.grab().toImage().pixelColor(5, 5).lightness()
    chart.set_theme(load_theme("dark"))
    dark = chart.canvas.grab().toImage().pixelColor(5, 5).lightness()
    assert light > 200 and dark < 60


def test_screen_readers_are_told_what_the_chart_is_and_which_keys_work(show: Show) -> None:
    chart = show("jnim")
    assert chart.canvas.accessibleName() == "Lineage chart"
    description = chart.canvas.accessibleDescription()
    assert description.startswith("7 groups, 10 ties") and "Enter opens" in description
    buttons = (chart.two_steps, chart.alliances, chart.as_list, chart.smaller, chart.larger, chart.whole)
    assert all(button.accessibleName() and button.toolTip() for button in buttons)


def test_one_step_of_nothing_is_the_group_alone() -> None:
    lineage = made_up(3)
    alone = choose(Lineage(lineage.bands, (), (), centre="g1", centre_name="Group 1"))
    assert [band.id for band in alone.bands] == ["g1"]
