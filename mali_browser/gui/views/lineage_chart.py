"""The lineage of armed groups as a chart with its switches, and the same as a list in words.

This module loads pyqtgraph: import it when a chart is first built, not with the window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mali_browser.gui.item_models.lineage_list import as_list, choose, has_ties, lineage_parts, ties_of_centre
from mali_browser.gui.theme import Theme
from mali_browser.gui.views.document_writer import DocumentWriter
from mali_browser.gui.views.lineage_canvas import ZOOM, LineageCanvas
from mali_browser.records import Lineage


class LineageChart(QWidget):
    """``address_clicked`` carries the address of a group, person, incident or passage that was opened.

    In the window's centre it ``offers_way_back``: a button, or Escape, asks to put it away.
    """

    address_clicked = Signal(str)
    picture_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lineage = Lineage((), (), ())
        self.canvas = LineageCanvas(theme)
        self.canvas.address_clicked.connect(self.address_clicked)
        self.list = QTextBrowser()
        self.list.setOpenLinks(False)
        self.list.setAccessibleName(self.tr("Lineage as a list"))
        self.list.anchorClicked.connect(self._open_link)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("role", "muted")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMargin(24)
        self._build_buttons()
        frame = QFrame(objectName="panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.canvas)
        self._stack = QStackedWidget()
        for page in (frame, self.list, self.sentence):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.setAccessibleName(self.tr("Lineage"))
        self._update()

    def _build_buttons(self) -> None:
        self.bar = _Bar()
        self.two_steps = self._switch(
            self.tr("Two steps"), self.tr("Show the neighbours of the neighbours as well"), self._update
        )
        self.alliances = self._switch(
            self.tr("Alliances"), self.tr("Show alliances, support and rivalries as well"), self._update
        )
        self.as_list = self._switch(self.tr("As a list"), self.tr("Read the same in words"), self._show_page)
        self.smaller = self._button("−", self.tr("Show a longer time (−)"), lambda: self.canvas.zoom(1 / ZOOM))
        self.larger = self._button("+", self.tr("Show a shorter time (+, Ctrl+wheel)"), lambda: self.canvas.zoom(ZOOM))
        self.whole = self._button(self.tr("All"), self.tr("Show the whole time (Home)"), self.canvas.fit)
        self.back = self._button(
            self.tr("‹ Incidents"), self.tr("Back to the table of incidents (Escape)"), self.closed.emit
        )
        self.back.hide()
        self.bar.row.addWidget(_beside(self.back, self.two_steps, self.alliances), 0, Qt.AlignmentFlag.AlignLeft)
        self.picture = self._button(
            self.tr("Picture"), self.tr("Save or copy a picture of the chart"), self.picture_wanted.emit
        )
        right = _beside(self.smaller, self.larger, self.whole, self.as_list, self.picture)
        self.bar.row.addWidget(right, 0, Qt.AlignmentFlag.AlignRight)

    def _switch(self, text: str, tip: str, react: Callable[[], None]) -> QToolButton:
        button = self._button(text, tip, None)
        button.setCheckable(True)
        button.toggled.connect(lambda _on: react())
        return button

    def _button(self, text: str, tip: str, react: Callable[[], None] | None) -> QToolButton:
        button = QToolButton(objectName="more")
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text if len(text) > 1 else tip)
        button.setAccessibleDescription(tip)
        if react is not None:
            button.clicked.connect(lambda _checked=False: react())
        return button

    def offer_way_back(self) -> None:
        """Have a button that puts the chart away."""
        self.back.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # what is shown

    def show_lineage(self, lineage: Lineage) -> None:
        """Show the lineage of an actor or of all armed groups.

        One step around the actor at first; alliances only where the actor has no other tie.
        """
        self._lineage = lineage
        near = choose(lineage)
        lonely = lineage.centre is not None and not ties_of_centre((*near.joins, *near.leaders), lineage.centre)
        for button, on in ((self.two_steps, False), (self.alliances, lonely and bool(lineage.alliances))):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
        self._update()

    def shown(self) -> Lineage:
        """Return what the switches leave of the lineage."""
        return choose(self._lineage, 2 if self.two_steps.isChecked() else 1, self.alliances.isChecked())

    def words(self) -> list[str]:
        """Return what is shown in plain sentences."""
        return as_list(self.shown())

    def empty_sentence(self) -> str:
        """Say why there is nothing to draw, '' where there is."""
        lineage = self._lineage
        if lineage.centre is None:
            return "" if lineage.bands else self.tr("This data holds no armed group.")
        if lineage.centre not in {band.id for band in lineage.bands} and not lineage.bands:
            return self.tr("No group is told of that {0} founded, led or belonged to.").format(lineage.centre_name)
        if has_ties(lineage):
            return ""
        return self.tr(
            "Nothing is told of ties between {0} and other groups: no split, merger, new name, pledge or alliance."
        ).format(lineage.centre_name)

    def undated(self) -> bool:
        """Say whether no group shown has a date, so that there is no time axis to draw them on."""
        return not any(band.start for band in self.shown().bands)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self._write_list()

    def paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the chart into a rectangle, as the switches have it, the whole of its time and rows."""
        self.canvas.paint_picture(painter, rect)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stack"):
            self._write_list()

    def _update(self) -> None:
        shown = self.shown()
        self.canvas.show_lineage(shown, self.alliances.isChecked())
        farther = len(choose(self._lineage, 2, self.alliances.isChecked()).bands)
        nearer = len(choose(self._lineage, 1, self.alliances.isChecked()).bands)
        self.two_steps.setVisible(farther > nearer)
        self.alliances.setVisible(bool(self._lineage.alliances))
        self._write_list()
        self._show_page()

    def _show_page(self) -> None:
        empty = self.empty_sentence()
        self.sentence.setText(empty)
        listed = self.as_list.isChecked() or (not empty and self.undated())
        self._stack.setCurrentIndex(2 if empty else 1 if listed else 0)
        self.bar.setVisible(not empty)
        for button in (self.smaller, self.larger, self.whole):
            button.setVisible(not listed)
        self.as_list.setEnabled(not self.undated())

    def _write_list(self) -> None:
        writer = DocumentWriter(self.list.document(), self._theme, self.list.font())
        writer.cursor.beginEditBlock()
        if self.undated() and self._lineage.bands:
            writer.paragraph(self.tr("No date is told of these groups, so there is no chart of them."), "muted")
        for part in lineage_parts(self.shown()):
            writer.heading(self._headings().get(part.heading, part.heading))
            for line in part.lines:
                writer.block(below=0.3, line=126)
                for text, address in line.pieces:
                    if address:
                        writer.link(text, address)
                    else:
                        writer.text(text)
                if line.note:
                    writer.muted(f" — {line.note}")
        writer.cursor.endEditBlock()

    def _headings(self) -> dict[str, str]:
        return {
            "Groups": self.tr("Groups"),
            "How they hang together": self.tr("How they hang together"),
            "Alliances and rivalries": self.tr("Alliances and rivalries"),
            "Founders, leaders and members": self.tr("Founders, leaders and members"),
        }

    def _open_link(self, url: QUrl) -> None:
        self.address_clicked.emit(url.toString())


class _Bar(QWidget):
    """Buttons at the left and at the right; in two lines where one is too narrow for their texts."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(2)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            sides = [self.row.itemAt(at).sizeHint().width() for at in range(self.row.count())]
            fits = sum(sides) + self.row.spacing() <= self.width()
            self.row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        return super().event(event)


def _beside(*buttons: QToolButton) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for button in buttons:
        row.addWidget(button)
    return group
