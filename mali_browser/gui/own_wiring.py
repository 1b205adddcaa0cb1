"""Connects the views of the reader's own marks with their controller and with the rest of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from mali_browser import wording
from mali_browser.addresses import parse_address
from mali_browser.gui.dialogs.name_dialog import NameDialog
from mali_browser.gui.dialogs.plan_dialog import PlanDialog
from mali_browser.gui.item_models.own_facets import OWN_FACETS, asks_of_marks, own_facets
from mali_browser.gui.item_models.own_shown import CollectionList, OwnContents, ShownSearch, shelves_of
from mali_browser.gui.views.saved_panel import own_query
from mali_browser.gui.views.saved_tree import SavedLine
from mali_browser.incident_filter import IncidentFilter, Sort
from mali_browser.records import IncidentRow, Page, RecordRef, RecordState

if TYPE_CHECKING:
    from mali_browser.gui.main_window import MainWindow

_WRITING = ("bookmark", "check", "note", "tag", "collect", "save_search", "bring_back", "own_import")


class OwnWiring(QObject):
    """What the window does for the reader's own file; it begins after the first paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._contents: OwnContents | None = None
        self._existing: dict[str, frozenset[str]] = {}
        self._counted = 0
        self._among = 0
        self._page: Page | None = None
        self._list: CollectionList | None = None
        self._said = ""
        self._close_anyway = False
        # The collection that is all the filter asks for: its name and the ids of its incidents in their order.
        self.collection_found: tuple[str, tuple[str, ...]] = ("", ())
        self.dialog: NameDialog | PlanDialog | None = None
        window.ready.connect(window.own.start)
        window.installEventFilter(self)
        self._connect_controller()
        self._connect_panel()
        self._connect_saved()

    def _connect_controller(self) -> None:
        window, own, controller = self._window, self._window.own, self._window.controller
        window.detail.page_changed.connect(self._show_page)
        own.marks_changed.connect(controller.model.set_marks)
        own.own_changed.connect(self._search_again)
        own.contents_changed.connect(self._take_contents)
        own.collection_changed.connect(self._take_collection)
        own.writable_changed.connect(self._set_writable)
        own.notice.connect(window.totals.show_notice)
        own.trouble.connect(window.totals.show_notice)
        controller.runner.answered.connect(self._take_answer)
        controller.result_changed.connect(lambda _result: self._ask_facets())
        controller.result_changed.connect(lambda _result: self._find_collection())
        own.collection_ordered.connect(self._take_order)

    def _connect_panel(self) -> None:
        own, panel = self._window.own, self._window.own_panel
        own.record_changed.connect(panel.show_record)
        own.note_state_changed.connect(panel.show_note_state)
        panel.bookmark_wanted.connect(lambda: own.toggle_bookmark(self._open_record()))
        panel.checked_wanted.connect(self.toggle_checked)
        panel.tag_wanted.connect(lambda name: own.put_tag(name, self._open_record()))
        panel.tag_removed.connect(lambda tag: own.take_tag_off(tag, self._open_record()))
        panel.tag_searched.connect(lambda name: self._search(own_query("tag", name)))
        panel.collection_opened.connect(self._open_collection)
        panel.note_typed.connect(own.type_note)
        panel.note_left.connect(own.save_note)
        panel.note_format_wanted.connect(own.notes.set_format)
        panel.note_chosen.connect(own.choose_note)
        panel.link_clicked.connect(self._follow)
        panel.changes_seen.connect(own.note_seen)
        self._window.table.star_clicked.connect(lambda row: own.toggle_bookmark([_ref(row)]))

    def _connect_saved(self) -> None:
        own, saved = self._window.own, self._window.saved
        saved.search_opened.connect(self._open_search)
        saved.text_searched.connect(self._search)
        saved.address_opened.connect(self._follow)
        saved.gone_opened.connect(self._open_gone)
        saved.save_wanted.connect(self.save_search)
        saved.restore_wanted.connect(own.restore)
        saved.collection_wanted.connect(own.open_collection)
        saved.export_wanted.connect(self._export_collection)
        saved.tree.delete_wanted.connect(own.lists.delete)
        saved.tree.rename_wanted.connect(self._ask_name)
        saved.tree.move_wanted.connect(own.lists.move_search)
        saved.tree.colour_wanted.connect(own.lists.change_tag)
        saved.tree.empty_wanted.connect(own.lists.empty_deleted)
        saved.collection.incident_opened.connect(lambda ref: self._open_of_collection(ref))
        saved.collection.arranged.connect(own.lists.arrange)
        saved.collection.out_wanted.connect(own.lists.take_out)
        saved.collection.table_wanted.connect(lambda name: self._search(own_query("collection", name)))
        saved.collection.export_wanted.connect(self._export_collection)

    # the open page

    def _show_page(self, page: Page | None) -> None:
        """Take what the page pane shows; it tells of every writing of the same page as well."""
        if page is not self._page:
            self._page = page
            self._window.own.show_page(page)

    def _open_gone(self, address: str, title: str) -> None:
        """Show what hangs on a record that the data file has not: there is no page of it."""
        kind, _colon, ref = address.partition(":")
        self._window.detail.show_word(
            self.tr("{0} ({1}) is no longer in this data file. What you have put on it stands below.").format(
                title, address
            )
        )
        self._window.controller.open_page = None
        self._window.own.show_record(RecordState(kind, ref, title))

    def _open_of_collection(self, ref: str) -> None:
        gone = self._list is not None and ref in self._list.gone
        titles = {record.id: record.title for record in self._list.incidents} if self._list is not None else {}
        if gone:
            self._open_gone(f"incident:{ref}", titles.get(ref, ref))
        else:
            self._follow(f"incident:{ref}")

    def _open_record(self) -> list[RecordRef]:
        record = self._window.own.record
        return [] if record is None else [record]

    def chosen_records(self) -> list[RecordRef]:
        """Return the selected incidents, or else the record of the open page."""
        rows = self._window.table.selected_records()
        return [_ref(row) for row in rows] if len(rows) > 1 else self._open_record() or [_ref(row) for row in rows]

    def _chosen(self) -> list[RecordRef]:
        records = self.chosen_records()
        if not records:
            self._window.totals.show_notice(self.tr("Select an incident or open a page first."))
        return records

    def toggle_bookmark(self) -> None:
        """Bookmark what is selected or open, or take the bookmark off."""
        if records := self._chosen():
            self._window.own.toggle_bookmark(records)

    def toggle_checked(self) -> None:
        """Mark the open page, or what is selected, as checked, or no longer."""
        if records := self._chosen():
            self._window.own.toggle_checked(records)

    def bring_back(self) -> None:
        """Bring back what was deleted last in this window; the side panel lists what was deleted before."""
        if self._window.own.can_bring_back:
            self._window.own.bring_back()
        else:
            self._window.totals.show_notice(self.tr("Nothing was deleted in this window"))

    def ask_tag(self) -> None:
        """Go to where a tag is added to the open page, or ask for one for all that is selected."""
        records = self._chosen()
        if len(records) == 1 and self._window.own_panel.isVisible():
            self._window.own_panel.focus_tag()
        elif records:
            names = [tag.name for tag in self._contents.tags] if self._contents is not None else []
            sentence = self.tr("Put this tag on {0} incidents:").format(wording.number(len(records)))
            self._ask(
                self.tr("Tag"),
                sentence,
                self.tr("Put it on"),
                names,
                lambda name: self._window.own.put_tag(name, records),
            )

    def ask_collection(self) -> None:
        """Ask for a collection and put the selected incidents into it."""
        records = [record for record in self._chosen() if record.kind == "incident"]
        if not records:
            self._window.totals.show_notice(self.tr("A collection lists incidents. Select one first."))
            return
        names = [one.name for one in self._contents.collections] if self._contents is not None else []
        sentence = (
            self.tr("Put this incident into the collection:")
            if len(records) == 1
            else self.tr("Put {0} incidents into the collection:").format(wording.number(len(records)))
        )
        self._ask(
            self.tr("Collection"),
            sentence,
            self.tr("Put in"),
            names,
            lambda name: self._window.own.lists.collect(name, records),
        )

    def _ask_name(self, line: SavedLine) -> None:
        self._ask(
            self.tr("Rename"),
            self.tr("Another name for “{0}”:").format(line.name),
            self.tr("Rename"),
            [],
            lambda name: self._window.own.lists.rename(line.what, int(line.ref), name),
            line.name,
        )

    def _ask(
        self, title: str, sentence: str, done: str, names: Sequence[str], take: Callable[[str], None], name: str = ""
    ) -> None:
        dialog = NameDialog(title, sentence, done, names, name, self._window)
        dialog.chosen.connect(take)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.show()

    def _forget_dialog(self, _code: int) -> None:
        self.dialog = None

    # searches

    def save_search(self, name: str) -> None:
        """Save the present search."""
        controller = self._window.controller
        sort = ("-" if controller.sort.descending else "") + controller.sort.field
        known = self._contents is not None and any(one.name == name for one in self._contents.searches)
        self._window.own.lists.save_search(name, controller.text.strip(), controller.request.to_json(), sort)
        text = self.tr("“{0}” now stands for this search") if known else self.tr("Saved as “{0}”")
        self._window.totals.show_notice(text.format(name))

    def _open_search(self, search: ShownSearch) -> None:
        controller = self._window.controller
        try:
            sort = Sort(search.sort.removeprefix("-"), search.sort.startswith("-"))
            request = IncidentFilter.from_json(search.filter)
        except ValueError:
            # Written by another version: what was typed still says what was meant.
            controller.set_text(search.query)
            return
        controller.set_sort(sort)
        controller.show_search(search.query, request)

    def _search(self, text: str) -> None:
        self._window.controller.set_text(text)

    def _follow(self, text: str) -> None:
        address = parse_address(text)
        if address is not None:
            self._window.controller.go(address)
        else:
            self._window.totals.show_notice(self.tr("Links in notes lead to addresses such as incident:… or search:…"))

    def _search_again(self) -> None:
        if self._window.controller.asks_for_own:
            self._window.controller.search_again()

    def _open_collection(self, ref: int) -> None:
        self._window.do_panel_own()
        self._window.own.open_collection(ref)

    def _export_collection(self, name: str) -> None:
        """Find the collection's incidents and offer to export them."""
        self._search(own_query("collection", name))
        self._window.do_export()

    def _find_collection(self) -> None:
        """Ask for the order of the collection that the filter asks for, if that is all it asks for."""
        clauses = self._window.controller.request.clauses
        self.collection_found = ("", ())
        if len(clauses) == 1 and len(clauses[0]) == 1:
            condition = clauses[0][0]
            if condition.field == "collection" and not condition.negated:
                self._window.own.ask_order(condition.value)
                return
        self._window.export_panel.show_collection("")

    def _take_order(self, name: str, ids: tuple[str, ...]) -> None:
        self.collection_found = (name, ids)
        self._window.export_panel.show_collection(name)

    # what the lists count

    def _take_contents(self, contents: OwnContents) -> None:
        self._contents = contents
        self._window.completer.own = {
            "tag": [tag.name for tag in contents.tags],
            "collection": [one.name for one in contents.collections],
        }
        self._counted = self._window.controller.runner.find_existing(contents.ids())
        self._window.controller.count_searches({one.id: one.filter for one in contents.searches})
        self._ask_facets()

    def _take_answer(self, kind: str, number: int, answer: object) -> None:
        if kind == "saved counts":
            self._window.saved.show_counts(answer)  # type: ignore[arg-type]
        elif kind == "existing" and number == self._counted and self._contents is not None:
            self._existing = answer  # type: ignore[assignment]
            self._window.saved.show_shelves(shelves_of(self._contents, self._existing))
            self._show_collection()
        elif kind == "among" and number == self._among:
            facets = own_facets(self._window.own.marks, answer)  # type: ignore[arg-type]
            self._window.facets.show_own(facets)

    def _take_collection(self, found: CollectionList | None) -> None:
        self._list = found
        if found is None:
            self._window.saved.show_collection(None)
        self._show_collection()

    def _show_collection(self) -> None:
        if self._list is not None:
            there = self._existing.get("incident", frozenset())
            gone = frozenset(record.id for record in self._list.incidents if record.id not in there)
            self._list = replace(self._list, gone=gone)
            self._window.saved.show_collection(self._list)

    def _ask_facets(self) -> None:
        """Ask which of the marked incidents the rest of the filter leaves, for each facet of the reader's own."""
        window = self._window
        marks, request = window.own.marks, window.controller.request
        if marks and window.side.isVisible():
            asked = {field: asks_of_marks(request, field) for field in OWN_FACETS}
            self._among = window.controller.runner.find_among(asked, frozenset(marks))
        elif not marks:
            window.facets.show_own(own_facets({}, {}))

    # where nothing can be written

    def _set_writable(self, on: bool, why_not: str) -> None:
        window = self._window
        window.own_panel.set_writable(on, why_not)
        window.saved.set_writable(on, why_not)
        for name in _WRITING:
            window.actions_by_name[name].setEnabled(on)
        if not on and why_not != self._said:
            self._said = why_not
            window.totals.show_notice(why_not)

    # the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Read again what another window has changed when this one is gone to; hold a text that is on no disk."""
        if watched is self._window and event.type() == QEvent.Type.WindowActivate:
            self._window.own.look_again()
        elif watched is self._window and event.type() == QEvent.Type.Close and self._must_stay():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _must_stay(self) -> bool:
        texts = self._window.own.notes.unsaved
        if not texts or self._close_anyway:
            return False
        dialog = PlanDialog(
            self.tr("A note is not saved"),
            self.tr("This could not be saved yet. Copy it, or free some space on the disk and wait a moment."),
            texts,
            [("close", self.tr("Close without it"))],
            self._window,
        )
        dialog.chosen.connect(self._close_without)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.show()
        return True

    def _close_without(self, _way: str) -> None:
        self._close_anyway = True
        self._window.close()


def _ref(row: IncidentRow) -> RecordRef:
    return RecordRef("incident", row.id, row.title)
