"""`buddy propose|set|remove|tell|answer|list`."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.ids import EventId, PersonId

if TYPE_CHECKING:
    from meetup_desk.services.introductions.buddies import BuddyLine


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("buddy")
    for name, run in (("propose", _propose), ("list", _list)):
        noun.verb(name, run).option("--event", metavar="ID", required=True)
    for name, run in (("set", _set), ("remove", _remove), ("answer", _answer)):
        verb = noun.verb(name, run)
        verb.option("--event", metavar="ID", required=True)
        verb.option("--person", metavar="ID", required=True, words="newcomer")
        if name == "set":
            verb.option("--buddy", metavar="ID", required=True)
        if name == "answer":
            verb.option("--text", metavar="TEXT", required=True, type=verb.read.text, words="buddy_feedback")
    tell = noun.verb("tell", _mark_told)
    tell.option("--event", metavar="ID", required=True)
    tell.option("--person", metavar="ID", words="newcomer_told")


def _both(session: Session, arguments: Namespace) -> tuple[EventId, PersonId]:
    event = session.event(arguments.event)
    return event.id, session.services.people.by_uid(uid(arguments.person, "person")).id


def _propose(session: Session, arguments: Namespace) -> None:
    lines, _ = session.services.buddies.propose(session.event(arguments.event).id, ACTOR)
    _tell(session, lines, "buddy.nobody")


def _list(session: Session, arguments: Namespace) -> None:
    _tell(session, session.services.buddies.list(session.event(arguments.event).id))


def _set(session: Session, arguments: Namespace) -> None:
    event, person = _both(session, arguments)
    buddy = session.services.people.by_uid(uid(arguments.buddy, "person"))
    session.services.buddies.set(event, person, buddy.id, ACTOR)
    _tell(session, session.services.buddies.list(event))


def _remove(session: Session, arguments: Namespace) -> None:
    event, person = _both(session, arguments)
    session.services.buddies.remove(event, person, ACTOR)
    _tell(session, session.services.buddies.list(event))


def _answer(session: Session, arguments: Namespace) -> None:
    event, person = _both(session, arguments)
    session.services.buddies.keep_feedback(event, person, arguments.text, ACTOR)
    _tell(session, session.services.buddies.list(event))


def _mark_told(session: Session, arguments: Namespace) -> None:
    service, event = session.services.buddies, session.event(arguments.event).id
    untold = [line.buddy.person_id for line in service.list(event) if line.buddy.told_at is None]
    people = [_both(session, arguments)[1]] if arguments.person else untold
    service.tell(event, people, ACTOR)
    lines = [line for line in service.list(event) if line.buddy.person_id in people]
    texts = [service.texts(line) for line in lines]
    blocks = [
        f"{line.name}\n{text.person}\n\n{line.buddy_name}\n{text.other}"
        for line, text in zip(lines, texts, strict=True)
    ]
    told = "\n\n".join(blocks) or session.say("buddy.nobody")
    session.tell(_values(session, lines), told)


def _tell(session: Session, lines: Sequence["BuddyLine"], none: str = "buddy.none") -> None:
    headings = session.headings("buddies", "newcomer", "buddy", "reason", "told", "feedback")
    tz = session.services.settings.tz
    rows = [
        (
            line.name,
            line.buddy_name,
            line.buddy.reason,
            "" if line.buddy.told_at is None else iso(line.buddy.told_at, tz)[:10],
            line.buddy.feedback,
        )
        for line in lines
    ]
    session.tell(_values(session, lines), table(headings, rows) if rows else session.say(none))


def _values(session: Session, lines: Sequence["BuddyLine"]) -> list[dict[str, Any]]:
    service, tz = session.services.buddies, session.services.settings.tz
    values = []
    for line in lines:
        texts, after = service.texts(line), service.texts(line, afterwards=True)
        told = line.buddy.told_at
        value = {
            "person": {"id": str(line.uid), "name": line.name},
            "buddy": {"id": str(line.buddy_uid), "name": line.buddy_name},
            "reason": line.buddy.reason.split(", ") if line.buddy.reason else [],
            "told_at": None if told is None else iso(told, tz),
            "feedback": line.buddy.feedback,
            "texts": [texts.person, texts.other],
            "texts_after": [after.person, after.other],
        }
        values.append(value)
    return values
