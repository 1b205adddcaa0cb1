"""The benchmarks run as one calls them, on databases that the program opens like its own."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks.__main__ import BENCHMARKS
from benchmarks.generator import write_database
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import open_dataset
from mali_browser.query.incidents import fetch_incident, fetch_rows, find_incidents

ROOT = Path(__file__).parent.parent


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_without_arguments_it_says_what_there_is() -> None:
    done = run()
    assert done.returncode == 0
    assert all(name in done.stdout and benchmark.what in done.stdout for name, benchmark in BENCHMARKS.items())


def test_every_benchmark_that_is_named_can_be_run() -> None:
    assert all(callable(import_module(f"benchmarks.{name}").measure) for name in BENCHMARKS)


def test_the_search_benchmark_prints_a_line_for_each_query_and_the_memory(tmp_path: Path) -> None:
    done = run("search", "--sizes", "200,300", "--repeat", "2", "--folder", tmp_path)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["synthetic-200-1-v1.db", "synthetic-300-1-v1.db"]
    lines = [line for line in done.stdout.splitlines() if line.startswith("the ")]
    assert len(lines) == 8 and all(re.search(r"\d+\.\d / \d+\.\d", line) for line in lines)
    assert "200 incidents" in done.stdout and "300 incidents" in done.stdout and "memory" in done.stdout


@pytest.mark.parametrize("sizes", ["many", "0", "200,,300", "-5", "1e6"])
def test_a_size_that_is_none_is_refused_with_a_sentence(sizes: str) -> None:
    done = run("search", f"--sizes={sizes}")
    assert done.returncode == 2
    assert "--sizes" in done.stderr and "Traceback" not in done.stderr


def test_the_same_seed_gives_the_same_database(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one.db", "two.db", "other.db")]
    for path, seed in zip(paths, (1, 1, 2), strict=True):
        write_database(path, 300, seed)
    one, two, other = (path.read_bytes() for path in paths)
    assert one == two and one != other


def test_a_synthetic_database_is_sound_and_read_like_the_real_one(tmp_path: Path) -> None:
    path = tmp_path / "made.db"
    write_database(path, 500, 1)
    dataset = open_dataset(path)
    assert dataset.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert dataset.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    result = find_incidents(dataset, IncidentFilter())
    assert list(result.rows) == list(range(500, 0, -1))
    rows = fetch_rows(dataset, result.rows)
    assert [row.date_start for row in rows] == sorted((row.date_start for row in rows), reverse=True)
    assert fetch_incident(dataset, rows[0].id).row == rows[0]
    dataset.close()
