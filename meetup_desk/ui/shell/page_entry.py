"""A page as the sidebar and the palette know it, before it is built."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingName:
    """A setting by its name, and the section that holds it; the page of settings goes to it."""

    section: str  # its key
    place: str  # what the section is called
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page; `make` is called when it is shown for the first time."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Context], QWidget]
    listed: bool = True  # in the sidebar; False: other pages lead to it
    home: str = ""  # of one that is not listed: the page of the sidebar that it belongs to
    settings: "Callable[[], Sequence[SettingName]] | None" = None  # what the palette finds on it
