"""Draws the table until the whole window is there, as HighlightDelegate does where nothing is marked or selected.

It needs no style class of Qt's, whose enumerations take the better part of 10 ms to load, and leaves most to C++.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from mali_browser.gui.item_models.roles import Role
from mali_browser.gui.item_models.table_columns import COLUMNS, STAR
from mali_browser.gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

# What Qt's own margin of a cell (3) lacks of ours.
_MARGIN = 5


class FirstDelegate(QStyledItemDelegate):
    """The table's delegate before the first paint."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if COLUMNS[index.column()].key != STAR:
            option.rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if index.data(Role.MUTED):
            palette = option.palette
            palette.setColor(QPalette.ColorRole.Text, self.theme.color("muted"))
            option.palette = palette
