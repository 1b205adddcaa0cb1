"""Draws the pictures of the main views, light and dark, into ``docs/``: ``python packaging/make_screenshots.py``.

The real window on the real data, off screen, with a reader's file of its own that is thrown away. ``--only map`` draws
some of them; ``--language fr --out folder`` draws them in French somewhere else.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402

from mali_browser import paths  # noqa: E402
from mali_browser.gui.app import GuiSettings, make_application, open_window  # noqa: E402
from mali_browser.gui.main_window import MainWindow  # noqa: E402
from mali_browser.gui.session_state import SessionState, save_session  # noqa: E402
from mali_browser.paths import user_folders  # noqa: E402
from mali_browser.records import RecordRef  # noqa: E402

_WAIT_MS, _STEP_MS = 20_000, 20
_BRIEFING = ("2024-09-17-bamako", "2022-03-27-moura", "2023-09-07-banikane")


def wait(done: Callable[[], bool], what: str) -> None:
    """Let the window go on until something is there; stops with a sentence where it never comes."""
    waited = 0
    while not done():
        pause(_STEP_MS)
        waited += _STEP_MS
        if waited > _WAIT_MS:
            raise SystemExit(f"{what} did not come")


def pause(milliseconds: int) -> None:
    """Let the window go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def go(window: MainWindow, address: str) -> None:
    """Open a page and wait until it is drawn."""
    window.follow(address)
    wait(lambda: str(getattr(window.controller.open_page, "address", "")) == address, address)
    pause(900)


def search(window: MainWindow, text: str) -> None:
    """Type a search and wait until everything beside it is there."""
    window.search.box.setText(text)
    window.controller.type_text(text)
    wait(lambda: not window.controller.is_searching, text)
    pause(900)


def first_row(window: MainWindow) -> None:
    """Open the first incident of the table."""
    window.table.select_place(0)
    pause(900)


def _window(window: MainWindow) -> None:
    search(window, "attacks in the Mopti region since 2019, more than 10 killed")
    first_row(window)


def _actor(window: MainWindow) -> None:
    search(window, "perpetrator:jnim")
    go(window, "actor:jnim")


def _report(window: MainWindow) -> None:
    window.actions_by_name["panel_report"].trigger()
    go(window, "section:overview")


def _map(window: MainWindow) -> None:
    search(window, "killed:>10")
    window.actions_by_name["map"].trigger()
    window.actions_by_name["detail"].trigger()
    wait(lambda: window.charts.map is not None and window.charts.map.canvas.scene.points is not None, "the map")
    pause(900)


def _timeline(window: MainWindow) -> None:
    search(window, "target:minusma")
    window.actions_by_name["detail"].trigger()
    pause(900)


def _lineage(window: MainWindow) -> None:
    window.actions_by_name["lineage"].trigger()
    wait(lambda: window.charts.is_lineage_shown, "the lineage chart")
    window.actions_by_name["detail"].setChecked(False)
    window.do_detail()
    pause(900)


def _own(window: MainWindow) -> None:
    window.own.lists.collect("Briefing", [RecordRef("incident", ref) for ref in _BRIEFING if _is_there(window, ref)])
    search(window, "bamako killed:>50 ")
    first_row(window)
    window.actions_by_name["bookmark"].trigger()
    window.own_panel.tag_wanted.emit("to verify")
    window.own.type_note("Two colleagues saw the smoke from Sénou at 7.10. Compare with the army's first statement.")
    window.own.save_note()
    window.actions_by_name["panel_own"].trigger()
    pause(1500)


def _is_there(window: MainWindow, ref: str) -> bool:
    return any(
        record is not None and record.id == ref
        for record in (window.controller.model.record(at) for at in range(window.controller.model.rowCount()))
    )


def _export(window: MainWindow) -> None:
    search(window, "region:gao year:2012..2015")
    window.do_export()
    window.export_panel.path.setText("gao.html")
    window.export_panel.path.editingFinished.emit()
    window.export_panel.title.setText("Gao, 2012–2015")
    pause(600)


def _settings(window: MainWindow) -> None:
    window.do_settings()
    pause(600)


# Name of the picture -> what is done before it is taken.
VIEWS: dict[str, Callable[[MainWindow], None]] = {
    "window": _window,
    "actor": _actor,
    "report": _report,
    "timeline": _timeline,
    "map": _map,
    "lineage": _lineage,
    "place": lambda window: go(window, "place:gao"),
    "outlet": lambda window: go(window, "outlet:reuters"),
    "own": _own,
    "export": _export,
    "settings": _settings,
    "help": lambda window: go(window, "help:search"),
    "nothing": lambda window: search(window, "koufa camel"),
}


def draw(name: str, theme: str, out: Path, size: tuple[int, int], language: str) -> None:
    """Draw one view."""
    with tempfile.TemporaryDirectory() as folder:
        save_session(user_folders(Path(folder)).session_file, SessionState(language=language))
        settings = GuiSettings(paths.bundled_database(), user_folders(Path(folder)))
        _application, keeper = make_application(settings)
        keeper.choose(theme)
        window = open_window(settings, keeper, remember=False)
        window.resize(*size)
        window.show()
        window.finish()
        window.controller.start(None)
        wait(lambda: window.controller.result is not None and window.timeline.canvas is not None, "the first result")
        pause(600)
        VIEWS[name](window)
        picture = window.grab().toImage()
        window.close()
        window.deleteLater()
        pause(50)
    # Quality 0 is the closest packing, never a loss.
    if not picture.convertToFormat(QImage.Format.Format_RGB888).save(str(out), "PNG", 0):
        raise SystemExit(f"{out} could not be written")
    print(f"{out}: {out.stat().st_size // 1000} kB")


def main() -> None:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", choices=list(VIEWS), default=list(VIEWS))
    parser.add_argument("--theme", nargs="*", choices=["light", "dark"], default=["light", "dark"])
    parser.add_argument("--language", choices=["en", "fr"], default="en")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--out", type=Path, default=ROOT / "docs")
    options = parser.parse_args()
    width, height = (int(part) for part in options.size.split("x"))
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.only:
        for theme in options.theme:
            suffix = "" if theme == "light" else "-dark"
            draw(name, theme, options.out / f"{name}{suffix}.png", (width, height), options.language)


if __name__ == "__main__":
    main()
