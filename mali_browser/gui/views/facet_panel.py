"""The facets beside the table: years, minimum killed, and what incidents have in common, each with its counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from mali_browser.gui.item_models import filter_edits
from mali_browser.gui.item_models.facet_model import FACETS, FacetModel
from mali_browser.gui.item_models.own_facets import OWN_FACETS, OwnFacetModel
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.facet_list import FacetGroup, clear_button
from mali_browser.gui.views.flow_layout import FlowLayout
from mali_browser.gui.views.year_histogram import YearHistogram
from mali_browser.incident_filter import IncidentFilter
from mali_browser.records import Facet, YearCount
from mali_browser.search_vocabulary import SearchVocabulary

_MOST_KILLED = 1_000_000_000
# The narrowest panel, in characters.
_NARROWEST = 20
# Counts of an earlier filter are taken away after this time.
_STALE_MS = 300


class _Number(QSpinBox):
    """A number as wide as five digits, whatever may be typed."""

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("00000") + 54, hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()


class FacetPanel(QScrollArea):
    """Shows one filter; ``filter_wanted`` carries the filter that a click or key asks for, and whether at once."""

    filter_wanted = Signal(object, bool)  # IncidentFilter

    def __init__(self, vocabulary: SearchVocabulary, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="facets")
        self._request = IncidentFilter()
        self._counted: IncidentFilter | None = None
        self._waiting = QTimer(self, singleShot=True, interval=_STALE_MS)
        self._waiting.timeout.connect(self._take_counts_away)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filters"))
        QApplication.instance().focusChanged.connect(self._keep_in_view)
        body = QWidget(objectName="facet_body")
        self._column = QVBoxLayout(body)
        # As wide as the panel, whatever it holds: what is too wide gives way instead of all being cut at the side.
        body.setMinimumWidth(1)
        self._column.setContentsMargins(0, 0, 6, 8)
        self._column.setSpacing(12)
        self._build_years(theme)
        self._build_minimum()
        self.groups: dict[str, FacetGroup] = {}
        for field in (*FACETS, *OWN_FACETS):
            kind = OwnFacetModel if field in OWN_FACETS else FacetModel
            group = FacetGroup(kind(field, vocabulary, self), theme)
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
        self.clear_years = clear_button(self.tr("Years: clear"))
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
        self.minimum = _Number()
        self.minimum.setRange(0, _MOST_KILLED)
        self.minimum.setSpecialValueText(self.tr("any"))
        self.minimum.setAccessibleName(self.tr("Killed at least"))
        self.minimum.setToolTip(self.tr("Incidents that report no number of killed are left out once there is one"))
        self.minimum.valueChanged.connect(
            lambda least: self._want(filter_edits.with_minimum(self._request, least), at_once=False)
        )
        label.setBuddy(self.minimum)
        line = FlowLayout(None, 8)
        label.setContentsMargins(4, 0, 0, 0)
        line.addWidget(label)
        line.addWidget(self.minimum)
        self._column.addLayout(line)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._take_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # The texts inside take the size after this.
            QTimer.singleShot(0, self, self._take_room)

    def _take_room(self) -> None:
        """Be wide enough for the text in its present size."""
        self.span_label.setMinimumWidth(self.span_label.fontMetrics().horizontalAdvance("0000–0000"))
        needed = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 6
        self.setMinimumWidth(max(self.fontMetrics().averageCharWidth() * _NARROWEST, needed))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.years.set_theme(theme)
        for group in self.groups.values():
            group.set_theme(theme)
        self._take_room()

    def show_filter(self, request: IncidentFilter) -> None:
        """Show what a filter chooses; the counts follow."""
        self._request = request
        if request == self._counted:
            self._waiting.stop()
        elif not self._waiting.isActive():
            self._waiting.start()
        for field, group in self.groups.items():
            group.model.set_choice(filter_edits.facet_choice(request, field))
        self.minimum.blockSignals(True)
        self.minimum.setValue(min(filter_edits.minimum(request), _MOST_KILLED))
        self.minimum.blockSignals(False)
        self._show_years()

    def show_counts(self, facets: dict[str, Facet], years: Sequence[YearCount]) -> None:
        """Show other counts; what is chosen stays in its list."""
        self._waiting.stop()
        self._counted = self._request
        self.widget().setUpdatesEnabled(False)
        for field, facet in facets.items():
            if field in self.groups:
                self.groups[field].model.set_facet(facet)
        self.years.set_years(years)
        self._show_years()
        self.widget().setUpdatesEnabled(True)

    def show_own(self, facets: dict[str, Facet]) -> None:
        """Show the facets of the reader's own; one without a value is hidden."""
        for field, facet in facets.items():
            self.groups[field].model.set_facet(facet)

    def _show_years(self) -> None:
        self.years.set_within(filter_edits.years_within(self._request, self.years.years))
        self.span_label.setText(self.years.span_text())
        self.clear_years.setVisible(filter_edits.has_dates(self._request))

    def _take_counts_away(self) -> None:
        for group in self.groups.values():
            group.model.set_stale()

    def _toggle(self, field: str, value: str) -> None:
        value = self.groups[field].model.spelled(value)
        self._want(filter_edits.toggle_value(self._request, field, value))

    def _exclude(self, field: str, value: str) -> None:
        value = self.groups[field].model.spelled(value)
        self._want(filter_edits.exclude_value(self._request, field, value))

    def _want(self, request: IncidentFilter, at_once: bool = True) -> None:
        if request != self._request:
            self.filter_wanted.emit(request, at_once)

    def _bring_into_view(self, group: FacetGroup, place: QRect) -> None:
        at = group.mapTo(self.widget(), place.center())
        self.ensureVisible(at.x(), at.y(), 0, place.height())

    def _keep_in_view(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the keyboard, however it came there."""
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def focus_first(self) -> None:
        """Put the keyboard into the panel."""
        self.years.setFocus()
