"""What the command line prints: the table of a search, and pages as plain text."""

from __future__ import annotations

import json
import shutil
import unicodedata
from collections.abc import Sequence
from typing import TextIO

from mali_browser import plain_text, wording
from mali_browser.addresses import Address
from mali_browser.query.connection import Dataset
from mali_browser.query.pages import fetch_page
from mali_browser.records import Contradiction, CoverageRow, Hit, IncidentRow

_HEADINGS = ("Date", "Killed", "Wounded", "Perpetrator", "Place", "Title", "Id")
_NUMBERS = (1, 2)
_SHRINK = ((5, 24), (3, 10), (4, 10))  # column and its least width, in the order in which columns give way


def print_table(rows: Sequence[IncidentRow], out: TextIO) -> None:
    """Print rows aligned; on a terminal within its width, in a pipe at full width."""
    if not rows:
        return
    cells = [_cells(row) for row in rows]
    widths = [max(_width(line[at]) for line in [_HEADINGS, *cells]) for at in range(len(_HEADINGS))]
    if out.isatty():
        spare = shutil.get_terminal_size().columns - sum(widths) - 2 * (len(widths) - 1)
        for at, least in _SHRINK:
            if spare < 0:
                taken = min(-spare, max(widths[at] - least, 0))
                widths[at] -= taken
                spare += taken
    for line in [_HEADINGS, *cells]:
        print("  ".join(_fit(text, widths[at], at in _NUMBERS) for at, text in enumerate(line)).rstrip(), file=out)


def _cells(row: IncidentRow) -> tuple[str, ...]:
    texts = (
        wording.date_short(row.date_start, row.date_end, row.date_precision),
        wording.figure_short(row.killed) or "–",
        wording.figure_short(row.wounded) or "–",
        "; ".join(row.perpetrators) or "not stated",
        "; ".join(row.places) or "not stated",
        row.title,
        row.id,
    )
    return tuple(_harmless(text) for text in texts)


def _harmless(text: str) -> str:
    return "".join(char if char.isprintable() or char == wording.THIN else "?" for char in text)


def _width(text: str) -> int:
    """Return the columns that a text takes on a terminal: wide characters two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)


def _fit(text: str, width: int, right: bool) -> str:
    if _width(text) > width:
        while text and _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    gap = " " * (width - _width(text))
    return gap + text if right else text + gap


def print_hits(hits: Sequence[Hit], kind: str, out: TextIO) -> None:
    """Print what is found beside incidents, one a line: 'actor:jnim  Name  piece of text', or as JSON lines."""
    for hit in hits:
        if kind == "ndjson":
            found = {"address": address_of(hit), "kind": hit.kind, "title": hit.title, "snippet": hit.snippet}
            print(json.dumps(found, ensure_ascii=False), file=out)
        else:
            text = " ".join(hit.snippet.split())
            print(_harmless(f"{address_of(hit):<34}  {hit.title}" + (f"  –  {text}" if text else "")), file=out)


def address_of(hit: Hit) -> str:
    """Return the address of a hit; a passage is read in its section."""
    return f"{hit.kind}:{hit.id}"


def print_coverage(rows: Sequence[CoverageRow], out: TextIO) -> None:
    """Print how much of each section of the report is in the dataset, with the sums."""
    width = max(len(row.section) for row in rows)
    head = ("Section", "Paragraphs or entries", "Citations", "Incidents", "Actors")
    print("  ".join([head[0].ljust(width), *head[1:]]), file=out)
    for row in rows:
        numbers = (row.paragraphs, row.citations, row.incidents, row.actors)
        cells = [str(number).rjust(len(name)) for number, name in zip(numbers, head[1:], strict=True)]
        print("  ".join([row.section.ljust(width), *cells]), file=out)
    sums = [str(sum(getattr(row, name) for row in rows)) for name in ("paragraphs", "citations")]
    cells = [text.rjust(len(name)) for text, name in zip(sums, head[1:3], strict=True)]
    print("  ".join(["Sum".ljust(width), *cells]), file=out)


def print_contradictions(found: Sequence[Contradiction], out: TextIO) -> None:
    """Print where the report disagrees with itself: each value and where it stands, and what was made of it."""
    for item in found:
        print(_harmless(f"{item.what} ({', '.join(item.about)})"), file=out)
        for value, where in item.values:
            print(_harmless(f"    {where}: {value}"), file=out)
        print(_harmless(f"    -> {item.treatment}"), file=out)


def page_text(dataset: Dataset, address: Address) -> str:
    """Return a page as plain text; raise NotFound where the address leads nowhere."""
    return plain_text.page_text(fetch_page(dataset, address))
