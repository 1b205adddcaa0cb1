"""Write the manual page from what the command says of itself.

python packaging/linux/make_man_page.py build/mali-browser.1
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(_ROOT), str(_ROOT / "packaging")]

from version import moment, version  # noqa: E402

from mali_browser import command_line  # noqa: E402

_FOR_CURATORS = ("build-data", "check-data")
_SAID = {
    "query": "words and fields, as for search",
    "address": "the page, such as incident:2024-09-17-bamako",
    "size": "width and height of the picture (default: 1280x800)",
}
_EXAMPLES = (
    ("mali-browser", "opens the window"),
    ("mali-browser incident:2024-09-17-bamako", "opens it at a page"),
    ("mali-browser search menaka 'killed:>10' --sort -killed", "lists what a search finds, most killed first"),
    ("mali-browser export 'year:2022..2023' -o incidents.csv", "writes two years to a file"),
    ("mali-browser show actor:jnim", "shows a page as text"),
)


def escaped(text: str) -> str:
    """Return text that the page's formatter takes as text."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")
    return "\\&" + text if text.startswith((".", "'")) else text


def usage(action: argparse.Action) -> str:
    """Return an option with its value, or an argument, set as manual pages do."""
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    if not action.option_strings:
        return f"\\fI{escaped(str(action.metavar or action.dest))}\\fR"
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
    return names if action.nargs == 0 else f"{names} \\fI{escaped(str(value))}\\fR"


def help_of(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """Return the help of an option with its blanks filled; where it has none, what can be said without."""
    text = action.help or ("one of these (default: %(default)s)" if action.choices else _SAID.get(action.dest, ""))
    values = {**vars(action), "prog": parser.prog, "default": action.default}
    return escaped(text % values)


def options(parser: argparse.ArgumentParser, known: set[str]) -> list[str]:
    """Return the lines for what a parser takes, without the options in ``known``."""
    lines: list[str] = []
    for action in parser._actions:  # argparse has no public way to list what a parser takes
        if action.help != argparse.SUPPRESS and not set(action.option_strings) & known:
            lines += [".TP", usage(action), help_of(parser, action)]
    return lines


def man_page() -> str:
    """Return the whole page."""
    window = command_line._window_parser()
    day = datetime.fromtimestamp(moment(), UTC).date().isoformat()
    names = [name for name in command_line.COMMANDS if name not in _FOR_CURATORS]
    lines = [
        f'.TH MALI\\-BROWSER 1 "{day}" "mali\\-browser {version()}" "User commands"',
        ".SH NAME",
        "mali\\-browser \\- browse incidents of extremism and terrorism in Mali, offline",
        ".SH SYNOPSIS",
        ".B mali\\-browser\n[\\fIoptions\\fR] [\\fIaddress\\fR]",
        ".br",
        f".B mali\\-browser\n\\fB{escaped('|'.join(names))}\\fR [\\fIoptions\\fR] ...",
        ".SH DESCRIPTION",
        escaped(window.description or ""),
        "Without a command the window opens. No network connection is ever made.",
        ".SH OPTIONS",
        *options(window, set()),
        ".SH COMMANDS",
    ]
    known = {name for action in window._actions for name in action.option_strings} - {"--theme"}
    for name in names:
        parser = command_line._COMMAND_PARSERS[name]()
        lines += [f".SS {escaped(name)}", escaped(parser.description or ""), *options(parser, known)]
    lines.append(".SH EXAMPLES")
    for command, text in _EXAMPLES:
        lines += [".TP", f"\\fB{escaped(command)}\\fR", escaped(text)]
    lines += [
        ".SH EXIT STATUS",
        "0: found or done. 1: nothing found. 2: wrong use, or trouble; standard error says which.",
        ".SH FILES",
        "Your own files lie in the folder that",
        ".B mali\\-browser info",
        "names.",
        ".SH LICENCE",
        escaped("Program: MIT. Data: CC BY 4.0; facts compiled from 'Mali: Extremism and Terrorism', ")
        + "Counter Extremism Project.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(man_page(), encoding="utf-8")
