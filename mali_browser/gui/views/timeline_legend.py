"""The legend of a timeline: a button for each series, which hides or shows it; those without room in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from mali_browser import wording
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.series_colors import symbol_picture
from mali_browser.gui.theme import Theme

_ICON_SHARE = 0.85  # of the letters' height
_LONGEST = 24  # letters of a name that a button shows
_SPACING = 2


class TimelineLegend(QWidget):
    """``hidden_changed`` carries the slots that are left out."""

    hidden_changed = Signal(object)  # frozenset[int]

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._series: tuple[tuple[int, str, int], ...] = ()
        self.hidden: frozenset[int] = frozenset()
        self.buttons: dict[int, QToolButton] = {}
        self.more = QToolButton(objectName="more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("More series"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Series"))
        self.more.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the symbols in another theme's colours."""
        self._theme = theme
        self._take_icons()
        self._fit()

    def set_series(self, series: Sequence[tuple[int, str, int]]) -> None:
        """Show other series: (slot, name, incidents); those of the same slots keep whether they are hidden."""
        new = tuple(series)
        if new == self._series:
            return
        self._series = new
        slots = {slot for slot, _name, _count in new}
        for slot in [slot for slot in self.buttons if slot not in slots]:
            self.buttons.pop(slot).deleteLater()
        for place, (slot, name, count) in enumerate(new):
            button = self.buttons.get(slot) or self._make(slot)
            self.buttons[slot] = button
            tip = self.tr("{0}: {1} incidents. Click to hide or show.").format(name, wording.number(count))
            button.setToolTip(plain_tip(tip))
            button.setAccessibleName(f"{name}, {count}")
            button.setAccessibleDescription(tip)
            self._row.removeWidget(button)
            self._row.insertWidget(place, button)
        self._take_icons()
        self._fit()

    def clear_hidden(self) -> None:
        """Show every series again."""
        self.hidden = frozenset()
        self._take_icons()

    def _make(self, slot: int) -> QToolButton:
        button = QToolButton(self, objectName="series")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False, slot=slot: self.toggle(slot))
        return button

    def toggle(self, slot: int) -> None:
        """Hide or show a series; the last one that is shown brings all back."""
        hidden = self.hidden ^ {slot}
        if all(other in hidden for other, _name, _count in self._series):
            hidden = frozenset()
        self.hidden = frozenset(hidden)
        self._take_icons()
        self.hidden_changed.emit(self.hidden)

    def _icon(self, slot: int) -> QIcon:
        return QIcon(symbol_picture(self._theme, slot, self._icon_side()))

    def _icon_side(self) -> int:
        return max(round(self.fontMetrics().height() * _ICON_SHARE), 10)

    def _take_icons(self) -> None:
        side = self._icon_side()
        for slot, button in self.buttons.items():
            shown = slot not in self.hidden
            button.setIconSize(QSize(side, side))
            button.setIcon(self._icon(slot) if shown else QIcon())
            button.setChecked(shown)
            font = button.font()
            font.setStrikeOut(not shown)
            button.setFont(font)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_icons()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many buttons as there is room for; the menu holds the others."""
        self.more.setText("+99")
        room = self.width()
        widths = self._widths(10**3)
        if sum(widths) > room:
            widths = self._widths(_LONGEST)
        fitting = len(widths)
        if sum(widths) > room:
            room -= self.more.sizeHint().width() + _SPACING
            fitting = 0
            while fitting < len(widths) and sum(widths[: fitting + 1]) <= room:
                fitting += 1
        for place, (slot, _name, _count) in enumerate(self._series):
            self.buttons[slot].setVisible(place < fitting)
        left = self._series[fitting:]
        self.more.setVisible(bool(left))
        self.more.setText(f"+{len(left)}")
        self.menu.clear()
        for slot, name, count in left:
            action = QAction(f"{name} {wording.number(count)}".replace("&", "&&"), self.menu)
            action.setIcon(self._icon(slot))
            action.setCheckable(True)
            action.setChecked(slot not in self.hidden)
            action.triggered.connect(lambda _checked=False, slot=slot: self.toggle(slot))
            self.menu.addAction(action)

    def _widths(self, longest: int) -> list[int]:
        """Let names have so many letters; return how wide the buttons are then."""
        for slot, name, count in self._series:
            short = name if len(name) <= longest else name[: longest - 1].rstrip() + "…"
            self.buttons[slot].setText(f"{short} {wording.number(count)}".replace("&", "&&"))
        return [self.buttons[slot].sizeHint().width() + _SPACING for slot, _name, _count in self._series]

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, self.more.sizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.more.sizeHint().height())
