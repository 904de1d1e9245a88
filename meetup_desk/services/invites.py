"""Calendars that go out: a public file, and one invite for each attendee."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from meetup_desk.calendars import outgoing, recurrence
from meetup_desk.calendars.gatherings import Gathering, PartStat, Party, Status
from meetup_desk.documents.files import write_whole
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.ids import EventId, RsvpId, SeriesId
from meetup_desk.domain.rows import RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.venues import Venue
from meetup_desk.services import pages
from meetup_desk.services.desks import DeskSettings
from meetup_desk.services.events import MOST_OCCURRENCES
from meetup_desk.services.filenames import file_name, make_folder
from meetup_desk.store import events, invites, records, rsvp_lists, rsvps
from meetup_desk.store.desk import Desk
from meetup_desk.store.events import EventFilter
from meetup_desk.store.reading import Reading
from meetup_desk.store.rsvp_lists import RsvpQuery

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_STATUS = {
    EventStatus.DRAFT: Status.TENTATIVE,
    EventStatus.SCHEDULED: Status.CONFIRMED,
    EventStatus.POSTPONED: Status.TENTATIVE,
    EventStatus.CANCELLED: Status.CANCELLED,
}
_ANSWER = {
    RsvpStatus.GOING: PartStat.ACCEPTED,
    RsvpStatus.TENTATIVE: PartStat.TENTATIVE,
    RsvpStatus.INVITED: PartStat.NEEDS_ACTION,
}
_EVERYTHING = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Invite:
    """One file for one attendee."""

    line: RsvpLine
    method: str
    sequence: int
    content: bytes


class Invites:
    """The calendars of a desk."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def publish(
        self, path: Path, *, event_id: EventId | None = None, series_id: SeriesId | None = None
    ) -> int:
        """Write one event, one series or everything as a file for everybody; gives the number of events.

        Drafts stay at home. DeskError `not_found`, `not_writable`, `disk_full`.
        """
        with self._desk.reading() as db:
            if event_id is not None:
                found = [records.get(db, Event, event_id)]
                gatherings = [_gathering(db, found[0])]
            elif series_id is not None:
                found = events.of_series(db, series_id)
                gatherings = _series(db, records.get(db, Series, series_id), found)
            else:
                found = _all(db, self._desk)
                gatherings = list(_calendar(db, found))
        name = self._settings.name if event_id is None else found[0].title
        stamp = self._desk.now()
        write_whole(path, outgoing.publish(gatherings, name=name, organizer=self._organizer(), stamp=stamp))
        return len(found)

    def invites(
        self,
        event_id: EventId,
        folder: Path,
        *,
        rsvp_id: RsvpId | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> list[Path]:
        """Write one REQUEST for each who is going or invited, one CANCEL for each who no longer is.

        A CANCEL goes only to those who were given an invite before. What was handed out is written down
        with its SEQUENCE. DeskError `not_found`, `not_writable`, `disk_full`, `cancelled`.
        """
        make_folder(folder)
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            gathering, held = _gathering(db, event), invites.held(db, event_id)
            wanted = rsvp_lists.ids(db, RsvpQuery(event_id=event_id)) if rsvp_id is None else [rsvp_id]
            lines = rsvps.lines(db, wanted)
        told = [self._invite(gathering, line, held.get(line.id)) for line in lines]
        made = [invite for invite in told if invite is not None]
        self._hand_out(event_id, made)
        files = []
        for number, invite in enumerate(made, start=1):
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            files.append(folder / file_name(f"{invite.line.name} {str(invite.line.uid)[-8:]}", "ics"))
            write_whole(files[-1], invite.content)
            if progress is not None:
                progress(number, len(made))
        return files

    def _invite(self, gathering: Gathering, line: RsvpLine, held: int | None) -> _Invite | None:
        to = Party(name=line.name, email=line.email)
        partstat = _ANSWER.get(line.status)
        if partstat is not None and gathering.status is not Status.CANCELLED:
            content = outgoing.request(
                [gathering],
                to,
                organizer=self._organizer(),
                stamp=self._desk.now(),
                partstat=partstat,
                rsvp=partstat is not PartStat.ACCEPTED,
            )
            return _Invite(line=line, method="REQUEST", sequence=gathering.sequence, content=content)
        if held is None:
            return None
        last = replace(gathering, sequence=max(gathering.sequence, held + 1))
        content = outgoing.cancel([last], to, organizer=self._organizer(), stamp=self._desk.now())
        return _Invite(line=line, method="CANCEL", sequence=last.sequence, content=content)

    def _hand_out(self, event_id: EventId, made: Iterable[_Invite]) -> None:
        """Write it down first: a holder whom the desk does not know of would never hear of a change."""
        with self._desk.handing_out() as db:
            for invite in made:
                rsvp = invite.line.id, invite.line.uid
                invites.hand_out(db, event_id, rsvp, invite.method, invite.sequence)

    def _organizer(self) -> Party:
        group = self._settings.group()
        return Party(name=group.contact_name or group.name, email=group.contact_email)


def _all(db: Reading, desk: Desk) -> list[Event]:
    found = events.ids(db, EventFilter.ALL, desk.now(), _EVERYTHING)
    return [line.event for line in events.lines(db, found) if line.event.status is not EventStatus.DRAFT]


def _calendar(db: Reading, found: Iterable[Event]) -> Iterable[Gathering]:
    by_series: dict[SeriesId, list[Event]] = {}
    for event in found:
        if event.series_id is None:
            yield _gathering(db, event)
        else:
            by_series.setdefault(event.series_id, []).append(event)
    for series_id, occurrences in by_series.items():
        yield from _series(db, records.get(db, Series, series_id), occurrences)


def _series(db: Reading, series: Series, occurrences: list[Event]) -> list[Gathering]:
    """Tell a series by its rule, and alone only those occurrences that differ from it."""
    first = _gathering(db, occurrences[0])
    whole = replace(
        first,
        uid=series.uid,
        sequence=series.sequence,
        status=Status.CONFIRMED,
        summary=series.title,
        plan=series.plan,
        rrule=series.rrule,
        exdates=_left_out(series, occurrences),
        modified=max(event.modified_at for event in occurrences),
    )
    alone = [_occurrence_of(db, series, event) for event in occurrences]
    return [whole, *(one for one in alone if not _as_planned(one, whole))]


def _left_out(series: Series, occurrences: list[Event]) -> tuple[datetime, ...]:
    """Give the dates of the rule that have no event to publish."""
    here = {event.recurrence_id for event in occurrences}
    planned = recurrence.occurrences(series.plan, series.rrule, most=MOST_OCCURRENCES)
    return tuple(plan.start for plan in planned if plan.start not in here)


def _as_planned(one: Gathering, whole: Gathering) -> bool:
    told = (one.plan, one.summary, one.description, one.location, one.status)
    return told == (one.recurrence_id, whole.summary, whole.description, whole.location, whole.status)


def _occurrence_of(db: Reading, series: Series, event: Event) -> Gathering:
    planned = series.plan.moved_to(event.recurrence_id or event.plan.start)
    return replace(_gathering(db, event), uid=series.uid, recurrence_id=planned)


def _gathering(db: Reading, event: Event) -> Gathering:
    line = events.lines(db, [event.id])[0]
    venue = records.get(db, Venue, event.venue_id) if event.venue_id else None
    here = venue is not None and venue.latitude is not None and venue.longitude is not None
    return Gathering(
        uid=event.uid,
        sequence=event.sequence,
        status=_STATUS[event.status],
        summary=event.title,
        description=event.description,
        location=pages.place(db, line),
        geo=(venue.latitude, venue.longitude) if here and venue else None,  # type: ignore[arg-type]
        plan=event.plan,
        created=event.created_at,
        modified=event.modified_at,
    )
