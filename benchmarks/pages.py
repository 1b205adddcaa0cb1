"""What a page costs: reading it in the worker, and writing it into the page pane; all pages of the bundled data."""

from __future__ import annotations

import os
from collections.abc import Iterator
from time import perf_counter

from mali_browser import paths
from mali_browser.addresses import Address, require_address
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.index_lists import LISTS, fetch_list
from mali_browser.query.info import dataset_info
from mali_browser.query.pages import fetch_page

TARGET_MS = 50
_SIZE = (420, 800)


def measure() -> None:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Here, not above: the window's modules are not needed to list what there is.
    from PySide6.QtWidgets import QApplication

    from mali_browser.gui.theme import load_theme
    from mali_browser.gui.views.page_view import PageView

    application = QApplication.instance() or QApplication([])
    dataset = open_dataset(paths.bundled_database())
    view = PageView(load_theme("light"), int(dataset_info(dataset).counts.get("entries", 0)))
    view.resize(*_SIZE)
    view.show()
    read: dict[str, list[float]] = {}
    written: dict[str, list[tuple[float, str]]] = {}
    for address in _addresses(dataset):
        begun = perf_counter()
        page = fetch_page(dataset, address)
        middle = perf_counter()
        view.show_page(page)
        view.document().documentLayout().documentSize()  # laid out, as before the first paint of it
        end = perf_counter()
        read.setdefault(address.kind, []).append((middle - begun) * 1000)
        written.setdefault(address.kind, []).append(((end - middle) * 1000, str(address)))
    head = f"\n{'milliseconds':12}{'pages':>8}{'read: median':>16}{'most':>8}{'write: median':>16}{'most':>8}"
    print(f"{head}   the slowest")
    for kind, times in read.items():
        times.sort()
        writes = sorted(written[kind])
        most, slowest = writes[-1]
        line = f"{kind:12}{len(times):8}{times[len(times) // 2]:16.1f}{times[-1]:8.1f}"
        print(f"{line}{writes[len(writes) // 2][0]:16.1f}{most:8.1f}   {slowest}")
    print(f"target: each page written within {TARGET_MS} ms")
    dataset.close()
    del view, application


def _addresses(dataset: Dataset) -> Iterator[Address]:
    with dataset.reading() as connection:
        ids = [str(row[0]) for row in connection.execute("SELECT id FROM incidents ORDER BY row")]
    for ref in ids:
        yield Address("incident", ref)
    for which in LISTS:
        for row in fetch_list(dataset, which):
            yield require_address(row.address)
