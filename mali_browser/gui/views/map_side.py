"""The list beside the map: the incidents at a mark, an area or a place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget

from mali_browser import wording
from mali_browser.gui.item_models.map_list_model import MapListModel
from mali_browser.gui.theme import Theme, icon
from mali_browser.records import PlaceIncidents


class _Incidents(QListView):
    """Enter and a click open."""

    opened = Signal(QModelIndex)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class MapSide(QFrame):
    """``incident_clicked`` carries an id, ``place_clicked`` that of the place whose page is wanted."""

    incident_clicked = Signal(str)
    place_clicked = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="panel")
        self._place = ""
        self.model = MapListModel(self)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty("role", "heading")
        self.more = QLabel()
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self.more.setProperty("role", "muted")
        self.page = QToolButton(objectName="more")
        self.page.setText(self.tr("Page of the place"))
        self.page.clicked.connect(lambda: self.place_clicked.emit(self._place))
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close the list"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.clicked.connect(self.closed)
        self.list = _Incidents()
        self.list.setModel(self.model)
        self.list.setObjectName("hits")
        self.list.setAccessibleName(self.tr("Incidents at this place"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSpacing(2)
        self.list.clicked.connect(self._open)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 8, 8)
        layout.addLayout(top)
        layout.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.more)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.close_button.setIcon(icon("close", theme.roles["text"]))

    def announce(self, heading: str, place: str | None) -> None:
        """Say whose list is to come; ``place`` has a page of its own."""
        self._place = place or ""
        self.heading.setText(heading)
        self.page.setVisible(place is not None)
        self.more.setText("")
        self.model.set_incidents(None)

    def show_incidents(self, found: PlaceIncidents) -> None:
        """Show the list."""
        self.model.set_incidents(found)
        left = found.incidents - len(found.rows)
        self.more.setText(self.tr("and {0} older ones").format(wording.number(left)) if left else "")
        self.more.setVisible(bool(left))
        if found.rows:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        self.incident_clicked.emit(self.model.record(index.row()).id)
