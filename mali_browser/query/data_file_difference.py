"""What changed between two data files: records that are new, changed (by field), or gone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mali_browser.query.record_states import KINDS, Kind
from mali_browser.records import RecordRef

# So many records of each kind are named; all are counted.
LISTED = 1_000


@dataclass(frozen=True)
class ChangedRecord:
    """A record that differs, and the fields (codebook's names) in which it does."""

    record: RecordRef
    fields: tuple[str, ...]


@dataclass(frozen=True)
class KindDifference:
    """What changed of one kind of record. The lists name at most LISTED each, the numbers count all."""

    new: tuple[RecordRef, ...] = ()
    gone: tuple[RecordRef, ...] = ()
    changed: tuple[ChangedRecord, ...] = ()
    new_count: int = 0
    gone_count: int = 0
    changed_count: int = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing of the kind changed."""
        return not (self.new_count or self.gone_count or self.changed_count)


@dataclass(frozen=True)
class DataFileDifference:
    """What changed, by kind of record; and of the records asked about, which have gone and which have changed."""

    kinds: dict[str, KindDifference]
    watched_gone: tuple[RecordRef, ...] = ()
    watched_changed: tuple[ChangedRecord, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether the two hold the same."""
        return all(kind.is_empty for kind in self.kinds.values())


def compare_with(connection: sqlite3.Connection, old: Path, watched: Iterable[RecordRef] = ()) -> DataFileDifference:
    """Compare the checked data file of ``connection`` (opened with uri=True) with an older one.

    ``watched``: records the reader has marked. Raises sqlite3.Error where one of them cannot be read.
    """
    wanted = {(record.kind, record.id): record for record in watched}
    connection.execute("ATTACH ? AS old", (f"{old.absolute().as_uri()}?mode=ro&immutable=1",))
    try:
        kinds: dict[str, KindDifference] = {}
        gone: list[RecordRef] = []
        changed: list[ChangedRecord] = []
        for name, kind in KINDS.items():
            fields = _changed_fields(connection, kind)
            kinds[name] = _difference(connection, name, kind, fields)
            mine = {record_id for known, record_id in wanted if known == name}
            changed += [
                ChangedRecord(wanted[name, record_id], _in_order(kind, fields[record_id]))
                for record_id in sorted(mine & fields.keys())
            ]
            gone += [
                wanted[name, record_id]
                for record_id in sorted(mine)
                if _is_in(connection, "old", kind, record_id) and not _is_in(connection, "main", kind, record_id)
            ]
        return DataFileDifference(kinds, tuple(gone), tuple(changed))
    finally:
        connection.execute("DETACH old")


def _difference(connection: sqlite3.Connection, name: str, kind: Kind, fields: dict[str, set[str]]) -> KindDifference:
    new, new_count = _only_in(connection, name, kind, "main", "old")
    gone, gone_count = _only_in(connection, name, kind, "old", "main")
    listed = sorted(fields)[:LISTED]
    changed = tuple(
        ChangedRecord(
            RecordRef(name, record_id, _title(connection, kind, record_id)), _in_order(kind, fields[record_id])
        )
        for record_id in listed
    )
    return KindDifference(new, gone, changed, new_count, gone_count, len(fields))


def _only_in(
    connection: sqlite3.Connection, name: str, kind: Kind, one: str, other: str
) -> tuple[tuple[RecordRef, ...], int]:
    source = f"FROM {one}.{kind.table} t WHERE NOT EXISTS (SELECT 1 FROM {other}.{kind.table} o WHERE o.id = t.id)"
    (count,) = connection.execute(f"SELECT count(*) {source}").fetchone()
    title = kind.title.replace("FROM sections", f"FROM {one}.sections")
    rows = connection.execute(f"SELECT t.id, {title} {source} ORDER BY t.id LIMIT ?", (LISTED,))
    return tuple(RecordRef(name, record_id, found or "") for record_id, found in rows), int(count)


def _changed_fields(connection: sqlite3.Connection, kind: Kind) -> dict[str, set[str]]:
    """Return the fields in which records that both files hold differ, by id."""
    changed: dict[str, set[str]] = {}
    ours, theirs = (", ".join(f"{row}.{column}" for column in kind.columns) for row in ("n", "o"))
    differs = ", ".join(f"n.{column} IS NOT o.{column}" for column in kind.columns)
    for record_id, *flags in connection.execute(
        f"SELECT n.id, {differs} FROM main.{kind.table} n JOIN old.{kind.table} o ON o.id = n.id "
        f"WHERE ({ours}) IS NOT ({theirs})"
    ):
        changed[record_id] = {column for column, flag in zip(kind.columns, flags, strict=True) if flag}
    for part in kind.parts:
        order = ("ord",) if part.order == "ord" else ()
        columns = ", ".join((part.owner, *order, *part.columns))
        sides = [f"SELECT {columns} FROM {file}.{part.table}" for file in ("main", "old")]
        differing = " UNION ".join(
            f"SELECT {part.owner} AS owner FROM ({one} EXCEPT {other})" for one, other in (sides, reversed(sides))
        )
        for (record_id,) in connection.execute(
            f"SELECT owner FROM ({differing}) WHERE EXISTS (SELECT 1 FROM main.{kind.table} WHERE id = owner) "
            f"AND EXISTS (SELECT 1 FROM old.{kind.table} WHERE id = owner)"
        ):
            changed.setdefault(record_id, set()).add(part.field)
    return changed


def _in_order(kind: Kind, fields: set[str]) -> tuple[str, ...]:
    known = (*kind.columns, *(part.field for part in kind.parts))
    return tuple(field for field in known if field in fields)


def _title(connection: sqlite3.Connection, kind: Kind, record_id: str) -> str:
    row = connection.execute(
        f"SELECT {kind.title.replace('FROM sections', 'FROM main.sections')} FROM main.{kind.table} t WHERE t.id = ?",
        (record_id,),
    ).fetchone()
    return str(row[0] or "") if row else ""


def _is_in(connection: sqlite3.Connection, file: str, kind: Kind, record_id: str) -> bool:
    found = connection.execute(f"SELECT 1 FROM {file}.{kind.table} WHERE id = ?", (record_id,)).fetchone()
    return found is not None
