"""The export panel: which incidents, which format with its choices, and where to; one panel, no dialog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser import wording
from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.flow_layout import FlowLayout
from mali_browser.gui.views.styled import set_styled
from mali_browser.records import ExportFormat


@dataclass(frozen=True)
class ExportWish:
    """What the reader chose. ``scope``: selection, result, all; ``columns``: shown, all; ``order``: table, collection.

    What does not go with the format is left out by whoever writes.
    """

    scope: str
    path: Path
    order: str = "table"
    columns: str = "all"
    profile: str = "spreadsheet"
    separator: str | None = None
    datapackage: bool = False
    own: bool = False
    title: str = ""


class _Choice(QWidget):
    """A combo box under its label."""

    def __init__(self, name: str, tip: str = "") -> None:
        super().__init__()
        self.combo = QComboBox()
        self.combo.setAccessibleName(name)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.setToolTip(tip)
        label = QLabel(name)
        label.setProperty("role", "muted")
        label.setBuddy(self.combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.combo)


class ExportPanel(QFrame):
    """Slides in below the table; every choice that goes with the format is visible at once."""

    export_requested = Signal(object)  # ExportWish
    cancel_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, formats: tuple[ExportFormat, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self._formats = formats
        self._may_replace: Path | None = None
        self._written = ""
        self._build_choices()
        self._build_extras()
        self._build_place()
        self._lay_out()
        self.set_theme(theme)
        self._show_choices()

    def _build_choices(self) -> None:
        self._scope, self._order = _Choice(self.tr("Incidents")), _Choice(self.tr("Order"))
        self._format, self._columns = _Choice(self.tr("Format")), _Choice(self.tr("Columns"))
        self._profile = _Choice(
            self.tr("For"),
            self.tr(
                "A spreadsheet: opens right in Excel and LibreOffice, what looks like a formula is made harmless.\n"
                "Data work: plain values, comma and point."
            ),
        )
        self._separator = _Choice(self.tr("Separator"))
        self.scope, self.order, self.format = self._scope.combo, self._order.combo, self._format.combo
        self.columns, self.profile, self.separator = self._columns.combo, self._profile.combo, self._separator.combo
        for combo, items in (
            (
                self.scope,
                (
                    (self.tr("Filtered result"), "result"),
                    (self.tr("Selection"), "selection"),
                    (self.tr("All incidents"), "all"),
                ),
            ),
            (self.order, ((self.tr("As in the table"), "table"), (self.tr("As in the collection"), "collection"))),
            (self.columns, ((self.tr("All columns"), "all"), (self.tr("As shown in the table"), "shown"))),
            (
                self.profile,
                ((self.tr("A spreadsheet"), "spreadsheet"), (self.tr("Data work (R, pandas)"), "data")),
            ),
            (
                self.separator,
                (
                    (self.tr("Automatic"), None),
                    (self.tr("Comma ,"), "comma"),
                    (self.tr("Semicolon ;"), "semicolon"),
                    (self.tr("Tab"), "tab"),
                ),
            ),
        ):
            for text, key in items:
                combo.addItem(text, key)
        self._scope_texts = [self.scope.itemText(at) for at in range(self.scope.count())]
        before = ""
        for one in self._formats:
            if before and one.group != before:
                self.format.insertSeparator(self.format.count())
            before = one.group
            name = QCoreApplication.translate("formats", one.name)
            self.format.addItem(f"{name} ({one.suffix})", one.suffix)
        self.format.currentIndexChanged.connect(self._take_format)

    def _build_extras(self) -> None:
        self.datapackage = QCheckBox(self.tr("With a description (datapackage.json)"))
        self.datapackage.setToolTip(self.tr("What each column means, where the data is from and how to cite it"))
        self.own = QCheckBox(self.tr("With your own notes and tags"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title of the briefing"))
        self.title.setAccessibleName(self.tr("Title of the briefing"))
        self.title.setMaxLength(300)
        self.title.returnPressed.connect(self._ask)

    def _build_place(self) -> None:
        self.path = QLineEdit(str(Path.home() / "mali-incidents.csv"))
        self.path.setAccessibleName(self.tr("File"))
        self.path.returnPressed.connect(self._ask)
        self.path.editingFinished.connect(self._follow_suffix)
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._choose)
        self.write = QPushButton(self.tr("Export"))
        self.write.setDefault(True)
        self.write.clicked.connect(self._ask)
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
        self.message.hide()
        self.copy_path = QToolButton(objectName="more")
        self.copy_path.setText(self.tr("Copy the path"))
        self.copy_path.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._written))
        self.copy_path.hide()
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the export panel"))
        self._close.setToolTip(self.tr("Close (Escape)"))
        self._close.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Export"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._close)
        choices = FlowLayout(None, 12)
        for choice in (self._scope, self._order, self._format, self._columns, self._profile, self._separator):
            choices.addWidget(choice)
        extras = FlowLayout(None, 16)
        extras.addWidget(self.datapackage)
        extras.addWidget(self.own)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.path, 1)
        for button in (self.browse, self.write, self.cancel):
            place.addWidget(button)
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.copy_path, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(choices)
        column.addWidget(self.title)
        column.addLayout(extras)
        column.addLayout(place)
        column.addLayout(said)

    def set_theme(self, theme: Theme) -> None:
        """Draw the close button in the theme's colour."""
        self._close.setIcon(icon("close", theme.roles["muted"]))

    # what is chosen

    @property
    def chosen(self) -> ExportFormat:
        """The format chosen."""
        suffix = self.format.currentData()
        return next(one for one in self._formats if one.suffix == suffix)

    def _take_format(self) -> None:
        text = self.path.text().strip()
        if text and self._format_of(text) != self.chosen:
            self.path.setText(text.removesuffix(self._suffix_of(text)) + self.chosen.suffix)
        self._show_choices()

    def _format_of(self, name: str) -> ExportFormat | None:
        fitting = [one for one in self._formats if name.lower().endswith(one.suffix)]
        return max(fitting, key=lambda one: len(one.suffix), default=None)

    def _suffix_of(self, name: str) -> str:
        found = self._format_of(name)
        return name[-len(found.suffix) :] if found is not None else Path(name).suffix

    def _follow_suffix(self) -> None:
        """Take the format that the file's name asks for."""
        found = self._format_of(self.path.text().strip())
        if found is not None and found != self.chosen:
            self.format.setCurrentIndex(self.format.findData(found.suffix))

    def _show_choices(self) -> None:
        kind, is_csv = self.chosen.kind, self.chosen.kind == "csv"
        self._columns.setVisible(kind in ("csv", "table"))
        self._profile.setVisible(is_csv)
        self._separator.setVisible(self.chosen.suffix == ".csv")
        self.datapackage.setVisible(is_csv)
        self.own.setVisible(kind != "references")
        self.title.setVisible(kind == "briefing")

    def choose_format(self, suffix: str) -> None:
        """Choose a format; one that there is not leaves the present one."""
        at = self.format.findData(suffix)
        if at >= 0:
            self.format.setCurrentIndex(at)

    def set_choices(self, profile: str, separator: str | None, own: bool) -> None:
        """Begin with what the settings say."""
        self.profile.setCurrentIndex(max(self.profile.findData(profile), 0))
        self.separator.setCurrentIndex(max(self.separator.findData(separator), 0))
        self.own.setChecked(own)

    def show_counts(self, found: int, selected: int, of_all: int) -> None:
        """Say how many incidents each scope holds at present."""
        for at, count in enumerate((found, selected, of_all)):
            self.scope.setItemText(at, f"{self._scope_texts[at]} ({wording.number(count)})")

    def show_collection(self, name: str) -> None:
        """Offer a collection's own order, and its name as title; '' where no collection is found."""
        self._order.setVisible(bool(name))
        self.order.setCurrentIndex(1 if name else 0)
        if name:
            self.title.setText(name)

    def open(self, selected: int, suffix: str = "") -> None:
        """Show the panel; a selection of several is offered first. ``suffix`` chooses a format."""
        self.scope.setCurrentIndex(self.scope.findData("selection" if selected > 1 else "result"))
        if suffix:
            self.format.setCurrentIndex(self.format.findData(suffix))
        self.message.hide()
        self.copy_path.hide()
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
        one = self.chosen
        kinds = f"{QCoreApplication.translate('formats', one.name)} (*{one.suffix})"
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Export"), self.path.text(), kinds)
        if name:
            self.path.setText(name)
            self._follow_suffix()
            # The file dialog has asked already.
            self._may_replace = Path(name)

    def _ask(self) -> None:
        if not self.write.isEnabled():
            return  # one at a time: an export is under way
        text = self.path.text().strip()
        if not text:
            self.show_failure(self.tr("Say where to write the file."))
            return
        self._follow_suffix()
        path = Path(text).expanduser()
        if not path.suffix:
            path = path.with_name(path.name + self.chosen.suffix)
        if path.is_file() and path != self._may_replace:
            self._may_replace = path
            self.show_failure(self.tr("There is a file of that name. Press Export again to replace it."))
            return
        self._may_replace = None
        self.export_requested.emit(
            ExportWish(
                self.scope.currentData(),
                path,
                self.order.currentData() if not self._order.isHidden() else "table",
                self.columns.currentData(),
                self.profile.currentData(),
                self.separator.currentData(),
                self.datapackage.isChecked(),
                self.own.isChecked(),
                self.title.text().strip(),
            )
        )

    # what comes of it

    def show_running(self) -> None:
        """Show that an export is under way."""
        self.write.setEnabled(False)
        self.cancel.show()
        self.copy_path.hide()
        self._say(self.tr("Writing…"), "muted")

    def show_progress(self, written: int) -> None:
        """Show how many incidents are written."""
        self._say(self.tr("Writing… {0} incidents so far").format(wording.number(written)), "muted")

    def show_done(self, written: int, path: str) -> None:
        """Say what was written and where."""
        self._finish()
        self._written = path
        self.copy_path.show()
        self._say(self.tr("{0} written to {1}").format(wording.incidents_text(written), path), "success")

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was written."""
        self._finish()
        self.copy_path.hide()
        self._say(sentence or self.tr("Cancelled; nothing was written."), "error")

    def _finish(self) -> None:
        self.write.setEnabled(True)
        self.cancel.hide()

    def _say(self, text: str, role: str) -> None:
        set_styled(self.message, "role", role)
        self.message.setText(text)
        self.message.show()
