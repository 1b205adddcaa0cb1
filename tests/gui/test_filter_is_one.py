"""Chips, text, facets and histogram are views of one filter: by whichever it is edited, they never disagree."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.gui.item_models import filter_edits
from mali_browser.gui.item_models.chips import chips_of
from mali_browser.gui.item_models.facet_model import FACETS
from mali_browser.gui.item_models.filter_edits import NOT_STATED
from mali_browser.gui.main_window import MainWindow
from mali_browser.incident_filter import IncidentFilter
from mali_browser.search_language import parse_search
from tests.gui.conftest import MakeWindow
from tests.gui.searching import settle

TEXTS = (
    "attacks by JNIM in Mopti since 2022, more than 20 killed",
    "attaques du GSIM à Gao en 2022",
    "gsim ambush ",
    'perpetrator:jnim OR -has:perpetrator type:battles "boat near" -gao',
    "year:2020 OR year:2022 killed:10..50 wounded:>3",
    "since:2019 killed:lots",
    "date:2022-03..2022-08 -outlet:reuters is:contested",
    "killed:>20 killed:<100 region:gao region:mopti",
    "before:2021 menaka OR kidal ",
    "killed:>999999998",
    "",
)
EDITS = st.one_of(
    st.tuples(st.just("type"), st.sampled_from(TEXTS)),
    st.tuples(st.just("tick"), st.sampled_from(FACETS), st.integers(0, 6)),
    st.tuples(st.just("leave out"), st.sampled_from(FACETS), st.integers(0, 6)),
    st.tuples(st.just("clear"), st.sampled_from(FACETS)),
    st.tuples(st.just("years"), st.integers(0, 21), st.integers(0, 21)),
    st.tuples(st.just("least"), st.integers(0, 60)),
    st.tuples(st.just("remove"), st.integers(0, 5)),
    st.tuples(st.just("edit"), st.integers(0, 5), st.sampled_from([*TEXTS, "region:mars"])),
    st.tuples(st.just("as words"), st.integers(0, 5)),
    st.tuples(st.just("switch"), st.sampled_from(["aliases", "could_be", "certain_dates"]), st.booleans()),
)


def carry_out(window: MainWindow, edit: tuple) -> None:  # type: ignore[type-arg]
    """Edit the filter as a reader would, by the views' own controls."""
    what, *how = edit
    chips = window.search.chips
    if what == "type":
        window.search.box.setText(how[0])
        window.search.box.textEdited.emit(how[0])
    elif what in ("tick", "leave out"):
        values = window.facets.groups[how[0]].values
        if how[1] < values.model().rowCount():
            (values.chosen if what == "tick" else values.left_out).emit(how[1])
    elif what == "clear":
        window.facets.groups[how[0]].clear.click()
    elif what == "years":
        window.facets.years._choose((min(how), max(how)))
    elif what == "least":
        window.facets.minimum.setValue(how[0])
    elif what == "switch":
        window.search.switches[how[0]].setChecked(how[1])
    elif how[0] < len(chips.chips):
        chip = chips.chips[how[0]]
        if what == "remove":
            chip.close_button.click()
        elif what == "edit":
            chips.edit(how[0])
            assert chips.editor is not None
            chips.editor.setText(how[1])
            chips.editor.done.emit("enter")
        elif chip.chip.words:
            chip.words_wanted.emit()


def assert_one(window: MainWindow) -> None:
    """Check that every view shows the filter in force."""
    controller = window.controller
    request, vocabulary = controller.request, controller.runner.vocabulary
    parsed = parse_search(window.search.box.text(), vocabulary)
    assert parsed.filter.clauses == request.clauses
    assert [chip.chip for chip in window.search.chips.chips] == list(chips_of(controller.parsed, vocabulary))
    assert IncidentFilter.from_json(request.to_json()) == request
    for field, group in window.facets.groups.items():
        choice = filter_edits.facet_choice(request, field)
        rows = [group.model.row(at) for at in range(group.model.rowCount())]
        assert {row.value for row in rows if row.chosen} == set(choice.values), field
        assert {row.value for row in rows if row.excluded} == set(choice.excluded), field
    assert window.facets.minimum.value() == filter_edits.minimum(request)
    assert window.facets.years._within == filter_edits.years_within(request, window.facets.years.years)
    for name, action in window.search.switches.items():
        assert action.isChecked() == getattr(request, name)
    assert window.search.could_be.isChecked() == request.could_be


def test_whatever_edits_the_filter_every_view_shows_it(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(paths.bundled_database())
    settle(qtbot, window)
    wanted: list[IncidentFilter] = []
    window.facets.filter_wanted.connect(lambda request, _at_once: wanted.append(request))

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(EDITS, min_size=1, max_size=8))
    def edit_at_will(edits: list[tuple]) -> None:  # type: ignore[type-arg]
        carry_out(window, ("type", ""))
        for edit in edits:
            wanted.clear()
            carry_out(window, edit)
            assert_one(window)
            if wanted:  # what the facets asked for is what is asked for now
                assert window.controller.request == wanted[-1]

    edit_at_will()
    settle(qtbot, window)


def test_a_facets_value_is_a_chip_and_a_text_and_goes_again(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(paths.bundled_database())
    settle(qtbot, window)
    group = window.facets.groups["perpetrator"]
    jnim = group.model.place_of("jnim")
    assert jnim is not None
    group.values.chosen.emit(jnim)
    assert window.search.box.text() == "perpetrator:jnim"
    assert [chip.chip.text for chip in window.search.chips.chips] == ["perpetrator: JNIM"]
    group.values.chosen.emit(group.model.place_of(NOT_STATED))
    assert window.search.box.text() == "perpetrator:jnim OR -has:perpetrator"
    window.search.chips.chips[0].close_button.click()
    assert window.search.box.text() == ""
    assert not group.model.choice.values
    settle(qtbot, window)
