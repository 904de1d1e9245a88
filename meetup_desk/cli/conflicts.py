"""`door conflicts`, `door settle` and `door unsettle`: tickets that two doors admitted."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.door_reports import aside_value, entry_value, outdated_value
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.typed import typed
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, ListId
from meetup_desk.domain.names import clean
from meetup_desk.domain.scans import ConflictDecision
from meetup_desk.domain.times import MINUTE, SECOND
from meetup_desk.words.instants import say_clocks
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.conflicts import Conflict

_OPEN = {"settled": None, "note": ""}


def add_commands(noun: CommandGrammar) -> None:
    """Add `door conflicts`, `door settle` and `door unsettle`."""
    noun.verb("conflicts", _list).option("--event", metavar="ID", required=True)
    settle = _of_one_conflict(noun.verb("settle", _settle))
    settle.option("--decision", choices=[str(decision) for decision in ConflictDecision], required=True)
    settle.option("--note", metavar="N", default="", type=settle.read.text)
    _of_one_conflict(noun.verb("unsettle", _unsettle))


def _of_one_conflict(verb: Verb) -> Verb:
    verb.option("rsvp", metavar="RSVP", words="settle_rsvp")
    verb.option("--list", metavar="NAME", default="entry", type=verb.read.text)
    return verb


def _list(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.packs.door_report_texts import say_outdated, say_set_aside  # noqa: PLC0415 - see `main`

    report = session.services.door_reports.of_event(session.event(arguments.event).id)
    tz, lang = report.tz, session.lang
    values = [_settled_value(session, conflict) for conflict in report.conflicts]
    values += [outdated_value(entry, tz) for entry in report.outdated]
    values += [aside_value(scan, tz) for scan in report.set_aside]
    lines = [_say_settled(session, conflict) for conflict in report.conflicts]
    lines += [say_outdated(entry, tz, lang) for entry in report.outdated]
    lines += [say_set_aside(scan, tz, lang) for scan in report.set_aside]
    session.tell(values, "\n".join(lines) if lines else session.say("door.no_conflicts"))


def _settled_value(session: Session, conflict: "Conflict") -> dict[str, object]:
    settled = conflict.settled
    decision = {"settled": str(settled.decision), "note": settled.note} if settled else _OPEN
    return conflict_value(session, conflict) | decision


def _say_settled(session: Session, conflict: "Conflict") -> str:
    settled = conflict.settled
    if settled is None:
        return say_conflict(session, conflict)
    return _say_decision(session, conflict.name, settled.decision, settled.note)


def _say_decision(session: Session, name: str, decision: ConflictDecision, note: str) -> str:
    word = say(f"door.decision.{decision}", session.lang)
    return session.say("door.settled", name=name, decision=word, note=note).strip()


def _settle(session: Session, arguments: Namespace) -> None:
    rsvp, decision = session.rsvp(arguments.rsvp), ConflictDecision(arguments.decision)
    list_id = _list_id(session, rsvp.event_id, arguments.list)
    changes = session.services.conflict_resolution.settle(
        rsvp.id, list_id, decision, ACTOR, note=arguments.note
    )
    name = session.services.rsvps.line(rsvp.id).name
    session.tell(
        {"rsvp": str(rsvp.uid), "settled": str(decision), "change": str(changes.change)},
        _say_decision(session, name, decision, arguments.note),
    )


def _unsettle(session: Session, arguments: Namespace) -> None:
    rsvp = session.rsvp(arguments.rsvp)
    list_id = _list_id(session, rsvp.event_id, arguments.list)
    changes = session.services.conflict_resolution.unsettle(rsvp.id, list_id, ACTOR)
    name = session.services.rsvps.line(rsvp.id).name
    session.tell(
        {"rsvp": str(rsvp.uid), "settled": None, "change": str(changes.change)},
        session.say("door.unsettled", name=name),
    )


def _list_id(session: Session, event_id: EventId, name: str) -> ListId:
    """Give the id of a list of an event; DeskError `not_found`."""
    for line in session.services.door_lists.of_event(event_id):
        if line.list.name == clean(name):
            return line.list.id
    raise DeskError(ErrorCode.NOT_FOUND, what="list", id=name)


def conflict_value(session: Session, conflict: "Conflict") -> dict[str, object]:
    """Give a conflict as scripts read it."""
    return {
        "kind": "two_doors",
        "rsvp": _rsvp(session, conflict),
        "list": conflict.list_name,
        "ticket": None if conflict.ticket is None else str(conflict.ticket),
        "name": conflict.name,
        "entries": [
            entry_value(entry.door, entry.at, entry.people, entry.scan, conflict.tz)
            for entry in conflict.entries
        ],
        "party": conflict.party,
        "gap_seconds": conflict.gap // SECOND,
    }


def say_conflict(session: Session, conflict: "Conflict") -> str:
    """Say a conflict in a sentence, with what settles it."""
    times = say_clocks([entry.at for entry in conflict.entries], conflict.tz, session.lang)
    entries = ", ".join(
        session.say("door.entry", door=entry.door, at=at, scan=entry.scan)
        for entry, at in zip(conflict.entries, times, strict=True)
    )
    minutes, seconds = divmod(conflict.gap // SECOND, MINUTE // SECOND)
    gap = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    option = "" if conflict.list_name == "entry" else f" --list {typed([conflict.list_name])}"
    ticket = f"{_rsvp(session, conflict)}{option}"
    return session.say("door.conflict", name=conflict.name, entries=entries, gap=gap, ticket=ticket)


def _rsvp(session: Session, conflict: "Conflict") -> str:
    return str(session.services.rsvps.line(conflict.rsvp_id).uid)
