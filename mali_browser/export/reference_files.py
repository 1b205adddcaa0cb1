"""Citations for reference managers: RIS, BibTeX and CSL-JSON; and the table of all styles."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mali_browser.errors import WrongUse
from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.citations import Citable, apa, chicago
from mali_browser.export.csv_file import Progress
from mali_browser.export.progress import Counted
from mali_browser.export.provenance import AUTHOR
from mali_browser.wording import phrase

_LATEX = {
    "\\": r"\textbackslash{}",
    # Braces count even behind a backslash, so they must not stand as they are.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}",
    **{char: f"\\{char}" for char in "&%$#_"},
}
_BIBTEX_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LIGATURE = re.compile(r"-(?=-)|'(?=')")
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def _clean(text: str) -> str:
    """Return text on one line, without control characters."""
    return " ".join(_UNPRINTED.sub(" ", text).split())


def _notes(item: Citable) -> list[str]:
    """Return what no field of a reference manager holds."""
    found = [item.hash_line]
    if item.address:
        found.append(f"{phrase('dataset hash')} {item.info.built_from}")
    if item.event:
        found.append(f"{phrase('date of the event')}: {'/'.join(item.event.known)}")
    if item.reported_by:
        found.append(f"{phrase('Reported by')} {'; '.join(item.reported_by)}")
    found += [item.info.source, f"{phrase('Licence')} {item.info.licence}"]
    return list(dict.fromkeys(found))


def ris(item: Citable) -> str:
    """Write an entry in the RIS format, each line ended by CR LF as the format has it."""
    info = item.info
    fields = [("TY", "DATA"), ("ID", item.key), ("AU", AUTHOR), ("TI", item.heading)]
    if item.address:
        fields += [("T2", info.title), ("AN", item.address)]
    if item.issued:
        year, _, month = item.issued.partition("-")
        fields += [("PY", year), ("DA", f"{year}/{month}//")]
    fields += [("ET", f"{phrase('version')} {info.dataset_version}"), ("PB", AUTHOR)]
    fields += [("AB", item.abstract)] if item.abstract else []
    fields += [("N1", note) for note in _notes(item)]
    lines = [f"{tag}  - {_clean(text)}" for tag, text in fields]
    return "\r\n".join([*lines, "ER  - ", ""])


def latex(text: str) -> str:
    """Return text on one line for a BibTeX field, its letters as they are (UTF-8)."""
    letters = "".join(_LATEX.get(char, char) for char in _clean(text))
    # LaTeX would make a dash of two hyphens, and a closing quote of two apostrophes.
    return _LIGATURE.sub(r"\g<0>{}", letters)


def bibtex(item: Citable) -> str:
    """Write a BibTeX entry of the kind ``misc``, which old styles know too."""
    info = item.info
    version = f"{phrase('Data set')}, {phrase('version')} {info.dataset_version}"
    published = f"{phrase('In')} {info.title}. {version}" if item.address else version
    fields = [
        ("author", f"{{{latex(AUTHOR)}}}"),
        ("title", f"{{{latex(item.heading)}}}"),
        ("howpublished", latex(published)),
        ("version", latex(info.dataset_version)),
        ("note", latex(". ".join([*([item.address] if item.address else []), *_notes(item)]))),
    ]
    if item.event:
        fields.append(("eventdate", "/".join(item.event.known)))
    if item.abstract:
        fields.append(("abstract", latex(item.abstract)))
    lines = [f"  {name} = {{{text}}}," for name, text in fields]
    if item.issued:
        year, _, month = item.issued.partition("-")
        lines.append(f"  year = {{{year}}},")
        lines += [f"  month = {_BIBTEX_MONTHS[int(month) - 1]},"] if month else []
    return "\n".join([f"@misc{{{item.key},", *lines, "}", ""])


def _date_parts(*dates: str) -> dict[str, Any]:
    return {"date-parts": [[int(part) for part in text.split("-")] for text in dates]}


def csl(item: Citable) -> dict[str, Any]:
    """Return an entry as CSL-JSON has it."""
    info = item.info
    found: dict[str, Any] = {
        "id": item.key,
        "type": "dataset",
        "title": _clean(item.heading),
        "author": [{"literal": AUTHOR}],
        "publisher": AUTHOR,
        "version": info.dataset_version,
        "genre": phrase("Data set"),
        "note": _clean(". ".join(_notes(item))),
    }
    if item.address:
        found["container-title"] = _clean(info.title)
        found["number"] = _clean(item.address)
    if item.issued:
        found["issued"] = _date_parts(item.issued)
    if item.event:
        found["event-date"] = _date_parts(*item.event.known)
    if item.abstract:
        found["abstract"] = _clean(item.abstract)
    return found


def _csl_pieces(items: Iterable[Citable]) -> Iterator[str]:
    between = "[\n"
    for item in items:
        yield between + json.dumps(csl(item), ensure_ascii=False, indent=1)
        between = ",\n"
    yield "[]\n" if between == "[\n" else "\n]\n"


def _separated(write: Callable[[Citable], str]) -> Callable[[Iterable[Citable]], Iterator[str]]:
    """Write one entry after another, a blank line between them."""

    def pieces(items: Iterable[Citable]) -> Iterator[str]:
        for number, item in enumerate(items):
            yield ("\n" if number else "") + write(item)

    return pieces


# Style -> pieces of the file that holds it.
STYLES: dict[str, Callable[[Iterable[Citable]], Iterator[str]]] = {
    "chicago": _separated(lambda item: chicago(item) + "\n"),
    "apa": _separated(lambda item: apa(item) + "\n"),
    "ris": _separated(ris),
    "bibtex": _separated(bibtex),
    "csl": _csl_pieces,
}


def citation_pieces(items: Iterable[Citable], style: str) -> Iterator[str]:
    """Yield the text of citations in a style of STYLES; raise WrongUse for another."""
    if style not in STYLES:
        raise WrongUse(f"There is no style '{style}'. Styles: {', '.join(STYLES)}.")
    return STYLES[style](items)


def write_citations(path: Path, items: Iterable[Citable], style: str, progress: Progress | None = None) -> int:
    """Write citations to a file; return their number. ``progress`` and troubles as for CSV."""
    given = Counted(items, progress)
    pieces = citation_pieces(given, style)
    with atomic_file(path) as file:
        for piece in pieces:
            file.write(piece.encode("utf-8", "replace"))
    return given.number
