"""A newer data file from a stick: checked through and through, its changes listed, the old one kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mali_browser import dataset_choice, paths
from mali_browser.dataset_choice import back_to_previous, check_data_file, chosen_database, read_choice, use_data_file
from mali_browser.errors import DataFileRefused, NotSaved, Stopped
from mali_browser.paths import UserFolders, user_folders
from mali_browser.query.connection import open_dataset
from mali_browser.query.record_states import existing_ids, record_state
from mali_browser.records import RecordRef
from mali_browser.userdata.reader_file import ReaderFile

AMBUSH = "2020-06-03-menaka"


@pytest.fixture
def folders(tmp_path: Path) -> UserFolders:
    return user_folders(tmp_path / "own")


@pytest.fixture
def stick(sample_database: Path, tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return Path(shutil.copy(sample_database, tmp_path / "stick" / "mali # 100%.db"))


def change(path: Path, script: str, *pragmas: str) -> None:
    """Change a data file as someone with SQLite would, keys and checks switched off."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON", *pragmas):
        connection.execute(f"PRAGMA {pragma}")
    connection.executescript(script)
    connection.close()


def rewrite_schema(path: Path, name: str, old: str, new: str, script: str = "") -> None:
    """Change the text of a table's definition behind SQLite's back; with ``script`` run while it is so, then undone."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.setconfig(1010, False) if hasattr(connection, "setconfig") else None
    connection.execute("PRAGMA writable_schema = ON")
    done = connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ?", (old, new, name))
    assert done.rowcount == 1
    version = connection.execute("PRAGMA schema_version").fetchone()[0]
    connection.execute(f"PRAGMA schema_version = {version + 1}")
    connection.close()
    if script:
        change(path, script)
        rewrite_schema(path, name, new, old)


def bump(path: Path) -> None:
    """Make a data file a later version that differs in a few records."""
    change(
        path,
        f"""
        UPDATE meta SET value = '2099.1' WHERE key = 'dataset_version';
        UPDATE incidents SET killed_best = 12, note = 'Revised.' WHERE id = '{AMBUSH}';
        UPDATE incident_sources SET cited_as = 'Other' WHERE incident_id = '2020-06-03-kayes' AND ord = 1;
        INSERT INTO outlets VALUES ('gamma', 'Gamma', 'newspaper', NULL);
        """,
    )


def spoil_bytes(spoil: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return lambda path: (path.write_bytes(spoil(path.read_bytes())), None)[1]


def run_sql(script: str, *pragmas: str) -> Callable[[Path], None]:
    return lambda path: change(path, script, *pragmas)


def blank_page_of(table: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        connection = sqlite3.connect(path)
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        connection.close()
        data = bytearray(path.read_bytes())
        data[(root - 1) * 4096 : root * 4096] = b"\xee" * 4096
        path.write_bytes(bytes(data))

    return spoil


def to_utf16(path: Path) -> None:
    script = "\n".join(sqlite3.connect(path).iterdump())
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA encoding = 'UTF-16le'")
    with pytest.raises(sqlite3.Error):  # the full-text tables do not come along; the header is what matters
        connection.executescript(script)
    connection.execute("CREATE TABLE IF NOT EXISTS x (y)")
    connection.execute("PRAGMA application_id = 0x4D616C69")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()


def to_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def to_loop(path: Path) -> None:
    path.unlink()
    other = path.with_name("other")
    other.symlink_to(path)
    path.symlink_to(other)


def to_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


HOSTILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "a trigger": (run_sql("CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END;"), "trigger 't'"),
    "a view": (run_sql("CREATE VIEW v AS SELECT load_extension('x');"), "view 'v'"),
    "a view of a known name": (
        run_sql("DROP VIEW incidents_flat; CREATE VIEW incidents_flat AS SELECT randomblob(1000000000) AS id;"),
        "incidents_flat",
    ),
    "another table": (run_sql("CREATE TABLE extra (x);"), "table 'extra'"),
    "another index": (run_sql("CREATE INDEX i ON meta(value, key);"), "index 'i'"),
    "a virtual table": (run_sql("CREATE VIRTUAL TABLE f USING fts5(x);"), "'f"),
    "a generated column": (
        run_sql("ALTER TABLE outlets ADD COLUMN g TEXT AS (hex(zeroblob(1000000))) VIRTUAL;"), "'outlets'",
    ),
    "another column": (run_sql("ALTER TABLE outlets ADD COLUMN g TEXT;"), "'outlets'"),
    "a table that is missing": (run_sql("DROP TABLE thesaurus;"), "thesaurus is missing"),
    "a definition that is no SQL": (
        lambda path: rewrite_schema(path, "meta", "CREATE TABLE", "CREATE NONSENSE"), "damaged",
    ),
    "a check taken out": (lambda path: rewrite_schema(path, "poll_results", "CHECK", "/**/"), "poll_results"),
    "a number that is text": (
        lambda path: rewrite_schema(
            path, "entries", "STRICT", "/*S*/", "UPDATE entries SET printed_date = 5.5 || '' WHERE number = 1; "
            "UPDATE entries SET printed_date = zeroblob(3) WHERE number = 2;",
        ),
        "entries.printed_date",
    ),
    "a text of 3 MB": (run_sql("UPDATE actors SET profile = printf('%.*c', 3000000, 'x');"), "actors.profile"),
    "a text of 30 MB": (
        run_sql("UPDATE actors SET profile = printf('%.*c', 30000000, 'x');"), "a text of more than",
    ),
    "a name of a page": (run_sql("UPDATE outlets SET name = printf('%.*c', 5000, 'x');"), "outlets.name"),
    "text that is none": (run_sql("UPDATE places SET basis = CAST(x'ff41' AS TEXT);"), "UTF-8"),
    "text with an end in it": (run_sql("UPDATE places SET basis = 'a' || char(0) || 'b';"), "places.basis"),
    "a word the codebook has not": (run_sql("UPDATE incidents SET claim = 'boasted';"), "boasted"),
    "a day there is not": (
        run_sql("UPDATE incidents SET date_start = '2020-02-31', date_end = '2020-02-31' WHERE row = 1;"), "2020-02-31",
    ),
    "an end before the beginning": (run_sql("UPDATE incidents SET date_end = '2001-01-01';"), "date"),
    "a year that is none": (run_sql("UPDATE actors SET active_from = 'long ago';"), "long ago"),
    "an id that is a path": (run_sql("UPDATE polls SET id = '../../etc/passwd';"), "passwd"),
    "a row that leads nowhere": (run_sql("UPDATE incident_actors SET actor_id = 'nobody';"), "missing one of actors"),
    "low above best": (run_sql("UPDATE incidents SET killed_low = 500, killed_best = 1 WHERE row = 1;"), "CHECK"),
    "rows out of order": (
        run_sql("UPDATE incidents SET date_start = '2001-01-01', date_end = '2001-01-01' "
                "WHERE row = (SELECT max(row) FROM incidents);"), "order",
    ),
    "a row number left out": (
        run_sql("UPDATE incidents SET row = 9 WHERE row = 5; UPDATE incident_display SET row = 9 WHERE row = 5;"),
        "numbered",
    ),
    "a search index of other texts": (run_sql("UPDATE search_documents SET body = 'other words';"), "search index"),
    "a search index without rows": (run_sql("DELETE FROM search_index_data;"), "search index|damaged"),
    "no version": (run_sql("DELETE FROM meta WHERE key = 'dataset_version';"), "dataset version"),
    "a page of noise": (blank_page_of("incidents"), "damaged"),
    "an index of noise": (blank_page_of("incidents_claim"), "damaged"),
    "two tables on one page": (
        lambda path: rewrite_rootpage(path), "damaged|cannot be there",
    ),
    "a newer format": (run_sql("PRAGMA user_version = 99;"), "newer"),
    "an older format": (run_sql("PRAGMA user_version = 0;"), "older"),
    "another program's": (run_sql("PRAGMA application_id = 1;"), "not one of Mali Browser"),
    "a journal beside it": (run_sql("PRAGMA journal_mode = WAL;"), "another program"),
    "another encoding": (to_utf16, "another program"),
    "cut off": (spoil_bytes(lambda data: data[:-4096]), "cut off"),
    "cut off in the head": (spoil_bytes(lambda data: data[:50]), "no data file"),
    "something at its end": (spoil_bytes(lambda data: data + b"PK" * 2048), "added"),
    "empty": (spoil_bytes(lambda data: b""), "empty"),
    "no database": (spoil_bytes(lambda data: b"hello " * 1000), "no data file"),
    "a pipe": (to_pipe, "no ordinary file"),
    "a link in a circle": (to_loop, "cannot be read"),
    "a folder": (to_folder, "folder"),
    "nothing": (lambda path: path.unlink(), "no such file"),
}  # fmt: skip


def rewrite_rootpage(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'polls') "
        "WHERE name = 'poll_results'"
    )
    connection.close()


@pytest.mark.parametrize("large", [False, True], ids=["in memory", "as a copy"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_not_what_it_should_be_is_refused_with_a_sentence(
    sample_database: Path, folders: UserFolders, stick: Path, name: str, large: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if large:
        monkeypatch.setattr(dataset_choice, "_IN_MEMORY_BYTES", 0)
    spoil, reason = HOSTILE[name]
    spoil(stick)
    with pytest.raises(DataFileRefused, match=reason) as caught:
        use_data_file(stick, folders, sample_database)
    assert str(caught.value).startswith(str(stick)) and str(caught.value).endswith(".")
    assert not [path for path in folders.data.rglob("*") if path.is_file()], "nothing is left behind"
    assert chosen_database(folders) == (paths.bundled_database(), "")


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_bytes_are_spoilt_the_file_is_refused_or_holds_what_it_should(
    sample_database: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(sample_database.read_bytes())
    for _hit in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + 8] = data.draw(st.binary(min_size=1, max_size=8))
    spoilt = tmp_path / "spoilt.db"
    spoilt.write_bytes(content)
    try:
        check_data_file(spoilt, user_folders(tmp_path / "own"), sample_database)
    except DataFileRefused as error:
        assert str(error).endswith(".")


def test_what_changes_is_listed_by_record_and_field(sample_database: Path, folders: UserFolders, stick: Path) -> None:
    bump(stick)
    gone, mine = RecordRef("incident", AMBUSH, "Mine"), RecordRef("outlet", "gamma")
    found = check_data_file(stick, folders, sample_database, watched=[gone, mine])
    assert found.facts.dataset_version == "2099.1" and found.facts.counts["incidents"] == 5
    kinds = found.difference.kinds
    assert {item.record.id: item.fields for item in kinds["incident"].changed} == {
        AMBUSH: ("killed_best", "note"),
        "2020-06-03-kayes": ("sources",),
    }
    assert [record.id for record in kinds["outlet"].new] == ["gamma"] and kinds["outlet"].new_count == 1
    assert [item.record for item in found.difference.watched_changed] == [gone]
    back = check_data_file(sample_database, folders, stick, watched=[gone, mine])
    assert [record.id for record in back.difference.kinds["outlet"].gone] == ["gamma"]
    assert back.difference.watched_gone == (mine,)
    assert check_data_file(sample_database, folders, sample_database).difference.is_empty
    assert not folders.data.exists(), "a check writes nothing"


def test_the_real_data_file_is_sound(folders: UserFolders) -> None:
    real = paths.bundled_database()
    report = check_data_file(real, folders, real)
    assert report.facts.counts["incidents"] > 300 and report.difference.is_empty


@pytest.mark.parametrize("large", [False, True], ids=["in memory", "as a copy"])
def test_a_file_is_used_and_the_one_before_had_back(
    sample_database: Path, folders: UserFolders, stick: Path, large: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if large:
        monkeypatch.setattr(dataset_choice, "_IN_MEMORY_BYTES", 0)
    first = stick.with_name("first.db")
    shutil.copy(stick, first)
    bump(stick)
    use_data_file(first, folders, paths.bundled_database())
    one, trouble = chosen_database(folders)
    assert not trouble and one.read_bytes() == first.read_bytes()
    use_data_file(stick, folders, one)
    stick.unlink()
    two, _ = chosen_database(folders)
    dataset = open_dataset(two)
    assert record_state(dataset, "incident", AMBUSH).fields["killed_best"] == "12"
    dataset.close()
    back_to_previous(folders)
    assert chosen_database(folders) == (one, "")
    back_to_previous(folders)
    assert chosen_database(folders) == (two, ""), "back and forth"
    with pytest.raises(DataFileRefused, match="in use already"):
        use_data_file(two, folders, two)
    left = {path.name for path in folders.data.rglob("*") if path.is_file()}
    assert left == {one.name, two.name, "data-choice.json"}


def test_from_the_first_file_one_goes_back_to_the_programs_own(folders: UserFolders, stick: Path) -> None:
    with pytest.raises(DataFileRefused, match="no earlier"):
        back_to_previous(folders)
    use_data_file(stick, folders, paths.bundled_database())
    assert chosen_database(folders)[0] != paths.bundled_database()
    back_to_previous(folders)
    assert chosen_database(folders) == (paths.bundled_database(), "")


def test_only_the_file_in_use_and_the_one_before_are_kept(folders: UserFolders, stick: Path) -> None:
    for number in range(4):
        change(stick, f"UPDATE meta SET value = '2099.{number}' WHERE key = 'dataset_version'")
        use_data_file(stick, folders, paths.bundled_database())
    names = sorted(path.name for path in folders.data_files.iterdir())
    assert [name.split("-")[1] for name in names] == ["2099.2", "2099.3"]


def test_nothing_of_the_readers_is_lost_and_notes_say_what_changed(
    sample_database: Path, folders: UserFolders, stick: Path
) -> None:
    reader = ReaderFile(folders)
    old = open_dataset(sample_database)
    note = reader.notes.begin(record_state(old, "incident", AMBUSH), "Ten dead, says the army")
    reader.bookmarks.add([RecordRef("incident", "2021-05-01-menaka", "A later one")])
    old.close()
    bump(stick)
    change(
        stick,
        "".join(
            f"DELETE FROM {table} WHERE incident_id = '2021-05-01-menaka';"
            for table in (
                "incident_places", "incident_actors", "incident_casualties", "incident_sources", "incident_weapons",
                "incident_targets",
            )
        )
        + "DELETE FROM search_documents WHERE ref = '2021-05-01-menaka'; DELETE FROM incident_display WHERE row = 5;"
        "UPDATE actor_relations SET incident_id = NULL WHERE incident_id = '2021-05-01-menaka';"
        "DELETE FROM incident_links WHERE '2021-05-01-menaka' IN (from_id, to_id);"
        "DELETE FROM passage_incidents WHERE incident_id = '2021-05-01-menaka';"
        "DELETE FROM incidents WHERE id = '2021-05-01-menaka';"
        "INSERT INTO search_index (search_index) VALUES ('rebuild');",
    )  # fmt: skip
    report = use_data_file(stick, folders, sample_database, watched=reader.marked_records())
    assert [record.title for record in report.difference.watched_gone] == ["A later one"]
    new = open_dataset(chosen_database(folders)[0])
    changes = reader.notes.changes_since(note, record_state(new, "incident", AMBUSH))
    assert {change.field: change.after for change in changes}["killed_best"] == "12"
    assert [r.id for r in reader.vanished(lambda kind, ids: existing_ids(new, kind, ids))] == ["2021-05-01-menaka"]
    new.close()
    reader.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(path.read_bytes()[:-4096]),
        lambda path: change(path, "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END;"),
        lambda path: change(path, "UPDATE incidents SET killed_best = 9999 WHERE row = 1"),
    ],
    ids=["gone", "cut off", "a trigger added", "a figure changed"],
)
def test_where_the_chosen_file_is_no_longer_what_was_checked_the_programs_own_is_used(
    folders: UserFolders, stick: Path, spoil: Callable[[Path], object]
) -> None:
    use_data_file(stick, folders, paths.bundled_database())
    spoil(chosen_database(folders)[0])
    path, sentence = chosen_database(folders)
    assert path == paths.bundled_database() and "not used" in sentence and sentence.endswith(".")
    assert read_choice(folders).current is not None, "the choice itself is kept"


def test_a_copied_folder_with_other_times_is_recognised_by_its_content(folders: UserFolders, stick: Path) -> None:
    use_data_file(stick, folders, paths.bundled_database())
    path, _ = chosen_database(folders)
    os.utime(path, (1, 1))
    assert chosen_database(folders) == (path, "")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"current": 5, "previous": null}', '{"current": {"name": "../../x"}, "previous": null}']
)
def test_a_spoilt_choice_is_said_and_the_programs_own_file_used(folders: UserFolders, text: str) -> None:
    folders.data.mkdir(parents=True)
    folders.data_choice.write_text(text)
    path, sentence = chosen_database(folders)
    assert path == paths.bundled_database() and "not used" in sentence


def test_a_check_can_be_stopped_at_every_step(sample_database: Path, folders: UserFolders, stick: Path) -> None:
    steps: list[str] = []

    def go_on(step: str) -> bool:
        steps.append(step)
        return True

    check_data_file(stick, folders, sample_database, progress=go_on)
    asked = dict.fromkeys(steps)
    assert len(asked) >= 5
    for stop_at in asked:
        with pytest.raises(Stopped):
            use_data_file(stick, folders, sample_database, progress=lambda step, stop_at=stop_at: step != stop_at)
    assert not [path for path in folders.data.rglob("*") if path.is_file()]


def test_where_the_copy_finds_no_room_the_one_in_use_stays(
    sample_database: Path, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    blocked = user_folders(tmp_path / "file" / "own")
    for limit in (dataset_choice._IN_MEMORY_BYTES, 0):
        monkeypatch.setattr(dataset_choice, "_IN_MEMORY_BYTES", limit)
        with pytest.raises(NotSaved):
            use_data_file(stick, blocked, sample_database)
    private = user_folders(tmp_path / "own", private=True)
    with pytest.raises(NotSaved, match="private"):
        use_data_file(stick, private, sample_database)
    assert not (tmp_path / "own").exists()


def command(folders: UserFolders, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mali_browser", "--data-dir", str(folders.data), *arguments],
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_command_checks_uses_and_goes_back(folders: UserFolders, stick: Path) -> None:
    bump(stick)
    done = command(folders, "data", "check", str(stick))
    assert done.returncode == 0 and "is sound: version 2099.1" in done.stdout and "gone" in done.stdout
    assert command(folders, "data", "which").stdout.strip() == str(paths.bundled_database())
    assert command(folders, "data", "use", str(stick)).returncode == 0
    done = command(folders, "search", "--limit", "9", "killed:>0")
    assert done.returncode == 0 and "of 5 incidents" in done.stderr
    used = Path(command(folders, "data", "which").stdout.strip())
    assert used.parent == folders.data_files
    used.write_bytes(used.read_bytes()[:-1])
    done = command(folders, "search", "killed:>100")
    assert done.returncode == 0 and "is not used" in done.stderr and "of 302 incidents" in done.stderr
    assert command(folders, "data", "back").returncode == 0
    assert "is not used" not in command(folders, "search", "killed:>100").stderr


@pytest.mark.parametrize("arguments", [["check"], ["back", "x"], ["use"], ["frobnicate"], ["check", "no-such-file.db"]])
def test_wrong_use_is_said_without_a_traceback(folders: UserFolders, arguments: list[str]) -> None:
    done = command(folders, "data", *arguments)
    assert done.returncode == 2 and done.stderr.startswith("mali-browser: ") and "Traceback" not in done.stderr


def test_a_pipe_named_as_the_data_file_does_not_hang_the_program(folders: UserFolders, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = command(folders, "--database", str(tmp_path / "pipe"), "search", "x")
    assert done.returncode == 2 and "is not a file" in done.stderr
