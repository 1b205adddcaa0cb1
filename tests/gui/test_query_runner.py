"""Numbered requests: the newest of a kind wins, and a closing window waits for nobody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mali_browser.addresses import Address
from mali_browser.errors import DatabaseMissing
from mali_browser.gui.query_runner import FindAnswer, QueryRunner
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.search_language import parse_search


@pytest.fixture
def runner(qtbot: QtBot, sample_database: Path) -> Iterator[QueryRunner]:
    made = QueryRunner(sample_database)
    yield made
    made.close()


def test_trouble_with_the_file_is_raised_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        QueryRunner(tmp_path / "nowhere.db")


def test_of_many_searches_the_last_is_answered(qtbot: QtBot, runner: QueryRunner) -> None:
    answers: list[tuple[int, FindAnswer]] = []
    runner.found.connect(lambda number, answer: answers.append((number, answer)))
    last = 0
    for text in ("m", "me", "men", "mena", "menaka") * 20:
        last = runner.find(parse_search(text).filter, Sort())
    qtbot.waitUntil(lambda: bool(answers) and answers[-1][0] == last, timeout=5000)
    numbers = [number for number, _answer in answers]
    assert numbers == sorted(set(numbers)) and len(numbers) < 100
    assert len(answers[-1][1].result.rows) == 3


def test_a_search_drops_the_pages_of_the_one_before(qtbot: QtBot, runner: QueryRunner) -> None:
    blocked, go_on = threading.Event(), threading.Event()

    def block(_dataset: object) -> None:
        blocked.set()
        go_on.wait(5)

    runner._submit("block", block, lambda _number, _answer: None)
    assert blocked.wait(5)
    pages: list[int] = []
    runner.page_arrived.connect(lambda _find, page, _rows: pages.append(page))
    runner.fetch_page(1, 7, [1, 2])
    with qtbot.waitSignal(runner.found):
        runner.find(IncidentFilter(), Sort())
        go_on.set()
    qtbot.wait(30)
    assert pages == []


def test_a_fault_becomes_a_sentence_and_the_worker_lives_on(qtbot: QtBot, runner: QueryRunner) -> None:
    with qtbot.waitSignal(runner.failed) as caught:
        runner.read_page(Address("incident", "2000-01-01-nowhere"))
    assert "There is no incident" in caught.args[2]
    with qtbot.waitSignal(runner.found):
        runner.find(IncidentFilter(), Sort())


def test_closing_twice_is_no_trouble(qtbot: QtBot, sample_database: Path) -> None:
    runner = QueryRunner(sample_database)
    runner.find(IncidentFilter(), Sort())
    runner.close()
    runner.close()
