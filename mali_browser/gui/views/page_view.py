"""The pane at the right: an open page, what a selection adds up to, or a quiet word."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from mali_browser import wording
from mali_browser.gui.highlight import Term, ranges
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.actor_page import write_actor
from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.gui.views.help_page import write_help
from mali_browser.gui.views.incident_page import write_incident
from mali_browser.gui.views.lineage_page import write_lineage
from mali_browser.gui.views.reference_pages import write_outlet, write_place
from mali_browser.gui.views.report_page import anchor_of, write_section
from mali_browser.records import (
    ActorPage,
    HelpText,
    Incident,
    LineagePage,
    OutletPage,
    Page,
    PlacePage,
    SectionPage,
    Totals,
)

# Searches to begin with; each is a link.
_EXAMPLES: tuple[str, ...] = (
    "attacks by JNIM in the Mopti region since 2022",
    "IS Sahel in Ménaka, more than 20 killed",
    "enlèvements depuis 2012",
    "gao ambush",
    "year:2020 type:battles -gao",
)
# The longest line that is still good to read, in widths of the text size.
_MEASURE = 52
_LONGEST_WORD = 22  # letters that a narrow column of a table holds
_BREAKS = re.compile(r"[\s\-–—/]+")
_MARGIN = 16
_MARKING_MS = 120
SlotMaker = Callable[[Page, QWidget], QWidget | None]


class PageView(QTextBrowser):
    """Shows text only: no HTML, no resources, no links out. ``address_clicked`` carries an address.

    A page may leave room for widgets (charts, a map): ``slot_makers`` makes them by the name of the place, once the
    text is there. ``window_wanted`` is emitted for a link that is to be opened beside (middle click, Ctrl+click).
    """

    address_clicked = Signal(str)
    window_wanted = Signal(str)
    page_changed = Signal(object)  # Page | None

    def __init__(self, theme: Theme, entries: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self._welcome = False
        self._terms: tuple[Term, ...] = ()
        self._shown: Page | Totals | str | None = None
        self._sought: tuple[Term, ...] = ()
        self._finds: list[QTextCursor] = []
        self._find_at = -1
        self._matches: list[QTextCursor] = []
        # Words are marked once the typing rests: a long page has thousands of words to look at.
        self._marking = QTimer(self, singleShot=True, interval=_MARKING_MS)
        self._marking.timeout.connect(self._mark_matches)
        self.menu_actions: list[QAction] = []
        self.slot_makers: dict[str, SlotMaker] = {}
        self._slots: dict[str, tuple[int, QWidget]] = {}
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill_slots)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Page"))
        self.setAccessibleDescription(self.tr("Everything the dataset holds of what is open"))
        self.anchorClicked.connect(self._tell_address)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._place_slots())
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._place_slots())
        self.show_start()

    @property
    def page(self) -> Page | None:
        """The page that is shown, if one is."""
        return self._shown if isinstance(self._shown, Page) else None

    def _tell_address(self, url: QUrl) -> None:
        self.address_clicked.emit(QUrl.fromPercentEncoding(url.toEncoded()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open a link beside on a middle click, or with Ctrl."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        link = self.anchorAt(event.position().toPoint())
        if link and (middle or (control and event.button() == Qt.MouseButton.LeftButton)):
            self.window_wanted.emit(QUrl.fromPercentEncoding(link.encode()))
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Add what can be copied of the page, or of a link, to Qt's own menu."""
        menu = self.createStandardContextMenu(event.pos())
        link = QUrl.fromPercentEncoding(self.anchorAt(event.pos()).encode())
        if link:
            menu.addSeparator()
            menu.addAction(self.tr("Open in another window"), lambda: self.window_wanted.emit(link))
            menu.addAction(self.tr("Copy the address {0}").format(link), lambda: _copy(link))
        if self.page is not None:
            menu.addSeparator()
            menu.addActions(self.menu_actions)
        menu.exec(event.globalPos())

    def loadResource(self, _kind: int, name: QUrl) -> Any:  # noqa: N802
        """Load nothing, whatever a text may ask for; room for a widget is an empty picture."""
        if name.toString().startswith("slot:"):
            empty = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            empty.fill(0)
            return empty
        return None

    def show_page(self, page: Page) -> None:
        """Show a page from its top, or from the passage asked for."""
        self._shown = page
        self._write()
        self.verticalScrollBar().setValue(0)
        if page.at:
            self.scrollToAnchor(anchor_of(page.at))

    def show_totals(self, totals: Totals) -> None:
        """Show what several selected incidents add up to."""
        self._shown = totals
        self._write()

    def show_start(self) -> None:
        """Show a quiet word on how to begin."""
        self._shown = None
        self._write()

    def show_welcome(self) -> None:
        """Say on the start page, from now on, what is worth knowing first."""
        self._welcome = True
        if self._shown is None:
            self._write()

    def show_word(self, sentence: str) -> None:
        """Show a plain sentence."""
        self._shown = sentence
        self._write()

    def set_terms(self, terms: tuple[Term, ...]) -> None:
        """Mark these words, as soon as no others follow; the page and its charts stay as they are."""
        if terms != self._terms:
            self._terms = terms
            self._marking.start()

    def set_theme(self, theme: Theme) -> None:
        """Write the page in another theme."""
        self._theme = theme
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._set_measure()
        self._place_slots()

    def write_into(self, document: QTextDocument, theme: Theme) -> None:
        """Write what is shown into another document, to print it; room for widgets is left out."""
        if self.page is not None and isinstance(self.page.content, HelpText):
            self._write_help(document, theme, self.page.content)
            return
        self._write_shown(DocumentWriter(document, theme, self.font()))

    def _write(self) -> None:
        at = self.verticalScrollBar().value()
        self._drop_slots()
        writer = DocumentWriter(self.document(), self._theme, self.font(), (), frozenset(self.slot_makers))
        # One block of edits is laid out once; laid out anew after each, a long page would take a second.
        writer.cursor.beginEditBlock()
        self._write_shown(writer)
        self._choose_breaks()
        writer.cursor.endEditBlock()
        if self.page is not None and isinstance(self.page.content, HelpText):
            self._write_help(self.document(), self._theme, self.page.content)
        self._set_measure()
        self._mark_matches()
        self._find_all()
        self.verticalScrollBar().setValue(at)
        if self.page is not None and self.slot_makers:
            self._filling.start()
        self.page_changed.emit(self.page)

    def _choose_breaks(self) -> None:
        """Break lines between words; within one only where a page holds a word that is longer than a column."""
        longest = max(map(len, _BREAKS.split(self.document().toPlainText())), default=0)
        mode = QTextOption.WrapMode
        wanted = mode.WordWrap if longest <= _LONGEST_WORD else mode.WrapAtWordBoundaryOrAnywhere
        if self.wordWrapMode() != wanted:
            self.setWordWrapMode(wanted)

    def _write_help(self, document: QTextDocument, theme: Theme, text: HelpText) -> None:
        write_help(document, text.markdown, theme, self.font())

    def _write_shown(self, writer: DocumentWriter) -> None:
        shown = self._shown
        if isinstance(shown, Page):
            self._write_page(writer, shown)
        elif isinstance(shown, Totals):
            self._write_totals(writer, shown)
        elif shown:
            writer.paragraph(shown, "muted")
        else:
            self._write_start(writer)

    def _write_page(self, writer: DocumentWriter, page: Page) -> None:
        content = page.content
        if isinstance(content, Incident):
            write_incident(writer, page, content, self._entries, self.tr)
        elif isinstance(content, ActorPage):
            write_actor(writer, page, content, self.tr)
        elif isinstance(content, PlacePage):
            write_place(writer, page, content, self.tr)
        elif isinstance(content, OutletPage):
            write_outlet(writer, page, content, self.tr)
        elif isinstance(content, SectionPage):
            write_section(writer, page, content, self.tr)
        elif isinstance(content, LineagePage):
            write_lineage(writer, page, content, self.tr)
        if not isinstance(content, HelpText):
            # Said in other languages only: there the words around the data are not those of the data.
            note = self.tr("Titles and texts of the data are in English.")
            if note != "Titles and texts of the data are in English.":
                writer.paragraph(note, "muted")

    def _write_start(self, writer: DocumentWriter) -> None:
        writer.paragraph(self.tr("Select an incident to read it here."))
        writer.paragraph(
            self.tr("Down goes from the search to the table, Enter from the table to the page, Alt+Left back."), "muted"
        )
        if self._welcome:
            writer.heading(self.tr("Three things worth knowing"))
            for text in (
                self.tr("Search in words, in English or French, by any name of a group; more words find less."),
                self.tr(
                    "A figure says who gave it. What nobody reported is counted beside the sum and never taken for 0."
                ),
                self.tr(
                    "Your bookmarks and notes stay on this computer, in a file of your own: nothing is ever sent. "
                    "The File menu copies, exports and wipes it."
                ),
            ):
                writer.paragraph(text)
            writer.block(below=0.15)
            writer.link(self.tr("The help (F1)"), "help:index")
        writer.heading(self.tr("Searches to try"))
        for example in map(self.tr, _EXAMPLES):
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

    # the measure, and widgets in the text

    def _set_measure(self) -> None:
        """Keep lines readable in a wide pane."""
        size = self.fontMetrics().averageCharWidth() * 1.55
        room = self.viewport().width()
        side = max(_MARGIN, (room - size * _MEASURE) / 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if abs(shape.leftMargin() - side) > 1:
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            shape.setTopMargin(_MARGIN)
            shape.setBottomMargin(_MARGIN)
            frame.setFrameFormat(shape)

    def _drop_slots(self) -> None:
        for _block, widget in self._slots.values():
            widget.hide()
            widget.deleteLater()
        self._slots = {}

    def _fill_slots(self) -> None:
        """Make the page's widgets; one that has nothing to show gives its room back."""
        page = self.page
        if page is None:
            return
        for name, block in self._slot_blocks():
            if name in self._slots:
                continue
            widget = self.slot_makers[name](page, self.viewport())
            if widget is None:
                self._close_slot(block)
            else:
                self._give_room(block, max(widget.sizeHint().height(), widget.minimumSizeHint().height()))
                widget.show()
                self._slots[name] = (block, widget)
        self._place_slots()

    def _give_room(self, number: int, height: int) -> None:
        """Make a place as high as its widget needs, where less was left for it."""
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shape = cursor.charFormat().toImageFormat()
        if shape.isValid() and shape.height() < height:
            shape.setHeight(height)
            cursor.setCharFormat(shape)

    def _slot_blocks(self) -> list[tuple[str, int]]:
        found = []
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                shape = iterator.fragment().charFormat()
                name = shape.toImageFormat().name() if shape.isImageFormat() else ""
                if name.startswith("slot:"):
                    found.append((name.removeprefix("slot:"), block.blockNumber()))
                iterator += 1
            block = block.next()
        return found

    def _close_slot(self, number: int) -> None:
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _place_slots(self) -> None:
        layout = self.document().documentLayout()
        scrolled = self.verticalScrollBar().value()
        side = round(self.document().rootFrame().frameFormat().leftMargin())
        for number, widget in self._slots.values():
            rect = layout.blockBoundingRect(self.document().findBlockByNumber(number))
            widget.setGeometry(
                side, round(rect.top()) - scrolled, max(self.viewport().width() - 2 * side, 1), round(rect.height())
            )

    # find in the page

    @property
    def found(self) -> int:
        """How many places were found in the page."""
        return len(self._finds)

    def find_text(self, terms: tuple[Term, ...]) -> int:
        """Mark what is looked for in the page, by the search's own folding; return how often it is there."""
        self._sought = terms
        self._find_at = -1
        self._find_all()
        return len(self._finds)

    def _find_all(self) -> None:
        self._finds = self._places_of(self._sought)
        self._mark_finds()

    def _mark_matches(self) -> None:
        """Mark the words of the search in an open page."""
        self._marking.stop()
        self._matches = self._places_of(self._terms) if self.page is not None else []
        self._mark_finds()

    def _places_of(self, terms: tuple[Term, ...]) -> list[QTextCursor]:
        found = []
        block = self.document().begin()
        while terms and block.isValid():
            for start, length in ranges(block.text(), terms):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor)
            block = block.next()
        return found

    def _mark_finds(self) -> None:
        marks = []
        # What is looked for in the page is marked alone, so that its places are not lost among those of the search.
        for cursor in [] if self._finds else self._matches:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(self._theme.color("highlight"))
            mark.format.setForeground(self._theme.color("on_highlight"))
            marks.append(mark)
        for at, cursor in enumerate(self._finds):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            here = at == self._find_at
            mark.format.setBackground(self._theme.color("accent" if here else "highlight"))
            mark.format.setForeground(self._theme.color("on_accent" if here else "on_highlight"))
            marks.append(mark)
        self.setExtraSelections(marks)

    def step_find(self, step: int) -> int:
        """Go to the next (1) or the previous (-1) place found; return its number from 1, 0 where there is none."""
        if not self._finds:
            return 0
        self._find_at = (self._find_at + step) % len(self._finds) if self._find_at >= 0 else (0 if step > 0 else -1)
        self._find_at %= len(self._finds)
        self._mark_finds()
        shown = QTextCursor(self._finds[self._find_at])
        shown.setPosition(shown.selectionStart())
        self.setTextCursor(shown)
        self.ensureCursorVisible()
        return self._find_at + 1

    def plain_text(self) -> str:
        """Return the page as plain text."""
        return self.toPlainText().replace("\u200b", "").replace("\ufffc", "").strip() + "\n"

    def slot_widget(self, name: str) -> QWidget | None:
        """Return the widget at a place of the page, if it is there."""
        found = self._slots.get(name)
        return found[1] if found else None

    def top_of(self, name: str) -> QPoint:
        """Return where the widget at a place of the page begins, in the pane."""
        widget = self.slot_widget(name)
        return widget.pos() if widget is not None else QPoint()


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
