"""What one reader exports another can take in: nothing is overwritten, conflicts are kept both, all or nothing."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mali_browser.errors import ImportRefused, MaliBrowserError
from mali_browser.paths import UserFolders, user_folders
from mali_browser.records import RecordRef, RecordState
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.tags import COLOURS
from mali_browser.userdata.transfer import export_document, import_document
from tests.userdata.conftest import AMBUSH, KAYES, fill

IDS = st.sampled_from(["2020-06-03-menaka", "2020-06-03-kayes", "gao", "jnim", "story-1"])
KINDS = st.sampled_from(["incident", "actor", "place", "passage"])
RECORDS = st.builds(RecordRef, KINDS, IDS, st.text(max_size=12))
INCIDENTS = st.builds(RecordRef, st.just("incident"), IDS, st.text(max_size=12))
NAMES = st.sampled_from(["Urgent", "urgent", "À vérifier", "Briefing (2)", "Briefing", "x" * 100, "x"])
STEPS = st.one_of(
    st.tuples(st.just("bookmark"), RECORDS),
    st.tuples(st.just("check"), RECORDS),
    st.tuples(st.just("note"), RECORDS, st.text(max_size=40)),
    st.tuples(st.just("tag"), NAMES, st.sampled_from(COLOURS), st.lists(RECORDS, max_size=3)),
    st.tuples(st.just("collection"), NAMES, st.text(max_size=8), st.lists(INCIDENTS, max_size=4)),
    st.tuples(st.just("search"), NAMES, st.text(max_size=20)),
    st.tuples(st.just("setting"), st.integers(80, 200)),
)
LIVES = st.lists(STEPS, max_size=12)


@contextmanager
def reader_who(steps: list[tuple[Any, ...]]) -> Iterator[ReaderFile]:
    """Give the file of a reader who did these things, in a private session (so that the disk is left in peace)."""
    with tempfile.TemporaryDirectory() as folder:
        reader = ReaderFile(user_folders(folder, private=True))
        for what, *rest in steps:
            if what == "bookmark":
                reader.bookmarks.add(rest)
            elif what == "check":
                reader.checked.add(rest)
            elif what == "note":
                reader.notes.begin(*rest)
            elif what == "tag":
                reader.tags.put(reader.tags.create(rest[0], rest[1]).id, rest[2])
            elif what == "collection":
                reader.collections.add(reader.collections.create(rest[0], rest[1]).id, rest[2])
            elif what == "search" and reader.saved_searches.named(rest[0]) is None:
                reader.saved_searches.save(rest[0], rest[1], '{"clauses": []}')
            elif what == "setting":
                reader.settings.set("text_size", rest[0])
        yield reader
        reader.close()


def content(reader: ReaderFile) -> dict[str, Any]:
    """Return a reader's things as an export has them, less when it was written."""
    document = json.loads(reader.export_bytes(history=True))
    del document["written_at"]
    return document


def holds(whole: dict[str, Any], part: dict[str, Any]) -> None:
    """Assert that every thing of ``part`` is in ``whole`` (under another name or id where it had to make room)."""
    for name in ("bookmarks", "checked"):
        assert {(i["kind"], i["id"]) for i in part[name]} <= {(i["kind"], i["id"]) for i in whole[name]}
    notes = {(note["kind"], note["id"], note["text"]) for note in whole["notes"]}
    assert {(note["kind"], note["id"], note["text"]) for note in part["notes"]} <= notes
    tagged = {(tag["name"].casefold(), i["kind"], i["id"]) for tag in whole["tags"] for i in tag["records"]}
    assert {(tag["name"].casefold(), i["kind"], i["id"]) for tag in part["tags"] for i in tag["records"]} <= tagged
    lists = [(item["note"], [i["id"] for i in item["incidents"]]) for item in whole["collections"]]
    assert all((item["note"], [i["id"] for i in item["incidents"]]) in lists for item in part["collections"])
    assert {item["query"] for item in part["saved_searches"]} <= {item["query"] for item in whole["saved_searches"]}


@given(LIVES)
@settings(max_examples=40, deadline=None)
def test_an_export_taken_in_by_an_empty_file_is_the_same_again(life: list[tuple[Any, ...]]) -> None:
    with reader_who(life) as one, reader_who([]) as other:
        import_document(other._store, json.loads(one.export_bytes(history=True)))
        first, second = content(one), content(other)
        assert notes_apart(first) == notes_apart(second)


def notes_apart(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document with equal notes on one record counted once, as an import does."""
    notes = {(note["kind"], note["id"], note["text"], note["format"]) for note in document["notes"]}
    return {**document, "notes": notes}


def is_as_it_was(now: Any, before: Any) -> bool:
    """Tell whether a thing is unchanged; only a title that was not known may have been learnt."""
    if isinstance(now, dict) and isinstance(before, dict):
        return now.keys() == before.keys() and all(
            (key == "title" and before[key] == "") or is_as_it_was(now[key], before[key]) for key in now
        )
    if isinstance(now, list) and isinstance(before, list):
        return len(now) == len(before) and all(map(is_as_it_was, now, before))
    return bool(now == before)


@given(LIVES, LIVES)
@settings(max_examples=60, deadline=None)
def test_a_merge_loses_nothing_of_either_and_twice_is_once(mine: list[Any], theirs: list[Any]) -> None:
    with reader_who(mine) as one, reader_who(theirs) as other:
        before, incoming = content(one), content(other)
        import_document(one._store, {**incoming, "written_at": ""})
        merged = content(one)
        holds(merged, before)
        holds(merged, incoming)
        for name in ("bookmarks", "notes", "checked", "collections", "saved_searches", "settings"):
            assert all(any(is_as_it_was(item, old) for item in merged[name]) for old in before[name])
        assert {tag["name"]: tag["colour"] for tag in before["tags"]}.items() <= {
            tag["name"]: tag["colour"] for tag in merged["tags"]
        }.items()
        again = import_document(one._store, {**incoming, "written_at": ""})
        assert content(one) == merged
        assert again.count("added") == again.count("kept both") == 0


def test_one_note_changed_on_two_computers_is_kept_twice(folders: UserFolders, tmp_path: Path) -> None:
    laptop, desk = ReaderFile(folders), ReaderFile(user_folders(tmp_path / "desk"))
    note = laptop.notes.begin(AMBUSH, "as it was")
    export = tmp_path / "own.json"
    export.write_bytes(laptop.export_bytes())
    desk.import_file(export)
    laptop.notes.save(note, "changed on the laptop")
    desk.notes.save(desk.notes.of(AMBUSH)[0], "changed on the desk")
    export.write_bytes(desk.export_bytes())
    report = laptop.import_file(export)
    assert {kept.text for kept in laptop.notes.of(AMBUSH)} == {"changed on the laptop", "changed on the desk"}
    assert report.outcomes["notes"]["kept both"] == 1
    assert laptop.import_file(export).count("same") == 1
    now = RecordState("incident", AMBUSH.id, "", "ff", {"killed_best": "11"})
    assert len(laptop.notes.changed([now])) == 2, "both still know the record as it was"
    laptop.close()
    desk.close()


def test_history_goes_along_only_when_asked_for(reader: ReaderFile) -> None:
    fill(reader, "Kouakourou")
    document = export_document(reader._store)
    assert "visits" not in document and "recent_searches" not in document
    assert len(export_document(reader._store, history=True)["visits"]) == 1


GOOD = {
    "bookmarks": {"kind": "incident", "id": "a-b", "title": "t", "created_at": "2025-01-01T00:00:00Z"},
    "notes": {
        "note_id": "0" * 32, "kind": "incident", "id": "a-b", "title": "", "text": "x", "format": "plain",
        "created_at": "2025-01-01T00:00:00Z", "changed_at": "2025-01-01T00:00:00Z", "record_hash": "", "record": {},
    },
    "tags": {"name": "x", "colour": "red", "created_at": "2025-01-01T00:00:00Z", "records": []},
    "checked": {"kind": "actor", "id": "jnim", "title": "", "checked_at": "2025-01-01T00:00:00Z", "record_hash": ""},
    "collections": {"name": "x", "note": "", "created_at": "2025-01-01T00:00:00Z", "incidents": []},
    "saved_searches": {
        "name": "x", "query": "q", "filter": '{"clauses": []}', "sort": "-date", "created_at": "2025-01-01T00:00:00Z",
    },
    "visits": {"address": "actor:jnim", "title": "", "visited_at": "2025-01-01T00:00:00Z"},
    "recent_searches": {"query": "q", "used_at": "2025-01-01T00:00:00Z"},
}  # fmt: skip


@given(
    st.sampled_from(sorted(GOOD)),
    st.data(),
    st.one_of(st.none(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2), st.just("x" * 10**6)),
)
@settings(max_examples=150, deadline=None)
def test_a_spoilt_item_is_refused_with_its_place_and_nothing_is_taken(name: str, data: Any, wrong: Any) -> None:
    field = data.draw(st.sampled_from(sorted(GOOD[name])))
    with reader_who([]) as reader:
        empty = content(reader)
        document = {"bookmarks": [GOOD["bookmarks"]], name: [GOOD[name], {**GOOD[name], field: wrong}]}
        try:
            import_document(reader._store, document)
        except MaliBrowserError as error:
            assert name in str(error) and "item 2" in str(error) and str(error).endswith(".")
            assert content(reader) == empty
        reader.close()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": "other"}', '{"format": "mali-browser own data"}', "[" * 100_000,
     '{"format": "mali-browser own data", "version": 99}', '{"format": "mali-browser own data", "version": true}',
     '{"format": "mali-browser own data", "version": 1, "notes": {}}',
     '{"format": "mali-browser own data", "version": 1, "notes": [1]}'],
)  # fmt: skip
def test_what_is_no_export_is_refused_with_a_sentence(reader: ReaderFile, tmp_path: Path, text: str) -> None:
    path = tmp_path / "in.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportRefused, match=r"\.$"):
        reader.import_file(path)
    with pytest.raises(ImportRefused):
        reader.import_file(tmp_path)


def test_rows_of_vanished_records_are_exported_and_taken_in(reader: ReaderFile, tmp_path: Path) -> None:
    reader.bookmarks.add([RecordRef("incident", "1999-01-01-nowhere", "Gone")])
    reader.collections.add(reader.collections.create("x").id, [KAYES])
    other = ReaderFile(user_folders(tmp_path / "other"))
    import_document(other._store, json.loads(reader.export_bytes()))
    assert other.vanished(lambda _kind, _ids: frozenset())[0].title == "Gone"
    other.close()
