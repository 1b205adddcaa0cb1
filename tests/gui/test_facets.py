"""The filters beside the table: counts that can be reconciled, OR inside and AND across, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.item_models.facet_model import FACETS
from mali_browser.gui.item_models.filter_edits import NOT_STATED, STATED_FIELDS
from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.main_window import MainWindow
from mali_browser.incident_filter import IncidentFilter
from tests.gui.conftest import MakeWindow
from tests.gui.searching import click_value, counts, found, settle, total, type_search

ONE_VALUED = ("type", "subtype", "claim")


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow) -> MainWindow:
    made = make_window(paths.bundled_database())
    settle(qtbot, made)
    return made


def test_values_of_one_facet_are_alternatives_and_facets_add_up(qtbot: QtBot, window: MainWindow) -> None:
    everything = counts(window, "perpetrator")
    type_search(qtbot, window, "perpetrator:jnim ")
    jnim = found(window)
    type_search(qtbot, window, "perpetrator:aqim ")
    aqim = found(window)
    type_search(qtbot, window, "type:battles ")
    battles = found(window)
    type_search(qtbot, window, "")
    click_value(qtbot, window, "perpetrator", "jnim")
    assert found(window) == jnim and total(window) == everything["jnim"]
    click_value(qtbot, window, "perpetrator", "aqim")
    assert found(window) == jnim | aqim
    assert counts(window, "perpetrator") == everything, "a facet's own choice does not change its counts"
    click_value(qtbot, window, "type", "Battles")
    assert found(window) == (jnim | aqim) & battles
    assert counts(window, "perpetrator") != everything
    click_value(qtbot, window, "perpetrator", "aqim")
    assert found(window) == jnim & battles
    assert window.search.box.text() == "perpetrator:jnim type:Battles"
    window.facets.groups["perpetrator"].clear.click()
    settle(qtbot, window)
    assert found(window) == battles


@pytest.mark.parametrize("text", ["", "year:2020..2022 ", "menaka OR gao ", "killed:>20 "])
def test_parts_and_whole_can_be_reconciled(qtbot: QtBot, window: MainWindow, text: str) -> None:
    type_search(qtbot, window, text)
    whole = total(window)
    for field in FACETS:
        facet = window.facets.groups[field].model.facet
        assert facet.incidents == whole, field
        tip = window.facets.groups[field].heading.toolTip()
        assert str(whole) in tip and str(facet.not_stated) in tip
        if field in ONE_VALUED:
            assert sum(counts(window, field).values()) == whole, field
        else:
            assert sum(counts(window, field).values()) >= whole, field
    not_stated = {field: counts(window, field)[NOT_STATED] for field in STATED_FIELDS if field in FACETS}
    for field, count in not_stated.items():
        type_search(qtbot, window, f"{text} -has:{field} ")
        assert total(window) == count, field
        type_search(qtbot, window, f"{text} has:{field} ")
        assert total(window) == whole - count, field


def test_what_states_nothing_can_be_chosen_together_with_a_value(qtbot: QtBot, window: MainWindow) -> None:
    everything = counts(window, "region")
    click_value(qtbot, window, "region", NOT_STATED)
    assert total(window) == everything[NOT_STATED]
    click_value(qtbot, window, "region", "Gao")
    assert total(window) == everything[NOT_STATED] + everything["Gao"]


def test_a_value_is_left_out_by_a_key(qtbot: QtBot, window: MainWindow) -> None:
    values = window.facets.groups["type"].values
    values.setFocus()
    qtbot.keyClick(values, Qt.Key.Key_Down)
    name = values.currentIndex().data(Role.RECORD).value
    left = total(window) - counts(window, "type")[name]
    qtbot.keyClick(values, Qt.Key.Key_Minus)
    settle(qtbot, window)
    assert total(window) == left
    assert window.controller.request.clauses[0][0].negated
    qtbot.keyClick(values, Qt.Key.Key_Space)  # wanted after all
    settle(qtbot, window)
    assert not window.controller.request.clauses[0][0].negated
    assert values.hasFocus() and values.currentIndex().data(Role.RECORD).value == name


def test_a_long_facet_is_searched_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    group = window.facets.groups["perpetrator"]
    assert group.model.rowCount() < group.model.all_values and not group.find.isVisible()
    group.more.setFocus()
    qtbot.keyClick(group.more, Qt.Key.Key_Space)
    assert group.find.hasFocus() and group.model.rowCount() > group.model.all_values
    qtbot.keyClicks(group.find, "wag")
    assert [group.model.row(at).value for at in range(group.model.rowCount())] == ["wagner"]
    qtbot.keyClick(group.find, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(qtbot, window)
    assert window.search.box.text() == "perpetrator:wagner"
    group.find.setFocus()
    qtbot.keyClick(group.find, Qt.Key.Key_Escape)
    qtbot.keyClick(group.find, Qt.Key.Key_Escape)
    assert not group.find.isVisible() and group.model.rowCount() < group.model.all_values


def test_every_facet_is_a_sound_model(qtbot: QtBot, window: MainWindow) -> None:
    testers = [
        QAbstractItemModelTester(group.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for group in window.facets.groups.values()
    ]
    for text in ("gsim ", "kouffa zzz ", "perpetrator:jnim -type:battles ", ""):
        type_search(qtbot, window, text)
    del testers


def test_counts_of_another_filter_are_not_left_standing(qtbot: QtBot, window: MainWindow) -> None:
    model = window.facets.groups["type"].model
    window.facets.show_filter(IncidentFilter(aliases=False))
    assert model.index(0).data(Role.COUNT) != "…"
    qtbot.waitUntil(lambda: model.index(0).data(Role.COUNT) == "…")
    assert not any(letter.isdigit() for letter in model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    window.controller.want_facets(True)
    qtbot.waitUntil(lambda: model.index(0).data(Role.COUNT) != "…")


def test_the_least_killed_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    box = window.facets.minimum
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "21")
    settle(qtbot, window)
    assert window.search.box.text() == "killed:>=21"
    above = total(window)
    assert 0 < above < 302
    qtbot.keyClick(box, Qt.Key.Key_Up)
    settle(qtbot, window)
    assert window.search.box.text() == "killed:>=22" and total(window) <= above
    type_search(qtbot, window, "killed:10..50 ")
    assert box.value() == 10
    box.setValue(0)
    settle(qtbot, window)
    assert window.search.box.text() == "killed:<=50", "the upper end was not the box's to take away"


# years


def drag(qtbot: QtBot, window: MainWindow, start: float, end: float) -> None:
    """Drag over the histogram from one place to another."""
    years = window.facets.years
    middle = years.height() // 2 - 8
    qtbot.mousePress(years, Qt.MouseButton.LeftButton, pos=QPoint(round(start), middle))
    qtbot.mouseMove(years, QPoint(round((start + end) / 2), middle))
    qtbot.mouseMove(years, QPoint(round(end), middle))
    qtbot.mouseRelease(years, Qt.MouseButton.LeftButton, pos=QPoint(round(end), middle))
    settle(qtbot, window)


def middle_of(window: MainWindow, year: int) -> float:
    """Return where the bar of a year has its middle."""
    years = window.facets.years
    place = years.years.index(year)
    return (years.edge(place) + years.edge(place + 1)) / 2


def test_dragging_takes_a_range_of_years_with_both_its_ends(qtbot: QtBot, window: MainWindow) -> None:
    of_year = {year.year: year.incidents for year in window.facets.years._years}
    drag(qtbot, window, middle_of(window, 2019), middle_of(window, 2021))
    assert window.search.box.text() == "year:2019..2021" and window.facets.span_label.text() == "2019–2021"
    assert total(window) >= sum(of_year[year] for year in (2019, 2020, 2021))
    rows = [window.controller.model.record(at) for at in range(window.controller.model.rowCount())]
    assert all(row is None or row.date_end >= "2019-01-01" and row.date_start <= "2021-12-31" for row in rows)
    assert {year.year: year.incidents for year in window.facets.years._years} == of_year, "own facet left out"
    years = window.facets.years
    drag(qtbot, window, years.edge(years.years.index(2022)), middle_of(window, 2023))  # the right handle
    assert window.search.box.text() == "year:2019..2023"
    drag(qtbot, window, years.edge(years.years.index(2019)), middle_of(window, 2023))  # the left handle
    assert window.search.box.text() == "year:2023" and total(window) >= of_year[2023]
    drag(qtbot, window, middle_of(window, 2020), middle_of(window, 2020))  # a click on one year
    assert window.search.box.text() == "year:2020"
    window.facets.clear_years.click()
    settle(qtbot, window)
    assert window.search.box.text() == "" and not window.facets.clear_years.isVisible()


def test_the_range_of_years_is_moved_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    years = window.facets.years
    first, last = years.years[0], years.years[-1]
    qtbot.keyClick(window.search.box, Qt.Key.Key_F6)
    assert years.hasFocus()
    for _ in range(3):
        qtbot.keyClick(years, Qt.Key.Key_Right)
    assert window.search.box.text() == f"year:{first + 3}..{last}"
    qtbot.keyClick(years, Qt.Key.Key_Left)
    qtbot.keyClick(years, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.search.box.text() == f"year:{first + 2}..{last - 1}"
    assert f"{first + 2}–{last - 1}" in years.accessibleDescription()
    qtbot.keyClick(years, Qt.Key.Key_End)
    assert window.search.box.text() == f"year:{first + 2}..{last}"
    qtbot.keyClick(years, Qt.Key.Key_Delete)
    assert window.search.box.text() == ""
    settle(qtbot, window)


def test_years_that_do_not_follow_each_other_are_not_told_as_a_range(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "year:2019 OR year:2022 ")
    assert window.facets.span_label.text() == "some of 2019–2022"
    type_search(qtbot, window, "date:2022-03..2022-08 ")
    assert window.facets.span_label.text() == "2022"
