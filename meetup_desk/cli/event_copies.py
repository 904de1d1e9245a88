"""`event duplicate` and `event postpone`: the same event on another day."""

from argparse import Namespace

from meetup_desk.cli.event_times import changed_plan, new_day
from meetup_desk.cli.event_values import event_facts, event_value
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title


def add_commands(noun: CommandGrammar) -> None:
    """Add the verbs to the noun `event`."""
    duplicate = noun.verb("duplicate", _duplicate)
    duplicate.option("event", metavar="ID")
    duplicate.option("--on", metavar="DAY", required=True, type=duplicate.read.when)
    duplicate.option("--people", action="store_true")
    duplicate.option("--no-parts", action="store_true")
    duplicate.option("--no-doors", action="store_true")
    postpone = noun.verb("postpone", _postpone)
    postpone.option("event", metavar="ID")
    postpone.option("--start", metavar="TIME", type=postpone.read.when, words="postpone_start")
    postpone.option("--end", metavar="TIME", type=postpone.read.when)


def _duplicate(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.events.duplicating import DuplicateContent  # noqa: PLC0415 - see `main`

    event = session.event(arguments.event)
    copied = DuplicateContent(
        parts=not arguments.no_parts, doors=not arguments.no_doors, people=arguments.people
    )
    day = new_day(session, arguments, arguments.on)
    planned = session.services.events.duplicate(event.id, day, ACTOR, copied)
    made = planned.events[0]
    value = {"id": str(made.uid), "change": str(planned.changes.change)}
    facts = {"title": made.title, "when": say_plan(made.plan, session.lang), "id": made.uid}
    session.tell(value, session.say("event.added", **facts))


def _postpone(session: Session, arguments: Namespace) -> None:
    events, event = session.services.events, session.event(arguments.event)
    given = arguments.start is not None or arguments.end is not None
    plan = changed_plan(session, arguments, event.plan) if given else None
    changes = events.postpone(event.id, ACTOR, plan=plan)
    line = events.get(event.id)
    title = say_title(line.event.title, session.lang)
    text = f"{session.say('event.postponed', title=title)}\n\n{event_facts(session, line)}"
    session.tell(event_value(line) | {"change": str(changes.change)}, text)
