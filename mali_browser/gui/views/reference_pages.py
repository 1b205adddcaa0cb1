"""The pages of places and outlets."""

from __future__ import annotations

from mali_browser import wording
from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.gui.views.page_parts import (
    Translate,
    write_contradictions,
    write_incidents,
    write_names,
    write_passages,
    write_years,
)
from mali_browser.records import OutletPage, Page, Place, PlacePage

LOCATOR_SLOT = "locator"
_LOCATOR_HEIGHT = 210


def write_place(writer: DocumentWriter, page: Page, content: PlacePage, tr: Translate) -> None:
    """Write a place's page."""
    place = content.place
    writer.title(place.name)
    writer.block(below=0.3)
    about = [wording.term(place.kind), place.admin2 or "", place.admin1 or ""]
    about.append(wording.country_text(place.country or ""))
    about = [part for part in dict.fromkeys(about) if part and part != place.name]
    writer.text(" · ".join(about), writer.format(bold=True))
    if place.admin1_now and place.admin1_now != place.admin1:
        since = tr("Since {0} in the region of {1}; figures are by the regions of 2012.")
        writer.paragraph(since.format(place.admin1_new_since, place.admin1_now), "muted")
    _position(writer, place, tr)
    write_incidents(writer, page, f"place:{place.id}", tr)
    if content.years:
        writer.heading(tr("Incidents by the year they begin in"))
        write_years(writer, content.years, "", tr("Incidents"), tr)
    write_names(writer, place.names, tr("Other names and spellings"), tr)
    if place.note:
        writer.heading(tr("Editorial note"))
        writer.paragraph(place.note)
    write_passages(writer, page.passages, tr)
    write_contradictions(writer, page.contradictions, tr)
    writer.heading(tr("Address"))
    writer.paragraph(page.address, "muted")


def _position(writer: DocumentWriter, place: Place, tr: Translate) -> None:
    writer.heading(tr("Where"))
    labels = (tr("How exactly"), tr("Rests on"), tr("Coordinates"), tr("Region"), tr("Cercle"))
    if place.admin1:
        writer.field(labels[3], labels)
        writer.text(place.admin1)
        writer.muted(" · ")
        writer.link(tr("everything in this region"), f'search:region:"{place.admin1}"')
    if place.admin2:
        writer.field(labels[4], labels)
        writer.text(place.admin2)
    writer.field(labels[0], labels)
    writer.text(wording.place_precision_text(place.kind, place.country, place.where_precision))
    writer.field(labels[1], labels)
    writer.text(place.basis)
    if place.source_ref:
        writer.muted(f" · {place.source_ref}")
    writer.field(labels[2], labels)
    if place.latitude is None or place.longitude is None:
        writer.muted(tr("none known"))
    else:
        writer.text(f"{place.latitude:.4f}, {place.longitude:.4f}")
        if place.where_precision > 2:
            is_road = place.kind == "road"
            middle = tr("the middle of the road, not a point") if is_road else tr("the middle of an area, not a point")
            writer.muted(f" · {middle}")
    writer.slot(LOCATOR_SLOT, _LOCATOR_HEIGHT)


def write_outlet(writer: DocumentWriter, page: Page, content: OutletPage, tr: Translate) -> None:
    """Write an outlet's page."""
    outlet = content.outlet
    writer.title(outlet.name)
    writer.block(below=0.3)
    about = [wording.term(outlet.kind), wording.country_text(outlet.country or "")]
    writer.text(" · ".join(part for part in about if part), writer.format(bold=True))
    cited = tr("Cited {0} times for {1} incidents, and in {2} passages of the report.")
    writer.paragraph(cited.format(outlet.citations, outlet.incidents, len(content.passages)))
    write_incidents(writer, page, f"outlet:{outlet.id}", tr)
    if content.years:
        writer.heading(tr("Citations by the year of the incident"))
        write_years(writer, content.years, "", tr("Citations"), tr)
    write_names(writer, outlet.names, tr("Cited as"), tr)
    write_passages(writer, page.passages, tr)
    writer.heading(tr("Address"))
    writer.paragraph(page.address, "muted")
