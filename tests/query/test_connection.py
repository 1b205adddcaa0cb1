"""The data file opens read-only from anywhere, and what is no data file is refused with one sentence."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from mali_browser.dataset import schema
from mali_browser.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseTooNew,
    DatabaseTooOld,
    MaliBrowserError,
)
from mali_browser.query import connection
from mali_browser.query.connection import open_dataset
from mali_browser.query.info import check_integrity


@pytest.mark.parametrize("name", ["a b.db", "x#y.db", "50%.db", "%20.db", "q?mode=rwc.db", "Ségou é.db", "a'b\"c.db"])
def test_opens_under_any_name_and_creates_nothing(sample_database: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "dossier é #1"
    folder.mkdir()
    path = folder / name
    shutil.copy(sample_database, path)
    folder.chmod(0o555)
    before = path.read_bytes()
    dataset = open_dataset(path)
    assert check_integrity(dataset) == []
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        dataset.connection.execute("DELETE FROM incidents")
    dataset.close()
    folder.chmod(0o755)
    assert [item.name for item in folder.iterdir()] == [name]
    assert path.read_bytes() == before


def _with_pragma(source: Path, target: Path, pragma: str) -> None:
    shutil.copy(source, target)
    changed = sqlite3.connect(target)
    changed.execute(f"PRAGMA {pragma}")
    changed.commit()
    changed.close()


def test_refuses_what_is_no_data_file(sample_database: Path, tmp_path: Path) -> None:
    whole = sample_database.read_bytes()
    (tmp_path / "text.db").write_text("not a database at all, only words " * 10)
    (tmp_path / "empty.db").write_bytes(b"")
    (tmp_path / "cut.db").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "head.db").write_bytes(whole[:50])
    (tmp_path / "garbled.db").write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    sqlite3.connect(tmp_path / "other.db").executescript("CREATE TABLE t(x);")
    _with_pragma(sample_database, tmp_path / "new.db", f"user_version = {schema.SCHEMA_VERSION + 1}")
    _with_pragma(sample_database, tmp_path / "old.db", f"user_version = {schema.SCHEMA_VERSION - 1}")
    expected: dict[str, type[MaliBrowserError]] = {
        "nowhere.db": DatabaseMissing,
        ".": DatabaseForeign,
        "text.db": DatabaseForeign,
        "other.db": DatabaseForeign,
        "empty.db": DatabaseDamaged,
        "cut.db": DatabaseDamaged,
        "head.db": DatabaseDamaged,
        "garbled.db": DatabaseDamaged,
        "new.db": DatabaseTooNew,
        "old.db": DatabaseTooOld,
    }
    for name, kind in expected.items():
        with pytest.raises(kind) as trouble:
            open_dataset(tmp_path / name)
        assert str(trouble.value).endswith("."), name
    assert not (tmp_path / "nowhere.db").exists()


def test_reader_and_builder_agree_on_the_format() -> None:
    assert (connection.APPLICATION_ID, connection.SCHEMA_VERSION) == (schema.APPLICATION_ID, schema.SCHEMA_VERSION)
