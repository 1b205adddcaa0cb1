"""A workbook reads back as the dataset has it: types, unknown, partial dates, hostile texts, limits."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from mali_browser.errors import WrongUse
from mali_browser.export.columns import COLUMNS, choose_columns
from mali_browser.export.formats import write_export
from mali_browser.export.xlsx_file import MOST_ROWS, MOST_UNITS, fit, inert, write_xlsx
from mali_browser.query.connection import Dataset
from tests.export.conftest import HOSTILE, MakeJob
from tests.export.example import EXAMPLE


def table(path: Path) -> list[dict[str, Any]]:
    """Read the first sheet by its header."""
    rows = list(openpyxl.load_workbook(path).worksheets[0].values)
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_every_cell_of_the_real_dataset_reads_back(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(real, tmp_path / "all.xlsx")
    assert write_export(job) == 302
    found = table(job.path)
    expected = list(job.incidents())
    assert [row["id"] for row in found] == [incident.row.id for incident in expected]
    for row, incident in zip(found, expected, strict=True):
        for column in COLUMNS:
            value = column.read(incident)
            if column.type == "date":
                known = {"day": 10, "month": 7, "year": 4}[incident.row.date_precision]
                text = str(value)[:known]
                assert row[column.name] == (datetime.fromisoformat(text) if known == 10 else text)
            elif isinstance(value, str):
                assert unescape(row[column.name]) == value
            else:
                assert row[column.name] == value
                assert type(row[column.name]) is type(value) or isinstance(value, float)


def test_the_sheets_say_what_the_columns_mean_and_where_the_rows_come_from(
    real: Dataset, make_job: MakeJob, tmp_path: Path
) -> None:
    job = make_job(real, tmp_path / "jnim.xlsx", "perpetrator:jnim killed:>10")
    written = write_export(job)
    book = openpyxl.load_workbook(job.path)
    incidents, codebook, about = book.worksheets
    assert incidents.freeze_panes == "A2" and incidents.auto_filter.ref == f"A1:AQ{written + 1}"
    assert [row[0] for row in codebook.values][1:] == [column.name for column in COLUMNS]
    allowed = {row[0]: row[3] for row in codebook.values}
    assert allowed["date_precision"] == "day; month; year" and allowed["killed_low"] == "whole numbers from 0"
    said = dict(about.values)
    info = job.provenance.info
    assert said["Version"] == info.dataset_version and said["Dataset hash"] == info.built_from
    assert said["Filter in words"] == "perpetrator: JNIM; killed more than 10"
    assert said["Filter as typed"] == "perpetrator:jnim killed:>10"
    assert said["Licence"].startswith("CC BY 4.0") and "Counter Extremism Project" in said["Attribution"]
    assert said["Rows in this file"] == str(written)


def test_hostile_texts_are_texts_and_nothing_is_a_formula(hostile: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(hostile, tmp_path / "x.xlsx")
    write_export(job)
    sheet = openpyxl.load_workbook(job.path).worksheets[0]
    names = [cell.value for cell in sheet[1]]
    rows = {row[0].value: row for row in sheet.iter_rows(2)}
    for number, text in enumerate(HOSTILE):
        cell = rows[f"hostile-{number:02}"][names.index("title")]
        assert unescape(cell.value) == text
        assert cell.data_type == "s" and cell.hyperlink is None
    assert rows["hostile-00"][names.index("title")].quotePrefix
    assert not rows["hostile-06"][names.index("title")].quotePrefix


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_any_text_reads_back(texts: list[str]) -> None:
    import xlsxwriter

    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"constant_memory": True})
    sheet = book.add_worksheet()
    for row, text in enumerate(texts):
        sheet.write_string(row, 0, inert(fit(text)))
    book.close()
    back = [row[0] for row in openpyxl.load_workbook(file).worksheets[0].values]
    assert [unescape(value) for value in back] == texts


def test_a_text_too_long_for_a_cell_is_cut_and_that_is_said(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    long = replace(EXAMPLE, summary="🙂" * 20_000)
    job = make_job(real, tmp_path / "x.xlsx", incidents=lambda: [long], count=1)
    write_export(job)
    cell = table(job.path)[0]["summary"]
    assert cell.endswith("🙂 [… cut]") and len(cell.encode("utf-16-le")) // 2 in (MOST_UNITS - 1, MOST_UNITS)
    said = dict(openpyxl.load_workbook(job.path).worksheets[2].values)
    assert said["Cut"].startswith("1 texts are longer")


def test_more_rows_than_a_sheet_holds_are_refused_before_anything_is_written(
    real: Dataset, make_job: MakeJob, tmp_path: Path
) -> None:
    job = make_job(real, tmp_path / "x.xlsx", count=MOST_ROWS + 1)
    with pytest.raises(WrongUse, match="at most 1,048,575 incidents"):
        write_export(job)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_result_is_a_workbook_too(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(real, tmp_path / "x.xlsx", "xyzzy")
    assert write_export(job) == 0
    assert table(job.path) == []


def test_columns_can_be_chosen_and_added(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    from mali_browser.export.columns import Column

    own = Column("own_note", "string", "The reader's own note", lambda incident: f"={incident.row.id}")
    job = make_job(real, tmp_path / "x.xlsx")
    columns = [*choose_columns(["id", "killed_best"]), own]
    write_xlsx(job.path, job.incidents(), columns, job.provenance, job.count)
    first = table(job.path)[0]
    assert list(first) == ["id", "killed_best", "own_note"] and first["own_note"] == f"={first['id']}"
