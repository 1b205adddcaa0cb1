"""The lineage of groups: what is told of their beginnings, ends and ties, and nothing that is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mali_browser import paths, wording
from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.lineage import fetch_lineage
from mali_browser.records import Band, Lineage, Tie


@pytest.fixture(scope="module")
def real() -> Iterator[Dataset]:
    dataset = open_dataset(paths.bundled_database())
    yield dataset
    dataset.close()


def band(lineage: Lineage, ref: str) -> Band:
    return next(band for band in lineage.bands if band.id == ref)


def tie(lineage: Lineage, *key: str) -> Tie:
    every = (*lineage.joins, *lineage.alliances, *lineage.leaders)
    return next(tie for tie in every if (tie.from_id, tie.kind, tie.to_id) == key)


def test_all_armed_groups_run_from_the_gspc_to_the_end_of_the_data(real: Dataset) -> None:
    lineage = fetch_lineage(real)
    assert lineage.bands[0].id == "gspc" and lineage.bands[0].start == "2003-01-01"
    assert lineage.today == max(band.start for band in lineage.bands if band.start)
    assert {band.kind for band in lineage.bands} <= {
        "armed group",
        "militia",
        "private military company",
        "state force",
    }
    # what an armed group became is shown with it
    assert {"wagner", "africa-corps"} <= {band.id for band in lineage.bands}
    assert not {"fama", "government-mali"} & {band.id for band in lineage.bands}


def test_a_beginning_is_as_exact_as_it_is_told(real: Dataset) -> None:
    lineage = fetch_lineage(real)
    battalion = band(lineage, "al-mulathamun-battalion")
    assert (battalion.begins, battalion.start, battalion.start_precision) == (True, "2012-01-01", "year")
    assert (battalion.ends, battalion.end, battalion.end_precision) == (True, "2013-08-31", "month")
    assert wording.band_text(battalion).endswith("Began: 2012. Ended: August 2013.")


def test_a_beginning_that_is_not_told_is_not_made_up(real: Dataset) -> None:
    lineage = fetch_lineage(real)
    aqim = band(lineage, "aqim")
    assert not aqim.begins and not aqim.ends
    assert "Beginning not told, first told of: February 2008" in wording.band_text(aqim)
    unplaced = band(lineage, "boko-haram")
    assert unplaced.start is None and unplaced.end is None
    assert wording.band_text(unplaced) == "Boko Haram, armed group. No date told."


def test_a_tie_says_in_words_when_it_came_about_and_what_it_rests_on(real: Dataset) -> None:
    lineage = fetch_lineage(real, "jnim")
    merger = tie(lineage, "ansar-dine", "merged_into", "jnim")
    assert wording.tie_text(merger) == "Ansar Dine merged into JNIM, March 2017"
    incident, passage = merger.sources
    assert (incident.kind, incident.id, incident.date_precision) == ("incident", "2017-03-mali", "month")
    assert wording.tie_source_text(incident).endswith("March 2017 (known only to the month)")
    assert (passage.kind, passage.id) == ("passage", merger.passage_id)
    assert wording.tie_text(tie(lineage, "jnim", "pledged_to", "al-qaeda")) == (
        "JNIM pledged allegiance to al-Qaeda, no date told"
    )
    assert wording.tie_text(tie(lineage, "jnim", "rival_of", "is-sahel")) == "JNIM rival of IS Sahel, from May 2020"
    assert wording.tie_text(tie(lineage, "jnim", "allied_with", "is-sahel")).endswith("until 2020")


def test_a_person_shows_the_groups_that_it_founded_led_or_belonged_to(real: Dataset) -> None:
    lineage = fetch_lineage(real, "iyad-ag-ghaly")
    assert [band.id for band in lineage.bands] == ["ansar-dine", "jnim"]
    assert [(tie.from_id, tie.to_id) for tie in lineage.joins] == [("ansar-dine", "jnim")]
    belonged = fetch_lineage(real, "mokhtar-belmokhtar")
    assert {band.id for band in belonged.bands} == {"aqim", "al-mulathamun-battalion", "al-mourabitoun"}
    assert {tie.kind for tie in belonged.leaders if "mokhtar-belmokhtar" in (tie.from_id, tie.to_id)} == {
        "founded_by",
        "member_of",
    }


def test_neighbours_reach_two_steps_and_no_government_between_them(real: Dataset) -> None:
    found = {band.id for band in fetch_lineage(real, "mujao").bands}
    assert {"aqim", "al-mourabitoun", "jnim", "gspc"} <= found  # jnim and gspc are two steps away
    assert not {"government-mali", "us-treasury"} & found
    # asked for itself, a government has its allies
    assert {"wagner", "gatia"} <= {band.id for band in fetch_lineage(real, "government-mali").bands}


def test_an_actor_without_ties_is_alone_and_one_that_is_not_there_is_said_to_be_missing(real: Dataset) -> None:
    alone = fetch_lineage(real, "hamas")
    assert [band.id for band in alone.bands] == ["hamas"]
    assert not alone.joins and not alone.alliances and not alone.leaders
    with pytest.raises(NotFound, match="no actor 'nobody'"):
        fetch_lineage(real, "nobody")


def test_every_actor_has_a_lineage_whose_dates_are_in_order(real: Dataset) -> None:
    for (ref,) in real.connection.execute("SELECT id FROM actors").fetchall():
        lineage = fetch_lineage(real, ref)
        shown = {band.id for band in lineage.bands}
        assert lineage.centre == ref and lineage.centre_name
        assert all((band.start is None) == (band.end is None) for band in lineage.bands)
        assert all(band.start <= band.end for band in lineage.bands if band.start and band.end), ref
        assert all({tie.from_id, tie.to_id} <= shown for tie in (*lineage.joins, *lineage.alliances))


def test_the_sample_dataset_has_its_rivalry(sample: Dataset) -> None:
    lineage = fetch_lineage(sample, "jnim")
    assert [(tie.kind, tie.to_id) for tie in lineage.alliances] == [("rival_of", "fama")]
