"""Says what is going to be done, in full, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

_MOST_LINES = 14


class PlanDialog(QDialog):
    """A sentence, the lines of the plan, and a button for each way on; ``chosen`` carries the way's name.

    It does not stop the window behind it; Escape leaves everything as it is.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        sentence: str,
        lines: Sequence[str],
        ways: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Build it; ``ways``: name and text of each button."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        self.sentence = QLabel(sentence)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumWidth(480)
        column.addWidget(self.sentence)
        self.plan = QPlainTextEdit("\n".join(lines))
        self.plan.setReadOnly(True)
        self.plan.setTabChangesFocus(True)
        self.plan.setAccessibleName(self.tr("What will be done"))
        self.plan.setVisible(bool(lines))
        shown = min(max(len(lines), 2), _MOST_LINES)
        self.plan.setMinimumHeight(self.plan.fontMetrics().lineSpacing() * shown + 18)
        column.addWidget(self.plan, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        leave = QPushButton(self.tr("Leave it as it is") if ways else self.tr("Close"))
        leave.setDefault(True)
        leave.clicked.connect(self.reject)
        self.buttons: dict[str, QPushButton] = {}
        for name, text in ways:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, name=name: self._choose(name))
            self.buttons[name] = button
            row.addWidget(button)
        row.addWidget(leave)
        column.addLayout(row)

    def _choose(self, name: str) -> None:
        self.accept()
        self.chosen.emit(name)
