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
from typing import Any

from PySide6.QtCore import QObject, Signal

from mali_browser.errors import MaliBrowserError
from mali_browser.incident_filter import Condition, IncidentFilter, Sort
from mali_browser.log import LOGGER
from mali_browser.query import facets, hits, incidents, info, report, vocabulary
from mali_browser.query.connection import Dataset, Interrupted, open_dataset
from mali_browser.records import Facet, IncidentResult, IncidentRow, YearCount

PAGE = 100
_HITS = 8
# The most clauses that are left out one by one to help with an empty result.
_MOST_CLAUSES = 12


@dataclass(frozen=True)
class FindAnswer:
    """A result with its first page and what it cost."""

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


class QueryRunner(QObject):
    """Answers the window's questions away from its thread."""

    found = Signal(int, object)  # request number, FindAnswer
    page_arrived = Signal(int, int, object)  # number of the find it belongs to, page, list[IncidentRow]
    incident_arrived = Signal(int, object)  # request number, Incident
    totals_arrived = Signal(int, object)  # request number, Totals
    rows_arrived = Signal(int, object)  # request number, list[Incident]
    passage_arrived = Signal(int, object)  # request number, Passage
    facets_arrived = Signal(int, object)  # request number, FacetAnswer
    hits_arrived = Signal(int, object)  # request number, list[Hit]
    dates_arrived = Signal(int, object)  # request number, (certainly, possibly)
    help_arrived = Signal(int, object)  # request number, EmptyHelp
    failed = Signal(int, str, str)  # request number, kind, sentence

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Open the data file at once, so that trouble with it is raised here (a MaliBrowserError)."""
        super().__init__(parent)
        self._dataset = open_dataset(path)
        self.info = info.dataset_info(self._dataset)
        self.vocabulary = vocabulary.load_vocabulary(self._dataset)
        self._wake = threading.Condition()
        self._pending: dict[str, _Job] = {}
        self._running: _Job | None = None
        self._last_number = 0
        self._stop = False
        self._thread = threading.Thread(target=self._work, name="query-runner", daemon=True)
        self._thread.start()

    def find(self, request: IncidentFilter, sort: Sort) -> int:
        """Ask for a result with its first page; answers as ``found``. Pages of earlier results are dropped."""

        def run(dataset: Dataset) -> FindAnswer:
            begun = perf_counter()
            result = incidents.find_incidents(dataset, request, sort)
            rows = incidents.fetch_rows(dataset, result.rows[:PAGE])
            return FindAnswer(result, rows, (perf_counter() - begun) * 1000)

        with self._wake:
            for kind in [kind for kind, job in self._pending.items() if kind.startswith("page ") or job.beside]:
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

    def fetch_incident(self, incident_id: str) -> int:
        """Ask for a whole incident; answers as ``incident_arrived``."""
        return self._submit(
            "incident", lambda dataset: incidents.fetch_incident(dataset, incident_id), self.incident_arrived.emit
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

    def fetch_passage(self, passage_id: str) -> int:
        """Ask for a passage of the report; answers as ``passage_arrived``."""
        return self._submit(
            "passage", lambda dataset: report.fetch_passage(dataset, passage_id), self.passage_arrived.emit
        )

    def fetch_facets(self, requests: dict[str, IncidentFilter], years: IncidentFilter) -> int:
        """Ask for the counts of facets, each under a filter of its own; answers as ``facets_arrived``."""
        wanted = dict(requests)

        def run(dataset: Dataset) -> FacetAnswer:
            found = {field: facets.fetch_facet(dataset, request, field) for field, request in wanted.items()}
            return FacetAnswer(found, facets.fetch_years(dataset, years))

        return self._submit("facets", run, self.facets_arrived.emit, beside=True)

    def find_hits(self, request: IncidentFilter) -> int:
        """Ask what else the words find; answers as ``hits_arrived``."""
        return self._submit(
            "hits", lambda dataset: hits.find_hits(dataset, request, limit=_HITS), self.hits_arrived.emit, beside=True
        )

    def count_dates(self, request: IncidentFilter) -> int:
        """Ask how many lie certainly and possibly within the filter's dates; answers as ``dates_arrived``."""
        return self._submit(
            "dates",
            lambda dataset: facets.count_uncertain_dates(dataset, request),
            self.dates_arrived.emit,
            beside=True,
        )

    def help_empty(self, request: IncidentFilter, words: Sequence[tuple[int, Condition]]) -> int:
        """Ask for ways on from an empty result; ``words`` are those a guess may be about. Answers as ``help_arrived``.

        Only a word that finds nothing, neither an incident nor anything else, is guessed at.
        """
        wanted = list(words)

        def run(dataset: Dataset) -> EmptyHelp:
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
            self._wake.notify_all()
        self._thread.join(5)
        self._dataset.close()

    def _submit(
        self, kind: str, run: Callable[[Dataset], Any], deliver: Callable[[int, Any], None], beside: bool = False
    ) -> int:
        with self._wake:
            self._last_number += 1
            number = self._last_number
            self._pending.pop(kind, None)
            self._pending[kind] = _Job(number, kind, run, deliver, beside)
            running = self._running
            if running is not None and (running.kind == kind or kind == "find" or (running.beside and not beside)):
                self._dataset.interrupt()
            self._wake.notify_all()
            return number

    def _next(self) -> _Job | None:
        with self._wake:
            self._running = None
            while not self._pending and not self._stop:
                self._wake.wait()
            if self._stop:
                return None
            self._running = self._pending.pop(self._most_urgent())
            return self._running

    def _most_urgent(self) -> str:
        """Return the search, else the newest of the rest, else the oldest of what only goes beside a result."""
        if "find" in self._pending:
            return "find"
        return next(
            (kind for kind, job in reversed(self._pending.items()) if not job.beside), next(iter(self._pending))
        )

    def _work(self) -> None:
        while (job := self._next()) is not None:
            try:
                answer = job.run(self._dataset)
            except Interrupted:
                self._put_back(job)
            except MaliBrowserError as error:
                self._tell(job, str(error))
            except Exception:
                LOGGER.exception("query failed: %s", job.kind)
                self._tell(job, unexpected())
            else:
                if not self._stop:
                    job.deliver(job.number, answer)

    def _put_back(self, job: _Job) -> None:
        """Ask again what was interrupted for another kind's sake; what a newer one overtook is dropped."""
        with self._wake:
            if job.beside and "find" in self._pending:
                return
            if job.kind not in self._pending and job.kind != "find" and not job.kind.startswith("page "):
                self._pending[job.kind] = job
            elif job.kind == "find" and "find" not in self._pending:
                self._pending["find"] = job

    def _tell(self, job: _Job, sentence: str) -> None:
        if not self._stop:
            self.failed.emit(job.number, job.kind, sentence)


def _finds(dataset: Dataset, request: IncidentFilter, word: Condition) -> bool:
    alone = replace(request, clauses=((word,),))
    return bool(incidents.find_incidents(dataset, alone).rows or hits.find_hits(dataset, alone, limit=1))


def unexpected() -> str:
    """Say that a fault of the program was met; its traceback is in the log."""
    return "Something went wrong that should not. Details are in the log."
