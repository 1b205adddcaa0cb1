"""The chips of a filter: one a clause, in words, with how it would be typed and what it was understood from."""

from __future__ import annotations

from dataclasses import dataclass

from mali_browser import wording
from mali_browser.incident_filter import IncidentFilter
from mali_browser.search_language import ParsedSearch, print_filter
from mali_browser.search_vocabulary import SearchVocabulary


@dataclass(frozen=True)
class ChipText:
    """One chip. ``words``: the plain words that it was understood from, '' where it was typed as a condition."""

    text: str
    typed: str
    words: str = ""


def chips_of(parsed: ParsedSearch, vocabulary: SearchVocabulary) -> tuple[ChipText, ...]:
    """Return the chips of a search, in the order of its clauses."""
    words = {item.clause: item.words for item in parsed.understood}
    return tuple(
        ChipText(
            wording.clause_text(clause, vocabulary.label),
            print_filter(IncidentFilter((clause,)), vocabulary).strip(),
            words.get(at, ""),
        )
        for at, clause in enumerate(parsed.filter.clauses)
    )
