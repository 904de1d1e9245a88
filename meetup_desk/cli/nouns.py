"""All commands, in the order in which help names them."""

from meetup_desk.cli import (
    about,
    backups,
    badges,
    calendars,
    checkin,
    demo,
    desks,
    doors,
    events,
    history,
    lists,
    people,
    rsvps,
    scans,
    sheets,
    tickets,
    venues,
    waitlist,
)
from meetup_desk.cli.parser import Commands

_IN_ORDER = (
    *(demo, desks, venues, events, rsvps, waitlist, history, tickets, checkin, scans, lists, doors),
    *(sheets, badges, calendars, backups, people, about),
)


def describe(commands: Commands) -> None:
    """Describe every command."""
    for module in _IN_ORDER:
        module.describe(commands)
