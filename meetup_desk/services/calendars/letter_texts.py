"""What a letter says to an attendee, in their language."""

from collections.abc import Iterator
from enum import StrEnum

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.groups import Group
from meetup_desk.domain.names import called
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.calendars import calendar_events
from meetup_desk.services.calendars.invites import Invite
from meetup_desk.services.calendars.plan_text import plan_of_span
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
    told, before = invite.told, invite.before
    if told.method == "CANCEL":
        off = invite.event.event.status is EventStatus.CANCELLED
        return LetterKind.CALLED_OFF if off else LetterKind.OFF_LIST
    if before is not None and before.method == "REQUEST" and any(_changes(invite)):
        return LetterKind.CHANGED
    return _BY_STATUS[invite.line.status]


def subject(invite: Invite) -> str:
    """Say in a line what the letter is about."""
    return say(
        f"letter.subject.{kind_of(invite)}",
        invite.lang,
        title=say_title(invite.gathering.summary, invite.lang),
    )


def text(invite: Invite, group: Group, *, attached: bool = False, picture: bool = False) -> str:
    """Say to an attendee what they need to know.

    `attached` tells whether the calendar file goes along, `picture` whether the ticket does.
    """
    called_off = invite.told.method == "CANCEL"
    parts = (_about_the_end if called_off else _about_the_event)(invite, picture=picture)
    signed = (*parts, _attached(invite, group) if attached else "", group.name)
    return "\n\n".join(filter(None, (*_opening(invite), *signed))) + "\n"


def _opening(invite: Invite) -> Iterator[str]:
    lang, kind = invite.lang, kind_of(invite)
    yield say("letter.greeting", lang, name=invite.line.badge_name or called(invite.line.name))
    yield say(f"letter.{kind}", lang, title=say_title(invite.gathering.summary, invite.lang))
    if kind is LetterKind.CHANGED:
        yield "\n".join(_changes(invite))


def _about_the_event(invite: Invite, *, picture: bool) -> Iterator[str]:
    lang, line, one = invite.lang, invite.line, invite.gathering
    zone = "" if one.plan.all_day else say("letter.zone", lang, zone=say_zone(one.plan))
    yield "\n".join(filter(None, (say_plan(one.plan, lang), zone, one.location)))
    if line.status is RsvpStatus.GOING and line.party > 1:
        yield say("letter.party", lang, party=line.party)
    yield one.description
    if picture:
        yield say("letter.picture", lang)


def _about_the_end(invite: Invite, *, picture: bool) -> Iterator[str]:
    """Name the event as the attendee was told of it, and why it is off."""
    del picture  # who does not come needs none
    lang, one, before = invite.lang, invite.gathering, invite.before
    said = before.told if before is not None else invite.told.told
    yield "\n".join(
        filter(None, (say_plan(plan_of_span(said) or one.plan, lang), calendar_events.place_told(said)))
    )
    if one.comment:
        yield say("calendar.called_off", lang, reason=one.comment)
    if one.contact:
        yield say("calendar.contact", lang, contact=one.contact)


def _attached(invite: Invite, group: Group) -> str:
    lang = invite.lang
    if invite.told.method == "CANCEL":
        return say("letter.attached.cancel", lang)
    what = "plans" if invite.line.status is RsvpStatus.GOING else "answer"
    where = "there" if group.contact_email else "here"
    return f"{say('letter.attached.request', lang)} {say(f'letter.{what}.{where}', lang)}"


def _changes(invite: Invite) -> Iterator[str]:
    """Say what is not as the attendee was told: the old and the new title, time and place."""
    before, one, lang = invite.before, invite.gathering, invite.lang
    if before is None:
        return
    old_plan = plan_of_span(before.told) or one.plan
    when = say_plan(old_plan, lang), say_plan(one.plan, lang)
    if old_plan.tz != one.plan.tz and not one.plan.all_day:
        when = f"{when[0]} {say_zone(old_plan)}", f"{when[1]} {say_zone(one.plan)}"
    changed = {
        "title": (say_title(before.title, lang), say_title(one.summary, lang)),
        "when": when,
        "where": (calendar_events.place_told(before.told), one.location),
    }
    for what, (old, new) in changed.items():
        if old != new:
            open_ = say("letter.changed.open", lang)
            yield say(f"letter.changed.{what}", lang, old=old or open_, new=new or open_)
