"""A scratch dataset full of hostile texts, and the real one."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mali_browser import paths
from mali_browser.export.formats import ExportJob
from mali_browser.export_requests import job_of_rows
from mali_browser.incident_filter import Sort
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import find_incidents
from mali_browser.search_language import parse_search

HOSTILE: tuple[str, ...] = (
    '=HYPERLINK("http://example.org","x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "two\nlines\r\nand\rthree",
    "quotes \" and ' and ,;|\\ here",
    "<b>bold</b> & <script>alert(1)</script>",
    "<r><t>rich</t></r>",
    "]]> --> <!-- \" onload='x'",
    "*star* _under_ `code` [x](http://y) ~~z~~",
    "# heading",
    "1. listed",
    "{brace} } { \\back ~ ^ % $ # & _",
    "\u202eturned round\u202c",
    "שלום مالي ⵜⵉⴼⵉⵏⴰⵖ",
    "🙂👩‍👩‍👧 and 𝕏",
    "bell\x07 escape\x1b[31m nul\x00 end",
    "_x0041_ and _x000D_",
    "TY  - JOUR",
    "@misc{evil, title = {x}}",
    "\ufeffmark \ufffe\uffff",
)

MakeJob = Callable[..., ExportJob]


@pytest.fixture(scope="session")
def hostile_database(sample_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a dataset in which every text of people is hostile, one incident for each of HOSTILE."""
    path = tmp_path_factory.mktemp("hostile") / "mali.db"
    shutil.copyfile(sample_database, path)
    with sqlite3.connect(path) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(incidents)")]
        for number, text in enumerate(HOSTILE):
            row = 100 + number
            kept = {"row": row, "id": f"hostile-{number:02}", "title": text, "summary": text, "note": text}
            kept |= {"date_note": text, "entry": None, "entry_part": None, "duplicate_of": None}
            picked = ", ".join(f":{name}" if name in kept else name for name in columns)
            connection.execute(f"INSERT INTO incidents SELECT {picked} FROM incidents WHERE row = 1", kept)
            connection.execute(
                "INSERT INTO incident_display SELECT ?, ?, regions, countries, ?, targets, sources, by_title, "
                "by_place, by_region, by_perpetrator, by_target FROM incident_display WHERE row = 1",
                (row, text, text),
            )
            connection.execute(
                "INSERT INTO incident_sources (incident_id, ord, outlet_id, cited_as) VALUES (?, 1, 'beta-post', ?)",
                (kept["id"], text),
            )
        connection.execute("DELETE FROM incident_display WHERE row < 100")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM incidents WHERE row < 100")
        connection.execute("UPDATE outlets SET name = ?", ('<i>=Beta "Post"',))
    connection.close()
    return path


@pytest.fixture
def hostile(hostile_database: Path) -> Iterator[Dataset]:
    """Open the hostile dataset."""
    dataset = open_dataset(hostile_database)
    yield dataset
    dataset.close()


@pytest.fixture
def real() -> Iterator[Dataset]:
    """Open the real dataset."""
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


@pytest.fixture
def make_job() -> MakeJob:
    """Give what makes the export of a search, with changes."""

    def make(dataset: Dataset, path: Path, query: str = "", **changes: object) -> ExportJob:
        request = parse_search(query, plain=False).filter
        result = find_incidents(dataset, request)
        job = job_of_rows(dataset, path, result.rows, request, Sort(), result.totals)
        return replace(job, **changes)  # type: ignore[arg-type]

    return make
