"""The reader's shelves at the left: saved searches with counts, marks, collections, tags, what was deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from mali_browser.gui.item_models.own_shown import CollectionList, OwnShelves
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.collection_list import CollectionView
from mali_browser.gui.views.saved_tree import SavedLine, SavedTree


class SavedPanel(QWidget):
    """Lists what the reader keeps; a line searches for it, or opens it."""

    search_opened = Signal(object)  # ShownSearch
    text_searched = Signal(str)
    address_opened = Signal(str)
    gone_opened = Signal(str, str)  # address and title of a record that the data file has not
    save_wanted = Signal(str)  # name for the present search
    restore_wanted = Signal(int)
    collection_wanted = Signal(object)  # int | None: the collection to open, None for none
    export_wanted = Signal(str)  # a collection's name

    def __init__(self, theme: Theme, colours: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelves = OwnShelves()
        self.setAccessibleName(self.tr("Your own"))
        heading = QLabel(self.tr("Your own"))
        heading.setProperty("role", "heading")
        self.refusal = _quiet_label()
        self.refusal.hide()
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Save this search as"))
        self.box.setAccessibleName(self.tr("Save this search as"))
        self.box.returnPressed.connect(self._save)
        self.box.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.save = QToolButton(text=self.tr("Save"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.box, 1)
        line.addWidget(self.save)
        self.empty = _quiet_label()
        self.empty.setText(
            self.tr(
                "Nothing is kept yet.\n\nThe star below a page, or Ctrl+D, bookmarks it. A note and tags stand beside "
                "the star.\n\nA search that is saved here shows how many incidents it finds in any later data file.\n\n"
                "All of it stays on this computer."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.tree = SavedTree(theme, colours)
        self.tree.opened.connect(self._open)
        self.tree.export_wanted.connect(self.export_wanted)
        self.collection = CollectionView(theme)
        self.collection.closed.connect(self.close_collection)
        self.pages = QStackedWidget()
        for page in (self.empty, self.tree, self.collection):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.refusal)
        column.addWidget(self._line)
        column.addWidget(self.pages, 1)
        self._heading = heading

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.tree.set_theme(theme)
        self.collection.set_theme(theme)

    def set_writable(self, on: bool, why_not: str = "") -> None:
        """Let everything be changed, or only be read; then it is said why, once and quietly."""
        self._line.setVisible(on)
        self.refusal.setText(why_not)
        self.refusal.setVisible(not on)
        self.tree.set_writable(on)
        self.collection.set_writable(on)

    def focus_first(self) -> None:
        """Go to the list, or to the box where nothing is saved yet."""
        shown = self.pages.currentWidget()
        if shown is self.collection:
            self.collection.rows.setFocus()
        elif shown is self.tree:
            self.tree.setFocus()
        else:
            self.box.setFocus()

    def show_counts(self, counts: dict[int, int]) -> None:
        """Show how many incidents each saved search finds now, by its id."""
        self.tree.show_counts(counts)

    def show_shelves(self, shelves: OwnShelves) -> None:
        """Show what there is."""
        self.shelves = shelves
        self.tree.show_shelves(shelves)
        if self.pages.currentWidget() is not self.collection:
            self._show_lists()

    def _show_lists(self) -> None:
        self._heading.show()
        self._line.setVisible(self.refusal.isHidden())
        self.pages.setCurrentWidget(self.tree if self.tree.topLevelItemCount() else self.empty)

    def show_collection(self, found: CollectionList | None) -> None:
        """Show a collection in the place of the lists; None: it is no longer there."""
        if found is None:
            self._show_lists()
            return
        opened = self.pages.currentWidget() is not self.collection
        self.collection.show_collection(found)
        self._heading.hide()
        self._line.hide()
        self.pages.setCurrentWidget(self.collection)
        if opened and self.isVisible():
            self.collection.rows.setFocus()

    def close_collection(self) -> None:
        """Go back to the lists."""
        self.collection_wanted.emit(None)
        self._show_lists()
        self.tree.setFocus()

    def _save(self) -> None:
        name = self.box.text().strip()
        if name:
            self.save_wanted.emit(name)
            self.box.clear()

    def _open(self, line: SavedLine) -> None:
        if line.what == "search":
            found = next((one for one in self.shelves.searches if one.id == line.ref), None)
            if found is not None:
                self.search_opened.emit(found)
        elif line.what == "query":
            self.text_searched.emit(line.ref)
        elif line.what == "tag":
            self.text_searched.emit(own_query("tag", line.name))
        elif line.what == "deleted":
            self.restore_wanted.emit(line.ref)
        elif line.what == "page":
            self.address_opened.emit(line.ref)
        elif line.what == "gone":
            self.gone_opened.emit(line.ref, line.name)
        else:
            self.collection_wanted.emit(line.ref)


def own_query(field: str, name: str) -> str:
    """Return the search for one of the reader's names; marks in it that would end it do not matter to the search."""
    return f'{field}:"{name.replace(chr(34), chr(39))}"'


def _quiet_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "muted")
    return label
