"""The chips of a filter: one a clause, in words, with how it would be typed and what it was understood from."""

from __future__ import annotations

from dataclasses import dataclass

from mali_browser import wording
from mali_browser.gui.item_models.filter_edits import compares_figures
from mali_browser.incident_filter import Clause, IncidentFilter
from mali_browser.parsed_search import ParsedSearch
from mali_browser.search_language import print_filter
from mali_browser.search_vocabulary import SearchVocabulary


@dataclass(frozen=True)
class ChipText:
    """One chip. ``words``: the plain words that it was understood from, '' where it was typed as a condition.

    ``note``: how it is to be read, where that is not plain (bounds of casualties).
    """

    text: str
    typed: str
    words: str = ""
    note: str = ""


def chips_of(parsed: ParsedSearch, vocabulary: SearchVocabulary) -> tuple[ChipText, ...]:
    """Return the chips of a search, in the order of its clauses."""
    words = {item.clause: item.words for item in parsed.understood}
    return tuple(
        ChipText(
            _text(clause, parsed.filter.could_be, vocabulary),
            print_filter(IncidentFilter((clause,)), vocabulary).strip(),
            words.get(at, ""),
            wording.bounds_text(parsed.filter.could_be) if compares_figures(clause) else "",
        )
        for at, clause in enumerate(parsed.filter.clauses)
    )


def _text(clause: Clause, could_be: bool, vocabulary: SearchVocabulary) -> str:
    text = wording.clause_text(clause, vocabulary.label)
    return wording.could_be_text(text) if could_be and compares_figures(clause) else text
