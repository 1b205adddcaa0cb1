"""A section of the report: where one is, its passages with links and citations, its polls."""

from __future__ import annotations

from mali_browser import wording
from mali_browser.gui.views.document_writer import Bar, Cell, DocumentWriter
from mali_browser.gui.views.page_parts import Translate, write_contradictions
from mali_browser.records import Page, Passage, Poll, SectionPage


def anchor_of(passage_id: str) -> str:
    """Return the name of the place of a passage on its section's page."""
    return f"at-{passage_id}"


def write_section(writer: DocumentWriter, page: Page, content: SectionPage, tr: Translate) -> None:
    """Write the page; a passage asked for by its address is marked at its side."""
    _place(writer, content, tr)
    writer.title(content.section.title)
    _way(writer, page, tr)
    for heading in content.below:
        writer.block(below=0.15)
        writer.link(heading.title, f"section:{heading.id}")
    for passage in content.passages:
        _passage(writer, passage, passage.id == page.at, tr)
        for poll in content.polls:
            if poll.passage_id == passage.id:
                _poll(writer, poll, tr)
    write_contradictions(writer, page.contradictions, tr)
    writer.block(above=1.2)
    _way(writer, page, tr, fresh=False)
    writer.heading(tr("Address"))
    writer.paragraph(page.address, "muted")


def _place(writer: DocumentWriter, content: SectionPage, tr: Translate) -> None:
    writer.block(below=0.2)
    writer.muted(tr("Report"))
    for heading in content.path:
        writer.muted(" › ")
        writer.link(heading.title, f"section:{heading.id}")
    count = len(content.passages)
    if count:
        first = content.passages_before + 1
        place = tr("passages {0} to {1} of {2}") if count > 1 else tr("passage {0} of {2}")
        writer.muted(" · " + place.format(first, first + count - 1, content.passages_of_all))


def _way(writer: DocumentWriter, page: Page, tr: Translate, fresh: bool = True) -> None:
    """Lead to the sections before and after."""
    if fresh:
        writer.block(below=0.3)
    for label, beside in ((tr("Before"), page.before), (tr("After"), page.after)):
        if beside is not None:
            writer.muted(wording.labelled(label, ""))
            writer.link(beside.title, beside.address)
            writer.muted("    ")


def _passage(writer: DocumentWriter, passage: Passage, asked_for: bool, tr: Translate) -> None:
    writer.block(above=0.9, below=0.2, line=138)
    writer.anchor(anchor_of(passage.id))
    if asked_for:
        writer.text("▸ ", writer.format("accent", bold=True))
    writer.linked(passage.text, passage.links)
    if passage.sources:
        writer.block(below=0.1)
        writer.muted(tr("Sources") + " ")
        for source in passage.sources:
            writer.muted(f"{source.ord}\u00a0")
            writer.link(source.cited_as, f"outlet:{source.outlet_id}")
            writer.muted("  ")
    if passage.note:
        writer.block(below=0.1)
        writer.muted(wording.labelled(tr("Editorial note"), passage.note))
    writer.block(below=0.3)
    writer.muted(f"passage:{passage.id}")


def _poll(writer: DocumentWriter, poll: Poll, tr: Translate) -> None:
    when = wording.span_text(poll.date_start, poll.date_end, poll.date_precision)
    writer.block(above=0.6, below=0.15)
    writer.text(" · ".join(part for part in (poll.pollster or tr("Poll"), when) if part), writer.format(bold=True))
    if poll.population:
        writer.muted(f" · {wording.labelled(tr('asked'), poll.population)}")
    before = ""
    rows: list[list[Cell]] = []
    for result in poll.results:
        question = "" if result.question == before else result.question
        before = result.question
        share = f"{wording.decimal(result.percent)}\u00a0%"
        if result.qualifier != "exact":
            share = f"{wording.qualifier_text(result.qualifier)} {share}"
        rows.append([question, result.answer, share, Bar(result.percent / 100)])
    writer.table([tr("Question"), tr("Answer"), tr("Share"), ""], rows, [28, 22, 22, 28])
    if poll.note:
        writer.paragraph(poll.note, "muted")
