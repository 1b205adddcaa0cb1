"""The switches above the map."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QToolButton, QWidget

from mali_browser.gui.views.flow_layout import FlowLayout
from mali_browser.gui.views.map_shading import INCIDENTS, KILLED

_GAP = 2


class MapBar(QWidget):
    """Holds the controls; what they do is the view's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shade = QComboBox()
        self.shade.setAccessibleName(self.tr("Shade regions"))
        self.shade.setToolTip(self.tr("Shade regions"))
        self.shade.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shade.setMinimumContentsLength(8)
        for text, by in (
            (self.tr("Not shaded"), ""),
            (self.tr("By incidents"), INCIDENTS),
            (self.tr("By killed"), KILLED),
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
        for button in (self.nearer, self.farther):
            button.setObjectName("narrow")
        # In as many lines as it needs: nothing is cut or left out where text is large or the map narrow.
        layout = FlowLayout(self, _GAP)
        controls = (self.shade, self.rough, self.box, self.months, self.key)
        for widget in (*controls, self.farther, self.nearer, self.whole, self.as_list, self.picture):
            layout.addWidget(widget)

    def _button(self, text: str, tip: str, checkable: bool = False) -> QToolButton:
        button = QToolButton(checkable=checkable)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button
