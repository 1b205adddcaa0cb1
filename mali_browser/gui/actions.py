"""Actions and menus as tables; the window connects each name to its method ``do_<name>``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mali_browser.gui.shortcuts import SHORTCUTS


@dataclass(frozen=True)
class ActionRow:
    """One action: its name, its text in menus, and whether it only works inside the table."""

    name: str
    text: str
    table_only: bool = False
    checkable: bool = False


SEPARATOR = ""
ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("export", "&Export to CSV…"),
    ActionRow("quit", "&Quit"),
    ActionRow("copy_table", "&Copy as table", table_only=True),
    ActionRow("copy_text", "Copy as &text"),
    ActionRow("copy_citation", "Copy c&itation"),
    ActionRow("copy_address", "Copy a&ddress"),
    ActionRow("select_all", "Select &all", table_only=True),
    ActionRow("find", "&Find"),
    ActionRow("clear_filter", "C&lear the search"),
    ActionRow("larger", "&Larger text"),
    ActionRow("smaller", "&Smaller text"),
    ActionRow("normal_size", "&Normal text"),
    ActionRow("facets", "&Filters beside the table", checkable=True),
    ActionRow("detail", "&Incident pane", checkable=True),
    ActionRow("rule", "&How sums are made", checkable=True),
    ActionRow("reset_layout", "&Reset layout"),
    ActionRow("back", "&Back"),
    ActionRow("forward", "&Forward"),
    ActionRow("next", "&Next incident"),
    ActionRow("previous", "&Previous incident"),
    ActionRow("next_pane", "Next &pane"),
    ActionRow("previous_pane", "Previous p&ane"),
    ActionRow("shortcuts", "&Keyboard shortcuts"),
    ActionRow("about", "&About Mali Browser"),
)
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("&File", ("export", SEPARATOR, "quit")),
    (
        "&Edit",
        (
            "copy_table",
            "copy_text",
            "copy_citation",
            "copy_address",
            SEPARATOR,
            "select_all",
            SEPARATOR,
            "find",
            "clear_filter",
        ),
    ),
    (
        "&View",
        (
            "@columns",
            "@theme",
            SEPARATOR,
            "larger",
            "smaller",
            "normal_size",
            SEPARATOR,
            "facets",
            "detail",
            "rule",
            "reset_layout",
        ),
    ),
    ("&Go", ("back", "forward", SEPARATOR, "next", "previous", SEPARATOR, "next_pane", "previous_pane")),
    ("&Help", ("shortcuts", "about")),
)
ROW_MENU: tuple[str, ...] = (
    "copy_table",
    "copy_text",
    "copy_citation",
    "copy_address",
    SEPARATOR,
    "export",
    SEPARATOR,
    "select_all",
)


def tr(text: str) -> str:
    """Translate a text of the tables above."""
    return QCoreApplication.translate("actions", text)


def make_actions(window: QWidget, table: QWidget, connect: Callable[[str], Callable[[], object]]) -> dict[str, QAction]:
    """Make every action; one that works in the table only has its shortcut there, so that text fields keep theirs."""
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(tr(row.text), window)
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in SHORTCUTS.get(row.name, ())])
        if row.table_only:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(_without_state(connect(row.name)))
        (table if row.table_only else window).addAction(action)
        made[row.name] = action
    return made


def _without_state(run: Callable[[], object]) -> Callable[..., None]:
    def triggered(_checked: bool = False) -> None:
        run()

    return triggered


def fill_menu(menu: QMenu, names: tuple[str, ...], actions: dict[str, QAction]) -> None:
    """Fill a menu from a table of names; ``@columns`` and ``@theme`` are submenus the window fills."""
    for name in names:
        if name == SEPARATOR:
            menu.addSeparator()
        elif not name.startswith("@"):
            menu.addAction(actions[name])


def build_menu_bar(bar: QMenuBar, actions: dict[str, QAction], submenus: dict[str, QMenu]) -> None:
    """Build the whole menu bar."""
    for title, names in MENUS:
        menu = bar.addMenu(tr(title))
        for name in names:
            if name.startswith("@"):
                menu.addMenu(submenus[name])
            else:
                fill_menu(menu, (name,), actions)


def shortcut_rows() -> list[tuple[str, str]]:
    """Return each action's text with its keys, for the list of shortcuts."""
    rows = []
    for row in ACTIONS:
        keys = SHORTCUTS.get(row.name)
        if keys:
            text = tr(row.text).replace("&", "")
            rows.append(
                (text, ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys))
            )
    return rows
