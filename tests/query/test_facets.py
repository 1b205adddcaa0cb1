"""Facets count under the rest of the filter, and parts and whole can be reconciled."""

from __future__ import annotations

import pytest

from mali_browser import paths
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.facets import FACETS, count_uncertain_dates, fetch_facet, fetch_facets, fetch_years
from mali_browser.query.incidents import find_incidents
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.search_language import parse_search


def values(dataset: Dataset, text: str, field: str) -> dict[str, int]:
    return {item.value: item.incidents for item in fetch_facet(dataset, parse_search(text).filter, field).values}


def test_counts_follow_the_rest_of_the_filter_but_not_the_facet_itself(sample: Dataset) -> None:
    assert values(sample, "", "perpetrator") == {"jnim": 2, "unidentified-gunmen": 1}
    assert values(sample, "perpetrator:jnim", "perpetrator") == {"jnim": 2, "unidentified-gunmen": 1}
    assert values(sample, "perpetrator:jnim", "region") == {"Gao": 2}
    assert values(sample, "perpetrator:jnim killed:>50", "type") == {"Battles": 1}
    assert values(sample, "xyzzy", "type") == {}


def test_not_stated_is_counted(sample: Dataset) -> None:
    facet = fetch_facet(sample, parse_search("").filter, "perpetrator")
    assert (facet.not_stated, facet.incidents) == (2, 5)


@pytest.mark.parametrize("text", ["", "gao", "killed:>10", "perpetrator:jnim OR perpetrator:aqim", "year:2020 -bomb"])
def test_every_count_is_what_choosing_it_finds(text: str) -> None:
    real = open_dataset(paths.bundled_database())
    vocabulary = load_vocabulary(real)
    request = parse_search(text, vocabulary, plain=False).filter
    for facet in fetch_facets(real, request):
        own = parse_search(text, vocabulary, plain=False).filter
        kept = [clause for clause in own.clauses if not all(item.field == facet.field for item in clause)]
        assert facet.incidents == len(find_incidents(real, type(own)(tuple(kept))).rows)
        for item in facet.values[:5]:
            chosen = parse_search(f'{facet.field}:"{item.value}"', vocabulary).filter.clauses
            assert item.incidents == len(find_incidents(real, type(own)((*kept, *chosen))).rows), (facet.field, item)


def test_all_facets_are_there(sample: Dataset) -> None:
    assert [facet.field for facet in fetch_facets(sample, parse_search("").filter)] == list(FACETS)


def test_years_run_without_a_gap_and_leave_their_own_range_out(sample: Dataset) -> None:
    counts = [(item.year, item.incidents) for item in fetch_years(sample, parse_search("year:2021").filter)]
    assert counts == [(2020, 4), (2021, 1)]


def test_certain_and_possible_dates_are_told_apart(sample: Dataset) -> None:
    assert count_uncertain_dates(sample, parse_search("date:2020-06-03").filter) == (1, 2)
    assert count_uncertain_dates(sample, parse_search("date:2020-06").filter) == (4, 0)
