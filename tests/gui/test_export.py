"""Every format is written from the window and read back; what is cited and exported is what the table shows."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import bibtexparser
import openpyxl
import pytest
import rispy
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.addresses import parse_address
from mali_browser.gui.main_window import MainWindow
from mali_browser.incident_filter import Sort
from mali_browser.records import RecordRef
from tests.gui.conftest import MakeWindow
from tests.gui.searching import settle, type_search
from tests.gui.test_window import AMBUSH, MINES, select, shown


def write(qtbot: QtBot, window: MainWindow, path: Path) -> Path:
    """Write what the panel says to a file and wait for it."""
    panel = window.export_panel
    panel.path.setText(str(path))
    with qtbot.waitSignal(window.controller.exporter.finished, timeout=30_000):
        qtbot.keyClick(panel.path, Qt.Key.Key_Return)
    assert str(path) in panel.message.text() and panel.copy_path.isVisible()
    return path


def ids_in(path: Path) -> list[str]:
    """Return the ids of incidents in a file, in its order, read by others' readers."""
    kind, text = path.suffix, "" if path.suffix in (".xlsx", ".pdf") else path.read_text("utf-8-sig")
    if kind in (".csv", ".tsv"):
        dialect = csv.Sniffer().sniff(text.splitlines()[0], ",;\t")
        return [row["id"] for row in csv.DictReader(io.StringIO(text), dialect=dialect)]
    if kind == ".xlsx":
        sheet = openpyxl.load_workbook(path).worksheets[0]
        head = [cell.value for cell in next(sheet.iter_rows())]
        return [str(row[head.index("id")]) for row in sheet.iter_rows(min_row=2, values_only=True)]
    if kind == ".ndjson":
        return [json.loads(line)["id"] for line in text.splitlines()]
    if kind == ".geojson":
        return [feature["properties"]["id"] for feature in json.loads(text)["features"]]
    if path.name.endswith(".csl.json"):
        return [item["URL"] if "URL" in item else item["id"] for item in json.loads(text)]
    if kind == ".json":
        return [row["id"] for row in json.loads(text)]
    if kind == ".ris":
        return [str(entry) for entry in rispy.loads(text)]
    if kind == ".bib":
        return [str(entry) for entry in bibtexparser.loads(text).entries]
    if kind == ".pdf":
        text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    return [text]


@pytest.mark.parametrize(
    "suffix",
    [".csv", ".tsv", ".xlsx", ".json", ".ndjson", ".geojson", ".md", ".html", ".pdf", ".ris", ".bib", ".csl.json"],
)
def test_every_format_holds_the_rows_in_the_tables_order(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, suffix: str
) -> None:
    type_search(qtbot, window, "menaka")
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort("killed", descending=True))
    window.do_export()
    panel = window.export_panel
    panel.format.setCurrentIndex(panel.format.findData(suffix))
    assert panel.path.text().endswith(f"mali-incidents{suffix}")
    wanted = shown(window)
    found = ids_in(write(qtbot, window, tmp_path / f"résultat{suffix}"))
    if len(found) == len(wanted):
        assert all(ref in text for ref, text in zip(wanted, found, strict=True))
    else:  # an account of each, one after the other
        places = [found[0].find(ref) for ref in wanted]
        assert len(found) == 1 and -1 not in places and places == sorted(places)


def test_only_choices_that_go_with_the_format_are_shown(window: MainWindow) -> None:
    window.do_export()
    panel = window.export_panel
    for suffix, columns, separator, described, own, titled in (
        (".csv", True, True, True, True, False),
        (".tsv", True, False, True, True, False),
        (".xlsx", True, False, False, True, False),
        (".pdf", False, False, False, True, True),
        (".ris", False, False, False, False, False),
    ):
        panel.format.setCurrentIndex(panel.format.findData(suffix))
        seen = (panel.columns, panel.separator, panel.datapackage, panel.own, panel.title)
        assert [one.isVisible() for one in seen] == [columns, separator, described, own, titled], suffix


def test_the_files_name_and_the_format_follow_each_other(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.do_export()
    panel = window.export_panel
    panel.path.setText(str(tmp_path / "my.notes.CSL.JSON"))
    panel.path.editingFinished.emit()
    assert panel.format.currentData() == ".csl.json"
    panel.format.setCurrentIndex(panel.format.findData(".xlsx"))
    assert panel.path.text() == str(tmp_path / "my.notes.xlsx")
    panel.path.setText(str(tmp_path / "plain"))
    with qtbot.waitSignal(window.controller.exporter.finished):
        panel.write.click()
    assert (tmp_path / "plain.xlsx").is_file()
    panel.path.setText(str(tmp_path / "what.docx"))
    with qtbot.waitSignal(window.controller.exporter.failed):
        panel.write.click()
    assert "no known suffix" in panel.message.text() and not (tmp_path / "what.docx").exists()


def test_a_description_beside_it_is_written_when_wanted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.do_export()
    window.export_panel.datapackage.setChecked(True)
    write(qtbot, window, tmp_path / "a.csv")
    described = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert described["resources"][0]["path"] == "a.csv"


def test_a_briefing_has_its_title_its_filter_and_the_notes_only_when_wanted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    word = "seen by our own driver"
    select(qtbot, window, AMBUSH)
    with qtbot.waitSignal(window.own.marks_changed, timeout=10_000):
        window.own.type_note(word)
        window.own.save_note()
    qtbot.waitUntil(lambda: bool(window.own.marks.get(AMBUSH) and window.own.marks[AMBUSH].notes), timeout=10_000)
    type_search(qtbot, window, "menaka")
    window.do_export()
    panel = window.export_panel
    panel.format.setCurrentIndex(panel.format.findData(".html"))
    panel.title.setText("Ménaka <b>2024</b>")
    assert word not in write(qtbot, window, tmp_path / "a.html").read_text("utf-8")
    panel.own.setChecked(True)
    text = write(qtbot, window, tmp_path / "b.html").read_text("utf-8")
    assert word in text and "Ménaka &lt;b&gt;2024&lt;/b&gt;" in text and "menaka" in text


def test_a_selection_says_that_it_is_one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.table.selectAll()
    qtbot.waitUntil(lambda: len(window.controller.selected) > 1)
    window.do_export()
    assert window.export_panel.scope.currentData() == "selection"
    window.export_panel.format.setCurrentIndex(window.export_panel.format.findData(".md"))
    text = write(qtbot, window, tmp_path / "a.md").read_text("utf-8")
    assert f"{len(window.controller.selected)} incidents selected of:" in text


def test_a_collection_is_written_in_its_own_order(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    order = [MINES, AMBUSH]
    window.own.lists.collect("Briefing", [RecordRef("incident", ref) for ref in order])
    settle(qtbot, window)
    type_search(qtbot, window, "collection:Briefing")
    qtbot.waitUntil(lambda: window._own.collection_found[1] == tuple(order), timeout=10_000)
    window.do_export()
    panel = window.export_panel
    assert panel.order.isVisible() and panel.title.text() == "Briefing"
    assert ids_in(write(qtbot, window, tmp_path / "a.csv")) == order
    panel.order.setCurrentIndex(panel.order.findData("table"))
    assert ids_in(write(qtbot, window, tmp_path / "b.csv")) == shown(window)
    type_search(qtbot, window, "menaka")
    assert not panel.order.isVisible()


def test_cancelling_leaves_nothing_behind(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(paths.bundled_database())
    folder = tmp_path / "out"
    folder.mkdir()
    window.do_export()
    panel, exporter = window.export_panel, window.controller.exporter
    panel.path.setText(str(folder / "a.pdf"))
    with qtbot.waitSignal(exporter.failed, timeout=30_000):
        panel.write.click()
        assert panel.cancel.isVisible() and not panel.write.isEnabled()
        panel.cancel.click()
    assert "Cancelled" in panel.message.text()
    assert list(folder.iterdir()) == []
    assert panel.write.isEnabled() and not panel.cancel.isVisible()


@pytest.mark.parametrize(
    ("style", "beginning"),
    [
        ("chicago", "Mali Browser project."),
        ("apa", "Mali Browser project."),
        ("ris", "TY  - "),
        ("bibtex", "@"),
        ("csl", "["),
    ],
)
def test_selected_incidents_are_cited_in_each_style(
    qtbot: QtBot, window: MainWindow, style: str, beginning: str
) -> None:
    window.table.selectAll()
    qtbot.waitUntil(lambda: len(window.controller.selected) > 1)
    with qtbot.waitSignal(window.controller.citation_made):
        window.cite(style)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(beginning)
    assert all(ref in text for ref in shown(window))


@pytest.mark.parametrize(
    "address",
    ["incident:2024-09-17-bamako", "actor:jnim", "place:gao", "outlet:reuters", "section:overview"],
)
def test_every_kind_of_page_is_cited(qtbot: QtBot, make_window: MakeWindow, address: str) -> None:
    window = make_window(paths.bundled_database())
    window.controller.go(parse_address(address))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: str(getattr(window.controller.open_page, "address", "")) == address, timeout=10_000)
    with qtbot.waitSignal(window.controller.citation_made):
        window.actions_by_name["copy_citation"].trigger()
    text = QGuiApplication.clipboard().text()
    assert address in text and "Counter Extremism Project" in text
    assert "Copied" in window.totals.notice.text()


def test_a_page_of_the_help_cites_the_dataset(qtbot: QtBot, window: MainWindow) -> None:
    window.do_help()
    with qtbot.waitSignal(window.controller.citation_made):
        window.do_copy_citation()
    assert "help:" not in QGuiApplication.clipboard().text()


def test_while_one_export_runs_another_is_not_begun(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(paths.bundled_database())
    window.do_export()
    panel, exporter = window.export_panel, window.controller.exporter
    panel.path.setText(str(tmp_path / "a.pdf"))
    asked: list[object] = []
    panel.export_requested.connect(asked.append)
    with qtbot.waitSignal(exporter.finished, timeout=60_000):
        panel.write.click()
        qtbot.keyClick(panel.path, Qt.Key.Key_Return)
        panel.title.returnPressed.emit()
        assert exporter.running
    assert len(asked) == 1 and (tmp_path / "a.pdf").is_file()


def test_the_format_used_last_is_offered_again(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    window.do_export()
    panel = window.export_panel
    panel.format.setCurrentIndex(panel.format.findData(".xlsx"))
    write(qtbot, window, tmp_path / "a.xlsx")
    window.close()
    window = make_window()
    window.do_export()
    assert window.export_panel.format.currentData() == ".xlsx"
    assert window.export_panel.path.text().endswith("mali-incidents.xlsx")


def test_a_month_stays_a_month_in_what_is_exported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.do_export()
    path = write(qtbot, window, tmp_path / "a.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file, delimiter=_separator(path))}
    assert rows[MINES]["date_precision"] == "month"


def _separator(path: Path) -> str:
    return csv.Sniffer().sniff(path.read_text("utf-8-sig").splitlines()[0], ",;\t").delimiter
