"""Connects timeline, map and lineage chart with the filter, the pages and the pictures.

What needs pyqtgraph is loaded after the first paint: the timeline shows a quiet place of its own size until then, the
map and the lineage chart are built when they are first looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mali_browser import wording
from mali_browser.errors import MaliBrowserError
from mali_browser.gui import chart_queries as ask
from mali_browser.gui.item_models import filter_edits
from mali_browser.gui.language import shown_trouble
from mali_browser.gui.picture import Paint, PictureCaption, copy_picture, save_picture
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.picture_panel import PicturePanel, PictureWish
from mali_browser.gui.views.timeline_view import TimelineView
from mali_browser.incident_filter import Condition, IncidentFilter, box_value
from mali_browser.records import ActorPage, Incident, Lineage, LineagePage, MapBox, Page, PlacePage

if TYPE_CHECKING:
    from mali_browser.gui.main_window import MainWindow
    from mali_browser.gui.views.lineage_chart import LineageChart
    from mali_browser.gui.views.map_locator import LocatorMap
    from mali_browser.gui.views.map_view import MapView

Shown = Callable[[], IncidentFilter | None]
_ACTOR_TIMELINE, _ACTOR_MARKS, _ACTOR_LINEAGE = "actor timeline", "actor marks", "actor lineage"
_ACTOR_PLACES = "actor places"


class ChartWiring(QObject):
    """What the window does for its charts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.timeline: TimelineView = window.timeline
        self.map: MapView | None = None
        self.lineage: LineageChart | None = None
        self.picture: PicturePanel | None = None
        self._painted: tuple[str, Paint, Shown, bool] | None = None  # the last: whether it is the map
        self._lineage_title = ""
        self._reduced_motion = False
        self._before_months: IncidentFilter | None = None
        self._month = ("", "")
        self._numbers: dict[str, int] = {}
        self._actor_timeline: TimelineView | None = None
        self._actor_lineage: LineageChart | None = None
        self._actor_places: LocatorMap | None = None
        self._extent: tuple[str, str] | None = None  # the first and last day of the data file
        self._connect()

    def _connect(self) -> None:
        window, controller, timeline = self._window, self._window.controller, self.timeline
        window.ready.connect(self._begin)
        controller.beside_wanted.connect(self._ask_all)
        controller.runner.answered.connect(self._take)
        controller.page_opened.connect(self._mark_page)
        window.keeper.changed.connect(self._set_theme)
        timeline.bins_wanted.connect(lambda _unit, _first, _last: self._ask_timeline())
        timeline.marks_wanted.connect(self._ask_marks)
        timeline.grouping_changed.connect(self._regroup)
        timeline.whole_range_changed.connect(lambda _on: self._ask_timeline())
        timeline.range_brushed.connect(self._brush)
        timeline.range_cleared.connect(lambda: self._want(filter_edits.with_days(self._request, None)))
        timeline.incident_clicked.connect(lambda ref: self._open(f"incident:{ref}"))
        timeline.address_clicked.connect(self._open)
        timeline.picture_wanted.connect(self._offer_timeline_picture)
        makers = window.detail.slot_makers
        makers["timeline"] = self._make_actor_timeline
        makers["lineage"] = self._make_actor_lineage
        makers["locator"] = self._make_locator

    @property
    def _request(self) -> IncidentFilter:
        return self._window.controller.request

    @property
    def _runner(self) -> Any:
        return self._window.controller.runner

    @property
    def _is_timeline_wanted(self) -> bool:
        return self._window.actions_by_name["timeline"].isChecked()

    def _begin(self) -> None:
        """Load what the timeline needs once there is time for it."""
        if self._is_timeline_wanted:
            self.timeline.prepare()
        ask.ask_context(self._runner)
        self._ask_all()

    def _open(self, address: str) -> None:
        self._window.follow(address)

    def _want(self, request: IncidentFilter) -> None:
        self._window.controller.set_filter(request)

    # what goes with a result

    def _ask_all(self) -> None:
        """Ask for everything that the filter decides and that is to be seen."""
        first, last = filter_edits.days_within(self._request) or (None, None)
        if self._before_months is not None and (first, last) != self._month and self.map is not None:
            # The reader asked for other dates: the months make way for them.
            self._before_months = None
            self.map.bar.months.setChecked(False)
        self.timeline.show_brush(first, last)
        self._ask_timeline()
        if self.map is not None and self.map.isVisible():
            self.map.ask()

    def _ask_timeline(self) -> None:
        if not self._is_timeline_wanted:
            return
        question = self.timeline.question
        self._numbers[ask.TIMELINE] = ask.ask_timeline(
            self._runner, self._request, question.grouping, question.unit, question.without_dates, question.window
        )

    def _ask_marks(self, first: int, last: int) -> None:
        question = self.timeline.question
        self._numbers[ask.MARKS] = ask.ask_marks(
            self._runner, self._request, first, last, question.grouping, question.without_dates
        )

    def _regroup(self, _grouping: str) -> None:
        self._ask_timeline()
        if self.map is not None:
            self.map.ask()

    def _take(self, kind: str, number: int, answer: Any) -> None:
        if kind == ask.CONTEXT:
            self.timeline.show_context(answer)
        elif kind == ask.TOWNS and self.map is not None:
            self.map.show_towns(answer)
        elif kind == ask.LINEAGE:
            self._show_lineage(answer)
        elif self._numbers.get(kind) == number:
            self._take_newest(kind, answer)

    def _take_newest(self, kind: str, answer: Any) -> None:
        if kind == ask.TIMELINE:
            if answer.first is not None and answer.last is not None:
                self._extent = date.fromordinal(answer.first).isoformat(), date.fromordinal(answer.last).isoformat()
            self.timeline.show_timeline(answer)
            self._set_months()
        elif kind == ask.MARKS:
            self.timeline.show_marks(answer)
        elif kind == ask.POINTS and self.map is not None:
            self.map.show_points(answer)
        elif kind == ask.PLACE_LIST and self.map is not None:
            self.map.show_list(answer)
        elif kind == _ACTOR_TIMELINE and self._actor_timeline is not None:
            self._actor_timeline.show_timeline(answer)
        elif kind == _ACTOR_MARKS and self._actor_timeline is not None:
            self._actor_timeline.show_marks(answer)
        elif kind == _ACTOR_LINEAGE and self._actor_lineage is not None:
            self._actor_lineage.show_lineage(answer)
        elif kind == _ACTOR_PLACES and self._actor_places is not None:
            self._actor_places.show_places(answer.places)

    def _brush(self, first: str, last: str) -> None:
        self._want(filter_edits.with_days(self._request, (first, last)))

    def _mark_page(self, page: Page) -> None:
        """Mark the open incident in every view."""
        incident = page.content if isinstance(page.content, Incident) else None
        row = incident.row if incident is not None else None
        if row is None:
            self.timeline.select_incident(None)
        else:
            self.timeline.select_incident(row.id, row.date_start, row.date_end)
        if self.map is not None:
            self.map.select_incident(incident)

    def panes(self) -> list[QWidget]:
        """Return what takes the keyboard in the charts that there are, whether they are to be seen or not."""
        found: list[QWidget] = []
        for view in (self.lineage, self.timeline, self.map):
            canvas = None if view is None else view.canvas
            if canvas is not None:
                found.append(canvas)
        if self.picture is not None:
            found.append(self.picture.path)
        return found

    def show_timeline(self, on: bool) -> None:
        """Show or hide the timeline."""
        self.timeline.setVisible(on)
        if on:
            self.timeline.prepare()
            self._ask_timeline()

    # the map

    def show_map(self, on: bool) -> None:
        """Show or hide the map; it is built when it is first shown."""
        if on and self.map is None:
            self._build_map()
        if self.map is not None:
            if not on:
                self.map.bar.months.setChecked(False)
            self.map.setVisible(on)
        self._window.make_room_for_map(on)

    def set_reduced_motion(self, on: bool) -> None:
        """Let nothing move by itself, now and when the map is built."""
        self._reduced_motion = on
        if self.map is not None:
            self.map.set_reduced_motion(on)

    def _build_map(self) -> None:
        from mali_browser.gui.views.map_view import MapView

        view = self.map = MapView(self._window.keeper.theme)
        view.hide()
        view.points_wanted.connect(self._ask_points)
        view.list_wanted.connect(self._ask_list)
        view.box_brushed.connect(self._take_box)
        view.region_chosen.connect(self._take_region)
        view.incident_clicked.connect(lambda ref: self._open(f"incident:{ref}"))
        view.place_clicked.connect(lambda ref: self._open(f"place:{ref}"))
        view.month_wanted.connect(self._show_month)
        view.months_ended.connect(self._leave_months)
        view.picture_wanted.connect(self._offer_map_picture)
        view.set_reduced_motion(self._reduced_motion)
        self._window.map_place.addWidget(view)
        view.select_incident(self._window.controller.open_incident_record)
        self._set_months()
        ask.ask_towns(self._runner)

    def _set_months(self) -> None:
        """Let the map step through the months of the filter's dates, or of the whole timeline."""
        if self.map is None or self.map.bar.months.isChecked():
            return
        days = filter_edits.days_within(self._request) or self._extent
        if days is not None:
            self.map.set_months(*days)

    def _show_month(self, first: str, last: str) -> None:
        if self._before_months is None:
            self._before_months = self._request
        self._month = (first, last)
        self._brush(first, last)

    def _leave_months(self) -> None:
        """Ask for the dates that the filter had before the months were stepped through."""
        before, self._before_months = self._before_months, None
        if before is not None:
            self._want(filter_edits.with_dates_of(self._request, before))

    def _ask_points(self, box: MapBox, cell: float) -> None:
        assert self.map is not None
        grouping = self.timeline.question.grouping
        self._numbers[ask.POINTS] = ask.ask_points(self._runner, self._request, box, self.map.frame, cell, grouping)

    def _ask_list(self, places: tuple[str, ...]) -> None:
        self._numbers[ask.PLACE_LIST] = ask.ask_place_list(self._runner, self._request, places)

    def _take_box(self, south: float, west: float, north: float, east: float) -> None:
        without = tuple(
            clause for clause in self._request.clauses if not any(condition.field == "box" for condition in clause)
        )
        condition = Condition("box", box_value(south, west, north, east))
        self._want(filter_edits.with_clauses(self._request, (*without, (condition,))))

    def _take_region(self, name: str) -> None:
        self._want(filter_edits.toggle_value(self._request, "region", name))

    # the lineage chart

    def open_lineage(self, target: str) -> None:
        """Ask for a lineage: an actor's, or 'all'."""
        ask.ask_lineage(self._runner, None if target == "all" else target)

    def _show_lineage(self, lineage: Lineage) -> None:
        if self.lineage is None:
            from mali_browser.gui.views.lineage_chart import LineageChart

            self.lineage = LineageChart(self._window.keeper.theme)
            self.lineage.address_clicked.connect(self._open)
            self.lineage.picture_wanted.connect(self._offer_lineage_picture)
            self.lineage.closed.connect(self.close_lineage)
            self.lineage.offer_way_back()
            self._window.stack.addWidget(self.lineage)
        self.lineage.show_lineage(lineage)
        if self.map is not None and self.map.isVisible():
            self._window.actions_by_name["map"].setChecked(False)
            self.show_map(False)
        self._window.stack.setCurrentWidget(self.lineage)
        title = self.tr("Lineage of {0}").format(lineage.centre_name) if lineage.centre else ""
        self._lineage_title = title or self.tr("Lineage of all armed groups")
        page = Page("lineage", lineage.centre or "all", self._lineage_title, LineagePage(lineage))
        self._window.controller.show_own_page(page)

    @property
    def is_lineage_shown(self) -> bool:
        """Whether the lineage chart has the place of the table."""
        return self.lineage is not None and self._window.stack.currentWidget() is self.lineage

    def close_lineage(self) -> None:
        """Put the lineage chart away: the incidents are in its place again."""
        if self.is_lineage_shown:
            self._window.show_incidents()

    def _offer_lineage_picture(self) -> None:
        if self.lineage is not None:
            self._offer_picture("lineage", self._lineage_title, self.lineage.paint_picture, lambda: None)

    # widgets of pages

    def _make_actor_timeline(self, page: Page, parent: QWidget) -> QWidget | None:
        if not isinstance(page.content, ActorPage) or not page.content.sides[0]:
            return None
        view = TimelineView(self._window.keeper.theme, compact=True, parent=parent)
        request = IncidentFilter(((Condition("actor", page.id),),))
        self._actor_timeline = view
        view.destroyed.connect(lambda: self._forget("_actor_timeline", view))

        def want() -> None:
            question = view.question
            self._numbers[_ACTOR_TIMELINE] = ask.ask_timeline(
                self._runner,
                request,
                question.grouping,
                question.unit,
                question.without_dates,
                question.window,
                _ACTOR_TIMELINE,
            )

        def want_marks(first: int, last: int) -> None:
            self._numbers[_ACTOR_MARKS] = ask.ask_marks(
                self._runner, request, first, last, view.question.grouping, False, _ACTOR_MARKS
            )

        view.bins_wanted.connect(lambda _unit, _first, _last: want())
        view.grouping_changed.connect(lambda _grouping: want())
        view.marks_wanted.connect(want_marks)
        view.incident_clicked.connect(lambda ref: self._open(f"incident:{ref}"))
        view.address_clicked.connect(self._open)
        view.range_brushed.connect(lambda first, last: self._open(f"search:actor:{page.id} date:{first}..{last}"))
        view.picture_wanted.connect(
            lambda: self._offer_picture(f"timeline-{page.id}", page.title, view.paint_picture, lambda: request)
        )
        view.prepare()
        want()
        return view

    def _make_actor_lineage(self, page: Page, parent: QWidget) -> QWidget | None:
        from mali_browser.gui.views.lineage_chart import LineageChart

        chart = LineageChart(self._window.keeper.theme, parent)
        chart.address_clicked.connect(self._open)
        title = self.tr("Lineage of {0}").format(page.title)
        chart.picture_wanted.connect(
            lambda: self._offer_picture(f"lineage-{page.id}", title, chart.paint_picture, lambda: None)
        )
        self._actor_lineage = chart
        chart.destroyed.connect(lambda: self._forget("_actor_lineage", chart))
        self._numbers[_ACTOR_LINEAGE] = ask.ask_lineage(self._runner, page.id, _ACTOR_LINEAGE)
        return chart

    def _make_locator(self, page: Page, parent: QWidget) -> QWidget | None:
        from mali_browser.gui.views.map_locator import LocatorMap

        places = page.content.places if isinstance(page.content, Incident) else ()
        found = (page.content.place,) if isinstance(page.content, PlacePage) else places
        is_actor = isinstance(page.content, ActorPage) and page.content.sides[0] > 0
        if not found and not is_actor:
            return None
        view = LocatorMap(self._window.keeper.theme, parent)
        view.show_places(found)
        if is_actor:
            self._actor_places = view
            view.destroyed.connect(lambda: self._forget("_actor_places", view))
            request = IncidentFilter(((Condition("actor", page.id),),))
            self._numbers[_ACTOR_PLACES] = ask.ask_all_places(self._runner, request, _ACTOR_PLACES)
        return view

    def _forget(self, name: str, view: QWidget) -> None:
        if getattr(self, name) is view:
            setattr(self, name, None)

    def _set_theme(self, theme: Theme) -> None:
        for view in (self.timeline, self.map, self.lineage, self.picture):
            if view is not None:
                view.set_theme(theme)

    # pictures

    def offer_picture(self) -> None:
        """Offer a picture of the lineage chart, the map or the timeline, whichever is to be seen first."""
        if self.lineage is not None and self.lineage.isVisible():
            self._offer_lineage_picture()
        elif self.map is not None and self.map.isVisible():
            self._offer_map_picture()
        else:
            self._offer_timeline_picture()

    def _offer_timeline_picture(self) -> None:
        paint = self.timeline.paint_picture
        self._offer_picture("timeline", self.tr("Incidents over time"), paint, lambda: self._request)

    def _offer_map_picture(self) -> None:
        assert self.map is not None
        paint = self.map.picture_of_now()
        self._offer_picture("map", self.tr("Incidents on the map"), paint, lambda: self._request)

    def _offer_picture(self, name: str, title: str, paint: Paint, shown: Shown) -> None:
        """Offer a picture; ``shown`` says which filter it shows when it is made, None where no filter plays a part."""
        if self.picture is None:
            self.picture = PicturePanel(self._window.keeper.theme)
            self.picture.save_requested.connect(self._save_picture)
            self.picture.copy_requested.connect(self._copy_picture)
            self.picture.closed.connect(self._window.table.setFocus)
            self._window.panels.addWidget(self.picture)
        self._painted = (title, paint, shown, name == "map")
        self.picture.open(f"mali-{name}")

    def caption(self, title: str, request: IncidentFilter | None) -> PictureCaption:
        """Return what a picture says of itself: title, filter in words (None: not filtered), version, source."""
        info = self._runner.info
        words = "" if request is None else wording.filter_words(request, self._runner.vocabulary.label)
        if self.map is not None and self._painted is not None and self._painted[3]:
            words = f"{words} · {self.map.beside.text()}"
        version = self.tr("{0}, version {1}, {2}").format(info.title, info.dataset_version, info.licence)
        return PictureCaption(title, words, version, info.source)

    def _save_picture(self, wish: PictureWish) -> None:
        if self._painted is None or self.picture is None or wish.path is None:
            return
        title, paint, shown, _is_map = self._painted
        caption, theme = self.caption(title, shown()), self._window.keeper.theme
        try:
            save_picture(paint, caption, theme, wish.path, wish.size, wish.scale)
        except MaliBrowserError as error:
            self.picture.show_failure(shown_trouble(str(error)))
        else:
            self.picture.show_saved(wish.path)

    def _copy_picture(self, wish: PictureWish) -> None:
        if self._painted is None or self.picture is None:
            return
        title, paint, shown, _is_map = self._painted
        copy_picture(paint, self.caption(title, shown()), self._window.keeper.theme, wish.size, wish.scale)
        self.picture.show_copied()
