"""What can be cited, and its citation as text: an incident, a passage, an actor, a search, the dataset.

Every citation names the record's address, the version of the data and a hash of what was cited, so that a reader who
has another version can tell whether the record is still the same. The dates of events are given only as far as known.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from mali_browser import wording
from mali_browser.export.provenance import AUTHOR
from mali_browser.partial_dates import partial_date
from mali_browser.records import Actor, Citation, DatasetInfo, Incident, Outlet, Passage, Place, Section
from mali_browser.wording import phrase

_SHOWN_HASH = 12


@dataclass(frozen=True)
class EventDate:
    """When something happened: first and last day, and how exactly that is known (day, month, year)."""

    start: str
    end: str
    precision: str

    @property
    def known(self) -> tuple[str, ...]:
        """The first date, and the last where it differs, ISO 8601 as far as known: ('2022-10',)."""
        length = {"day": 10, "month": 7, "year": 4}[self.precision]
        return tuple(dict.fromkeys((self.start[:length], self.end[:length])))

    @property
    def words(self) -> str:
        """The date in words."""
        return wording.date_text(self.start, self.end, self.precision)


@dataclass(frozen=True)
class Citable:
    """Something to cite. ``address`` '': the whole dataset; ``record_hash`` '': there is none but the dataset's."""

    address: str
    title: str
    info: DatasetInfo
    event: EventDate | None = None
    abstract: str = ""
    reported_by: tuple[str, ...] = ()
    record_hash: str = ""

    @property
    def heading(self) -> str:
        """The title with the date of the event, as far as known."""
        return f"{self.title} ({self.event.words})" if self.event else self.title

    @property
    def hash_line(self) -> str:
        """The hash of the record, or of the dataset where the record has none."""
        name = phrase("record hash") if self.record_hash else phrase("dataset hash")
        return f"{name} {self.record_hash or self.info.built_from}"

    @property
    def short_hash(self) -> str:
        """The hash line with the beginning of the hash, for people."""
        name, _, value = self.hash_line.rpartition(" ")
        return f"{name} {value[:_SHOWN_HASH]}"

    @property
    def key(self) -> str:
        """A key for reference managers: letters, digits, '-' and '_' only."""
        kind, _, target = self.address.partition(":")
        if not kind:
            return f"mali-browser_{_key_letters(self.info.dataset_version)}"
        if kind == "search":
            target = hashlib.sha256(target.encode("utf-8", "replace")).hexdigest()[:_SHOWN_HASH]
        return f"mali-browser_{kind}_{_key_letters(target)}"

    @property
    def issued(self) -> str | None:
        """When this version of the data was given out: '2026-11', '2026', None where the version does not say."""
        year, _, rest = self.info.dataset_version.partition(".")
        month = rest.partition(".")[0]
        if len(year) != 4:
            return None
        return partial_date(f"{year}-{month}") or partial_date(year)


def _key_letters(text: str) -> str:
    return "".join(char if char.isascii() and (char.isalnum() or char == "-") else "-" for char in text)


def _outlets(sources: Sequence[Citation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source.outlet for source in sources))


def cite_incident(incident: Incident, info: DatasetInfo, record_hash: str = "") -> Citable:
    """Return an incident as something to cite."""
    row = incident.row
    event = EventDate(row.date_start, row.date_end, row.date_precision)
    reported = _outlets(incident.sources)
    return Citable(f"incident:{row.id}", row.title, info, event, incident.summary, reported, record_hash)


def cite_passage(passage: Passage, info: DatasetInfo, record_hash: str = "") -> Citable:
    """Return a passage of the report as something to cite."""
    title = f"{passage.section} ({phrase('passage')} {passage.ord})"
    sources = _outlets(passage.sources)
    return Citable(f"passage:{passage.id}", title, info, None, passage.text, sources, record_hash)


def cite_section(section: Section, passages: Sequence[Passage], info: DatasetInfo) -> Citable:
    """Return a section of the report as something to cite."""
    sources = tuple(dict.fromkeys(name for passage in passages for name in _outlets(passage.sources)))
    return Citable(f"section:{section.id}", section.title, info, None, "", sources)


def cite_actor(actor: Actor, info: DatasetInfo, record_hash: str = "") -> Citable:
    """Return an actor's page as something to cite."""
    title = f"{actor.name} ({actor.abbreviation})" if actor.abbreviation else actor.name
    return Citable(f"actor:{actor.id}", title, info, None, actor.profile, (), record_hash)


def cite_place(place: Place, info: DatasetInfo, record_hash: str = "") -> Citable:
    """Return a place's page as something to cite."""
    where = ", ".join(dict.fromkeys(part for part in (place.name, place.admin1, place.country) if part))
    return Citable(f"place:{place.id}", where, info, None, "", (), record_hash)


def cite_outlet(outlet: Outlet, info: DatasetInfo, record_hash: str = "") -> Citable:
    """Return an outlet's page as something to cite."""
    return Citable(f"outlet:{outlet.id}", outlet.name, info, record_hash=record_hash)


def cite_search(typed: str, words: str, incidents: int, info: DatasetInfo) -> Citable:
    """Return a search as something to cite: what was asked for, and how many incidents this version answers with."""
    noun = phrase("incident") if incidents == 1 else phrase("incidents")
    return Citable(f"search:{typed}", f"{phrase('Search')}: {words} ({wording.number(incidents)} {noun})", info)


def cite_dataset(info: DatasetInfo) -> Citable:
    """Return the whole dataset as something to cite."""
    return Citable("", info.title, info)


def chicago(item: Citable) -> str:
    """Write a citation in the manner of the Chicago Manual (bibliography)."""
    info = item.info
    year = item.issued[:4] if item.issued else phrase("n.d.")
    version = f"{phrase('version')} {info.dataset_version}"
    parts = [f"{AUTHOR}."]
    if item.address:
        parts.append(f"“{_stopped(item.heading)}”")
        parts.append(f"{item.address}, {item.short_hash}.")
        parts.append(f"{phrase('In')} {info.title}, {version}.")
    else:
        parts.append(f"{info.title}, {version}, {item.short_hash}.")
    parts.append(f"{phrase('Data set')}, {year}.")
    if item.reported_by:
        parts.append(f"{phrase('Reported by')} {'; '.join(item.reported_by)}.")
    return _one_line(" ".join([*parts, f"{info.source}."]))


def apa(item: Citable) -> str:
    """Write a citation in the manner of the American Psychological Association (7th edition)."""
    info = item.info
    year = item.issued[:4] if item.issued else phrase("n.d.")
    version = f"{phrase('Version')} {info.dataset_version}"
    if not item.address:
        text = f"{AUTHOR}. ({year}). {info.title} ({version}; {item.short_hash}) [{phrase('Data set')}]."
    else:
        text = (
            f"{AUTHOR}. ({year}). {item.heading} ({item.address}; {item.short_hash}) [{phrase('Data set record')}]. "
            f"{phrase('In')} {info.title} ({version})."
        )
    return _one_line(f"{text} {info.source}.")


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _one_line(text: str) -> str:
    return " ".join(text.split())
