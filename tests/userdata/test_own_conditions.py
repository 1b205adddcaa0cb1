"""'is:bookmarked', 'tag:x' and the like find incidents, negated and in OR, and print back as typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mali_browser.errors import OwnFileTrouble
from mali_browser.incident_filter import Condition, IncidentFilter
from mali_browser.paths import UserFolders
from mali_browser.query import large
from mali_browser.query.connection import Dataset
from mali_browser.query.counts import count_incidents
from mali_browser.query.facets import fetch_facet, fetch_years
from mali_browser.query.first_page import find_first_page
from mali_browser.query.incidents import fetch_rows, find_incidents
from mali_browser.search_language import parse_search, print_filter
from mali_browser.userdata.reader_file import ReaderFile
from tests.userdata.conftest import AMBUSH, GONE, KAYES

ALL = {"2020-06-03-menaka", "2020-06-03-kayes", "2020-06-ngorkou", "2020-06-04-menaka", "2021-05-01-menaka"}
CASES = [
    ("is:bookmarked", {AMBUSH.id, KAYES.id}),
    ("-is:bookmarked", ALL - {AMBUSH.id, KAYES.id}),
    ("is:checked", {KAYES.id}),
    ("has:note", {AMBUSH.id}),
    ("-has:note is:bookmarked", {KAYES.id}),
    ("tag:urgent", {AMBUSH.id}),
    ('tag:"Très urgent"', {KAYES.id}),
    ("tag:urgent OR tag:tres-urgent", {AMBUSH.id, KAYES.id}),
    ("-tag:urgent OR is:bookmarked", ALL),
    ("collection:briefing", {AMBUSH.id}),
    ("note:truck", {AMBUSH.id}),
    ('note:"burned truck"', {AMBUSH.id}),
    ("note:nothing", set()),
    ("tag:unknown", set()),
    ("-tag:unknown", ALL),
    ("is:bookmarked year:2020 convoy", {AMBUSH.id}),
]


@pytest.fixture
def marked(reader: ReaderFile) -> ReaderFile:
    reader.bookmarks.add([AMBUSH, KAYES, GONE])
    reader.checked.add([KAYES])
    reader.notes.begin(AMBUSH, "Burned trucks, says the driver")
    reader.tags.put(reader.tags.create("Urgent").id, [AMBUSH])
    reader.tags.put(reader.tags.create("Très urgent").id, [KAYES])
    reader.collections.add(reader.collections.create("Briefing").id, [AMBUSH, GONE])
    return reader


@pytest.mark.parametrize("in_columns", [False, True], ids=["by SQL", "by columns"])
@pytest.mark.parametrize(("text", "expected"), CASES)
def test_own_conditions_find_what_the_reader_marked(
    sample: Dataset,
    marked: ReaderFile,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    expected: set[str],
    in_columns: bool,
) -> None:
    if in_columns:
        monkeypatch.setattr(large, "LARGE", 0)
        assert large.read_columns(sample) is not None
    typed = parse_search(f"{text} ").filter
    asked = marked.for_query(typed)
    result = find_incidents(sample, asked)
    assert {row.id for row in fetch_rows(sample, result.rows)} == expected
    assert [row.row for row in find_first_page(sample, asked)] == list(result.rows)
    assert count_incidents(sample, asked) == len(expected) == result.totals.incidents
    assert fetch_facet(sample, asked, "type").incidents == sum(
        year.incidents for year in fetch_years(sample, asked)
    ) or ("year:" in text)
    assert print_filter(asked) == print_filter(typed) and asked.to_json() == typed.to_json()
    assert IncidentFilter.from_json(asked.to_json()) == typed


def test_a_mark_made_meanwhile_is_found_at_once(sample: Dataset, marked: ReaderFile, monkeypatch) -> None:
    monkeypatch.setattr(large, "LARGE", 0)
    large.read_columns(sample)
    typed = parse_search("is:checked ").filter
    before = marked.version()
    assert len(find_incidents(sample, marked.for_query(typed)).rows) == 1
    marked.checked.add([AMBUSH])
    assert marked.version() != before
    assert len(find_incidents(sample, marked.for_query(typed)).rows) == 2, "no answer of before is kept"


def test_without_a_look_up_nothing_is_marked(sample: Dataset) -> None:
    assert not find_incidents(sample, parse_search("is:bookmarked ").filter).rows
    assert len(find_incidents(sample, parse_search("-tag:x ").filter).rows) == len(ALL)


def test_a_tag_there_is_not_is_named_with_the_nearest(marked: ReaderFile) -> None:
    (unknown,) = marked.unknown_names(parse_search("tag:urgnt collection:briefing is:checked").filter)
    assert (unknown.field, unknown.name, unknown.near) == ("tag", "urgnt", "Urgent")


@pytest.mark.parametrize("text", ['{"clauses": [[{"field": "is", "value": "bookmarked", "ids": ["x"]}]]}', "[]", "{"])
def test_a_stored_filter_cannot_bring_its_own_ids(text: str) -> None:
    with pytest.raises(ValueError):
        IncidentFilter.from_json(text)


@given(st.text(min_size=1, max_size=100))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
def test_any_tag_is_found_by_the_text_of_its_condition(reader: ReaderFile, name: str) -> None:
    for known in reader.tags.all():
        reader.tags.delete(known.id)
    try:
        tag = reader.tags.create(name)
    except OwnFileTrouble:
        return
    reader.tags.put(tag.id, [AMBUSH])
    typed = IncidentFilter(((Condition("tag", tag.name, negated=True),),))
    parsed = parse_search(print_filter(typed)).filter
    assert [condition.is_own for condition in parsed.clauses[0]] == [True] and len(parsed.clauses) == 1
    assert reader.for_query(parsed).clauses[0][0].ids == {AMBUSH.id} and not reader.unknown_names(parsed)


def test_the_command_searches_by_marks(marked: ReaderFile, folders: UserFolders, sample_database: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mali_browser",
        "--data-dir",
        str(folders.data),
        "--database",
        str(sample_database),
    ]
    done = subprocess.run(
        [*command, "search", "is:bookmarked", "-has:note"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0 and KAYES.id in done.stdout and AMBUSH.id not in done.stdout
    done = subprocess.run([*command, "search", "tag:urgnt"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "You have no tag 'urgnt'. Did you mean 'Urgent'?" in done.stderr
    out = folders.data / "own.csv"
    export = [*command, "export", "is:bookmarked", "--own", "--columns", "id", "-o", str(out)]
    assert subprocess.run(export, capture_output=True, timeout=60).returncode == 0
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "id,own_bookmarked,own_checked,own_tags,own_collections,own_note"
    assert f'{AMBUSH.id},1,,Urgent,Briefing,"Burned trucks, says the driver"' in lines
