"""The right-hand pane: the page, and below it what can be copied of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from mali_browser.gui.theme import Theme
from mali_browser.gui.views.find_bar import FindBar
from mali_browser.gui.views.flow_layout import FlowLayout
from mali_browser.gui.views.page_view import PageView
from mali_browser.records import Page


class DetailPane(QWidget):
    """A page, below it what the reader has put on it (``own``), and a row of actions while a page is open."""

    def __init__(self, page: PageView, theme: Theme, own: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.find_bar = FindBar(page, theme)
        self.find_bar.closed.connect(page.setFocus)
        self.bar = QWidget()
        self._buttons = FlowLayout(self.bar)
        # Stands for the buttons where they do not fit beside each other.
        self._copy = QToolButton(text=self.tr("Copy…"))
        self._copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.find_bar)
        self.pages = QStackedWidget()
        self.pages.addWidget(page)
        layout.addWidget(self.pages, 1)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(own)
        below.addWidget(self.bar)
        layout.addWidget(self._below)
        self.bar.hide()
        self._last: Page | None = None
        page.page_changed.connect(self._show_bar)

    def _show_bar(self, page: Page | None) -> None:
        # The same page is written again in another theme or with other words marked: nothing is opened then.
        if page is not self._last:
            self._last = page
            self.show_page()
        self.bar.setVisible(page is not None)

    def show_beside(self, other: QWidget) -> None:
        """Show something else in the place of the page until ``show_page``."""
        if self.pages.indexOf(other) < 0:
            self.pages.addWidget(other)
        self.pages.setCurrentWidget(other)
        self._below.hide()
        other.setFocus()

    def show_page(self) -> None:
        """Show the page again."""
        self.pages.setCurrentWidget(self.page)
        self._below.show()

    def set_actions(self, actions: Sequence[QAction], of_first: QMenu) -> None:
        """Offer these below the page and in its context menu; ``of_first``: other ways to do the first."""
        self.page.menu_actions = list(actions)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.iconText())
            if action is actions[0]:
                button.setMenu(of_first)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            self._buttons.addWidget(button)
        self._copy.addActions([*actions, of_first.menuAction()])
        self._fit_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        buttons = [button for button in self.bar.findChildren(QToolButton) if button is not self._copy]
        fit = sum(button.sizeHint().width() + self._buttons.gap for button in buttons) <= self.width()
        self._copy.setVisible(not fit)
        for button in buttons:
            button.setVisible(fit)
