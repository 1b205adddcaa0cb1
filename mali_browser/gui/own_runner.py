"""One worker thread for the reader's own file: what is written is written in order, nothing waits for the disk."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from mali_browser.errors import MaliBrowserError, OwnFileTrouble
from mali_browser.gui.language import shown_trouble
from mali_browser.incident_filter import IncidentFilter
from mali_browser.log import LOGGER
from mali_browser.paths import UserFolders
from mali_browser.userdata.own_conditions import has_own_conditions
from mali_browser.userdata.reader_file import ReaderFile

_OPENING_S = 20


@dataclass(frozen=True)
class _Job:
    number: int
    kind: str
    run: Callable[[ReaderFile], Any]
    newest: bool


class OwnRunner(QObject):
    """Opens the file in its thread; ``opened`` or ``refused`` says how that went."""

    opened = Signal()
    refused = Signal(str, object)  # sentence, the MaliBrowserError
    answered = Signal(str, int, object)  # kind, number, answer
    failed = Signal(str, int, str)  # kind, number, sentence

    def __init__(self, folders: UserFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders = folders
        self.reader: ReaderFile | None = None
        self.trouble: MaliBrowserError | None = None
        self._wake = threading.Condition()
        self._jobs: deque[_Job] = deque()
        self._number = 0
        self._stop = False
        self._ready = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Open the file and begin to answer; once more does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="own-runner", daemon=True)
            self._thread.start()

    def ask(self, kind: str, run: Callable[[ReaderFile], Any], newest: bool = False) -> int:
        """Run something on the file; answers as ``answered``. ``newest``: earlier ones of this kind are dropped."""
        with self._wake:
            self._number += 1
            if self._stop or self.trouble is not None:
                return self._number  # nothing is answered any more
            if newest:
                for job in [job for job in self._jobs if job.kind == kind and job.newest]:
                    self._jobs.remove(job)
            self._jobs.append(_Job(self._number, kind, run, newest))
            self._wake.notify_all()
            return self._number

    def resolve(self, request: IncidentFilter) -> IncidentFilter:
        """Return a filter with the ids that conditions on the reader's own marks stand for; for other threads.

        Raises the trouble that keeps the file from being read.
        """
        if not has_own_conditions(request):
            return request
        self.start()
        self._ready.wait(_OPENING_S)
        if self.reader is None:
            raise self.trouble or OwnFileTrouble("Your own file is not open yet. Try again in a moment.")
        return self.reader.for_query(request)

    def close(self) -> None:
        """Finish what is to be written, and close the file; once more does nothing."""
        with self._wake:
            if self._stop:
                return
            self._stop = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(10)

    def _work(self) -> None:
        try:
            self.reader = ReaderFile(self.folders)
        except MaliBrowserError as error:
            self.trouble = error
            LOGGER.warning("%s", error)
            self._ready.set()
            self.refused.emit(shown_trouble(str(error)), error)
            return
        except Exception:
            LOGGER.exception("the reader's own file was not opened")
            self.trouble = OwnFileTrouble("Your own file was not opened. Details are in the log.")
            self._ready.set()
            self.refused.emit(str(self.trouble), self.trouble)
            return
        self._ready.set()
        self.opened.emit()
        while (job := self._next()) is not None:
            self._run(job, self.reader)
        self.reader.close()

    def _next(self) -> _Job | None:
        with self._wake:
            while not self._jobs and not self._stop:
                self._wake.wait()
            return self._jobs.popleft() if self._jobs else None

    def _run(self, job: _Job, reader: ReaderFile) -> None:
        try:
            answer = job.run(reader)
        except MaliBrowserError as error:
            LOGGER.warning("%s: %s", job.kind, error)
            sentence = shown_trouble(str(error))
            self._tell(lambda: self.failed.emit(job.kind, job.number, sentence))
        except Exception:
            LOGGER.exception("own file: %s failed", job.kind)
            self._tell(
                lambda: self.failed.emit(
                    job.kind, job.number, "Something went wrong that should not. Details are in the log."
                )
            )
        else:
            self._tell(lambda: self.answered.emit(job.kind, job.number, answer))

    def _tell(self, emit: Callable[[], None]) -> None:
        if not self._stop:
            emit()
