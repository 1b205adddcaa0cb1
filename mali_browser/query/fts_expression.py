"""Words -> a safe FTS5 MATCH expression. Nothing typed reaches MATCH unquoted."""

from __future__ import annotations

from collections.abc import Sequence

from mali_browser import folding

MAX_PARTS = 64
OWN_COLUMNS = "{title body variants}"


def term_expression(text: str, *, prefix: bool = False, phrase: bool = False) -> str:
    """Return the expression for one typed term, '' where it holds no letter or digit.

    A word with apostrophes or hyphens matches its parts in a row or its run-together form; so does a phrase, which is
    its parts in a row. With ``prefix`` the last part matches as a beginning. At most MAX_PARTS parts are used.
    """
    parts = folding.parts(text)[:MAX_PARTS]
    if not parts:
        return ""
    star = " *" if prefix else ""
    in_a_row = _quote(" ".join(parts)) + star
    if len(parts) == 1 or phrase:
        return in_a_row
    return f"({in_a_row} OR {_quote(''.join(parts))}{star})"


def any_of(expressions: Sequence[str]) -> str:
    """Return the OR of expressions ('' ones are left out)."""
    kept = [expression for expression in expressions if expression]
    return kept[0] if len(kept) == 1 else f"({' OR '.join(kept)})" if kept else ""


def _quote(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
