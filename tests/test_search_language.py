"""Whatever is typed gives a filter and perhaps hints; a filter's text gives the filter again."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mali_browser import wording
from mali_browser.incident_filter import Condition, IncidentFilter
from mali_browser.search_language import parse_search, print_filter

PIECES = st.sampled_from(
    ["menaka ", '"', "-", "OR ", " ", "killed:>10 ", "year:2022..2023 ", "actor:jnim ", "Jama'at", "*", ":", "é", "\0"]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_any_text_is_read_and_its_filter_survives_printing(text: str) -> None:
    first = parse_search(text).filter
    assert parse_search(print_filter(first)).filter == first
    assert IncidentFilter.from_json(first.to_json()) == first


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("menaka", [Condition("text", "menaka", prefix=True)]),
        ("menaka ", [Condition("text", "menaka")]),
        ('"boat near"', [Condition("text", "boat near", phrase=True)]),
        ("killed:>10", [Condition("killed", "10", ">")]),
        ("killed:10..", [Condition("killed", "10", ">=")]),
        ("killed:50..10", [Condition("killed", "10", "..", "50")]),
        ("date:>2022", [Condition("date", "2023", ">=")]),
        ("date:2023-9", [Condition("date", "2023-09")]),
        ("type:battles", [Condition("type", "Battles")]),
        ("-actor:jnim", [Condition("actor", "jnim", negated=True)]),
    ],
)
def test_terms_mean_what_they_say(text: str, conditions: list[Condition]) -> None:
    assert [condition for clause in parse_search(text).filter.clauses for condition in clause] == conditions


@pytest.mark.parametrize(
    "text", ["killed:many", "date:2023-99", "typ:bomb", "type:xyzzy", "🙂", "actor:", "x" * 100_000]
)
def test_a_slip_gives_a_hint(text: str) -> None:
    assert parse_search(text).hints


@given(
    st.from_regex(
        r"date:[0-9]{4}(-[0-9]{0,2}(-[0-9]{0,2})?)?(\.\.[0-9]{4}(-[0-9]{0,2}(-[0-9]{0,2})?)?)?", fullmatch=True
    )
)
@example("date:2022-05-10..2022-06-0")
@example("date:2022-06-00")
@example("date:0000-01-01")
def test_dates_half_typed_are_dates_of_the_calendar_or_hints(text: str) -> None:
    parsed = parse_search(text, plain=False)
    assert parsed.filter.clauses or parsed.hints
    for clause in parsed.filter.clauses:
        assert wording.clause_text(clause, lambda _field, value: value)
