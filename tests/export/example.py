"""One invented incident to vary."""

from mali_browser.records import Figure, Incident, IncidentRow

EXAMPLE = Incident(
    row=IncidentRow(
        1, "2020-01-01-x", "2020-01-01", "2020-01-01", "day", "Title", (), (), (), (), (), "Battles", "Armed clash",
        "unknown", Figure(), Figure(), Figure(), 0, None, None, None,
    ),
    summary="Summary",
    date_note=None,
    note=None,
    printed_date=None,
    places=(),
    parties=(),
    casualties=(),
    sources=(),
    weapon_types=(),
    target_types=(),
    related=(),
)  # fmt: skip
