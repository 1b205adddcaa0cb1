"""Nothing that was said to be saved is ever lost: kills, full disks, power cuts, locks, damage, read-only places."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mali_browser.errors import NotSaved, OwnFileBusy, OwnFileDamaged, OwnFileForeign
from mali_browser.paths import UserFolders, user_folders
from mali_browser.records import RecordRef
from mali_browser.userdata import store as store_module
from mali_browser.userdata.backups import back_up_daily
from mali_browser.userdata.journal import with_journal
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.recovery import begin_afresh, last_good_backup, restore_backup
from tests.userdata.conftest import AMBUSH, GONE, KAYES, fill

ROOT = Path(__file__).parent.parent.parent
WRITER = Path(__file__).parent / "writer.py"
KILLS = 240


def writer(*arguments: str, **options: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, str(WRITER), *arguments],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env=environment,
        **options,  # type: ignore[call-overload]
    )


def test_killed_at_any_moment_the_file_keeps_all_that_was_said_to_be_saved(folders: UserFolders) -> None:
    process = writer("nursery", str(folders.data), str(KILLS))
    process.communicate(timeout=300)
    assert process.returncode == 0
    told: dict[str, str] = {}
    for line in (folders.data.parent / "told").read_text().splitlines():
        note, text = line.split(" ")
        told[note] = text
    reader = ReaderFile(folders)
    kept = {note.id: note.text for note in reader.notes.all()}
    assert len(told) > KILLS // 4, "most writers lived long enough to save something"
    for note, text in told.items():
        life, number = text.split(":")
        # The one that was being saved when the kill came may be there without having been said.
        assert kept[note] in (text, f"{life}:{int(number) + 1}")
    assert 80 <= reader.settings.get("text_size") < 180
    with reader._store.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
    reader.close()


def test_a_power_cut_leaves_the_setting_before_or_after_never_another(folders: UserFolders, tmp_path: Path) -> None:
    """Whatever beginning of the journal reached the disk, the file opens, with a value that was set."""
    reader = ReaderFile(folders)
    reader.settings.set("text_size", 100)
    with reader._store.reading() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    reader.settings.set("text_size", 150)
    database, journal = folders.reader_file, folders.reader_file.with_name("reader.db-wal")
    whole = journal.read_bytes()
    assert whole
    seen = set()
    for number, cut in enumerate(range(0, len(whole) + 1, 331)):
        after = user_folders(tmp_path / f"cut-{number}")
        after.data.mkdir()
        shutil.copy(database, after.reader_file)
        after.reader_file.with_name("reader.db-wal").write_bytes(whole[:cut])
        image = sqlite3.connect(":memory:")
        image.deserialize(with_journal(database.read_bytes(), whole[:cut]))
        (value,) = image.execute("SELECT value FROM settings WHERE name = 'text_size'").fetchone()
        image.close()
        again = ReaderFile(after)
        assert int(value) == again.settings.get("text_size"), "the journal is read as SQLite reads it"
        seen.add(again.settings.get("text_size"))
        again.close()
    again_whole = user_folders(tmp_path / "whole")
    again_whole.data.mkdir()
    shutil.copy(database, again_whole.reader_file)
    again_whole.reader_file.with_name("reader.db-wal").write_bytes(whole)
    last = ReaderFile(again_whole)
    assert last.settings.get("text_size") == 150 and seen <= {100, 150} and 100 in seen
    last.close()
    reader.close()


def limits() -> None:
    """Let the process write no file of more than 600 kB, as on a disk that is full."""
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))


def saved_and_trouble(process: subprocess.Popen[str]) -> tuple[set[str], str]:
    output, _ = process.communicate(timeout=60)
    lines = output.splitlines()
    return {line.split()[1] for line in lines if line.startswith("saved")}, lines[-1]


def test_where_no_more_can_be_written_what_was_saved_stays_and_a_sentence_says_so(folders: UserFolders) -> None:
    process = writer("notes", str(folders.data), "full", "2000", preexec_fn=limits)
    saved, trouble = saved_and_trouble(process)
    assert trouble.startswith("trouble NotSaved") and "not saved" in trouble and len(saved) > 5
    reader = ReaderFile(folders)
    assert saved == {note.id for note in reader.notes.all()}
    assert reader.notes.begin(KAYES, "there is room again").text
    reader.close()


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """On a real small disk where one can be made; elsewhere on a file that may not grow."""
    if can_mount():
        command = (
            f"mkdir -p '{tmp_path}/disk' && mount -t tmpfs -o size=600k tmpfs '{tmp_path}/disk' && "
            f"'{sys.executable}' '{WRITER}' notes '{tmp_path}/disk/own' full 2000; "
            f"cp -r '{tmp_path}/disk/own' '{tmp_path}/after'"
        )
        process = subprocess.Popen(
            ["unshare", "-m", "sh", "-c", command],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        saved, trouble = saved_and_trouble(process)
        assert "disk is full" in trouble.lower()
        reader = ReaderFile(user_folders(tmp_path / "after"))
    else:
        reader = ReaderFile(user_folders(tmp_path / "after"))
        with reader._store.reading() as connection:
            connection.execute("PRAGMA max_page_count = 60")
        saved = set()
        with pytest.raises(NotSaved, match="disk is full"):
            while True:
                saved.add(reader.notes.begin(KAYES, "x" * 2000).id)
    assert len(saved) > 5 and saved == {note.id for note in reader.notes.all()}
    reader.close()


def can_mount() -> bool:
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        return False
    tried = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True)
    return tried.returncode == 0


def test_a_locked_file_is_said_to_be_in_use_and_nothing_is_lost(
    folders: UserFolders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "BUSY_MS", 50)
    reader = ReaderFile(folders)
    note = reader.notes.begin(AMBUSH, "before")
    holder = writer("hold", str(folders.data))
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    with pytest.raises(OwnFileBusy, match="Try again"):
        reader.notes.save(note, "during")
    assert reader.notes.get(note.id).text == "before", "reading goes on"
    other = ReaderFile(folders)
    assert other.notes.get(note.id).text == "before", "another window opens meanwhile"
    other.close()
    holder.communicate("")
    assert reader.notes.save(note, "after").text == "after"
    reader.close()


def test_two_programs_that_write_at_once_both_keep_everything(folders: UserFolders) -> None:
    """Also when both make the file."""
    writers = [writer("notes", str(folders.data), name, "60") for name in ("one", "two", "three")]
    saved: set[str] = set()
    for process in writers:
        found, last = saved_and_trouble(process)
        assert last.startswith("saved"), last
        saved |= found
    reader = ReaderFile(folders)
    assert len(saved) == 180 and saved == {note.id for note in reader.notes.all()}
    reader.close()


def test_threads_of_one_window_may_write_at_once(reader: ReaderFile) -> None:
    def write(name: int) -> None:
        for number in range(20):
            reader.bookmarks.add([RecordRef("incident", f"{name}-{number}")])
            reader.marks()

    threads = [threading.Thread(target=write, args=(name,)) for name in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reader.bookmarks.ids()) == 100


DAMAGES = {
    "cut off": lambda data: data[: len(data) // 2],
    "overwritten": lambda data: data[:4096] + b"\xff" * 8192 + data[12288:],
    "another kind of file": lambda data: b"PK\3\4" + data[4:],
    "empty": lambda data: b"",
}


@pytest.mark.parametrize("damage", DAMAGES, ids=str)
def test_a_damaged_file_is_kept_and_the_last_good_backup_offered(folders: UserFolders, damage: str) -> None:
    reader = ReaderFile(folders)
    fill(reader)
    reader.tend()
    reader.notes.begin(KAYES, "after the backup")
    reader.close()
    spoilt = DAMAGES[damage](folders.reader_file.read_bytes())
    folders.reader_file.write_bytes(spoilt)
    for _time in range(2):
        with pytest.raises(OwnFileDamaged, match="backup") as caught:
            ReaderFile(folders)
        assert str(caught.value).endswith(".")
        assert folders.reader_file.read_bytes() == spoilt, "never a silent reset"
    backup = last_good_backup(folders)
    assert backup is not None
    aside = restore_backup(folders, backup.path)
    assert aside is not None and ".corrupt-" in aside.name and aside.read_bytes() == spoilt
    again = ReaderFile(folders)
    assert AMBUSH.id in again.bookmarks.ids() and len(again.notes.all()) == 1
    again.close()


def test_a_file_that_is_gone_is_missed_where_there_are_backups(folders: UserFolders) -> None:
    reader = ReaderFile(folders)
    fill(reader)
    reader.tend()
    reader.close()
    folders.reader_file.unlink()
    with pytest.raises(OwnFileDamaged, match="gone"):
        ReaderFile(folders)
    assert begin_afresh(folders) is None
    again = ReaderFile(folders)
    assert not again.bookmarks.all() and last_good_backup(folders) is not None, "the backups stay"
    again.close()


def test_damage_met_while_reading_is_a_sentence_too(folders: UserFolders, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = ReaderFile(folders)
    for number in range(200):
        reader.notes.begin(KAYES, f"{number} " + "x" * 1000)
    reader.close()
    data = bytearray(folders.reader_file.read_bytes())
    for page in range(20, len(data) // 4096):
        data[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
    folders.reader_file.write_bytes(data)
    monkeypatch.setattr("mali_browser.userdata.opening._CHECKED_BYTES", 0)
    with pytest.raises(OwnFileDamaged):
        ReaderFile(folders).notes.all()


def test_an_unsound_backup_is_not_put_back(folders: UserFolders, tmp_path: Path) -> None:
    reader = ReaderFile(folders)
    fill(reader)
    reader.close()
    before = folders.reader_file.read_bytes()
    bad = tmp_path / "reader-2020-01-01.db"
    bad.write_bytes(before[:9000])
    with pytest.raises(Exception, match="no sound backup"):
        restore_backup(folders, bad)
    assert folders.reader_file.read_bytes() == before


def test_a_folder_at_the_place_of_the_file_is_said(folders: UserFolders) -> None:
    folders.reader_file.mkdir(parents=True)
    with pytest.raises(OwnFileForeign, match="no file"):
        ReaderFile(folders)


READ_ONLY = """
import os, sys
from mali_browser.errors import NotSaved
from mali_browser.paths import user_folders
from mali_browser.records import RecordRef
from mali_browser.userdata.reader_file import ReaderFile
import mali_browser.userdata.documents, mali_browser.userdata.merging
if os.getuid() == 0:  # whom no permission stops
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
reader = ReaderFile(user_folders(sys.argv[1]))
print(sorted(reader.bookmarks.ids()), reader.tend())
try:
    reader.bookmarks.add([RecordRef("incident", "x")])
except NotSaved as error:
    print(error)
"""


@pytest.mark.parametrize("left", ["closed", "killed", "killed and copied"])
def test_in_a_read_only_home_one_can_read_and_is_told(tmp_path: Path, left: str) -> None:
    folders = user_folders(tmp_path / "own")
    reader = ReaderFile(folders)
    reader.bookmarks.add([AMBUSH, GONE])
    if left != "closed":  # as a killed program leaves it: what was saved last is in the journal only
        kept = tmp_path / "kept"
        shutil.copytree(folders.data, kept)
        reader.close()
        shutil.rmtree(folders.data)
        kept.rename(folders.data)
        if left == "killed and copied":
            folders.reader_file.with_name("reader.db-shm").unlink()
        assert folders.reader_file.with_name("reader.db-wal").stat().st_size
    reader.close()
    for path in (*folders.data.rglob("*"), folders.data):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for folder in (tmp_path, *tmp_path.parents):
        if os.access(folder, os.W_OK) and folder.stat().st_uid == os.getuid() and str(folder).count("/") > 1:
            folder.chmod(folder.stat().st_mode | 0o055)
    before = {path: path.stat().st_mtime_ns for path in folders.data.rglob("*")}
    done = subprocess.run(
        [sys.executable, "-B", "-c", READ_ONLY, str(folders.data)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    for path in (folders.data, *folders.data.rglob("*")):
        path.chmod(0o755)
    assert done.returncode == 0, done.stderr
    assert AMBUSH.id in done.stdout and "cannot be saved" in done.stdout and "--data-dir" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in folders.data.rglob("*")} == before


def test_where_no_folder_can_be_made_one_can_search_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    reader = ReaderFile(user_folders(tmp_path / "file" / "own"))
    assert not reader.bookmarks.all() and reader.settings.get("theme") == "system"
    with pytest.raises(NotSaved, match="cannot be saved"):
        reader.bookmarks.add([AMBUSH])
    reader.close()


def test_backups_are_made_once_a_day_and_rotate(reader: ReaderFile, folders: UserFolders) -> None:
    from datetime import date, timedelta

    fill(reader)
    first = date(2025, 1, 1)
    for day in range(90):
        made = back_up_daily(reader._store, folders.backups, first + timedelta(days=day))
        assert made is not None
        assert back_up_daily(reader._store, folders.backups, first + timedelta(days=day)) is None
    kept = sorted(path.name[7:17] for path in folders.backups.iterdir())
    last = first + timedelta(days=89)
    assert kept[-7:] == [(last - timedelta(days=ago)).isoformat() for ago in range(6, -1, -1)]
    assert len(kept) == 11 and kept[0] >= (last - timedelta(days=42)).isoformat()


def test_a_backup_holds_all_while_the_file_is_written_to(reader: ReaderFile, tmp_path: Path) -> None:
    fill(reader)
    target = reader.back_up_to(tmp_path / "sub" / "copy # 1.db")
    connection = sqlite3.connect(f"{target.as_uri()}?mode=ro&immutable=1", uri=True)
    assert connection.execute("SELECT count(*) FROM bookmarks").fetchone()[0] == 2
    connection.close()
    assert [path.name for path in target.parent.iterdir()] == [target.name], "nothing is left beside it"
    (tmp_path / "file").write_text("")
    with pytest.raises(NotSaved, match="was not made"):
        reader.back_up_to(tmp_path / "file" / "copy.db")
