"""Typed text <-> IncidentFilter, with hints for slips; whatever is typed gives a filter, never an exception.

The language: words (all must occur), "exact phrase", -not, OR between two terms, field:value, field:"a value",
killed:>10, killed:10..50, year:2022..2023, date:2023-09. The last word is a beginning while no space follows it;
a star makes any word one.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mali_browser import folding, vocabulary
from mali_browser.incident_filter import FIELDS, TEXT, Clause, Condition, IncidentFilter

MAX_TERMS = 64
MAX_TERM_LENGTH = 200

_TOKEN = re.compile(
    r"""(?P<minus>-?)
        (?:(?P<field>[A-Za-z_]{2,14}):(?:"(?P<quoted_value>[^"]*)"?|(?P<value>[^\s"]*))
          |"(?P<phrase>[^"]*)"?
          |(?P<word>[^\s"]+))""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"(?P<operator>>=|<=|>|<|=|≥|≤)?(?P<number>\d{1,9})")
_DATE = re.compile(r"(?P<operator>>=|<=|>|<|=)?(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")


@dataclass(frozen=True)
class Hint:
    """Something typed that was not understood as meant.

    ``kind``: unknown_field, unknown_value, not_a_number, not_a_date, nothing_to_search, too_long, empty_value.
    ``suggestion``: the nearest thing that would be understood, if any.
    """

    kind: str
    text: str
    suggestion: str | None = None


@dataclass(frozen=True)
class ParsedSearch:
    """What was understood, and what was not."""

    filter: IncidentFilter
    hints: tuple[Hint, ...] = ()


def parse_search(text: str) -> ParsedSearch:
    """Read typed text. Never raises; what is not understood becomes words or is left out, with a hint."""
    hints: list[Hint] = []
    clean = clean_text(text)
    clauses: list[Clause] = []
    join = False
    tokens = list(_tokens(clean))
    if len(tokens) > MAX_TERMS:
        hints.append(Hint("too_long", f"{len(tokens)}", str(MAX_TERMS)))
        tokens = tokens[:MAX_TERMS]
    for match in tokens:
        if match["word"] == "OR" and not match["minus"]:
            join = bool(clauses)
            continue
        is_last = match.end() == len(clean)
        condition = _read_term(match, is_last, hints)
        if condition is None:
            continue
        if join:
            clauses[-1] = (*clauses[-1], condition)
        else:
            clauses.append((condition,))
        join = False
    return ParsedSearch(IncidentFilter(tuple(clauses)), tuple(hints))


def clean_text(text: str) -> str:
    """Return typed text in composed form, without control characters, quotation marks of every kind made plain."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(char if char.isprintable() or char.isspace() else " " for char in text)
    return re.sub(r"[“”„«»＂]", '"', text).lstrip()


def _tokens(text: str) -> Iterator[re.Match[str]]:
    yield from _TOKEN.finditer(text)


def _read_term(match: re.Match[str], is_last: bool, hints: list[Hint]) -> Condition | None:
    negated = bool(match["minus"])
    if match["field"] is not None:
        value = match["quoted_value"] if match["quoted_value"] is not None else match["value"]
        name = match["field"].lower()
        if name in _READERS:
            return _read_field(name, value.strip(), negated, hints, match.group())
        near = difflib.get_close_matches(name, list(_READERS), 1, 0.6)
        hints.append(Hint("unknown_field", match["field"], near[0] if near else None))
        return _text_condition(match.group().lstrip("-"), True, False, negated, hints)
    if match["phrase"] is not None:
        return _text_condition(match["phrase"], True, False, negated, hints)
    word = match["word"]
    if negated and not folding.parts(word):
        return None
    star = word.endswith("*")
    return _text_condition(word.rstrip("*"), False, star or (is_last and not negated), negated, hints)


def _text_condition(text: str, phrase: bool, prefix: bool, negated: bool, hints: list[Hint]) -> Condition | None:
    text = " ".join(text.split())
    if not folding.parts(text):
        if text:
            hints.append(Hint("nothing_to_search", text[:40]))
        return None
    if len(text) > MAX_TERM_LENGTH:
        hints.append(Hint("too_long", text[:40] + "…", str(MAX_TERM_LENGTH)))
        text = text[:MAX_TERM_LENGTH].rstrip()
        if not folding.parts(text):
            return None
    return Condition(TEXT, text, phrase=phrase, prefix=prefix, negated=negated)


def _read_field(name: str, value: str, negated: bool, hints: list[Hint], typed: str) -> Condition | None:
    if not value:
        hints.append(Hint("empty_value", typed))
        return None
    return _READERS[name](name, value[:MAX_TERM_LENGTH], negated, hints)


Reader = Callable[[str, str, bool, list[Hint]], Condition | None]


def _read_name(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
    if not folding.parts(value):
        hints.append(Hint("nothing_to_search", value))
        return None
    return Condition(name, " ".join(value.split()), negated=negated)


def _closed(values: tuple[str, ...]) -> Reader:
    keys = {folding.key(value): value for value in values}

    def read(name: str, value: str, negated: bool, hints: list[Hint]) -> Condition | None:
        key = folding.key(value)
        starts = [known for known in keys if known.startswith(key)] or [known for known in keys if key and key in known]
        if key in keys:
            return Condition(name, keys[key], negated=negated)
        if len(starts) == 1:
            return Condition(name, keys[starts[0]], negated=negated)
        near = starts[:1] or difflib.get_close_matches(key, list(keys), 1, 0.5)
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
        first, last = (_partial_date(end) if end else "" for end in (low, high))
        if first is not None and last is not None:
            if not first:
                return Condition(name, last, "<=", negated=negated)
            if not last:
                return Condition(name, first, ">=", negated=negated)
            if first > last and not first.startswith(last):
                first, last = last, first
            return Condition(name, first, "..", last, negated=negated)
    elif match := _DATE.fullmatch(value):
        operator = match["operator"] or "="
        partial = _partial_date(value.lstrip("<>="))
        if partial is not None and operator in ("<", ">"):
            # 'later than 2022' begins in 2023: kept with the end included, as every date is.
            partial = _neighbour(partial, 1 if operator == ">" else -1)
            operator += "="
        if partial is not None:
            return Condition(name, partial, operator, negated=negated)
    hints.append(Hint("not_a_date", f"{name}:{value}", "2023, 2023-09, 2023-09-17, 2022..2023"))
    return None


def _partial_date(text: str) -> str | None:
    match = _DATE.fullmatch(text)
    if match is None or match["operator"]:
        return None
    year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
    assert year is not None
    try:
        date(max(year, 1), month or 1, day or 1)
    except ValueError:
        return None
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def _neighbour(partial: str, step: int) -> str | None:
    """Return the year, month or day after (step 1) or before (step -1) a partial date; None beyond the calendar."""
    numbers = [int(part) for part in partial.split("-")]
    try:
        if len(numbers) == 1:
            return f"{date(numbers[0] + step, 1, 1).year:04}"
        if len(numbers) == 2:
            months = numbers[0] * 12 + numbers[1] - 1 + step
            return f"{date(months // 12, months % 12 + 1, 1):%Y-%m}"
        return (date(*numbers) + timedelta(step)).isoformat()
    except (ValueError, OverflowError):
        return None


_STATES: tuple[str, ...] = (
    "duplicate",
    "dated",
    "narrative",
    "contested",
    "note",
    "killed",
    "wounded",
    "abducted",
    "perpetrator",
)
_READERS: dict[str, Reader] = {
    **dict.fromkeys(("actor", "perpetrator", "target", "place", "region", "country", "outlet"), _read_name),
    "type": _closed(tuple(vocabulary.EVENT_TYPES)),
    "subtype": _closed(vocabulary.SUB_EVENT_TYPES),
    "weapon": _closed(vocabulary.WEAPON_TYPES),
    "targettype": _closed(vocabulary.TARGET_TYPES),
    "claim": _closed(vocabulary.CLAIMS),
    **dict.fromkeys(("year", "date", "before", "after"), _read_date),
    **dict.fromkeys(("killed", "wounded", "abducted", "entry"), _read_number),
    "has": _closed(_STATES),
    "is": _closed(_STATES),
}
KNOWN_FIELDS: tuple[str, ...] = tuple(field for field in FIELDS if field in _READERS)


def print_filter(request: IncidentFilter) -> str:
    """Write a filter as the text that gives it again."""
    clauses = [" OR ".join(print_condition(condition) for condition in clause) for clause in request.clauses]
    text = " ".join(clause for clause in clauses if clause)
    if request.clauses and request.clauses[-1]:
        last = request.clauses[-1][-1]
        if last.field == TEXT and not last.phrase and not last.prefix and not last.negated:
            text += " "  # a space ends the last word
    return text


def print_condition(condition: Condition) -> str:
    """Write one condition as it would be typed."""
    minus = "-" if condition.negated else ""
    if condition.field == TEXT:
        if condition.phrase:
            return f'{minus}"{condition.value}"'
        return f"{minus}{condition.value}{'*' if condition.prefix else ''}"
    value = condition.value
    if condition.operator == "..":
        value = f"{condition.value}..{condition.high}"
    elif condition.operator != "=":
        value = f"{condition.operator}{condition.value}"
    if re.search(r"\s", value):
        value = f'"{value}"'
    return f"{minus}{condition.field}:{value}"
