"""Installed or frozen, the program finds its data and resources, wherever it is started from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay the package out as the wheel does, from the same list."""
    folder = tmp_path_factory.mktemp("clé USB") / "site-packages"
    shutil.copytree(ROOT / "mali_browser", folder / "mali_browser", ignore=shutil.ignore_patterns("__pycache__"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for source, place in project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"].items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, target)
        else:
            shutil.copyfile(ROOT / source, target)
    return folder


def run(installed: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python code with the installed package, far from the checkout."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


COMMAND = "import sys; from mali_browser.command_line import main; sys.exit(main())"


def test_the_installed_program_uses_its_own_data(installed: Path, tmp_path: Path) -> None:
    info = run(installed, COMMAND, "info", "--data-dir", str(tmp_path))
    assert info.returncode == 0, info.stderr
    assert f"{installed / 'mali_browser' / '_bundled' / 'data' / 'mali.db'} (" in info.stdout
    assert "Integrity:  sound" in info.stdout
    found = run(installed, COMMAND, "search", "menaka", "--format", "ndjson", "--data-dir", str(tmp_path))
    assert found.returncode == 0
    assert len(found.stdout.splitlines()) > 3


def test_the_installed_program_draws_its_window(installed: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    drawn = run(installed, COMMAND, "screenshot", "-o", str(picture), "--data-dir", str(tmp_path))
    assert drawn.returncode == 0, drawn.stderr
    assert picture.stat().st_size > 20_000


def test_a_frozen_program_finds_everything_where_it_was_unpacked(installed: Path) -> None:
    code = f"""
import sys
sys.frozen, sys._MEIPASS, sys.executable = True, {str(installed)!r}, {str(installed.parent / "mali-browser")!r}
from mali_browser import paths
print(paths.bundled_database())
print(paths.resource("themes", "dark.toml"))
print(paths.document("CHANGELOG.md"))
print(paths.document("data", "CHANGELOG.md"))
"""
    found = run(installed, code)
    assert found.returncode == 0, found.stderr
    paths = [Path(line) for line in found.stdout.splitlines()]
    assert len(paths) == 4
    assert all(path.is_file() and path.is_relative_to(installed / "mali_browser" / "_bundled") for path in paths)


def test_in_a_checkout_the_same_names_lead_to_the_checkout() -> None:
    from mali_browser import paths

    assert paths.bundled_database() == ROOT / "data" / "mali.db"
    assert paths.document("CHANGELOG.md") == ROOT / "CHANGELOG.md"


def test_building_data_without_the_source_files_says_what_is_missing(installed: Path, tmp_path: Path) -> None:
    built = run(installed, COMMAND, "build-data", "--data-dir", str(tmp_path))
    assert built.returncode == 2
    assert "Traceback" not in built.stderr
    assert "source" in built.stderr
    assert not (installed / "data").exists()
