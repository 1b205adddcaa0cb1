"""The page beside a lineage chart: the same in words, with its links."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mali_browser.gui.item_models.lineage_list import lineage_parts
from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.gui.views.page_parts import Translate
from mali_browser.records import LineagePage, Page


def write_lineage(writer: DocumentWriter, page: Page, content: LineagePage, tr: Translate) -> None:
    """Write the page."""
    writer.title(page.title)
    writer.paragraph(tr("The chart stands in the middle; here is the same in words."), "muted")
    for part in lineage_parts(content.lineage):
        writer.heading(QCoreApplication.translate("LineageChart", part.heading))
        for line in part.lines:
            writer.block(below=0.25)
            for text, address in line.pieces:
                if address:
                    writer.link(text, address)
                else:
                    writer.text(text)
            if line.note:
                writer.muted(f" · {line.note}")
    writer.heading(tr("Address"))
    writer.paragraph(page.address, "muted")
