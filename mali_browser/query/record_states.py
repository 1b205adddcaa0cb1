"""Records as they stand: their content as texts by the codebook's names, and a hash of it.

The hash is the same in every data file that holds the same content, on every machine; row numbers and places in an
order of rows are no content. Notes, checked marks and citations keep it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset
from mali_browser.records import RecordState
from mali_browser.vocabulary import TOTALLED_HARMS


@dataclass(frozen=True)
class Part:
    """Rows that belong to a record: the field they make up, their table, its column of the owner, what they hold."""

    field: str
    table: str
    owner: str
    columns: tuple[str, ...]
    order: str = "ord"


@dataclass(frozen=True)
class Kind:
    """A kind of record: its table, the SQL of a title of row ``t``, its columns and parts."""

    table: str
    title: str
    columns: tuple[str, ...]
    parts: tuple[Part, ...]


_FIGURES = tuple(f"{harm}_{end}" for harm in TOTALLED_HARMS for end in ("low", "best", "high", "uncounted"))
_CITED = ("outlet_id", "cited_as", "url", "title", "published")
_DATES = ("date_start", "date_end", "date_precision")
_BASIS = ("passage_id", "incident_id")
_NAME = ("name", "kind", "language", "in_report")
KINDS: dict[str, Kind] = {
    "incident": Kind(
        "incidents",
        "t.title",
        (
            "entry", "entry_part", *_DATES, "date_note", "title", "summary", "event_type", "sub_event_type", "claim",
            *_FIGURES, "duplicate_of", "note",
        ),
        (
            Part("places", "incident_places", "incident_id", ("place_id", "wording")),
            Part(
                "actors", "incident_actors", "incident_id",
                ("actor_id", "role", "attribution", "according_to", "note"),
            ),
            Part(
                "casualties", "incident_casualties", "incident_id",
                (
                    "harm", "group_", "low", "best", "high", "qualifier", "according_to", "wording", "included",
                    "contested", "involved", "told_in", "note",
                ),
            ),
            Part("sources", "incident_sources", "incident_id", _CITED),
            Part("weapon_types", "incident_weapons", "incident_id", ("weapon_type",)),
            Part("target_types", "incident_targets", "incident_id", ("target_type",)),
            Part("links", "incident_links", "from_id", ("kind", "to_id", "note"), "kind, to_id"),
        ),
    ),
    "actor": Kind(
        "actors",
        "t.name",
        ("name", "abbreviation", "kind", "country", "active_from", "active_to", "active_note", "profile"),
        (
            Part("names", "actor_names", "actor_id", _NAME),
            Part(
                "relations", "actor_relations", "from_id", ("kind", "to_id", *_DATES, "note", *_BASIS),
                "kind, to_id, date_start, id",
            ),
            Part(
                "figures", "actor_figures", "actor_id",
                ("what", *_DATES, "low", "best", "high", "qualifier", "according_to", "wording", "note", *_BASIS),
                "what, date_start, id",
            ),
        ),
    ),
    "place": Kind(
        "places",
        "t.name",
        (
            "name", "kind", "country", "admin1", "admin2", "admin1_now", "admin1_new_since", "latitude", "longitude",
            "where_precision", "basis", "source_ref", "note",
        ),
        (Part("names", "place_names", "place_id", _NAME),),
    ),
    "outlet": Kind(
        "outlets", "t.name", ("name", "kind", "country"), (Part("names", "outlet_names", "outlet_id", _NAME),)
    ),
    "passage": Kind(
        "passages",
        "(SELECT title FROM sections WHERE id = t.section_id)",
        ("section_id", "text", "note"),
        (
            Part("sources", "passage_sources", "passage_id", _CITED),
            Part("actors", "passage_actors", "passage_id", ("actor_id",)),
            Part("places", "passage_places", "passage_id", ("place_id",)),
            Part("incidents", "passage_incidents", "passage_id", ("incident_id",)),
        ),
    ),
}  # fmt: skip
_IDS = "(SELECT value FROM json_each(?))"


def record_state(dataset: Dataset, kind: str, record_id: str) -> RecordState:
    """Return a record as it stands. Raises NotFound where there is none."""
    found = record_states(dataset, kind, [record_id])
    if record_id not in found:
        raise NotFound(f"There is no {kind} '{record_id}' in this dataset.")
    return found[record_id]


def record_states(dataset: Dataset, kind: str, record_ids: Iterable[str]) -> dict[str, RecordState]:
    """Return records of a kind as they stand, by id; ids that there are not are left out."""
    form = KINDS[kind]
    wanted = json.dumps(sorted(set(record_ids)))
    titles: dict[str, str] = {}
    fields: dict[str, dict[str, str | None]] = {}
    with dataset.reading() as connection:
        columns = ", ".join(f"t.{column}" for column in form.columns)
        for record_id, title, *values in connection.execute(
            f"SELECT t.id, {form.title}, {columns} FROM {form.table} t WHERE t.id IN {_IDS}", (wanted,)
        ):
            titles[record_id] = title or ""
            fields[record_id] = dict(zip(form.columns, map(_text, values), strict=True))
        for part in form.parts:
            columns = ", ".join(part.columns)
            lines: dict[str, list[str]] = {}
            for owner, *values in connection.execute(
                f"SELECT {part.owner}, {columns} FROM {part.table} WHERE {part.owner} IN {_IDS} "
                f"ORDER BY {part.owner}, {part.order}",
                (wanted,),
            ):
                lines.setdefault(owner, []).append(" | ".join(_text(value) or "" for value in values).rstrip(" |"))
            for record_id, found in fields.items():
                found[part.field] = "\n".join(lines[record_id]) if record_id in lines else None
    return {
        record_id: RecordState(kind, record_id, titles[record_id], _hash(kind, record_id, found), found)
        for record_id, found in fields.items()
    }


def existing_ids(dataset: Dataset, kind: str, record_ids: Iterable[str]) -> frozenset[str]:
    """Return which of these ids there are."""
    with dataset.reading() as connection:
        rows = connection.execute(
            f"SELECT id FROM {KINDS[kind].table} WHERE id IN {_IDS}", (json.dumps(sorted(set(record_ids))),)
        )
        return frozenset(found for (found,) in rows)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _hash(kind: str, record_id: str, fields: dict[str, str | None]) -> str:
    content = json.dumps([kind, record_id, fields], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()
