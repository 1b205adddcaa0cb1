"""What is copied stays text: one cell a cell, no formula where it is pasted."""

from __future__ import annotations

from dataclasses import replace

from mali_browser.gui.clipboard_text import clipboard_text
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import Dataset
from mali_browser.query.incidents import fetch_incidents, find_incidents


def test_cells_of_a_copied_table_are_harmless(sample: Dataset) -> None:
    (first, *_rest) = fetch_incidents(sample, find_incidents(sample, IncidentFilter()).rows)
    hostile = replace(first, row=replace(first.row, title="=HYPERLINK(\n\t'x')", places=("@Gao", "Kidal")))
    head, line = clipboard_text("table", [hostile], ["title", "place", "killed"]).splitlines()
    assert head == "Title\tPlace\tKilled"
    assert line.split("\t")[:2] == ["'=HYPERLINK( 'x')", "'@Gao, Kidal"]


def test_addresses_are_one_a_line(sample: Dataset) -> None:
    incidents = fetch_incidents(sample, find_incidents(sample, IncidentFilter()).rows)
    lines = clipboard_text("address", incidents, []).splitlines()
    assert lines == [f"incident:{incident.row.id}" for incident in incidents]
