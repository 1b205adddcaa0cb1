"""Bookmarks: records that the reader wants to find again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mali_browser.records import RecordRef
from mali_browser.userdata.marked_records import remember, title_of
from mali_browser.userdata.store import Store, now
from mali_browser.userdata.trash import Trash


@dataclass(frozen=True)
class Bookmark:
    """A bookmarked record, and since when it is (UTC)."""

    record: RecordRef
    created_at: str


class Bookmarks:
    """The bookmarks of one reader."""

    def __init__(self, store: Store, trash: Trash) -> None:
        self._store = store
        self._trash = trash

    def add(self, records: Iterable[RecordRef]) -> int:
        """Bookmark records; return how many were not yet."""
        with self._store.writing() as connection:
            added = 0
            for record in records:
                remember(connection, record)
                added += connection.execute(
                    "INSERT OR IGNORE INTO bookmarks VALUES (?, ?, ?)", (record.kind, record.id, now())
                ).rowcount
            return added

    def remove(self, records: Iterable[RecordRef]) -> list[int]:
        """Take bookmarks away; return what ``Trash.restore`` takes to bring each back."""
        with self._store.writing() as connection:
            put_away: list[int] = []
            for record in records:
                key = (record.kind, record.id)
                row = connection.execute("SELECT created_at FROM bookmarks WHERE kind = ? AND ref = ?", key).fetchone()
                if row is not None:
                    title = title_of(connection, *key)
                    item = {"kind": record.kind, "id": record.id, "title": title, "created_at": row[0]}
                    put_away.append(self._trash.put(connection, "bookmark", title or record.id, item))
                    connection.execute("DELETE FROM bookmarks WHERE kind = ? AND ref = ?", key)
            return put_away

    def toggle(self, record: RecordRef) -> bool:
        """Bookmark a record, or take its bookmark away; return whether it is bookmarked now."""
        with self._store.writing():
            if self.add([record]):
                return True
            self.remove([record])
            return False

    def has(self, record: RecordRef) -> bool:
        """Tell whether a record is bookmarked."""
        with self._store.reading() as connection:
            found = connection.execute(
                "SELECT 1 FROM bookmarks WHERE kind = ? AND ref = ?", (record.kind, record.id)
            ).fetchone()
        return found is not None

    def all(self) -> list[Bookmark]:
        """Return all bookmarks, the newest first."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT kind, ref, coalesce(title, ''), created_at FROM bookmarks LEFT JOIN records USING (kind, ref) "
                "ORDER BY created_at DESC, kind, ref"
            ).fetchall()
        return [Bookmark(RecordRef(*row[:3]), row[3]) for row in rows]

    def ids(self, kind: str = "incident") -> frozenset[str]:
        """Return the ids of the bookmarked records of a kind."""
        with self._store.reading() as connection:
            return frozenset(ref for (ref,) in connection.execute("SELECT ref FROM bookmarks WHERE kind = ?", (kind,)))
