"""Bookmarks, tags, checked marks, collections, saved searches, history and settings do what they say, and undo."""

from __future__ import annotations

import pytest

from mali_browser.errors import NotFound, OwnFileTrouble, WrongUse
from mali_browser.paths import UserFolders
from mali_browser.records import OwnMarks, RecordRef, RecordState
from mali_browser.userdata.reader_file import ReaderFile
from mali_browser.userdata.settings import SETTINGS
from tests.userdata.conftest import AMBUSH, GONE, JNIM, KAYES, fill


def test_a_bookmark_is_toggled_and_had_back(reader: ReaderFile) -> None:
    assert reader.bookmarks.toggle(AMBUSH) and reader.bookmarks.has(AMBUSH)
    assert reader.bookmarks.add([AMBUSH, KAYES]) == 1
    made = {mark.record.id: mark.created_at for mark in reader.bookmarks.all()}
    undo = reader.bookmarks.remove([AMBUSH, KAYES, GONE])
    assert len(undo) == 2 and not reader.bookmarks.all()
    for number in undo:
        assert reader.trash.restore(number) == "bookmark"
    assert {mark.record.id: mark.created_at for mark in reader.bookmarks.all()} == made
    with pytest.raises(NotFound):
        reader.trash.restore(undo[0])


def test_a_deleted_tag_comes_back_with_its_records(reader: ReaderFile) -> None:
    tag = reader.tags.create("À vérifier", "red")
    assert reader.tags.create("a verifier", "blue") == tag, "accents and case make no other tag"
    reader.tags.put(tag.id, [AMBUSH, JNIM])
    assert reader.tags.ids("A VÉRIFIER") == {AMBUSH.id}
    undo = reader.tags.delete(tag.id)
    assert not reader.tags.of(AMBUSH)
    reader.trash.restore(undo)
    (back,) = reader.tags.of(AMBUSH)
    assert (back.name, back.colour, back.records) == ("À vérifier", "red", 2)


@pytest.mark.parametrize(("name", "colour"), [("", "red"), ("★", "red"), ("x" * 101, "red"), ("fine", "#ff0000")])
def test_a_tag_that_cannot_be_is_refused_with_a_sentence(reader: ReaderFile, name: str, colour: str) -> None:
    with pytest.raises(OwnFileTrouble, match=r"\.$"):
        reader.tags.create(name, colour)
    assert not reader.tags.all()


def test_two_tags_cannot_take_each_others_name(reader: ReaderFile) -> None:
    first, _second = reader.tags.create("one"), reader.tags.create("two")
    with pytest.raises(OwnFileTrouble):
        reader.tags.change(first.id, "TWO", "red")
    reader.tags.change(first.id, "One", "red")
    assert [(tag.name, tag.colour) for tag in reader.tags.all()] == [("One", "red"), ("two", "grey")]


def test_a_checked_mark_knows_when_the_record_has_changed(reader: ReaderFile) -> None:
    reader.checked.add([AMBUSH])
    mark = reader.checked.of(AMBUSH)
    assert mark is not None and not mark.is_outdated(AMBUSH)
    assert mark.is_outdated(RecordState("incident", AMBUSH.id, hash="other"))
    (undo,) = reader.checked.remove([AMBUSH])
    reader.trash.restore(undo)
    assert reader.checked.of(AMBUSH) == mark


def test_a_collection_keeps_its_order(reader: ReaderFile) -> None:
    collection = reader.collections.create("Briefing", "for May")
    assert reader.collections.add(collection.id, [AMBUSH, KAYES, GONE, KAYES]) == 3
    reader.collections.arrange(collection.id, [GONE.id, "no-such-id", AMBUSH.id])
    assert [record.id for record in reader.collections.incidents(collection.id)] == [GONE.id, AMBUSH.id, KAYES.id]
    reader.collections.remove(collection.id, [AMBUSH.id])
    undo = reader.collections.delete(collection.id)
    assert not reader.collections.all()
    reader.trash.restore(undo)
    (back,) = reader.collections.of(KAYES.id)
    assert (back.name, back.note, back.incidents) == ("Briefing", "for May", 2)
    assert [record.title for record in reader.collections.incidents(back.id)] == [GONE.title, KAYES.title]


def test_a_collection_lists_incidents_only(reader: ReaderFile) -> None:
    collection = reader.collections.create("Briefing")
    with pytest.raises(OwnFileTrouble):
        reader.collections.add(collection.id, [AMBUSH, JNIM])
    assert not reader.collections.incidents(collection.id), "all or nothing"


def test_saved_searches_stand_in_the_readers_order(reader: ReaderFile) -> None:
    made = [reader.saved_searches.save(name, "menaka", '{"clauses": []}') for name in ("a", "b", "c")]
    with pytest.raises(OwnFileTrouble):
        reader.saved_searches.save("B", "other", '{"clauses": []}')
    reader.saved_searches.arrange([made[2].id, made[0].id])
    assert [search.name for search in reader.saved_searches.all()] == ["c", "a", "b"]
    undo = reader.saved_searches.delete(made[2].id)
    reader.trash.restore(undo)
    assert [search.name for search in reader.saved_searches.all()] == ["a", "b", "c"]


def test_history_is_kept_only_as_far_as_the_settings_say(reader: ReaderFile) -> None:
    for address in ("incident:a", "incident:a", "actor:b"):
        reader.history.visit(address, "A page")
    for query in ("menaka", "gao", "menaka"):
        reader.history.search(query)
    assert [visit.address for visit in reader.history.visits()] == ["actor:b", "incident:a"]
    assert reader.history.searches() == ["menaka", "gao"]
    reader.settings.set("keep_history", False)
    reader.settings.set("keep_searches", False)
    reader.history.visit("incident:c")
    reader.history.search("kidal")
    assert len(reader.history.visits()) == len(reader.history.searches()) == 2
    assert reader.history.clear() == 4
    assert not reader.history.visits() and not reader.history.searches()


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_has_a_fitting_default_and_refuses_others(reader: ReaderFile, setting) -> None:
    assert setting.fits(setting.default) and setting.text and setting.allowed()
    assert reader.settings.get(setting.name) == setting.default
    for wrong in ("no such choice", 10**9, -1, None, 1.5, [True], "true"):
        if not setting.fits(wrong):
            with pytest.raises(WrongUse):
                reader.settings.set(setting.name, wrong)
    assert reader.settings.get(setting.name) == setting.default


def test_settings_last_and_can_be_reset(folders: UserFolders) -> None:
    first = ReaderFile(folders)
    first.settings.set("text_size", 120)
    first.close()
    second = ReaderFile(folders)
    assert second.settings.get("text_size") == 120
    second.settings.reset("text_size")
    assert second.settings.all() == {setting.name: setting.default for setting in SETTINGS}
    second.close()


def test_a_stored_value_that_does_not_fit_counts_as_not_set(reader: ReaderFile) -> None:
    with reader._store.writing() as connection:
        for name, value in (
            ("text_size", "9999"),
            ("theme", '"pink"'),
            ("keep_history", '"yes"'),
            ("history_days", "{"),
        ):
            connection.execute("INSERT INTO settings VALUES (?, ?, '')", (name, value))
    assert reader.settings.all() == {setting.name: setting.default for setting in SETTINGS}


def test_marks_are_given_by_incident_for_export(reader: ReaderFile) -> None:
    fill(reader, "Word")
    marks = reader.marks()
    assert marks.keys() == {AMBUSH.id, KAYES.id}
    mine = marks[AMBUSH.id]
    assert mine.bookmarked and mine.checked_at and mine.tags == ("Word tag",) and mine.notes == ("Word note",)
    assert marks[KAYES.id] == OwnMarks(collections=("Word collection",))
    assert reader.marks([KAYES.id, GONE.id]).keys() == {KAYES.id}


def test_what_vanishes_from_the_data_is_listed_by_its_last_title(reader: ReaderFile) -> None:
    reader.bookmarks.add([AMBUSH, GONE])
    reader.notes.begin(RecordRef("place", "nowhere"), "gone too")
    reader.learn_titles([RecordRef("place", "nowhere", "Nowhere-sur-Mer")])
    vanished = reader.vanished(lambda kind, ids: frozenset({AMBUSH.id}) if kind == "incident" else frozenset())
    assert vanished == [GONE, RecordRef("place", "nowhere", "Nowhere-sur-Mer")]


@pytest.mark.parametrize("record", [RecordRef("incident", "../x"), RecordRef("nonsense", "a"), RecordRef("actor", "")])
def test_what_is_no_record_cannot_be_marked(reader: ReaderFile, record: RecordRef) -> None:
    with pytest.raises(OwnFileTrouble):
        reader.bookmarks.add([record])


def test_a_closed_file_and_half_characters_are_met_with_sentences(folders: UserFolders) -> None:
    reader = ReaderFile(folders)
    broken = "a\ud800b"
    reader.saved_searches.save(broken, broken, f'{{"clauses": [], "x": "{broken}"}}')
    reader.history.search(broken)
    reader.history.visit(f"search:{broken}", broken)
    reader.tags.put(reader.tags.create(broken).id, [RecordRef("actor", "jnim", broken)])
    assert reader.notes.search(broken) == [] and reader.tags.ids(broken, "actor") == {"jnim"}
    assert b"a\xef\xbf\xbdb" in reader.export_bytes(history=True)
    reader.close()
    reader.close()
    for call in (reader.marks, reader.export_bytes, lambda: reader.bookmarks.add([JNIM]), reader.version):
        with pytest.raises(OwnFileTrouble, match="closed"):
            call()
