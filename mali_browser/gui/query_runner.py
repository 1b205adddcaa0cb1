"""One worker thread with its own open data file; numbered requests, of each kind the newest wins.

An overtaken query is interrupted and its answer dropped. Answers arrive as signals in the window's thread and carry
records only. What only goes beside a result (facets, hits of other kinds, uncertain dates, help with an empty result)
waits for everything else and is put aside for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mali_browser.addresses import Address
from mali_browser.errors import MaliBrowserError
from mali_browser.gui.language import shown_trouble
from mali_browser.incident_filter import Condition, IncidentFilter, Sort
from mali_browser.log import LOGGER
from mali_browser.query import incidents, info, large
from mali_browser.query.connection import Dataset, Interrupted, open_dataset
from mali_browser.records import Facet, Hit, IncidentResult, IncidentRow, IndexRow, Page, YearCount

if TYPE_CHECKING:
    from mali_browser.search_vocabulary import SearchVocabulary

PAGE = 100
_HITS = 8
# The most clauses that are left out one by one to help with an empty result.
_MOST_CLAUSES = 12


@dataclass(frozen=True)
class FindAnswer:
    """A result with its first page, and what it cost until that could be shown."""

    result: IncidentResult
    first_rows: list[IncidentRow]
    cost_ms: float


@dataclass(frozen=True)
class FacetAnswer:
    """The counts beside a result."""

    facets: dict[str, Facet]
    years: list[YearCount]


@dataclass(frozen=True)
class EmptyHelp:
    """Ways on from an empty result.

    ``guess``: (a word that finds nothing at all, the nearest name). ``without``: (clause, how many incidents there are
    without it).
    """

    guess: tuple[str, str] | None
    without: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class _Job:
    number: int
    kind: str
    run: Callable[[Dataset], Any]
    deliver: Callable[[int, Any], None]
    beside: bool = False
    # Whether the question still holds when another search has begun.
    lasting: bool = False
    # Whether it waits until the columns of a large file have been read: without them it takes far too long.
    columns: bool = False


class QueryRunner(QObject):
    """Answers the window's questions away from its thread."""

    first_page = Signal(int, object)  # number of a find in a large file, list[IncidentRow]; its ``found`` follows
    found = Signal(int, object)  # request number, FindAnswer
    page_arrived = Signal(int, int, object)  # number of the find it belongs to, page, list[IncidentRow]
    page_read = Signal(int, object)  # request number, Page
    list_read = Signal(str, object)  # which list, list[IndexRow]
    totals_arrived = Signal(int, object)  # request number, Totals
    rows_arrived = Signal(int, object)  # request number, list[Incident]
    facets_arrived = Signal(int, object)  # request number, FacetAnswer
    hits_arrived = Signal(int, object)  # request number, list[Hit]
    dates_arrived = Signal(int, object)  # request number, (certainly, possibly)
    help_arrived = Signal(int, object)  # request number, EmptyHelp
    answered = Signal(str, int, object)  # kind, request number, answer of ``ask``
    failed = Signal(int, str, str)  # request number, kind, sentence

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Open the data file at once, so that trouble with it is raised here (a MaliBrowserError)."""
        super().__init__(parent)
        self._dataset = open_dataset(path)
        self.info = info.dataset_info(self._dataset)
        self._vocabulary: SearchVocabulary | None = None
        # Puts ids in the place of conditions on the reader's own marks; called in the worker.
        self.resolve: Callable[[IncidentFilter], IncidentFilter] = _as_it_is
        self._wake = threading.Condition()
        self._pending: dict[str, _Job] = {}
        self._running: _Job | None = None
        self._last_number = 0
        self._stop = False
        self._reading: threading.Thread | None = None
        self._aside: Dataset | None = None
        self._large = self._awaits_columns = large.has_many(self._dataset)
        self._thread = threading.Thread(target=self._work, name="query-runner", daemon=True)
        self._thread.start()

    @property
    def vocabulary(self) -> SearchVocabulary:
        """The names that can be searched for; read when they are first asked for."""
        if self._vocabulary is None:
            from mali_browser.query.vocabulary import load_vocabulary

            self._vocabulary = load_vocabulary(self._dataset)
        return self._vocabulary

    def find(self, request: IncidentFilter, sort: Sort) -> int:
        """Ask for a result with its first page; answers as ``found``. Pages of earlier results are dropped."""

        def run(dataset: Dataset) -> FindAnswer:
            begun = perf_counter()
            rows: list[IncidentRow] | None = None
            wanted = self.resolve(request)
            if self._large and self._running is not None:
                from mali_browser.query.first_page import find_first_page

                rows = find_first_page(dataset, wanted, sort, PAGE)
                cost = perf_counter() - begun
                self.first_page.emit(self._running.number, rows)
            result = incidents.find_incidents(dataset, wanted, sort)
            if rows is None:
                rows = incidents.fetch_rows(dataset, result.rows[:PAGE])
                cost = perf_counter() - begun
            return FindAnswer(result, rows, cost * 1000)

        with self._wake:
            for kind, job in list(self._pending.items()):
                if kind.startswith("page ") or (job.beside and not job.lasting):
                    del self._pending[kind]
        return self._submit("find", run, self.found.emit)

    def fetch_page(self, find_number: int, page: int, rows: Sequence[int]) -> int:
        """Ask for one page of a result; answers as ``page_arrived``."""
        wanted = list(rows)
        return self._submit(
            f"page {page}",
            lambda dataset: incidents.fetch_rows(dataset, wanted),
            lambda _number, found: self.page_arrived.emit(find_number, page, found),
        )

    def read_page(self, address: Address) -> int:
        """Ask for the page at an address; answers as ``page_read``."""

        def run(dataset: Dataset) -> Page:
            from mali_browser.query.pages import fetch_page

            return fetch_page(dataset, address)

        return self._submit("read", run, self.page_read.emit)

    def read_list(self, which: str) -> int:
        """Ask for a list of pages (see query.index_lists); answers as ``list_read``."""

        def run(dataset: Dataset) -> list[IndexRow]:
            from mali_browser.query.index_lists import fetch_list

            return fetch_list(dataset, which)

        return self._submit(
            f"list {which}",
            run,
            lambda _number, found: self.list_read.emit(which, found),
        )

    def fetch_totals(self, rows: Sequence[int]) -> int:
        """Ask what rows add up to; answers as ``totals_arrived``."""
        wanted = list(rows)
        return self._submit(
            "totals", lambda dataset: incidents.totals_of_rows(dataset, wanted), self.totals_arrived.emit
        )

    def fetch_whole(self, rows: Sequence[int]) -> int:
        """Ask for whole incidents (to copy them); answers as ``rows_arrived``."""
        wanted = list(rows)
        return self._submit("whole", lambda dataset: incidents.fetch_incidents(dataset, wanted), self.rows_arrived.emit)

    def ask(
        self,
        kind: str,
        run: Callable[[Dataset], Any],
        beside: bool = True,
        lasting: bool = False,
        columns: bool = False,
    ) -> int:
        """Ask something else of the data file, of each kind the newest; answers as ``answered``.

        ``beside``: it waits for everything more urgent; ``lasting``: it still holds for another search; ``columns``:
        in a large file it needs the columns.
        """

        def deliver(number: int, answer: Any) -> None:
            self.answered.emit(kind, number, answer)

        return self._submit(kind, run, deliver, beside, lasting, columns)

    def count_filters(self, filters: dict[int, str]) -> int:
        """Ask how many incidents filters (as JSON) find, by their keys; answers as ``answered`` 'saved counts'."""

        def run(dataset: Dataset) -> dict[int, int]:
            found = {}
            for key, text in filters.items():
                try:
                    request = self.resolve(IncidentFilter.from_json(text))
                except (MaliBrowserError, ValueError) as error:
                    LOGGER.warning("saved search %s: %s", key, error)
                    continue
                found[key] = len(incidents.find_incidents(dataset, request).rows)
            return found

        return self.ask("saved counts", run, lasting=True, columns=True)

    def find_existing(self, ids: dict[str, list[str]]) -> int:
        """Ask which records there are, by kind; answers as ``answered`` 'existing' with the ids that there are."""
        wanted = dict(ids)

        def run(dataset: Dataset) -> dict[str, Any]:
            from mali_browser.query.record_states import existing_ids

            return {kind: existing_ids(dataset, kind, found) for kind, found in wanted.items()}

        return self.ask("existing", run, lasting=True)

    def find_among(self, requests: dict[str, IncidentFilter], ids: frozenset[str]) -> int:
        """Ask which of some incidents each filter finds; answers as ``answered`` 'among' with ids by the keys."""

        def run(dataset: Dataset) -> dict[str, frozenset[str]]:
            only = (Condition("collection", "", ids=ids),)
            answers: dict[IncidentFilter, frozenset[str]] = {}
            for request in requests.values():
                if request not in answers:
                    rows = incidents.find_incidents(dataset, self.resolve(request).with_clause(only)).rows
                    answers[request] = frozenset(row.id for row in incidents.fetch_rows(dataset, rows))
            return {key: answers[request] for key, request in requests.items()}

        return self.ask("among", run, columns=True)

    def fetch_facets(self, requests: dict[str, IncidentFilter], years: IncidentFilter) -> int:
        """Ask for the counts of facets, each under a filter of its own; answers as ``facets_arrived``."""
        wanted = dict(requests)

        def run(dataset: Dataset) -> FacetAnswer:
            from mali_browser.query import facets

            found = {
                field: facets.fetch_facet(dataset, self.resolve(request), field) for field, request in wanted.items()
            }
            return FacetAnswer(found, facets.fetch_years(dataset, self.resolve(years)))

        return self._submit("facets", run, self.facets_arrived.emit, beside=True, columns=True)

    def find_hits(self, request: IncidentFilter) -> int:
        """Ask what else the words find; answers as ``hits_arrived``."""

        def run(dataset: Dataset) -> list[Hit]:
            from mali_browser.query.hits import find_hits

            return find_hits(dataset, self.resolve(request), limit=_HITS)

        return self._submit("hits", run, self.hits_arrived.emit, beside=True)

    def count_dates(self, request: IncidentFilter) -> int:
        """Ask how many lie certainly and possibly within the filter's dates; answers as ``dates_arrived``."""

        def run(dataset: Dataset) -> tuple[int, int]:
            from mali_browser.query.facets import count_uncertain_dates

            return count_uncertain_dates(dataset, self.resolve(request))

        return self._submit("dates", run, self.dates_arrived.emit, beside=True, columns=True)

    def help_empty(self, asked: IncidentFilter, words: Sequence[tuple[int, Condition]]) -> int:
        """Ask for ways on from an empty result; ``words`` are those a guess may be about. Answers as ``help_arrived``.

        Only a word that finds nothing, neither an incident nor anything else, is guessed at.
        """
        wanted = list(words)

        def run(dataset: Dataset) -> EmptyHelp:
            request = self.resolve(asked)
            missing = [(at, word.value) for at, word in wanted if not _finds(dataset, request, word)]
            guess = self._guess(missing)
            without = []
            if len(request.clauses) > 1:
                for at in range(min(len(request.clauses), _MOST_CLAUSES)):
                    found = len(incidents.find_incidents(dataset, request.without_clause(at)).rows)
                    without += [(at, found)] if found else []
            return EmptyHelp(guess, tuple(without))

        return self._submit("help", run, self.help_arrived.emit, beside=True)

    def _guess(self, missing: Sequence[tuple[int, str]]) -> tuple[str, str] | None:
        """Return the words that find nothing, neighbours together, and the nearest name to them."""
        run = [word for place, (at, word) in enumerate(missing) if at == missing[0][0] + place]
        for text in dict.fromkeys((" ".join(run), *(word for _at, word in missing))):
            near = self.vocabulary.nearest_word(text) if text else None
            if near is not None:
                return text, near
        return None

    def close(self) -> None:
        """Stop the worker and close the file; once more does nothing."""
        with self._wake:
            if self._stop:
                return
            self._stop = True
            self._pending.clear()
            self._dataset.interrupt()
            if self._aside is not None:
                self._aside.interrupt()
            self._wake.notify_all()
        for thread in (self._thread, self._reading):
            if thread is not None:
                thread.join(5)
        self._dataset.close()

    def prepare(self) -> None:
        """Read the columns of a large file in a thread of their own; to be called once, after the first paint."""
        if self._awaits_columns and self._reading is None:
            self._reading = threading.Thread(target=self._read_columns, name="column-reader", daemon=True)
            self._reading.start()

    def _read_columns(self) -> None:
        trouble = ""
        aside: Dataset | None = None
        try:
            aside = open_dataset(self._dataset.path)
            with self._wake:
                self._aside = aside
            large.read_columns(aside)
        except Interrupted:
            pass
        except MaliBrowserError as error:
            trouble = shown_trouble(str(error))
        except Exception:
            LOGGER.exception("columns were not read")
            trouble = unexpected()
        with self._wake:
            if aside is not None and large.columns_of(aside) is not None:
                large.hand_over(aside, self._dataset)
            self._awaits_columns, self._aside = False, None
            self._wake.notify_all()
        if aside is not None:
            aside.close()
        if trouble and not self._stop:
            self.failed.emit(0, "columns", trouble)

    def _submit(
        self,
        kind: str,
        run: Callable[[Dataset], Any],
        deliver: Callable[[int, Any], None],
        beside: bool = False,
        lasting: bool = False,
        columns: bool = False,
    ) -> int:
        with self._wake:
            self._last_number += 1
            number = self._last_number
            self._pending.pop(kind, None)
            self._pending[kind] = _Job(number, kind, run, deliver, beside, lasting, columns)
            running = self._running
            if running is not None and (running.kind == kind or kind == "find" or (running.beside and not beside)):
                self._dataset.interrupt()
            self._wake.notify_all()
            return number

    def _next(self) -> _Job | None:
        with self._wake:
            self._running = None
            while (kind := self._most_urgent()) is None and not self._stop:
                self._wake.wait()
            if self._stop or kind is None:
                return None
            self._running = self._pending.pop(kind)
            self._dataset.begin()
            return self._running

    def _most_urgent(self) -> str | None:
        """Return the search, else the newest of the rest, else what goes beside a result: counts, then the oldest."""
        if "find" in self._pending:
            return "find"
        ready = [kind for kind, job in self._pending.items() if not (job.columns and self._awaits_columns)]
        asked = [kind for kind in reversed(ready) if not self._pending[kind].beside]
        counts = [kind for kind in ready if self._pending[kind].columns]
        return next(iter(asked + counts + ready), None)

    def _work(self) -> None:
        while (job := self._next()) is not None:
            try:
                answer = job.run(self._dataset)
            except Interrupted:
                self._put_back(job)
            except MaliBrowserError as error:
                self._tell(job, shown_trouble(str(error)))
            except Exception:
                LOGGER.exception("query failed: %s", job.kind)
                self._tell(job, unexpected())
            else:
                if not self._stop:
                    job.deliver(job.number, answer)

    def _put_back(self, job: _Job) -> None:
        """Ask again what was interrupted for another kind's sake; what a newer one overtook is dropped."""
        with self._wake:
            if job.beside and not job.lasting and "find" in self._pending:
                return
            if job.kind not in self._pending and job.kind != "find" and not job.kind.startswith("page "):
                self._pending[job.kind] = job
            elif job.kind == "find" and "find" not in self._pending:
                self._pending["find"] = job

    def _tell(self, job: _Job, sentence: str) -> None:
        if not self._stop:
            self.failed.emit(job.number, job.kind, sentence)


def _as_it_is(request: IncidentFilter) -> IncidentFilter:
    return request


def _finds(dataset: Dataset, request: IncidentFilter, word: Condition) -> bool:
    from mali_browser.query.hits import find_hits

    alone = replace(request, clauses=((word,),))
    return bool(incidents.find_incidents(dataset, alone).rows or find_hits(dataset, alone, limit=1))


def unexpected() -> str:
    """Say that a fault of the program was met; its traceback is in the log."""
    return "Something went wrong that should not. Details are in the log."
