"""Calendars that go out: a public file, and one invite for each attendee."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from meetup_desk.calendars import outgoing
from meetup_desk.calendars.calendar_event import CalendarEvent, PartStat, Party, Status
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId, SeriesId, Uid
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.calendars import calendar_events
from meetup_desk.services.calendars.invite_states import InviteHolder, InviteState, stands
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.file_names import file_name, make_folder
from meetup_desk.store import events, invites, records, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.events import EventFilter
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.invites import HandedInvite, InviteReply
from meetup_desk.store.rsvp_lists import RsvpQuery
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import say

__all__ = ["HandedInvite", "Invite", "InviteHolder", "InviteReply", "InviteState", "Invites"]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

PARTSTAT = {
    RsvpStatus.GOING: PartStat.ACCEPTED,
    RsvpStatus.TENTATIVE: PartStat.TENTATIVE,
    RsvpStatus.INVITED: PartStat.NEEDS_ACTION,
    RsvpStatus.WAITLISTED: PartStat.TENTATIVE,
    RsvpStatus.REQUESTED: PartStat.TENTATIVE,
}
_EVERYTHING = 1_000_000
Alarm = Sequence[timedelta] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """One calendar file for one attendee, not yet handed out."""

    event: EventLine
    line: RsvpLine
    lang: str  # of the attendee
    gathering: CalendarEvent  # the event as this attendee is told of it
    told: HandedInvite
    before: HandedInvite | None  # what the attendee holds
    content: bytes

    def file_name(self, suffix: str) -> str:
        """What its file is called."""
        return file_name(self.line.name, suffix, code=str(self.line.uid)[-8:])


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteStanding:
    """An event's invites: how it is told now, and who holds what."""

    line: EventLine
    sequence: int
    holders: list[InviteHolder]


class Invites:
    """The calendars of a desk."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def publish(
        self,
        path: Path,
        *,
        event_id: EventId | None = None,
        series_id: SeriesId | None = None,
        alarms: Alarm = None,
    ) -> int:
        """Write one event, one series or everything as a file for everybody; gives the number of events.

        Whatever file tells of a date, also of a series', it is the same event, with the UID that its invites
        have: who takes several files, or an invite and its end beside them, has each date once. Drafts stay
        at home. `alarms` are how long before the start calendars ring; None: as the desk says.
        RuleError `calendar_empty`; DeskError `not_found`, `not_writable`, `disk_full`.
        """
        content, number = self.public(event_id=event_id, series_id=series_id, alarms=alarms)
        write_whole(path, content, public=True)
        return number

    def public(
        self, *, event_id: EventId | None = None, series_id: SeriesId | None = None, alarms: Alarm = None
    ) -> tuple[bytes, int]:
        """Give the file for everybody, and its number of events; options and errors as for `publish`."""
        if alarms is None:
            kept = self._settings.alarms
            alarms = kept.before if kept.public else ()
        group, lang, name = self._settings.group(), self._settings.language, self._settings.name
        with self._desk.reading() as db:
            lines = self._lines(db, event_id, series_id)
            told = calendar_events.of_events(db, lines, group, lang)
            if series_id is not None:
                name = records.get(db, Series, series_id).title or name
        if event_id is not None:
            name = lines[0].event.title or name
        return self._published(told, name, group, alarms), len(lines)

    def _lines(
        self, db: ReadTransaction, event_id: EventId | None, series_id: SeriesId | None
    ) -> Sequence[EventLine]:
        if event_id is not None:
            return [_line(db, event_id)]
        if series_id is not None:
            found = [event.id for event in events.of_series(db, series_id)]
        else:
            found = events.ids(db, EventFilter.ALL, self._desk.now(), _EVERYTHING)
        lines = events.lines(db, found)
        return [line for line in lines if line.event.status is not EventStatus.DRAFT]

    def _published(
        self, told: Iterable[CalendarEvent], name: str, group: Group, alarms: Sequence[timedelta]
    ) -> bytes:
        organizer = calendar_events.organizer(group)
        told = [replace(one, alarms=tuple(alarms)) for one in told]
        return outgoing.publish(told, name=name, organizer=organizer, stamp=self._desk.now())

    # for attendees

    def invites(
        self,
        event_id: EventId,
        folder: Path,
        *,
        rsvp_id: RsvpId | None = None,
        only_outdated: bool = False,
        shorts: bool = False,
        alarms: Alarm = None,
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
        made = self.prepare(
            event_id, rsvp_id=rsvp_id, only_outdated=only_outdated, shorts=shorts, alarms=alarms
        )
        self.hand_out(made)
        files = []
        for number, invite in enumerate(made, start=1):
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            files.append(folder / invite.file_name("ics"))
            write_whole(files[-1], invite.content)
            if progress is not None:
                progress(number, len(made))
        return files

    def prepare(
        self,
        event_id: EventId,
        *,
        rsvp_id: RsvpId | None = None,
        only_outdated: bool = False,
        shorts: bool = False,
        alarms: Alarm = None,
    ) -> list[Invite]:
        """Make the invites without writing anything down; options as for `invites`."""
        group, desk_lang = self._settings.group(), self._settings.language
        rings = tuple(self._settings.alarms.before if alarms is None else alarms)
        with self._desk.reading() as db:
            line = _line(db, event_id)
            wanted = rsvp_lists.ids(db, RsvpQuery(event_id=event_id)) if rsvp_id is None else [rsvp_id]
            found = rsvps.lines(db, wanted)
            langs = invites.locales(db, [one.person_id for one in found])
            told = {lang: _told(db, line, group, lang) for lang in {*langs.values(), desk_lang}}
            holders = stands(db, line, told[desk_lang], found)
        made, organizer = [], calendar_events.organizer(group)
        for holder, rsvp in zip(holders, found, strict=True):
            if holder.method is None or (
                only_outdated and holder.state not in (InviteState.OUTDATED, InviteState.MISSING)
            ):
                continue
            lang = langs.get(rsvp.person_id, desk_lang)
            one = _with_short(told[lang], rsvp, lang) if shorts else told[lang]
            one = replace(one, sequence=holder.next_sequence, alarms=rings)
            made.append(self._invite(line, one, holder, rsvp, lang, organizer))
        return made

    def _invite(  # noqa: PLR0917
        self,
        event: EventLine,
        one: CalendarEvent,
        holder: InviteHolder,
        rsvp: RsvpLine,
        lang: str,
        organizer: Party,
    ) -> Invite:
        to, stamp = Party(name=rsvp.name, email=rsvp.email), self._desk.now()
        if holder.method == "REQUEST":
            answerable = bool(organizer.email)  # also who accepted may change their mind
            content = outgoing.request(
                one, to, organizer=organizer, stamp=stamp, partstat=PARTSTAT[rsvp.status], rsvp=answerable
            )
        else:
            content = outgoing.cancel(one, to, organizer=organizer, stamp=stamp)
            one = replace(one, status=Status.CANCELLED)
        said = calendar_events.told(one)
        told = HandedInvite(rsvp.uid, holder.method or "", one.sequence, said, one.summary, stamp)
        return Invite(
            event=event, line=rsvp, lang=lang, gathering=one, told=told, before=holder.held, content=content
        )

    def hand_out(self, made: Iterable[Invite]) -> None:
        """Write it down first: a holder whom the desk does not know of would never hear of a change."""
        with self._desk.handing_out() as db:
            for invite in made:
                invites.hand_out(db, invite.event.event.id, invite.line.id, invite.told)

    # who holds what

    def standing(self, event_id: EventId) -> InviteStanding:
        """Say who holds which invite, and whose is outdated: those who are asked, and those who were.

        DeskError `not_found`.
        """
        group, lang = self._settings.group(), self._settings.language
        with self._desk.reading() as db:
            line = _line(db, event_id)
            one = _told(db, line, group, lang)
            found = rsvps.lines(db, rsvp_lists.ids(db, RsvpQuery(event_id=event_id)))
            holders = stands(db, line, one, found)
            known = {rsvp.uid for rsvp in found}
            gone = [held for uid, held in invites.held(db, event_id).items() if uid not in known]
        listed = [h for h in holders if h.state is not InviteState.NONE]
        listed += [
            InviteHolder(state=InviteState.GONE, held=held) for held in gone if held.method == "REQUEST"
        ]
        return InviteStanding(line=line, sequence=one.sequence, holders=listed)

    def holder(self, event_id: EventId, rsvp_id: RsvpId) -> InviteHolder:
        """Say how one attendee's calendar stands; DeskError `not_found`."""
        with self._desk.reading() as db:
            line = _line(db, event_id)
            one = _told(db, line, self._settings.group(), self._settings.language)
            found = rsvps.lines(db, [rsvp_id])
            if not found:
                raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
            return stands(db, line, one, found)[0]

    def story(self, rsvp_id: RsvpId) -> tuple[list[HandedInvite], list[InviteReply]]:
        """Give all that passed between the desk and one attendee's calendar, oldest first."""
        with self._desk.reading() as db:
            return invites.story(db, rsvp_id)

    def event_of(self, uid: Uid) -> Event:
        """Give the event whose calendar files have this UID; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Event, uid)


def _line(db: ReadTransaction, event_id: EventId) -> EventLine:
    found = events.lines(db, [event_id])
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="event", id=event_id)
    return found[0]


def _told(db: ReadTransaction, line: EventLine, group: Group, lang: str) -> CalendarEvent:
    return calendar_events.of_events(db, [line], group, lang)[0]


def _with_short(one: CalendarEvent, rsvp: RsvpLine, lang: str) -> CalendarEvent:
    if rsvp.status is not RsvpStatus.GOING or not rsvp.short:
        return one
    said = say("calendar.ticket", lang, short=show_short(rsvp.short))
    return replace(one, description="\n\n".join(filter(None, (one.description, said))))
