"""Progress and cancelling, the same for every writer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from mali_browser.export.csv_file import Cancelled, Progress

Item = TypeVar("Item")


class Counted(Generic[Item]):
    """Gives the items on, once; ``number``: how many have been given.

    After each has been dealt with ``progress`` gets the number; Cancelled is raised where it returns False.
    """

    def __init__(self, items: Iterable[Item], progress: Progress | None) -> None:
        self._items = items
        self._progress = progress
        self.number = 0

    def __iter__(self) -> Iterator[Item]:
        for item in self._items:
            self.number += 1
            yield item
            if self._progress is not None and not self._progress(self.number):
                raise Cancelled


def watched(items: Iterable[Item], progress: Progress | None) -> Iterator[Item]:
    """Yield the items of a pass before anything counts as written: ``progress`` gets 0, and may cancel."""
    for item in items:
        yield item
        if progress is not None and not progress(0):
            raise Cancelled
