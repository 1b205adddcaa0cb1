"""The program starts light: what is heavy waits until the first paint with data is done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import start

HEAVY = {"numpy", "pyqtgraph", "sqlite_utils", "rapidfuzz", "xlsxwriter"}
WATCH = """
import sys
from mali_browser.command_line import main
from mali_browser.gui.main_window import MainWindow

build = MainWindow.__init__

def watched(window, *values, **named):
    build(window, *values, **named)
    window.painted.connect(lambda: print("painted", *sorted({name.split(".")[0] for name in sys.modules})))

MainWindow.__init__ = watched
sys.exit(main(sys.argv[1:]))
"""


def run(code: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Start the program off screen, with its own files in a folder of the test."""
    return subprocess.run(
        [sys.executable, *code, "--quit-after-paint", "--data-dir", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_nothing_heavy_is_loaded_before_the_first_paint_with_data(tmp_path: Path) -> None:
    done = run(["-c", WATCH], tmp_path)
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("painted ")]
    loaded = set(line.split()[1:])
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()


def test_the_program_ends_by_itself_after_the_first_paint_when_asked(tmp_path: Path) -> None:
    done = run(["-m", "mali_browser"], tmp_path)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_benchmark_measures_whole_processes_and_says_what_failed() -> None:
    cost = start.run([sys.executable, "-c", "pass"])
    assert cost.wall_s > 0
    assert cost.peak_mb > 1 or not hasattr(os, "wait4")
    with pytest.raises(SystemExit, match="no such thing"):
        start.run([sys.executable, "-c", "raise SystemExit('no such thing')"])
