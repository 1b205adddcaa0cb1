"""What a place in a lineage chart says and opens."""

from __future__ import annotations

import textwrap

from mali_browser import wording
from mali_browser.gui.item_models.lineage_layout import LineageLayout
from mali_browser.gui.item_models.lineage_list import tie_address, tie_words
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.views.lineage_painter import Target
from mali_browser.gui.views.lineage_shapes import Shapes

_TIP_WIDTH = 90  # letters


def target_words(layout: LineageLayout, shapes: Shapes, target: Target | None) -> str:
    """Say what a target is, what is told of it and what that rests on, in lines; '' for none."""
    if target is None or not shapes.has(target):
        return ""
    kind, at = target
    if kind == "tie":
        return tie_words(shapes.ties[at].placed.tie)
    leader = shapes.leader(at) if kind == "leader" else None
    if leader is not None:
        return "\n".join(tie_words(placed.tie) for placed in leader.placed)
    own = [placed for placed in layout.leaders if placed.band == at]
    lines = [wording.band_text(layout.bands[at].band), *(wording.tie_text(placed.tie) for placed in own)]
    return "\n".join(lines)


def target_address(layout: LineageLayout, shapes: Shapes, target: Target | None) -> str:
    """Return the address that a target opens, '' for none: a group, a person, or what a tie rests on."""
    if target is None or not shapes.has(target):
        return ""
    kind, at = target
    if kind == "tie":
        return tie_address(shapes.ties[at].placed.tie)
    leader = shapes.leader(at) if kind == "leader" else None
    return f"actor:{leader.placed[0].person}" if leader is not None else f"actor:{layout.bands[at].band.id}"


def tip_text(words: str) -> str:
    """Break lines for a tooltip, plain text."""
    lines = [part for line in words.split("\n") for part in textwrap.wrap(line, _TIP_WIDTH)]
    return plain_tip("\n".join(lines))
