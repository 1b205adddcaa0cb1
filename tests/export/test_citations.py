"""Citations hold id, version and hash, dates only as far as known, and are read back by other programs."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace
from pathlib import Path

import bibtexparser
import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string
from pylatexenc.latex2text import LatexNodes2Text

from mali_browser.addresses import require_address
from mali_browser.errors import WrongUse
from mali_browser.export.citations import Citable, apa, chicago, cite_dataset, cite_incident
from mali_browser.export.formats import write_export
from mali_browser.export.reference_files import STYLES, bibtex, citation_pieces, csl, latex, ris
from mali_browser.export_requests import citable_of
from mali_browser.query.connection import Dataset
from mali_browser.query.info import dataset_info
from mali_browser.query.record_states import record_state
from tests.export.conftest import HOSTILE, MakeJob
from tests.export.example import EXAMPLE


def plain(text: str) -> str:
    """Undo LaTeX."""
    braces = text.replace(r"\textbraceleft{}", r"\{").replace(r"\textbraceright{}", r"\}")
    return LatexNodes2Text(strict_latex_spaces=True).latex_to_text(braces).replace("\u02c6", "^")


def one_line(text: str) -> str:
    """Return text as a field of a reference manager can hold it."""
    return " ".join(
        "".join(char if char.isprintable() or char in "\u202e\u202c\u200d\ufeff" else " " for char in text).split()
    )


def cited(dataset: Dataset, address: str) -> Citable:
    return citable_of(dataset, require_address(address))


def test_a_citation_as_text_names_record_version_hash_and_who_reported_it(real: Dataset) -> None:
    item = cited(real, "incident:2024-09-17-bamako")
    info = dataset_info(real)
    for text in (chicago(item), apa(item)):
        assert text.startswith("Mali Browser project.") and "\n" not in text
        for part in (item.title, "17 September 2024", "incident:2024-09-17-bamako", info.dataset_version, "2026"):
            assert part in text
        assert f"record hash {record_state(real, 'incident', '2024-09-17-bamako').hash[:12]}" in text
    assert "Reported by The Defense Post; France 24." in chicago(item)
    assert "(2026)" in apa(item) and "[Data set record]" in apa(item)


def test_what_has_no_hash_of_its_own_has_that_of_the_dataset(real: Dataset) -> None:
    built_from = dataset_info(real).built_from
    for item in (cited(real, "search:menaka"), cited(real, "section:overview"), cite_dataset(dataset_info(real))):
        assert f"dataset hash {built_from[:12]}" in chicago(item)
        assert f"dataset hash {built_from}\r\n" in ris(item)


def test_a_month_stays_a_month_everywhere(sample: Dataset) -> None:
    item = cited(sample, "incident:2020-06-ngorkou")
    assert "(June 2020)" in chicago(item)
    assert csl(item)["event-date"] == {"date-parts": [[2020, 6]]}
    assert "eventdate = {2020-06}" in bibtex(item)
    assert "date of the event: 2020-06\r\n" in ris(item)
    for style in STYLES:
        assert "2020-06-01" not in "".join(citation_pieces([item], style)).replace("2020-06-01-", "")


def test_a_version_that_is_no_date_gives_no_date(sample: Dataset) -> None:
    item = cited(sample, "incident:2020-06-03-menaka")
    assert item.issued is None and "n.d." in chicago(item)
    assert "issued" not in csl(item) and "year =" not in bibtex(item) and "PY  -" not in ris(item)
    assert csl(item)["event-date"] == {"date-parts": [[2020, 6, 3], [2020, 6, 5]]}


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("actor:jnim", "Jama'at Nusrat al-Islam wal-Muslimin (JNIM)"),
        ("place:gao", "Gao, Mali"),
        ("outlet:reuters", "Reuters"),
        ("search:menaka killed:>0", "Search: "),
        ("section:overview", ""),
    ],
)
def test_pages_searches_and_the_dataset_can_be_cited(real: Dataset, address: str, title: str) -> None:
    item = cited(real, address)
    assert item.address.startswith(address.partition(":")[0] + ":")
    assert item.title.startswith(title)
    assert item.address in chicago(item)
    whole = cite_dataset(dataset_info(real))
    assert chicago(whole).startswith(
        "Mali Browser project. Mali Browser: incidents of extremism and terrorism in Mali, ver"
    )


def test_a_passage_is_cited_with_its_section(sample: Dataset) -> None:
    item = cited(sample, "passage:story-1")
    assert item.title == "A story (passage 1)" and "Reported by Beta Post" in chicago(item)


def test_ris_is_read_by_another_program(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(real, tmp_path / "x.ris", "killed:>20")
    written = write_export(job)
    entries = rispy.loads(job.path.read_bytes().decode("utf-8"))
    assert len(entries) == written > 5
    for entry, incident in zip(entries, job.incidents(), strict=True):
        assert entry["type_of_reference"] == "DATA" and entry["authors"] == ["Mali Browser project"]
        assert entry["accession_number"] == f"incident:{incident.row.id}"
        assert entry["title"].startswith(incident.row.title)
        assert entry["year"] == "2026" and entry["date"] == "2026/11//"
        assert f"dataset hash {job.provenance.info.built_from}" in entry["notes"]
        assert f"record hash {record_state(real, 'incident', incident.row.id).hash}" in entry["notes"]


def test_bibtex_is_read_by_two_other_programs(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(real, tmp_path / "x.bib")
    assert write_export(job) == 302
    text = job.path.read_text(encoding="utf-8")
    entries = parse_string(text, "bibtex").entries
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the parser's own libraries
        others = {entry["ID"]: entry for entry in bibtexparser.loads(text).entries}
    assert len(entries) == len(others) == 302
    for incident in job.incidents():
        entry = entries[f"mali-browser_incident_{incident.row.id}"]
        assert plain(entry.fields["title"].strip("{}")).startswith(incident.row.title)
        assert f"incident:{incident.row.id}" in entry.fields["note"]
        assert (entry.fields["year"], entry.fields["month"]) == ("2026", "November")
        assert others[f"mali-browser_incident_{incident.row.id}"]["version"] == job.provenance.info.dataset_version


def test_csl_json_is_set_by_a_citation_processor(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    job = make_job(real, tmp_path / "x.csl.json", "menaka")
    written = write_export(job)
    items = json.loads(job.path.read_text(encoding="utf-8"))
    assert len(items) == written
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the processor's own
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
        from citeproc.source.json import CiteProcJSON

        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        set_texts = [str(entry) for entry in bibliography.bibliography()]
    for item, incident in zip(items, job.incidents(), strict=True):
        assert any(incident.row.title in text and "2026" in text for text in set_texts), item["id"]


def test_hostile_texts_stay_one_entry_each(hostile: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    for suffix in (".ris", ".bib", ".csl.json"):
        assert write_export(make_job(hostile, tmp_path / f"x{suffix}")) == len(HOSTILE)
    entries = rispy.loads((tmp_path / "x.ris").read_bytes().decode("utf-8"))
    by_id = {entry["id"]: entry for entry in entries}
    bib = parse_string((tmp_path / "x.bib").read_text(encoding="utf-8"), "bibtex").entries
    for number, text in enumerate(HOSTILE):
        key = f"mali-browser_incident_hostile-{number:02}"
        assert by_id[key]["title"].startswith(one_line(text))
        assert plain(bib[key].fields["abstract"]) == one_line(text)
    assert len(entries) == len(bib) == len(HOSTILE)
    assert len(json.loads((tmp_path / "x.csl.json").read_text(encoding="utf-8"))) == len(HOSTILE)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp", "Zs", "Cn"))))
def test_any_text_is_one_balanced_bibtex_field(text: str) -> None:
    item = replace(cite_incident(EXAMPLE, _info()), title=text or "x", abstract=text)
    (entry,) = parse_string(bibtex(item), "bibtex").entries.values()
    assert entry.fields.get("abstract", "") == latex(text)
    assert plain(latex(text)) == text.replace("\u02c6", "^")


def _info():  # type: ignore[no-untyped-def]  # noqa: ANN202
    from mali_browser.records import DatasetInfo

    return DatasetInfo("", 0, 1, "2026.11.0", "Title", "Source", "CC0", "f00d")


def test_an_unknown_style_is_a_sentence(sample: Dataset) -> None:
    with pytest.raises(WrongUse, match="no style 'mla'. Styles: chicago, apa, ris, bibtex, csl"):
        citation_pieces([], "mla")


def test_nothing_to_cite_is_an_empty_file(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    for suffix, empty in ((".ris", b""), (".bib", b""), (".csl.json", b"[]\n")):
        job = make_job(real, tmp_path / f"x{suffix}", "xyzzy")
        assert write_export(job) == 0
        assert job.path.read_bytes() == empty
