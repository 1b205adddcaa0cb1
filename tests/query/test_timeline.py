"""Timelines: every incident is counted once, nothing stands on a day that is not known, and both paths agree."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mali_browser import paths
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query import large
from mali_browser.query.actors import fetch_actor
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import fetch_incident, find_incidents
from mali_browser.query.timeline import fetch_context, fetch_marks, fetch_series, fetch_timeline
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import NOT_STATED, OTHER, SEVERAL, TIME_UNITS, ContextSpan, Timeline, TimelineBin, time_bin
from mali_browser.search_language import parse_search

GROUPINGS = ("type", "perpetrator", "region", "claim")
SEARCHES = (
    "",
    "gao",
    "killed:>10",
    "perpetrator:jnim OR perpetrator:aqim",
    "year:2012..2013",
    "date:2012-03",
    "-has:killed",
    "is:duplicate",
    "claim:unknown",
    "region:Mopti -bomb",
    "xyzzy",
)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


@pytest.fixture(scope="module")
def in_columns() -> Iterator[Dataset]:
    """Open the real data file and treat it as a large one."""
    dataset = open_dataset(paths.bundled_database())
    before, large.LARGE = large.LARGE, 10
    assert large.read_columns(dataset) is not None
    large.LARGE = before
    yield dataset
    dataset.close()


def asked(dataset: Dataset, text: str) -> IncidentFilter:
    return parse_search(text, load_vocabulary(dataset), plain=False).filter


def parts(timeline: Timeline) -> list[TimelineBin]:
    return [*timeline.bins, *timeline.spans, *([timeline.undated] if timeline.undated else [])]


@pytest.mark.parametrize("text", SEARCHES)
@pytest.mark.parametrize("unit", TIME_UNITS)
def test_bins_spans_and_undated_add_up_to_the_totals_of_the_filter(real: Dataset, text: str, unit: str) -> None:
    request = asked(real, text)
    totals = find_incidents(real, request).totals
    for grouping in GROUPINGS:
        timeline = fetch_timeline(real, request, grouping, unit)
        found = parts(timeline)
        assert sum(part.incidents for part in found) == timeline.incidents == totals.incidents
        assert sum(part.duplicates for part in found) == totals.duplicates
        assert sum(part.reported for part in found) == totals.killed.reported
        assert sum(part.uncounted for part in found) == totals.killed.uncounted
        assert sum(part.not_reported for part in found) == totals.killed.not_reported
        assert sum(part.killed.best or 0 for part in found) == (totals.killed.figure.best or 0)
        assert sum(part.killed.low or 0 for part in found) == (totals.killed.figure.low or 0)
        is_open = any(part.reported and part.killed.high is None for part in found)
        assert is_open == bool(totals.killed.reported and totals.killed.figure.high is None)


@settings(max_examples=60, deadline=None)
@given(
    text=st.sampled_from(SEARCHES),
    grouping=st.sampled_from(GROUPINGS),
    unit=st.sampled_from(TIME_UNITS),
    without=st.booleans(),
    window=st.none() | st.tuples(st.integers(731000, 739000), st.integers(0, 2000)).map(lambda w: (w[0], w[0] + w[1])),
)
def test_small_and_large_data_files_give_the_same_timeline(
    real: Dataset,
    in_columns: Dataset,
    text: str,
    grouping: str,
    unit: str,
    without: bool,
    window: tuple[int, int] | None,
) -> None:
    request = asked(real, text)
    by_sql = fetch_timeline(real, request, grouping, unit, without, window)
    assert fetch_timeline(in_columns, request, grouping, unit, without, window) == by_sql
    first, last = window or (day("2012-01-01"), day("2013-06-30"))
    marks = fetch_marks(real, request, first, last, 30, grouping, without)
    assert fetch_marks(in_columns, request, first, last, 30, grouping, without) == marks


def test_a_month_or_year_is_never_put_on_its_first_day(real: Dataset) -> None:
    everything = IncidentFilter()
    by_day = fetch_timeline(real, everything, "type", "day")
    assert not any(sum(part.vague) for part in by_day.bins)
    assert sum(part.incidents for part in by_day.spans) == 47
    by_month = fetch_timeline(real, everything, "type", "month")
    assert sum(sum(part.vague) for part in by_month.bins) == 36
    intervals = {(part.first, part.last) for part in by_month.spans}
    assert (day("2012-01-01"), day("2012-12-31")) in intervals
    assert (day("2022-10-01"), day("2022-11-30")) in intervals
    by_year = fetch_timeline(real, everything, "type", "year")
    assert by_year.spans == ()
    assert sum(sum(part.vague) for part in by_year.bins) == 47


def test_what_takes_several_days_counts_where_it_begins(real: Dataset) -> None:
    request = asked(real, "moura")
    timeline = fetch_timeline(real, request, "type", "day")
    assert day("2022-03-27") in {part.first for part in timeline.bins if sum(part.certain)}
    assert day("2022-03-31") not in {part.first for part in timeline.bins}


@given(unit=st.sampled_from(TIME_UNITS), at=st.dates(date(1, 1, 8), date(9998, 12, 31)))
def test_bins_follow_one_another_without_gap_or_overlap(unit: str, at: date) -> None:
    first, last = time_bin(unit, at.toordinal())
    assert first <= at.toordinal() <= last
    assert time_bin(unit, first) == time_bin(unit, last) == (first, last)
    assert time_bin(unit, last + 1)[0] == last + 1
    assert time_bin(unit, first - 1)[1] == first - 1


def test_a_value_keeps_its_slot_whatever_the_filter(real: Dataset) -> None:
    series = fetch_series(real, "perpetrator")
    assert series.values[:3] == ("suspected-jihadists", "jnim", "aqim")
    timeline = fetch_timeline(real, asked(real, "perpetrator:jnim"), "perpetrator", "year")
    assert timeline.series == series
    counts = timeline.by_slot
    assert counts[series.slot(["jnim"])] > 0
    assert counts[series.slot(["aqim"])] == 0
    assert series.slot([]) == NOT_STATED
    assert series.slot(["jnim", "aqim"]) == SEVERAL
    assert series.slot(["no-such-actor"]) == OTHER


def test_a_claim_that_is_not_stated_is_no_series_of_its_own(real: Dataset) -> None:
    assert "unknown" not in fetch_series(real, "claim").values
    timeline = fetch_timeline(real, asked(real, "claim:unknown"), "claim", "year")
    assert timeline.by_slot[NOT_STATED] == timeline.incidents > 0


def test_the_dates_of_the_filter_can_be_left_out(real: Dataset) -> None:
    request = asked(real, "year:2019 region:Mopti")
    within = fetch_timeline(real, request, "type", "year")
    around = fetch_timeline(real, request, "type", "year", without_dates=True)
    assert {date.fromordinal(part.first).year for part in within.bins} == {2019}
    assert around.incidents == len(find_incidents(real, asked(real, "region:Mopti")).rows) > within.incidents
    assert around.without_dates


def test_a_window_tells_how_many_incidents_lie_outside(real: Dataset) -> None:
    whole = fetch_timeline(real, IncidentFilter(), "type", "day")
    window = (day("2022-01-01"), day("2022-12-31"))
    some = fetch_timeline(real, IncidentFilter(), "type", "day", window=window)
    assert set(some.bins) <= set(whole.bins)
    assert all(part.last >= window[0] and part.first <= window[1] for part in parts(some))
    assert sum(part.incidents for part in parts(some)) + some.outside == whole.incidents
    assert some.by_slot == whole.by_slot


def test_marks_are_all_incidents_that_may_lie_within(real: Dataset) -> None:
    marks = fetch_marks(real, IncidentFilter(), day("2012-03-22"), day("2012-04-06"))
    found = {mark.id: mark for mark in marks.marks}
    # Both ends count, and a month or year that holds these days is possible.
    assert {"2012-03-22-mali", "2012-04-06-azawad", "2012-04-gao", "2012-mali"} <= found.keys()
    assert (found["2012-04-gao"].first, found["2012-04-gao"].last) == (day("2012-04-01"), day("2012-04-30"))
    assert marks.incidents == len(marks.marks)
    assert fetch_marks(real, IncidentFilter(), day("2012-03-22"), day("2012-04-06"), limit=3).marks == ()


def test_what_lies_behind_comes_from_the_data(real: Dataset) -> None:
    spans = {span.address: span for span in fetch_context(real)}
    assert {"actor:minusma", "actor:operation-serval", "actor:operation-barkhane", "actor:takuba"} <= spans.keys()
    minusma = spans["actor:minusma"]
    assert (minusma.begin_first, minusma.begin_last) == (day("2013-07-01"), day("2013-07-31"))
    assert (minusma.end_first, minusma.end_last) == (day("2023-12-11"), day("2023-12-11"))
    # Wagner's beginning is that of its deployment; a president's is not told; the operations stand for the force.
    assert spans["actor:wagner"].begin_first == day("2021-09-01")
    assert spans["actor:ibrahim-boubacar-keita"].begin_first is None
    assert spans["actor:assimi-goita"].end_last is None
    assert "actor:french-armed-forces" not in spans
    kinds = {span.address: span.kind for span in spans.values()}
    assert kinds["incident:2020-08-18-bamako"] == kinds["incident:2012-03-22-mali"] == "coup"
    assert kinds["incident:2021-05-25-mali"] == "removal"
    assert kinds["actor:cma"] == "rebellion"
    for span in spans.values():
        assert_it_is_told(real, span)


def assert_it_is_told(dataset: Dataset, span: ContextSpan) -> None:
    kind, _, ref = span.address.partition(":")
    name = fetch_actor(dataset, ref).name if kind == "actor" else fetch_incident(dataset, ref).row.title
    assert name == span.name


@pytest.fixture
def changed(sample_database: Path, tmp_path: Path) -> Iterator[Callable[..., Dataset]]:
    """Return a maker of copies of the invented dataset, each changed by some statements."""
    opened: list[Dataset] = []

    def change(*statements: str) -> Dataset:
        path = tmp_path / f"{len(opened)}.db"
        shutil.copy(sample_database, path)
        connection = sqlite3.connect(path)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()
        opened.append(open_dataset(path))
        return opened[-1]

    yield change
    for dataset in opened:
        dataset.close()


def test_a_date_that_is_no_day_of_the_calendar_counts_as_undated(changed: Callable[..., Dataset]) -> None:
    dataset = changed("UPDATE incidents SET date_start = '2020-19-39', date_end = '2020-19-39' WHERE row = 1")
    timeline = fetch_timeline(dataset, IncidentFilter(), "type", "month")
    assert timeline.undated is not None
    assert timeline.undated.incidents == 1
    assert sum(part.incidents for part in parts(timeline)) == timeline.incidents == 5
    assert fetch_marks(dataset, IncidentFilter(), 1, 3_000_000).marks != ()


def test_a_dataset_without_incidents_has_an_empty_timeline(changed: Callable[..., Dataset]) -> None:
    timeline = fetch_timeline(changed("DELETE FROM incidents"), IncidentFilter(), "region", "month")
    assert (timeline.incidents, timeline.bins, timeline.first, timeline.last) == (0, (), None, None)
