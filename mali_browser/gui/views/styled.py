"""Properties that the style sheet asks about: Qt reads them once, so a change has to be shown to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_styled(widget: QWidget, name: str, value: object) -> None:
    """Set a property of a widget that is shown already, and style the widget by it."""
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
