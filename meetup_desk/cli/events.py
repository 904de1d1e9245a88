"""`event`: plans, shows, changes and cancels gatherings, one by one or in a series."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli import arrivals, catering, event_copies, reconfirmation
from meetup_desk.cli.event_overlaps import Overlaps, find_overlaps, overlap_values, read_busy, say_overlaps
from meetup_desk.cli.event_texts import TEXTS, text_options
from meetup_desk.cli.event_times import changed_plan, new_plan, time_options
from meetup_desk.cli.event_values import event_facts, event_table, event_value
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.events import Scope
from meetup_desk.domain.ids import EventId
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title

if TYPE_CHECKING:
    from meetup_desk.domain.events import Event
    from meetup_desk.services.events.drafts import PlannedEvents

_ALL = 1_000_000


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands of `event`, in the order in which help names them."""
    noun = commands.noun("event")
    add = noun.verb("add", _add)
    add.option("--title", metavar="T", required=True, type=add.read.text)
    time_options(add, required=True)
    add.option("--tz", metavar="ZONE", type=add.read.text)
    add.option("--all-day", action="store_true")
    add.option("--venue", metavar="ID")
    add.option("--group", metavar="ID")
    add.option("--capacity", metavar="N", type=add.read.number)
    add.option("--approval", action="store_true")
    add.option("--plus-ones", metavar="N", type=add.read.number)
    add.option("--repeat", metavar="RRULE", default="", type=add.read.text)
    add.option("--busy", metavar="FILE", type=add.read.file)
    text_options(add)
    noun.verb("list", _list).option("--group", metavar="ID")
    noun.verb("show", _show).option("event", metavar="ID")
    arrivals.add_commands(noun)
    catering.add_commands(noun)
    reconfirmation.add_event_commands(noun)
    change = noun.verb("change", _change)
    change.option("event", metavar="ID")
    _scope_option(change)
    time_options(change, required=False)
    change.option("--title", metavar="T", type=change.read.text)
    change.option("--venue", metavar="ID")
    change.option("--group", metavar="ID")
    change.option("--capacity", metavar="N", type=change.read.number)
    change.option("--busy", metavar="FILE", type=change.read.file)
    change.option("--helper", metavar="N", type=change.read.text)
    text_options(change)
    change.option("--helper-phone", metavar="P", type=change.read.text)
    event_copies.add_commands(noun)
    cancel = noun.verb("cancel", _cancel)
    cancel.option("event", metavar="ID")
    _scope_option(cancel)
    cancel.option("--reason", metavar="R", default="", type=cancel.read.text, words="cancel_reason")


def _scope_option(verb: Verb) -> None:
    verb.option("--scope", choices=[str(scope) for scope in Scope], default=str(Scope.THIS))


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.events.drafts import EventDraft  # noqa: PLC0415 - see `main`

    tz = arguments.tz if arguments.tz is not None else session.services.settings.tz
    draft = EventDraft(
        title=arguments.title,
        plan=new_plan(session, arguments, tz),
        venue_id=session.venue(arguments.venue).id if arguments.venue else None,
        group_id=session.group(arguments.group).id if arguments.group else None,
        capacity=arguments.capacity,
        approval=arguments.approval,
        plus_ones=arguments.plus_ones,
        rrule=arguments.repeat,
        title_en=arguments.title_en or "",
        description_en=arguments.description_en or "",
        goal=arguments.goal or "",
        notes=arguments.notes or "",
    )
    busy = read_busy(session, arguments)
    planned = session.services.events.add(draft, ACTOR)
    overlaps = find_overlaps(session, planned.events, busy)
    value = {
        "id": str(planned.events[0].uid),
        "series": str(planned.series.uid) if planned.series else None,
        "occurrences": [str(event.uid) for event in planned.events],
        "change": str(planned.changes.change),
        "conflicts": overlap_values(overlaps),
    }
    sentences = [_say_planned(session, planned), *say_overlaps(session, overlaps)]
    session.tell(value, "\n".join(sentences))


def _say_planned(session: Session, planned: "PlannedEvents") -> str:
    first = planned.events[0]
    facts = {"title": first.title, "when": say_plan(first.plan, session.lang), "id": first.uid}
    if planned.series is None:
        return session.say("event.added", **facts)
    last = say_plan(planned.events[-1].plan, session.lang)
    return session.say(
        "event.added.series", **facts, count=len(planned.events), last=last, series=planned.series.uid
    )


def _change(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.events.drafts import EventEdit  # noqa: PLC0415 - see `main`

    events, event = session.services.events, session.event(arguments.event)
    edits = _edits(session, arguments, event)
    if not edits:
        wrong_usage(arguments, session.say("bad.nothing_to_change"))
    busy = read_busy(session, arguments)
    changes = events.change(event.id, EventEdit(**edits), ACTOR, scope=Scope(arguments.scope))
    touched = changes.touched.get(ChangeKind.EVENT)
    ids = [event.id] if touched is None else [EventId(event_id) for event_id in sorted(touched)]
    changed = [line.event for line in events.lines(ids)]
    overlaps = find_overlaps(session, changed, busy)
    _tell(session, event.id, "event.changed", overlaps, change=str(changes.change))


def _edits(session: Session, arguments: Namespace, event: "Event") -> dict[str, Any]:
    """Give the fields of an event that the options name, and what they become."""
    edits: dict[str, Any] = {}
    if arguments.start is not None or arguments.end is not None:
        edits["plan"] = changed_plan(session, arguments, event.plan)
    if arguments.group is not None:
        edits["group_id"] = session.group(arguments.group).id
    if arguments.venue is not None:
        edits["venue_id"] = session.venue(arguments.venue).id
    for name in ("title", "capacity", "helper", "helper_phone", *TEXTS):
        if (value := getattr(arguments, name)) is not None:
            edits[name] = value
    return edits


def _cancel(session: Session, arguments: Namespace) -> None:
    event, scope = session.event(arguments.event), Scope(arguments.scope)
    changes = session.services.events.cancel(event.id, ACTOR, reason=arguments.reason, scope=scope)
    _tell(session, event.id, "event.cancelled", Overlaps(), change=str(changes.change))


def _tell(session: Session, event_id: EventId, key: str, overlaps: Overlaps, *, change: str) -> None:
    line = session.services.events.get(event_id)
    value = event_value(line) | {"change": change, "conflicts": overlap_values(overlaps)}
    paragraphs = [
        session.say(key, title=say_title(line.event.title, session.lang)),
        event_facts(session, line),
        "\n".join(say_overlaps(session, overlaps)),
    ]
    session.tell(value, "\n\n".join(filter(None, paragraphs)))


def _show(session: Session, arguments: Namespace) -> None:
    line = session.services.events.get(session.event(arguments.event).id)
    session.tell(event_value(line), event_facts(session, line))


def _list(session: Session, arguments: Namespace) -> None:
    group = session.group(arguments.group).id if arguments.group else None
    lines = session.services.events.list(limit=_ALL, group_id=group)
    text = event_table(session, lines) if lines else session.say("event.none")
    session.tell([event_value(line) for line in lines], text)
