"""What must hold of the report's narrative: every paragraph and citation is there, every name in a text is marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from mali_browser.dataset.marked_text import read_marked, without_marks
from mali_browser.dataset.source_files import Record, SourceTables
from mali_browser.errors import Fault

# Kinds whose names are words of everyday language too ('the government', 'civilians') are not asked to be marked.
_MARKED_ACTORS = frozenset(
    {"armed group", "militia", "state force", "international mission", "private military company", "person"}
)
# Labels of this dataset rather than actors of the report: their text says how the label is used.
_LABELS = frozenset({"unidentified", "community"})
_MARKED_PLACES = frozenset({"village", "town", "city", "site", "mine"})


def check_narrative(tables: SourceTables, known: dict[str, set[str]], outlet_of: dict[str, str]) -> Iterator[Fault]:
    """Yield the faults of sections, passages, relations, figures, polls and contradictions."""
    passages = {record["id"]: record for record in tables["passage"] if "id" in record}
    known = {**known, "passage": set(passages), "section": {record.get("id", "") for record in tables["section"]}}
    yield from _check_outline(tables, known)
    yield from _check_paragraphs(tables, passages, outlet_of)
    named = _names_to_mark(tables)
    for passage in tables["passage"]:
        yield from _check_marks(passage, known, named)
    for actor in tables["actor"]:
        yield from _check_profile(actor, known, bool(tables["passage"]))
    for relation in tables["relation"]:
        yield from _check_relation(relation, tables, known)
    for figure in tables["figure"]:
        if figure.get("actor") not in known["actor"]:
            yield _fault(figure, "actor", f"'{figure.get('actor')}' is in no actors.toml")
        yield from _check_basis(figure, known)
    for poll in tables["poll"]:
        yield from _check_basis(poll, known)
        if not poll.get("result"):
            yield _fault(poll, "result", "a poll has at least one result")
    for incident in tables["incident"]:
        for passage_id in incident.get("passages", ()):
            if passage_id not in known["passage"]:
                yield _fault(incident, "passages", f"there is no passage '{passage_id}'")
        if incident.get("entry") is None and not incident.get("passages") and tables["passage"]:
            yield _fault(incident, "passages", "an incident without entry says which passages tell of it")
    for contradiction in tables["contradiction"]:
        yield from _check_contradiction(contradiction, tables, known)
    if tables["passage"]:
        yield from _check_used(tables, outlet_of)


def _fault(record: Record, where: str, message: str) -> Fault:
    label = record.get("id") or f"{record.get('from', record.get('actor', '?'))} {record.get('kind', '')}".strip()
    return Fault(record["_file"], str(label), where, message)


def _check_profile(actor: Record, known: dict[str, set[str]], narrative: bool) -> Iterator[Fault]:
    for paragraph, item in enumerate(actor.get("profile", ()), 1):
        where = f"profile {paragraph}"
        marked = read_marked(str(item.get("text", "")))
        for message in marked.faults:
            yield _fault(actor, where, message)
        for mark in marked.marks:
            if mark.ref not in known[mark.kind]:
                yield _fault(actor, where, f"leads to {mark.kind}:{mark.ref}, which is not there")
        for kind in ("passage", "incident"):
            for ref in item.get(f"{kind}s", ()):
                if ref not in known[kind]:
                    yield _fault(actor, where, f"there is no {kind} '{ref}'")
        editorial = actor.get("kind") in _LABELS
        if narrative and not editorial and not item.get("passages") and not item.get("incidents"):
            yield _fault(actor, where, "says which passages or incidents it rests on")


def _check_outline(tables: SourceTables, known: dict[str, set[str]]) -> Iterator[Fault]:
    for section in tables["section"]:
        if section.get("parent") and section["parent"] not in known["section"]:
            yield _fault(section, "parent", f"there is no section '{section['parent']}'")
    for kind in ("passage", "section", "poll", "contradiction"):
        for record_id, count in Counter(record.get("id") for record in tables[kind]).items():
            if count > 1:
                yield Fault(kind, str(record_id), "id", "stands more than once")


def _check_paragraphs(tables: SourceTables, passages: dict[str, Record], outlet_of: dict[str, str]) -> Iterator[Fault]:
    paragraphs = {record.get("id"): record for record in tables["paragraph"]}
    for paragraph in tables["paragraph"]:
        passage = passages.get(paragraph.get("id", ""))
        if passage is None:
            yield _fault(paragraph, "passage", "no passage tells of this paragraph")
        elif passage.get("sources") != paragraph.get("sources"):
            cited = "; ".join(paragraph.get("sources", ()))
            yield _fault(passage, "sources", f"differ from the paragraph's citations: {cited}")
    for passage in passages.values():
        if passage["id"] not in paragraphs:
            yield _fault(passage, "id", "there is no such paragraph in report/citations.toml")
        for cited in passage.get("sources", ()):
            if cited not in outlet_of:
                yield _fault(passage, "sources", f"'{cited}' is a name of no outlet in outlets.toml")


def _names_to_mark(tables: SourceTables) -> list[tuple[str, str, str, bool]]:
    """Return (name, kind, id, must be marked) of all names, longest first; only some kinds must be."""
    found: list[tuple[str, str, str, bool]] = []
    for kind, wanted in (("actor", _MARKED_ACTORS), ("place", _MARKED_PLACES)):
        for record in tables[kind]:
            own = {record["name"], record.get("abbreviation") or record["name"]}
            others = {item.get("name", "") for item in record.get("names", ())} - own
            found += [(name, kind, record["id"], record.get("kind") in wanted) for name in own]
            found += [(name, kind, record["id"], False) for name in others if name]
    return sorted(found, key=lambda item: (-len(item[0]), item))


def _check_marks(
    passage: Record, known: dict[str, set[str]], named: list[tuple[str, str, str, bool]]
) -> Iterator[Fault]:
    if passage.get("section") not in known["section"]:
        yield _fault(passage, "section", f"there is no section '{passage.get('section')}'")
    marked = read_marked(str(passage.get("text", "")))
    for message in marked.faults:
        yield _fault(passage, "text", message)
    for mark in marked.marks:
        if mark.ref not in known[mark.kind]:
            yield _fault(passage, "text", f"leads to {mark.kind}:{mark.ref}, which is not there")
    refs = {(mark.kind, mark.ref) for mark in marked.marks}
    shown = " ⁂ ".join(marked.text[mark.start : mark.start + mark.length] for mark in marked.marks)
    rest = without_marks(str(passage.get("text", "")))
    for name, kind, ref, wanted in named:
        # A longer name takes its words with it: 'Islamic State in the Greater Sahara' does not name the Islamic State.
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        if pattern.search(rest):
            rest = pattern.sub("⁂", rest)
            if wanted and (kind, ref) not in refs and not pattern.search(shown):
                yield _fault(passage, "text", f"names '{name}' without a mark to {kind}:{ref}")


def _check_basis(record: Record, known: dict[str, set[str]]) -> Iterator[Fault]:
    if record.get("passage") and record["passage"] not in known["passage"]:
        yield _fault(record, "passage", f"there is no passage '{record['passage']}'")
    if record.get("incident") and record["incident"] not in known["incident"]:
        yield _fault(record, "incident", f"there is no incident '{record['incident']}'")
    if not record.get("passage") and not record.get("incident"):
        yield _fault(record, "passage", "says which passage or incident it rests on")
    start, end = record.get("date_start"), record.get("date_end")
    if start is not None and end is not None and isinstance(start, date) and start > end:
        yield _fault(record, "date_end", f"{end} is before date_start {start}")
    if (start is not None or end is not None) and not record.get("date_precision"):
        yield _fault(record, "date_precision", "is missing")


def _check_relation(relation: Record, tables: SourceTables, known: dict[str, set[str]]) -> Iterator[Fault]:
    for end in ("from", "to"):
        if relation.get(end) not in known["actor"]:
            yield _fault(relation, end, f"'{relation.get(end)}' is in no actors.toml")
    yield from _check_basis(relation, known)
    if relation.get("note"):
        return
    actors = {record.get("id"): record for record in tables["actor"]}
    for end in ("from", "to"):
        actor = actors.get(relation.get(end), {})
        if _outside(relation, actor):
            years = f"{actor.get('active_from', '?')} to {actor.get('active_to', '?')}"
            yield _fault(relation, "note", f"its dates lie outside the years of {actor['id']} ({years}): say why")


def _outside(relation: Record, actor: dict[str, Any]) -> bool:
    start, end = str(relation.get("date_start") or ""), str(relation.get("date_end") or "")
    first, last = str(actor.get("active_from") or ""), str(actor.get("active_to") or "")
    latest = end or start
    return bool((latest and first and latest[: len(first)] < first) or (start and last and start[: len(last)] > last))


def _check_contradiction(record: Record, tables: SourceTables, known: dict[str, set[str]]) -> Iterator[Fault]:
    if len(record.get("value", ())) < 2:
        yield _fault(record, "value", "a contradiction has at least two values")
    notes = {("incident", item.get("id")): item.get("note") or item.get("date_note") for item in tables["incident"]}
    notes |= {("actor", item.get("id")): item.get("active_note") for item in tables["actor"]}
    notes |= {("place", item.get("id")): item.get("note") for item in tables["place"]}
    notes |= {("passage", item.get("id")): item.get("note") for item in tables["passage"]}
    for address in record.get("about", ()):
        kind, _, ref = address.partition(":")
        if ref not in known.get(kind, set()):
            yield _fault(record, "about", f"'{address}' is not there")
        elif not notes.get((kind, ref)):
            yield _fault(record, "about", f"{address} has no note that says so")


def _check_used(tables: SourceTables, outlet_of: dict[str, str]) -> Iterator[Fault]:
    """Every actor, place and outlet is used somewhere."""
    used: dict[str, set[str]] = {"actor": set(), "place": set(), "outlet": set()}
    for incident in tables["incident"]:
        for kind in ("actor", "place"):
            used[kind] |= {item.get("id", "") for item in incident.get(kind, ())}
        used["outlet"] |= {outlet_of.get(cited, "") for cited in incident.get("sources", ())}
    for passage in tables["passage"]:
        for mark in read_marked(str(passage.get("text", ""))).marks:
            used.setdefault(mark.kind, set()).add(mark.ref)
        used["outlet"] |= {outlet_of.get(cited, "") for cited in passage.get("sources", ())}
    for relation in tables["relation"]:
        used["actor"] |= {relation.get("from", ""), relation.get("to", "")}
    used["actor"] |= {figure.get("actor", "") for figure in tables["figure"]}
    for kind in ("actor", "place", "outlet"):
        for record in tables[kind]:
            if record.get("id") not in used[kind]:
                yield _fault(record, "id", f"no incident, passage or relation uses this {kind}")
