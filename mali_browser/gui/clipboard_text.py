"""What 'copy' puts on the clipboard: rows as a table, incidents as text, addresses. Plain text only, in English."""

from __future__ import annotations

from collections.abc import Sequence

from mali_browser import plain_text
from mali_browser.addresses import Address
from mali_browser.export.csv_file import guard
from mali_browser.gui.item_models.table_columns import BY_KEY, COLUMNS, STAR
from mali_browser.records import Incident
from mali_browser.wording import in_english

KINDS: tuple[str, ...] = ("table", "text", "address")
_BETWEEN = "\n\n" + "—" * 20 + "\n\n"


def clipboard_text(kind: str, incidents: Sequence[Incident], shown_keys: Sequence[str]) -> str:
    """Return incidents as one of KINDS; ``shown_keys`` are the table's columns as shown."""
    if kind == "address":
        return "\n".join(str(Address("incident", incident.row.id)) for incident in incidents)
    with in_english():
        if kind == "table":
            return _table(incidents, shown_keys)
        return _BETWEEN.join(plain_text.incident_text(incident) for incident in incidents)


def _table(incidents: Sequence[Incident], shown_keys: Sequence[str]) -> str:
    """Tab-separated with a header; a cell stays one cell, and none is a formula where it is pasted."""
    columns = [COLUMNS[BY_KEY[key]] for key in shown_keys if key != STAR]
    lines = ["\t".join(column.title for column in columns)]
    for incident in incidents:
        lines.append("\t".join(guard(" ".join(column.full_text(incident.row).split())) for column in columns))
    return "\n".join(lines) + "\n"
