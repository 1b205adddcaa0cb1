"""Incidents as a workbook (XLSX): the table, the codebook of its columns, and where the rows come from.

Cells have types: numbers are numbers, unknown is empty, a day is a date, but a month or year is text ('2022-10'), since
a spreadsheet would make its first day of it. Text is text: no formula, no link, and none once the cell is edited.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from mali_browser.errors import WrongUse
from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.citations import chicago, cite_dataset
from mali_browser.export.columns import Column, Value
from mali_browser.export.csv_file import Progress, guard
from mali_browser.export.data_dictionary import allowed_values
from mali_browser.export.progress import Counted
from mali_browser.export.provenance import Provenance
from mali_browser.records import Incident
from mali_browser.wording import phrase

MOST_ROWS = 1_048_575  # the sheet's 1,048,576 less the header
MOST_UNITS = 32_767  # UTF-16 units in a cell
_SAMPLE = 100  # incidents that the column widths are measured on
_WIDEST = 60
_CODEBOOK_WIDTHS = (26, 10, 70, 70)
_ABOUT_WIDTH = 100
_LINE_POINTS = 15
_MOST_POINTS = 409  # the highest row a sheet can have
# Here other than in text files, where the first or last day of the month stands.
_MEANINGS = {
    "date_start": "First day; as text (2022-10, 2012) where only the month or year is known",
    "date_end": "Last day; as text (2022-10, 2012) where only the month or year is known",
}
_FIRST_EXCEL_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was


def write_xlsx(
    path: Path,
    incidents: Iterable[Incident],
    columns: Sequence[Column],
    provenance: Provenance,
    count: int,
    progress: Progress | None = None,
) -> int:
    """Write incidents to a workbook, in the order given; return their number.

    ``count``: how many there are. ``progress`` as for CSV. Raises WrongUse where a sheet cannot hold them, ExportFailed
    where the file cannot be written; the old file stays whole then.
    """
    check_count(count)
    with atomic_file(path) as file, _work_folder(path) as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
        book = xlsxwriter.Workbook(file, options)
        book.use_zip64()
        try:
            written = _Sheets(book, columns).write(iter(Counted(incidents, progress)), provenance)
            book.close()
        except FileCreateError as error:
            raise _reason(error) from error
        finally:
            for sheet in book.worksheets():
                if sheet.row_data_fh is not None:
                    sheet.row_data_fh.close()
    return written


def _reason(error: Exception) -> Exception:
    """Return the trouble of the disk that XlsxWriter wrapped."""
    return next((cause for cause in error.args if isinstance(cause, OSError)), error)


def check_count(count: int) -> None:
    """Raise WrongUse where a sheet cannot hold so many rows."""
    if count > MOST_ROWS:
        raise WrongUse(
            f"A spreadsheet holds at most {MOST_ROWS:,} incidents in a sheet, and these are {count:,}. "
            "Write .csv or .ndjson instead, or narrow the search."
        )


@contextlib.contextmanager
def _work_folder(path: Path) -> Iterator[str]:
    """Give a folder for the parts of the workbook, beside it: what is exported is not left elsewhere on the disk."""
    target = Path(os.path.realpath(path))
    beside = target.parent if target.is_file() or not target.exists() else None
    with tempfile.TemporaryDirectory(
        prefix=f".{target.name[:40]}-", suffix=".part", dir=beside, ignore_cleanup_errors=True
    ) as folder:
        yield folder


class _Sheets:
    """Writes the three sheets of a workbook."""

    def __init__(self, book: Any, columns: Sequence[Column]) -> None:
        self._book = book
        self._columns = columns
        self._cut = 0
        top = {"valign": "top"}
        self._plain = book.add_format(top)
        # An apostrophe that is not part of the text: still text after somebody edits the cell.
        self._quoted = book.add_format({**top, "quote_prefix": True})
        self._day = book.add_format({**top, "num_format": "yyyy-mm-dd", "align": "left"})
        self._wrapped = book.add_format({**top, "text_wrap": True})
        self._bold = book.add_format({**top, "bold": True})
        self._head = book.add_format(
            {
                "bold": True,
                "text_wrap": True,
                "valign": "top",
                "bg_color": "#E8E4DA",
                "font_color": "#1F1F1F",
                "bottom": 1,
            }
        )

    def write(self, incidents: Iterator[Incident], provenance: Provenance) -> int:
        """Write all sheets; return the number of incidents."""
        sample = list(itertools.islice(incidents, _SAMPLE))
        written = self._incidents(itertools.chain(sample, incidents), sample)
        self._codebook()
        self._about(provenance, written)
        self._book.set_properties({"title": provenance.info.title, "comments": provenance.attribution})
        return written

    def _incidents(self, incidents: Iterable[Incident], sample: Sequence[Incident]) -> int:
        sheet = self._book.add_worksheet(phrase("Incidents"))
        for at, column in enumerate(self._columns):
            sheet.set_column(at, at, _column_width(column, sample))
        sheet.freeze_panes(1, 0)
        sheet.set_row(0, 22)
        for at, column in enumerate(self._columns):
            sheet.write_string(0, at, column.name, self._head)
        row = 0
        for row, incident in enumerate(incidents, 1):
            check_count(row)
            for at, column in enumerate(self._columns):
                self._cell(sheet, row, at, _typed(column, incident))
        if self._columns:
            sheet.autofilter(0, 0, row, len(self._columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.repeat_rows(0)
        return row

    def _cell(self, sheet: Any, row: int, at: int, value: Value | date) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, at, value, self._day)
        elif isinstance(value, str):
            self._text(sheet, row, at, value)
        elif value is not None:
            sheet.write_number(row, at, value, self._plain)

    def _text(self, sheet: Any, row: int, at: int, text: str) -> None:
        found = fit(text)
        self._cut += found != text
        look = self._quoted if guard(found) != found else self._plain
        sheet.write_string(row, at, inert(found), look)

    def _codebook(self) -> None:
        sheet = self._book.add_worksheet(phrase("Codebook"))
        _fit_page(sheet)
        heads = (phrase("column"), phrase("type"), phrase("meaning"), phrase("allowed values"))
        for at, (head, width) in enumerate(zip(heads, _CODEBOOK_WIDTHS, strict=True)):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, head, self._head)
        sheet.freeze_panes(1, 0)
        for row, column in enumerate(self._columns, 1):
            texts = (column.name, column.type, _meaning(column), allowed_values(column))
            _set_height(sheet, row, zip(texts, _CODEBOOK_WIDTHS, strict=True))
            for at, text in enumerate(texts):
                sheet.write_string(row, at, text, self._wrapped if at > 1 else self._plain)

    def _about(self, provenance: Provenance, written: int) -> None:
        sheet = self._book.add_worksheet(phrase("About"))
        _fit_page(sheet)
        sheet.set_column(0, 0, 22)
        sheet.set_column(1, 1, _ABOUT_WIDTH)
        cited = chicago(cite_dataset(provenance.info))
        lines = [*provenance.lines(), (phrase("To cite"), cited), (phrase("Rows in this file"), str(written))]
        if self._cut:
            cut = phrase("{0} texts are longer than a cell can hold and were cut; .csv and .json hold them whole.")
            lines.append((phrase("Cut"), cut.format(self._cut)))
        for row, (label, text) in enumerate(lines):
            _set_height(sheet, row, [(text, _ABOUT_WIDTH)])
            sheet.write_string(row, 0, label, self._bold)
            sheet.write_string(row, 1, inert(fit(text)), self._wrapped)


def _fit_page(sheet: Any) -> None:
    """Have a sheet printed as wide as the page."""
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _set_height(sheet: Any, row: int, cells: Iterable[tuple[str, int]]) -> None:
    """Make a row high enough for its wrapped texts; each comes with its column's width in letters."""
    lines = max(math.ceil(len(text) / width) for text, width in cells)
    sheet.set_row(row, min(max(lines, 1) * _LINE_POINTS, _MOST_POINTS))


def fit(text: str) -> str:
    """Return text as a cell can hold it: whole, or cut with a mark at its end."""
    clean = text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text
    if len(clean) <= MOST_UNITS // 2 or len(clean.encode("utf-16-le")) // 2 <= MOST_UNITS:
        return clean
    mark = " " + phrase("[… cut]")
    kept = clean.encode("utf-16-le")[: (MOST_UNITS - len(mark)) * 2]
    return kept.decode("utf-16-le", "ignore") + mark


def inert(text: str) -> str:
    """Return text as XlsxWriter must get it: what looks like its own markup of a rich text is written as letters."""
    if text.startswith("<r>") and text.endswith("</r>"):
        marked = f'<r><t xml:space="preserve">{escape(text)}</t></r>'
        return marked if len(marked) <= MOST_UNITS // 2 else f"'{text}"
    return text


def _typed(column: Column, incident: Incident) -> Value | date:
    """Return a cell's value: a date where it is known to the day, text as far as known where it is not."""
    value = column.read(incident)
    if column.type != "date" or not isinstance(value, str):
        return value
    if incident.row.date_precision != "day":
        return value[: {"month": 7, "year": 4}[incident.row.date_precision]]
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return day if day >= _FIRST_EXCEL_DAY else value


def _meaning(column: Column) -> str:
    return _MEANINGS.get(column.name, column.description)


def _column_width(column: Column, sample: Sequence[Incident]) -> float:
    longest = max((len(str(value)) for incident in sample if (value := column.read(incident)) is not None), default=0)
    # A name must fit whole, with room for the filter's arrow.
    return float(min(max(longest + 2, len(column.name) + 4), _WIDEST))
