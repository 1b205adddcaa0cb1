"""The switches above the map."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from mali_browser.gui.views.map_shading import INCIDENTS, KILLED

_GAP = 3


class MapBar(QWidget):
    """Holds the controls; what they do is the view's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shade = QComboBox()
        self.shade.setAccessibleName(self.tr("Shade regions"))
        self.shade.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shade.setMinimumContentsLength(11)
        for text, by in (
            (self.tr("Regions plain"), ""),
            (self.tr("Shaded by incidents"), INCIDENTS),
            (self.tr("Shaded by killed"), KILLED),
        ):
            self.shade.addItem(text, by)
        self.rough = QCheckBox(self.tr("Roughly known"))
        self.rough.setToolTip(self.tr("Show what is known only to a cercle, region, country or vaguer stretch"))
        self.rough.setChecked(True)
        self.box = self._button(
            self.tr("Box"), self.tr("Draw a box to filter by (or drag with Shift; Enter takes what is in view)"), True
        )
        self.as_list = self._button(self.tr("As a list"), self.tr("The places of the map as a table"), True)
        self.months = self._button(self.tr("Months"), self.tr("Step through the months, or play them"), True)
        self.key = self._button(self.tr("Key"), self.tr("Show or hide what colours and sizes mean"))
        self.nearer = self._button("+", self.tr("Nearer (+)"))
        self.farther = self._button("−", self.tr("Farther (−)"))
        self.whole = self._button(self.tr("Mali"), self.tr("Show the whole country (Home)"))
        self.picture = self._button(self.tr("Picture"), self.tr("Save or copy a picture of the map"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for widget in (self.shade, self.rough, self.box, self.months, self.key):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self.farther, self.nearer, self.whole, self.as_list, self.picture):
            layout.addWidget(widget)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(360, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out, where there is little room, what wheel and keys do as well, then the rarer switches."""
        super().resizeEvent(event)
        widths = {
            self.layout().itemAt(at).widget(): self.layout().itemAt(at).widget().sizeHint().width() + _GAP
            for at in range(self.layout().count())
            if self.layout().itemAt(at).widget() is not None
        }
        needed = sum(widths.values())
        for widget in (self.farther, self.nearer, self.whole, self.key, self.rough):
            shown = needed <= self.width()
            needed -= 0 if shown else widths[widget]
            if widget.isVisibleTo(self) != shown:
                widget.setVisible(shown)

    def _button(self, text: str, tip: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(checkable=checkable)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button
