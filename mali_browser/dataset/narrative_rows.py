"""Rows of the narrative: outline, passages with their links, relations, figures, polls, contradictions."""

from __future__ import annotations

from datetime import date
from typing import Any

from mali_browser.dataset.marked_text import MarkedText, read_marked
from mali_browser.dataset.source_files import Record, SourceTables

Row = dict[str, Any]


def ordered_passages(tables: SourceTables) -> list[tuple[int, Record, MarkedText]]:
    """Return the passages in the order of the report's paragraphs, numbered from 1 within each section."""
    place = {record["id"]: at for at, record in enumerate(tables["paragraph"])}
    counts: dict[str, int] = {}
    found = []
    for record in sorted(tables["passage"], key=lambda item: place.get(item["id"], 0)):
        counts[record["section"]] = counts.get(record["section"], 0) + 1
        found.append((counts[record["section"]], record, read_marked(record["text"])))
    return found


def narrative_rows(tables: SourceTables, outlet_of: dict[str, str]) -> dict[str, list[Row]]:
    """Return the rows of every table of the narrative, in an order that satisfies the foreign keys."""
    rows: dict[str, list[Row]] = {
        name: []
        for name in (
            "sections",
            "passages",
            "passage_sources",
            "passage_links",
            "passage_actors",
            "passage_places",
            "passage_incidents",
            "actor_paragraphs",
            "actor_paragraph_links",
            "actor_paragraph_basis",
            "actor_relations",
            "actor_figures",
            "polls",
            "poll_results",
            "contradictions",
            "contradiction_values",
            "contradiction_rows",
        )
    }
    for at, section in enumerate(tables["section"], 1):
        rows["sections"].append(
            {"id": section["id"], "parent_id": section.get("parent"), "ord": at, "title": section["title"]}
        )
    told = _told_in(tables)
    for ord_, record, marked in ordered_passages(tables):
        _passage_rows(rows, ord_, record, marked, told.get(record["id"], []), outlet_of)
    for record in sorted(tables["actor"], key=lambda item: str(item["id"])):
        _profile_rows(rows, record)
    _relation_rows(rows, tables)
    _poll_rows(rows, tables)
    _contradiction_rows(rows, tables)
    return rows


def profile_text(record: Record) -> str:
    """Return an actor's profile as plain text, its paragraphs apart by an empty line."""
    return "\n\n".join(read_marked(item["text"]).text for item in record.get("profile", ()))


def _profile_rows(rows: dict[str, list[Row]], record: Record) -> None:
    actor = record["id"]
    for paragraph, item in enumerate(record.get("profile", ()), 1):
        key = {"actor_id": actor, "paragraph": paragraph}
        marked = read_marked(item["text"])
        rows["actor_paragraphs"].append({"actor_id": actor, "ord": paragraph, "text": marked.text})
        for at, mark in enumerate(marked.marks, 1):
            link = {"start": mark.start, "length": mark.length, "kind": mark.kind, "ref": mark.ref}
            rows["actor_paragraph_links"].append({**key, "ord": at, **link})
        basis = [("passage", ref) for ref in item.get("passages", ())]
        basis += [("incident", ref) for ref in item.get("incidents", ())]
        for at, (kind, ref) in enumerate(basis, 1):
            rows["actor_paragraph_basis"].append({**key, "ord": at, "kind": kind, "ref": ref})


def _told_in(tables: SourceTables) -> dict[str, list[str]]:
    """Return the incidents that say which passages tell of them, by passage."""
    found: dict[str, list[str]] = {}
    for incident in sorted(tables["incident"], key=lambda item: (item["date_start"], item["id"])):
        for passage in incident.get("passages", ()):
            found.setdefault(passage, []).append(incident["id"])
    return found


def _passage_rows(
    rows: dict[str, list[Row]],
    ord_: int,
    record: Record,
    marked: MarkedText,
    told: list[str],
    outlet_of: dict[str, str],
) -> None:
    passage = record["id"]
    rows["passages"].append(
        {"id": passage, "section_id": record["section"], "ord": ord_, "text": marked.text, "note": record.get("note")}
    )
    for at, cited_as in enumerate(record["sources"], 1):
        rows["passage_sources"].append(
            {"passage_id": passage, "ord": at, "outlet_id": outlet_of[cited_as], "cited_as": cited_as}
        )
    for at, mark in enumerate(marked.marks, 1):
        rows["passage_links"].append(
            {
                "passage_id": passage,
                "ord": at,
                "start": mark.start,
                "length": mark.length,
                "kind": mark.kind,
                "ref": mark.ref,
            }
        )
    for kind in ("actor", "place", "incident"):
        refs = [mark.ref for mark in marked.marks if mark.kind == kind] + (told if kind == "incident" else [])
        for at, ref in enumerate(dict.fromkeys(refs), 1):
            rows[f"passage_{kind}s"].append({"passage_id": passage, "ord": at, f"{kind}_id": ref})


def _iso(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _dated(record: Record) -> Row:
    return {name: _iso(record.get(name)) for name in ("date_start", "date_end", "date_precision")}


def _basis(record: Record) -> Row:
    return {"passage_id": record.get("passage"), "incident_id": record.get("incident")}


def _relation_rows(rows: dict[str, list[Row]], tables: SourceTables) -> None:
    for at, record in enumerate(tables["relation"], 1):
        rows["actor_relations"].append(
            {
                "id": at,
                "from_id": record["from"],
                "kind": record["kind"],
                "to_id": record["to"],
                **_dated(record),
                "note": record.get("note"),
                **_basis(record),
            }
        )
    for at, record in enumerate(tables["figure"], 1):
        rows["actor_figures"].append(
            {
                "id": at,
                "actor_id": record["actor"],
                "what": record["what"],
                **_dated(record),
                **{name: record.get(name) for name in ("low", "best", "high", "qualifier", "according_to", "wording")},
                "note": record.get("note"),
                **_basis(record),
            }
        )


def _poll_rows(rows: dict[str, list[Row]], tables: SourceTables) -> None:
    for record in tables["poll"]:
        rows["polls"].append(
            {
                "id": record["id"],
                **_dated(record),
                "pollster": record.get("pollster"),
                "population": record.get("population"),
                "note": record.get("note"),
                "passage_id": record["passage"],
            }
        )
        for at, result in enumerate(record["result"], 1):
            rows["poll_results"].append(
                {"poll_id": record["id"], "ord": at, **result, "percent": float(result["percent"])}
            )


def _contradiction_rows(rows: dict[str, list[Row]], tables: SourceTables) -> None:
    for record in tables["contradiction"]:
        key = {"contradiction_id": record["id"]}
        rows["contradictions"].append({name: record[name] for name in ("id", "what", "treatment")})
        for at, item in enumerate(record["value"], 1):
            rows["contradiction_values"].append({**key, "ord": at, "value": item["value"], "told_in": item["where"]})
        for at, address in enumerate(record["about"], 1):
            kind, _, ref = address.partition(":")
            rows["contradiction_rows"].append({**key, "ord": at, "kind": kind, "ref": ref})
