"""How long the program takes to its first paint with data, beside a bare Qt window in the same run.

``python -m benchmarks start`` alternates between the two, each a process of its own from its start to its end, first
with what it reads still in memory (warm), then, where the system lets us, after the file cache was dropped (cold).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

WALL_RATIO, MEMORY_RATIO = 1.35, 1.5
_DROP_CACHES = Path("/proc/sys/vm/drop_caches")
_COLD_RUNS = 5
_BARE = """
import sys
from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 200
    def columnCount(self, parent=None): return 9
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"row {index.row()}, column {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None

class Table(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.window().close)

application = QApplication(sys.argv[:1])
application.setStyle("Fusion")
window = QMainWindow()
model = Model()
table = Table()
table.setModel(model)
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
application.exec()
"""


@dataclass(frozen=True)
class Run:
    """What one process cost: seconds from its start to its end, and its peak of memory in MB (0: not measured)."""

    wall_s: float
    peak_mb: float


def run(command: Sequence[str]) -> Run:
    """Run a command to its end; stops with its own words where it fails."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    # Compiled modules are kept between runs, as with every reader.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryFile() as words:
        begun = perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=words, stderr=words)
        peak = 0.0
        if hasattr(os, "wait4"):
            _pid, status, usage = os.wait4(process.pid, 0)
            code = os.waitstatus_to_exitcode(status)
            process.returncode = code
            peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
        else:
            code = process.wait()
        wall = perf_counter() - begun
        if code != 0:
            words.seek(0)
            raise SystemExit(f"{' '.join(command)} ended with {code}:\n{words.read().decode(errors='replace')}")
    return Run(wall, peak)


def drop_file_cache() -> bool:
    """Make the system forget what it read from files; return whether it let us."""
    try:
        os.sync()
        _DROP_CACHES.write_text("3\n")
    except (AttributeError, OSError):
        return False
    return True


def alternate(commands: Sequence[Sequence[str]], runs: int, before: Callable[[], object] | None = None) -> list[Run]:
    """Return the median of each command over alternating runs."""
    results: list[list[Run]] = [[] for _ in commands]
    for _ in range(runs):
        for place, command in enumerate(commands):
            if before is not None:
                before()
            results[place].append(run(command))
    return [Run(median(r.wall_s for r in runs_), median(r.peak_mb for r in runs_)) for runs_ in results]


def measure(program: Sequence[str] | None = None, runs: int = 15) -> None:
    """Print the table; ``program`` is another build of the program to measure beside this one, such as a frozen one."""
    with tempfile.TemporaryDirectory() as folder:
        rest = ["--data-dir", folder, "--quit-after-paint"]
        commands = [[sys.executable, "-c", _BARE], [sys.executable, "-m", "mali_browser", *rest]]
        names = ["bare window, 200 rows", "Mali Browser"]
        if program:
            commands.append([*program, *rest])
            names.append(Path(program[0]).name + ", as given")
        for command in commands:
            run(command)
        print(f"\n{'start to end, medians':34}{'wall':>10}{'ratio':>8}{'peak memory':>14}{'ratio':>8}")
        _print("warm", names, alternate(commands, runs))
        if drop_file_cache():
            _print("cold", names, alternate(commands, _COLD_RUNS, drop_file_cache))
        else:
            print("cold: not measured, the file cache can only be dropped as root on Linux")
    print(f"targets: at most {WALL_RATIO} times the wall time of the bare window, {MEMORY_RATIO} times its memory")


def _print(kind: str, names: Sequence[str], results: Sequence[Run]) -> None:
    bare = results[0]
    for name, result in zip(names, results, strict=True):
        memory = f"{result.peak_mb:.0f} MB" if result.peak_mb else "not measured"
        ratio = f"{result.peak_mb / bare.peak_mb:.2f}" if bare.peak_mb else "–"
        wall = f"{result.wall_s * 1000:.0f} ms"
        print(f"{f'{kind}: {name}':34}{wall:>10}{result.wall_s / bare.wall_s:>8.2f}{memory:>14}{ratio:>8}")


if __name__ == "__main__":
    measure(sys.argv[1:] or None)
