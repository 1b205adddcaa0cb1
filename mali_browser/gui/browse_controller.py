"""The one request, its result and what is selected or open; a signal for each. It decides; the window only shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from mali_browser.addresses import Address, parse_address
from mali_browser.gui.item_models.incident_table_model import IncidentTableModel
from mali_browser.gui.navigation import Navigation, Visit
from mali_browser.gui.query_runner import EmptyHelp, FacetAnswer, FindAnswer, QueryRunner
from mali_browser.incident_filter import TEXT, Condition, IncidentFilter, Sort
from mali_browser.parsed_search import Hint, ParsedSearch, Understood
from mali_browser.records import ExportFormat, Hit, Incident, IncidentResult, IncidentRow, Page, Totals

if TYPE_CHECKING:
    from mali_browser.gui.export_runner import ExportRunner

_SHORTEST_WAIT_MS = 15
_LONGEST_WAIT_MS = 400
_TURNING_MS = 120  # between two steps of a spin box or a drag
_SETTLED_MS = 1000
_RECENT = 20
# Addresses of pages.
PAGE_KINDS: frozenset[str] = frozenset({"incident", "actor", "place", "outlet", "section", "passage"})
# Addresses that the window itself has the pages of.
OWN_PAGES: frozenset[str] = frozenset({"help", "lineage"})


class BrowseController(QObject):
    """Between the runner (answers) and the views (wishes)."""

    text_changed = Signal(str)  # the search text was changed by something else than typing
    understood = Signal(object)  # ParsedSearch of the present text
    result_changed = Signal(object)  # IncidentResult
    first_page_shown = Signal()  # of a large file: the whole result and what it adds up to follow
    search_failed = Signal(str)
    page_opened = Signal(object)  # Page
    incident_opened = Signal(object)  # Incident
    list_changed = Signal(str, object)  # which list of pages, list[IndexRow]
    page_failed = Signal(str)
    own_page_wanted = Signal(object)  # Address of a page that the window has: help, a chart
    page_back = Signal(object)  # Page | None: the page to show again once sums are no longer shown
    query_failed = Signal(str)  # something smaller than a search or a page
    selection_totals = Signal(object)  # Totals
    rows_for_copy = Signal(object)  # list[Incident]
    citation_made = Signal(str, int)  # text, of how many
    visits_changed = Signal()
    leaving = Signal()  # a search that is a stop of the history is being left for another
    restore_scroll = Signal(int, int)  # table, page
    sort_changed = Signal(object)  # Sort
    beside_wanted = Signal()  # the filter has another result: whatever goes with it is to be asked for
    facets_changed = Signal(object, object)  # dict[str, Facet], list[YearCount]
    hits_changed = Signal(object)  # list[Hit]
    dates_changed = Signal(object)  # (certainly, possibly) | None where the filter has no dates
    # (words that find nothing, the nearest name) | None; ((clause, how many without it), …)
    help_changed = Signal(object, object)
    search_settled = Signal(str, str, int)  # text, filter as JSON, how many incidents: nothing typed for a second

    def __init__(self, runner: QueryRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self._exporter: ExportRunner | None = None
        self.model = IncidentTableModel(self)
        self.navigation = Navigation()
        self.text = ""
        self.parsed = ParsedSearch(IncidentFilter())
        self.sort = Sort()
        self.result: IncidentResult | None = None
        self.open_page: Page | None = None
        self.selected: list[int] = []
        self.recent: list[str] = []
        # The filter's switches, which no text says: aliases, could_be, certain_dates.
        self._switches = IncidentFilter()
        self._find_number = 0
        self._asked = IncidentFilter()  # the filter that the newest search asked by
        self._answered = 0
        self._page_number = 0
        self._totals_number = 0
        self._citation_number = 0
        self._beside_numbers: dict[str, int] = {}
        self._beside: IncidentFilter | None = None
        self._told: tuple[str, str] | None = None  # the search that was told of last
        self._facets_wanted = False
        self._restoring: Visit | None = None
        self._awaited: set[str] = set()
        self._wait_ms = float(_SHORTEST_WAIT_MS)
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._find)
        self._resting = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._resting.timeout.connect(self._settle)
        runner.first_page.connect(self._take_first_page)
        runner.found.connect(self._take_result)
        runner.page_arrived.connect(self._take_page)
        runner.page_read.connect(self._take_read)
        runner.list_read.connect(self.list_changed)
        runner.totals_arrived.connect(self._take_totals)
        runner.rows_arrived.connect(lambda _number, found: self.rows_for_copy.emit(found))
        runner.facets_arrived.connect(self._take_facets)
        runner.hits_arrived.connect(self._take_hits)
        runner.dates_arrived.connect(self._take_dates)
        runner.help_arrived.connect(self._take_help)
        runner.failed.connect(self._take_failure)
        runner.answered.connect(self._take_answer)
        self.model.page_wanted.connect(self._want_page)

    @property
    def exporter(self) -> ExportRunner:
        """What writes files in the background; made when it is first asked for."""
        if self._exporter is None:
            from mali_browser.gui.export_runner import ExportRunner

            self._exporter = ExportRunner(Path(self.runner.info.path), self)
        return self._exporter

    @property
    def request(self) -> IncidentFilter:
        """The filter in force."""
        return self.parsed.filter

    @property
    def is_searching(self) -> bool:
        """Whether the answer to what is asked for is still to come."""
        return self._typing.isActive() or self._answered != self._find_number

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

    def _read(self, text: str) -> ParsedSearch:
        from mali_browser.search_language import parse_search

        parsed = parse_search(text, self.runner.vocabulary)
        return replace(parsed, filter=replace(self._switches, clauses=parsed.filter.clauses))

    def _take_text(self, text: str) -> None:
        self._take_parsed(text, self._read(text))

    @property
    def is_restoring(self) -> bool:
        """Whether a stop of the history is being shown again."""
        return self._restoring is not None

    def _take_parsed(self, text: str, parsed: ParsedSearch) -> None:
        current = self.navigation.current
        if current is not None and current.request == self.request != parsed.filter:
            self.leaving.emit()
        self.text = text
        self.parsed = parsed
        self.understood.emit(parsed)
        self._resting.start()

    def set_filter(self, request: IncidentFilter, at_once: bool = True) -> None:
        """Search by a filter, and show it as text; not ``at_once``: when nothing else has come for a moment.

        What was understood from plain words stays marked as such where it stays.
        """
        from mali_browser.search_language import print_filter

        self._restoring = None
        self._switches = replace(request, clauses=())
        words = {self.request.clauses[item.clause]: item.words for item in self.parsed.understood}
        text = print_filter(request, self.runner.vocabulary)
        parsed = self._read(text)
        understood = tuple(
            Understood(at, words[clause]) for at, clause in enumerate(parsed.filter.clauses) if clause in words
        )
        self._take_parsed(text, replace(parsed, understood=understood))
        self.text_changed.emit(text)
        if at_once:
            self._find()
        else:
            self._typing.start(int(max(self._wait_ms, _TURNING_MS)))

    def show_search(self, text: str, request: IncidentFilter) -> None:
        """Search as it was typed once, where that still means the same filter; else by the filter."""
        if self._read(text).filter.clauses != request.clauses:
            self.set_filter(request)
            return
        self._switches = replace(request, clauses=())
        self.set_text(text)

    def set_switch(self, name: str, on: bool) -> None:
        """Turn a switch of the filter: 'aliases', 'could_be' or 'certain_dates'."""
        self._switches = replace(self._switches, **{name: on})
        self._take_parsed(self.text, replace(self.parsed, filter=replace(self._switches, clauses=self.request.clauses)))
        self._find()

    def set_aliases(self, on: bool) -> None:
        """Let words find what they are an alias of, or only what is written."""
        self.set_switch("aliases", on)

    def remove_clause(self, at: int) -> None:
        """Ask for one thing less."""
        self.set_filter(self.request.without_clause(at))

    def edit_clause(self, at: int, text: str) -> tuple[Hint, ...]:
        """Put what is typed in the place of a clause; return what is not understood, and change nothing then."""
        from mali_browser.gui.item_models.filter_edits import replace_clause
        from mali_browser.search_language import parse_search

        parsed = parse_search(f"{text.strip()} ", self.runner.vocabulary)
        if text.strip() and (parsed.hints or not parsed.filter.clauses):
            return parsed.hints or (Hint("nothing_to_search", text.strip()),)
        self.set_filter(replace_clause(self.request, at, parsed.filter.clauses))
        return ()

    def search_as_words(self, at: int) -> None:
        """Search for the words that a clause was understood from."""
        self.set_filter(self.parsed.as_words(at))

    def search_guess(self, typed: str, guess: str) -> None:
        """Search for a guess in the place of words that find nothing."""
        wanted = typed.split()
        clauses = list(self.request.clauses)
        for at in range(len(clauses) - len(wanted) + 1):
            run = clauses[at : at + len(wanted)]
            if all(len(clause) == 1 and clause[0].field == TEXT for clause in run) and wanted == [
                part for clause in run for part in clause[0].value.split()
            ]:
                clauses[at : at + len(wanted)] = [(Condition(TEXT, guess, phrase=" " in guess),)]
                break
        self.set_filter(replace(self.request, clauses=tuple(clauses)))

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
        if self.navigation.current is None and address is None:
            self._visit(None)  # all incidents, no page: where Back leads from the first page
        self._find()
        if address is not None:
            self.go(address)

    def search_again(self) -> None:
        """Ask the same once more, after a failure, or because the reader's own marks have changed."""
        self._beside = None
        self._find()

    @property
    def asks_for_own(self) -> bool:
        """Tell whether the filter asks for anything of the reader's own."""
        return any(condition.is_own for clause in self.request.clauses for condition in clause)

    def _find(self) -> None:
        self._typing.stop()
        self._asked = self.request
        self._find_number = self.runner.find(self.request, self.sort)

    def _take_first_page(self, number: int, rows: list[IncidentRow]) -> None:
        if number == self._find_number and rows:
            self.model.show_first_page(rows)
            self.first_page_shown.emit()

    def _take_result(self, number: int, answer: FindAnswer) -> None:
        if number != self._find_number:
            return
        self._wait_ms = min(max(answer.cost_ms, _SHORTEST_WAIT_MS), _LONGEST_WAIT_MS)
        self._answered = number
        self.result = answer.result
        self.model.set_rows(answer.result.rows, answer.first_rows)
        self.result_changed.emit(answer.result)
        self._arrived("result")
        self._ask_beside(answer.result)

    # what goes beside a result

    def count_searches(self, filters: dict[int, str]) -> None:
        """Ask how many incidents saved searches find, by their ids; a filter that cannot be read is left out."""
        self.runner.count_filters(filters)

    def want_list(self, which: str) -> None:
        """Ask for a list of pages: 'report', 'actors', 'places' or 'outlets'."""
        self.runner.read_list(which)

    def want_facets(self, wanted: bool) -> None:
        """Ask for the counts of facets with each result, or no longer."""
        self._facets_wanted = wanted
        if wanted and self.result is not None:
            self._ask_facets()

    def _ask_beside(self, result: IncidentResult) -> None:
        """Ask for all that only the filter decides; another order of the same result changes nothing of it."""
        request = self._asked
        if request != self.request:
            return  # typed on since: the next search asks
        if request == self._beside and result.rows and not self._beside_numbers:
            return
        self._beside = request
        self.beside_wanted.emit()
        numbers = self._beside_numbers
        numbers.clear()
        if not result.rows and not request.is_empty:
            from mali_browser.gui.item_models.filter_edits import words_of

            numbers["help"] = self.runner.help_empty(request, words_of(request))
        if any(condition.field == TEXT for clause in request.clauses for condition in clause):
            numbers["hits"] = self.runner.find_hits(request)
        else:
            self.hits_changed.emit([])
        if _has_dates(request):
            numbers["dates"] = self.runner.count_dates(request)
        else:
            self.dates_changed.emit(None)
        if self._facets_wanted:
            self._ask_facets()

    def _ask_facets(self) -> None:
        from mali_browser.gui.item_models.facet_model import FACETS
        from mali_browser.gui.item_models.filter_edits import without_own

        request = self.request
        own = {field: without_own(request, field) for field in FACETS}
        self._beside_numbers["facets"] = self.runner.fetch_facets(own, request)

    def _awaited_beside(self, what: str, number: int) -> bool:
        """Tell whether an answer is the one still waited for, and wait no longer."""
        awaited = self._beside_numbers.get(what) == number
        if awaited:
            del self._beside_numbers[what]
        return awaited

    def _take_facets(self, number: int, answer: FacetAnswer) -> None:
        if self._awaited_beside("facets", number):
            self.facets_changed.emit(answer.facets, answer.years)

    def _take_hits(self, number: int, found: list[Hit]) -> None:
        if self._awaited_beside("hits", number):
            from mali_browser.gui.item_models.hit_model import named_first

            self.hits_changed.emit(named_first(found, self.request, self.runner.vocabulary))

    def _take_dates(self, number: int, counts: tuple[int, int]) -> None:
        if self._awaited_beside("dates", number):
            self.dates_changed.emit(counts)

    def _take_help(self, number: int, answer: EmptyHelp) -> None:
        # It speaks of clauses by their places: of another filter than the present one it would say false things.
        if self._awaited_beside("help", number) and self.request == self._beside:
            self.help_changed.emit(answer.guess, answer.without)

    def rest(self) -> None:
        """Take the present search as settled without waiting (it was confirmed)."""
        if self._typing.isActive():
            self._find()
        self._resting.stop()
        self._settle()

    def _settle(self) -> None:
        """Tell of a search that stands; one that is not answered yet is told of a little later."""
        if self._typing.isActive() or self._answered != self._find_number or self.result is None:
            self._resting.start()
            return
        text = self.text.strip()
        told, self._told = self._told, (text, self.request.to_json())
        if text and told != self._told:
            self.recent = [text, *(other for other in self.recent if other != text)][:_RECENT]
            self.search_settled.emit(*self._told, self.result.totals.incidents)
        self._note_search()

    def _note_search(self) -> None:
        """Make a search that stands a stop of its own, so that Back leads to the one before."""
        current = self.navigation.current
        if current is not None and current.request == self.request and current.sort == self.sort:
            return
        page = self.open_page
        self._visit(parse_address(page.address) if page is not None else None, another=current is not None)
        self.visits_changed.emit()

    def _want_page(self, page: int) -> None:
        self.runner.fetch_page(self._find_number, page, self.model.page_rows(page))

    def _take_page(self, find_number: int, page: int, rows: list[IncidentRow]) -> None:
        if find_number == self._find_number:
            self.model.set_page(page, rows)

    def _take_failure(self, number: int, kind: str, sentence: str) -> None:
        if kind == "find":
            if number == self._find_number:
                self.search_failed.emit(sentence)
        elif kind == "read":
            if number == self._page_number:
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
                self.page_back.emit(self.open_page)

    def go(self, address: Address) -> None:
        """Open a page by its address."""
        self._restoring = None
        if address.kind in PAGE_KINDS:
            self._open(address)
        elif address.kind in OWN_PAGES:
            self.own_page_wanted.emit(address)
        elif address.kind == "search":
            self._visit_search(address.target)
        else:
            self.page_failed.emit(self.tr("There is no page {0} here.").format(address))

    def go_text(self, text: str) -> bool:
        """Open what is typed if it is an address of a page; tell whether it was."""
        address = parse_address(text)
        if address is None or address.kind not in PAGE_KINDS | OWN_PAGES:
            return False
        self.go(address)
        return True

    def _visit_search(self, text: str) -> None:
        """Search for a text as a stop of its own: Back leads to the search before."""
        current = self.open_page.address if self.open_page is not None else None
        self.set_text(text)
        self._visit(parse_address(current) if current else None, another=True)
        self.visits_changed.emit()

    def show_own_page(self, page: Page) -> None:
        """Open a page that did not come from the data file."""
        self._page_number = 0
        self._show(page)

    def _open(self, address: Address) -> None:
        page = self.open_page
        if address.kind in OWN_PAGES:
            self.own_page_wanted.emit(address)
        elif page is not None and page.address == str(address):
            self._page_number = 0
            self._show(page)
        else:
            self._page_number = self.runner.read_page(address)

    def _fetch(self, incident_id: str) -> None:
        self._open(Address("incident", incident_id))

    def _take_read(self, number: int, page: Page) -> None:
        if number == self._page_number:
            self._show(page)

    def _visit(self, address: Address | None, title: str = "", another: bool = False) -> None:
        visit = Visit(address, self.text, self.request, self.sort, title=title or self.text.strip())
        self.navigation.visit(visit, another)

    def _show(self, page: Page) -> None:
        self.open_page = page
        self._visit(parse_address(page.address), page.title)
        self.page_opened.emit(page)
        if isinstance(page.content, Incident):
            self.incident_opened.emit(page.content)
        self.visits_changed.emit()
        self._arrived("page")

    @property
    def open_incident_record(self) -> Incident | None:
        """The incident whose page is open, if one is."""
        content = self.open_page.content if self.open_page is not None else None
        return content if isinstance(content, Incident) else None

    def _take_totals(self, number: int, totals: Totals) -> None:
        if number == self._totals_number and len(self.selected) > 1:
            self.selection_totals.emit(totals)

    def go_back(self) -> None:
        """Go to the page before, with its search, order and scroll."""
        self._restore(self.navigation.back())

    def go_forward(self) -> None:
        """Go to the page after."""
        self._restore(self.navigation.forward())

    def go_steps(self, steps: int) -> None:
        """Go to a stop of the history, so many steps away (negative: back)."""
        self._restore(self.navigation.go(steps))

    def _restore(self, visit: Visit | None) -> None:
        if visit is None:
            return
        switches = replace(visit.request, clauses=())
        another = visit.text != self.text or visit.sort != self.sort or switches != self._switches
        self._restoring = visit
        self._awaited = {"result"} if another else set()
        if another:
            self._switches = switches
            self.sort = visit.sort
            self.sort_changed.emit(visit.sort)
            self.set_text(visit.text)
        if visit.address is not None:
            self._awaited.add("page")
            self._open(visit.address)
        else:
            self.open_page = None
            self.page_back.emit(None)
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

    @property
    def export_formats(self) -> tuple[ExportFormat, ...]:
        """The formats that files can be written in."""
        from mali_browser.export.formats import FORMATS

        return tuple(ExportFormat(one.suffix, one.name, one.kind) for one in FORMATS)

    def cite(self, style: str, rows: Sequence[int]) -> None:
        """Ask for how to cite incidents (by row numbers), else the open page; comes as ``citation_made``."""
        from mali_browser.gui.citing import ask_citation

        address = None if self.open_page is None else parse_address(self.open_page.address)
        self._citation_number = ask_citation(self.runner, style, rows, address)

    def _take_answer(self, kind: str, number: int, answer: Any) -> None:
        if kind == "citation" and number == self._citation_number:
            self.citation_made.emit(*answer)

    def close(self) -> None:
        """Stop everything that runs in the background."""
        self._typing.stop()
        self._resting.stop()
        if self._exporter is not None:
            self._exporter.close()
        self.runner.close()


def _has_dates(request: IncidentFilter) -> bool:
    if request.is_empty:
        return False
    from mali_browser.gui.item_models.filter_edits import has_dates

    return has_dates(request)
