"""Notes are saved as one types, found by their words, and say what changed since they were written."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mali_browser.errors import NotFound, OwnFileTrouble
from mali_browser.records import FieldChange, RecordRef, RecordState
from mali_browser.userdata.reader_file import ReaderFile
from tests.userdata.conftest import AMBUSH, JNIM


def test_a_note_is_saved_as_one_types(reader: ReaderFile) -> None:
    note = reader.notes.begin(AMBUSH, "T")
    for text in ("Th", "The", "The truck"):
        note = reader.notes.save(note, text)
    assert reader.notes.of(AMBUSH) == [note] and note.text == "The truck" and note.revision == 4


def test_two_windows_that_write_at_once_keep_both_texts(reader: ReaderFile) -> None:
    stale = reader.notes.begin(AMBUSH, "as read by both")
    reader.notes.save(stale, "from the first window")
    second = reader.notes.save(stale, "from the second window")
    second = reader.notes.save(second, "from the second window, more")
    assert [note.text for note in reader.notes.of(AMBUSH)] == ["from the first window", "from the second window, more"]
    assert second.record_hash == AMBUSH.hash and reader.notes.changes_since(second, AMBUSH) == ()


def test_what_is_typed_into_a_note_deleted_elsewhere_is_not_lost(reader: ReaderFile) -> None:
    note = reader.notes.begin(AMBUSH, "one")
    undo = reader.notes.delete(note.id)
    assert reader.notes.save(note, "two").text == "two"
    reader.trash.restore(undo)
    assert {note.text for note in reader.notes.of(AMBUSH)} == {"one", "two"}
    with pytest.raises(NotFound):
        reader.notes.get("0" * 32)


def test_a_note_says_what_of_the_record_changed_since(reader: ReaderFile) -> None:
    note = reader.notes.begin(AMBUSH, "ten dead?")
    assert reader.notes.changes_since(note, AMBUSH) == ()
    now = RecordState("incident", AMBUSH.id, AMBUSH.title, "cd34", {"killed_best": "12", "note": "revised"})
    assert reader.notes.changes_since(note, now) == (
        FieldChange("killed_best", "10", "12"),
        FieldChange("note", None, "revised"),
    )
    note = reader.notes.save(note, "twelve dead?")
    assert reader.notes.changed([now]) == [note], "typing on does not hide the change"
    note = reader.notes.seen(note, now)
    assert reader.notes.changes_since(note, now) == () and reader.notes.changed([now]) == []


def test_words_in_notes_are_found_whatever_their_accents(reader: ReaderFile) -> None:
    reader.notes.begin(AMBUSH, "Le convoi a brûlé près de Ménaka, d'après l'ONU")
    actor = reader.notes.begin(JNIM, "See the convoy of Ménaka", "markdown")
    assert {note.record.kind for note in reader.notes.search("MENAKA conv")} == {"incident", "actor"}
    assert reader.notes.search("convoy") == [actor]
    assert not reader.notes.search("enaka") and not reader.notes.search("  ") and not reader.notes.search("%")
    assert reader.notes.ids() == {AMBUSH.id} and reader.notes.ids("brule pres") == {AMBUSH.id}
    assert not reader.notes.ids("pres brule"), "words in a row"
    assert reader.notes.ids(kind="actor") == {"jnim"}


@given(st.text(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_any_text_can_be_a_note(reader: ReaderFile, text: str) -> None:
    note = reader.notes.begin(RecordRef("place", "gao"), text)
    assert note.text == text.replace("\0", "")
    assert note.id in {found.id for found in reader.notes.of(RecordRef("place", "gao"))}


def test_half_characters_and_endless_texts_are_dealt_with(reader: ReaderFile) -> None:
    assert reader.notes.begin(AMBUSH, "a\ud800b").text == "a\ufffdb"
    with pytest.raises(OwnFileTrouble, match="at most"):
        reader.notes.begin(AMBUSH, "x" * 1_000_001)
    with pytest.raises(OwnFileTrouble, match="format"):
        reader.notes.begin(AMBUSH, "x", "html")
