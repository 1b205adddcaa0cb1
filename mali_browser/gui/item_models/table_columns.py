"""The columns of the incident table: one object a column, read by model, chooser and copying alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mali_browser import wording
from mali_browser.records import Figure, IncidentRow


@dataclass(frozen=True)
class TableColumn:
    """One column. ``sort_field`` is the query layer's; ``text`` is shown, ``full`` is the tooltip and the copy.

    ``width`` is in characters of the table's font; ``stretch`` columns share what room is left.
    """

    key: str
    title: str
    sort_field: str | None
    text: Callable[[IncidentRow], str]
    width: int
    shown: bool = True
    number: bool = False
    full: Callable[[IncidentRow], str] | None = None
    highlighted: bool = False
    export: tuple[str, ...] = ()

    def shown_title(self) -> str:
        """Return the title in the reader's language; ``title`` itself is what is copied."""
        return QCoreApplication.translate("columns", self.title)

    def full_text(self, row: IncidentRow) -> str:
        """Return the text for copying and tooltips: unknown is said in words."""
        return (self.full or self.text)(row)


def _figure(harm: str) -> tuple[Callable[[IncidentRow], str], Callable[[IncidentRow], str]]:
    def figure(row: IncidentRow) -> Figure:
        found: Figure = getattr(row, harm)
        return found

    return lambda row: wording.figure_short(figure(row)) or "–", lambda row: wording.figure_text(figure(row))


def _list(name: str, named: bool = False) -> tuple[Callable[[IncidentRow], str], Callable[[IncidentRow], str]]:
    """Return what shows a list; ``named``: countries, which have names in the reader's language."""

    def joined(row: IncidentRow) -> str:
        text = ", ".join(getattr(row, name))
        return wording.country_text(text) if named and text else text

    return lambda row: joined(row) or "–", lambda row: joined(row) or wording.not_stated()


def _date_full(row: IncidentRow) -> str:
    when = wording.date_text(row.date_start, row.date_end, row.date_precision)
    return when if row.date_precision == "day" else f"{when} ({wording.date_precision_text(row.date_precision)})"


def _bounds(harm: str) -> tuple[str, ...]:
    return tuple(f"{harm}_{bound}" for bound in ("low", "best", "high"))


_PLACE, _REGION, _COUNTRY = _list("places"), _list("regions", named=True), _list("countries", named=True)
_PERPETRATOR, _TARGET = _list("perpetrators"), _list("targets")
_KILLED, _WOUNDED, _ABDUCTED = _figure("killed"), _figure("wounded"), _figure("abducted")

STAR = "star"
COLUMNS: tuple[TableColumn, ...] = (
    # What it shows is the reader's own, and comes from the model.
    TableColumn(STAR, "★", None, lambda _row: "", 2),
    TableColumn(
        "date",
        "Date",
        "date",
        lambda row: wording.date_short(row.date_start, row.date_end, row.date_precision),
        12,
        full=_date_full,
        export=("date", "date_start", "date_end", "date_precision"),
    ),
    TableColumn("title", "Title", "title", lambda row: row.title, 26, highlighted=True, export=("title",)),
    TableColumn("place", "Place", "place", _PLACE[0], 11, full=_PLACE[1], highlighted=True, export=("places",)),
    TableColumn(
        "perpetrator",
        "Perpetrator",
        "perpetrator",
        _PERPETRATOR[0],
        12,
        full=_PERPETRATOR[1],
        highlighted=True,
        export=("perpetrators", "perpetrator_attributions"),
    ),
    TableColumn("killed", "Killed", "killed", _KILLED[0], 7, number=True, full=_KILLED[1], export=_bounds("killed")),
    TableColumn(
        "wounded", "Wounded", "wounded", _WOUNDED[0], 8, number=True, full=_WOUNDED[1], export=_bounds("wounded")
    ),
    TableColumn("region", "Region", "region", _REGION[0], 9, full=_REGION[1], highlighted=True, export=("regions",)),
    TableColumn("type", "Type", "type", lambda row: wording.term(row.event_type), 12, export=("event_type",)),
    TableColumn(
        "sources",
        "Sources",
        "sources",
        lambda row: str(row.sources),
        7,
        number=True,
        export=("source_count",),
    ),
    TableColumn(
        "target", "Target", "target", _TARGET[0], 20, False, full=_TARGET[1], highlighted=True, export=("targets",)
    ),
    TableColumn(
        "abducted",
        "Abducted",
        "abducted",
        _ABDUCTED[0],
        10,
        False,
        number=True,
        full=_ABDUCTED[1],
        export=_bounds("abducted"),
    ),
    TableColumn(
        "subtype",
        "Sub-event type",
        "subtype",
        lambda row: wording.term(row.sub_event_type),
        24,
        False,
        export=("sub_event_type",),
    ),
    TableColumn("claim", "Claim", "claim", lambda row: wording.claim_text(row.claim), 18, False, export=("claim",)),
    TableColumn("country", "Country", "country", _COUNTRY[0], 12, False, full=_COUNTRY[1], export=("countries",)),
    TableColumn(
        "entry",
        "Entry",
        "entry",
        lambda row: "–" if row.entry is None else str(row.entry),
        7,
        False,
        number=True,
        export=("entry", "entry_part"),
    ),
    TableColumn("id", "Id", "id", lambda row: row.id, 24, False, export=("id",)),
)
BY_KEY: dict[str, int] = {column.key: at for at, column in enumerate(COLUMNS)}


def export_columns(keys: list[str]) -> list[str]:
    """Return the export columns for the table columns as shown; the id always comes first."""
    names = ["id"]
    for key in keys:
        names += [name for name in COLUMNS[BY_KEY[key]].export if name not in names]
    return names
