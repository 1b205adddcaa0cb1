"""About the program and its data, and the list of shortcuts."""

from __future__ import annotations

from PySide6 import __version__ as binding_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mali_browser import __version__
from mali_browser.gui.actions import shortcut_rows
from mali_browser.paths import UserFolders
from mali_browser.records import DatasetInfo


class ListDialog(QDialog):
    """A titled list of name and text, as plain text that can be selected."""

    def __init__(self, title: str, rows: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for at, (name, text) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            value = QLabel(text)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setMinimumWidth(360)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            grid.addWidget(label, at, 0)
            grid.addWidget(value, at, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def about_dialog(info: DatasetInfo, folders: UserFolders, parent: QWidget) -> ListDialog:
    """Return the dialog with versions, folders, dataset and licences."""
    tr = parent.tr
    counts = ", ".join(f"{count} {name}" for name, count in info.counts.items())
    rows = [
        (tr("Program"), f"Mali Browser {__version__} (MIT)"),
        (tr("Dataset"), f"{info.title}, {info.dataset_version} ({info.licence})"),
        (tr("Source"), info.source),
        (tr("Holds"), counts),
        (tr("Data file"), info.path),
        (tr("Your files"), str(folders.data)),
        (tr("Log"), str(folders.log_file)),
        (tr("Built with"), f"PySide6 {binding_version}, Qt {qVersion()}, SQLite {info.sqlite_version}"),
    ]
    return ListDialog(tr("About Mali Browser"), rows, parent)


def shortcuts_dialog(parent: QWidget) -> ListDialog:
    """Return the dialog with every shortcut."""
    return ListDialog(parent.tr("Keyboard shortcuts"), shortcut_rows(), parent)
