"""'Wipe my data' says what goes and leaves no byte of it; a private session writes nothing; portable stays beside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mali_browser import paths
from mali_browser.errors import OwnFileBusy
from mali_browser.paths import UserFolders, user_folders
from mali_browser.records import RecordRef
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.recovery import begin_afresh
from mali_browser.userdata.wipe import wipe, wipe_plan
from tests.userdata.conftest import AMBUSH, fill, old_file

WORD = "Kouakourou"


def holding(folder: Path, word: str = WORD) -> list[str]:
    """Return the names of the files below a folder that hold a word, folded or not, in whatever encoding."""
    forms = [form.encode(code) for form in (word, word.lower()) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def used(folders: UserFolders) -> None:
    """Leave all that a reader can leave: own file, backups, a damaged copy, window state, logs, a picture."""
    reader = ReaderFile(folders)
    fill(reader, WORD)
    reader.tend()
    reader.notes.delete(reader.notes.all()[0].id)
    reader.close()
    begin_afresh(folders)
    reader = ReaderFile(folders)
    fill(reader, WORD)
    reader.close()
    folders.logs.mkdir(exist_ok=True)
    for name in ("session.json", "session.json.123.part", "mali-browser.png"):
        (folders.data / name).write_text(WORD)
    for name in ("mali-browser.log", "mali-browser.log.1"):
        (folders.logs / name).write_text(WORD)


def test_a_wipe_leaves_no_byte_of_the_readers(folders: UserFolders) -> None:
    used(folders)
    (folders.data / "shopping list.txt").write_text("not the program's")
    folders.data_files.mkdir()
    (folders.data_files / "mali-1.db").write_text("a data file")
    assert len(holding(folders.data)) >= 8
    plan = wipe_plan(folders)
    assert {file.what for file in plan.files} == {
        "own file", "damaged copy", "backup", "window state", "picture of the window", "log",
    }  # fmt: skip
    assert plan.counts["notes"] == 1 and plan.counts["bookmarks"] == 2 and plan.counts["recent_searches"] == 1
    assert len(holding(folders.data)) >= 8, "listing takes nothing"
    assert wipe(folders) == plan
    assert not holding(folders.data)
    left = sorted(path.name for path in folders.data.rglob("*") if path.is_file())
    assert left == ["mali-1.db", "shopping list.txt"]
    assert not wipe_plan(folders).files
    again = ReaderFile(folders)
    assert not again.bookmarks.all()
    again.close()


def test_what_is_removed_is_overwritten_first(folders: UserFolders) -> None:
    """A second name of each file shows what its blocks hold after the file has gone."""
    used(folders)
    shadow = folders.data.parent / "shadow"
    shadow.mkdir()
    for number, file in enumerate(wipe_plan(folders).files):
        os.link(file.path, shadow / str(number))
    wipe(folders)
    assert not holding(shadow)


def test_nothing_is_wiped_while_another_window_has_the_file_open(folders: UserFolders) -> None:
    reader = ReaderFile(folders)
    fill(reader, WORD)
    with pytest.raises(OwnFileBusy, match="Close it"):
        wipe(folders)
    assert len(reader.bookmarks.all()) == 2 and reader.bookmarks.toggle(RecordRef("place", "gao"))
    reader.close()
    wipe(folders)
    assert not holding(folders.data)


def test_a_damaged_file_is_wiped_as_well(folders: UserFolders) -> None:
    used(folders)
    folders.reader_file.write_bytes(b"no database " + WORD.encode())
    wipe(folders)
    assert not holding(folders.data)


def test_what_is_deleted_for_good_is_not_in_the_file_any_more(folders: UserFolders) -> None:
    reader = ReaderFile(folders)
    fill(reader, WORD)
    for mark in reader.bookmarks.all():
        reader.bookmarks.remove([mark.record])
    reader.notes.delete(reader.notes.all()[0].id)
    reader.tags.delete(reader.tags.all()[0].id)
    reader.collections.delete(reader.collections.all()[0].id)
    reader.saved_searches.delete(reader.saved_searches.all()[0].id)
    reader.history.clear()
    assert reader.trash.empty() == 6
    with reader._store.writing() as connection:
        connection.execute("UPDATE records SET title = ''")
    reader.close()
    assert not holding(folders.data)


def test_a_link_is_removed_and_what_it_leads_to_is_left(folders: UserFolders, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text("someone else's")
    folders.data.mkdir(parents=True)
    (folders.data / "session.json").symlink_to(elsewhere)
    wipe(folders)
    assert elsewhere.read_text() == "someone else's" and not (folders.data / "session.json").is_symlink()


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return all files with their content, but for SQLite's table of locks, which windows of one process share."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }


@pytest.mark.parametrize("open_elsewhere", [False, True], ids=["alone", "beside another window"])
def test_a_private_session_reads_and_writes_nothing(folders: UserFolders, open_elsewhere: bool) -> None:
    window = ReaderFile(folders)
    fill(window)
    if not open_elsewhere:
        window.close()
    before = snapshot(folders.data)
    private = ReaderFile(paths.as_private(folders))
    assert private.is_private and AMBUSH.id in private.bookmarks.ids()
    private.notes.begin(AMBUSH, "a thought for now")
    private.settings.set("text_size", 150)
    private.history.search("secret")
    assert private.tend() == [] and private.settings.get("text_size") == 150
    private.close()
    assert snapshot(folders.data) == before
    window.close()


def test_a_private_session_of_an_old_file_leaves_it_old(folders: UserFolders) -> None:
    old_file(folders, 1)
    before = snapshot(folders.data)
    private = ReaderFile(paths.as_private(folders))
    assert private.notes.search("menaka")
    private.close()
    assert snapshot(folders.data) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "is:bookmarked"],
        ["own", "list"],
        ["own", "export", "-"],
        ["nonsense"],
        ["--quit-after-paint"],
        ["--quit-after-paint", "incident:2020-06-03-menaka"],
        ["own", "import", "missing.json"],
    ],
    ids=" ".join,
)
def test_the_command_writes_nothing_in_a_private_session(
    folders: UserFolders, sample_database: Path, tmp_path: Path, arguments: list[str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-B", "-m", "mali_browser", "--database", str(sample_database)]
    for place in ([], ["--data-dir", str(folders.data)]):
        subprocess.run([*command, "--private", *place, *arguments], env=environment, capture_output=True, timeout=60)
    assert not [path for path in home.rglob("*") if path.is_file()] and not folders.data.exists()


def test_a_marker_beside_the_program_keeps_everything_beside_it(
    tmp_path: Path, sample_database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "stick"
    shutil.copytree(
        paths.checkout_root() / "mali_browser", program / "mali_browser", ignore=shutil.ignore_patterns("*.pyc")
    )
    (program / "portable").touch()
    home = tmp_path / "home"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(home), "PYTHONPATH": str(program)}
    command = [sys.executable, "-B", "-m", "mali_browser", "--database", str(sample_database)]
    done = subprocess.run([*command, "own", "path"], env=environment, cwd=program, capture_output=True, text=True)
    assert done.stdout.strip() == str(program / "mali-browser-data" / "reader.db")
    export = tmp_path / "own.json"
    export.write_text('{"format": "mali-browser own data", "version": 1}')
    done = subprocess.run([*command, "own", "import", str(export)], env=environment, cwd=program, capture_output=True)
    assert done.returncode == 0 and (program / "mali-browser-data" / "reader.db").exists() and not home.exists()


def test_without_a_marker_the_platform_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    assert not user_folders().portable
    (tmp_path / "portable").touch()
    assert user_folders().portable and user_folders().reader_file == tmp_path / "mali-browser-data" / "reader.db"
    assert not user_folders(tmp_path / "x").portable, "a folder that is named goes before"
