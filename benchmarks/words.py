"""Invented words with a Zipf-like distribution: the word of rank r occurs about 1/r as often as the first."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WORDS_A_ROW = 57
_VOCABULARY = 50_000
_SYLLABLES = [consonant + vowel for consonant in "bdfghjklmnprstvwyz" for vowel in "aeiou"]
# Word -> the share of rows that shall hold it, of about WORDS_A_ROW words each.
KNOWN_WORDS: dict[str, float] = {"the": 0.948, "patrol": 0.261, "convoy": 0.039, "caravan": 0.00015}


@dataclass(frozen=True)
class Words:
    """The vocabulary by rank, and the running sum of the ranks' probabilities."""

    words: NDArray[np.object_]
    sums: NDArray[np.float64]

    def draw(self, generator: np.random.Generator, count: int) -> list[str]:
        """Return random words, the frequent ones frequently."""
        ranks = np.searchsorted(self.sums, generator.random(count))
        drawn: list[str] = self.words[np.minimum(ranks, len(self.words) - 1)].tolist()
        return drawn


def make_words(seed: int) -> Words:
    """Make the vocabulary, with the known words at the ranks that give them their share of the rows."""
    weights = 1.0 / np.arange(1, _VOCABULARY + 1)
    shares = weights / weights.sum()
    words = names(random.Random(seed), _VOCABULARY)
    for word, share in KNOWN_WORDS.items():
        wanted = 1 - (1 - share) ** (1 / WORDS_A_ROW)
        words[int(np.argmin(abs(shares - wanted)))] = word
    return Words(np.array(words, dtype=object), np.cumsum(shares))


def names(source: random.Random, count: int) -> list[str]:
    """Return different invented words, two syllables first, then three."""
    found: dict[str, None] = {}
    for syllables in (2, 3):
        for _attempt in range(3000 if syllables == 2 else 20 * count):
            if len(found) == count:
                break
            found["".join(source.choices(_SYLLABLES, k=syllables))] = None
    return list(found)
