"""The lines of the reader's shelves: saved searches, marks, collections, tags, pages, what is gone or deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from mali_browser import wording
from mali_browser.gui.item_models.own_shown import OwnShelves, ShownPage
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.tag_chip import dot

_LINE = Qt.ItemDataRole.UserRole
_ICON = 14
_NAMED = frozenset({"search", "collection", "tag"})


@dataclass(frozen=True)
class SavedLine:
    """What a line stands for.

    ``what``: search, query, collection, tag, page, gone or deleted; ``ref``: an id, a query or an address.
    """

    what: str
    ref: int | str
    name: str
    colour: str = ""


class SavedTree(QTreeWidget):
    """``opened`` carries the SavedLine that was chosen; wishes of its menu and keys go out as signals."""

    opened = Signal(object)
    delete_wanted = Signal(str, int)
    rename_wanted = Signal(object)
    move_wanted = Signal(int, int)  # saved search, step
    colour_wanted = Signal(int, str, str)  # tag id, name, colour
    export_wanted = Signal(str)  # a collection's name
    empty_wanted = Signal()

    def __init__(self, theme: Theme, colours: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="saved")
        self._theme = theme
        self._colours = tuple(colours)
        self._writable = True
        self._shelves = OwnShelves()
        self._counts: dict[int, int] = {}
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(8)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Saved searches, bookmarks, collections and tags"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(8)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.ResizeToContents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(lambda item: self._open(item))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.show_shelves(self._shelves)

    def set_writable(self, on: bool) -> None:
        """Offer changes, or only what reads."""
        self._writable = on

    def show_counts(self, counts: dict[int, int]) -> None:
        """Show how many incidents each saved search finds now, by its id."""
        self._counts = dict(counts)
        for item in self._items():
            line = self.line(item)
            if line is not None and line.what == "search" and line.ref in self._counts:
                item.setText(1, wording.number(self._counts[int(line.ref)]))

    def show_shelves(self, shelves: OwnShelves) -> None:
        """Show what there is; shelves that are empty are left out."""
        current = self.currentItem()
        kept = self.line(current) if current is not None else None
        top = self.verticalScrollBar().value()
        self._shelves = shelves
        self.setUpdatesEnabled(False)
        self.clear()
        self._add(self.tr("Saved searches"), [self._search_line(search) for search in shelves.searches])
        marked = (
            (self.tr("Bookmarks"), shelves.bookmarks, "is:bookmarked", "star_filled"),
            (self.tr("With a note"), shelves.noted, "has:note", "note"),
            (self.tr("Checked"), shelves.checked, "is:checked", "check_mark"),
        )
        self._add(
            self.tr("Marked incidents"),
            [
                self._line(SavedLine("query", query, text), wording.number(number), picture=self._icon(name))
                for text, number, query, name in marked
                if number
            ],
        )
        self._add(
            self.tr("Collections"),
            [
                self._line(SavedLine("collection", one.id, one.name), wording.number(one.incidents))
                for one in shelves.collections
            ],
        )
        self._add(
            self.tr("Tags"),
            [
                self._line(
                    SavedLine("tag", tag.id, tag.name, tag.colour),
                    wording.number(tag.records),
                    picture=QIcon(dot(self._theme, tag.colour, room=_ICON)),
                )
                for tag in shelves.tags
            ],
        )
        self._add(self.tr("Marked pages"), [self._page_line("page", page) for page in shelves.pages])
        self._add(self.tr("No longer in this data file"), [self._page_line("gone", page) for page in shelves.gone])
        self._add(self.tr("Deleted, can be brought back"), [self._deleted_line(one) for one in shelves.deleted])
        self.expandAll()
        self._choose(kept)
        self.verticalScrollBar().setValue(top)
        self.setUpdatesEnabled(True)

    # lines

    def _add(self, text: str, lines: list[QTreeWidgetItem]) -> None:
        if not lines:
            return
        shelf = QTreeWidgetItem(self, [text, ""])
        shelf.setFlags(Qt.ItemFlag.ItemIsEnabled)
        shelf.setFirstColumnSpanned(True)
        font = shelf.font(0)
        font.setBold(True)
        shelf.setFont(0, font)
        above = 1.6 if self.topLevelItemCount() == 1 else 2
        shelf.setSizeHint(0, QSize(10, round(self.fontMetrics().height() * above)))
        shelf.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        shelf.addChildren(lines)

    def _line(self, line: SavedLine, count: str = "", tip: str = "", picture: QIcon | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([line.name, count])
        item.setData(0, _LINE, line)
        item.setToolTip(0, plain_tip(tip or line.name))
        if picture is not None:
            item.setIcon(0, picture)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self._theme.color("muted"))
        return item

    def _icon(self, name: str) -> QIcon:
        return icon(name, self._theme.roles["muted"])

    def _search_line(self, search: object) -> QTreeWidgetItem:
        ref, name, query = search.id, search.name, search.query  # type: ignore[attr-defined]
        count = self._counts.get(ref)
        shown = "…" if count is None else wording.number(count)
        return self._line(SavedLine("search", ref, name), shown, query or self.tr("every incident"))

    def _page_line(self, what: str, page: ShownPage) -> QTreeWidgetItem:
        address = f"{page.record.kind}:{page.record.id}"
        words = {
            "bookmark": self.tr("bookmarked"),
            "note": self.tr("with a note"),
            "tag": self.tr("with a tag, or in a collection"),
            "checked": self.tr("checked"),
        }
        told = f"{address}\n{', '.join(words[sign] for sign in page.signs)}"
        kind = wording.hit_kind_text(page.record.kind) if what == "page" else ""
        return self._line(SavedLine(what, address, page.record.title or address), kind, told)

    def _deleted_line(self, one: object) -> QTreeWidgetItem:
        kinds = {
            "bookmark": self.tr("bookmark"),
            "note": self.tr("note"),
            "tag": self.tr("tag"),
            "checked": self.tr("checked"),
            "collection": self.tr("collection"),
            "saved_search": self.tr("search"),
        }
        line = SavedLine("deleted", one.id, one.title)  # type: ignore[attr-defined]
        return self._line(line, kinds.get(one.what, ""), self.tr("Choose it to bring it back"))  # type: ignore[attr-defined]

    def _items(self) -> list[QTreeWidgetItem]:
        shelves = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        return [shelf.child(at) for shelf in shelves for at in range(shelf.childCount())]

    def line(self, item: QTreeWidgetItem) -> SavedLine | None:
        """Return what a line stands for, None for the head of a shelf."""
        found = item.data(0, _LINE)
        return found if isinstance(found, SavedLine) else None

    def find_line(self, what: str, name: str) -> QTreeWidgetItem | None:
        """Return the line of a name."""
        lines = ((item, self.line(item)) for item in self._items())
        return next((item for item, line in lines if line and (line.what, line.name) == (what, name)), None)

    def _choose(self, kept: SavedLine | None) -> None:
        same = [item for item in self._items() if kept is not None and _is_same(self.line(item), kept)]
        if same:
            self.setCurrentItem(same[0])
        elif self.hasFocus():
            self.choose_first()

    def choose_first(self) -> None:
        """Go to the first line."""
        items = self._items()
        if items and (self.currentItem() is None or self.line(self.currentItem()) is None):
            self.setCurrentItem(items[0])

    # keys and menu

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.choose_first()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_shelves"):
            QTimer.singleShot(0, self, lambda: self.show_shelves(self._shelves))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        item = self.currentItem()
        line = self.line(item) if item is not None else None
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if line is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(line)
        elif key == Qt.Key.Key_Delete:
            self._delete(line)
        elif key == Qt.Key.Key_F2:
            self._rename(line)
        elif control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(line, -1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QTreeWidgetItem) -> None:
        line = self.line(item)
        # A click brings nothing back by mistake: that is what Enter and the menu are for.
        if line is not None and line.what != "deleted":
            self.opened.emit(line)

    def _delete(self, line: SavedLine) -> None:
        if self._writable and line.what in _NAMED:
            self.delete_wanted.emit(line.what, line.ref)

    def _rename(self, line: SavedLine) -> None:
        if self._writable and line.what in _NAMED:
            self.rename_wanted.emit(line)

    def _move(self, line: SavedLine, step: int) -> None:
        if self._writable and line.what == "search":
            self.move_wanted.emit(line.ref, step)

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        line = self.line(item) if item is not None else None
        if item is not None and line is not None:
            self.setCurrentItem(item)
            self.line_menu(line).exec(self.viewport().mapToGlobal(at))

    def line_menu(self, line: SavedLine) -> QMenu:
        """Return what can be done with a line."""
        menu = QMenu(self)
        menu.addAction(self.tr("Bring back") if line.what == "deleted" else self.tr("Open"), self._emit(line))
        if line.what == "collection":
            menu.addAction(self.tr("Export or brief…"), lambda: self.export_wanted.emit(line.name))
        if not self._writable:
            return menu
        if line.what == "deleted":
            menu.addSeparator()
            menu.addAction(self.tr("Delete all of these for good"), self.empty_wanted.emit)
        if line.what == "tag":
            colours = menu.addMenu(self.tr("Colour"))
            for colour in self._colours:
                name = colour_text(colour, self.tr)
                action = colours.addAction(dot(self._theme, colour, room=_ICON), name, self._recolour(line, colour))
                action.setCheckable(True)
                action.setChecked(colour == line.colour)
        if line.what in _NAMED:
            menu.addAction(self.tr("Rename…\tF2"), lambda: self._rename(line))
            if line.what == "search":
                menu.addAction(self.tr("Move up\tCtrl+Up"), lambda: self._move(line, -1))
                menu.addAction(self.tr("Move down\tCtrl+Down"), lambda: self._move(line, 1))
            menu.addSeparator()
            menu.addAction(self.tr("Delete\tDel"), lambda: self._delete(line))
        return menu

    def _emit(self, line: SavedLine) -> Callable[[], None]:
        return lambda: self.opened.emit(line)

    def _recolour(self, line: SavedLine, colour: str) -> Callable[[], None]:
        return lambda: self.colour_wanted.emit(line.ref, line.name, colour)


def _is_same(line: SavedLine | None, other: SavedLine) -> bool:
    return line is not None and (line.what, line.ref) == (other.what, other.ref)


def colour_text(colour: str, tr: Callable[[str], str]) -> str:
    """Return the name of a tag's colour in the reader's language."""
    return {
        "grey": tr("grey"),
        "red": tr("red"),
        "orange": tr("orange"),
        "yellow": tr("yellow"),
        "green": tr("green"),
        "teal": tr("teal"),
        "blue": tr("blue"),
        "purple": tr("purple"),
        "pink": tr("pink"),
        "brown": tr("brown"),
    }.get(colour, colour)
