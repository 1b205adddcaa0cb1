"""Things that last, put into lanes so that none covers another: a greedy packing by pixels. No Qt."""

from __future__ import annotations

from collections.abc import Sequence


def pack(stretches: Sequence[tuple[float, float, int]], most: int) -> list[int | None]:
    """Return the lowest free lane of each stretch (left, right, how many lanes high), None beyond ``most`` lanes.

    Stretches are taken in the order given; the answer keeps it.
    """
    ends: list[list[tuple[float, float]]] = [[] for _ in range(most)]
    lanes: list[int | None] = []
    for left, right, height in stretches:
        lanes.append(None)
        for lane in range(most - height + 1):
            wanted = range(lane, lane + height)
            if all(_is_free(ends[at], left, right) for at in wanted):
                for at in wanted:
                    ends[at].append((left, right))
                lanes[-1] = lane
                break
    return lanes


def _is_free(taken: Sequence[tuple[float, float]], left: float, right: float) -> bool:
    # The latest come first: stretches mostly come from left to right.
    return all(right <= other_left or left >= other_right for other_left, other_right in reversed(taken))
