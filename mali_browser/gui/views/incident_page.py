"""Everything the dataset holds of one incident, written as a page."""

from __future__ import annotations

from collections.abc import Callable

from mali_browser import wording
from mali_browser.gui.views.document_writer import Cell, DocumentWriter
from mali_browser.gui.views.page_parts import write_contradictions, write_passages
from mali_browser.records import Casualty, Figure, Incident, Page, PlaceMention
from mali_browser.vocabulary import HARMS, ROLES, TOTALLED_HARMS

Translate = Callable[[str], str]


LOCATOR_SLOT = "locator"
_LOCATOR_HEIGHT = 190


def write_incident(writer: DocumentWriter, page: Page, incident: Incident, entries: int, tr: Translate) -> None:
    """Write the page; ``entries`` is the number of entries of the chronology."""
    _header(writer, incident, tr)
    writer.block(above=0.7, below=0.2, line=132)
    writer.text(incident.summary)
    if incident.row.duplicate_of:
        writer.paragraph(tr("A fuller account of this event is in the dataset; sums leave this one out."), "warning")
    _casualties(writer, incident, tr)
    _parties(writer, incident, tr)
    _places(writer, incident, tr)
    _kind(writer, incident, tr)
    _sources(writer, incident, tr)
    _related(writer, incident, tr)
    if incident.note:
        writer.heading(tr("Editorial note"))
        writer.paragraph(incident.note)
    write_contradictions(writer, page.contradictions, tr)
    write_passages(writer, page.passages, tr)
    _position(writer, page, incident, entries, tr)


def _header(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    row = incident.row
    writer.title(row.title)
    writer.block(below=0.1)
    writer.text(wording.date_text(row.date_start, row.date_end, row.date_precision), writer.format(bold=True))
    if row.date_precision != "day":
        writer.text(f" · {wording.date_precision_text(row.date_precision)}", writer.format("warning"))
    where = ", ".join(row.places) or tr("place not stated")
    writer.muted(f"   {where}")
    if incident.date_note:
        writer.paragraph(wording.labelled(tr("On the date"), incident.date_note), "muted")


def _casualties(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    writer.heading(tr("Casualties"))
    row = incident.row
    writer.block(below=0.4)
    for at, harm in enumerate(TOTALLED_HARMS):
        figure: Figure = getattr(row, harm)
        # No-break spaces: a figure and its name stay on one line.
        writer.muted(("    " if at else "") + f"{wording.term(harm).capitalize()}\u00a0")
        known = figure.reported
        text = wording.figure_text(figure).replace(" ", "\u00a0")
        writer.text(text, writer.format("text" if known else "muted", bold=known))
    if not incident.casualties:
        writer.paragraph(tr("The report gives no figure."), "muted")
        return
    rows = [_casualty_cells(item, tr) for item in sorted(incident.casualties, key=lambda item: HARMS.index(item.harm))]
    writer.table([tr("Figure"), tr("Who"), tr("According to, in these words")], rows, [21, 29, 50])
    _rivals(writer, incident, tr)
    counted = [item.harm for item in incident.casualties if item.harm in TOTALLED_HARMS]
    if len(set(counted)) < len(counted):
        rule = tr("Totals add up the rows of one harm, without rows included in another; rival figures count once.")
        writer.paragraph(rule, "muted")


def _figure_in_words(item: Casualty) -> str:
    """Write a figure with its bound in words, as a sign is easily read over: 'at least 30', 'up to 100'."""
    figure = item.figure
    if item.qualifier in ("at_least", "up_to") and figure.best is not None:
        return f"{wording.qualifier_text(item.qualifier)} {wording.number(figure.best)}"
    return wording.casualty_text(item)


def _casualty_cells(item: Casualty, tr: Translate) -> list[Cell]:
    notes = [wording.labelled(item.according_to or tr("the report"), wording.quoted(item.wording))]
    if item.included:
        notes.append(tr("included in another figure, not added"))
    if item.contested:
        notes.append(tr("contested"))
    if item.told_in:
        notes.append(f"{tr('told in')} {wording.told_in_text(item.told_in)}")
    if item.note:
        notes.append(item.note)
    who = f"{wording.term(item.harm)}, {wording.term(item.group)}"
    return [_figure_in_words(item), who, wording.semicolon().join(notes)]


def _rivals(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    labels = dict.fromkeys((item.harm, item.contested) for item in incident.casualties if item.contested)
    for harm, label in labels:
        rivals = [item for item in incident.casualties if (item.harm, item.contested) == (harm, label)]
        numbered = [item for item in rivals if item.figure.best is not None]
        aside = [item for item in numbered if not item.involved]
        writer.block(above=0.8, below=0.15)
        writer.text(
            f"{wording.labelled(tr('Figures disagree'), wording.term(harm))}, {label}",
            writer.format("warning", bold=True),
        )
        best = min((item.figure.best for item in aside or numbered if item.figure.best is not None), default=None)
        cells: list[list[Cell]] = []
        for item in rivals:
            counts = item.figure.best is not None and item.figure.best == best and (item in aside or not aside)
            party = tr("took part") if item.involved else tr("took no part, or the report itself")
            who = item.according_to or wording.told_in_text(item.told_in or "") or tr("the report")
            cells.append(
                [
                    _figure_in_words(item),
                    who,
                    wording.semicolon().join((party, tr("counts as best"))) if counts else party,
                ]
            )
        writer.table([tr("Figure"), tr("Who says"), tr("In the fight")], cells, [21, 29, 50])
        rule = (
            tr("Best: the figure of the least involved party. Low and high: the smallest and the largest figure.")
            if aside and len(aside) < len(numbered)
            else tr("Best: the smallest, as no party is less involved. Low and high: the smallest and the largest.")
        )
        writer.paragraph(rule, "muted")


def _parties(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    writer.heading(tr("Parties"))
    if not incident.parties:
        writer.paragraph(tr("The report names nobody."), "muted")
    labels = _labels()
    for role in ROLES:
        members = [party for party in incident.parties if party.role == role]
        for at, party in enumerate(members):
            writer.field("" if at else wording.role_text(role), labels)
            name = f"{party.name} ({party.abbreviation})" if party.abbreviation else party.name
            writer.link(name, f"actor:{party.actor_id}")
            writer.muted(f" · {wording.attribution_text(party.attribution)}")
            if party.according_to:
                writer.muted(f", {tr('according to')} {party.according_to}")
            if party.note:
                writer.muted(f" · {party.note}")
    if not any(party.role in ("perpetrator", "party") for party in incident.parties):
        writer.field(wording.role_text("perpetrator"), labels)
        writer.muted(wording.not_stated())
    writer.field(tr("Claim"), labels)
    writer.text(wording.claim_text(incident.row.claim))


def _labels() -> list[str]:
    """Return the longest labels of the page: one column for all of its parts."""
    return [wording.role_text(role) for role in ROLES]


def _place_text(place: PlaceMention) -> str:
    country = wording.country_text(place.country or "")
    regions = [part for part in (place.admin2, place.admin1, country) if part and part != place.name]
    return ", ".join(dict.fromkeys(regions))


def _places(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    writer.heading(tr("Places"))
    if not incident.places:
        writer.paragraph(tr("The report names no place."), "muted")
    for place in incident.places:
        writer.block(below=0.15)
        writer.link(place.name, f"place:{place.place_id}")
        where = _place_text(place)
        if where:
            writer.text(f", {where}")
        writer.muted(f" · {wording.place_precision_text(place.kind, place.country, place.where_precision)}")
        if place.latitude is not None and place.longitude is not None:
            writer.muted(f" · {place.latitude:.4f}, {place.longitude:.4f}")
        if place.wording and place.wording != place.name:
            writer.muted(f" · {wording.labelled(tr('in the report'), wording.quoted(place.wording))}")
    if incident.places:
        writer.slot(LOCATOR_SLOT, _LOCATOR_HEIGHT)


def _kind(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    row = incident.row
    writer.heading(tr("Kind"))
    lines = [(tr("Event"), f"{wording.term(row.event_type)} · {wording.term(row.sub_event_type)}")]
    lines.append((tr("Weapons"), ", ".join(map(wording.term, incident.weapon_types)) or tr("none stated")))
    lines.append((tr("Targets"), ", ".join(map(wording.term, incident.target_types)) or tr("none stated")))
    for name, text in lines:
        writer.field(name, _labels())
        writer.text(text)


def _sources(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    writer.heading(tr("Sources, in the report's order"))
    for source in incident.sources:
        writer.field(f"{source.ord}.", ("00.",))
        writer.link(source.outlet, f"outlet:{source.outlet_id}")
        if source.cited_as != source.outlet:
            writer.muted(f" · {tr('cited as')} {wording.quoted(source.cited_as)}")
        extra = " · ".join(part for part in (source.title, source.published, source.url) if part)
        if extra:
            writer.muted(f" · {extra}")


def _related(writer: DocumentWriter, incident: Incident, tr: Translate) -> None:
    if not incident.related:
        return
    writer.heading(tr("Related incidents"))
    for item in incident.related:
        writer.block(below=0.25)
        writer.muted(wording.labelled(wording.related_text(item.kind), ""))
        writer.link(item.title, f"incident:{item.id}")
        writer.muted(f" · {wording.date_text(item.date_start, item.date_end, item.date_precision)}")
        if item.note:
            writer.muted(f" · {item.note}")


def _position(writer: DocumentWriter, page: Page, incident: Incident, entries: int, tr: Translate) -> None:
    row = incident.row
    writer.heading(tr("In the report"))
    if row.entry is None:
        place = tr("Told in the narrative, not in the chronology")
    else:
        place = tr("Entry {0} of {1} in the chronology").format(row.entry, entries)
        if row.entry_part:
            place += ", " + tr("part {0}").format(row.entry_part)
        printed = incident.printed_date
        place += " · " + (wording.labelled(tr("printed date"), printed) if printed else tr("no date printed"))
    writer.paragraph(place)
    for label, beside in ((tr("The entry before"), page.before), (tr("The entry after"), page.after)):
        if beside is not None:
            writer.block(below=0.15)
            writer.muted(wording.labelled(label, ""))
            writer.link(beside.title, beside.address)
    writer.paragraph(page.address, "muted")
