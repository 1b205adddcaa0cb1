"""Pages by their addresses: what each shows, put together from the other modules of this package."""

from __future__ import annotations

from dataclasses import replace

from mali_browser.addresses import Address
from mali_browser.errors import NotFound
from mali_browser.query.actor_pages import fetch_actor_page
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incident, fetch_rows
from mali_browser.query.outlets import fetch_outlet_page
from mali_browser.query.places import fetch_place_page
from mali_browser.query.polls import fetch_polls
from mali_browser.query.record_states import KINDS as RECORD_KINDS
from mali_browser.query.record_states import record_state
from mali_browser.query.report import contradictions_about, fetch_outline, fetch_passage, fetch_section
from mali_browser.records import Incident, Neighbour, Page, PassageRef, Section, SectionPage

# Incidents listed on the page of an actor, place or outlet; all of them are a search away.
LISTED = 25
_OPENING = 110
# Ids of the incidents that a page is about.
_OF = {
    "actor": "SELECT incident_id FROM incident_actors WHERE actor_id = ?",
    "place": "SELECT incident_id FROM incident_places WHERE place_id = ?",
    "outlet": "SELECT incident_id FROM incident_sources WHERE outlet_id = ?",
}


def fetch_page(dataset: Dataset, address: Address) -> Page:
    """Return the page at an address; raise NotFound where there is none. A passage is shown within its section."""
    page = _page(dataset, address)
    if address.kind not in RECORD_KINDS:
        return page
    return replace(page, state=record_state(dataset, address.kind, address.target))


def _page(dataset: Dataset, address: Address) -> Page:
    if address.kind == "incident":
        return _incident_page(dataset, fetch_incident(dataset, address.target))
    if address.kind == "actor":
        actor = fetch_actor_page(dataset, address.target)
        return _about(dataset, Page("actor", address.target, actor.actor.name, actor), actor.passages)
    if address.kind == "place":
        place = fetch_place_page(dataset, address.target)
        return _about(dataset, Page("place", address.target, place.place.name, place), place.passages)
    if address.kind == "outlet":
        outlet = fetch_outlet_page(dataset, address.target)
        return _about(dataset, Page("outlet", address.target, outlet.outlet.name, outlet), outlet.passages)
    if address.kind == "section":
        return _section_page(dataset, address.target)
    if address.kind == "passage":
        return _section_page(dataset, fetch_passage(dataset, address.target).section_id, address.target)
    raise NotFound(f"There is no page '{address}'.")


def _incident_page(dataset: Dataset, incident: Incident) -> Page:
    ref = incident.row.id
    before, after = _entries_beside(dataset, incident)
    return Page(
        "incident",
        ref,
        incident.row.title,
        incident,
        passages=passage_refs(
            dataset,
            "SELECT p.id FROM passage_incidents x JOIN passages p ON p.id = x.passage_id "
            "JOIN sections s ON s.id = p.section_id WHERE x.incident_id = ? ORDER BY s.ord, p.ord",
            ref,
        ),
        contradictions=contradictions_about(dataset, "incident", ref),
        before=before,
        after=after,
    )


def _entries_beside(dataset: Dataset, incident: Incident) -> tuple[Neighbour | None, Neighbour | None]:
    """Return the incidents before and after in the order of the chronology's entries and their parts."""
    if incident.row.entry is None:
        return None, None
    place = (incident.row.entry, incident.row.entry_part or 0)
    found = []
    for comparison, order in (("<", "DESC"), (">", "ASC")):
        row = dataset.connection.execute(
            "SELECT id, title FROM incidents WHERE entry IS NOT NULL "
            f"AND (entry, coalesce(entry_part, 0)) {comparison} (?, ?) "
            f"ORDER BY entry {order}, coalesce(entry_part, 0) {order} LIMIT 1",
            place,
        ).fetchone()
        found.append(Neighbour(f"incident:{row[0]}", row[1]) if row else None)
    return found[0], found[1]


def _about(dataset: Dataset, page: Page, passages: tuple[str, ...]) -> Page:
    rows, count = _incidents_of(dataset, page.kind, page.id)
    return Page(
        page.kind,
        page.id,
        page.title,
        page.content,
        incidents=tuple(fetch_rows(dataset, rows)),
        incident_count=count,
        passages=_refs(dataset, passages),
        contradictions=contradictions_about(dataset, page.kind, page.id),
    )


def _incidents_of(dataset: Dataset, kind: str, ref: str) -> tuple[list[int], int]:
    with dataset.reading() as connection:
        (count,) = connection.execute(
            f"SELECT count(*) FROM incidents i WHERE i.id IN ({_OF[kind]})", (ref,)
        ).fetchone()
        rows = connection.execute(
            f"SELECT i.row FROM incidents i WHERE i.id IN ({_OF[kind]}) ORDER BY i.row DESC LIMIT {LISTED}", (ref,)
        ).fetchall()
    return [row for (row,) in rows], count


def passage_refs(dataset: Dataset, statement: str, ref: str) -> tuple[PassageRef, ...]:
    """Return the passages whose ids a statement gives, in its order."""
    with dataset.reading() as connection:
        return _refs(dataset, tuple(row[0] for row in connection.execute(statement, (ref,)).fetchall()))


def _refs(dataset: Dataset, ids: tuple[str, ...]) -> tuple[PassageRef, ...]:
    found = []
    with dataset.reading() as connection:
        for ref in ids:
            section, text = connection.execute(
                "SELECT s.title, p.text FROM passages p JOIN sections s ON s.id = p.section_id WHERE p.id = ?", (ref,)
            ).fetchone()
            found.append(PassageRef(ref, section, _opening(text)))
    return tuple(found)


def _opening(text: str) -> str:
    if len(text) <= _OPENING:
        return text
    return text[:_OPENING].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def _section_page(dataset: Dataset, section_id: str, at: str | None = None) -> Page:
    section, passages = fetch_section(dataset, section_id)
    outline = fetch_outline(dataset)
    by_id = {item.id: item for item in outline}
    place = next(at for at, item in enumerate(outline) if item.id == section_id)
    path: list[Section] = []
    parent = section.parent_id
    while parent is not None:
        path.insert(0, by_id[parent])
        parent = by_id[parent].parent_id
    content = SectionPage(
        section=section,
        path=tuple(path),
        passages=tuple(passages),
        polls=fetch_polls(dataset, section_id),
        below=tuple(item for item in outline if item.parent_id == section_id),
        passages_before=sum(item.passages for item in outline[:place]),
        passages_of_all=sum(item.passages for item in outline),
    )
    contradictions = {
        item.id: item for passage in passages for item in contradictions_about(dataset, "passage", passage.id)
    }
    return Page(
        "section",
        section_id,
        section.title,
        content,
        contradictions=tuple(contradictions.values()),
        before=_heading(outline[place - 1]) if place else None,
        after=_heading(outline[place + 1]) if place + 1 < len(outline) else None,
        at=at,
    )


def _heading(section: Section) -> Neighbour:
    return Neighbour(f"section:{section.id}", section.title)
