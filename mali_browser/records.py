"""The facts as the rest of the program sees them: frozen records, no SQL, no Qt, no wording."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING

from mali_browser.vocabulary import TWO_SIDED

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from mali_browser.late_dataclass import dataclass


@dataclass(frozen=True)
class Figure:
    """A number of people with its bounds. All None and not ``uncounted``: not reported.

    ``uncounted``: the report speaks of people ('several') without a number. Bounds hold low <= best <= high.
    """

    low: int | None = None
    best: int | None = None
    high: int | None = None
    uncounted: bool = False

    @property
    def reported(self) -> bool:
        """Tell whether there is a number at all (0 is one)."""
        return self.best is not None


@dataclass(frozen=True)
class IncidentRow:
    """One line of the incident table. ``row`` is the incident's place in date order, from 1, in this dataset only."""

    row: int
    id: str
    date_start: str
    date_end: str
    date_precision: str
    title: str
    places: tuple[str, ...]
    regions: tuple[str, ...]
    countries: tuple[str, ...]
    perpetrators: tuple[str, ...]
    targets: tuple[str, ...]
    event_type: str
    sub_event_type: str
    claim: str
    killed: Figure
    wounded: Figure
    abducted: Figure
    sources: int
    entry: int | None
    entry_part: int | None
    duplicate_of: str | None


@dataclass(frozen=True)
class PlaceMention:
    """A place of an incident, with the report's wording for it."""

    place_id: str
    name: str
    kind: str
    admin1: str | None
    admin2: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    where_precision: int
    basis: str
    wording: str | None


@dataclass(frozen=True)
class Party:
    """An actor's part in an incident: its role, how it is attributed, and who says so."""

    actor_id: str
    name: str
    abbreviation: str | None
    kind: str
    role: str
    attribution: str
    according_to: str | None
    note: str | None


@dataclass(frozen=True)
class Casualty:
    """One figure as reported. Rows with the same ``contested`` label are rival figures for the same people."""

    harm: str
    group: str
    figure: Figure
    qualifier: str
    according_to: str | None
    wording: str
    included: bool
    contested: str | None
    involved: bool
    told_in: str | None
    note: str | None


@dataclass(frozen=True)
class Citation:
    """A source in the report's order (``ord`` from 1)."""

    ord: int
    outlet_id: str
    outlet: str
    cited_as: str
    url: str | None
    title: str | None
    published: str | None


@dataclass(frozen=True)
class RelatedIncident:
    """A link to another incident. ``kind``: same_event, possibly_same_event, follow_up (that one is earlier),
    followed_by (that one is later), duplicates (that one is the poorer account), duplicate_of (the fuller one),
    same_entry (another part of the same entry).
    """

    kind: str
    id: str
    title: str
    date_start: str
    date_end: str
    date_precision: str
    note: str | None


@dataclass(frozen=True)
class Incident:
    """Everything the dataset holds of one incident."""

    row: IncidentRow
    summary: str
    date_note: str | None
    note: str | None
    printed_date: str | None
    places: tuple[PlaceMention, ...]
    parties: tuple[Party, ...]
    casualties: tuple[Casualty, ...]
    sources: tuple[Citation, ...]
    weapon_types: tuple[str, ...]
    target_types: tuple[str, ...]
    related: tuple[RelatedIncident, ...]

    @property
    def perpetrators(self) -> tuple[Party, ...]:
        """Who did it; where nobody is named as that, the sides of the clash or treaty."""
        chosen = tuple(party for party in self.parties if party.role == "perpetrator")
        if chosen or self.row.sub_event_type not in TWO_SIDED:
            return chosen
        return tuple(party for party in self.parties if party.role == "party")

    @property
    def targets(self) -> tuple[Party, ...]:
        """Who was attacked or harmed."""
        return tuple(party for party in self.parties if party.role in ("target", "victim"))


@dataclass(frozen=True)
class Name:
    """A spelling of an actor, place or outlet, and whether the report itself uses it."""

    name: str
    kind: str | None = None
    language: str | None = None
    in_report: bool = True


@dataclass(frozen=True)
class RoleCount:
    """How many incidents an actor has in a role."""

    role: str
    incidents: int


@dataclass(frozen=True)
class TextLink:
    """A link within a text: where it stands (characters from 0) and where it leads."""

    start: int
    length: int
    kind: str
    id: str


@dataclass(frozen=True)
class Basis:
    """What a statement rests on: a passage or an incident, with the outlets it cites, in order."""

    kind: str
    id: str
    title: str
    cited: tuple[str, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a profile with its links and what it rests on."""

    text: str
    links: tuple[TextLink, ...]
    basis: tuple[Basis, ...]


@dataclass(frozen=True)
class Relation:
    """A tie to another actor. ``outgoing``: the page's actor is the one it is said of ('JNIM pledged_to al-Qaeda').

    Dates are None where not told; ``date_end`` None with a start: no end is told.
    """

    kind: str
    outgoing: bool
    other_id: str
    other: str
    date_start: str | None
    date_end: str | None
    date_precision: str | None
    note: str | None
    passage_id: str | None
    incident_id: str | None


@dataclass(frozen=True)
class ActorFigure:
    """A strength or other number of an actor, as reported."""

    what: str
    date_start: str | None
    date_end: str | None
    date_precision: str | None
    figure: Figure
    qualifier: str
    according_to: str | None
    wording: str | None
    note: str | None
    passage_id: str | None
    incident_id: str | None


@dataclass(frozen=True)
class YearFigures:
    """The incidents of a year, and the people killed in them as far as reported.

    ``uncounted``: in how many some were killed, but no number is told; ``not_reported``: in how many nothing is told.
    """

    year: int
    incidents: int
    killed: Figure
    not_reported: int
    uncounted: int = 0


@dataclass(frozen=True)
class Companion:
    """Another actor in the same incidents: in how many, in how many on the same side, in how many on the other."""

    id: str
    name: str
    incidents: int
    same_side: int
    other_side: int


@dataclass(frozen=True)
class ActorPage:
    """What an actor's incidents and the narrative say of it.

    ``sides``: in how many incidents it is at all, did it (or is a side of a clash), and is a target or victim.
    """

    actor: Actor
    paragraphs: tuple[Paragraph, ...]
    relations: tuple[Relation, ...]
    figures: tuple[ActorFigure, ...]
    years: tuple[YearFigures, ...]
    claims: tuple[FacetValue, ...]
    regions: tuple[FacetValue, ...]
    sides: tuple[int, int, int]
    companions: tuple[Companion, ...]
    passages: tuple[str, ...]


@dataclass(frozen=True)
class Band:
    """A group along the time axis; without ``begins`` or ``ends`` that end is only as far as the report tells.

    ``start`` and ``end`` are the outer days of what is told; with ``start_precision`` 'year' the beginning lies
    somewhere in the year of ``start``, with 'month' in its month, and so for the end.
    """

    id: str
    name: str
    full_name: str
    kind: str
    start: str | None
    end: str | None
    begins: bool
    ends: bool
    start_precision: str = "day"
    end_precision: str = "day"


@dataclass(frozen=True)
class TieSource:
    """What a tie rests on: an incident with its date, or a passage (titled by its section, without a date)."""

    kind: str
    id: str
    title: str
    date_start: str | None
    date_end: str | None
    date_precision: str | None


@dataclass(frozen=True)
class Tie:
    """A tie between two bands, or of a group to its leader, and what it rests on."""

    number: int
    from_id: str
    kind: str
    to_id: str
    date_start: str | None
    date_end: str | None
    date_precision: str | None
    note: str | None
    passage_id: str | None
    incident_id: str | None
    from_name: str = ""
    to_name: str = ""
    sources: tuple[TieSource, ...] = ()


@dataclass(frozen=True)
class Lineage:
    """Bands in the order of their beginnings, the ties that join them, and the leaders of groups.

    ``today`` is the last day that the data tells of. ``centre``: the actor asked for, None for all armed groups; a
    person is the centre without a band of its own, and ``leaders`` then holds its memberships as well.
    """

    bands: tuple[Band, ...]
    joins: tuple[Tie, ...]
    leaders: tuple[Tie, ...]
    alliances: tuple[Tie, ...] = ()
    today: str = ""
    centre: str | None = None
    centre_name: str = ""


@dataclass(frozen=True)
class Actor:
    """An actor with its names and how often it acts in the incidents."""

    id: str
    name: str
    abbreviation: str | None
    kind: str
    country: str | None
    active_from: str | None
    active_to: str | None
    active_note: str | None
    profile: str
    names: tuple[Name, ...]
    roles: tuple[RoleCount, ...]


@dataclass(frozen=True)
class Place:
    """A place with its names and the number of incidents there."""

    id: str
    name: str
    kind: str
    country: str | None
    admin1: str | None
    admin2: str | None
    admin1_now: str | None
    admin1_new_since: int | None
    latitude: float | None
    longitude: float | None
    where_precision: int
    basis: str
    source_ref: str | None
    note: str | None
    names: tuple[Name, ...]
    incidents: int


@dataclass(frozen=True)
class Outlet:
    """A cited outlet with its spellings and the number of incidents and citations."""

    id: str
    name: str
    kind: str
    country: str | None
    names: tuple[Name, ...]
    incidents: int
    citations: int


@dataclass(frozen=True)
class OutletPage:
    """An outlet with its citations by year of the incident, and the passages that cite it."""

    outlet: Outlet
    years: tuple[YearCount, ...]
    passages: tuple[str, ...]


@dataclass(frozen=True)
class PlacePage:
    """A place with its incidents by year, and the passages that speak of it."""

    place: Place
    years: tuple[YearCount, ...]
    passages: tuple[str, ...]


@dataclass(frozen=True)
class HarmTotal:
    """The sum of one harm over the incidents of a result.

    ``figure`` sums the incidents that report a number; by the codebook one open bound opens the sum's bound.
    ``reported`` + ``uncounted`` + ``not_reported`` + duplicates left out = incidents of the result.
    """

    harm: str
    figure: Figure
    reported: int
    uncounted: int
    not_reported: int


@dataclass(frozen=True)
class Totals:
    """What a result adds up to. ``duplicates`` incidents are listed but left out of the sums."""

    incidents: int
    of_all: int
    duplicates: int
    killed: HarmTotal
    wounded: HarmTotal
    abducted: HarmTotal


@dataclass(frozen=True)
class AlsoSearched:
    """What an alias added to a search: the word typed, and the names it stands for."""

    word: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class IncidentResult:
    """The answer to a filter: row numbers in the order asked for, and what they add up to."""

    rows: Sequence[int]
    totals: Totals
    also_searched: tuple[AlsoSearched, ...] = ()


@dataclass(frozen=True)
class FacetValue:
    """One value of a facet, and how many incidents have it under the rest of the filter."""

    value: str
    label: str
    incidents: int


@dataclass(frozen=True)
class Facet:
    """A facet's values, how many of the ``incidents`` state none, and how many there are at all."""

    field: str
    values: tuple[FacetValue, ...]
    not_stated: int
    incidents: int


@dataclass(frozen=True)
class YearCount:
    """How many incidents begin in a year."""

    year: int
    incidents: int


@dataclass(frozen=True)
class Hit:
    """Something other than an incident that a search finds: an actor, place, outlet or passage, with a piece of it."""

    kind: str
    id: str
    title: str
    snippet: str


@dataclass(frozen=True)
class Passage:
    """A paragraph of the report in our words, with its links and citations."""

    id: str
    section_id: str
    section: str
    ord: int
    text: str
    note: str | None
    links: tuple[TextLink, ...]
    sources: tuple[Citation, ...]
    incidents: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A heading of the report's outline. ``depth`` 0 is the outermost."""

    id: str
    parent_id: str | None
    title: str
    depth: int
    passages: int


@dataclass(frozen=True)
class CoverageRow:
    """What the dataset holds of one section: paragraphs (or entries), citations, incidents, actors."""

    section: str
    paragraphs: int
    citations: int
    incidents: int
    actors: int


@dataclass(frozen=True)
class Contradiction:
    """Where the report disagrees with itself. ``values``: (what it says, where); ``about``: addresses of the rows."""

    id: str
    what: str
    treatment: str
    values: tuple[tuple[str, str], ...]
    about: tuple[str, ...]


@dataclass(frozen=True)
class RecordRef:
    """A record by its permanent id, with the title it is known by ('' where not told).

    ``kind``: incident, actor, place, outlet or passage.
    """

    kind: str
    id: str
    title: str = ""


@dataclass(frozen=True)
class RecordState(RecordRef):
    """A record as it stands in a data file: a hash of its content, and its fields (codebook's names) as texts.

    The same content gives the same hash in every data file and on every machine; a row number is no content.
    """

    hash: str = ""
    fields: dict[str, str | None] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class FieldChange:
    """A field that differs between two states of a record; None where it was or is not there."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class OwnMarks:
    """What a reader has put on a record."""

    bookmarked: bool = False
    checked_at: str | None = None
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()


@dataclass(frozen=True)
class DatasetInfo:
    """What a data file says of itself (its table ``meta``) and where it lies."""

    path: str
    size_bytes: int
    schema_version: int
    dataset_version: str
    title: str
    source: str
    licence: str
    built_from: str
    counts: dict[str, int] = field(default_factory=dict)
    sqlite_version: str = ""


@dataclass(frozen=True)
class Neighbour:
    """Where one may go on from a page: an address and what it is called."""

    address: str
    title: str


@dataclass(frozen=True)
class PassageRef:
    """A passage of the report that speaks of something: where it stands and how it begins."""

    id: str
    section: str
    opening: str


@dataclass(frozen=True)
class PollResult:
    """How many in a hundred gave an answer."""

    question: str
    answer: str
    percent: float
    qualifier: str


@dataclass(frozen=True)
class Poll:
    """A poll with its results in the report's order; dates are None where not told."""

    id: str
    date_start: str | None
    date_end: str | None
    date_precision: str | None
    pollster: str | None
    population: str | None
    note: str | None
    passage_id: str | None
    results: tuple[PollResult, ...]


@dataclass(frozen=True)
class SectionPage:
    """A section of the report: the headings it stands under, its passages, its polls, and the headings below it."""

    section: Section
    path: tuple[Section, ...]
    passages: tuple[Passage, ...]
    polls: tuple[Poll, ...]
    below: tuple[Section, ...]
    passages_before: int
    passages_of_all: int


@dataclass(frozen=True)
class LineagePage:
    """The page beside a lineage chart: the same in words."""

    lineage: Lineage


@dataclass(frozen=True)
class HelpText:
    """A text of the program's own, in Markdown."""

    markdown: str


@dataclass(frozen=True)
class Page:
    """Everything one page shows. ``content`` is an Incident, ActorPage, PlacePage, OutletPage, SectionPage, HelpText
    or LineagePage.

    ``incidents`` are the newest of the ``incident_count`` incidents of an actor, place or outlet. ``before`` and
    ``after`` are the neighbours in the report's order. ``at`` is the id of the passage asked for. ``state`` is
    the record as it stands, for what the reader puts on it; None where nothing hangs on such a page.
    """

    kind: str
    id: str
    title: str
    content: Incident | ActorPage | PlacePage | OutletPage | SectionPage | HelpText | LineagePage
    incidents: tuple[IncidentRow, ...] = ()
    incident_count: int = 0
    passages: tuple[PassageRef, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    before: Neighbour | None = None
    after: Neighbour | None = None
    at: str | None = None
    state: RecordState | None = None

    @property
    def address(self) -> str:
        """The page's own address."""
        return f"passage:{self.at}" if self.at else f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class IndexRow:
    """A line of a list of pages: where it leads, its name, what sort it is, and how many incidents it has.

    ``depth`` indents the report's headings; ``names`` are other names to be found by; ``incidents`` is None where it
    means nothing.
    """

    address: str
    title: str
    sort: str
    incidents: int | None
    depth: int = 0
    names: tuple[str, ...] = ()


# Charts. Days are ordinals (``date.toordinal``): no time of day, no time zone.

# A series is a value of a grouping; its slot decides its colour and symbol. Slots 0 to 7 belong to one value each.
SERIES_SLOTS = 8
OTHER, SEVERAL, NOT_STATED = 8, 9, 10
SLOTS = 11


@dataclass(frozen=True)
class SeriesOrder:
    """The values of a grouping that have a slot of their own, the most frequent in the whole dataset first.

    ``others`` values share the slot OTHER. The order does not depend on a filter: a value keeps its colour.
    """

    grouping: str
    values: tuple[str, ...]
    labels: tuple[str, ...]
    others: int = 0

    def slot(self, values: Collection[str]) -> int:
        """Return the slot of an incident with these values: each incident is in one slot only."""
        if not values:
            return NOT_STATED
        if len(values) > 1:
            return SEVERAL
        (value,) = values
        return self.values.index(value) if value in self.values else OTHER


TIME_UNITS: tuple[str, ...] = ("year", "quarter", "month", "week", "day")
_MONTHS_OF = {"year": 12, "quarter": 3, "month": 1}


def time_bin(unit: str, day: int) -> tuple[int, int]:
    """Return the first and last day of the bin that a day lies in; weeks begin on Monday (ISO 8601)."""
    if unit == "day":
        return day, day
    if unit == "week":
        first = day - (day - 1) % 7
        return first, first + 6
    moment = date.fromordinal(day)
    months = _MONTHS_OF[unit]
    begin = (moment.month - 1) // months * months + 1
    year, month = (moment.year, begin + months) if begin + months <= 12 else (moment.year + 1, 1)
    last = date.max.toordinal() if year > date.max.year else date(year, month, 1).toordinal() - 1
    return date(moment.year, begin, 1).toordinal(), last


@dataclass(frozen=True)
class TimelineBin:
    """The incidents of a stretch of time, from ``first`` to ``last`` (both included), by slot.

    ``certain`` are known to the day and begin in it; ``vague`` are known to the month or year only and lie wholly
    in it. ``killed`` sums the incidents that report a number, as a HarmTotal does;
    ``reported`` + ``uncounted`` + ``not_reported`` + ``duplicates`` = incidents.
    """

    first: int
    last: int
    certain: tuple[int, ...]
    vague: tuple[int, ...]
    killed: Figure
    reported: int
    uncounted: int
    not_reported: int
    duplicates: int

    @property
    def incidents(self) -> int:
        """Return how many incidents there are in it, duplicates too."""
        return sum(self.certain) + sum(self.vague)


@dataclass(frozen=True)
class Timeline:
    """A result over time. ``bins`` are those that hold something, in order.

    ``spans`` are incidents known to a month or year that is longer than a bin, together by their interval;
    ``undated`` those whose date is no day of the calendar. Bins, spans, undated and the number ``outside`` the
    ``window`` asked for (None: everything) add up to ``incidents``; so do ``by_slot``, of the whole result.
    ``first`` and ``last`` are the first and last day of the whole dataset, None where it holds no date.
    ``without_dates``: the filter's own dates were left out.
    """

    unit: str
    series: SeriesOrder
    bins: tuple[TimelineBin, ...]
    spans: tuple[TimelineBin, ...]
    undated: TimelineBin | None
    by_slot: tuple[int, ...]
    first: int | None
    last: int | None
    outside: int = 0
    window: tuple[int, int] | None = None
    without_dates: bool = False

    @property
    def incidents(self) -> int:
        """Return how many incidents there are."""
        return sum(self.by_slot)


@dataclass(frozen=True)
class Mark:
    """One incident on a timeline, from ``first`` to ``last`` day: its date, or all that is known of it."""

    id: str
    title: str
    first: int
    last: int
    date_precision: str
    slot: int
    killed: Figure
    duplicate: bool


@dataclass(frozen=True)
class Marks:
    """The single incidents of a stretch of time; none of them where there are more than were asked for."""

    first: int
    last: int
    marks: tuple[Mark, ...]
    incidents: int


@dataclass(frozen=True)
class ContextSpan:
    """What went on behind the incidents. ``kind``: government, mission, force, group, rebellion, coup.

    It begins somewhere from ``begin_first`` to ``begin_last`` and ends somewhere from ``end_first`` to ``end_last``
    (days, both included). No begin: it began before what is told. No end: none is told. ``address`` is its page.
    """

    kind: str
    label: str
    name: str
    address: str
    begin_first: int | None
    begin_last: int | None
    end_first: int | None
    end_last: int | None
    note: str | None = None


# The map. Degrees are WGS84; a box with west > east crosses the date line.


@dataclass(frozen=True)
class MapBox:
    """A stretch of the earth between two parallels and two meridians, edges included."""

    south: float
    west: float
    north: float
    east: float

    def contains(self, latitude: float, longitude: float) -> bool:
        """Tell whether a point lies in it."""
        if not self.south <= latitude <= self.north:
            return False
        if self.west <= self.east:
            return self.west <= longitude <= self.east
        return longitude >= self.west or longitude <= self.east


@dataclass(frozen=True)
class MapRequest:
    """What of a result to put on a map.

    ``box``: where marks are wanted; ``frame``: what the base map covers at most; ``cell``: how near, in degrees of
    latitude, places are taken together. ``series`` decides the slots that colours go by.
    """

    box: MapBox
    frame: MapBox
    cell: float
    series: SeriesOrder


@dataclass(frozen=True)
class MapTally:
    """What some incidents come to. An incident with several places counts at each of them.

    ``slots``: how many are in each slot of a series; ``killed`` sums those that report a number, as a HarmTotal does;
    ``reported`` + ``uncounted`` + ``not_reported`` + ``duplicates`` = incidents.
    """

    incidents: int
    slots: tuple[int, ...]
    killed: Figure
    reported: int
    uncounted: int
    not_reported: int
    duplicates: int


@dataclass(frozen=True)
class MapMark:
    """One or several places that are known as points, drawn as one mark where the one with most incidents is.

    ``on_road``: the point is the middle of a road. ``places``: the ids of all places in it, that one first.
    ``incident`` and ``title`` are those of the incident where there is only one, else None.
    """

    latitude: float
    longitude: float
    name: str
    on_road: bool
    places: tuple[str, ...]
    tally: MapTally
    incident: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class MapArea:
    """Incidents whose place is known only as lying somewhere: ``level`` cercle, region, area, commune or country.

    ``name`` is that of the cercle, region, area, commune or country. ``latitude`` and ``longitude`` are None where
    the dataset has no middle of it.
    """

    level: str
    name: str
    admin1: str | None
    admin2: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    places: tuple[str, ...]
    tally: MapTally


@dataclass(frozen=True)
class MapRegion:
    """A region of Mali with everything that happened in it, wherever in it."""

    name: str
    tally: MapTally


@dataclass(frozen=True)
class MapPlace:
    """A place with what happened there under a filter, for lists."""

    id: str
    name: str
    kind: str
    admin1: str | None
    admin2: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    where_precision: int
    tally: MapTally


@dataclass(frozen=True)
class MapTown:
    """A town to be named on the map; the more important come first."""

    id: str
    name: str
    kind: str
    latitude: float
    longitude: float
    incidents: int


@dataclass(frozen=True)
class MapPoints:
    """A result on the map.

    Each incident is counted once in one of ``on_map`` (a mark or an area), ``beyond`` (abroad, outside the frame),
    ``country_only`` (somewhere in Mali), ``wider`` (a stretch of several countries) or ``no_place``; these add up to
    ``incidents``. ``marks`` are those within the box asked for; ``places`` are all places of the result, those with
    most incidents first; ``places_left_out`` are further ones that are not listed.
    """

    request: MapRequest
    marks: tuple[MapMark, ...]
    areas: tuple[MapArea, ...]
    regions: tuple[MapRegion, ...]
    places: tuple[MapPlace, ...]
    places_left_out: int
    incidents: int
    on_map: int
    beyond: int
    country_only: int
    wider: int
    no_place: int


@dataclass(frozen=True)
class PlaceIncidents:
    """The incidents of some places under a filter, the newest first; ``incidents`` says how many there are in all."""

    places: tuple[str, ...]
    rows: tuple[IncidentRow, ...]
    incidents: int


@dataclass(frozen=True)
class ExportFormat:
    """A format that files are written in. ``kind``: csv, table, briefing or references."""

    suffix: str
    name: str
    kind: str

    @property
    def group(self) -> str:
        """'table', 'briefing' or 'references'."""
        return "table" if self.kind == "csv" else self.kind
