"""Finds words within the open page, by the search's own folding."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from mali_browser import folding
from mali_browser.gui.highlight import Term
from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.page_view import PageView


class FindBar(QWidget):
    """Hidden until it is wanted; Enter goes on, Shift+Enter back, Escape closes."""

    closed = Signal()

    def __init__(self, page: PageView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Find in this page"))
        self.box.setAccessibleName(self.tr("Find in this page"))
        self.box.textChanged.connect(self._find)
        self.box.installEventFilter(self)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.before = self._button(self.tr("Previous place"), lambda: self.step(-1))
        self.after = self._button(self.tr("Next place"), lambda: self.step(1))
        self.close_button = self._button(self.tr("Close"), self.close_bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for widget in (self.box, self.count, self.before, self.after, self.close_button):
            line.addWidget(widget, 1 if widget is self.box else 0)
        self.set_theme(theme)
        page.page_changed.connect(lambda _page: self._find(self.box.text()) if self.isVisible() else None)
        self.hide()

    def _button(self, text: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(run)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        for button, name in ((self.before, "up"), (self.after, "down"), (self.close_button, "close")):
            button.setIcon(icon(name, theme.roles["text"]))

    def open_bar(self) -> None:
        """Show the bar, or go on to the next place where it is shown."""
        if self.isVisible() and self.box.text():
            self.step(1)
        self.show()
        self.box.setFocus()
        self.box.selectAll()
        self._find(self.box.text())

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        self.hide()
        self._page.find_text(())
        self.closed.emit()

    def _find(self, text: str) -> None:
        words = tuple(folding.parts(text))
        found = self._page.find_text((Term(words, True),) if words else ())
        self.count.setText("" if not words else self.tr("{0} places").format(found) if found else self.tr("not there"))
        if found:
            self.step(1)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place."""
        number = self._page.step_find(step)
        if number:
            self.count.setText(self.tr("{0} of {1}").format(number, self._page.found))

    def eventFilter(self, watched: QObject, event: object) -> bool:  # noqa: N802
        """Take Enter and Escape in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]
