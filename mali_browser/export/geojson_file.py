"""Incidents as GeoJSON (RFC 7946): one feature an incident, its columns as typed properties, null where unknown.

A place is a point only where it is known as one: exactly, within about 25 km, or as the middle of a road. An incident
with one such place is a Point, with several a MultiPoint, without any its geometry is null. ``places_without_point``
says what is known of the others. So no region's middle is ever mistaken for a spot. Latitude and longitude of the
first place stay among the properties, with its precision.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.columns import COLUMNS, Column, Value
from mali_browser.export.csv_file import Progress
from mali_browser.export.progress import Counted
from mali_browser.records import Incident, PlaceMention

_STEERING = re.compile(r"[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_POINT_UNTIL = 2
# UCDP's precision in words.
_KNOWN_TO = {
    1: "exact",
    2: "within about 25 km",
    3: "cercle",
    4: "region",
    5: "road, border or vague area",
    6: "country",
}


def is_point(place: PlaceMention) -> bool:
    """Tell whether a place is known as a point."""
    if place.latitude is None or place.longitude is None:
        return False
    return place.where_precision <= _POINT_UNTIL or place.kind == "road"


def write_geojson(
    path: Path,
    incidents: Iterable[Incident],
    columns: Sequence[Column] = COLUMNS,
    progress: Progress | None = None,
) -> int:
    """Write incidents to a file, in the order given; return their number. Progress and troubles as for CSV."""
    given = Counted(incidents, progress)
    with atomic_file(path) as file:
        for line in geojson_pieces(given, columns):
            file.write(line.encode("utf-8", "replace") + b"\n")
    return given.number


def geojson_pieces(incidents: Iterable[Incident], columns: Sequence[Column] = COLUMNS) -> Iterator[str]:
    """Yield the lines of one FeatureCollection, a feature a line, without line ends."""
    yield '{"type": "FeatureCollection", "features": ['
    before: str | None = None
    for incident in incidents:
        if before is not None:
            yield f"{before},"
        line = json.dumps(feature(incident, columns), ensure_ascii=False, allow_nan=False)
        before = _STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", line)
    if before is not None:
        yield before
    yield "]}"


def feature(incident: Incident, columns: Sequence[Column] = COLUMNS) -> dict[str, object]:
    """Return one incident as a GeoJSON feature."""
    properties: dict[str, Value] = {column.name: column.read(incident) for column in columns}
    properties["place_precisions"] = _joined(_KNOWN_TO[place.where_precision] for place in incident.places)
    rough = (place for place in incident.places if not is_point(place))
    properties["places_without_point"] = _joined(
        f"{place.name} ({_KNOWN_TO[place.where_precision]})" for place in rough
    )
    return {
        "type": "Feature",
        "id": incident.row.id,
        "geometry": _geometry(incident.places),
        "properties": properties,
    }


def _geometry(places: Iterable[PlaceMention]) -> dict[str, object] | None:
    points = list(dict.fromkeys((place.longitude, place.latitude) for place in places if is_point(place)))
    if not points:
        return None
    if len(points) == 1:
        return {"type": "Point", "coordinates": list(points[0])}
    return {"type": "MultiPoint", "coordinates": [list(point) for point in points]}


def _joined(texts: Iterable[str]) -> str | None:
    return "; ".join(texts) or None
