"""Invites: one calendar file for each attendee."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from meetup_desk.calendars import outgoing
from meetup_desk.calendars.calendar_event import CalendarEvent, PartStat, Party, Status
from meetup_desk.domain.ids import EventId, PersonId, RsvpId
from meetup_desk.domain.invites import REQUEST, HandedInvite, InviteReply, InviteState
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.calendars import calendar_events
from meetup_desk.services.calendars.invite_holders import EventInvites, InviteHolder, holders_of, listed
from meetup_desk.services.calendars.plan_text import schedule_of
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.services.desk.progress import Cancelled, Progress, check_wanted
from meetup_desk.store import blocks, events, invites, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.rsvp_lists import RsvpQuery
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import say

_PARTSTAT = {
    RsvpStatus.GOING: PartStat.ACCEPTED,
    RsvpStatus.TENTATIVE: PartStat.TENTATIVE,
    RsvpStatus.INVITED: PartStat.NEEDS_ACTION,
    RsvpStatus.WAITLISTED: PartStat.TENTATIVE,
    RsvpStatus.REQUESTED: PartStat.TENTATIVE,
}
_TO_SEND = frozenset({InviteState.OUTDATED, InviteState.MISSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """One calendar file for one attendee, not yet handed out."""

    event: EventLine
    line: RsvpLine
    lang: str  # of the attendee
    calendar_event: CalendarEvent  # the event as this attendee's file has it
    handed: HandedInvite  # what is written down when it is handed out
    held: HandedInvite | None  # what the attendee holds
    content: bytes

    def file_name(self, suffix: str) -> str:
        """What its file is called."""
        return file_name(self.line.name, suffix, code=str(self.line.uid)[-8:])


class Invites:
    """The invites of a desk."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def write(
        self,
        event_id: EventId,
        folder: Path,
        *,
        rsvp_id: RsvpId | None = None,
        only_outdated: bool = False,
        shorts: bool = False,
        alarms: Sequence[timedelta] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> list[Path]:
        """Write one REQUEST for each who is going or invited, one CANCEL for each who no longer is.

        A CANCEL goes only to those who were given an invite before. `only_outdated` leaves out whose calendar
        is right already, `shorts` puts tickets' short codes into the files, and `alarms` how long before the
        start they ring (None: as the desk says). What was handed out is written down with its SEQUENCE.
        DeskError `not_found`, `not_writable`, `disk_full`, `cancelled`.
        """
        make_folder(folder)
        prepared = self.prepare(
            event_id, rsvp_id=rsvp_id, only_outdated=only_outdated, shorts=shorts, alarms=alarms
        )
        self.hand_out(prepared)
        files = []
        for number, invite in enumerate(prepared, start=1):
            check_wanted(cancelled)
            files.append(folder / invite.file_name("ics"))
            write_whole(files[-1], invite.content)
            if progress is not None:
                progress(number, len(prepared))
        return files

    def prepare(
        self,
        event_id: EventId,
        *,
        rsvp_id: RsvpId | None = None,
        only_outdated: bool = False,
        shorts: bool = False,
        alarms: Sequence[timedelta] | None = None,
    ) -> list[Invite]:
        """Make the invites without writing anything down; options as for `write`."""
        group, lang = self._settings.group(), self._settings.language
        with self._desk.reading() as db:
            event = events.line(db, event_id)
            wanted = rsvp_lists.ids(db, RsvpQuery(event_id=event_id)) if rsvp_id is None else [rsvp_id]
            lines = rsvps.lines(db, wanted)
            locales = invites.locales(db, [line.person_id for line in lines])
            by_language = {
                each: calendar_events.of_event(db, event, group, each) for each in {*locales.values(), lang}
            }
            holders = holders_of(db, event_id, by_language[lang], lines)
            # Whoever is asked for by name is the organiser's own decision; a cancellation goes to all.
            blocked = blocks.blocked_rsvps(db, event_id) if rsvp_id is None else set()
        maker = _InviteMaker(
            event=event,
            by_language=by_language,
            locales=locales,
            language=lang,
            organizer=calendar_events.organizer(group),
            shorts=shorts,
            alarms=tuple(self._settings.alarms.before if alarms is None else alarms),
            now=self._desk.now(),
        )
        return [
            maker.invite(holder, line)
            for holder, line in zip(holders, lines, strict=True)
            if holder.method is not None
            and (holder.state in _TO_SEND or not only_outdated)
            and not (line.id in blocked and holder.method == REQUEST)
        ]

    def hand_out(self, prepared: Iterable[Invite]) -> None:
        """Write it down first: a holder whom the desk does not know of would never hear of a change."""
        with self._desk.handing_out() as db:
            for invite in prepared:
                invites.hand_out(db, invite.event.event.id, invite.line.id, invite.handed)

    # who holds what

    def of_event(self, event_id: EventId) -> EventInvites:
        """Say who holds which invite, and whose is outdated: those who are asked, and those who were.

        DeskError `not_found`.
        """
        with self._desk.reading() as db:
            line, event = self._event(db, event_id)
            lines = rsvps.lines(db, rsvp_lists.ids(db, RsvpQuery(event_id=event_id)))
            holders = listed(db, event_id, event, lines)
        return EventInvites(line=line, sequence=event.sequence, holders=holders)

    def count_stale(self, event_id: EventId) -> int:
        """Count the calendars that hold another time or place than the event has now."""
        with self._desk.reading() as db:
            _, event = self._event(db, event_id)
            held = invites.held_schedules(db, event_id)
        return sum(number for schedule, number in held if schedule != schedule_of(event))

    def holder(self, event_id: EventId, rsvp_id: RsvpId) -> InviteHolder:
        """Say what one attendee's calendar holds; DeskError `not_found`."""
        with self._desk.reading() as db:
            _, event = self._event(db, event_id)
            return holders_of(db, event_id, event, [rsvps.line(db, rsvp_id)])[0]

    def _event(self, db: ReadTransaction, event_id: EventId) -> tuple[EventLine, CalendarEvent]:
        line = events.line(db, event_id)
        group, lang = self._settings.group(), self._settings.language
        return line, calendar_events.of_event(db, line, group, lang)

    def history(self, rsvp_id: RsvpId) -> tuple[list[HandedInvite], list[InviteReply]]:
        """Give all that passed between the desk and one attendee's calendar, oldest first."""
        with self._desk.reading() as db:
            return invites.history(db, rsvp_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class _InviteMaker:
    """Makes the invites of one event."""

    event: EventLine
    by_language: dict[str, CalendarEvent]
    locales: dict[PersonId, str]  # languages that people read
    language: str  # of who says nothing else
    organizer: Party
    shorts: bool  # the tickets' short codes go along
    alarms: tuple[timedelta, ...]
    now: Instant

    def invite(self, holder: InviteHolder, line: RsvpLine) -> Invite:
        """Make the invite of one attendee, or their cancellation."""
        lang = self.locales.get(line.person_id, self.language)
        event = self._event(holder, line, lang)
        schedule = schedule_of(event)
        method = holder.method or ""
        return Invite(
            event=self.event,
            line=line,
            lang=lang,
            calendar_event=event,
            handed=HandedInvite(line.uid, method, event.sequence, schedule, event.summary, self.now),
            held=holder.held,
            content=self._content(event, line, method),
        )

    def _event(self, holder: InviteHolder, line: RsvpLine, lang: str) -> CalendarEvent:
        event = self.by_language[lang]
        return replace(
            event,
            sequence=holder.next_sequence,
            alarms=self.alarms,
            status=event.status if holder.method == REQUEST else Status.CANCELLED,
            description=self._description(event, line, lang),
        )

    def _description(self, event: CalendarEvent, line: RsvpLine, lang: str) -> str:
        if not (self.shorts and line.short and line.status is RsvpStatus.GOING):
            return event.description
        ticket = say("calendar.ticket", lang, short=show_short(line.short))
        return "\n\n".join(filter(None, (event.description, ticket)))

    def _content(self, event: CalendarEvent, line: RsvpLine, method: str) -> bytes:
        to = Party(name=line.name, email=line.email)
        if method != REQUEST:
            return outgoing.cancel(event, to, organizer=self.organizer, stamp=self.now)
        return outgoing.request(
            event,
            to,
            organizer=self.organizer,
            stamp=self.now,
            partstat=_PARTSTAT[line.status],
            rsvp=bool(self.organizer.email),  # also who accepted may change their mind
        )
