"""The right-hand pane: the page, and below it what can be copied of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mali_browser.gui.views.incident_detail import IncidentDetail


class DetailPane(QWidget):
    """A page with a row of actions, shown while an incident is open."""

    def __init__(self, page: IncidentDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.bar = QWidget()
        self._buttons = QHBoxLayout(self.bar)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(page, 1)
        layout.addWidget(self.bar)
        self.bar.hide()
        page.holds_incident.connect(self.bar.setVisible)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these below the page and in its context menu."""
        self.page.menu_actions = list(actions)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.iconText())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
