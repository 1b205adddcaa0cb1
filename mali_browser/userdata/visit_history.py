"""History: the pages visited and the searches made last, as far as the reader's settings let them be kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from mali_browser.userdata.marked_records import MOST_TITLE, one_line
from mali_browser.userdata.settings import Settings
from mali_browser.userdata.store import Store, now

MOST_VISITS, MOST_SEARCHES = 5_000, 200
_MOST_QUERY = 2_000


@dataclass(frozen=True)
class Visit:
    """A page that was visited: its address, its title then, and when (UTC)."""

    address: str
    title: str
    visited_at: str


class History:
    """What one reader visited and searched for."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    def visit(self, address: str, title: str = "") -> None:
        """Note down a visit, unless history is not to be kept; the same page twice running counts once."""
        if not self._settings.get("keep_history"):
            return
        address = one_line(address)[:_MOST_QUERY]
        with self._store.writing() as connection:
            last = connection.execute("SELECT id, address FROM visits ORDER BY id DESC LIMIT 1").fetchone()
            if last is not None and last[1] == address:
                connection.execute("UPDATE visits SET visited_at = ? WHERE id = ?", (now(), last[0]))
                return
            connection.execute(
                "INSERT INTO visits (address, title, visited_at) VALUES (?, ?, ?)",
                (address, one_line(title)[:MOST_TITLE], now()),
            )
            connection.execute("DELETE FROM visits WHERE id <= (SELECT max(id) FROM visits) - ?", (MOST_VISITS,))

    def visits(self, limit: int = 200) -> list[Visit]:
        """Return the last visits, the newest first."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT address, title, visited_at FROM visits ORDER BY id DESC LIMIT ?", (limit,)
            ).fetchall()
        return [Visit(*row) for row in rows]

    def search(self, query: str) -> None:
        """Note down a search, unless searches are not to be kept."""
        query = one_line(query)[:_MOST_QUERY]
        if not query or not self._settings.get("keep_searches"):
            return
        with self._store.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO recent_searches VALUES (?, ?)", (query, now()))
            connection.execute(
                "DELETE FROM recent_searches WHERE query NOT IN "
                "(SELECT query FROM recent_searches ORDER BY used_at DESC LIMIT ?)",
                (MOST_SEARCHES,),
            )

    def searches(self, limit: int = 20) -> list[str]:
        """Return the last searches, the newest first."""
        with self._store.reading() as connection:
            rows = connection.execute("SELECT query FROM recent_searches ORDER BY used_at DESC LIMIT ?", (limit,))
            return [query for (query,) in rows]

    def clear(self) -> int:
        """Delete all of it for good; return how many visits and searches that were."""
        with self._store.writing() as connection:
            return (
                connection.execute("DELETE FROM visits").rowcount
                + connection.execute("DELETE FROM recent_searches").rowcount
            )

    def drop_old(self) -> int:
        """Delete what is older than the settings let it grow; return how many visits and searches that were."""
        days = self._settings.get("history_days")
        assert isinstance(days, int)
        limit = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
        with self._store.writing() as connection:
            return (
                connection.execute("DELETE FROM visits WHERE visited_at < ?", (limit,)).rowcount
                + connection.execute("DELETE FROM recent_searches WHERE used_at < ?", (limit,)).rowcount
            )
