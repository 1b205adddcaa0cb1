"""Lets the settings hold: one truth for the menus, the settings page and the next start; and what goes with a start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel

from mali_browser.addresses import parse_address
from mali_browser.gui.item_models.own_shown import ShownVisit
from mali_browser.gui.views.settings_page import SettingsPage, ShownSetting
from mali_browser.userdata.settings import SETTINGS, Value

if TYPE_CHECKING:
    from mali_browser.gui.main_window import MainWindow

# Settings that switch something of the search, by the name of the switch.
_SWITCHES = {"other_names": "aliases", "certain_dates": "certain_dates"}
_SIZES = ("larger", "smaller", "normal_size", "reset_layout")


class SettingsWiring(QObject):
    """Window state (geometry, columns …) is no setting; theme and text size are, with a copy there for the start."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: SettingsPage | None = None
        self._known: dict[str, Value] = {}
        # A theme that was given for this start only is not the reader's setting.
        self._theme_given = window.keeper.choice != window.session.theme
        own = window.own
        own.settings_changed.connect(self._apply)
        own.searches_changed.connect(self._take_searches)
        own.visits_changed.connect(self._take_visits)
        window.controller.search_settled.connect(lambda text, _filter, _count: own.note_search(text))
        for action in window.theme_menu.actions():
            action.triggered.connect(lambda _checked=False, action=action: own.set_setting("theme", action.data()))
        for name in _SIZES:
            window.actions_by_name[name].triggered.connect(
                lambda _checked=False: own.set_setting("text_size", window.session.text_scale)
            )
        self._visits: list[ShownVisit] = []
        window.visited_menu.aboutToShow.connect(self._fill_visited)
        window.visited_menu.setEnabled(False)
        self._show_private()
        if window.remembers and not window.folders.private and not window.session.welcomed:
            window.session.welcomed = True
            window.detail.show_welcome()

    # the page

    def show_page(self) -> None:
        """Show the settings in the place of the page."""
        window = self._window
        if self._page is None:
            shown = [
                ShownSetting(one.name, one.group, one.text, one.default, one.choices, one.low, one.high)
                for one in SETTINGS
            ]
            self._page = page = SettingsPage(shown)
            page.setting_changed.connect(window.own.set_setting)
            page.defaults_wanted.connect(self._set_defaults)
            page.forget_wanted.connect(self._forget)
            page.wipe_wanted.connect(window.do_wipe)
            page.closed.connect(window.detail_pane.show_page)
            window.controller.page_opened.connect(lambda _page: window.detail_pane.show_page())
            window.controller.page_back.connect(lambda _page: window.detail_pane.show_page())
            window.own.settings_changed.connect(page.show_values)
        self._page.show_values({one.name: one.default for one in SETTINGS} | self._now())
        self._page.set_refusal(window.own.refusal)
        window.detail_pane.show_beside(self._page)
        self._page.focus_first()

    def _now(self) -> dict[str, Value]:
        """Return the settings with what holds in this window."""
        window = self._window
        return {**window.own.settings, "theme": window.keeper.choice, "text_size": window.session.text_scale}

    def _set_defaults(self) -> None:
        for one in SETTINGS:
            self._window.own.set_setting(one.name, one.default)

    def _forget(self) -> None:
        self._window.controller.recent = []
        self._window.own.forget_history()
        self._window.totals.show_notice(self.tr("Forgotten: every page visited and every search made before"))

    # what a setting does

    def _apply(self, values: dict[str, Value]) -> None:
        window = self._window
        first, known = not self._known, self._known
        self._known = dict(values)

        def is_new(name: str) -> bool:
            return name in values and known.get(name) != values[name]

        if is_new("theme"):
            self._apply_theme(str(values["theme"]), first)
        if is_new("language"):
            window.session.language = str(values["language"])
        if is_new("text_size") and int(values["text_size"]) != window.session.text_scale:
            window.set_text_scale(int(values["text_size"]))
        if is_new("reduced_motion"):
            self._reduce_motion(bool(values["reduced_motion"]))
        for name, switch in _SWITCHES.items():
            if is_new(name) and getattr(window.controller.request, switch) != values[name]:
                window.controller.set_switch(switch, bool(values[name]))

    def _reduce_motion(self, on: bool) -> None:
        """Let the map's months be stepped through only, and menus and lists come at once."""
        self._window.charts.set_reduced_motion(on)
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
            if on:
                QApplication.setEffectEnabled(effect, False)

    def _apply_theme(self, choice: str, first: bool) -> None:
        window = self._window
        window.session.theme = choice
        if choice != window.keeper.choice and not (first and self._theme_given):
            window.keeper.choose(choice)
        for action in window.theme_menu.actions():
            action.setChecked(action.data() == window.keeper.choice)

    # history

    def _take_searches(self, searches: Sequence[str]) -> None:
        controller = self._window.controller
        controller.recent = [*controller.recent, *(one for one in searches if one not in controller.recent)]

    def _take_visits(self, visits: list[ShownVisit]) -> None:
        first, self._visits = not self._visits, visits
        self._window.visited_menu.setEnabled(bool(visits))
        if first and visits and self._may_go_on():
            self._go(visits[0].address)

    def _may_go_on(self) -> bool:
        """Tell whether the page that was open last is to be opened: at the start, with nothing else asked for."""
        window = self._window
        fresh = window.asked_for is None and window.controller.open_page is None
        fresh = fresh and window.remembers and not window.controller.text.strip()
        return fresh and bool(window.own.settings.get("open_last_page"))

    def _fill_visited(self) -> None:
        menu = self._window.visited_menu
        menu.clear()
        for visit in self._visits:
            action = menu.addAction(visit.title.replace("&", "&&"))
            action.setToolTip(visit.address)
            action.triggered.connect(lambda _checked=False, address=visit.address: self._go(address))

    def _go(self, text: str) -> None:
        address = parse_address(text)
        if address is not None:
            self._window.controller.go(address)

    # a private window

    def _show_private(self) -> None:
        if not self._window.folders.private:
            return
        self._badge = badge = QLabel(self.tr("private: nothing is written"))
        badge.setObjectName("badge")
        badge.setAccessibleName(self.tr("Private window"))
        badge.setToolTip(self.tr("What you mark, write or search for in this window is gone when it is closed"))
        self._window.menuBar().setCornerWidget(badge)
        badge.show()  # it comes into a menu bar that is on the screen already
        self._window.windowTitleChanged.connect(self._mark_title)
        self._mark_title(self._window.windowTitle())

    def _mark_title(self, title: str) -> None:
        mark = self.tr(" (private)")
        if not title.endswith(mark):
            self._window.setWindowTitle(title + mark)
