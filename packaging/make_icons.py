"""Draw the program's icon in every size that Linux, Windows and macOS ask for.

    python packaging/make_icons.py

Everything comes from ``resources/icons/mali-browser.svg`` and goes to ``resources/icons/``.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's four-letter names of PNG pictures, with the pixels each stands for.
ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def draw(size: int) -> bytes:
    """Return the icon as a PNG file of this many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / "mali-browser.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon file of PNG pictures by their size."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        # A size of 256 is written as 0: it has one byte only.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return a macOS icon file of PNG pictures by their four-letter type."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write all icon files."""
    application = QGuiApplication(["make_icons", "-platform", "offscreen"])
    folder = ICONS / "application"
    folder.mkdir(exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"mali-browser-{size}.png").write_bytes(draw(size))
    (ICONS / "mali-browser.ico").write_bytes(ico({size: draw(size) for size in ICO_SIZES}))
    (ICONS / "mali-browser.icns").write_bytes(icns({kind: draw(size) for kind, size in ICNS_TYPES.items()}))
    application.quit()


if __name__ == "__main__":
    main()
