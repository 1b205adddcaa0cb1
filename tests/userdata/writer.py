"""Programs that the tests run and kill: each writes down what it was told is saved, after it was told so.

``python writer.py nursery FOLDER COUNT``: COUNT writers one after the other, each killed after a moment.
``python writer.py notes FOLDER NAME COUNT``: saves COUNT notes. ``python writer.py hold FOLDER``: holds a lock.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

from mali_browser.errors import MaliBrowserError
from mali_browser.paths import user_folders
from mali_browser.records import RecordRef
from mali_browser.userdata.reader_file import ReaderFile


def write_until_killed(folder: str, life: int, told: int) -> None:
    """Open the file and write without end; say each thing on ``told`` when the call has returned."""
    reader = ReaderFile(user_folders(folder))
    place = RecordRef("place", "gao", "Gao")
    note = reader.notes.begin(place, f"{life}:0")
    os.write(told, f"{note.id} {note.text}\n".encode())
    number = 0
    while True:
        number += 1
        note = reader.notes.save(note, f"{life}:{number}")
        os.write(told, f"{note.id} {note.text}\n".encode())
        reader.bookmarks.toggle(RecordRef("incident", f"{life}-{number}"))
        reader.settings.set("text_size", 80 + number % 100)
        if number % 5 == 0:
            reader.trash.empty()


def nursery(folder: str, count: int) -> None:
    """Fork writers and kill each (SIGKILL) somewhere in its first milliseconds, also while it opens the file."""
    chance = random.Random(7)
    told = os.open(Path(folder).parent / "told", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for life in range(count):
        child = os.fork()
        if child == 0:
            try:
                write_until_killed(folder, life, told)
            finally:
                os._exit(3)
        time.sleep(chance.uniform(0.0, 0.06))
        os.kill(child, signal.SIGKILL)
        _pid, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            sys.exit(f"writer {life} ended by itself: {status}")


def notes(folder: str, name: str, count: int) -> None:
    """Save notes one after the other; what could not be saved is said with its sentence."""
    try:
        reader = ReaderFile(user_folders(folder))
        for number in range(count):
            note = reader.notes.begin(RecordRef("place", "gao"), f"{name} {number} " + "x" * 2000)
            print("saved", note.id, flush=True)
    except MaliBrowserError as error:
        print("trouble", type(error).__name__, error, flush=True)


def hold(folder: str) -> None:
    """Hold the file for writing until standard input ends."""
    connection = sqlite3.connect(user_folders(folder).reader_file, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    print("held", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    if what == "nursery":
        nursery(rest[0], int(rest[1]))
    elif what == "notes":
        notes(rest[0], rest[1], int(rest[2]))
    else:
        hold(rest[0])
