"""Who may know whom, read from the imports; the Qt-free part loads no Qt."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mali_browser"
BASE = {
    "records", "errors", "addresses", "incident_filter", "search_language", "paths", "vocabulary", "folding", "wording",
    "plain_text",
    "plain_requests",
    "partial_dates",
    "search_vocabulary",
}  # fmt: skip
QT = {"PySide6"}
# layer -> (what of this package it may import, what else beyond the standard library); the longest prefix counts
ALLOWED: dict[str, tuple[set[str], set[str]]] = {
    "": (BASE, {"platformdirs", "rapidfuzz"}),
    "log": (set(), set()),
    "dataset": (BASE | {"dataset"}, {"sqlite_utils"}),
    "query": (BASE | {"query"}, set()),
    "userdata": ({"errors", "userdata", "paths"}, {"sqlite_utils"}),
    "export": (BASE | {"export"}, set()),
    "command_output": (BASE | {"query"}, set()),
    "command_line": (BASE | {"query", "export", "dataset", "command_output", "log", "gui.app"}, set()),
    "__main__": ({"command_line"}, set()),
    "gui": (set(), set()),
    "gui.query_runner": (BASE | {"query", "log"}, QT),
    "gui.export_runner": (BASE | {"query", "export", "log", "gui.query_runner"}, QT),
    "gui.item_models": (BASE | {"gui.item_models"}, QT),
    "gui.views": (BASE | {"gui.views", "gui.item_models", "gui.theme", "gui.highlight"}, QT),
    "gui.dialogs": (BASE | {"gui.dialogs", "gui.actions"}, QT),
    "gui.clipboard_text": (BASE | {"export", "gui.item_models"}, set()),
    "gui.highlight": (BASE, set()),
    "gui.navigation": (BASE, set()),
    "gui.theme": ({"paths"}, QT),
    "gui.shortcuts": (set(), set()),
    "gui.actions": ({"gui.shortcuts"}, QT),
    "gui.session_state": ({"log"}, QT),
    "gui.browse_controller": (
        BASE | {"export", "userdata", "gui.query_runner", "gui.export_runner", "gui.item_models", "gui.navigation"},
        QT,
    ),
    "gui.main_window": (
        BASE
        | {
            "gui.actions",
            "gui.browse_controller",
            "gui.clipboard_text",
            "gui.dialogs",
            "gui.highlight",
            "gui.item_models",
            "gui.session_state",
            "gui.theme",
            "gui.views",
            "gui.window_frame",
        },
        QT,
    ),
    "gui.window_frame": (
        BASE
        | {
            "gui.actions",
            "gui.browse_controller",
            "gui.item_models",
            "gui.session_state",
            "gui.theme",
            "gui.views",
        },
        QT,
    ),
    "gui.app": (BASE | {"log", "gui"}, QT),
}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")
QT_FREE = [path for path in FILES if path.relative_to(PACKAGE).parts[0] not in ("gui", "__main__.py")]


def dotted(path: Path) -> str:
    """Return a module's name within the package."""
    return ".".join(part for part in path.relative_to(PACKAGE).with_suffix("").parts if part != "__init__")


def layer_of(name: str) -> tuple[set[str], set[str]]:
    """Return what the module of this name may know."""
    while name not in ALLOWED:
        name = name.rpartition(".")[0]
    return ALLOWED[name]


def imports(path: Path) -> set[str]:
    """Return the dotted names that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", FILES, ids=dotted)
def test_a_module_imports_only_what_its_layer_may_know(path: Path) -> None:
    ours, others = layer_of(dotted(path))
    for name in imports(path):
        top, _, rest = name.partition(".")
        if top == "mali_browser":
            prefixes = {".".join(rest.split(".")[:length]) for length in range(1, len(rest.split(".")) + 1)}
            assert prefixes & ours or rest == "__version__", name
        else:
            assert top in others or top in sys.stdlib_module_names, name


def test_no_view_holds_sql() -> None:
    for path in (PACKAGE / "gui").rglob("*.py"):
        assert not re.search(r"\bSELECT\b|\bsqlite3\b", path.read_text(encoding="utf-8")), path


def test_the_qt_free_part_loads_no_qt() -> None:
    modules = [f"mali_browser.{dotted(path)}" for path in QT_FREE]
    code = f"import sys\nfor name in {modules!r}: __import__(name)\n"
    code += "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_the_window_loads_no_numpy_no_plot_no_sqlite_utils() -> None:
    code = "import sys, mali_browser.gui.app\n"
    code += "loaded = {name.split('.')[0] for name in sys.modules}\n"
    code += "sys.exit(', '.join(loaded & {'numpy', 'pyqtgraph', 'sqlite_utils'}) or 0)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
