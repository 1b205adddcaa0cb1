"""Shows what takes long, with a way to stop it; it comes only once that has taken a second."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

_AFTER_MS = 1_000


class WaitDialog(QDialog):
    """``stop_wanted`` is emitted by its button and by Escape; it does not stop the window behind it."""

    stop_wanted = Signal()

    def __init__(self, title: str, can_stop: bool, parent: QWidget | None = None) -> None:
        """Build it; not ``can_stop``: what runs is gone through with."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.step = QLabel(title)
        self.step.setTextFormat(Qt.TextFormat.PlainText)
        self.step.setMinimumWidth(360)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.reject)
        self.stop.setVisible(can_stop)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.step)
        column.addWidget(bar)
        column.addLayout(row)
        self._begin = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._begin.timeout.connect(self.show)
        self.setWindowModality(Qt.WindowModality.NonModal)

    def begin(self) -> None:
        """Be shown in a second, unless it is over by then."""
        self._begin.start()

    def show_step(self, text: str) -> None:
        """Say what is being done."""
        self.step.setText(text)

    def end(self) -> None:
        """It is over."""
        self._begin.stop()
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Ask to stop, where that can be; it stays until what runs has stopped."""
        if self.stop.isHidden():
            return
        self.stop.setEnabled(False)
        self.step.setText(self.tr("Stopping…"))
        self.stop_wanted.emit()
