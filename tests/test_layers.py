"""Who may know whom, read from the imports; the Qt-free part loads no Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mali_browser"
BASE = {
    "records", "errors", "addresses", "incident_filter", "search_language", "paths", "vocabulary", "folding", "wording",
    "plain_text",
}  # fmt: skip
# layer -> (what of this package it may import, what else beyond the standard library)
ALLOWED: dict[str, tuple[set[str], set[str]]] = {
    "base": (BASE, {"platformdirs"}),
    "dataset": (BASE | {"dataset"}, {"sqlite_utils"}),
    "query": (BASE | {"query"}, set()),
    "userdata": ({"errors", "userdata", "paths"}, {"sqlite_utils"}),
    "export": (BASE | {"export"}, set()),
}
FILES = sorted(
    path
    for path in PACKAGE.rglob("*.py")
    if path.relative_to(PACKAGE).parts[0]
    not in ("gui", "__init__.py", "__main__.py", "command_line.py", "command_output.py", "log.py")
)


def imports(path: Path) -> set[str]:
    """Return the dotted names that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_only_what_its_layer_may_know(path: Path) -> None:
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    ours, others = ALLOWED.get(first, ALLOWED["base"])
    for name in imports(path):
        top, _, rest = name.partition(".")
        if top == "mali_browser":
            assert rest.partition(".")[0] in ours, name
        else:
            assert top in others or top in sys.stdlib_module_names, name


def test_the_qt_free_part_loads_no_qt() -> None:
    modules = [".".join(("mali_browser", *path.relative_to(PACKAGE).with_suffix("").parts)) for path in FILES]
    code = f"import sys\nfor name in {modules!r}: __import__(name)\n"
    code += "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
