"""Events as scripts read them, and as a table or a page for people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import facts, table
from meetup_desk.cli.terminal.times import iso_wall
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say, say_heading

if TYPE_CHECKING:
    from meetup_desk.domain.list_rows import EventLine


def event_value(line: "EventLine") -> dict[str, Any]:
    """Give an event as scripts read it."""
    event, fill = line.event, line.occupancy
    return {
        "id": str(event.uid),
        "title": event.title,
        "title_en": event.title_en,
        "description_en": event.description_en,
        "goal": event.goal,
        "notes": event.notes,
        "followed_up": event.followed_up_at is not None,
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


def event_facts(session: Session, line: "EventLine") -> str:
    """Lay out what there is to know of one event, a line each."""
    event, fill, lang = line.event, line.occupancy, session.lang
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
    return facts([(say_heading("events", key, lang), value) for key, value in pairs])


def event_table(session: Session, lines: "Sequence[EventLine]") -> str:
    """Lay out events, a row each."""
    keys = ("when", "title", "venue", "status", "going", "waitlisted", "arrived", "id")
    rows = [
        (
            say_plan(line.event.plan, session.lang),
            say_title(line.event.title, session.lang),
            line.venue_name,
            say(f"event.{line.event.status}", session.lang),
            _of_capacity(line),
            line.occupancy.waitlisted,
            line.occupancy.arrived,
            line.event.uid,
        )
        for line in lines
    ]
    return table(session.headings("events", *keys), rows, right={4, 5, 6})


def _of_capacity(line: "EventLine") -> str:
    fill = line.occupancy
    return str(fill.going) if fill.capacity is None else f"{fill.going} / {fill.capacity}"
