"""GeoJSON reads back in GDAL, the reader of QGIS, with typed attributes and points only where a point is known."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyogrio
import pytest

from mali_browser import paths
from mali_browser.errors import ExportFailed
from mali_browser.export.columns import COLUMNS, choose_columns
from mali_browser.export.csv_file import Cancelled
from mali_browser.export.geojson_file import feature, write_geojson
from mali_browser.incident_filter import IncidentFilter
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.incidents import fetch_incidents, find_incidents
from mali_browser.records import Incident, PlaceMention
from tests.export.example import EXAMPLE

KIDAL = PlaceMention("kidal", "Kidal", "town", "Kidal", "Kidal", "Mali", 18.4434, 1.4092, 1, "x", None)
ROAD = PlaceMention("r", "Kidal-Gao road", "road", None, None, "Mali", 17.3575, 0.6823, 5, "x", None)
REGION = PlaceMention("g", "Gao region", "region", "Gao", None, "Mali", 16.7722, 1.3229, 4, "x", None)
COUNTRY = PlaceMention("mali", "Mali", "country", None, None, "Mali", 17.6, -0.75, 6, "x", None)
CERCLE = PlaceMention("b", "Boya", "village", "Gao", "Gao", "Mali", None, None, 3, "x", None)


@pytest.fixture(scope="module")
def everything() -> list[Incident]:
    real: Dataset = open_dataset(paths.bundled_database())
    found = fetch_incidents(real, list(find_incidents(real, IncidentFilter()).rows))
    real.close()
    return found


def at(*places: PlaceMention) -> Any:
    return feature(replace(EXAMPLE, places=places))


def read(path: Path) -> tuple[dict[str, Any], list[Any], dict[str, Any]]:
    """Return what GDAL makes of a file: types by field, geometries (WKB or None), columns by field."""
    meta, _ids, geometries, columns = pyogrio.raw.read(path)
    types = dict(zip(meta["fields"], meta["ogr_types"], strict=True))
    return types, list(geometries), dict(zip(meta["fields"], columns, strict=True))


def test_every_incident_comes_back_with_its_values_and_types(everything: list[Incident], tmp_path: Path) -> None:
    path = tmp_path / "all.geojson"
    assert write_geojson(path, everything, COLUMNS) == len(everything)
    types, geometries, columns = read(path)
    assert list(columns["id"]) == [incident.row.id for incident in everything]
    for column in COLUMNS:
        expected = [column.read(incident) for incident in everything]
        if all(value is None for value in expected):
            continue
        kinds = {"integer": {"OFTInteger"}, "number": {"OFTReal"}, "string": {"OFTString"}, "date": {"OFTDate"}}
        assert types[column.name] in kinds[column.type], column.name
        for value, came in zip(expected, columns[column.name].tolist(), strict=True):
            if value is None:
                assert came is None or came != came, column.name  # NaN: null among numbers
            elif column.type == "date":
                assert str(came)[:10] == value
            else:
                assert came == value, column.name
    assert len(geometries) == len(everything)


def test_the_points_are_those_of_the_places_that_are_known_as_points(
    everything: list[Incident], tmp_path: Path
) -> None:
    path = tmp_path / "all.geojson"
    write_geojson(path, everything)
    found = Counter(item["geometry"]["type"] if item["geometry"] else None for item in _features(path))
    assert found["Point"] > 100 and found["MultiPoint"] > 10 and found[None] > 100
    _types, geometries, _columns = read(path)
    assert sum(geometry is None for geometry in geometries) == found[None]
    shapes = pyogrio.read_info(path)["total_bounds"]
    assert shapes[0] < -70 and shapes[3] > 40  # New York and Rome are where they are


def _features(path: Path) -> list[dict[str, Any]]:
    features: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["features"]
    return features


def test_a_region_a_cercle_and_a_country_are_never_points() -> None:
    assert at(KIDAL)["geometry"] == {"type": "Point", "coordinates": [1.4092, 18.4434]}
    assert at(ROAD)["geometry"]["type"] == "Point"
    assert at(KIDAL, ROAD, REGION)["geometry"]["type"] == "MultiPoint"
    assert at(KIDAL, replace(KIDAL, place_id="bank"))["geometry"]["type"] == "Point"
    for rough in (REGION, CERCLE, COUNTRY):
        assert at(rough)["geometry"] is None
    assert at()["geometry"] is None
    properties = at(KIDAL, REGION, CERCLE)["properties"]
    assert properties["place_precisions"] == "exact; region; cercle"
    assert properties["places_without_point"] == "Gao region (region); Boya (cercle)"


def test_only_the_columns_asked_for_are_written_and_hostile_text_stays_text(tmp_path: Path) -> None:
    title = '=1+1 "<b>\u202e\n\u0007é'
    hostile = replace(EXAMPLE, row=replace(EXAMPLE.row, title=title), places=(KIDAL,))
    path = tmp_path / "one.geojson"
    write_geojson(path, [hostile], choose_columns(["id", "title"]))
    assert set(_features(path)[0]["properties"]) == {"id", "title", "place_precisions", "places_without_point"}
    _types, _geometries, columns = read(path)
    assert columns["title"][0] == title
    assert "\u202e" not in path.read_text(encoding="utf-8")


def test_nothing_found_is_still_a_collection(tmp_path: Path) -> None:
    path = tmp_path / "none.geojson"
    assert write_geojson(path, []) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == {"type": "FeatureCollection", "features": []}


def test_stopping_or_failing_leaves_no_half_file(tmp_path: Path) -> None:
    path = tmp_path / "some.geojson"
    path.write_text("before")
    with pytest.raises(Cancelled):
        write_geojson(path, [EXAMPLE] * 500, progress=lambda written: written < 3)
    assert path.read_text() == "before" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(ExportFailed):
        write_geojson(tmp_path / "nowhere" / "x.geojson", [EXAMPLE])
