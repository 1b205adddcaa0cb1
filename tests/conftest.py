"""Common ground of the tests: Qt off screen before anything loads it, and the small invented dataset, built once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The language of the system is English, whoever runs the tests.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"

from mali_browser.dataset.build_database import build_database
from mali_browser.query.connection import Dataset, open_dataset

SAMPLE = Path(__file__).parent / "sample_data"


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the invented dataset once."""
    return build_database(SAMPLE, tmp_path_factory.mktemp("sample") / "mali.db").path


@pytest.fixture
def sample(sample_database: Path) -> Iterator[Dataset]:
    """Open the invented dataset."""
    dataset = open_dataset(sample_database)
    yield dataset
    dataset.close()
