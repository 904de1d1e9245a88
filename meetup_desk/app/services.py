"""Builds the services of an open desk."""

from functools import partial
from typing import TYPE_CHECKING

from meetup_desk.services.backups import Backups
from meetup_desk.services.bundle import Services
from meetup_desk.services.cards import Cards
from meetup_desk.services.desks import DeskSettings
from meetup_desk.services.events import Events
from meetup_desk.services.history import History
from meetup_desk.services.invites import Invites
from meetup_desk.services.pages import Fonts
from meetup_desk.services.people import People
from meetup_desk.services.rsvps import Rsvps
from meetup_desk.services.sheets import Sheets
from meetup_desk.services.tickets import Tickets
from meetup_desk.services.venues import Venues
from meetup_desk.services.waitlist import Waitlist
from meetup_desk.store.desk import Desk

if TYPE_CHECKING:
    from meetup_desk.services.lists import Lists


def services_of(desk: Desk, fonts: Fonts) -> Services:
    """Build everything that can be done with an open desk."""
    settings = DeskSettings(desk)
    tickets = Tickets(desk, settings)
    return Services(
        desk=desk,
        settings=settings,
        backups=Backups(desk),
        cards=Cards(desk, settings, tickets, fonts),
        events=Events(desk),
        history=History(desk),
        invites=Invites(desk, settings),
        make_lists=partial(_lists, desk, settings),
        people=People(desk),
        rsvps=Rsvps(desk),
        sheets=Sheets(desk, fonts),
        tickets=tickets,
        venues=Venues(desk),
        waitlist=Waitlist(desk),
    )


def _lists(desk: Desk, settings: DeskSettings) -> "Lists":
    from meetup_desk.services.lists import Lists  # noqa: PLC0415 - see Services

    return Lists(desk, settings)
