"""The status line: how many, what they add up to, what is not known; the rule is one click or key away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from mali_browser import wording
from mali_browser.gui.theme import Theme, icon
from mali_browser.records import Totals


class TotalsLine(QWidget):
    """``rule_wanted`` is emitted when the rule is to be shown or hidden."""

    rule_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setAccessibleName(self.tr("Totals"))
        self.selection = QLabel()
        self.selection.setTextFormat(Qt.TextFormat.PlainText)
        self.selection.setProperty("role", "muted")
        self.selection.setAccessibleName(self.tr("Selection"))
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(self.tr("How sums are made"))
        self.button.setToolTip(self.tr("How sums are made"))
        self.button.toggled.connect(self.rule_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.button)
        layout.addWidget(self.label)
        layout.addStretch(1)
        layout.addWidget(self.selection)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the button in the theme's colour."""
        self.button.setIcon(icon("info", theme.roles["muted"]))

    def show_totals(self, totals: Totals) -> None:
        """Show what the result adds up to."""
        self.label.setText(wording.totals_text(totals))
        self.label.setToolTip(wording.totals_text(totals, ("killed", "wounded", "abducted")))

    def show_failure(self, sentence: str) -> None:
        """Say that the search failed: that is not the same as nothing found."""
        self.label.setText(sentence)

    def show_selected(self, count: int) -> None:
        """Say how many rows are selected."""
        self.selection.setText(self.tr("{0} selected").format(wording.number(count)) if count > 1 else "")


class RulePanel(QFrame):
    """Says by which rule figures are added up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        heading = QLabel(self.tr("How sums are made"))
        heading.setProperty("role", "heading")
        text = QLabel(wording.totals_rule())
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(text)
