"""The export panel: which incidents, which columns, which kind of CSV, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.theme import Theme, icon


@dataclass(frozen=True)
class ExportWish:
    """What the reader chose. ``scope``: selection, result, all; ``columns``: shown, all."""

    scope: str
    columns: str
    profile: str
    separator: str | None
    path: Path


class ExportPanel(QFrame):
    """Slides in below the table; every choice is visible at once."""

    export_requested = Signal(object)  # ExportWish
    cancel_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self.scope = self._combo(self.tr("Incidents"))
        self.columns = self._combo(self.tr("Columns"))
        self.profile = self._combo(self.tr("For"))
        self.separator = self._combo(self.tr("Separator"))
        for text, key in (
            (self.tr("Filtered result"), "result"),
            (self.tr("Selection"), "selection"),
            (self.tr("All incidents"), "all"),
        ):
            self.scope.addItem(text, key)
        self._scope_texts = [self.scope.itemText(at) for at in range(self.scope.count())]
        self.columns.addItem(self.tr("All columns"), "all")
        self.columns.addItem(self.tr("As shown in the table"), "shown")
        self.profile.addItem(self.tr("A spreadsheet"), "spreadsheet")
        self.profile.addItem(self.tr("Data work (R, pandas)"), "data")
        self.profile.setToolTip(
            self.tr(
                "A spreadsheet: opens right in Excel and LibreOffice, what looks like a formula is made harmless.\n"
                "Data work: plain values, comma and point."
            )
        )
        self.separator.addItem(self.tr("Automatic"), None)
        for text, key in (("Comma ,", "comma"), ("Semicolon ;", "semicolon"), ("Tab", "tab")):
            self.separator.addItem(self.tr(text), key)
        self.path = QLineEdit(str(Path.home() / "mali-incidents.csv"))
        self.path.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._choose)
        self.write = QPushButton(self.tr("Export"))
        self.write.setDefault(True)
        self.write.clicked.connect(self._ask)
        self.path.returnPressed.connect(self._ask)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.cancel.hide()
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.message.setAccessibleName(self.tr("Outcome of the export"))
        self._may_replace: Path | None = None
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the export panel"))
        self._close.setToolTip(self.tr("Close (Escape)"))
        self._close.clicked.connect(self.leave)
        self._lay_out()
        self.set_theme(theme)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 12)
        grid.setHorizontalSpacing(12)
        heading = QLabel(self.tr("Export to CSV"))
        heading.setProperty("role", "heading")
        grid.addWidget(heading, 0, 0, 1, 3)
        grid.addWidget(self._close, 0, 4, Qt.AlignmentFlag.AlignRight)
        choices = (self.scope, self.columns, self.profile, self.separator)
        for at, combo in enumerate(choices):
            label = QLabel(combo.accessibleName())
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            grid.addWidget(label, 1, at)
            grid.addWidget(combo, 2, at)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        row.addWidget(self.write)
        row.addWidget(self.cancel)
        grid.addLayout(row, 3, 0, 1, 5)
        grid.addWidget(self.message, 4, 0, 1, 5)
        grid.setColumnStretch(4, 1)
        self.message.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the close button in the theme's colour."""
        self._close.setIcon(icon("close", theme.roles["muted"]))

    def show_counts(self, found: int, selected: int, of_all: int) -> None:
        """Say how many incidents each scope holds at present."""
        for at, count in enumerate((found, selected, of_all)):
            self.scope.setItemText(at, f"{self._scope_texts[at]} ({wording.number(count)})")

    def open(self, selected: int) -> None:
        """Show the panel; a selection of several is offered first."""
        self.scope.setCurrentIndex(self.scope.findData("selection" if selected > 1 else "result"))
        self.message.hide()
        self.show()
        self.path.setFocus()
        self.path.selectAll()

    def leave(self) -> None:
        """Hide the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _choose(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Export to CSV"), self.path.text(), "CSV (*.csv)")
        if name:
            self.path.setText(name)
            # The file dialog has asked already.
            self._may_replace = Path(name)

    def _ask(self) -> None:
        text = self.path.text().strip()
        if not text:
            self.show_failure(self.tr("Say where to write the file."))
            return
        path = Path(text).expanduser()
        if not path.suffix:
            path = path.with_suffix(".csv")
        if path.is_file() and path != self._may_replace:
            self._may_replace = path
            self.show_failure(self.tr("There is a file of that name. Press Export again to replace it."))
            return
        self._may_replace = None
        self.export_requested.emit(
            ExportWish(
                self.scope.currentData(),
                self.columns.currentData(),
                self.profile.currentData(),
                self.separator.currentData(),
                path,
            )
        )

    def show_running(self) -> None:
        """Show that an export is under way."""
        self.write.setEnabled(False)
        self.cancel.show()
        self._say(self.tr("Writing…"), "muted")

    def show_progress(self, written: int) -> None:
        """Show how many incidents are written."""
        self._say(self.tr("Writing… {0} incidents so far").format(written), "muted")

    def show_done(self, written: int, path: str) -> None:
        """Say what was written and where."""
        self._finish()
        self._say(self.tr("{0} incidents written to {1}").format(written, path), "success")

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was written."""
        self._finish()
        self._say(sentence or self.tr("Cancelled; nothing was written."), "error")

    def _finish(self) -> None:
        self.write.setEnabled(True)
        self.cancel.hide()

    def _say(self, text: str, role: str) -> None:
        self.message.setProperty("role", role)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(text)
        self.message.show()
