"""`person block`, `unblock`, `blocked` and `incidents`: who is kept out, where, until when, and why."""

from argparse import Namespace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from meetup_desk.cli import incidents
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import shown, table
from meetup_desk.cli.terminal.times import instant_of, iso
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.people import BlockKind
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.words.events import say_title

if TYPE_CHECKING:
    from meetup_desk.domain.list_rows import PastAnswer

_DESK, _GROUP = "desk", "group"


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `person`."""
    block = noun.verb("block", _block)
    block.option("person", metavar="ID", words="person")
    block.option("--reason", metavar="R", required=True, type=block.read.text, words="block_reason")
    block.option("--scope", choices=[_GROUP, _DESK], words="block_scope")
    block.option("--group", metavar="ID")
    block.option("--until", metavar="DATE", type=block.read.when)
    block.option("--review", metavar="DATE", type=block.read.when)
    block.option("--watch", action="store_true")
    block.option("--refuse-rsvps", action="store_true")
    unblock = noun.verb("unblock", _unblock)
    unblock.option("person", metavar="ID", words="person")
    unblock.option("--group", metavar="ID")
    unblock.option("--reason", metavar="R", default="", type=unblock.read.text, words="lift_reason")
    noun.verb("blocked", _blocked)
    noun.verb("incidents", _incidents).option("person", metavar="ID", words="person")


def _block(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.people.blocks import BlockDraft  # noqa: PLC0415 - see `main`

    tz, until, review = session.services.settings.tz, arguments.until, arguments.review
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    draft = BlockDraft(
        reason=arguments.reason,
        kind=BlockKind.WATCH if arguments.watch else BlockKind.BLOCK,
        group_id=_scope(session, arguments),
        until_at=None if until is None else _end(until, tz),
        review_at=None if review is None else instant_of(review, tz),
    )
    service, blocks = session.services.blocked_rsvps, draft.kind is BlockKind.BLOCK
    answers = service.coming(person.id, draft.group_id) if blocks else []
    coming = [each.rsvp_id for each in answers]
    refused = coming if arguments.refuse_rsvps else []
    changes = service.block(person.id, draft, ACTOR, refused=refused)
    value = {
        "id": str(person.uid),
        "blocked": blocks,
        "watched": draft.kind is BlockKind.WATCH,
        "scope": _DESK if draft.group_id is None else _GROUP,
        "until": None if draft.until_at is None else iso(draft.until_at, tz),
        "rsvps": [],
        "change": str(changes.change),
    }
    value["rsvps"] = [
        {"id": str(line.uid), "status": str(line.status)}
        for line in (session.services.rsvps.line(each) for each in coming)
    ]
    said = "person.watched" if arguments.watch else "person.blocked"
    sentences = [session.say(said, name=person.name)]
    if coming:
        named = "\n".join(f"  {_named(session, each)}" for each in answers)
        key = "person.coming.refused" if refused else "person.coming"
        sentences.append(session.say(key, rsvps=named))
    session.tell(value, "\n".join(sentences))


def _named(session: Session, answer: "PastAnswer") -> str:
    """Name an RSVP by its event and its id."""
    when = f"{moment_of(answer.start, answer.tz):%Y-%m-%d %H:%M}"
    line = session.services.rsvps.line(answer.rsvp_id)
    return f"{shown(say_title(answer.title, session.lang))}, {when} ({line.uid})"


def _scope(session: Session, arguments: Namespace) -> GroupId | None:
    """Give the group of a block; None: the whole desk. RuleError `group_needed`."""
    if arguments.group and arguments.scope != _DESK:
        return session.group(arguments.group).id
    if arguments.scope == _GROUP:
        raise RuleError("group_needed")
    return None


def _end(until: date | datetime, tz: str) -> Instant:
    """Give the end of the last day, or the time itself."""
    return instant_of(until if isinstance(until, datetime) else until + timedelta(days=1), tz)


def _unblock(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    group = session.group(arguments.group).id if arguments.group else None
    changes = session.services.blocks.remove(person.id, ACTOR, group_id=group, why=arguments.reason)
    value = {"id": str(person.uid), "blocked": False, "change": str(changes.change)}
    session.tell(value, session.say("person.unblocked", name=person.name))


def _blocked(session: Session, _arguments: Namespace) -> None:
    tz, blocks = session.services.settings.tz, session.services.blocks.list()
    values = [
        {
            "id": str(blocked.person.uid),
            "name": blocked.person.name,
            "reason": blocked.block.reason,
            "at": iso(blocked.block.at, tz),
            "scope": _DESK if blocked.block.group_id is None else _GROUP,
            "until": None if blocked.block.until_at is None else iso(blocked.block.until_at, tz),
        }
        for blocked in blocks
    ]
    headings = session.headings("people", "name", "reason", "id")
    rows = [(value["name"], value["reason"], value["id"]) for value in values]
    session.tell(values, table(headings, rows) if rows else session.say("person.none_blocked"))


def _incidents(session: Session, arguments: Namespace) -> None:
    person = session.services.people.by_uid(uid(arguments.person, "person"))
    incidents.tell_all(session, session.services.incidents.of_person(person.id))
