"""Tooltips are plain text: Qt takes one for markup where a tag stands in its first line, and a name may hold one."""

from __future__ import annotations

# Takes no room, and what follows a '<' is no tag any more.
_NOTHING = "\u200b"


def plain_tip(text: str) -> str:
    """Return a text that Qt shows as it stands when it is a tooltip."""
    return text.replace("<", f"<{_NOTHING}").replace("&lt;", f"&{_NOTHING}lt;")
