"""What the map costs: the answer to a filter or a zoom, drawing it, and a frame while moving and zooming."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.large import columns_of, read_columns
from mali_browser.query.map_points import fetch_map_points, fetch_place_incidents, fetch_towns
from mali_browser.query.timeline import fetch_series
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import MapBox, MapPoints, MapRequest, SeriesOrder
from mali_browser.search_language import parse_search

_FRAME = MapBox(3.5, -21.5, 34.0, 18.0)
_TEXTS = ("", "the ", "patrol ", "caravan ", "killed:>20 region:Gao")
_SIZE = (1280, 800)
_FRAMES = 60


def measure(database: Path, rows: int, repeat: int) -> None:
    """Print the table for one database."""
    dataset = open_dataset(database)
    read_columns(dataset)
    print(f"\n{rows:,} incidents; milliseconds: least, median, 95th of 100{'':8}{'marks':>8}{'places':>8}")
    series = fetch_series(dataset, "perpetrator")
    vocabulary = load_vocabulary(dataset)
    for text in _TEXTS:
        request = parse_search(text, vocabulary).filter
        for what, cell in (("whole map", 1.2), ("zoomed in", 0.1)):
            run = _asking(dataset, request, cell, series)
            found = run()
            size = f"{len(found.marks):8,}{len(found.places):8,}"
            _row(f"{text.strip() or '(everything)'}, {what}", run, repeat, size)
    _row("towns", lambda: fetch_towns(dataset), repeat)
    place = fetch_towns(dataset, 1)[0].id
    _row("list of a place", lambda: fetch_place_incidents(dataset, IncidentFilter(), (place,)), repeat)
    _measure_view(dataset, _asking(dataset, IncidentFilter(), 1.2, series)(), repeat)


def _asking(dataset: Dataset, request: IncidentFilter, cell: float, series: SeriesOrder) -> Callable[[], MapPoints]:
    def run() -> MapPoints:
        columns = columns_of(dataset)
        if columns is not None:
            columns.store.forget()
        return fetch_map_points(dataset, request, MapRequest(_FRAME, _FRAME, cell, series))

    return run


def _measure_view(dataset: Dataset, points: MapPoints, repeat: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Here, not above: Qt is not needed to measure the query.
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    from mali_browser.gui.theme import load_theme
    from mali_browser.gui.views.map_view import MapView

    begun = perf_counter()
    view = MapView(load_theme("light"))
    view.resize(*_SIZE)
    view.show_towns(fetch_towns(dataset))
    view.show()
    view.show_points(points)
    application.processEvents()
    view.canvas.repaint()
    print(f"{'made and first painted':40}{(perf_counter() - begun) * 1000:9.1f}")
    _row("show another result, 1280x800", lambda: (view.show_points(points), view.canvas.repaint()), repeat)
    canvas = view.canvas
    canvas.zoom(2)
    canvas.repaint()

    def moving() -> Iterator[None]:
        step = 0
        while True:
            step += 1
            canvas.look(canvas.camera.moved(7 if step // 40 % 2 else -7, 3 if step // 25 % 2 else -3))
            canvas.repaint()
            yield

    def zooming() -> Iterator[None]:
        step = 0
        while True:
            step += 1
            canvas.zoom(1.04 if step // 20 % 2 else 1 / 1.04)
            canvas.repaint()
            yield

    for what, frames in (("a frame while moving", moving()), ("a frame while zooming", zooming())):
        _row(what, lambda frames=frames: next(frames), _FRAMES * 3)
    _row("drawn anew when the hand rests: ground", lambda: _ground(view), repeat)
    _row("drawn anew when the hand rests: result", canvas._draw_top, repeat)


def _ground(view: object) -> None:
    canvas = view.canvas  # type: ignore[attr-defined]
    canvas._stage.draw_ground(canvas.scene, canvas.camera, 1.0)


def _row(what: str, run: Callable[[], object], repeat: int, more: str = "") -> None:
    times = []
    for _ in range(repeat):
        begun = perf_counter()
        run()
        times.append((perf_counter() - begun) * 1000)
    times.sort()
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{what:40}{times[0]:9.1f}{times[len(times) // 2]:9.1f}{p95:9.1f}{more}", flush=True)
