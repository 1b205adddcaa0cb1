"""Pictures of charts to keep: PNG and SVG with their caption drawn in, and the same for the clipboard.

Text in SVG is drawn as outlines: it looks the same where the font is not installed. SVG as Qt writes it knows no
clipping and few readers know its fill patterns: what paints a chart stays within its rectangle by itself and
hatches by ``series_colors.hatch``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
)
from PySide6.QtSvg import QSvgGenerator

from mali_browser.errors import ExportFailed
from mali_browser.export.atomic_file import atomic_file
from mali_browser.gui.theme import Theme

Paint = Callable[[QPainter, QRectF], None]
# Width and height in pixels at 1x: a slide of 16:9, and the width of an A4 page at 96 dots an inch.
SIZES: dict[str, tuple[int, int]] = {"slide": (1280, 720), "page": (794, 500)}
SCALES: tuple[int, ...] = (1, 2, 3, 4)
SUFFIXES: tuple[str, ...] = (".png", ".svg")
_SVG_NAMESPACE = "http://www.w3.org/2000/svg"
_SVG = f"{{{_SVG_NAMESPACE}}}"
_DOTS_A_METRE = 96 / 0.0254
_MOST_FILTER_LINES = 3


@dataclass(frozen=True)
class PictureCaption:
    """What a picture says of itself: its title, the filter in words, the dataset's version, and where it is from."""

    title: str
    filter_words: str
    version_line: str
    source_line: str

    @property
    def description(self) -> str:
        """Everything but the title, a line each."""
        return "\n".join(line for line in (self.filter_words, self.version_line, self.source_line) if line)


def save_picture(paint: Paint, caption: PictureCaption, theme: Theme, path: Path, size: str, scale: int = 1) -> None:
    """Write a chart with its caption as PNG or SVG, by the suffix of ``path``.

    ``size`` is a name in SIZES, ``scale`` (1 to 4) multiplies a PNG's pixels. Raises ExportFailed with a sentence
    where the suffix is another one or the file cannot be written; what stood there is untouched then.
    """
    content = picture_bytes(paint, caption, theme, path.suffix, size, scale)
    with atomic_file(path) as file:
        file.write(content)


def picture_bytes(paint: Paint, caption: PictureCaption, theme: Theme, suffix: str, size: str, scale: int = 1) -> bytes:
    """Return the content of a picture file (see ``save_picture``)."""
    if suffix.lower() == ".png":
        return _encoded(_image(paint, caption, theme, size, scale))
    if suffix.lower() == ".svg":
        return _svg(paint, caption, theme, size)
    known = ", ".join(SUFFIXES)
    raise ExportFailed(f"A picture cannot be written as '{suffix}'. Choose a name that ends in one of {known}.")


def copy_picture(paint: Paint, caption: PictureCaption, theme: Theme, size: str, scale: int = 2) -> None:
    """Put a chart with its caption on the clipboard, as pixels and as SVG."""
    data = QMimeData()
    data.setImageData(_image(paint, caption, theme, size, scale))
    data.setData("image/svg+xml", QByteArray(_svg(paint, caption, theme, size)))
    QGuiApplication.clipboard().setMimeData(data)


def _image(paint: Paint, caption: PictureCaption, theme: Theme, size: str, scale: int) -> QImage:
    width, height = SIZES[size]
    image = QImage(width * scale, height * scale, QImage.Format.Format_RGB32)
    image.fill(theme.color("base"))
    image.setDotsPerMeterX(round(_DOTS_A_METRE * scale))
    image.setDotsPerMeterY(round(_DOTS_A_METRE * scale))
    image.setText("Title", caption.title)
    image.setText("Description", caption.description)
    painter = QPainter(image)
    # The fonts are given in pixels: only the painter's scale makes them larger.
    painter.scale(scale, scale)
    _paint_all(painter, paint, caption, theme, size)
    painter.end()
    return image


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportFailed("The picture was not written: it could not be made. Choose a smaller scale.")
    return buffer.data().data()


def _svg(paint: Paint, caption: PictureCaption, theme: Theme, size: str) -> bytes:
    width, height = SIZES[size]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setTitle(caption.title)
    generator.setDescription(caption.description)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, width, height), theme.color("base"))
    _paint_all(painter, paint, caption, theme, size)
    painter.end()
    return outline_text(buffer.data().data())


def _paint_all(painter: QPainter, paint: Paint, caption: PictureCaption, theme: Theme, size: str) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    width, height = SIZES[size]
    margin, unit = width * 0.02, (15.0 if size == "slide" else 12.0)
    area = QRectF(margin, margin, width - 2 * margin, height - 2 * margin)
    top = _draw_lines(painter, area, _wrapped(caption.title, unit * 1.4, True, area.width(), 2), theme, "text")
    area.setTop(top + unit * 0.15)
    words = _wrapped(caption.filter_words, unit, False, area.width(), _MOST_FILTER_LINES)
    area.setTop(_draw_lines(painter, area, words, theme, "muted") + unit * 0.6)
    foot = [
        line
        for text in (caption.version_line, caption.source_line)
        for line in _wrapped(text, unit * 0.8, False, area.width(), 2)
    ]
    foot_height = sum(QFontMetricsF(font).lineSpacing() for font, _text in foot)
    _draw_lines(painter, QRectF(area.left(), area.bottom() - foot_height, area.width(), 0), foot, theme, "muted")
    area.setBottom(area.bottom() - foot_height - unit * 0.6)
    painter.save()
    paint(painter, area)
    painter.restore()


def chart_font(pixels: float, bold: bool = False) -> QFont:
    """Return the font of pictures at a size in pixels."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(bold)
    return font


def _wrapped(text: str, pixels: float, bold: bool, width: float, most: int) -> list[tuple[QFont, str]]:
    """Return a text in lines that fit; what is left after the last one is cut with an ellipsis."""
    font = chart_font(pixels, bold)
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        count = len(words)
        while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
            count -= 1
        if len(lines) == most - 1:
            count = len(words)
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    return [(font, line) for line in lines]


def _draw_lines(painter: QPainter, area: QRectF, lines: Sequence[tuple[QFont, str]], theme: Theme, role: str) -> float:
    """Draw lines from the top of an area; return where they end."""
    at = area.top()
    painter.setPen(theme.color(role))
    for font, line in lines:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.drawText(area.left(), at + metrics.ascent(), line)  # type: ignore[call-overload]
        at += metrics.lineSpacing()
    return at


def outline_text(svg: bytes) -> bytes:
    """Return an SVG of Qt's with every text as an outline, so that no font has to be there to show it."""
    ElementTree.register_namespace("", _SVG_NAMESPACE)
    ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for at, child in enumerate(list(parent)):
            if child.tag == f"{_SVG}text":
                parent[at] = _outline(child)
    for element in root.iter():
        for name in [name for name in element.attrib if name.startswith("font-")]:
            del element.attrib[name]
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _outline(text: ElementTree.Element) -> ElementTree.Element:
    words = text.text or ""
    font = QFont(text.get("font-family", ""))
    font.setPixelSize(max(1, round(float(text.get("font-size", "12")))))
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    font.setItalic(text.get("font-style") == "italic")
    path = QPainterPath()
    path.addText(float(text.get("x", "0")), float(text.get("y", "0")), font, words)
    element = ElementTree.Element(f"{_SVG}path", {"d": _path_data(path), "fill-rule": "nonzero", "aria-label": words})
    element.attrib.update({name: text.get(name, "") for name in ("fill", "fill-opacity", "stroke") if text.get(name)})
    element.tail = text.tail
    return element


def _path_data(path: QPainterPath) -> str:
    pieces: list[str] = []
    kinds = QPainterPath.ElementType
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        letter = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}.get(element.type, "")
        pieces.append(f"{letter}{element.x:.2f} {element.y:.2f}")
    return " ".join(pieces)
