"""The pieces of which a briefing is made: text only, no markup."""

from __future__ import annotations

from dataclasses import dataclass

PNG, SVG = "image/png", "image/svg+xml"


@dataclass(frozen=True)
class Heading:
    """A heading; ``level`` 1 is the title. ``anchor``: the id of the incident whose account begins here."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. ``kind``: text, small (quiet), own (the reader's own words)."""

    text: str
    kind: str = "text"


@dataclass(frozen=True)
class Facts:
    """Labels with one line or several each."""

    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Picture:
    """A picture as the bytes of a file; ``words`` say what it shows."""

    data: bytes
    media_type: str
    words: str


@dataclass(frozen=True)
class TableHead:
    """The beginning of a table: its heads, the columns' widths in percent, which columns hold figures."""

    cells: tuple[str, ...]
    widths: tuple[int, ...]
    figures: frozenset[int]


@dataclass(frozen=True)
class TableRow:
    """A row of the table that is open; ``target``: the incident whose account it leads to."""

    cells: tuple[str, ...]
    target: str = ""


@dataclass(frozen=True)
class TableEnd:
    """The end of the table."""


Block = Heading | Paragraph | Facts | Picture | TableHead | TableRow | TableEnd
