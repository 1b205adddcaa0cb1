"""Connects the window's views to the controller and carries out what its actions ask for; decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)

from mali_browser import wording
from mali_browser.addresses import parse_address
from mali_browser.gui import actions as action_tables
from mali_browser.gui.browse_controller import BrowseController
from mali_browser.gui.clipboard_text import clipboard_text
from mali_browser.gui.dialogs.about import about_dialog, shortcuts_dialog
from mali_browser.gui.highlight import terms_of
from mali_browser.gui.item_models.chips import chips_of
from mali_browser.gui.item_models.table_columns import export_columns
from mali_browser.gui.theme import ThemeKeeper
from mali_browser.gui.views.export_panel import ExportWish
from mali_browser.gui.window_frame import WindowFrame
from mali_browser.paths import UserFolders
from mali_browser.records import Facet, Incident, IncidentResult, IncidentRow, Passage, YearCount
from mali_browser.search_language import ParsedSearch


class MainWindow(WindowFrame):
    """``painted`` is emitted once, after the first paint with data."""

    painted = Signal()

    def __init__(
        self, controller: BrowseController, keeper: ThemeKeeper, folders: UserFolders, remember: bool = True
    ) -> None:
        """Build the window; without ``remember`` it neither reads nor writes the window state."""
        super().__init__(controller, keeper, folders, remember)
        self._copying = ""
        self._first_result = True
        self._connect()
        self._show_visits()

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
        self.hits.address_clicked.connect(self._follow)
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
        self.detail.address_clicked.connect(self._follow)
        self.totals.rule_wanted.connect(self._show_rule)
        self.export_panel.export_requested.connect(self._export)
        self.export_panel.cancel_requested.connect(controller.exporter.cancel)
        self.export_panel.closed.connect(self.table.setFocus)
        controller.exporter.progress.connect(self.export_panel.show_progress)
        controller.exporter.finished.connect(self.export_panel.show_done)
        controller.exporter.failed.connect(self.export_panel.show_failure)
        controller.text_changed.connect(self.search.show_text)
        controller.understood.connect(self._show_understood)
        controller.result_changed.connect(self._show_result)
        controller.search_failed.connect(self._show_search_failure)
        controller.incident_opened.connect(self._show_incident)
        controller.passage_opened.connect(self._show_passage)
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
        self.search.show_hints(parsed.hints)
        self.search.chips.show_chips(chips_of(parsed, self.controller.runner.vocabulary))
        self.search.show_switches(parsed.filter)
        self.facets.show_filter(parsed.filter)
        terms = terms_of(parsed.filter)
        self.table.set_terms(terms)
        self.hits.set_terms(terms)
        self.detail.set_terms(terms)

    def _show_facet_counts(self, facets: dict[str, Facet], years: list[YearCount]) -> None:
        self.facets.show_counts(facets, years)
        self.completer.top = {field: facet.values for field, facet in facets.items()}
        self.completer.years = [year.year for year in years]

    def _show_certainty(self, counts: tuple[int, int] | None) -> None:
        self.totals.show_certainty(counts, self.controller.request.certain_dates)

    def _show_help(self, guess: tuple[str, str] | None, without: tuple[tuple[int, int], ...]) -> None:
        if guess is not None:
            self.empty.show_guess(*guess)
        label = self.controller.runner.vocabulary.label
        clauses = self.controller.request.clauses
        self.empty.show_ways([(at, wording.clause_text(clauses[at], label), found) for at, found in without])

    def _edit_clause(self, at: int, text: str) -> None:
        hints = self.controller.edit_clause(at, text)
        if hints:
            self.search.chips.refuse(wording.hint_text(hints[0].kind, hints[0].text, hints[0].suggestion))

    def _leave_chips(self, down: bool) -> None:
        if down:
            self._go_to_table()
        else:
            self.search.box.setFocus()

    def _show_passage(self, passage: Passage) -> None:
        self.table.clearSelection()
        self.detail.show_passage(passage)
        self.setWindowTitle(passage.section)

    def _show_result(self, result: IncidentResult) -> None:
        self.totals.show_totals(result.totals)
        self.rule_panel.show_totals(result.totals)
        self.search.show_also_searched(result.also_searched)
        self._show_export_counts()
        if result.rows:
            self.stack.setCurrentWidget(self.table)
        else:
            self.empty.show_nothing_found(self.controller.text.strip(), self.controller.request.aliases)
            self.stack.setCurrentWidget(self.empty)
            self._tell_painted()

    def _tell_painted(self) -> None:
        if self._first_result and self.controller.result is not None:
            self._first_result = False
            QTimer.singleShot(0, self.painted.emit)

    def _show_search_failure(self, sentence: str) -> None:
        self.totals.show_failure(self.tr("The search failed. {0}").format(sentence))
        self.empty.show_failure(sentence)
        self.stack.setCurrentWidget(self.empty)

    def _show_incident(self, incident: Incident) -> None:
        if len(self.controller.selected) > 1 and incident.row.row in self.controller.selected:
            return
        self.detail.show_incident(incident)
        self.setWindowTitle(incident.row.title)
        if self.table.selected_rows() != [incident.row.row]:
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

    def _show_page_again(self, incident: Incident | None) -> None:
        if incident is None:
            self.detail.show_start()
        else:
            self.detail.show_incident(incident)

    def _restore_scroll(self, table: int, page: int) -> None:
        self.table.scroll_to_offset(table)
        QTimer.singleShot(0, lambda: self.detail.verticalScrollBar().setValue(page))

    def _remember_scroll(self) -> None:
        self.controller.navigation.remember_scroll(
            self.table.verticalScrollBar().value(), self.detail.verticalScrollBar().value()
        )

    def _show_visits(self) -> None:
        self.actions_by_name["back"].setEnabled(self.controller.navigation.can_go_back)
        self.actions_by_name["forward"].setEnabled(self.controller.navigation.can_go_forward)

    def _follow(self, text: str) -> None:
        address = parse_address(text)
        if address is not None:
            self._remember_scroll()
            self.controller.selected = []
            self.controller.go(address)

    def _enter_search(self, text: str) -> None:
        if not self.controller.go_text(text):
            self.controller.rest()
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
        self.export_panel.open(len(self.controller.selected))
        self._show_export_counts()

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
        self._copy("citation")

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
        self.controller.go_back()

    def do_forward(self) -> None:
        """Go forward."""
        self._remember_scroll()
        self.controller.selected = []
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
        panes = [self.search.box, self.facets, self.hits.list, self.table, self.detail, self.export_panel.path]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = (
            next((at for at, pane in enumerate(shown) if pane is focus or pane.isAncestorOf(focus)), -1)
            if focus
            else -1
        )
        wanted = shown[(at + step) % len(shown)]
        if wanted is self.facets:
            self.facets.focus_first()
        else:
            wanted.setFocus()

    def do_shortcuts(self) -> None:
        """Show every shortcut."""
        shortcuts_dialog(self).exec()

    def do_about(self) -> None:
        """Show versions, folders, dataset and licences."""
        about_dialog(self.controller.runner.info, self.folders, self).exec()

    def _show_row_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        action_tables.fill_menu(menu, action_tables.ROW_MENU, self.actions_by_name)
        menu.exec(at)

    # copying and exporting

    def _copy(self, kind: str) -> None:
        rows = self.table.selected_rows()
        if not rows and self.controller.open_incident_record is not None:
            rows = [self.controller.open_incident_record.row.row]
        if rows:
            self._copying = kind
            self.controller.copy_rows(rows)

    def _copy_incidents(self, incidents: list[Incident]) -> None:
        text = clipboard_text(self._copying, incidents, self.table.shown_keys(), self.controller.runner.info)
        QGuiApplication.clipboard().setText(text)
        count = self.tr("1 incident") if len(incidents) == 1 else self.tr("{0} incidents").format(len(incidents))
        self.totals.show_notice(self.tr("Copied {0}").format(count))

    def _export(self, wish: ExportWish) -> None:
        rows = {
            "selection": self.table.selected_rows(),
            "result": list(self.controller.model.row_numbers),
            "all": None,
        }[wish.scope]
        if rows is not None and not rows:
            self.export_panel.show_failure(self.tr("There is nothing selected to export."))
            return
        self.export_panel.show_running()
        columns = export_columns(self.table.shown_keys()) if wish.columns == "shown" else None
        self.controller.export(wish.path, rows, columns, wish.profile, wish.separator)

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the back and forward buttons of a mouse over table and page, and see the first paint with data."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick) and self._go_by_mouse(event):
            return True
        if self._first_result and kind == QEvent.Type.Paint and watched is self.table.viewport():
            self._tell_painted()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self._go_by_mouse(event):
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
        if self._remember:
            self._save_session()
        self.controller.close()
        super().closeEvent(event)
