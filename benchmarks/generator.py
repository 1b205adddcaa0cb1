"""A seeded synthetic database of any number of incidents, with the product's own schema, to measure on.

Everything in it is invented. The same number and seed give the same rows; a finished file is kept and used again.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from pathlib import Path

from benchmarks.incident_rows import CHUNK, IncidentRows
from benchmarks.reference_rows import insert_reference
from mali_browser.dataset.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION

_VERSION = 1  # of what is generated; a file of another version is made anew
_RANKS = (
    ("by_title", "title"),
    ("by_place", "places"),
    ("by_region", "regions"),
    ("by_perpetrator", "perpetrators"),
    ("by_target", "targets"),
)


def default_folder() -> Path:
    """Return where generated databases are kept."""
    return Path(tempfile.gettempdir()) / "mali-browser-benchmarks"


def database_path(rows: int, folder: Path, seed: int = 1) -> Path:
    """Return where a database of that many incidents is kept, whether it is there or not."""
    return folder / f"synthetic-{rows}-{seed}-v{_VERSION}.db"


def synthetic_database(rows: int, folder: Path | None = None, seed: int = 1) -> Path:
    """Return a database of that many incidents; make it where there is none yet."""
    path = database_path(rows, folder or default_folder(), seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        aside = path.with_suffix(".part")
        aside.unlink(missing_ok=True)
        write_database(aside, rows, seed)
        aside.replace(path)
    return path


def write_database(path: Path, rows: int, seed: int) -> None:
    """Write a synthetic database into the new file at ``path``."""
    tables, indexes = _split(SCHEMA)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.executescript(tables)
        connection.execute("BEGIN")
        reference = insert_reference(connection, seed, rows)
        _insert_incidents(connection, IncidentRows(reference, rows, seed))
        connection.execute("COMMIT")
        # Much faster after the rows than with each of them.
        connection.executescript(indexes)
        connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
        connection.execute("INSERT INTO search_index(search_index) VALUES ('optimize')")
        connection.execute("ANALYZE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    finally:
        connection.close()


def _split(schema: str) -> tuple[str, str]:
    """Return the schema without its indexes, and the indexes."""
    pattern = re.compile(r"^CREATE (?:UNIQUE )?INDEX [^;]+;$", re.MULTILINE)
    return pattern.sub("", schema), "\n".join(pattern.findall(schema))


def _insert_incidents(connection: sqlite3.Connection, source: IncidentRows) -> None:
    shown: dict[str, list[str | None]] = {column: [] for _rank, column in _RANKS}
    columns: dict[str, int] = {}
    for start in range(0, source.rows, CHUNK):
        for table, found in source.chunk(start, min(start + CHUNK, source.rows)).items():
            if not found:
                continue
            columns[table] = len(found[0])
            marks = ", ".join("?" * columns[table])
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", found)
            if table == "incidents":
                shown["title"] += [row[8] for row in found]
            if table == "incident_display":
                for column, place in (("places", 1), ("regions", 2), ("perpetrators", 4), ("targets", 5)):
                    shown[column] += [row[place] for row in found]
    ranks = [_ranks(shown[column]) for _rank, column in _RANKS]
    assignments = ", ".join(f"{rank} = ?" for rank, _column in _RANKS)
    connection.executemany(
        f"UPDATE incident_display SET {assignments} WHERE row = ?",
        zip(*ranks, range(1, source.rows + 1), strict=True),
    )
    _insert_other_documents(connection, source.rows)


def _ranks(texts: list[str | None]) -> list[int | None]:
    """Return each text's place in the order of the texts; they are plain enough to need no folding."""
    order = {text: place for place, text in enumerate(sorted({text for text in texts if text}), 1)}
    return [order[text] if text else None for text in texts]


def _insert_other_documents(connection: sqlite3.Connection, last: int) -> None:
    """Add the documents of what is no incident after those of the incidents."""
    for kind, table in (("actor", "actors"), ("place", "places"), ("outlet", "outlets")):
        found = connection.execute(f"SELECT id, name FROM {table} ORDER BY id").fetchall()
        connection.executemany(
            "INSERT INTO search_documents VALUES (?, ?, ?, ?, 'the', ?, '')",
            ((number, kind, ref, name, name) for number, (ref, name) in enumerate(found, last + 1)),
        )
        last += len(found)
