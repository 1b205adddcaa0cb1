"""What a reader does in the window, and gets."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mali_browser.addresses import Address
from mali_browser.gui.item_models.table_columns import BY_KEY
from mali_browser.gui.main_window import MainWindow
from mali_browser.incident_filter import Sort
from tests.gui.conftest import MakeWindow

AMBUSH, BUS, MINES, TOLD, TRIAL = (
    "2020-06-03-menaka",
    "2020-06-03-kayes",
    "2020-06-ngorkou",
    "2020-06-04-menaka",
    "2021-05-01-menaka",
)


def shown(window: MainWindow) -> list[str]:
    records = [window.controller.model.record(at) for at in range(window.controller.model.rowCount())]
    return [record.id if record else "…" for record in records]


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type a text over what is there and wait for its result."""
    window.search.box.setFocus()
    window.search.box.selectAll()
    with qtbot.waitSignal(window.controller.result_changed, timeout=5000):
        if text:
            qtbot.keyClicks(window.search.box, text)
        else:
            window.search.box.clear()
    qtbot.waitUntil(lambda: not window.controller._typing.isActive())
    qtbot.wait(40)


def select(qtbot: QtBot, window: MainWindow, *ids: str) -> None:
    """Select incidents as clicks would."""
    selection = window.table.selectionModel()
    places = [shown(window).index(incident) for incident in ids]
    if len(places) == 1:
        with qtbot.waitSignal(window.controller.incident_opened, timeout=5000):
            window.table.select_place(places[0])
        return
    window.table.clearSelection()
    with qtbot.waitSignal(window.controller.selection_totals, timeout=5000):
        for place in places:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            selection.select(window.controller.model.index(place, 0), flags)


def test_everything_is_there_at_first_newest_first(window: MainWindow) -> None:
    assert shown(window) == [TRIAL, TOLD, AMBUSH, BUS, MINES]
    assert window.totals.label.text().startswith("5 of 5 incidents · killed ≥ 41")


def test_typing_filters(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "menaka")
    assert shown(window) == [TRIAL, TOLD, AMBUSH]
    assert "3 of 5" in window.totals.label.text()
    search(qtbot, window, "gsim ambush")
    assert "Jama'at" in window.search._also_label.text()
    search(qtbot, window, "")
    assert len(shown(window)) == 5


def test_escape_clears_and_nothing_found_is_said(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "xyzzy")
    assert window.stack.currentWidget() is window.empty
    assert "xyzzy" in window.empty.heading.text()
    with qtbot.waitSignal(window.controller.result_changed):
        qtbot.keyClick(window.search.box, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.table
    assert len(shown(window)) == 5


def test_a_slip_shows_a_hint_and_no_error(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "menaka killed:lots ")
    assert window.search._hints.isVisible()
    assert "killed:lots" in window.search._hint_label.text()
    assert shown(window) == [TRIAL, TOLD, AMBUSH]


def test_a_header_sorts_and_unknown_stays_last(qtbot: QtBot, window: MainWindow) -> None:
    header = window.table.horizontalHeader()
    section = BY_KEY["killed"]
    for expected in ([TOLD, BUS, AMBUSH, TRIAL, MINES], [TRIAL, AMBUSH, BUS, TOLD, MINES]):
        with qtbot.waitSignal(window.controller.result_changed):
            at = QPoint(header.sectionViewportPosition(section) + 8, header.height() // 2)
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert shown(window) == expected


def test_the_selection_stays_on_the_incident(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH)
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort("killed", descending=False))
    assert window.table.selected_rows() == [window.controller.open_incident_record.row.row]
    assert shown(window)[window.table.currentIndex().row()] == AMBUSH
    search(qtbot, window, "bus")
    assert window.table.selected_rows() == []
    search(qtbot, window, "")
    assert shown(window)[window.table.selectionModel().selectedRows()[0].row()] == AMBUSH


def test_the_page_holds_everything(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH)
    text = window.detail.toPlainText()
    for piece in (
        "Convoy ambushed near Ménaka",
        "3–5 June 2020",
        "10–97",
        "Figures disagree",
        "counts as best",
        "JNIM",
        "claimed it",
        "near Menaka",
        "1.\tAgence Alpha · cited as “Agence-Alpha”",
        "3.\tAgence Alpha",
        "Poorer account of the same event: Ambush in Menaka as told elsewhere",
        "Followed by: Suspect of the convoy ambush tried",
        "The two sides disagree on the dead.",
        "Entry 1 of 3 in the chronology, part 1",
        "some, not counted",
    ):
        assert piece in text, piece
    select(qtbot, window, MINES)
    text = window.detail.toPlainText()
    assert "June 2020" in text and "known only to the month" in text and "1 June" not in text
    assert "Stands between two entries" in text
    assert "not reported" in text.replace("\u00a0", " ") and "The report gives no figure." in text


def test_data_is_text_never_markup(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, BUS)
    assert "<b>bold</b>" in window.detail.toPlainText()
    assert all(label.textFormat() != Qt.TextFormat.RichText for label in window.findChildren(QLabel))


def test_a_related_incident_opens_and_back_returns(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "convoy")
    select(qtbot, window, AMBUSH)
    with qtbot.waitSignal(window.controller.incident_opened):
        window.detail.address_clicked.emit(f"incident:{TOLD}")
    assert "Ambush in Menaka as told elsewhere" in window.detail.toPlainText()
    search(qtbot, window, "bus")
    with qtbot.waitSignal(window.controller.incident_opened):
        window.do_back()
    qtbot.waitUntil(lambda: window.search.box.text() == "convoy")
    qtbot.waitUntil(lambda: "Convoy ambushed" in window.detail.toPlainText())
    qtbot.waitUntil(lambda: shown(window) == [TRIAL, AMBUSH])
    assert window.actions_by_name["forward"].isEnabled() and window.actions_by_name["back"].isEnabled()
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "as told elsewhere" in window.detail.toPlainText())


def test_the_mouse_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH)
    select(qtbot, window, BUS)
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.BackButton)
    qtbot.waitUntil(lambda: "Convoy ambushed" in window.detail.toPlainText())


def test_several_rows_add_up(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH, BUS)
    text = window.detail.toPlainText()
    assert "2 incidents selected" in text and "≥ 36" in text
    assert window.totals.selection.text().startswith("2 selected · killed ≥ 36")


def test_copy_as_table_says_unknown_in_words(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, AMBUSH, MINES)
    window.table.setFocus()
    with qtbot.waitSignal(window.controller.rows_for_copy):
        qtbot.keyClick(window.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, first, second = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert head[:3] == ["Date", "Title", "Place"]
    killed, wounded = head.index("Killed"), head.index("Wounded")
    assert first[killed] == "10–97 (best 10)" and first[wounded] == "some, not counted"
    assert second[killed] == "not reported" and second[0] == "June 2020 (known only to the month)"


def test_copy_citation_names_the_record_and_the_version(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, MINES)
    with qtbot.waitSignal(window.controller.citation_made):
        window.do_copy_citation()
    text = QGuiApplication.clipboard().text()
    assert f"incident:{MINES}" in text and "0.0.1" in text and "(June 2020)" in text and "Beta Post" in text


def test_the_whole_job_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.search.box.hasFocus)
    with qtbot.waitSignal(window.controller.result_changed):
        qtbot.keyClicks(window.search.box, "menaka")
    qtbot.wait(60)
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    assert window.table.hasFocus()
    with qtbot.waitSignal(window.controller.incident_opened):
        qtbot.keyClick(window.table, Qt.Key.Key_Down)
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    assert window.detail.hasFocus()
    qtbot.waitUntil(lambda: window.timeline.canvas is not None, timeout=10_000)
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.timeline.canvas.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.table.hasFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Tab)
    assert not window.table.hasFocus()


def test_ctrl_e_exports_what_is_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    search(qtbot, window, "menaka")
    with qtbot.waitSignal(window.controller.result_changed):
        window.controller.set_sort(Sort("killed", descending=True))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    panel = window.export_panel
    assert panel.isVisible() and panel.scope.currentData() == "result"
    path = tmp_path / "résultat.csv"
    panel.path.setText(str(path))
    panel.separator.setCurrentIndex(panel.separator.findData("comma"))
    with qtbot.waitSignal(window.controller.exporter.finished):
        panel.write.click()
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file)] == shown(window) == [TOLD, AMBUSH, TRIAL]
    assert "3 incidents written" in panel.message.text()


def test_an_export_that_fails_is_a_sentence_and_asks_before_replacing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.do_export()
    panel = window.export_panel
    panel.path.setText(str(tmp_path / "nowhere" / "x.csv"))
    with qtbot.waitSignal(window.controller.exporter.failed):
        panel.write.click()
    assert "no such folder" in panel.message.text()
    there = tmp_path / "there.csv"
    there.write_text("old")
    panel.path.setText(str(there))
    panel.write.click()
    assert "Press Export again" in panel.message.text() and there.read_text() == "old"
    with qtbot.waitSignal(window.controller.exporter.finished):
        panel.write.click()
    assert there.read_text(encoding="utf-8-sig").startswith("id")


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, make_window: MakeWindow) -> None:
    first = make_window()
    first.table._show_column(BY_KEY["claim"], True)
    first.table._show_column(BY_KEY["region"], False)
    first.table.horizontalHeader().moveSection(0, 2)
    first.table.setColumnWidth(BY_KEY["title"], 333)
    with qtbot.waitSignal(first.controller.result_changed):
        first.controller.set_sort(Sort("title", descending=False))
    first.resize(760, 560)
    left = (first.table.column_state(), first.splitter.sizes(), shown(first))
    first.close()
    second = make_window()
    assert (second.width(), second.height()) == (760, 560)
    assert (second.table.column_state(), second.splitter.sizes(), shown(second)) == left
    assert second.controller.sort == Sort("title", descending=False)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"geometry": 5, "column_widths": {"title": "wide"}}', '{"sort_field": "x"}']
)
def test_a_damaged_window_state_means_defaults(make_window: MakeWindow, tmp_path: Path, content: str) -> None:
    (tmp_path / "session.json").write_text(content)
    window = make_window()
    assert shown(window)[0] == TRIAL
    assert not window.table.isColumnHidden(BY_KEY["title"])


def test_an_address_opens_its_page(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(address=Address("incident", BUS))
    qtbot.waitUntil(lambda: "Bus attacked in Kayes" in window.detail.toPlainText())
    assert shown(window)[window.table.selectionModel().selectedRows()[0].row()] == BUS
    other = make_window(address=Address("search", "menaka"))
    assert other.search.box.text() == "menaka"


def test_an_address_that_leads_nowhere_is_said(qtbot: QtBot, make_window: MakeWindow) -> None:
    window = make_window(address=Address("incident", "2000-01-01-nowhere"))
    qtbot.waitUntil(lambda: "There is no incident" in window.detail.toPlainText())


def test_text_size_and_theme_change_at_once(qtbot: QtBot, window: MainWindow) -> None:
    before = window.table.fontMetrics().height()
    for _ in range(5):
        window.do_larger()
    assert window.table.fontMetrics().height() > before
    window.do_normal_size()
    assert window.table.fontMetrics().height() == before
    window.keeper.choose("dark")
    assert QApplication.palette().window().color().lightness() < 60
    window.keeper.choose("light")
    assert QApplication.palette().window().color().lightness() > 200


def test_the_model_is_a_sound_model(window: MainWindow) -> None:
    QAbstractItemModelTester(window.controller.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.do_export()
    nameless = [
        type(child).__name__
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (child.accessibleName() or getattr(child, "text", lambda: "")())
        and not child.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_one_can_type_at_once(window: MainWindow) -> None:
    assert QApplication.focusWidget() is window.search.box
