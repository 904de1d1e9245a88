"""A page as the sidebar and the palette know it, before it is built."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page; `make` is called when it is shown for the first time."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Context], QWidget]
    listed: bool = True  # in the sidebar; False: other pages lead to it
    has_settings: bool = False  # the palette leads to each of its fields
    load: Callable[[], object] | None = None  # on a working thread: what takes long to import for `make`
