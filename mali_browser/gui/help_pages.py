"""The help inside: bundled texts in the reader's language, and what the program says of itself."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6 import __version__ as binding_version
from PySide6.QtCore import QCoreApplication, qVersion

from mali_browser import __version__, paths, wording
from mali_browser.errors import NotFound
from mali_browser.gui.actions import shortcut_rows
from mali_browser.paths import UserFolders
from mali_browser.records import DatasetInfo, HelpText, Page

# Texts of resources/help, in the order of the index.
TEXTS: tuple[str, ...] = ("index", "search", "figures", "reading", "own", "export", "codebook", "licences")
_CHANGES = {"data-changes": ("data", "CHANGELOG.md"), "program-changes": ("CHANGELOG.md",)}
NAMES: tuple[str, ...] = (*TEXTS, "shortcuts", *_CHANGES, "about")


def help_page(name: str, info: DatasetInfo, folders: UserFolders, language: str = "en") -> Page:
    """Return a page of the help; raise NotFound where there is none of this name."""
    if name in TEXTS:
        text = _bundled_text(name, language)
    elif name in _CHANGES:
        text = paths.document(*_CHANGES[name]).read_text(encoding="utf-8")
    elif name == "shortcuts":
        text = _shortcuts()
    elif name == "about":
        text = _about(info, folders)
    else:
        raise NotFound(f"There is no page 'help:{name}'. The help begins at help:index.")
    title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("# ")), name)
    return Page("help", name, title, HelpText(text))


def _bundled_text(name: str, language: str) -> str:
    own = paths.resource("help", language, f"{name}.md")
    return (own if own.exists() else paths.resource("help", f"{name}.md")).read_text(encoding="utf-8")


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def _table(head: tuple[str, str], rows: list[tuple[str, str]]) -> str:
    lines = [f"| {head[0]} | {head[1]} |", "|---|---|"]
    lines += [f"| {escaped(name)} | {escaped(text)} |" for name, text in rows]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """Return text so that Markdown shows it as it is, within one cell of a table."""
    shown = "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|~" else sign for sign in text)
    return shown.replace("\n", " ")


def _shortcuts() -> str:
    return f"# {_tr('Keyboard shortcuts')}\n\n" + _table((_tr("What"), _tr("Keys")), shortcut_rows())


def _about(info: DatasetInfo, folders: UserFolders) -> str:
    counts = ", ".join(f"{count} {_tr(name)}" for name, count in info.counts.items())
    path = Path(info.path)
    rows = [
        (_tr("Program"), f"Mali Browser {__version__} (MIT)"),
        (_tr("Dataset"), f"{info.title}, {info.dataset_version} ({info.licence})"),
        (_tr("Source"), info.source),
        (_tr("Holds"), counts),
        (_tr("Data file"), f"{info.path} ({_tr('{0} MB').format(wording.decimal(info.size_bytes / 1e6, 1))})"),
        (_tr("SHA-256 of the data file"), _hash(path)),
        (_tr("Your files"), f"{folders.data}{wording.where_kept(folders.portable, folders.private)}"),
        (_tr("Log"), str(folders.log_file)),
        (_tr("Built with"), f"PySide6 {binding_version}, Qt {qVersion()}, SQLite {info.sqlite_version}"),
    ]
    text = f"# {_tr('About Mali Browser')}\n\n" + _table(("", ""), rows)
    return text + "\n" + _tr("The command 'mali-browser info' prints the same, and checks that the data file is whole.")


def _hash(path: Path) -> str:
    # Files up to a few megabytes; a larger one would keep the window waiting.
    if path.stat().st_size > _HASHED:
        return _tr("not computed for a file of this size")
    return hashlib.sha256(path.read_bytes()).hexdigest()


_HASHED = 50_000_000
