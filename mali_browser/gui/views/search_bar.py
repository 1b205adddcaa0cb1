"""The search box, what it did not understand, and what an alias added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mali_browser import wording
from mali_browser.gui.theme import Theme, icon
from mali_browser.records import AlsoSearched
from mali_browser.search_language import Hint


class SearchBox(QLineEdit):
    """Escape clears, Down goes to the table, Enter opens an address."""

    leave_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.leave_down.emit()
            return
        super().keyPressEvent(event)


class SearchBar(QWidget):
    """``text_typed`` carries what is typed, ``entered`` what is confirmed by Enter."""

    text_typed = Signal(str)
    entered = Signal(str)
    leave_down = Signal()
    aliases_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox(objectName="search")
        self.box.setPlaceholderText(
            self.tr('Search: menaka ambush, "exact words", -not, killed:>10, year:2022..2023, actor:JNIM')
        )
        self.box.setClearButtonEnabled(True)
        self.box.setMaxLength(200_000)
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setAccessibleDescription(
            self.tr("Filters the incidents as you type; Escape clears, Down goes to them")
        )
        self._glass = QAction(self.box)
        self.box.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.box.textEdited.connect(self.text_typed)
        self._showing = False
        self.box.textChanged.connect(self._note_cleared)
        self.box.returnPressed.connect(lambda: self.entered.emit(self.box.text()))
        self.box.leave_down.connect(self.leave_down)
        self._hints = QFrame(objectName="hints")
        self._hint_label = _plain_label(self.tr("What was not understood"))
        lines = QHBoxLayout(self._hints)
        lines.setContentsMargins(10, 5, 10, 5)
        lines.addWidget(self._hint_label, 1)
        self._also = QWidget()
        self._also_label = _plain_label(self.tr("What was searched as well"))
        self._also_label.setProperty("role", "muted")
        self._switch = QCheckBox(self.tr("Search other names too"))
        self._switch.setChecked(True)
        self._switch.setToolTip(self.tr("A word that is another name of something also finds that"))
        self._switch.toggled.connect(self.aliases_wanted)
        also = QHBoxLayout(self._also)
        also.setContentsMargins(10, 0, 10, 0)
        also.setSpacing(14)
        also.addWidget(self._switch)
        also.addWidget(self._also_label, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self._hints)
        layout.addWidget(self._also)
        self._hints.hide()
        self._also.hide()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the glass in the theme's colour."""
        self._glass.setIcon(icon("search", theme.roles["muted"]))

    def show_text(self, text: str) -> None:
        """Show a text that was not typed here."""
        if self.box.text() != text:
            # Signals stay on: the clear button comes and goes by them.
            self._showing = True
            self.box.setText(text)
            self._showing = False

    def _note_cleared(self, text: str) -> None:
        """Take the clear button and Escape, which clear without an edit of the reader's own, for typing."""
        if not text and not self._showing:
            self.text_typed.emit("")

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Say what was not understood; nothing where all was."""
        self._hint_label.setText(
            "   ".join(wording.hint_text(hint.kind, hint.text, hint.suggestion) for hint in hints[:3])
        )
        self._hints.setVisible(bool(hints))

    def show_also_searched(self, also: tuple[AlsoSearched, ...]) -> None:
        """Say what other names were searched; the switch stays in sight while it is off."""
        texts = "   ".join(wording.also_searched_text(item) for item in also)
        self._also_label.setText(texts or self.tr("Only the words as written are searched."))
        self._also_label.setVisible(bool(texts) or not self._switch.isChecked())
        self._also.setVisible(bool(texts) or not self._switch.isChecked())

    def set_aliases(self, on: bool) -> None:
        """Show whether other names are searched."""
        self._switch.blockSignals(True)
        self._switch.setChecked(on)
        self._switch.blockSignals(False)


def _plain_label(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label
