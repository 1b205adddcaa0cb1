"""The files that go beside the program are what the systems expect."""

from __future__ import annotations

import configparser
import re
import shutil
import sqlite3
import struct
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from mali_browser import __version__, command_line
from tests.packaging.conftest import ROOT

LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons"
DATA = ROOT / "data" / "mali.db"


def png_size(picture: bytes) -> tuple[int, int]:
    """Return width and height as a PNG file says them."""
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", picture[16:24])


def test_every_icon_has_the_size_it_says() -> None:
    sizes = {int(path.stem.rpartition("-")[2]): path for path in (ICONS / "application").glob("*.png")}
    assert sorted(sizes) == [16, 22, 24, 32, 48, 64, 128, 256, 512]
    for size, path in sizes.items():
        assert png_size(path.read_bytes()) == (size, size)


def test_the_windows_icon_holds_the_usual_sizes() -> None:
    icon = (ICONS / "mali-browser.ico").read_bytes()
    _zero, kind, count = struct.unpack("<HHH", icon[:6])
    assert kind == 1
    sizes = []
    for place in range(count):
        width, *_rest, length, at = struct.unpack("<BBBBHHII", icon[6 + 16 * place : 22 + 16 * place])
        sizes.append(width or 256)
        assert png_size(icon[at : at + length]) == (sizes[-1], sizes[-1])
    assert {16, 32, 48, 256} <= set(sizes)


def test_the_macos_icon_holds_small_and_large() -> None:
    icon = (ICONS / "mali-browser.icns").read_bytes()
    assert struct.unpack(">4sI", icon[:8]) == (b"icns", len(icon))
    at, sizes = 8, []
    while at < len(icon):
        _kind, length = struct.unpack(">4sI", icon[at : at + 8])
        sizes.append(png_size(icon[at + 8 : at + length])[0])
        at += length
    assert {16, 32, 128, 256, 512, 1024} <= set(sizes)


def test_the_desktop_entries_start_the_program_with_and_without_a_file() -> None:
    entries = {}
    for path in LINUX.glob("*.desktop"):
        parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
        parser.optionxform = str  # type: ignore[assignment, method-assign]
        parser.read(path, encoding="utf-8")
        entries[path.name] = parser["Desktop Entry"]
    assert entries["mali-browser.desktop"]["Exec"] == "mali-browser"
    assert entries["mali-browser-open-data.desktop"]["Exec"] == "mali-browser --database %f"
    assert command_line.parse_arguments(["--database", "some.db"]).database == Path("some.db")
    assert all(entry["Icon"] == "mali-browser" for entry in entries.values())


def test_software_centres_are_told_of_this_version_and_the_right_files() -> None:
    component = ElementTree.parse(LINUX / "org.malibrowser.browser.metainfo.xml").getroot()
    assert component.findtext("launchable") == "mali-browser.desktop"
    assert component.findtext("provides/mediatype") == "application/vnd.mali-browser.data"
    assert component.find("releases")[0].get("version") == __version__  # type: ignore[index]


def test_the_data_file_is_known_by_its_bytes() -> None:
    kind = ElementTree.parse(LINUX / "mali-browser.xml").getroot()[0]
    name = "{http://www.freedesktop.org/standards/shared-mime-info}match"
    matches = list(kind.iter(name))
    assert len(matches) == 2
    start = DATA.read_bytes()[:100]
    for match in matches:
        offset, value = int(match.get("offset", "")), match.get("value", "").encode()
        assert start[offset : offset + len(value)] == value


def test_the_manual_names_every_command_and_option() -> None:
    from make_man_page import man_page

    page = man_page().replace("\\-", "-")
    assert all(len(line) < 2000 for line in page.splitlines())
    for name in command_line.COMMANDS:
        if name in ("build-data", "check-data"):
            continue
        assert f".SS {name}" in page
        for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", command_line._COMMAND_PARSERS[name]().format_help()):
            assert f"\\fB{option}\\fR" in page, f"{name} {option}"
    assert f"mali-browser {__version__}" in page


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with the files that name the version."""
    for name in ("mali_browser/__init__.py", "packaging/linux/org.malibrowser.browser.metainfo.xml", "CHANGELOG.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def test_a_new_version_is_set_everywhere(copy: Path) -> None:
    from set_version import changed

    texts = {path.name: text for path, text in changed("9.8.7", "2027-01-15", copy).items()}
    assert '__version__ = "9.8.7"\n' in texts["__init__.py"]
    assert '<release version="9.8.7" date="2027-01-15"/>' in texts["org.malibrowser.browser.metainfo.xml"]
    assert "## Unreleased\n\n## 9.8.7 (2027-01-15)\n" in texts["CHANGELOG.md"]


@pytest.mark.parametrize(
    ("version", "day", "said"),
    [
        ("1.0", "2027-01-15", "is no version"),
        ("9.8.7", "15.1.2027", "is no date"),
        (__version__, "2027-01-15", "already"),
    ],
)
def test_a_wrong_version_or_date_changes_nothing(copy: Path, version: str, day: str, said: str) -> None:
    from set_version import changed

    with pytest.raises(SystemExit, match=said):
        changed(version, day, copy)


def workflow() -> Any:
    """Return the workflow that makes the packages."""
    yaml = pytest.importorskip("yaml")
    return yaml.safe_load((ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8"))


def test_the_workflow_builds_tries_and_attaches_on_all_three_systems() -> None:
    jobs = workflow()["jobs"]
    assert set(jobs["attach"]["needs"]) == {"linux", "windows", "macos"}
    targets = set(re.findall(r"(?m)^([a-z][\w-]*):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    for job in jobs.values():
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step)
            script = step.get("run", "")
            named = [path for path in re.findall(r"packaging[/\\][\w./\\-]+\.\w+", script) if "*" not in path]
            assert [path for path in named if not (ROOT / path.replace("\\", "/")).exists()] == []
            for line in re.findall(r"(?m)^\s*make ([\w -]+)$", script):
                assert set(line.split()) <= targets


def test_every_question_that_datasette_offers_can_be_answered() -> None:
    yaml = pytest.importorskip("yaml")
    text = (ROOT / "packaging" / "datasette" / "metadata.yml").read_text(encoding="utf-8")
    described = yaml.safe_load(text)["databases"]["mali"]
    connection = sqlite3.connect(f"{DATA.as_uri()}?mode=ro&immutable=1", uri=True)
    connection.create_function("escape_fts", 1, lambda words: " ".join(f'"{word}"' for word in words.split()))
    answers = {"words": "menaka", "actor": "jnim", "region": "Gao", "incident": "2024-09-17-bamako"}
    for name, query in described["queries"].items():
        assert connection.execute(query["sql"], answers).fetchone() is not None, name
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    assert set(described["tables"]) <= names
    for table, words in described["tables"].items():
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info([{table}])")}
        assert {*words.get("facets", []), *words.get("columns", {})} <= columns, table
    connection.close()


def test_the_lock_files_hold_all_that_the_program_is_said_to_need() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = {
        line.split("==")[0].lower() for line in (ROOT / "requirements.lock").read_text().splitlines() if "==" in line
    }
    wanted = {re.split(r"[<>=!~ ]", name)[0].lower().replace("_", "-") for name in project["dependencies"]}
    assert wanted <= locked
