"""`event add`, `event list`, `event show`, `event change` and `event cancel`."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar, Verb, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import facts, table
from meetup_desk.cli.terminal.times import iso, iso_wall, wall_of
from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.events import Scope
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import Plan, whole_days
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event
    from meetup_desk.domain.list_rows import EventLine
    from meetup_desk.services.calendars.import_preview import Busy
    from meetup_desk.services.events.drafts import Planned
    from meetup_desk.services.events.overlaps import Overlap

_USUAL_LENGTH = timedelta(hours=2)
_ALL = 1_000_000


def describe(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("event")
    add = noun.verb("add", _add)
    add.option("--title", metavar="T", required=True, type=add.read.text)
    _time_options(add, required=True)
    add.option("--tz", metavar="ZONE", type=add.read.text)
    add.option("--all-day", action="store_true")
    add.option("--venue", metavar="ID")
    add.option("--capacity", metavar="N", type=add.read.number)
    add.option("--approval", action="store_true")
    add.option("--plus-ones", metavar="N", type=add.read.number)
    add.option("--repeat", metavar="RRULE", default="", type=add.read.text)
    add.option("--busy", metavar="FILE", type=add.read.file)
    noun.verb("list", _list)
    noun.verb("show", _show).option("event", metavar="ID")
    arrivals = noun.verb("arrivals", _arrivals)
    arrivals.option("event", metavar="ID")
    arrivals.option("--door", metavar="NAME", default="", type=arrivals.read.text, words="scan_door")
    arrivals.option("--list", metavar="NAME", default="entry", type=arrivals.read.text, words="arrivals_list")
    change = noun.verb("change", _change)
    change.option("event", metavar="ID")
    _scope_option(change)
    _time_options(change, required=False)
    change.option("--title", metavar="T", type=change.read.text)
    change.option("--venue", metavar="ID")
    change.option("--capacity", metavar="N", type=change.read.number)
    change.option("--busy", metavar="FILE", type=change.read.file)
    change.option("--helper", metavar="N", type=change.read.text)
    change.option("--helper-phone", metavar="P", type=change.read.text)
    cancel = noun.verb("cancel", _cancel)
    cancel.option("event", metavar="ID")
    _scope_option(cancel)
    cancel.option("--reason", metavar="R", default="", type=cancel.read.text, words="cancel_reason")


def _scope_option(verb: Verb) -> None:
    verb.option("--scope", choices=[str(scope) for scope in Scope], default=str(Scope.THIS))


def _time_options(verb: Verb, *, required: bool) -> None:
    verb.option("--start", metavar="TIME", required=required, type=verb.read.when)
    verb.option("--end", metavar="TIME", type=verb.read.when)


# planning


def _add(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.events.drafts import EventDraft  # noqa: PLC0415 - see `main`

    tz = asked.tz if asked.tz is not None else session.services.settings.tz
    draft = EventDraft(
        title=asked.title,
        plan=_new_plan(session, asked, tz),
        venue_id=session.venue(asked.venue).id if asked.venue else None,
        capacity=asked.capacity,
        approval=asked.approval,
        plus_ones=asked.plus_ones,
        rrule=asked.repeat,
    )
    taken = _taken(session, asked)
    planned = session.services.events.add(draft, ACTOR)
    value = {
        "id": str(planned.events[0].uid),
        "series": str(planned.series.uid) if planned.series else None,
        "occurrences": [str(event.uid) for event in planned.events],
        "change": str(planned.changes.change),
    }
    found = session.services.events.overlaps([event.id for event in planned.events])
    met = _met(planned.events, taken)
    told = [_planned(session, planned), *_overlaps(session, found, met)]
    session.tell(value | {"conflicts": _conflicts(found, met)}, "\n".join(told))


def _planned(session: Session, planned: "Planned") -> str:
    first = planned.events[0]
    told = {"title": first.title, "when": say_plan(first.plan, session.lang), "id": first.uid}
    if planned.series is None:
        return session.say("event.added", **told)
    last = say_plan(planned.events[-1].plan, session.lang)
    return session.say(
        "event.added.series", **told, count=len(planned.events), last=last, series=planned.series.uid
    )


def _new_plan(session: Session, asked: Namespace, tz: str) -> Plan:
    if asked.all_day:
        first = _day(session, asked, asked.start)
        return whole_days(first, first if asked.end is None else _day(session, asked, asked.end), tz)
    start = _wall(session, asked, asked.start, tz)
    end = start + _USUAL_LENGTH if asked.end is None else _wall(session, asked, asked.end, tz)
    return Plan(start=start, end=end, tz=tz)


def _day(session: Session, asked: Namespace, given: datetime | date) -> date:
    if isinstance(given, datetime):
        wrong_usage(asked, session.say("bad.day", text=given))
    return given


def _wall(session: Session, asked: Namespace, given: datetime | date, tz: str) -> datetime:
    if not isinstance(given, datetime):
        wrong_usage(asked, session.say("bad.time", text=given))
    return wall_of(given, tz)


# changing


def _change(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.events.drafts import EventEdit  # noqa: PLC0415 - see `main`

    event = session.event(asked.event)
    given: dict[str, Any] = {}
    if asked.start is not None or asked.end is not None:
        given["plan"] = _moved(session, asked, event.plan)
    if asked.venue is not None:
        given["venue_id"] = session.venue(asked.venue).id
    given |= {
        name: getattr(asked, name)
        for name in ("title", "capacity", "helper", "helper_phone")
        if getattr(asked, name) is not None
    }
    if not given:
        wrong_usage(asked, session.say("bad.nothing_to_change"))
    taken = _taken(session, asked)
    changes = session.services.events.change(event.id, EventEdit(**given), ACTOR, scope=Scope(asked.scope))
    meant = changes.touched.get(ChangeKind.EVENT)
    ids = [event.id] if meant is None else [EventId(i) for i in sorted(meant)]
    found = session.services.events.overlaps(ids)
    met = _met([line.event for line in session.services.events.lines(ids)], taken)
    _tell(session, event.id, "event.changed", found, met, change=str(changes.change))


def _moved(session: Session, asked: Namespace, plan: Plan) -> Plan:
    """Give the plan with what was asked; without an end it keeps its length."""
    if plan.all_day:
        first = plan.first_day if asked.start is None else _day(session, asked, asked.start)
        last = first + (plan.last_day - plan.first_day)
        return whole_days(first, last if asked.end is None else _day(session, asked, asked.end), plan.tz)
    start = plan.start if asked.start is None else _wall(session, asked, asked.start, plan.tz)
    end = start + plan.duration if asked.end is None else _wall(session, asked, asked.end, plan.tz)
    return Plan(start=start, end=end, tz=plan.tz)


def _cancel(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    changes = session.services.events.cancel(event.id, ACTOR, reason=asked.reason, scope=Scope(asked.scope))
    _tell(session, event.id, "event.cancelled", change=str(changes.change))


# showing


def _show(session: Session, asked: Namespace) -> None:
    line = session.services.events.get(session.event(asked.event).id)
    session.tell(_value(line), _page(session, line))


def _arrivals(session: Session, asked: Namespace) -> None:
    found = session.services.scan_list.arrivals(session.event(asked.event).id, asked.door, asked.list)
    tz = found.plan.tz
    values = [
        {
            "from": iso(slot.at, tz),
            "to": iso(slot.until, tz),
            "in": slot.came,
            "out": slot.left,
            "refused": slot.refused,
        }
        for slot in found.slots
    ]
    headings = [session.say(f"heading.{key}") for key in ("from", "to", "in", "out", "refused")]
    rows = [(*_between(value["from"], value["to"]), *list(value.values())[2:]) for value in values]
    text = table(headings, rows, right={2, 3, 4}) if rows else session.say("scans.none")
    again = f"\n{session.say('arrivals.again', again=found.again)}" if found.again else ""
    session.tell(values, text + again)


def _between(start: object, until: object) -> tuple[str, str]:
    """Give two instants in ISO 8601 to the minute; the second has its day where it is another."""
    first, last = (str(one)[:16].replace("T", " ") for one in (start, until))
    return first, last[11:] if last[:10] == first[:10] else last


def _tell(
    session: Session,
    event_id: EventId,
    key: str,
    found: "Sequence[Overlap]" = (),
    met: "Sequence[tuple[Event, Busy]]" = (),
    **more: str,
) -> None:
    line = session.services.events.get(event_id)
    value = _value(line) | more | {"conflicts": _conflicts(found, met)}
    told = [session.say(key, title=say_title(line.event.title, session.lang)), _page(session, line)]
    told.append("\n".join(_overlaps(session, found, met)))
    session.tell(value, "\n\n".join(filter(None, told)))


# what is at the same time


def _taken(session: Session, asked: Namespace) -> "list[Busy]":
    """Read the host's own calendar before anything is changed."""
    return session.services.calendar_import.busy(session.source(asked.busy)) if asked.busy is not None else []


def _met(held: "Sequence[Event]", taken: "Sequence[Busy]") -> "list[tuple[Event, Busy]]":
    return [(event, busy) for event in held for busy in taken if busy.meets(event.plan)]


def _conflicts(found: "Sequence[Overlap]", met: "Sequence[tuple[Event, Busy]]") -> list[dict[str, Any]]:
    return [*map(_conflict, found), *(_busy(event, busy) for event, busy in met)]


def _busy(event: "Event", busy: "Busy") -> dict[str, Any]:
    return {
        "event": str(event.uid),
        "with": None,
        "title": busy.title,
        "start": iso_wall(busy.plan.start, busy.plan.tz),
        "end": iso_wall(busy.plan.end, busy.plan.tz),
        "shares": ["host"],
    }


def _overlaps(session: Session, found: "Sequence[Overlap]", met: "Sequence[tuple[Event, Busy]]") -> list[str]:
    told = [_overlap(session, one) for one in found]
    for event, busy in met:
        when, mine = say_plan(busy.plan, session.lang), say_plan(event.plan, session.lang)
        title = busy.title or session.say("event.private")
        told.append(session.say("event.busy", title=title, when=when, mine=mine))
    return told


def _conflict(one: "Overlap") -> dict[str, Any]:
    other = one.other.event
    return {
        "event": str(one.event.event.uid),
        "with": str(other.uid),
        "title": other.title,
        "start": iso_wall(other.plan.start, other.plan.tz),
        "end": iso_wall(other.plan.end, other.plan.tz),
        "shares": list(one.shares),
    }


def _overlap(session: Session, one: "Overlap") -> str:
    event = one.other.event
    shared = ", ".join(session.say(f"event.shares.{what}") for what in one.shares)
    return session.say(
        "event.overlaps",
        title=say_title(event.title, session.lang),
        when=say_plan(event.plan, session.lang),
        shared=shared,
        mine=say_plan(one.event.event.plan, session.lang),
    )


def _list(session: Session, asked: Namespace) -> None:
    del asked
    lines = session.services.events.list(limit=_ALL)
    value = [_value(line) for line in lines]
    if not lines:
        session.tell(value, session.say("event.none"))
        return
    keys = ("when", "title", "venue", "status", "going", "waitlisted", "arrived", "id")
    rows = [
        (
            say_plan(line.event.plan, session.lang),
            say_title(line.event.title, session.lang),
            line.venue_name,
            say(f"event.{line.event.status}", session.lang),
            _of_capacity(line),
            line.fill.waitlisted,
            line.fill.arrived,
            line.event.uid,
        )
        for line in lines
    ]
    headings = [session.say(f"heading.{key}") for key in keys]
    session.tell(value, table(headings, rows, right={4, 5, 6}))


def _of_capacity(line: "EventLine") -> str:
    fill = line.fill
    return str(fill.going) if fill.capacity is None else f"{fill.going} / {fill.capacity}"


def _value(line: "EventLine") -> dict[str, Any]:
    event, fill = line.event, line.fill
    return {
        "id": str(event.uid),
        "title": event.title,
        "start": iso_wall(event.plan.start, event.plan.tz),
        "end": iso_wall(event.plan.end, event.plan.tz),
        "tz": event.plan.tz,
        "all_day": event.plan.all_day,
        "status": str(event.status),
        "cancel_reason": event.cancel_reason,
        "venue": str(line.venue) if line.venue else None,
        "venue_name": line.venue_name,
        "series": str(line.series) if line.series else None,
        "sequence": event.sequence,
        "helper": event.helper,
        "helper_phone": event.helper_phone,
        "approval": event.approval,
        "plus_ones": event.plus_ones,
        "capacity": fill.capacity,
        "going": fill.going,
        "waitlisted": fill.waitlisted,
        "requested": fill.requested,
        "tentative": fill.tentative,
        "invited": fill.invited,
        "arrived": fill.arrived,
        "seats_left": fill.seats_left,
        "over": fill.over,
    }


def _page(session: Session, line: "EventLine") -> str:
    event, fill, lang = line.event, line.fill, session.lang
    people = {
        key: session.say("people", count=getattr(fill, key)) for key in ("waitlisted", "requested", "arrived")
    }
    pairs: list[tuple[str, object]] = [
        ("title", say_title(event.title, lang)),
        ("when", say_plan(event.plan, lang)),
        ("tz", event.plan.tz),
        ("venue", " · ".join(filter(None, (line.venue_name, line.room_name)))),
        ("status", " · ".join(filter(None, (say(f"event.{event.status}", lang), event.cancel_reason)))),
        ("capacity", "" if fill.capacity is None else session.say("people", count=fill.capacity)),
        ("going", session.say("people", count=fill.going)),
        ("over", session.say("people", count=fill.over) if fill.over else ""),
        *people.items(),
        ("approval", session.say("event.by_approval") if event.approval else ""),
        ("helper", " · ".join(filter(None, (event.helper, event.helper_phone)))),
        ("series", line.series or ""),
        ("id", event.uid),
    ]
    return facts([(session.say(f"heading.{key}"), shown) for key, shown in pairs])
