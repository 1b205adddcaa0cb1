"""``datapackage.json`` beside a CSV file: data dictionary, origin, licence, hash (Frictionless Data Package, v1)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mali_browser.errors import ExportFailed, WrongUse
from mali_browser.export.atomic_file import atomic_file
from mali_browser.export.citations import chicago, cite_dataset
from mali_browser.export.columns import Column
from mali_browser.export.csv_file import SEPARATORS, separator_of_locale
from mali_browser.export.data_dictionary import schema
from mali_browser.export.decimal_sign import decimal_sign
from mali_browser.export.provenance import AUTHOR, LICENCE_ADDRESSES, Provenance

NAME = "datapackage.json"
_LICENCES = {"CC BY 4.0": "CC-BY-4.0", "CC0": "CC0-1.0"}
_PIECE = 1 << 20


def check_place(table: Path) -> None:
    """Raise WrongUse where the table's folder has a datapackage.json that describes other files."""
    path = table.with_name(NAME)
    if not path.exists():
        return
    try:
        described = [item["path"] for item in json.loads(path.read_text(encoding="utf-8"))["resources"]]
    except (OSError, ValueError, LookupError, TypeError):
        described = None
    if described != [table.name]:
        raise WrongUse(f"{path} is there already and describes something else. Choose another folder or move it away.")


def write_datapackage(
    table: Path, columns: Sequence[Column], provenance: Provenance, profile: str, separator: str | None, rows: int
) -> Path:
    """Write ``datapackage.json`` beside a CSV file that has been written with this profile and separator.

    Raises ExportFailed where the table cannot be read or the file not be written.
    """
    path = table.with_name(NAME)
    package = datapackage(table, columns, provenance, profile, separator, rows)
    with atomic_file(path) as file:
        file.write((json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace"))
    return path


def datapackage(
    table: Path, columns: Sequence[Column], provenance: Provenance, profile: str, separator: str | None, rows: int
) -> dict[str, Any]:
    """Return the description of a CSV file and of the dataset that its rows come from."""
    spreadsheet = profile == "spreadsheet"
    mark = SEPARATORS[separator] if separator else separator_of_locale() if spreadsheet else ","
    decimal = decimal_sign() if spreadsheet and mark != "," else "."
    info = provenance.info
    size, digest = _fingerprint(table)
    resource: dict[str, Any] = {
        "name": "incidents",
        "title": info.title,
        "path": table.name,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "hash": f"sha256:{digest}",
        "rows": rows,
        "dialect": {
            "delimiter": mark,
            "quoteChar": '"',
            "doubleQuote": True,
            "lineTerminator": "\r\n",
            "header": True,
            "caseSensitiveHeader": True,
        },
        "schema": schema(columns, decimal),
    }
    if spreadsheet:
        resource["description"] = (
            "Written for spreadsheets: UTF-8 with a byte order mark; texts that a spreadsheet would run as a formula "
            "begin with an apostrophe that is not theirs."
        )
    return {
        "profile": "tabular-data-package",
        "name": "mali-browser-incidents",
        "title": info.title,
        "description": f"{provenance.filter_words}. {provenance.attribution}",
        "version": info.dataset_version,
        "created": provenance.made,
        "filter": {"words": provenance.filter_words, "typed": provenance.filter_typed, "order": provenance.order},
        "datasetHash": info.built_from,
        "citation": chicago(cite_dataset(info)),
        "licenses": [_licence(info.licence)],
        "sources": [{"title": info.source}],
        "contributors": [{"title": AUTHOR, "role": "author"}],
        "resources": [resource],
    }


def _licence(name: str) -> dict[str, str]:
    found = {"name": _LICENCES.get(name, name), "title": name}
    return {**found, "path": LICENCE_ADDRESSES[name]} if name in LICENCE_ADDRESSES else found


def _fingerprint(path: Path) -> tuple[int, str]:
    """Return the size and SHA-256 of a file."""
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                size += len(piece)
    except OSError as error:
        raise ExportFailed(f"{path} was written, but cannot be read to describe it ({error.strerror}).") from error
    return size, digest.hexdigest()
