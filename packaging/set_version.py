"""Give the program a new version, everywhere it stands.

    python packaging/set_version.py 0.2.0            # dated today
    python packaging/set_version.py 0.2.0 2027-01-15

Changes ``mali_browser/__init__.py``, the release list that software centres read, and the heading 'Unreleased' in
CHANGELOG.md; writes nothing unless all of it can be changed.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def changed(version: str, day: str, root: Path) -> dict[Path, str]:
    """Return the new text of every file that names the version; exits with a sentence where one cannot be changed."""
    if not _VERSION.fullmatch(version):
        raise SystemExit(f"'{version}' is no version. Write it as 0.2.0.")
    try:
        date.fromisoformat(day)
    except ValueError:
        raise SystemExit(f"'{day}' is no date. Write it as 2027-01-15.") from None
    entry = f'<release version="{version}" date="{day}"/>'
    edits = [
        (root / "mali_browser/__init__.py", r'(?m)^__version__ = "[^"]*"$', f'__version__ = "{version}"'),
        (root / "packaging/linux/org.malibrowser.browser.metainfo.xml", r"<releases>", f"<releases>\n    {entry}"),
        (root / "CHANGELOG.md", r"(?m)^## Unreleased$", f"## Unreleased\n\n## {version} ({day})"),
    ]
    texts: dict[Path, str] = {}
    for path, pattern, replacement in edits:
        before = path.read_text(encoding="utf-8")
        if f'version="{version}"' in before or f"## {version} " in before:
            raise SystemExit(f"{path.relative_to(root)} has version {version} already.")
        after, count = re.subn(pattern, lambda _found, text=replacement: text, before)
        if count != 1:
            raise SystemExit(f"{path.relative_to(root)} has {count} places for the version; 1 was expected.")
        texts[path] = after
    return texts


def main(arguments: list[str]) -> int:
    """Change the files."""
    if not 1 <= len(arguments) <= 2:
        raise SystemExit("Say the version, and perhaps the date: set_version.py 0.2.0 2027-01-15")
    day = arguments[1] if len(arguments) == 2 else date.today().isoformat()
    for path, text in changed(arguments[0], day, ROOT).items():
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
