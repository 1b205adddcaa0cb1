"""Dataclasses made when needed are dataclasses like others."""

from __future__ import annotations

import dataclasses
import threading
from dataclasses import field

import pytest

from mali_browser import records
from mali_browser.late_dataclass import dataclass


def make_classes() -> tuple[type, type]:
    """Return two kinds that were never used, one built on the other."""

    @dataclass(frozen=True)
    class Place:
        name: str
        kinds: tuple[str, ...] = ()
        notes: dict[str, str] = field(default_factory=dict, hash=False)

        def title(self) -> str:
            return self.name.title()

    @dataclass(frozen=True)
    class Town(Place):
        region: str = "Gao"

    return Place, Town


def test_an_instance_has_values_defaults_equality_hash_and_words() -> None:
    place, town = make_classes()
    assert place("gao", ("town",)) == place("gao", ("town",)) != place("gao")
    assert hash(town("gao")) == hash(town("gao"))
    assert repr(town("gao")).endswith("Town(name='gao', kinds=(), notes={}, region='Gao')")
    assert town("gao").title() == "Gao"
    assert dataclasses.replace(town("gao"), region="Kidal").region == "Kidal"
    with pytest.raises(TypeError, match="name"):
        place()


def test_nothing_can_be_changed_afterwards() -> None:
    place, _town = make_classes()
    with pytest.raises(dataclasses.FrozenInstanceError):
        place("gao").name = "kidal"
    with pytest.raises(dataclasses.FrozenInstanceError):
        place("gao").another = 1


def test_fields_can_be_asked_for_before_the_first_instance() -> None:
    _place, town = make_classes()
    assert [item.name for item in dataclasses.fields(town)] == ["name", "kinds", "notes", "region"]


def test_a_class_of_its_own_start_may_build_on_one() -> None:
    place, _town = make_classes()

    class Camp(place):  # type: ignore[misc, valid-type]
        def __init__(self) -> None:
            super().__init__("camp")

    assert Camp().name == "camp"


def test_many_threads_may_make_the_first_one() -> None:
    for _ in range(50):
        place, town = make_classes()
        begin = threading.Barrier(4)
        made: list[object] = []

        def make(kind: type, begin: threading.Barrier = begin, made: list[object] = made) -> None:
            begin.wait()
            made.append(kind("gao"))

        threads = [threading.Thread(target=make, args=(kind,)) for kind in (place, town, place, town)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [item.name for item in made] == ["gao"] * 4  # type: ignore[attr-defined]


def test_every_record_can_be_made() -> None:
    kinds = [kind for kind in vars(records).values() if isinstance(kind, type) and kind.__module__ == records.__name__]
    assert len(kinds) > 30
    assert all(dataclasses.fields(kind) for kind in kinds)
