"""A passage of the report, with its links and citations, written as a page."""

from __future__ import annotations

from collections.abc import Callable

from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.records import Passage

Translate = Callable[[str], str]


def write_passage(writer: DocumentWriter, passage: Passage, tr: Translate) -> None:
    """Write the page."""
    writer.title(passage.section)
    writer.block(above=0.5, below=0.4, line=132)
    at = 0
    for link in sorted(passage.links, key=lambda link: link.start):
        if link.start >= at:
            writer.text(passage.text[at : link.start])
            writer.link(passage.text[link.start : link.start + link.length], f"{link.kind}:{link.id}")
            at = link.start + link.length
    writer.text(passage.text[at:])
    if passage.sources:
        writer.heading(tr("Sources"))
        for source in passage.sources:
            writer.block(below=0.15)
            writer.text(f"{source.ord}.\t")
            writer.link(source.outlet, f"outlet:{source.outlet_id}")
            if source.cited_as != source.outlet:
                writer.muted(f" · {tr('cited as')} “{source.cited_as}”")
    if passage.note:
        writer.heading(tr("Editorial note"))
        writer.paragraph(passage.note)
    writer.heading(tr("In the report"))
    writer.paragraph(f"passage:{passage.id}", "muted")
