"""An actor's page: names, profile with its basis, ties, strengths, and what its incidents add up to."""

from __future__ import annotations

from mali_browser import wording
from mali_browser.gui.views.document_writer import Bar, Cell, DocumentWriter, Link
from mali_browser.gui.views.page_parts import (
    Translate,
    write_contradictions,
    write_incidents,
    write_names,
    write_passages,
)
from mali_browser.records import ActorFigure, ActorPage, Basis, Page, Paragraph, Relation, YearFigures

# Ties in the order in which they are read.
_ORDER: tuple[str, ...] = (
    "led_by",
    "founded_by",
    "member_of",
    "renamed_to",
    "merged_into",
    "split_from",
    "absorbed_by",
    "part_of",
    "pledged_to",
    "allied_with",
    "rival_of",
    "supported_by",
    "deployed_by",
    "designated_by",
)
LINEAGE_SLOT = "lineage"
LOCATOR_SLOT = "locator"
TIMELINE_SLOT = "timeline"
# Ties that the lineage chart draws.
_DRAWN = frozenset({"renamed_to", "merged_into", "split_from", "absorbed_by", "part_of", "pledged_to", "led_by"})
_MOST_COMPANIONS = 15
_SMALL = 0.88
_TIMELINE_HEIGHT = 190
_LINEAGE_HEIGHT = 300
_LOCATOR_HEIGHT = 215


def write_actor(writer: DocumentWriter, page: Page, content: ActorPage, tr: Translate) -> None:
    """Write the page."""
    actor = content.actor
    writer.title(actor.name)
    writer.block(below=0.2)
    about = [actor.abbreviation or "", wording.term(actor.kind), wording.country_text(actor.country or "")]
    about.append(wording.active_text(actor.active_from, actor.active_to))
    writer.text(" · ".join(part for part in about if part), writer.format(bold=True))
    _profile(writer, content, tr)
    if actor.active_note:
        writer.heading(tr("Editorial note"))
        writer.paragraph(actor.active_note, "muted")
    _relations(writer, content, tr)
    _strengths(writer, content, tr)
    _sides(writer, content, tr)
    _years(writer, content, tr)
    _counts(writer, content, tr)
    _companions(writer, content, tr)
    write_incidents(writer, page, f"actor:{actor.id}", tr)
    write_names(writer, actor.names, tr("Names and spellings"), tr)
    write_passages(writer, page.passages, tr)
    write_contradictions(writer, page.contradictions, tr)
    writer.heading(tr("Address"))
    writer.paragraph(page.address, "muted")


def _profile(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    if not content.paragraphs:
        if content.actor.profile:
            writer.paragraph(content.actor.profile)
        return
    for paragraph in content.paragraphs:
        writer.block(above=0.5, below=0.1, line=132)
        writer.linked(paragraph.text, paragraph.links)
        _basis(writer, paragraph, tr)


def _basis(writer: DocumentWriter, paragraph: Paragraph, tr: Translate) -> None:
    """Say what a paragraph rests on: passages by their section, incidents by their title, with the outlets cited."""
    by_title: dict[str, list[Basis]] = {}
    for basis in paragraph.basis:
        by_title.setdefault(basis.title, []).append(basis)
    if not by_title:
        return
    small = writer.format("muted", scale=_SMALL)
    writer.block(below=0.4, line=112)
    for at, (title, found) in enumerate(by_title.items()):
        writer.text(wording.semicolon() if at else tr("Rests on") + " ", small)
        for number, basis in enumerate(found):
            writer.text(", " if number else "", small)
            writer.link(str(number + 1) if number else title, f"{basis.kind}:{basis.id}", scale=_SMALL)
        cited = dict.fromkeys(outlet for basis in found for outlet in basis.cited)
        if cited:
            writer.text(f" ({', '.join(cited)})", small)


def _relations(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    if not content.relations:
        return
    writer.heading(tr("Ties"))
    ties = sorted(content.relations, key=lambda tie: (_ORDER.index(tie.kind), not tie.outgoing))
    labels = sorted({wording.relation_text(tie.kind, tie.outgoing) for tie in ties})
    before = ""
    for tie in ties:
        label = wording.relation_text(tie.kind, tie.outgoing)
        writer.field("" if label == before else label, labels)
        before = label
        _tie(writer, tie, tr)
    if any(tie.kind in _DRAWN for tie in ties):
        writer.block(above=0.4, below=0.2)
        writer.link(tr("Lineage chart"), f"lineage:{content.actor.id}")
        writer.slot(LINEAGE_SLOT, _LINEAGE_HEIGHT)


def _tie(writer: DocumentWriter, tie: Relation, tr: Translate) -> None:
    writer.link(tie.other, f"actor:{tie.other_id}")
    when = wording.span_text(tie.date_start, tie.date_end, tie.date_precision)
    if when:
        writer.text(f", {when}")
    if tie.note:
        writer.muted(f" · {tie.note}")
    basis = f"passage:{tie.passage_id}" if tie.passage_id else f"incident:{tie.incident_id}"
    if tie.passage_id or tie.incident_id:
        writer.muted(" · ")
        writer.link(tr("source"), basis)


def _strengths(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    if not content.figures:
        return
    writer.heading(tr("Strength and other figures"))
    rows = [_strength_cells(item, tr) for item in content.figures]
    writer.table([tr("When"), tr("Figure"), tr("What"), tr("Told in")], rows, [20, 27, 36, 17])


def _strength_cells(item: ActorFigure, tr: Translate) -> list[Cell]:
    what = item.what + (f", {tr('according to')} {item.according_to}" if item.according_to else "")
    what = wording.labelled(what, wording.quoted(item.wording)) if item.wording else what
    what += f" · {item.note}" if item.note else ""
    basis = f"passage:{item.passage_id}" if item.passage_id else f"incident:{item.incident_id}"
    when = wording.span_text(item.date_start, item.date_end, item.date_precision) or tr("not told")
    return [when, wording.figure_text(item.figure), what, Link(tr("source"), basis)]


def _sides(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    everything, did_it, harmed = content.sides
    if not everything:
        return
    ref = content.actor.id
    writer.heading(tr("In the incidents"))
    lines = (
        (tr("In whatever role"), everything, f"actor:{ref}"),
        (tr("Did it, or fought"), did_it, f"perpetrator:{ref}"),
        (tr("Attacked or harmed"), harmed, f"target:{ref}"),
    )
    labels = [label for label, _count, _search in lines]
    for label, count, search in lines:
        writer.field(label, labels)
        if count:
            writer.link(wording.number(count), f"search:{search}")
        else:
            writer.muted("0")
    roles = ", ".join(f"{wording.role_text(role.role).lower()} {role.incidents}" for role in content.actor.roles)
    writer.paragraph(tr("By role as coded: {0}").format(roles), "muted")
    writer.slot(TIMELINE_SLOT, _TIMELINE_HEIGHT)


def _years(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    if not content.years:
        return
    writer.heading(tr("Incidents and killed by year"))
    most = max((_upper(year) for year in content.years), default=0) or 1
    ref = content.actor.id
    rows: list[list[Cell]] = []
    for year in content.years:
        killed = year.killed
        known = killed.best is not None
        text = wording.year_killed_text(killed, year.uncounted, year.not_reported)
        low = (killed.low or 0) / most if known else None
        bar = Bar((killed.best or 0) / most, low, _upper(year) / most) if known else ""
        search = f"search:actor:{ref} year:{year.year} -is:duplicate"
        rows.append([Link(str(year.year), search), str(year.incidents), text, bar])
    writer.table([tr("Year"), tr("Incidents"), tr("Killed"), ""], rows, [13, 17, 44, 26])
    note = tr("Killed by anybody in the incidents in which it has a part; the thin line goes from low to high.")
    writer.paragraph(note, "muted")


def _upper(year: YearFigures) -> int:
    return year.killed.high or year.killed.best or 0


def _counts(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    ref = content.actor.id
    for heading, values, field, show in (
        (tr("By claim"), content.claims, "claim", wording.claim_text),
        (tr("By region"), content.regions, "region", str),
    ):
        if not values:
            continue
        writer.heading(heading)
        most = max(value.incidents for value in values)
        rows: list[list[Cell]] = [
            [
                show(value.label),
                Link(wording.number(value.incidents), f'search:actor:{ref} {field}:"{value.value}"'),
                Bar(value.incidents / most),
            ]
            for value in values
        ]
        writer.table(["", tr("Incidents"), ""], rows, [42, 20, 38])
    if content.sides[0]:
        writer.slot(LOCATOR_SLOT, _LOCATOR_HEIGHT)


def _companions(writer: DocumentWriter, content: ActorPage, tr: Translate) -> None:
    if not content.companions:
        return
    writer.heading(tr("With whom and against whom"))
    ref = content.actor.id
    rows: list[list[Cell]] = [
        [
            Link(item.name, f"actor:{item.id}"),
            Link(wording.number(item.incidents), f"search:actor:{ref} actor:{item.id}"),
            _count(item.same_side),
            _count(item.other_side),
        ]
        for item in content.companions[:_MOST_COMPANIONS]
    ]
    writer.table([tr("Who"), tr("Together"), tr("Same side"), tr("Other side")], rows, [40, 20, 20, 20])
    left = len(content.companions) - _MOST_COMPANIONS
    if left > 0:
        writer.paragraph(
            tr("and {0} more, none of them in more incidents than the last one here").format(left), "muted"
        )


def _count(count: int) -> str:
    return wording.number(count) if count else "–"
