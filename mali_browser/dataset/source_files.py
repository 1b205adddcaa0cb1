"""Read ``data/source/*.toml`` into checked tables of plain values; every fault at once, with file, id and field.

The shape of each kind of record is a table of ``Field`` below: it is the whole description of the source format.
References between records, dates and figures are looked at in ``consistency_checks``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mali_browser import vocabulary as v
from mali_browser.errors import Fault

Record = dict[str, Any]


@dataclass(frozen=True)
class Field:
    """What one field of a record may hold.

    ``type``: str, int, float, bool, date, ``list`` (of text) or a shape (a list of tables). ``allowed`` closes the
    list of values.
    """

    type: Any
    required: bool = False
    allowed: tuple[str, ...] = ()
    at_most: int | None = None
    at_least: int | None = None


Shape = dict[str, Field]

NAME: Shape = {
    "name": Field(str, True),
    "kind": Field(str, allowed=v.NAME_KINDS),
    "language": Field(str),
    "in_report": Field(bool),
}
DATED: Shape = {
    "date_start": Field(date),
    "date_end": Field(date),
    "date_precision": Field(str, allowed=v.DATE_PRECISIONS),
}
BOUNDS: Shape = {
    "low": Field(int, at_least=0),
    "best": Field(int, at_least=0),
    "high": Field(int, at_least=0),
    "qualifier": Field(str, True, v.QUALIFIERS),
    "according_to": Field(str),
    "note": Field(str),
}
CITATION: Shape = {
    "cited_as": Field(str, True),
    "url": Field(str),
    "title": Field(str),
    "published": Field(str),
}
SHAPES: dict[str, Shape] = {
    "outlet": {
        "id": Field(str, True),
        "name": Field(str, True),
        "kind": Field(str, True, v.OUTLET_KINDS),
        "country": Field(str),
        "names": Field(NAME),
    },
    "place": {
        "id": Field(str, True),
        "name": Field(str, True),
        "kind": Field(str, True, v.PLACE_KINDS),
        "country": Field(str),
        "admin1": Field(str),
        "admin2": Field(str),
        "admin1_now": Field(str),
        "admin1_new_since": Field(int),
        "latitude": Field(float),
        "longitude": Field(float),
        "where_precision": Field(int, True, at_least=1, at_most=6),
        "basis": Field(str, True),
        "source_ref": Field(str),
        "note": Field(str),
        "names": Field(NAME),
    },
    "actor": {
        "id": Field(str, True),
        "name": Field(str, True),
        "abbreviation": Field(str),
        "kind": Field(str, True, v.ACTOR_KINDS),
        "country": Field(str),
        "active_from": Field(str),
        "active_to": Field(str),
        "active_note": Field(str),
        "profile": Field(
            {"text": Field(str, True), "passages": Field(list), "incidents": Field(list), "note": Field(str)}, True
        ),
        "names": Field(NAME),
    },
    "entry": {
        "number": Field(int, True, at_least=1),
        "printed_date": Field(str),
        "sources": Field(list, True),
    },
    "incident": {
        "id": Field(str, True),
        "entry": Field(int, at_least=1),
        "entry_part": Field(int, at_least=1),
        "date_start": Field(date, True),
        "date_end": Field(date, True),
        "date_precision": Field(str, True, v.DATE_PRECISIONS),
        "date_note": Field(str),
        "title": Field(str, True, at_most=90),
        "summary": Field(str, True),
        "event_type": Field(str, True, tuple(v.EVENT_TYPES)),
        "sub_event_type": Field(str, True, v.SUB_EVENT_TYPES),
        "weapons": Field(list, allowed=v.WEAPON_TYPES),
        "targets": Field(list, allowed=v.TARGET_TYPES),
        "claim": Field(str, True, v.CLAIMS),
        "duplicate_of": Field(str),
        "note": Field(str),
        "passages": Field(list),
        "sources": Field(list, True),
        "place": Field({"id": Field(str, True), "wording": Field(str)}),
        "actor": Field(
            {
                "id": Field(str, True),
                "role": Field(str, True, v.ROLES),
                "attribution": Field(str, True, v.ATTRIBUTIONS),
                "according_to": Field(str),
                "note": Field(str),
            }
        ),
        "casualty": Field(
            {
                "harm": Field(str, True, v.HARMS),
                "group": Field(str, True, v.GROUPS),
                **BOUNDS,
                "wording": Field(str, True),
                "included": Field(bool),
                "contested": Field(str),
                "involved": Field(bool),
                "told_in": Field(str),
            }
        ),
        "link": Field({"kind": Field(str, True, v.LINK_KINDS), "to": Field(str, True), "note": Field(str)}),
    },
    "section": {
        "id": Field(str, True),
        "parent": Field(str),
        "title": Field(str, True),
    },
    "paragraph": {
        "id": Field(str, True),
        "section": Field(str, True),
        "sources": Field(list, True),
    },
    "passage": {
        "id": Field(str, True),
        "section": Field(str, True),
        "text": Field(str, True),
        "sources": Field(list, True),
        "note": Field(str),
    },
    "relation": {
        "from": Field(str, True),
        "kind": Field(str, True, v.RELATION_KINDS),
        "to": Field(str, True),
        **DATED,
        "note": Field(str),
        "passage": Field(str),
        "incident": Field(str),
    },
    "figure": {
        "actor": Field(str, True),
        "what": Field(str, True),
        **DATED,
        **BOUNDS,
        "wording": Field(str),
        "passage": Field(str),
        "incident": Field(str),
    },
    "poll": {
        "id": Field(str, True),
        **DATED,
        "pollster": Field(str),
        "population": Field(str),
        "note": Field(str),
        "passage": Field(str, True),
        "result": Field(
            {
                "question": Field(str, True),
                "answer": Field(str, True),
                "percent": Field(float, True, at_least=0, at_most=100),
                "qualifier": Field(str, True, v.QUALIFIERS),
            }
        ),
    },
    "contradiction": {
        "id": Field(str, True),
        "about": Field(list, True),
        "what": Field(str, True),
        "treatment": Field(str, True),
        "value": Field({"value": Field(str, True), "where": Field(str, True)}),
    },
    "tombstone": {
        "address": Field(str, True),
        "reason": Field(str, True),
        "instead": Field(str),
    },
    "term": {
        "field": Field(str, True, ("type", "subtype", "weapon", "targettype", "claim", "text")),
        "value": Field(str, True),
        "language": Field(str),
        "words": Field(list, True),
    },
    "dataset": {
        "version": Field(str, True),
        "title": Field(str, True),
        "source": Field(str, True),
        "licence": Field(str, True),
    },
}


@dataclass
class SourceTables:
    """The records of all source files by kind, each with the file it stands in under ``_file``."""

    records: dict[str, list[Record]] = field(default_factory=lambda: {kind: [] for kind in SHAPES})
    faults: list[Fault] = field(default_factory=list)

    def __getitem__(self, kind: str) -> list[Record]:
        return self.records[kind]


def source_paths(folder: Path) -> list[Path]:
    """Return all source files of the folder in a fixed order."""
    return sorted(folder.rglob("*.toml"), key=lambda path: path.relative_to(folder).as_posix())


def read_sources(folder: Path) -> SourceTables:
    """Read every source file; what does not fit the shapes is in ``faults`` and left out of the records."""
    tables = SourceTables()
    paths = source_paths(folder)
    if not paths:
        tables.faults.append(Fault(str(folder), "(folder)", "(files)", "holds no .toml file"))
    for path in paths:
        name = path.relative_to(folder).as_posix()
        try:
            document = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            tables.faults.append(Fault(name, "(file)", "(syntax)", f"cannot be read as TOML: {error}"))
            continue
        for kind, found in document.items():
            _read_kind(tables, name, kind, found)
    return tables


def _read_kind(tables: SourceTables, name: str, kind: str, found: Any) -> None:
    if kind not in SHAPES:
        allowed = ", ".join(f"[[{known}]]" for known in SHAPES)
        tables.faults.append(Fault(name, f"[[{kind}]]", "(table)", f"no such kind of record; allowed: {allowed}"))
        return
    records = found if isinstance(found, list) else [found]
    for place, record in enumerate(records, 1):
        if not isinstance(record, dict):
            tables.faults.append(Fault(name, f"{kind} {place}", "(table)", "is no table"))
            continue
        label = str(record.get("id", record.get("number", f"{kind} {place}")))
        faults = [Fault(name, label, where, message) for where, message in check_shape(record, SHAPES[kind])]
        if faults:
            tables.faults.extend(faults)
        tables.records[kind].append({**record, "_file": name})


def check_shape(record: Record, shape: Shape, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield (field, message) for each way in which a record does not fit its shape."""
    for key in record:
        if key not in shape:
            yield where + key, f"unknown field; allowed: {', '.join(shape)}"
    for key, spec in shape.items():
        if key not in record:
            if spec.required:
                yield where + key, "is missing"
            continue
        yield from _check_value(record[key], spec, where + key)


def _check_value(value: Any, spec: Field, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(spec.type, dict):
        if not isinstance(value, list):
            yield where, "must be a list of tables"
            return
        for place, item in enumerate(value, 1):
            if isinstance(item, dict):
                yield from check_shape(item, spec.type, f"{where} {place}: ")
            else:
                yield f"{where} {place}", "must be a table"
    elif spec.type is list:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            yield where, "must be a list of texts"
            return
        for item in value:
            yield from _check_scalar(item, Field(str, allowed=spec.allowed), where)
    else:
        yield from _check_scalar(value, spec, where)


_TYPE_WORDS = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date (2024-09-17)",
}


def _check_scalar(value: Any, spec: Field, where: str) -> Iterator[tuple[str, str]]:
    if not _is(value, spec.type):
        yield where, f"must be {_TYPE_WORDS[spec.type]}, not {value!r}"
        return
    if spec.type is str:
        if not value.strip():
            yield where, "is empty; leave the field out instead"
        elif value != value.strip() and "\n" not in value:
            yield where, "begins or ends with a space"
        if spec.at_most is not None and len(value) > spec.at_most:
            yield where, f"has {len(value)} characters; at most {spec.at_most} are allowed"
    elif spec.type in (int, float):
        if spec.at_least is not None and value < spec.at_least:
            yield where, f"is {value}; at least {spec.at_least} is allowed"
        if spec.at_most is not None and value > spec.at_most:
            yield where, f"is {value}; at most {spec.at_most} is allowed"
    if spec.allowed and value not in spec.allowed:
        yield where, f"{value!r} is not in the vocabulary; allowed: {', '.join(spec.allowed)}"


def _is(value: Any, kind: Any) -> bool:
    if kind is bool:
        return isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    return isinstance(value, kind)
