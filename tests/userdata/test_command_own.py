"""The command 'own' as a process: what it prints, writes and refuses."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mali_browser.paths import UserFolders, user_folders
from mali_browser.query.connection import open_dataset
from mali_browser.query.record_states import record_state
from mali_browser.userdata.reader_file import ReaderFile
from tests.test_data_files import change
from tests.userdata.conftest import AMBUSH, GONE, fill


@pytest.fixture
def filled(folders: UserFolders) -> UserFolders:
    reader = ReaderFile(folders)
    fill(reader)
    reader.bookmarks.add([GONE])
    reader.tend()
    reader.close()
    return folders


class Own:
    def __init__(self, database: Path) -> None:
        self.database = database

    def __call__(self, folders: UserFolders, *arguments: str, **options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "mali_browser", "--data-dir", str(folders.data), "--database"]
        return subprocess.run(
            [*command, str(self.database), "own", *arguments],
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            env={**os.environ, **options},
        )


@pytest.fixture
def own(sample_database: Path) -> Own:
    return Own(sample_database)


def test_list_says_what_there_is_what_changed_and_what_is_gone(own: Own, filled: UserFolders, tmp_path: Path) -> None:
    reader = ReaderFile(filled)
    dataset = open_dataset(own.database)
    reader.notes.begin(record_state(dataset, "incident", AMBUSH.id), "a note on the record as it is")
    dataset.close()
    reader.close()
    newer = Path(shutil.copy(own.database, tmp_path / "newer.db"))
    change(newer, f"UPDATE incidents SET killed_best = 12 WHERE id = '{AMBUSH.id}'")
    done = Own(newer)(filled, "list")
    assert done.returncode == 0 and "3 bookmarks" in done.stdout and "1 collection\n" in done.stdout
    assert f"Changed since your note: incident:{AMBUSH.id}" in done.stdout and "(killed_best)" in done.stdout
    assert f"No longer in the data: incident:{GONE.id} {GONE.title}" in done.stdout
    empty = own(user_folders(tmp_path / "empty"), "list")
    assert empty.returncode == 1 and "nothing of yours" in empty.stderr and not (tmp_path / "empty").exists()


def test_export_and_import_carry_everything_over(own: Own, filled: UserFolders, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    assert own(filled, "export", str(file)).returncode == 0
    assert "visits" not in json.loads(file.read_text(encoding="utf-8"))
    other = user_folders(tmp_path / "other")
    done = own(other, "import", str(file))
    assert done.returncode == 0 and "added" in done.stderr
    assert "0 added" in own(other, "import", str(file)).stderr
    printed = json.loads(own(other, "export", "-", PYTHONIOENCODING="ascii").stdout)
    assert printed["notes"] == json.loads(file.read_text(encoding="utf-8"))["notes"]
    assert "visits" in json.loads(own(filled, "export", "--with-history", "-").stdout)


def test_backup_restore_and_afresh_set_aside_and_never_delete(own: Own, filled: UserFolders, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert own(filled, "backup", str(copy)).returncode == 0
    listed = own(filled, "backups")
    assert listed.returncode == 0 and "sound" in listed.stdout
    filled.reader_file.write_bytes(b"damaged")
    done = own(filled, "list")
    assert done.returncode == 2 and "backup" in done.stderr and "Traceback" not in done.stderr
    assert own(filled, "restore", str(copy)).returncode == 2, "not without --yes"
    done = own(filled, "restore", str(copy), "--yes")
    assert done.returncode == 0 and ".corrupt-" in done.stderr
    assert "3 bookmarks" in own(filled, "list").stdout
    assert own(filled, "afresh", "--yes").returncode == 0
    assert own(filled, "list").returncode == 1
    assert len(list(filled.data.glob("reader.db.corrupt-*"))) == 2


def test_wipe_lists_first_and_wipes_with_yes(own: Own, filled: UserFolders) -> None:
    done = own(filled, "wipe")
    assert done.returncode == 2 and "reader.db" in done.stdout and "backup" in done.stdout and "--yes" in done.stderr
    assert filled.reader_file.exists()
    assert own(filled, "wipe", "--yes").returncode == 0
    assert not filled.reader_file.exists() and not filled.backups.exists()
    assert own(filled, "wipe", "--yes").returncode == 1


@pytest.mark.parametrize("arguments", [["export"], ["list", "x"], ["nonsense"], [], ["import", "no-such.json"]])
def test_wrong_use_is_said_without_a_traceback(own: Own, folders: UserFolders, arguments: list[str]) -> None:
    done = own(folders, *arguments)
    assert done.returncode == 2 and done.stderr.startswith("mali-browser: ") and "Traceback" not in done.stderr


def test_in_a_private_session_nothing_of_yours_is_changed(own: Own, filled: UserFolders, tmp_path: Path) -> None:
    before = filled.reader_file.read_bytes()
    for arguments in (["wipe", "--yes"], ["afresh", "--yes"], ["import", str(tmp_path / "x.json")]):
        done = own(filled, "--private", *arguments)
        assert done.returncode == 2 and "private" in done.stderr
    assert own(filled, "--private", "backup", str(tmp_path / "copy.db")).returncode == 0
    assert filled.reader_file.read_bytes() == before


def test_path_says_where_the_file_is(own: Own, folders: UserFolders) -> None:
    assert own(folders, "path").stdout.strip() == str(folders.reader_file)
