"""Pictures of charts: right size, caption in, accents kept without a font; colours for everybody."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mali_browser.errors import ExportFailed
from mali_browser.gui.picture import SIZES, PictureCaption, copy_picture, save_picture
from mali_browser.gui.series_colors import ALL_SLOTS, draw_symbol, hatch, series_color, series_pattern, symbol_path
from mali_browser.gui.theme import Theme, load_theme
from mali_browser.gui.views.picture_panel import PicturePanel, PictureWish

CAPTION = PictureCaption(
    "Attaques à Ménaka et Ségou – « Barkhane »",
    "perpetrator: Jama'at Nusrat al-Islam; region: Ménaka or Gao " * 12,
    "Dataset version 2026.11.0, 37 of 302 incidents",
    "Facts compiled from ‘Mali: Extremism and Terrorism’. CC BY 4.0.",
)
SVG = "{http://www.w3.org/2000/svg}"


def paint(painter: QPainter, area: QRectF) -> None:
    """Draw something of everything that charts draw."""
    theme = load_theme("light")
    painter.fillRect(area, QColor("#123456"))
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Nord de Tombouctou & <Gao>")
    hatch(painter, [area.adjusted(10, 10, -area.width() / 2, -10)], QColor("#ff0000"))
    draw_symbol(painter, theme, 2, QPointF(area.center()), 20)


@pytest.mark.parametrize("scale", [1, 2, 4])
@pytest.mark.parametrize("size", SIZES)
def test_a_png_has_the_size_and_scale_that_were_asked_for(
    qapp: QApplication, tmp_path: Path, size: str, scale: int
) -> None:
    path = tmp_path / "été.png"
    save_picture(paint, CAPTION, load_theme("light"), path, size, scale)
    image = QImage(str(path))
    assert (image.width(), image.height()) == tuple(side * scale for side in SIZES[size])
    assert image.text("Title") == CAPTION.title
    assert image.pixelColor(image.width() // 2, image.height() * 2 // 3).name() == "#123456"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_svg_needs_no_font_and_keeps_accents(qapp: QApplication, tmp_path: Path, theme: str) -> None:
    path = tmp_path / "picture.svg"
    save_picture(paint, CAPTION, load_theme(theme), path, "page")
    root = ElementTree.fromstring(path.read_bytes())
    tags = {element.tag for element in root.iter()}
    assert f"{SVG}text" not in tags
    assert f"{SVG}pattern" not in tags
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("font")]
    outlines = {element.get("aria-label"): element for element in root.iter(f"{SVG}path") if element.get("aria-label")}
    assert {CAPTION.title, "Nord de Tombouctou & <Gao>", CAPTION.version_line, CAPTION.source_line} <= outlines.keys()
    assert all(element.get("d") for element in outlines.values())
    assert root.findtext(f"{SVG}title") == CAPTION.title
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert renderer.viewBoxF() == QRectF(0, 0, *SIZES["page"])


def test_a_long_filter_is_cut_and_leaves_the_chart_its_room(qapp: QApplication, tmp_path: Path) -> None:
    areas: list[QRectF] = []
    save_picture(lambda _p, area: areas.append(area), CAPTION, load_theme("light"), tmp_path / "a.png", "page")
    assert areas[0].height() > SIZES["page"][1] * 0.6
    assert QRectF(0, 0, *SIZES["page"]).contains(areas[0])


def test_what_cannot_be_written_is_said_and_what_stood_there_stays(qapp: QApplication, tmp_path: Path) -> None:
    theme = load_theme("light")
    with pytest.raises(ExportFailed, match="no such folder"):
        save_picture(paint, CAPTION, theme, tmp_path / "nowhere" / "a.png", "slide")
    old = tmp_path / "a.gif"
    old.write_bytes(b"old")
    with pytest.raises(ExportFailed, match=r"ends in one of \.png, \.svg"):
        save_picture(paint, CAPTION, theme, old, "slide")
    assert old.read_bytes() == b"old"


def test_the_clipboard_gets_pixels_and_lines(qapp: QApplication) -> None:
    copy_picture(paint, CAPTION, load_theme("light"), "slide", 1)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert QImage(data.imageData()).width() == SIZES["slide"][0]
    assert ElementTree.fromstring(data.data("image/svg+xml").data()).tag == f"{SVG}svg"


def test_the_panel_says_what_is_wished_and_asks_before_it_replaces(qtbot: QtBot, tmp_path: Path) -> None:
    panel = PicturePanel(load_theme("light"))
    qtbot.addWidget(panel)
    panel.open()
    path = tmp_path / "timeline.png"
    path.write_bytes(b"old")
    panel.path.setText(str(path))
    wishes: list[PictureWish] = []
    panel.save_requested.connect(wishes.append)
    qtbot.keyClick(panel.path, Qt.Key.Key_Return)
    assert wishes == []
    assert "again to replace" in panel.message.text()
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert wishes == [PictureWish("slide", 2, path)]
    panel.format.setCurrentIndex(1)
    assert panel.path.text().endswith("timeline.svg")
    assert not panel.scale.isEnabled()
    with qtbot.waitSignal(panel.copy_requested) as told:
        qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert told.args == [PictureWish("slide", 2, None)]
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_the_panel_needs_a_place(qtbot: QtBot) -> None:
    panel = PicturePanel(load_theme("dark"))
    qtbot.addWidget(panel)
    panel.path.clear()
    qtbot.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert panel.message.text() == "Say where to write the file."


# colours

Triple = tuple[float, float, float]
# How the colour-blind see linear RGB (Machado and others, 2009, full severity): red-, green- and blue-blind.
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "red-blind": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "green-blind": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "blue-blind": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def linear(color: QColor) -> Triple:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def seen(color: QColor, sight: str) -> Triple:
    """Return a colour in CIELAB as somebody sees it."""
    rgb = linear(color)
    red, green, blue = (
        min(max(sum(factor * part for factor, part in zip(row, rgb, strict=True)), 0.0), 1.0) for row in SIGHTS[sight]
    )
    x = (0.4125 * red + 0.3576 * green + 0.1804 * blue) / 0.9505
    y = 0.2127 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9503 * blue) / 1.0888
    fx, fy, fz = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(theme: Theme, one: int, other: int, sight: str) -> float:
    pairs = zip(seen(series_color(theme, one), sight), seen(series_color(theme, other), sight), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def brightness(color: QColor) -> float:
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_series_stands_out_from_the_ground(name: str) -> None:
    theme = load_theme(name)
    ground = brightness(theme.color("base")) + 0.05
    for slot in ALL_SLOTS:
        color = brightness(series_color(theme, slot)) + 0.05
        assert max(color, ground) / min(color, ground) >= 3, slot


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_series_are_told_apart_whoever_looks(name: str, sight: str) -> None:
    theme = load_theme(name)
    near = {
        (one, other): round(found, 1)
        for one, other in combinations(range(8), 2)
        if (found := distance(theme, one, other, sight)) < 17
    }
    assert near == {}


def test_no_series_is_told_by_its_colour_alone(qapp: QApplication) -> None:
    assert len({series_pattern(slot) for slot in ALL_SLOTS}) == len(ALL_SLOTS)
    paths = [symbol_path(slot) for slot in ALL_SLOTS]
    assert all(one != other for one, other in combinations(paths, 2))
    assert all(path.boundingRect().width() <= 1.15 and path.boundingRect().height() <= 1.15 for path in paths)
