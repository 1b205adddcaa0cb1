"""Conditions on the reader's own marks -> the ids they stand for: ``is:bookmarked``, ``tag:x`` and the like.

A filter stays as typed wherever it is shown, printed or saved; only what goes to the query layer carries the ids.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mali_browser.incident_filter import Condition, IncidentFilter

if TYPE_CHECKING:
    from mali_browser.userdata.reader_file import ReaderFile


@dataclass(frozen=True)
class UnknownName:
    """A tag or collection that a filter names and that there is not; ``near``: the nearest name, '' for none."""

    field: str
    name: str
    near: str


def has_own_conditions(request: IncidentFilter) -> bool:
    """Tell whether a filter asks for anything of the reader's own."""
    return any(condition.is_own for clause in request.clauses for condition in clause)


def with_ids(request: IncidentFilter, reader: ReaderFile) -> IncidentFilter:
    """Return the filter for the query layer: every condition on the reader's own marks with the ids it stands for."""
    if not has_own_conditions(request):
        return request
    clauses = tuple(
        tuple(replace(one, ids=_ids(one, reader)) if one.is_own else one for one in clause)
        for clause in request.clauses
    )
    return replace(request, clauses=clauses)


def unknown_names(request: IncidentFilter, reader: ReaderFile) -> tuple[UnknownName, ...]:
    """Return the tags and collections that a filter names and that there are not."""
    found: list[UnknownName] = []
    for condition in (condition for clause in request.clauses for condition in clause):
        if condition.field in ("tag", "collection"):
            shelf = reader.tags if condition.field == "tag" else reader.collections
            if shelf.named(condition.value) is None:
                names = [item.name for item in shelf.all()]
                found.append(UnknownName(condition.field, condition.value, _nearest(condition.value, names)))
    return tuple(dict.fromkeys(found))


def _nearest(name: str, names: list[str]) -> str:
    import difflib

    from mali_browser import folding

    keys = {folding.key(other): other for other in names}
    near = difflib.get_close_matches(folding.key(name), list(keys), 1, 0.6)
    return keys[near[0]] if near else ""


def _ids(condition: Condition, reader: ReaderFile) -> frozenset[str]:
    if condition.field == "tag":
        return reader.tags.ids(condition.value)
    if condition.field == "collection":
        return reader.collections.ids(condition.value)
    if condition.field == "note":
        return reader.notes.ids(condition.value)
    if condition.value == "bookmarked":
        return reader.bookmarks.ids()
    return reader.checked.ids() if condition.value == "checked" else reader.notes.ids()
