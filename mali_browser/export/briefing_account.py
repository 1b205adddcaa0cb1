"""The account of one incident in a briefing: what happened, and who says so for every statement and figure."""

from __future__ import annotations

from collections.abc import Iterator

from mali_browser import wording
from mali_browser.export.briefing_blocks import Block, Facts, Heading, Paragraph
from mali_browser.records import Casualty, Citation, Incident, Party, PlaceMention
from mali_browser.vocabulary import HARMS, ROLES, TOTALLED_HARMS
from mali_browser.wording import phrase

_MOST_OUTLETS = 3  # named in a cell; the account names all
_SHOWN_HASH = 12

Row = tuple[str, tuple[str, ...]]


def done_by(incident: Incident) -> str:
    """Say who did it and how firmly that is known: 'JNIM (suspected); AQIM (claimed it)'."""
    found: dict[str, str] = {}
    for party in incident.perpetrators:
        found.setdefault(party.actor_id, _attributed(party))
    return "; ".join(found.values()) or wording.not_stated()


def _attributed(party: Party) -> str:
    name = party.abbreviation or party.name
    if party.role == "party":
        return f"{name} ({phrase('a party')})"
    return name if party.attribution == "stated" else f"{name} ({wording.attribution_text(party.attribution)})"


def who_says(incident: Incident) -> str:
    """Name for a narrow cell the parties that give the figures, and the outlets that report it."""
    voices = dict.fromkeys(
        item.according_to
        for item in incident.casualties
        if item.according_to and item.harm in ("killed", "wounded") and not item.included
    )
    outlets = list(dict.fromkeys(source.outlet for source in incident.sources))
    named = "; ".join(outlets[:_MOST_OUTLETS])
    if len(outlets) > _MOST_OUTLETS:
        named += f" {phrase('and {0} more').format(len(outlets) - _MOST_OUTLETS)}"
    said = "; ".join(voices)
    if said and named:
        return f"{said} ({phrase('in')} {named})"
    return said or named or wording.not_stated()


def account_blocks(incident: Incident, note: str | None, record_hash: str) -> Iterator[Block]:
    """Yield the account of an incident; ``note`` is the reader's own, ``record_hash`` '' where there is none."""
    row = incident.row
    yield Heading(3, row.title, row.id)
    when = wording.date_text(row.date_start, row.date_end, row.date_precision)
    where = "; ".join(row.places) or phrase("place not stated")
    yield Paragraph(f"{when} · {where} · incident:{row.id}", "small")
    for line in incident.summary.splitlines():
        if line.strip():
            yield Paragraph(line.strip())
    yield Facts(tuple(_facts(incident, record_hash)))
    lines = [line.strip() for line in (note or "").splitlines() if line.strip()]
    for at, line in enumerate(lines):
        yield Paragraph(line if at else f"{phrase('Own note')}: {line}", "own")


def _facts(incident: Incident, record_hash: str) -> Iterator[Row]:
    row = incident.row
    when = [f"{wording.date_text(row.date_start, row.date_end, row.date_precision)}"]
    when[0] += f" ({wording.date_precision_text(row.date_precision)})"
    yield phrase("Date"), (*when, *([incident.date_note] if incident.date_note else []))
    if incident.places:
        yield phrase("Places"), tuple(_place(place) for place in incident.places)
    for role in ROLES:
        parties = tuple(_party(party) for party in incident.parties if party.role == role)
        if parties:
            yield wording.role_text(role), parties
    yield from _figures(incident)
    kinds = [f"{wording.term(row.event_type)} / {wording.term(row.sub_event_type)}"]
    kinds += [f"{phrase('weapons')}: {', '.join(map(wording.term, incident.weapon_types))}"] * bool(
        incident.weapon_types
    )
    kinds += [f"{phrase('targets')}: {', '.join(map(wording.term, incident.target_types))}"] * bool(
        incident.target_types
    )
    yield phrase("Kind"), tuple(kinds)
    yield phrase("Claim"), (wording.claim_text(row.claim),)
    sources = tuple(_source(source) for source in incident.sources)
    yield phrase("Sources"), sources or (wording.not_stated(),)
    if incident.related:
        yield (
            phrase("Related"),
            tuple(
                f"{wording.related_text(item.kind)}: {item.title} "
                f"({wording.date_text(item.date_start, item.date_end, item.date_precision)}, incident:{item.id})"
                for item in incident.related
            ),
        )
    if incident.note:
        yield phrase("Editorial note"), (incident.note,)
    yield phrase("In the report"), (_in_report(incident),)
    if record_hash:
        yield phrase("Record hash"), (record_hash[:_SHOWN_HASH],)


def _figures(incident: Incident) -> Iterator[Row]:
    """Yield each harm with its total, then each figure as reported with who gives it; what is not reported is said."""
    for harm in HARMS:
        reported = tuple(_casualty(item) for item in incident.casualties if item.harm == harm)
        if harm in TOTALLED_HARMS:
            yield phrase(harm).capitalize(), (wording.figure_text(getattr(incident.row, harm)), *reported)
        elif reported:
            yield phrase(harm).capitalize(), reported


def _casualty(item: Casualty) -> str:
    line = f"{wording.term(item.group)}: {wording.casualty_text(item)} – “{item.wording}”"
    line += f", {phrase('according to')} {item.according_to}" if item.according_to else f", {phrase('as reported')}"
    line += f" ({phrase('inside another figure, not added')})" if item.included else ""
    line += f" ({phrase('rival figures')}: {item.contested})" if item.contested else ""
    line += f" ({phrase('told in')} {item.told_in})" if item.told_in else ""
    return line + (f" [{item.note}]" if item.note else "")


def _place(place: PlaceMention) -> str:
    where = ", ".join(dict.fromkeys(part for part in (place.name, place.admin1, place.country) if part))
    return f"{where} ({wording.where_precision_text(place.where_precision)})"


def _party(party: Party) -> str:
    line = party.name + (f" ({party.abbreviation})" if party.abbreviation else "")
    line += f" – {wording.attribution_text(party.attribution)}"
    line += f", {phrase('according to')} {party.according_to}" if party.according_to else ""
    return line + (f" [{party.note}]" if party.note else "")


def _source(source: Citation) -> str:
    parts = [source.cited_as, source.title, source.published, source.url]
    return f"{source.ord}. " + ", ".join(part for part in parts if part)


def _in_report(incident: Incident) -> str:
    row = incident.row
    if row.entry is None:
        return phrase("told outside the chronology")
    text = phrase("entry {0} of the chronology").format(row.entry)
    text += f", {phrase('part')} {row.entry_part}" if row.entry_part else ""
    return text + (f", {phrase('printed date')}: {incident.printed_date}" if incident.printed_date else "")
