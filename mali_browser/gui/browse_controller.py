"""The one request, its result and what is selected or open; a signal for each. It decides; the window only shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mali_browser.addresses import Address, parse_address
from mali_browser.export.columns import choose_columns
from mali_browser.gui.export_runner import ExportRunner
from mali_browser.gui.item_models.incident_table_model import IncidentTableModel
from mali_browser.gui.navigation import Navigation, Visit
from mali_browser.gui.query_runner import FindAnswer, QueryRunner
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.records import Incident, IncidentResult, IncidentRow, Totals
from mali_browser.search_language import ParsedSearch, parse_search

_SHORTEST_WAIT_MS = 15
_LONGEST_WAIT_MS = 400
# Addresses that lead to the incidents of something: the search language has a field of the same name.
_SEARCHED_KINDS: frozenset[str] = frozenset({"actor", "place", "outlet"})


class BrowseController(QObject):
    """Between the runner (answers) and the views (wishes)."""

    text_changed = Signal(str)  # the search text was changed by something else than typing
    understood = Signal(object)  # ParsedSearch of the present text
    result_changed = Signal(object)  # IncidentResult
    search_failed = Signal(str)
    incident_opened = Signal(object)  # Incident
    page_failed = Signal(str)
    page_back = Signal(object)  # Incident | None: the page to show again once sums are no longer shown
    query_failed = Signal(str)  # something smaller than a search or a page
    selection_totals = Signal(object)  # Totals
    rows_for_copy = Signal(object)  # list[Incident]
    visits_changed = Signal()
    restore_scroll = Signal(int, int)  # table, page
    sort_changed = Signal(object)  # Sort

    def __init__(self, runner: QueryRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.exporter = ExportRunner(Path(runner.info.path), self)
        self.model = IncidentTableModel(self)
        self.navigation = Navigation()
        self.text = ""
        self.parsed = ParsedSearch(IncidentFilter())
        self.sort = Sort()
        self.result: IncidentResult | None = None
        self.open_incident_record: Incident | None = None
        self.selected: list[int] = []
        self._aliases = True
        self._find_number = 0
        self._incident_number = 0
        self._totals_number = 0
        self._restoring: Visit | None = None
        self._awaited: set[str] = set()
        self._wait_ms = float(_SHORTEST_WAIT_MS)
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._find)
        runner.found.connect(self._take_result)
        runner.page_arrived.connect(self._take_page)
        runner.incident_arrived.connect(self._take_incident)
        runner.totals_arrived.connect(self._take_totals)
        runner.rows_arrived.connect(lambda _number, found: self.rows_for_copy.emit(found))
        runner.failed.connect(self._take_failure)
        self.model.page_wanted.connect(self._want_page)

    @property
    def request(self) -> IncidentFilter:
        """The filter in force."""
        return self.parsed.filter

    def type_text(self, text: str) -> None:
        """Take what is being typed; the search follows after as long as the last one took."""
        self._restoring = None
        self._take_text(text)
        self._typing.start(int(self._wait_ms))

    def set_text(self, text: str) -> None:
        """Search for a text at once and show it in the search box."""
        self._take_text(text)
        self.text_changed.emit(text)
        self._find()

    def _take_text(self, text: str) -> None:
        self.text = text
        parsed = parse_search(text)
        self.parsed = replace(parsed, filter=replace(parsed.filter, aliases=self._aliases))
        self.understood.emit(self.parsed)

    def set_aliases(self, on: bool) -> None:
        """Let words find what they are an alias of, or only what is written."""
        self._aliases = on
        self._take_text(self.text)
        self._find()

    def set_sort(self, sort: Sort) -> None:
        """Order the result otherwise."""
        if sort != self.sort:
            self.sort = sort
            self.sort_changed.emit(sort)
            self._find()

    def start(self, address: Address | None = None) -> None:
        """Ask for the first result, and the page to open, if any."""
        if address is not None and address.kind == "search":
            self.set_text(address.target)
            return
        self._find()
        if address is not None:
            self.go(address)

    def search_again(self) -> None:
        """Ask the same once more, after a failure."""
        self._find()

    def _find(self) -> None:
        self._typing.stop()
        self._find_number = self.runner.find(self.request, self.sort)

    def _take_result(self, number: int, answer: FindAnswer) -> None:
        if number != self._find_number:
            return
        self._wait_ms = min(max(answer.cost_ms, _SHORTEST_WAIT_MS), _LONGEST_WAIT_MS)
        self.result = answer.result
        self.model.set_rows(answer.result.rows, answer.first_rows)
        self.result_changed.emit(answer.result)
        self._arrived("result")

    def _want_page(self, page: int) -> None:
        self.runner.fetch_page(self._find_number, page, self.model.page_rows(page))

    def _take_page(self, find_number: int, page: int, rows: list[IncidentRow]) -> None:
        if find_number == self._find_number:
            self.model.set_page(page, rows)

    def _take_failure(self, number: int, kind: str, sentence: str) -> None:
        if kind == "find":
            if number == self._find_number:
                self.search_failed.emit(sentence)
        elif kind == "incident":
            if number == self._incident_number:
                self.page_failed.emit(sentence)
        else:
            self.query_failed.emit(sentence)

    def select(self, rows: Sequence[int], leading: IncidentRow | None) -> None:
        """Take the rows that are selected; one is opened, several are added up."""
        self._restoring = None
        self.selected = list(rows)
        if len(rows) == 1 and leading is not None:
            self._fetch(leading.id)
        elif len(rows) > 1:
            self._totals_number = self.runner.fetch_totals(rows)

    def keep_selected(self, rows: Sequence[int]) -> None:
        """Take what another result has left of the selection: the open page stays, sums follow."""
        before, self.selected = self.selected, list(rows)
        if len(rows) > 1:
            self._totals_number = self.runner.fetch_totals(rows)
        elif len(before) > 1:
            place = self.model.place_of(rows[0]) if rows else None
            leading = None if place is None else self.model.record(place)
            if leading is not None:
                self._fetch(leading.id)
            else:
                self.page_back.emit(self.open_incident_record)

    def go(self, address: Address) -> None:
        """Open a page by its address."""
        self._restoring = None
        if address.kind == "incident":
            self._fetch(address.target)
        elif address.kind == "search":
            self.set_text(address.target)
        elif address.kind in _SEARCHED_KINDS:
            self.set_text(str(address))
        else:
            self.page_failed.emit(self.tr("There is no page {0} here.").format(address))

    def go_text(self, text: str) -> bool:
        """Open what is typed if it is an address of a page; tell whether it was."""
        address = parse_address(text)
        if address is None or address.kind != "incident":
            return False
        self.go(address)
        return True

    def _fetch(self, incident_id: str) -> None:
        if self.open_incident_record is None or self.open_incident_record.row.id != incident_id:
            self._incident_number = self.runner.fetch_incident(incident_id)
        else:
            self._show(self.open_incident_record)

    def _take_incident(self, number: int, incident: Incident) -> None:
        if number == self._incident_number:
            self._show(incident)

    def _show(self, incident: Incident) -> None:
        self.open_incident_record = incident
        address = Address("incident", incident.row.id)
        self.navigation.visit(Visit(address, self.text, self.request, self.sort))
        self.incident_opened.emit(incident)
        self.visits_changed.emit()
        self._arrived("page")

    def _take_totals(self, number: int, totals: Totals) -> None:
        if number == self._totals_number and len(self.selected) > 1:
            self.selection_totals.emit(totals)

    def go_back(self) -> None:
        """Go to the page before, with its search, order and scroll."""
        self._restore(self.navigation.back())

    def go_forward(self) -> None:
        """Go to the page after."""
        self._restore(self.navigation.forward())

    def _restore(self, visit: Visit | None) -> None:
        if visit is None:
            return
        another = visit.text != self.text or visit.sort != self.sort or visit.request.aliases != self._aliases
        self._restoring = visit
        self._awaited = {"result"} if another else set()
        if another:
            self._aliases = visit.request.aliases
            self.sort = visit.sort
            self.sort_changed.emit(visit.sort)
            self.set_text(visit.text)
        if visit.address is not None:
            self._awaited.add("page")
            self._fetch(visit.address.target)
        self.visits_changed.emit()

    def _arrived(self, what: str) -> None:
        """Scroll table and page back once both are there: the later one would scroll the other away."""
        self._awaited.discard(what)
        if self._restoring is not None and not self._awaited:
            visit, self._restoring = self._restoring, None
            self.restore_scroll.emit(visit.table_scroll, visit.page_scroll)

    def copy_rows(self, rows: Sequence[int]) -> None:
        """Ask for whole incidents to put on the clipboard; they come as ``rows_for_copy``."""
        self.runner.fetch_whole(rows)

    def export(
        self, path: Path, rows: Sequence[int] | None, columns: list[str] | None, profile: str, separator: str | None
    ) -> None:
        """Write incidents to a CSV file in the background."""
        self.exporter.start(path, rows, self.sort, choose_columns(columns), profile, separator)

    def close(self) -> None:
        """Stop everything that runs in the background."""
        self._typing.stop()
        self.exporter.close()
        self.runner.close()
