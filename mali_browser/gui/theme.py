"""Light and dark: palettes from ``resources/themes/*.toml``, following the system unless the reader chose one."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from mali_browser import paths

_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
CHOICES: tuple[str, ...] = ("system", "light", "dark")


@dataclass(frozen=True)
class Theme:
    """The colours of one theme by role (see the theme files)."""

    name: str
    roles: dict[str, str]

    def color(self, role: str) -> QColor:
        """Return the colour of a role."""
        return QColor(self.roles[role])

    def palette(self) -> QPalette:
        """Return Qt's palette for these roles."""
        palette = QPalette()
        for qt_role, role in _PALETTE.items():
            palette.setColor(qt_role, self.color(role))
        for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, qt_role, self.color("placeholder"))
        return palette


_R = QPalette.ColorRole
_PALETTE: dict[QPalette.ColorRole, str] = {
    _R.Window: "window",
    _R.WindowText: "text",
    _R.Base: "base",
    _R.AlternateBase: "alternate",
    _R.Text: "text",
    _R.Button: "button",
    _R.ButtonText: "text",
    _R.BrightText: "error",
    _R.Highlight: "selection",
    _R.HighlightedText: "on_selection",
    _R.Accent: "accent",
    _R.Link: "link",
    _R.LinkVisited: "link",
    _R.PlaceholderText: "placeholder",
    _R.ToolTipBase: "base",
    _R.ToolTipText: "text",
    _R.Light: "base",
    _R.Midlight: "alternate",
    _R.Mid: "line",
    _R.Dark: "muted",
}


@cache
def load_theme(name: str) -> Theme:
    """Read a theme file ('light' or 'dark')."""
    roles = tomllib.loads(paths.resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(name, {role: value for role, value in roles.items() if role != "name"})


class ThemeKeeper(QObject):
    """Keeps the application in the chosen theme; ``changed`` carries the Theme in force."""

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self.choice = choice if choice in CHOICES else "system"
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        if self.choice != "system":
            self._tell_platform()
        self.theme = self._wanted()
        application.setPalette(self.theme.palette())

    def apply_style(self) -> None:
        """Take the style sheet, once the first widgets are built: set before, each of them works it out anew."""
        if self._application.styleSheet() != style_sheet(self.theme):
            self._application.setStyleSheet(style_sheet(self.theme))

    def choose(self, choice: str) -> None:
        """Follow the system, or take 'light' or 'dark'."""
        self.choice = choice if choice in CHOICES else "system"
        self._tell_platform()
        self._take()

    def _take(self) -> None:
        self.theme = self._wanted()
        self._apply()
        self.changed.emit(self.theme)

    def _follow_system(self) -> None:
        if self.choice == "system":
            self._take()

    def _tell_platform(self) -> None:
        """Ask for title bars and file dialogs in the same colours."""
        self._application.styleHints().setColorScheme(_SCHEMES[self.choice])

    def _wanted(self) -> Theme:
        return load_theme(self._system_theme() if self.choice == "system" else self.choice)

    def _system_theme(self) -> str:
        return "dark" if self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        self._application.setPalette(self.theme.palette())
        self._application.setStyleSheet(style_sheet(self.theme))
        icon.cache_clear()


def style_sheet(theme: Theme) -> str:
    """Return the few rules that the palette cannot say: quiet lines instead of bevels, a visible focus."""
    role = theme.roles
    up, down = (paths.resource("icons", f"{name}.svg").as_posix() for name in ("up", "down"))
    check = paths.resource("icons", f"check-{theme.name}.svg").as_posix()
    return f"""
    QToolTip {{ color: {role["text"]}; background: {role["base"]}; border: 1px solid {role["line"]}; padding: 3px; }}
    QTableView, QTextBrowser, QListView, QTreeView, QPlainTextEdit {{ border: 1px solid {role["line"]};
        border-radius: 6px; background: {role["base"]}; }}
    QTableView:focus, QTextBrowser:focus, QListView#index:focus, QTreeView:focus, QPlainTextEdit:focus {{
        border: 1px solid {role["accent"]}; }}
    QTableView {{ gridline-color: transparent; }}
    QTreeView::item {{ padding: 3px 2px; }}
    QTreeView::item:selected {{ background: {role["selection"]}; color: {role["on_selection"]}; }}
    QTreeView::branch {{ background: {role["base"]}; }}
    QPlainTextEdit {{ padding: 3px; }}
    QHeaderView {{ background: {role["base"]}; border: 0; }}
    QHeaderView::section {{ background: {role["base"]}; color: {role["muted"]}; border: 0;
        border-bottom: 1px solid {role["line"]}; padding: 5px 8px; font-weight: 600; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ subcontrol-position: top center; width: 11px; height: 11px; }}
    QHeaderView::up-arrow {{ image: url("{up}"); }}
    QHeaderView::down-arrow {{ image: url("{down}"); }}
    QHeaderView::section:hover {{ color: {role["text"]}; }}
    QLineEdit {{ border: 1px solid {role["control"]}; border-radius: 6px; padding: 5px 8px; background: {role["base"]};
        selection-background-color: {role["selection"]}; selection-color: {role["on_selection"]}; }}
    QLineEdit#search {{ padding-left: 0; }}
    QWidget#chip_body QLineEdit {{ padding: 0 8px; border-radius: 9px; }}
    QLineEdit:focus {{ border: 1px solid {role["accent"]}; }}
    QFrame#panel {{ background: {role["base"]}; border: 1px solid {role["line"]}; border-radius: 6px; }}
    QFrame#chip {{ background: {role["button"]}; border: 1px solid {role["line"]}; border-radius: 9px; }}
    QFrame#chip[understood="true"] {{ background: {role["selection"]}; border-color: {role["selection"]}; }}
    QFrame#chip[understood="true"] QLabel {{ color: {role["on_selection"]}; }}
    QFrame#chip:hover {{ border-color: {role["muted"]}; }}
    QFrame#chip:focus {{ border: 1px solid {role["accent"]}; }}
    QToolButton#chip_name {{ padding: 1px 2px; border: 0; }}
    QToolButton#chip_close {{ padding: 0; border-radius: 4px; }}
    QLineEdit[role="refused"], QLineEdit[role="refused"]:focus {{ border-color: {role["error"]};
        background: {role["error_ground"]}; }}
    QScrollArea#chips, QWidget#chip_body, QScrollArea#facets, QWidget#facet_body {{ background: transparent; }}
    QListView#facet, QListView#hits {{ border: 0; border-radius: 0; background: transparent; }}
    QListView#completion {{ border: 1px solid {role["muted"]}; border-radius: 6px; background: {role["base"]};
        padding: 4px 0; }}
    QToolButton#more {{ color: {role["link"]}; padding: 2px 4px; }}
    QToolButton#clear {{ color: {role["link"]}; padding: 0 3px; border-radius: 4px; }}
    QToolButton#more:checked {{ background: transparent; border-color: transparent; }}
    QToolButton#more:focus {{ border-color: {role["accent"]}; }}
    QToolButton#options {{ border: 1px solid {role["control"]}; background: {role["button"]}; padding: 0 22px 0 10px; }}
    QToolButton#options:hover {{ border-color: {role["muted"]}; }}
    QToolButton#options:focus {{ border-color: {role["accent"]}; }}
    QToolButton#options::menu-indicator {{ image: url("{down}"); width: 11px; height: 11px; right: 7px;
        subcontrol-origin: padding; subcontrol-position: center right; }}
    QCheckBox {{ spacing: 6px; }}
    QCheckBox::indicator {{ width: 0.9em; height: 0.9em; border: 1px solid {role["muted"]}; border-radius: 3px;
        background: {role["base"]}; }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {role["accent"]}; }}
    QCheckBox::indicator:checked {{ background: {role["accent"]}; border-color: {role["accent"]};
        image: url("{check}"); }}
    QCheckBox:focus {{ color: {role["link"]}; }}
    QSpinBox {{ border: 1px solid {role["control"]}; border-radius: 6px; padding: 3px 4px 3px 8px;
        background: {role["base"]}; color: {role["text"]}; }}
    QSpinBox:focus {{ border-color: {role["accent"]}; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; background: transparent; width: 18px; }}
    QSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
    QSpinBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
    QFrame#hints {{ background: {role["warning_ground"]}; border-radius: 6px; }}
    QFrame#hints QLabel {{ color: {role["warning"]}; }}
    QLabel[role="muted"] {{ color: {role["muted"]}; }}
    QLabel[role="error"] {{ color: {role["error"]}; }}
    QLabel[role="success"] {{ color: {role["success"]}; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-weight: 600; }}
    QComboBox {{ border: 1px solid {role["control"]}; border-radius: 6px; padding: 4px 8px; color: {role["text"]};
        background: {role["button"]}; }}
    QComboBox:hover {{ border-color: {role["muted"]}; }}
    QComboBox:focus {{ border: 1px solid {role["accent"]}; }}
    QComboBox::drop-down {{ border: 0; width: 22px; }}
    QComboBox::down-arrow {{ image: url("{down}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ border: 1px solid {role["line"]}; background: {role["base"]};
        selection-background-color: {role["selection"]}; selection-color: {role["on_selection"]}; }}
    QPushButton {{ border: 1px solid {role["control"]}; border-radius: 6px; padding: 5px 12px;
        background: {role["button"]}; color: {role["text"]}; }}
    QPushButton:hover {{ border-color: {role["muted"]}; }}
    QPushButton:focus {{ border: 1px solid {role["accent"]}; }}
    QPushButton:default {{ background: {role["accent"]}; color: {role["on_accent"]}; border-color: {role["accent"]}; }}
    QPushButton:disabled {{ color: {role["placeholder"]}; background: {role["window"]}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; color: {role["text"]}; }}
    QToolButton:hover {{ background: {role["alternate"]}; border-color: {role["line"]}; }}
    QToolButton:focus {{ border-color: {role["accent"]}; }}
    QToolButton#narrow {{ padding: 4px 0; }}
    QToolButton[popupMode="1"] {{ padding-right: 20px; }}
    QToolButton::menu-button {{ border: 0; border-left: 1px solid {role["line"]}; width: 17px; }}
    QToolButton::menu-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
    QToolButton#side_button:checked {{ background: {role["selection"]}; border-color: {role["selection"]}; }}
    QToolButton#side_button:focus {{ border-color: {role["accent"]}; }}
    QLabel#badge {{ color: {role["on_selection"]}; background: {role["selection"]}; border-radius: 6px;
        padding: 1px 8px; margin: 2px 8px; }}
    QScrollArea#settings, QWidget#settings_body {{ background: transparent; }}
    QStatusBar {{ color: {role["text"]}; }}
    QStatusBar::item {{ border: 0; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {role["scroll"]}; border-radius: 4px; margin: 2px; min-height: 28px;
        min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {role["muted"]}; }}
    QAbstractScrollArea::corner {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: transparent; }}
    """


_SIZE = 20


@cache
def icon(name: str, color: str, scale: float = 2.0) -> QIcon:
    """Return one of our line icons in a colour, sharp at double scale."""
    from PySide6.QtSvg import QSvgRenderer

    text = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    picture = QPixmap(QSize(int(_SIZE * scale), int(_SIZE * scale)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(scale)
    return QIcon(picture)


def window_icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(paths.resource("icons", "mali-browser.svg")))
