"""Prints a page, or saves it as PDF: always dark on light, whatever the theme."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from mali_browser.errors import ExportFailed
from mali_browser.gui.theme import load_theme
from mali_browser.gui.views.page_view import PageView

_MARGIN_MM = 18.0


def page_document(view: PageView) -> QTextDocument:
    """Return what a view shows as a document for paper."""
    document = QTextDocument()
    view.write_into(document, load_theme("light"))
    return document


def save_pdf(view: PageView, path: Path, title: str) -> None:
    """Save what a view shows as PDF, written aside and moved into place; raise ExportFailed where that cannot be."""
    try:
        handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise ExportFailed(f"{path} was not written: {error.strerror}.") from error
    os.close(handle)
    try:
        writer = QPdfWriter(aside)
        writer.setTitle(title)
        writer.setCreator("Mali Browser")
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        page_document(view).print_(writer)
        del writer
        if not Path(aside).stat().st_size:
            raise ExportFailed(f"{path} was not written: choose a folder that you may write to.")
        os.replace(aside, path)
    except OSError as error:
        raise ExportFailed(f"{path} was not written: {error.strerror}.") from error
    finally:
        Path(aside).unlink(missing_ok=True)
