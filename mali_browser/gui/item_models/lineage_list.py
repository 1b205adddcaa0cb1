"""What of a lineage is shown, and the same in words for those who do not see the chart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from mali_browser import wording
from mali_browser.records import Band, Lineage, Tie

# Ties that are shown on demand only.
ALLIANCES: frozenset[str] = frozenset({"allied_with", "supported_by", "rival_of"})
_GAP = re.compile(r"(\{[01]\})")
Piece = tuple[str, str]  # text, and the address that it links to ('' for none)


@dataclass(frozen=True)
class ListLine:
    """One line in pieces of text, some of them links; ``note`` is the editors' word on it, '' without one."""

    pieces: tuple[Piece, ...]
    note: str = ""

    @property
    def text(self) -> str:
        """The line without its links."""
        return "".join(text for text, _address in self.pieces)


@dataclass(frozen=True)
class ListPart:
    """Lines under a heading (in English; translated where it is shown)."""

    heading: str
    lines: tuple[ListLine, ...]


def choose(lineage: Lineage, steps: int = 1, alliances: bool = False) -> Lineage:
    """Return what is within ``steps`` of the centre, along joins and, where wanted, alliances and rivalries.

    Of all armed groups, or the groups of a person, nothing but the alliances is left out.
    """
    ids = {band.id for band in lineage.bands}
    if lineage.centre in ids:
        edges = [*lineage.joins, *(lineage.alliances if alliances else ())]
        near = {lineage.centre}
        for _step in range(steps):
            near |= {end for tie in edges for end in (tie.from_id, tie.to_id) if {tie.from_id, tie.to_id} & near}
        ids &= near
    return replace(
        lineage,
        bands=tuple(band for band in lineage.bands if band.id in ids),
        joins=_between(lineage.joins, ids),
        leaders=tuple(tie for tie in lineage.leaders if _group_of(tie) in ids),
        alliances=_between(lineage.alliances, ids) if alliances else (),
    )


def has_ties(lineage: Lineage) -> bool:
    """Say whether there is anything to draw beside the band itself."""
    return bool(lineage.joins or lineage.alliances or lineage.leaders)


def ties_of_centre(ties: Iterable[Tie], centre: str | None) -> bool:
    """Say whether one of the ties is the centre's own."""
    return any(centre in (tie.from_id, tie.to_id) for tie in ties)


def lineage_parts(lineage: Lineage) -> tuple[ListPart, ...]:
    """Return the lineage in words, under headings; empty parts are left out."""
    parts = (
        ListPart("Groups", tuple(_band_line(band) for band in lineage.bands)),
        ListPart("How they hang together", _tie_lines(lineage.joins)),
        ListPart("Alliances and rivalries", _tie_lines(lineage.alliances)),
        ListPart("Founders, leaders and members", _tie_lines(lineage.leaders)),
    )
    return tuple(part for part in parts if part.lines)


def as_list(lineage: Lineage) -> list[str]:
    """Return the lineage in plain sentences: 'Ansar Dine merged into JNIM, March 2017 · Incident: …'."""
    return [line.text for part in lineage_parts(lineage) for line in part.lines]


def tie_address(tie: Tie) -> str:
    """Return the address of what a tie rests on: its incident, else its passage, else the group."""
    if tie.incident_id is not None:
        return f"incident:{tie.incident_id}"
    return f"passage:{tie.passage_id}" if tie.passage_id is not None else f"actor:{tie.from_id}"


def tie_words(tie: Tie) -> str:
    """Say a tie, what it rests on, and the editors' note, one a line."""
    lines = [wording.tie_text(tie), *(wording.tie_source_text(source) for source in tie.sources)]
    return "\n".join([*lines, tie.note] if tie.note else lines)


def _between(ties: Sequence[Tie], ids: set[str]) -> tuple[Tie, ...]:
    return tuple(tie for tie in ties if {tie.from_id, tie.to_id} <= ids)


def _group_of(tie: Tie) -> str:
    return tie.to_id if tie.kind == "member_of" else tie.from_id


def _band_line(band: Band) -> ListLine:
    text = wording.band_text(band)
    return ListLine(((band.name, f"actor:{band.id}"), (text[len(band.name) :], "")))


def _tie_lines(ties: Sequence[Tie]) -> tuple[ListLine, ...]:
    return tuple(ListLine(tuple(_tie_pieces(tie)), tie.note or "") for tie in ties)


def _tie_pieces(tie: Tie) -> list[Piece]:
    ends: dict[str, Piece] = {
        "{0}": (tie.from_name, f"actor:{tie.from_id}"),
        "{1}": (tie.to_name, f"actor:{tie.to_id}"),
    }
    pieces = [ends.get(part, (part, "")) for part in _GAP.split(wording.tie_template(tie.kind)) if part]
    pieces.append((f", {wording.tie_date_text(tie)}", ""))
    for source in tie.sources:
        pieces += [(" · ", ""), (wording.tie_source_text(source), f"{source.kind}:{source.id}")]
    return pieces
