"""Every page has an address, every link leads somewhere, and what the data says is shown as text."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.addresses import Address, parse_address
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.page_view import PageView
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import find_incidents
from mali_browser.query.lineage import fetch_lineage
from mali_browser.query.pages import fetch_page
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import RecordRef
from mali_browser.search_language import parse_search
from tests.gui.conftest import MakeWindow
from tests.gui.searching import type_search

_TABLES = {
    "incident": "incidents",
    "actor": "actors",
    "place": "places",
    "outlet": "outlets",
    "section": "sections",
    "passage": "passages",
}
HOSTILE = (
    "<b>bold</b><img src='http://example.org/x.png'><script>alert(1)</script>",
    "&amp; &lt;p&gt; %00 {shown|actor:x} <a href='incident:x'>y</a>",
    "\u202eright to left\u202c \u0627\u0644\u0645\u0631\u0627\u0628\u0637\u0648\u0646",
    "W" * 400,
    "👩\u200d👩\u200d👧\u200d👦 🇲🇱 e\u0301\u0323",
    '=HYPERLINK("http://example.org")\t\'; DROP TABLE incidents; --',
)


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


def addresses(dataset: Dataset) -> list[Address]:
    return [
        Address(kind, ref)
        for kind, table in _TABLES.items()
        for (ref,) in dataset.connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall()
    ]


def hrefs(document: QTextDocument) -> set[str]:
    found = set()
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            href = at.fragment().charFormat().anchorHref()
            if href:
                found.add(href)
            at += 1
        block = block.next()
    return found


def test_every_link_of_every_page_leads_to_a_page_or_to_incidents(qapp: QApplication, real: Dataset) -> None:
    view = PageView(load_theme("light"), 186)
    there = {str(address) for address in addresses(real)}
    links: dict[str, str] = {}
    for address in addresses(real):
        page = fetch_page(real, address)
        assert page.address == str(address)
        view.show_page(page)
        assert page.title in view.plain_text()
        for href in hrefs(view.document()):
            links.setdefault(href, page.address)
    assert len(links) > 1500
    vocabulary = load_vocabulary(real)
    for href, on in links.items():
        target = parse_address(href)
        assert target is not None, (href, on)
        if target.kind == "search":
            parsed = parse_search(target.target, vocabulary)
            assert not parsed.hints, (href, on)
            assert find_incidents(real, parsed.filter).rows, (href, on)
        elif target.kind == "lineage":
            assert fetch_lineage(real, target.target).bands, (href, on)
        else:
            assert href in there, (href, on)


def hostile_database(sample_database: Path, tmp_path: Path, text: str) -> Path:
    path = tmp_path / "hostile.db"
    shutil.copy(sample_database, path)
    with sqlite3.connect(path) as connection:
        for table, columns in (
            ("incidents", ("title", "summary", "note")),
            ("incident_casualties", ("according_to", "wording", "note")),
            ("actors", ("name", "active_note")),
            ("actor_names", ("name",)),
            ("actor_paragraphs", ("text",)),
            ("places", ("name", "basis", "note")),
            ("outlets", ("name",)),
            ("passages", ("text", "note")),
            ("sections", ("title",)),
            ("contradictions", ("what", "treatment")),
            ("contradiction_values", ("value",)),
        ):
            for column in columns:
                unique = " || rowid" if (table, column) in {("actor_names", "name"), ("outlets", "name")} else ""
                # Titles have a longest length in the schema itself.
                value = text[:90] if (table, column) == ("incidents", "title") else text
                connection.execute(f"UPDATE {table} SET {column} = ?{unique}", (value,))
        for links in ("passage_links", "actor_paragraph_links"):
            connection.execute(f"DELETE FROM {links}")
    return path


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_text(
    qtbot: QtBot, sample_database: Path, tmp_path: Path, make_window: MakeWindow, text: str
) -> None:
    window = make_window(database=hostile_database(sample_database, tmp_path, text))
    dataset = open_dataset(tmp_path / "hostile.db")
    wanted = " ".join(text.split())
    for address in addresses(dataset):
        with qtbot.waitSignal(window.controller.page_opened):
            window.controller.go(address)
        shown = " ".join(window.detail.toPlainText().split())
        assert wanted[:90] in shown, address
        for href in hrefs(window.detail.document()):
            assert parse_address(href) is not None, href
    dataset.close()
    assert window.grab().width() == window.width()


def test_tooltips_are_plain_text_whatever_the_names_are(
    qtbot: QtBot, sample_database: Path, tmp_path: Path, make_window: MakeWindow
) -> None:
    window = make_window(database=hostile_database(sample_database, tmp_path, "A <i>y</i> <b>b</b>"))
    window.own.lists.collect("<b>list</b>", [RecordRef("incident", window.controller.model.record(0).id)])  # type: ignore[union-attr]
    window.do_panel_actors()
    type_search(qtbot, window, "<b>bold</b><img/src=x> ")
    tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
    type_search(qtbot, window, "y ")
    window.table.select_place(0)
    window.own_panel.tag_wanted.emit("<b>tag</b>")
    window.do_panel_own()
    qtbot.waitUntil(lambda: "<b>tag" in str([line.name for line in window._own._contents.tags]))  # type: ignore[union-attr]
    qtbot.wait(300)
    tips += [widget.toolTip() for widget in window.findChildren(QWidget)]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), 50)) if model is not None else ():
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                tips.append(str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""))
    assert any("bold" in tip for tip in tips) and any("<\u200bi" in tip for tip in tips)
    assert [tip for tip in tips if GuiQt.mightBeRichText(tip)] == []


def test_find_in_page_goes_by_the_searchs_folding(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(database=paths.bundled_database())
    with qtbot.waitSignal(window.controller.page_opened):
        window.controller.go(Address("actor", "jnim"))
    window.do_find_in_page()
    bar = window.detail_pane.find_bar
    qtbot.keyClicks(bar.box, "al qaeda")
    assert window.detail.found > 0 and "al-Qaeda" in window.detail.textCursor().block().text()
    first = window.detail.textCursor().position()
    qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert window.detail.found == 1 or window.detail.textCursor().position() != first
    bar.box.setText("nowheretobefound")
    assert bar.count.text() == "not there"
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert not bar.isVisible() and window.detail.extraSelections() == []


def test_lists_of_pages_are_narrowed_and_opened_by_keyboard(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(database=paths.bundled_database())
    window.do_panel_actors()
    panel = window.lists["actors"]
    qtbot.waitUntil(lambda: panel.model.of_all > 100)
    qtbot.keyClicks(panel.box, "isgs")
    assert panel.model.rowCount() == 1
    with qtbot.waitSignal(window.controller.page_opened):
        qtbot.keyClick(panel.box, Qt.Key.Key_Return)
    assert window.controller.open_page is not None and window.controller.open_page.address == "actor:is-sahel"
    window.do_panel_report()
    outline = window.lists["report"]
    qtbot.waitUntil(lambda: outline.model.of_all > 10)
    with qtbot.waitSignal(window.controller.page_opened):
        qtbot.keyClick(outline.box, Qt.Key.Key_Down)
        qtbot.keyClick(outline.list, Qt.Key.Key_Down)
        qtbot.keyClick(outline.list, Qt.Key.Key_Return)
    assert window.controller.open_page.address == "section:overview"
    assert outline.list.currentIndex().row() == 1


def test_a_passage_opens_its_section_at_its_place(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(database=paths.bundled_database(), address=Address("passage", "recruitment-3"))
    qtbot.waitUntil(lambda: window.controller.open_page is not None)
    page = window.controller.open_page
    assert page.address == "passage:recruitment-3" and page.id == "recruitment"
    assert "▸" in window.detail.plain_text()
    assert window.detail.verticalScrollBar().value() > 0


def test_a_link_can_be_opened_in_another_window(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.controller.page_opened):
        window.controller.go(Address("actor", "jnim"))
    view = window.detail
    view.verticalScrollBar().setValue(0)
    at = next(
        QPoint(x, y)
        for y in range(0, view.viewport().height(), 4)
        for x in range(0, view.viewport().width(), 6)
        if view.anchorAt(QPoint(x, y)).startswith("search:")
    )
    with qtbot.waitSignal(window.another_wanted) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=at)
    assert asked.args[0].kind == "search"
    with qtbot.waitSignal(window.another_wanted) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert asked.args[0].kind == "search"


def test_a_page_is_saved_as_pdf_dark_on_light(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window(database=paths.bundled_database(), theme="dark", address=Address("place", "menaka"))
    qtbot.waitUntil(lambda: window.controller.open_page is not None)
    path = tmp_path / "Ménaka.pdf"
    window.save_page(path)
    reader = PdfReader(path)
    assert reader.pages and "Ménaka" in reader.pages[0].extract_text()
    window.save_page(tmp_path / "nowhere" / "x.pdf")
    assert "was not written" in window.totals.notice.text()


def test_the_page_takes_the_whole_window_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["wide"].trigger()
    assert not window.table.isVisible() and not window.side.isVisible() and window.detail.isVisible()
    window.actions_by_name["wide"].trigger()
    assert window.table.isVisible() and window.side.isVisible()
