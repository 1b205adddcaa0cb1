"""Connects the window's views to the controller and carries out what its actions ask for; decides nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from mali_browser import wording
from mali_browser.addresses import Address, parse_address
from mali_browser.errors import MaliBrowserError
from mali_browser.gui.browse_controller import BrowseController
from mali_browser.gui.language import shown_trouble, spoken
from mali_browser.gui.theme import ThemeKeeper
from mali_browser.gui.window_frame import WindowFrame
from mali_browser.incident_filter import FIELDS
from mali_browser.paths import UserFolders
from mali_browser.records import Facet, Incident, IncidentResult, IncidentRow, Page, YearCount

if TYPE_CHECKING:
    from mali_browser.gui.own_controller import OwnController
    from mali_browser.gui.views.export_panel import ExportWish
    from mali_browser.parsed_search import ParsedSearch

# What ``finish`` would import; loaded beforehand away from the window's thread, for it takes many frames.
_REST = (
    *(
        "chart_wiring",
        "export_runner",
        "own_controller",
        "own_files",
        "own_runner",
        "own_wiring",
        "settings_wiring",
        "actions",
    ),
    *(
        "views.hits_strip",
        "views.index_panel",
        "views.own_panel",
        "views.page_view",
        "views.saved_panel",
        "views.side_panel",
    ),
    *("views.highlight_delegate", "item_models.completions", "item_models.hit_model", "item_models.chips"),
)
_LOADER_MS = 5
# Stops shown in the menu of the history.
_STOPS_LISTED = 25


class MainWindow(WindowFrame):
    """``painted`` is emitted once, after the first paint with data, ``ready`` once the whole window is built.

    ``another_wanted`` asks for a window beside.
    """

    painted = Signal()
    ready = Signal()
    another_wanted = Signal(object)  # Address | None
    reopen_wanted = Signal(object)  # Path of the data file: open it in the place of this window
    private_wanted = Signal(str)  # a window that writes nothing; what it is to say first

    def __init__(
        self,
        controller: BrowseController,
        make_own: Callable[[], OwnController],
        keeper: ThemeKeeper,
        folders: UserFolders,
        remember: bool = True,
    ) -> None:
        """Build what is seen first; without ``remember`` it neither reads nor writes the window state."""
        super().__init__(controller, keeper, folders, remember)
        self._make_own = make_own
        self._copying = ""
        self.language = spoken()
        self._entering = False
        self._first_result = True
        self._shown = controller.request  # the filter whose result the table shows
        self._loader: threading.Thread | None = None
        # Whether the rest is built after the first paint; not where the window only shows how soon that is.
        self.goes_on = True
        self.asked_for: Address | None = None
        controller.result_changed.connect(self._show_result)
        controller.first_page_shown.connect(self._show_first_page)
        controller.search_failed.connect(self._show_search_failure)
        self.painted.connect(lambda: QTimer.singleShot(0, self, self._go_on))
        self.table.painted.connect(self._tell_painted)
        self.search.box.setFocus()

    def begin(self, address: Address | None = None) -> None:
        """Ask for the first result, and the page to open, if any; a page needs the whole window."""
        self.asked_for = address
        if address is not None:
            self.finish()
        self.controller.start(address)

    def _go_on(self) -> None:
        """Load what the rest needs in a thread, and build that once it is there."""
        if self.goes_on and not self.is_whole:
            self._loader = threading.Thread(target=_load_rest, name="rest", daemon=True)
            self._loader.start()
            self._await_loader()

    def _await_loader(self) -> None:
        if self._loader is not None and self._loader.is_alive():
            QTimer.singleShot(_LOADER_MS, self, self._await_loader)
        else:
            self.finish()

    def finish(self) -> None:
        """Build and connect the rest, and show in it what is known already; once more does nothing."""
        if self.is_whole:
            return
        from mali_browser.gui.chart_wiring import ChartWiring
        from mali_browser.gui.own_files import OwnFiles
        from mali_browser.gui.own_wiring import OwnWiring
        from mali_browser.gui.settings_wiring import SettingsWiring

        typed, held = self.search.box.text(), self.focusWidget()
        self.own = self._make_own()
        self.controller.runner.resolve = self.own.runner.resolve
        self.build_rest()
        # Moving into their final places took the keyboard away from what had it: a letter typed meanwhile must not go.
        (held or self.search.box).setFocus(Qt.FocusReason.OtherFocusReason)
        self._connect()
        self._show_visits()
        self._own = OwnWiring(self)
        self._settings = SettingsWiring(self)
        self.own_files = OwnFiles(self)
        self.charts = ChartWiring(self)
        self._show_understood(self.controller.parsed)
        if self.controller.result is not None:
            self._show_result(self.controller.result)
        if typed != self.controller.text:
            self.controller.type_text(typed)
        self.controller.runner.prepare()
        self.ready.emit()

    def _connect(self) -> None:
        controller = self.controller
        self.search.text_typed.connect(controller.type_text)
        self.search.entered.connect(self._enter_search)
        self.search.leave_down.connect(self._go_to_table)
        self.search.aliases_wanted.connect(controller.set_aliases)
        self.search.switched.connect(controller.set_switch)
        self.search.chips.removed.connect(controller.remove_clause)
        self.search.chips.edited.connect(self._edit_clause)
        self.search.chips.words_wanted.connect(controller.search_as_words)
        self.search.chips.left.connect(self._leave_chips)
        self.facets.filter_wanted.connect(controller.set_filter)
        self.hits.address_clicked.connect(self.follow)
        self.hits.left.connect(self._leave_chips)
        self.totals.certain_wanted.connect(lambda on: controller.set_switch("certain_dates", on))
        self.table.rows_selected.connect(self._take_selection)
        self.table.rows_kept.connect(self._keep_selection)
        self.empty.clear_wanted.connect(self.do_clear_filter)
        self.empty.retry_wanted.connect(controller.search_again)
        self.empty.guess_wanted.connect(controller.search_guess)
        self.empty.removal_wanted.connect(controller.remove_clause)
        self.table.sort_requested.connect(controller.set_sort)
        self.table.open_requested.connect(self._go_to_page)
        self.table.menu_requested.connect(self._show_row_menu)
        self.detail.address_clicked.connect(self.follow)
        self.totals.rule_wanted.connect(self._show_rule)
        controller.leaving.connect(self._remember_scroll)
        controller.citation_made.connect(self._copy_citation)
        for style, name in (
            ("chicago", self.tr("&Chicago")),
            ("apa", self.tr("&APA")),
            ("ris", self.tr("&RIS, for Zotero, EndNote and others")),
            ("bibtex", self.tr("&BibTeX")),
            ("csl", self.tr("CSL-&JSON")),
        ):
            action = self.cite_menu.addAction(name)
            action.triggered.connect(lambda _checked=False, style=style: self.cite(style))
        self.export_panel.export_requested.connect(self._export)
        self.export_panel.cancel_requested.connect(controller.exporter.cancel)
        self.export_panel.closed.connect(self.table.setFocus)
        controller.exporter.progress.connect(self.export_panel.show_progress)
        controller.exporter.finished.connect(self.export_panel.show_done)
        controller.exporter.failed.connect(self.export_panel.show_failure)
        controller.text_changed.connect(self.search.show_text)
        controller.understood.connect(self._show_understood)
        controller.page_opened.connect(self._show_page)
        controller.own_page_wanted.connect(self._open_own_page)
        controller.list_changed.connect(lambda which, rows: self.lists[which].show_rows(rows))
        self.side.panel_shown.connect(self._fill_panel)
        for panel in self.lists.values():
            panel.address_clicked.connect(self.follow)
        self.detail.window_wanted.connect(self._open_beside)
        self.history_menu.aboutToShow.connect(self._fill_history)
        controller.facets_changed.connect(self._show_facet_counts)
        controller.hits_changed.connect(self.hits.show_hits)
        controller.dates_changed.connect(self._show_certainty)
        controller.help_changed.connect(self._show_help)
        controller.page_failed.connect(self.detail.show_word)
        controller.page_back.connect(self._show_page_again)
        controller.query_failed.connect(self.totals.show_notice)
        controller.selection_totals.connect(self.detail.show_totals)
        controller.selection_totals.connect(self.totals.show_selection_totals)
        controller.rows_for_copy.connect(self._copy_incidents)
        controller.sort_changed.connect(self.table.show_sort)
        controller.visits_changed.connect(self._show_visits)
        controller.restore_scroll.connect(self._restore_scroll)
        # Where a mouse's back and forward buttons would be taken for a click, and where the first paint is seen.
        for widget in (self.table.viewport(), self.table.horizontalHeader().viewport(), self.detail.viewport()):
            widget.installEventFilter(self)

    # what the controller says

    def _show_understood(self, parsed: ParsedSearch) -> None:
        from mali_browser.gui.highlight import other_names, terms_of
        from mali_browser.gui.item_models.chips import chips_of

        self._entering = False
        self.search.show_hints(parsed.hints)
        self.search.chips.show_chips(chips_of(parsed, self.controller.runner.vocabulary))
        self.search.show_switches(parsed.filter)
        self.facets.show_filter(parsed.filter)
        self.empty.forget_ways()
        terms = terms_of(parsed.filter) + other_names(parsed.filter, self.controller.runner.vocabulary)
        self.table.set_terms(terms)
        self.hits.set_terms(terms)
        self.detail.set_terms(terms)

    def _show_facet_counts(self, facets: dict[str, Facet], years: list[YearCount]) -> None:
        self.facets.show_counts(facets, years)
        # A word begun may find nothing yet: what was frequent before it is still worth offering.
        self.completer.top |= {field: facet.values for field, facet in facets.items() if facet.values}
        self.completer.years = [year.year for year in years]

    def _show_certainty(self, counts: tuple[int, int] | None) -> None:
        self.totals.show_certainty(counts, self.controller.request.certain_dates)

    def _show_help(self, guess: tuple[str, str] | None, without: tuple[tuple[int, int], ...]) -> None:
        if guess is not None:
            self.empty.show_guess(*guess)
        label = self.controller.runner.vocabulary.label
        clauses = self.controller.request.clauses
        ways = [(at, wording.clause_text(clauses[at], label), found) for at, found in without]
        self.empty.show_ways(ways, len(clauses))

    def _edit_clause(self, at: int, text: str) -> None:
        hints = self.controller.edit_clause(at, text)
        if hints:
            self.search.chips.refuse(wording.refusal_text(hints[0].kind, hints[0].text, hints[0].suggestion))

    def _leave_chips(self, down: bool) -> None:
        if down:
            self._go_to_table()
        else:
            self.search.box.setFocus()

    def _show_result(self, result: IncidentResult) -> None:
        self.totals.show_totals(result.totals)
        if not self.is_whole:
            if not result.rows:
                self._tell_painted()
            return
        self.rule_panel.show_totals(result.totals)
        self.search.show_also_searched(result.also_searched)
        self._show_export_counts()
        if result.rows:
            self.stack.setCurrentWidget(self.table)
            if self.controller.request != self._shown and not self.controller.is_restoring:
                self.table.scroll_to_offset(0)  # another search begins at its first row
            self._shown = self.controller.request
            if self._entering:
                self._go_to_table()
        else:
            self.empty.show_nothing_found(self.controller.text.strip(), self.controller.request.aliases)
            self.stack.setCurrentWidget(self.empty)
            self._tell_painted()
        self._entering = False

    def show_incidents(self) -> None:
        """Show the table, or what there is to say where nothing was found, in the centre."""
        result = self.controller.result
        found_nothing = result is not None and not result.rows
        self.stack.setCurrentWidget(self.empty if found_nothing else self.table)
        self.stack.currentWidget().setFocus()

    def _show_first_page(self) -> None:
        self.totals.show_counting()
        self.stack.setCurrentWidget(self.table)

    def _tell_painted(self) -> None:
        if self._first_result and (self.controller.result is not None or self.controller.model.only_first_page):
            self._first_result = False
            QTimer.singleShot(0, self, self.painted.emit)

    def _show_search_failure(self, sentence: str) -> None:
        self.totals.show_failure(self.tr("The search failed. {0}").format(sentence))
        self.finish()
        self.empty.show_failure(sentence)
        self.stack.setCurrentWidget(self.empty)

    def _show_page(self, page: Page) -> None:
        incident = page.content
        selected = self.controller.selected
        if isinstance(incident, Incident) and len(selected) > 1 and incident.row.row in selected:
            return
        self.detail.show_page(page)
        self.setWindowTitle(page.title)
        for panel in self.lists.values():
            panel.show_address(page.address if page.at is None else f"{page.kind}:{page.id}")
        if not isinstance(incident, Incident):
            # Nothing the reader did: what is being restored of the page goes on.
            with QSignalBlocker(self.table):
                self.table.clearSelection()
            self.totals.show_selected(0)
            self.controller.selected = []
        elif self.table.selected_rows() != [incident.row.row]:
            self.table.select_row_number(incident.row.row)
            self.controller.selected = [incident.row.row]

    def _take_selection(self, rows: list[int], leading: IncidentRow | None) -> None:
        self._remember_scroll()
        self.totals.show_selected(len(rows))
        self.controller.select(rows, leading)
        self._show_export_counts()

    def _keep_selection(self, rows: list[int]) -> None:
        self.totals.show_selected(len(rows))
        self.controller.keep_selected(rows)
        self._show_export_counts()

    def _show_page_again(self, page: Page | None) -> None:
        if page is None:
            self.detail.show_start()
            self.setWindowTitle(self.tr("Mali Browser"))
        else:
            self.detail.show_page(page)

    def _open_own_page(self, address: Address) -> None:
        """Open a page of the help, or a chart."""
        from mali_browser.gui.help_pages import help_page

        controller = self.controller
        if address.kind == "lineage":
            self.charts.open_lineage(address.target)
            return
        try:
            page = help_page(address.target, controller.runner.info, self.folders, self.language)
        except MaliBrowserError as error:
            self.detail.show_word(shown_trouble(str(error)))
            return
        if not self.detail_pane.isVisible():
            self.actions_by_name["detail"].setChecked(True)
            self.do_detail()
        controller.show_own_page(page)

    def _fill_panel(self, name: str) -> None:
        """Ask for a list when it is first looked at."""
        if name in self.lists and not self.lists[name].model.of_all:
            self.controller.want_list(name)

    def _fill_history(self) -> None:
        self.history_menu.clear()
        for steps, visit in self.controller.navigation.stops()[:_STOPS_LISTED]:
            title = visit.title or self.tr("All incidents")
            action = self.history_menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(steps == 0)
            action.triggered.connect(lambda _checked=False, steps=steps: self._go_steps(steps))

    def _go_steps(self, steps: int) -> None:
        if steps:
            self._remember_scroll()
            self.controller.selected = []
            self.charts.close_lineage()
            self.controller.go_steps(steps)

    def _open_beside(self, text: str) -> None:
        address = parse_address(text)
        if address is not None:
            self.another_wanted.emit(address)

    def _restore_scroll(self, table: int, page: int) -> None:
        self.table.scroll_to_offset(table)
        QTimer.singleShot(0, self, lambda: self.detail.verticalScrollBar().setValue(page))

    def _remember_scroll(self) -> None:
        self.controller.navigation.remember_scroll(
            self.table.verticalScrollBar().value(), self.detail.verticalScrollBar().value()
        )

    def _show_visits(self) -> None:
        self.actions_by_name["back"].setEnabled(self.controller.navigation.can_go_back)
        self.actions_by_name["forward"].setEnabled(self.controller.navigation.can_go_forward)

    def follow(self, text: str) -> None:
        """Open the page at an address, or search."""
        address = parse_address(text)
        if address is not None:
            self._remember_scroll()
            self.controller.selected = []
            self.controller.go(address)

    def _enter_search(self, text: str) -> None:
        address = parse_address(text)
        opened = self.controller.go_text(text)
        if opened and address is not None and address.kind not in FIELDS:
            # What was typed was no search: the table goes back to everything.
            self.controller.set_text("")
        if not opened or (address is not None and address.kind in FIELDS):
            self.controller.rest()
            if self.controller.is_searching:
                self._entering = True  # to the rows of this search, not of the one before
            else:
                self._go_to_table()

    def _go_to_table(self) -> None:
        if self.controller.model.rowCount():
            self.table.setFocus()
            if not self.table.selected_rows():
                self.table.select_place(max(self.table.currentIndex().row(), 0))

    def _go_to_page(self) -> None:
        """Go to the page of the row at the cursor, and show the pane where it was hidden."""
        if not self.table.selected_rows() and self.table.currentIndex().isValid():
            self.table.select_place(self.table.currentIndex().row())
        self.actions_by_name["detail"].setChecked(True)
        self.do_detail()
        self.detail.setFocus()

    def _show_export_counts(self) -> None:
        result = self.controller.result
        if self.export_panel.isVisible() and result is not None:
            totals = result.totals
            self.export_panel.show_counts(totals.incidents, len(self.controller.selected), totals.of_all)

    # wishes: the methods that actions call

    def do_find(self) -> None:
        """Go to the search box."""
        self.search.box.setFocus()
        self.search.box.selectAll()

    def do_clear_filter(self) -> None:
        """Search for everything."""
        self.controller.set_text("")
        self.search.box.setFocus()

    def do_export(self) -> None:
        """Show the export panel."""
        choices = self.own.export_choices
        self.export_panel.set_choices(choices.profile, choices.separator, choices.own)
        self.export_panel.show_collection(self._own.collection_found[0])
        self.export_panel.open(len(self.controller.selected))
        self._show_export_counts()

    def do_new_window(self) -> None:
        """Open another window on the same data."""
        self.another_wanted.emit(None)

    @property
    def database(self) -> Path:
        """The data file in use."""
        return Path(self.controller.runner.info.path)

    @property
    def remembers(self) -> bool:
        """Whether it writes down how it was left."""
        return self._remember

    def keep_state(self) -> None:
        """Write down how this window looks, for the one that takes its place."""
        if self._remember:
            self._save_session()

    def forget(self) -> None:
        """Do not write down how this window was left."""
        self._remember = False

    def do_private_window(self) -> None:
        """Open a window that writes nothing."""
        self.private_wanted.emit("")

    def do_open_data(self) -> None:
        """Ask for another data file."""
        self.own_files.ask_data_file()

    def do_data_back(self) -> None:
        """Go back to the data file in use before."""
        self.own_files.back_to_previous()

    def do_own_export(self) -> None:
        """Export the reader's own data."""
        self.own_files.export_own()

    def do_own_import(self) -> None:
        """Import the reader's own data."""
        self.own_files.import_own()

    def do_own_backup(self) -> None:
        """Back the reader's own data up."""
        self.own_files.back_up()

    def do_wipe(self) -> None:
        """Show what a wipe takes, and ask."""
        self.own_files.ask_wipe()

    def do_settings(self) -> None:
        """Show the settings in the place of the page."""
        self.actions_by_name["detail"].setChecked(True)
        self.do_detail()
        self._settings.show_page()

    def do_sort_next(self) -> None:
        """Sort by the next column."""
        self.table.sort_by_neighbour(1)

    def do_sort_before(self) -> None:
        """Sort by the column before."""
        self.table.sort_by_neighbour(-1)

    def do_sort_turn(self) -> None:
        """Turn the order round."""
        self.table.turn_sort()

    def do_timeline(self) -> None:
        """Show or hide the timeline."""
        self.charts.show_timeline(self.actions_by_name["timeline"].isChecked())

    def do_map(self) -> None:
        """Show or hide the map."""
        self.charts.show_map(self.actions_by_name["map"].isChecked())

    def do_lineage(self) -> None:
        """Show how armed groups hang together, or the incidents again."""
        if self.charts.is_lineage_shown:
            self.charts.close_lineage()
        else:
            self.follow("lineage:all")

    def do_picture(self) -> None:
        """Save a picture of the chart that is to be seen."""
        self.charts.offer_picture()

    def do_print(self) -> None:
        """Print the page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from mali_browser.gui.page_print import page_document

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec():
            page_document(self.detail).print_(printer)

    def do_save_pdf(self) -> None:
        """Save the page as PDF where the reader says."""
        from PySide6.QtWidgets import QFileDialog

        name = self.detail.page.id if self.detail.page is not None else "mali-browser"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the page as PDF"), f"{name}.pdf", self.tr("PDF (*.pdf)")
        )
        if chosen:
            self.save_page(Path(chosen))

    def save_page(self, path: Path) -> None:
        """Save the page as PDF; say where it is, or why not."""
        from mali_browser.gui.page_print import save_pdf

        try:
            save_pdf(self.detail, path, self.windowTitle())
        except MaliBrowserError as error:
            self.totals.show_notice(shown_trouble(str(error)))
        else:
            self.totals.show_notice(self.tr("Saved {0}").format(path))

    def do_find_in_page(self) -> None:
        """Find words in the page."""
        self.actions_by_name["detail"].setChecked(True)
        self.do_detail()
        self.detail_pane.find_bar.open_bar()

    def do_wide(self) -> None:
        """Give the whole window to the page, or take it back."""
        wide = self.actions_by_name["wide"].isChecked()
        self.centre.setVisible(not wide)
        # A list of pages goes with a page; filters go with the table.
        lists = self.side.shown != "filters"
        self.side.setVisible(self.actions_by_name["facets"].isChecked() and (lists or not wide))
        if wide:
            self.actions_by_name["detail"].setChecked(True)
            self.do_detail()
            self.detail.setFocus()

    def _go_panel(self, name: str) -> None:
        if not self.side.isVisible():
            self.session.facets_shown = True
            self._show_facets(True)
        self.side.show_panel(name)
        panel = {"filters": self.facets, "own": self.saved}.get(name) or self.lists[name]
        panel.focus_first()

    def do_panel_filters(self) -> None:
        """Go to the filters."""
        self._go_panel("filters")

    def do_panel_report(self) -> None:
        """Go to the report's outline."""
        self._go_panel("report")

    def do_panel_actors(self) -> None:
        """Go to the list of actors."""
        self._go_panel("actors")

    def do_panel_places(self) -> None:
        """Go to the list of places."""
        self._go_panel("places")

    def do_panel_outlets(self) -> None:
        """Go to the list of outlets."""
        self._go_panel("outlets")

    def do_panel_own(self) -> None:
        """Go to the reader's own shelves."""
        self._go_panel("own")

    def do_bookmark(self) -> None:
        """Bookmark what is selected or open."""
        self._own.toggle_bookmark()

    def do_check(self) -> None:
        """Mark what is selected or open as checked, or no longer."""
        self._own.toggle_checked()

    def do_bring_back(self) -> None:
        """Bring back what was deleted last."""
        self._own.bring_back()

    def do_note(self) -> None:
        """Go to the note of the open page."""
        if self.own_panel.isVisible():
            self.own_panel.focus_note()
        else:
            self.totals.show_notice(self.tr("Open a page first: a note hangs on it."))

    def do_tag(self) -> None:
        """Put a tag on what is selected or open."""
        self._own.ask_tag()

    def do_collect(self) -> None:
        """Put the selected incidents into a collection."""
        self._own.ask_collection()

    def do_save_search(self) -> None:
        """Go to where the present search is given a name."""
        self._go_panel("own")
        self.saved.box.setFocus()

    def do_quit(self) -> None:
        """Close the window."""
        self.close()

    def do_copy_table(self) -> None:
        """Copy the selected rows as the table shows them, with a header."""
        self._copy("table")

    def do_copy_text(self) -> None:
        """Copy the selected incidents as text."""
        self._copy("text")

    def do_copy_citation(self) -> None:
        """Copy how to cite the selected incidents."""
        self.cite("chicago")

    def cite(self, style: str) -> None:
        """Copy how to cite what is selected or open, in a style of export.reference_files."""
        self.controller.cite(style, self.table.selected_rows())

    def _copy_citation(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        one = self.tr("Copied {0}").format(text.splitlines()[0] if text else "")
        self.totals.show_notice(one if count == 1 else self.tr("Copied {0} citations").format(count))

    def do_copy_address(self) -> None:
        """Copy the addresses of the selected incidents."""
        self._copy("address")

    def do_select_all(self) -> None:
        """Select the whole result."""
        self.table.selectAll()

    def do_back(self) -> None:
        """Go back."""
        self._remember_scroll()
        self.controller.selected = []
        self.charts.close_lineage()
        self.controller.go_back()

    def do_forward(self) -> None:
        """Go forward."""
        self._remember_scroll()
        self.controller.selected = []
        self.charts.close_lineage()
        self.controller.go_forward()

    def do_next(self) -> None:
        """Select the next incident of the result."""
        self._step(1)

    def do_previous(self) -> None:
        """Select the incident before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        rows = self.controller.model.rowCount()
        if rows:
            at = self.table.currentIndex().row() + step if self.table.selected_rows() else 0
            self.table.select_place(min(max(at, 0), rows - 1))

    def do_detail(self) -> None:
        """Show or hide the incident pane."""
        self.detail_pane.setVisible(self.actions_by_name["detail"].isChecked())

    def do_rule(self) -> None:
        """Show or hide by which rule sums are made."""
        self.totals.button.setChecked(self.actions_by_name["rule"].isChecked())

    def _show_rule(self, on: bool) -> None:
        self.rule_panel.setVisible(on)
        self.actions_by_name["rule"].setChecked(on)

    def do_next_pane(self) -> None:
        """Go to the next pane."""
        self._cycle(1)

    def do_previous_pane(self) -> None:
        """Go to the pane before."""
        self._cycle(-1)

    def _cycle(self, step: int) -> None:
        panes = [
            self.search.box,
            self.facets,
            *self.lists.values(),
            self.saved,
            self.hits.list,
            self.table,
            *self.charts.panes(),
            self.detail,
            self.own_panel.note,
            self.export_panel.path,
        ]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = (
            next((at for at, pane in enumerate(shown) if pane is focus or pane.isAncestorOf(focus)), -1)
            if focus
            else -1
        )
        wanted = shown[(at + step) % len(shown)]
        if wanted in (self.facets, self.saved, *self.lists.values()):
            wanted.focus_first()
        else:
            wanted.setFocus()

    def _help(self, name: str) -> None:
        self._remember_scroll()
        self.controller.go(Address("help", name))

    def do_help(self) -> None:
        """Open the help."""
        self._help("index")

    def do_search_help(self) -> None:
        """Open the help on searching."""
        self._help("search")

    def do_codebook(self) -> None:
        """Open the codebook."""
        self._help("codebook")

    def do_data_changes(self) -> None:
        """Show what each version of the data changed."""
        self._help("data-changes")

    def do_shortcuts(self) -> None:
        """Show every shortcut."""
        self._help("shortcuts")

    def do_about(self) -> None:
        """Show versions, folders, dataset and licences."""
        self._help("about")

    def _show_row_menu(self, at: QPoint) -> None:
        from PySide6.QtWidgets import QMenu

        from mali_browser.gui import actions as action_tables

        menu = QMenu(self)
        action_tables.fill_menu(menu, action_tables.ROW_MENU, self.actions_by_name)
        menu.exec(at)

    # copying and exporting

    def _copy(self, kind: str) -> None:
        rows = self.table.selected_rows()
        page = self.detail.page
        if not rows and page is not None and not isinstance(page.content, Incident):
            self._copy_page(kind, page)
            return
        if not rows and self.controller.open_incident_record is not None:
            rows = [self.controller.open_incident_record.row.row]
        if rows:
            self._copying = kind
            self.controller.copy_rows(rows)

    def _copy_page(self, kind: str, page: Page) -> None:
        """Copy of a page that is no incident's."""
        text = page.address if kind == "address" else self.detail.plain_text()
        QGuiApplication.clipboard().setText(text)
        self.totals.show_notice(self.tr("Copied the page") if kind == "text" else self.tr("Copied {0}").format(text))

    def _copy_incidents(self, incidents: list[Incident]) -> None:
        from mali_browser.gui.clipboard_text import clipboard_text

        text = clipboard_text(self._copying, incidents, self.table.shown_keys())
        QGuiApplication.clipboard().setText(text)
        count = wording.incidents_text(len(incidents))
        self.totals.show_notice(self.tr("Copied {0}").format(count))

    def _export(self, wish: ExportWish) -> None:
        from mali_browser.gui.export_runner import ExportOrder
        from mali_browser.gui.item_models.table_columns import export_columns

        controller, panel = self.controller, self.export_panel
        rows = {
            "selection": self.table.selected_rows(),
            "result": list(controller.model.row_numbers),
            "all": None,
        }[wish.scope]
        if wish.scope == "result" and controller.model.only_first_page:
            panel.show_failure(self.tr("The result is still being counted. Try again in a moment."))
            return
        if rows is not None and not rows:
            panel.show_failure(self.tr("There is nothing selected to export."))
            return
        scope = ""
        if wish.scope == "selection" and rows is not None:
            scope = wording.selected_of(len(rows))
        name, ids = self._own.collection_found
        panel.show_running()
        controller.exporter.start(
            ExportOrder(
                wish.path,
                rows,
                controller.request,
                controller.sort,
                scope,
                ids if wish.order == "collection" else (),
                wording.arranged_in(name),
                export_columns(self.table.shown_keys()) if wish.columns == "shown" else None,
                wish.profile,
                wish.separator,
                wish.datapackage,
                wish.title,
                self.own.marks if wish.own else None,
            )
        )

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the back and forward buttons of a mouse over table and page."""
        kind = event.type()
        pressed = kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if pressed and self.is_whole and self._go_by_mouse(event):
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not (self.is_whole and self._go_by_mouse(event)):
            super().mousePressEvent(event)

    def _go_by_mouse(self, event: QEvent) -> bool:
        button = event.button() if isinstance(event, QMouseEvent) else Qt.MouseButton.NoButton
        if button == Qt.MouseButton.BackButton:
            self.do_back()
        elif button == Qt.MouseButton.ForwardButton:
            self.do_forward()
        else:
            return False
        return True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if self._remember and self.is_whole:
            self._save_session()
        if self.is_whole:
            self.own.close()
        self.controller.close()
        super().closeEvent(event)


def _load_rest() -> None:
    for name in _REST:
        import_module(f"mali_browser.gui.{name}")
    for name in ("plain_requests", "export.formats", "query.facets", "query.pages"):
        import_module(f"mali_browser.{name}")
