"""Tags: names with a colour that the reader puts on records. Case and accents of a name do not matter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mali_browser import folding
from mali_browser.errors import NotFound, OwnFileTrouble
from mali_browser.records import RecordRef
from mali_browser.userdata.marked_records import name_and_key, remember
from mali_browser.userdata.store import Store, now
from mali_browser.userdata.trash import Trash

# Names of colours, so that each theme can show them readably.
COLOURS: tuple[str, ...] = (
    "grey", "red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown",
)  # fmt: skip


@dataclass(frozen=True)
class Tag:
    """A tag, its colour (one of COLOURS), and on how many records it is."""

    id: int
    name: str
    colour: str
    records: int = 0


class Tags:
    """The tags of one reader."""

    def __init__(self, store: Store, trash: Trash) -> None:
        self._store = store
        self._trash = trash

    def create(self, name: str, colour: str = COLOURS[0]) -> Tag:
        """Return the tag of this name, made where there is none. Raises OwnFileTrouble for a name that cannot be."""
        name, key = name_and_key(name, "tag")
        _check_colour(colour)
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO tags (key, name, colour, created_at) VALUES (?, ?, ?, ?)",
                (key, name, colour, now()),
            )
        found = self.named(name)
        assert found is not None
        return found

    def named(self, name: str) -> Tag | None:
        """Return the tag of a name, None where there is none."""
        found = self._select("WHERE t.key = ?", (folding.key(name),))
        return found[0] if found else None

    def all(self) -> list[Tag]:
        """Return all tags by name."""
        return self._select()

    def change(self, tag_id: int, name: str, colour: str) -> None:
        """Give a tag another name and colour. Raises OwnFileTrouble where the name is another tag's."""
        name, key = name_and_key(name, "tag")
        _check_colour(colour)
        other = self.named(name)
        if other is not None and other.id != tag_id:
            raise OwnFileTrouble(f"There is a tag '{other.name}' already. Choose another name.")
        with self._store.writing() as connection:
            found = connection.execute(
                "UPDATE tags SET name = ?, key = ?, colour = ? WHERE id = ?", (name, key, colour, tag_id)
            )
            if not found.rowcount:
                raise _no_tag()

    def delete(self, tag_id: int) -> int:
        """Delete a tag everywhere; return what ``Trash.restore`` takes to bring it back, with its records."""
        from mali_browser.userdata.documents import tag_items

        with self._store.writing() as connection:
            item = next(iter(tag_items(connection, tag_id)), None)
            if item is None:
                raise _no_tag()
            number = self._trash.put(connection, "tag", item["name"], item)
            connection.execute("DELETE FROM tags WHERE id = ?", (tag_id,))
            return number

    def put(self, tag_id: int, records: Iterable[RecordRef]) -> int:
        """Put a tag on records; return how many did not have it."""
        with self._store.writing() as connection:
            if connection.execute("SELECT 1 FROM tags WHERE id = ?", (tag_id,)).fetchone() is None:
                raise _no_tag()
            added = 0
            for record in records:
                remember(connection, record)
                added += connection.execute(
                    "INSERT OR IGNORE INTO record_tags VALUES (?, ?, ?, ?)", (tag_id, record.kind, record.id, now())
                ).rowcount
            return added

    def take_off(self, tag_id: int, records: Iterable[RecordRef]) -> int:
        """Take a tag off records; return how many had it."""
        with self._store.writing() as connection:
            return sum(
                connection.execute(
                    "DELETE FROM record_tags WHERE tag_id = ? AND kind = ? AND ref = ?",
                    (tag_id, record.kind, record.id),
                ).rowcount
                for record in records
            )

    def of(self, record: RecordRef) -> list[Tag]:
        """Return the tags of a record by name."""
        return self._select(
            "WHERE t.id IN (SELECT tag_id FROM record_tags WHERE kind = ? AND ref = ?)", (record.kind, record.id)
        )

    def ids(self, name: str, kind: str = "incident") -> frozenset[str]:
        """Return the ids of the records of a kind that have the tag of this name."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT ref FROM record_tags WHERE kind = ? AND tag_id IN (SELECT id FROM tags WHERE key = ?)",
                (kind, folding.key(name)),
            )
            return frozenset(ref for (ref,) in rows)

    def _select(self, where: str = "", parameters: tuple[str, ...] = ()) -> list[Tag]:
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT t.id, t.name, t.colour, (SELECT count(*) FROM record_tags WHERE tag_id = t.id) FROM tags t "
                f"{where} ORDER BY t.key",
                parameters,
            ).fetchall()
        return [Tag(*row) for row in rows]


def _check_colour(colour: str) -> None:
    if colour not in COLOURS:
        raise OwnFileTrouble(f"'{colour[:40]}' is no colour of a tag. Colours: {', '.join(COLOURS)}.")


def _no_tag() -> NotFound:
    return NotFound("That tag is no longer there; it was deleted in another window.")
