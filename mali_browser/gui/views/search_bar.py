"""The search box with completions and options, the filter as chips, what was not understood, what an alias added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.filter_chips import FilterChips
from mali_browser.incident_filter import IncidentFilter
from mali_browser.records import AlsoSearched

if TYPE_CHECKING:
    from mali_browser.gui.item_models.completions import Completion
    from mali_browser.gui.views.completion_list import CompletionList
    from mali_browser.parsed_search import Hint

Complete = Callable[[str, int, bool], "Sequence[Completion]"]


class SearchBox(QLineEdit):
    """Escape clears, Down goes on to the completions, then to the table; Enter opens an address or searches."""

    leave_down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="search")
        self.complete: Complete = lambda _text, _cursor, _asked: ()
        self._theme = theme
        self._popup: CompletionList | None = None
        self.textEdited.connect(lambda _text: self.offer())

    @property
    def popup(self) -> CompletionList:
        """The list of completions; made when it is first wanted."""
        if self._popup is None:
            from mali_browser.gui.views.completion_list import CompletionList

            self._popup = CompletionList(self, self._theme)
            self._popup.chosen.connect(self._take)
        return self._popup

    @property
    def offers(self) -> bool:
        """Whether completions are to be seen."""
        return self._popup is not None and self._popup.isVisible()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        if self._popup is not None:
            self._popup.set_theme(theme)

    def put_away(self) -> None:
        """Hide the completions."""
        if self._popup is not None:
            self._popup.hide()

    def offer(self, asked: bool = False) -> None:
        """Show what the text may go on to."""
        self.popup.show_items(self.complete(self.text(), self.cursorPosition(), asked))

    def _take(self, item: Completion) -> None:
        text = self.text()
        tail = text[item.end :]
        if item.text.endswith(" ") and tail.startswith(" "):
            tail = tail[1:]
        self.setText(text[: item.start] + item.text + tail)
        self.setCursorPosition(item.start + len(item.text))
        self.textEdited.emit(self.text())
        if not item.goes_on:
            self.popup.hide()

    def event(self, event: QEvent) -> bool:
        """Tab takes the completion that the keyboard is at; else it leaves, as ever."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.offers
            and self.popup.choose_current()
        ):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.offer(asked=True)
            return
        if self.offers and self._steer(key):
            return
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if key == Qt.Key.Key_Down and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.leave_down.emit()
            return
        super().keyPressEvent(event)

    def _steer(self, key: int) -> bool:
        """Take a key for the completions; tell whether it was one of theirs."""
        if key == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        if key == Qt.Key.Key_Up:
            self.popup.step(-1)
            return True
        if key == Qt.Key.Key_Down and self.popup.step(1):
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.popup.choose_current():
                return True
            self.popup.hide()
        elif key == Qt.Key.Key_Down:
            self.popup.hide()
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._keep_popup()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802
        super().moveEvent(event)
        self._keep_popup()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_popup"):
            self.put_away()

    def _keep_popup(self) -> None:
        """Take the completions along when hints and chips below move the box."""
        if self.offers:
            self.popup.place()


class SearchBar(QWidget):
    """``text_typed`` carries what is typed, ``entered`` what is confirmed by Enter, ``switched`` an option."""

    text_typed = Signal(str)
    entered = Signal(str)
    leave_down = Signal()
    aliases_wanted = Signal(bool)
    switched = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = SearchBox(theme)
        self.box.setPlaceholderText(
            self.tr(
                "Search, in words or exactly: attacks by JNIM in the Mopti region since 2022 · killed:>10 · year:2020"
            )
        )
        self.box.setClearButtonEnabled(True)
        self.box.setMaxLength(200_000)
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setAccessibleDescription(
            self.tr("Filters the incidents as you type; Escape clears, Down goes to them, Ctrl+Space offers names")
        )
        self._glass = QAction(self.tr("Search"), self.box)
        self.box.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.box.textEdited.connect(self.text_typed)
        self._showing = False
        self.box.textChanged.connect(self._note_cleared)
        self.box.returnPressed.connect(lambda: self.entered.emit(self.box.text()))
        self.box.leave_down.connect(self.leave_down)
        self.chips = FilterChips(theme)
        self._build_options()
        self._build_notes()
        self._lay_out()
        self.options.setFixedHeight(self.box.sizeHint().height())

    def _build_options(self) -> None:
        self.options = QToolButton(objectName="options")
        self.options.setText(self.tr("Options"))
        self.options.setAccessibleName(self.tr("Search options"))
        self.options.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.options.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.options)
        self.switches: dict[str, QAction] = {}
        for name, text in (
            ("aliases", self.tr("Search other &names too: a word that is another name of something also finds that")),
            (
                "could_be",
                self.tr("Numbers that &could be: ‘at least 15’ also answers ‘more than 20’, ‘10–30’ as well"),
            ),
            (
                "certain_dates",
                self.tr("Only &certain dates: leave out what is known to the month and only possibly within them"),
            ),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.toggled.connect(lambda on, name=name: self.switched.emit(name, on))
            self.switches[name] = action
        self.options.setMenu(menu)

    def _build_notes(self) -> None:
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
        self.could_be = QCheckBox(self.tr("Count numbers that could be"))
        self.could_be.toggled.connect(lambda on: self.switched.emit("could_be", on))
        self.could_be.hide()
        also = QHBoxLayout(self._also)
        also.setContentsMargins(2, 0, 10, 0)
        also.setSpacing(14)
        also.addWidget(self._switch)
        also.addWidget(self._also_label, 1)
        also.addWidget(self.could_be)
        also.addStretch()
        self._hints.hide()
        self._also.hide()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.box, 1)
        line.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(line)
        layout.addWidget(self.chips)
        layout.addWidget(self._hints)
        layout.addWidget(self._also)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._glass.setIcon(icon("search", theme.roles["muted"]))
        self.box.set_theme(theme)
        self.chips.set_theme(theme)
        self.options.setFixedHeight(self.box.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show a text that was not typed here."""
        if self.box.text() != text:
            # Signals stay on: the clear button comes and goes by them.
            self._showing = True
            self.box.setText(text)
            self._showing = False
        self.box.put_away()

    def _note_cleared(self, text: str) -> None:
        """Take the clear button and Escape, which clear without an edit of the reader's own, for typing."""
        if not text and not self._showing:
            self.box.put_away()
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
        for widget in (self._switch, self._also_label):
            widget.setVisible(bool(texts) or not self._switch.isChecked())
        self._show_notes()

    def _show_notes(self) -> None:
        notes = (self._switch, self._also_label, self.could_be)
        self._also.setVisible(any(widget.isVisibleTo(self._also) for widget in notes))

    def show_switches(self, request: IncidentFilter) -> None:
        """Show how the filter's switches stand; the button tells when one is not as usual."""
        for name, action in self.switches.items():
            action.blockSignals(True)
            action.setChecked(getattr(request, name))
            action.blockSignals(False)
        unusual = request.could_be or request.certain_dates or not request.aliases
        self.options.setText(self.tr("Options •") if unusual else self.tr("Options"))
        told = [
            text
            for on, text in (
                (not request.aliases, self.tr("only the words as written")),
                (request.could_be, self.tr("numbers that could be")),
                (request.certain_dates, self.tr("only certain dates")),
            )
            if on
        ]
        self.options.setToolTip(self.tr("How searches count") + (f": {', '.join(told)}" if told else ""))
        self.set_aliases(request.aliases)
        self.could_be.blockSignals(True)
        self.could_be.setChecked(request.could_be)
        self.could_be.blockSignals(False)
        self.could_be.setToolTip(wording.bounds_text(request.could_be))
        self.could_be.setVisible(_compares_figures(request))
        self._show_notes()

    def set_aliases(self, on: bool) -> None:
        """Show whether other names are searched."""
        self._switch.blockSignals(True)
        self._switch.setChecked(on)
        self._switch.blockSignals(False)


def _compares_figures(request: IncidentFilter) -> bool:
    if request.is_empty:
        return False
    from mali_browser.gui.item_models.filter_edits import compares_figures

    return any(compares_figures(clause) for clause in request.clauses)


def _plain_label(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAccessibleName(name)
    return label
