"""What must hold between records: references, figures and their wording, dates, nothing left out."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from mali_browser import folding, vocabulary
from mali_browser.dataset import wording_check
from mali_browser.dataset.marked_text import read_marked
from mali_browser.dataset.narrative_checks import check_narrative
from mali_browser.dataset.source_files import Record, SourceTables, read_sources
from mali_browser.errors import Fault

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_BOUNDS: dict[str, tuple[Callable[[Any, Any, Any], bool], str]] = {
    "exact": (lambda low, best, high: best is not None and low == best == high, "low = best = high"),
    "at_least": (lambda low, best, high: best is not None and low == best and high is None, "low = best, no high"),
    "up_to": (lambda low, best, high: best is not None and low is None and best == high, "no low, best = high"),
    "about": (lambda low, best, high: best is not None and low == best == high, "low = best = high"),
    "range": (lambda low, best, high: None not in (low, high) and low == best and low < high, "low = best < high"),
    "uncounted": (lambda low, best, high: low is None and best is None and high is None, "no number at all"),
}
TEXT_FIELDS: tuple[str, ...] = ("title", "summary", "note", "date_note", "active_note", "text", "treatment", "what")


def check_sources(folder: Path) -> list[Fault]:
    """Return every fault of the source files, sorted; an empty list means that they can be built."""
    tables = read_sources(folder)
    return sorted([*tables.faults, *check_tables(tables, folder)])


def check_tables(tables: SourceTables, folder: Path) -> list[Fault]:
    """Return the faults between records that fit their shapes."""
    known: dict[str, set[str]] = {}
    faults: list[Fault] = []
    for kind in ("outlet", "place", "actor", "incident"):
        records = [record for record in tables[kind] if isinstance(record.get("id"), str)]
        counts = Counter(record["id"] for record in records)
        known[kind] = set(counts)
        for record in records:
            if counts[record["id"]] > 1:
                faults.append(_fault(record, "id", "stands more than once"))
            if not _SLUG.fullmatch(record["id"]):
                faults.append(_fault(record, "id", "must be a slug: small letters, digits, single hyphens"))
    faults.extend(_check_names(tables))
    outlet_of = outlet_names(tables)
    entries = {entry["number"]: entry for entry in tables["entry"] if "number" in entry}
    ids = {incident["id"]: incident for incident in tables["incident"] if "id" in incident}
    for incident in tables["incident"]:
        for where, message in _check_incident(incident, known, outlet_of, entries, ids):
            faults.append(_fault(incident, where, message))
    faults.extend(_check_entries(tables, outlet_of))
    faults.extend(_check_languages(tables))
    faults.extend(_check_thesaurus(tables))
    faults.extend(_check_released(tables, folder))
    faults.extend(check_narrative(tables, known, outlet_of))
    faults.extend(_check_partial_dates(tables))
    faults.extend(_check_wording(tables, folder))
    if len(tables["dataset"]) != 1:
        faults.append(Fault("dataset.toml", "dataset", "(table)", "there must be exactly one [dataset] table"))
    return faults


def outlet_names(tables: SourceTables) -> dict[str, str]:
    """Return the outlet id for every spelling under which an outlet is cited."""
    found: dict[str, str] = {}
    for outlet in tables["outlet"]:
        for name in (outlet.get("name", ""), *(item.get("name", "") for item in outlet.get("names", ()))):
            found.setdefault(name, outlet.get("id", ""))
    return found


def _fault(record: Record, where: str, message: str) -> Fault:
    return Fault(record["_file"], str(record.get("id", record.get("number", "?"))), where, message)


def _check_names(tables: SourceTables) -> Iterator[Fault]:
    for kind in ("outlet", "place", "actor"):
        owner: dict[str, str] = {}
        for record in tables[kind]:
            if kind == "outlet":
                for name in {record.get("name"), *(item.get("name") for item in record.get("names", ()))}:
                    if name and owner.setdefault(name, record.get("id", "")) != record.get("id"):
                        yield _fault(record, "names", f"'{name}' is already a name of {owner[name]}")
            spelled = [item.get("name") for item in record.get("names", ()) if isinstance(item, dict)]
            for name, count in Counter(spelled).items():
                if count > 1 or (name == record.get("name") and kind != "outlet"):
                    yield _fault(record, "names", f"'{name}' stands twice")


def _check_incident(
    incident: Record,
    known: dict[str, set[str]],
    outlet_of: dict[str, str],
    entries: dict[int, Record],
    ids: dict[str, Record],
) -> Iterator[tuple[str, str]]:
    yield from _check_dates(incident)
    types = vocabulary.EVENT_TYPES.get(incident.get("event_type", ""), ())
    if types and incident.get("sub_event_type") not in types:
        yield "sub_event_type", f"does not belong to {incident['event_type']}; allowed: {', '.join(types)}"
    for kind in ("place", "actor"):
        for item in incident.get(kind, ()):
            if item.get("id") not in known[kind]:
                yield kind, f"'{item.get('id')}' is in no {kind}s.toml"
    if not incident.get("sources"):
        yield "sources", "every incident has at least one source"
    for cited in incident.get("sources", ()):
        if cited not in outlet_of:
            yield "sources", f"'{cited}' is a name of no outlet in outlets.toml"
    entry = incident.get("entry")
    if entry is not None and entry not in entries:
        yield "entry", f"there is no entry {entry}"
    elif entry is not None and entries[entry].get("sources") != incident.get("sources"):
        yield "sources", f"differ from those of entry {entry}: {'; '.join(entries[entry].get('sources', ()))}"
    yield from _check_figures(incident)
    yield from _check_links(incident, ids)


def _check_dates(incident: Record) -> Iterator[tuple[str, str]]:
    start, end, precision = (incident.get(name) for name in ("date_start", "date_end", "date_precision"))
    if not isinstance(start, date) or not isinstance(end, date):
        return
    if start > end:
        yield "date_end", f"{end} is before date_start {start}"
    if precision == "month" and (start.day != 1 or end.day != calendar.monthrange(end.year, end.month)[1]):
        yield "date_start", "month precision: date_start is the month's first day, date_end the last"
    if precision == "year" and ((start.month, start.day) != (1, 1) or (end.month, end.day) != (12, 31)):
        yield "date_start", "year precision: date_start is 1 January, date_end 31 December"
    length = {"day": 10, "month": 7, "year": 4}.get(str(precision), 10)
    if not str(incident.get("id", "")).startswith(str(start)[:length] + "-"):
        yield "id", f"begins with the date as far as it is known: {str(start)[:length]}-"
    if precision != "day" and not incident.get("date_note"):
        yield "date_note", "says what a date rests on that is not known to the day"


def _check_figures(incident: Record) -> Iterator[tuple[str, str]]:
    rivals: Counter[tuple[str, str]] = Counter()
    for place, row in enumerate(incident.get("casualty", ()), 1):
        rule = _BOUNDS.get(row.get("qualifier", ""))
        if rule and not rule[0](row.get("low"), row.get("best"), row.get("high")):
            yield f"casualty {place}", f"qualifier {row['qualifier']} needs {rule[1]}"
        if row.get("contested"):
            rivals[(row["harm"], row["contested"])] += 1
        elif row.get("involved"):
            yield f"casualty {place}", "'involved' is for contested figures only"
        if row.get("contested") and row.get("included"):
            yield f"casualty {place}", "a figure is contested or included in another, not both"
    for (harm, label), count in rivals.items():
        if count < 2:
            yield "casualty", f"{harm}: only one figure is marked contested = '{label}'"


def _check_links(incident: Record, ids: dict[str, Record]) -> Iterator[tuple[str, str]]:
    links = incident.get("link", ())
    for link in links:
        other = ids.get(link.get("to", ""))
        if other is None:
            yield "link", f"there is no incident '{link.get('to')}'"
        elif link.get("kind") == "follow_up" and other.get("date_start", date.min) > incident["date_end"]:
            yield "link", f"follow_up leads to the earlier incident, but {link['to']} is later"
    fuller = incident.get("duplicate_of")
    if fuller is not None:
        if fuller not in ids:
            yield "duplicate_of", f"there is no incident '{fuller}'"
        elif ids[fuller].get("duplicate_of"):
            yield "duplicate_of", f"{fuller} is itself a duplicate"
        back = [link.get("to") for link in ids.get(fuller, {}).get("link", ()) if link.get("kind") == "same_event"]
        forth = [link.get("to") for link in links if link.get("kind") == "same_event"]
        if fuller not in forth and incident["id"] not in back:
            yield "duplicate_of", "needs a link of kind same_event as well"


def _check_entries(tables: SourceTables, outlet_of: dict[str, str]) -> Iterator[Fault]:
    parts: dict[int, list[Any]] = {}
    for incident in tables["incident"]:
        if incident.get("entry") is not None:
            parts.setdefault(incident["entry"], []).append(incident.get("entry_part"))
    for entry in tables["entry"]:
        found = parts.get(entry.get("number", 0), [])
        if not found:
            yield _fault(entry, "incident", "no incident tells of this entry")
        elif len(found) == 1 and found != [None]:
            yield _fault(entry, "entry_part", "there is only one incident of this entry: leave entry_part out")
        elif len(found) > 1 and sorted(str(part) for part in found) != sorted(
            str(number) for number in range(1, len(found) + 1)
        ):
            yield _fault(entry, "entry_part", f"parts must be numbered 1 to {len(found)}, found {found}")
        for cited in entry.get("sources", ()):
            if cited not in outlet_of:
                yield _fault(entry, "sources", f"'{cited}' is a name of no outlet in outlets.toml")


_TERM_VALUES: dict[str, tuple[str, ...]] = {
    "type": tuple(vocabulary.EVENT_TYPES),
    "subtype": vocabulary.SUB_EVENT_TYPES,
    "weapon": vocabulary.WEAPON_TYPES,
    "targettype": vocabulary.TARGET_TYPES,
    "claim": vocabulary.CLAIMS,
}


def _check_thesaurus(tables: SourceTables) -> Iterator[Fault]:
    for term in tables["term"]:
        allowed = _TERM_VALUES.get(term.get("field", ""), ())
        if allowed and term.get("value") not in allowed:
            yield Fault(
                term["_file"],
                str(term.get("words")),
                "value",
                f"is not in the vocabulary; allowed: {', '.join(allowed)}",
            )


def released_addresses(tables: SourceTables) -> list[str]:
    """Return the addresses that a release promises: they are never taken back without a tombstone."""
    kinds = ("incident", "actor", "place", "outlet", "passage")
    return sorted(f"{kind}:{record['id']}" for kind in kinds for record in tables[kind])


def _check_released(tables: SourceTables, folder: Path) -> Iterator[Fault]:
    """Every id of the last released version is still there, or has a tombstone with the reason."""
    released = folder.parent / "released_ids.txt"
    graves = {record.get("address"): record for record in tables["tombstone"]}
    here = set(released_addresses(tables))
    for record in tables["tombstone"]:
        if record.get("address") in here:
            yield Fault(record["_file"], str(record["address"]), "address", "has a tombstone but is still there")
        if record.get("instead") and record["instead"] not in here:
            yield Fault(record["_file"], str(record["address"]), "instead", f"'{record['instead']}' is not there")
    if released.exists():
        for address in released.read_text(encoding="utf-8").split():
            if address not in here and address not in graves:
                message = "was released and is gone; ids are permanent: bring it back or add a [[tombstone]]"
                yield Fault("tombstones.toml", address, "address", message)


def _check_languages(tables: SourceTables) -> Iterator[Fault]:
    for kind in ("actor", "place", "outlet"):
        for record in tables[kind]:
            for name in record.get("names", ()):
                if name.get("language") and not re.fullmatch(r"[a-z]{2,3}", name["language"]):
                    yield _fault(record, "names", f"language '{name['language']}' must be a code such as fr")


def _check_partial_dates(tables: SourceTables) -> Iterator[Fault]:
    for actor in tables["actor"]:
        for where in ("active_from", "active_to"):
            if where in actor and not _PARTIAL_DATE.fullmatch(str(actor[where])):
                yield _fault(actor, where, "must be a date as far as it is known: 2017, 2017-03 or 2017-03-02")
        start, end = str(actor.get("active_from", "")), str(actor.get("active_to", ""))
        if start and end and end < start[: len(end)]:
            yield _fault(actor, "active_to", f"{end} is before active_from {start}")


def _check_wording(tables: SourceTables, folder: Path) -> Iterator[Fault]:
    path = folder.parent / "report_shingles.bin"
    if not path.exists():
        return
    hashes = wording_check.load_hashes(path)
    names = long_names(tables)
    for records in tables.records.values():
        for record in records:
            texts = [(where, str(record.get(where, ""))) for where in TEXT_FIELDS]
            if isinstance(record.get("profile"), list):
                texts += [("profile", str(item.get("text", ""))) for item in record["profile"]]
            for where, source in texts:
                text = read_marked(source).text
                for run in wording_check.shared_runs(text, hashes, names):
                    yield _fault(record, where, f"shares eight words with the report: '{run}'")


def long_names(tables: SourceTables) -> list[str]:
    """Return the names of three words and more, longest first: they may stand as in the report."""
    found = {
        name
        for kind in ("actor", "place", "outlet")
        for record in tables[kind]
        for name in (record.get("name", ""), *(item.get("name", "") for item in record.get("names", ())))
        if len(folding.parts(name)) >= 3
    }
    return sorted(found, key=lambda name: (-len(name), name))
