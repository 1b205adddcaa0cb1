"""Something that takes long, run once in a thread of its own; its answer comes as a signal in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from mali_browser.errors import MaliBrowserError, Stopped
from mali_browser.gui.language import shown_trouble
from mali_browser.log import LOGGER


class Task(QObject):
    """Calls ``run`` with a function that reports a step and tells whether to go on."""

    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    step = Signal(str)

    def __init__(self, run: Callable[[Callable[[str], bool]], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._go_on = True
        self._thread = threading.Thread(target=self._work, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to stop at the next step."""
        self._go_on = False

    def _report(self, step: str) -> bool:
        if self._go_on:
            self.step.emit(step)
        return self._go_on

    def _work(self) -> None:
        try:
            answer = self._run(self._report)
        except Stopped:
            self.stopped.emit()
        except MaliBrowserError as error:
            self.failed.emit(shown_trouble(str(error)))
        except Exception:
            LOGGER.exception("a task failed")
            self.failed.emit("Something went wrong that should not. Details are in the log.")
        else:
            self.done.emit(answer)
