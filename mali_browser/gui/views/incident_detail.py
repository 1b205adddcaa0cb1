"""The pane at the right: the open incident, what a selection adds up to, or a quiet word."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from mali_browser import wording
from mali_browser.gui.highlight import Term
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.gui.views.incident_page import write_incident
from mali_browser.gui.views.passage_page import write_passage
from mali_browser.records import Incident, Passage, Totals

# Searches to begin with; each is a link.
_EXAMPLES: tuple[str, ...] = (
    "attacks by JNIM in Mopti since 2022",
    "IS Sahel in Ménaka, more than 20 killed",
    "enlèvements depuis 2012",
    "menaka ambush",
    "year:2020 type:battles -gao",
)


class IncidentDetail(QTextBrowser):
    """Shows text only: no HTML, no resources, no links out. ``address_clicked`` carries an address."""

    address_clicked = Signal(str)
    holds_incident = Signal(bool)

    def __init__(self, theme: Theme, entries: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self._terms: tuple[Term, ...] = ()
        self._shown: Incident | Passage | Totals | str | None = None
        self.menu_actions: list[QAction] = []
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Incident"))
        self.setAccessibleDescription(self.tr("Everything the dataset holds of the selected incident"))
        self.anchorClicked.connect(self._tell_address)
        self.show_start()

    def _tell_address(self, url: QUrl) -> None:
        self.address_clicked.emit(QUrl.fromPercentEncoding(url.toEncoded()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Add what can be copied of the incident to Qt's own menu."""
        menu = self.createStandardContextMenu(event.pos())
        if isinstance(self._shown, Incident):
            menu.addSeparator()
            menu.addActions(self.menu_actions)
        menu.exec(event.globalPos())

    def loadResource(self, _kind: int, _name: QUrl) -> Any:  # noqa: N802
        """Load nothing, whatever a text may ask for."""
        return None

    def show_incident(self, incident: Incident) -> None:
        """Show an incident from its top."""
        self._shown = incident
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_passage(self, passage: Passage) -> None:
        """Show a passage of the report from its top."""
        self._shown = passage
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_totals(self, totals: Totals) -> None:
        """Show what several selected incidents add up to."""
        self._shown = totals
        self._write()

    def show_start(self) -> None:
        """Show a quiet word on how to begin."""
        self._shown = None
        self._write()

    def show_word(self, sentence: str) -> None:
        """Show a plain sentence."""
        self._shown = sentence
        self._write()

    def set_terms(self, terms: tuple[Term, ...]) -> None:
        """Mark these words."""
        if terms != self._terms:
            self._terms = terms
            self._write()

    def set_theme(self, theme: Theme) -> None:
        """Write the page in another theme."""
        self._theme = theme
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()

    def _write(self) -> None:
        at = self.verticalScrollBar().value()
        writer = DocumentWriter(self.document(), self._theme, self.font(), self._terms)
        if isinstance(self._shown, Incident):
            write_incident(writer, self._shown, self._entries, self.tr)
        elif isinstance(self._shown, Passage):
            write_passage(writer, self._shown, self.tr)
        elif isinstance(self._shown, Totals):
            self._write_totals(writer, self._shown)
        elif self._shown:
            writer.paragraph(self._shown, "muted")
        else:
            self._write_start(writer)
        self.verticalScrollBar().setValue(at)
        self.holds_incident.emit(isinstance(self._shown, Incident))

    def _write_start(self, writer: DocumentWriter) -> None:
        writer.paragraph(self.tr("Select an incident to read it here."))
        writer.paragraph(
            self.tr("Down goes from the search to the table, Enter from the table to the page, Alt+Left back."), "muted"
        )
        writer.heading(self.tr("Searches to try"))
        for example in _EXAMPLES:
            writer.block(below=0.15)
            writer.link(example, f"search:{example}")

    def _write_totals(self, writer: DocumentWriter, totals: Totals) -> None:
        writer.title(self.tr("{0} incidents selected").format(wording.number(totals.incidents)))
        rows = []
        for total in (totals.killed, totals.wounded, totals.abducted):
            figure = wording.figure_text(total.figure) if total.reported else self.tr("not reported")
            counts = [str(total.reported), str(total.uncounted), str(total.not_reported)]
            rows.append([wording.term(total.harm).capitalize(), figure, *counts])
        head = ["", self.tr("Sum"), self.tr("Reported"), self.tr("In words only"), self.tr("Not reported")]
        writer.table(head, rows, [20, 30, 16, 18, 16])
        if totals.duplicates:
            writer.paragraph(self.tr("Duplicates left out of the sums: {0}").format(totals.duplicates), "warning")
        writer.heading(self.tr("How sums are made"))
        writer.paragraph(wording.totals_rule(), "muted")
