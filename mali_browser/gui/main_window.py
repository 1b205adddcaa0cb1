"""Builds the window and connects views to the controller; decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import plain_text
from mali_browser.addresses import Address, parse_address
from mali_browser.gui import actions as action_tables
from mali_browser.gui.browse_controller import BrowseController
from mali_browser.gui.dialogs.about import about_dialog, shortcuts_dialog
from mali_browser.gui.highlight import terms_of
from mali_browser.gui.item_models.table_columns import BY_KEY, COLUMNS, export_columns
from mali_browser.gui.session_state import SessionState, from_text, load_session, save_session, to_text
from mali_browser.gui.theme import Theme, ThemeKeeper, icon
from mali_browser.gui.views.export_panel import ExportPanel, ExportWish
from mali_browser.gui.views.incident_detail import IncidentDetail
from mali_browser.gui.views.incident_table import IncidentTable
from mali_browser.gui.views.search_bar import SearchBar
from mali_browser.gui.views.totals_line import RulePanel, TotalsLine
from mali_browser.incident_filter import SORT_FIELDS, Sort
from mali_browser.paths import UserFolders
from mali_browser.records import Incident, IncidentResult, IncidentRow
from mali_browser.search_language import ParsedSearch

_LARGEST, _SMALLEST, _STEP = 200, 80, 10


class MainWindow(QMainWindow):
    """``painted`` is emitted once, after the first paint with data."""

    painted = Signal()

    def __init__(
        self, controller: BrowseController, keeper: ThemeKeeper, folders: UserFolders, remember: bool = True
    ) -> None:
        """Build the window; without ``remember`` it neither reads nor writes the window state."""
        super().__init__()
        self._remember = remember
        self.controller = controller
        self.keeper = keeper
        self.folders = folders
        self.session = load_session(folders.session_file) if remember else SessionState()
        self._base_size = QApplication.font().pointSizeF()
        self._copying = ""
        self._first_result = True
        self.setWindowTitle(self.tr("Mali Browser"))
        self._build(keeper.theme)
        self._build_menus()
        self._connect()
        self._restore_session()
        self._apply_theme(keeper.theme)

    # building

    def _build(self, theme: Theme) -> None:
        self.search = SearchBar(theme)
        self.table = IncidentTable(self.controller.model, theme)
        self.detail = IncidentDetail(theme, self.controller.runner.info.counts.get("entries", 0))
        self.empty = self._build_empty()
        self.export_panel = ExportPanel(theme)
        self.export_panel.hide()
        self.rule_panel = RulePanel()
        self.rule_panel.hide()
        self.totals = TotalsLine(theme)
        self.back_button, self.forward_button = QToolButton(), QToolButton()
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.forward_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.search, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stack, 1)
        column.addWidget(self.rule_panel)
        column.addWidget(self.export_panel)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(8)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.detail.setMinimumWidth(300)
        left.setMinimumWidth(360)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(10, 8, 10, 2)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.splitter, 1)
        self.setCentralWidget(body)
        self.statusBar().addWidget(self.totals, 1)
        self.statusBar().setSizeGripEnabled(False)

    def _build_empty(self) -> QWidget:
        page = QWidget()
        self.empty_text = QLabel()
        self.empty_text.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text.setWordWrap(True)
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_button = QPushButton(self.tr("Clear the search"))
        self.empty_button.clicked.connect(self.do_clear_filter)
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        layout.addWidget(self.empty_text)
        layout.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page

    def _build_menus(self) -> None:
        self.actions_by_name = action_tables.make_actions(
            self, self.table, lambda name: lambda: getattr(self, f"do_{name}")()
        )
        self.columns_menu = QMenu(self.tr("&Columns"), self)
        self.columns_menu.aboutToShow.connect(lambda: self.table.fill_column_menu(self.columns_menu))
        self.theme_menu = QMenu(self.tr("&Theme"), self)
        group = QActionGroup(self)
        for choice, text in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = self.theme_menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice == self.keeper.choice)
            action.setData(choice)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, choice=choice: self.keeper.choose(choice))
        action_tables.build_menu_bar(
            self.menuBar(), self.actions_by_name, {"@columns": self.columns_menu, "@theme": self.theme_menu}
        )
        for button, name in ((self.back_button, "back"), (self.forward_button, "forward")):
            button.setDefaultAction(self.actions_by_name[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(self.actions_by_name[name].text().replace("&", ""))
        self.actions_by_name["detail"].setChecked(True)
        self._show_visits()

    def _connect(self) -> None:
        controller = self.controller
        self.search.text_typed.connect(controller.type_text)
        self.search.entered.connect(self._enter_search)
        self.search.leave_down.connect(self._go_to_table)
        self.search.aliases_wanted.connect(controller.set_aliases)
        self.table.rows_selected.connect(self._take_selection)
        self.table.sort_requested.connect(controller.set_sort)
        self.table.open_requested.connect(self.detail.setFocus)
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
        controller.page_failed.connect(self.detail.show_word)
        controller.selection_totals.connect(self.detail.show_totals)
        controller.rows_for_copy.connect(self._copy_incidents)
        controller.sort_changed.connect(self.table.show_sort)
        controller.visits_changed.connect(self._show_visits)
        controller.restore_scroll.connect(self._restore_scroll)
        self.keeper.changed.connect(self._apply_theme)
        QApplication.instance().installEventFilter(self)

    # what the controller says

    def _show_understood(self, parsed: ParsedSearch) -> None:
        self.search.show_hints(parsed.hints)
        terms = terms_of(parsed.filter)
        self.table.set_terms(terms)
        self.detail.set_terms(terms)

    def _show_result(self, result: IncidentResult) -> None:
        self.totals.show_totals(result.totals)
        self.search.show_also_searched(result.also_searched)
        self.search.set_aliases(self.controller.request.aliases)
        if result.rows:
            self.stack.setCurrentWidget(self.table)
        else:
            self.empty_text.setText(self.tr("No incident matches “{0}”.").format(self.controller.text.strip()[:200]))
            self.stack.setCurrentWidget(self.empty)
        if self._first_result:
            self._first_result = False
            QTimer.singleShot(0, self.painted.emit)

    def _show_search_failure(self, sentence: str) -> None:
        self.totals.show_failure(self.tr("The search failed. {0}").format(sentence))

    def _show_incident(self, incident: Incident) -> None:
        if len(self.controller.selected) > 1 and incident.row.row in self.controller.selected:
            return
        self.detail.show_incident(incident)
        if self.table.selected_rows() != [incident.row.row]:
            self.table.select_row_number(incident.row.row)
            self.controller.selected = [incident.row.row]

    def _take_selection(self, rows: list[int], leading: IncidentRow | None) -> None:
        self._remember_scroll()
        self.totals.show_selected(len(rows))
        self.controller.select(rows, leading)

    def _restore_scroll(self, table: int, page: int) -> None:
        self.table.verticalScrollBar().setValue(table)
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
            self._go_to_table()

    def _go_to_table(self) -> None:
        if self.controller.model.rowCount():
            self.table.setFocus()
            if not self.table.selected_rows():
                self.table.selectRow(max(self.table.currentIndex().row(), 0))

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
            self.table.selectRow(min(max(at, 0), rows - 1))

    def do_detail(self) -> None:
        """Show or hide the incident pane."""
        self.detail.setVisible(self.actions_by_name["detail"].isChecked())

    def do_rule(self) -> None:
        """Show or hide by which rule sums are made."""
        self.totals.button.setChecked(self.actions_by_name["rule"].isChecked())

    def _show_rule(self, on: bool) -> None:
        self.rule_panel.setVisible(on)
        self.actions_by_name["rule"].setChecked(on)

    def do_larger(self) -> None:
        """Make the text larger."""
        self._set_text_scale(self.session.text_scale + _STEP)

    def do_smaller(self) -> None:
        """Make the text smaller."""
        self._set_text_scale(self.session.text_scale - _STEP)

    def do_normal_size(self) -> None:
        """Bring the text back to its normal size."""
        self._set_text_scale(100)

    def _set_text_scale(self, percent: int) -> None:
        self.session.text_scale = min(max(percent, _SMALLEST), _LARGEST)
        font = QApplication.font()
        font.setPointSizeF(self._base_size * self.session.text_scale / 100)
        QApplication.setFont(font)
        # A style sheet keeps the fonts it resolved; set again, it takes the new one.
        self._apply_theme(self.keeper.theme)
        self.table.set_row_height()

    def do_reset_layout(self) -> None:
        """Bring columns, panes and text size back to what they were at first."""
        self.table.reset_columns()
        self.detail.setVisible(True)
        self.actions_by_name["detail"].setChecked(True)
        self.splitter.setSizes([self.width() * 62 // 100, self.width() * 38 // 100])
        self._set_text_scale(100)

    def do_next_pane(self) -> None:
        """Go to the next pane."""
        self._cycle(1)

    def do_previous_pane(self) -> None:
        """Go to the pane before."""
        self._cycle(-1)

    def _cycle(self, step: int) -> None:
        panes = [self.search.box, self.table, self.detail, self.export_panel.path]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = (
            next((at for at, pane in enumerate(shown) if pane is focus or pane.isAncestorOf(focus)), -1)
            if focus
            else -1
        )
        shown[(at + step) % len(shown)].setFocus()

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
        info = self.controller.runner.info
        if self._copying == "table":
            keys = self.table.shown_keys()
            lines = ["\t".join(COLUMNS[BY_KEY[key]].title for key in keys)]
            lines += [
                "\t".join(" ".join(COLUMNS[BY_KEY[key]].full_text(incident.row).split()) for key in keys)
                for incident in incidents
            ]
            text = "\n".join(lines) + "\n"
        elif self._copying == "citation":
            text = "\n\n".join(plain_text.citation(incident, info) for incident in incidents)
        elif self._copying == "address":
            text = "\n".join(str(Address("incident", incident.row.id)) for incident in incidents)
        else:
            text = ("\n\n" + "—" * 20 + "\n\n").join(plain_text.incident_text(incident) for incident in incidents)
        QGuiApplication.clipboard().setText(text)
        self.totals.selection.setText(self.tr("Copied: {0}").format(len(incidents)))

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

    # theme and session

    def _apply_theme(self, theme: Theme) -> None:
        QApplication.instance().setStyleSheet(QApplication.instance().styleSheet())
        for view in (self.search, self.totals, self.export_panel):
            view.set_theme(theme)
        self.table.set_theme(theme)
        self.detail.set_theme(theme)
        self.actions_by_name["back"].setIcon(icon("back", theme.roles["text"]))
        self.actions_by_name["forward"].setIcon(icon("forward", theme.roles["text"]))

    def _restore_session(self) -> None:
        state = self.session
        if not (state.geometry and self.restoreGeometry(from_text(state.geometry))):
            self.resize(1280, 800)
        if not (state.splitter and self.splitter.restoreState(from_text(state.splitter))):
            self.splitter.setSizes([780, 480])
        self.table.restore_columns(state.column_order, state.column_widths, state.hidden_columns)
        if state.sort_field in SORT_FIELDS:
            self.controller.sort = Sort(state.sort_field, state.sort_descending)
        self.table.show_sort(self.controller.sort)
        self.detail.setVisible(state.detail_shown)
        self.actions_by_name["detail"].setChecked(state.detail_shown)
        if state.text_scale != 100:
            self._set_text_scale(state.text_scale)

    def _save_session(self) -> None:
        order, widths, hidden = self.table.column_state()
        state = SessionState(
            geometry=to_text(self.saveGeometry()),
            splitter=to_text(self.splitter.saveState()),
            column_order=order,
            column_widths={} if self.table.fits_title else widths,
            hidden_columns=hidden,
            sort_field=self.controller.sort.field,
            sort_descending=self.controller.sort.descending,
            theme=self.keeper.choice,
            text_scale=self.session.text_scale,
            detail_shown=self.actions_by_name["detail"].isChecked(),
        )
        save_session(self.folders.session_file, state)

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the back and forward buttons of a mouse wherever it is over the window."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            step = {Qt.MouseButton.BackButton: self.do_back, Qt.MouseButton.ForwardButton: self.do_forward}.get(
                event.button()
            )
            if step is not None and isinstance(watched, QWidget) and watched.window() is self:
                step()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        QApplication.instance().removeEventFilter(self)
        if self._remember:
            self._save_session()
        self.controller.close()
        super().closeEvent(event)
