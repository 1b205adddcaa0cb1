"""Where data, resources and the reader's own files are. The only module that knows.

In a checkout ``data/mali.db`` and ``resources/`` lie beside the package; in an installed or frozen program they lie in
``mali_browser/_bundled/``. The reader's files go to the platform's folders, or where ``--data-dir`` says.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "mali-browser"
_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def checkout_root() -> Path:
    """Return the folder that holds the package (the checkout's root when run from one)."""
    return _PACKAGE.parent


def bundled_database() -> Path:
    """Return the path of the database that comes with the program."""
    bundled = _BUNDLED / "data" / "mali.db"
    return bundled if bundled.exists() else checkout_root() / "data" / "mali.db"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder in ``resources/``."""
    folder = _BUNDLED / "resources"
    return (folder if folder.is_dir() else checkout_root() / "resources").joinpath(*parts)


def source_folder() -> Path:
    """Return the folder of the curated source files (in a checkout only)."""
    return checkout_root() / "data" / "source"


@dataclass(frozen=True)
class UserFolders:
    """The folders the program may write to, none of which need exist yet."""

    data: Path
    logs: Path

    @property
    def session_file(self) -> Path:
        """Window state: geometry, columns, last sort."""
        return self.data / "session.json"

    @property
    def log_file(self) -> Path:
        """The rotating log."""
        return self.logs / "mali-browser.log"


def user_folders(data_dir: str | os.PathLike[str] | None = None) -> UserFolders:
    """Return the reader's folders: under ``data_dir`` where given, else the platform's own."""
    if data_dir is not None:
        base = Path(data_dir).absolute()
        return UserFolders(base, base / "logs")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False)
    return UserFolders(Path(dirs.user_data_path), Path(dirs.user_log_path))
