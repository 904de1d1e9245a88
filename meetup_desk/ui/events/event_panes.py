"""What the page of an event shows that is not its own; whoever builds the window hands it in.

Pages never import pages. A capability that belongs to an event comes here in one of three ways, each handed
to a constructor by `app/event_pane_maker.py`, which imports its module when it is first shown:

- a *subpage* of the event, such as its invites: an `EventSubpage`, its maker in `EventPanes`, a callable in
  `EventLinks` that shows it, and an action in `event_actions.py`;
- a *link* to a page of its own, such as the door: a callable in `EventLinks` alone, and an action;
- a *part of a tab*, such as the RSVPs: a value with its widget and `show_event`, placed by `event_page.py`.

What is None is not there, and is not offered.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.rsvps import RsvpStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpsPane:
    """The RSVPs of an event."""

    widget: QWidget
    show_event: Callable[[EventLine], None]  # another event, or the same one after it changed
    add_person: Callable[[], None]
    show_status: Callable[[RsvpStatus], None]  # only those who answered so
    open_person: Callable[[int], None]  # shows one RSVP beside what is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSubpage:
    """A page about one event; `left` comes when somebody goes back to the event."""

    widget: QWidget
    show_event: Callable[[EventLine], None]
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarImportPane:
    """Importing a calendar file; `left` comes when it is done or was left."""

    widget: QWidget
    start: Callable[[Path | None], None]  # without a path it asks for one
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class ListImportPane:
    """Importing a list to an event; `left` comes when it is done or was left."""

    widget: QWidget
    start: Callable[[EventLine, Path | None, Sequence[Path]], None]  # without a path it asks for one
    left: SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPanes:
    """Makers of the parts, and what leads to pages elsewhere."""

    rsvps: Callable[[], RsvpsPane]
    list_import: Callable[[], ListImportPane]
    calendar_import: Callable[[], CalendarImportPane]
    invites: Callable[[RsvpsPane, Callable[[], None]], EventSubpage]  # the latter imports answers
    notices: Callable[[], EventSubpage]
    surveys: Callable[[], EventSubpage]
    room_questions: Callable[[], EventSubpage]
    seating: Callable[[], EventSubpage]
    buddies: Callable[[], EventSubpage]
    doors: Callable[[], EventSubpage] | None = None
    open_door: Callable[[EventId], None] | None = None
    rehearse_door: Callable[[EventId], None] | None = None  # where nothing counts


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLinks:
    """Where the page of an event leads."""

    import_list: Callable[..., None]  # (line, path=None, more=())
    show_invites: Callable[[EventLine], None]
    show_notices: Callable[[EventLine], None]
    show_surveys: Callable[[EventLine], None]
    show_room_questions: Callable[[EventLine], None]
    show_seating: Callable[[EventLine], None]
    show_buddies: Callable[[EventLine], None]
    show_doors: Callable[[EventLine], None] | None = None
    open_door: Callable[[EventId], None] | None = None
    rehearse_door: Callable[[EventId], None] | None = None
