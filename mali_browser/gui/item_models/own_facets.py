"""Facets of the reader's own: marks, tags and collections, counted like the others under the rest of the filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from mali_browser import folding
from mali_browser.gui.item_models.facet_model import FacetModel
from mali_browser.gui.item_models.filter_edits import MARKED, FacetChoice, without_own
from mali_browser.incident_filter import IncidentFilter
from mali_browser.records import Facet, FacetValue, OwnMarks

OWN_FACETS: tuple[str, ...] = (MARKED, "tag", "collection")


def asks_of_marks(request: IncidentFilter, field: str) -> IncidentFilter:
    """Return the filter that a facet's values are counted under."""
    return without_own(request, field)


def own_facets(marks: Mapping[str, OwnMarks], among: Mapping[str, frozenset[str]]) -> dict[str, Facet]:
    """Return the facets; ``among``: by facet, the ids of the marked incidents that the rest of the filter leaves.

    Every value that there is has its line, with 0 where the filter leaves none.
    """
    found = {}
    for field in OWN_FACETS:
        left = among.get(field, frozenset())
        counts = Counter({value: 0 for own in marks.values() for value in _values(own, field)})
        counts.update(value for ref in left if ref in marks for value in _values(marks[ref], field))
        order = sorted(counts.items(), key=lambda item: (-item[1], folding.key(item[0])))
        found[field] = Facet(field, tuple(FacetValue(value, value, count) for value, count in order), 0, len(left))
    return found


def _values(own: OwnMarks, field: str) -> Iterator[str]:
    if field == MARKED:
        yield from ["bookmarked"] * own.bookmarked
        yield from ["checked"] * (own.checked_at is not None)
        yield from ["note"] * bool(own.notes)
    else:
        yield from own.tags if field == "tag" else own.collections


class OwnFacetModel(FacetModel):
    """A name counts as chosen however the filter spells it."""

    _typed = FacetChoice()

    def set_choice(self, choice: FacetChoice) -> None:
        """Tick other values."""
        self._typed = choice
        super().set_choice(
            FacetChoice(tuple(map(self._known, choice.values)), tuple(map(self._known, choice.excluded)))
        )

    def set_facet(self, facet: Facet) -> None:
        """Show other counts."""
        super().set_facet(facet)
        self.set_choice(self._typed)

    def _known(self, spelled: str) -> str:
        key = folding.key(spelled)
        return next((one.value for one in self.facet.values if folding.key(one.value) == key), spelled)

    def spelled(self, value: str) -> str:
        """Return a value as the filter spells it."""
        key = folding.key(value)
        typed = (*self._typed.values, *self._typed.excluded)
        return next((one for one in typed if folding.key(one) == key), value)

    def _label(self, value: str) -> str:
        if self.field == MARKED:
            return {
                "bookmarked": self.tr("Bookmarked"),
                "checked": self.tr("Checked by you"),
                "note": self.tr("With your note"),
            }.get(value, value)
        return value
