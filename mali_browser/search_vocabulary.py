"""What words can mean: the names of actors, places and outlets, the closed lists, and the thesaurus, all folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mali_browser import folding, vocabulary

ACTOR_FIELDS: tuple[str, ...] = ("actor", "perpetrator", "target")
CLOSED: dict[str, tuple[str, ...]] = {
    "type": tuple(vocabulary.EVENT_TYPES),
    "subtype": vocabulary.SUB_EVENT_TYPES,
    "weapon": vocabulary.WEAPON_TYPES,
    "targettype": vocabulary.TARGET_TYPES,
    "claim": vocabulary.CLAIMS,
}
_NAMED = {"actor": "actor", "perpetrator": "actor", "target": "actor", "place": "place", "outlet": "outlet"}


@dataclass(frozen=True)
class Meaning:
    """One thing a word can mean: the field it belongs to, its canonical value there, and how it is shown."""

    field: str
    value: str
    label: str


@dataclass(frozen=True)
class Entry:
    """A name as the vocabulary is made of them: ``kind`` actor, place, outlet, region, country or a closed field."""

    key: str
    kind: str
    value: str
    label: str


class SearchVocabulary:
    """Looks words up, exactly, by their beginning, or nearest; immutable once made."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._by_kind: dict[str, dict[str, list[Entry]]] = {}
        for entry in [*entries, *_closed_entries()]:
            self._by_kind.setdefault(entry.kind, {}).setdefault(entry.key, []).append(entry)
        self.longest = max((len(key.split()) for keys in self._by_kind.values() for key in keys), default=1)
        self._labels = {
            (entry.kind, entry.value): entry.label
            for keys in self._by_kind.values()
            for found in keys.values()
            for entry in found
        }

    def label(self, field: str, value: str) -> str:
        """Return how a value is shown, itself where it is unknown."""
        return self._labels.get((_NAMED.get(field, field), value), value)

    def exact(self, field: str, text: str) -> tuple[Meaning, ...]:
        """Return what a whole text means in a field; an id counts as a name too."""
        kind = _NAMED.get(field, field)
        keys = self._by_kind.get(kind, {})
        found = keys.get(folding.key(text)) or keys.get(folding.joined(text)) or []
        if not found and (kind, text) in self._labels:
            return (Meaning(field, text, self._labels[(kind, text)]),)
        return tuple(dict.fromkeys(Meaning(field, entry.value, entry.label) for entry in found))

    def other_names(self, text: str) -> tuple[str, ...]:
        """Return every folded name of the actors and places that a whole text is a name of."""
        meant = {(kind, meaning.value) for kind in ("actor", "place") for meaning in self.exact(kind, text)}
        return tuple(
            key
            for kind in {kind for kind, _value in meant}
            for key, found in self._by_kind[kind].items()
            if any((kind, entry.value) in meant for entry in found)
        )

    def beginning(self, field: str, text: str, limit: int = 20) -> list[Meaning]:
        """Return what begins with a text in a field, the shortest names first."""
        key = folding.key(text)
        keys = self._by_kind.get(_NAMED.get(field, field), {})
        starts = sorted((known for known in keys if known.startswith(key)), key=lambda known: (len(known), known))
        inside = sorted(
            (known for known in keys if not known.startswith(key) and f" {key}" in f" {known}"),
            key=lambda known: (len(known), known),
        )
        found = dict.fromkeys(
            Meaning(field, entry.value, entry.label) for known in [*starts, *inside] for entry in keys[known]
        )
        return list(found)[:limit]

    def nearest(self, field: str, text: str) -> str | None:
        """Return the nearest known name to a slip, None where nothing is near."""
        from rapidfuzz import fuzz, process

        keys = self._by_kind.get(_NAMED.get(field, field), {})
        match = process.extractOne(folding.key(text), list(keys), scorer=fuzz.ratio, score_cutoff=70)
        return keys[match[0]][0].label if match else None

    def nearest_word(self, text: str) -> str | None:
        """Return the nearest name of any kind to a word that found nothing ('Kufa' -> 'Koufa')."""
        from rapidfuzz import fuzz, process

        key = folding.key(text)
        known = [name for kind in ("actor", "place") for name in self._by_kind.get(kind, {}) if name != key]
        match = process.extractOne(key, known, scorer=fuzz.ratio, score_cutoff=72)
        return str(match[0]) if match else None

    def meanings(self, parts: Sequence[str], kinds: Sequence[str]) -> tuple[Meaning, ...]:
        """Return what a run of folded words means among these kinds, in their order."""
        key, joined = " ".join(parts), "".join(parts)
        found: list[Meaning] = []
        for kind in kinds:
            keys = self._by_kind.get(kind, {})
            found += [Meaning(kind, e.value, e.label) for e in keys.get(key) or keys.get(joined) or ()]
        return tuple(dict.fromkeys(found))


def _closed_entries() -> Iterable[Entry]:
    for field, values in CLOSED.items():
        for value in values:
            yield Entry(folding.key(value), field, value, value)
