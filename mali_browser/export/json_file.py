"""Incidents as JSON and newline-delimited JSON: the export columns under their names, null where unknown.

Letters stand as they are; characters that steer a terminal or turn the direction of text are escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from mali_browser.export.columns import Column, Value
from mali_browser.records import Incident

_STEERING = re.compile(r"[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def as_objects(incidents: Iterable[Incident], columns: Sequence[Column]) -> Iterator[dict[str, Value]]:
    """Yield each incident as a plain object."""
    for incident in incidents:
        yield {column.name: column.read(incident) for column in columns}


def json_lines(incidents: Iterable[Incident], columns: Sequence[Column]) -> Iterator[str]:
    """Yield one line of JSON an incident, without a line end."""
    for found in as_objects(incidents, columns):
        yield _STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(found, ensure_ascii=False))


def json_pieces(incidents: Iterable[Incident], columns: Sequence[Column]) -> Iterator[str]:
    """Yield the lines of one JSON array, without line ends."""
    yield "["
    before: str | None = None
    for line in json_lines(incidents, columns):
        if before is not None:
            yield f"  {before},"
        before = line
    if before is not None:
        yield f"  {before}"
    yield "]"
