"""What stands in the table's place while there are no rows to show: nothing found, or a search that failed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mali_browser import wording
from mali_browser.gui.item_models.plain_tip import plain_tip

_SHOWN_LETTERS = 200
_SHOWN_CLAUSE = 40
_MOST_WAYS = 4
# So many things at most are left out one by one to see what that finds.
_MOST_TRIED = 12


class EmptyPage(QFrame):
    """Says what was searched and offers a way on. 'Nothing found' is said of an answered search only."""

    clear_wanted = Signal()
    retry_wanted = Signal()
    guess_wanted = Signal(str, str)  # the words that find nothing, the guess to search for instead
    removal_wanted = Signal(int)  # the clause to leave out

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
        self.guess = QPushButton()
        self.guess.clicked.connect(lambda: self.guess_wanted.emit(*self._guess))
        self._guess = ("", "")
        self._guess_line = QHBoxLayout()
        self._guess_line.addStretch(1)
        self._guess_line.addWidget(self.guess)
        self._guess_line.addStretch(1)
        self.ways: list[QPushButton] = []
        self._ways_word = _label()
        self._ways_word.setProperty("role", "muted")
        self._ways = QVBoxLayout()
        self._ways.setSpacing(6)
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
        layout.addLayout(self._guess_line)
        layout.addWidget(self._ways_word)
        layout.addLayout(self._ways)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self._forget_ways()

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
        self._forget_ways()

    def show_guess(self, typed: str, guess: str) -> None:
        """Offer the nearest name to words that find nothing, as the guess that it is."""
        self._guess = (typed, guess)
        self.guess.setText(self.tr("A guess: did you mean “{0}”?").format(guess))
        tip = self.tr("“{0}” finds nothing at all; this is the name nearest to it").format(typed)
        self.guess.setToolTip(plain_tip(tip))
        self.guess.show()

    def show_ways(self, ways: Sequence[tuple[int, str, int]], clauses: int = 0) -> None:
        """Offer to leave out one thing: (clause, its words, how many incidents there are without it).

        ``clauses``: how many things were left out one by one to see.
        """
        self._forget_ways(keep_guess=True)
        for clause, text, found in ways[:_MOST_WAYS]:
            shown = text if len(text) <= _SHOWN_CLAUSE else f"{text[:_SHOWN_CLAUSE]}…"
            button = QPushButton(self.tr("Without “{0}”: {1}").format(shown, wording.incidents_text(found)))
            button.clicked.connect(lambda _checked=False, clause=clause: self.removal_wanted.emit(clause))
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.ways.append(button)
        if self.ways:
            self._ways_word.setText(self.tr("With one thing less there are some:"))
        else:
            self._ways_word.setText(self.tr("Leaving out any one of these things finds nothing either."))
        self._ways_word.setVisible(bool(self.ways) or 1 < clauses <= _MOST_TRIED)

    def forget_ways(self) -> None:
        """Offer nothing any more: the search has changed since."""
        self._forget_ways()

    def _forget_ways(self, keep_guess: bool = False) -> None:
        self.guess.setVisible(keep_guess and self.guess.isVisibleTo(self))
        self._ways_word.hide()
        for button in self.ways:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways.clear()

    def show_failure(self, sentence: str) -> None:
        """Say that the search could not be carried out, and why."""
        self._forget_ways()
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
