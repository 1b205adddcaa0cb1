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
    ActionRow("export", "&Export…"),
    ActionRow("print", "&Print the page…"),
    ActionRow("save_pdf", "Save the page as P&DF…"),
    ActionRow("new_window", "&New window"),
    ActionRow("private_window", "New pri&vate window"),
    ActionRow("open_data", "&Open data file…"),
    ActionRow("data_back", "&Back to the data file before"),
    ActionRow("own_export", "&Export your own data…"),
    ActionRow("own_import", "&Import your own data…"),
    ActionRow("own_backup", "&Back up your own data…"),
    ActionRow("wipe", "&Wipe my data…"),
    ActionRow("settings", "Se&ttings"),
    ActionRow("quit", "&Quit"),
    ActionRow("copy_table", "&Copy as table", table_only=True),
    ActionRow("copy_text", "Copy as &text"),
    ActionRow("copy_citation", "Copy c&itation"),
    ActionRow("copy_address", "Copy a&ddress"),
    ActionRow("select_all", "Select &all", table_only=True),
    ActionRow("find", "&Find"),
    ActionRow("bookmark", "&Bookmark"),
    ActionRow("check", "Mark as c&hecked"),
    ActionRow("note", "Write a &note"),
    ActionRow("tag", "Put a &tag on…"),
    ActionRow("collect", "Add to a &collection…"),
    ActionRow("save_search", "&Save this search"),
    ActionRow("bring_back", "B&ring back what was deleted"),
    ActionRow("find_in_page", "Find in the &page"),
    ActionRow("clear_filter", "C&lear the search"),
    ActionRow("larger", "&Larger text"),
    ActionRow("smaller", "&Smaller text"),
    ActionRow("normal_size", "&Normal text"),
    ActionRow("sort_next", "&Sort by the next column"),
    ActionRow("sort_before", "Sort &by the column before"),
    ActionRow("sort_turn", "T&urn the order round"),
    ActionRow("facets", "&Filters and lists at the left", checkable=True),
    ActionRow("detail", "&Page at the right", checkable=True),
    ActionRow("timeline", "&Timeline below the table", checkable=True),
    ActionRow("map", "&Map", checkable=True),
    ActionRow("picture", "Save a p&icture…"),
    ActionRow("wide", "Page over the &whole window", checkable=True),
    ActionRow("rule", "&How sums are made", checkable=True),
    ActionRow("reset_layout", "&Reset layout"),
    ActionRow("back", "&Back"),
    ActionRow("forward", "&Forward"),
    ActionRow("next", "&Next incident"),
    ActionRow("previous", "&Previous incident"),
    ActionRow("lineage", "&Lineage of armed groups"),
    ActionRow("panel_own", "&Your own"),
    ActionRow("panel_filters", "F&ilters"),
    ActionRow("panel_report", "&Report"),
    ActionRow("panel_actors", "&Actors"),
    ActionRow("panel_places", "P&laces"),
    ActionRow("panel_outlets", "&Outlets"),
    ActionRow("next_pane", "Next &pane"),
    ActionRow("previous_pane", "Previous p&ane"),
    ActionRow("help", "&Help"),
    ActionRow("search_help", "How to &search"),
    ActionRow("codebook", "&Codebook"),
    ActionRow("data_changes", "Changes of the &data"),
    ActionRow("shortcuts", "&Keyboard shortcuts"),
    ActionRow("about", "&About Mali Browser"),
)
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            "new_window",
            "private_window",
            SEPARATOR,
            "open_data",
            "data_back",
            SEPARATOR,
            "export",
            "picture",
            "print",
            "save_pdf",
            SEPARATOR,
            "own_export",
            "own_import",
            "own_backup",
            "wipe",
            SEPARATOR,
            "settings",
            "quit",
        ),
    ),
    (
        "&Edit",
        (
            "copy_table",
            "copy_text",
            "copy_citation",
            "@cite",
            "copy_address",
            SEPARATOR,
            "select_all",
            SEPARATOR,
            "bookmark",
            "check",
            "note",
            "tag",
            "collect",
            "save_search",
            "bring_back",
            SEPARATOR,
            "find",
            "find_in_page",
            "clear_filter",
        ),
    ),
    (
        "&View",
        (
            "@columns",
            "sort_next",
            "sort_before",
            "sort_turn",
            SEPARATOR,
            "@theme",
            SEPARATOR,
            "larger",
            "smaller",
            "normal_size",
            SEPARATOR,
            "facets",
            "detail",
            "timeline",
            "map",
            "wide",
            "rule",
            "reset_layout",
        ),
    ),
    (
        "&Go",
        (
            "back",
            "forward",
            "@history",
            "@visited",
            SEPARATOR,
            "next",
            "previous",
            SEPARATOR,
            "panel_filters",
            "panel_report",
            "panel_actors",
            "panel_places",
            "panel_outlets",
            "panel_own",
            "lineage",
            SEPARATOR,
            "next_pane",
            "previous_pane",
        ),
    ),
    (
        "&Help",
        ("help", "search_help", "shortcuts", SEPARATOR, "codebook", "data_changes", SEPARATOR, "about"),
    ),
)
ROW_MENU: tuple[str, ...] = (
    "copy_table",
    "copy_text",
    "copy_citation",
    "copy_address",
    SEPARATOR,
    "bookmark",
    "tag",
    "collect",
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
