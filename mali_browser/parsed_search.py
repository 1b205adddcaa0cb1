"""What typed text was read as: a filter, hints, and which of its clauses come from plain words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mali_browser import folding
from mali_browser.incident_filter import TEXT, Condition, IncidentFilter

_SMALL = frozenset(
    "a against at au aux by contre d dans de des du en et hors in l la le les of on or ou par the to".split()
)


@dataclass(frozen=True)
class Hint:
    """Something typed that was not understood as meant.

    ``kind``: unknown_field, unknown_value, not_a_number, not_a_date, nothing_to_search, too_long, empty_value,
    unfinished_value.
    ``suggestion``: the nearest thing that would be understood, if any.
    """

    kind: str
    text: str
    suggestion: str | None = None


@dataclass(frozen=True)
class Understood:
    """A clause that was understood from plain words: its place in the filter, and the words as typed."""

    clause: int
    words: str


@dataclass(frozen=True)
class ParsedSearch:
    """What was understood, and what was not; ``understood``: which clauses come from plain words."""

    filter: IncidentFilter
    hints: tuple[Hint, ...] = ()
    understood: tuple[Understood, ...] = ()

    def as_words(self, clause: int) -> IncidentFilter:
        """Return the filter with a clause that was understood from plain words as those words again."""
        words = next((item.words for item in self.understood if item.clause == clause), "")
        clauses = self.filter.clauses
        meant = [word for word in words.split() if folding.parts(word)]
        # Prepositions and articles only led to the clause: as words they would find nothing.
        meant = [word for word in meant if folding.key(word) not in _SMALL] or meant
        texts = tuple((Condition(TEXT, word, phrase=True),) for word in meant)
        return replace(self.filter, clauses=clauses[:clause] + texts + clauses[clause + 1 :])
