"""What was deleted, so that it can be had back: each thing as the document that an export would write of it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from mali_browser.errors import NotFound
from mali_browser.userdata.store import Store, now

DAYS_KEPT = 30


@dataclass(frozen=True)
class Deleted:
    """A deleted thing. ``what``: bookmark, note, tag, checked, collection or saved_search."""

    id: int
    what: str
    title: str
    deleted_at: str


class Trash:
    """What one reader has deleted within the last days."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, connection: sqlite3.Connection, what: str, title: str, item: dict[str, Any]) -> int:
        """Keep a thing that is being deleted in the same transaction; return its number for ``restore``."""
        document = json.dumps(item, ensure_ascii=False)
        cursor = connection.execute(
            "INSERT INTO trash (what, title, document, deleted_at) VALUES (?, ?, ?, ?)", (what, title, document, now())
        )
        return int(cursor.lastrowid or 0)

    def restore(self, number: int) -> str:
        """Bring a deleted thing back beside what there is now; return what it was. Raises NotFound."""
        from mali_browser.userdata.merging import merge_item

        with self._store.writing() as connection:
            row = connection.execute("SELECT what, document FROM trash WHERE id = ?", (number,)).fetchone()
            if row is None:
                raise NotFound("That was deleted for good and cannot be had back.")
            merge_item(connection, row[0], json.loads(row[1]))
            connection.execute("DELETE FROM trash WHERE id = ?", (number,))
            return str(row[0])

    def all(self) -> list[Deleted]:
        """Return what can be had back, the newest first."""
        with self._store.reading() as connection:
            rows = connection.execute("SELECT id, what, title, deleted_at FROM trash ORDER BY id DESC").fetchall()
        return [Deleted(*row) for row in rows]

    def empty(self) -> int:
        """Delete all of it for good; return how many things that were."""
        with self._store.writing() as connection:
            return connection.execute("DELETE FROM trash").rowcount

    def drop_old(self, days: int = DAYS_KEPT) -> int:
        """Delete for good what was deleted more than ``days`` ago; return how many things that were."""
        limit = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
        with self._store.writing() as connection:
            return connection.execute("DELETE FROM trash WHERE deleted_at < ?", (limit,)).rowcount
