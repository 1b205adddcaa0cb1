"""Incidents as JSON and newline-delimited JSON: the export columns under their names, null where unknown.

Letters stand as they are; characters that steer a terminal or turn the direction of text are escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.columns import Column, Value
from mali_browser.export.csv_file import Progress
from mali_browser.export.progress import Counted
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


def write_json(
    path: Path, incidents: Iterable[Incident], columns: Sequence[Column], progress: Progress | None = None
) -> int:
    """Write incidents to a file as one JSON array; return their number. Progress and troubles as for CSV."""
    return _write(path, incidents, columns, json_pieces, progress)


def write_ndjson(
    path: Path, incidents: Iterable[Incident], columns: Sequence[Column], progress: Progress | None = None
) -> int:
    """Write incidents to a file, one JSON object a line; return their number. Progress and troubles as for CSV."""
    return _write(path, incidents, columns, json_lines, progress)


def _write(
    path: Path,
    incidents: Iterable[Incident],
    columns: Sequence[Column],
    lines_of: Callable[[Iterable[Incident], Sequence[Column]], Iterator[str]],
    progress: Progress | None,
) -> int:
    given = Counted(incidents, progress)
    with atomic_file(path) as file:
        for line in lines_of(given, columns):
            file.write(line.encode("utf-8", "replace") + b"\n")
    return given.number
