"""Below the open page: what the reader has put on it – bookmark, check mark, tags, a note saved as it is typed."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from mali_browser import wording
from mali_browser.gui.item_models.own_shown import OwnRecord
from mali_browser.gui.item_models.plain_tip import plain_tip
from mali_browser.gui.theme import Theme, icon
from mali_browser.gui.views.flow_layout import FlowLayout
from mali_browser.gui.views.note_box import NoteBox
from mali_browser.gui.views.tag_chip import TagChip, shortened
from mali_browser.records import FieldChange

_MOST_CHANGES = 6
# Tags take so many lines at most until all are asked for.
_TAG_LINES, _FEWEST_CHIPS = 2, 2
_SHORT = 80


class _TagBox(QLineEdit):
    """As wide as its word needs, until it is written in."""

    def sizeHint(self) -> QSize:  # noqa: N802
        hint = super().sizeHint()
        text = self.text() or self.placeholderText()
        return QSize(min(self.fontMetrics().horizontalAdvance(text) + 34, hint.width() * 2), hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance("0000000000"), super().minimumSizeHint().height())


class OwnPanel(QWidget):
    """Shows an OwnRecord; what is typed or chosen is told by signals."""

    bookmark_wanted = Signal()
    checked_wanted = Signal()
    tag_wanted = Signal(str)
    tag_removed = Signal(int)
    tag_searched = Signal(str)
    collection_opened = Signal(int)
    note_typed = Signal(str)
    note_left = Signal()
    note_format_wanted = Signal(str, str)
    note_chosen = Signal(str)  # id of the note to put into the box
    link_clicked = Signal(str)
    changes_seen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="own")
        self._theme = theme
        self._record: OwnRecord | None = None
        self._refusal = ""
        self._all_tags = False
        self._laid_out_for = 0
        self.star = self._button(self.tr("Bookmark"), self.bookmark_wanted)
        self.check = self._button(self.tr("Checked"), self.checked_wanted)
        self.check.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tag_box = _TagBox()
        self.tag_box.setPlaceholderText(self.tr("Add a tag"))
        self.tag_box.setAccessibleName(self.tr("Add a tag"))
        self.tag_box.returnPressed.connect(self._add_tag)
        self.more = QToolButton(objectName="more")
        self.more.clicked.connect(self._unfold)
        self.note_box = NoteBox()
        self.note = self.note_box.box
        self.note_box.typed.connect(self.note_typed)
        self.note_box.left.connect(self.note_left)
        self.note_box.format_wanted.connect(self.note_format_wanted)
        self.note_box.link_clicked.connect(self.link_clicked)
        self.note_box.step_wanted.connect(self._step)
        self.changed = _plain_label()
        self.seen = QToolButton(text=self.tr("Seen"))
        self.seen.setToolTip(self.tr("Take the record as it stands now for what the note speaks of"))
        self.seen.clicked.connect(self.changes_seen)
        self.unsaved = _plain_label("error")
        self._build()
        self.hide()

    def _button(self, text: str, wish: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(wish)
        return button

    def _build(self) -> None:
        self._line = QWidget()
        self._flow = FlowLayout(self._line)
        for widget in (self.star, self.check, self.more, self.tag_box):
            self._flow.addWidget(widget)
        self._chips: list[QWidget] = []
        self._warning = QFrame(objectName="hints")
        inside = QHBoxLayout(self._warning)
        inside.setContentsMargins(8, 4, 4, 4)
        inside.addWidget(self.changed, 1)
        inside.addWidget(self.seen, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._line, self._warning, self.note_box, self.unsaved):
            column.addWidget(widget)
        self.unsaved.hide()
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._show_star()
        if self._record is not None:
            self._show_check(self._record)
            self._show_tags(self._record)

    def set_writable(self, on: bool, why_not: str = "") -> None:
        """Let everything be changed, or show it only; ``why_not`` is what the controls say then."""
        self._refusal = "" if on else why_not
        for widget in (self.star, self.check, self.tag_box, self.seen):
            widget.setEnabled(on)
        self.tag_box.setVisible(on)
        self.note_box.set_writable(on)
        if self._record is not None:
            self.show_record(self._record)

    def show_record(self, record: OwnRecord | None) -> None:
        """Show what is on a record."""
        before, self._record = self._record, record
        self.setVisible(record is not None)
        if record is None:
            return
        new = before is None or (before.record.kind, before.record.id) != (record.record.kind, record.record.id)
        if new:
            self._all_tags = False
            self.tag_box.clear()
            self.unsaved.hide()
        self._show_star()
        self._show_check(record)
        self._show_tags(record)
        # Where nothing can be written an empty box would only take room.
        self.note_box.setVisible(record.can_note and (not self._refusal or bool(record.notes)))
        self.note_box.show_note(record.note, record.at, len(record.notes), new)
        self._show_changes(record)

    def _show_star(self) -> None:
        on = self._record is not None and self._record.bookmarked
        self.star.setChecked(on)
        name = "star_filled" if on else "star"
        self.star.setIcon(icon(name, self._theme.roles["accent" if on else "text"]))
        text = self.tr("Take the bookmark off (Ctrl+D)") if on else self.tr("Bookmark (Ctrl+D)")
        self.star.setToolTip(self._refusal or text)

    def _show_check(self, record: OwnRecord) -> None:
        on = record.checked_at is not None
        self.check.setChecked(on and not record.check_outdated)
        told = self.tr("Checked: you have compared this record with its sources")
        text = self.tr("Checked")
        if record.checked_at is not None:
            day = wording.partial_date_text(_local_day(record.checked_at))
            told = self.tr("Checked on {0}").format(day)
            if record.check_outdated:
                text = self.tr("Changed since you checked it")
                told = self.tr("Checked on {0}; the record has changed since. Choose it to check it anew.").format(day)
        self.check.setText(text)
        self.check.setToolTip(self._refusal or told)
        self.check.setAccessibleDescription(told)
        role = "warning" if record.check_outdated else "accent" if on else "muted"
        self.check.setIcon(icon("check_mark" if on else "check_empty", self._theme.roles[role]))

    def _show_tags(self, record: OwnRecord) -> None:
        for chip in self._chips:
            self._drop(chip)
        self._chips = []
        for collection in record.collections:
            button = QToolButton(text=self.tr("In “{0}”").format(shortened(collection.name)))
            button.setAutoRaise(True)
            button.setToolTip(plain_tip(self.tr("Open the collection “{0}”").format(collection.name)))
            button.clicked.connect(lambda _checked=False, ref=collection.id: self.collection_opened.emit(ref))
            self._put(button, at=2 + len(self._chips))
        others = (self.star, self.check, self.tag_box, *self._chips)
        room = self.width() * _TAG_LINES - sum(widget.sizeHint().width() + self._flow.gap for widget in others)
        shown = 0
        for tag in record.tags:
            chip = TagChip(tag, self._theme, not self._refusal)
            self._put(chip, at=2 + shown)
            room -= chip.sizeHint().width() + self._flow.gap
            if room < 0 and shown >= _FEWEST_CHIPS and not self._all_tags:
                self._drop(self._chips.pop())
                break
            chip.removed.connect(self.tag_removed)
            chip.wanted.connect(self.tag_searched)
            shown += 1
        hidden = len(record.tags) - shown
        self.more.setVisible(hidden > 0)
        self.more.setText(self.tr("{0} more").format(hidden))
        self.more.setToolTip(self.tr("Show all tags"))
        self._laid_out_for = self.width()
        completer = QCompleter(list(record.all_tags), self.tag_box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.tag_box.setCompleter(completer)
        self._line.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._record is not None and self.width() != self._laid_out_for:
            QTimer.singleShot(0, self, self._fit_tags)

    def _fit_tags(self) -> None:
        if self._record is not None and self.width() != self._laid_out_for:
            self._show_tags(self._record)

    def _put(self, widget: QWidget, at: int) -> None:
        self._flow.insert_widget(at, widget)
        self._chips.append(widget)
        widget.show()
        widget.ensurePolished()  # its size is asked for at once

    def _drop(self, widget: QWidget) -> None:
        self._flow.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _unfold(self) -> None:
        self._all_tags = True
        if self._record is not None:
            self._show_tags(self._record)

    def _add_tag(self) -> None:
        name = self.tag_box.text().strip()
        if name:
            self.tag_wanted.emit(name)
            self.tag_box.clear()

    def _step(self, step: int) -> None:
        record = self._record
        if record is not None and 0 <= record.at + step < len(record.notes):
            self.note_chosen.emit(record.notes[record.at + step].id)

    def _show_changes(self, record: OwnRecord) -> None:
        changes = list(dict.fromkeys(change for note in record.notes for change in note.changes))
        self._warning.setVisible(bool(changes))
        if changes:
            lines = [self.tr("Changed since your note:"), *(self._change(one) for one in changes[:_MOST_CHANGES])]
            if len(changes) > _MOST_CHANGES:
                lines.append(self.tr("and {0} more fields").format(len(changes) - _MOST_CHANGES))
            self.changed.setText("\n".join(lines))

    def _change(self, change: FieldChange) -> str:
        if not change.field:
            return self.tr("what has changed is not known")
        before, after = (_short(text) or self.tr("nothing") for text in (change.before, change.after))
        return self.tr("{0}: {1} → {2}").format(change.field.replace("_", " "), before, after)

    def show_note_state(self, sentence: str) -> None:
        """Say why what is typed is not saved yet; '' once it is."""
        self.unsaved.setText(sentence and self.tr("Not saved yet; it is tried again. {0}").format(sentence))
        self.unsaved.setVisible(bool(sentence))

    def focus_note(self) -> None:
        """Go to the note."""
        if self.note_box.isVisible():
            self.note_box.focus_box()
        else:
            self.focus_tag()

    def focus_tag(self) -> None:
        """Go to where a tag is added."""
        self.tag_box.setFocus()


def _plain_label(role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _local_day(moment: str) -> str:
    """Return the day of a moment (UTC, as the own file keeps it) where the reader is."""
    try:
        return datetime.fromisoformat(moment.replace("Z", "+00:00")).replace(tzinfo=UTC).astimezone().date().isoformat()
    except ValueError:
        return moment[:10]


def _short(text: str | None) -> str:
    shown = " ".join((text or "").split())
    return shown if len(shown) <= _SHORT else shown[:_SHORT].rstrip() + "…"
