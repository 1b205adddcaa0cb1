"""Dataclasses that are made when the first one is needed: the start of the program does not pay for all of them.

Making a frozen dataclass takes Python about half a millisecond, and most kinds of record are for pages that a reader
opens later or never. Until the first instance, or the first question for its fields, the class is as it was written.
"""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from typing import Any, TypeVar

_C = TypeVar("_C", bound=type)
_FIELDS = "__dataclass_fields__"
_OWN = frozenset({"__init__", "__dict__", "__weakref__", _FIELDS})
# Making one may make its base classes, in the same thread.
_LOCK = threading.RLock()


class _Fields:
    """Stands where the fields of the class will be; whoever asks for them has the class made."""

    def __init__(self, make: Callable[[], None]) -> None:
        self._make = make

    def __get__(self, _instance: object, owner: type) -> Any:
        self._make()
        return getattr(owner, _FIELDS)


def dataclass(**options: bool) -> Callable[[_C], _C]:
    """Return a decorator like that of ``dataclasses`` (without ``slots``), which does its work when it is needed."""
    make_start = dataclasses.dataclass(**{**options, "eq": False, "repr": False, "order": False})
    make_rest = dataclasses.dataclass(**{**options, "init": False})

    def decorate(cls: _C) -> _C:
        def make() -> None:
            with _LOCK:
                if not isinstance(cls.__dict__[_FIELDS], _Fields):
                    return
                written = {name: value for name, value in cls.__dict__.items() if name not in _OWN}
                # A twin gives the finished method: another thread finds the first one below or that, never none.
                twin: Any = make_start(type(cls.__name__, cls.__bases__, written))
                make_rest(cls)
                cls.__init__ = twin.__init__  # type: ignore[misc]

        def first(self: object, *values: Any, **named: Any) -> None:
            make()
            cls.__init__(self, *values, **named)  # type: ignore[misc]

        cls.__init__ = first  # type: ignore[misc]
        setattr(cls, _FIELDS, _Fields(make))
        return cls

    return decorate
