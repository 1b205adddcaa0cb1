"""Saved searches: a name, the text as typed, the filter as JSON and the order; in an order of the reader's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mali_browser import folding
from mali_browser.errors import NotFound, OwnFileTrouble
from mali_browser.userdata.marked_records import name_and_key, storable
from mali_browser.userdata.store import Store, now
from mali_browser.userdata.trash import Trash

MOST_QUERY, MOST_FILTER = 20_000, 200_000


@dataclass(frozen=True)
class SavedSearch:
    """A saved search. ``filter``: what IncidentFilter.to_json wrote; ``sort``: 'killed' or '-killed'."""

    id: int
    name: str
    query: str
    filter: str
    sort: str


class SavedSearches:
    """The saved searches of one reader."""

    def __init__(self, store: Store, trash: Trash) -> None:
        self._store = store
        self._trash = trash

    def save(self, name: str, query: str, filter: str, sort: str = "-date") -> SavedSearch:
        """Save a search at the end of the list. Raises OwnFileTrouble where the name is taken or cannot be."""
        name, key = name_and_key(name, "saved search")
        check_search(query, filter, sort)
        with self._store.writing() as connection:
            if self.named(name) is not None:
                raise OwnFileTrouble(f"There is a saved search '{name}' already. Choose another name.")
            connection.execute(
                "INSERT INTO saved_searches (key, name, query, filter, sort, position, created_at) "
                "SELECT ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1, ? FROM saved_searches",
                (key, name, storable(query), storable(filter), sort, now()),
            )
            found = self.named(name)
        assert found is not None
        return found

    def change(self, search_id: int, name: str, query: str, filter: str, sort: str) -> None:
        """Give a saved search another name or content. Raises OwnFileTrouble where the name is another one's."""
        name, key = name_and_key(name, "saved search")
        check_search(query, filter, sort)
        with self._store.writing() as connection:
            other = self.named(name)
            if other is not None and other.id != search_id:
                raise OwnFileTrouble(f"There is a saved search '{name}' already. Choose another name.")
            done = connection.execute(
                "UPDATE saved_searches SET name = ?, key = ?, query = ?, filter = ?, sort = ? WHERE id = ?",
                (name, key, storable(query), storable(filter), sort, search_id),
            )
            if not done.rowcount:
                raise _no_search()

    def delete(self, search_id: int) -> int:
        """Delete a saved search; return what ``Trash.restore`` takes to bring it back."""
        from mali_browser.userdata.documents import saved_search_items

        with self._store.writing() as connection:
            item = next(iter(saved_search_items(connection, search_id)), None)
            if item is None:
                raise _no_search()
            number = self._trash.put(connection, "saved_search", item["name"], item)
            connection.execute("DELETE FROM saved_searches WHERE id = ?", (search_id,))
            return number

    def arrange(self, search_ids: Iterable[int]) -> None:
        """Put the saved searches into this order; those not named follow in their old order."""
        with self._store.writing() as connection:
            old = [search.id for search in self.all()]
            wanted = dict.fromkeys(number for number in search_ids if number in set(old))
            for position, number in enumerate([*wanted, *(other for other in old if other not in wanted)], 1):
                connection.execute("UPDATE saved_searches SET position = ? WHERE id = ?", (position, number))

    def named(self, name: str) -> SavedSearch | None:
        """Return the saved search of a name, None where there is none."""
        return next((search for search in self.all() if folding.key(search.name) == folding.key(name)), None)

    def all(self) -> list[SavedSearch]:
        """Return all saved searches in their order."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT id, name, query, filter, sort FROM saved_searches ORDER BY position, key"
            ).fetchall()
        return [SavedSearch(*row) for row in rows]


def check_search(query: str, filter: str, sort: str) -> None:
    """Raise OwnFileTrouble where a search is longer than can be kept."""
    if len(query) > MOST_QUERY or len(filter) > MOST_FILTER or len(sort) > 40:
        raise OwnFileTrouble("That search is too long to be saved.")


def _no_search() -> NotFound:
    return NotFound("That saved search is no longer there; it was deleted in another window.")
