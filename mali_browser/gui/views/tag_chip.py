"""A tag as a chip: a dot in its colour, always with its name beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from mali_browser.gui.item_models.own_shown import ShownTag
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.theme import Theme, icon

_LONGEST = 26


def dot(theme: Theme, colour: str, size: int = 10, room: int = 0) -> QPixmap:
    """Return a dot in the colour of a tag, in the middle of a square of ``room`` pixels (at least its size)."""
    side = max(room, size)
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"tag_{colour}"))
    at = (side - size) // 2
    painter.drawEllipse(at, at, size, size)
    painter.end()
    return picture


def shortened(text: str, most: int = _LONGEST) -> str:
    """Return a text as a button shows it: cut where it is long, no sign in it a shortcut."""
    return (text if len(text) <= most else f"{text[: most - 1].rstrip()}…").replace("&", "&&")


class TagChip(QFrame):
    """A tag on the record; the cross, Delete or Backspace takes it off, its name or Enter searches for it."""

    removed = Signal(int)
    wanted = Signal(str)

    def __init__(self, tag: ShownTag, theme: Theme, writable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="chip")
        self._tag = tag
        self._writable = writable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tag {0}").format(tag.name))
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 1, 4, 1)
        line.setSpacing(3)
        mark = QLabel()
        mark.setPixmap(dot(theme, tag.colour))
        name = QToolButton(objectName="chip_name")
        name.setAutoRaise(True)
        name.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chip has it
        name.setText(shortened(tag.name))
        name.setToolTip(plain_tip(self.tr("{0}: search for everything with this tag").format(tag.name)))
        name.clicked.connect(lambda: self.wanted.emit(tag.name))
        close = QToolButton(objectName="chip_close")
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setIcon(icon("close", theme.roles["muted"]))
        close.setIconSize(QSize(12, 12))
        close.setToolTip(self.tr("Take the tag off (Delete)"))
        close.setAccessibleName(self.tr("Take the tag {0} off").format(tag.name))
        close.clicked.connect(lambda: self.removed.emit(tag.id))
        for widget in (mark, name, close):
            line.addWidget(widget)
        close.setVisible(writable)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._writable:
            self.removed.emit(self._tag.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self._tag.name)
        else:
            super().keyPressEvent(event)
