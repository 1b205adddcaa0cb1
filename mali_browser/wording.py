"""The words in which facts are shown, shared by the window and the command line.

Unknown is said, never shown as 0; a month is shown as a month; open bounds are shown open. The window may install
another translator than the identity: every phrase goes through ``_tr`` with its English text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mali_browser.incident_filter import TEXT, Clause, Condition
from mali_browser.records import AlsoSearched, Casualty, Figure, HarmTotal, Totals

_translate: Callable[[str], str] = str


def set_translator(translate: Callable[[str], str]) -> None:
    """Use ``translate`` for every phrase (English text in, shown text out)."""
    global _translate
    _translate = translate


def _tr(text: str) -> str:
    return _translate(text)


MONTHS: tuple[str, ...] = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
THIN = "\u202f"


def number(value: int) -> str:
    """Write a whole number with thin spaces between thousands (from 10,000 on, as ISO 80000 has it)."""
    return f"{value:,}".replace(",", THIN) if abs(value) >= 10_000 else str(value)


def figure_text(figure: Figure) -> str:
    """Write a figure with its bounds: '26', '≥ 26', '10–97 (best 10)', '≤ 100', 'some, not counted', 'not reported'."""
    if figure.best is None:
        return _tr("some, not counted") if figure.uncounted else _tr("not reported")
    text = figure_short(figure)
    if figure.low is not None and figure.high is not None and figure.low != figure.high:
        text += f" ({_tr('best')} {number(figure.best)})"
    elif figure.low is None and figure.high is None:
        text = f"{number(figure.best)} ({_tr('bounds open')})"
    elif figure.best not in (figure.low, figure.high):
        text += f" ({_tr('best')} {number(figure.best)})"
    return text


def figure_short(figure: Figure) -> str:
    """Write a figure for a narrow cell: '26', '≥ 26', '10–97', '≤ 100', '~ 50', 'some', '' where not reported."""
    low, best, high = figure.low, figure.best, figure.high
    if best is None:
        return _tr("some") if figure.uncounted else ""
    if low is None and high is None:
        return f"~ {number(best)}"
    if low is None and high is not None:
        return f"≤ {number(high)}"
    if high is None and low is not None:
        return f"≥ {number(low)}"
    if low == high:
        return number(best)
    assert low is not None and high is not None
    return f"{number(low)}–{number(high)}"


def casualty_text(item: Casualty) -> str:
    """Write one reported figure as the report words it: 'about 50' stays about 50."""
    text = figure_text(item.figure)
    return f"{_tr('about')} {text}" if item.qualifier == "about" else text


def _day(moment: date, with_month: bool = True, with_year: bool = True) -> str:
    text = str(moment.day)
    if with_month:
        text += f" {_tr(MONTHS[moment.month - 1])}"
    if with_year:
        text += f" {moment.year}"
    return text


def date_text(start: str, end: str, precision: str) -> str:
    """Write a date in words, only as far as it is known: '17 September 2024', '25–27 July 2024', 'October 2022'."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    if precision == "year":
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if precision == "month":
        month = f"{_tr(MONTHS[first.month - 1])} {first.year}"
        if (first.year, first.month) == (last.year, last.month):
            return month
        return f"{month} – {_tr(MONTHS[last.month - 1])} {last.year}"
    if first == last:
        return _day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    return f"{_day(first, with_year=first.year != last.year)} – {_day(last)}"


def date_short(start: str, end: str, precision: str) -> str:
    """Write a date for a narrow cell, ISO as far as it is known: '2024-09-17', '2024-07-25/27', '2022-10', '2012'."""
    length = {"year": 4, "month": 7, "day": 10}[precision]
    first, last = start[:length], end[:length]
    if first == last:
        return first
    if precision == "day" and first[:7] == last[:7]:
        return f"{first}/{last[8:]}"
    if precision == "day" and first[:4] == last[:4]:
        return f"{first}/{last[5:]}"
    return f"{first}/{last}"


def date_precision_text(precision: str) -> str:
    """Say how exactly a date is known."""
    return {
        "day": _tr("known to the day"),
        "month": _tr("known only to the month"),
        "year": _tr("known only to the year"),
    }[precision]


def term(word: str) -> str:
    """Show a vocabulary word (event types, kinds, groups)."""
    return _tr(word)


_ROLES = {
    "perpetrator": "Perpetrator",
    "target": "Target",
    "victim": "Victim",
    "responder": "Responder",
    "party": "Party",
    "mediator": "Mediator",
    "reporter": "Reported by",
}
_ATTRIBUTIONS = {
    "claimed": "claimed it",
    "stated": "stated as fact",
    "suspected": "suspected",
    "alleged": "alleged",
    "denied": "accused, denies it",
}
_CLAIMS = {
    "claimed": "claimed by the perpetrator",
    "attributed": "attributed",
    "suspected": "suspected, not claimed",
    "unclaimed": "nobody claimed it",
    "unknown": "not stated",
}
_QUALIFIERS = {
    "exact": "as a count",
    "at_least": "at least",
    "up_to": "up to",
    "about": "about",
    "range": "a range",
    "uncounted": "in words, without a number",
}
_RELATED = {
    "same_event": "Same event",
    "possibly_same_event": "Possibly the same event",
    "follow_up": "Follows up",
    "followed_by": "Followed by",
    "duplicates": "Poorer account of the same event",
    "duplicate_of": "Duplicate of the fuller account",
    "same_entry": "Another part of the same entry",
}
_WHERE_PRECISION = {
    1: "exact place",
    2: "within about 25 km",
    3: "known to the cercle",
    4: "known to the region",
    5: "a road, border or vague area",
    6: "known to the country only",
}


def role_text(role: str) -> str:
    """Show a party's role."""
    return _tr(_ROLES[role])


def attribution_text(attribution: str) -> str:
    """Show how a party's role is attributed."""
    return _tr(_ATTRIBUTIONS[attribution])


def claim_text(claim: str) -> str:
    """Show whether anybody claimed the incident."""
    return _tr(_CLAIMS[claim])


def qualifier_text(qualifier: str) -> str:
    """Show how the report words a figure."""
    return _tr(_QUALIFIERS[qualifier])


def related_text(kind: str) -> str:
    """Show what ties another incident to this one."""
    return _tr(_RELATED[kind])


def where_precision_text(precision: int) -> str:
    """Show UCDP's precision of a place, 1 (exact) to 6 (country)."""
    return _tr(_WHERE_PRECISION[precision])


def harm_total_text(total: HarmTotal) -> str:
    """Write a sum: 'killed ≥ 512 (best 540), 9 not reported'."""
    parts: list[str] = []
    if total.reported:
        parts.append(f"{_tr(total.harm)} {figure_text(total.figure)}")
    else:
        parts.append(f"{_tr(total.harm)} {_tr('not reported')}")
    if total.uncounted:
        parts.append(f"{total.uncounted} {_tr('not counted')}")
    if total.not_reported and total.reported:
        parts.append(f"{total.not_reported} {_tr('not reported')}")
    return ", ".join(parts)


def totals_text(totals: Totals, harms: tuple[str, ...] = ("killed", "wounded")) -> str:
    """Write what a result adds up to: '37 of 214 incidents · killed ≥ 512 (best 540), 9 not reported · …'."""
    noun = _tr("incident") if totals.of_all == 1 else _tr("incidents")
    count = f"{number(totals.incidents)} {_tr('of')} {number(totals.of_all)} {noun}"
    parts = [count, *(harm_total_text(getattr(totals, harm)) for harm in harms)] if totals.incidents else [count]
    if totals.duplicates:
        noun = _tr("duplicate") if totals.duplicates == 1 else _tr("duplicates")
        parts.append(f"{number(totals.duplicates)} {noun} {_tr('left out of the sums')}")
    return " · ".join(parts)


def totals_rule() -> str:
    """Say by which rule sums are made."""
    return _tr(
        "Sums add up the best figures of the incidents that report one; low and high are the sums of the lower and "
        "upper bounds. A figure without an upper bound ('at least 30') leaves the sum without one (≥); one without a "
        "lower bound ('up to 100') adds nothing to the lower bound. Incidents that report no number are counted "
        "beside the sum and never as 0. An incident that tells of the same event as another, fuller one is listed "
        "but left out."
    )


def hint_text(kind: str, text: str, suggestion: str | None) -> str:
    """Say what of a search was not understood, and what would be."""
    near = f" {_tr('Did you mean')} '{suggestion}'?" if suggestion else ""
    return {
        "unknown_field": _tr("'{0}:' is no field; searched as words.").format(text) + near,
        "unknown_value": _tr("'{0}' is not in the vocabulary and was left out.").format(text) + near,
        "not_a_number": _tr("'{0}' needs a whole number, such as >10 or 10..50, and was left out.").format(text),
        "not_a_date": _tr("'{0}' is no date and was left out. Dates look like {1}.").format(text, suggestion or ""),
        "nothing_to_search": _tr("'{0}' holds no letter or digit to search for.").format(text),
        "too_long": _tr("That is more than can be searched at once ({0}); used: the first {1}.").format(
            text, suggestion
        ),
        "unfinished_value": _tr("'{0}' can still mean several things.").format(text) + near,
        "empty_value": _tr("'{0}' still needs a value.").format(text),
    }[kind]


def also_searched_text(also: AlsoSearched) -> str:
    """Say what a name stands for that was searched as well."""
    return f"{_tr('Also searched')}: {', '.join(also.names)} ({also.word})"


def understood_text(printed: str) -> str:
    """Say as what a plain request was understood."""
    return f"{_tr('Understood as')}: {printed}"


def guess_text(word: str, guess: str) -> str:
    """Ask whether a word that found nothing is a slip."""
    return _tr("Nothing has '{0}'. Did you mean '{1}'?").format(word, guess)


def everything() -> str:
    """Say that a filter asks for everything."""
    return _tr("(everything)")


def not_stated() -> str:
    """Say that the report does not say."""
    return _tr("not stated")


_FIELDS = {
    "actor": "actor",
    "perpetrator": "perpetrator",
    "target": "target",
    "place": "place",
    "region": "region",
    "country": "country",
    "type": "type",
    "subtype": "subtype",
    "weapon": "weapon",
    "targettype": "type of target",
    "claim": "claim",
    "outlet": "outlet",
    "year": "year",
    "date": "date",
    "before": "until",
    "after": "since",
    "killed": "killed",
    "wounded": "wounded",
    "abducted": "abducted",
    "has": "with",
    "is": "only",
    "tag": "tag",
    "entry": "entry",
}
_FIELD_HELP = {
    "actor": "in whatever role",
    "perpetrator": "who did it",
    "target": "who was attacked or harmed",
    "place": "a town, village or other place",
    "region": "a region of Mali or elsewhere",
    "country": "a country",
    "type": "a kind of event",
    "subtype": "a closer kind of event",
    "weapon": "what was used",
    "targettype": "what kind of target",
    "claim": "whether anybody claimed it",
    "outlet": "who reported it",
    "year": "2022 or 2020..2023",
    "date": "2023, 2023-09 or 2023-09-17",
    "before": "until a date, that day included",
    "after": "since a date, that day included",
    "killed": ">20, 10..50 or 0",
    "wounded": ">20, 10..50 or 0",
    "abducted": ">20, 10..50 or 0",
    "has": "what is stated",
    "is": "a state of the record",
    "entry": "a number in the chronology",
}
# Each state as it is asked for, and its opposite.
_STATES = {
    "duplicate": ("duplicates", "no duplicates"),
    "dated": ("date known to the day", "date not known to the day"),
    "narrative": ("told outside the chronology", "told in the chronology"),
    "contested": ("figures disagree", "figures do not disagree"),
    "note": ("with an editorial note", "without an editorial note"),
    "killed": ("number of killed stated", "number of killed not stated"),
    "wounded": ("number of wounded stated", "number of wounded not stated"),
    "abducted": ("number of abducted stated", "number of abducted not stated"),
    "perpetrator": ("perpetrator stated", "perpetrator not stated"),
    "target": ("target stated", "target not stated"),
    "region": ("region stated", "region not stated"),
    "weapon": ("weapon stated", "weapon not stated"),
    "targettype": ("type of target stated", "type of target not stated"),
}
STATES: tuple[str, ...] = tuple(_STATES)
_COMPARISONS = {
    "=": "{0} {1}",
    ">": "{0} more than {1}",
    ">=": "{0} at least {1}",
    "<": "{0} fewer than {1}",
    "<=": "{0} at most {1}",
    "..": "{0} {1}–{2}",
}
_HIT_KINDS = {"actor": "Actor", "place": "Place", "outlet": "Outlet", "passage": "Passage"}
_DATES: frozenset[str] = frozenset({"year", "date", "before", "after"})
_COUNTED: frozenset[str] = frozenset({"killed", "wounded", "abducted", "entry"})

Label = Callable[[str, str], str]


def field_text(field: str) -> str:
    """Show the name of a field of the search language."""
    return _tr(_FIELDS.get(field, field))


def field_help(field: str) -> str:
    """Say in a few words what a field takes, '' where there is nothing to say."""
    return _tr(_FIELD_HELP[field]) if field in _FIELD_HELP else ""


def state_text(state: str, holds: bool = True) -> str:
    """Show a state of records (``has:``, ``is:``) or its opposite."""
    return _tr(_STATES[state][0 if holds else 1]) if state in _STATES else state


def hit_kind_text(kind: str) -> str:
    """Show what kind of thing a search found beside incidents."""
    return _tr(_HIT_KINDS.get(kind, kind))


def value_text(field: str, value: str, label: Label) -> str:
    """Show a value of a field; ``label`` gives the name of an id."""
    if field == "claim":
        return claim_text(value) if value in _CLAIMS else value
    if field in ("type", "subtype", "weapon", "targettype"):
        return term(value)
    return label(field, value)


def partial_date_text(partial: str) -> str:
    """Show a date as far as it is given: '2022', 'March 2022', '17 September 2024'."""
    parts = [int(part) for part in partial.split("-")]
    if len(parts) == 1:
        return partial
    month = f"{_tr(MONTHS[parts[1] - 1])} {parts[0]}"
    return month if len(parts) == 2 else f"{parts[2]} {month}"


def clause_text(clause: Clause, label: Label) -> str:
    """Show a clause in words: 'perpetrator: JNIM or AQIM', 'killed more than 20', '2022–2023', 'not: bomb'."""
    first = clause[0]
    if (
        len(clause) > 1
        and _is_plain_value(first)
        and all(_is_plain_value(c) and c.field == first.field for c in clause)
    ):
        values = f" {_tr('or')} ".join(value_text(c.field, c.value, label) for c in clause)
        return f"{field_text(first.field)}: {values}"
    return f" {_tr('or')} ".join(condition_text(condition, label) for condition in clause)


def _is_plain_value(condition: Condition) -> bool:
    compared = condition.field in _DATES or condition.field in _COUNTED or condition.field in (TEXT, "has", "is")
    return not compared and not condition.negated


def condition_text(condition: Condition, label: Label) -> str:
    """Show one condition in words."""
    field = condition.field
    if field in ("has", "is"):
        return state_text(condition.value, not condition.negated)
    if field == TEXT:
        text = f"“{condition.value}”" if condition.phrase else condition.value + ("…" if condition.prefix else "")
        return f"{_tr('not')}: {text}" if condition.negated else text
    if field in _DATES:
        text = _dates_text(condition)
    elif field in _COUNTED:
        text = _tr(_COMPARISONS[condition.operator]).format(
            field_text(field), *(number(int(end)) for end in (condition.value, condition.high) if end)
        )
    else:
        name = f"{field_text(field)}: {value_text(field, condition.value, label)}"
        return f"{_tr('not')} {name}" if condition.negated else name
    return f"{_tr('not')}: {text}" if condition.negated else text


def _dates_text(condition: Condition) -> str:
    first = partial_date_text(condition.value)
    if condition.operator == "..":
        dash = "–" if len(condition.value) == len(condition.high) == 4 else " – "
        return f"{first}{dash}{partial_date_text(condition.high)}"
    if condition.operator == ">=" or (condition.field == "after" and condition.operator == "="):
        return f"{_tr('since')} {first}"
    if condition.operator == "<=" or (condition.field == "before" and condition.operator == "="):
        return f"{_tr('until')} {first}"
    return first


def certainty_text(certain: int, possible: int, certain_only: bool) -> str:
    """Say how many incidents lie certainly, and how many only possibly, within the dates asked for."""
    if certain_only:
        return _tr("{0} more lie possibly in these dates").format(number(possible))
    return _tr("{0} certainly, {1} possibly in these dates").format(number(certain), number(possible))
