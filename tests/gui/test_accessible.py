"""What assistive technology is told: every control has a name, in every state of the real window; keys reach all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mali_browser import paths
from mali_browser.addresses import parse_address
from mali_browser.gui.dialogs.trouble import NoDatabaseWindow, TroubleDialog
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.views.filter_chips import Chip
from tests.gui.conftest import MakeWindow
from tests.gui.searching import settle, total, type_search

Do = Callable[[QtBot, MainWindow], None]


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    made = make_window(paths.bundled_database())
    made.resize(1400, 900)
    qtbot.waitUntil(lambda: made.timeline.canvas is not None, timeout=20_000)
    settle(qtbot, made)
    return made


@dataclass(frozen=True)
class Told:
    """What is told of one control."""

    role: str
    name: str
    description: str
    focusable: bool
    parent: int
    kind: str

    def __str__(self) -> str:
        return f"{self.role} {self.kind} '{self.name}'"


def told(widget: QWidget) -> list[Told]:
    """Walk the tree of what is told, without the cells of tables and what is not to be seen."""
    found: list[Told] = []

    def walk(one: QAccessibleInterface, parent: int) -> None:
        state = one.state()
        if state.invisible and parent >= 0:
            return
        thing = one.object()
        name, description = (one.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
        focusable = bool(state.focusable)
        if isinstance(thing, QWidget):
            focusable = focusable and thing.focusPolicy() != Qt.FocusPolicy.NoFocus
        found.append(Told(one.role().name, name, description, focusable, parent, type(thing).__name__))
        here = len(found) - 1
        if one.role().name in ("Table", "List", "Tree", "ComboBox", "PopupMenu", "ScrollBar"):
            return
        for at in range(one.childCount()):
            child = one.child(at)
            if child is not None and child.isValid():
                walk(child, here)

    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    walk(root, -1)
    return found


def go(address: str) -> Do:
    def do(qtbot: QtBot, window: MainWindow) -> None:
        window.controller.go(parse_address(address))  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: str(getattr(window.controller.open_page, "address", "")) == address, timeout=10_000)
        qtbot.wait(300)

    return do


def act(*names: str) -> Do:
    def do(qtbot: QtBot, window: MainWindow) -> None:
        for name in names:
            window.actions_by_name[name].trigger()
            qtbot.wait(300)

    return do


def find(text: str) -> Do:
    return lambda qtbot, window: type_search(qtbot, window, text)


STATES: dict[str, tuple[Do, ...]] = {
    "start": (),
    "results": (find("attacks in the Mopti region since 2020, more than 5 killed "),),
    "hits": (find("koufa "),),
    "nothing": (find("xyzzy "),),
    "incident": (go("incident:2024-09-17-bamako"), act("find_in_page")),
    "actor": (go("actor:jnim"),),
    "report": (act("panel_report"), go("section:overview")),
    "lists": (act("panel_actors"),),
    "help": (go("help:search"),),
    "map": (act("map"),),
    "lineage": (act("lineage"),),
    "export": (act("export", "picture", "rule"),),
    "settings": (act("settings"),),
    "own": (go("incident:2024-09-17-bamako"), act("bookmark", "panel_own")),
}


@pytest.mark.parametrize("state", list(STATES))
def test_every_control_has_a_name_that_tells_it_from_the_others(qtbot: QtBot, window: MainWindow, state: str) -> None:
    for do in STATES[state]:
        do(qtbot, window)
    controls = told(window)
    assert len(controls) > 40
    nameless = [f"{one} in {controls[one.parent]}" for one in controls if one.focusable and not one.name.strip()]
    assert nameless == []
    named: dict[tuple[int, str, str], int] = {}
    for one in controls:
        if one.focusable:
            key = (one.parent, one.role, one.name)
            named[key] = named.get(key, 0) + 1
    assert [key[1:] for key, count in named.items() if count > 1] == []
    said = [text for one in controls for text in (one.name, one.description)]
    assert [text for text in said if "<p>" in text or "</" in text or "<b>" in text] == []


def test_charts_and_tables_say_what_they_hold(qtbot: QtBot, window: MainWindow) -> None:
    act("map")(qtbot, window)
    assert window.charts.map is not None and window.timeline.canvas is not None
    for canvas in (window.charts.map.canvas, window.timeline.canvas):
        assert canvas.accessibleName() and len(canvas.accessibleDescription()) > 20
    model = window.controller.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert all(heads) and "Killed" in heads
    cell = window.controller.model.index(0, 1)
    assert "Date" in cell.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("make", [lambda: TroubleDialog("details", paths.user_folders().log_file, None)])
def test_dialogs_are_named_too(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    assert [str(one) for one in told(dialog) if one.focusable and not one.name.strip()] == []


def test_the_window_without_data_is_named_too(qtbot: QtBot) -> None:
    window = NoDatabaseWindow("The data file is not there. Choose another one.")
    qtbot.addWidget(window)
    window.show()
    assert [str(one) for one in told(window) if one.focusable and not one.name.strip()] == []


def tab_round(qtbot: QtBot, window: MainWindow, most: int = 250) -> Iterator[QWidget]:
    """Press Tab again and again, and yield where that leads, until it begins anew."""
    seen: list[QWidget] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen and focus is seen[0]:
            return
        seen.append(focus)
        yield focus
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focus and not _moves_within(focus):
            pytest.fail(f"Tab does not leave {type(focus).__name__} '{focus.accessibleName()}'")
    pytest.fail(f"Tab never comes round: it ends at {QApplication.focusWidget()}")


def _moves_within(widget: QWidget) -> bool:
    """Tell whether Tab has places of its own in a widget: links of a page, marks of the map."""
    return type(widget).__name__ in ("PageView", "MapCanvas", "HelpView", "QTextBrowser", "IndexList")


@pytest.mark.parametrize("state", ["start", "results", "map", "export", "settings", "own"])
def test_tab_goes_round_the_whole_window_and_is_never_trapped(qtbot: QtBot, window: MainWindow, state: str) -> None:
    for do in STATES[state]:
        do(qtbot, window)
    window.activateWindow()
    window.search.box.setFocus()
    been = set(tab_round(qtbot, window, 600))
    wanted = {window.search.box, window.facets.years, window.timeline.header.grouping}
    if state in ("settings", "own"):
        wanted.discard(window.facets.years)
    if state == "own":
        wanted.add(window.own_panel.note)
    missing = {widget for widget in wanted if widget.isVisible()} - been
    assert not missing, [type(widget).__name__ for widget in missing]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_one_sees_where_the_keyboard_is(qtbot: QtBot, make_window: MakeWindow, theme: str) -> None:
    window = make_window(paths.bundled_database(), theme=theme)
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: window.timeline.canvas is not None, timeout=20_000)
    settle(qtbot, window)
    go("incident:2024-09-17-bamako")(qtbot, window)
    window.activateWindow()
    window.search.box.setFocus()
    unseen = []
    for widget in set(tab_round(qtbot, window, 600)):
        if isinstance(widget, QScrollBar):
            continue
        other = window.table if widget is not window.table else window.search.box
        other.setFocus()
        qtbot.wait(10)
        before = window.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(10)
        shape = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-4, -4, 4, 4)
        if before.copy(shape) == window.grab().toImage().copy(shape):
            unseen.append(f"{type(widget).__name__} '{widget.accessibleName() or getattr(widget, 'text', str)()}'")
    assert not unseen, "\n".join(unseen)


def test_columns_are_sorted_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.table.setFocus()
    before = window.controller.sort
    for name in ("sort_next", "sort_turn"):
        assert window.actions_by_name[name].shortcut().toString()
    window.actions_by_name["sort_turn"].trigger()
    settle(qtbot, window)
    assert window.controller.sort.descending != before.descending
    window.actions_by_name["sort_next"].trigger()
    settle(qtbot, window)
    assert window.controller.sort.field != before.field


def test_buttons_of_pictures_only_have_tooltips(window: MainWindow) -> None:
    silent = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not button.text().strip() and not button.toolTip() and not button.accessibleName()
    ]
    assert silent == []


def cut_texts(window: QWidget) -> list[str]:
    """Return the texts of labels and buttons that have less room than they need."""
    cut = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        text = widget.text().replace("&", "")
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        draws_icon = isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and not widget.icon().isNull()
        )
        if not text.strip() or wraps or draws_icon:
            continue
        needed = max(widget.fontMetrics().horizontalAdvance(line) for line in text.splitlines())
        if needed > widget.width() + 1:
            cut.append(f"{type(widget).__name__} '{text}': {widget.width()} of {needed}")
    return cut


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
@pytest.mark.parametrize("state", ["results", "nothing", "incident", "map", "lineage", "export", "settings", "own"])
def test_at_double_size_no_text_is_cut(qtbot: QtBot, window: MainWindow, state: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.set_text_scale(200)
    qtbot.wait(200)
    for do in STATES[state]:
        do(qtbot, window)
    qtbot.wait(300)
    assert not cut_texts(window), "\n".join(cut_texts(window))
    window.set_text_scale(100)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_a_days_work_is_done_without_a_mouse(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.activateWindow()
    key = Qt.Key
    # find, narrow by a facet, take the chip off again, sort
    press(qtbot, window, key.Key_L, CTRL)
    qtbot.keyClicks(window.search.box, "region:mopti ")
    settle(qtbot, window)
    everything = total(window)
    values = window.facets.groups["type"].values
    while QApplication.focusWidget() is not values:
        press(qtbot, window, key.Key_Tab)
    press(qtbot, window, key.Key_Down)
    press(qtbot, window, key.Key_Space)
    settle(qtbot, window)
    assert 0 < total(window) < everything and len(window.search.chips.chips) == 2
    press(qtbot, window, key.Key_L, CTRL)
    press(qtbot, window, key.Key_Tab)
    while not isinstance(QApplication.focusWidget(), Chip):
        press(qtbot, window, key.Key_Tab)
    press(qtbot, window, key.Key_Right)
    press(qtbot, window, key.Key_Delete)
    settle(qtbot, window)
    assert total(window) == everything and len(window.search.chips.chips) == 1
    press(qtbot, window, key.Key_Down, ALT, SHIFT)
    settle(qtbot, window)
    assert not window.controller.sort.descending
    # read: from the row to the page, along a link, back, find in it
    press(qtbot, window, key.Key_L, CTRL)
    press(qtbot, window, key.Key_Down)
    qtbot.waitUntil(lambda: window.controller.open_incident_record is not None, timeout=10_000)
    press(qtbot, window, key.Key_Return)
    qtbot.waitUntil(window.detail.hasFocus, timeout=10_000)
    read = str(window.controller.open_page.address)  # type: ignore[union-attr]
    press(qtbot, window, key.Key_Tab)
    press(qtbot, window, key.Key_Return)
    qtbot.waitUntil(lambda: str(window.controller.open_page.address) != read, timeout=10_000)  # type: ignore[union-attr]
    press(qtbot, window, key.Key_Left, ALT)
    qtbot.waitUntil(lambda: str(window.controller.open_page.address) == read, timeout=10_000)  # type: ignore[union-attr]
    press(qtbot, window, key.Key_F3)
    qtbot.keyClicks(QApplication.focusWidget(), "the")
    press(qtbot, window, key.Key_Return)
    press(qtbot, window, key.Key_Escape)
    # keep: bookmark, note, tag, the search
    press(qtbot, window, key.Key_D, CTRL)
    ref = window.controller.open_page.id  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: ref in window.own.marks and window.own.marks[ref].bookmarked, timeout=10_000)
    press(qtbot, window, key.Key_M, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "seen")
    window.detail.setFocus()
    qtbot.waitUntil(lambda: bool(window.own.marks[ref].notes), timeout=10_000)
    press(qtbot, window, key.Key_S, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Mopti")
    press(qtbot, window, key.Key_Return)
    qtbot.waitUntil(lambda: "Mopti" in [one.name for one in window._own._contents.searches], timeout=10_000)  # type: ignore[union-attr]
    # carry on: cite, export
    window.detail.setFocus()
    with qtbot.waitSignal(window.controller.citation_made, timeout=10_000):
        press(qtbot, window, key.Key_K, CTRL, SHIFT)
    press(qtbot, window, key.Key_E, CTRL)
    qtbot.waitUntil(window.export_panel.path.hasFocus, timeout=10_000)
    qtbot.keyClicks(window.export_panel.path, str(tmp_path / "mopti.csv"))
    with qtbot.waitSignal(window.controller.exporter.finished, timeout=30_000):
        press(qtbot, window, key.Key_Return)
    assert (tmp_path / "mopti.csv").is_file()
    press(qtbot, window, key.Key_Escape)
    # the report, the lineage, the map and the timeline
    press(qtbot, window, key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window.lists["report"].isVisible(), timeout=10_000)
    press(qtbot, window, key.Key_L, CTRL, SHIFT)
    qtbot.waitUntil(lambda: window.charts.is_lineage_shown, timeout=20_000)
    press(qtbot, window, key.Key_L, CTRL, SHIFT)
    press(qtbot, window, key.Key_F4)
    qtbot.waitUntil(lambda: window.charts.map is not None and window.charts.map.isVisible(), timeout=10_000)
    been = []
    for _ in range(12):
        press(qtbot, window, key.Key_F6)
        been.append(type(QApplication.focusWidget()).__name__)
    assert {"SearchBox", "MapCanvas", "TimelineCanvas", "PageView"} <= set(been)
