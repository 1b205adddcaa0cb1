"""Keeps ``resources/translations/mali_browser_fr.ts`` up to date with the program's phrases and builds the ``.qm``.

``python packaging/translations.py`` (``make translations``) reads every phrase from the source by its syntax tree, adds
the new ones to the .ts file as unfinished, keeps every translation, marks what is gone as vanished, says what is
missing, and runs lrelease, which comes with PySide6. ``--check`` writes nothing and fails where anything is missing.

The context of a phrase is the one it has at run time: the name of the class for ``self.tr``, the first argument of
``QCoreApplication.translate``, and for functions that are handed a ``tr`` the class that hands it (``HANDED``).
"""

from __future__ import annotations

import ast
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mali_browser"
LANGUAGE = "fr"
TS_FILE = ROOT / "resources" / "translations" / f"mali_browser_{LANGUAGE}.ts"

# Modules whose functions take the ``tr`` of a class.
HANDED: dict[str, str] = {
    "gui/views/incident_page.py": "PageView",
    "gui/views/actor_page.py": "PageView",
    "gui/views/report_page.py": "PageView",
    "gui/views/reference_pages.py": "PageView",
    "gui/views/page_parts.py": "PageView",
    "gui/views/lineage_page.py": "PageView",
    "gui/views/lineage_legend.py": "LineageCanvas",
    "gui/views/lineage_picture.py": "LineageCanvas",
    "gui/views/saved_tree.py": "SavedTree",
}
# Rows of tables: what makes a row, and by context which of its arguments are phrases.
ROWS: dict[str, tuple[str, tuple[int, ...]]] = {
    "ActionRow": ("actions", (1,)),
    "Setting": ("settings", (1, 3, 4)),
    "TableColumn": ("columns", (1,)),
    "Format": ("formats", (1,)),
}
# Tables of phrases in a module: name -> context. Every text in them is a phrase; of a dictionary, the values.
TABLES: dict[str, dict[str, str]] = {
    "vocabulary.py": dict.fromkeys(
        ("EVENT_TYPES", "WEAPON_TYPES", "TARGET_TYPES", "HARMS", "GROUPS")
        + ("ACTOR_KINDS", "NAME_KINDS", "PLACE_KINDS", "OUTLET_KINDS"),
        "wording",
    ),
    "gui/views/page_view.py": {"_EXAMPLES": "PageView"},
    "gui/views/timeline_time.py": {"_SHORT_MONTHS": "Timeline"},
    "wording.py": {"_VAGUE": "wording"},
}
# Words that the data file or a file list brings along, shown as they are in English.
WORDS: dict[str, tuple[str, ...]] = {
    "wording": (
        "incidents",
        "entries",
        "sections",
        "actors",
        "places",
        "outlets",
        "passages",
        "marked",
        "section",
        "passage",
    ),
    "help": ("incidents", "entries", "sections", "actors", "places", "outlets", "passages"),
}
# Modules whose troubles never reach the window.
UNSEEN: tuple[str, ...] = ("command_", "dataset/", "__main__")
SEEN: tuple[str, ...] = ("dataset/data_file_check.py",)
TROUBLES = "troubles"
# What the program finds the sentences of errors by; see gui/language.py.
TROUBLES_FILE = TS_FILE.with_name(f"troubles_{LANGUAGE}.json")


@dataclass
class Phrases:
    """Phrases by context, each with the modules it stands in."""

    found: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    def add(self, context: str, text: str, module: str) -> None:
        """Take a phrase; one without a letter needs no translation."""
        if any(sign.isalpha() for sign in re.sub(r"\{\w*\}", "", text)) or "{" in text or text == "; ":
            self.found.setdefault((context, text), set()).add(module)


def text_of(node: ast.expr | None) -> str | None:
    """Return the text of a literal, None where it is none."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def template_of(node: ast.expr | None) -> str | None:
    """Return a text or an f-string as a template with {0}, {1} …, None where it is neither."""
    if not isinstance(node, ast.JoinedStr):
        return text_of(node)
    parts, at = [], 0
    for piece in node.values:
        if isinstance(piece, ast.FormattedValue):
            parts.append(f"{{{at}}}")
            at += 1
        else:
            parts.append(text_of(piece) or "")
    return "".join(parts)


def texts_in(node: ast.expr) -> Iterator[str]:
    """Yield the texts of a table: of tuples and lists all, of dictionaries the values."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from texts_in(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from texts_in(value)
    elif (text := text_of(node)) is not None:
        yield text


class Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, module: str, tree: ast.Module, phrases: Phrases, troubles: frozenset[str]) -> None:
        self.module = module
        self.phrases = phrases
        self.troubles = troubles if not module.startswith(UNSEEN) or module in SEEN else frozenset()
        self.classes: list[str] = []
        self.own = "wording" if module == "wording.py" else _own_context(tree)

    def add(self, context: str | None, text: str | None) -> None:
        if context is not None and text:
            self.phrases.add(context, text, self.module)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # noqa: N802
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:  # noqa: N802
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0] if node.args else None
        if called == "tr" and isinstance(node.func, ast.Attribute):
            self.add(self.classes[-1] if self.classes else None, text_of(first))
        elif called == "tr":
            self.add(HANDED.get(self.module, self.own), text_of(first))
        elif called == "_tr":
            self.add(self.own, text_of(first))
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            self.add(text_of(first), text_of(node.args[1]))
        elif called == "term" or (called == "labelled" and self.module == "wording.py"):
            self.add("wording", text_of(first))
        elif called in ROWS:
            context, places = ROWS[called]
            for place in places:
                if place < len(node.args):
                    self._add_row(context, node.args[place])
        elif called in self.troubles:
            self.add(TROUBLES, template_of(first if called != "damaged" else None))
        self.generic_visit(node)

    def _add_row(self, context: str, node: ast.expr) -> None:
        if isinstance(node, ast.Tuple):  # choices: value and text
            for choice in node.elts:
                self.add(context, list(texts_in(choice))[-1])
        else:
            self.add(context, text_of(node))

    def visit_Assign(self, node: ast.Assign) -> None:  # noqa: N802
        self._read_table(node.targets[0], node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:  # noqa: N802
        if node.value is not None:
            self._read_table(node.target, node.value)
        self.generic_visit(node)

    def _read_table(self, target: ast.expr, value: ast.expr) -> None:
        name = getattr(target, "id", "")
        context = TABLES.get(self.module, {}).get(name)
        if self.module == "wording.py" and name.isupper() and isinstance(value, ast.Dict | ast.Tuple):
            context = "wording"
        if context is not None:
            keys = value.keys if isinstance(value, ast.Dict) and self.module == "vocabulary.py" else ()
            for text in (*(text_of(key) for key in keys if key is not None), *texts_in(value)):
                self.add(context, text)
        if self.module == "gui/actions.py" and name == "MENUS" and isinstance(value, ast.Tuple):
            for menu in value.elts:
                self.add("actions", next(texts_in(menu)))


def _own_context(tree: ast.Module) -> str | None:
    """Return the context of a module's own ``_tr`` or ``tr``: the one that it passes to ``translate``."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for call in ast.walk(node):
                if (
                    isinstance(call, ast.Call)
                    and getattr(call.func, "attr", "") == "translate"
                    and len(call.args) > 1
                    and text_of(call.args[1]) is None
                ):
                    return text_of(call.args[0])
    return None


def trouble_names() -> frozenset[str]:
    """Return what makes the troubles that a reader sees."""
    tree = ast.parse((PACKAGE / "errors.py").read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef)) - {"Fault", "SourceFaults"}


def read_phrases() -> Phrases:
    """Return every phrase of the program."""
    phrases = Phrases()
    troubles = trouble_names()
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        Reader(module, tree, phrases, troubles).visit(tree)
    for context, words in WORDS.items():
        for word in words:
            phrases.add(context, word, "data/mali.db")
    for country in countries():
        phrases.add("wording", country, "data/mali.db")
    return phrases


def countries() -> list[str]:
    """Return the countries of the data file, and what stands there for regions abroad."""
    connection = sqlite3.connect(f"{(ROOT / 'data' / 'mali.db').as_uri()}?mode=ro&immutable=1", uri=True)
    found = connection.execute(
        "SELECT country FROM places UNION SELECT country FROM actors UNION SELECT country FROM outlets "
        "UNION SELECT name FROM places WHERE kind = 'country'"
    ).fetchall()
    connection.close()
    return sorted({name for (names,) in found if names for name in names.split(", ")})


def read_translations(path: Path = TS_FILE) -> dict[tuple[str, str], str]:
    """Return the translations of a .ts file by context and phrase; '' where there is none yet."""
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation") or ""
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def write_ts(phrases: Phrases, known: dict[tuple[str, str], str], path: Path = TS_FILE) -> None:
    """Write the .ts file; what is no phrase any more stays as vanished, if it was translated."""
    root = ElementTree.Element("TS", {"version": "2.1", "language": f"{LANGUAGE}_FR", "sourcelanguage": "en"})
    keys = {*phrases.found, *(key for key, text in known.items() if text)}
    context, before = root, None
    for key in sorted(keys):
        if key[0] != before:
            before = key[0]
            context = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = key[0]
        message = ElementTree.SubElement(context, "message")
        for module in sorted(phrases.found.get(key, ())):
            ElementTree.SubElement(message, "location", {"filename": module})
        ElementTree.SubElement(message, "source").text = key[1]
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(key, "")
        if key not in phrases.found:
            translation.set("type", "vanished")
        elif not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def faults(phrases: Phrases, known: dict[tuple[str, str], str]) -> list[str]:
    """Say what is wrong with the translations: missing, or with other places to fill in than the phrase has."""
    said = []
    for context, text in sorted(phrases.found):
        shown = known.get((context, text), "")
        if not shown:
            said.append(f"untranslated: {context}: {text!r}")
        elif set(re.findall(r"\{\w*\}", text)) != set(re.findall(r"\{\w*\}", shown)):
            said.append(f"other places to fill in: {context}: {text!r} -> {shown!r}")
    return said


def build_qm(path: Path = TS_FILE, built: Path | None = None) -> None:
    """Build the .qm beside the .ts (or at ``built``) with the lrelease that comes with PySide6."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", "-removeidentical", path, "-qm", built or path.with_suffix(".qm")], check=True)


def write_troubles(phrases: Phrases, path: Path = TROUBLES_FILE) -> None:
    """Write the templates of the errors that a reader may see."""
    path.write_text(_troubles_text(phrases), encoding="utf-8")


def _troubles_text(phrases: Phrases) -> str:
    found = sorted(text for context, text in phrases.found if context == TROUBLES)
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def stale(phrases: Phrases) -> list[str]:
    """Say which built files are not what would be built now."""
    said = []
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "built.qm"
        build_qm(built=built)
        if not TS_FILE.with_suffix(".qm").exists() or built.read_bytes() != TS_FILE.with_suffix(".qm").read_bytes():
            said.append(f"{TS_FILE.with_suffix('.qm').name} is not built from the .ts file: run make translations")
    if not TROUBLES_FILE.exists() or TROUBLES_FILE.read_text(encoding="utf-8") != _troubles_text(phrases):
        said.append(f"{TROUBLES_FILE.name} is not up to date: run make translations")
    return said


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or with ``--check`` only look; return 1 where something is missing."""
    phrases, known = read_phrases(), read_translations()
    said = faults(phrases, known)
    vanished = [key for key, text in known.items() if text and key not in phrases.found]
    if "--check" not in arguments:
        write_ts(phrases, known)
        build_qm()
        write_troubles(phrases)
    said += stale(phrases)
    print("\n".join([*said, *(f"vanished: {context}: {text!r}" for context, text in vanished)]))
    print(f"{len(phrases.found)} phrases, {len(said)} to mend, {len(vanished)} vanished")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
