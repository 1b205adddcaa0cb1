"""Read a database together with its write-ahead journal where SQLite cannot: in a place that cannot be written.

A program that was ended while it wrote leaves its last transactions in the journal. SQLite reads them only with the
help of a third file, which it must be able to make; here they are put into a copy of the database in memory.
"""

from __future__ import annotations

import struct
import sys
from array import array

_BIG_ENDIAN_MAGIC, _LITTLE_ENDIAN_MAGIC = 0x377F0683, 0x377F0682
_HEADER, _FRAME = 32, 24


def with_journal(database: bytes, journal: bytes) -> bytes:
    """Return the database as it is with every whole transaction of its journal; what is cut off is left out."""
    image = bytearray(database)
    if len(journal) >= _HEADER:
        for page, content, size in _committed(journal):
            start = (page - 1) * len(content)
            if len(image) < start:
                image.extend(bytes(start - len(image)))
            image[start : start + len(content)] = content
            if size:
                del image[size * len(content) :]
    if len(image) > 20:
        image[18:20] = b"\1\1"  # no longer journalled
    return bytes(image)


def _committed(journal: bytes) -> list[tuple[int, bytes, int]]:
    """Return (page number, content, pages of the database after a commit, else 0) up to the last whole commit."""
    magic, _version, page_size, _sequence, *salt, sum1, sum2 = struct.unpack(">8I", journal[:_HEADER])
    if magic not in (_BIG_ENDIAN_MAGIC, _LITTLE_ENDIAN_MAGIC):
        return []
    order = "big" if magic == _BIG_ENDIAN_MAGIC else "little"
    sums = _checksum(journal[:24], order, (0, 0))
    if sums != (sum1, sum2) or not 512 <= page_size <= 65536:
        return []
    frames: list[tuple[int, bytes, int]] = []
    last_commit = 0
    for start in range(_HEADER, len(journal) - _FRAME - page_size + 1, _FRAME + page_size):
        head = journal[start : start + _FRAME]
        content = journal[start + _FRAME : start + _FRAME + page_size]
        page, size, salt1, salt2, sum1, sum2 = struct.unpack(">6I", head)
        sums = _checksum(content, order, _checksum(head[:8], order, sums))
        if [salt1, salt2] != salt or sums != (sum1, sum2) or page == 0:
            break
        frames.append((page, content, size))
        if size:
            last_commit = len(frames)
    return frames[:last_commit]


def _checksum(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    words = array("I", data)
    if order != sys.byteorder:
        words.byteswap()
    one, other = sums
    for at in range(0, len(words), 2):
        one = (one + words[at] + other) & 0xFFFFFFFF
        other = (other + words[at + 1] + one) & 0xFFFFFFFF
    return one, other
