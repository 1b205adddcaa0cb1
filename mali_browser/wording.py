"""The words in which facts are shown, shared by the window and the command line.

Unknown is said, never shown as 0; a month is shown as a month; open bounds are shown open. The window may install
another translator than the identity: every phrase goes through ``_tr`` with its English text. What is written to a
file or copied as a citation is told ``in_english``, whatever the window speaks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date

from mali_browser.incident_filter import TEXT, Clause, Condition, IncidentFilter
from mali_browser.records import AlsoSearched, Band, Casualty, Figure, HarmTotal, Tie, TieSource, Totals


@dataclass(frozen=True)
class Forms:
    """How a language writes what is no phrase. ``zero_is_one``: 0 takes the singular."""

    first_day: str = "1"
    decimal_sign: str = "."
    zero_is_one: bool = False


_translate: Callable[[str], str] = str
_forms = Forms()
_ENGLISH = Forms()
_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


def set_translator(translate: Callable[[str], str], forms: Forms = _ENGLISH) -> None:
    """Use ``translate`` for every phrase (English text in, shown text out), and these forms of dates and numbers."""
    global _translate, _forms
    _translate, _forms = translate, forms


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English within, in this thread: for what is stored, exported or cited."""
    before = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(before)


def _tr(text: str) -> str:
    return text if _in_english.get() else _translate(text)


def forms() -> Forms:
    """Return how the language spoken at present writes what is no phrase."""
    return _ENGLISH if _in_english.get() else _forms


def is_one(count: int) -> bool:
    """Tell whether so many take the singular: 1, and in French 0 too."""
    return count == 1 or (count == 0 and forms().zero_is_one)


def labelled(label: str, text: str) -> str:
    """Put a label before a text: 'Date: 2022'."""
    return _tr("{0}: {1}").format(label, text)


def quoted(text: str) -> str:
    """Put a text between quotation marks."""
    return _tr("“{0}”").format(text)


def decimal(value: float, digits: int | None = None) -> str:
    """Write a number with its decimals, as many as it has or as ``digits`` says."""
    text = f"{value:g}" if digits is None else f"{value:.{digits}f}"
    return text.replace(".", forms().decimal_sign)


def country_text(names: str) -> str:
    """Show a country, or several that are separated by ', '."""
    return ", ".join(_tr(name) for name in names.split(", "))


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


def some() -> str:
    """Say in a narrow cell that there were some, not counted."""
    return _tr("some")


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


def harm_text(harm: str, figure: Figure) -> str:
    """Write a figure with the name of its harm: 'killed 26'."""
    return _tr("{0} {1}").format(_tr(harm), figure_text(figure))


def casualty_text(item: Casualty) -> str:
    """Write one reported figure as the report words it: 'about 50' stays about 50."""
    text = figure_text(item.figure)
    return f"{_tr('about')} {text}" if item.qualifier == "about" else text


def _day(moment: date, with_month: bool = True, with_year: bool = True) -> str:
    text = forms().first_day if moment.day == 1 else str(moment.day)
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
        return f"{_day(first, with_month=False, with_year=False)}–{_day(last)}"
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
# A tie as its one end says it, and as the other.
_RELATIONS = {
    "renamed_to": ("Renamed to", "Formerly"),
    "merged_into": ("Merged into", "Formed by the merger of"),
    "split_from": ("Split from", "Split off"),
    "absorbed_by": ("Absorbed by", "Absorbed"),
    "part_of": ("Part of", "Includes"),
    "pledged_to": ("Pledged allegiance to", "Allegiance pledged by"),
    "founded_by": ("Founded by", "Founder of"),
    "led_by": ("Led by", "Leader of"),
    "member_of": ("Member of", "Members"),
    "allied_with": ("Allied with", "Allied with"),
    "rival_of": ("Rival of", "Rival of"),
    "supported_by": ("Supported by", "Supports"),
    "designated_by": ("Designated by", "Designated"),
    "deployed_by": ("Deployed by", "Deployed"),
}
_LANGUAGES = {"en": "English", "fr": "French", "ar": "Arabic", "tmh": "Tamasheq", "bm": "Bambara", "ff": "Fulfulde"}
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


def relation_text(kind: str, outgoing: bool = True) -> str:
    """Show a tie: 'Split from'; of the other end ('not ``outgoing``'): 'Split off'."""
    return _tr(_RELATIONS[kind][0 if outgoing else 1])


def language_text(code: str) -> str:
    """Show a language by its code; a code without a name is shown as it is."""
    return _tr(_LANGUAGES.get(code, code))


def span_text(start: str | None, end: str | None, precision: str | None) -> str:
    """Show from when to when something held, as far as told: 'March 2017', 'until 2013'; '' if not told."""
    known = precision or "day"
    if start and end:
        return date_text(start, end, known)
    if start:
        return _dated(_tr("from {day}") if known == "day" else _tr("from {0}"), date_text(start, start, known))
    return _until(date_text(end, end, known), known == "day") if end else ""


def _dated(template: str, when: str) -> str:
    # Some languages say a day otherwise than a month or year, which have no article: their phrases differ.
    return template.format(when, day=when)


def _until(when: str, is_day: bool) -> str:
    return _dated(_tr("until {day}") if is_day else _tr("until {0}"), when)


def _since(when: str, is_day: bool) -> str:
    return _dated(_tr("since {day}") if is_day else _tr("since {0}"), when)


def active_text(first: str | None, last: str | None) -> str:
    """Show an actor's years: 'active since 2017-03', 'active 1998 to 2007'; '' where nothing is told."""
    if first and last:
        return _tr("active {0} – {1}").format(partial_date_text(first), partial_date_text(last))
    if first:
        return _tr("active {0}").format(_since(partial_date_text(first), _is_day(first)))
    return _tr("active {0}").format(_until(partial_date_text(last), _is_day(last))) if last else ""


def _is_day(partial: str) -> bool:
    return len(partial) == len("2024-09-17")


def where_precision_text(precision: int) -> str:
    """Show UCDP's precision of a place, 1 (exact) to 6 (country)."""
    return _tr(_WHERE_PRECISION[precision])


def place_precision_text(kind: str, country: str | None, precision: int) -> str:
    """Say how exactly a place is known; roads, borders and stretches of several countries are told apart."""
    if precision == 5 and kind in _VAGUE:
        return _tr(_VAGUE[kind])
    if precision == 6 and country is None:
        return _tr("a stretch of several countries")
    return where_precision_text(precision)


_VAGUE: dict[str, str] = {"road": "on the road", "border": "along the border", "area": "a vague area"}


def harm_total_text(total: HarmTotal) -> str:
    """Write a sum: 'killed 512–640 (best 540) in 37 incidents; 2 not counted; 9 not reported'."""
    text = harm_figures_text(total)
    # What is no figure is told apart from the name by a colon, lest it be read as one.
    return labelled(_tr(total.harm), text) if _begins_uncounted(total) else _tr("{0} {1}").format(_tr(total.harm), text)


def _begins_uncounted(total: HarmTotal) -> bool:
    return bool(total.uncounted) and not total.reported


def harm_figures_text(total: HarmTotal) -> str:
    """Write a sum without the name of its harm: '512–640 (best 540) in 37 incidents; 2 not counted'."""
    if not total.reported and not total.uncounted:
        return _tr("not reported")
    parts: list[str] = []
    if total.reported:
        parts.append(_tr("{0} in {1}").format(figure_text(total.figure), incidents_text(total.reported)))
    if total.uncounted:
        parts.append(_tr("{0} not counted").format(number(total.uncounted)))
    if total.not_reported:
        parts.append(not_reported_text(total.not_reported))
    return semicolon().join(parts)


def year_killed_text(killed: Figure, uncounted: int, not_reported: int) -> str:
    """Write the people killed in a year: '≥ 203; 2 not counted; 7 not reported'."""
    parts = [figure_text(killed)] if killed.best is not None else []
    if uncounted:
        parts.append(_tr("{0} not counted").format(number(uncounted)))
    if not_reported and parts:
        parts.append(not_reported_text(not_reported))
    return semicolon().join(parts) or figure_text(killed)


def not_reported_text(count: int) -> str:
    """Say of how many incidents a figure is not reported: '9 not reported'."""
    return (_tr("{n} not reported") if count != 1 else _tr("{one} not reported")).format(n=number(count), one=count)


def semicolon() -> str:
    """Return what stands between the parts of a list that are set apart by semicolons."""
    return _tr("; ")


def sums_text(totals: Totals, harms: tuple[str, ...] | None = None) -> str:
    """Write the sums of a result; by default of the killed, the wounded, and the abducted where there are any."""
    if harms is None:
        any_abducted = totals.abducted.reported or totals.abducted.uncounted
        harms = ("killed", "wounded", "abducted") if any_abducted else ("killed", "wounded")
    return " · ".join(harm_total_text(getattr(totals, harm)) for harm in harms)


def totals_text(totals: Totals, harms: tuple[str, ...] | None = None) -> str:
    """Write what a result adds up to: '37 of 214 incidents · killed 512–640 (best 540) in 28 incidents; 9 not …'."""
    count = found_text(totals)
    parts = [count, sums_text(totals, harms)] if totals.incidents else [count]
    if totals.duplicates:
        parts.append(duplicates_text(totals.duplicates))
    return " · ".join(parts)


def found_text(totals: Totals) -> str:
    """Write how many incidents of all a result has: '37 of 214 incidents'."""
    return _tr("{0} of {1}").format(number(totals.incidents), incidents_text(totals.of_all))


def duplicates_text(count: int) -> str:
    """Say how many duplicates a sum leaves out: '1 duplicate left out of the sums'."""
    one, many = _tr("{0} duplicate left out of the sums"), _tr("{0} duplicates left out of the sums")
    return (one if is_one(count) else many).format(number(count))


def count_text(totals: Totals) -> str:
    """Write how many incidents a result has, without its sums: '37 of 214 incidents · 1 duplicate left out …'."""
    text = found_text(totals)
    return f"{text} · {duplicates_text(totals.duplicates)}" if totals.duplicates else text


def totals_rule() -> str:
    """Say by which rule sums are made."""
    return _tr(
        "Sums add up the best figures of the incidents that report one; low and high are the sums of the lower and "
        "upper bounds. A figure without an upper bound ('at least 30') leaves the sum without one (≥); one without a "
        "lower bound ('up to 100') adds nothing to the lower bound. Incidents that report no number are counted "
        "beside the sum and never as 0. An incident that tells of the same event as another, fuller one is listed "
        "but left out."
    )


def incidents_text(count: int) -> str:
    """Write how many incidents: '1 incident', '37 incidents'."""
    return f"{number(count)} {_tr('incident') if is_one(count) else _tr('incidents')}"


def _near(suggestion: str | None) -> str:
    return " " + _tr("Did you mean '{0}'?").format(suggestion) if suggestion else ""


def hint_text(kind: str, text: str, suggestion: str | None) -> str:
    """Say what of a search was not understood, and what would be."""
    near = _near(suggestion)
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


def refusal_text(kind: str, text: str, suggestion: str | None) -> str:
    """Say what of one edited condition was not understood, so that nothing was changed."""
    near = _near(suggestion)
    said = {
        "unknown_field": _tr("'{0}:' is no field.").format(text) + near,
        "unknown_value": _tr("'{0}' is not in the vocabulary.").format(text) + near,
        "unfinished_value": _tr("'{0}' can still mean several things.").format(text) + near,
        "not_a_number": _tr("'{0}' needs a whole number, such as >10 or 10..50.").format(text),
        "not_a_date": _tr("'{0}' is no date. Dates look like {1}.").format(text, suggestion or ""),
    }
    return f"{said.get(kind) or hint_text(kind, text, suggestion)} {_tr('Nothing is changed; Escape gives up.')}"


def also_searched_text(also: AlsoSearched) -> str:
    """Say what a name stands for that was searched as well."""
    return f"{labelled(_tr('Also searched'), ', '.join(also.names))} ({also.word})"


def understood_text(printed: str) -> str:
    """Say as what a plain request was understood."""
    return labelled(_tr("Understood as"), printed)


def guess_text(word: str, guess: str) -> str:
    """Ask whether a word that found nothing is a slip."""
    return _tr("Nothing has '{0}'. Did you mean '{1}'?").format(word, guess)


def everything() -> str:
    """Say that a filter asks for everything."""
    return _tr("(everything)")


def phrase(text: str) -> str:
    """Show a heading or phrase of a page, a file or a briefing."""
    return _tr(text)


def filter_words(request: IncidentFilter, label: Label) -> str:
    """Say in words what a filter asks for: 'perpetrator: JNIM; 2022–2023', 'all incidents'."""
    text = semicolon().join(clause_text(clause, label) for clause in request.clauses) or _tr("all incidents")
    switches = [_tr("figures compared by the bounds they could reach")] if request.could_be else []
    switches += [_tr("dates certainly in the range only")] if request.certain_dates else []
    switches += [] if request.aliases else [_tr("other names not searched")]
    return f"{text} ({semicolon().join(switches)})" if switches else text


def told_in_text(place: str) -> str:
    """Show where something is told, which the data says in English: 'entry 126', 'section Overview'."""
    kind, _space, which = place.partition(" ")
    return f"{_tr(kind)} {which}" if kind in ("entry", "passage", "section") and which else place


def selected_of(count: int) -> str:
    """Say in English, for a file, that so many incidents were selected of a result: '12 incidents selected of:'."""
    with in_english():
        return f"{incidents_text(count)} selected of:"


def arranged_in(collection: str) -> str:
    """Name in English, for a file, the order of a collection."""
    return f"as arranged in the collection {collection}"


def order_words(field: str, descending: bool) -> str:
    """Say how a list is sorted: 'by date, downwards'."""
    direction = _tr("downwards") if descending else _tr("upwards")
    return f"{_tr('by {0}').format(field_text(field))}, {direction}"


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
    "collection": "collection",
    "note": "own note",
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
    "tag": "one of your tags",
    "collection": "one of your collections",
    "note": "words in your notes",
}
# Each state as it is asked for, and its opposite.
_STATES = {
    "duplicate": ("duplicates", "no duplicates"),
    "dated": ("date known to the day", "date not known to the day"),
    "narrative": ("told outside the chronology", "told in the chronology"),
    "contested": ("figures disagree", "figures do not disagree"),
    "editorial": ("with an editorial note", "without an editorial note"),
    "killed": ("number of killed stated", "number of killed not stated"),
    "wounded": ("number of wounded stated", "number of wounded not stated"),
    "abducted": ("number of abducted stated", "number of abducted not stated"),
    "perpetrator": ("perpetrator stated", "perpetrator not stated"),
    "target": ("target stated", "target not stated"),
    "region": ("region stated", "region not stated"),
    "weapon": ("weapon stated", "weapon not stated"),
    "targettype": ("type of target stated", "type of target not stated"),
    "bookmarked": ("bookmarked", "not bookmarked"),
    "checked": ("checked by you", "not checked by you"),
    "note": ("with a note of yours", "without a note of yours"),
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
    return country_text(label(field, value)) if field in ("country", "region") else label(field, value)


def partial_date_text(partial: str) -> str:
    """Show a date as far as it is given: '2022', 'March 2022', '17 September 2024'."""
    parts = [int(part) for part in partial.split("-")]
    if len(parts) == 1:
        return partial
    month = f"{_tr(MONTHS[parts[1] - 1])} {parts[0]}"
    return month if len(parts) == 2 else _day(date(parts[0], parts[1], parts[2]))


def clause_text(clause: Clause, label: Label) -> str:
    """Show a clause in words: 'perpetrator: JNIM or AQIM', 'killed more than 20', '2022–2023', 'not: bomb'."""
    first = clause[0]
    if (
        len(clause) > 1
        and _is_plain_value(first)
        and all(_is_plain_value(c) and c.field == first.field for c in clause)
    ):
        values = f" {_tr('or')} ".join(value_text(c.field, c.value, label) for c in clause)
        return labelled(field_text(first.field), values)
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
        text = quoted(condition.value) if condition.phrase else condition.value + ("…" if condition.prefix else "")
        return labelled(_tr("not"), text) if condition.negated else text
    if field in _DATES:
        text = _dates_text(condition)
    elif field in _COUNTED:
        text = _tr(_COMPARISONS[condition.operator]).format(
            field_text(field), *(number(int(end)) for end in (condition.value, condition.high) if end)
        )
    else:
        name = labelled(field_text(field), value_text(field, condition.value, label))
        return _tr("not {0}").format(name) if condition.negated else name
    return labelled(_tr("not"), text) if condition.negated else text


def _dates_text(condition: Condition) -> str:
    first = partial_date_text(condition.value)
    if condition.operator == "..":
        dash = "–" if len(condition.value) == len(condition.high) == 4 else " – "
        return f"{first}{dash}{partial_date_text(condition.high)}"
    if condition.operator == ">=" or (condition.field == "after" and condition.operator == "="):
        return _since(first, _is_day(condition.value))
    if condition.operator == "<=" or (condition.field == "before" and condition.operator == "="):
        return _until(first, _is_day(condition.value))
    return first


def bounds_text(could_be: bool) -> str:
    """Say how a comparison of casualties treats bounds; ``could_be``: what could reach the number counts as well."""
    if could_be:
        return _tr(
            "By what could be: ‘at least 15’ answers ‘more than 20’, for it may have been more. Incidents that report "
            "no number do not."
        )
    return _tr(
        "By the best figure, or the lower bound where there is no best: ‘at least 15’ does not answer ‘more than 20’. "
        "Incidents that report no number do not either."
    )


def could_be_text(clause: str) -> str:
    """Show a comparison of casualties that takes what could be."""
    return f"{clause}, {_tr('or could be')}"


def searched_before() -> str:
    """Say of a search that it was made before."""
    return _tr("searched before")


def certainty_text(certain: int, possible: int, certain_only: bool) -> str:
    """Say how many incidents lie certainly, and how many only possibly, within the dates asked for."""
    if certain_only:
        return _tr("{0} more lie possibly in these dates").format(number(possible))
    return _tr("{0} certainly, {1} possibly in these dates").format(number(certain), number(possible))


# {0}: the group of which it is said, {1}: the other.
_TIES = {
    "renamed_to": "{0} was renamed to {1}",
    "merged_into": "{0} merged into {1}",
    "split_from": "{0} split from {1}",
    "absorbed_by": "{0} absorbed by {1}",
    "pledged_to": "{0} pledged allegiance to {1}",
    "part_of": "{0} part of {1}",
    "allied_with": "{0} allied with {1}",
    "supported_by": "{0} supported by {1}",
    "rival_of": "{0} rival of {1}",
    "led_by": "{0} led by {1}",
    "founded_by": "{0} founded by {1}",
    "member_of": "{0} member of {1}",
}


def tie_template(kind: str) -> str:
    """Give the sentence of a kind of tie, with {0} for the one of which it is said and {1} for the other."""
    return _tr(_TIES.get(kind, "{0} – {1}"))


def tie_date_text(tie: Tie) -> str:
    """Say when a tie came about or held, only as far as told: 'March 2017', 'from October 2011', 'no date told'."""
    return span_text(tie.date_start, tie.date_end, tie.date_precision) or _tr("no date told")


def tie_text(tie: Tie) -> str:
    """Say a tie in a sentence: 'Ansar Dine merged into JNIM, March 2017'."""
    return f"{tie_template(tie.kind).format(tie.from_name, tie.to_name)}, {tie_date_text(tie)}"


def tie_source_text(source: TieSource) -> str:
    """Say what a tie rests on: an incident with its date and how exactly it is known, or a passage of the report."""
    if source.date_start and source.date_end and source.date_precision:
        when = date_text(source.date_start, source.date_end, source.date_precision)
        exact = date_precision_text(source.date_precision)
        return f"{labelled(_tr('Incident'), source.title)}, {when} ({exact})"
    return f"{_tr('Passage in')} {quoted(source.title)}"


def band_text(band: Band) -> str:
    """Say what is known of a group's years; a beginning or an end that is not told is never made up."""
    name = band.name if band.name == band.full_name else f"{band.name} ({band.full_name})"
    parts = [f"{name}, {term(band.kind)}"]
    if band.start is None or band.end is None:
        return f"{parts[0]}. {_tr('No date told')}."
    first = date_text(band.start, band.start, band.start_precision)
    last = date_text(band.end, band.end, band.end_precision)
    parts.append(labelled(_tr("Began") if band.begins else _tr("Beginning not told, first told of"), first))
    parts.append(labelled(_tr("Ended") if band.ends else _tr("End not told, last told of"), last))
    return f"{'. '.join(parts)}."


_LISTS = {
    "bookmarks": ("bookmark", "bookmarks"),
    "notes": ("note", "notes"),
    "tags": ("tag", "tags"),
    "checked": ("checked mark", "checked marks"),
    "collections": ("collection", "collections"),
    "saved_searches": ("saved search", "saved searches"),
    "settings": ("changed setting", "changed settings"),
    "visits": ("page visited", "pages visited"),
    "recent_searches": ("recent search", "recent searches"),
    "deleted": ("deleted thing that can be had back", "deleted things that can be had back"),
}
_KINDS = {
    "incident": "Incidents",
    "actor": "Actors",
    "place": "Places",
    "outlet": "Outlets",
    "passage": "Passages of the report",
}
_CHECK_STEPS = {
    "reading": "Reading the file …",
    "structure": "Checking the tables …",
    "values": "Checking every value …",
    "integrity": "Checking the file …",
    "links": "Checking the order …",
    "search index": "Checking the search index …",
    "differences": "Comparing with the data file in use …",
}


def own_list_text(name: str, count: int) -> str:
    """Show the name of one of the reader's lists for so many things."""
    return _tr(_LISTS[name][0 if is_one(count) else 1]) if name in _LISTS else name


def unknown_own(field: str, name: str, near: str) -> str:
    """Say that the reader has no tag or collection of a name."""
    said = _tr("You have no tag '{0}'.") if field == "tag" else _tr("You have no collection '{0}'.")
    return said.format(name) + _near(near)


def nothing_own() -> str:
    """Say that the reader has put down nothing yet."""
    return _tr("There is nothing of yours yet.")


def changed_since_note(address: str, title: str, fields: str) -> str:
    """Say that a record has changed since the reader's note on it."""
    text = _tr("Changed since your note: {0} {1}").format(address, title).rstrip()
    return f"{text} ({fields})" if fields else text


def gone_from_data(address: str, title: str) -> str:
    """Say that a record the reader marked is not in the data any more."""
    return _tr("No longer in the data: {0} {1}").format(address, title).rstrip()


def own_exported(path: str, size: int) -> str:
    """Say where an export of the reader's own things is."""
    return _tr("{0}: {1} bytes. Others can read your notes in it.").format(path, number(size))


def own_imported(path: str, added: int, same: int, both: int, yours: int) -> str:
    """Say what became of the things of an import."""
    parts = [_tr("{0} added").format(added), _tr("{0} the same already").format(same)]
    if both:
        parts.append(_tr("{0} kept beside yours").format(both))
    if yours:
        parts.append(_tr("{0} left as you have them").format(yours))
    return f"{labelled(path, ', '.join(parts))}."


def backed_up(path: str) -> str:
    """Say where a backup is."""
    return _tr("{0}: backup made.").format(path)


def backup_state(sound: bool) -> str:
    """Show whether a backup can be gone on with."""
    return _tr("sound") if sound else _tr("damaged")


def no_backups(folder: str) -> str:
    """Say that there is no backup yet."""
    return _tr("There is no backup in {0} yet; one is made every day that the window is used.").format(folder)


def restored(backup: str, aside: str) -> str:
    """Say what the reader's own file is now, and where the one before is."""
    text = _tr("Your own file is now {0}.").format(backup) if backup else _tr("Your own file is new and empty.")
    return f"{text} {_tr('The one before is kept as {0}.').format(aside)}" if aside else text


def wiped_what(what: str) -> str:
    """Show what a file is that a wipe takes."""
    return _tr(what)


def wipe_needs_yes() -> str:
    """Say that nothing has been wiped yet."""
    return _tr(
        "Nothing has been wiped. Add --yes to overwrite and remove all of this for good. On flash disks the hardware "
        "may keep old copies out of reach; only an encrypted disk helps against that."
    )


def wiped(files: int) -> str:
    """Say that everything of the reader's has gone."""
    return _tr("Wiped: {0} files overwritten and removed.").format(files)


def where_kept(portable: bool, private: bool) -> str:
    """Say in what way the reader's files are kept, '' where as usual."""
    if private:
        return f" ({_tr('private session: nothing is written')})"
    return f" ({_tr('portable: beside the program')})" if portable else ""


def sound_data_file(path: str, version: str, counts: dict[str, int]) -> str:
    """Say that a data file is sound and what it holds."""
    held = ", ".join(f"{number(count)} {_tr(name)}" for name, count in counts.items())
    return _tr("{0} is sound: version {1}, {2}.").format(path, version, held)


def now_in_use(path: str) -> str:
    """Say which data file is in use."""
    return _tr("In use from now on: {0}").format(path)


def check_step(step: str) -> str:
    """Show what a check of a data file is at."""
    return _tr(_CHECK_STEPS[step])


def no_difference() -> str:
    """Say that two data files hold the same."""
    return _tr("It holds the same as the data file in use.")


def kind_difference(kind: str, new: int, changed: int, gone: int) -> str:
    """Say how many records of a kind are new, changed and gone."""
    text = _tr("{0} new, {1} changed, {2} gone").format(number(new), number(changed), number(gone))
    return labelled(_tr(_KINDS[kind]), text)


def of_yours() -> str:
    """Head the list of changed records that the reader has marked."""
    return _tr("Of those you marked:")


def and_more(count: int) -> str:
    """Say how many more there are than are listed."""
    return _tr("  … and {0} more (--all lists them)").format(number(count))
