"""The data package beside a CSV file holds by an independent validator, in every profile."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import frictionless
import pytest

from mali_browser.errors import WrongUse
from mali_browser.export.columns import COLUMNS
from mali_browser.export.formats import write_export
from mali_browser.query.connection import Dataset
from tests.export.conftest import MakeJob


@pytest.mark.parametrize(
    ("name", "profile", "separator", "locale"),
    [
        ("x.csv", "data", None, "C"),
        ("x.csv", "spreadsheet", None, "C"),
        ("x.csv", None, "semicolon", "fr_FR.UTF-8"),
        ("x.tsv", "data", None, "fr_FR.UTF-8"),
    ],
)
def test_the_real_dataset_is_what_its_package_says(
    real: Dataset,
    make_job: MakeJob,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    profile: str | None,
    separator: str | None,
    locale: str,
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    job = make_job(real, tmp_path / name, profile=profile, separator=separator, datapackage=True)
    assert write_export(job) == 302
    path = tmp_path / "datapackage.json"
    report = frictionless.Package(str(path)).validate()
    assert report.valid, report.flatten(["type", "message"])
    package = json.loads(path.read_text(encoding="utf-8"))
    (resource,) = package["resources"]
    written = job.path.read_bytes()
    assert resource["hash"] == f"sha256:{hashlib.sha256(written).hexdigest()}" and resource["bytes"] == len(written)
    assert [field["name"] for field in resource["schema"]["fields"]] == [column.name for column in COLUMNS]
    assert all(field["description"] for field in resource["schema"]["fields"])
    assert package["licenses"][0]["name"] == "CC-BY-4.0" and package["version"] == job.provenance.info.dataset_version


def test_numbers_and_unknown_are_read_by_the_package_as_they_are(
    real: Dataset, make_job: MakeJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    job = make_job(real, tmp_path / "x.csv", "killed:>50", separator="semicolon", datapackage=True)
    write_export(job)
    (resource,) = frictionless.Package(str(tmp_path / "datapackage.json")).resources
    rows = resource.read_rows()
    for row, incident in zip(rows, job.incidents(), strict=True):
        found = row.to_dict()
        assert found["killed_high"] == incident.row.killed.high
        latitude = incident.places[0].latitude if incident.places else None
        assert (None if found["latitude"] is None else float(found["latitude"])) == latitude


def test_a_changed_file_or_a_word_that_is_not_allowed_is_found(
    real: Dataset, make_job: MakeJob, tmp_path: Path
) -> None:
    job = make_job(real, tmp_path / "x.csv", profile="data", datapackage=True)
    write_export(job)
    job.path.write_bytes(job.path.read_bytes().replace(b",day,", b",week,", 1))
    path = tmp_path / "datapackage.json"
    assert {error for (error,) in frictionless.Package(str(path)).validate().flatten(["type"])} == {
        "hash-count",
        "byte-count",
        "constraint-error",
    }
    package = json.loads(path.read_text(encoding="utf-8"))
    del package["resources"][0]["hash"], package["resources"][0]["bytes"]
    path.write_text(json.dumps(package), encoding="utf-8")
    assert frictionless.Package(str(path)).validate().flatten(["type", "fieldName"]) == [
        ["constraint-error", "date_precision"]
    ]


def test_the_package_of_other_files_is_left_alone(real: Dataset, make_job: MakeJob, tmp_path: Path) -> None:
    other = tmp_path / "datapackage.json"
    other.write_text('{"resources": [{"path": "other.csv"}]}')
    job = make_job(real, tmp_path / "x.csv", datapackage=True)
    with pytest.raises(WrongUse, match="describes something else"):
        write_export(job)
    assert list(tmp_path.iterdir()) == [other]
    other.unlink()
    write_export(job)
    write_export(job)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["datapackage.json", "x.csv"]
