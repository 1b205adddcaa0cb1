"""The facets beside the table: years, minimum killed, and what incidents have in common, each with its counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QToolButton, QVBoxLayout, QWidget

from mali_browser.gui.item_models import filter_edits
from mali_browser.gui.item_models.facet_model import FACETS, FacetModel
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.facet_list import FacetGroup
from mali_browser.gui.views.year_histogram import YearHistogram
from mali_browser.incident_filter import IncidentFilter
from mali_browser.records import Facet, YearCount
from mali_browser.search_vocabulary import SearchVocabulary

_MOST_KILLED = 99_999


class FacetPanel(QScrollArea):
    """Shows one filter; ``filter_wanted`` carries the filter that a click or key asks for, and whether at once."""

    filter_wanted = Signal(object, bool)  # IncidentFilter

    def __init__(self, vocabulary: SearchVocabulary, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="facets")
        self._request = IncidentFilter()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filters"))
        body = QWidget(objectName="facet_body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 6, 8)
        self._column.setSpacing(12)
        self._build_years(theme)
        self._build_minimum()
        self.groups: dict[str, FacetGroup] = {}
        for field in FACETS:
            group = FacetGroup(FacetModel(field, vocabulary, self), theme)
            group.value_wanted.connect(self._toggle)
            group.exclusion_wanted.connect(self._exclude)
            group.clear_wanted.connect(lambda field: self._want(filter_edits.clear_facet(self._request, field)))
            group.moved_to.connect(lambda place, group=group: self._bring_into_view(group, place))
            self._column.addWidget(group)
            self.groups[field] = group
        self._column.addStretch(1)
        self.setWidget(body)

    def _build_years(self, theme: Theme) -> None:
        heading = QLabel(self.tr("Years"))
        heading.setProperty("role", "heading")
        self.span_label = QLabel()
        self.span_label.setProperty("role", "muted")
        self.clear_years = QToolButton(objectName="clear", text=self.tr("Clear"))
        self.clear_years.setAccessibleName(self.tr("Years: clear"))
        self.clear_years.clicked.connect(lambda: self._want(filter_edits.with_years(self._request, None)))
        self.years = YearHistogram(theme)
        self.years.span_chosen.connect(
            lambda span: self._want(filter_edits.with_years(self._request, span), at_once=False)
        )
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(heading)
        head.addWidget(self.span_label, 1)
        head.addWidget(self.clear_years)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.years)
        self._column.addLayout(box)

    def _build_minimum(self) -> None:
        label = QLabel(self.tr("Killed at least"))
        label.setProperty("role", "heading")
        self.minimum = QSpinBox()
        self.minimum.setRange(0, _MOST_KILLED)
        self.minimum.setSpecialValueText(self.tr("any"))
        self.minimum.setAccessibleName(self.tr("Killed at least"))
        self.minimum.setToolTip(self.tr("Incidents that report no number of killed are left out once there is one"))
        self.minimum.valueChanged.connect(
            lambda least: self._want(filter_edits.with_minimum(self._request, least), at_once=False)
        )
        label.setBuddy(self.minimum)
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(self.minimum)
        self._column.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.years.set_theme(theme)
        for group in self.groups.values():
            group.set_theme(theme)

    def show_filter(self, request: IncidentFilter) -> None:
        """Show what a filter chooses; the counts follow."""
        self._request = request
        for field, group in self.groups.items():
            group.model.set_choice(filter_edits.facet_choice(request, field))
        self.minimum.blockSignals(True)
        self.minimum.setValue(min(filter_edits.minimum(request), _MOST_KILLED))
        self.minimum.blockSignals(False)
        self._show_years()

    def show_counts(self, facets: dict[str, Facet], years: Sequence[YearCount]) -> None:
        """Show other counts; what is chosen stays in its list."""
        self.widget().setUpdatesEnabled(False)
        for field, facet in facets.items():
            if field in self.groups:
                self.groups[field].model.set_facet(facet)
        self.years.set_years(years)
        self._show_years()
        self.widget().setUpdatesEnabled(True)

    def _show_years(self) -> None:
        self.years.set_within(filter_edits.years_within(self._request, self.years.years))
        span = self.years.span()
        text = "" if span is None else str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1]}"
        self.span_label.setText(text)
        self.clear_years.setVisible(filter_edits.has_dates(self._request))

    def _toggle(self, field: str, value: str) -> None:
        self._want(filter_edits.toggle_value(self._request, field, value))

    def _exclude(self, field: str, value: str) -> None:
        self._want(filter_edits.exclude_value(self._request, field, value))

    def _want(self, request: IncidentFilter, at_once: bool = True) -> None:
        if request != self._request:
            self.filter_wanted.emit(request, at_once)

    def _bring_into_view(self, group: FacetGroup, place: QRect) -> None:
        at = group.mapTo(self.widget(), place.center())
        self.ensureVisible(at.x(), at.y(), 0, place.height())

    def focus_first(self) -> None:
        """Put the keyboard into the panel."""
        self.years.setFocus()
