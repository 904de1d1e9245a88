"""SEQUENCE of the calendar files that the desk hands out."""

from meetup_desk.calendars.calendar_event import CalendarEvent
from meetup_desk.domain.sequence import next_sequence
from meetup_desk.services.calendars.plan_text import schedule_of
from meetup_desk.store.sequence import NewestInvite


def outgoing_sequence(event: CalendarEvent, newest: NewestInvite | None) -> int:
    """Give a SEQUENCE above what attendees hold of another time or place, also where a change was undone."""
    if newest is None:
        return event.sequence
    significant = newest.schedule != schedule_of(event)
    return next_sequence(newest.sequence, significant=significant, least=event.sequence)
