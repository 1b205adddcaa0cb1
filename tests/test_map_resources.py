"""The base map: small, complete, in the right place, and made by the script that is kept with it."""

from __future__ import annotations

import importlib.util
import json
import math
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mali_browser import folding, paths
from mali_browser.query.connection import open_dataset
from mali_browser.query.map_places import HOME, PlaceRow, read_places

FOLDER = paths.resource("map")
LAYERS = ("countries", "regions", "rivers", "cercles")


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_map", paths.checkout_root() / "packaging" / "make_map.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


make_map = _script()


def features(layer: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((FOLDER / f"{layer}.geojson").read_text(encoding="utf-8"))["features"]
    return found


def named(layer: str, name: str) -> dict[str, Any]:
    return next(one for one in features(layer) if one["properties"]["name"] == name)


def numbers(coordinates: Any) -> list[float]:
    if isinstance(coordinates, list):
        return [number for part in coordinates for number in numbers(part)]
    return [coordinates]


@pytest.fixture(scope="module")
def places() -> list[PlaceRow]:
    dataset = open_dataset(paths.bundled_database())
    found = read_places(dataset)
    dataset.close()
    return found


def test_all_of_it_is_small_has_three_decimals_and_a_licence_note() -> None:
    files = sorted(path.name for path in FOLDER.iterdir())
    assert files == ["LICENSE.md", *sorted(f"{layer}.geojson" for layer in LAYERS)]
    assert sum((FOLDER / f"{layer}.geojson").stat().st_size for layer in LAYERS) <= 160_000
    for layer in LAYERS:
        for feature in features(layer):
            assert all(number == round(number, 3) for number in numbers(feature["geometry"]["coordinates"]))
    note = (FOLDER / "LICENSE.md").read_text(encoding="utf-8")
    assert "Natural Earth" in note and "public domain" in note
    assert all(f"`{layer}.geojson`" in note for layer in LAYERS)


def test_the_regions_are_those_of_the_dataset_and_hold_its_towns(places: list[PlaceRow]) -> None:
    regions = {one["properties"]["name"]: one["geometry"]["coordinates"][0] for one in features("regions")}
    assert set(regions) == {place.admin1 for place in places if place.country == HOME and place.admin1}
    assert len(regions) == 9
    checked = 0
    for place in places:
        if place.country != HOME or place.where_precision != 1 or place.admin1 is None or place.kind == "site":
            continue
        point = (place.longitude or 0.0, place.latitude or 0.0)
        # A border may run a few kilometres off; the dataset, not the drawing, says in which region a place lies.
        assert make_map.room(regions[place.admin1], point) > -0.06, place.id
        checked += 1
    assert checked > 50


def test_the_regions_meet_and_fill_the_country() -> None:
    regions = [[ring[:-1] for ring in one["geometry"]["coordinates"]] for one in features("regions")]
    mali = max((rings[0] for rings in named("countries", "Mali")["geometry"]["coordinates"]), key=len)
    together = sum(
        abs(make_map.area(rings[0])) - sum(abs(make_map.area(hole)) for hole in rings[1:]) for rings in regions
    )
    assert together == pytest.approx(abs(make_map.area(mali[:-1])), rel=0.001)
    steps = 22
    for at in range(steps * steps):
        point = (-12.0 + 16.0 * (at % steps) / steps, 10.5 + 14.0 * (at // steps) / steps)
        if make_map.room(mali[:-1], point) > 0.02:
            holding = [
                rings
                for rings in regions
                if make_map.contains(rings[0], point) and not any(make_map.contains(hole, point) for hole in rings[1:])
            ]
            assert len(holding) == 1, point


def test_names_stand_within_what_they_name() -> None:
    for layer in ("regions", "countries"):
        for one in features(layer):
            geometry = one["geometry"]
            polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
            assert any(make_map.contains(rings[0], tuple(one["properties"]["label"])) for rings in polygons), one


RIVERSIDE = {
    "Niger": [(-7.56, 12.86), (-6.26, 13.44), (-4.18, 14.48), (-3.01, 16.77), (-0.04, 16.27), (2.11, 13.51)],
    "Senegal": [(-11.44, 14.45), (-12.46, 14.90), (-16.5, 16.02)],
}


@pytest.mark.parametrize("river", RIVERSIDE)
def test_the_rivers_pass_the_towns_on_them(river: str) -> None:
    lines = named("rivers", river)["geometry"]["coordinates"]
    for town in RIVERSIDE[river]:
        near = min(
            make_map.distance(town, tuple(a), tuple(b)) for line in lines for a, b in zip(line, line[1:], strict=False)
        )
        assert near < 0.25, town


def test_every_cercle_of_the_dataset_has_a_disc_in_its_region(places: list[PlaceRow]) -> None:
    known = {
        (folding.key(one["properties"]["region"]), folding.key(one["properties"]["name"])): one
        for one in features("cercles")
    }
    assert len(known) == 50
    for place in places:
        if place.country != HOME or place.admin2 is None:
            continue
        cercle = known[(folding.key(place.admin1 or ""), folding.key(place.admin2))]
        if place.is_point:
            longitude, latitude = cercle["geometry"]["coordinates"]
            away_km = 111.2 * math.hypot(
                (place.longitude or 0) - longitude, ((place.latitude or 0) - latitude) / math.cos(math.radians(15))
            )
            assert away_km < 2.2 * cercle["properties"]["radius_km"] + 15, place.id


# the script


def test_quantized_arcs_are_read_as_steps() -> None:
    topology = {"transform": {"scale": [0.5, 0.25], "translate": [-1, 2]}, "arcs": [[[2, 4], [2, 0], [0, -4]]]}
    assert make_map.decode_arcs(topology) == [[(0.0, 3.0), (1.0, 3.0), (1.0, 2.0)]]
    assert make_map.join([[(0, 0), (1, 0)], [(2, 0), (1, 0)]], [0, ~1]) == [(0, 0), (1, 0), (2, 0)]


degrees = st.floats(-50, 50)
lines = st.lists(st.tuples(degrees, degrees), min_size=3, max_size=30)


@given(lines, st.floats(0.01, 5))
def test_thinning_out_keeps_the_ends_and_strays_no_farther_than_told(
    line: list[tuple[float, float]], tolerance: float
) -> None:
    thin = make_map.thin_out(line, tolerance)
    assert (thin[0], thin[-1]) == (line[0], line[-1]) and set(thin) <= set(line)
    for point in line:
        near = min(make_map.distance(point, a, b) for a, b in zip(thin, thin[1:], strict=False))
        assert near <= tolerance + 1e-9


@given(lines)
def test_what_is_cut_lies_within_the_frame(line: list[tuple[float, float]]) -> None:
    west, south, east, north = make_map.FRAME
    for x, y in make_map.clip_ring(line):
        assert west - 1e-9 <= x <= east + 1e-9 and south - 1e-9 <= y <= north + 1e-9


def test_too_large_a_result_is_refused() -> None:
    assert make_map.MOST_BYTES == 160_000
    assert Path(make_map.RESULT) == FOLDER
