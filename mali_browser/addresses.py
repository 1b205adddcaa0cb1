"""Addresses of pages: ``incident:2024-09-17-bamako``, ``actor:jnim``, ``search:menaka`` <-> kind and target."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mali_browser.errors import WrongUse

KINDS: tuple[str, ...] = ("incident", "actor", "place", "outlet", "section", "passage", "lineage", "help", "search")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Address:
    """Where a page is: its kind (one of ``KINDS``) and its id, or the typed text for ``search``."""

    kind: str
    target: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.target}"


def parse_address(text: str) -> Address | None:
    """Read an address, or return None where the text is none (``killed:>10`` is a search, not an address)."""
    kind, colon, target = text.strip().partition(":")
    kind = kind.strip().lower()
    target = target.strip()
    if not colon or kind not in KINDS:
        return None
    if kind == "search":
        return Address(kind, target)
    target = target.lower()
    return Address(kind, target) if _SLUG.fullmatch(target) else None


def require_address(text: str) -> Address:
    """Read an address; raise WrongUse with the kinds there are where the text is none."""
    address = parse_address(text)
    if address is None:
        kinds = ", ".join(f"{kind}:…" for kind in KINDS)
        raise WrongUse(f"'{text}' is not an address. Addresses look like incident:2024-09-17-bamako; kinds: {kinds}.")
    return address
