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
    "parsed_search",
    "plain_text",
    "plain_requests",
    "partial_dates",
    "search_vocabulary",
    "late_dataclass",
}  # fmt: skip
QT = {"PySide6"}
# layer -> (what of this package it may import, what else beyond the standard library); the longest prefix counts
ALLOWED: dict[str, tuple[set[str], set[str]]] = {
    "": (BASE, {"platformdirs", "rapidfuzz"}),
    "log": (set(), set()),
    "dataset": (BASE | {"dataset"}, {"sqlite_utils"}),
    "query": (BASE | {"query"}, set()),
    "query.columns": (BASE | {"query"}, {"numpy"}),
    "userdata": (BASE | {"userdata", "log"}, {"sqlite_utils"}),
    "export": (BASE | {"export"}, {"xlsxwriter"}),
    "export_requests": (BASE | {"export", "query"}, set()),
    "command_output": (BASE | {"query"}, set()),
    "command_line": (
        BASE
        | {
            "query",
            "export",
            "export_requests",
            "dataset",
            "dataset_choice",
            "userdata",
            "command_output",
            "command_data",
            "command_own",
            "log",
            "gui.app",
            "gui.briefing_pdf",
        },
        set(),
    ),
    "dataset_choice": (BASE | {"dataset", "query"}, set()),
    "command_data": (BASE | {"dataset_choice", "query", "userdata"}, set()),
    "command_own": (BASE | {"export", "query", "userdata"}, set()),
    "__main__": ({"command_line"}, set()),
    "gui": (set(), set()),
    "gui.query_runner": (BASE | {"query", "log", "gui.language"}, QT),
    "gui.export_runner": (
        BASE | {"query", "export", "export_requests", "log", "gui.briefing_pdf", "gui.language", "gui.query_runner"},
        QT,
    ),
    "gui.citing": (BASE | {"query", "export", "export_requests", "gui.query_runner"}, set()),
    "gui.briefing_pdf": (BASE | {"export"}, QT),
    "gui.item_models": (BASE | {"gui.item_models"}, QT),
    "gui.views": (BASE | {"gui.views", "gui.item_models", "gui.theme", "gui.highlight", "gui.series_colors"}, QT),
    "gui.dialogs": (BASE | {"gui.dialogs", "gui.actions"}, QT),
    "gui.clipboard_text": (BASE | {"export", "gui.item_models"}, set()),
    "gui.highlight": (BASE, set()),
    "gui.navigation": (BASE, set()),
    "gui.theme": ({"paths"}, QT),
    "gui.shortcuts": (set(), set()),
    "gui.actions": ({"gui.shortcuts"}, QT),
    "gui.session_state": ({"log"}, QT),
    "gui.browse_controller": (
        BASE
        | {
            "export",
            "userdata",
            "gui.citing",
            "gui.query_runner",
            "gui.export_runner",
            "gui.item_models",
            "gui.navigation",
        },
        QT,
    ),
    "gui.chart_queries": (BASE | {"query", "gui.query_runner"}, QT),
    "gui.chart_wiring": (
        BASE
        | {
            "gui.chart_queries",
            "gui.item_models",
            "gui.language",
            "gui.main_window",
            "gui.picture",
            "gui.theme",
            "gui.views",
        },
        QT,
    ),
    "gui.picture": (BASE | {"export", "gui.theme"}, QT),
    "gui.series_colors": (BASE | {"gui.theme"}, QT),
    "gui.language": ({"log", "paths", "wording"}, QT),
    "gui.own_runner": (BASE | {"userdata", "log", "gui.language"}, QT),
    "gui.own_reading": (BASE | {"userdata", "gui.item_models"}, set()),
    "gui.own_lists": (BASE | {"userdata"}, set()),
    "gui.own_notes": (BASE | {"userdata", "gui.own_runner"}, QT),
    "gui.own_controller": (
        BASE | {"userdata", "gui.item_models", "gui.own_lists", "gui.own_notes", "gui.own_reading", "gui.own_runner"},
        QT,
    ),
    "gui.own_wiring": (BASE | {"gui.dialogs", "gui.item_models", "gui.main_window", "gui.views"}, QT),
    "gui.settings_wiring": (BASE | {"userdata", "gui.item_models", "gui.main_window", "gui.views"}, QT),
    "gui.own_files": (
        BASE | {"dataset_choice", "export", "userdata", "gui.background", "gui.dialogs", "gui.main_window"},
        QT,
    ),
    "gui.background": (BASE | {"log", "gui.language"}, QT),
    "gui.help_pages": (BASE | {"gui.actions"}, QT),
    "gui.page_print": (BASE | {"gui.theme", "gui.views"}, QT),
    "gui.main_window": (
        BASE
        | {
            "gui.actions",
            "gui.browse_controller",
            "gui.chart_wiring",
            "gui.clipboard_text",
            "gui.dialogs",
            "gui.export_runner",
            "gui.help_pages",
            "gui.highlight",
            "gui.item_models",
            "gui.language",
            "gui.own_controller",
            "gui.own_files",
            "gui.own_wiring",
            "gui.settings_wiring",
            "gui.page_print",
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
            "gui.own_controller",
            "gui.session_state",
            "gui.theme",
            "gui.views",
        },
        QT,
    ),
    "gui.app": (BASE | {"log", "gui"}, QT),
}
# Views that draw with pyqtgraph; they are loaded when a chart is first built, never with the window.
CHARTS = (
    "lineage_canvas", "timeline_axes", "timeline_behind", "timeline_canvas", "timeline_items", "timeline_marks",
    "timeline_plot", "timeline_state",
)  # fmt: skip
ALLOWED |= {f"gui.views.{name}": (ALLOWED["gui.views"][0], QT | {"numpy", "pyqtgraph"}) for name in CHARTS}
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


def test_what_is_put_off_dies_with_its_window() -> None:
    """A timer without a receiver calls into a window that is gone already."""
    loose = [
        f"{path.name}:{number}"
        for path in (PACKAGE / "gui").rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "QTimer.singleShot(" in line and line.count(",") < 2 and "loop.quit" not in line and path.name != "app.py"
    ]
    assert loose == []


def test_the_window_loads_nothing_that_speaks_to_a_network() -> None:
    code = (
        "import sys; from mali_browser.gui import main_window\nmain_window._load_rest()\n"
        "spoken = {'socket', 'ssl', 'http.client', 'urllib.request', 'PySide6.QtNetwork'} & set(sys.modules)\n"
        "assert not spoken, spoken"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=PACKAGE.parent, timeout=120)
