"""One folding of text for everyone: search, sort keys, highlighting and the checks.

Diacritics (composed or decomposed), case, the kinds of apostrophe and of hyphen do not matter.
"""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼʻʹ`´ʾʿ＇‛′"), "'")
_HYPHENS = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
_LETTERS = {ord("œ"): "oe", ord("Œ"): "oe", ord("æ"): "ae", ord("Æ"): "ae", ord("ø"): "o", ord("Ø"): "o", ord("ł"): "l"}
_WORD = re.compile(r"[^\W_]+(?:['-]+[^\W_]+)*")
_PART = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return ``text`` without diacritics and case, with plain apostrophes and hyphens."""
    text = text.translate(_APOSTROPHES).translate(_HYPHENS).translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return plain.casefold().translate(_APOSTROPHES).translate(_HYPHENS)


def words(text: str) -> list[str]:
    """Return the folded words of ``text``; apostrophes and hyphens inside a word stay ("jama'at", 'al-qaeda')."""
    return _WORD.findall(fold(text))


def parts(word: str) -> list[str]:
    """Return what a word falls into at apostrophes, hyphens and other marks, as the full-text index does."""
    return _PART.findall(fold(word))


def joined(text: str) -> str:
    """Return the folded letters and digits of ``text`` run together ("jamaat")."""
    return "".join(parts(text))


def key(text: str) -> str:
    """Return the folded words with single spaces: equal for two spellings that differ in marks only."""
    return " ".join(parts(text))


def slug(text: str) -> str:
    """Return ``text`` as the id the codebook would give it: 'Côte d'Ivoire' -> 'cote-divoire'."""
    return "-".join(_PART.findall(fold(text).replace("'", "")))
