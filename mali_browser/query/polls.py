"""The polls that the report tells of."""

from __future__ import annotations

from mali_browser.query.connection import Dataset
from mali_browser.records import Poll, PollResult


def fetch_polls(dataset: Dataset, section_id: str) -> tuple[Poll, ...]:
    """Return the polls of a section, in the order of its passages and of their dates."""
    with dataset.reading() as connection:
        rows = connection.execute(
            "SELECT q.id, q.date_start, q.date_end, q.date_precision, q.pollster, q.population, q.note, q.passage_id "
            "FROM polls q JOIN passages p ON p.id = q.passage_id WHERE p.section_id = ? "
            "ORDER BY p.ord, coalesce(q.date_start, '9999'), q.id",
            (section_id,),
        ).fetchall()
        return tuple(Poll(*[*row, _results(dataset, row[0])]) for row in rows)


def _results(dataset: Dataset, poll_id: str) -> tuple[PollResult, ...]:
    rows = dataset.connection.execute(
        "SELECT question, answer, percent, qualifier FROM poll_results WHERE poll_id = ? ORDER BY ord", (poll_id,)
    )
    return tuple(PollResult(*row) for row in rows)
