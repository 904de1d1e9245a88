"""Events and series as calendars tell them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from meetup_desk.calendars import recurrence
from meetup_desk.calendars.gatherings import Gathering, Party, Status
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.rows import EventLine
from meetup_desk.domain.times import Plan
from meetup_desk.domain.venues import Venue
from meetup_desk.services.spans import span
from meetup_desk.store import events, invites, records
from meetup_desk.store.reading import Reading
from meetup_desk.words.say import say

MOST_OCCURRENCES = 500
STATUS = {
    EventStatus.DRAFT: Status.TENTATIVE,
    EventStatus.SCHEDULED: Status.CONFIRMED,
    EventStatus.POSTPONED: Status.TENTATIVE,
    EventStatus.CANCELLED: Status.CANCELLED,
}


def of_events(db: Reading, lines: Sequence[EventLine], group: Group, lang: str) -> list[Gathering]:
    """Tell events one by one, each with the SEQUENCE that its calendars have to see now."""
    newest = invites.newest(db, [line.event.id for line in lines])
    venues: dict[VenueId, Venue] = {}
    told = []
    for line in lines:
        venue_id = line.event.venue_id
        if venue_id is not None and venue_id not in venues:
            venues[venue_id] = records.get(db, Venue, venue_id)
        venue = venues[venue_id] if venue_id is not None else None
        one = _gathering(line, venue, group, lang)
        told.append(replace(one, sequence=_sequence(one, newest.get(line.event.id))))
    return told


def organizer(group: Group) -> Party:
    """Give who invites."""
    return Party(name=group.contact_name or group.name, email=group.contact_email)


def told(one: Gathering) -> str:
    """Say in one line when, where and whether: what an invite must not have wrong."""
    return f"{span(one.plan)}|{one.location}|{one.status}"


def place_told(said: str) -> str:
    """Give where it was to be, out of what `told` said."""
    return said.partition("|")[2].rpartition("|")[0]


def _sequence(one: Gathering, newest: tuple[int, str] | None) -> int:
    """Give a SEQUENCE that never goes back (RFC 5545, 3.8.7.4), even where a change was undone."""
    if newest is None:
        return one.sequence
    sequence, said = newest
    return max(one.sequence, sequence if said == told(one) else sequence + 1)


def _gathering(line: EventLine, venue: Venue | None, group: Group, lang: str) -> Gathering:
    event = line.event
    here = venue is not None and venue.latitude is not None and venue.longitude is not None
    return Gathering(
        uid=event.uid,
        sequence=event.sequence,
        status=STATUS[event.status],
        summary=event.title,
        description=_description(event, venue, group, lang),
        location=place(line, venue),
        geo=(venue.latitude, venue.longitude) if here and venue else None,  # type: ignore[arg-type]
        categories=(group.name,),
        contact=_contact(group),
        comment=event.cancel_reason if event.status is EventStatus.CANCELLED else "",
        plan=event.plan,
        created=event.created_at,
        modified=event.modified_at,
    )


def place(line: EventLine, venue: Venue | None) -> str:
    """Say where an event is: venue, room, address."""
    name = " ".join(part for part in (line.venue_name, line.room_name) if part)
    address = venue.address if venue else ""
    return f"{name} · {address}" if address else name


def _contact(group: Group) -> str:
    return " · ".join(filter(None, (group.contact_name, group.contact_phone, group.contact_email)))


def _description(event: Event, venue: Venue | None, group: Group, lang: str) -> str:
    """Say what an attendee needs to know: why not, what, how to get in, whom to ask."""
    called_off = event.cancel_reason if event.status is EventStatus.CANCELLED else ""
    contact = _contact(group)
    access = venue.access_notes if venue else ""
    parts = (
        say("calendar.called_off", lang, reason=called_off) if called_off else "",
        event.description,
        say("calendar.access", lang, notes=access) if access else "",
        say("calendar.contact", lang, contact=contact) if contact else "",
    )
    return "\n\n".join(filter(None, parts))


# series


def of_series(
    db: Reading, series: Series, occurrences: Sequence[Event], group: Group, lang: str
) -> list[Gathering]:
    """Tell a series by its rule, and alone only those occurrences that differ from it.

    Two kinds of dates are events of their own, which every calendar understands: those beside the rule (half
    of the calendars do not see an RDATE), and those to which somebody was invited. An invite to one date has
    that event's UID, since a date of a series alone (RECURRENCE-ID) is not seen where the series is missing;
    told with the same UID here, it is one event to who is invited and has the public file too.
    """
    lines = events.lines(db, [event.id for event in occurrences])
    invited = invites.newest(db, [line.event.id for line in lines]).keys()
    told = of_events(db, lines, group, lang)
    planned = rule_dates(series.plan, series.rrule)
    by_rule, alone = [], []
    for one, line in zip(told, lines, strict=True):
        slot = _planned(series, line.event)
        if slot.start in planned and line.event.id not in invited:
            by_rule.append(replace(one, uid=series.uid, recurrence_id=slot))
        else:
            alone.append(one)
    if not by_rule:
        return alone
    whole = _whole(series, by_rule, planned, raised=len(invited))
    shown = [one for one in by_rule if one.status is not Status.CANCELLED or whole.status is Status.CANCELLED]
    return [whole, *(one for one in shown if not _as_planned(one, whole)), *alone]


def _planned(series: Series, event: Event) -> Plan:
    return series.plan.moved_to(event.recurrence_id or event.plan.start)


def _whole(series: Series, alone: Sequence[Gathering], planned: set[datetime], *, raised: int) -> Gathering:
    """Give the series as most of its occurrences are; each date that left it has `raised` its SEQUENCE."""
    held = [one for one in alone if one.status is not Status.CANCELLED]
    usual = Counter((one.location, one.description, one.geo) for one in held or alone).most_common(1)[0][0]
    here = {one.recurrence_id.start for one in held if one.recurrence_id is not None} if held else planned
    left_out = planned - here
    return replace(
        alone[0],
        sequence=series.sequence + raised,
        status=Status.CONFIRMED if held else Status.CANCELLED,
        summary=series.title,
        location=usual[0],
        description=usual[1],
        geo=usual[2],
        comment="",
        plan=series.plan,
        rrule=_ending(series.rrule, max(planned)) if left_out else series.rrule,
        exdates=tuple(sorted(left_out)),
        recurrence_id=None,
        modified=max(one.modified for one in alone),
    )


def _ending(rrule: str, last: datetime) -> str:
    """Let a rule end by a date: calcurse counts on where a date of COUNT is left out."""
    return recurrence.truncated(rrule, last + timedelta(seconds=1))


def rule_dates(plan: Plan, rrule: str) -> set[datetime]:
    """Give the wall starts of a rule; none where it has no date left."""
    try:
        return {each.start for each in recurrence.occurrences(plan, rrule, most=MOST_OCCURRENCES)}
    except RuleError:
        return set()


def _as_planned(one: Gathering, whole: Gathering) -> bool:
    said = (one.plan, one.summary, one.description, one.location, one.status)
    return said == (one.recurrence_id, whole.summary, whole.description, whole.location, whole.status)
