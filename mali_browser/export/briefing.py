"""A briefing: title, filter, totals, timeline, table, and an account of each incident with who says so.

``blocks`` tells it as a stream of plain pieces; HTML, Markdown and PDF are three ways of writing the same pieces, so
that they cannot differ in what they say. A piece holds text only: the writers escape it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from mali_browser import wording
from mali_browser.export.briefing_account import account_blocks, done_by, who_says
from mali_browser.export.briefing_blocks import (
    Block,
    Facts,
    Heading,
    Paragraph,
    Picture,
    TableEnd,
    TableHead,
    TableRow,
)
from mali_browser.export.csv_file import Progress
from mali_browser.export.progress import Counted, watched
from mali_browser.export.provenance import Provenance
from mali_browser.records import Incident
from mali_browser.vocabulary import TOTALLED_HARMS
from mali_browser.wording import phrase

Incidents = Callable[[], Iterable[Incident]]


@dataclass(frozen=True)
class Briefing:
    """What a briefing tells of. ``incidents`` is called twice: for the table, and for the accounts.

    ``words``: the reader's own introduction; ``notes``: gives the reader's own note on an incident's id, None where
    notes are to be left out; ``hashes``: gives a record's hash by incident id.
    """

    title: str
    provenance: Provenance
    incidents: Incidents
    picture: Picture | None = None
    words: str = ""
    notes: Callable[[str], str | None] | None = None
    hashes: Callable[[str], str] | None = None
    accounts: bool = field(default=True)


def blocks(briefing: Briefing, progress: Progress | None = None) -> Iterator[Block]:
    """Yield the pieces of a briefing. ``progress`` gets the number of accounts told, 0 while the table is made.

    Raises Cancelled where ``progress`` says so.
    """
    yield from _opening(briefing)
    yield Heading(2, phrase("Incidents"))
    yield from _table(watched(briefing.incidents(), progress), linked=briefing.accounts)
    if briefing.accounts:
        yield Heading(2, phrase("Accounts"))
        for incident in Counted(briefing.incidents(), progress):
            note = briefing.notes(incident.row.id) if briefing.notes else None
            record_hash = briefing.hashes(incident.row.id) if briefing.hashes else ""
            yield from account_blocks(incident, note, record_hash)
    yield from _closing(briefing.provenance)


def _opening(briefing: Briefing) -> Iterator[Block]:
    provenance = briefing.provenance
    info = provenance.info
    yield Heading(1, briefing.title)
    version = f"{info.title}, {phrase('version')} {info.dataset_version}. {phrase('Written')} {provenance.made_words}."
    yield Paragraph(version, "small")
    for line in briefing.words.splitlines():
        if line.strip():
            yield Paragraph(line.strip(), "own")
    asked = [(phrase("Filter"), (provenance.filter_words,))]
    if provenance.filter_typed:
        asked.append((phrase("As typed"), (provenance.filter_typed,)))
    yield Facts((*asked, (phrase("Order"), (provenance.order,))))
    yield from _totals(provenance)
    if briefing.picture is not None:
        yield Heading(2, phrase("Timeline"))
        yield briefing.picture


def _totals(provenance: Provenance) -> Iterator[Block]:
    totals = provenance.totals
    if totals is None:
        return
    yield Heading(2, phrase("Totals"))
    yield Paragraph(wording.count_text(totals))
    harms = [getattr(totals, harm) for harm in TOTALLED_HARMS]
    yield Facts(
        tuple(
            (phrase(total.harm).capitalize(), (_without_name(wording.harm_total_text(total), total.harm),))
            for total in harms
        )
    )
    voices = phrase("Who says so: each figure is that of the outlets and parties named with its incident below.")
    yield Paragraph(f"{voices} {wording.totals_rule()}", "small")


def _without_name(text: str, harm: str) -> str:
    return text.removeprefix(phrase(harm)).lstrip(": ")


def _table(incidents: Iterable[Incident], linked: bool) -> Iterator[Block]:
    heads = ("Date", "Place", "Incident", "Done by", "Killed", "Wounded", "Who says so")
    widths = (13, 13, 25, 16, 9, 10, 14)
    yield TableHead(tuple(phrase(head) for head in heads), widths, frozenset({4, 5}))
    empty = True
    for incident in incidents:
        empty = False
        row = incident.row
        cells = (
            wording.date_short(row.date_start, row.date_end, row.date_precision),
            "; ".join(row.places) or wording.not_stated(),
            row.title,
            done_by(incident),
            wording.figure_text(row.killed),
            wording.figure_text(row.wounded),
            who_says(incident),
        )
        yield TableRow(cells, row.id if linked else "")
    yield TableEnd()
    if empty:
        yield Paragraph(phrase("No incidents."))


def _closing(provenance: Provenance) -> Iterator[Block]:
    yield Heading(2, phrase("About the data"))
    yield Facts(
        (
            (phrase("Licence"), (provenance.licence,)),
            (phrase("Attribution"), (provenance.attribution,)),
            (phrase("Dataset hash"), (provenance.info.built_from,)),
            (phrase("Program"), (provenance.program,)),
        )
    )
    yield Paragraph(
        phrase(
            "A report is not the world: an incident that is not here may still have happened, and figures are those of "
            "the sources at the time."
        ),
        "small",
    )
