"""Run by the frozen program before its own code (Linux): give Qt the system libraries and fonts it needs.

Where the system has a library, the system's is taken; where it has not, ours is loaded under the same name. A system
without any font set-up gets ours. This happens when Qt is first imported, so commands without a window do not pay
for it; only C++, which compiled packages need, is looked for at once.
"""

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

_HERE = Path(sys._MEIPASS)  # type: ignore[attr-defined]
_LIBRARIES = _HERE / "system_libraries"
_FONTS = _HERE / "fonts"


_CPP = ("libgcc_s.so.1", "libstdc++.so.6")


def _load(names: Iterable[str]) -> None:
    for name in names:
        try:
            ctypes.CDLL(name, ctypes.RTLD_GLOBAL)
        except OSError:
            # Where ours cannot be loaded either, what needs it says so.
            with contextlib.suppress(OSError):
                ctypes.CDLL(str(_LIBRARIES / name), ctypes.RTLD_GLOBAL)


def _point_to_fonts() -> None:
    if not Path("/etc/fonts/fonts.conf").exists() and "FONTCONFIG_FILE" not in os.environ:
        os.environ["FONTCONFIG_FILE"] = str(_FONTS / "fonts.conf")


class _BeforeQt:
    """Finds no module; only notices the first import of Qt."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "PySide6":
            sys.meta_path.remove(self)  # type: ignore[arg-type]
            _load((_LIBRARIES / "order.txt").read_text(encoding="utf-8").split())
            _point_to_fonts()


_load(_CPP)
sys.meta_path.insert(0, _BeforeQt())  # type: ignore[arg-type]
