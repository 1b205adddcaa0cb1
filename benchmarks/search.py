"""What typed searches cost: the first page, the full answer, and SQLite's own count of the matches as the floor."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import ceil
from pathlib import Path
from time import perf_counter, thread_time

from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query.aliases import aliases_of
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.facets import fetch_facets, fetch_years
from mali_browser.query.filter_sql import split_text
from mali_browser.query.first_page import find_first_page
from mali_browser.query.incidents import find_incidents
from mali_browser.query.large import columns_of, read_columns
from mali_browser.query.timeline import fetch_timeline
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.search_language import parse_search

_PAGE = 100
_FRAME = 16
_FLOOR = "SELECT count(*) FROM search_index WHERE search_index MATCH ?"


@dataclass(frozen=True)
class Query:
    """A typed text (a space at its end ends the last word) and an order, with the most that they may cost in ms."""

    text: str
    sort: Sort = Sort()  # noqa: RUF009 (frozen)
    target: int | None = None  # of the full answer at a million incidents, p95

    def __str__(self) -> str:
        by = "" if self.sort == Sort() else f" by {self.sort.field}"
        return f"{self.text.rstrip() or '(everything)'}{'…' if self.text and self.text[-1].isalpha() else ''}{by}"


QUERIES = (
    Query("caravan ", target=10),
    Query("convoy ", target=60),
    Query("patrol ", target=60),
    Query("the ", target=150),
    Query("patrol convoy "),
    Query('"the patrol"'),
    Query("patrol OR convoy "),
    Query("the -patrol "),
    Query("trucks "),
    Query("p"),
    Query("pa"),
    Query("patro"),
    Query(""),
    Query("killed:>20 region:Gao"),
    Query("patrol region:Gao year:2012..2016 "),
    Query("the weapon:Melee killed:>30 "),
    Query("patrol ", Sort("killed")),
    Query("the ", Sort("title", descending=False)),
)


class Search:
    """Asks one data file as the window does."""

    def __init__(self, database: Path) -> None:
        self.dataset = open_dataset(database)
        self._vocabulary = load_vocabulary(self.dataset)

    def understand(self, query: Query) -> IncidentFilter:
        """Return the filter that a text means."""
        return parse_search(query.text, self._vocabulary).filter

    def first_page(self, query: Query) -> None:
        """Go from the text to the first rows."""
        find_first_page(self.dataset, self.understand(query), query.sort, _PAGE)

    def full_answer(self, query: Query) -> None:
        """Go from the text to all ordered row numbers, totals, every facet, years, and bins by month and type."""
        request = self.understand(query)
        find_incidents(self.dataset, request, query.sort)
        fetch_facets(self.dataset, request)
        fetch_years(self.dataset, request)
        fetch_timeline(self.dataset, request, "type", "month")


def measure(database: Path, rows: int, repeat: int) -> None:
    """Print the table for one database."""
    search = Search(database)
    dataset = search.dataset
    begun = perf_counter()
    columns = read_columns(dataset)
    how = f"columns read in {perf_counter() - begun:.1f} s" if columns else "by SQL alone"
    print(f"\n{rows:,} incidents, file of {database.stat().st_size / 1e6:,.0f} MB, {how}; milliseconds, p50 / p95")
    columns_of_times = f"{'first page':>15}{'full answer':>17}{'processor':>17}{'target':>8}{'count(*)':>10}"
    print(f"{'typed':36}{'hits':>9}{columns_of_times}")
    missed = []
    for query in QUERIES:
        request = search.understand(query)
        hits = len(find_incidents(dataset, request, query.sort).rows)
        search.full_answer(query)  # what is made once for a file, such as an order by title, is no part of a keystroke
        page, _processor = _times(dataset, partial(search.first_page, query), repeat)
        answer, processor = _times(dataset, partial(search.full_answer, query), repeat)
        target = _target(query, rows)
        if _p95(page) > _FRAME or (target is not None and _p95(answer) > target):
            missed.append(str(query))
        floor = _floor(dataset, request, repeat)
        shown = f"{_shown(page):>15}{_shown(answer):>17}{_shown(processor):>17}{target or '':>8}{floor:>10}"
        print(f"{str(query)[:35]:36}{hits:9,}{shown}", flush=True)
    print(f"over target (the first page: {_FRAME} ms): {'; '.join(missed) or 'none'}")
    print(memory_text())
    if hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1):
        print("other programs kept this machine busy: see the processor's time, which leaves their share out")


def _target(query: Query, rows: int) -> int | None:
    return query.target if rows == 1_000_000 else 5 if rows == 200 else None


def _times(dataset: Dataset, run: Callable[[], object], repeat: int) -> tuple[list[float], list[float]]:
    """Return the sorted times and times of the processor in ms, none of them helped by an answer kept from before."""
    times, processor = [], []
    for _ in range(repeat):
        columns = columns_of(dataset)
        if columns is not None:
            columns.store.forget()
        if dataset.facet_rows is not None:
            dataset.facet_rows.forget()
        begun, worked = perf_counter(), thread_time()
        run()
        times.append((perf_counter() - begun) * 1000)
        processor.append((thread_time() - worked) * 1000)
    return sorted(times), sorted(processor)


def _floor(dataset: Dataset, request: IncidentFilter, repeat: int) -> str:
    expression, _others = split_text(request, aliases_of(dataset, request))
    if not expression:
        return "–"
    times, _processor = _times(dataset, lambda: dataset.connection.execute(_FLOOR, (expression,)).fetchone(), repeat)
    return f"{times[len(times) // 2]:.2f}"


def _shown(times: list[float]) -> str:
    return f"{times[len(times) // 2]:.1f} / {_p95(times):.1f}"


def _p95(times: list[float]) -> float:
    return times[ceil(len(times) * 0.95) - 1]


def memory_text() -> str:
    """Return the peak of memory; on Linux also how much of it is the process's own, not the mapped data file."""
    if sys.platform == "win32":
        return "memory: not measured here"
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    own = [int(line.split()[1]) / 1e3 for line in lines if line.startswith("RssAnon")]
    return f"memory: peak {peak:,.0f} MB with the mapped data file" + (f", its own now {own[0]:,.0f} MB" if own else "")
