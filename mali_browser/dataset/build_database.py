"""Build ``data/mali.db`` from checked source tables: the same bytes each time (for one SQLite version).

Nothing of the clock or the machine goes in. The file is written aside and moved into place, in rollback-journal mode,
so that it opens from read-only media.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from mali_browser import folding
from mali_browser.dataset.consistency_checks import check_tables, outlet_names
from mali_browser.dataset.narrative_rows import narrative_rows, ordered_passages, profile_text
from mali_browser.dataset.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from mali_browser.dataset.source_files import Record, SourceTables, read_sources, source_paths
from mali_browser.dataset.totals import total_of
from mali_browser.errors import SourceFaults
from mali_browser.records import Casualty, Figure
from mali_browser.vocabulary import TOTALLED_HARMS, TWO_SIDED

Row = dict[str, Any]
COUNTED: tuple[str, ...] = ("incidents", "entries", "passages", "actors", "places", "outlets")


@dataclass(frozen=True)
class BuildReport:
    """What was built: where, how large, and the number of rows by table."""

    path: Path
    size_bytes: int
    counts: dict[str, int]


def build_database(source_folder: Path, target: Path) -> BuildReport:
    """Validate all source files and build the database at ``target``.

    Raises SourceFaults (with every fault) before anything is written; what stood at ``target`` stays whole then.
    """
    tables = read_sources(source_folder)
    faults = [*tables.faults, *check_tables(tables, source_folder)]
    if faults:
        raise SourceFaults(faults)
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".mali-", suffix=".db", dir=target.parent)
    os.close(handle)
    aside = Path(name)
    try:
        counts = write_database(tables, aside, hash_of_sources(source_folder))
        aside.chmod(0o644)
        aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)
    return BuildReport(target, target.stat().st_size, counts)


def hash_of_sources(folder: Path) -> str:
    """Return the SHA-256 over the names and contents of all source files."""
    digest = hashlib.sha256()
    for path in source_paths(folder):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def write_database(tables: SourceTables, path: Path, built_from: str) -> dict[str, int]:
    """Write checked tables into the empty file at ``path``; return the number of rows by table."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA page_size = 4096")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = OFF")
    database = Database(connection, execute_plugins=False)
    try:
        connection.executescript(SCHEMA)
        counts = _insert_all(database, tables, built_from)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise AssertionError(f"foreign keys broken after the checks passed: {broken[:5]}")
        connection.execute("INSERT INTO search_index(search_index) VALUES ('optimize')")
        connection.execute("ANALYZE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("VACUUM")
    finally:
        connection.close()
    return counts


def _insert_all(database: Database, tables: SourceTables, built_from: str) -> dict[str, int]:
    rows = all_rows(tables)
    counts = {name: len(found) for name, found in rows.items()}
    dataset = tables["dataset"][0]
    meta = {
        "schema_version": str(SCHEMA_VERSION),
        "dataset_version": dataset["version"],
        "title": dataset["title"],
        "source": dataset["source"],
        "licence": dataset["licence"],
        "built_from": built_from,
        **{f"count_{name}": str(counts[name]) for name in COUNTED},
    }
    rows["meta"] = [{"key": key, "value": value} for key, value in meta.items()]
    for name, found in rows.items():
        if found:
            database[name].insert_all(found, batch_size=500)  # type: ignore[union-attr]
    database.execute("INSERT INTO search_index(search_index) VALUES ('rebuild')")
    return counts


def all_rows(tables: SourceTables) -> dict[str, list[Row]]:
    """Return the rows of every table, in an order that satisfies the foreign keys."""
    rows: dict[str, list[Row]] = {}
    for kind, columns in _PLAIN.items():
        plural = f"{kind}s"
        records = sorted(tables[kind], key=lambda record: str(record["id"]))
        rows[plural] = [{column: record.get(column) for column in columns} for record in records]
        if kind == "actor":
            for row, record in zip(rows[plural], records, strict=True):
                row["profile"] = profile_text(record)
        rows[f"{kind}_names"] = [row for record in records for row in _name_rows(kind, record)]
    entries = sorted(tables["entry"], key=lambda entry: int(entry["number"]))
    rows["entries"] = [{"number": e["number"], "printed_date": e.get("printed_date")} for e in entries]
    incidents = sorted(tables["incident"], key=lambda i: (i["date_start"], i["date_end"], i["id"]))
    numbered = list(enumerate(incidents, 1))
    outlet_of = outlet_names(tables)
    rows["incidents"] = [incident_row(number, record) for number, record in numbered]
    for table, make in _PARTS.items():
        rows[table] = [row for record in incidents for row in make(record)]
    rows["incident_sources"] = [row for record in incidents for row in _source_rows(record, outlet_of)]
    rows |= narrative_rows(tables, outlet_of)
    lookup = {kind: {record["id"]: record for record in tables[kind]} for kind in _PLAIN}
    rows["incident_display"] = display_rows(numbered, lookup)
    rows["names"] = _lookup_rows(tables)
    rows["thesaurus"] = _thesaurus_rows(tables)
    rows["search_documents"] = list(_documents(numbered, lookup, tables))
    return rows


_PLAIN: dict[str, tuple[str, ...]] = {
    "outlet": ("id", "name", "kind", "country"),
    "place": (
        "id", "name", "kind", "country", "admin1", "admin2", "admin1_now", "admin1_new_since",
        "latitude", "longitude", "where_precision", "basis", "source_ref", "note",
    ),
    "actor": (
        "id", "name", "abbreviation", "kind", "country", "active_from", "active_to", "active_note", "profile",
    ),
}  # fmt: skip


def _name_rows(kind: str, record: Record) -> Iterator[Row]:
    for place, name in enumerate(record.get("names", ()), 1):
        yield {
            f"{kind}_id": record["id"],
            "ord": place,
            "name": name["name"],
            "kind": name.get("kind"),
            "language": name.get("language"),
            "in_report": int(name.get("in_report", True)),
        }


def casualties_of(record: Record) -> list[Casualty]:
    """Return an incident's casualty rows as records."""
    return [
        Casualty(
            harm=row["harm"],
            group=row["group"],
            figure=Figure(row.get("low"), row.get("best"), row.get("high"), row["qualifier"] == "uncounted"),
            qualifier=row["qualifier"],
            according_to=row.get("according_to"),
            wording=row["wording"],
            included=row.get("included", False),
            contested=row.get("contested"),
            involved=row.get("involved", False),
            told_in=row.get("told_in"),
            note=row.get("note"),
        )
        for row in record.get("casualty", ())
    ]


def incident_row(number: int, record: Record) -> Row:
    """Return the row of ``incidents``; its totals are computed from the casualty rows."""
    row: Row = {"row": number, "id": record["id"]}
    for column in (
        "entry", "entry_part", "date_start", "date_end", "date_precision", "date_note", "title", "summary",
        "event_type", "sub_event_type", "claim", "duplicate_of", "note",
    ):  # fmt: skip
        value = record.get(column)
        row[column] = value.isoformat() if isinstance(value, date) else value
    row["summary"] = " ".join(record["summary"].split())
    casualties = casualties_of(record)
    for harm in TOTALLED_HARMS:
        total = total_of(casualties, harm)
        row[f"{harm}_low"], row[f"{harm}_best"], row[f"{harm}_high"] = total.low, total.best, total.high
        row[f"{harm}_uncounted"] = int(total.uncounted)
    return row


def _place_rows(record: Record) -> Iterator[Row]:
    for place, item in enumerate(record.get("place", ()), 1):
        yield {"incident_id": record["id"], "ord": place, "place_id": item["id"], "wording": item.get("wording")}


def _actor_rows(record: Record) -> Iterator[Row]:
    for place, item in enumerate(record.get("actor", ()), 1):
        yield {
            "incident_id": record["id"],
            "ord": place,
            "actor_id": item["id"],
            "role": item["role"],
            "attribution": item["attribution"],
            "according_to": item.get("according_to"),
            "note": item.get("note"),
        }


def _casualty_rows(record: Record) -> Iterator[Row]:
    for place, item in enumerate(casualties_of(record), 1):
        yield {
            "incident_id": record["id"],
            "ord": place,
            "harm": item.harm,
            "group_": item.group,
            "low": item.figure.low,
            "best": item.figure.best,
            "high": item.figure.high,
            "qualifier": item.qualifier,
            "according_to": item.according_to,
            "wording": item.wording,
            "included": int(item.included),
            "contested": item.contested,
            "involved": int(item.involved),
            "told_in": item.told_in,
            "note": item.note,
        }


def _type_rows(key: str, column: str, record: Record) -> Iterator[Row]:
    for place, value in enumerate(record.get(key, ()), 1):
        yield {"incident_id": record["id"], "ord": place, column: value}


def _link_rows(record: Record) -> Iterator[Row]:
    for item in record.get("link", ()):
        yield {"from_id": record["id"], "kind": item["kind"], "to_id": item["to"], "note": item.get("note")}


def _source_rows(record: Record, outlet_of: dict[str, str]) -> Iterator[Row]:
    for place, cited_as in enumerate(record["sources"], 1):
        yield {
            "incident_id": record["id"],
            "ord": place,
            "outlet_id": outlet_of[cited_as],
            "cited_as": cited_as,
            "url": None,
            "title": None,
            "published": None,
        }


_PARTS: dict[str, Any] = {
    "incident_places": _place_rows,
    "incident_actors": _actor_rows,
    "incident_casualties": _casualty_rows,
    "incident_weapons": lambda record: _type_rows("weapons", "weapon_type", record),
    "incident_targets": lambda record: _type_rows("targets", "target_type", record),
    "incident_links": _link_rows,
}
Lookup = dict[str, dict[str, Record]]


def _unique(values: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def display_rows(numbered: list[tuple[int, Record]], lookup: Lookup) -> list[Row]:
    """Return what lists show: joined names, and each row's rank in the folded order of a text column (null: none)."""
    rows: list[Row] = []
    for number, record in numbered:
        places = [lookup["place"][item["id"]] for item in record.get("place", ())]
        actors = [(item["role"], lookup["actor"][item["id"]]) for item in record.get("actor", ())]
        two_sided = record["sub_event_type"] in TWO_SIDED
        shown = {
            "places": _unique(place["name"] for place in places),
            "regions": _unique(place.get("admin1") for place in places),
            "countries": _unique(place.get("country") for place in places),
            "perpetrators": _unique(short_name(actor) for role, actor in actors if role == "perpetrator")
            or _unique(short_name(actor) for role, actor in actors if role == "party" and two_sided),
            "targets": _unique(short_name(actor) for role, actor in actors if role in ("target", "victim")),
        }
        row: Row = {"row": number, **{name: "; ".join(found) or None for name, found in shown.items()}}
        row["sources"] = len(record["sources"])
        row["title"] = record["title"]
        rows.append(row)
    for rank, column in (
        ("by_title", "title"),
        ("by_place", "places"),
        ("by_region", "regions"),
        ("by_perpetrator", "perpetrators"),
        ("by_target", "targets"),
    ):
        order = sorted({folding.key(row[column]) for row in rows if row[column]})
        ranks = {text: place for place, text in enumerate(order, 1)}
        for row in rows:
            row[rank] = ranks[folding.key(row[column])] if row[column] else None
    for row in rows:
        del row["title"]
    return rows


def short_name(actor: Record) -> str:
    """Return how an actor is called in a list: its abbreviation where it has one."""
    return str(actor.get("abbreviation") or actor["name"])


def _all_names(record: Record) -> list[str]:
    return _unique([record["name"], record.get("abbreviation"), *(item["name"] for item in record.get("names", ()))])


def _lookup_rows(tables: SourceTables) -> list[Row]:
    found: dict[tuple[str, str, str], Row] = {}
    for kind in _PLAIN:
        for record in sorted(tables[kind], key=lambda item: str(item["id"])):
            for name in _all_names(record):
                for text in (folding.key(name), folding.joined(name)):
                    if text:
                        found.setdefault(
                            (text, kind, record["id"]), {"key": text, "kind": kind, "ref": record["id"], "name": name}
                        )
    return [found[key] for key in sorted(found)]


def _thesaurus_rows(tables: SourceTables) -> list[Row]:
    found: dict[tuple[str, str, str], Row] = {}
    for term in tables["term"]:
        for word in term["words"]:
            key = (folding.key(word), term["field"], term["value"])
            row = {"key": key[0], "field": key[1], "value": key[2], "word": word, "language": term.get("language")}
            found.setdefault(key, row)
    return [found[key] for key in sorted(found)]


def variants_of(texts: Iterable[str]) -> str:
    """Return the run-together forms of words with an apostrophe or hyphen, which the tokenizer takes apart."""
    found: dict[str, None] = {}
    for text in texts:
        for word in folding.words(text):
            if "'" in word or "-" in word:
                found[folding.joined(word)] = None
    return " ".join(found)


def _document(number: int, kind: str, ref: str, title: str, body: list[str], names: list[str]) -> Row:
    return {
        "row": number,
        "kind": kind,
        "ref": ref,
        "title": title,
        "body": "\n".join(body),
        "names": "\n".join(names),
        "variants": variants_of([title, *body, *names]),
    }


def _documents(numbered: list[tuple[int, Record]], lookup: Lookup, tables: SourceTables) -> Iterator[Row]:
    last = 0
    for last, record in numbered:
        yield incident_document(last, record, lookup)
    for kind in ("actor", "place", "outlet"):
        for ref, record in sorted(lookup[kind].items()):
            last += 1
            body = [profile_text(record) if kind == "actor" else "", record.get("note") or ""]
            places = [record.get("admin1") or "", record.get("country") or ""] if kind == "place" else []
            yield _document(
                last, kind, ref, record["name"], [text for text in body if text], _all_names(record) + places
            )
    yield from _passage_documents(last, lookup, tables)


def _passage_documents(last: int, lookup: Lookup, tables: SourceTables) -> Iterator[Row]:
    titles = {section["id"]: section["title"] for section in tables["section"]}
    for number, (_ord, record, marked) in enumerate(ordered_passages(tables), last + 1):
        names = [
            name for mark in marked.marks if mark.kind in lookup for name in _all_names(lookup[mark.kind][mark.ref])
        ]
        body = [marked.text, record.get("note") or ""]
        yield _document(number, "passage", record["id"], titles[record["section"]], _unique(body), _unique(names))


def incident_document(number: int, record: Record, lookup: Lookup) -> Row:
    """Return an incident's document: its own text, and every name of what it mentions."""
    names: list[str] = []
    for item in record.get("place", ()):
        place = lookup["place"][item["id"]]
        names += [*_all_names(place), place.get("admin1") or "", place.get("country") or ""]
    for item in record.get("actor", ()):
        names += _all_names(lookup["actor"][item["id"]])
    names += [record["event_type"], record["sub_event_type"], *record.get("weapons", ()), *record.get("targets", ())]
    body = [" ".join(record["summary"].split()), record.get("note") or "", record.get("date_note") or ""]
    body += [item.get("wording") or "" for item in record.get("place", ())]
    return _document(number, "incident", record["id"], record["title"], _unique(body), _unique(names))
