"""The window's frame: its views in their places, its menus, and how it looks and was left; it connects nothing.

It is built in two steps, so that the first result is seen soon: first search box, table and totals, with empty places
beside them; the rest (``build_rest``) once they are painted, its modules loaded only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser.gui.session_state import SessionState, from_text, load_session, save_session, to_text
from mali_browser.gui.theme import Theme, ThemeKeeper, icon
from mali_browser.gui.views.incident_table import IncidentTable
from mali_browser.gui.views.search_bar import SearchBar
from mali_browser.gui.views.totals_line import TotalsLine
from mali_browser.incident_filter import SORT_FIELDS, Sort
from mali_browser.paths import UserFolders

if TYPE_CHECKING:
    from mali_browser.gui.browse_controller import BrowseController

_LARGEST, _SMALLEST, _STEP = 200, 80, 10
_TABLE_PERCENT = 65
_TIMELINE_HEIGHT = 220
_MOST_FACETS_PERCENT = 29
_ARROWS_WIDTH = 62
# Narrower than this the map takes the table's place; wider, both stand side by side.
_BESIDE_FROM = 900
# Narrower than this the filters make room for table and page, until the reader asks for them.
_FACETS_FROM = 960


class WindowFrame(QMainWindow):
    """Builds every view and action; what an action does is a method ``do_<name>`` here or in MainWindow."""

    def __init__(
        self,
        controller: BrowseController,
        keeper: ThemeKeeper,
        folders: UserFolders,
        remember: bool = True,
    ) -> None:
        """Build the first step; without ``remember`` it neither reads nor writes the window state."""
        super().__init__()
        self.is_whole = False
        self._remember = remember
        self.controller = controller
        self.keeper = keeper
        self.folders = folders
        self.session = load_session(folders.session_file) if remember else SessionState()
        # The size before any window changed it: several windows share one application's font.
        if QApplication.instance().property("base_size") is None:
            QApplication.instance().setProperty("base_size", QApplication.font().pointSizeF())
        self._base_size = float(QApplication.instance().property("base_size"))
        self.setWindowTitle(self.tr("Mali Browser"))
        self._build_first(keeper.theme)
        self._restore_first()
        self.keeper.changed.connect(self._show_theme)

    def _build_first(self, theme: Theme) -> None:
        """Build what is seen first, in the places where it stays; the menu bar is as high as it will be."""
        self.search = SearchBar(theme)
        self.table = IncidentTable(self.controller.model, theme)
        self.totals = TotalsLine(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.menuBar().addMenu(self.tr("&File"))
        self._beside_search = QWidget()
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._beside_search, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.search, 1)
        self._beside_search.setFixedWidth(_ARROWS_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        self._left_place, self._right_place, self._below_place = QWidget(), QWidget(), QWidget()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.stack, 1)
        column.addWidget(self._below_place)
        middle.addWidget(self._left_place)
        middle.addLayout(column, 1)
        middle.addWidget(self._right_place)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(10, 8, 10, 2)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(self.totals)
        self.setCentralWidget(body)

    def _restore_first(self) -> None:
        state = self.session
        if not (state.geometry and self.restoreGeometry(from_text(state.geometry))):
            self.resize(1280, 800)
        shown = state.facets_shown and self.width() >= _FACETS_FROM
        left = state.facets_width if shown else 0
        self._left_place.setFixedWidth(left)
        right = (self.width() - left) * (100 - _TABLE_PERCENT) // 100
        self._right_place.setFixedWidth(right if state.detail_shown else 0)
        self._below_place.setFixedHeight(_TIMELINE_HEIGHT if state.timeline_shown else 0)
        self.table.restore_columns(state.column_order, state.column_widths, state.hidden_columns)
        if state.sort_field in SORT_FIELDS:
            self.controller.sort = Sort(state.sort_field, state.sort_descending)
        self.table.show_sort(self.controller.sort)
        if state.text_scale != 100:
            self.set_text_scale(state.text_scale)

    def build_rest(self) -> None:
        """Build everything else, and put it where its places were."""
        theme = self.keeper.theme
        self._build(theme)
        self._build_menus()
        self.is_whole = True
        # What was remembered of the panes is restored at the window's real size, not at one before its layout.
        self.centralWidget().setVisible(True)
        self.layout().activate()
        self._restore_session()
        self._show_theme(theme)

    def _build(self, theme: Theme) -> None:
        from mali_browser.gui.item_models.completions import Completer
        from mali_browser.gui.item_models.hit_model import HitModel
        from mali_browser.gui.own_controller import TAG_COLOURS
        from mali_browser.gui.views.detail_pane import DetailPane
        from mali_browser.gui.views.empty_page import EmptyPage
        from mali_browser.gui.views.export_panel import ExportPanel
        from mali_browser.gui.views.facet_panel import FacetPanel
        from mali_browser.gui.views.hits_strip import HitsStrip
        from mali_browser.gui.views.index_panel import IndexPanel
        from mali_browser.gui.views.own_panel import OwnPanel
        from mali_browser.gui.views.page_view import PageView
        from mali_browser.gui.views.saved_panel import SavedPanel
        from mali_browser.gui.views.side_panel import SidePanel
        from mali_browser.gui.views.timeline_view import TimelineView
        from mali_browser.gui.views.totals_line import RulePanel

        vocabulary = self.controller.runner.vocabulary
        self.completer = Completer(vocabulary)
        self.search.box.complete = lambda text, cursor, asked: self.completer.complete(
            text, cursor, self.controller.recent, asked
        )
        self.facets = FacetPanel(vocabulary, theme)
        self.lists = {
            "report": IndexPanel(self.tr("Report"), self.tr("Find a heading"), theme),
            "actors": IndexPanel(self.tr("Actors"), self.tr("Find an actor by any name"), theme),
            "places": IndexPanel(self.tr("Places"), self.tr("Find a place by any spelling"), theme),
            "outlets": IndexPanel(self.tr("Outlets"), self.tr("Find an outlet"), theme),
        }
        self.side = SidePanel(theme)
        self.side.add_panel("filters", self.tr("Filters"), "filters", self.facets)
        for name, panel in self.lists.items():
            self.side.add_panel(name, panel.accessibleName(), name, panel)
        self.saved = SavedPanel(theme, TAG_COLOURS)
        self.side.add_panel("own", self.saved.accessibleName(), "star", self.saved)
        self.own_panel = OwnPanel(theme)
        self.hits = HitsStrip(HitModel(vocabulary, self), theme)
        self.detail = PageView(theme, self.controller.runner.info.counts.get("entries", 0))
        self.detail_pane = DetailPane(self.detail, theme, self.own_panel)
        self.empty = EmptyPage()
        self.export_panel = ExportPanel(theme, self.controller.export_formats)
        self.export_panel.hide()
        self.rule_panel = RulePanel()
        self.rule_panel.hide()
        self.back_button, self.forward_button = QToolButton(), QToolButton()
        top = QHBoxLayout()
        top.setSpacing(4)
        for button in (self.back_button, self.forward_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.search, 1)
        self.stack.addWidget(self.empty)
        self.centre = left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hits)
        self.map_place = QSplitter(Qt.Orientation.Horizontal)
        self.map_place.setHandleWidth(8)
        self.map_place.setChildrenCollapsible(False)
        self.map_place.addWidget(self.stack)
        self.timeline = TimelineView(theme)
        self.views = QSplitter(Qt.Orientation.Vertical)
        self.views.setHandleWidth(8)
        self.views.setChildrenCollapsible(False)
        self.views.addWidget(self.map_place)
        self.views.addWidget(self.timeline)
        self.views.setStretchFactor(0, 1)
        self.views.setStretchFactor(1, 0)
        self.views.setSizes([440, _TIMELINE_HEIGHT])
        column.addWidget(self.views, 1)
        self.panels = QVBoxLayout()
        self.panels.setSpacing(8)
        self.panels.addWidget(self.rule_panel)
        self.panels.addWidget(self.export_panel)
        column.addLayout(self.panels)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(8)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail_pane)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.detail_pane.setMinimumWidth(260)
        left.setMinimumWidth(300)
        self.outer = QSplitter(Qt.Orientation.Horizontal)
        self.outer.setHandleWidth(8)
        self.outer.setChildrenCollapsible(False)
        self.outer.addWidget(self.side)
        self.outer.addWidget(self.splitter)
        self.outer.setStretchFactor(0, 0)
        self.outer.setStretchFactor(1, 1)
        self.facets.setMinimumWidth(1)
        self.side.setMinimumWidth(1)
        self.outer.splitterMoved.connect(self._note_facets_width)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(10, 8, 10, 2)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.outer, 1)
        layout.addWidget(self.totals)
        # Kept, for deleting it would take the bindings of what has moved out of it along.
        self._first_body = self.takeCentralWidget()
        self._first_body.hide()
        self.setCentralWidget(body)

    def _build_menus(self) -> None:
        from PySide6.QtGui import QActionGroup
        from PySide6.QtWidgets import QMenu

        from mali_browser.gui import actions as action_tables

        self.menuBar().clear()
        self.actions_by_name = action_tables.make_actions(
            self, self.table, lambda name: lambda: getattr(self, f"do_{name}")()
        )
        self.columns_menu = QMenu(self.tr("&Columns"), self)
        self.columns_menu.aboutToShow.connect(lambda: self.table.fill_column_menu(self.columns_menu))
        self.history_menu = QMenu(self.tr("&History"), self)
        self.visited_menu = QMenu(self.tr("&Visited before"), self)
        self.cite_menu = QMenu(self.tr("Copy citation a&s"), self)
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
            action.triggered.connect(lambda _checked=False, choice=choice: self.choose_theme(choice))
        action_tables.build_menu_bar(
            self.menuBar(),
            self.actions_by_name,
            {
                "@columns": self.columns_menu,
                "@theme": self.theme_menu,
                "@cite": self.cite_menu,
                "@history": self.history_menu,
                "@visited": self.visited_menu,
            },
        )
        for button, name in ((self.back_button, "back"), (self.forward_button, "forward")):
            button.setDefaultAction(self.actions_by_name[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(self.actions_by_name[name].text().replace("&", ""))
        for name in ("detail", "facets", "timeline"):
            self.actions_by_name[name].setChecked(True)
        self.detail_pane.set_actions(
            [self.actions_by_name[name] for name in ("copy_citation", "copy_text", "copy_address")], self.cite_menu
        )

    # looks

    def choose_theme(self, choice: str) -> None:
        """Take a theme and remember it (one given on the command line is not remembered)."""
        self.session.theme = choice
        self.keeper.choose(choice)

    def do_larger(self) -> None:
        """Make the text larger."""
        self.set_text_scale(self.session.text_scale + _STEP)

    def do_smaller(self) -> None:
        """Make the text smaller."""
        self.set_text_scale(self.session.text_scale - _STEP)

    def do_normal_size(self) -> None:
        """Bring the text back to its normal size."""
        self.set_text_scale(100)

    def set_text_scale(self, percent: int) -> None:
        """Show text at a size in percent."""
        before = self.session.text_scale
        self.session.text_scale = min(max(percent, _SMALLEST), _LARGEST)
        font = QApplication.font()
        font.setPointSizeF(self._base_size * self.session.text_scale / 100)
        QApplication.setFont(font)
        # A style sheet keeps the fonts it resolved; set again, it takes the new one.
        QApplication.instance().setStyleSheet(QApplication.instance().styleSheet())
        self._show_theme(self.keeper.theme)
        self.table.set_row_height()
        if self.is_whole and self.session.text_scale != before:
            # The lists at the left keep their room for as many letters, as far as the window allows.
            wanted = self.session.facets_width * self.session.text_scale // before
            self.session.facets_width = max(min(wanted, self.width() * _MOST_FACETS_PERCENT // 100), 1)
            if self.side.isVisible():
                self._show_facets(True)

    def do_reset_layout(self) -> None:
        """Bring columns, panes and text size back to what they were at first."""
        self.table.reset_columns()
        self.detail_pane.setVisible(True)
        for name in ("detail", "facets"):
            self.actions_by_name[name].setChecked(True)
        self.session.facets_width = SessionState().facets_width
        self._show_facets(True)
        self.splitter.setSizes([self.width() * _TABLE_PERCENT // 100, self.width() * (100 - _TABLE_PERCENT) // 100])
        self.set_text_scale(100)

    def _show_theme(self, theme: Theme) -> None:
        if not self.is_whole:
            for view in (self.search, self.totals, self.table):
                view.set_theme(theme)
            return
        for view in (
            self.search,
            self.totals,
            self.export_panel,
            self.facets,
            self.hits,
            self.side,
            self.saved,
            self.own_panel,
            self.detail_pane.find_bar,
            *self.lists.values(),
        ):
            view.set_theme(theme)
        self.table.set_theme(theme)
        self.detail.set_theme(theme)
        for button in (self.back_button, self.forward_button):
            # As high as the search box alone: hints below it do not move the arrows.
            button.setFixedHeight(self.search.box.sizeHint().height())
        self.actions_by_name["back"].setIcon(icon("back", theme.roles["text"]))
        self.actions_by_name["forward"].setIcon(icon("forward", theme.roles["text"]))

    def make_room_for_map(self, on: bool) -> None:
        """Let the map take the table's place where there is no room for both."""
        beside = self.centre.width() >= _BESIDE_FROM
        self.stack.setVisible(not on or beside)
        if on and beside:
            half = self.map_place.width() // 2
            self.map_place.setSizes([half, half])

    # the filters beside the table

    def do_facets(self) -> None:
        """Show or hide the filters."""
        self.session.facets_shown = self.actions_by_name["facets"].isChecked()
        self._show_facets(self.session.facets_shown)

    def _show_facets(self, on: bool) -> None:
        self.side.setVisible(on)
        self.actions_by_name["facets"].setChecked(on)
        self.controller.want_facets(on)
        if on:
            width = self.session.facets_width
            self.outer.setSizes([width, max(self.width() - width, 1)])
        self.outer.refresh()

    def _note_facets_width(self, *_: object) -> None:
        self.session.facets_width = self.outer.sizes()[0]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give a narrow window's room to table and page; what the reader chose comes back with the room."""
        before, now = event.oldSize().width(), event.size().width()
        super().resizeEvent(event)
        if not self.is_whole:
            return
        if (before < 0 or before >= _FACETS_FROM) and now < _FACETS_FROM:
            self._show_facets(False)
        elif before < _FACETS_FROM <= now:
            self._show_facets(self.session.facets_shown)

    def _restore_session(self) -> None:
        state = self.session
        if not (state.splitter and self.splitter.restoreState(from_text(state.splitter))):
            self.splitter.setSizes([_TABLE_PERCENT * 10, (100 - _TABLE_PERCENT) * 10])
        self._show_facets(state.facets_shown and self.width() >= _FACETS_FROM)
        self.hits.fold.setChecked(state.hits_shown)
        self.timeline.setVisible(state.timeline_shown)
        self.export_panel.choose_format(state.export_format)
        self.actions_by_name["timeline"].setChecked(state.timeline_shown)
        if state.views:
            self.views.restoreState(from_text(state.views))
        self.detail_pane.setVisible(state.detail_shown)
        self.actions_by_name["detail"].setChecked(state.detail_shown)

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
            theme=self.session.theme,
            language=self.session.language,
            text_scale=self.session.text_scale,
            detail_shown=self.actions_by_name["detail"].isChecked(),
            facets_shown=self.session.facets_shown,
            facets_width=self.session.facets_width,
            hits_shown=self.hits.unfolded,
            welcomed=self.session.welcomed,
            timeline_shown=self.actions_by_name["timeline"].isChecked(),
            export_format=self.export_panel.format.currentData(),
            views=to_text(self.views.saveState()),
        )
        save_session(self.folders.session_file, state)
