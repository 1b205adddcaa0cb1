"""Lays a lineage out, a large one in another thread."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from mali_browser.gui.item_models.lineage_layout import LineageLayout, lay_out
from mali_browser.records import Lineage

_AT_ONCE = 700  # bands times ties that are laid out on the spot, in a few milliseconds


class LayoutMaker(QObject):
    """``made`` carries the layout last asked for; overtaken ones are dropped."""

    made = Signal(object)  # LineageLayout
    _answered = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._request = 0
        self._tasks: dict[int, _Task] = {}
        self._answered.connect(self._take)

    def ask(self, lineage: Lineage, day_px: float, widths: dict[str, float]) -> None:
        """Lay out a lineage for pixels a day; ``widths`` holds the width of each band's label by its id."""
        self._request += 1
        if len(lineage.bands) * (len(lineage.joins) + len(lineage.alliances) + 1) <= _AT_ONCE:
            self.made.emit(lay_out(lineage, day_px, lambda band: widths[band.id]))
            return
        task = _Task(self._request, lineage, day_px, widths, self._answered)
        self._tasks[self._request] = task
        QThreadPool.globalInstance().start(task)

    def _take(self, number: int, layout: LineageLayout) -> None:
        self._tasks.pop(number, None)
        if number == self._request:
            self.made.emit(layout)


class _Task(QRunnable):
    def __init__(self, number: int, lineage: Lineage, day_px: float, widths: dict[str, float], told: object) -> None:
        super().__init__()
        self.setAutoDelete(False)  # kept by the maker until it has answered
        self._number, self._lineage, self._day_px, self._widths, self._told = number, lineage, day_px, widths, told

    def run(self) -> None:
        layout = lay_out(self._lineage, self._day_px, lambda band: self._widths[band.id])
        with contextlib.suppress(RuntimeError):  # the chart is gone
            self._told.emit(self._number, layout)  # type: ignore[attr-defined]
