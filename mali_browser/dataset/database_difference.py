"""Tell whether a data file is what the source files build."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from mali_browser.dataset.build_database import build_database


def difference_from_source(source_folder: Path, database: Path) -> str:
    """Return '' where the file is what the source builds, else where they first differ.

    The same bytes where the SQLite version is the same; where the header names another, the same SQL dump.
    """
    with tempfile.TemporaryDirectory() as folder:
        fresh = build_database(source_folder, Path(folder) / "mali.db").path
        if fresh.read_bytes() == database.read_bytes():
            return ""
        if _sqlite_version(fresh) == _sqlite_version(database):
            first = _first_difference(fresh, database)
            return first or "the same content in other bytes"
        return _first_difference(fresh, database)


def _sqlite_version(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(100)[96:100]


def _first_difference(one: Path, other: Path) -> str:
    dumps = []
    for path in (one, other):
        connection = sqlite3.connect(path.as_uri() + "?mode=ro&immutable=1", uri=True)
        try:
            # The full-text index's own tables are its internal format, which may change between SQLite versions.
            dumps.append(
                [line for line in connection.iterdump() if "search_index" not in line and "sqlite_" not in line]
            )
        finally:
            connection.close()
    for left, right in zip(*dumps, strict=False):
        if left != right:
            return f"first difference: {left[:120]!r}"
    return "" if len(dumps[0]) == len(dumps[1]) else "one has more rows than the other"
