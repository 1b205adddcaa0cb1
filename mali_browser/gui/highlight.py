"""Where the words of a search stand in a shown text, by the same folding as the search."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mali_browser import folding
from mali_browser.incident_filter import TEXT, IncidentFilter

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


def ranges(text: str, terms: tuple[Term, ...]) -> list[tuple[int, int]]:
    """Return (start, length) of each match in ``text``, in order, without overlaps."""
    if not terms or not text:
        return []
    places = [(match.start(), match.end(), folding.joined(match.group())) for match in _PART.finditer(text)]
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(places):
        length = max((_matches(places, at, term) for term in terms), default=0)
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
