"""Nothing opens a socket: search, export, own data, data files, pictures and the window, watched and without a network.

Always watched from within Python, where whatever asks for a socket or an address ends the program; where the system
has a tracer every call of the process and its threads is watched too, and where it can the network is taken away.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mali_browser import paths
from mali_browser.paths import UserFolders
from mali_browser.userdata.reader_file import ReaderFile
from tests.userdata.conftest import fill

WATCH = """
import os, sys

def watch(event, _arguments):
    if event.split(".")[0] in ("socket", "urllib", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib"):
        os.write(2, f"OPENED A SOCKET: {event}\\n".encode())
        os._exit(97)

sys.addaudithook(watch)
os.write(2, b"watched\\n")
"""


def can_run(*command: str) -> bool:
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def without_network() -> list[str]:
    return next((way for way in (["unshare", "-n"], ["unshare", "-rn"]) if can_run(*way, "true")), [])


@pytest.fixture(scope="module")
def can_trace(tmp_path_factory: pytest.TempPathFactory) -> bool:
    trace = tmp_path_factory.mktemp("trace") / "trace"
    return can_run("strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), "true")


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    path = os.pathsep.join([str(tmp_path / "watch"), str(paths.checkout_root())])
    return {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"}


def test_the_watch_itself_sees_a_socket(watched: dict[str, str]) -> None:
    code = "import socket; socket.socket()"
    done = subprocess.run([sys.executable, "-c", code], env=watched, capture_output=True, text=True)
    assert done.returncode == 97 and "OPENED A SOCKET" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "menaka", "is:bookmarked OR killed:>10"],
        ["search", "--kind", "all", "--format", "ndjson", "koufa"],
        ["show", "actor:jnim"],
        ["info"],
        ["export", "menaka", "--own", "-o", "out.csv"],
        ["export", "menaka", "-o", "out.xlsx"],
        ["export", "menaka", "-o", "out.html"],
        ["own", "list"],
        ["own", "export", "own.json"],
        ["own", "backup", "copy.db"],
        ["data", "check", str(paths.bundled_database())],
        ["screenshot", "-o", "out.png"],
        ["screenshot", "incident:2024-09-17-bamako", "-o", "out.png"],
        ["--quit-after-paint"],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_no_socket_is_opened(
    folders: UserFolders,
    tmp_path: Path,
    watched: dict[str, str],
    without_network: list[str],
    can_trace: bool,
    arguments: list[str],
) -> None:
    reader = ReaderFile(folders)
    fill(reader)
    reader.close()
    trace = tmp_path / "trace"
    tracer = ["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(trace)] if can_trace else []
    program = [sys.executable, "-m", "mali_browser", "--data-dir", str(folders.data)]
    done = subprocess.run(
        [*without_network, *tracer, *program, *arguments],
        env=watched,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert "watched" in done.stderr and "OPENED A SOCKET" not in done.stderr
    assert done.returncode in (0, 1), done.stderr
    if can_trace:
        assert [line for line in trace.read_text().splitlines() if "+++" not in line] == []
