"""Hold the rule that wording is ours: no run of eight or more words shared with the source report.

The report itself stays outside the repository. What is kept (``data/report_shingles.bin``) are 40-bit hashes of its
eight-word runs, enough to find a shared run and not enough to read the report. Quotations (in quotation marks) and
names of actors, places and outlets of three words or more may be the same.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from mali_browser import folding

RUN = 8
_HASH_BYTES = 5
_QUOTED = re.compile(r"[“\"«][^”\"»]*[”\"»]")
_BREAK = " ⁂ "


def shingles(text: str) -> Iterator[tuple[str, bytes]]:
    """Yield each run of eight folded words with its hash."""
    found = folding.words(text)
    for start in range(len(found) - RUN + 1):
        run = " ".join(found[start : start + RUN])
        yield run, hashlib.blake2b(run.encode(), digest_size=_HASH_BYTES).digest()


def hash_report(text: str) -> bytes:
    """Return the sorted hashes of a report in Markdown, without its links, emphasis and running headings."""
    plain = re.sub(r"\]\([^)]*\)", "] ", text)
    plain = re.sub(
        r"^#+ \*Mali: Extremism and Terrorism\*$|^\*Mali: Extremism and Terrorism\*$", " ", plain, flags=re.M
    )
    plain = re.sub(r"[\[\]*#\\]", " ", plain)
    return b"".join(sorted({digest for _run, digest in shingles(plain)}))


def load_hashes(path: Path) -> frozenset[bytes]:
    """Read the hashes that ``hash_report`` made."""
    blob = path.read_bytes()
    return frozenset(blob[at : at + _HASH_BYTES] for at in range(0, len(blob), _HASH_BYTES))


def shared_runs(text: str, hashes: frozenset[bytes], names: Iterable[str] = ()) -> list[str]:
    """Return the runs of eight words that ``text`` shares with the report, names and quotations aside."""
    text = _QUOTED.sub(_BREAK, text)
    for name in names:
        if name in text:
            text = text.replace(name, _BREAK)
    return [run for piece in text.split(_BREAK) for run, digest in shingles(piece) if digest in hashes]
