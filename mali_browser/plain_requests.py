"""Plain requests -> conditions, by rules over the vocabulary, in English and French; no model, no guessing.

'IS Sahel attacks in Ménaka in 2022 with more than 20 dead' and 'attaques de l'EIGS à Ménaka en 2022, plus de 20 morts'
become perpetrator, place, year and killed. What no rule understands stays words. Nothing is understood without a cue (a
preposition before a name, a date, a number of victims, a kind of event): two plain names stay two words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mali_browser import folding
from mali_browser.incident_filter import TEXT, Condition
from mali_browser.partial_dates import neighbour, partial_date
from mali_browser.search_vocabulary import Meaning, SearchVocabulary


@dataclass(frozen=True)
class Word:
    """A typed word: as typed, and its folded parts (an elided article is cut off: d'Ansar -> ansar)."""

    typed: str
    parts: tuple[str, ...]
    elided: str = ""


@dataclass(frozen=True)
class Piece:
    """A run of words and the condition it was understood as; None: it says nothing, or stays words (``filler``).

    ``also``: another condition that will do as well ('in Gao' is the town or the region of that name).
    """

    words: tuple[Word, ...]
    condition: Condition | None
    cued: bool = False
    filler: bool = False
    also: Condition | None = None

    @property
    def typed(self) -> str:
        """The words as typed."""
        return " ".join(word.typed for word in self.words)


_ELISIONS = frozenset({"d", "l", "qu", "s", "n", "j", "jusqu"})
_BY = frozenset({"by", "par"})
_OF = frozenset({"de", "du", "des", "d", "of", "from"})
_AGAINST = frozenset({"against", "on", "contre", "targeting", "visant", "sur"})
_IN = frozenset("in near around at a au aux en dans pres vers to".split())
# What turns the next name or kind into what is not wanted, and the words that may follow it before that.
_NOT = frozenset("not except excluding without outside sauf hors excepte pas".split())
_AFTER_NOT = frozenset("of for the de du d la le".split())
# Names in capitals that are common words else: 'who attacked', 'un convoi'.
_COMMON = frozenset("who is un us it au or on in a et".split())
_EITHER = frozenset({"or", "ou"})
_TOWN = frozenset("town city village ville".split())
_OUTLET = frozenset({"selon", "per", "citing", "via"})
_SINCE = frozenset({"since", "from", "depuis", "starting"})
_AFTER = frozenset({"after", "apres"})
_UNTIL = frozenset({"until", "till", "jusqu", "jusque", "through"})
_BEFORE = frozenset({"before", "avant"})
_BETWEEN = frozenset({"between", "entre", "from", "de", "du"})
_AND = frozenset({"and", "to", "et", "a", "au", "until", "-"})
_DURING = frozenset("in en during of on le au dans de du the year annee durant pendant l".split())
_GENERIC = frozenset(
    "attack attacks attacked incident incidents event events raid raids assault assaults attaque attaques "
    "attentat attentats evenement evenements operation operations violence violences killings killing strikes".split()
)
_FILLERS = frozenset(
    "the a an of in on at with and all any by that which were was where who show list find me please have has "
    "had les le la l des de du d et avec tous toutes tout ou qui dont ayant par en au aux un une sur dans s "
    "il y people persons personnes personne there than".split()
)
_MORE = (("more", "than"), ("over",), ("above",), ("plus", "de"), ("plus", "d"), ("greater", "than"))
_LEAST = (("at", "least"), ("au", "moins"), ("minimum",), ("no", "fewer", "than"))
_LESS = (("less", "than"), ("fewer", "than"), ("under",), ("below",), ("moins", "de"), ("moins", "d"))
_MOST = (("up", "to"), ("at", "most"), ("au", "plus"), ("jusqu", "a"), ("maximum",))
_COMPARISONS = ((_MORE, ">"), (_LEAST, ">="), (_LESS, "<"), (_MOST, "<="))
_HARMS: dict[str, frozenset[str]] = {
    "killed": frozenset(
        "killed dead death deaths fatalities fatality die died killing kills mort morts tue tues tuee tuees deces "
        "tuant".split()
    ),
    "wounded": frozenset("wounded injured injuries wounding injuring blesse blesses blessee blessees blessant".split()),
    "abducted": frozenset(
        "abducted kidnapped abducting kidnapping hostages otages enleve enleves enlevee enlevees kidnappes".split()
    ),
}
_VICTIMS = frozenset(
    "people persons person civilians civilian soldiers soldier peacekeepers peacekeeper victims gendarmes "
    "personnes personne civils civil soldats soldat victimes casques bleus militaires villagers villageois".split()
)
_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan janvier janv",
        "february feb fevrier fevr",
        "march mar mars",
        "april apr avril avr",
        "may mai",
        "june jun juin",
        "july jul juillet juil",
        "august aug aout",
        "september sept sep septembre",
        "october oct octobre",
        "november nov novembre",
        "december dec decembre",
    ),
    1,
):
    _MONTHS.update(dict.fromkeys(_names.split(), _number))
_SUSPECTED = frozenset(
    ["suspected", "presumed", "alleged", "presumes", "presume", "suspectes", "suspecte", "suspectees"]
)
_CLAIMED = frozenset(["claimed", "revendique", "revendiquee", "revendiques", "revendiquees"])


def split_words(text: str) -> list[Word]:
    """Return the words of a plain text; French elisions are set apart (l'EIGS -> l' + EIGS)."""
    found: list[Word] = []
    for typed in text.split():
        cleaned = typed.strip(",;.!?()")
        parts = tuple(folding.parts(cleaned))
        folded = folding.fold(cleaned)
        if len(parts) > 1 and parts[0] in _ELISIONS and folded.startswith(f"{parts[0]}'"):
            found.append(Word(typed, parts[1:], parts[0]))
        elif parts:
            found.append(Word(typed, parts))
        elif found:
            found[-1] = Word(f"{found[-1].typed} {typed}", found[-1].parts, found[-1].elided)
    return found


def understand(words: Sequence[Word], vocabulary: SearchVocabulary) -> list[Piece]:
    """Return the words as pieces in their order; without any cue every piece stays words."""
    reader = _Reader(words, vocabulary)
    pieces = reader.read()
    if not any(piece.cued for piece in pieces) and not any(is_either(pieces, at) for at in range(len(pieces))):
        return [Piece((word,), None) for word in words]
    return pieces


def is_either(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether the piece at a place is an 'or' between two names of a kind: one of both is wanted."""
    if not 0 < at < len(pieces) - 1 or "".join(part for word in pieces[at].words for part in word.parts) not in _EITHER:
        return False
    one, other = pieces[at - 1].condition, pieces[at + 1].condition
    if one is None or other is None or one.negated != other.negated:
        return False
    return one.field == other.field or {one.field, other.field} == {"actor", "perpetrator"}


class _Reader:
    def __init__(self, words: Sequence[Word], vocabulary: SearchVocabulary) -> None:
        self.words = list(words)
        self.vocabulary = vocabulary
        self.generic = any(word.parts[0] in _GENERIC and len(word.parts) == 1 for word in words)

    def word(self, at: int) -> str:
        """Return the folded word at a place, '' beyond the end."""
        return "-".join(self.words[at].parts) if 0 <= at < len(self.words) else ""

    def read(self) -> list[Piece]:
        pieces: list[Piece] = []
        at = 0
        while at < len(self.words):
            piece = self.at(at)
            pieces.append(piece)
            at += len(piece.words)
        return pieces

    def at(self, at: int) -> Piece:
        excluded = self.excluded(at)
        if excluded is not None:
            return excluded
        for rule in (self.casualties, self.dates, self.claims, self.names, self.kinds):
            piece = rule(at)
            if piece is not None:
                return piece
        word = self.words[at]
        single = self.word(at)
        filler = single in _FILLERS | _GENERIC | _IN | _BY | _OF | _AGAINST | _AND | _BETWEEN | _EITHER
        return Piece((word,), None, filler=filler)

    def take(self, start: int, end: int, condition: Condition | None, cued: bool = True) -> Piece:
        return Piece(tuple(self.words[start:end]), condition, cued, filler=condition is None)

    def excluded(self, start: int) -> Piece | None:
        """'not by JNIM', 'outside Mali', 'except in Gao', 'sauf à Kidal', 'hors du Mali': the name is not wanted."""
        if self.word(start) not in _NOT or self.claims(start) is not None:
            return None
        at = start + 1
        while self.word(at) in _AFTER_NOT:
            at += 1
        if at >= len(self.words):
            return None
        cued = self.word(at) in _BY | _AGAINST | _OUTLET | _IN | _OF
        found = (None if cued else self.placed(at, at)) or self.names(at) or self.kinds(at)
        if found is None or found.condition is None or found.condition.field == TEXT:
            return None
        unwanted = found.also or found.condition  # the region holds the town
        return self.take(start, at + len(found.words), replace(unwanted, negated=True))

    # numbers of victims

    def casualties(self, start: int) -> Piece | None:
        """'more than 20 killed', 'plus de 20 morts', 'killing at least 5', 'between 10 and 20 wounded', 'no deaths'."""
        at = start
        while self.word(at) in ("with", "avec", "having", "ayant", "fait", "faisant"):
            at += 1
        harm = self.harm_at(at)
        if harm is not None:
            # 'killing more than 20 people'
            number = self.number_at(at + 1)
            if number is not None:
                end, operator, low, high = number
                while self.word(end) in _VICTIMS:
                    end += 1
                return self.take(start, end, _figure(harm, operator, low, high))
            return None
        number = self.number_at(at)
        if number is None:
            return None
        end, operator, low, high = number
        while self.word(end) in _VICTIMS or self.word(end) in ("de", "d", "of", "were"):
            end += 1
        harm = self.harm_at(end)
        if harm is None:
            return None
        end += 1
        if operator == "=" and (self.runs(end, ("or", "more")) or self.runs(end, ("ou", "plus"))):
            operator, end = ">=", end + 2
        return self.take(start, end, _figure(harm, operator, low, high))

    def harm_at(self, at: int) -> str | None:
        return next((harm for harm, names in _HARMS.items() if self.word(at) in names), None)

    def number_at(self, at: int) -> tuple[int, str, str, str] | None:
        """Read 'more than 20', '20', '20+', '20 or more', 'between 10 and 20', 'no' at a place."""
        if self.word(at) in ("between", "entre"):
            low, high = self.integer(at + 1), self.integer(at + 3)
            if low is not None and high is not None and self.word(at + 2) in ("and", "et"):
                return at + 4, "..", low, high
            return None
        if self.word(at) in ("no", "zero", "aucun", "sans"):
            return at + 1, "=", "0", ""
        for phrases, operator in _COMPARISONS:
            for phrase in phrases:
                if self.runs(at, phrase):
                    low = self.integer(at + len(phrase))
                    return None if low is None else (at + len(phrase) + 1, operator, low, "")
        if at < len(self.words) and (ends := _range(self.words[at])) is not None:
            return at + 1, "..", *ends
        low = self.integer(at)
        if low is None:
            return None
        high = self.integer(at + 2)
        if high is not None and (self.word(at + 1) in ("to", "a") or self.words_between_are_dash(at + 1)):
            return at + 3, "..", low, high
        if self.words[at].typed.rstrip(",;").endswith("+"):
            return at + 1, ">=", low, ""
        for phrase in (("or", "more"), ("ou", "plus"), ("and", "more")):
            if self.runs(at + 1, phrase):
                return at + 3, ">=", low, ""
        return at + 1, "=", low, ""

    def integer(self, at: int) -> str | None:
        text = self.word(at)
        return str(int(text)) if text.isdecimal() and len(text) < 7 else None

    def runs(self, at: int, phrase: Sequence[str]) -> bool:
        found: list[str] = []
        for place in range(at, min(at + len(phrase), len(self.words))):
            word = self.words[place]
            found += [word.elided] if word.elided and not found else []
            found.append(self.word(place))
        return found[: len(phrase)] == list(phrase)

    # dates

    def dates(self, start: int) -> Piece | None:
        """'in 2022', 'March 2022', 'since May 2019', 'between 2019 and 2021', 'le 17 septembre 2024'."""
        span = self.span_at(start)
        if span is not None:
            return span
        at = start
        words = self.word(at)
        kind = next(
            (
                name
                for name, cues in (("since", _SINCE), ("after", _AFTER), ("until", _UNTIL), ("before", _BEFORE))
                if words in cues
            ),
            "",
        )
        if self.words[at].elided == "jusqu":
            kind = "until"
            at += self.word(at) in ("en", "a", "au")
        elif kind:
            at += 1
        if kind:
            while self.word(at) in ("the", "le", "en", "a", "au", "l", "in", "end", "fin", "start"):
                at += 1
        else:
            while self.word(at) in _DURING and self.date_at(at) is None and at - start < 3:
                at += 1
        found = self.date_at(at)
        if found is None:
            return None
        end, value = found
        if not kind:
            if len(value) == 4:
                return self.take(start, end, Condition("year", value))
            return self.take(start, end, Condition("date", value))
        if kind in ("since", "until"):
            return self.take(start, end, Condition("date", value, ">=" if kind == "since" else "<="))
        condition = _beyond(value, 1 if kind == "after" else -1)
        return None if condition is None else self.take(start, end, condition)

    def span_at(self, start: int) -> Piece | None:
        at = start
        if self.word(at) in _BETWEEN:
            at += 1
        while self.word(at) in ("the", "le", "l"):
            at += 1
        # 'from January to June 2020': the first month takes the year of the second.
        first = self.date_at(at) or self.bare_month_at(at)
        if first is None:
            compact = self.compact_years(at)
            return None if compact is None else self.take(start, at + 1, compact)
        middle, low = first
        if self.word(middle) not in _AND and not self.words_between_are_dash(middle):
            return None
        second = self.date_at(middle + 1)
        if second is None:
            return None
        end, high = second
        if low.startswith("-"):
            low = high[:4] + low
        field = "year" if len(low) == len(high) == 4 else "date"
        if low > high and not low.startswith(high):
            low, high = high, low
        return self.take(start, end, Condition(field, low, "..", high))

    def words_between_are_dash(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].typed in ("-", "–", "—")

    def compact_years(self, at: int) -> Condition | None:
        if at >= len(self.words):
            return None
        parts = self.words[at].parts
        if len(parts) == 2 and all(len(part) == 4 and part.isdecimal() and part[:2] in ("19", "20") for part in parts):
            return Condition("year", min(parts), "..", max(parts))
        return None

    def bare_month_at(self, at: int) -> tuple[int, str] | None:
        month = _MONTHS.get(self.word(at))
        return None if month is None else (at + 1, f"-{month:02}")

    def date_at(self, at: int) -> tuple[int, str] | None:
        """Read a year, month and year, day, month and year (either order), or an ISO date; the end and its ISO text."""
        word = self.word(at)
        if not word:
            return None
        parts = self.words[at].parts
        if all(part.isdecimal() for part in parts) and len(parts) in (2, 3) and len(parts[0]) == 4:
            return _checked(at + 1, *parts)
        if word.isdecimal() and len(word) == 4 and word[:2] in ("19", "20"):
            return at + 1, word
        month = _MONTHS.get(word)
        if month is not None:
            day = self.day(at + 1)
            if day is not None and self.year(at + 2):
                return _checked(at + 3, self.word(at + 2), str(month), day)
            if self.year(at + 1):
                return _checked(at + 2, self.word(at + 1), str(month))
            return None
        day = self.day(at)
        month = _MONTHS.get(self.word(at + 1))
        if day is not None and month is not None and self.year(at + 2):
            return _checked(at + 3, self.word(at + 2), str(month), day)
        return None

    def day(self, at: int) -> str | None:
        text = self.word(at)
        for ending in ("er", "st", "nd", "rd", "th"):
            text = text.removesuffix(ending)
        return text if text.isdecimal() and 1 <= int(text) <= 31 and len(text) < 3 else None

    def year(self, at: int) -> bool:
        text = self.word(at)
        return len(text) == 4 and text.isdecimal() and text[:2] in ("19", "20")

    # claims

    def claims(self, at: int) -> Piece | None:
        word = self.word(at)
        if word in ("unclaimed",):
            return self.take(at, at + 1, Condition("claim", "unclaimed"))
        if word in ("not", "never", "non") and self.word(at + 1) in _CLAIMED:
            return self.take(at, at + 2, Condition("claim", "unclaimed"))
        if word in _CLAIMED:
            return self.take(at, at + 1, Condition("claim", "claimed"))
        if word in _SUSPECTED and self.name_at(at + 1, ("actor",)) and not self.name_at(at, ("actor",)):
            return self.take(at, at + 1, Condition("claim", "suspected"))
        return None

    # names

    def name_at(self, at: int, kinds: Sequence[str]) -> tuple[int, Meaning] | None:
        """Return the longest name at a place among these kinds: where it ends, and what it means."""
        for end in range(min(at + self.vocabulary.longest, len(self.words)), at, -1):
            if end - at == 1 and self.word(at) in _COMMON and not self.words[at].typed.strip(",;.!?()").isupper():
                continue
            if any(word.elided for word in self.words[at + 1 : end]):
                parts = [p for word in self.words[at:end] for p in ((word.elided,) if word.elided else ()) + word.parts]
            else:
                parts = [part for word in self.words[at:end] for part in word.parts]
            found = self.vocabulary.meanings(parts, kinds)
            if found:
                return end, found[0]
        return None

    def names(self, start: int) -> Piece | None:
        at = start
        cue = self.word(at)
        elided = self.words[at].elided
        if cue in ("according",) and self.word(at + 1) == "to":
            return self.named(start, at + 2, ("outlet",), "outlet")
        if cue == "reported" and self.word(at + 1) == "by":
            return self.named(start, at + 2, ("outlet",), "outlet")
        if cue in _OUTLET:
            return self.named(start, at + 1, ("outlet",), "outlet")
        if cue in _BY:
            return self.named(start, at + 1, ("actor",), "perpetrator")
        if cue in _AGAINST:
            return self.named(start, at + 1, ("actor",), "target") or self.named(start, at + 1, ("place",), "place")
        if cue in ("region", "cercle"):
            after = at + 1 + (self.word(at + 1) in ("de", "du", "d", "of"))
            return self.named(start, after, ("region",), "region")
        if cue in _IN:
            return self.placed(start, at + 1)
        if cue in _OF or elided in _OF:
            after = at if elided else at + 1
            name = self.name_at(self.skip_articles(after), ("actor",))
            if name is not None:
                previous = self.word(start - 1)
                field = "perpetrator" if previous in _GENERIC or self.kind_before(start) else "actor"
                return self.take(start, name[0], Condition(field, name[1].value))
            return self.placed(start, after)
        return self.bare_name(start)

    def kind_before(self, at: int) -> bool:
        return at > 0 and self.kinds(at - 1) is not None

    def skip_articles(self, at: int) -> int:
        while self.word(at) in ("the", "la", "le", "les", "l", "town", "city", "village", "ville", "of", "de"):
            at += 1
        return at

    def named(self, start: int, at: int, kinds: Sequence[str], field: str) -> Piece | None:
        name = self.name_at(self.skip_articles(at), kinds)
        return None if name is None else self.take(start, name[0], Condition(field, name[1].value))

    def placed(self, start: int, at: int) -> Piece | None:
        at = self.skip_articles(at)
        if self.word(at) == "region":
            after = at + 1 + (self.word(at + 1) in ("de", "du", "d", "of"))
            return self.named(start, after, ("region",), "region")
        name = self.name_at(at, ("place",))
        region = self.name_at(at, ("region",))
        if region is not None and self.word(region[0]) == "region" and (name is None or name[0] <= region[0] + 1):
            return self.take(start, region[0] + 1, Condition("region", region[1].value))
        country = self.name_at(at, ("country",))
        if country is not None and (name is None or country[0] >= name[0]):
            return self.take(start, country[0], Condition("country", country[1].value))
        if name is not None:
            piece = self.take(start, name[0], Condition("place", name[1].value))
            is_town = any(self.word(place) in _TOWN for place in range(start, at))
            if region is None or region[0] != name[0] or is_town:
                return piece
            # The places within a town have names of their own, and a region may be meant: both are asked for.
            return replace(piece, also=Condition("region", region[1].value))
        if region is not None:
            return self.take(start, region[0], Condition("region", region[1].value))
        return None

    def bare_name(self, start: int) -> Piece | None:
        """A name without a preposition: who did it beside 'attacks', an actor or place among other cues."""
        actor = self.name_at(start, ("actor",))
        if actor is not None:
            after = self.word(actor[0])
            acts = after in _GENERIC or (actor[0] < len(self.words) and self.kinds(actor[0]) is not None)
            before = self.word(start - 1) in _SUSPECTED
            field = "perpetrator" if acts or before else "actor"
            return self.take(start, actor[0], Condition(field, actor[1].value), cued=acts)
        region = self.name_at(start, ("region",))
        if region is not None and self.word(region[0]) == "region":
            return self.take(start, region[0] + 1, Condition("region", region[1].value))
        place = self.name_at(start, ("place",))
        if place is not None:
            piece = self.take(start, place[0], Condition("place", place[1].value), cued=False)
            if region is None or region[0] != place[0]:
                return piece
            return replace(piece, also=Condition("region", region[1].value))
        outlet = self.name_at(start, ("outlet",))
        if outlet is not None:
            return self.take(start, outlet[0], Condition("outlet", outlet[1].value), cued=False)
        return None

    # kinds of event

    def kinds(self, at: int) -> Piece | None:
        name = self.name_at(at, ("subtype", "type", "weapon", "text"))
        if name is None:
            return None
        end, meaning = name
        if meaning.field == "text":
            # Another word for one that the texts use: it stays a word, and is no cue by itself.
            phrase = " " in meaning.value
            word = Condition(TEXT, meaning.value, phrase=phrase, prefix=not phrase)
            return self.take(at, end, word, cued=end - at > 1)
        # A kind in one word alone is a plain word; beside anything else, or in several words, it is a condition.
        return self.take(at, end, Condition(meaning.field, meaning.value), cued=len(self.words) > 1)


def _range(word: Word) -> tuple[str, str] | None:
    """Read '20-30'; years are no number of victims."""
    parts = word.parts
    if (
        not any(dash in word.typed for dash in "-–")
        or len(parts) != 2
        or not all(part.isdecimal() and len(part) < 4 for part in parts)
    ):
        return None
    return str(int(parts[0])), str(int(parts[1]))


def _figure(harm: str, operator: str, low: str, high: str) -> Condition:
    if operator == ".." and int(low) > int(high):
        low, high = high, low
    return Condition(harm, low, operator, high if operator == ".." else "")


def _checked(end: int, year: str, month: str | None = None, day: str | None = None) -> tuple[int, str] | None:
    text = "-".join(part for part in (year, month, day) if part)
    value = partial_date(text)
    return None if value is None else (end, value)


def _beyond(value: str, step: int) -> Condition | None:
    beyond = neighbour(value, step)
    return None if beyond is None else Condition("date", beyond, ">=" if step > 0 else "<=")
