"""A record's hash follows its content, and nothing else."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from mali_browser import paths
from mali_browser.errors import NotFound
from mali_browser.query.connection import Dataset, open_dataset
from mali_browser.query.record_states import KINDS, existing_ids, record_state, record_states
from mali_browser.records import RecordState

AMBUSH = "2020-06-03-menaka"


def all_states(path: Path) -> dict[tuple[str, str], RecordState]:
    dataset = open_dataset(path)
    found = {}
    for kind, form in KINDS.items():
        ids = [row[0] for row in dataset.connection.execute(f"SELECT id FROM {form.table}")]
        states = record_states(dataset, kind, ids)
        assert states.keys() == set(ids)
        found.update({(kind, record_id): state for record_id, state in states.items()})
    dataset.close()
    return found


@pytest.fixture
def changed_copy(sample_database: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_database, tmp_path / "changed.db"))


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        assert connection.execute(statement).rowcount > 0, statement
    connection.commit()
    connection.close()


def test_every_record_of_the_real_data_has_a_hash_of_its_own() -> None:
    states = all_states(paths.bundled_database())
    assert len(states) > 800 and len({state.hash for state in states.values()}) == len(states)
    assert all(state.title for state in states.values())


@pytest.mark.parametrize(
    ("statement", "record", "fields"),
    [
        (f"UPDATE incidents SET killed_best = 11 WHERE id = '{AMBUSH}'", ("incident", AMBUSH), {"killed_best"}),
        (f"UPDATE incidents SET note = NULL, summary = 'x' WHERE id = '{AMBUSH}'", ("incident", AMBUSH), {"summary"}),
        (f"DELETE FROM incident_sources WHERE incident_id = '{AMBUSH}'", ("incident", AMBUSH), {"sources"}),
        (f"UPDATE incident_actors SET role = 'party' WHERE incident_id = '{AMBUSH}' AND ord = 1", ("incident", AMBUSH),
         {"actors"}),
        ("UPDATE actors SET profile = 'x' WHERE id = 'jnim'", ("actor", "jnim"), {"profile"}),
        ("UPDATE place_names SET name = 'x' WHERE place_id = 'menaka' AND ord = 1", ("place", "menaka"), {"names"}),
        ("UPDATE passages SET text = 'x' WHERE id = 'story-1'", ("passage", "story-1"), {"text"}),
        ("UPDATE outlets SET name = 'x' WHERE id = 'beta-post'", ("outlet", "beta-post"), {"name"}),
    ],
)  # fmt: skip
def test_a_change_changes_the_hash_of_its_record_alone(
    sample_database: Path, changed_copy: Path, statement: str, record: tuple[str, str], fields: set[str]
) -> None:
    before = all_states(sample_database)
    change(changed_copy, statement)
    after = all_states(changed_copy)
    assert {key for key in before if before[key].hash != after[key].hash} == {record}
    old, new = before[record].fields, after[record].fields
    assert fields <= {name for name in old if old[name] != new[name]}


def test_row_numbers_are_no_content(sample_database: Path, changed_copy: Path) -> None:
    change(
        changed_copy,
        "UPDATE incidents SET row = row + 1000",
        "UPDATE passages SET ord = ord + 7",
        "UPDATE actor_relations SET id = id + 50",
    )
    before, after = all_states(sample_database), all_states(changed_copy)
    assert {key: state.hash for key, state in before.items()} == {key: state.hash for key, state in after.items()}


def test_unknown_is_none_and_not_nought(sample: Dataset) -> None:
    state = record_state(sample, "incident", "2020-06-ngorkou")
    row = sample.connection.execute("SELECT wounded_best FROM incidents WHERE id = '2020-06-ngorkou'").fetchone()
    assert state.fields["wounded_best"] == (None if row[0] is None else str(row[0]))
    assert None in state.fields.values()


def test_what_there_is_not_is_left_out(sample: Dataset) -> None:
    assert existing_ids(sample, "incident", [AMBUSH, "nowhere"]) == {AMBUSH}
    with pytest.raises(NotFound):
        record_state(sample, "actor", "nobody")
