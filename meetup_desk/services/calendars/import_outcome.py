"""What a calendar file did, put together for preview and import alike."""

from meetup_desk.calendars.incoming_calendar import IncomingCalendar
from meetup_desk.domain.changes import Changes
from meetup_desk.services.calendars.import_decisions import ImportDecisions
from meetup_desk.services.calendars.import_preview import (
    CalendarImported,
    ImportEffect,
    ImportEntry,
    ImportLeftOut,
)
from meetup_desk.services.calendars.replies import ReplyAction, ReplyDecision


def of_events(
    calendar: IncomingCalendar, decisions: ImportDecisions, *, changes: Changes | None = None
) -> CalendarImported:
    """Say what events and series did, or would do; `changes` is None where nothing was written."""
    entries = [step.entry for step in decisions.steps]
    return CalendarImported(
        entries=entries,
        refused=_left_out(calendar, decisions.left_out),
        events_added=sum(step.added for step in decisions.steps),
        events_changed=sum(step.changed for step in decisions.steps),
        unchanged=sum(entry.does is ImportEffect.UNCHANGED for entry in entries),
        changes=changes,
    )


def _left_out(calendar: IncomingCalendar, more: list[ImportLeftOut]) -> list[ImportLeftOut]:
    """Give what could not be read, and what was read and is left out, in the order of the file."""
    unread = [
        ImportLeftOut(line=c.line, reason=c.reason, name=c.name, value=c.value, facts=dict(c.facts))
        for c in calendar.refused
    ]
    return sorted([*unread, *more], key=lambda left_out: left_out.line)


def of_replies(
    calendar: IncomingCalendar,
    decisions: list[ReplyDecision],
    *,
    changes: Changes | None = None,
    promoted: int = 0,
) -> CalendarImported:
    """Say what replies did, or would do; `promoted` moved up because of them."""
    refused = [each for each in decisions if each.action is ReplyAction.REFUSED]
    taken = [each for each in decisions if each.action is not ReplyAction.REFUSED]
    return CalendarImported(
        entries=list(map(_entry, taken)),
        refused=_left_out(calendar, list(map(_refused_reply, refused))),
        rsvps_changed=sum(each.action is ReplyAction.CHANGED for each in taken),
        promoted=promoted,
        unchanged=sum(each.action is ReplyAction.UNCHANGED for each in taken),
        changes=changes,
    )


def _refused_reply(decision: ReplyDecision) -> ImportLeftOut:
    reply = decision.reply
    return ImportLeftOut(
        line=reply.line,
        reason=decision.note,
        name=reply.name or reply.email,
        value=reply.email,
        facts=decision.facts,
    )


def _entry(decision: ReplyDecision) -> ImportEntry:
    reply, event = decision.reply, decision.event
    return ImportEntry(
        line=reply.line,
        does=ImportEffect(decision.action.value),
        title=event.title if event else "",
        plan=event.plan if event else None,
        name=reply.name or reply.email,
        status=decision.status or (decision.rsvp.status if decision.rsvp else None),
        note=decision.note,
        facts=decision.facts,
    )
