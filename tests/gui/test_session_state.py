"""The window's state survives, and its file may be anything at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mali_browser.gui.session_state import SessionState, from_text, load_session, save_session


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    state = SessionState("QQ==", "Qg==", ["title", "date"], {"title": 300}, ["id"], "killed", False, "dark", 120, False)
    path = tmp_path / "new" / "session.json"
    assert save_session(path, state)
    assert load_session(path) == state
    assert [item.name for item in path.parent.iterdir()] == ["session.json"]


@given(content=st.binary(max_size=200))
def test_any_file_at_all_gives_a_state(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "odd.json"
    path.write_bytes(content)
    assert load_session(path) == SessionState()


@pytest.mark.parametrize(
    "content",
    [
        '{"text_scale": 100000}',
        '{"column_widths": {"title": -5}}',
        '{"column_order": [1, 2], "theme": 7, "sort_descending": "yes"}',
        '{"hidden_columns": "all"}',
        "[[[[" * 5000,
    ],
)
def test_what_does_not_fit_keeps_its_default(tmp_path: Path, content: str) -> None:
    path = tmp_path / "session.json"
    path.write_text(content)
    state = load_session(path)
    assert (state.column_widths, state.column_order, state.theme, state.hidden_columns) == ({}, [], "system", None)
    assert 80 <= state.text_scale <= 200 and state.sort_descending is True


@given(text=st.text(max_size=60))
def test_any_text_is_a_qt_state_or_none(text: str) -> None:
    from_text(text)


def test_a_folder_in_the_way_is_no_trouble_and_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "session.json").mkdir()
    assert not save_session(tmp_path / "session.json", SessionState())
    assert [item.name for item in tmp_path.iterdir()] == ["session.json"]


def test_a_file_in_the_way_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not save_session(tmp_path / "file" / "session.json", SessionState())
