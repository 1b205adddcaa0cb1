"""The data dictionary: each export column with its type, meaning and allowed values; for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mali_browser.export.columns import Column
from mali_browser.vocabulary import (
    ATTRIBUTIONS,
    CLAIMS,
    DATE_PRECISIONS,
    EVENT_TYPES,
    SUB_EVENT_TYPES,
    TARGET_TYPES,
    WEAPON_TYPES,
)

# One value a cell.
SINGLE: dict[str, tuple[str, ...]] = {
    "date_precision": DATE_PRECISIONS,
    "event_type": tuple(EVENT_TYPES),
    "sub_event_type": SUB_EVENT_TYPES,
    "claim": CLAIMS,
}
# Several in a cell, joined by '; '.
JOINED: dict[str, tuple[str, ...]] = {
    "perpetrator_attributions": ATTRIBUTIONS,
    "weapon_types": WEAPON_TYPES,
    "target_types": TARGET_TYPES,
}
_ALWAYS_THERE = frozenset({
    "id", "date", "date_start", "date_end", "date_precision", "title", "event_type", "sub_event_type", "claim",
    "killed_uncounted", "wounded_uncounted", "abducted_uncounted", "source_count", "summary",
})  # fmt: skip
_RANGES: dict[str, tuple[int, int]] = {
    "latitude": (-90, 90),
    "longitude": (-180, 180),
    "where_precision": (1, 6),
    **{f"{harm}_uncounted": (0, 1) for harm in ("killed", "wounded", "abducted")},
}
_COUNTS = frozenset({
    "source_count", "entry", "entry_part",
    *(f"{harm}_{bound}" for harm in ("killed", "wounded", "abducted") for bound in ("low", "best", "high")),
})  # fmt: skip


def allowed_values(column: Column) -> str:
    """Say which values a column may hold, '' where any text or number."""
    if column.name in SINGLE:
        return "; ".join(SINGLE[column.name])
    if column.name in JOINED:
        return f"several joined by '; ': {', '.join(JOINED[column.name])}"
    if column.name in _RANGES:
        low, high = _RANGES[column.name]
        return f"{low} to {high}"
    if column.name in _COUNTS:
        return "whole numbers from 0"
    return "YYYY-MM-DD" if column.type == "date" else ""


def constraints(column: Column) -> dict[str, Any]:
    """Return what a Table Schema field may hold."""
    found: dict[str, Any] = {}
    if column.name in _ALWAYS_THERE:
        found["required"] = True
    if column.name == "id":
        found["unique"] = True
    if column.name in SINGLE:
        found["enum"] = list(SINGLE[column.name])
    if column.name in _RANGES:
        found["minimum"], found["maximum"] = _RANGES[column.name]
    elif column.name in _COUNTS:
        found["minimum"] = 0
    return found


def schema(columns: Sequence[Column], decimal: str = ".") -> dict[str, Any]:
    """Return the Table Schema of these columns; ``decimal`` is the decimal sign in the file."""
    fields = []
    for column in columns:
        field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.description}
        if column.name in JOINED:
            field["description"] += f". Allowed, joined by '; ': {', '.join(JOINED[column.name])}"
        if column.type == "number" and decimal != ".":
            field["decimalChar"] = decimal
        limits = constraints(column)
        if limits:
            field["constraints"] = limits
        fields.append(field)
    found: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if any(column.name == "id" for column in columns):
        found["primaryKey"] = ["id"]
    return found
