"""Pack the frozen program into a .tar.gz that runs from any folder.

python packaging/linux/make_tarball.py FOLDER TARGET_FOLDER
"""

from __future__ import annotations

import gzip
import platform
import subprocess
import sys
import tarfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from version import moment, version  # noqa: E402

READ_ME = """Mali Browser {version}

Start:      ./mali-browser              (opens the window)
Commands:   ./mali-browser --help       (search, show, export, info, screenshot)

It runs from any folder, also from a USB stick, and needs no installation and no network.
To keep your own files (notes, bookmarks, settings) beside the program, make an empty file 'portable' here.
Linux with the C library (glibc) {glibc} or newer. 'licences' in _internal holds the licences of all its parts.
Program: MIT. Data: CC BY 4.0; facts compiled from 'Mali: Extremism and Terrorism', Counter Extremism Project.
"""


def strip_python(folder: Path) -> None:
    """Take what only debuggers read out of Python's own libraries (others may not bear it)."""
    inside = folder / "_internal"
    libraries = [*inside.glob("libpython3*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def needed_glibc(folder: Path) -> str:
    """Return the oldest C library that everything runs with which is not a second choice."""
    files = [path for path in folder.rglob("*") if path.is_file() and "system_libraries" not in path.parts]
    binaries = [str(path) for path in files if path.open("rb").read(4) == b"\x7fELF"]
    listed = subprocess.run(["readelf", "--version-info", "--wide", *binaries], capture_output=True, text=True).stdout
    words = {word.rstrip(")") for word in listed.split() if word.startswith("GLIBC_2.")}
    return max((word.removeprefix("GLIBC_") for word in words), key=lambda text: [int(n) for n in text.split(".")])


def pack(folder: Path, target: Path) -> Path:
    """Write the archive, the same bytes for the same files; return its path."""
    name = f"mali-browser-{version()}-linux-{platform.machine()}"
    (folder / "README.txt").write_text(READ_ME.format(version=version(), glibc=needed_glibc(folder)), encoding="utf-8")
    target.mkdir(parents=True, exist_ok=True)
    out = target / f"{name}.tar.gz"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment()
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with (
        out.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=moment()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            archive.add(path, f"{name}/{path.relative_to(folder).as_posix()}", recursive=False, filter=plain)
    return out


def main() -> None:
    """Strip and pack what the arguments name."""
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    strip_python(folder)
    out = pack(folder, target)
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
