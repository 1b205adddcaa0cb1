"""What stands in the table's place while there are no rows to show: nothing found, or a search that failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_SHOWN_LETTERS = 200


class EmptyPage(QFrame):
    """Says what was searched and offers a way on. 'Nothing found' is said of an answered search only."""

    clear_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self.heading = _label()
        self.heading.setProperty("role", "title")
        self.text = _label()
        self.text.setProperty("role", "muted")
        self.clear = QPushButton(self.tr("Clear the search"))
        self.clear.clicked.connect(self.clear_wanted)
        self.retry = QPushButton(self.tr("Search again"))
        self.retry.clicked.connect(self.retry_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.clear)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def show_nothing_found(self, searched: str, aliases: bool) -> None:
        """Say that nothing matches ``searched``; ``aliases``: other names were searched as well."""
        searched = searched if len(searched) <= _SHOWN_LETTERS else searched[:_SHOWN_LETTERS] + "…"
        self.heading.setText(self.tr("No incident matches “{0}”").format(searched))
        where = self.tr("Searched: titles, summaries, notes, people and groups, places and sources")
        names = self.tr(", by all their names.") if aliases else self.tr(", only as written, not by other names.")
        advice = self.tr("All words must occur: fewer words find more. A space after the last word ends it.")
        self.text.setText(f"{where}{names}\n{advice}")
        self.clear.show()
        self.retry.hide()

    def show_failure(self, sentence: str) -> None:
        """Say that the search could not be carried out, and why."""
        self.heading.setText(self.tr("The search could not be carried out"))
        self.text.setText(sentence)
        self.clear.hide()
        self.retry.show()


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
