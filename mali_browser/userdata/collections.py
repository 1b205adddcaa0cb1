"""Collections: ordered lists of incidents, for a briefing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mali_browser import folding
from mali_browser.errors import NotFound, OwnFileTrouble
from mali_browser.records import RecordRef
from mali_browser.userdata.marked_records import MOST_NOTE, name_and_key, remember, storable
from mali_browser.userdata.store import Store, now
from mali_browser.userdata.trash import Trash


@dataclass(frozen=True)
class Collection:
    """A list of incidents with what the reader says of it, and how many it holds."""

    id: int
    name: str
    note: str
    incidents: int


class Collections:
    """The collections of one reader."""

    def __init__(self, store: Store, trash: Trash) -> None:
        self._store = store
        self._trash = trash

    def create(self, name: str, note: str = "") -> Collection:
        """Return the collection of this name, made where there is none. Raises OwnFileTrouble for what cannot be."""
        name, key = name_and_key(name, "collection")
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO collections (key, name, note, created_at) VALUES (?, ?, ?, ?)",
                (key, name, _checked(note), now()),
            )
        found = self.named(name)
        assert found is not None
        return found

    def named(self, name: str) -> Collection | None:
        """Return the collection of a name, None where there is none."""
        found = self._select("WHERE c.key = ?", (folding.key(name),))
        return found[0] if found else None

    def all(self) -> list[Collection]:
        """Return all collections by name."""
        return self._select()

    def change(self, collection_id: int, name: str, note: str) -> None:
        """Give a collection another name and note. Raises OwnFileTrouble where the name is another one's."""
        name, key = name_and_key(name, "collection")
        other = self.named(name)
        if other is not None and other.id != collection_id:
            raise OwnFileTrouble(f"There is a collection '{other.name}' already. Choose another name.")
        with self._store.writing() as connection:
            done = connection.execute(
                "UPDATE collections SET name = ?, key = ?, note = ? WHERE id = ?",
                (name, key, _checked(note), collection_id),
            )
            if not done.rowcount:
                raise _no_collection()

    def delete(self, collection_id: int) -> int:
        """Delete a collection; return what ``Trash.restore`` takes to bring it back, with its list."""
        from mali_browser.userdata.documents import collection_items

        with self._store.writing() as connection:
            item = next(iter(collection_items(connection, collection_id)), None)
            if item is None:
                raise _no_collection()
            number = self._trash.put(connection, "collection", item["name"], item)
            connection.execute("DELETE FROM collections WHERE id = ?", (collection_id,))
            return number

    def add(self, collection_id: int, incidents: Iterable[RecordRef]) -> int:
        """Put incidents at the end of a collection; return how many were not in it."""
        with self._store.writing() as connection:
            if connection.execute("SELECT 1 FROM collections WHERE id = ?", (collection_id,)).fetchone() is None:
                raise _no_collection()
            added = 0
            for record in incidents:
                if record.kind != "incident":
                    raise OwnFileTrouble("A collection lists incidents only.")
                remember(connection, record)
                added += connection.execute(
                    "INSERT OR IGNORE INTO collection_items SELECT ?1, ?2, coalesce(max(position), 0) + 1 "
                    "FROM collection_items WHERE collection_id = ?1",
                    (collection_id, record.id),
                ).rowcount
            return added

    def remove(self, collection_id: int, incident_ids: Iterable[str]) -> int:
        """Take incidents out of a collection; return how many were in it."""
        with self._store.writing() as connection:
            return sum(
                connection.execute(
                    "DELETE FROM collection_items WHERE collection_id = ? AND ref = ?", (collection_id, incident)
                ).rowcount
                for incident in incident_ids
            )

    def arrange(self, collection_id: int, incident_ids: Iterable[str]) -> None:
        """Put the incidents of a collection into this order; those not named follow in their old order."""
        with self._store.writing() as connection:
            old = [record.id for record in self.incidents(collection_id)]
            wanted = dict.fromkeys(incident for incident in incident_ids if incident in set(old))
            for position, incident in enumerate([*wanted, *(other for other in old if other not in wanted)], 1):
                connection.execute(
                    "UPDATE collection_items SET position = ? WHERE collection_id = ? AND ref = ?",
                    (position, collection_id, incident),
                )

    def incidents(self, collection_id: int) -> list[RecordRef]:
        """Return a collection's incidents in their order."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT 'incident', i.ref, coalesce(r.title, '') FROM collection_items i "
                "LEFT JOIN records r ON r.kind = 'incident' AND r.ref = i.ref "
                "WHERE i.collection_id = ? ORDER BY i.position, i.ref",
                (collection_id,),
            ).fetchall()
        return [RecordRef(*row) for row in rows]

    def of(self, incident_id: str) -> list[Collection]:
        """Return the collections that hold an incident, by name."""
        return self._select("WHERE c.id IN (SELECT collection_id FROM collection_items WHERE ref = ?)", (incident_id,))

    def ids(self, name: str) -> frozenset[str]:
        """Return the ids of the incidents in the collection of this name."""
        found = self.named(name)
        return frozenset(record.id for record in self.incidents(found.id)) if found else frozenset()

    def _select(self, where: str = "", parameters: tuple[str, ...] = ()) -> list[Collection]:
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT c.id, c.name, c.note, (SELECT count(*) FROM collection_items WHERE collection_id = c.id) "
                f"FROM collections c {where} ORDER BY c.key",
                parameters,
            ).fetchall()
        return [Collection(*row) for row in rows]


def _checked(note: str) -> str:
    if len(note) > MOST_NOTE:
        raise OwnFileTrouble(f"A collection's note has at most {MOST_NOTE:,} characters; this one has {len(note):,}.")
    return storable(note)


def _no_collection() -> NotFound:
    return NotFound("That collection is no longer there; it was deleted in another window.")
