"""Writes one export at a time in a thread of its own, with its own open data file; can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from mali_browser.errors import MaliBrowserError
from mali_browser.export.columns import choose_columns
from mali_browser.export.csv_file import Cancelled
from mali_browser.export.formats import ExportJob, format_of, write_export
from mali_browser.export.own_columns import own_columns, own_note
from mali_browser.export_requests import job_of_rows
from mali_browser.gui.language import shown_trouble
from mali_browser.gui.query_runner import unexpected
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.log import LOGGER
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import fetch_rows, find_incidents
from mali_browser.records import OwnMarks
from mali_browser.wording import in_english

_PAGE = 200


@dataclass(frozen=True)
class ExportOrder:
    """What to write. ``rows``: row numbers in their order, None for all of the dataset in ``sort``.

    ``ids``: the order of incidents where it is a collection's own; ``order_words`` then names it. ``columns``: names,
    None for all. ``own``: the reader's marks by incident id, None where they are not wanted. ``scope``: what comes
    before the filter's words ('12 selected of:').
    """

    path: Path
    rows: Sequence[int] | None
    request: IncidentFilter
    sort: Sort
    scope: str = ""
    ids: tuple[str, ...] = ()
    order_words: str = ""
    columns: Sequence[str] | None = None
    profile: str | None = None
    separator: str | None = None
    datapackage: bool = False
    title: str = ""
    own: Mapping[str, OwnMarks] | None = None


class ExportRunner(QObject):
    """``finished`` carries the number written and the path; ``failed`` a sentence, '' where it was cancelled."""

    progress = Signal(int)
    finished = Signal(int, str)
    failed = Signal(str)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._cancel = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Tell whether an export is under way."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, order: ExportOrder) -> None:
        """Write an export; one at a time: raises RuntimeError while another one runs."""
        if self._thread is not None:
            self._thread.join(0.2)  # it may just be ending
        if self.running:
            raise RuntimeError("an export is under way")
        self._cancel.clear()

        def work() -> None:
            try:
                dataset = open_dataset(self._database)
                try:
                    with in_english():
                        written = write_export(replace(_job(dataset, order), progress=self._step))
                finally:
                    dataset.close()
                self.finished.emit(written, str(order.path))
            except Cancelled:
                self.failed.emit("")
            except MaliBrowserError as error:
                self.failed.emit(shown_trouble(str(error)))
            except Exception:
                LOGGER.exception("export failed")
                self.failed.emit(unexpected())

        self._thread = threading.Thread(target=work, name="export", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop the export that is running; what stood at its place stays."""
        self._cancel.set()

    def close(self) -> None:
        """Stop and wait."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(5)

    def _step(self, written: int) -> bool:
        if written % _PAGE == 0:
            self.progress.emit(written)
        return not self._cancel.is_set()


def _job(dataset: Dataset, order: ExportOrder) -> ExportJob:
    found = format_of(order.path)
    request = order.request if order.rows is not None else IncidentFilter()
    rows = find_incidents(dataset, request, order.sort).rows if order.rows is None else order.rows
    if order.ids:
        rows = _arranged(dataset, rows, order.ids)
    job = job_of_rows(dataset, order.path, rows, request, order.sort, scope=order.scope)
    if order.ids:
        job = replace(job, provenance=replace(job.provenance, order=order.order_words))
    is_table = found.kind in ("csv", "table")
    columns = choose_columns(order.columns) if is_table and order.columns is not None else None
    if is_table and order.own is not None:
        columns = (*choose_columns(order.columns), *own_columns(order.own))
    is_csv, is_briefing = found.kind == "csv", found.kind == "briefing"
    return replace(
        job,
        columns=columns,
        profile=order.profile if is_csv else None,
        separator=order.separator if found.suffix == ".csv" else None,
        datapackage=order.datapackage and is_csv,
        title=order.title if is_briefing else "",
        notes=own_note(order.own) if is_briefing and order.own is not None else None,
        print_briefing=_print_briefing,
    )


def _arranged(dataset: Dataset, rows: Sequence[int], ids: Sequence[str]) -> list[int]:
    """Return rows in the order of ids; those that are not among them follow in their own order."""
    place = {name: at for at, name in enumerate(ids)}
    found = []
    for at in range(0, len(rows), _PAGE):
        found += [(place.get(row.id, len(place)), row.row) for row in fetch_rows(dataset, rows[at : at + _PAGE])]
    return [number for _place, number in sorted(found, key=lambda pair: pair[0])]


def _print_briefing(path: Path, briefing: Any, progress: Any) -> int:
    from mali_browser.gui.briefing_pdf import print_briefing

    return print_briefing(path, briefing, progress)
