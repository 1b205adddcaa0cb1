"""Matches are marked where the search finds them."""

from __future__ import annotations

import pytest

from mali_browser.gui.highlight import ranges, terms_of
from mali_browser.search_language import parse_search


@pytest.mark.parametrize(
    ("search", "text", "marked"),
    [
        ("menaka", "Near Ménaka town", ["Ménaka"]),
        ("mena", "Near Ménaka town", ["Ménaka"]),
        ("mena ", "Near Ménaka town", []),
        ("jamaat", "the Jama'at men", ["Jama'at"]),
        ("jama'at", "the Jama’at men", ["Jama’at"]),
        ('"near menaka"', "Near Ménaka", ["Near Ménaka"]),
        ("menaka", "Me\u0301naka", ["Me\u0301naka"]),
        ("-menaka", "Ménaka", []),
        ("a", "🙂 a 🙂 ab", ["a", "ab"]),
        ("", "Ménaka", []),
    ],
)
def test_words_are_marked(search: str, text: str, marked: list[str]) -> None:
    found = ranges(text, terms_of(parse_search(search).filter))
    assert [text[start : start + length] for start, length in found] == marked
