"""`list` and `part`: what is counted at doors, and the pieces of an event that one chooses."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import instant_of, iso
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.scans import ListRule
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.door.lists import ListLine

_ADMITTED = [str(status) for status in RsvpStatus if status not in CLOSED]


def describe(commands: CommandGrammar) -> None:
    """Add both nouns' commands."""
    lists = commands.noun("list")
    add = lists.verb("add", _add)
    add.option("--event", metavar="ID", required=True)
    add.option("--name", metavar="N", required=True, type=add.read.text, words="list_name")
    add.option("--rule", choices=[str(rule) for rule in ListRule], default=str(ListRule.ONCE))
    add.option("--part", metavar="P", action="append", default=[], type=add.read.text, words="list_part")
    add.option("--status", choices=_ADMITTED, action="append", default=[], words="list_status")
    add.option("--opens", metavar="TIME", type=add.read.when)
    add.option("--closes", metavar="TIME", type=add.read.when)
    add.option("--no-reentry", action="store_true")
    lists.verb("show", _show).option("--event", metavar="ID", required=True)
    lists.verb("remove", _remove).option("list", metavar="ID", words="list_id")
    parts = commands.noun("part")
    part = parts.verb("add", _add_part)
    part.option("--event", metavar="ID", required=True)
    part.option("--name", metavar="N", required=True, type=part.read.text, words="part_name")
    part.option("--capacity", metavar="N", type=part.read.number, words="part_capacity")
    part.option("--closes", metavar="TIME", type=part.read.when, words="part_closes")
    parts.verb("list", _parts).option("--event", metavar="ID", required=True)


def _add(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.door.lists import ListDraft  # noqa: PLC0415 - see `main`

    event = session.event(asked.event)
    tz = event.plan.tz
    draft = ListDraft(
        name=asked.name,
        rule=ListRule(asked.rule),
        parts=session.services.parts.named(event.id, asked.part),
        statuses=frozenset(map(RsvpStatus, asked.status)) or frozenset({RsvpStatus.GOING}),
        opens_at=None if asked.opens is None else instant_of(asked.opens, tz),
        closes_at=None if asked.closes is None else instant_of(asked.closes, tz),
        reentry=not asked.no_reentry,
    )
    made = session.services.door_lists.add(event.id, draft)
    session.tell({"id": str(made.uid)}, session.say("list.added", name=made.name, id=made.uid))


def _remove(session: Session, asked: Namespace) -> None:
    one = session.services.door_lists.by_uid(uid(asked.list, "list"))
    session.services.door_lists.remove(one.id)
    session.tell({"id": str(one.uid)}, session.say("list.removed", name=one.name))


def _show(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    lines = session.services.door_lists.of_event(event.id)
    values = [_value(line, event.plan.tz) for line in lines]
    keys = ("list", "rule", "parts", "statuses", "opens", "closes", "reentry")
    rows = [
        (
            line.list.name,
            say(f"list.rule.{line.list.rule}", session.lang),
            ", ".join(part.name for part in line.parts) or session.say("list.everybody"),
            ", ".join(say(f"rsvp.{status}", session.lang) for status in sorted(line.list.statuses)),
            value["opens"] or "",
            value["closes"] or "",
            session.say("list.reentry" if line.list.reentry else "list.no_reentry"),
        )
        for line, value in zip(lines, values, strict=True)
    ]
    session.tell(values, table([session.say(f"heading.{key}") for key in keys], rows))


def _value(line: "ListLine", tz: str) -> dict[str, object]:
    one = line.list
    return {
        "id": str(one.uid),
        "name": one.name,
        "rule": str(one.rule),
        "parts": [part.name for part in line.parts],
        "statuses": sorted(one.statuses),
        "opens": None if one.opens_at is None else iso(one.opens_at, tz),
        "closes": None if one.closes_at is None else iso(one.closes_at, tz),
        "reentry": one.reentry,
        "used": line.used,
    }


def _add_part(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    closes = None if asked.closes is None else instant_of(asked.closes, event.plan.tz)
    part, changes = session.services.parts.add(
        event.id, asked.name, ACTOR, capacity=asked.capacity, closes_at=closes
    )
    session.tell(
        {"id": str(part.uid), "change": str(changes.change)},
        session.say("part.added", name=part.name, id=part.uid),
    )


def _parts(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    parts = session.services.parts.of_event(event.id)
    values = [
        {
            "id": str(part.uid),
            "name": part.name,
            "capacity": part.capacity,
            "closes": None if part.closes_at is None else iso(part.closes_at, event.plan.tz),
        }
        for part in parts
    ]
    headings = [session.say(f"heading.{key}") for key in ("part", "capacity", "closes", "id")]
    rows = [(value["name"], value["capacity"], value["closes"], value["id"]) for value in values]
    session.tell(values, table(headings, rows, right={1}) if rows else session.say("part.none"))
