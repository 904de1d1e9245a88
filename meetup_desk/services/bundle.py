"""All services of one open desk, as the window and the command line receive them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.services.backups import Backups
from meetup_desk.services.cards import Cards
from meetup_desk.services.checkin import DeskDoor, post_of
from meetup_desk.services.desks import DeskSettings
from meetup_desk.services.events import Events
from meetup_desk.services.history import History
from meetup_desk.services.invites import Invites
from meetup_desk.services.people import People
from meetup_desk.services.rsvps import Rsvps
from meetup_desk.services.sheets import Sheets
from meetup_desk.services.tickets import Tickets
from meetup_desk.services.venues import Venues
from meetup_desk.services.waitlist import Waitlist
from meetup_desk.store.desk import Desk

if TYPE_CHECKING:
    from meetup_desk.services.lists import Lists


@dataclass(frozen=True, kw_only=True)
class Services:
    """What can be done with one desk.

    Reading lists of every kind takes as long to import as all other services: it waits until it is wanted.
    """

    desk: Desk
    settings: DeskSettings
    backups: Backups
    cards: Cards
    events: Events
    history: History
    invites: Invites
    make_lists: "Callable[[], Lists]"
    people: People
    rsvps: Rsvps
    sheets: Sheets
    tickets: Tickets
    venues: Venues
    waitlist: Waitlist

    @cached_property
    def lists(self) -> "Lists":
        """Lists of people from elsewhere."""
        return self.make_lists()

    def door(self, event_id: EventId, name: str, *, entry_list: str = "entry") -> DeskDoor:
        """Open a door of an event; it is made when it is first used."""
        return DeskDoor(self.desk, self.settings, event_id, door=name, entry_list=entry_list)

    def door_of(self, scan: Uid) -> DeskDoor:
        """Open the door at which a scan was made; DeskError `not_found`."""
        event_id, name, entry_list = post_of(self.desk, scan)
        return self.door(event_id, name, entry_list=entry_list)
