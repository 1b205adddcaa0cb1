"""The status line: how many, what they add up to, what is not known; the rule is one click or key away."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.theme import Theme, icon
from mali_browser.records import Totals

_NOTICE_MS = 4000
_LETTER_MS = 70


class _ClickLabel(QLabel):
    """Plain text that can be selected; a plain click is told."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self.clicked.emit()


class TotalsLine(QWidget):
    """``rule_wanted`` is emitted when the rule is to be shown or hidden."""

    rule_wanted = Signal(bool)
    certain_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(self.tr("How sums are made"))
        self.button.setToolTip(self.tr("How sums are made"))
        self.button.toggled.connect(self.rule_wanted)
        self.label = self._line(self.tr("Totals"))
        self.selection = self._line(self.tr("Selection"))
        self.selection.hide()
        self.notice = QLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty("role", "muted")
        self.notice.setWordWrap(True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.notice.setAccessibleName(self.tr("Notice"))
        self.certainty = QWidget()
        self._certainty_label = QLabel()
        self._certainty_label.setTextFormat(Qt.TextFormat.PlainText)
        self._certainty_label.setAccessibleName(self.tr("Certainty of the dates"))
        self.certain_only = QCheckBox(self.tr("Certain only"))
        self.certain_only.setToolTip(
            self.tr(
                "Possibly: known to the month or year only, or running beyond an end of the dates asked for.\n"
                "Certain only leaves those out."
            )
        )
        self.certain_only.toggled.connect(self.certain_wanted)
        certainty = QHBoxLayout(self.certainty)
        certainty.setContentsMargins(0, 0, 0, 0)
        certainty.setSpacing(12)
        certainty.addWidget(self._certainty_label)
        certainty.addWidget(self.certain_only)
        certainty.addStretch(1)
        self.certainty.hide()
        self._selected = 0
        self._fade = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._fade.timeout.connect(self._clear_notice)
        layout = QGridLayout(self)
        layout.setContentsMargins(2, 0, 4, 4)
        layout.setVerticalSpacing(2)
        layout.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 0, 1)
        layout.addWidget(self.notice, 0, 2)
        layout.addWidget(self.certainty, 1, 1)
        layout.addWidget(self.selection, 2, 1)
        layout.setColumnStretch(1, 1)

    def _line(self, name: str) -> _ClickLabel:
        label = _ClickLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(name)
        label.clicked.connect(self.button.toggle)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Draw the button in the theme's colour."""
        self.button.setIcon(icon("info", theme.roles["muted"]))

    def show_totals(self, totals: Totals) -> None:
        """Show what the result adds up to."""
        self.label.setText(wording.totals_text(totals))
        self.label.setToolTip(self.tr("How sums are made: click, or Ctrl+I"))

    def show_counting(self) -> None:
        """Say that the sums of what is shown follow."""
        self.label.setText(self.tr("Counting…"))
        self.label.setToolTip("")

    def show_failure(self, sentence: str) -> None:
        """Say that the search failed: that is not the same as nothing found."""
        self.label.setText(sentence)
        self.label.setToolTip("")

    def show_certainty(self, counts: tuple[int, int] | None, certain_only: bool) -> None:
        """Say how many dates are only possibly meant; nothing where all are certain and none is left out."""
        self.certain_only.blockSignals(True)
        self.certain_only.setChecked(certain_only)
        self.certain_only.blockSignals(False)
        if counts is not None:
            self._certainty_label.setText(wording.certainty_text(*counts, certain_only))
        self.certainty.setVisible(counts is not None and (counts[1] > 0 or certain_only))

    def show_selected(self, count: int) -> None:
        """Say how many rows are selected; what they add up to follows."""
        self._selected = count
        self.selection.setText(self.tr("{0} selected").format(wording.number(count)) if count > 1 else "")
        self.selection.setVisible(count > 1)

    def show_selection_totals(self, totals: Totals) -> None:
        """Show what the selected rows add up to."""
        if self._selected == totals.incidents > 1:
            sums = wording.sums_text(totals)
            count = self.tr("{0} selected").format(wording.number(totals.incidents))
            self.selection.setText(f"{count} · {sums}")

    def _clear_notice(self) -> None:
        self.notice.clear()
        self.notice.setMinimumWidth(0)

    def show_notice(self, text: str) -> None:
        """Say something for a few seconds, longer where there is more to read."""
        self.notice.setText(text)
        width = self.notice.fontMetrics().horizontalAdvance(text) + 8
        self.notice.setMinimumWidth(min(width, self.width() * 2 // 5))
        self.notice.setToolTip(plain_tip(text))
        self._fade.start(max(_NOTICE_MS, _LETTER_MS * len(text)))


class RulePanel(QFrame):
    """Says by which rule figures are added up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        heading = QLabel(self.tr("How sums are made"))
        heading.setProperty("role", "heading")
        self.sums = QLabel()
        self.sums.setTextFormat(Qt.TextFormat.PlainText)
        self.sums.setWordWrap(True)
        self.sums.setAccessibleName(self.tr("Totals"))
        text = QLabel(wording.totals_rule())
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.addWidget(heading)
        layout.addWidget(self.sums)
        layout.addWidget(text)

    def show_totals(self, totals: Totals) -> None:
        """Show every sum of the result, of the abducted too."""
        self.sums.setText(wording.totals_text(totals, ("killed", "wounded", "abducted")))
