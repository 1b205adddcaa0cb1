"""What a file says of where its rows come from: dataset, version, hash, filter, totals, licence, how to cite."""

from __future__ import annotations

from dataclasses import dataclass

from mali_browser import wording
from mali_browser.records import DatasetInfo, Totals
from mali_browser.vocabulary import TOTALLED_HARMS
from mali_browser.wording import phrase

LICENCE_ADDRESSES: dict[str, str] = {
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
AUTHOR = "Mali Browser project"


@dataclass(frozen=True)
class Provenance:
    """Where rows come from.

    ``filter_words`` and ``filter_typed``: what was asked for, in words and as one would type it; ``order``: how the
    rows are sorted, in words; ``totals`` None: not added up; ``made``: ISO 8601 in UTC, to the second;
    ``program``: name and version of the program that writes. Never a path: it would name the reader.
    """

    info: DatasetInfo
    filter_words: str
    filter_typed: str
    order: str
    totals: Totals | None
    made: str
    program: str

    @property
    def licence(self) -> str:
        """The licence, with its address where that is known."""
        address = LICENCE_ADDRESSES.get(self.info.licence)
        return f"{self.info.licence} ({address})" if address else self.info.licence

    @property
    def attribution(self) -> str:
        """What the licence asks to be said of the origin."""
        return f"{AUTHOR}: {self.info.title}, {phrase('version')} {self.info.dataset_version}. {self.info.source}."

    @property
    def made_words(self) -> str:
        """When the file was written, in words: '25 November 2026, 19:26 UTC'."""
        day, _, clock = self.made.partition("T")
        return f"{wording.date_text(day, day, 'day')}, {clock[:5]} UTC"

    def lines(self) -> list[tuple[str, str]]:
        """Return everything as (label, text)."""
        found = [
            (phrase("Dataset"), self.info.title),
            (phrase("Version"), self.info.dataset_version),
            (phrase("Dataset hash"), self.info.built_from),
            (phrase("Filter in words"), self.filter_words),
            (phrase("Filter as typed"), self.filter_typed or wording.everything()),
            (phrase("Order"), self.order),
        ]
        if self.totals is not None:
            found.append((phrase("Incidents"), wording.count_text(self.totals)))
            for harm in TOTALLED_HARMS:
                found.append((phrase("Total"), wording.harm_total_text(getattr(self.totals, harm))))
            found.append((phrase("Rule of totals"), wording.totals_rule()))
        return [
            *found,
            (phrase("Written"), self.made_words),
            (phrase("Program"), self.program),
            (phrase("Licence"), self.licence),
            (phrase("Attribution"), self.attribution),
        ]
