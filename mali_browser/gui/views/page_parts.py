"""Parts that several pages share: names, incidents, passages, contradictions."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from mali_browser import wording
from mali_browser.gui.views.document_writer import Bar, Cell, DocumentWriter, Link
from mali_browser.records import Contradiction, Figure, IncidentRow, Name, Page, PassageRef, YearCount

Translate = Callable[[str], str]
_TOLD_IN = re.compile(r"(passage|entry) ([a-z0-9-]+)")


def told_in(place: str) -> Cell:
    """Return where something is told, as a link where that is a page or a search."""
    found = _TOLD_IN.fullmatch(place)
    if found is None:
        return wording.told_in_text(place)
    kind, target = found.groups()
    return Link(wording.told_in_text(place), f"passage:{target}" if kind == "passage" else f"search:entry:{target}")


def write_names(writer: DocumentWriter, names: Sequence[Name], heading: str, tr: Translate) -> None:
    """List other names with their language and whether the report uses them."""
    if not names:
        return
    writer.heading(heading)
    rows: dict[str, list[str]] = {}
    for name in names:
        about = [wording.term(name.kind)] if name.kind and name.kind != "name" else []
        about += [wording.language_text(name.language)] if name.language else []
        about += [] if name.in_report else [tr("not in the report")]
        rows.setdefault(", ".join(about), []).append(name.name)
    for about in sorted(rows, key=lambda text: (tr("not in the report") in text, text)):
        writer.block(below=0.15)
        writer.text("; ".join(rows[about]))
        if about:
            writer.muted(f"  · {about}")


def write_incidents(writer: DocumentWriter, page: Page, search: str, tr: Translate) -> None:
    """List the newest incidents, and lead to all of them."""
    writer.heading(tr("Incidents"))
    if not page.incidents:
        writer.paragraph(tr("No incident of the dataset."), "muted")
        return
    writer.block(below=0.3)
    text = tr("Show the {0} in the table") if page.incident_count > 1 else tr("Show it in the table")
    writer.link(text.format(wording.number(page.incident_count)), f"search:{search}")
    if page.incident_count > len(page.incidents):
        writer.muted("  · " + tr("the newest {0} are listed here").format(len(page.incidents)))
    rows = [_incident_cells(row) for row in page.incidents]
    writer.table([tr("Date"), tr("Incident"), tr("Killed")], rows, [26, 53, 21])


def _incident_cells(row: IncidentRow) -> list[Cell]:
    when = wording.date_short(row.date_start, row.date_end, row.date_precision)
    return [when, Link(row.title, f"incident:{row.id}"), figure_cell(row.killed)]


def figure_cell(figure: Figure) -> str:
    """Return a figure for a narrow cell; 'not reported' is a dash, and some uncounted people are 'some'."""
    if figure.best is None:
        return wording.figure_short(figure) if figure.uncounted else "–"
    return wording.figure_short(figure)


def write_passages(writer: DocumentWriter, passages: Sequence[PassageRef], tr: Translate) -> None:
    """List the passages of the report that speak of the page's subject."""
    if not passages:
        return
    writer.heading(tr("Passages of the report"))
    for passage in passages:
        writer.block(below=0.25)
        writer.link(passage.section, f"passage:{passage.id}")
        writer.muted(f" · {passage.opening}")


def write_contradictions(writer: DocumentWriter, found: Sequence[Contradiction], tr: Translate) -> None:
    """Show side by side what the report says where it disagrees with itself, and what the dataset makes of it."""
    if not found:
        return
    writer.heading(tr("Where the report disagrees with itself"))
    for item in found:
        writer.block(above=0.3, below=0.15)
        writer.text(item.what, writer.format("warning", bold=True))
        rows: list[list[Cell]] = [[value, told_in(place)] for value, place in item.values]
        writer.table([tr("It says"), tr("Where")], rows, [56, 44])
        writer.block(below=0.4)
        writer.muted(tr("In this dataset:") + " ")
        writer.text(item.treatment)


def write_years(writer: DocumentWriter, years: Sequence[YearCount], search: str, head: str, tr: Translate) -> None:
    """Show counts by year as a table with bars."""
    if not years:
        return
    most = max(year.incidents for year in years)
    rows: list[list[Cell]] = [
        [
            Link(str(year.year), f"search:{search} year:{year.year}") if search else str(year.year),
            wording.number(year.incidents),
            Bar(year.incidents / most),
        ]
        for year in years
    ]
    writer.table([tr("Year"), head, ""], rows, [20, 24, 56])
