"""Where data, resources and the reader's own files are. The only module that knows.

In a checkout ``data/mali.db`` and ``resources/`` lie beside the package; in an installed or frozen program they lie in
``mali_browser/_bundled/``. The reader's files go to the platform's folders, or where ``--data-dir`` says, or beside the
program where a file named ``portable`` stands beside it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

APP_NAME = "mali-browser"
PORTABLE_MARKER = "portable"
PORTABLE_FOLDER = "mali-browser-data"
_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def checkout_root() -> Path:
    """Return the folder that holds the package (the checkout's root when run from one)."""
    return _PACKAGE.parent


def bundled_database() -> Path:
    """Return the path of the database that comes with the program."""
    return document("data", "mali.db")


def document(*parts: str) -> Path:
    """Return the path of a file that comes along outside ``resources/``: CHANGELOG.md, LICENSE, data/CHANGELOG.md …"""
    bundled = _BUNDLED.joinpath(*parts)
    return bundled if bundled.exists() else checkout_root().joinpath(*parts)


def resource(*parts: str) -> Path:
    """Return the path of a file or folder in ``resources/``."""
    folder = _BUNDLED / "resources"
    return (folder if folder.is_dir() else checkout_root() / "resources").joinpath(*parts)


def source_folder() -> Path:
    """Return the folder of the curated source files (in a checkout only)."""
    return checkout_root() / "data" / "source"


@dataclass(frozen=True)
class UserFolders:
    """The folders the program may write to, none of which need exist yet.

    ``private``: nothing may be written at all; window state and log then have places that cannot be written.
    ``portable``: the folders lie beside the program.
    """

    data: Path
    logs: Path
    private: bool = False
    portable: bool = False

    @property
    def session_file(self) -> Path:
        """Window state: geometry, columns, last sort."""
        return self._written("session.json")

    @property
    def log_file(self) -> Path:
        """The rotating log."""
        return Path(os.devnull) / "mali-browser.log" if self.private else self.logs / "mali-browser.log"

    @property
    def reader_file(self) -> Path:
        """The reader's own file: bookmarks, notes, tags, collections, saved searches, history, settings."""
        return self.data / "reader.db"

    @property
    def backups(self) -> Path:
        """The folder of the copies of the reader's own file."""
        return self.data / "backups"

    @property
    def data_files(self) -> Path:
        """The folder of the data files that were taken over from elsewhere."""
        return self.data / "data-files"

    @property
    def data_choice(self) -> Path:
        """Which of the data files is in use; absent: the one that comes with the program."""
        return self.data / "data-choice.json"

    def _written(self, name: str) -> Path:
        # Below the null device no file can be made, whoever tries.
        return Path(os.devnull) / name if self.private else self.data / name


def as_private(folders: UserFolders) -> UserFolders:
    """Return the folders as a private session has them: read, never written."""
    return replace(folders, private=True)


def program_folder() -> Path:
    """Return the folder where the program lies: that of the executable of a frozen one, else the checkout's root."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else checkout_root()


def user_folders(data_dir: str | os.PathLike[str] | None = None, private: bool = False) -> UserFolders:
    """Return the reader's folders: under ``data_dir`` where given, beside a portable program, else the platform's."""
    if data_dir is not None:
        base = Path(data_dir).absolute()
        return UserFolders(base, base / "logs", private)
    if (program_folder() / PORTABLE_MARKER).exists():
        base = program_folder() / PORTABLE_FOLDER
        return UserFolders(base, base / "logs", private, portable=True)
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False)
    return UserFolders(Path(dirs.user_data_path), Path(dirs.user_log_path), private)
