"""The map counts what the table counts, draws as points only what is known as points, and hides nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.generator import synthetic_database
from mali_browser import paths
from mali_browser.incident_filter import Condition, IncidentFilter, box_value, read_box
from mali_browser.query import large
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.facets import fetch_facet
from mali_browser.query.incidents import fetch_rows, find_incidents
from mali_browser.query.map_places import HOME, NARROWING, ON_MAP, group_places, read_places, turned
from mali_browser.query.map_points import fetch_map_points, fetch_place_incidents, fetch_towns
from mali_browser.query.timeline import fetch_series
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import MapBox, MapPoints, MapRequest, MapTally
from mali_browser.search_language import parse_search, print_filter

FRAME = MapBox(3.5, -21.5, 34.0, 18.0)
WORLD = MapBox(-90.0, -180.0, 90.0, 180.0)
TEXTS = (
    "",
    "jnim",
    "killed:>20",
    "year:2022",
    "region:Gao OR region:Kidal",
    "type:protests",
    "-claim:claimed",
    "xyzzy",
)


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


def asked(dataset: Dataset, text: str) -> IncidentFilter:
    return parse_search(text, load_vocabulary(dataset), plain=False).filter


def points(
    dataset: Dataset, text: str = "", cell: float = 0.5, box: MapBox = FRAME, grouping: str = "type"
) -> MapPoints:
    return fetch_map_points(
        dataset, asked(dataset, text), MapRequest(box, FRAME, cell, fetch_series(dataset, grouping))
    )


def at_places(dataset: Dataset, text: str, places: tuple[str, ...]) -> IncidentFilter:
    clause = tuple(Condition("place", place) for place in places)
    return asked(dataset, text).with_clause(clause)


def agrees(dataset: Dataset, tally: MapTally, request: IncidentFilter) -> None:
    """Check a tally against the table's own totals of the same incidents."""
    totals = find_incidents(dataset, request).totals
    killed = totals.killed
    assert tally.incidents == totals.incidents == sum(tally.slots)
    assert tally.duplicates == totals.duplicates
    assert (tally.killed, tally.reported, tally.uncounted, tally.not_reported) == (
        killed.figure,
        killed.reported,
        killed.uncounted,
        killed.not_reported,
    )


@pytest.mark.parametrize("text", TEXTS)
def test_every_incident_is_on_the_map_or_counted_beside_it_once(real: Dataset, text: str) -> None:
    found = points(real, text)
    parts = (found.on_map, found.beyond, found.country_only, found.wider, found.no_place)
    assert sum(parts) == found.incidents == find_incidents(real, asked(real, text)).totals.incidents


@pytest.mark.parametrize(("text", "cell"), [("", 0.0), ("jnim", 2.0), ("killed:>20", 0.4), (TEXTS[4], 0.8)])
def test_marks_areas_regions_and_places_say_what_the_table_says(real: Dataset, text: str, cell: float) -> None:
    found = points(real, text, cell)
    for mark in found.marks:
        agrees(real, mark.tally, at_places(real, text, mark.places))
    for area in found.areas:
        agrees(real, area.tally, at_places(real, text, area.places))
    for place in found.places:
        agrees(real, place.tally, at_places(real, text, (place.id,)))
    rest = tuple(clause for clause in asked(real, text).clauses if clause[0].field != "region")
    if len(rest) == len(asked(real, text).clauses):
        facet = {item.value: item.incidents for item in fetch_facet(real, asked(real, text), "region").values}
        for region in found.regions:
            assert region.tally.incidents == facet.get(region.name, 0)


def test_what_is_known_only_to_a_cercle_region_or_country_is_never_a_mark(real: Dataset) -> None:
    found = points(real, cell=0.0)
    known = {place.id: place for place in read_places(real)}
    marked = [place for mark in found.marks for place in mark.places]
    assert all(known[place].where_precision <= 2 or known[place].kind == "road" for place in marked)
    rough = [place for area in found.areas for place in area.places]
    assert len(set(marked + rough)) == len(marked + rough)
    levels = {area.level for area in found.areas}
    assert levels >= {"cercle", "region", "area", "country", "commune"}
    bankass = next(area for area in found.areas if area.name == "Bankass")
    assert set(bankass.places) == {"ogossagou", "koulogon-peulh", "dembo"} and bankass.latitude is None


def test_every_place_lies_in_the_frame_or_is_abroad_or_is_a_whole_country(real: Dataset) -> None:
    for place in read_places(real):
        if place.standing(FRAME) != ON_MAP:
            assert place.country != HOME or place.kind == "country", place.id
        elif place.is_point:
            assert FRAME.contains(place.latitude or 0, place.longitude or 0)
    beyond = [place.id for place in read_places(real) if place.country == HOME and place.is_point]
    assert len(beyond) > 80


def test_a_road_is_said_to_be_one_and_stands_for_no_town(real: Dataset) -> None:
    alone = points(real, cell=0.0)
    roads = [mark for mark in alone.marks if mark.on_road]
    assert {mark.places[0] for mark in roads} >= {"kidal-gao-road", "tessalit-gao-road"}
    together = points(real, cell=1.0)
    assert all(not mark.places[0].endswith("-road") for mark in together.marks if not mark.on_road)


def test_a_single_incident_brings_its_id_and_title(real: Dataset) -> None:
    singles = [mark for mark in points(real, cell=0.0).marks if mark.tally.incidents == 1]
    assert singles
    for mark in singles:
        (row,) = fetch_rows(real, find_incidents(real, at_places(real, "", mark.places)).rows)
        assert (mark.incident, mark.title) == (row.id, row.title)


@pytest.mark.parametrize("cell", [0.1, 0.7, 3.0])
def test_marks_are_never_nearer_than_asked_for_and_split_when_one_comes_closer(real: Dataset, cell: float) -> None:
    found = points(real, cell=cell)
    spots = [(mark.latitude, mark.longitude * NARROWING) for mark in found.marks]
    nearest = min(math.dist(a, b) for at, a in enumerate(spots) for b in spots[at + 1 :])
    assert nearest >= cell
    assert len(found.marks) <= len(points(real, cell=cell / 2).marks)


def test_only_the_marks_of_the_box_come_and_they_stay_the_same_when_it_moves(real: Dataset) -> None:
    whole = {mark.places: mark for mark in points(real).marks}
    north = points(real, box=MapBox(17.0, -5.0, 25.0, 5.0))
    assert {mark.name for mark in north.marks} >= {"Aguelhok", "Kidal"}
    assert all(whole[mark.places] == mark and mark.latitude >= 17 for mark in north.marks)
    assert north.on_map == points(real).on_map and north.places == points(real).places


def test_nothing_one_incident_and_all_at_one_place_are_counted_too(real: Dataset, sample: Dataset) -> None:
    nothing = points(real, "xyzzy")
    assert (nothing.incidents, nothing.marks, nothing.areas, nothing.places) == (0, (), (), ())
    assert all(region.tally.incidents == 0 for region in nothing.regions)
    one = points(sample, "place:kayes")
    assert [mark.tally.incidents for mark in one.marks] == [1] and one.on_map == one.incidents == 1
    same = points(sample, "place:menaka")
    assert len(same.marks) == 1 and same.marks[0].tally.incidents == same.incidents > 1


def test_the_date_line_is_no_seam() -> None:
    pacific = MapBox(-30.0, 160.0, 10.0, -160.0)
    assert pacific.contains(-17.0, 179.9) and pacific.contains(-17.0, -179.9) and not pacific.contains(-17.0, 0.0)
    assert abs(turned(179.9, pacific) - turned(-179.9, pacific)) == pytest.approx(0.2)
    assert group_places([(-17.0, 179.9, 2), (-17.0, -179.9, 1), (-17.0, 170.0, 1)], 0.5, pacific) == [0, 0, 2]


@given(
    st.lists(
        st.tuples(st.floats(-60, 60), st.floats(-180, 180), st.integers(1, 50)), max_size=40, unique_by=lambda p: p[:2]
    ),
    st.floats(0.0, 5.0),
)
def test_each_place_is_drawn_once_with_one_that_stands_for_itself(
    spots: list[tuple[float, float, int]], cell: float
) -> None:
    group = group_places(spots, cell, WORLD)
    assert all(group[leader] == leader for leader in group) and len(group) == len(spots)
    assert all(spots[leader][2] >= spots[at][2] for at, leader in enumerate(group))


def test_towns_come_by_importance(real: Dataset) -> None:
    towns = fetch_towns(real)
    assert towns[0].name == "Bamako" and {"Timbuktu", "Gao", "Kidal"} <= {town.name for town in towns[:6]}
    kinds = [town.kind for town in towns]
    assert kinds == sorted(kinds, key=("city", "town", "village").index)


def test_the_incidents_of_places_come_newest_first_under_the_filter(real: Dataset) -> None:
    found = fetch_place_incidents(real, asked(real, "killed:>0"), ("gao", "kidal"), limit=5)
    expected = find_incidents(real, at_places(real, "killed:>0", ("gao", "kidal"))).rows
    assert [row.row for row in found.rows] == list(expected)[:5] and found.incidents == len(expected) > 5


# the same from columns


@pytest.fixture(scope="module", params=["real", "synthetic"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Dataset, Dataset]]:
    path = paths.bundled_database()
    if request.param == "synthetic":
        path = synthetic_database(3000, tmp_path_factory.mktemp("synthetic"))
    sql, columns = open_dataset(path), open_dataset(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(large, "LARGE", 0)
        assert large.read_columns(columns) is not None
    yield sql, columns
    sql.close()
    columns.close()


@pytest.mark.parametrize("grouping", ["type", "perpetrator", "region", "claim"])
@pytest.mark.parametrize("text", ["", "the", "killed:>20", "region:Gao year:2012..2019", "is:duplicate", "xyzzy"])
def test_columns_give_the_same_map_as_sql(both: tuple[Dataset, Dataset], text: str, grouping: str) -> None:
    sql, columns = both
    for cell in (0.0, 0.8):
        assert points(sql, text, cell, grouping=grouping) == points(columns, text, cell, grouping=grouping)


# the box of the search language


def test_a_box_finds_what_is_known_as_a_point_in_it(real: Dataset) -> None:
    def found(text: str) -> set[str]:
        rows = find_incidents(real, asked(real, text)).rows
        return {row.id for row in fetch_rows(real, rows)}

    def expected(box: MapBox) -> set[str]:
        ids: set[str] = set()
        for place in read_places(real):
            if place.is_point and box.contains(place.latitude or 0, place.longitude or 0):
                ids |= found(f"place:{place.id}")
        return ids

    assert found("box:18,0.5,20.5,3") == expected(MapBox(18, 0.5, 20.5, 3)) > found("place:aguelhok")
    assert found("box:-90,0,90,-1") == expected(MapBox(-90, 0, 90, -1)) > found("place:kidal")
    assert not found("box:-90,0,90,-1") & found("place:gao") - found("place:menaka") - found("box:10,0,25,5")
    assert not found("box:0,100,1,101")
    assert found("-box:18,0.5,20.5,3") == found("") - found("box:18,0.5,20.5,3")


edges = st.floats(-90, 90).map(lambda degrees: round(degrees, 3))
turns = st.floats(-180, 180).map(lambda degrees: round(degrees, 3))


@given(edges, turns, edges, turns, st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_box_reads_back_as_it_was_written(a: float, west: float, b: float, east: float, negated: bool) -> None:
    value = box_value(min(a, b), west, max(a, b), east)
    assert read_box(value) == (min(a, b), west, max(a, b), east)
    request = IncidentFilter(((Condition("box", value, negated=negated),),))
    assert parse_search(print_filter(request)).filter == request
    assert IncidentFilter.from_json(request.to_json()) == request


@pytest.mark.parametrize("typed", ["12,5", "1,2,3,x", "15,0,12,3", "0,0,91,0", "0,0,0,181", ",,,", "1e3,0,2,0"])
def test_what_is_no_box_is_left_out_with_an_example(typed: str) -> None:
    parsed = parse_search(f"box:{typed} ")
    assert parsed.filter.is_empty and parsed.hints[0].suggestion == "box:12.5,-5,15,-1.5"
