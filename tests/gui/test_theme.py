"""Both themes hold the same roles, and text is readable on every ground it stands on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.session_state import load_session
from mali_browser.gui.theme import Theme, load_theme
from tests.gui.conftest import MakeWindow

# text role -> the grounds it is drawn on
PAIRS: dict[str, tuple[str, ...]] = {
    "text": ("window", "base", "alternate", "button"),
    "muted": ("window", "base", "alternate"),
    "placeholder": ("base", "window"),
    "link": ("base",),
    "on_accent": ("accent",),
    "on_selection": ("selection",),
    "map_label": ("map_home", "map_land"),
    "on_highlight": ("highlight",),
    "warning": ("base", "alternate", "warning_ground"),
    "error": ("base", "error_ground"),
    "success": ("base",),
}


def luminance(color: QColor) -> float:
    parts = []
    for part in (color.redF(), color.greenF(), color.blueF()):
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(theme: Theme, one: str, other: str) -> float:
    light, dark = sorted((luminance(theme.color(one)), luminance(theme.color(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_is_readable_on_its_ground(name: str) -> None:
    theme = load_theme(name)
    found = {(one, ground): contrast(theme, one, ground) for one, grounds in PAIRS.items() for ground in grounds}
    assert {pair: round(value, 2) for pair, value in found.items() if value < 4.5} == {}


# graphics -> the grounds they are drawn on
GRAPHICS: dict[str, tuple[str, ...]] = {
    "accent": ("window", "base"),
    "control": ("window", "base"),  # edges of fields and buttons
    "muted": ("window", "base"),  # borders of what can be ticked, years that are left out
    **{f"series_{number}": ("base", "map_home") for number in range(1, 9)},
    **dict.fromkeys(("series_other", "series_several", "series_not_stated"), ("base", "map_home")),
    "map_rough": ("map_home", "base"),
    **dict.fromkeys(
        ("tag_grey", "tag_red", "tag_orange", "tag_yellow", "tag_green", "tag_teal", "tag_blue", "tag_purple"),
        ("base", "button"),
    ),
    "tag_pink": ("base", "button"),
    "tag_brown": ("base", "button"),
}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_drawn_stands_out_from_its_ground(name: str) -> None:
    theme = load_theme(name)
    found = {(one, ground): contrast(theme, one, ground) for one, grounds in GRAPHICS.items() for ground in grounds}
    assert {pair: round(value, 2) for pair, value in found.items() if value < 3} == {}


def test_both_themes_have_the_same_roles() -> None:
    assert load_theme("light").roles.keys() == load_theme("dark").roles.keys()


def test_the_system_is_followed_only_while_it_is_the_choice(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = window.keeper
    monkeypatch.setattr(keeper, "_system_theme", lambda: "dark")
    keeper.choose("light")
    keeper._follow_system()
    assert keeper.theme.name == "light"
    keeper.choose("system")
    assert keeper.theme.name == "dark"
    monkeypatch.setattr(keeper, "_system_theme", lambda: "light")
    keeper._follow_system()
    assert keeper.theme.name == "light"


def test_a_theme_of_the_command_line_is_not_remembered(make_window: MakeWindow) -> None:
    window = make_window(theme="dark")
    path = window.folders.session_file
    window.close()
    assert load_session(path).theme == "system"
    window = make_window(theme="dark")
    (light,) = (action for action in window.theme_menu.actions() if action.data() == "light")
    light.trigger()
    window.close()
    assert load_session(path).theme == "light"
