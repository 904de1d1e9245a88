"""What a letter says to an attendee, in their language."""

from collections.abc import Iterator
from enum import StrEnum

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.groups import Group
from meetup_desk.domain.invites import CANCEL, REQUEST
from meetup_desk.domain.names import called
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Plan
from meetup_desk.services.calendars.invites import Invite
from meetup_desk.services.calendars.plan_text import location_of, plan_of_span
from meetup_desk.words.dates import say_plan, say_zone
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say


class LetterKind(StrEnum):
    """What a letter is about."""

    INVITED = "invited"
    UNDECIDED = "undecided"
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    ASKED = "asked"
    CHANGED = "changed"
    CALLED_OFF = "called_off"  # the event
    OFF_LIST = "off_list"  # this attendee alone


_BY_STATUS = {
    RsvpStatus.INVITED: LetterKind.INVITED,
    RsvpStatus.TENTATIVE: LetterKind.UNDECIDED,
    RsvpStatus.GOING: LetterKind.CONFIRMED,
    RsvpStatus.WAITLISTED: LetterKind.WAITING,
    RsvpStatus.REQUESTED: LetterKind.ASKED,
}


def kind_of(invite: Invite) -> LetterKind:
    """Tell what a letter with this invite is about."""
    held = invite.held
    if invite.handed.method == CANCEL:
        off = invite.event.event.status is EventStatus.CANCELLED
        return LetterKind.CALLED_OFF if off else LetterKind.OFF_LIST
    if held is not None and held.method == REQUEST and any(_changes(invite)):
        return LetterKind.CHANGED
    return _BY_STATUS[invite.line.status]


def subject(invite: Invite) -> str:
    """Say in a line what the letter is about."""
    return say(
        f"letter.subject.{kind_of(invite)}",
        invite.lang,
        title=say_title(invite.calendar_event.summary, invite.lang),
    )


def text(invite: Invite, group: Group, *, attached: bool = False, picture: bool = False) -> str:
    """Say to an attendee what they need to know.

    `attached` tells whether the calendar file goes along, `picture` whether the ticket does.
    """
    called_off = invite.handed.method == CANCEL
    body = _about_the_end(invite) if called_off else _about_the_event(invite, picture=picture)
    attachment = _about_the_file(invite, group) if attached else ""
    return "\n\n".join(filter(None, (*_opening(invite), *body, attachment, group.name))) + "\n"


def _opening(invite: Invite) -> Iterator[str]:
    lang, kind = invite.lang, kind_of(invite)
    yield say("letter.greeting", lang, name=invite.line.badge_name or called(invite.line.name))
    yield say(f"letter.{kind}", lang, title=say_title(invite.calendar_event.summary, invite.lang))
    if kind is LetterKind.CHANGED:
        yield "\n".join(_changes(invite))


def _about_the_event(invite: Invite, *, picture: bool) -> Iterator[str]:
    lang, line, event = invite.lang, invite.line, invite.calendar_event
    zone = "" if event.plan.all_day else say("letter.zone", lang, zone=say_zone(event.plan))
    yield "\n".join(filter(None, (say_plan(event.plan, lang), zone, event.location)))
    if line.status is RsvpStatus.GOING and line.party > 1:
        yield say("letter.party", lang, party=line.party)
    yield event.description
    if picture:
        yield say("letter.picture", lang)


def _about_the_end(invite: Invite) -> Iterator[str]:
    """Name the event as the attendee's calendar holds it, and why it is off."""
    lang, event = invite.lang, invite.calendar_event
    schedule = (invite.held or invite.handed).schedule
    plan = plan_of_span(schedule) or event.plan
    yield "\n".join(filter(None, (say_plan(plan, lang), location_of(schedule))))
    if event.comment:
        yield say("calendar.called_off", lang, reason=event.comment)
    if event.contact:
        yield say("calendar.contact", lang, contact=event.contact)


def _about_the_file(invite: Invite, group: Group) -> str:
    lang = invite.lang
    if invite.handed.method == CANCEL:
        return say("letter.attached.cancel", lang)
    ending = "plans" if invite.line.status is RsvpStatus.GOING else "answer"
    where = "there" if group.contact_email else "here"
    return f"{say('letter.attached.request', lang)} {say(f'letter.{ending}.{where}', lang)}"


def _changes(invite: Invite) -> Iterator[str]:
    """Say what is not as the attendee's calendar holds it: the old and the new title, time and place."""
    held, event, lang = invite.held, invite.calendar_event, invite.lang
    if held is None:
        return
    fields = {
        "title": (say_title(held.title, lang), say_title(event.summary, lang)),
        "when": _times(plan_of_span(held.schedule) or event.plan, event.plan, lang),
        "where": (location_of(held.schedule), event.location),
    }
    for field, (old, new) in fields.items():
        if old != new:
            undecided = say("letter.changed.open", lang)
            yield say(f"letter.changed.{field}", lang, old=old or undecided, new=new or undecided)


def _times(old: Plan, new: Plan, lang: str) -> tuple[str, str]:
    """Say two times, with their zones where these are not the same."""
    if old.tz != new.tz and not new.all_day:
        return f"{say_plan(old, lang)} {say_zone(old)}", f"{say_plan(new, lang)} {say_zone(new)}"
    return say_plan(old, lang), say_plan(new, lang)
