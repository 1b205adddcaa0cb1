"""Where the words of a search stand in a shown text, by the same folding as the search."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mali_browser import folding
from mali_browser.incident_filter import TEXT, IncidentFilter

if TYPE_CHECKING:
    from mali_browser.search_vocabulary import SearchVocabulary

_PART = re.compile(r"[^\W_\u0300-\u036f][\w\u0300-\u036f]*")


@dataclass(frozen=True)
class Term:
    """Words in a row; ``prefix``: the last is a beginning."""

    words: tuple[str, ...]
    prefix: bool


def terms_of(request: IncidentFilter) -> tuple[Term, ...]:
    """Return the words that a filter looks for (not those it excludes)."""
    found: list[Term] = []
    for clause in request.clauses:
        for condition in clause:
            if condition.field == TEXT and not condition.negated:
                words = tuple(folding.parts(condition.value))
                if words:
                    found.append(Term(words, condition.prefix))
                    if len(words) > 1 and not condition.phrase:
                        found.append(Term(("".join(words),), condition.prefix))
    return tuple(found)


def other_names(request: IncidentFilter, vocabulary: SearchVocabulary) -> tuple[Term, ...]:
    """Return the other names of the actors and places that words of a filter are names of, as they are searched too."""
    if not request.aliases:
        return ()
    found: dict[Term, None] = {}
    for clause in request.clauses:
        for condition in clause:
            if condition.field == TEXT and not condition.negated:
                for name in vocabulary.other_names(condition.value):
                    found[Term(tuple(name.split()), prefix=False)] = None
    return tuple(found)


@lru_cache(maxsize=20_000)
def _joined(word: str) -> str:
    """Return a word folded; a page and a table hold the same few thousand words."""
    return folding.joined(word)


@lru_cache(maxsize=4)
def _by_letter(terms: tuple[Term, ...]) -> dict[str, list[Term]]:
    """Return the terms by their first letter: few of many can begin at a word."""
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.words[0][:1], []).append(term)
    return found


def ranges(text: str, terms: tuple[Term, ...]) -> list[tuple[int, int]]:
    """Return (start, length) of each match in ``text``, in order, without overlaps."""
    if not terms or not text:
        return []
    by_letter = _by_letter(terms)
    places = [(match.start(), match.end(), _joined(match.group())) for match in _PART.finditer(text)]
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(places):
        length = max((_matches(places, at, term) for term in by_letter.get(places[at][2][:1], ())), default=0)
        if length:
            found.append((places[at][0], places[at + length - 1][1] - places[at][0]))
        at += length or 1
    return found


def _matches(places: list[tuple[int, int, str]], at: int, term: Term) -> int:
    """Return how many words from ``at`` on the term covers, 0 where it does not match; also run together (Jama'at)."""
    words = [word for _start, _end, word in places[at : at + len(term.words)]]
    if len(words) == len(term.words) and words[:-1] == list(term.words[:-1]):
        last, wanted = words[-1], term.words[-1]
        if last == wanted or (term.prefix and last.startswith(wanted)):
            return len(words)
    if len(term.words) == 1:
        together = ""
        for count, (_start, _end, word) in enumerate(places[at : at + 4], 1):
            together += word
            if count > 1 and together == term.words[0]:
                return count
    return 0
