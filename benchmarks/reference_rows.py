"""Invented actors, places and outlets for the synthetic database."""

from __future__ import annotations

import random
import sqlite3
from dataclasses import dataclass

from benchmarks.words import names
from mali_browser import folding, vocabulary
from mali_browser.dataset.schema import SCHEMA_VERSION

_ACTORS, _PLACES, _OUTLETS = 48, 400, 80
_COUNTRIES = ("Mali", "Niger", "Burkina Faso")
_REGIONS = ("Gao", "Kayes", "Kidal", "Koulikoro", "Mopti", "Sikasso", "Ségou", "Tombouctou", "Tillabéri", "Soum")


@dataclass(frozen=True)
class Named:
    """An actor, place or outlet: what lists show of it, and all its names."""

    id: str
    shown: str
    names: str
    region: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class Reference:
    """Everything that incidents refer to."""

    actors: list[Named]
    places: list[Named]
    outlets: list[Named]
    entries: int


def insert_reference(connection: sqlite3.Connection, seed: int, rows: int) -> Reference:
    """Insert what incidents refer to, and the dataset's description."""
    source = random.Random(seed + 1)
    made = [name.capitalize() for name in names(source, 3 * (_ACTORS + _PLACES + _OUTLETS))]
    reference = Reference(
        [_actor(connection, source, made) for _ in range(_ACTORS)],
        [_place(connection, source, made) for _ in range(_PLACES)],
        [_outlet(connection, source, made) for _ in range(_OUTLETS)],
        max(1, rows // 5),
    )
    connection.executemany("INSERT INTO entries VALUES (?, NULL)", ((n,) for n in range(1, reference.entries + 1)))
    for word, field, value in (
        ("ied", "weapon", "Explosives"),
        ("bomb", "weapon", "Explosives"),
        ("kidnapping", "subtype", "Abduction/forced disappearance"),
        ("trucks", "text", "convoy"),
    ):
        connection.execute("INSERT INTO thesaurus VALUES (?, ?, ?, ?, 'en')", (word, field, value, word))
    meta = {
        "schema_version": str(SCHEMA_VERSION),
        "dataset_version": "0",
        "title": f"Synthetic incidents ({rows})",
        "source": "invented",
        "licence": "none",
        "built_from": f"seed {seed}",
        "count_incidents": str(rows),
    }
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    return reference


def _actor(connection: sqlite3.Connection, source: random.Random, made: list[str]) -> Named:
    name = f"{made.pop()} {made.pop()}"
    short = folding.key(name)[:3].upper() + made.pop()[:3].upper() if source.random() < 0.6 else None
    identity = folding.slug(name)
    kind = source.choice(vocabulary.ACTOR_KINDS)
    connection.execute(
        "INSERT INTO actors VALUES (?, ?, ?, ?, 'Mali', NULL, NULL, NULL, '')", (identity, name, short, kind)
    )
    spellings = [name, short] if short else [name]
    _names(connection, "actor", identity, spellings)
    return Named(identity, short or name, "\n".join(spellings))


def _place(connection: sqlite3.Connection, source: random.Random, made: list[str]) -> Named:
    name = made.pop()
    region = None if source.random() < 0.05 else source.choice(_REGIONS)
    now = "Ménaka" if region == "Gao" and source.random() < 0.3 else None
    country = source.choices(_COUNTRIES, (90, 6, 4))[0]
    connection.execute(
        "INSERT INTO places VALUES (?, ?, 'village', ?, ?, NULL, ?, NULL, ?, ?, 1, 'report', NULL, NULL)",
        (folding.slug(name), name, country, region, now, source.uniform(11, 24), source.uniform(-12, 4)),
    )
    _names(connection, "place", folding.slug(name), [name])
    return Named(folding.slug(name), name, "\n".join([name, region or "", country]), region, country)


def _outlet(connection: sqlite3.Connection, source: random.Random, made: list[str]) -> Named:
    name = f"{made.pop()} Post"
    kind = source.choice(vocabulary.OUTLET_KINDS)
    connection.execute("INSERT INTO outlets VALUES (?, ?, ?, NULL)", (folding.slug(name), name, kind))
    _names(connection, "outlet", folding.slug(name), [name])
    return Named(folding.slug(name), name, name)


def _names(connection: sqlite3.Connection, kind: str, identity: str, spellings: list[str]) -> None:
    for text in {folding.key(name) for name in spellings} | {folding.joined(name) for name in spellings}:
        connection.execute("INSERT INTO names VALUES (?, ?, ?, ?)", (text, kind, identity, spellings[0]))
