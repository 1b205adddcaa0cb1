"""A small full-text index, in memory, of the newest and the oldest incidents of a large data file.

A short beginning of a word stands for thousands of words, whose rows SQLite merges before it gives the first one.
What begins so often also fills a page within the few newest incidents; what does not is quickly merged.
"""

from __future__ import annotations

import sqlite3

_EACH_END = 1500


class EndsIndex:
    """Indexes the documents of both ends of ``rows`` incidents."""

    def __init__(self, source: sqlite3.Connection, rows: int) -> None:
        self._rows = rows
        self._connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        # The same tokenizer and columns as the data file's own index.
        (statement,) = source.execute("SELECT sql FROM sqlite_schema WHERE name = 'search_index'").fetchone()
        self._connection.execute(
            "CREATE TABLE search_documents (row INTEGER PRIMARY KEY, title, body, names, variants)"
        )
        self._connection.execute(statement)
        self._connection.executemany(
            "INSERT INTO search_documents VALUES (?, ?, ?, ?, ?)",
            source.execute(
                "SELECT row, title, body, names, variants FROM search_documents WHERE row <= ?1 "
                "UNION ALL SELECT row, title, body, names, variants FROM search_documents WHERE row BETWEEN ?2 AND ?3",
                (_EACH_END, max(_EACH_END, rows - _EACH_END) + 1, rows),
            ),
        )
        self._connection.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")

    def close(self) -> None:
        """Free its memory."""
        self._connection.close()

    def rows(self, expression: str, newest_first: bool, limit: int) -> list[int]:
        """Return the first row numbers that match at the newest or the oldest end, from the end on."""
        first, last = (max(1, self._rows - _EACH_END + 1), self._rows) if newest_first else (1, _EACH_END)
        direction = "DESC" if newest_first else "ASC"
        found = self._connection.execute(
            "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? "
            f"ORDER BY rowid {direction} LIMIT ?",
            (expression, first, last, limit),
        )
        return [row for (row,) in found]
