"""Pages of actors, places and outlets: their own facts, and counts that a search gives again."""

from __future__ import annotations

import pytest

from mali_browser import paths
from mali_browser.errors import NotFound
from mali_browser.query.actor_pages import fetch_actor_page
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import find_incidents
from mali_browser.query.lineage import fetch_lineage
from mali_browser.query.outlets import fetch_outlet_page
from mali_browser.query.places import fetch_place_page
from mali_browser.query.report import fetch_outline, fetch_section, passages_of
from mali_browser.records import Figure
from mali_browser.search_language import parse_search


def test_an_actor_page_has_profile_ties_figures_and_counts(sample: Dataset) -> None:
    page = fetch_actor_page(sample, "jnim")
    (paragraph,) = page.paragraphs
    assert paragraph.text == "An invented profile of JNIM."
    assert [(basis.kind, basis.id, basis.cited) for basis in paragraph.basis] == [
        ("passage", "story-1", ("Beta Post",))
    ]
    assert [
        (link.kind, link.id, paragraph.text[link.start : link.start + link.length]) for link in paragraph.links
    ] == [("actor", "jnim", "JNIM")]
    assert [(tie.kind, tie.outgoing, tie.other_id) for tie in page.relations] == [("rival_of", True, "fama")]
    assert fetch_actor_page(sample, "fama").relations[0].outgoing is False
    assert [(item.what, item.figure) for item in page.figures] == [("fighters", Figure(1000, 1000, 2000))]
    # the duplicate is left out of the year's figures
    assert [(item.year, item.incidents, item.killed) for item in page.years] == [(2020, 1, Figure(10, 10, 97))]
    fama = next(item for item in page.companions if item.id == "fama")
    assert (fama.same_side, fama.other_side) == (0, 1)
    assert page.passages == ("story-1",)
    with pytest.raises(NotFound):
        fetch_actor_page(sample, "nobody")


def test_places_outlets_and_sections_have_pages(sample: Dataset) -> None:
    assert [(item.year, item.incidents) for item in fetch_place_page(sample, "menaka").years] == [(2020, 2), (2021, 1)]
    outlet = fetch_outlet_page(sample, "beta-post")
    assert [(item.year, item.incidents) for item in outlet.years] == [(2020, 4), (2021, 1)]
    assert outlet.passages == ("story-1",)
    (section,) = fetch_outline(sample)
    found, passages = fetch_section(sample, section.id)
    assert found == section and [passage.id for passage in passages] == ["story-1"]
    (passage,) = passages_of(sample, "incident", "2020-06-04-menaka")
    assert passage.note == "The date is not told here."
    assert [passage.text[link.start : link.start + link.length] for link in passage.links] == [
        "convoy was struck",
        "Ménaka",
        "JNIM",
    ]


def test_counts_of_a_page_are_what_its_search_finds() -> None:
    real = open_dataset(paths.bundled_database())
    page = fetch_actor_page(real, "jnim")
    for item in page.regions:
        found = find_incidents(real, parse_search(f'actor:jnim region:"{item.value}"').filter)
        assert len(found.rows) == item.incidents, item
    for companion in page.companions:
        assert len(find_incidents(real, parse_search(f"actor:jnim actor:{companion.id}").filter).rows) == (
            companion.incidents
        )
        assert companion.same_side + companion.other_side <= companion.incidents * 2
    for field, count in zip(("actor", "perpetrator", "target"), page.sides, strict=True):
        assert len(find_incidents(real, parse_search(f"{field}:jnim").filter).rows) == count
    for year in page.years:
        found = find_incidents(real, parse_search(f"actor:jnim year:{year.year}").filter)
        assert len(found.rows) >= year.incidents
    for claim in page.claims:
        assert len(find_incidents(real, parse_search(f"actor:jnim claim:{claim.value}").filter).rows) == claim.incidents


def test_the_lineage_joins_bands_that_are_there() -> None:
    real = open_dataset(paths.bundled_database())
    lineage = fetch_lineage(real)
    shown = {band.id for band in lineage.bands}
    assert {"aqim", "jnim", "is-sahel"} <= shown
    assert all({tie.from_id, tie.to_id} <= shown for tie in lineage.joins)
    assert all(band.start is None or band.end is None or band.start <= band.end for band in lineage.bands)
    near = {band.id for band in fetch_lineage(real, "jnim").bands}
    assert {"jnim", "aqim", "ansar-dine", "al-mourabitoun", "katiba-macina"} <= near
