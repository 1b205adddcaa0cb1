"""Stepping month by month through a range of time: by hand, or played."""

from __future__ import annotations

import calendar

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from mali_browser import wording
from mali_browser.gui.theme import Theme, icon

_SPEEDS_MS = (2000, 1000, 500)


class MapPlayer(QWidget):
    """``month_wanted`` carries the first and last day of a month, ISO, both included; ``ended`` that all is wanted."""

    month_wanted = Signal(str, str)
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.back = self._button("back", self.tr("One month back"))
        self.forward = self._button("forward", self.tr("One month on"))
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.run = QToolButton(checkable=True)
        self.run.setText(self.tr("Play"))
        self.run.toggled.connect(self._toggle)
        self.month = QLabel()
        self.month.setTextFormat(Qt.TextFormat.PlainText)
        self.month.setProperty("role", "heading")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Month"))
        self.slider.setPageStep(12)
        self.slider.valueChanged.connect(self._tell)
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for text, delay_ms in zip((self.tr("Slow"), self.tr("Medium"), self.tr("Fast")), _SPEEDS_MS, strict=True):
            self.speed.addItem(text, delay_ms)
        self.speed.setCurrentIndex(1)
        self.speed.currentIndexChanged.connect(lambda _at: self._timer.setInterval(self.speed.currentData()))
        self.close_button = self._button("close", self.tr("Show all months again"))
        self.close_button.clicked.connect(self.stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.run, self.back, self.forward, self.month):
            layout.addWidget(widget)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.speed)
        layout.addWidget(self.close_button)
        self.month.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{wording.term('September')} 2024") + 24)
        self.set_theme(theme)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(objectName=name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        for button, name in ((self.back, "back"), (self.forward, "forward"), (self.close_button, "close")):
            button.setIcon(icon(name, theme.roles["text"]))

    def set_reduced_motion(self, on: bool) -> None:
        """Offer steps only, nothing that runs by itself."""
        self.run.setVisible(not on)
        self.speed.setVisible(not on)
        if on:
            self.run.setChecked(False)

    def set_range(self, first: str, last: str) -> None:
        """Take the months to go through, given as ISO dates or months; the present one stays where it can."""
        begin, end = ((int(text[:4]), int(text[5:7] or 1)) for text in (first, last))
        present = self._month(self.slider.value()) if self._first is not None else begin
        self._first = begin
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, _months(end) - _months(begin)))
            self.slider.setValue(_months(present) - _months(begin))
        self._show_month()

    def begin(self) -> None:
        """Ask for the month that is shown."""
        self._tell()

    def step(self, months: int) -> None:
        """Go some months on; from the last the first follows, and the other way round."""
        count = self.slider.maximum() + 1
        self.slider.setValue((self.slider.value() + months) % count)

    def stop(self) -> None:
        """Stop, and ask for all months again."""
        self.run.setChecked(False)
        self.ended.emit()

    @property
    def is_running(self) -> bool:
        """Tell whether it goes on by itself."""
        return self._timer.isActive()

    def _tick(self) -> None:
        if self.slider.value() == self.slider.maximum():
            self.run.setChecked(False)
        else:
            self.step(1)

    def _toggle(self, on: bool) -> None:
        self.run.setText(self.tr("Pause") if on else self.tr("Play"))
        if not on:
            self._timer.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        else:
            self._tell()
        self._timer.start(self.speed.currentData())

    def _month(self, place: int) -> tuple[int, int]:
        year, month = divmod(_months(self._first or (2012, 1)) + place, 12)
        return year, month + 1

    def _show_month(self) -> None:
        year, month = self._month(self.slider.value())
        text = wording.partial_date_text(f"{year}-{month:02}")
        self.month.setText(text)
        self.slider.setAccessibleDescription(text)

    def _tell(self) -> None:
        self._show_month()
        year, month = self._month(self.slider.value())
        last = calendar.monthrange(year, month)[1]
        self.month_wanted.emit(f"{year}-{month:02}-01", f"{year}-{month:02}-{last:02}")


def _months(month: tuple[int, int]) -> int:
    return month[0] * 12 + month[1] - 1
