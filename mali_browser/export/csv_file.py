"""Incidents as CSV (RFC 4180), in two profiles.

'spreadsheet': UTF-8 with BOM, separator and decimal sign by locale (';' and '13,5' go together: a French Excel takes
'13.5' for text), and text cells that a spreadsheet would run as a formula made harmless with a leading apostrophe
(numbers never: western Mali has negative longitudes).
'data': UTF-8 without BOM, comma, decimal point, values as they are.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from mali_browser.errors import WrongUse
from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.columns import Column, Value
from mali_browser.export.decimal_sign import decimal_sign
from mali_browser.records import Incident

PROFILES: tuple[str, ...] = ("spreadsheet", "data")
SEPARATORS: dict[str, str] = {"comma": ",", "semicolon": ";", "tab": "\t"}
_FORMULA_STARTS = frozenset("=+-@\u2212")
_BLANKS = " \u00a0\u200b\u2060\ufeff\u3000"
Progress = Callable[[int], bool]


class Cancelled(Exception):
    """The reader stopped an export; nothing was written."""


def separator_of_locale() -> str:
    """Return the separator that the reader's spreadsheet expects: ';' where the decimal sign is a comma."""
    return ";" if decimal_sign() == "," else ","


def guard(text: str) -> str:
    """Return text that no spreadsheet takes for a formula; text without such a beginning stays as it is.

    A spreadsheet may skip spaces before the sign, and reads the full-width signs as the plain ones.
    """
    if text[:1] in ("\t", "\r", "\n"):
        return "'" + text
    first = text.lstrip(_BLANKS + "\t\r\n")[:1]
    return "'" + text if first and unicodedata.normalize("NFKC", first) in _FORMULA_STARTS else text


def write_csv(
    path: Path,
    incidents: Iterable[Incident],
    columns: Sequence[Column],
    profile: str = "spreadsheet",
    separator: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write incidents to a file, in the order given; return their number.

    ``separator``: a key of SEPARATORS, or None for the profile's own. ``progress`` gets the number written and
    returns False to stop (Cancelled is raised). Raises ExportFailed with a sentence; the old file stays whole then.
    """
    with atomic_file(path) as file:
        return stream_csv(file, incidents, columns, profile, separator, progress)


def stream_csv(
    file: BinaryIO,
    incidents: Iterable[Incident],
    columns: Sequence[Column],
    profile: str = "data",
    separator: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write incidents to an open binary file (see ``write_csv``)."""
    if profile not in PROFILES:
        raise WrongUse(f"There is no profile '{profile}'. Profiles: {', '.join(PROFILES)}.")
    if separator is not None and separator not in SEPARATORS:
        raise WrongUse(f"There is no separator '{separator}'. Separators: {', '.join(SEPARATORS)}.")
    spreadsheet = profile == "spreadsheet"
    mark = SEPARATORS[separator] if separator else separator_of_locale() if spreadsheet else ","
    decimal = decimal_sign() if spreadsheet and mark != "," else "."
    text = io.TextIOWrapper(file, encoding="utf-8-sig" if spreadsheet else "utf-8", newline="", write_through=False)
    written = 0
    try:
        writer = csv.writer(text, delimiter=mark, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
        writer.writerow([column.name for column in columns])
        for written, incident in enumerate(incidents, 1):
            writer.writerow([_cell(column.read(incident), spreadsheet, decimal) for column in columns])
            if progress is not None and not progress(written):
                raise Cancelled
        text.flush()
    finally:
        text.detach()
    return written


def _cell(value: Value, guarded: bool, decimal: str) -> str | int:
    if value is None:
        return ""
    if isinstance(value, float):
        return repr(value).replace(".", decimal)
    return guard(value) if guarded and isinstance(value, str) else value
