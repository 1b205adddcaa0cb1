"""What the timeline costs: its bins after a change of the filter, drawing them anew, and a frame while panning."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from mali_browser.gui.theme import load_theme, style_sheet
from mali_browser.gui.views.timeline_view import TimelineView
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.large import columns_of, read_columns
from mali_browser.query.timeline import fetch_context, fetch_marks, fetch_timeline
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.search_language import parse_search

_SEARCHES = ("", "patrol ", "caravan ", "killed:>20 region:Gao ")
_SIZE = (1240, 220)
_FRAME_MS = 16
# Days shown while panning, and what is shown of them.
_VIEWS = (
    (8030, "everything"),
    (4000, "half of it"),
    (1500, "four years"),
    (700, "two years"),
    (150, "five months"),
    (15, "two weeks"),
)


def measure(database: Path, rows: int, repeat: int) -> None:
    """Print the table for one database."""
    dataset = open_dataset(database)
    vocabulary = load_vocabulary(dataset)
    read_columns(dataset)
    application = QApplication.instance() or QApplication([])
    theme = load_theme("light")
    application.setStyleSheet(style_sheet(theme))  # type: ignore[attr-defined]
    print(f"\n{rows:,} incidents; milliseconds, p50 / p95 / most")
    print(f"{'after a change of the filter':40}{'incidents':>10}{'bins asked':>22}{'bins drawn':>22}")
    view = _view(dataset, theme)
    for text in _SEARCHES:
        request = parse_search(text, vocabulary).filter
        asked = _times(dataset, lambda request=request: fetch_timeline(dataset, request, "type", "month"), repeat)
        timeline = fetch_timeline(dataset, request, "type", "month")

        def draw(timeline: object = timeline) -> None:
            view.show_timeline(timeline)  # type: ignore[arg-type]
            view.canvas.viewport().repaint()  # type: ignore[union-attr]

        drawn = _times(dataset, draw, repeat)
        print(f"{text.strip() or '(everything)':40}{timeline.incidents:10,}{_shown(asked)}{_shown(drawn)}")
    _measure_panning(dataset, view, application, repeat)


def _view(dataset: Dataset, theme: object) -> TimelineView:
    view = TimelineView(theme)  # type: ignore[arg-type]
    request = parse_search("").filter

    def answer(*_: object) -> None:
        question = view.question
        view.show_timeline(
            fetch_timeline(dataset, request, question.grouping, question.unit, question.without_dates, question.window)
        )

    view.bins_wanted.connect(answer)
    view.marks_wanted.connect(
        lambda first, last: view.show_marks(fetch_marks(dataset, request, first, last, grouping="type"))
    )
    view.resize(*_SIZE)
    view.show_context(fetch_context(dataset))
    view.build()
    view.show()
    answer()
    for _ in range(5):
        # What is not on the screen yet is not drawn.
        QApplication.processEvents()
    return view


def _measure_panning(dataset: Dataset, view: TimelineView, application: object, repeat: int) -> None:
    print(f"{'frame while panning':40}{'unit':>10}{'frame':>22}{'of the processor':>22}{'over 16 ms':>16}")
    canvas = view.canvas
    assert canvas is not None
    for days, name in _VIEWS:
        middle = (canvas.least + canvas.most) / 2
        canvas.set_range(middle - days / 2, middle + days / 2)
        for _ in range(5):
            application.processEvents()  # type: ignore[attr-defined]
        step = days / 100

        def frame(step: float = step) -> None:
            canvas.pan(step)
            canvas.viewport().repaint()

        # Not so far that other bins would be asked for.
        busy = process_time()
        times = [time for _ in range(max(repeat // 10, 1)) for time in _back_and_forth(frame, step)]
        busy = (process_time() - busy) * 1000 / len(times)
        times.sort()
        slow = sum(time > _FRAME_MS for time in times)
        shown = "incidents" if canvas.state.shows_marks else canvas.unit
        print(
            f"{f'{name}, {days} days':40}{shown:>10}{_shown(times)}{busy:>22.1f}{f'{slow} of {len(times)}':>16}",
            flush=True,
        )


def _back_and_forth(frame: Callable[[float], None], step: float) -> list[float]:
    times = []
    for at in range(20):
        begun = perf_counter()
        frame(step if at < 10 else -step)
        times.append((perf_counter() - begun) * 1000)
    return times


def _times(dataset: Dataset, run: Callable[[], object], repeat: int) -> list[float]:
    """Return the sorted times in ms, none of them helped by an answer kept from before."""
    times = []
    for _ in range(repeat):
        columns = columns_of(dataset)
        if columns is not None:
            columns.store.forget()
        begun = perf_counter()
        run()
        times.append((perf_counter() - begun) * 1000)
    return sorted(times)


def _shown(times: list[float]) -> str:
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    return f"{f'{times[len(times) // 2]:.1f} / {p95:.1f} / {times[-1]:.1f}':>22}"
