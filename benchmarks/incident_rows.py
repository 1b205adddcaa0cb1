"""Random incidents for the synthetic database, a chunk at a time, as rows of the tables in column order."""

from __future__ import annotations

import random
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import Any, TypeVar

import numpy as np

from benchmarks.reference_rows import Named, Reference
from benchmarks.words import WORDS_A_ROW, make_words
from mali_browser import vocabulary

CHUNK = 20_000
_TITLE_WORDS = 5
_FIRST, _DAYS = date(2003, 1, 1), 8035  # to the end of 2024
_WEAPONS = ("Firearms", "Explosives", "Incendiary", "Melee", "Vehicle", "Unknown")
_TARGETS = ("Military", "Private Citizens & Property", "Police", "Government (General)", "NGO", "Business", "Unknown")
Rows = dict[str, list[tuple[Any, ...]]]
_Item = TypeVar("_Item")


class IncidentRows:
    """Makes the rows; the dates of all incidents are drawn first, as a row's number is its place in date order."""

    def __init__(self, reference: Reference, rows: int, seed: int) -> None:
        self.rows = rows
        self._reference = reference
        self._words = make_words(seed)
        self._generator = np.random.default_rng(seed)
        self._random = random.Random(seed)
        # The later years have more incidents, as in life.
        days = (_DAYS * self._generator.random(rows) ** 0.5).astype(int)
        self._dates = sorted(_dates(_FIRST + timedelta(days=int(day)), self._random) for day in days)
        self._ids: list[str] = []

    def chunk(self, start: int, end: int) -> Rows:
        """Return the rows of the incidents from ``start`` up to ``end``, by table."""
        words = self._words.draw(self._generator, (end - start) * WORDS_A_ROW)
        found: Rows = {
            table: []
            for table in (
                "incidents", "incident_display", "search_documents", "incident_places", "incident_actors",
                "incident_casualties", "incident_sources", "incident_weapons", "incident_targets",
            )
        }  # fmt: skip
        for number in range(start, end):
            first = (number - start) * WORDS_A_ROW
            title = " ".join(words[first : first + _TITLE_WORDS])
            summary = " ".join(words[first + _TITLE_WORDS : first + WORDS_A_ROW])
            self._incident(found, number, title, summary)
        return found

    def _incident(self, found: Rows, number: int, title: str, summary: str) -> None:
        source = self._random
        begin, end, precision = self._dates[number]
        places = _some(source, self._reference.places, (88, 10, 2))
        identity = f"{begin}-{places[0].id}-{number:x}"
        sort = source.choices(_KINDS, cum_weights=_KIND_SUMS)[0]
        parties = self._parties(sort[1])
        outlets = _some(source, self._reference.outlets, (40, 35, 20, 5))
        weapons = source.sample(_WEAPONS, source.choices((0, 1, 2), (25, 60, 15))[0])
        targets = source.sample(_TARGETS, source.choices((0, 1, 2), (20, 65, 15))[0])
        figures = self._figures(found, identity)
        duplicate = source.choice(self._ids) if self._ids and source.random() < 0.02 else None
        entry = source.randint(1, self._reference.entries) if source.random() < 0.4 else None
        note = "as printed" if source.random() < 0.05 else None
        self._ids.append(identity)
        found["incidents"].append(
            (
                number + 1, identity, entry, entry and 1, begin, end, precision, None, title, summary, *sort,
                source.choice(vocabulary.CLAIMS), *figures, duplicate, note,
            )
        )  # fmt: skip
        found["incident_places"] += [(identity, at, place.id, None) for at, place in enumerate(places, 1)]
        found["incident_actors"] += [
            (identity, at, actor.id, role, "stated", None, None) for at, (actor, role) in enumerate(parties, 1)
        ]
        found["incident_sources"] += [
            (identity, at, outlet.id, outlet.shown, None, None, None) for at, outlet in enumerate(outlets, 1)
        ]
        found["incident_weapons"] += [(identity, at, weapon) for at, weapon in enumerate(weapons, 1)]
        found["incident_targets"] += [(identity, at, target) for at, target in enumerate(targets, 1)]
        roles = {role: [actor.shown for actor, theirs in parties if theirs == role] for role in vocabulary.ROLES}
        shown = (
            [place.shown for place in places],
            [place.region for place in places],
            [place.country for place in places],
            roles["perpetrator"] or roles["party"],
            roles["target"],
        )
        found["incident_display"].append(
            (number + 1, *(_joined(texts) for texts in shown), len(outlets), None, None, None, None, None)
        )
        names = [*(place.names for place in places), *(actor.names for actor, _role in parties), *sort, *weapons]
        found["search_documents"].append(
            (number + 1, "incident", identity, title, summary, "\n".join([*names, *targets]), "")
        )

    def _parties(self, sort: str) -> list[tuple[Named, str]]:
        source = self._random
        actors = _some(source, self._reference.actors, (8, 20, 55, 17), least=0)
        if sort in vocabulary.TWO_SIDED and len(actors) > 1 and source.random() < 0.5:
            return [(actor, "party") for actor in actors]
        roles = ("perpetrator", "target", "victim", "responder")[source.random() < 0.1 :]
        return list(zip(actors, roles, strict=False))

    def _figures(self, found: Rows, identity: str) -> list[int | None]:
        """Draw the casualties; return the totals' columns and add the rows that they come from."""
        source = self._random
        columns: list[int | None] = []
        for place, (harm, share) in enumerate((("killed", 0.6), ("wounded", 0.4), ("abducted", 0.15)), 1):
            if source.random() >= share:
                columns += [None, None, None, 0]
                continue
            best = int(source.expovariate(1) * 6)
            low, high, uncounted, qualifier = source.choices(
                (
                    (best, best, 0, "exact"),
                    (best, None, 0, "at_least"),
                    (None, best, 0, "up_to"),
                    (best, best + 3, 0, "range"),
                    (None, None, 1, "uncounted"),
                ),
                (70, 10, 5, 10, 5),
            )[0]
            figure = (None, None, None) if uncounted else (low, best, high)
            columns += [*figure, uncounted]
            contested = "a" if source.random() < 0.01 else None
            found["incident_casualties"].append(
                (identity, place, harm, "unspecified", *figure, qualifier, None, harm, 0, contested, 0, None, None)
            )
        return columns


_KINDS = [(kind, sub) for kind, subs in vocabulary.EVENT_TYPES.items() for sub in subs]
_KIND_SUMS = list(accumulate(1 / place for place in range(1, len(_KINDS) + 1)))


def _some(source: random.Random, items: Sequence[_Item], weights: Sequence[int], least: int = 1) -> list[_Item]:
    """Return a few different items, the first ones of the list more often."""
    count = source.choices(range(least, least + len(weights)), weights)[0]
    found: dict[int, None] = {}
    while len(found) < count:
        found[int(len(items) ** source.random()) - 1] = None
    return [items[place] for place in found]


def _dates(day: date, source: random.Random) -> tuple[str, str, str]:
    chance = source.random()
    if chance < 0.05:
        return f"{day.year}-01-01", f"{day.year}-12-31", "year"
    if chance < 0.18:
        last = monthrange(day.year, day.month)[1]
        return f"{day:%Y-%m}-01", f"{day:%Y-%m}-{last}", "month"
    days = source.randint(1, 5) if chance < 0.28 else 0
    return day.isoformat(), (day + timedelta(days=days)).isoformat(), "day"


def _joined(texts: Sequence[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(text for text in texts if text)) or None
