"""A briefing says the same as HTML, Markdown and PDF: totals with their rule, who says so, sources, notes, licence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mali_browser import wording
from mali_browser.export.briefing_account import done_by, who_says
from mali_browser.export.briefing_blocks import PNG, Picture
from mali_browser.export.formats import write_export
from mali_browser.export.html_file import text as html_text
from mali_browser.export.markdown_file import text as markdown_text
from mali_browser.export.timeline_svg import timeline_picture
from mali_browser.gui.briefing_pdf import print_briefing
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incident, fetch_rows, find_incidents
from mali_browser.records import Figure
from mali_browser.search_language import parse_search
from tests.export.conftest import HOSTILE, MakeJob
from tests.export.example import EXAMPLE

MENAKA = "menaka"


class Page(HTMLParser):
    """Reads a page: its text, table rows, and everything that it refers to."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.rows: list[list[str]] = []
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self._open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "img", "col"):
            self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        for name, value in attrs:
            assert not name.startswith("on")
            if name == "id":
                self.anchors.add(value or "")
            elif name == "href":
                self.links.append(value or "")
            elif name in ("src", "srcset", "data", "action", "background"):
                self.fetched.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            assert "url(" not in data and "@import" not in data
            return
        self.words.append(data)
        if "td" in self._open or "th" in self._open:
            self.rows[-1][-1] += data

    @property
    def text(self) -> str:
        return squeezed(" ".join(self.words))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def markdown_texts(source: str) -> list[str]:
    """Return the plain text of every block of a Markdown file, as a Markdown reader sees it."""
    tokens = MarkdownIt("commonmark").enable("table").parse(source)
    found = []
    for token in tokens:
        assert token.type not in ("html_block", "code_block", "fence")
        for child in token.children or []:
            assert child.type in ("text", "strong_open", "strong_close", "text_special"), child.type
        if token.type == "inline":
            found.append("".join(child.content for child in token.children or []))
    return found


def pdf_text(path: Path) -> str:
    return squeezed(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


@pytest.fixture
def written(real: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot) -> Iterator[dict[str, str]]:
    """Write one briefing in three formats; give the text of each."""
    changes = {
        "title": "Ménaka: what is known",
        "words": "For the team.\nNot for publication.",
        "notes": lambda incident: "Asked the <mayor>; he confirms." if incident == "2021-01-03-menaka" else None,
        "print_briefing": print_briefing,
    }
    jobs = {suffix: make_job(real, tmp_path / f"x{suffix}", MENAKA, **changes) for suffix in (".html", ".md", ".pdf")}
    for job in jobs.values():
        assert write_export(job) == 9
    yield {
        "html": Page(jobs[".html"].path).text,
        "md": squeezed(" ".join(markdown_texts(jobs[".md"].path.read_text(encoding="utf-8")))),
        "pdf": pdf_text(jobs[".pdf"].path),
    }


def test_the_three_formats_say_what_the_dataset_says(real: Dataset, written: dict[str, str]) -> None:
    result = find_incidents(real, parse_search(MENAKA).filter)
    rows = fetch_rows(real, result.rows)
    for kind, text in written.items():
        for part in (
            "Ménaka: what is known",
            "For the team.",
            wording.count_text(result.totals),
            "≥ 345 in 6 incidents; 3 not reported",
            "Who says so",
            wording.totals_rule(),
            "CC BY 4.0",
            "Counter Extremism Project",
            "Own note: Asked the <mayor>; he confirms.",
        ):
            assert squeezed(part) in text, (kind, part)
        for row in rows:
            incident = fetch_incident(real, row.id)
            assert f"incident:{row.id}" in text
            assert squeezed(incident.summary) in text, (kind, row.id)
            for source in incident.sources:
                assert f"{source.ord}. {source.cited_as}" in text, (kind, row.id)
            for item in incident.casualties:
                assert f"“{item.wording}”" in text


def test_the_table_has_the_rows_of_the_search_in_their_order(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(real, tmp_path / "all.html")
    assert write_export(job) == 302
    page = Page(job.path)
    heads, *rows = page.rows
    assert heads == ["Date", "Place", "Incident", "Done by", "Killed", "Wounded", "Who says so"]
    expected = list(job.incidents())
    assert [row[2] for row in rows] == [incident.row.title for incident in expected]
    assert [row[4] for row in rows] == [wording.figure_text(incident.row.killed) for incident in expected]
    assert all(row[6] and row[6] != "not stated" for row in rows)
    assert {link.removeprefix("#") for link in page.links} == page.anchors == {f"incident-{i.row.id}" for i in expected}


def test_a_page_is_one_file_without_scripts_or_anything_from_elsewhere(
    hostile: Dataset, make_job: MakeJob, tmp_path: Path
) -> None:
    job = make_job(hostile, tmp_path / "x.html", title="<script>alert(1)</script>")
    assert write_export(job) == len(HOSTILE)
    page = Page(job.path)
    assert "script" not in page.tags and "i" not in page.tags and page.tags.count("html") == 1
    assert all(link.startswith("#incident-hostile-") for link in page.links)
    assert all(place.startswith("data:image/svg+xml;base64,") for place in page.fetched) and len(page.fetched) == 1
    assert "default-src 'none'" in job.path.read_text(encoding="utf-8")
    for text in HOSTILE:
        assert squeezed(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", "\ufffd", text)) in page.text


def test_markdown_holds_no_markup_of_the_data(hostile: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(hostile, tmp_path / "x.md", title="# *title*")
    write_export(job)
    texts = markdown_texts(job.path.read_text(encoding="utf-8"))
    assert texts[0] == "# *title*"
    for text in HOSTILE:
        assert squeezed(re.sub(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]", " ", text)) in texts


def test_a_pdf_of_hostile_texts_is_whole(hostile: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot) -> None:
    job = make_job(hostile, tmp_path / "x.pdf", title="<b>x</b>", print_briefing=print_briefing)
    assert write_export(job) == len(HOSTILE)
    reader = pypdf.PdfReader(job.path)
    text = pdf_text(job.path)
    assert reader.metadata is not None and reader.metadata.title == "<b>x</b>"
    assert "<b>bold</b> & <script>alert(1)</script>" in text and '=HYPERLINK("http://example.org","x")' in text
    assert not any(page.annotations or "/AA" in page for page in reader.pages)


def test_a_pdf_keeps_accents_and_numbers_its_pages(
    real: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot
) -> None:
    job = make_job(real, tmp_path / "x.pdf", "region:gao killed:>5", print_briefing=print_briefing)
    write_export(job)
    pages = [squeezed(page.extract_text()) for page in pypdf.PdfReader(job.path).pages]
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        assert page.endswith(f"page {number}"), page[-200:]
    text = " ".join(pages)
    for incident in job.incidents():
        assert incident.row.title in text
    assert "Ménaka" in text and not re.search("[\ufb00-\ufb06]", text)


def test_a_pdf_is_written_by_a_thread_beside_the_window(
    real: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot
) -> None:
    job = make_job(real, tmp_path / "x.pdf", MENAKA, print_briefing=print_briefing)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(write_export, job).result(60) == 9
    assert len(pypdf.PdfReader(job.path).pages) > 3


def test_a_text_longer_than_a_page_runs_on(real: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot) -> None:
    words = " ".join(f"word{number:04}" for number in range(3000))
    long = replace(EXAMPLE, row=replace(EXAMPLE.row, title=words), summary=words, note=words)
    job = make_job(real, tmp_path / "x.pdf", incidents=lambda: [long], hashes=None, print_briefing=print_briefing)
    assert write_export(job) == 1
    text = pdf_text(job.path).replace(" ", "")
    assert all(text.count(f"word{number:04}") == 4 for number in range(3000))


def test_a_picture_is_put_in_and_a_broken_one_is_told_in_words(
    real: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot
) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF2200)
    image.save(buffer, "PNG")
    for data, drawn in ((bytes(buffer.data().data()), 1), (b"no picture", 0)):
        picture = Picture(data, PNG, "What it shows")
        job = make_job(
            real, tmp_path / "x.pdf", MENAKA, picture=lambda found=picture: found, print_briefing=print_briefing
        )
        write_export(job)
        assert len(pypdf.PdfReader(job.path).pages[0].images) == drawn
        assert "What it shows" in pdf_text(job.path)


def test_who_did_it_and_who_says_so_are_told_with_their_weight(sample: Dataset, real: Dataset) -> None:
    ambush = fetch_incident(sample, "2020-06-03-menaka")
    assert done_by(ambush) == "JNIM (claimed it)"
    assert who_says(ambush) == "JNIM; army (in Agence Alpha; Beta Post)"
    told = fetch_incident(sample, "2020-06-04-menaka")
    assert done_by(told) == "JNIM (suspected)" and who_says(told) == "Beta Post"
    assert done_by(fetch_incident(sample, "2020-06-ngorkou")) == "not stated"


def test_the_timeline_puts_no_month_on_its_first_day(sample: Dataset) -> None:
    rows = fetch_rows(sample, find_incidents(sample, parse_search("year:2020").filter).rows)
    picture = timeline_picture(rows)
    assert picture is not None
    assert "Incidents by month" in picture.words and "Killed not reported: 1 incidents" in picture.words
    svg = picture.data.decode("utf-8")
    assert ">2020-06<" in svg and ">4<" in svg
    year = [row for row in rows if row.date_precision == "month"]
    vague = replace(year[0], date_start="2020-01-01", date_end="2020-12-31", date_precision="year")
    again = timeline_picture([*rows, vague])
    assert again is not None and "spans several: 1." in again.words
    assert timeline_picture([]) is None


def test_the_timeline_draws_no_zero_where_nothing_is_reported(real: Dataset) -> None:
    row = fetch_rows(real, find_incidents(real, parse_search("killed:0").filter).rows)[0]
    unknown = replace(row, date_start="2021-03-01", date_end="2021-03-01", killed=Figure())
    picture = timeline_picture(
        [replace(row, date_start="2019-03-01", date_end="2019-03-01", killed=Figure(0, 0, 0)), unknown]
    )
    assert picture is not None
    second = picture.data.decode("utf-8").partition("Killed by")[2]
    assert second.count(">0<") == 1 and second.count(">?<") == 1 and "<rect" not in second


def test_an_empty_result_is_a_briefing_too(real: Dataset, make_job: MakeJob, tmp_path: Path, qtbot: QtBot) -> None:
    for suffix in (".html", ".md", ".pdf"):
        job = make_job(real, tmp_path / f"x{suffix}", "xyzzy", print_briefing=print_briefing)
        assert write_export(job) == 0
    assert "No incidents." in Page(tmp_path / "x.html").text and "No incidents." in pdf_text(tmp_path / "x.pdf")
    assert "No incidents." in markdown_texts((tmp_path / "x.md").read_text(encoding="utf-8"))


@given(st.text())
def test_any_text_is_one_line_of_markdown(text: str) -> None:
    found = markdown_texts(markdown_text(text))
    assert (found[0] if found else "") == squeezed(re.sub(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]", " ", text))


@given(st.text())
def test_any_text_is_text_in_html(text: str) -> None:
    read: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            read.append(data)

    reader = Reader()
    reader.feed(f"<p>{html_text(text)}</p>")
    reader.close()
    cleaned = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", "\ufffd", text)
    assert "".join(read) == cleaned
