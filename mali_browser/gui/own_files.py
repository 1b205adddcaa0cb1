"""Files of the reader's: another data file, copies and transfers of the own file, wiping, and a way out of damage."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mali_browser import dataset_choice, wording
from mali_browser.dataset_choice import DataFileReport
from mali_browser.errors import OwnFileDamaged
from mali_browser.export.atomic_file import atomic_file
from mali_browser.gui.background import Task
from mali_browser.gui.dialogs.plan_dialog import PlanDialog
from mali_browser.gui.dialogs.wait_dialog import WaitDialog
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.recovery import begin_afresh, last_good_backup, restore_backup
from mali_browser.userdata.transfer import ImportReport
from mali_browser.userdata.wipe import WipePlan, wipe, wipe_plan

if TYPE_CHECKING:
    from mali_browser.gui.main_window import MainWindow

_NAMED = 40


class OwnFiles(QObject):
    """What the File menu does beside exporting."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        self._wait: WaitDialog | None = None
        self.dialog: PlanDialog | None = None
        window.own.refused.connect(self._offer_recovery)

    # another data file

    def ask_data_file(self) -> None:
        """Ask for a data file and check it."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open data file"), "", self.tr("Data files (*.db *.sqlite);;All files (*)")
        )
        if chosen:
            self.check_data_file(Path(chosen))

    def check_data_file(self, path: Path) -> None:
        """Check a data file; what it changes is shown before it is used."""
        folders, current = self._window.folders, Path(self._window.controller.runner.info.path)
        reader = self._window.own.runner.reader

        def check(report: Callable[[str], bool]) -> DataFileReport:
            watched = reader.marked_records() if reader is not None else []
            return dataset_choice.check_data_file(path, folders, current, watched, report)

        self._run(self.tr("Checking the data file"), check, self._show_report, can_stop=True)

    def _show_report(self, report: DataFileReport) -> None:
        lines = difference_lines(report)
        sentence = wording.sound_data_file(str(report.path), report.facts.dataset_version, report.facts.counts)
        dialog = self._ask(self.tr("Another data file"), sentence, lines, [("use", self.tr("Use this data file"))])
        dialog.chosen.connect(lambda _way: self._use(report.path))

    def _use(self, path: Path) -> None:
        folders, current = self._window.folders, Path(self._window.controller.runner.info.path)
        self._run(
            self.tr("Taking the data file over"),
            lambda report: dataset_choice.use_data_file(path, folders, current, (), report),
            lambda _report: self._reopen(),
            can_stop=True,
        )

    def back_to_previous(self) -> None:
        """Use the data file again that was in use before."""
        folders = self._window.folders
        self._run(
            self.tr("Going back to the data file before"),
            lambda _report: dataset_choice.back_to_previous(folders),
            lambda _choice: self._reopen(),
        )

    def _reopen(self) -> None:
        path, trouble = dataset_choice.chosen_database(self._window.folders)
        if trouble:
            self._ask(self.tr("Not done"), trouble, [], [])
            return
        self._window.keep_state()
        self._window.reopen_wanted.emit(path)

    # the own file

    def export_own(self) -> None:
        """Ask where to, and write everything of the reader's to one file."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export your own data"), "mali-browser-own.json", self.tr("JSON (*.json)")
        )
        if chosen:
            self.export_own_to(Path(chosen))

    def export_own_to(self, path: Path) -> None:
        """Write everything of the reader's to one file."""

        def write(reader: ReaderFile) -> str:
            content = reader.export_bytes()
            with atomic_file(path) as file:
                file.write(content)
            return wording.own_exported(str(path), len(content))

        self._own(write)

    def import_own(self) -> None:
        """Ask for a file of the reader's own data and take it in."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Import your own data"), "", self.tr("JSON (*.json);;All files (*)")
        )
        if chosen:
            self.import_own_from(Path(chosen))

    def import_own_from(self, path: Path) -> None:
        """Take a file of the reader's own data in beside what there is."""

        def take(reader: ReaderFile) -> str:
            report: ImportReport = reader.import_file(path)
            counts = [report.count(outcome) for outcome in ("added", "same", "kept both", "kept yours")]
            return wording.own_imported(str(path), *counts)

        self._own(take)

    def back_up(self) -> None:
        """Ask where to, and copy the own file."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up your own data"), "mali-browser-own.db", self.tr("Backup (*.db)")
        )
        if chosen:
            path = Path(chosen)
            self._own(lambda reader: wording.backed_up(str(reader.back_up_to(path.absolute()))))

    def _own(self, run: Callable[[ReaderFile], str]) -> None:
        own = self._window.own
        if own.runner.reader is None:
            self._say(own.refusal or self.tr("Your own file is not open yet. Try again in a moment."))
            return
        own.save_note()
        own.write(run)

    # wiping

    def ask_wipe(self) -> None:
        """Show what a wipe takes, and ask."""
        folders = self._window.folders
        self._run(self.tr("Looking for what is yours"), lambda _report: wipe_plan(folders), self._show_plan)

    def _show_plan(self, plan: WipePlan) -> None:
        if not plan.files:
            self._say(wording.nothing_own())
            return
        lines = [wording.labelled(wording.wiped_what(file.what), str(file.path)) for file in plan.files]
        counts = [f"{count} {wording.own_list_text(name, count)}" for name, count in plan.counts.items() if count]
        sentence = self.tr("All of this will be overwritten and removed for good, and cannot be had back.")
        if counts:
            sentence += " " + self.tr("Your own file holds {0}.").format(", ".join(counts))
        sentence += " " + self.tr("Data files that you took over and exported files stay.")
        dialog = self._ask(self.tr("Wipe my data"), sentence, lines, [("wipe", self.tr("Wipe it all"))])
        dialog.chosen.connect(lambda _way: self.wipe_now())

    def wipe_now(self) -> None:
        """Wipe, and go on in a window that writes nothing: what was wiped does not come back by closing it."""
        window = self._window
        folders, path = window.folders, Path(window.controller.runner.info.path)
        window.forget()
        window.own.close()

        def fail(sentence: str) -> None:
            dialog = self._ask(self.tr("Wipe my data"), sentence, [], [])
            dialog.finished.connect(lambda _code: window.reopen_wanted.emit(path))

        def run(_report: Callable[[str], bool]) -> WipePlan:
            for handler in logging.getLogger("mali_browser").handlers:
                handler.close()  # a log that is held open cannot be removed everywhere
            return wipe(folders)

        self._run(self.tr("Wiping"), run, self._after_wipe, fail)

    def _after_wipe(self, plan: WipePlan) -> None:
        text = self.tr("{0} This window writes nothing any more; start the program again to keep something.")
        self._window.private_wanted.emit(text.format(wording.wiped(len(plan.files))))
        self._window.close()

    # damage

    def _offer_recovery(self, sentence: str, error: object) -> None:
        if not isinstance(error, OwnFileDamaged):
            return
        folders = self._window.folders
        backup = last_good_backup(folders)
        ways = [("afresh", self.tr("Begin with an empty one"))]
        lines = [self.tr("Nothing is deleted: the damaged file is set aside under another name.")]
        if backup is not None:
            ways.insert(0, ("backup", self.tr("Go on with the backup")))
            lines.append(self.tr("The last good backup was made on {0}.").format(f"{backup.made_at:%Y-%m-%d %H:%M}"))
        dialog = self._ask(self.tr("Your own file"), sentence, lines, ways)
        dialog.chosen.connect(lambda way: self._recover(way, backup.path if backup is not None else None))

    def _recover(self, way: str, backup: Path | None) -> None:
        folders = self._window.folders

        def recover(_report: Callable[[str], bool]) -> Path | None:
            return restore_backup(folders, backup) if way == "backup" and backup is not None else begin_afresh(folders)

        path = Path(self._window.controller.runner.info.path)

        def done(_aside: Path | None) -> None:
            self._window.keep_state()
            self._window.reopen_wanted.emit(path)

        self._run(self.tr("Your own file"), recover, done)

    # what they share

    def _ask(self, title: str, sentence: str, lines: list[str], ways: list[tuple[str, str]]) -> PlanDialog:
        self.dialog = PlanDialog(title, sentence, lines, ways, self._window)
        dialog = self.dialog
        dialog.finished.connect(lambda _code: self._forget_dialog(dialog))
        dialog.show()
        return dialog

    def _forget_dialog(self, dialog: PlanDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _run(
        self,
        title: str,
        run: Callable[[Callable[[str], bool]], object],
        done: Callable[..., None],
        fail: Callable[[str], None] | None = None,
        can_stop: bool = False,
    ) -> None:
        """Run something in a thread of its own; one thing at a time, to be stopped once it has taken a second."""
        if self._task is not None:
            self._say(self.tr("Something else is being done just now. Try again in a moment."))
            return
        self._task = task = Task(run, self)
        self._wait = wait = WaitDialog(title, can_stop, self._window)
        wait.stop_wanted.connect(task.stop)
        task.step.connect(lambda step: wait.show_step(wording.check_step(step)))
        for signal in (task.done, task.failed, task.stopped):
            signal.connect(self._end)
        task.done.connect(done)
        task.failed.connect(fail or (lambda sentence: self._ask(self.tr("Not done"), sentence, [], [])))
        task.stopped.connect(lambda: self._say(self.tr("Stopped; nothing was changed")))
        wait.begin()
        task.start()

    def _end(self, *_answer: object) -> None:
        self._task = None
        if self._wait is not None:
            self._wait.end()
            self._wait = None

    def _say(self, text: str) -> None:
        self._window.totals.show_notice(text)


def difference_lines(report: DataFileReport) -> list[str]:
    """Return what a data file changes, the first of each kind by name."""
    difference = report.difference
    lines = [wording.no_difference()] if difference.is_empty else []
    for kind, found in difference.kinds.items():
        if found.is_empty:
            continue
        lines.append(wording.kind_difference(kind, found.new_count, found.changed_count, found.gone_count))
        named = [f"  + {record.kind}:{record.id}  {record.title}" for record in found.new]
        named += [f"  − {record.kind}:{record.id}  {record.title}" for record in found.gone]
        named += [
            f"  ~ {item.record.kind}:{item.record.id}  {item.record.title} ({', '.join(item.fields)})"
            for item in found.changed
        ]
        lines += named[:_NAMED]
        if len(named) > _NAMED:
            lines.append("  " + wording.and_more(len(named) - _NAMED))
    if difference.watched_changed or difference.watched_gone:
        lines.append(wording.of_yours())
        lines += [
            f"  ~ {item.record.kind}:{item.record.id}  {item.record.title} ({', '.join(item.fields)})"
            for item in difference.watched_changed
        ]
        lines += [f"  − {record.kind}:{record.id}  {record.title}" for record in difference.watched_gone]
    return lines
