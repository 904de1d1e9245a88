"""What the page of an event shows that is not its own; whoever builds the window hands it in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersPart:
    """The RSVPs of an event."""

    widget: QWidget
    show_event: Callable[[EventLine], None]  # another event, or the same one after it changed
    add_person: Callable[[], None]
    open_person: Callable[[int], None]  # shows one RSVP beside what is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitesPart:
    """Who holds which invite to an event; `left` comes when somebody goes back to the event."""

    widget: QWidget
    show_event: Callable[[EventLine], None]
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorsPart:
    """The doors of an event as its organiser prepares them; `left` comes when somebody goes back."""

    widget: QWidget
    show_event: Callable[[EventLine], None]
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarsPart:
    """Bringing a calendar file; `left` comes when it is done or was left."""

    widget: QWidget
    bring: Callable[[Path | None], None]  # without a path it asks for one
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsPart:
    """Bringing a list to an event; `left` comes when it is done or was left."""

    widget: QWidget
    bring: Callable[[EventLine, Path | None], None]  # without a path it asks for one
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """Makers of the parts; a door that is not there is not offered."""

    answers: Callable[[], AnswersPart]
    lists: Callable[[], ListsPart]
    invites: Callable[["AnswersPart", Callable[[], None]], InvitesPart]  # the latter brings answers
    calendars: Callable[[], CalendarsPart]
    doors: Callable[[], DoorsPart] | None = None
    open_door: Callable[[EventId], None] | None = None
    rehearse_door: Callable[[EventId], None] | None = None  # where nothing counts
