"""The application: exception hook, theme, the window or a picture of it."""

from __future__ import annotations

import gc
import sys
import threading
import traceback
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from mali_browser import __version__
from mali_browser.addresses import Address, parse_address
from mali_browser.errors import ExportFailed, MaliBrowserError
from mali_browser.gui.browse_controller import PAGE_KINDS, BrowseController
from mali_browser.gui.language import shown_trouble, speak
from mali_browser.gui.main_window import MainWindow
from mali_browser.gui.query_runner import QueryRunner
from mali_browser.gui.session_state import load_session
from mali_browser.gui.theme import ThemeKeeper, window_icon
from mali_browser.log import LOGGER, start_log
from mali_browser.paths import UserFolders, as_private

if TYPE_CHECKING:
    from mali_browser.gui.dialogs.trouble import NoDatabaseWindow
    from mali_browser.gui.own_controller import OwnController

_PICTURE_WAIT_MS = 15_000


@dataclass(frozen=True)
class GuiSettings:
    """What the command line asks of the window."""

    database: Path
    folders: UserFolders
    address: Address | None = None
    theme: str | None = None
    quit_after_paint: bool = False


class TroubleHook(QObject):
    """Sends every unexpected exception to the log and shows one dialog with a sentence at a time."""

    met = Signal(str)

    def __init__(self, folders: UserFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._showing = False
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of Python, of its threads and of Qt's messages."""
        sys.excepthook = self.handle
        threading.excepthook = lambda args: self.handle(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(log_qt_message)

    def handle(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception and tell the reader."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        LOGGER.error("unexpected exception\n%s", details)
        self.met.emit(f"Mali Browser {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{details}")

    def _show(self, details: str) -> None:
        if self._showing:
            return
        from mali_browser.gui.dialogs.trouble import TroubleDialog

        self._showing = True
        TroubleDialog(details, self._folders.log_file, QApplication.activeWindow()).exec()
        self._showing = False


def log_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Send what Qt has to say to the log."""
    write = LOGGER.info if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else LOGGER.warning
    write("Qt: %s", message)


def make_application(settings: GuiSettings) -> tuple[QApplication, ThemeKeeper]:
    """Return the application, styled."""
    existing = QApplication.instance()
    # The style is named to Qt itself: setStyle would hand one back, and load every class and enumeration of styles.
    made = isinstance(existing, QApplication)
    application = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName("mali-browser")
    application.setApplicationDisplayName("Mali Browser")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mali-browser")
    if made:
        application.setStyle("Fusion")
    session = load_session(settings.folders.session_file)
    language = session.language
    if settings.folders.private:  # it has no state of its own, but its reader reads the same language
        language = load_session(replace(settings.folders, private=False).session_file).language
    speak(application, language)
    return application, ThemeKeeper(application, settings.theme or session.theme)


def open_window(settings: GuiSettings, keeper: ThemeKeeper, remember: bool = True) -> MainWindow:
    """Open the data file and build the window; raises a MaliBrowserError where the file cannot be read."""
    runner = QueryRunner(settings.database)

    def make_own() -> OwnController:
        from mali_browser.gui.own_controller import OwnController
        from mali_browser.gui.own_runner import OwnRunner

        return OwnController(OwnRunner(settings.folders))

    window = MainWindow(BrowseController(runner), make_own, keeper, settings.folders, remember)
    keeper.apply_style()
    return window


def run_window(settings: GuiSettings) -> int:
    """Show the window until it is closed; return the exit code."""
    application, keeper = make_application(settings)
    hook = TroubleHook(settings.folders, application)
    hook.install()
    shown: list[QWidget] = []

    def begin(window: MainWindow, address: Address | None = settings.address) -> None:
        shown.append(window)
        window.another_wanted.connect(lambda address: another(address, window))
        window.private_wanted.connect(lambda sentence: private(sentence, window))
        window.reopen_wanted.connect(lambda path: again(path, window))
        if settings.quit_after_paint:
            window.goes_on = False
            window.painted.connect(lambda: QTimer.singleShot(0, window, window.close))
        window.painted.connect(gc.enable)
        window.ready.connect(lambda: application.setWindowIcon(window_icon()))
        window.begin(address)
        window.show()

    def again(path: Path, before: MainWindow) -> None:
        page = before.controller.open_page
        try:
            window = open_window(replace(settings, database=path, folders=before.folders), keeper, before.remembers)
        except MaliBrowserError as error:
            before.totals.show_notice(shown_trouble(str(error)))
            return
        begin(window, parse_address(page.address) if page is not None else None)
        before.close()

    def private(sentence: str, beside: MainWindow) -> None:
        apart = replace(settings, database=beside.database, folders=as_private(settings.folders))
        # The log is one for all windows: from now on none of them writes to it.
        start_log(apart.folders.log_file)
        window = open_window(apart, keeper, remember=False)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(lambda: shown.remove(window))
        begin(window, None)
        if sentence:
            window.totals.show_notice(sentence)

    def another(address: Address | None, beside: MainWindow) -> None:
        # A window beside does not write over how the first one was left; beside a private one it is private too.
        apart = replace(settings, database=beside.database, folders=beside.folders)
        window = open_window(apart, keeper, remember=False)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(lambda: shown.remove(window))
        begin(window, address)

    try:
        begin(open_window(settings, keeper))
    except MaliBrowserError as error:
        gc.enable()
        application.setWindowIcon(window_icon())
        LOGGER.warning("%s", error)
        shown.append(_offer_another_file(shown_trouble(str(error)), settings, keeper, begin))
    return int(application.exec())


def _offer_another_file(sentence: str, settings: GuiSettings, keeper: ThemeKeeper, begin: object) -> NoDatabaseWindow:
    from mali_browser.gui.dialogs.trouble import NoDatabaseWindow

    stand_in = NoDatabaseWindow(sentence)

    def take(path: Path) -> None:
        chosen = GuiSettings(path, settings.folders, settings.address, settings.theme, settings.quit_after_paint)
        try:
            window = open_window(chosen, keeper)
        except MaliBrowserError as error:
            stand_in.show_sentence(shown_trouble(str(error)))
            return
        begin(window)  # type: ignore[operator]
        stand_in.close()

    stand_in.chosen.connect(take)
    stand_in.show()
    return stand_in


def take_screenshot(
    settings: GuiSettings, address: Address | None, out: Path, size: tuple[int, int], theme: str
) -> None:
    """Draw the real window off screen into a PNG file of exactly this size.

    Raises ExportFailed where the picture cannot be written, another MaliBrowserError where the data cannot be read
    or the page is not there.
    """
    qInstallMessageHandler(log_qt_message)
    _application, keeper = make_application(settings)
    keeper.choose(theme)
    window = open_window(settings, keeper, remember=False)
    try:
        window.resize(*size)
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()
        _wait_for(window, address)
        picture = window.grab()
        if not picture.save(str(out), "PNG"):
            raise ExportFailed(f"{out} was not written: choose a folder that is there and that you may write to.")
    finally:
        window.close()


def _wait_for(window: MainWindow, address: Address | None) -> None:
    """Wait until the result, and the page asked for, are there and drawn."""
    loop = QEventLoop()
    trouble: list[str] = []
    window.finish()
    waiting = {"result"}
    if address is not None and address.kind in PAGE_KINDS:
        waiting.add("page")

    def done(what: str) -> None:
        waiting.discard(what)
        if not waiting:
            QTimer.singleShot(60, loop.quit)

    def fail(sentence: str) -> None:
        trouble.append(sentence)
        loop.quit()

    window.controller.result_changed.connect(lambda _result: done("result"))
    if window.side.isVisible():
        waiting.add("facets")
    window.controller.facets_changed.connect(lambda _facets, _years: done("facets"))
    if window.timeline.isVisible():
        waiting.add("timeline")
    window.timeline.drawn.connect(lambda: done("timeline"))
    window.controller.page_opened.connect(lambda _page: done("page"))
    window.controller.page_failed.connect(fail)
    window.controller.search_failed.connect(fail)
    QTimer.singleShot(_PICTURE_WAIT_MS, lambda: fail("The window took too long to draw."))
    window.controller.start(address)
    loop.exec()
    if trouble:
        raise MaliBrowserError(trouble[0])
