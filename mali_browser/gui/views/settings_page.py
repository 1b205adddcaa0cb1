"""One page to change every setting, built from the table of settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mali_browser.gui.views.flow_layout import FlowLayout

Value = bool | int | str


@dataclass(frozen=True)
class ShownSetting:
    """A setting as the page shows it. ``choices``: value -> text; ``low`` and ``high`` bound a number."""

    name: str
    group: str
    text: str
    default: Value
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 0


def translated(text: str) -> str:
    """Translate a text of the table of settings."""
    return QCoreApplication.translate("settings", text)


class _Number(QSpinBox):
    """As wide as its largest number; the wheel scrolls the page rather than it."""

    def wheelEvent(self, event: QEvent) -> None:  # noqa: N802
        event.ignore()


class _Choice(QComboBox):
    """Gives way in a narrow page; the wheel scrolls the page rather than it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QEvent) -> None:  # noqa: N802
        event.ignore()


class SettingsPage(QScrollArea):
    """``setting_changed`` carries a name and its new value; a change holds at once."""

    setting_changed = Signal(str, object)
    defaults_wanted = Signal()
    forget_wanted = Signal()
    wipe_wanted = Signal()
    closed = Signal()

    def __init__(self, settings: Sequence[ShownSetting], parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="settings")
        self.setAccessibleName(self.tr("Settings"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.controls: dict[str, QWidget] = {}
        self._labels: dict[QLabel, QCheckBox] = {}
        body = QWidget(objectName="settings_body")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        column.addWidget(_label(self.tr("Settings"), "title"))
        self.refusal = _label("", "muted")
        self.refusal.hide()
        column.addWidget(self.refusal)
        groups = list(dict.fromkeys(setting.group for setting in settings))
        for group in groups:
            column.addSpacing(10)
            column.addWidget(_label(translated(group), "heading"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(8)
            grid.setColumnStretch(1, 1)
            column.addLayout(grid)
            for setting in settings:
                if setting.group == group:
                    self._add(grid, setting)
            if group == groups[-1]:
                self._add_privacy(column)
        self._add_foot(column)
        self.setWidget(body)

    def _add(self, grid: QGridLayout, setting: ShownSetting) -> None:
        text = translated(setting.text)
        control = self._control(setting)
        control.setAccessibleName(text)
        control.setObjectName(setting.name)
        self.controls[setting.name] = control
        label = _label(text)
        label.setBuddy(control)
        row = grid.rowCount()
        if isinstance(control, QCheckBox):
            # A check box does not break its text into lines: the label beside it does, and is clicked in its place.
            label.installEventFilter(self)
            self._labels[label] = control
            grid.addWidget(control, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        else:
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(label)
            side = Qt.AlignmentFlag.AlignLeft if isinstance(control, QSpinBox) else Qt.AlignmentFlag(0)
            box.addWidget(control, 0, side)
            grid.addLayout(box, row, 0, 1, 2)

    def _control(self, setting: ShownSetting) -> QWidget:
        name = setting.name
        if isinstance(setting.default, bool):
            check = QCheckBox()
            check.toggled.connect(lambda on: self.setting_changed.emit(name, on))
            return check
        if isinstance(setting.default, int):
            number = _Number()
            number.setRange(setting.low, setting.high)
            number.setKeyboardTracking(False)
            number.setSingleStep(10 if setting.high - setting.low > 50 and setting.low >= 10 else 1)
            number.valueChanged.connect(lambda value: self.setting_changed.emit(name, value))
            return number
        choice = _Choice()
        for value, shown in setting.choices:
            choice.addItem(translated(shown), value)
        choice.currentIndexChanged.connect(lambda _at: self.setting_changed.emit(name, choice.currentData()))
        return choice

    def _add_privacy(self, column: QVBoxLayout) -> None:
        self.forget = QPushButton(self.tr("Forget them now"))
        self.forget.setToolTip(self.tr("Forget every page visited and every search made before"))
        self.forget.clicked.connect(self.forget_wanted)
        self.wipe = QPushButton(self.tr("Wipe my data…"))
        self.wipe.setToolTip(self.tr("Shows what will go, and then removes everything of yours from this computer"))
        self.wipe.clicked.connect(self.wipe_wanted)
        column.addSpacing(4)
        column.addWidget(_in_lines(self.forget, self.wipe))

    def _add_foot(self, column: QVBoxLayout) -> None:
        done = QPushButton(self.tr("Done"))
        done.clicked.connect(self.closed)
        self.defaults = QPushButton(self.tr("Back to the defaults"))
        self.defaults.clicked.connect(self.defaults_wanted)
        column.addSpacing(14)
        column.addWidget(_in_lines(done, self.defaults))
        column.addStretch(1)

    def set_refusal(self, sentence: str) -> None:
        """Say that changes hold for this window only, and why; '' where they are kept."""
        text = self.tr("What you change here holds for this window only. {0}").format(sentence)
        self.refusal.setText(text if sentence else "")
        self.refusal.setVisible(bool(sentence))
        for button in (self.forget, self.wipe):
            button.setEnabled(not sentence)

    def show_values(self, values: dict[str, Value]) -> None:
        """Show what is set, without telling of it."""
        for name, control in self.controls.items():
            if name not in values:
                continue
            control.blockSignals(True)
            value = values[name]
            if isinstance(control, QCheckBox):
                control.setChecked(bool(value))
            elif isinstance(control, QSpinBox):
                control.setValue(int(value))
            elif isinstance(control, QComboBox):
                control.setCurrentIndex(max(control.findData(value), 0))
            control.blockSignals(False)

    def focus_first(self) -> None:
        """Go to the first setting."""
        next(iter(self.controls.values())).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let a click on the text of a check box be one on its box."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            box = self._labels.get(watched)  # type: ignore[call-overload]
            if box is not None and event.button() == Qt.MouseButton.LeftButton:
                box.setFocus()
                box.toggle()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _in_lines(*buttons: QPushButton) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line, spacing=8)
    for button in buttons:
        flow.addWidget(button)
    return line


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
