"""What a timeline says: of a bin, an incident, what lies behind, and its series. Plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mali_browser import wording
from mali_browser.gui.views.timeline_time import bin_text, iso, span_text
from mali_browser.records import (
    NOT_STATED,
    OTHER,
    SEVERAL,
    SLOTS,
    ContextSpan,
    HarmTotal,
    Mark,
    SeriesOrder,
    Timeline,
    TimelineBin,
)

_LONGEST_NOTE = 220
CONTEXT_KINDS: tuple[str, ...] = ("government", "coup", "mission", "force", "rebellion", "group")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)


def grouping_text(grouping: str) -> str:
    """Show what the bars are stacked by."""
    return {
        "type": _tr("Event type"),
        "perpetrator": _tr("Perpetrator"),
        "region": _tr("Region"),
        "claim": _tr("Claim"),
    }[grouping]


def context_kind_text(kind: str) -> str:
    """Show a kind of what lies behind."""
    return {
        "government": _tr("Heads of government and juntas"),
        "coup": _tr("Coups and removals"),
        "removal": _tr("Coups and removals"),
        "mission": _tr("International missions"),
        "force": _tr("Foreign forces"),
        "rebellion": _tr("Rebellion"),
        "group": _tr("Armed groups"),
    }[kind]


def series_text(series: SeriesOrder, slot: int) -> str:
    """Show the name of a series."""
    if slot == OTHER:
        return _tr("All others")
    if slot == SEVERAL:
        return _tr("Several")
    if slot == NOT_STATED:
        return wording.not_stated().capitalize()
    text = series.labels[slot]
    if series.grouping == "claim":
        text = wording.claim_text(series.values[slot])
    elif series.grouping == "type":
        text = wording.term(text)
    return text[:1].upper() + text[1:]


def incidents_text(count: int) -> str:
    """Write a number of incidents."""
    return wording.incidents_text(count)


def killed_text(part: TimelineBin) -> str:
    """Say what the killed of a part add up to, and of how many nothing is reported."""
    return wording.harm_total_text(HarmTotal("killed", part.killed, part.reported, part.uncounted, part.not_reported))


def part_text(timeline: Timeline, part: TimelineBin, is_span: bool) -> str:
    """Return what there is to say of a bin or a span, line by line."""
    name = span_text(part.first, part.last) if is_span else bin_text(timeline.unit, part.first, part.last)
    lines = [wording.labelled(name, incidents_text(part.incidents))]
    counts = [(part.certain[slot] + part.vague[slot], slot) for slot in range(SLOTS)]
    lines += [f"{series_text(timeline.series, slot)} {wording.number(count)}" for count, slot in counts if count]
    vague = sum(part.vague)
    if is_span:
        lines.append(_tr("The date is known no closer than this."))
    elif vague:
        lines.append(_tr("{0} known to the month or year only").format(wording.number(vague)))
    if part.incidents > part.duplicates:
        lines.append(killed_text(part))
    if part.duplicates:
        lines.append(wording.duplicates_text(part.duplicates))
    return "\n".join(lines)


def empty_text(timeline: Timeline, first: int, last: int) -> str:
    """Say that there is nothing in a bin."""
    return _tr("{0}: no incident found").format(bin_text(timeline.unit, first, last))


def mark_text(series: SeriesOrder, mark: Mark) -> str:
    """Return what there is to say of one incident, line by line."""
    when = wording.date_text(iso(mark.first), iso(mark.last), mark.date_precision)
    if mark.date_precision != "day":
        when += f" ({wording.date_precision_text(mark.date_precision)})"
    lines = [mark.title, when, series_text(series, mark.slot)]
    lines.append(wording.harm_text("killed", mark.killed))
    if mark.duplicate:
        lines.append(_tr("A duplicate, left out of the sums"))
    return "\n".join(lines)


def context_text(span: ContextSpan) -> str:
    """Return what there is to say of what lies behind, line by line."""
    if span.kind in ("coup", "removal"):
        return "\n".join([span.name, _when(span.begin_first, span.begin_last)])
    begin, end = _when(span.begin_first, span.begin_last), _when(span.end_first, span.end_last)
    begin = begin or _tr("beginning not told")
    end = end or _tr("no end told")
    kind = {
        "government": _tr("Head of government or junta"),
        "mission": _tr("International mission"),
        "force": _tr("Foreign force"),
        "rebellion": _tr("Rebellion against the government"),
        "group": _tr("Armed group"),
    }[span.kind]
    lines = [span.name, kind, f"{begin} – {end}"]
    if span.note:
        note = span.note
        lines.append(note if len(note) <= _LONGEST_NOTE else note[:_LONGEST_NOTE].rsplit(" ", 1)[0] + " …")
    return "\n".join(lines)


def key_text(with_marks: bool) -> str:
    """Say how to read the strips, for a picture that nobody can point at."""
    text = _tr(
        "Hatched: known to the month or year only. Killed: light from the lower to the upper bound, line at the best "
        "figure, arrow: no upper bound; open box: not reported, dot: some not reported."
    )
    return f"{text} {_tr('Hollow: killed not reported.')}" if with_marks else text


def _when(first: int | None, last: int | None) -> str:
    if first is None or last is None:
        return ""
    return wording.date_text(iso(first), iso(first), "day") if first == last else span_text(first, last)


def text_columns() -> tuple[str, ...]:
    """Return the headings of a timeline as a table."""
    return (
        _tr("Period"),
        _tr("Incidents"),
        _tr("Date known to month or year only"),
        _tr("Killed"),
        _tr("Killed not reported"),
    )


def text_rows(timeline: Timeline) -> list[tuple[str, ...]]:
    """Return a timeline as a table: its bins in order, then what is known no closer, then what has no date."""

    def row(name: str, part: TimelineBin) -> tuple[str, ...]:
        silent = part.not_reported + part.uncounted
        figure = wording.figure_text(part.killed) if part.incidents > part.duplicates else ""
        return (name, wording.number(part.incidents), wording.number(sum(part.vague)), figure, wording.number(silent))

    rows = [row(bin_text(timeline.unit, part.first, part.last), part) for part in timeline.bins]
    known_no_closer = _tr("{0}, known no closer")
    rows += [row(known_no_closer.format(span_text(part.first, part.last)), part) for part in timeline.spans]
    if timeline.undated is not None:
        rows.append(row(_tr("No day of the calendar"), timeline.undated))
    if timeline.outside:
        rows.append((_tr("Outside the days in view"), wording.number(timeline.outside), "", "", ""))
    return rows
