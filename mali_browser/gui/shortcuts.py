"""Every shortcut of the program, by the name of its action."""

from __future__ import annotations

SHORTCUTS: dict[str, tuple[str, ...]] = {
    "find": ("Ctrl+L", "Ctrl+F"),
    "export": ("Ctrl+E",),
    "quit": ("Ctrl+Q",),
    "copy_table": ("Ctrl+C",),
    "copy_text": ("Ctrl+Shift+C",),
    "copy_citation": ("Ctrl+Shift+K",),
    "copy_address": ("Ctrl+Shift+A",),
    "select_all": ("Ctrl+A",),
    "clear_filter": ("Ctrl+Shift+X",),
    "back": ("Alt+Left",),
    "forward": ("Alt+Right",),
    "next": ("Alt+Down", "Ctrl+PgDown"),
    "previous": ("Alt+Up", "Ctrl+PgUp"),
    "facets": ("F8",),
    "detail": ("F9",),
    "next_pane": ("F6",),
    "previous_pane": ("Shift+F6",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "normal_size": ("Ctrl+0",),
    "rule": ("Ctrl+I",),
    "shortcuts": ("F1",),
}
