"""The door to what is kept in memory of large data files; small ones are answered by SQL alone, without numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mali_browser.query.connection import Dataset, LargeParts

if TYPE_CHECKING:
    from mali_browser.query.columns.answers import ColumnAnswers

# Below this SQL answers as fast as one types.
LARGE = 20_000


def columns_of(dataset: Dataset) -> ColumnAnswers | None:
    """Return the columns where they have been read."""
    columns = dataset.large.columns
    return columns if columns is not None and columns.store.ready else None


def read_columns(dataset: Dataset) -> ColumnAnswers | None:
    """Read the columns of a large data file, unless they are read; return None for a small one.

    Takes some seconds for a million incidents; to be called in a worker after the first paint. Until then incidents
    are found by SQL. Raises Interrupted where ``dataset.interrupt`` stopped it; the next call goes on from there.
    """
    ready = columns_of(dataset)
    if ready is not None or not is_large(dataset):
        return ready
    from mali_browser.query.columns.answers import ColumnAnswers
    from mali_browser.query.columns.store import ColumnStore
    from mali_browser.query.ends_index import EndsIndex

    with dataset.reading():
        if dataset.large.ends is None:
            dataset.large.ends = EndsIndex(dataset.connection, dataset.large.rows)
        if dataset.large.columns is None:
            dataset.large.columns = ColumnAnswers(ColumnStore(dataset, dataset.large.rows))
        dataset.large.columns.store.read()
    return dataset.large.columns


def hand_over(source: Dataset, dataset: Dataset) -> None:
    """Give what was read by another connection to the same file to the connection that answers from now on."""
    parts, source.large = source.large, LargeParts()
    if parts.columns is not None:
        parts.columns.store.dataset = dataset
    dataset.large = parts


def has_many(dataset: Dataset) -> bool:
    """Tell at once whether there are more incidents than SQL alone answers quickly."""
    with dataset.reading() as connection:
        (last,) = connection.execute("SELECT coalesce(max(row), 0) FROM incidents").fetchone()
    return int(last) > LARGE


def is_large(dataset: Dataset) -> bool:
    """Tell whether there are many incidents; the columns also need them to be numbered without a gap."""
    if dataset.large.rows < 0:
        with dataset.reading() as connection:
            (last,) = connection.execute("SELECT coalesce(max(row), 0) FROM incidents").fetchone()
            large = last > LARGE and all(
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == last
                for table in ("incidents", "incident_display")
            )
        dataset.large.rows = last if large else 0
    return dataset.large.rows > 0
