"""What goes into the frozen program: the parts of Qt that are used, and the libraries they need.

PyInstaller collects generously. Here the plugins that the program never loads are dropped, then every library that
nothing left needs; on Linux the libraries of the system (X11, fonts, GL, C++) go aside, as a second choice.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath

# One file of a PyInstaller table: where it goes, where it comes from, of which kind.
Entry = tuple[str, str, str]

EXCLUDED_MODULES = [
    # pyqtgraph imports QtOpenGLWidgets, so that stays.
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.scripts"),
    *("pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.opengl", "sqlite_utils.cli"),
    # Nothing opens a socket, so nothing needs TLS; hashlib has the hashes that are used built in.
    *("ssl", "_ssl", "_hashlib"),
    *("IPython", "PIL", "lib2to3", "matplotlib", "pip", "pydoc_data", "pytest", "scipy", "setuptools", "tkinter"),
    *("_curses", "curses", "readline"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils"),
]

# Loaded by name only, or only inside functions: named here so that they are there whatever the analysis sees.
HIDDEN_MODULES = ["numpy", "pyqtgraph", "sqlite_utils"]

# By the folder of Qt's plugins; a name without its prefix 'lib' and its suffix.
KEPT_PLUGINS: dict[str, set[str]] = {
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "styles": {"qmacstyle"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
}
# Qt's own words (buttons of dialogs, the menu of a text field) in the languages of the interface.
KEPT_TRANSLATIONS = {"qtbase_fr.qm"}

SYSTEM_LIBRARIES_FOLDER = "system_libraries"
# Where the system has these they must be the system's: its graphics drivers are linked with them.
CPP_LIBRARIES = ("libgcc_s.so.1", "libstdc++.so.6")
# The C library is the system's: what the program was built with must not be newer.
_C_LIBRARY = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|nsl|mvec))\.so")


def keeps(destination: str) -> bool:
    """Tell whether a collected file is one the program may load (looks at Qt's plugins and translations only)."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.name in KEPT_TRANSLATIONS
    if "qml" in path.parts or path.name in ("opengl32sw.dll",):
        return False
    if "plugins" in path.parts and "PySide6" in path.parts:
        folder = path.parts[path.parts.index("plugins") + 1]
        return path.name.split(".")[0].removeprefix("lib") in KEPT_PLUGINS.get(folder, set())
    return True


def needed(binaries: Iterable[Entry], libraries_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the binaries without the libraries that nothing kept needs.

    ``libraries_of`` gives the names of the libraries that the file at a path is linked with.
    """
    binaries = list(binaries)
    by_name: dict[str, list[Entry]] = {}
    for entry in binaries:
        by_name.setdefault(PurePosixPath(entry[0].replace("\\", "/")).name.lower(), []).append(entry)
    waiting = [entry for entry in binaries if _is_root(entry)]
    found: set[str] = set()
    while waiting:
        destination, source, kind = waiting.pop()
        if destination in found:
            continue
        found.add(destination)
        names = [PurePosixPath(source).name] if kind == "SYMLINK" else libraries_of(source)
        for name in names:
            waiting += by_name.get(name.lower(), [])
    return [entry for entry in binaries if entry[0] in found]


def _is_root(entry: Entry) -> bool:
    destination, _source, kind = entry
    path = PurePosixPath(destination.replace("\\", "/"))
    return kind == "EXTENSION" or "plugins" in path.parts or path.name.lower().startswith(("libpython", "python"))


def without_loose_links(entries: Iterable[Entry], all_entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without links to files that are not there any more."""
    there = {destination for destination, _source, kind in all_entries if kind != "SYMLINK"}
    kept = []
    for destination, source, kind in entries:
        target = os.path.normpath(PurePosixPath(destination).parent / source)
        if kind != "SYMLINK" or target.replace(os.sep, "/") in there:
            kept.append((destination, source, kind))
    return kept


def aside(
    binaries: Iterable[Entry], imports_of: Callable[[str], Iterable[tuple[str, str | None]]], packages: Sequence[str]
) -> tuple[list[Entry], list[Entry]]:
    """Part the binaries into those that stay and the system's libraries, which a better one of the system replaces.

    What Python and its packages are linked with stays; what Qt alone needs goes, and C++. ``imports_of`` gives names
    and paths of what a file is linked with: that finds those, too, which the collector leaves to the system (X11, GL).
    A path that starts with one of ``packages`` is Python's.
    """
    binaries = list(binaries)
    of_python = [
        (place, source, kind)
        for place, source, kind in binaries
        if kind == "SYMLINK" or source.startswith(tuple(packages)) or PurePosixPath(place).name.startswith("libpython")
    ]
    of_system = {PurePosixPath(entry[0]).name: entry for entry in binaries if entry not in of_python}
    not_qt = [source for place, source, kind in of_python if kind != "SYMLINK" and "PySide6" not in place]
    ours = _linked(not_qt, imports_of, stop={PurePosixPath(place).name for place, _source, _kind in of_python})
    staying = of_python + [entry for name, entry in of_system.items() if name in ours and name not in CPP_LIBRARIES]
    here = {PurePosixPath(place).name for place, _source, _kind in staying}
    sources = [source for _place, source, kind in staying if kind != "SYMLINK"]
    going = _linked(sources, imports_of, stop=here)
    return staying, [(f"{SYSTEM_LIBRARIES_FOLDER}/{name}", source, "DATA") for name, source in sorted(going.items())]


def _linked(
    sources: Iterable[str], imports_of: Callable[[str], Iterable[tuple[str, str | None]]], stop: set[str]
) -> dict[str, str]:
    """Return names and paths of all that these files are linked with, and those in turn, without ``stop``."""
    found: dict[str, str] = {}
    waiting = list(sources)
    while waiting:
        for path, source in imports_of(waiting.pop()):
            name = PurePosixPath(path).name
            if source is not None and name not in found and name not in stop and not _C_LIBRARY.match(name):
                found[name] = source
                waiting.append(source)
    return found


def load_order(libraries: Iterable[Entry], libraries_of: Callable[[str], Iterable[str]]) -> list[str]:
    """Return the names of libraries, each after those that it needs."""
    sources = {PurePosixPath(destination).name: source for destination, source, _kind in libraries}
    order: list[str] = []
    begun: set[str] = set()

    def take(name: str) -> None:
        if name in begun or name not in sources:
            return
        begun.add(name)
        for other in sorted(libraries_of(sources[name])):
            take(other)
        order.append(name)

    for name in sorted(sources):
        take(name)
    return order
