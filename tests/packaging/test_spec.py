"""The one spec makes a program for each system, of files that are there, and leaves out what is never loaded."""

from __future__ import annotations

import os
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.conftest import ROOT

SPEC = ROOT / "packaging" / "mali_browser.spec"


class Made:
    """What the spec asked PyInstaller to make, by kind."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []

    def kind(self, name: str) -> Any:
        def make(*values: Any, **named: Any) -> Any:
            self.calls.append((name, values, named))
            return types.SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])

        return make

    def named(self, name: str) -> list[dict[str, Any]]:
        return [named for kind, _values, named in self.calls if kind == name]


def run_spec(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """Run the spec as on another system, with stand-ins for PyInstaller."""
    bindepend = types.ModuleType("bindepend")
    monkeypatch.setattr(bindepend, "get_imports", lambda _path: set(), raising=False)
    hooks = types.ModuleType("hooks")
    monkeypatch.setattr(hooks, "collect_submodules", lambda name: [name], raising=False)
    for name, module in {
        "PyInstaller": types.ModuleType("PyInstaller"),
        "PyInstaller.depend": types.SimpleNamespace(bindepend=bindepend),
        "PyInstaller.utils": types.ModuleType("utils"),
        "PyInstaller.utils.hooks": hooks,
    }.items():
        monkeypatch.setitem(sys.modules, name, module)
    made = Made()
    names: dict[str, Any] = {kind: made.kind(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    names |= {"SPECPATH": str(SPEC.parent), "workpath": str(tmp_path)}
    code = compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", platform)
        exec(code, names)
    return made


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_file_that_goes_in_is_there(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if platform == "linux" and not Path("/usr/share/fonts/truetype/dejavu").exists():
        pytest.skip("the fonts come from Debian's package")
    made = run_spec(platform, tmp_path, monkeypatch)
    (analysis,) = made.named("Analysis")
    missing = [source for source, _place in analysis["datas"] if not Path(source).exists()]
    missing += [hook for hook in analysis["runtime_hooks"] if not Path(hook).exists()]
    assert missing == []
    places = {f"{place}/{Path(source).name}" for source, place in analysis["datas"]}
    assert "mali_browser/_bundled/data/mali.db" in places
    assert {"licences/PySide6_Essentials/LGPL-3.0.txt", "licences/mali-browser/LICENSE"} <= places
    icons = [named["icon"] for named in made.named("EXE") if named["icon"]]
    assert all(Path(icon).exists() for icon in icons)
    assert bool(icons) == (platform != "linux")


@pytest.mark.parametrize(
    ("platform", "programs"),
    [
        ("linux", [("mali-browser", True)]),
        ("win32", [("mali-browser", True), ("Mali Browser", False)]),
        ("darwin", [("mali-browser", False)]),
    ],
)
def test_each_system_gets_its_programs(
    platform: str, programs: list[tuple[str, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = run_spec(platform, tmp_path, monkeypatch)
    assert [(named["name"], named["console"]) for named in made.named("EXE")] == programs
    assert not any(named["upx"] for named in [*made.named("EXE"), *made.named("COLLECT")])
    assert len(made.named("BUNDLE")) == (platform == "darwin")


def test_what_is_not_used_of_qt_stays_out() -> None:
    from bundle_contents import keeps

    plugins = "PySide6/Qt/plugins"
    kept = [
        f"{plugins}/platforms/libqxcb.so",
        f"{plugins}/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        f"{plugins}/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "mali_browser/_bundled/resources/translations/mali_browser_fr.qm",
        "PySide6/QtCore.abi3.so",
    ]
    dropped = [
        f"{plugins}/tls/libqopensslbackend.so",
        f"{plugins}/sqldrivers/libqsqlite.so",
        f"{plugins}/platformthemes/libqgtk3.so",
        f"{plugins}/networkinformation/libqglib.so",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
    ]
    assert [path for path in kept if not keeps(path)] == []
    assert [path for path in dropped if keeps(path)] == []


IMPORTS = {
    "/venv/PySide6/QtGui.so": {"libQt6Gui.so.6", "libstdc++.so.6"},
    "/venv/PySide6/libQt6Gui.so.6": {"libGL.so.1", "libz.so.1", "libc.so.6"},
    "/venv/PySide6/libQt6Network.so.6": {"libssl.so.3"},
    "/venv/fast.so": {"libstdc++.so.6"},
    "/base/lib/libpython3.11.so.1.0": {"libz.so.1"},
    "/lib/libGL.so.1": {"libX11.so.6"},
    "/lib/libstdc++.so.6": {"libgcc_s.so.1", "libc.so.6"},
}
BINARIES = [
    ("PySide6/QtGui.so", "/venv/PySide6/QtGui.so", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "/venv/PySide6/libQt6Gui.so.6", "BINARY"),
    ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
    ("PySide6/Qt/lib/libQt6Network.so.6", "/venv/PySide6/libQt6Network.so.6", "BINARY"),
    ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
    ("libssl.so.3", "/lib/libssl.so.3", "BINARY"),
    ("fast.so", "/venv/fast.so", "EXTENSION"),
    ("libpython3.11.so.1.0", "/base/lib/libpython3.11.so.1.0", "BINARY"),
    ("libz.so.1", "/lib/libz.so.1", "BINARY"),
    ("libstdc++.so.6", "/lib/libstdc++.so.6", "BINARY"),
]


def imports_of(path: str) -> set[tuple[str, str | None]]:
    """Return what a file of the example is linked with."""
    return {(name, f"/lib/{name}") for name in IMPORTS.get(path, set())}


def test_libraries_that_nothing_needs_stay_out_with_the_links_to_them() -> None:
    from bundle_contents import needed, without_loose_links

    kept = needed(BINARIES, lambda path: IMPORTS.get(path, set()))
    kept = without_loose_links(kept, kept)
    assert {place for place, _source, _kind in BINARIES} - {place for place, _source, _kind in kept} == {
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6Network.so.6",
        "libssl.so.3",
    }


def test_libraries_of_the_system_are_a_second_choice_those_of_python_the_first() -> None:
    from bundle_contents import aside, load_order, needed

    kept = needed(BINARIES, lambda path: IMPORTS.get(path, set()))
    staying, going = aside(kept, imports_of, ["/venv/", "/base/lib/python3.11"])
    assert "libz.so.1" in [place for place, _source, _kind in staying]
    folder = "system_libraries"
    assert [place for place, _source, _kind in going] == [
        f"{folder}/{name}" for name in ("libGL.so.1", "libX11.so.6", "libgcc_s.so.1", "libstdc++.so.6")
    ]
    order = load_order(going, lambda path: IMPORTS.get(path, set()))
    assert order.index("libX11.so.6") < order.index("libGL.so.1")
    assert order.index("libgcc_s.so.1") < order.index("libstdc++.so.6")


WITHOUT = """
import sys
from importlib.abc import MetaPathFinder

class Left(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if any(name == left or name.startswith(left + ".") for left in LEFT):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None

sys.path.insert(0, PACKAGING)
from bundle_contents import EXCLUDED_MODULES
LEFT = tuple(EXCLUDED_MODULES)
for name in [name for name in sys.modules if any(name == left or name.startswith(left + ".") for left in LEFT)]:
    del sys.modules[name]
sys.meta_path.insert(0, Left())
import importlib, pkgutil
import mali_browser
for found in pkgutil.walk_packages(mali_browser.__path__, "mali_browser."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
for name in ("numpy", "pyqtgraph", "sqlite_utils", "xlsxwriter", "rapidfuzz"):
    importlib.import_module(name)
"""


def test_nothing_that_is_left_out_of_the_frozen_program_is_needed_by_it() -> None:
    folder = str(ROOT / "packaging")
    code = f"PACKAGING = {folder!r}\n{WITHOUT}"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
