"""Measurements of the program on this machine: ``python -m benchmarks search --sizes 200,100000,1000000``.

A benchmark is a module of this package and a line in ``BENCHMARKS``. Where that line says ``sized``, the module has
``measure(database: Path, rows: int, repeat: int) -> None``, which prints what it finds for one synthetic database and
is called in a process of its own for each size, so that its peak of memory is its own; otherwise ``measure() -> None``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.generator import database_path, default_folder, synthetic_database


@dataclass(frozen=True)
class Benchmark:
    """What a module measures, in a few words, and whether it does so on databases of several sizes."""

    what: str
    sized: bool = True


BENCHMARKS: dict[str, Benchmark] = {
    "search": Benchmark("a keystroke to the ordered result, its totals, facets, years and bins by month"),
    "timeline": Benchmark("the timeline: bins after a change of the filter, and frames while panning"),
    "map": Benchmark("the map: answers to a filter or zoom, and frames while moving and zooming"),
    "pages": Benchmark("every page of the data file: reading it, and writing it into the page pane", sized=False),
    "start": Benchmark("the start of the program to its first paint", sized=False),
}
_SMALLEST, _LARGEST = 10, 5_000_000
_CHILD = """
import sys
from pathlib import Path
from benchmarks.{module} import measure
measure(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
"""


def main(arguments: list[str] | None = None) -> int:
    """Read the arguments and run what they ask for; without any, say what there is."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not options.what:
        parser.print_help()
    elif not BENCHMARKS[options.what].sized:
        import_module(f"benchmarks.{options.what}").measure()
    else:
        for size in options.sizes:
            database = _database(size, options.folder)
            command = [sys.executable, "-c", _CHILD.format(module=options.what), database, str(size)]
            code = subprocess.run([*command, str(options.repeat)], check=False).returncode
            if code:
                return code
    return 0


def _parser() -> argparse.ArgumentParser:
    modules = "\n".join(f"  {name:10}{benchmark.what}" for name, benchmark in BENCHMARKS.items())
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measure the program on this machine, on synthetic databases that are made where they are missing.",
        epilog=f"what there is to measure:\n{modules}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", nargs="?", choices=list(BENCHMARKS), help="what to measure, see below")
    parser.add_argument(
        "--sizes", type=_sizes, default="200,100000,1000000", help="numbers of incidents (%(default)s)", metavar="N,N"
    )
    parser.add_argument("--repeat", type=int, default=30, help="repetitions of each measurement (%(default)s)")
    parser.add_argument(
        "--folder",
        type=Path,
        default=default_folder(),
        help="where the databases are kept, 3 GB for a million incidents (%(default)s)",
    )
    return parser


def _sizes(text: str) -> list[int]:
    try:
        sizes = [int(size) for size in text.replace("_", "").split(",")]
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of whole numbers such as 200,100000") from error
    if not all(_SMALLEST <= size <= _LARGEST for size in sizes):
        raise argparse.ArgumentTypeError(f"a size is a number from {_SMALLEST} to {_LARGEST:,}, not {text!r}")
    return sizes


def _database(size: int, folder: Path) -> Path:
    if not database_path(size, folder).exists():
        wait = ", which takes some minutes" if size > 300_000 else ""
        print(f"making a database of {size:,} incidents in {folder}{wait} …", file=sys.stderr, flush=True)
    return synthetic_database(size, folder)


if __name__ == "__main__":
    sys.exit(main())
