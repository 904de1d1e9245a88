"""`list`: what is counted at doors."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import instant_of, iso
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.scans import ListRule
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.door.lists import ListLine

_ADMITTED = [str(status) for status in RsvpStatus if status not in CLOSED]


def add_commands(commands: CommandGrammar) -> None:
    """Add `list add`, `list show` and `list remove`."""
    noun = commands.noun("list")
    add = noun.verb("add", _add)
    add.option("--event", metavar="ID", required=True)
    add.option("--name", metavar="N", required=True, type=add.read.text, words="list_name")
    add.option("--rule", choices=[str(rule) for rule in ListRule], default=str(ListRule.ONCE))
    add.option("--part", metavar="P", action="append", default=[], type=add.read.text, words="list_part")
    add.option("--status", choices=_ADMITTED, action="append", default=[], words="list_status")
    add.option("--opens", metavar="TIME", type=add.read.when)
    add.option("--closes", metavar="TIME", type=add.read.when)
    add.option("--no-reentry", action="store_true")
    noun.verb("show", _show).option("--event", metavar="ID", required=True)
    noun.verb("remove", _remove).option("list", metavar="ID", words="list_id")


def _add(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.door.lists import ListDraft  # noqa: PLC0415 - see `main`

    event = session.event(arguments.event)
    tz = event.plan.tz
    draft = ListDraft(
        name=arguments.name,
        rule=ListRule(arguments.rule),
        parts=session.services.parts.named(event.id, arguments.part),
        statuses=frozenset(map(RsvpStatus, arguments.status)) or frozenset({RsvpStatus.GOING}),
        opens_at=None if arguments.opens is None else instant_of(arguments.opens, tz),
        closes_at=None if arguments.closes is None else instant_of(arguments.closes, tz),
        reentry=not arguments.no_reentry,
    )
    made = session.services.door_lists.add(event.id, draft)
    session.tell({"id": str(made.uid)}, session.say("list.added", name=made.name, id=made.uid))


def _remove(session: Session, arguments: Namespace) -> None:
    entry_list = session.services.door_lists.by_uid(uid(arguments.list, "list"))
    session.services.door_lists.remove(entry_list.id)
    session.tell({"id": str(entry_list.uid)}, session.say("list.removed", name=entry_list.name))


def _show(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
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
    session.tell(values, table(session.headings("lists", *keys), rows))


def _value(line: "ListLine", tz: str) -> dict[str, object]:
    entry_list = line.list
    return {
        "id": str(entry_list.uid),
        "name": entry_list.name,
        "rule": str(entry_list.rule),
        "parts": [part.name for part in line.parts],
        "statuses": sorted(entry_list.statuses),
        "opens": None if entry_list.opens_at is None else iso(entry_list.opens_at, tz),
        "closes": None if entry_list.closes_at is None else iso(entry_list.closes_at, tz),
        "reentry": entry_list.reentry,
        "used": line.used,
    }
