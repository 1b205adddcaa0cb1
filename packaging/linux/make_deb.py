"""Make the Debian package of the frozen program.

    python packaging/linux/make_deb.py FOLDER TARGET_FOLDER

The package brings every library along, so that it installs with ``dpkg -i`` on a computer without a network; what the
system has already is preferred when the program runs.
"""

from __future__ import annotations

import gzip
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]

from make_man_page import man_page  # noqa: E402
from make_tarball import needed_glibc  # noqa: E402
from version import ROOT, version  # noqa: E402

HERE = Path(__file__).resolve().parent
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
MAINTAINER = "The Mali Browser authors <mali-browser@localhost>"
CONTROL = """Package: mali-browser
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size_kb}
Depends: libc6 (>= {glibc})
Recommends: libegl1, libgl1, libfontconfig1, libxkbcommon-x11-0, libxcb-cursor0, fonts-dejavu-core | fonts-freefont-ttf
Description: offline reference of incidents of extremism and terrorism in Mali
 A desktop browser, with its data, for field researchers, security officers of
 aid organisations, journalists and analysts who work without a network. Search,
 read, cite and export incidents, actors, places and the sources they rest on.
 .
 No network connection is ever made.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Mali Browser

Files: *
Copyright: 2026 The Mali Browser authors
License: Expat

Files: usr/lib/mali-browser/_internal/mali_browser/_bundled/data/*
Copyright: 2026 The Mali Browser authors
License: CC-BY-4.0
Comment: Facts compiled from 'Mali: Extremism and Terrorism', Counter Extremism Project.

Files: usr/lib/mali-browser/_internal/*
Copyright: the authors named in /usr/lib/mali-browser/_internal/licences
License: others
 The licence of each part is in /usr/lib/mali-browser/_internal/licences; that of
 Qt is the GNU Lesser General Public License, version 3
 (/usr/share/common-licenses/LGPL-3).

License: CC-BY-4.0
 Creative Commons Attribution 4.0 International,
 https://creativecommons.org/licenses/by/4.0/

License: Expat
{mit}
"""


def lay_out(folder: Path, root: Path) -> None:
    """Put everything where it goes under ``root``."""
    program = root / "usr/lib/mali-browser"
    shutil.copytree(folder, program, symlinks=True)
    (program / "README.txt").unlink(missing_ok=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/mali-browser").symlink_to("../lib/mali-browser/mali-browser")
    share = root / "usr/share"
    for source, place in (
        (HERE / "mali-browser.desktop", "applications"),
        (HERE / "mali-browser-open-data.desktop", "applications"),
        (HERE / "org.malibrowser.browser.metainfo.xml", "metainfo"),
        (HERE / "mali-browser.xml", "mime/packages"),
        (ROOT / "resources/icons/mali-browser.svg", "icons/hicolor/scalable/apps"),
    ):
        (share / place).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place / source.name)
    for picture in (ROOT / "resources/icons/application").glob("mali-browser-*.png"):
        size = picture.stem.rpartition("-")[2]
        place = share / f"icons/hicolor/{size}x{size}/apps"
        place.mkdir(parents=True)
        shutil.copyfile(picture, place / "mali-browser.png")
    _documents(share)


def _documents(share: Path) -> None:
    (share / "man/man1").mkdir(parents=True)
    (share / "man/man1/mali-browser.1.gz").write_bytes(gzip.compress(man_page().encode(), 9, mtime=0))
    doc = share / "doc/mali-browser"
    doc.mkdir(parents=True)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (doc / "CHANGELOG.md.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    indented = "\n".join(f" {line}" if line else " ." for line in licence)
    (doc / "copyright").write_text(COPYRIGHT.format(mit=indented), encoding="utf-8")


def make(folder: Path, target: Path) -> Path:
    """Write the package; return its path."""
    architecture = ARCHITECTURES[platform.machine()]
    target.mkdir(parents=True, exist_ok=True)
    out = target / f"mali-browser_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        lay_out(folder, root)
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN/control").write_text(
            CONTROL.format(
                version=version(),
                architecture=architecture,
                maintainer=MAINTAINER,
                size_kb=size // 1024,
                glibc=needed_glibc(folder),
            ),
            encoding="utf-8",
        )
        subprocess.run(
            ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z6", str(root), str(out)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return out


def main() -> None:
    """Make the package that the arguments name."""
    out = make(Path(sys.argv[1]), Path(sys.argv[2]))
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
