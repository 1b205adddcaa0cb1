"""Settings: one table of what there is to set, each with its type, default, text and what is allowed.

A stored value that does not fit (from a newer or a damaged file) counts as not set; the default holds.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from mali_browser.errors import WrongUse
from mali_browser.userdata.store import Store, now

Value = bool | int | str


@dataclass(frozen=True)
class Setting:
    """One setting. ``text``: what it does, in words for the settings page. ``choices``: value -> its text.

    ``low`` and ``high``: the bounds of a number, both included.
    """

    name: str
    group: str
    default: Value
    text: str
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 0

    @property
    def type(self) -> str:
        """Return 'yes or no', 'number' or 'choice'."""
        if isinstance(self.default, bool):
            return "yes or no"
        return "number" if isinstance(self.default, int) else "choice"

    def fits(self, value: object) -> bool:
        """Tell whether a value is allowed."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, int):
            return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high
        return isinstance(value, str) and value in dict(self.choices)

    def allowed(self) -> str:
        """Say what is allowed."""
        if self.type == "yes or no":
            return "yes or no"
        if self.type == "number":
            return f"a whole number from {self.low} to {self.high}"
        return ", ".join(value for value, _text in self.choices)


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme", "Window", "system", "Colours of the window",
        (("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting("text_size", "Window", 100, "Size of text, in percent", low=80, high=200),
    Setting(
        "language", "Window", "system", "Language, at the next start",
        (("system", "As the system"), ("en", "English"), ("fr", "Français")),
    ),
    Setting("reduced_motion", "Window", False, "Let nothing move by itself"),
    Setting("open_last_page", "Window", False, "Begin with the page that was open last"),
    Setting(
        "other_names", "Searching", True, "A name also finds its other names (GSIM finds JNIM)",
    ),
    Setting("certain_dates", "Searching", False, "Leave out dates that are only possibly within the dates asked for"),
    Setting(
        "export_profile", "Exporting", "spreadsheet", "Tables are written for",
        (("spreadsheet", "A spreadsheet (Excel, LibreOffice)"), ("data", "Data work (R, pandas)")),
    ),
    Setting(
        "export_separator", "Exporting", "automatic", "What separates the columns of a CSV file",
        (("automatic", "As usual in your language"), ("comma", "Comma"), ("semicolon", "Semicolon"), ("tab", "Tab")),
    ),
    Setting("export_own", "Exporting", False, "Add your own bookmarks, tags and notes as columns"),
    Setting(
        "note_format", "Notes", "plain", "New notes are written in",
        (("plain", "Plain text"), ("markdown", "Markdown (headings, lists, emphasis)")),
    ),
    Setting("daily_backup", "Notes", True, "Make a backup of your notes and bookmarks every day"),
    Setting("keep_history", "Privacy", True, "Remember which pages you visited"),
    Setting("keep_searches", "Privacy", True, "Remember what you searched for"),
    Setting("history_days", "Privacy", 90, "Forget visits and searches after so many days", low=1, high=3650),
)  # fmt: skip
_BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The settings of one reader."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str) -> Value:
        """Return a setting's value: as set, else its default. Raises WrongUse for a name there is not."""
        setting = named_setting(name)
        with self._store.reading() as connection:
            row = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        value = read_value(row[0]) if row else None
        return value if value is not None and setting.fits(value) else setting.default

    def all(self) -> dict[str, Value]:
        """Return every setting's value."""
        return {setting.name: self.get(setting.name) for setting in SETTINGS}

    def set(self, name: str, value: Value) -> None:
        """Set a setting. Raises WrongUse with what is allowed for another value."""
        setting = named_setting(name)
        if not setting.fits(value):
            raise WrongUse(f"'{value}' does not fit '{setting.text}' ({name}). Allowed: {setting.allowed()}.")
        with self._store.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?, ?)", (name, json.dumps(value), now()))

    def reset(self, name: str) -> None:
        """Return a setting to its default."""
        named_setting(name)
        with self._store.writing() as connection:
            connection.execute("DELETE FROM settings WHERE name = ?", (name,))


def named_setting(name: str) -> Setting:
    """Return the setting of a name. Raises WrongUse where there is none."""
    if name not in _BY_NAME:
        raise WrongUse(f"There is no setting '{name}'. Settings: {', '.join(_BY_NAME)}.")
    return _BY_NAME[name]


def read_value(text: str) -> Value | None:
    """Return a stored value, None where the text is none."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, bool | int | str) else None
