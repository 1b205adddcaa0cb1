"""Text with marks: ``{Gao|place:gao}`` shows 'Gao' and leads to the place's page."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS: tuple[str, ...] = ("actor", "place", "incident")
_MARK = re.compile(r"\{([^{}|]+)\|([a-z]+):([a-z0-9-]+)\}")


@dataclass(frozen=True)
class Mark:
    """A link in a plain text: where it stands (characters from 0) and where it leads."""

    start: int
    length: int
    kind: str
    ref: str


@dataclass(frozen=True)
class MarkedText:
    """The plain text and its marks in order; ``faults`` says what of the marking cannot be read."""

    text: str
    marks: tuple[Mark, ...]
    faults: tuple[str, ...]


def read_marked(source: str) -> MarkedText:
    """Read a marked text; white space is folded to single spaces."""
    source = " ".join(source.split())
    pieces: list[str] = []
    marks: list[Mark] = []
    faults: list[str] = []
    length = at = 0
    for match in _MARK.finditer(source):
        before = source[at : match.start()]
        shown, kind, ref = match.groups()
        if kind not in KINDS:
            faults.append(f"'{match.group()}': no such kind; allowed: {', '.join(KINDS)}")
        else:
            marks.append(Mark(length + len(before), len(shown), kind, ref))
        pieces += [before, shown]
        length += len(before) + len(shown)
        at = match.end()
    pieces.append(source[at:])
    text = "".join(pieces)
    if "{" in text or "}" in text:
        faults.append("has a brace outside a mark; marks look like {Gao|place:gao}")
    return MarkedText(text, tuple(marks), tuple(faults))


def without_marks(source: str, kinds: tuple[str, ...] = KINDS) -> str:
    """Return a marked text with the marks of these kinds taken out, words and all."""
    return _MARK.sub(lambda match: " ⁂ " if match[2] in kinds else match[1], source)
