"""Events as scripts read them, and as a table or a page for people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import facts
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say, say_heading

if TYPE_CHECKING:
    from meetup_desk.domain.list_rows import EventLine


def event_value(line: "EventLine") -> dict[str, Any]:
    """Give an event as scripts read it."""
    from meetup_desk.services.desk.list_columns import ReadAs, value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.events.event_columns import COLUMNS  # noqa: PLC0415 - see `main`

    return value_of(COLUMNS, line, ReadAs("", line.event.plan.tz))


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
    return facts([(say_heading("event", key, lang), value) for key, value in pairs])


def event_table(session: Session, lines: "Sequence[EventLine]") -> str:
    """Lay out events, a row each."""
    from meetup_desk.services.desk.list_columns import ReadAs  # noqa: PLC0415 - see `main`
    from meetup_desk.services.events.event_columns import COLUMNS  # noqa: PLC0415 - see `main`

    return list_table(session, "events", COLUMNS, lines, ReadAs(session.lang, session.services.settings.tz))
