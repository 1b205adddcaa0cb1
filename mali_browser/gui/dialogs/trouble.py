"""What is shown when something goes wrong: a sentence, and the details to copy; and a window without a data file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class TroubleDialog(QDialog):
    """Says that the program has a fault, without a traceback in sight."""

    def __init__(self, details: str, log_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mali Browser"))
        self._details = details
        text = QLabel(
            self.tr(
                "Something went wrong that should not. Nothing of yours is lost; you can go on.\n"
                "The details are in {0}."
            ).format(log_file)
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setMinimumWidth(420)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(text)
        layout.addLayout(buttons)


class NoDatabaseWindow(QWidget):
    """Stands in for the window while there is no data file that can be read; ``chosen`` carries another path."""

    chosen = Signal(object)  # Path

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mali Browser"))
        self.resize(560, 180)
        heading = QLabel(self.tr("The data cannot be opened"))
        heading.setProperty("role", "heading")
        self.text = QLabel(sentence)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = QPushButton(self.tr("Open another file…"))
        self.open.setDefault(True)
        self.open.clicked.connect(self._choose)
        leave = QPushButton(self.tr("Quit"))
        leave.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)
        self.open.setFocus()

    def show_sentence(self, sentence: str) -> None:
        """Say what is wrong with the file chosen."""
        self.text.setText(sentence)

    def _choose(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Open a data file"), "", self.tr("Data files (*.db)"))
        if name:
            self.chosen.emit(Path(name))
