"""The filter in force as chips: one a clause, in words; each can be removed, edited in place, and reached by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QScrollArea, QToolButton, QWidget

from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.styled import set_styled

if TYPE_CHECKING:
    from mali_browser.gui.item_models.chips import ChipText

_SPACE = 6
_MOST_LINES = 3
# The widest chip, in characters; the tooltip says the rest.
_WIDEST = 52


class Chip(QFrame):
    """One clause. Wishes go out as signals; the row of chips decides what they are about."""

    remove_wanted = Signal()
    edit_wanted = Signal()
    words_wanted = Signal()
    step_wanted = Signal(int)
    leave_wanted = Signal(bool)  # down

    def __init__(self, chip: ChipText, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, objectName="chip")
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QToolButton(objectName="chip_close")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.remove_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(9, 2, 3, 2)
        line.setSpacing(3)
        line.addWidget(self.label)
        line.addWidget(self.close_button)
        self.chip = chip
        self.show_chip(chip)
        self.set_theme(theme)

    def show_chip(self, chip: ChipText) -> None:
        """Show another clause."""
        self.chip = chip
        widest = self.fontMetrics().averageCharWidth() * _WIDEST
        self.label.setText(self.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideMiddle, widest))
        tip = [chip.text, self.tr("Typed: {0}").format(chip.typed)]
        name = chip.text
        if chip.note:
            tip.append(chip.note)
        if chip.words:
            said = self.tr("Understood from “{0}”").format(chip.words)
            tip += [said, self.tr("Right-click, or the Menu key: search for the words instead")]
            name = f"{chip.text} ({said})"
        tip.append(self.tr("Enter or double click edits, Delete removes"))
        self.setToolTip(plain_tip("\n".join(tip)))
        self.setAccessibleName(name)
        keys = self.tr("Delete removes, Enter edits, arrows go to the others")
        self.setAccessibleDescription(f"{chip.note} {keys}".strip())
        self.close_button.setAccessibleName(self.tr("Remove {0}").format(chip.text))
        self.close_button.setToolTip(self.tr("Remove (Delete)"))
        if self.property("understood") != bool(chip.words):
            set_styled(self, "understood", bool(chip.words))

    def set_theme(self, theme: Theme) -> None:
        """Draw the cross in the theme's colour."""
        self.close_button.setIcon(icon("close", theme.roles["muted"]))
        side = round(self.fontMetrics().height() * 0.8)
        self.close_button.setIconSize(QSize(side, side))
        self.close_button.setFixedSize(side + 4, side + 4)

    def menu(self) -> QMenu:
        """Return what can be done with the clause."""
        menu = QMenu(self)
        if self.chip.words:
            words = menu.addAction(self.tr("Search for the words “{0}” instead").format(self.chip.words))
            words.triggered.connect(self.words_wanted)
            menu.addSeparator()
        menu.addAction(self.tr("Edit")).triggered.connect(self.edit_wanted)
        menu.addAction(self.tr("Remove")).triggered.connect(self.remove_wanted)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.mapToGlobal(QPoint(0, self.height()))
        self.menu().exec(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            event.ignore()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_wanted.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.leave_wanted.emit(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class _Editor(QLineEdit):
    """A clause as text: Enter or going elsewhere puts it in, Escape leaves it as it was."""

    done = Signal(str)  # 'enter', 'escape', 'left'

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit("escape")
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit("enter")
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.done.emit("left")


class FilterChips(QScrollArea):
    """Chips in a wrapping row, as high as its lines. ``edited`` carries the clause's place and what was typed."""

    removed = Signal(int)
    edited = Signal(int, str)
    words_wanted = Signal(int)
    left = Signal(bool)  # down: towards the table, else to the search box

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="chips")
        self._theme = theme
        self.chips: list[Chip] = []
        self.editor: _Editor | None = None
        self._edited = -1
        self._current = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filter"))
        self._body = QWidget(objectName="chip_body")
        self._word = QLabel(self.tr("No filter: every incident is listed"), self._body)
        self._word.setProperty("role", "muted")
        self.refusal = QLabel(self._body)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setProperty("role", "error")
        self.refusal.setAccessibleName(self.tr("What was not understood"))
        self.refusal.hide()
        self.setWidget(self._body)
        self._flow()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme, or in another size of text."""
        self._theme = theme
        for chip in self.chips:
            chip.set_theme(theme)
            chip.show_chip(chip.chip)
        self._flow()

    def show_chips(self, chips: Sequence[ChipText]) -> None:
        """Show a filter's clauses; chips that stay the same are not touched."""
        self._close_editor()
        if [chip.chip for chip in self.chips] == list(chips):
            return
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip, text in zip(self.chips, chips, strict=False):
            if chip.chip != text:
                chip.show_chip(text)
        for text in chips[len(self.chips) :]:
            self.chips.append(self._make(text))
        for chip in self.chips[len(chips) :]:
            chip.hide()
            chip.deleteLater()
        del self.chips[len(chips) :]
        self._set_current(min(self._current, len(self.chips) - 1))
        self._flow()
        if had_focus:
            self.focus_chip(self._current)

    def _make(self, text: ChipText) -> Chip:
        chip = Chip(text, self._theme, self._body)
        chip.remove_wanted.connect(lambda: self._remove(self.chips.index(chip)))
        chip.edit_wanted.connect(lambda: self.edit(self.chips.index(chip)))
        chip.words_wanted.connect(lambda: self.words_wanted.emit(self.chips.index(chip)))
        chip.step_wanted.connect(lambda step: self.focus_chip(self.chips.index(chip) + step))
        chip.leave_wanted.connect(self.left)
        chip.installEventFilter(self)
        chip.show()
        return chip

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # noqa: N802
        """Remember which chip the keyboard was at: Tab comes back to it."""
        if event.type() == QEvent.Type.FocusIn and watched in self.chips:
            self._set_current(self.chips.index(watched))
            self.ensureWidgetVisible(watched, 0, _SPACE)
        return super().eventFilter(watched, event)

    def _set_current(self, at: int) -> None:
        self._current = max(at, 0)
        for place, chip in enumerate(self.chips):
            # One stop for Tab; the arrows go on from there.
            here = place == self._current
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def focus_chip(self, at: int) -> None:
        """Go to a chip; to the search box where there is none."""
        if not self.chips:
            self.left.emit(False)
            return
        self._set_current(min(max(at, 0), len(self.chips) - 1))
        self.chips[self._current].setFocus()

    def _remove(self, at: int) -> None:
        self._current = at
        focused = self.chips[at].hasFocus()
        self.removed.emit(at)
        if focused:
            self.focus_chip(min(at, len(self.chips) - 1))

    # editing in place

    def edit(self, at: int) -> None:
        """Put a clause as text into an editor in the chip's place."""
        self._close_editor()
        self._edited = at
        self.editor = _Editor(self.chips[at].chip.typed, self._body)
        self.editor.setAccessibleName(self.tr("Edit {0}").format(self.chips[at].chip.text))
        self.editor.textEdited.connect(lambda _text: self._flow())
        self.editor.done.connect(self._end_edit)
        self.chips[at].hide()
        self._flow()
        self.editor.show()
        self.editor.setFocus()
        self.editor.selectAll()

    def refuse(self, sentence: str) -> None:
        """Keep the editor open and say what is not understood."""
        if self.editor is not None:
            set_styled(self.editor, "role", "refused")
            self.editor.setAccessibleDescription(sentence)
            self.refusal.setText(sentence)
            self.refusal.show()
            self._flow()

    def _end_edit(self, how: str) -> None:
        editor, at = self.editor, self._edited
        if editor is None:
            return
        editor.setProperty("role", None)
        if how != "escape" and editor.text().strip() != self.chips[at].chip.typed:
            self.edited.emit(at, editor.text())
            if self.editor is editor and editor.property("role") == "refused" and how == "enter":
                return
        self._close_editor()
        if how != "left":
            self.focus_chip(at)

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        self.refusal.hide()
        if self._edited < len(self.chips):
            self.chips[self._edited].show()
        editor.hide()
        editor.deleteLater()
        self._flow()

    # lines

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._flow()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_body"):
            self.set_theme(self._theme)

    def _flow(self) -> None:
        """Put the chips into lines; show at most a few of them, the rest by scrolling."""
        self._word.setVisible(not self.chips)
        self._word.adjustSize()
        line_height = self.fontMetrics().height() + 10
        room = max(self.width() - 14, 80)
        x, y = 0, 0
        for at, chip in enumerate(self.chips):
            shown: QWidget = chip
            width = min(chip.sizeHint().width(), room)
            if self.editor is not None and at == self._edited:
                shown = self.editor
                typed = self.editor.fontMetrics().horizontalAdvance(self.editor.text() + "xxx")
                width = min(max(width, typed + 24), room)
            if x and x + width > room:
                x, y = 0, y + line_height + _SPACE - 2
            shown.setGeometry(x, y, width, line_height)
            x += width + _SPACE
        if self.refusal.isVisibleTo(self._body):
            y += line_height + _SPACE - 2
            self.refusal.setGeometry(2, y, room, line_height)
        self._word.move(2, (line_height - self._word.height()) // 2)
        self._body.resize(room, y + line_height)
        most = _MOST_LINES * (line_height + _SPACE - 2)
        self.setFixedHeight(min(y + line_height, most))
