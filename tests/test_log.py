"""The log keeps what happened, within bounds, and is never in the way."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mali_browser.log import LOGGER, start_log


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = list(LOGGER.handlers), LOGGER.propagate, LOGGER.level
    yield
    for handler in set(LOGGER.handlers) - set(before[0]):
        LOGGER.removeHandler(handler)
        handler.close()
    for handler in before[0]:
        if handler not in LOGGER.handlers:
            LOGGER.addHandler(handler)
    LOGGER.propagate = before[1]
    LOGGER.setLevel(before[2])


def test_nothing_is_made_before_the_first_line_and_the_next_start_goes_on_in_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "mali-browser.log"
    start_log(path)
    assert not path.parent.exists()
    LOGGER.info("first start, Ménaka \udcff")
    start_log(path)
    LOGGER.warning("second start")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line.split(" mali_browser: ")[1] for line in lines] == ["first start, Ménaka \\udcff", "second start"]


def test_old_lines_go_before_the_log_fills_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mali_browser.log._MAX_BYTES", 1000)
    start_log(tmp_path / "log")
    for number in range(400):
        LOGGER.info("line %d", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["log", "log.1", "log.2", "log.3"]
    assert all(file.stat().st_size < 1200 for file in files)
    newest_last = [line for file in reversed(files) for line in file.read_text(encoding="utf-8").splitlines()]
    numbers = [int(line.rpartition(" ")[2]) for line in newest_last]
    assert numbers == list(range(numbers[0], 400))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_a_place_that_cannot_be_written_stops_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    log = start_log(Path("/dev/null/mali-browser.log"))
    LOGGER.error("lost")
    assert log.failed
    assert capsys.readouterr() == ("", "")


def test_a_broken_message_stops_nothing(tmp_path: Path) -> None:
    log = start_log(tmp_path / "log")
    LOGGER.info("%d", "no number")
    assert log.failed
    assert logging.raiseExceptions


def test_the_log_brings_no_sockets_along() -> None:
    code = (
        "import sys, mali_browser.log as log, pathlib; log.start_log(pathlib.Path(sys.argv[1])); log.LOGGER.info('x')"
    )
    code += "; sys.exit('socket' in sys.modules)"
    subprocess.run([sys.executable, "-c", code, "/dev/null/x"], check=True, timeout=60)
