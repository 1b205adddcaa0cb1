"""Check a data file from elsewhere before anything of it is used: trust nothing it says.

First what the bytes say (kind of file, size, header), then the structure (exactly the tables, indexes and views that
this program builds: no triggers, no foreign views, no generated columns), then every value: type, length, vocabulary,
dates, links, order, and the full-text index against its documents. SQLite is told to trust no schema, and no text
longer than any record needs is ever read into memory.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mali_browser import vocabulary as v
from mali_browser.dataset.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from mali_browser.errors import DataFileRefused, Stopped

Progress = Callable[[str], bool]  # gets the name of the step; False: stop
STEPS: tuple[str, ...] = ("reading", "structure", "values", "integrity", "links", "search index", "differences")
MOST_BYTES = 16 * 1024**3
MOST_TEXT, MOST_NAME = 1_000_000, 2_000
_MAGIC = b"SQLite format 3\0"
_STEP_OPCODES = 50_000
# Columns that hold more than a line.
_LONG: frozenset[str] = frozenset(
    {"summary", "note", "profile", "text", "body", "names", "variants", "basis", "date_note", "active_note", "wording",
     "treatment", "what", "value", "told_in", "question", "population", "perpetrators", "targets", "places",
     "regions", "countries", "cited_as", "url", "title"}
)  # fmt: skip
_CLOSED: tuple[tuple[str, str, Iterable[str]], ...] = (
    ("incidents", "date_precision", v.DATE_PRECISIONS),
    ("incidents", "event_type", v.EVENT_TYPES),
    ("incidents", "sub_event_type", v.SUB_EVENT_TYPES),
    ("incidents", "claim", v.CLAIMS),
    ("incident_actors", "role", v.ROLES),
    ("incident_actors", "attribution", v.ATTRIBUTIONS),
    ("incident_casualties", "harm", v.HARMS),
    ("incident_casualties", "group_", v.GROUPS),
    ("incident_casualties", "qualifier", v.QUALIFIERS),
    ("incident_weapons", "weapon_type", v.WEAPON_TYPES),
    ("incident_targets", "target_type", v.TARGET_TYPES),
    ("incident_links", "kind", v.LINK_KINDS),
    ("actors", "kind", v.ACTOR_KINDS),
    ("actor_relations", "kind", v.RELATION_KINDS),
    ("places", "kind", v.PLACE_KINDS),
    ("outlets", "kind", v.OUTLET_KINDS),
)
_DATED: tuple[str, ...] = ("incidents", "actor_relations", "actor_figures", "polls")
_WITH_IDS: tuple[str, ...] = ("incidents", "actors", "places", "outlets", "sections", "passages", "polls")
_META: tuple[str, ...] = ("schema_version", "dataset_version", "title", "source", "licence", "built_from")
_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_STATISTICS = "sqlite_stat"


@dataclass(frozen=True)
class DataFileFacts:
    """What a sound data file says of itself."""

    dataset_version: str
    title: str
    built_from: str
    counts: dict[str, int]


def check_file(path: Path) -> int:
    """Check what can be told without opening the database; return the file's size in bytes.

    Raises DataFileRefused. A pipe, a device or a folder is not even opened.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise refused(path, "it is a folder", "Choose the file mali.db in it.")
        if not stat.S_ISREG(status.st_mode):
            raise refused(path, "it is no ordinary file", "Choose a file.")
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else error.strerror or str(error)
        raise refused(
            path, f"it cannot be read ({reason})", "Check where it is and whether you may read it."
        ) from error
    _check_head(path, head, status.st_size)
    return status.st_size


def _check_head(path: Path, head: bytes, size: int) -> None:
    if not head.startswith(_MAGIC) or len(head) < 100:
        raise refused(path, "it is no data file of Mali Browser" if head else "it is empty", "Choose another file.")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise refused(path, "it is a database, but not one of Mali Browser", "Choose another file.")
    version = int.from_bytes(head[60:64], "big")
    if version > SCHEMA_VERSION:
        raise refused(
            path,
            f"it was made for a newer Mali Browser (data format {version}, this program reads {SCHEMA_VERSION})",
            "Update the program.",
        )
    if version < SCHEMA_VERSION:
        raise refused(
            path,
            f"it was made for an older Mali Browser (data format {version}, this program reads {SCHEMA_VERSION})",
            "Get a newer data file.",
        )
    page = int.from_bytes(head[16:18], "big")
    expected = (65536 if page == 1 else page) * int.from_bytes(head[28:32], "big")
    if size != expected:
        what = f"it is cut off: {size:,} of {expected:,} bytes" if size < expected else "something was added at its end"
        raise refused(path, what, _AGAIN)
    if size > MOST_BYTES:
        raise refused(path, f"it is larger than {MOST_BYTES // 1024**3} GB", "Choose another file.")
    if head[18:20] != b"\1\1" or int.from_bytes(head[56:60], "big") != 1:
        raise refused(path, "it was written to by another program", _AGAIN)


def check_content(connection: sqlite3.Connection, path: Path, progress: Progress | None = None) -> DataFileFacts:
    """Check everything in an open data file; return what it says of itself.

    ``connection`` is to a copy that may be written to (the check of the full-text index wants that, though it changes
    nothing). Raises DataFileRefused that names the first thing that is wrong, Stopped where ``progress`` says so.
    """
    goes_on = progress or (lambda _step: True)
    step = STEPS[1]
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4 * MOST_TEXT)
    connection.set_progress_handler(lambda: 0 if goes_on(step) else 1, _STEP_OPCODES)
    try:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        for step, check in zip(STEPS[1:6], (_structure, _values, _integrity, _links, _search_index), strict=True):
            if not goes_on(step):
                raise Stopped("Stopped; nothing was changed.")
            wrong = check(connection)
            if wrong:
                raise refused(path, wrong, _AGAIN)
        return _facts(connection)
    except sqlite3.DataError as error:
        raise refused(path, f"it holds a text of more than {4 * MOST_TEXT:,} bytes", _AGAIN) from error
    except sqlite3.Error as error:
        if "interrupted" in str(error):
            raise Stopped("Stopped; nothing was changed.") from error
        if "UTF-8" in str(error):
            raise refused(path, "it holds text that is no text (not UTF-8)", _AGAIN) from error
        raise refused(path, f"it is damaged ({error})", _AGAIN) from error
    finally:
        connection.set_progress_handler(None, 0)


_AGAIN = "Get the file again from where it came from."


def refused(path: Path, why: str, remedy: str) -> DataFileRefused:
    """Return the refusal of a file as a sentence."""
    return DataFileRefused(f"{path} was not taken over: {why}. {remedy}")


@cache
def expected_schema() -> frozenset[tuple[str, str, str, str]]:
    """Return what a data file of this program holds: (type, name, table, SQL with single spaces)."""
    model = _model()
    try:
        return frozenset(_schema_rows(model))
    finally:
        model.close()


def _model() -> sqlite3.Connection:
    model = sqlite3.connect(":memory:")
    model.executescript(SCHEMA)
    return model


def _schema_rows(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    return [(kind, name, table, " ".join(sql.split())) for kind, name, table, sql in rows]


def _structure(connection: sqlite3.Connection) -> str:
    expected = {(kind, name): (table, sql) for kind, name, table, sql in expected_schema()}
    found: set[tuple[str, str]] = set()
    for kind, name, table, sql in _schema_rows(connection):
        if str(name).startswith(_STATISTICS) and kind == "table":
            continue
        shown = f"{kind} '{str(name)[:60]}'"
        if (kind, name) not in expected:
            return f"it holds a {shown} that does not belong there"
        if expected[kind, name] != (table, sql):
            return f"its {shown} is not as this program knows it"
        found.add((kind, name))
    missing = sorted(set(expected) - found)
    return f"its {' '.join(missing[0])} is missing" if missing else ""


@cache
def _columns() -> dict[str, list[tuple[str, str, bool]]]:
    """Return (name, type, may be null) of the columns of every table but those of the full-text index."""
    model = _model()
    try:
        tables = [
            name
            for (name,) in model.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not name.startswith("search_index")
        ]
        return {
            table: [
                (column[1], column[2], not column[3] and not column[5])
                for column in model.execute("SELECT * FROM pragma_table_info(?)", (table,))
            ]
            for table in tables
        }
    finally:
        model.close()


_TYPES = {"INTEGER": "'integer'", "TEXT": "'text'", "REAL": "'real'"}


def _values(connection: sqlite3.Connection) -> str:
    for table, columns in _columns().items():
        bad = {name: _bad_value(name, type_, nullable) for name, type_, nullable in columns}
        # One pass over the table; only where it finds something is it asked which column that is.
        anywhere = " OR ".join(f"({condition})" for condition in bad.values())
        if connection.execute(f"SELECT 1 FROM {table} WHERE {anywhere} LIMIT 1").fetchone() is not None:
            for name, condition in bad.items():
                shown = f"typeof({name}), coalesce(length(CAST({name} AS BLOB)), 0)"
                found = connection.execute(f"SELECT {shown} FROM {table} WHERE {condition} LIMIT 1").fetchone()
                if found is not None:
                    return (
                        f"its column {table}.{name} holds a value that cannot be there ({found[0]}, {found[1]:,} bytes)"
                    )
        # Python reads each text strictly: what is no UTF-8 is found.
        for _row in connection.execute(f"SELECT * FROM {table}"):
            pass
    return _vocabulary(connection) or _dates(connection) or _ids(connection)


def _bad_value(name: str, type_: str, nullable: bool) -> str:
    """Return the SQL of 'holds what cannot be there'."""
    allowed = _TYPES[type_] + (", 'null'" if nullable else "")
    condition = f"typeof({name}) NOT IN ({allowed})"
    if type_ == "TEXT":
        most = MOST_TEXT if name in _LONG else MOST_NAME
        condition += f" OR length({name}) > {most} OR instr({name}, char(0)) > 0"
    return condition


def _vocabulary(connection: sqlite3.Connection) -> str:
    for table, column, allowed in _CLOSED:
        marks = ", ".join("'" + value.replace("'", "''") + "'" for value in allowed)
        found = connection.execute(f"SELECT {column} FROM {table} WHERE {column} NOT IN ({marks}) LIMIT 1").fetchone()
        if found is not None:
            return f"its column {table}.{column} holds '{found[0][:60]}', which the codebook does not know"
    return ""


def _dates(connection: sqlite3.Connection) -> str:
    for table in _DATED:
        found = connection.execute(
            f"SELECT coalesce(date_start, date_end) FROM {table} "
            "WHERE (coalesce(date_start, date_end) IS NULL) <> (date_precision IS NULL) "
            # Without a sum SQLite gives 31 February back as it is.
            "OR (date_start IS NOT NULL AND date(date_start, '+0 days') IS NOT date_start) "
            "OR (date_end IS NOT NULL AND date(date_end, '+0 days') IS NOT date_end) OR date_end < date_start LIMIT 1"
        ).fetchone()
        if found is not None:
            return f"its table {table} holds a date that there is not ('{str(found[0])[:20]}')"
    for column in ("active_from", "active_to"):
        for (value,) in connection.execute(f"SELECT DISTINCT {column} FROM actors WHERE {column} IS NOT NULL"):
            if not _PARTIAL_DATE.fullmatch(value):
                return f"its column actors.{column} holds '{value[:20]}', which is no date"
    return ""


def _ids(connection: sqlite3.Connection) -> str:
    for table in _WITH_IDS:
        bad = "id GLOB '*[^a-z0-9-]*' OR id = '' OR id LIKE '-%' OR id LIKE '%-' OR id LIKE '%--%'"
        found = connection.execute(f"SELECT id FROM {table} WHERE {bad} LIMIT 1").fetchone()
        if found is not None:
            return f"its table {table} holds an id that cannot be one ('{found[0][:60]}')"
    return ""


def _integrity(connection: sqlite3.Connection) -> str:
    found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if found != "ok":
        return f"it is damaged ({found[:200]})"
    broken = connection.execute("SELECT * FROM pragma_foreign_key_check LIMIT 1").fetchone()
    return f"a row of its table {broken[0]} refers to a missing one of {broken[2]}" if broken else ""


def _links(connection: sqlite3.Connection) -> str:
    """What must fit together beyond the keys: an incident's row is its place in date order, and so on."""
    (incidents, last, shown, documents) = connection.execute(
        "SELECT (SELECT count(*) FROM incidents), (SELECT coalesce(max(row), 0) FROM incidents), "
        "(SELECT count(*) FROM incident_display), "
        "(SELECT count(*) FROM incidents i JOIN search_documents d ON d.row = i.row "
        "WHERE d.kind = 'incident' AND d.ref = i.id)"
    ).fetchone()
    if not incidents == last == shown == documents:
        return "its incidents are not numbered as they must be"
    if connection.execute("SELECT coalesce(min(row), 1) FROM incidents").fetchone()[0] != 1:
        return "its incidents are not numbered as they must be"
    if connection.execute(
        "SELECT 1 FROM incidents a JOIN incidents b ON b.row = a.row + 1 WHERE b.date_start < a.date_start LIMIT 1"
    ).fetchone():
        return "its incidents are not in the order of their dates"
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    missing = [key for key in _META if not meta.get(key)]
    if missing:
        return f"it does not say its {missing[0].replace('_', ' ')}"
    if meta["schema_version"] != str(SCHEMA_VERSION):
        return "it says two different data formats of itself"
    wrong = [key for key in meta if key.startswith("count_") and not meta[key].isdecimal()]
    return f"its {wrong[0].replace('_', ' ')} is no number" if wrong else ""


def _search_index(connection: sqlite3.Connection) -> str:
    try:
        connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if "interrupted" in str(error):
            raise
        return "its search index does not fit its texts"
    return ""


def _facts(connection: sqlite3.Connection) -> DataFileFacts:
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    tables = ("incidents", "actors", "places", "outlets", "passages")
    counts = {table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables}
    return DataFileFacts(meta["dataset_version"], meta["title"], meta["built_from"], counts)


def is_present(path: Path) -> bool:
    """Tell whether a file is there that can be read, without opening what is none."""
    try:
        return stat.S_ISREG(path.stat().st_mode) and os.access(path, os.R_OK)
    except OSError:
        return False
