"""Source files in, the same database out; every fault is said at once and nothing is built then."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from mali_browser.dataset.build_database import build_database
from mali_browser.dataset.consistency_checks import check_sources
from mali_browser.dataset.database_difference import difference_from_source
from mali_browser.errors import SourceFaults
from tests.conftest import SAMPLE


def test_a_rebuild_gives_the_same_bytes(sample_database: Path, tmp_path: Path) -> None:
    again = build_database(SAMPLE, tmp_path / "again.db").path
    assert again.read_bytes() == sample_database.read_bytes()
    assert difference_from_source(SAMPLE, again) == ""


def test_the_file_holds_itself_to_the_rules(sample_database: Path) -> None:
    database = sqlite3.connect(f"{sample_database.as_uri()}?mode=ro", uri=True)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("SELECT count(*) FROM incidents_flat").fetchone() == (5,)
    loose = database.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
    )
    assert [name for (name,) in loose if not name.startswith(("sqlite_", "search_index"))] == []
    database.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE incidents SET killed_low = 9, killed_best = 8 WHERE row = 1",
        "UPDATE incidents SET date_end = '2001-01-01' WHERE row = 1",
        "UPDATE incidents SET event_type = 'Fights' WHERE row = 1",
        "UPDATE incidents SET killed_best = 'many' WHERE row = 1",
        "UPDATE incidents SET duplicate_of = 'nowhere' WHERE row = 1",
        "UPDATE incident_casualties SET high = 1 WHERE best > 1",
    ],
)
def test_the_database_itself_refuses_nonsense(sample_database: Path, tmp_path: Path, change: str) -> None:
    path = tmp_path / "copy.db"
    shutil.copy(sample_database, path)
    database = sqlite3.connect(path)
    database.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        database.execute(change)
        database.commit()
    database.close()


# What is wrong -> what the fault says.
FAULTS: list[tuple[str, str, str]] = [
    ('sub_event_type = "Attack"', 'sub_event_type = "Armed clash"', "does not belong to Violence against civilians"),
    ('claim = "claimed"', 'claim = "sure"', "'sure' is not in the vocabulary"),
    ('claim = "claimed"', "claim = 7", "must be text"),
    ("best = 97,", "best = 96,", "qualifier exact needs low = best = high"),
    ("date_end = 2020-06-05", "date_end = 2020-06-01", "is before date_start"),
    ('place = [{ id = "kayes" }]', 'place = [{ id = "kayess" }]', "'kayess' is in no places.toml"),
    ("entry = 2\n", "entry = 9\n", "there is no entry 9"),
    ('title = "Bus attacked in Kayes"', 'titel = "Bus"', "unknown field"),
    ('title = "Bus attacked in Kayes"', f'title = "{"x" * 91}"', "at most 90"),
    ('to = "2020-06-03-menaka" }]\n\n', 'to = "2022-01-01-x" }]\n\n', "there is no incident"),
    (
        'sources = ["Beta Post"]\nplace = [{ id = "ngorkou"',
        'sources = ["Post"]\nplace = [{ id = "ngorkou"',
        "no outlet",
    ),
    ('date_note = "Stands between two entries of June 2020."', "", "says what a date rests on"),
    ('id = "2020-06-03-kayes"', 'id = "2020-06-04-kayes"', "begins with the date"),
    ('id = "2020-06-03-kayes"', 'id = "2020-06-03-menaka"', "stands more than once"),
    ("[dataset]", "[dataset", "cannot be read as TOML"),
    ("where_precision = 3", "where_precision = 7", "at most 6"),
    ("by {JNIM|actor:jnim}", "by JNIM", "names 'JNIM' without a mark"),
    ("by {JNIM|actor:jnim}", "by {JNIM|actor:nobody}", "leads to actor:nobody"),
    ("by {JNIM|actor:jnim}", "by {JNIM}", "brace outside a mark"),
    ('passages = ["story-1"]\n', "", "says which passages tell of it"),
    (
        'id = "story-1"\nsection = "story"\ntext',
        'id = "story-2"\nsection = "story"\ntext',
        "no passage tells of this paragraph",
    ),
    (
        "date_start = 2020-01-01\ndate_end = 2020-12-31",
        "date_start = 2010-01-01\ndate_end = 2010-12-31",
        "outside the years",
    ),
    (', passages = ["story-1"] }]', " }]", "says which passages or incidents it rests on"),
    ("percent = 52.6", "percent = 152.6", "at most 100"),
    ('note = "The two sides disagree on the dead."', "", "has no note that says so"),
]


@pytest.mark.parametrize(("right", "wrong", "message"), FAULTS)
def test_a_fault_is_named_and_nothing_is_built(tmp_path: Path, right: str, wrong: str, message: str) -> None:
    text = (SAMPLE / "all.toml").read_text(encoding="utf-8")
    assert right in text
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "all.toml").write_text(text.replace(right, wrong, 1), encoding="utf-8")
    target = tmp_path / "mali.db"
    target.write_bytes(b"what was there")
    faults = check_sources(tmp_path / "source")
    assert any(message in str(fault) for fault in faults), [str(fault) for fault in faults]
    with pytest.raises(SourceFaults) as trouble:
        build_database(tmp_path / "source", target)
    assert trouble.value.faults == faults
    assert target.read_bytes() == b"what was there"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["mali.db", "source"]


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    text = (SAMPLE / "all.toml").read_text(encoding="utf-8")
    text = text.replace('claim = "claimed"', 'claim = "sure"').replace("best = 97,", "best = 96,")
    (tmp_path / "all.toml").write_text(text, encoding="utf-8")
    assert len(check_sources(tmp_path)) == 2


def test_a_released_id_does_not_go_without_a_tombstone(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    shutil.copy(SAMPLE / "all.toml", source)
    (tmp_path / "released_ids.txt").write_text("incident:2020-06-03-menaka\nincident:1999-01-01-gone\n")
    assert [str(fault) for fault in check_sources(source)] == [
        "tombstones.toml: incident:1999-01-01-gone: address: was released and is gone; ids are permanent: "
        "bring it back or add a [[tombstone]]"
    ]
    grave = '[[tombstone]]\naddress = "incident:1999-01-01-gone"\nreason = "coded twice"\n'
    (source / "tombstones.toml").write_text(grave)
    assert check_sources(source) == []
    (source / "tombstones.toml").write_text(grave + 'instead = "incident:nowhere"\n')
    assert len(check_sources(source)) == 1


def test_the_sample_is_sound() -> None:
    assert check_sources(SAMPLE) == []
