"""The note of the open record: one line until it is used, then as high as its text, with its format and a preview."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser.gui.item_models.own_shown import ShownNote

_LINES_AT_REST, _LINES_TYPING, _MOST_LINES = 3, 4, 12
_AROUND = 18
MARKDOWN, PLAIN = "markdown", "plain"


class _Preview(QTextBrowser):
    """Shows Markdown: no HTML in it is read, nothing is loaded, no link is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def loadResource(self, _kind: int, _name: QUrl) -> Any:  # noqa: N802
        """Load nothing, whatever a text may ask for."""
        return None

    def show_text(self, text: str) -> None:
        """Show a text as the Markdown that it is."""
        document = self.document()
        document.setDefaultFont(self.font())
        features = (
            QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
        )
        document.setMarkdown(text, features)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))


class NoteBox(QWidget):
    """``typed`` carries the text at each change, ``left`` is emitted when the keyboard leaves the box."""

    typed = Signal(str)
    left = Signal()
    format_wanted = Signal(str, str)  # format, the text as it stands
    link_clicked = Signal(str)
    step_wanted = Signal(int)  # to the note before (-1) or after (1)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._note: ShownNote | None = None
        self._writable = True
        self.box = QPlainTextEdit()
        self.box.setPlaceholderText(self.tr("Your note; it is saved as you type"))
        self.box.setAccessibleName(self.tr("Your note"))
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(self._tell)
        self.box.installEventFilter(self)
        self.preview = _Preview()
        self.preview.setAccessibleName(self.tr("Your note as it looks"))
        self.preview.anchorClicked.connect(lambda url: self.link_clicked.emit(url.toString()))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.box)
        self.pages.addWidget(self.preview)
        self.markdown = QCheckBox(self.tr("Markdown"))
        self.markdown.setToolTip(self.tr("# Heading, - list, **strong**, [text](incident:2024-09-17-bamako)"))
        self.markdown.toggled.connect(self._change_format)
        self.look = QToolButton(text=self.tr("Preview"), objectName="side_button")
        self.look.setCheckable(True)
        self.look.setAutoRaise(True)
        self.look.toggled.connect(self._show_preview)
        self.before = self._button("‹", self.tr("Your note before"), -1)
        self.after = self._button("›", self.tr("Your next note"), 1)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.foot = QWidget()
        line = QHBoxLayout(self.foot)
        line.setContentsMargins(2, 0, 2, 0)
        line.setSpacing(8)
        line.addWidget(self.markdown)
        line.addWidget(self.look)
        line.addStretch(1)
        for widget in (self.before, self.count, self.after):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.pages)
        column.addWidget(self.foot)
        self._several(0, 0)
        QApplication.instance().focusChanged.connect(self._follow_focus)
        self.box.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _button(self, sign: str, text: str, step: int) -> QToolButton:
        button = QToolButton(text=sign)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.step_wanted.emit(step))
        return button

    def show_note(self, note: ShownNote | None, at: int, count: int, new: bool) -> None:
        """Show a note, the one at a place of ``count``; ``new``: of another record than before."""
        self._note = note
        text = note.text if note is not None else ""
        if text != self.box.toPlainText():
            self._shown = text
            cursor = self.box.textCursor().position()
            self.box.setPlainText(text)
            if not new:
                after = self.box.textCursor()
                after.setPosition(min(cursor, len(self.box.toPlainText())))
                self.box.setTextCursor(after)
        self.markdown.blockSignals(True)
        self.markdown.setChecked(note is not None and note.format == MARKDOWN)
        self.markdown.blockSignals(False)
        if new or not self.markdown.isChecked():
            self.look.setChecked(False)
        elif self.look.isChecked():
            self.preview.show_text(text)
        self._several(at, count)
        self._fit()

    def _several(self, at: int, count: int) -> None:
        for widget in (self.before, self.after, self.count):
            widget.setVisible(count > 1)
        self.count.setText(self.tr("{0} of {1} notes").format(at + 1, count))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < count - 1)

    def set_writable(self, on: bool) -> None:
        """Let the note be written, or read only."""
        self._writable = on
        self.box.setReadOnly(not on)
        self.box.setPlaceholderText(self.tr("Your note; it is saved as you type") if on else self.tr("No note"))
        self.markdown.setEnabled(on)

    def _tell(self) -> None:
        text = self.box.toPlainText()
        if text != self._shown:
            self._shown = text
            self.typed.emit(text)

    def _change_format(self, on: bool) -> None:
        self.look.setChecked(False)
        self.format_wanted.emit(MARKDOWN if on else PLAIN, self.box.toPlainText())
        self._fit()

    def _show_preview(self, on: bool) -> None:
        if on:
            self.preview.show_text(self.box.toPlainText())
        self.pages.setCurrentWidget(self.preview if on else self.box)
        self._fit()

    def _is_used(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        inside = [widget is not None and self.isAncestorOf(widget) for widget in (before, now)]
        if inside[0] != inside[1]:
            self._fit()

    def _fit(self) -> None:
        """Take the room that the text needs: little while it is only read, more while it is written."""
        used = self._is_used()
        written = bool(self.box.toPlainText())
        several = self.count.isVisibleTo(self)
        self.foot.setVisible((used and self._writable) or several or self.look.isChecked())
        self.look.setVisible(self.markdown.isChecked() and written)
        lines = max(round(self.box.document().size().height()), 1)
        least, most = (_LINES_TYPING, _MOST_LINES) if used or self.look.isChecked() else (1, _LINES_AT_REST)
        window = self.window().height() if self.window() is not self else 800
        step = self.fontMetrics().lineSpacing()
        room = max(window // 4 // max(step, 1), 2)
        shown = min(max(lines, least), most, room)
        self.pages.setFixedHeight(step * shown + _AROUND)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.box.setVerticalScrollBarPolicy(policy)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "pages"):
            QTimer.singleShot(0, self, self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Tell when the box is left."""
        if watched is self.box and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def focus_box(self) -> None:
        """Go to the text."""
        self.look.setChecked(False)
        self.box.setFocus()
