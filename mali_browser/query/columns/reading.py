"""Read the columns of a large data file, in short steps: an interrupted reading goes on where it was.

Whole stretches of a column come as one text and are taken apart here; a row at a time would take several times as
long. Short steps also leave the interpreter to other threads in between.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mali_browser.query.columns.coded import Coded, Coder, code_sets
from mali_browser.query.connection import Dataset
from mali_browser.vocabulary import TOTALLED_HARMS, TWO_SIDED

# Rows: some milliseconds of work in Python, which others wait for.
_STEP = 10_000
_END, _MARK = "\x1e", "\x1f"  # neither occurs in an id, a date or a vocabulary word
_FIGURE = (
    "printf('%d,%d,%d,%d,%d', coalesce({0}_low, -1), coalesce({0}_best, -1), coalesce({0}_high, -1), {0}_uncounted, "
    "duplicate_of IS NOT NULL)"
)
_MARKED = " || char(31) || "
# Column -> SQL of its text, all of them read in one go over the incidents.
_TEXTS: dict[str, str] = {
    **{harm: _FIGURE.format(harm) for harm in TOTALLED_HARMS},
    "kind": _MARKED.join(("event_type", "sub_event_type", "claim", "substr(date_start, 1, 4)")),
    "dates": _MARKED.join(("date_start", "date_end", "date_precision")),
}
UNKNOWN = np.iinfo(np.int32).max
# Numbers to sort by, of the tables ``incidents`` and ``incident_display``; what is not known is UNKNOWN.
_NUMBERS: dict[str, tuple[str, ...]] = {
    "incidents": ("entry",),
    "incident_display": ("by_title", "by_place", "by_region", "by_perpetrator", "by_target", "sources"),
}
# Column -> a table of parts of incidents, and SQL of the text of a part.
_PARTS: dict[str, tuple[str, str]] = {
    "parties": ("incident_actors", "actor_id || char(31) || role"),
    "places": ("incident_places", "place_id"),
    "outlets": ("incident_sources", "outlet_id"),
    "weapons": ("incident_weapons", "weapon_type"),
    "targets": ("incident_targets", "target_type"),
}
# Among the parties of an incident: it is one of two sides.
TWO_SIDES = ("", "two-sided")


class ColumnReader:
    """Reads the columns of ``rows`` incidents; ``columns`` and the plain ``numbers`` fill up."""

    def __init__(self, dataset: Dataset, rows: int) -> None:
        self.columns: dict[str, Coded[Any]] = {}
        self.numbers: dict[str, NDArray[np.int32]] = {
            name: np.empty(rows, dtype=np.int32) for names in _NUMBERS.values() for name in names
        }
        self._dataset = dataset
        self._connection = dataset.connection
        self._rows = rows
        self._coders = {name: Coder() for name in (*_TEXTS, "countries", *_PARTS)}
        self._owners: dict[str, list[Any]] = {name: [] for name in _PARTS}
        self._steps: deque[Callable[[], None]] = deque()
        for first in range(1, rows + 1, _STEP):
            self._steps.append(partial(self._read_incidents, first))
            self._steps.append(partial(self._read_display, first))
        self._steps.append(self._finish_texts)
        for name, (table, _text) in _PARTS.items():
            (last,) = self._connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()
            for first in range(1, last + 1, _STEP):
                self._steps.append(partial(self._read_parts, name, first))
            self._steps.append(partial(self._finish_parts, name))

    def read(self) -> None:
        """Take the steps that are left."""
        while self._steps:
            self._dataset.go_on()
            self._steps[0]()
            self._steps.popleft()
        self._coders.clear()

    def _read(self, expressions: list[str], source: str, first: int) -> list[str]:
        found = self._connection.execute(
            f"SELECT {', '.join(expressions)} FROM {source} BETWEEN ? AND ?", (first, first + _STEP - 1)
        )
        return [text or "" for text in found.fetchone()]

    def _read_incidents(self, first: int) -> None:
        # Not through an index: its order would be another one.
        wanted = [_all_of(text) for text in _TEXTS.values()]
        texts, numbers = self._texts_and_numbers(wanted, "incidents", first)
        for name, text in zip(_TEXTS, texts, strict=True):
            self._coders[name].add(_split(text))
        self._put(numbers, "incidents", first)

    def _read_display(self, first: int) -> None:
        wanted = [_all_of("coalesce(countries, '')")]
        texts, numbers = self._texts_and_numbers(wanted, "incident_display", first)
        # Split as it is: an empty text is one of a single incident whose country is not known.
        self._coders["countries"].add(texts[0].split(_END))
        self._put(numbers, "incident_display", first)

    def _texts_and_numbers(self, texts: list[str], table: str, first: int) -> tuple[list[str], list[str]]:
        numbers = [f"group_concat(coalesce({name}, {UNKNOWN}))" for name in _NUMBERS[table]]
        found = self._read([*texts, *numbers], f"{table} NOT INDEXED WHERE row", first)
        return found[: len(texts)], found[len(texts) :]

    def _put(self, numbers: list[str], table: str, first: int) -> None:
        for name, text in zip(_NUMBERS[table], numbers, strict=True):
            found = np.fromstring(text, dtype=np.int32, sep=",")
            self.numbers[name][first - 1 : first - 1 + len(found)] = found

    def _finish_texts(self) -> None:
        for harm in TOTALLED_HARMS:
            self.columns[harm] = self._coders[harm].column(lambda text: tuple(map(int, text.split(","))))
        self.columns["countries"] = self._coders["countries"].column(str)
        for name in ("kind", "dates"):
            self.columns[name] = self._coders[name].column(lambda text: tuple(text.split(_MARK)))

    def _read_parts(self, name: str, first: int) -> None:
        table, text = _PARTS[name]
        # In this order of the joining: an incident is quickly found by its id.
        source = f"{table} t NOT INDEXED CROSS JOIN incidents i ON i.id = t.incident_id WHERE t.rowid"
        owners, texts = self._read(["group_concat(i.row - 1)", _all_of(text)], source, first)
        self._coders[name].add(_split(texts))
        if owners:
            self._owners[name].append(np.fromstring(owners, dtype=np.int64, sep=","))

    def _finish_parts(self, name: str) -> None:
        coder = self._coders[name]
        owners, values, texts = np.concatenate([np.empty(0, np.int64), *self._owners[name]]), coder.codes(), coder.texts
        if name == "parties":
            kind = self.columns["kind"]
            sided = np.flatnonzero(kind.rows_of(np.array([key[1] in TWO_SIDED for key in kind.keys], dtype=bool)))
            owners = np.concatenate([owners, sided])
            values = np.concatenate([values, np.full(len(sided), len(texts), dtype=np.int32)])
            texts.append(_MARK.join(TWO_SIDES))
        keys: list[Any] = [tuple(text.split(_MARK)) for text in texts] if name == "parties" else texts
        self.columns[name] = code_sets(self._rows, owners, values.astype(np.int64), keys)
        self._owners[name].clear()


def _all_of(text: str) -> str:
    return f"group_concat({text}, char(30))"


def _split(texts: str) -> list[str]:
    return texts.split(_END) if texts else []
