"""What the command line prints: the table of a search, and pages as plain text."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Sequence
from typing import TextIO

from mali_browser import wording
from mali_browser.addresses import Address
from mali_browser.errors import WrongUse
from mali_browser.plain_text import actor_text, incident_text, outlet_text, place_text
from mali_browser.query.actors import fetch_actor
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incident
from mali_browser.query.outlets import fetch_outlet
from mali_browser.query.places import fetch_place
from mali_browser.records import IncidentRow

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


def page_text(dataset: Dataset, address: Address) -> str:
    """Return a page as plain text; raise NotFound where the address leads nowhere."""
    if address.kind == "incident":
        return incident_text(fetch_incident(dataset, address.target))
    if address.kind == "actor":
        return actor_text(fetch_actor(dataset, address.target))
    if address.kind == "place":
        return place_text(fetch_place(dataset, address.target))
    if address.kind == "outlet":
        return outlet_text(fetch_outlet(dataset, address.target))
    raise WrongUse(f"There are no pages of kind '{address.kind}' yet. Kinds: incident, actor, place, outlet, search.")
