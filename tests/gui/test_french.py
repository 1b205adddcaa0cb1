"""In French the window is French: words, dates, numbers, help; what is searched, stored and exported stays as it is."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mali_browser import paths, wording
from mali_browser.addresses import Address
from mali_browser.gui import language
from mali_browser.gui.clipboard_text import clipboard_text
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.session_state import SessionState, save_session
from mali_browser.incident_filter import Condition, IncidentFilter, Sort
from mali_browser.paths import checkout_root, user_folders
from mali_browser.query.connection import open_dataset
from mali_browser.query.incidents import fetch_incident, find_incidents
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import Figure
from mali_browser.search_language import parse_search
from tests.gui.conftest import MakeWindow
from tests.gui.test_help import check_every_page

TOOL = checkout_root() / "packaging" / "translations.py"
TS_FILE = paths.resource("translations", "mali_browser_fr.ts")


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Speak French for the length of a test."""
    language.speak(qapp, "fr")
    yield
    language.speak(qapp, "en")


@pytest.fixture
def french_window(make_window: MakeWindow, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window that begins in French because its reader chose so."""
    save_session(user_folders(tmp_path).session_file, SessionState(language="fr", welcomed=True))
    window = make_window(database=paths.bundled_database())
    window.resize(1280, 800)
    yield window
    language.speak(qapp, "en")


def messages() -> Iterator[tuple[str, str, str]]:
    """Yield context, phrase and translation of all that is in the .ts file."""
    for context in ElementTree.parse(TS_FILE).getroot().iter("context"):
        for message in context.iter("message"):
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("translation") or "",
            )


def test_every_phrase_of_the_program_is_translated_and_the_built_file_is_up_to_date() -> None:
    done = subprocess.run([sys.executable, TOOL, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_translation_fills_in_what_its_phrase_fills_in_and_keeps_its_menu_key() -> None:
    for context, phrase, shown in messages():
        assert set(re.findall(r"\{\w*\}", phrase)) == set(re.findall(r"\{\w*\}", shown)), (context, phrase)
        if context in ("actions", "WindowFrame"):
            assert phrase.count("&") == shown.count("&"), (context, phrase)


def test_french_signs_stand_after_a_space_that_does_not_break() -> None:
    wrong = [
        (context, shown)
        for context, _phrase, shown in messages()
        if re.search(r"(?<=\w) [:;?!»]|« |“|”|[^\s\u00a0]»", shown)
    ]
    assert wrong == []


def test_dates_numbers_and_plurals_are_written_as_in_french(french: None) -> None:
    assert wording.date_text("2024-09-17", "2024-09-17", "day") == "17 septembre 2024"
    assert wording.date_text("2012-05-01", "2012-05-01", "day") == "1er mai 2012"
    assert wording.date_text("2024-07-25", "2024-07-27", "day") == "25–27 juillet 2024"
    assert wording.date_text("2022-10-01", "2022-10-31", "month") == "octobre 2022"
    assert wording.incidents_text(0) == "0 incident"
    assert wording.incidents_text(1) == "1 incident"
    assert wording.incidents_text(12_345) == "12\u202f345 incidents"
    assert wording.decimal(3.5, 1) == "3,5"
    assert wording.figure_text(Figure()) == "non renseigné"


def test_errors_are_shown_in_french_with_their_values(french: None) -> None:
    assert language.shown_trouble("There is no place 'nowhere: x' in this dataset.") == (
        "Il n’y a pas de lieu «\u00a0nowhere: x\u00a0» dans ces données."
    )
    assert language.shown_trouble("something else {0}") == "something else {0}"


def test_english_loads_nothing_and_comes_back(qapp: QApplication) -> None:
    language.speak(qapp, "en")
    assert language._loaded == [] and wording.incidents_text(0) == "0 incidents"
    language.speak(qapp, "fr")
    assert language.spoken() == "fr"
    language.speak(qapp, "system")  # English where the tests run
    assert language._loaded == [] and wording.date_text("2012-05-01", "2012-05-01", "day") == "1 May 2012"


def test_qt_speaks_french_too(qtbot: QtBot, french: None) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Annuler"


def test_menus_table_facets_and_totals_are_french(qtbot: QtBot, french_window: MainWindow) -> None:
    window = french_window
    assert [action.text() for action in window.menuBar().actions()][0] == "&Fichier"
    assert window.table.model().headerData(2, window.table.horizontalHeader().orientation()) == "Titre"
    facet = window.facets.groups["type"].model
    qtbot.waitUntil(lambda: facet.rowCount() > 0)
    assert {"Combats", "Violences contre les civils"} <= {facet.row(at).label for at in range(facet.rowCount())}
    shown = " ".join(label.text() for label in window.totals.findChildren(QLabel))
    assert "302 sur 302 incidents" in shown and "non renseignés" in shown


def test_a_page_is_french_around_its_english_text(qtbot: QtBot, french_window: MainWindow) -> None:
    window = french_window
    with qtbot.waitSignal(window.controller.page_opened):
        window.controller.go(Address("incident", "2024-09-17-bamako"))
    shown = window.detail.toPlainText()
    wanted = (
        "17 septembre 2024",
        "revendiqué par l’auteur",
        "Victimes",
        "JNIM attacked gendarmerie",
        "sont en anglais",
    )
    for words in wanted:
        assert words in shown


def test_a_search_in_french_becomes_french_chips_and_the_same_filter(qtbot: QtBot, french_window: MainWindow) -> None:
    window = french_window
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.go(Address("search", "killed:>10 type:battles after:2022"))
    chips = " | ".join(label.text() for label in window.search.chips.findChildren(QLabel))
    assert "tués\u00a0: plus de 10" in chips and "Combats" in chips and "depuis 2022" in chips
    assert window.search.box.text() == "killed:>10 type:battles after:2022"


def test_what_is_copied_and_exported_stays_english(french: None) -> None:
    dataset = open_dataset(paths.bundled_database())
    incident = fetch_incident(dataset, "2024-09-17-bamako")
    text = clipboard_text("text", [incident], [])
    table = clipboard_text("table", [incident], ["date", "killed", "type"])
    with wording.in_english():
        assert wording.date_text("2024-09-17", "2024-09-17", "day") == "17 September 2024"
    dataset.close()
    assert "17 September 2024" in text and "septembre" not in text
    assert table.splitlines() == ["Date\tKilled\tType", "17 September 2024\t≥ 77\tBattles"]


def test_every_page_of_the_french_help_opens_and_its_links_lead_somewhere(french_window: MainWindow) -> None:
    check_every_page(french_window)


def test_the_french_help_has_every_link_of_the_english_one() -> None:
    for file in paths.resource("help", "fr").glob("*.md"):
        english = paths.resource("help", file.name).read_text(encoding="utf-8")
        links = re.findall(r"\]\(([^)]*)\)", file.read_text(encoding="utf-8"))
        assert sorted(links) == sorted(re.findall(r"\]\(([^)]*)\)", english)), file.name


def test_the_searches_to_try_find_something_in_french(french: None) -> None:
    from mali_browser.gui.views.page_view import _EXAMPLES

    dataset = open_dataset(paths.bundled_database())
    vocabulary = load_vocabulary(dataset)
    for example in _EXAMPLES:
        shown = QCoreApplication.translate("PageView", example)
        parsed = parse_search(shown, vocabulary)
        assert not parsed.hints and find_incidents(dataset, parsed.filter).rows, shown
    dataset.close()


def cut_texts(top: QWidget) -> list[tuple[str, str, int, int]]:
    """Return labels and buttons that are narrower than their text."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and (
            widget.wordWrap() or widget.sizePolicy().horizontalPolicy().name == "Ignored"
        ):
            continue
        if isinstance(widget, QToolButton) and not widget.icon().isNull():
            continue  # its text is not shown
        if widget.width() < widget.minimumSizeHint().width() - 1:
            found.append((type(widget).__name__, widget.text(), widget.width(), widget.minimumSizeHint().width()))
    return found


def test_no_label_and_no_button_is_cut(qtbot: QtBot, french_window: MainWindow) -> None:
    window = french_window
    for action in ("export", "settings", "panel_own", "panel_filters"):
        window.actions_by_name[action].trigger()
        qtbot.waitUntil(lambda: cut_texts(window) == [])
    with qtbot.waitSignal(window.controller.page_opened):
        window.controller.go(Address("actor", "jnim"))
    qtbot.waitUntil(lambda: cut_texts(window) == [])
    panel = window.facets
    assert panel.widget().minimumSizeHint().width() <= panel.viewport().width()


def test_no_menu_gives_one_key_to_two_actions(french_window: MainWindow) -> None:
    for menu in french_window.menuBar().findChildren(QMenu):
        keys = [found[1].lower() for a in menu.actions() if (found := re.search(r"&(\w)", a.text()))]
        assert len(keys) == len(set(keys)), (menu.title(), sorted(keys))


def test_the_language_set_is_kept_for_the_next_start(qtbot: QtBot, french_window: MainWindow) -> None:
    window = french_window
    qtbot.waitUntil(lambda: window.session.language == "system")  # what the reader's own file says
    window.own.set_setting("language", "fr")
    qtbot.waitUntil(lambda: window.session.language == "fr")
    window.close()
    assert json.loads(window.folders.session_file.read_text(encoding="utf-8"))["language"] == "fr"


def test_an_export_from_the_french_window_has_the_same_bytes_as_from_the_english_one(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    from mali_browser.gui.export_runner import ExportOrder, ExportRunner

    def written(tongue: str) -> dict[str, str]:
        language.speak(qapp, tongue)
        runner = ExportRunner(paths.bundled_database())
        found = {}
        request = IncidentFilter(((Condition("type", "Battles"),),))
        for suffix in ("csv", "md", "ris"):
            file = tmp_path / f"{tongue}.{suffix}"
            with qtbot.waitSignal(runner.finished, timeout=20_000):
                runner.start(ExportOrder(file, range(40, 60), request, Sort("date", True), wording.selected_of(20)))
            found[suffix] = re.sub(r"\d{2}:\d{2} UTC", "", file.read_text(encoding="utf-8-sig"))
        runner.close()
        return found

    try:
        french = written("fr")
    finally:
        language.speak(qapp, "en")
    assert french == written("en")
    assert "20 incidents selected of: type: Battles" in french["md"]
