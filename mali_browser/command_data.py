"""The command ``data``: check a data file from elsewhere, use it, or go back to the one before."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mali_browser import paths, wording
from mali_browser.errors import MaliBrowserError
from mali_browser.paths import UserFolders
from mali_browser.records import RecordRef

if TYPE_CHECKING:
    from mali_browser.query.data_file_difference import ChangedRecord, DataFileDifference

ACTIONS: tuple[str, ...] = ("check", "use", "back", "which")
_EXAMPLES = """examples:
  mali-browser data check /media/stick/mali.db    is it sound, and what does it change?
  mali-browser data use /media/stick/mali.db      check it, keep a copy, use it from now on
  mali-browser data back                          use the one before again
  mali-browser data which                         which one is in use?"""
Say = Callable[[str], None]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Set up the arguments of ``data``."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    parser.add_argument("action", choices=ACTIONS, help="what to do")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the data file (check and use)")
    parser.add_argument("--all", action="store_true", help="list every record that changed, not the first ones")


def run(options: argparse.Namespace, folders: UserFolders, say: Say, clean: Callable[[str], str]) -> int:
    """Do what ``data`` asks for; return the exit code. Raises MaliBrowserError with a sentence."""
    from mali_browser import dataset_choice
    from mali_browser.errors import WrongUse

    if (options.action in ("check", "use")) != (options.file is not None):
        needs = "needs a FILE" if options.file is None else "takes no FILE"
        raise WrongUse(f"'data {options.action}' {needs}. Try mali-browser data --help.")
    current, trouble = dataset_choice.chosen_database(folders)
    if trouble:
        say(trouble)
    if options.action == "which":
        print(clean(str(current)))
        return 0
    if options.action == "back":
        dataset_choice.back_to_previous(folders)
        current, trouble = dataset_choice.chosen_database(folders)
        say(wording.now_in_use(str(current)))
        return 0
    act = dataset_choice.check_data_file if options.action == "check" else dataset_choice.use_data_file
    report = act(options.file, folders, current, _watched(folders, say), _Progress())
    print(clean(wording.sound_data_file(str(options.file), report.facts.dataset_version, report.facts.counts)))
    _print_difference(report.difference, clean, None if options.all else 10)
    if options.action == "use":
        say(wording.now_in_use(str(dataset_choice.chosen_database(folders)[0])))
    return 0


def _watched(folders: UserFolders, say: Say) -> list[RecordRef]:
    """Return what the reader has marked; trouble with the own file is said, and no reason to stop."""
    from mali_browser.userdata.reader_file import ReaderFile

    if not folders.reader_file.exists():
        return []
    try:
        reader = ReaderFile(paths.as_private(folders))
        try:
            return reader.marked_records()
        finally:
            reader.close()
    except MaliBrowserError as error:
        say(str(error))
        return []


class _Progress:
    """Says the step on a terminal; goes on always (Ctrl+C stops the command)."""

    def __init__(self) -> None:
        self._step = ""
        self._shown = sys.stderr.isatty()

    def __call__(self, step: str) -> bool:
        if self._shown and step != self._step:
            self._step = step
            print(f"\r{wording.check_step(step):<40}", end="\r", file=sys.stderr, flush=True)
        return True


def _print_difference(difference: DataFileDifference, clean: Callable[[str], str], most: int | None) -> None:
    if difference.is_empty:
        print(wording.no_difference())
    for kind, found in difference.kinds.items():
        if found.is_empty:
            continue
        print(wording.kind_difference(kind, found.new_count, found.changed_count, found.gone_count))
        for sign, records in (("+", found.new), ("-", found.gone)):
            _print_records([f"{sign} {record.kind}:{record.id}  {record.title}" for record in records], clean, most)
        _print_records([f"~ {_changed(item)}" for item in found.changed], clean, most)
    if difference.watched_changed or difference.watched_gone:
        print(wording.of_yours())
        lines = [f"~ {_changed(item)}" for item in difference.watched_changed]
        lines += [f"- {record.kind}:{record.id}  {record.title}" for record in difference.watched_gone]
        _print_records(lines, clean, None)


def _changed(item: ChangedRecord) -> str:
    return f"{item.record.kind}:{item.record.id}  {item.record.title} ({', '.join(item.fields)})"


def _print_records(lines: list[str], clean: Callable[[str], str], most: int | None) -> None:
    for line in lines[:most]:
        print(clean(f"  {line}"))
    if most is not None and len(lines) > most:
        print(wording.and_more(len(lines) - most))
