"""``python -m benchmarks.lineage``: what the lineage of all armed groups costs, from the query to the picture."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from mali_browser import paths
from mali_browser.gui.item_models.lineage_layout import lay_out
from mali_browser.gui.item_models.lineage_list import choose
from mali_browser.query.connection import open_dataset
from mali_browser.query.lineage import fetch_lineage
from mali_browser.records import Lineage

_SIZE = (1280, 700)


def main() -> None:
    """Print least and median milliseconds of each step."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lineage", description=__doc__)
    parser.add_argument("--database", type=Path, default=paths.bundled_database(), help="data file (%(default)s)")
    parser.add_argument("--repeat", type=int, default=15, help="repetitions of each step (%(default)s)")
    options = parser.parse_args()
    dataset = open_dataset(options.database)
    every = fetch_lineage(dataset)
    count = f"{len(every.bands)} groups, {len(every.joins)} joins, {len(every.alliances)} alliances"
    print(f"{options.database.name}: {count}\n{'':34}{'least':>8}{'median':>8}  ms")
    _row("query", lambda: fetch_lineage(dataset), options.repeat)
    for name, lineage in (("joins only", choose(every)), ("with alliances", every)):
        _row(f"layout, {name}", lambda lineage=lineage: _layout(lineage), options.repeat)  # type: ignore[misc]
    _measure_chart(every, options.repeat)


def _layout(lineage: Lineage) -> None:
    lay_out(lineage, 0.15, lambda band: len(band.name) * 7.0)


def _measure_chart(lineage: Lineage, repeat: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Here, not above: Qt and pyqtgraph are not needed to measure the query.
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    from mali_browser.gui.theme import load_theme
    from mali_browser.gui.views.lineage_chart import LineageChart

    chart = LineageChart(load_theme("light"))
    chart.resize(*_SIZE)
    chart.show()
    chart.show_lineage(lineage)
    chart.alliances.setChecked(True)
    application.processEvents()
    _row("zoom by a step, shapes worked out", lambda: chart.canvas.zoom(1.01), repeat)
    _row("repaint at 1280x700", chart.canvas.viewport().repaint, repeat)
    _row("show another lineage", lambda: chart.show_lineage(lineage), repeat)


def _row(name: str, step: Callable[[], object], repeat: int) -> None:
    taken = []
    for _time in range(repeat):
        start = perf_counter()
        step()
        taken.append((perf_counter() - start) * 1000)
    print(f"{name:34}{min(taken):8.1f}{median(taken):8.1f}")


if __name__ == "__main__":
    main()
