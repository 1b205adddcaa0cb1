"""Citations for the clipboard, made in the worker: of pages, of selected incidents, or of the whole dataset."""

from __future__ import annotations

from collections.abc import Sequence

from mali_browser.addresses import Address
from mali_browser.export.reference_files import citation_pieces
from mali_browser.export_requests import citable_of
from mali_browser.gui.query_runner import QueryRunner
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_rows
from mali_browser.wording import in_english

CITATION = "citation"
# Kinds of address that can be cited; what is on any other page is cited as the dataset.
CITED = frozenset({"incident", "actor", "place", "outlet", "section", "passage"})


def ask_citation(runner: QueryRunner, style: str, rows: Sequence[int], address: Address | None) -> int:
    """Ask for how to cite incidents (by row numbers), else the page at an address; answers as (text, how many)."""
    wanted = list(rows)

    def run(dataset: Dataset) -> tuple[str, int]:
        addresses: list[Address | None] = [
            Address("incident", row.id) for row in (fetch_rows(dataset, wanted) if wanted else [])
        ]
        if not addresses:
            addresses = [address if address is not None and address.kind in CITED else None]
        with in_english():
            text = "".join(citation_pieces([citable_of(dataset, one) for one in addresses], style))
        return text.replace("\r\n", "\n").rstrip("\n"), len(addresses)

    return runner.ask(CITATION, run, beside=False, lasting=True)
