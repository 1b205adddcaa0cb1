"""Columns of what the reader has put on incidents, to stand after the columns of the dataset."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mali_browser.export.columns import Column, Value
from mali_browser.records import Incident, OwnMarks


def own_note(marks: Mapping[str, OwnMarks]) -> Callable[[str], str | None]:
    """Return what gives the reader's note on an incident by its id, None where there is none (for a briefing)."""

    def note(incident_id: str) -> str | None:
        found = marks.get(incident_id)
        return "\n\n".join(found.notes) or None if found else None

    return note


def own_columns(marks: Mapping[str, OwnMarks]) -> tuple[Column, ...]:
    """Return the reader's own columns; ``marks`` are by incident id, incidents without any are not in it.

    What is not there is empty, as a note that was not written is no text; bookmarked is 1 or 0.
    """

    def read(pick: Callable[[OwnMarks], Value]) -> Callable[[Incident], Value]:
        nothing = OwnMarks()
        return lambda incident: pick(marks.get(incident.row.id, nothing))

    return (
        Column("own_bookmarked", "integer", "Bookmarked by the reader: 1 or 0", read(lambda own: int(own.bookmarked))),
        Column(
            "own_checked",
            "string",
            "Day on which the reader marked it as checked (UTC)",
            read(lambda own: own.checked_at[:10] if own.checked_at else None),
        ),
        Column("own_tags", "string", "The reader's tags", read(lambda own: "; ".join(own.tags) or None)),
        Column(
            "own_collections",
            "string",
            "The reader's collections that hold it",
            read(lambda own: "; ".join(own.collections) or None),
        ),
        Column("own_note", "string", "The reader's note", read(lambda own: "\n\n".join(own.notes) or None)),
    )
