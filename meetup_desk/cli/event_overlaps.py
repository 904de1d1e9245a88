"""What is at the same time as an event: other events, and what the host's own calendar says."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from meetup_desk.cli.terminal.session import Session
from meetup_desk.domain.times import iso_wall
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event
    from meetup_desk.domain.times import Plan
    from meetup_desk.services.calendars.import_preview import Busy
    from meetup_desk.services.events.overlaps import Overlap


class Overlaps(NamedTuple):
    """Events that share a room, a host or a group at one time, and times at which the host is busy."""

    events: "Sequence[Overlap]" = ()
    busy: "Sequence[tuple[Event, Busy]]" = ()


def read_busy(session: Session, arguments: Namespace) -> "list[Busy]":
    """Read the host's own calendar, which is done before anything is changed."""
    if arguments.busy is None:
        return []
    return session.services.calendar_import.busy(session.source(arguments.busy))


def find_overlaps(session: Session, events: "Sequence[Event]", busy: "Iterable[Busy]") -> Overlaps:
    """Find what is at the same time as events."""
    busy = list(busy)
    return Overlaps(
        events=session.services.events.overlaps([event.id for event in events]),
        busy=[(event, other) for event in events for other in busy if other.meets(event.plan)],
    )


def overlap_values(overlaps: Overlaps) -> list[dict[str, Any]]:
    """Give overlaps as scripts read them."""
    values = []
    for overlap in overlaps.events:
        other = overlap.other.event
        values.append(
            _value(overlap.event.event, str(other.uid), other.title, other.plan, list(overlap.shares))
        )
    values += [_value(event, None, busy.title, busy.plan, ["host"]) for event, busy in overlaps.busy]
    return values


def _value(event: "Event", other: str | None, title: str, plan: "Plan", shares: list[str]) -> dict[str, Any]:
    return {
        "event": str(event.uid),
        "with": other,
        "title": title,
        "start": iso_wall(plan.start, plan.tz),
        "end": iso_wall(plan.end, plan.tz),
        "shares": shares,
    }


def say_overlaps(session: Session, overlaps: Overlaps) -> list[str]:
    """Say overlaps, a sentence each."""
    sentences = [_say_overlap(session, overlap) for overlap in overlaps.events]
    for event, busy in overlaps.busy:
        when, mine = say_plan(busy.plan, session.lang), say_plan(event.plan, session.lang)
        title = busy.title or session.say("event.private")
        sentences.append(session.say("event.busy", title=title, when=when, mine=mine))
    return sentences


def _say_overlap(session: Session, overlap: "Overlap") -> str:
    event = overlap.other.event
    return session.say(
        "event.overlaps",
        title=say_title(event.title, session.lang),
        when=say_plan(event.plan, session.lang),
        shared=", ".join(_say_shared(session, overlap, share) for share in overlap.shares),
        mine=say_plan(overlap.event.event.plan, session.lang),
    )


def _say_shared(session: Session, overlap: "Overlap", share: str) -> str:
    """Say what both would have; a place by its name."""
    other = overlap.other
    place = " · ".join(part for part in (other.venue_name, other.room_name) if part)
    return place if share == "room" and place else session.say(f"event.shares.{share}")
