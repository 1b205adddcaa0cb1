"""The reader's things as one JSON file, and taken in from one elsewhere: all or nothing, nothing overwritten."""

from __future__ import annotations

import json
import os
import stat
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mali_browser import __version__
from mali_browser.errors import ImportRefused, OwnFileTrouble
from mali_browser.userdata.documents import HISTORY, LISTS
from mali_browser.userdata.merging import ADDED, KEPT_BOTH, KEPT_YOURS, SAME, merge_item
from mali_browser.userdata.store import Store, now

FORMAT, FORMAT_VERSION = "mali-browser own data", 1
MOST_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True)
class ImportReport:
    """What became of the things of a file, by list: how many were added, the same, kept both, or left as yours."""

    outcomes: dict[str, dict[str, int]]

    def count(self, outcome: str) -> int:
        """Return how many things had this outcome."""
        return sum(found.get(outcome, 0) for found in self.outcomes.values())


def export_document(store: Store, history: bool = False) -> dict[str, Any]:
    """Return all things as one document; visits and searches only with ``history``."""
    with store.reading() as connection:
        connection.execute("BEGIN")  # one state of the file, whatever another window writes meanwhile
        try:
            lists = {
                name: list(read(connection)) for name, (_what, read) in LISTS.items() if history or name not in HISTORY
            }
        finally:
            connection.execute("ROLLBACK")
    head = {"format": FORMAT, "version": FORMAT_VERSION, "program": f"mali-browser {__version__}", "written_at": now()}
    return {**head, **lists}


def export_bytes(store: Store, history: bool = False) -> bytes:
    """Return the file's content: UTF-8, one line a value, to be written by the caller."""
    text = json.dumps(export_document(store, history), ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "replace")


def read_document(path: Path) -> dict[str, Any]:
    """Read a file that ``export_bytes`` wrote. Raises ImportRefused with a sentence for anything else."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ImportRefused(f"{path} is no file. Choose a file that was exported from Mali Browser.")
        if status.st_size > MOST_BYTES:
            raise ImportRefused(f"{path} is too large to be an export of notes and bookmarks. Choose another file.")
        document = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ImportRefused(f"{path} cannot be read ({error.strerror or os.strerror(error.errno or 0)}).") from error
    except (ValueError, RecursionError) as error:
        raise ImportRefused(
            f"{path} is no export of notes and bookmarks, or it is cut off. Export it again and copy it whole."
        ) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ImportRefused(f"{path} is no export of notes and bookmarks from Mali Browser. Choose another file.")
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ImportRefused(f"{path} does not say which format it is in. Export it again.")
    if version > FORMAT_VERSION:
        raise ImportRefused(
            f"{path} was exported by a newer Mali Browser (format {version}, this program reads {FORMAT_VERSION}). "
            "Update the program."
        )
    return document


def import_document(store: Store, document: dict[str, Any], source: str = "The file") -> ImportReport:
    """Take a document in beside what there is; all of it, or nothing where something of it cannot be read.

    Raises ImportRefused that says which item and why.
    """
    outcomes: dict[str, dict[str, int]] = {}
    with store.writing() as connection:
        for name, (what, _read) in LISTS.items():
            items = document.get(name, [])
            if not isinstance(items, list):
                raise ImportRefused(f"{source} was not taken in: its '{name}' is no list.")
            counts: Counter[str] = Counter()
            for number, item in enumerate(items, 1):
                try:
                    counts[merge_item(connection, what, item)] += 1
                except OwnFileTrouble as error:
                    raise ImportRefused(
                        f"{source} was not taken in, nothing was changed: in '{name}', item {number}: "
                        f"{str(error).rstrip('.')}."
                    ) from error
            if counts:
                outcomes[name] = {outcome: counts[outcome] for outcome in (ADDED, SAME, KEPT_BOTH, KEPT_YOURS)}
    return ImportReport(outcomes)
