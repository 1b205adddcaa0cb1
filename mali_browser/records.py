"""The facts as the rest of the program sees them: frozen records, no SQL, no Qt, no wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mali_browser.vocabulary import TWO_SIDED


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
    """The incidents of a year, and the people killed in them as far as reported."""

    year: int
    incidents: int
    killed: Figure
    not_reported: int


@dataclass(frozen=True)
class Companion:
    """Another actor in the same incidents: how often on the same side, and how often on the other."""

    id: str
    name: str
    incidents: int


@dataclass(frozen=True)
class ActorPage:
    """What an actor's incidents and the narrative say of it."""

    actor: Actor
    paragraphs: tuple[Paragraph, ...]
    relations: tuple[Relation, ...]
    figures: tuple[ActorFigure, ...]
    years: tuple[YearFigures, ...]
    claims: tuple[FacetValue, ...]
    regions: tuple[FacetValue, ...]
    beside: tuple[Companion, ...]
    against: tuple[Companion, ...]
    passages: tuple[str, ...]


@dataclass(frozen=True)
class Band:
    """A group along the time axis; without ``begins`` or ``ends`` that end is only as far as the report tells."""

    id: str
    name: str
    full_name: str
    kind: str
    start: str | None
    end: str | None
    begins: bool
    ends: bool


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


@dataclass(frozen=True)
class Lineage:
    """Bands in the order of their beginnings, the ties that join them, and the leaders of groups."""

    bands: tuple[Band, ...]
    joins: tuple[Tie, ...]
    leaders: tuple[Tie, ...]


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
