"""The little panel that says what is under the pointer or has the focus: plain text, whatever the data holds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget

_EDGE = 4


class MapPanel(QLabel):
    """Stands beside a point, within its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, objectName="panel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMargin(7)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str, at: QPointF | None) -> None:
        """Say something beside a point; nothing to say: go away."""
        if not text or at is None:
            self.hide()
            return
        room = self.parentWidget().rect()
        self.setText(text)
        self.adjustSize()
        x, y = round(at.x()) + 16, round(at.y()) + 14
        if x + self.width() > room.width() - _EDGE:
            x = max(_EDGE, round(at.x()) - 14 - self.width())
        if y + self.height() > room.height() - _EDGE:
            y = max(_EDGE, round(at.y()) - 12 - self.height())
        self.move(QPoint(x, y))
        self.show()
