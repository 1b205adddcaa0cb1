"""The panel at the left: the filters, or one of the lists of pages; a row of buttons chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from mali_browser.gui.theme import Theme, icon


class SidePanel(QWidget):
    """Holds panels by name; ``panel_shown`` tells which one is to be seen."""

    panel_shown = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="side")
        self._theme = theme
        self._icons: dict[str, str] = {}
        self.panels: dict[str, QWidget] = {}
        self.buttons: dict[str, QToolButton] = {}
        self.stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 6, 0)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addWidget(self.stack, 1)

    def add_panel(self, name: str, text: str, icon_name: str, panel: QWidget) -> None:
        """Add a panel with its button; ``text`` says what it is."""
        button = QToolButton(objectName="side_button")
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setIcon(icon(icon_name, self._theme.roles["text"]))
        button.clicked.connect(lambda _checked=False: self.show_panel(name))
        self._group.addButton(button)
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
        self._icons[name] = icon_name
        self.panels[name] = panel
        self.buttons[name] = button
        self.stack.addWidget(panel)
        if len(self.panels) == 1:
            button.setChecked(True)

    @property
    def shown(self) -> str:
        """The name of the panel that is shown."""
        current = self.stack.currentWidget()
        return next(name for name, panel in self.panels.items() if panel is current)

    def show_panel(self, name: str) -> None:
        """Show a panel."""
        self.stack.setCurrentWidget(self.panels[name])
        self.buttons[name].setChecked(True)
        self.panel_shown.emit(name)

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in another theme."""
        self._theme = theme
        for name, button in self.buttons.items():
            button.setIcon(icon(self._icons[name], theme.roles["text"]))
