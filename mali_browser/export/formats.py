"""The table of export formats by suffix, and the one way to write any of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mali_browser.errors import WrongUse
from mali_browser.export.briefing import Briefing
from mali_browser.export.briefing_blocks import Picture
from mali_browser.export.citations import cite_incident
from mali_browser.export.columns import COLUMNS, Column
from mali_browser.export.csv_file import Progress
from mali_browser.export.provenance import Provenance
from mali_browser.records import Incident

PrintBriefing = Callable[[Path, Briefing, Progress | None], int]


@dataclass(frozen=True)
class ExportJob:
    """An export: what, where to, and how.

    ``incidents`` gives the incidents in the order of the table, each time it is called; ``count``: how many. The rest
    matters to some formats only: ``profile`` and ``separator`` (None: the format's own) and ``datapackage`` to CSV,
    ``columns`` to tables, ``title`` and what follows to briefings (see ``Briefing``). ``print_briefing`` makes a PDF:
    it is given by whoever may use Qt.
    """

    path: Path
    incidents: Callable[[], Iterable[Incident]]
    count: int
    provenance: Provenance
    columns: Sequence[Column] | None = None
    profile: str | None = None
    separator: str | None = None
    datapackage: bool = False
    title: str = ""
    words: str = ""
    picture: Callable[[], Picture | None] | None = None
    notes: Callable[[str], str | None] | None = None
    hashes: Callable[[str], str] | None = None
    print_briefing: PrintBriefing | None = None
    progress: Progress | None = None

    @property
    def table_columns(self) -> Sequence[Column]:
        """The columns to write: those chosen, else all."""
        return COLUMNS if self.columns is None else self.columns


@dataclass(frozen=True)
class Format:
    """A format. ``kind``: csv (profile, separator and datapackage matter), table (columns do), references, briefing."""

    suffix: str
    name: str
    kind: str
    write: Callable[[ExportJob], int]


def _write_csv(job: ExportJob) -> int:
    return _text_table(job, job.separator)


def _write_tsv(job: ExportJob) -> int:
    if job.separator not in (None, "tab"):
        raise WrongUse("A .tsv file is separated by tabs. Leave the separator out, or write .csv.")
    return _text_table(job, "tab")


def _text_table(job: ExportJob, separator: str | None) -> int:
    from mali_browser.export.csv_file import write_csv
    from mali_browser.export.datapackage import check_place, write_datapackage

    profile = job.profile or "spreadsheet"
    if job.datapackage:
        check_place(job.path)
    written = write_csv(job.path, job.incidents(), job.table_columns, profile, separator, job.progress)
    if job.datapackage:
        write_datapackage(job.path, job.table_columns, job.provenance, profile, separator, written)
    return written


def _write_xlsx(job: ExportJob) -> int:
    from mali_browser.export.xlsx_file import write_xlsx

    return write_xlsx(job.path, job.incidents(), job.table_columns, job.provenance, job.count, job.progress)


def _write_json(job: ExportJob) -> int:
    from mali_browser.export.json_file import write_json

    return write_json(job.path, job.incidents(), job.table_columns, job.progress)


def _write_ndjson(job: ExportJob) -> int:
    from mali_browser.export.json_file import write_ndjson

    return write_ndjson(job.path, job.incidents(), job.table_columns, job.progress)


def _write_geojson(job: ExportJob) -> int:
    from mali_browser.export.geojson_file import write_geojson

    return write_geojson(job.path, job.incidents(), job.table_columns, job.progress)


def _write_references(style: str) -> Callable[[ExportJob], int]:
    def write(job: ExportJob) -> int:
        from mali_browser.export.reference_files import write_citations

        info = job.provenance.info
        hashes = job.hashes or (lambda incident_id: "")
        items = (cite_incident(incident, info, hashes(incident.row.id)) for incident in job.incidents())
        return write_citations(job.path, items, style, job.progress)

    return write


def briefing_of(job: ExportJob) -> Briefing:
    """Return the briefing that a job asks for."""
    title = job.title or job.provenance.info.title
    picture = job.picture() if job.picture is not None else None
    return Briefing(title, job.provenance, job.incidents, picture, job.words, job.notes, job.hashes)


def _write_html(job: ExportJob) -> int:
    from mali_browser.export.html_file import write_html

    return write_html(job.path, briefing_of(job), job.progress)


def _write_markdown(job: ExportJob) -> int:
    from mali_browser.export.markdown_file import write_markdown

    return write_markdown(job.path, briefing_of(replace(job, picture=None)), job.progress)


def _write_pdf(job: ExportJob) -> int:
    if job.print_briefing is None:
        raise WrongUse("A .pdf cannot be made here. Write .html and print it from a web browser.")
    return job.print_briefing(job.path, briefing_of(job), job.progress)


FORMATS: tuple[Format, ...] = (
    Format(".csv", "CSV", "csv", _write_csv),
    Format(".tsv", "TSV", "csv", _write_tsv),
    Format(".xlsx", "Excel workbook", "table", _write_xlsx),
    Format(".json", "JSON", "table", _write_json),
    Format(".ndjson", "NDJSON", "table", _write_ndjson),
    Format(".geojson", "GeoJSON", "table", _write_geojson),
    Format(".md", "Briefing as Markdown", "briefing", _write_markdown),
    Format(".html", "Briefing as HTML", "briefing", _write_html),
    Format(".pdf", "Briefing as PDF", "briefing", _write_pdf),
    Format(".ris", "Citations as RIS", "references", _write_references("ris")),
    Format(".bib", "Citations as BibTeX", "references", _write_references("bibtex")),
    Format(".csl.json", "Citations as CSL-JSON", "references", _write_references("csl")),
)
SUFFIXES: tuple[str, ...] = tuple(item.suffix for item in FORMATS)


def format_of(path: Path) -> Format:
    """Return the format that a file's suffix asks for, the longest that fits; raise WrongUse for an unknown one."""
    name = path.name.lower()
    fitting = [item for item in FORMATS if name.endswith(item.suffix)]
    if not fitting:
        raise WrongUse(f"'{path.name}' has no known suffix. Formats by suffix: {', '.join(SUFFIXES)}.")
    return max(fitting, key=lambda item: len(item.suffix))


def check_job(job: ExportJob) -> Format:
    """Return a job's format; raise WrongUse for a choice that the format does not know."""
    found = format_of(job.path)
    if found.kind != "csv":
        for name, value in (("profile", job.profile), ("separator", job.separator), ("data package", job.datapackage)):
            if value:
                raise WrongUse(f"A {found.suffix} file has no {name}; that goes with .csv and .tsv.")
    if job.columns is not None and found.kind not in ("csv", "table"):
        tables = ", ".join(item.suffix for item in FORMATS if item.kind in ("csv", "table"))
        raise WrongUse(f"The columns of a {found.suffix} file cannot be chosen; those of {tables} can.")
    if found.kind != "briefing" and (job.title or job.words):
        briefings = ", ".join(item.suffix for item in FORMATS if item.kind == "briefing")
        raise WrongUse(f"A {found.suffix} file has no title; a briefing ({briefings}) has.")
    return found


def write_export(job: ExportJob) -> int:
    """Write an export; return the number of incidents written.

    Raises WrongUse for what cannot be asked for, ExportFailed where the file cannot be written, Cancelled where
    ``progress`` said so; what stood at its place is untouched then.
    """
    return check_job(job).write(job)
