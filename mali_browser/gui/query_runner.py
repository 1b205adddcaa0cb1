"""One worker thread with its own open data file; numbered requests, of each kind the newest wins.

An overtaken query is interrupted and its answer dropped. Answers arrive as signals in the window's thread and carry
records only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Signal

from mali_browser.errors import MaliBrowserError
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.log import LOGGER
from mali_browser.query import incidents, info
from mali_browser.query.connection import Dataset, Interrupted, open_dataset
from mali_browser.records import IncidentResult, IncidentRow

PAGE = 100


@dataclass(frozen=True)
class FindAnswer:
    """A result with its first page and what it cost."""

    result: IncidentResult
    first_rows: list[IncidentRow]
    cost_ms: float


@dataclass(frozen=True)
class _Job:
    number: int
    kind: str
    run: Callable[[Dataset], Any]
    deliver: Callable[[int, Any], None]


class QueryRunner(QObject):
    """Answers the window's questions away from its thread."""

    found = Signal(int, object)  # request number, FindAnswer
    page_arrived = Signal(int, int, object)  # number of the find it belongs to, page, list[IncidentRow]
    incident_arrived = Signal(int, object)  # request number, Incident
    totals_arrived = Signal(int, object)  # request number, Totals
    rows_arrived = Signal(int, object)  # request number, list[Incident]
    failed = Signal(int, str, str)  # request number, kind, sentence

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Open the data file at once, so that trouble with it is raised here (a MaliBrowserError)."""
        super().__init__(parent)
        self._dataset = open_dataset(path)
        self.info = info.dataset_info(self._dataset)
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
            for kind in [kind for kind in self._pending if kind.startswith("page ")]:
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

    def _submit(self, kind: str, run: Callable[[Dataset], Any], deliver: Callable[[int, Any], None]) -> int:
        with self._wake:
            self._last_number += 1
            number = self._last_number
            self._pending.pop(kind, None)
            self._pending[kind] = _Job(number, kind, run, deliver)
            if self._running is not None and (self._running.kind == kind or kind == "find"):
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
            kind = "find" if "find" in self._pending else next(reversed(self._pending))
            self._running = self._pending.pop(kind)
            return self._running

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
            if job.kind not in self._pending and job.kind != "find" and not job.kind.startswith("page "):
                self._pending[job.kind] = job
            elif job.kind == "find" and "find" not in self._pending:
                self._pending["find"] = job

    def _tell(self, job: _Job, sentence: str) -> None:
        if not self._stop:
            self.failed.emit(job.number, job.kind, sentence)


def unexpected() -> str:
    """Say that a fault of the program was met; its traceback is in the log."""
    return "Something went wrong that should not. Details are in the log."
