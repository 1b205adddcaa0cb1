"""The command as a process: what it prints, where, and its exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mali_browser import __version__

AMBUSH = "2020-06-03-menaka"


class Command:
    """Run the command on the invented dataset, its own files in a folder of the test."""

    def __init__(self, database: Path, folder: Path) -> None:
        self.common = ["--database", str(database), "--data-dir", str(folder)]
        self.folder = folder

    def __call__(self, *arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "mali_browser", *self.common, *arguments],
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
        )


@pytest.fixture
def command(sample_database: Path, tmp_path: Path) -> Command:
    return Command(sample_database, tmp_path)


def test_search_lists_and_says_totals_aside(command: Command) -> None:
    done = command("search", "convoy")
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].split() == ["Date", "Killed", "Wounded", "Perpetrator", "Place", "Title", "Id"]
    assert "10–97" in done.stdout and AMBUSH in done.stdout
    assert "2 of 5 incidents" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["search", "menaka"], 0),
        (["search", "menaka", "-ambush"], 0),
        (["search", "--", "-ambush"], 0),
        (["search", "xyzzy"], 1),
        (["search", "--sort", "deaths", "menaka"], 2),
        (["search", "--format", "xml", "menaka"], 2),
        (["search", "--limit", "many"], 2),
        (["show", f"incident:{AMBUSH}"], 0),
        (["show", "actor:jnim"], 0),
        (["show", "place:kayes"], 0),
        (["show", "outlet:beta-post"], 0),
        (["show", "search:menaka"], 0),
        (["show", "incident:nowhere"], 2),
        (["show", "nonsense"], 2),
        (["info"], 0),
        (["nonsense"], 2),
        (["--frobnicate"], 2),
        (["export", "menaka"], 2),
        (["export", "menaka", "-o", "x.docx"], 2),
        (["--version"], 0),
        (["--help"], 0),
        (["search", "--help"], 0),
    ],
)
def test_exit_codes_and_no_traceback(command: Command, arguments: list[str], code: int) -> None:
    done = command(*arguments)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    if code == 2:
        (line,) = done.stderr.strip().splitlines()
        assert line.startswith("mali-browser: ") and line.endswith(".")
        assert done.stdout == ""


def test_machine_formats_hold_the_same(command: Command) -> None:
    table = list(csv.DictReader(io.StringIO(command("search", "menaka", "--format", "csv").stdout, newline="")))
    whole = json.loads(command("search", "menaka", "--format", "json").stdout)
    lines = [json.loads(line) for line in command("search", "menaka", "--format", "ndjson").stdout.splitlines()]
    assert whole == lines
    assert [row["id"] for row in table] == [item["id"] for item in whole]
    assert whole[-1]["killed_high"] == 97 and whole[0]["wounded_best"] is None
    assert json.loads(command("search", "xyzzy", "--format", "json").stdout) == []


def test_limit_and_sort(command: Command) -> None:
    done = command("search", "--sort", "-killed", "--limit", "1", "--format", "ndjson")
    assert json.loads(done.stdout)["id"] == "2020-06-04-menaka"
    assert "5 of 5 incidents" in done.stderr and "1 of 5" in done.stderr


def test_other_kinds_are_found_too(command: Command) -> None:
    assert command("search", "--kind", "actor", "gsim").stdout.startswith("actor:jnim")
    assert command("search", "--kind", "place", "ngorkou").stdout.startswith("place:ngorkou")
    assert command("search", "--kind", "outlet", "beta", "-alpha").stdout.startswith("outlet:beta-post")
    both = command("search", "--kind", "all", "menaka")
    assert both.stdout.startswith("place:menaka") and AMBUSH in both.stdout
    passage = command("search", "--kind", "passage", "--format", "ndjson", "convoy")
    assert json.loads(passage.stdout)["address"] == "passage:story-1"
    assert command("search", "--kind", "actor", "xyzzy").returncode == 1


def test_a_slip_gets_a_guess(command: Command) -> None:
    done = command("search", "menakka")
    assert done.returncode == 1 and "Did you mean 'menaka'?" in done.stderr


def test_explain_prints_what_was_understood(command: Command) -> None:
    assert command("search", "--explain", "attacks by GSIM in 2020").stdout == "perpetrator:jnim year:2020\n"
    assert command("search", "--explain", "--words", "attacks in 2020").stdout == "attacks in 2020*\n"
    assert command("search", "--explain").stdout == "(everything)\n"


def test_the_report_is_read_as_text(command: Command) -> None:
    text = command("show", "section:story").stdout
    assert "A convoy was struck near Ménaka by JNIM" in text and "Sources: Beta Post" in text
    coverage = command("info", "--coverage").stdout
    assert [line.split() for line in coverage.splitlines()[1:]] == [
        ["A", "story", "1", "1", "2", "1"],
        ["Chronology", "3", "5", "4", "3"],
        ["Sum", "4", "6"],
    ]


def test_hints_go_to_standard_error(command: Command) -> None:
    done = command("search", "menaka", "killed:lots")
    assert done.returncode == 0
    assert "killed:lots" in done.stderr and "killed:lots" not in done.stdout


def test_export_writes_what_search_finds(command: Command) -> None:
    path = command.folder / "été #1.csv"
    done = command("export", "menaka", "-o", str(path), "--profile", "data", "--columns", "id,killed_best")
    assert done.returncode == 0
    assert path.read_bytes() == (
        b"id,killed_best\r\n2021-05-01-menaka,5\r\n2020-06-04-menaka,100\r\n2020-06-03-menaka,10\r\n"
    )
    assert command("export", "xyzzy", "-o", str(path)).returncode == 1


def test_options_stand_before_or_after_the_command(command: Command, sample_database: Path, tmp_path: Path) -> None:
    command.common = []
    done = command("info", "--database", str(sample_database), "--data-dir", str(tmp_path / "données"))
    assert done.returncode == 0
    assert "Integrity:  sound" in done.stdout and str(tmp_path / "données") in done.stdout


def test_a_missing_database_is_one_sentence(command: Command, tmp_path: Path) -> None:
    done = command("search", "menaka", "--database", str(tmp_path / "nowhere.db"))
    assert done.returncode == 2
    assert "There is no data file" in done.stderr and done.stderr.count("\n") == 1


def test_a_reader_that_has_enough_is_no_trouble(command: Command) -> None:
    run = [sys.executable, "-m", "mali_browser", *command.common, "search", "--format", "ndjson"]
    shell = subprocess.run(
        ["bash", "-c", 'set -o pipefail; "$@" 2>"$ERR" | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"', "bash", *run],
        capture_output=True,
        text=True,
        env={**os.environ, "ERR": str(command.folder / "err")},
        timeout=60,
    )
    assert shell.stdout.strip() == "0"
    assert (
        "Traceback" not in (command.folder / "err").read_text() and "Broken" not in (command.folder / "err").read_text()
    )


@pytest.mark.parametrize(
    "environment", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_speaks_utf8_in_any_locale(command: Command, environment: dict[str, str]) -> None:
    done = command("search", "Ménaka", environment=environment)
    assert "near Ménaka" in done.stdout


def test_a_fault_of_the_program_goes_to_the_log(command: Command, sample_database: Path) -> None:
    code = (
        "import sys, mali_browser.query.incidents as m, mali_browser.command_line as c\n"
        "def broken(*_): raise RuntimeError('a fault')\n"
        "m.find_incidents = broken\n"
        f"sys.exit(c.main({[*command.common, 'search', 'x']!r}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    log = command.folder / "logs" / "mali-browser.log"
    assert done.returncode == 2
    assert "Traceback" not in done.stderr and str(log) in done.stderr
    assert "RuntimeError: a fault" in log.read_text()


def test_an_unwritable_folder_for_the_log_is_no_trouble(sample_database: Path) -> None:
    done = Command(sample_database, Path("/dev/null/nowhere"))("search", "menaka")
    assert done.returncode == 0


def test_the_version(command: Command) -> None:
    assert command("--version").stdout == f"mali-browser {__version__}\n"


@pytest.mark.parametrize("arguments", [["search", "menaka"], ["show", "actor:jnim"], ["info"], ["--version"]])
def test_loads_no_qt_and_no_numpy(command: Command, arguments: list[str]) -> None:
    code = (
        "import sys, mali_browser.command_line as c\n"
        "try:\n"
        f"    c.main({[*command.common, *arguments]!r})\n"
        "except SystemExit:\n    pass\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "sys.exit(', '.join(loaded & {'PySide6', 'numpy', 'pyqtgraph', 'sqlite_utils'}) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
