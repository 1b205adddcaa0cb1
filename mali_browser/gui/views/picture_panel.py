"""The picture panel: a chart as PNG or SVG into a file, or onto the clipboard."""

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

from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.styled import set_styled

_SCALES = (1, 2, 3, 4)


@dataclass(frozen=True)
class PictureWish:
    """What the reader chose: ``size`` is 'slide' or 'page', ``scale`` 1 to 4; ``path`` is None for the clipboard."""

    size: str
    scale: int
    path: Path | None


class PicturePanel(QFrame):
    """Slides in below a chart; every choice is visible at once."""

    save_requested = Signal(object)  # PictureWish
    copy_requested = Signal(object)  # PictureWish
    closed = Signal()

    def __init__(self, theme: Theme, file_name: str = "mali-timeline", parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self.format = self._combo(self.tr("Format"))
        self.format.addItem(self.tr("PNG (pixels)"), ".png")
        self.format.addItem(self.tr("SVG (lines, sharp at any size)"), ".svg")
        self.size_choice = self._combo(self.tr("Made for"))
        self.size_choice.addItem(self.tr("A slide (16:9)"), "slide")
        self.size_choice.addItem(self.tr("A page (A4 width)"), "page")
        self.scale = self._combo(self.tr("Sharpness"))
        for factor in _SCALES:
            self.scale.addItem(f"{factor}×", factor)
        self.scale.setCurrentIndex(1)
        self.path = QLineEdit(str(Path.home() / f"{file_name}.png"))
        self.path.setAccessibleName(self.tr("File"))
        self.path.returnPressed.connect(self._save)
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._choose)
        self.save = QPushButton(self.tr("Save picture"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the picture, to paste it into a text or a slide"))
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self._wish(None)))
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.message.setAccessibleName(self.tr("Outcome"))
        self.message.hide()
        self._may_replace: Path | None = None
        self._offered = file_name
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the picture panel"))
        self._close.setToolTip(self.tr("Close (Escape)"))
        self._close.clicked.connect(self.leave)
        self.format.currentIndexChanged.connect(self._take_format)
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
        heading = QLabel(self.tr("Save picture"))
        heading.setProperty("role", "heading")
        grid.addWidget(heading, 0, 0, 1, 3)
        grid.addWidget(self._close, 0, 3, Qt.AlignmentFlag.AlignRight)
        for at, combo in enumerate((self.format, self.size_choice, self.scale)):
            label = QLabel(combo.accessibleName())
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            grid.addWidget(label, 1, at)
            grid.addWidget(combo, 2, at)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        for button in (self.browse, self.save, self.copy):
            row.addWidget(button)
        grid.addLayout(row, 3, 0, 1, 4)
        grid.addWidget(self.message, 4, 0, 1, 4)
        grid.setColumnStretch(3, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the close button in the theme's colour."""
        self._close.setIcon(icon("close", theme.roles["muted"]))

    def open(self, file_name: str | None = None) -> None:
        """Show the panel, ready to type where to; a file name (no suffix) is offered unless the reader chose one."""
        path = Path(self.path.text().strip())
        if file_name is not None and path.stem in {self._offered, ""}:
            self._offered = file_name
            self.path.setText(str(path.with_name(file_name + self.format.currentData())))
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

    def _take_format(self) -> None:
        suffix = self.format.currentData()
        self.scale.setEnabled(suffix == ".png")
        text = self.path.text().strip()
        if text:
            self.path.setText(str(Path(text).with_suffix(suffix)))

    def _choose(self) -> None:
        kinds = {".png": "PNG (*.png)", ".svg": "SVG (*.svg)"}
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), self.path.text(), kinds[self.format.currentData()]
        )
        if name:
            self.path.setText(name)
            # The file dialog has asked already.
            self._may_replace = Path(name)

    def _wish(self, path: Path | None) -> PictureWish:
        return PictureWish(self.size_choice.currentData(), self.scale.currentData(), path)

    def _save(self) -> None:
        text = self.path.text().strip()
        if not text:
            self.show_failure(self.tr("Say where to write the file."))
            return
        path = Path(text).expanduser()
        if not path.suffix:
            path = path.with_suffix(self.format.currentData())
        if path.is_file() and path != self._may_replace:
            self._may_replace = path
            self.show_failure(self.tr("There is a file of that name. Press Save picture again to replace it."))
            return
        self._may_replace = None
        self.save_requested.emit(self._wish(path))

    def show_saved(self, path: Path) -> None:
        """Say where the picture was written."""
        self._say(self.tr("Picture written to {0}").format(path), "success")

    def show_copied(self) -> None:
        """Say that the picture is on the clipboard."""
        self._say(self.tr("Picture copied."), "success")

    def show_failure(self, sentence: str) -> None:
        """Say why no picture was made."""
        self._say(sentence, "error")

    def _say(self, text: str, role: str) -> None:
        set_styled(self.message, "role", role)
        self.message.setText(text)
        self.message.show()
