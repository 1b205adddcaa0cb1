"""Typed text <-> IncidentFilter, with hints for slips; whatever is typed gives a filter, never an exception.

The language: words (all must occur), "exact phrase", -not, +word (a word whatever it may mean), OR between two terms,
field:value, field:"a value", killed:>10, killed:10..50, year:2022..2023, date:2023-09. The last word is a beginning
while no space follows it; a star makes any word one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from mali_browser import folding, vocabulary
from mali_browser.incident_filter import (
    FIELDS,
    OWN_FIELDS,
    OWN_STATES,
    TEXT,
    Clause,
    Condition,
    IncidentFilter,
    box_value,
    read_box,
)
from mali_browser.parsed_search import Hint, ParsedSearch, Understood
from mali_browser.partial_dates import DATE, neighbour, partial_date
from mali_browser.search_vocabulary import ACTOR_FIELDS, CLOSED, SearchVocabulary

MAX_TERMS = 64
MAX_TERM_LENGTH = 200

_TOKEN = re.compile(
    r"""(?P<minus>[-+]?)
        (?:(?P<field>[A-Za-z_]{2,14}):(?:"(?P<quoted_value>[^"]*)"?|(?P<value>[^\s"]*))
          |"(?P<phrase>[^"]*)"?
          |(?P<word>[^\s"]+))""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"(?P<operator>>=|<=|>|<|=|≥|≤)?(?P<number>\d{1,9})")


def parse_search(text: str, vocabulary: SearchVocabulary | None = None, plain: bool = True) -> ParsedSearch:
    """Read typed text. Never raises; what is not understood becomes words or is left out, with a hint.

    With a ``vocabulary`` names become ids, and runs of plain words are read as a plain request (see
    ``plain_requests``) unless ``plain`` is off.
    """
    return _Parse(clean_text(text), vocabulary, plain).run()


# 'killed > 20', '>20 killed', 'tués >= 5', and numbers written with a space between thousands.
_HARM = r"(?:killed|dead|wounded|injured|abducted|kidnapped|morts?|tu[ée]s?|bless[ée]s?|enlev[ée]s)"
_HARM_FIRST = re.compile(rf"(?<![\w:])({_HARM})\s*(>=|<=|>|<|≥|≤)\s*(\d+)(?!\d)", re.IGNORECASE)
_SIGN_FIRST = re.compile(rf"(?<![\w:])(>=|<=|>|<|≥|≤)\s*(\d+)\s+(?={_HARM}\b)", re.IGNORECASE)
_THOUSANDS = re.compile(r"\b(than|de|moins|least|over|plus)([ \u00a0]\d{1,3})[ \u00a0\u202f](\d{3})(?!\d)")
_COMMAS = re.compile(r"(?<![\d,])(\d{1,3}),(\d{3})(?![\d,])")
_SIGNS = {">": "more than", "<": "less than", ">=": "at least", "≥": "at least", "<=": "at most", "≤": "at most"}


def _spelt_out(text: str) -> str:
    """Write comparisons in signs out, so that the rules for plain requests read them."""
    text = _COMMAS.sub(r"\1\2", text)
    text = _HARM_FIRST.sub(lambda m: f"{_SIGNS[m[2]]} {m[3]} {m[1]}", text)
    text = _SIGN_FIRST.sub(lambda m: f"{_SIGNS[m[1]]} {m[2]} ", text)
    return _THOUSANDS.sub(r"\1\2\3", text)


class _Parse:
    def __init__(self, text: str, vocabulary: SearchVocabulary | None, plain: bool) -> None:
        self.plain = plain and vocabulary is not None
        self.text = _spelt_out(text) if self.plain else text
        self.vocabulary = vocabulary
        self.hints: list[Hint] = []
        self.clauses: list[Clause] = []
        self.understood: list[Understood] = []

    def run(self) -> ParsedSearch:
        tokens = list(_TOKEN.finditer(self.text))
        if len(tokens) > MAX_TERMS:
            self.hints.append(Hint("too_long", f"{len(tokens)}", str(MAX_TERMS)))
            tokens = tokens[:MAX_TERMS]
        join = False
        at = 0
        while at < len(tokens):
            if _is_or(tokens[at]):
                join = bool(self.clauses)
                at += 1
                continue
            end = self._plain_run(tokens, at) if self.plain and not join else at
            if end > at:
                self._read_plain(tokens[at:end])
                at = end
                continue
            condition = self._read_term(tokens[at])
            if condition is not None:
                if join:
                    self.clauses[-1] = (*self.clauses[-1], condition)
                else:
                    self.clauses.append((condition,))
                join = False
            at += 1
        return ParsedSearch(IncidentFilter(tuple(self.clauses)), tuple(self.hints), tuple(self.understood))

    def _plain_run(self, tokens: list[re.Match[str]], at: int) -> int:
        """Return where a run of plain words ends; a word joined by OR, excluded or starred is no part of it."""
        end = at
        while end < len(tokens) and _is_plain(tokens[end]):
            end += 1
        if end < len(tokens) and _is_or(tokens[end]):
            end -= 1
        return max(end, at)

    def _read_plain(self, tokens: list[re.Match[str]]) -> None:
        assert self.vocabulary is not None
        start, end = tokens[0].start(), tokens[-1].end()
        is_last = end == len(self.text)
        from mali_browser.plain_requests import is_either, split_words, understand

        pieces = understand(split_words(self.text[start:end]), self.vocabulary)
        known = any(piece.condition is not None for piece in pieces)
        for place, piece in enumerate(pieces):
            if piece.condition is not None and is_either(pieces, place - 1):
                # 'by JNIM or ISGS': one clause, of the field that a cue decided.
                joined = (*self.clauses[-1], piece.condition, *((piece.also,) if piece.also else ()))
                if any(condition.field == "perpetrator" for condition in joined):
                    joined = tuple(replace(condition, field="perpetrator") for condition in joined)
                self.clauses[-1] = joined
                last_word = self.understood.pop()
                words = f"{last_word.words} {pieces[place - 1].typed} {piece.typed}"
                self.understood.append(Understood(last_word.clause, words))
            elif piece.condition is not None:
                self.understood.append(Understood(len(self.clauses), piece.typed))
                self.clauses.append((piece.condition, *((piece.also,) if piece.also else ())))
            elif not (piece.filler and known) and not is_either(pieces, place):
                for count, word in enumerate(piece.typed.split(), 1):
                    last = is_last and place == len(pieces) - 1 and count == len(piece.typed.split())
                    condition = self._text(word, False, last, False)
                    if condition is not None:
                        self.clauses.append((condition,))

    def _read_term(self, match: re.Match[str]) -> Condition | None:
        negated = match["minus"] == "-"
        is_last = match.end() == len(self.text)
        if match["field"] is not None:
            value = match["quoted_value"] if match["quoted_value"] is not None else match["value"]
            name = match["field"].lower()
            if name in _READERS or name in NAME_FIELDS:
                typing = is_last and match["quoted_value"] is None
                return self._read_field(name, value.strip(), negated, match.group(), typing)
            import difflib

            near = difflib.get_close_matches(name, KNOWN_FIELDS, 1, 0.6)
            self.hints.append(Hint("unknown_field", match["field"], near[0] if near else None))
            return self._text(match.group().lstrip("-+"), True, False, negated)
        if match["phrase"] is not None:
            return self._text(match["phrase"], True, False, negated)
        word = match["word"]
        if match["minus"] and not folding.parts(word):
            return None
        star = word.endswith("*")
        return self._text(word.rstrip("*"), False, star or (is_last and not negated), negated)

    def _text(self, text: str, phrase: bool, prefix: bool, negated: bool) -> Condition | None:
        text = " ".join(text.split())
        if not folding.parts(text):
            if text:
                self.hints.append(Hint("nothing_to_search", text[:40]))
            return None
        if len(text) > MAX_TERM_LENGTH:
            self.hints.append(Hint("too_long", text[:40] + "…", str(MAX_TERM_LENGTH)))
            text = text[:MAX_TERM_LENGTH].rstrip()
            if not folding.parts(text):
                return None
        return Condition(TEXT, text, phrase=phrase, prefix=prefix, negated=negated)

    def _read_field(self, name: str, value: str, negated: bool, typed: str, typing: bool) -> Condition | None:
        if not value:
            self.hints.append(Hint("empty_value", typed))
            return None
        value = " ".join(value[:MAX_TERM_LENGTH].split())
        if name not in NAME_FIELDS and name not in CLOSED:
            return _READERS[name](name, value, negated, self.hints)
        if not folding.parts(value):
            self.hints.append(Hint("nothing_to_search", value))
            return None
        if self.vocabulary is None:
            if name in CLOSED:
                return _READERS[name](name, value, negated, self.hints)
            return Condition(name, value, negated=negated)
        return self._read_name(name, value, negated, typing)

    def _read_name(self, name: str, value: str, negated: bool, typing: bool) -> Condition | None:
        """Find a value in the vocabulary: its whole name, its only beginning, else a hint with the nearest."""
        assert self.vocabulary is not None
        found = self.vocabulary.exact(name, value)
        if not found:
            starts = self.vocabulary.beginning(name, value)
            if len({meaning.value for meaning in starts}) == 1:
                found = (starts[0],)
            else:
                near = starts[0].label if starts else self.vocabulary.nearest(name, value)
                kind = "unfinished_value" if typing and starts else "unknown_value"
                self.hints.append(Hint(kind, f"{name}:{value}", near))
                return None
        return Condition(name, found[0].value, negated=negated)


def _is_or(match: re.Match[str]) -> bool:
    return match["word"] == "OR" and not match["minus"]


def _is_plain(match: re.Match[str]) -> bool:
    word = match["word"]
    return bool(word) and not match["minus"] and not word.endswith("*") and word != "OR"


def clean_text(text: str) -> str:
    """Return typed text in composed form, without control characters, quotation marks of every kind made plain."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(char if char.isprintable() or char.isspace() else " " for char in text)
    return re.sub(r"[“”„«»＂]", '"', text).lstrip()


Reader = Callable[[str, str, bool, list[Hint]], Condition | None]


def _closed(values: tuple[str, ...]) -> Reader:
    keys = {folding.key(value): value for value in values}

    def read(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
        key = folding.key(value)
        starts = [known for known in keys if known.startswith(key)] or [known for known in keys if key and key in known]
        if key in keys:
            return Condition(name, keys[key], negated=negated)
        if len(starts) == 1:
            return Condition(name, keys[starts[0]], negated=negated)
        near = starts[:1]
        if not near:
            import difflib

            near = difflib.get_close_matches(key, list(keys), 1, 0.5)
        hints.append(Hint("unknown_value", f"{name}:{value}", keys[near[0]] if near else None))
        return None

    return read


def _read_number(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
    low, dots, high = value.partition("..")
    if dots:
        if (low or high) and all(not end or end.isdecimal() and len(end) < 10 for end in (low, high)):
            ends = (str(int(low)) if low else "", str(int(high)) if high else "")
            if not low:
                return Condition(name, ends[1], "<=", negated=negated)
            if not high:
                return Condition(name, ends[0], ">=", negated=negated)
            if int(low) > int(high):
                ends = (ends[1], ends[0])
            return Condition(name, ends[0], "..", ends[1], negated=negated)
    elif match := _NUMBER.fullmatch(value):
        operator = {"≥": ">=", "≤": "<=", None: "="}.get(match["operator"], match["operator"])
        return Condition(name, str(int(match["number"])), str(operator), negated=negated)
    hints.append(Hint("not_a_number", f"{name}:{value}"))
    return None


def _read_date(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
    low, dots, high = value.partition("..")
    if dots and (low or high):
        first, last = (partial_date(end) if end else "" for end in (low, high))
        if first is not None and last is not None:
            if not first:
                return Condition(name, last, "<=", negated=negated)
            if not last:
                return Condition(name, first, ">=", negated=negated)
            if first > last and not first.startswith(last):
                first, last = last, first
            return Condition(name, first, "..", last, negated=negated)
    elif match := DATE.fullmatch(value):
        operator = match["operator"] or "="
        partial = partial_date(value.lstrip("<>="))
        if partial is not None and operator in ("<", ">"):
            # 'later than 2022' begins in 2023: kept with the end included, as every date is.
            partial = neighbour(partial, 1 if operator == ">" else -1)
            operator += "="
        if partial is not None:
            return Condition(name, partial, operator, negated=negated)
    hints.append(Hint("not_a_date", f"{name}:{value}", "2023, 2023-09, 2023-09-17, 2022..2023"))
    return None


def _read_box(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
    box = read_box(value)
    if box is not None:
        return Condition(name, box_value(*box), negated=negated)
    hints.append(Hint("unknown_value", f"{name}:{value}", "box:12.5,-5,15,-1.5"))
    return None


_STATES: tuple[str, ...] = (
    "duplicate",
    "dated",
    "narrative",
    "contested",
    "editorial",
    "killed",
    "wounded",
    "abducted",
    "perpetrator",
    "target",
    "region",
    "weapon",
    "targettype",
)
# Words that states were called by before, or are as likely called by.
_OTHER_WORDS = {"editorial note": "editorial", "bookmark": "bookmarked", "starred": "bookmarked", "notes": "note"}


def _read_state(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
    return _known_state(name, _OTHER_WORDS.get(folding.key(value), value), negated, hints)


_known_state = _closed((*_STATES, *sorted(OWN_STATES)))


def _read_own(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
    """A tag, a collection or words of a note: the reader's own, so anything may be one."""
    if folding.parts(value):
        return Condition(name, value, negated=negated)
    hints.append(Hint("nothing_to_search", value))
    return None


_READERS: dict[str, Reader] = {
    "type": _closed(tuple(vocabulary.EVENT_TYPES)),
    "subtype": _closed(vocabulary.SUB_EVENT_TYPES),
    "weapon": _closed(vocabulary.WEAPON_TYPES),
    "targettype": _closed(vocabulary.TARGET_TYPES),
    "claim": _closed(vocabulary.CLAIMS),
    **dict.fromkeys(("year", "date", "before", "after"), _read_date),
    **dict.fromkeys(("killed", "wounded", "abducted", "entry"), _read_number),
    **dict.fromkeys(("has", "is"), _read_state),
    "box": _read_box,
    **dict.fromkeys(sorted(OWN_FIELDS), _read_own),
}
NAME_FIELDS: tuple[str, ...] = (*ACTOR_FIELDS, "place", "region", "country", "outlet")
KNOWN_FIELDS: tuple[str, ...] = tuple(field for field in FIELDS if field in _READERS or field in NAME_FIELDS)


def print_filter(request: IncidentFilter, vocabulary: SearchVocabulary | None = None) -> str:
    """Write a filter as the text that gives it again.

    With a ``vocabulary`` words that would be taken for a plain request get a plus sign, which keeps them words.
    """
    text = _print(request)
    if vocabulary is not None and parse_search(text, vocabulary).filter.clauses != request.clauses:
        return _print(request, "+")
    return text


def _print(request: IncidentFilter, mark: str = "") -> str:
    clauses = [" OR ".join(print_condition(condition, mark) for condition in clause) for clause in request.clauses]
    text = " ".join(clause for clause in clauses if clause)
    if request.clauses and request.clauses[-1]:
        last = request.clauses[-1][-1]
        if last.field == TEXT and not last.phrase and not last.prefix and not last.negated:
            text += " "  # a space ends the last word
    return text


def print_condition(condition: Condition, mark: str = "") -> str:
    """Write one condition as it would be typed; ``mark`` goes before a plain word."""
    minus = "-" if condition.negated else ""
    if condition.field == TEXT:
        if condition.phrase:
            return f'{minus}"{condition.value}"'
        return f"{minus or mark}{condition.value}{'*' if condition.prefix else ''}"
    value = condition.value
    if condition.operator == "..":
        value = f"{condition.value}..{condition.high}"
    elif condition.operator != "=":
        value = f"{condition.operator}{condition.value}"
    if condition.field in OWN_FIELDS:
        # Marks in a reader's own names do not matter; these would not be read back.
        value = " ".join(clean_text(value).replace('"', "'").split())
    if re.search(r"\s", value):
        value = f'"{value}"'
    return f"{minus}{condition.field}:{value}"
