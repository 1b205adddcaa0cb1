"""The addresses visited, with what was asked for, selected and scrolled to at each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mali_browser.addresses import Address
from mali_browser.incident_filter import IncidentFilter, Sort

_KEPT = 200


@dataclass(frozen=True)
class Visit:
    """One stop: the page, the search text and filter, the order, and where table and page were scrolled.

    ``title`` is what the stop is called in the list of stops.
    """

    address: Address | None
    text: str
    request: IncidentFilter
    sort: Sort
    table_scroll: int = 0
    page_scroll: int = 0
    title: str = ""


class Navigation:
    """A history as in a web browser: going somewhere new drops what lay ahead."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    @property
    def current(self) -> Visit | None:
        """The visit we are at."""
        return self._visits[self._at] if self._visits else None

    def visit(self, visit: Visit, another: bool = False) -> None:
        """Go to a new stop; the same page again only brings its state up to date, unless it is ``another`` stop."""
        if not another and self.current is not None and self.current.address == visit.address:
            self._visits[self._at] = visit
            return
        del self._visits[self._at + 1 :]
        self._visits.append(visit)
        del self._visits[: max(len(self._visits) - _KEPT, 0)]
        self._at = len(self._visits) - 1

    def remember_scroll(self, table_scroll: int, page_scroll: int) -> None:
        """Keep where the present page is scrolled, before it is left."""
        if self.current is not None:
            self._visits[self._at] = replace(self.current, table_scroll=table_scroll, page_scroll=page_scroll)

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a page before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Tell whether there is a page after this one."""
        return self._at < len(self._visits) - 1

    def back(self) -> Visit | None:
        """Step back; None at the first page."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._visits[self._at]

    def stops(self) -> list[tuple[int, Visit]]:
        """Return every stop, the newest first, with how many steps it is away (negative: back)."""
        return [(at - self._at, visit) for at, visit in reversed(list(enumerate(self._visits)))]

    def go(self, steps: int) -> Visit | None:
        """Go a number of steps; None where there is no such stop."""
        if not 0 <= self._at + steps < len(self._visits):
            return None
        self._at += steps
        return self._visits[self._at]

    def forward(self) -> Visit | None:
        """Step forward; None at the last page."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._visits[self._at]
