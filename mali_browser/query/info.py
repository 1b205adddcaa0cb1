"""What the data file says of itself, and whether it is sound."""

from __future__ import annotations

import sqlite3

from mali_browser.query.connection import Dataset
from mali_browser.records import DatasetInfo


def dataset_info(dataset: Dataset) -> DatasetInfo:
    """Return the dataset's own description and its counts."""
    with dataset.reading() as connection:
        meta = dict(connection.execute("SELECT key, value FROM meta"))
    counts = {key.removeprefix("count_"): int(value) for key, value in meta.items() if key.startswith("count_")}
    return DatasetInfo(
        path=str(dataset.path),
        size_bytes=dataset.path.stat().st_size,
        schema_version=int(meta.get("schema_version", "0")),
        dataset_version=meta.get("dataset_version", ""),
        title=meta.get("title", ""),
        source=meta.get("source", ""),
        licence=meta.get("licence", ""),
        built_from=meta.get("built_from", ""),
        counts=counts,
        sqlite_version=sqlite3.sqlite_version,
    )


def check_integrity(dataset: Dataset) -> list[str]:
    """Return what SQLite finds wrong with the file and its keys; an empty list means that it is sound."""
    with dataset.reading() as connection:
        wrong = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        broken = connection.execute("PRAGMA foreign_key_check")
        wrong += [f"{row[0]}: a row refers to a missing {row[2]}" for row in broken]
    return wrong
