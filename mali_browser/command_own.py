"""The command ``own``: the reader's notes, bookmarks, tags and lists without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from mali_browser import paths, wording
from mali_browser.errors import NotFound, WrongUse
from mali_browser.paths import UserFolders
from mali_browser.query.connection import open_dataset
from mali_browser.query.record_states import existing_ids, record_state, record_states
from mali_browser.records import RecordState
from mali_browser.userdata.reader_file import ReaderFile

ACTIONS: tuple[str, ...] = ("list", "path", "export", "import", "backup", "backups", "restore", "afresh", "wipe")
_EXAMPLES = """what to do:
  list            what you have, what changed since your notes, what is gone from the data
  path            where your own files are
  export FILE     write all of it to one JSON file (- for standard output)
  import FILE     take in such a file from elsewhere: nothing of yours is overwritten
  backup FILE     copy your own file to FILE, also while a window is open
  backups         list the backups that are made every day
  restore FILE    go on with a backup; what you have now is set aside beside it
  afresh          set a damaged file aside and begin with an empty one
  wipe            list what a wipe takes; with --yes overwrite and remove it for good"""
Say = Callable[[str], None]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Set up the arguments of ``own``."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    parser.add_argument("action", choices=ACTIONS, help="what to do")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--with-history", action="store_true", help="export: also pages visited and searches made")
    parser.add_argument("--yes", action="store_true", help="wipe, restore, afresh: do it without asking")


def run(options: argparse.Namespace, folders: UserFolders, say: Say, clean: Callable[[str], str]) -> int:
    """Do what ``own`` asks for; return the exit code. Raises MaliBrowserError with a sentence."""
    needs_file = options.action in ("export", "import", "backup", "restore")
    if needs_file != (options.file is not None):
        needs = "needs a FILE" if needs_file else "takes no FILE"
        raise WrongUse(f"'own {options.action}' {needs}. Try mali-browser own --help.")
    if folders.private and options.action in ("import", "restore", "afresh", "wipe"):
        raise WrongUse(f"In a private session nothing is changed. For 'own {options.action}' leave --private out.")
    return _ACTIONS[options.action](options, folders, say, clean)


def _path(_options: argparse.Namespace, folders: UserFolders, _say: Say, clean: Callable[[str], str]) -> int:
    print(clean(str(folders.reader_file)))
    return 0


def _list(options: argparse.Namespace, folders: UserFolders, say: Say, clean: Callable[[str], str]) -> int:
    reader = ReaderFile(paths.as_private(folders))
    dataset = open_dataset(options.database)
    try:
        counts = {name: count for name, count in reader.counts().items() if count}
        for name, count in counts.items():
            print(f"{count:>7} {wording.own_list_text(name, count)}")
        notes = reader.notes.all()
        states: list[RecordState] = []
        for kind in {note.record.kind for note in notes}:
            ids = [note.record.id for note in notes if note.record.kind == kind]
            states += record_states(dataset, kind, ids).values()
        for note in reader.notes.changed(states):
            state = record_state(dataset, note.record.kind, note.record.id)
            changes = reader.notes.changes_since(note, state)
            fields = ", ".join(change.field for change in changes if change.field)
            print(clean(wording.changed_since_note(f"{note.record.kind}:{note.record.id}", state.title, fields)))
        for record in reader.vanished(lambda kind, ids: existing_ids(dataset, kind, ids)):
            print(clean(wording.gone_from_data(f"{record.kind}:{record.id}", record.title)))
    finally:
        reader.close()
        dataset.close()
    if not counts:
        say(wording.nothing_own())
    return 0 if counts else 1


def _export(options: argparse.Namespace, folders: UserFolders, say: Say, _clean: Callable[[str], str]) -> int:
    from mali_browser.export.atomic_file import atomic_file

    reader = ReaderFile(paths.as_private(folders))
    try:
        content = reader.export_bytes(options.with_history)
    finally:
        reader.close()
    if str(options.file) == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return 0
    with atomic_file(options.file) as file:
        file.write(content)
    say(wording.own_exported(str(options.file), len(content)))
    return 0


def _import(options: argparse.Namespace, folders: UserFolders, say: Say, _clean: Callable[[str], str]) -> int:
    reader = ReaderFile(folders)
    try:
        report = reader.import_file(options.file)
    finally:
        reader.close()
    counts = [report.count(outcome) for outcome in ("added", "same", "kept both", "kept yours")]
    say(wording.own_imported(str(options.file), *counts))
    return 0


def _backup(options: argparse.Namespace, folders: UserFolders, say: Say, _clean: Callable[[str], str]) -> int:
    if not folders.reader_file.exists():
        raise NotFound(f"There is nothing of yours yet in {folders.data}.")
    reader = ReaderFile(folders)
    try:
        reader.back_up_to(options.file.absolute())
    finally:
        reader.close()
    say(wording.backed_up(str(options.file)))
    return 0


def _backups(_options: argparse.Namespace, folders: UserFolders, say: Say, clean: Callable[[str], str]) -> int:
    from mali_browser.userdata.backups import list_backups

    found = list_backups(folders.backups)
    for backup in found:
        sound = wording.backup_state(backup.sound)
        print(clean(f"{backup.made_at:%Y-%m-%d %H:%M}  {backup.size_bytes:>12,}  {sound:<8}  {backup.path}"))
    if not found:
        say(wording.no_backups(str(folders.backups)))
    return 0 if found else 1


def _restore(options: argparse.Namespace, folders: UserFolders, say: Say, _clean: Callable[[str], str]) -> int:
    from mali_browser.userdata.recovery import restore_backup

    _must_be_sure(options, f"go on with {options.file}")
    aside = restore_backup(folders, options.file)
    say(wording.restored(str(options.file), str(aside) if aside else ""))
    return 0


def _afresh(options: argparse.Namespace, folders: UserFolders, say: Say, _clean: Callable[[str], str]) -> int:
    from mali_browser.userdata.recovery import begin_afresh

    _must_be_sure(options, "begin with an empty file")
    aside = begin_afresh(folders)
    say(wording.restored("", str(aside) if aside else ""))
    return 0


def _wipe(options: argparse.Namespace, folders: UserFolders, say: Say, clean: Callable[[str], str]) -> int:
    from mali_browser.userdata.wipe import wipe, wipe_plan

    plan = wipe_plan(folders)
    if not plan.files:
        say(wording.nothing_own())
        return 1
    for file in plan.files:
        print(clean(f"{wording.wiped_what(file.what):<24}{file.size_bytes:>12,}  {file.path}"))
    for name, count in plan.counts.items():
        if count:
            print(f"{count:>7} {wording.own_list_text(name, count)}")
    if not options.yes:
        say(wording.wipe_needs_yes())
        return 2
    wipe(folders)
    say(wording.wiped(len(plan.files)))
    return 0


def _must_be_sure(options: argparse.Namespace, what: str) -> None:
    if not options.yes:
        raise WrongUse(f"To {what}, add --yes. What you have now is then set aside under another name, not deleted.")


_ACTIONS: dict[str, Callable[[argparse.Namespace, UserFolders, Say, Callable[[str], str]], int]] = {
    "list": _list,
    "path": _path,
    "export": _export,
    "import": _import,
    "backup": _backup,
    "backups": _backups,
    "restore": _restore,
    "afresh": _afresh,
    "wipe": _wipe,
}
