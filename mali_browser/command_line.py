"""The command: nothing or an address opens the window; the other commands are in COMMANDS.

None but the window, the screenshot and an export to PDF loads Qt. Exit codes: 0 found or done, 1 nothing found, 2 wrong
use or trouble. Results go to standard output, totals, hints and troubles to standard error.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from mali_browser import __version__, paths, wording
from mali_browser.addresses import Address, parse_address, require_address
from mali_browser.errors import MaliBrowserError, SourceFaults, WrongUse
from mali_browser.incident_filter import HIT_KINDS, SORT_FIELDS, TEXT, IncidentFilter, Sort
from mali_browser.log import LOGGER, start_log

if TYPE_CHECKING:
    from mali_browser.parsed_search import ParsedSearch
    from mali_browser.records import OwnMarks

FOUND, NOTHING, TROUBLE = 0, 1, 2
COMMANDS: tuple[str, ...] = (
    "search", "show", "export", "cite", "info", "screenshot", "data", "own", "build-data", "check-data",
)  # fmt: skip
_PAGE = 200


def run() -> NoReturn:
    """Run the command as the whole of this process, and end it with the exit code.

    Where a window was open everything is written and closed by now; taking down each widget and module would only
    keep the reader waiting, so the process ends at once.
    """
    code = main()
    if "PySide6.QtWidgets" not in sys.modules:
        raise SystemExit(code)
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # none in a program without a console
            stream.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code."""
    _speak_utf8()
    arguments = [_as_utf8(word) for word in (sys.argv[1:] if arguments is None else arguments)]
    folders = paths.user_folders()
    try:
        options = parse_arguments(arguments)
        folders = _folders(options)
        start_log(folders.log_file)
        if options.notice:
            _notify(options.notice)
        return int(options.run(options))
    except SourceFaults as error:
        for fault in error.faults:
            _say(str(fault))
        return _trouble(error)
    except MaliBrowserError as error:
        return _trouble(error)
    except BrokenPipeError:
        # The reader of the pipe has enough (| head): no error, and nothing may be written on the way out.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    except KeyboardInterrupt:
        return 130
    except Exception:
        LOGGER.exception("the command failed")
        _say(f"mali-browser: Something went wrong that should not. Details are in {folders.log_file}.")
        return TROUBLE


def _trouble(error: Exception) -> int:
    LOGGER.info("%s", error)
    _say(f"mali-browser: {error}")
    return TROUBLE


def _notify(sentence: str) -> None:
    LOGGER.warning("%s", sentence)
    _say(f"mali-browser: {sentence}")


def _say(text: str) -> None:
    with contextlib.suppress(BrokenPipeError):
        print(harmless(text), file=sys.stderr)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _as_utf8(word: str) -> str:
    """Read a word that came in under a locale without UTF-8 (Python keeps such bytes as surrogates)."""
    try:
        return word.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return word.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def harmless(text: str) -> str:
    """Return text in which control characters (a terminal's escape sequences) show instead of act."""
    return "".join(char if char.isprintable() or char in "\n\u202f\u00a0" else repr(char)[1:-1] for char in text)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{message[0].upper()}{message[1:]}. Try {self.prog} --help.")


def _common() -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--database", type=Path, metavar="PATH", help="the data file (default: the one in use)")
    common.add_argument(
        "--data-dir", type=Path, metavar="PATH", help="where the program keeps your own files and its log"
    )
    common.add_argument("--private", action="store_true", help="a private session: nothing of yours is written")
    return common


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """Read the arguments; raise WrongUse with a sentence for what cannot be."""
    common = _common()
    first, rest = common.parse_known_args(_before_dashes(arguments))
    rest += _after_dashes(arguments)
    command = next((word for word in rest if not word.startswith("-")), "")
    if command in COMMANDS:
        rest.remove(command)
        options = _COMMAND_PARSERS[command]().parse_args(_shield_query(command, rest))
    else:
        options = _window_parser().parse_args(rest)
    options.data_dir, options.private = first.data_dir, first.private
    options.database, options.notice = first.database, ""
    if first.database is None:
        # What is built from the sources is compared with them, whatever data file is in use.
        builds = command in ("build-data", "check-data", "data")
        options.database, options.notice = (paths.bundled_database(), "") if builds else _chosen(_folders(options))
    return options


def _folders(options: argparse.Namespace) -> paths.UserFolders:
    """Return the reader's folders as the options have them."""
    return paths.user_folders(options.data_dir, options.private)


def _chosen(folders: paths.UserFolders) -> tuple[Path, str]:
    """Return the data file in use, and '' or why it is not the chosen one."""
    if not folders.data_choice.exists():
        return paths.bundled_database(), ""
    from mali_browser.dataset_choice import chosen_database

    return chosen_database(folders)


def _before_dashes(arguments: list[str]) -> list[str]:
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _after_dashes(arguments: list[str]) -> list[str]:
    return arguments[arguments.index("--") :] if "--" in arguments else []


def _shield_query(command: str, words: list[str]) -> list[str]:
    """Keep '-word' of a query from being taken for an option: what is no option of the command is query."""
    if command in ("data", "own"):
        # argparse takes no FILE that comes after a flag.
        return sorted(words, key=lambda word: not word.startswith("--"))
    if command not in ("search", "export") or "--" in words:
        return words
    takes_value, flags = _OPTIONS[command]
    options: list[str] = []
    query: list[str] = []
    rest = iter(words)
    for word in rest:
        name = word.partition("=")[0]
        if name in takes_value:
            # Joined by '=', so that '--sort -killed' is not taken for two options.
            value = None if "=" in word or not word.startswith("--") else next(rest, None)
            options.append(word if value is None else f"{word}={value}")
            if word == "-o":
                options.extend(value for value in [next(rest, None)] if value is not None)
        elif word in flags or word.startswith("--"):
            options.append(word)
        else:
            query.append(word)
    return [*options, "--", *query]


_OPTIONS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "search": (frozenset({"--format", "--limit", "--sort", "--kind"}), frozenset({"-h", "--help"})),
    "export": (
        frozenset({"-o", "--output", "--sort", "--profile", "--separator", "--columns", "--title"}),
        frozenset({"-h", "--help"}),
    ),
}


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="mali-browser",
        description="Browse incidents of extremism and terrorism in Mali, offline.",
        epilog=f"Commands: {', '.join(COMMANDS)}; mali-browser COMMAND --help says more. Without one the window opens.",
        parents=[_common()],
    )
    parser.add_argument("--version", action="version", version=f"mali-browser {__version__}")
    parser.add_argument("--theme", choices=("light", "dark"), help="colours of the window (default: the system's)")
    parser.add_argument("--quit-after-paint", action="store_true", help="end after the first paint with data")
    parser.add_argument("address", nargs="?", help="where to open, such as incident:2024-09-17-bamako")
    parser.set_defaults(run=run_window)
    return parser


def _command(name: str, text: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"mali-browser {name}", description=text, parents=[_common()])
    parser.set_defaults(run=run)
    return parser


def _add_sort(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--words", action="store_true", help="take plain words as words, not as a request")
    parser.add_argument("--could-be", action="store_true", help="compare the bounds that figures could reach")
    parser.add_argument("--certain", action="store_true", help="leave out dates that are only possibly in the range")
    parser.add_argument("--sort", default="-date", metavar="FIELD", help=f"{', '.join(SORT_FIELDS)}; -FIELD: downwards")


def _search_parser() -> argparse.ArgumentParser:
    parser = _command("search", "List the incidents that a search finds.", run_search)
    parser.add_argument("--format", default="table", choices=("table", "csv", "json", "ndjson", "geojson", "markdown"))
    kinds = ("incident", *HIT_KINDS, "all")
    parser.add_argument("--kind", default="incident", choices=kinds, help="what to look for (default: incidents)")
    parser.add_argument("--explain", action="store_true", help="print the filter that was understood, and stop")
    parser.add_argument("--limit", type=_count, metavar="N", help="list at most N (totals are of all)")
    _add_sort(parser)
    parser.add_argument("query", nargs="*", help="words and fields, as in the window: menaka killed:>10 year:2022")
    return parser


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number")
    return int(text)


def _export_parser() -> argparse.ArgumentParser:
    parser = _command("export", "Write what a search finds to a file; no query: all.", run_export)
    where = "the file; by its suffix: .csv .tsv .xlsx .json .ndjson .geojson .md .html .pdf .ris .bib .csl.json"
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=where)
    parser.add_argument("--profile", help=".csv, .tsv: spreadsheet (default) or data")
    parser.add_argument("--separator", help=".csv: comma, semicolon or tab (default: by the profile and locale)")
    parser.add_argument("--datapackage", action="store_true", help=".csv, .tsv: with datapackage.json beside the file")
    parser.add_argument("--columns", metavar="A,B,…", help="tables: only these columns, in this order")
    parser.add_argument("--own", action="store_true", help="with your own bookmarks, tags, collections and notes")
    parser.add_argument("--title", default="", help="briefings (.md .html .pdf): their title")
    _add_sort(parser)
    parser.add_argument("query", nargs="*")
    return parser


def _cite_parser() -> argparse.ArgumentParser:
    parser = _command("cite", "Say how to cite a page, a search or, without an address, the dataset.", run_cite)
    parser.add_argument("address", nargs="*", help="such as incident:2024-09-17-bamako, actor:jnim, search:menaka")
    styles = ("chicago", "apa", "ris", "bibtex", "csl")
    parser.add_argument("--style", default="chicago", choices=styles, help="(default: chicago)")
    return parser


def _show_parser() -> argparse.ArgumentParser:
    parser = _command("show", "Show one page as text.", run_show)
    parser.add_argument("address", help="such as incident:2024-09-17-bamako, actor:jnim, place:gao, outlet:reuters")
    return parser


def _info_parser() -> argparse.ArgumentParser:
    parser = _command("info", "Say what the dataset is, where files are, and whether the data file is sound.", run_info)
    parser.add_argument("--coverage", action="store_true", help="what of each section of the report is in the dataset")
    return parser


def _screenshot_parser() -> argparse.ArgumentParser:
    parser = _command("screenshot", "Draw the window into a PNG file, without a screen.", run_screenshot)
    parser.add_argument("address", nargs="?")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.png")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WIDTHxHEIGHT")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.lower().partition("x")
    if not cross or not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"'{text}' is no size such as 1280x800")
    if not (200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"'{text}': width and height lie between 200 and 8000")
    return int(width), int(height)


def _build_parser() -> argparse.ArgumentParser:
    parser = _command("build-data", "Check data/source and build the data file from it.", run_build_data)
    parser.add_argument("--source", type=Path, default=paths.source_folder())
    parser.add_argument("-o", "--output", type=Path, default=paths.checkout_root() / "data" / "mali.db")
    return parser


def _check_parser() -> argparse.ArgumentParser:
    parser = _command("check-data", "Check data/source; every fault with file, record and field.", run_check_data)
    parser.add_argument("--source", type=Path, default=paths.source_folder())
    parser.add_argument("--contradictions", action="store_true", help="list where the report disagrees with itself")
    parser.add_argument("--release", action="store_true", help="write down the ids of this version as released")
    parser.add_argument("--built", action="store_true", help="also check that the data file is what the source builds")
    return parser


def _data_parser() -> argparse.ArgumentParser:
    from mali_browser import command_data

    parser = _command("data", "Check a data file from elsewhere, use it, or go back to the one before.", run_data)
    command_data.add_arguments(parser)
    return parser


def _own_parser() -> argparse.ArgumentParser:
    from mali_browser import command_own

    parser = _command("own", "Your own notes, bookmarks, tags, collections, searches and settings.", run_own)
    command_own.add_arguments(parser)
    return parser


_COMMAND_PARSERS: dict[str, Callable[[], argparse.ArgumentParser]] = {
    "search": _search_parser,
    "show": _show_parser,
    "export": _export_parser,
    "cite": _cite_parser,
    "info": _info_parser,
    "screenshot": _screenshot_parser,
    "data": _data_parser,
    "own": _own_parser,
    "build-data": _build_parser,
    "check-data": _check_parser,
}


def parse_sort(text: str) -> Sort:
    """Read 'killed' or '-killed'; raise WrongUse for a field there is not."""
    name = text.removeprefix("-")
    if name not in SORT_FIELDS:
        raise WrongUse(
            f"Cannot sort by '{name}'. Fields: {', '.join(SORT_FIELDS)}; a minus before one sorts downwards."
        )
    return Sort(name, descending=text.startswith("-"))


def run_search(options: argparse.Namespace) -> int:
    """List what a search finds."""
    from mali_browser.command_output import print_table
    from mali_browser.query.connection import open_dataset
    from mali_browser.query.incidents import fetch_rows, find_incidents
    from mali_browser.search_language import print_filter

    dataset = open_dataset(options.database)
    parsed = _parse(dataset, options)
    if options.explain:
        print(print_filter(parsed.filter).strip() or wording.everything())
        return FOUND
    hits = _print_hits(dataset, parsed.filter, options) if options.kind != "incident" else 0
    if options.kind not in ("incident", "all"):
        return FOUND if hits else NOTHING
    result = find_incidents(dataset, parsed.filter, parse_sort(options.sort))
    rows = result.rows[: options.limit] if options.limit is not None else result.rows
    if options.format == "table":
        print_table(fetch_rows(dataset, rows), sys.stdout)
    elif options.format == "markdown":
        _print_markdown(fetch_rows(dataset, rows), sys.stdout)
    else:
        _print_incidents(options.format, _incidents(dataset, rows), sys.stdout)
    sys.stdout.flush()
    for also in result.also_searched:
        _say(wording.also_searched_text(also))
    _say(wording.totals_text(result.totals))
    if len(rows) < len(result.rows):
        _say(f"listed: {len(rows)} of {len(result.rows)} (--limit)")
    if not result.rows and not hits:
        _guess(dataset, parsed.filter)
        return NOTHING
    return FOUND


def _parse(dataset: Any, options: argparse.Namespace) -> ParsedSearch:
    """Read the query with the dataset's vocabulary; say what was understood from plain words, and what was not."""
    from mali_browser.query.vocabulary import load_vocabulary
    from mali_browser.search_language import parse_search, print_filter

    parsed = parse_search(" ".join(options.query), load_vocabulary(dataset), plain=not options.words)
    parsed = replace(parsed, filter=replace(parsed.filter, could_be=options.could_be, certain_dates=options.certain))
    parsed = replace(parsed, filter=_with_own(parsed.filter, options))
    for hint in parsed.hints:
        _say(wording.hint_text(hint.kind, hint.text, hint.suggestion))
    if parsed.understood:
        _say(wording.understood_text(print_filter(parsed.filter).strip()))
    return parsed


def _with_own(request: IncidentFilter, options: argparse.Namespace) -> IncidentFilter:
    """Look up what a filter asks of the reader's own marks; say which tags and collections there are not."""
    if not any(condition.is_own for clause in request.clauses for condition in clause):
        return request
    from mali_browser.userdata.reader_file import ReaderFile

    reader = ReaderFile(paths.as_private(_folders(options)))
    try:
        for unknown in reader.unknown_names(request):
            _say(wording.unknown_own(unknown.field, unknown.name, unknown.near))
        return reader.for_query(request)
    finally:
        reader.close()


def _guess(dataset: Any, request: IncidentFilter) -> None:
    """Say what a word that found nothing may be a slip of; a guess, and called one."""
    from mali_browser.query.vocabulary import load_vocabulary

    words = [item.value for clause in request.clauses for item in clause if item.field == TEXT and not item.negated]
    vocabulary = load_vocabulary(dataset)
    near = {word: vocabulary.nearest_word(word) for word in words}
    for word, guess in near.items():
        if guess:
            _say(wording.guess_text(word, guess))


def _print_hits(dataset: Any, request: IncidentFilter, options: argparse.Namespace) -> int:
    """Print what is found beside incidents; return how many that is."""
    from mali_browser.command_output import print_hits
    from mali_browser.query.hits import find_hits

    if options.format not in ("table", "ndjson"):
        raise WrongUse("Only --format table and ndjson go with --kind other than incident.")
    hits = find_hits(dataset, request, HIT_KINDS if options.kind == "all" else (options.kind,), options.limit)
    print_hits(hits, options.format, sys.stdout)
    return len(hits)


def _incidents(dataset: Any, rows: Sequence[int]) -> Iterator[Any]:
    from mali_browser.query.incidents import fetch_incidents

    for at in range(0, len(rows), _PAGE):
        yield from fetch_incidents(dataset, rows[at : at + _PAGE])


def _print_incidents(kind: str, incidents: Iterable[Any], out: TextIO) -> None:
    from mali_browser.export.columns import COLUMNS
    from mali_browser.export.csv_file import stream_csv
    from mali_browser.export.geojson_file import geojson_pieces
    from mali_browser.export.json_file import json_lines, json_pieces

    if kind == "csv":
        out.flush()
        stream_csv(out.buffer, incidents, COLUMNS)
        return
    pieces = {"json": json_pieces, "ndjson": json_lines, "geojson": geojson_pieces}[kind]
    for line in pieces(incidents, COLUMNS):
        print(line, file=out)


def _print_markdown(rows: Iterable[Any], out: TextIO) -> None:
    from mali_browser.export.markdown_file import table_lines

    for line in table_lines(rows):
        print(line, file=out)


def run_show(options: argparse.Namespace) -> int:
    """Show one page as text."""
    from mali_browser.command_output import page_text
    from mali_browser.query.connection import open_dataset

    address = require_address(options.address)
    if address.kind in ("lineage", "help"):
        also = " Its ties are listed by 'show actor:…' too." if address.kind == "lineage" else ""
        raise WrongUse(f"{address} is a page of the window: mali-browser {address} opens it there.{also}")
    if address.kind == "search":
        options.query, options.format, options.limit = [address.target], "table", None
        options.sort, options.kind = "-date", "incident"
        options.words = options.could_be = options.certain = options.explain = False
        return run_search(options)
    print(harmless(page_text(open_dataset(options.database), address)))
    return FOUND


# Hints that a part of the query does not take part in the search as it was meant.
_LEFT_OUT = frozenset(
    {"unknown_field", "unknown_value", "not_a_number", "not_a_date", "empty_value", "unfinished_value"}
)


def run_export(options: argparse.Namespace) -> int:
    """Write what a search finds to a file, in the format that its suffix asks for."""
    from mali_browser.export.columns import choose_columns
    from mali_browser.export.formats import format_of, write_export
    from mali_browser.export.own_columns import own_columns, own_note
    from mali_browser.export_requests import job_of_rows
    from mali_browser.query.connection import open_dataset
    from mali_browser.query.incidents import find_incidents

    format_of(options.output)
    names = options.columns.split(",") if options.columns else None
    own = _own_marks(options)
    columns = choose_columns(names) if names else None
    if own is not None and format_of(options.output).kind in ("csv", "table"):
        columns = (*choose_columns(names), *own_columns(own))
    dataset = open_dataset(options.database)
    parsed = _parse(dataset, options)
    left_out = [hint for hint in parsed.hints if hint.kind in _LEFT_OUT]
    if left_out:
        # More incidents than were asked for would be written, and nobody would see it in the file.
        raise WrongUse(f"Nothing was written, as '{left_out[0].text}' was not understood.")
    sort = parse_sort(options.sort)
    result = find_incidents(dataset, parsed.filter, sort)
    job = replace(
        job_of_rows(dataset, options.output, result.rows, parsed.filter, sort, result.totals),
        columns=columns,
        profile=options.profile,
        separator=options.separator,
        datapackage=options.datapackage,
        title=options.title,
        notes=None if own is None else own_note(own),
        print_briefing=_print_briefing,
        progress=_tell_progress if sys.stderr.isatty() else None,
    )
    written = write_export(job)
    _say(f"{options.output}: {written} incidents. {wording.totals_text(result.totals)}")
    return FOUND if written else NOTHING


def _own_marks(options: argparse.Namespace) -> dict[str, OwnMarks] | None:
    """Return what the reader has put on incidents, None where that is not asked for."""
    if not options.own:
        return None
    from mali_browser.userdata.reader_file import ReaderFile

    reader = ReaderFile(paths.as_private(_folders(options)))
    try:
        return reader.marks()
    finally:
        reader.close()


def _tell_progress(written: int) -> bool:
    """Say on a terminal how far an export is; Ctrl+C stops it."""
    if written and written % 1000 == 0:
        print(f"\r{written} incidents …", end="\r", file=sys.stderr, flush=True)
    return True


def _print_briefing(path: Path, briefing: Any, progress: Any) -> int:
    from mali_browser.gui.briefing_pdf import print_briefing

    written: int = print_briefing(path, briefing, progress)
    return written


def run_cite(options: argparse.Namespace) -> int:
    """Say how to cite pages, searches or the dataset."""
    from mali_browser.export.reference_files import citation_pieces
    from mali_browser.export_requests import citable_of
    from mali_browser.query.connection import open_dataset

    addresses: list[Address | None] = [require_address(text) for text in options.address]
    dataset = open_dataset(options.database)
    items = [citable_of(dataset, address) for address in addresses or [None]]
    for piece in citation_pieces(items, options.style):
        print(piece if options.style == "csl" else harmless(piece.replace("\r\n", "\n")), end="")
    return FOUND


def run_info(options: argparse.Namespace) -> int:
    """Say what the dataset is and where everything lies."""
    from mali_browser.command_output import print_coverage
    from mali_browser.query.connection import open_dataset
    from mali_browser.query.info import check_integrity, dataset_info
    from mali_browser.query.report import fetch_coverage

    dataset = open_dataset(options.database)
    if options.coverage:
        print_coverage(fetch_coverage(dataset), sys.stdout)
        return FOUND
    info = dataset_info(dataset)
    folders = _folders(options)
    wrong = check_integrity(dataset)
    lines = [
        ("Program", f"mali-browser {__version__}"),
        ("Dataset", f"{info.title}, version {info.dataset_version}"),
        ("Source", info.source),
        ("Licence", info.licence),
        ("Data file", f"{info.path} ({info.size_bytes:,} bytes, data format {info.schema_version})"),
        ("Built from", info.built_from),
        ("Holds", ", ".join(f"{count} {name}" for name, count in info.counts.items())),
        ("Your files", f"{folders.data}{wording.where_kept(folders.portable, folders.private)}"),
        ("Own file", str(folders.reader_file)),
        ("Log", str(folders.log_file)),
        ("SQLite", info.sqlite_version),
        ("Integrity", "sound" if not wrong else "; ".join(wrong)),
    ]
    for name, text in lines:
        print(f"{name + ':':<12}{harmless(text)}")
    return FOUND if not wrong else TROUBLE


def has_display() -> bool:
    """Tell whether a window can be shown: on Linux a display server, or a Qt platform chosen by hand."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "").strip()
    )


def run_window(options: argparse.Namespace) -> int:
    """Open the window; without a display draw it into a picture and say where that is."""
    address = _address_or_search(options.address)
    if not has_display():
        if options.private:
            raise MaliBrowserError("There is no display here, and a private session draws no picture of the window.")
        picture = _folders(options).data / "mali-browser.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        _draw(options, address, picture, (1280, 800), options.theme or "light")
        print(f"There is no display here, so the window was drawn off screen: {picture}")
        return FOUND
    # Until the first paint nearly everything that is made stays: looking for garbage would only cost time.
    gc.disable()
    from mali_browser.gui.app import GuiSettings, run_window

    folders = _folders(options)
    settings = GuiSettings(options.database, folders, address, options.theme, options.quit_after_paint)
    code: int = run_window(settings)
    return code


def _address_or_search(text: str | None) -> Address | None:
    if text is None:
        return None
    address = parse_address(text)
    if address is None:
        raise WrongUse(
            f"'{text}' is neither a command nor an address. Commands: {', '.join(COMMANDS)}; "
            "addresses look like incident:2024-09-17-bamako or search:menaka."
        )
    return address


def run_screenshot(options: argparse.Namespace) -> int:
    """Draw the window into a PNG file."""
    address = require_address(options.address) if options.address else None
    _draw(options, address, options.output, options.size, options.theme)
    _say(f"{options.output}: {options.size[0]}x{options.size[1]}")
    return FOUND


def _draw(options: argparse.Namespace, address: Address | None, out: Path, size: tuple[int, int], theme: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mali_browser.gui.app import GuiSettings, take_screenshot

    settings = GuiSettings(options.database, _folders(options), address, theme)
    take_screenshot(settings, address, out, size, theme)


def run_data(options: argparse.Namespace) -> int:
    """Check a data file, use it, or go back to the one before."""
    from mali_browser import command_data

    return command_data.run(options, _folders(options), _say, harmless)


def run_own(options: argparse.Namespace) -> int:
    """Deal with the reader's own file."""
    from mali_browser import command_own

    return command_own.run(options, _folders(options), _say, harmless)


def run_build_data(options: argparse.Namespace) -> int:
    """Build the data file."""
    from mali_browser.dataset.build_database import build_database

    report = build_database(options.source, options.output)
    counts = ", ".join(f"{report.counts[name]} {name}" for name in ("incidents", "actors", "places", "outlets"))
    print(f"{report.path}: {report.size_bytes:,} bytes; {counts}")
    return FOUND


def run_check_data(options: argparse.Namespace) -> int:
    """Check the source files, and with --built the data file against them."""
    from mali_browser.command_output import print_contradictions
    from mali_browser.dataset.consistency_checks import check_sources, released_addresses
    from mali_browser.dataset.database_difference import difference_from_source
    from mali_browser.dataset.source_files import read_sources
    from mali_browser.export.atomic_file import atomic_file
    from mali_browser.query.connection import open_dataset
    from mali_browser.query.report import fetch_contradictions

    faults = check_sources(options.source)
    if faults:
        raise SourceFaults(faults)
    if options.contradictions:
        print_contradictions(fetch_contradictions(open_dataset(options.database)), sys.stdout)
        return FOUND
    print("The source files are sound.")
    if options.release:
        addresses = released_addresses(read_sources(options.source))
        with atomic_file(options.source.parent / "released_ids.txt") as file:
            file.write(("\n".join(addresses) + "\n").encode())
        print(f"{len(addresses)} ids are written down as released.")
    if options.built:
        difference = difference_from_source(options.source, options.database)
        if difference:
            raise MaliBrowserError(
                f"{options.database} is not what {options.source} builds ({difference}). Run build-data and commit it."
            )
        print(f"{options.database} is what the source files build.")
    return FOUND
