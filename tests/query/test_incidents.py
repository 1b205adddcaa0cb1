"""Filter in; ordered rows and honest totals out."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mali_browser.errors import NotFound
from mali_browser.incident_filter import SORT_FIELDS, Sort
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incident, fetch_rows, find_incidents, row_of
from mali_browser.records import Figure
from mali_browser.search_language import parse_search

AMBUSH, BUS, MINES, TOLD, TRIAL = (
    "2020-06-03-menaka",
    "2020-06-03-kayes",
    "2020-06-ngorkou",
    "2020-06-04-menaka",
    "2021-05-01-menaka",
)
ALL = {AMBUSH, BUS, MINES, TOLD, TRIAL}


def found(dataset: Dataset, text: str, sort: Sort | None = None) -> list[str]:
    result = find_incidents(dataset, parse_search(text).filter, sort)
    return [row.id for row in fetch_rows(dataset, result.rows)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ALL),
        ("menaka", {AMBUSH, TOLD, TRIAL}),
        ("Ménaka", {AMBUSH, TOLD, TRIAL}),
        ("Me\u0301naka", {AMBUSH, TOLD, TRIAL}),
        ("MENA", {AMBUSH, TOLD, TRIAL}),
        ("mena ", set()),
        ("jamaat", {AMBUSH, TOLD}),
        ("jama'at", {AMBUSH, TOLD}),
        ("jama’at", {AMBUSH, TOLD}),
        ("Jamaʿat", {AMBUSH, TOLD}),
        ("GSIM", {AMBUSH, TOLD}),
        ("gsim convoy", {AMBUSH}),
        ("ngorkou", {MINES}),
        ("n'gorkou", {MINES}),
        ("N’Gorkou", {MINES}),
        ('"same ambush"', {TOLD}),
        ("menaka -ambush", {AMBUSH}),
        ("bus OR mines ", {BUS, MINES}),
        ("AND", {AMBUSH, BUS}),
        ("NOT NEAR( *", set()),
        ("killed:>20", {BUS, TOLD}),
        ("killed:10", {AMBUSH}),
        ("wounded:0", {BUS}),
        ("-killed:>0", {MINES}),
        ("perpetrator:jnim", {AMBUSH, TOLD}),
        ("actor:GSIM", {AMBUSH, TOLD}),
        ("region:gao", {AMBUSH, TOLD, TRIAL}),
        ("type:battles", {AMBUSH, TOLD}),
        ("claim:unclaimed", {BUS}),
        ("date:2020-06-03", {AMBUSH, BUS, MINES}),
        ("date:2020-06-05..2020-06-06", {AMBUSH, MINES}),
        ("year:2021", {TRIAL}),
        ("year:2020..2021", ALL),
        ("before:2020", ALL - {TRIAL}),
        ("date:>2020", {TRIAL}),
        ("outlet:agence-alpha", {AMBUSH, BUS}),
        ("weapon:firearms", {AMBUSH}),
        ("entry:2..3", {MINES, TRIAL}),
        ("is:duplicate", {TOLD}),
    ],
)
def test_a_search_finds(sample: Dataset, text: str, expected: set[str]) -> None:
    assert set(found(sample, text)) == expected


def test_dates_sort_in_their_place_and_downwards_is_the_mirror(sample: Dataset) -> None:
    upwards = found(sample, "", Sort("date", descending=False))
    assert upwards == [MINES, BUS, AMBUSH, TOLD, TRIAL]
    assert found(sample, "", Sort("date", descending=True)) == upwards[::-1]


def test_unknown_comes_last_both_ways(sample: Dataset) -> None:
    assert found(sample, "", Sort("killed", descending=True)) == [TOLD, BUS, AMBUSH, TRIAL, MINES]
    assert found(sample, "", Sort("killed", descending=False)) == [TRIAL, AMBUSH, BUS, TOLD, MINES]
    for descending in (True, False):
        assert found(sample, "", Sort("perpetrator", descending))[-2:] == [TRIAL, MINES]


@pytest.mark.parametrize("field", SORT_FIELDS)
def test_every_sort_keeps_every_row(sample: Dataset, field: str) -> None:
    assert set(found(sample, "", Sort(field))) == ALL


def test_totals_leave_duplicates_out_and_keep_unknown_apart(sample: Dataset) -> None:
    totals = find_incidents(sample, parse_search("").filter).totals
    assert (totals.incidents, totals.of_all, totals.duplicates) == (5, 5, 1)
    # 10–97 (best 10), at least 26, 5–7; the mines report nothing; the duplicate's 'up to 100' is left out
    assert totals.killed.figure == Figure(10 + 26 + 5, 10 + 26 + 5, None)
    assert (totals.killed.reported, totals.killed.uncounted, totals.killed.not_reported) == (3, 0, 1)
    assert totals.wounded.figure == Figure(0, 0, 0)
    assert (totals.wounded.reported, totals.wounded.uncounted, totals.wounded.not_reported) == (1, 1, 2)
    assert totals.abducted.figure == Figure()


def test_an_incident_has_all_its_parts_in_order(sample: Dataset) -> None:
    incident = fetch_incident(sample, AMBUSH)
    assert incident.row.killed == Figure(10, 10, 97)
    assert incident.row.wounded == Figure(uncounted=True)
    assert [source.cited_as for source in incident.sources] == ["Agence-Alpha", "Beta Post", "Agence-Alpha"]
    assert [(tie.kind, tie.id) for tie in incident.related] == [
        ("duplicates", TOLD),
        ("followed_by", TRIAL),
        ("same_entry", BUS),
    ]
    assert incident.printed_date == "June 3, 2020"
    assert fetch_incident(sample, TRIAL).related[0].kind == "follow_up"


def test_an_alias_says_what_it_stands_for(sample: Dataset) -> None:
    (also,) = find_incidents(sample, parse_search("gsim").filter).also_searched
    assert also.names == ("Jama'at Nusrat al-Islam wal-Muslimin",)


def test_an_unknown_id_is_not_found(sample: Dataset) -> None:
    with pytest.raises(NotFound, match="nowhere"):
        row_of(sample, "nowhere")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_typed_gives_an_answer(sample: Dataset, text: str) -> None:
    assert set(found(sample, text)) <= ALL


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "a " * 50_000, '"' * 1000, "\0", "'; DROP TABLE incidents", "🙂" * 500]
)
def test_hostile_text_gives_an_answer(sample: Dataset, text: str) -> None:
    found(sample, text)
    assert set(found(sample, "")) == ALL
