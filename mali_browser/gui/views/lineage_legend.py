"""The legend of a lineage chart: what its lines, marks and tints stand for, as far as there is room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPen

from mali_browser import wording
from mali_browser.gui.item_models.lineage_layout import LineageLayout
from mali_browser.gui.item_models.lineage_list import ALLIANCES
from mali_browser.gui.views.lineage_painter import STYLES, LineagePainter, kind_role

_SWATCH = 24.0
_BETWEEN = 14.0
Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True)
class LegendEntry:
    """A word and what it explains; without a swatch a plain remark."""

    text: str
    draw: Draw | None


class Legend:
    """Entries set in lines of a width; what does not fit into ``most_lines`` is left out."""

    def __init__(self, entries: list[LegendEntry], drawing: LineagePainter, width: float, most_lines: int) -> None:
        self._metrics = QFontMetricsF(drawing.fonts.small)
        self._drawing = drawing
        self._line = self._metrics.height() + 5
        self._placed: list[tuple[LegendEntry, float, int]] = []
        x, line = 0.0, 0
        for entry in entries:
            needed = self._metrics.horizontalAdvance(entry.text) + (_SWATCH + 5 if entry.draw else 0)
            if x and x + needed > width:
                x, line = 0.0, line + 1
            if line >= most_lines:
                break
            if needed <= width:
                self._placed.append((entry, x, line))
                x += needed + _BETWEEN
        self.height = (max((line for _entry, _x, line in self._placed), default=-1) + 1) * self._line

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the entries from the top left of a rectangle."""
        painter.setFont(self._drawing.fonts.small)
        for entry, x, line in self._placed:
            left, top = rect.left() + x, rect.top() + line * self._line
            if entry.draw:
                entry.draw(painter, QRectF(left, top, _SWATCH, self._line))
                left += _SWATCH + 5
            painter.setPen(self._drawing.theme.color("muted"))
            where = QRectF(left, top, self._metrics.horizontalAdvance(entry.text) + 2, self._line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.text)


def legend_entries(
    layout: LineageLayout, drawing: LineagePainter, alliances: bool, tr: Callable[[str], str]
) -> list[LegendEntry]:
    """Return what the chart holds, the most needed first."""
    shown = [tie for tie in layout.ties if alliances or tie.tie.kind not in ALLIANCES]
    kinds = [kind for kind in STYLES if any(tie.tie.kind == kind for tie in shown)]
    entries = [LegendEntry(wording.relation_text(kind), _tie_swatch(drawing, kind)) for kind in kinds]
    if layout.leaders:
        entries.append(LegendEntry(tr("Leader or founder"), _person_swatch(drawing, hollow=False)))
    undated_leader = any(leader.begin is None and leader.end is None for leader in layout.leaders)
    if undated_leader or any(not tie.dated for tie in shown):
        entries.append(LegendEntry(tr("Hollow: no date told"), _hollow_swatch(drawing, kinds)))
    if any(not placed.band.begins or not (placed.band.ends or placed.goes_on) for placed in layout.bands):
        entries.append(LegendEntry(tr("Fading: beginning or end not told"), _fading_swatch(drawing)))
    tints: dict[str, list[str]] = {}
    for placed in layout.bands:
        words = tints.setdefault(kind_role(placed.band.kind), [])
        if wording.term(placed.band.kind) not in words:
            words.append(wording.term(placed.band.kind))
    if len(tints) > 1:
        entries += [LegendEntry(", ".join(words), _tint_swatch(drawing, role)) for role, words in tints.items()]
    if layout.undated:
        names = ", ".join(band.name for band in layout.undated)
        entries.append(LegendEntry(tr("Not drawn, no date told: {0}").format(names), None))
    return entries


def _tie_swatch(drawing: LineagePainter, kind: str) -> Draw:
    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(drawing.tie_pen(kind, dated=True))
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
        drawing.draw_symbol(painter, kind, rect.center(), dated=True)

    return draw


def _hollow_swatch(drawing: LineagePainter, kinds: list[str]) -> Draw:
    if not kinds:
        return _person_swatch(drawing, hollow=True)

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(drawing.tie_pen(kinds[0], dated=False))
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
        drawing.draw_symbol(painter, kinds[0], rect.center(), dated=False)

    return draw


def _person_swatch(drawing: LineagePainter, hollow: bool) -> Draw:
    def draw(painter: QPainter, rect: QRectF) -> None:
        drawing.draw_person(painter, QPointF(rect.right() - 8, rect.center().y()), drawing.theme.color("muted"), hollow)

    return draw


def _fading_swatch(drawing: LineagePainter) -> Draw:
    def draw(painter: QPainter, rect: QRectF) -> None:
        bar = rect.adjusted(0, rect.height() / 2 - 5, 0, -rect.height() / 2 + 5)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        tint = drawing.theme.color("muted")
        for at, alpha in ((0.0, 0), (0.6, 120), (1.0, 120)):
            tint.setAlpha(alpha)
            gradient.setColorAt(at, tint)
        painter.fillRect(bar, gradient)

    return draw


def _tint_swatch(drawing: LineagePainter, role: str) -> Draw:
    def draw(painter: QPainter, rect: QRectF) -> None:
        tint = drawing.theme.color(role)
        bar = rect.adjusted(8, rect.height() / 2 - 5, 0, -rect.height() / 2 + 5)
        painter.setPen(QPen(tint, 1))
        tint.setAlpha(50)
        painter.setBrush(tint)
        painter.drawRect(bar)

    return draw
