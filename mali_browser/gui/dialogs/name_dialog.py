"""Asks for a name: a new one, or one of those there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_LONGEST = 100


class NameDialog(QDialog):
    """``chosen`` carries the name; Escape changes nothing. It does not stop the window behind it."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        sentence: str,
        done: str,
        names: Sequence[str] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Build it; ``done``: what the button says, ``names``: those there are, ``name``: the one it begins with."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel(sentence)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems(list(names))
        self.box.setAccessibleName(sentence)
        self.box.setMinimumWidth(320)
        self.box.lineEdit().setMaxLength(_LONGEST)
        self.box.setEditText(name)
        self.box.lineEdit().selectAll()
        label.setBuddy(self.box)
        self.done_button = QPushButton(done)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._choose)
        leave = QPushButton(self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.box.editTextChanged.connect(lambda text: self.done_button.setEnabled(bool(text.strip())))
        self.done_button.setEnabled(bool(name.strip()))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self.box)
        column.addLayout(row)
        self.box.setFocus()

    def _choose(self) -> None:
        name = self.box.currentText().strip()
        if name:
            self.accept()
            self.chosen.emit(name)
