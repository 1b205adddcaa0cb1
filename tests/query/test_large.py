"""What is answered from columns in memory is what SQL answers; the shipped data file needs none of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.generator import synthetic_database
from mali_browser import folding, paths
from mali_browser.incident_filter import SORT_FIELDS, TEXT, Clause, Condition, IncidentFilter, Sort
from mali_browser.query import large
from mali_browser.query.connection import Dataset, Interrupted, open_dataset
from mali_browser.query.facets import (
    FACETS,
    count_uncertain_dates,
    facet_by_sql,
    fetch_facets,
    fetch_years,
    without_own,
)
from mali_browser.query.first_page import find_first_page
from mali_browser.query.incidents import fetch_rows, find_incidents, totals_of_rows
from mali_browser.vocabulary import DATE_PRECISIONS

STATES = (
    "duplicate", "dated", "narrative", "contested", "note", "killed", "wounded", "abducted", "perpetrator", "target",
    "region", "weapon", "targettype", "nonsense",
)  # fmt: skip


@dataclass(frozen=True)
class Both:
    """One data file twice, once answered by SQL alone and once from columns, and values to ask for."""

    sql: Dataset
    columns: Dataset
    words: list[str]
    values: dict[str, list[str]]


@pytest.fixture(scope="module", params=["real", "synthetic"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    if request.param == "real":
        path = paths.bundled_database()
    else:
        path = synthetic_database(5000, tmp_path_factory.mktemp("synthetic"))
    sql, columns = open_dataset(path), open_dataset(path)
    read_as_large(columns)
    yield Both(sql, columns, words_of(sql), values_of(sql))
    sql.close()
    columns.close()


def read_as_large(dataset: Dataset) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large, "LARGE", 0)
        assert large.read_columns(dataset) is not None


def words_of(dataset: Dataset) -> list[str]:
    """Return words and names that occur, some that do not, and some that the index knows no letters of."""
    texts = [row[0] for row in dataset.connection.execute("SELECT title FROM incidents WHERE row % 7 = 0 LIMIT 40")]
    names = [row[0] for row in dataset.connection.execute("SELECT name FROM actors UNION SELECT name FROM places")]
    typed = [row[0] for row in dataset.connection.execute("SELECT word FROM thesaurus")]
    words = [word for text in [*texts, *names[:60], *typed[:40]] for word in folding.words(text)]
    words += ["xyzzy", "a", "мали", "\u0529"]
    return sorted({*words, *(folding.key(name) for name in names[:30])})


def values_of(dataset: Dataset) -> dict[str, list[str]]:
    """Return the values of each field that has a closed set of them."""
    found = {facet.field: [item.value for item in facet.values] for facet in fetch_facets(dataset, IncidentFilter())}
    now = [row[0] for row in dataset.connection.execute("SELECT DISTINCT admin1_now FROM places WHERE admin1_now > ''")]
    found["region"] += [*now, "gao", "Nowhere"]
    found["type"] += ["battles", "ünknown"]
    found["actor"] += ["jnim", "nobody at all"]
    return found


PARTIAL_DATES = st.dates(date(2000, 1, 1), date(2026, 12, 31)).flatmap(
    lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
)


def conditions(both: Both) -> st.SearchStrategy[Condition]:
    numbers = st.integers(0, 60).map(str)
    operators = st.sampled_from(["=", ">", ">=", "<", "<="])
    texts = st.sampled_from(both.words)
    text = st.builds(Condition, st.just(TEXT), texts, phrase=st.booleans(), prefix=st.booleans(), negated=st.booleans())
    letters = st.builds(Condition, st.just(TEXT), texts.map(lambda word: word[:2]), prefix=st.just(True))
    value = st.sampled_from(sorted(both.values)).flatmap(
        lambda field: st.builds(
            Condition, st.just(field), st.sampled_from(both.values[field] or ["none"]), negated=st.booleans()
        )
    )
    dates = st.sampled_from(["year", "date", "before", "after"])
    day = st.builds(Condition, dates, PARTIAL_DATES, st.sampled_from(["=", ">=", "<="]), negated=st.booleans())
    days = st.builds(Condition, dates, PARTIAL_DATES, st.just(".."), PARTIAL_DATES | st.just(""), st.booleans())
    counted = st.sampled_from(["killed", "wounded", "abducted", "entry"])
    figure = st.builds(Condition, counted, numbers, operators, negated=st.booleans())
    figures = st.builds(Condition, counted, numbers, st.just(".."), numbers, st.booleans())
    state = st.builds(Condition, st.sampled_from(["has", "is"]), st.sampled_from(STATES), negated=st.booleans())
    tag = st.builds(Condition, st.just("tag"), st.just("x"), negated=st.booleans())
    return st.one_of(text, text, letters, value, value, day, days, figure, figures, state, tag)


def filters(both: Both) -> st.SearchStrategy[IncidentFilter]:
    clauses: st.SearchStrategy[Clause] = st.lists(conditions(both), min_size=1, max_size=3).map(tuple)
    return st.builds(
        IncidentFilter,
        st.lists(clauses, max_size=4).map(tuple),
        aliases=st.booleans(),
        could_be=st.booleans(),
        certain_dates=st.booleans(),
    )


SORTS = st.builds(Sort, st.sampled_from(SORT_FIELDS), st.booleans())
OFTEN = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SELDOM = settings(OFTEN, max_examples=40)


@OFTEN
@given(data=st.data())
def test_columns_find_and_order_and_add_up_what_sql_does(both: Both, data: st.DataObject) -> None:
    request, sort = data.draw(filters(both)), data.draw(SORTS)
    by_sql, by_columns = find_incidents(both.sql, request, sort), find_incidents(both.columns, request, sort)
    assert list(by_columns.rows) == list(by_sql.rows)
    assert by_columns.totals == by_sql.totals
    assert by_columns.also_searched == by_sql.also_searched


@OFTEN
@given(data=st.data())
def test_the_first_page_is_the_beginning_of_the_result(both: Both, data: st.DataObject) -> None:
    request, sort = data.draw(filters(both)), data.draw(SORTS)
    limit = data.draw(st.sampled_from([1, 10, 100]))
    wanted = fetch_rows(both.sql, find_incidents(both.sql, request, sort).rows[:limit])
    assert find_first_page(both.columns, request, sort, limit) == wanted
    assert find_first_page(both.sql, request, sort, limit) == wanted


@SELDOM
@given(data=st.data())
def test_facets_years_and_uncertain_dates_are_counted_as_sql_counts_them(both: Both, data: st.DataObject) -> None:
    request = data.draw(filters(both))
    by_sql = [facet_by_sql(both.sql, without_own(request, frozenset({field})), field) for field in FACETS]
    assert fetch_facets(both.columns, request) == by_sql
    assert fetch_facets(both.sql, request) == by_sql
    assert fetch_years(both.columns, request) == fetch_years(both.sql, request)
    assert count_uncertain_dates(both.columns, request) == count_uncertain_dates(both.sql, request)


@SELDOM
@given(data=st.data())
def test_a_selection_adds_up_to_the_same(both: Both, data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.integers(0, 6000), max_size=40))
    assert totals_of_rows(both.columns, rows) == totals_of_rows(both.sql, rows)


@SELDOM
@given(data=st.data())
def test_sets_and_bins_count_what_the_facets_count(both: Both, data: st.DataObject) -> None:
    request = data.draw(filters(both))
    answers = large.columns_of(both.columns)
    assert answers is not None
    store, found = answers.store, answers.find(request)
    months = store.days.start // 31 - store.days.start.min() // 31
    for field in FACETS:
        table = store.tables[field]
        binned = found.binned(months, int(months.max()) + 1, table.sets)
        counts = table.count_sets(binned).sum(axis=0).tolist()
        expected = {item.value: item.incidents for item in answers.facet(request, field).values}
        assert {value: number for value, number in zip(table.values, counts, strict=True) if number} == expected
        assert binned.sum() == len(found)


def test_the_days_are_those_of_the_data_file(both: Both) -> None:
    answers = large.columns_of(both.columns)
    assert answers is not None
    days = answers.store.days
    rows = both.sql.connection.execute("SELECT date_start, date_end, date_precision FROM incidents ORDER BY row")
    expected = [
        (date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal(), DATE_PRECISIONS.index(precision))
        for start, end, precision in rows
    ]
    assert list(zip(days.start.tolist(), days.end.tolist(), days.precision.tolist(), strict=True)) == expected


def test_an_interrupted_reading_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "LARGE", 0)
    monkeypatch.setattr("mali_browser.query.columns.reading._STEP", 300)
    plain, stopped = (open_dataset(synthetic_database(3000, tmp_path)) for _ in range(2))
    expected = large.read_columns(plain)
    interruptions = 0
    for _attempt in range(10_000):
        stopped.connection.set_progress_handler(stopped.connection.interrupt, 40_000)
        try:
            found = large.read_columns(stopped)
        except Interrupted:
            interruptions += 1
            assert large.columns_of(stopped) is None
        else:
            break
    stopped.connection.set_progress_handler(None, 0)
    assert interruptions > 3 and expected is not None and found is not None
    request = IncidentFilter()
    assert [found.facet(request, field) for field in FACETS] == [expected.facet(request, field) for field in FACETS]
    for dataset in (plain, stopped):
        dataset.close()


def test_the_shipped_data_file_is_answered_without_numpy() -> None:
    code = """
import sys
from mali_browser import paths
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query import facets, first_page, incidents, large
from mali_browser.query.connection import open_dataset
dataset = open_dataset(paths.bundled_database())
request = IncidentFilter()
assert large.read_columns(dataset) is None
incidents.find_incidents(dataset, request), first_page.find_first_page(dataset, request)
facets.fetch_facets(dataset, request), facets.fetch_years(dataset, request)
assert "numpy" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_an_interruption_holds_until_it_is_met_or_forgotten(sample: Dataset) -> None:
    sample.interrupt()
    with pytest.raises(Interrupted):
        find_incidents(sample, IncidentFilter())
    assert len(find_incidents(sample, IncidentFilter()).rows) == 5
    sample.interrupt()
    sample.begin()
    assert len(find_incidents(sample, IncidentFilter()).rows) == 5


def test_row_numbers_are_a_sequence_of_plain_numbers(both: Both) -> None:
    rows = find_incidents(both.columns, IncidentFilter(), Sort("killed")).rows
    plain = find_incidents(both.sql, IncidentFilter(), Sort("killed")).rows
    assert type(rows[0]) is int and list(rows[:3]) == plain[:3] and list(rows[-2:]) == plain[-2:]
    assert [rows.index(number) for number in plain[:5]] == [0, 1, 2, 3, 4] and plain[7] in rows
    assert 0 not in rows and "1" not in rows
    with pytest.raises(ValueError, match="not among"):
        rows.index(0)
