"""Writes one export at a time in a thread of its own, with its own open data file; can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mali_browser.errors import MaliBrowserError
from mali_browser.export.columns import Column
from mali_browser.export.csv_file import Cancelled, write_csv
from mali_browser.gui.query_runner import unexpected
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.log import LOGGER
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import fetch_incidents, find_incidents
from mali_browser.records import Incident

_PAGE = 200


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

    def start(
        self,
        path: Path,
        rows: Sequence[int] | None,
        sort: Sort,
        columns: Sequence[Column],
        profile: str,
        separator: str | None,
    ) -> None:
        """Write the incidents with these row numbers, in that order (None: all of the dataset, in ``sort``)."""
        wanted = None if rows is None else list(rows)
        self._cancel.clear()

        def work() -> None:
            try:
                dataset = open_dataset(self._database)
                try:
                    chosen = find_incidents(dataset, IncidentFilter(), sort).rows if wanted is None else wanted
                    written = write_csv(path, _pages(dataset, chosen), columns, profile, separator, self._step)
                finally:
                    dataset.close()
                self.finished.emit(written, str(path))
            except Cancelled:
                self.failed.emit("")
            except MaliBrowserError as error:
                self.failed.emit(str(error))
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


def _pages(dataset: Dataset, rows: Sequence[int]) -> Iterator[Incident]:
    for at in range(0, len(rows), _PAGE):
        yield from fetch_incidents(dataset, rows[at : at + _PAGE])
