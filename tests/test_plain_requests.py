"""Plain requests in English and French become the filters that a reader would expect; nothing is guessed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mali_browser import paths
from mali_browser.incident_filter import Condition
from mali_browser.query.connection import open_dataset
from mali_browser.query.incidents import fetch_rows, find_incidents
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.search_language import parse_search, print_filter
from mali_browser.search_vocabulary import SearchVocabulary

TABLE = tomllib.loads((Path(__file__).parent / "plain_requests.toml").read_text(encoding="utf-8"))["request"]
WORDS = st.sampled_from(
    "attacks by JNIM in Gao Ménaka 2022 more than 20 killed between and mars since l'EIGS d'Ansar près de IED OR - "
    '" : région Mopti plus de morts claimed suspected killed:>3 actor:gsim no'.split()
)


@pytest.fixture(scope="module")
def vocabulary() -> SearchVocabulary:
    return load_vocabulary(open_dataset(paths.bundled_database()))


def test_the_table_is_long_enough_and_names_each_request_once() -> None:
    assert len({row["text"] for row in TABLE}) == len(TABLE) >= 120


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["text"])
def test_a_request_is_understood(vocabulary: SearchVocabulary, row: dict[str, str]) -> None:
    assert print_filter(parse_search(row["text"], vocabulary).filter) == row["filter"]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["text"])
def test_what_was_understood_reads_back(vocabulary: SearchVocabulary, row: dict[str, str]) -> None:
    first = parse_search(row["text"], vocabulary).filter
    assert parse_search(print_filter(first, vocabulary), vocabulary).filter == first


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=12).map(" ".join)))
def test_any_text_is_read_and_reads_back(vocabulary: SearchVocabulary, text: str) -> None:
    first = parse_search(text, vocabulary).filter
    assert parse_search(print_filter(first, vocabulary), vocabulary).filter == first


def test_a_plus_keeps_a_word_a_word(vocabulary: SearchVocabulary) -> None:
    words = parse_search("IED 2022 ", vocabulary, plain=False).filter
    assert print_filter(words, vocabulary) == "+IED +2022 "
    assert parse_search("+2022 +IED", vocabulary).filter.clauses == (
        (Condition("text", "2022"),),
        (Condition("text", "IED", prefix=True),),
    )


def test_what_was_understood_can_be_undone(vocabulary: SearchVocabulary) -> None:
    parsed = parse_search("attacks in Gao with more than 20 dead", vocabulary)
    (place, dead) = parsed.understood
    assert (place.words, dead.words) == ("in Gao", "with more than 20 dead")
    words = parsed.as_words(place.clause)
    assert words.clauses[0] == (Condition("text", "Gao", phrase=True),), "the preposition only led to the name"
    assert words.clauses[1] == (Condition("killed", "20", ">"),)


@pytest.mark.parametrize(
    ("text", "kind", "suggestion"),
    [
        ("actor:jnm", "unknown_value", "JNIM"),
        ("place:Aguelhock ", "unknown_value", "Aguelhok"),
        ("plac:gao", "unknown_field", "place"),
        ("place:menak", "unfinished_value", "Ménaka"),
        ("outlet:reuter ", None, None),
        ("killed:lots", "not_a_number", None),
    ],
)
def test_a_slip_gets_the_nearest(
    vocabulary: SearchVocabulary, text: str, kind: str | None, suggestion: str | None
) -> None:
    hints = parse_search(text, vocabulary).hints
    assert [(hint.kind, hint.suggestion) for hint in hints] == ([] if kind is None else [(kind, suggestion)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("embuscade ", "ambush*"),
        ("attentat-suicide ", '"suicide bomb"'),
        ("EEI ", '"landmine ied"'),
    ],
)
def test_french_words_find_what_english_ones_do(one: str, other: str) -> None:
    dataset = open_dataset(paths.bundled_database())
    found = [
        set(find_incidents(dataset, parse_search(text, load_vocabulary(dataset), plain=False).filter).rows)
        for text in (one, other)
    ]
    assert found[0] >= found[1] and found[1]


def test_a_name_that_is_a_common_word_is_a_name_only_in_capitals(vocabulary: SearchVocabulary) -> None:
    assert all(
        c.field == "text" for clause in parse_search("who attacked Bamako", vocabulary).filter.clauses for c in clause
    )
    assert (
        print_filter(parse_search("attacks by IS in 2022", vocabulary).filter) == "perpetrator:islamic-state year:2022"
    )
    dataset = open_dataset(paths.bundled_database())
    found = len(find_incidents(dataset, parse_search("Daesh ", vocabulary).filter).rows)
    assert 0 < found < 60, "the verb 'is' is no Islamic State"


@pytest.mark.parametrize(
    ("text", "incident"),
    [
        ("attacks in Bamako in September 2024", "2024-09-17-bamako"),
        ("hotel attacks in Bamako in 2015", "2015-11-20-bamako"),
        ("attacks in Mopti in March 2022", "2022-03-27-moura"),
    ],
)
def test_what_happened_within_a_town_or_its_region_is_found(
    vocabulary: SearchVocabulary, text: str, incident: str
) -> None:
    dataset = open_dataset(paths.bundled_database())
    found = find_incidents(dataset, parse_search(text, vocabulary).filter)
    assert incident in {row.id for row in fetch_rows(dataset, found.rows)}
