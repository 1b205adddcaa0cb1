"""From a dataset to what the export kit writes: jobs with their provenance, and things to cite. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from mali_browser import __version__, wording
from mali_browser.addresses import Address
from mali_browser.errors import WrongUse
from mali_browser.export import citations
from mali_browser.export.briefing_blocks import Picture
from mali_browser.export.citations import Citable
from mali_browser.export.formats import ExportJob
from mali_browser.export.provenance import Provenance
from mali_browser.export.timeline_svg import timeline_picture
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.query.actors import fetch_actor
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incident, fetch_incidents, fetch_rows, find_incidents, totals_of_rows
from mali_browser.query.info import dataset_info
from mali_browser.query.outlets import fetch_outlet
from mali_browser.query.places import fetch_place
from mali_browser.query.record_states import record_state, record_states
from mali_browser.query.report import fetch_passage, fetch_section
from mali_browser.query.vocabulary import load_vocabulary
from mali_browser.records import Incident, IncidentRow, Totals
from mali_browser.search_language import parse_search, print_filter

_PAGE = 200


def provenance_of(dataset: Dataset, request: IncidentFilter, sort: Sort, totals: Totals | None) -> Provenance:
    """Return what a file says of where its rows come from."""
    vocabulary = load_vocabulary(dataset)
    return Provenance(
        info=dataset_info(dataset),
        filter_words=wording.filter_words(request, vocabulary.label),
        filter_typed=print_filter(request, vocabulary).strip(),
        order=wording.order_words(sort.field, sort.descending),
        totals=totals,
        made=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        program=f"mali-browser {__version__}",
    )


def job_of_rows(
    dataset: Dataset,
    path: Path,
    rows: Sequence[int],
    request: IncidentFilter,
    sort: Sort,
    totals: Totals | None = None,
    scope: str = "",
) -> ExportJob:
    """Return the export of these row numbers, in that order, to vary with ``dataclasses.replace``.

    ``scope`` is put before the filter's words where the rows are not all that the filter finds ('12 selected of: …').
    The timeline is the plain one of ``timeline_svg``; give another as ``picture``.
    """
    found = provenance_of(dataset, request, sort, totals or totals_of_rows(dataset, rows))
    if scope:
        found = replace(found, filter_words=f"{scope} {found.filter_words}")

    pages = _Pages(dataset, rows)

    def picture() -> Picture | None:
        return timeline_picture(_table_rows(dataset, rows))

    return ExportJob(path, pages.incidents, len(rows), found, picture=picture, hashes=pages.record_hash)


class _Pages:
    """Incidents by page, and the hashes of the records of a page where one is asked for."""

    def __init__(self, dataset: Dataset, rows: Sequence[int]) -> None:
        self._dataset = dataset
        self._rows = rows
        self._page: list[Incident] = []
        self._hashes: dict[str, str] = {}

    def incidents(self) -> Iterator[Incident]:
        """Yield everything of the incidents, in the order of the rows."""
        for at in range(0, len(self._rows), _PAGE):
            self._page = fetch_incidents(self._dataset, self._rows[at : at + _PAGE])
            yield from self._page

    def record_hash(self, incident_id: str) -> str:
        """Return the hash of an incident's record."""
        if incident_id not in self._hashes:
            ids = [incident_id, *(incident.row.id for incident in self._page)]
            states = record_states(self._dataset, "incident", ids)
            self._hashes = {found: state.hash for found, state in states.items()}
        return self._hashes[incident_id]


def _table_rows(dataset: Dataset, rows: Sequence[int]) -> Iterator[IncidentRow]:
    for at in range(0, len(rows), _PAGE):
        yield from fetch_rows(dataset, rows[at : at + _PAGE])


def citable_of(dataset: Dataset, address: Address | None) -> Citable:
    """Return what an address leads to as something to cite, the whole dataset for None.

    Raises NotFound where it leads nowhere.
    """
    info = dataset_info(dataset)
    if address is None:
        return citations.cite_dataset(info)
    target = address.target

    def record_hash() -> str:
        return record_state(dataset, address.kind, target).hash

    if address.kind == "incident":
        return citations.cite_incident(fetch_incident(dataset, target), info, record_hash())
    if address.kind == "passage":
        return citations.cite_passage(fetch_passage(dataset, target), info, record_hash())
    if address.kind == "section":
        return citations.cite_section(*fetch_section(dataset, target), info)
    if address.kind == "actor":
        return citations.cite_actor(fetch_actor(dataset, target), info, record_hash())
    if address.kind == "place":
        return citations.cite_place(fetch_place(dataset, target), info, record_hash())
    if address.kind == "outlet":
        return citations.cite_outlet(fetch_outlet(dataset, target), info, record_hash())
    if address.kind == "search":
        return _cite_search(dataset, target)
    raise WrongUse(f"Pages of kind '{address.kind}' cannot be cited.")


def _cite_search(dataset: Dataset, text: str) -> Citable:
    vocabulary = load_vocabulary(dataset)
    request = parse_search(text, vocabulary).filter
    found = find_incidents(dataset, request)
    words = wording.filter_words(request, vocabulary.label)
    typed = print_filter(request, vocabulary).strip()
    return citations.cite_search(typed, words, len(found.rows), dataset_info(dataset))
