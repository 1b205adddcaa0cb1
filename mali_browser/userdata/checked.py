"""'Checked' marks: records that the reader has gone through, and as what they stood then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mali_browser.records import RecordRef, RecordState
from mali_browser.userdata.marked_records import remember, title_of
from mali_browser.userdata.store import Store, now
from mali_browser.userdata.trash import Trash


@dataclass(frozen=True)
class CheckedMark:
    """A checked record: when (UTC), and the hash of its content then ('' where not known)."""

    record: RecordRef
    checked_at: str
    record_hash: str

    def is_outdated(self, state: RecordState) -> bool:
        """Tell whether the record has changed since it was checked."""
        return bool(self.record_hash) and self.record_hash != state.hash


class CheckedMarks:
    """The checked marks of one reader."""

    def __init__(self, store: Store, trash: Trash) -> None:
        self._store = store
        self._trash = trash

    def add(self, records: Iterable[RecordRef]) -> int:
        """Mark records as checked as they stand now (hash where a RecordState is given); return how many."""
        with self._store.writing() as connection:
            marked = 0
            for record in records:
                remember(connection, record)
                found = record.hash if isinstance(record, RecordState) else ""
                marked += connection.execute(
                    "INSERT INTO checked VALUES (?, ?, ?, ?) ON CONFLICT (kind, ref) DO UPDATE SET "
                    "checked_at = excluded.checked_at, record_hash = excluded.record_hash",
                    (record.kind, record.id, now(), found),
                ).rowcount
            return marked

    def remove(self, records: Iterable[RecordRef]) -> list[int]:
        """Take marks away; return what ``Trash.restore`` takes to bring each back."""
        with self._store.writing() as connection:
            put_away: list[int] = []
            for record in records:
                mark = self.of(record)
                if mark is not None:
                    title = title_of(connection, record.kind, record.id)
                    item = {"kind": record.kind, "id": record.id, "title": title, "checked_at": mark.checked_at}
                    item["record_hash"] = mark.record_hash
                    put_away.append(self._trash.put(connection, "checked", title or record.id, item))
                    connection.execute("DELETE FROM checked WHERE kind = ? AND ref = ?", (record.kind, record.id))
            return put_away

    def of(self, record: RecordRef) -> CheckedMark | None:
        """Return a record's mark, None where it has none."""
        with self._store.reading() as connection:
            row = connection.execute(
                "SELECT checked_at, record_hash FROM checked WHERE kind = ? AND ref = ?", (record.kind, record.id)
            ).fetchone()
        return CheckedMark(record, *row) if row else None

    def all(self) -> list[CheckedMark]:
        """Return all marks, the newest first."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT kind, ref, coalesce(title, ''), checked_at, record_hash FROM checked "
                "LEFT JOIN records USING (kind, ref) ORDER BY checked_at DESC, kind, ref"
            ).fetchall()
        return [CheckedMark(RecordRef(*row[:3]), *row[3:]) for row in rows]

    def ids(self, kind: str = "incident") -> frozenset[str]:
        """Return the ids of the checked records of a kind."""
        with self._store.reading() as connection:
            return frozenset(ref for (ref,) in connection.execute("SELECT ref FROM checked WHERE kind = ?", (kind,)))
