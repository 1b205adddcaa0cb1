"""What could be meant by what is being typed: names, fields, their values, and recent searches of this session."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mali_browser import folding, wording
from mali_browser.incident_filter import Condition
from mali_browser.records import FacetValue
from mali_browser.search_language import KNOWN_FIELDS, NAME_FIELDS, print_condition
from mali_browser.search_vocabulary import CLOSED, SearchVocabulary

_MOST = 9
_MOST_VALUES = 40
_MOST_NAMES, _MOST_FIELDS, _MOST_RECENT = 6, 3, 3
_LONGEST_NAME = 4
_FIELD = re.compile(r'(?:^|\s)(?P<minus>-?)(?P<field>[A-Za-z_]{2,14}):(?P<value>"[^"]*|[^\s"]*)$')
_WORDS = re.compile(r'(?:^|(?<=\s))[^\s":]+')
# Kinds of names that plain words are completed to, and how many of each at most.
_KINDS: tuple[tuple[str, int], ...] = (
    ("actor", 4),
    ("place", 4),
    ("region", 2),
    ("country", 1),
    ("outlet", 2),
    ("type", 2),
    ("subtype", 2),
    ("weapon", 1),
)
# What a record is; everything else is what it has.
_RECORD_STATES: frozenset[str] = frozenset({"duplicate", "dated", "narrative", "contested", "bookmarked", "checked"})
_EXAMPLES: dict[str, tuple[str, ...]] = {
    "killed": (">20", ">=10", "10..50", "0"),
    "wounded": (">20", ">=10", "10..50", "0"),
    "abducted": (">5", ">=1", "1..10"),
    "date": ("2023", "2023-09", ">=2022", "2022-03..2022-08"),
    "before": ("2020", "2022-06"),
    "after": ("2020", "2022-06"),
    "entry": ("1..20", ">100"),
    "box": ("13,-5.5,15.5,-1.5",),
}


@dataclass(frozen=True)
class Completion:
    """A way to go on: ``text`` takes the place of what stands from ``start`` to ``end``.

    ``goes_on``: it is a field, and a value follows.
    """

    label: str
    hint: str
    text: str
    start: int
    end: int
    goes_on: bool = False


class Completer:
    """Completes with the dataset's vocabulary; ``top`` are the values that are most frequent under the filter.

    ``own`` are the values of the reader's own fields (tags, collections).
    """

    def __init__(self, vocabulary: SearchVocabulary) -> None:
        self._vocabulary = vocabulary
        self.top: dict[str, Sequence[FacetValue]] = {}
        self.years: Sequence[int] = ()
        self.own: Mapping[str, Sequence[str]] = {}

    def complete(self, text: str, cursor: int, recent: Sequence[str] = (), asked: bool = False) -> list[Completion]:
        """Return what the text up to the cursor may go on to, best first; ``asked``: the reader wants to be shown.

        Nothing inside a word, and nothing for a word that is a whole name already: it stays the word it is.
        """
        if cursor < len(text) and not text[cursor].isspace():
            return []
        before = text[:cursor]
        match = _FIELD.search(before)
        if match is not None and match["field"].lower() in KNOWN_FIELDS:
            return list(self._values(match, cursor))[:_MOST_VALUES]
        found = [*self._words(before, cursor), *_recent(text, before, recent, asked)]
        if asked and (not before or before[-1].isspace()):
            found += [_field(field, cursor, cursor) for field in KNOWN_FIELDS]
        return found[:_MOST]

    # values of a field

    def _values(self, match: re.Match[str], end: int) -> Iterator[Completion]:
        field = match["field"].lower()
        start = match.start("minus")
        negated = bool(match["minus"])
        typed = match["value"].lstrip('"')
        for value, label in self._known(field, typed, negated):
            text = print_condition(Condition(field, value, negated=negated))
            if value.startswith((">", "<")) or ".." in value:
                text = f"{match['minus']}{field}:{value}"
            if text != match.group().strip():
                hint = text if field in ("has", "is") else wording.field_text(field)
                yield Completion(label, hint, f"{text} ", start, end)

    def _known(self, field: str, typed: str, negated: bool) -> Iterator[tuple[str, str]]:
        show = self._vocabulary.label
        if field in ("has", "is"):
            yield from _states(field, typed, not negated)
        elif field in self.own:
            key = folding.key(typed)
            for value in self.own[field]:
                if f" {key}" in f" {folding.key(value)}" and folding.key(value) != key:
                    yield value, value
        elif field in NAME_FIELDS or field in CLOSED:
            if typed:
                found = {m.value: m for m in self._vocabulary.beginning(field, typed, 30)}
                values = list(found)
            else:
                # The most frequent under the filter first; the others follow, for what is being typed is no filter yet.
                values = [value.value for value in self.top.get(field, ())]
                others = CLOSED.get(field) or [m.value for m in self._vocabulary.beginning(field, "", _MOST)]
                values += [value for value in others if value not in values]
            for value in values:
                yield value, wording.value_text(field, value, show)
        elif field == "year":
            for year in reversed(self.years):
                if str(year).startswith(typed) and str(year) != typed:
                    yield str(year), str(year)
        else:
            for example in _EXAMPLES.get(field, ()):
                if example.startswith(typed) and example != typed:
                    yield example, f"{field}:{example}"

    # plain words

    def _words(self, before: str, end: int) -> Iterator[Completion]:
        words = list(_WORDS.finditer(before))
        if not words or words[-1].end() != len(before):
            return
        last = words[-1].group()
        negated = last.startswith("-")
        typed = last.lstrip("-+")
        if len(folding.joined(typed)) < 2:
            return
        start = words[-1].start()
        fields = [field for field in KNOWN_FIELDS if field.startswith(typed.lower())]
        for field in fields[:_MOST_FIELDS]:
            yield _field(field, start, end, "-" if negated else "")
        yield from self._names(words, negated, end)

    def _names(self, words: list[re.Match[str]], negated: bool, end: int) -> Iterator[Completion]:
        """Yield names that the last words begin, the longest run of words first."""
        seen: set[tuple[str, str]] = set()
        for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
            run = words[-count:]
            typed = " ".join(word.group() for word in run).lstrip("-+")
            if any(word.group().startswith("-") for word in run[1:]) or self._is_name(typed):
                if self._is_name(typed):
                    return
                continue
            for kind, most in _KINDS:
                for meaning in self._vocabulary.beginning(kind, typed, most):
                    if (kind, meaning.value) not in seen and len(seen) < _MOST_NAMES:
                        seen.add((kind, meaning.value))
                        label = wording.value_text(kind, meaning.value, self._vocabulary.label)
                        minus = run[0].group().startswith("-")
                        text = print_condition(Condition(kind, meaning.value, negated=minus))
                        yield Completion(label, wording.field_text(kind), f"{text} ", run[0].start(), end)

    def _is_name(self, typed: str) -> bool:
        return any(self._vocabulary.exact(kind, typed) for kind, _most in _KINDS)


def _states(field: str, typed: str, holds: bool) -> Iterator[tuple[str, str]]:
    """Yield the states that make sense after 'has:' or 'is:', found by their names or by the words for them."""
    key = folding.key(typed)
    for state in wording.STATES:
        text = wording.state_text(state, holds)
        if (state in _RECORD_STATES) == (field == "is") and f" {key}" in f" {folding.key(f'{state} {text}')}":
            yield state, text


def _field(field: str, start: int, end: int, minus: str = "") -> Completion:
    return Completion(f"{field}:", wording.field_help(field), f"{minus}{field}:", start, end, goes_on=True)


def _recent(text: str, before: str, recent: Sequence[str], asked: bool) -> Iterator[Completion]:
    key = text.strip().lower()
    shown = 0
    for search in recent:
        fits = search.lower().startswith(key) and search.lower() != key
        if fits and (key or asked) and before.strip() == text.strip() and shown < _MOST_RECENT:
            shown += 1
            yield Completion(search, wording.searched_before(), search, 0, len(text))
