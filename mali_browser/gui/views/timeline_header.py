"""The controls above a timeline: what to stack by, the legend, what lies behind, table, picture."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from mali_browser.gui.series_colors import GROUPINGS
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.timeline_legend import TimelineLegend
from mali_browser.gui.views.timeline_words import CONTEXT_KINDS, context_kind_text, grouping_text


class TimelineHeader(QWidget):
    """A row of controls; each wish is a signal."""

    grouping_chosen = Signal(str)
    context_chosen = Signal(object)  # frozenset[str]
    table_chosen = Signal(bool)
    whole_range_chosen = Signal(bool)
    picture_wanted = Signal()

    def __init__(
        self, theme: Theme, context_kinds: frozenset[str], compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context_kinds = context_kinds
        self.grouping = QComboBox()
        self.grouping.setAccessibleName(self.tr("Stack the bars by"))
        self.grouping.setToolTip(self.tr("Stack the bars by"))
        for grouping in GROUPINGS:
            self.grouping.addItem(grouping_text(grouping), grouping)
        self.grouping.activated.connect(lambda _at: self.grouping_chosen.emit(self.grouping.currentData()))
        self.legend = TimelineLegend(theme)
        self.options = QToolButton(objectName="options")
        self.options.setText(self.tr("View"))
        self.options.setAccessibleName(self.tr("What the timeline shows"))
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.options)
        self.options.setMenu(self.menu)
        self._build_menu()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.grouping)
        row.addWidget(self.legend, 1)
        row.addWidget(self.options)

    def _build_menu(self) -> None:
        self.table_action = self._add(self.tr("As a table"), False)
        self.table_action.toggled.connect(self.table_chosen)
        self.whole_range_action = self._add(self.tr("Also outside the dates of the filter"), True)
        self.whole_range_action.toggled.connect(self.whole_range_chosen)
        self.picture_action = self.menu.addAction(self.tr("Save picture…"))
        self.picture_action.triggered.connect(self.picture_wanted)
        self.menu.addSection(self.tr("Behind the incidents"))
        self.context_actions: dict[str, QAction] = {}
        for kind in CONTEXT_KINDS:
            action = self._add(context_kind_text(kind), kind in self.context_kinds)
            action.toggled.connect(self._take_context)
            self.context_actions[kind] = action

    def _add(self, text: str, checked: bool) -> QAction:
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _take_context(self) -> None:
        kinds = {kind for kind, action in self.context_actions.items() if action.isChecked()}
        if "coup" in kinds:
            kinds.add("removal")
        self.context_kinds = frozenset(kinds)
        self.context_chosen.emit(self.context_kinds)

    def set_context_kinds(self, there: set[str]) -> None:
        """Offer only the kinds that there are."""
        for kind, action in self.context_actions.items():
            action.setVisible(kind in there or (kind == "coup" and "removal" in there))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.legend.set_theme(theme)

    @property
    def as_table(self) -> bool:
        """Tell whether the table is wanted in the place of the picture."""
        return self.table_action.isChecked()
