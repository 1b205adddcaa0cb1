"""The help opens inside the window, and every example in it runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.addresses import Address, parse_address
from mali_browser.gui import help_pages
from mali_browser.gui.main_window import MainWindow
from mali_browser.query.connection import open_dataset
from mali_browser.query.incidents import find_incidents
from mali_browser.query.pages import fetch_page
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.search_language import parse_search
from tests.gui.conftest import MakeWindow
from tests.gui.test_pages import hrefs


@pytest.fixture
def real_window(make_window: MakeWindow) -> MainWindow:
    return make_window(database=paths.bundled_database())


def check_every_page(window: MainWindow) -> None:
    """Open each page of the help; its links open something, and its examples find something."""
    dataset = open_dataset(paths.bundled_database())
    vocabulary = load_vocabulary(dataset)
    for name in help_pages.NAMES:
        window.controller.go(Address("help", name))
        assert window.controller.open_page is not None
        assert window.controller.open_page.address == f"help:{name}"
        shown = window.detail.toPlainText()
        assert len(shown) > 100 and "](" not in shown, name
        for href in hrefs(window.detail.document()):
            address = parse_address(QUrl.fromPercentEncoding(href.encode()))
            if href.startswith("http"):
                continue
            assert address is not None, (name, href)
            if address.kind == "search":
                parsed = parse_search(address.target, vocabulary)
                own = any(c.value in ("bookmarked", "note") for clause in parsed.filter.clauses for c in clause)
                assert not parsed.hints, (name, href)
                assert own or find_incidents(dataset, parsed.filter).rows, (name, href)
            elif address.kind == "help":
                assert address.target in help_pages.NAMES, (name, href)
            elif address.kind != "lineage":
                fetch_page(dataset, address)
    dataset.close()


def test_every_page_of_the_help_opens_and_its_links_lead_somewhere(real_window: MainWindow) -> None:
    check_every_page(real_window)


def test_f1_opens_the_help_and_an_example_runs_when_it_is_chosen(qtbot: QtBot, real_window: MainWindow) -> None:
    real_window.actions_by_name["help"].trigger()
    assert real_window.windowTitle() == "Help"
    real_window.detail.anchorClicked.emit(QUrl("help:search"))
    assert real_window.windowTitle() == "How to search"
    with qtbot.waitSignal(real_window.controller.result_changed):
        real_window.detail.anchorClicked.emit(QUrl("search:convoy%20-bamako"))
    assert real_window.search.box.text() == "convoy -bamako"
    real_window.do_back()
    assert real_window.windowTitle() == "How to search"


def test_about_says_versions_folders_and_the_hash_of_the_data(real_window: MainWindow) -> None:
    real_window.do_about()
    shown = real_window.detail.toPlainText()
    assert str(real_window.folders.data) in shown and "302 incidents" in shown and "6.10.3" in shown
    assert help_pages._hash(paths.bundled_database()) in shown


def test_a_help_page_that_is_not_there_is_said(real_window: MainWindow) -> None:
    real_window.controller.go(Address("help", "nowhere"))
    assert "There is no page 'help:nowhere'" in real_window.detail.toPlainText()


def test_text_in_a_table_of_the_help_is_shown_as_it_is() -> None:
    assert help_pages.escaped("a|b*c_d") == "a\\|b\\*c\\_d"
