"""The codebook's rules for adding up figures."""

from __future__ import annotations

import pytest

from mali_browser.dataset.totals import total_of
from mali_browser.records import Casualty, Figure


def row(
    low: int | None,
    best: int | None,
    high: int | None,
    *,
    included: bool = False,
    contested: str | None = None,
    involved: bool = False,
    harm: str = "killed",
) -> Casualty:
    """Make a casualty row with these bounds."""
    figure = Figure(low, best, high, uncounted=best is None)
    return Casualty(harm, "soldiers", figure, "exact", None, "w", included, contested, involved, None, None)


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        ([], Figure()),
        ([row(0, 0, 0)], Figure(0, 0, 0)),
        ([row(5, 5, 5), row(7, 7, 7)], Figure(12, 12, 12)),
        ([row(5, 5, 5), row(30, 30, None)], Figure(35, 35, None)),
        ([row(None, 100, 100)], Figure(None, 100, 100)),
        ([row(31, 31, 31), row(6, 6, 6, included=True)], Figure(31, 31, 31)),
        ([row(5, 5, 5), row(None, None, None)], Figure(None, None, None, uncounted=True)),
        ([row(5, 5, 5), row(2, 2, 2, harm="wounded")], Figure(5, 5, 5)),
        # two belligerents disagree: the smallest is best
        (
            [
                row(97, 97, 97, contested="dead", involved=True),
                row(10, 10, 10, contested="dead", involved=True),
            ],
            Figure(10, 10, 97),
        ),
        # somebody aside of the fight says so as well: that one is best
        (
            [row(10, 10, 10, contested="dead", involved=True), row(50, 50, 50, contested="dead")],
            Figure(10, 50, 50),
        ),
        ([row(6, 6, 6, contested="w"), row(None, None, None, contested="w")], Figure(6, 6, 6)),
    ],
)
def test_rows_add_up_by_the_codebook(rows: list[Casualty], total: Figure) -> None:
    assert total_of(rows, "killed") == total
