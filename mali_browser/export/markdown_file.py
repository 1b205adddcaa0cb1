"""Markdown: a briefing (table and accounts), and the table of a search alone. Data is escaped: it never becomes markup.

The timeline picture is left out: Markdown holds no pictures of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from mali_browser import wording
from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.briefing import Briefing, blocks
from mali_browser.export.briefing_blocks import Block, Facts, Heading, Paragraph, TableEnd, TableHead, TableRow
from mali_browser.export.csv_file import Progress
from mali_browser.records import IncidentRow
from mali_browser.wording import phrase

_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_MARKS = re.compile(r"[\\`*_\[\]<>|~&@$^]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_LINE_START = re.compile(r"^(?:([#+=:-])|(\d+)([.)]))")


def write_markdown(path: Path, briefing: Briefing, progress: Progress | None = None) -> int:
    """Write a briefing as Markdown; return the number of incidents told. Progress and troubles as for CSV."""
    told = 0
    with atomic_file(path) as file:
        for block in blocks(replace(briefing, picture=None), progress):
            told += isinstance(block, TableRow)
            file.write(_piece(block).encode("utf-8"))
    return told


def text(value: str) -> str:
    """Return data text as Markdown on one line, every mark escaped."""
    line = _MARKS.sub(r"\\\g<0>", " ".join(_UNPRINTED.sub(" ", value).split()))
    return _LINE_START.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", line)


def _piece(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {text(block.text)}\n\n"
    if isinstance(block, Paragraph):
        return f"> {text(block.text)}\n\n" if block.kind == "own" else f"{text(block.text)}\n\n"
    if isinstance(block, Facts):
        return "".join(_fact(label, lines) for label, lines in block.rows) + "\n"
    if isinstance(block, TableHead):
        rule = ["---:" if at in block.figures else "---" for at in range(len(block.cells))]
        return f"{_row(block.cells)}| {' | '.join(rule)} |\n"
    if isinstance(block, TableRow):
        return _row(block.cells)
    return "\n" if isinstance(block, TableEnd) else ""


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(text(cell) for cell in cells)} |\n"


def _fact(label: str, lines: tuple[str, ...]) -> str:
    if len(lines) == 1:
        return f"- **{text(label)}**: {text(lines[0])}\n"
    return f"- **{text(label)}**:\n" + "".join(f"  - {text(line)}\n" for line in lines)


def table_lines(rows: Iterable[IncidentRow]) -> Iterator[str]:
    """Yield incidents as the lines of a Markdown table, without line ends."""
    heads = ("Date", "Title", "Places", "Done by", "Type", "Killed", "Wounded", "Id")
    yield _row(phrase(head) for head in heads).rstrip("\n")
    yield "| --- | --- | --- | --- | --- | ---: | ---: | --- |"
    for row in rows:
        cells = (
            wording.date_short(row.date_start, row.date_end, row.date_precision),
            row.title,
            "; ".join(row.places) or wording.not_stated(),
            "; ".join(row.perpetrators) or wording.not_stated(),
            wording.term(row.sub_event_type),
            wording.figure_text(row.killed),
            wording.figure_text(row.wounded),
            row.id,
        )
        yield _row(cells).rstrip("\n")
