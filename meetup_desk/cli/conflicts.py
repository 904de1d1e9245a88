"""`door conflicts`, `door settle` and `door unsettle`: tickets that two doors admitted."""

import shlex
from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.door_reports import aside_value, outdated_value
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, ListId
from meetup_desk.domain.names import clean
from meetup_desk.domain.scans import ConflictDecision
from meetup_desk.domain.times import MINUTE, SECOND
from meetup_desk.words.instants import say_clocks
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.conflicts import Conflict


def describe(noun: CommandGrammar) -> None:
    """Add the commands."""
    noun.verb("conflicts", _list).option("--event", metavar="ID", required=True)
    settle = _of_one(noun.verb("settle", _settle))
    settle.option("--decision", choices=[str(one) for one in ConflictDecision], required=True)
    settle.option("--note", metavar="N", default="", type=settle.read.text)
    _of_one(noun.verb("unsettle", _unsettle))


def _of_one(verb: Verb) -> Verb:
    verb.option("rsvp", metavar="RSVP", words="settle_rsvp")
    verb.option("--list", metavar="NAME", default="entry", type=verb.read.text)
    return verb


def _list(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.packs.door_report_texts import say_aside, say_outdated  # noqa: PLC0415 - see `main`

    report = session.services.door_reports.of_event(session.event(asked.event).id)
    found, tz = report.conflicts, report.tz
    values = [
        value(session, one)
        | {
            "settled": str(one.settled.decision) if one.settled else None,
            "note": one.settled.note if one.settled else "",
        }
        for one in found
    ]
    values += [outdated_value(one, tz) for one in report.outdated]
    values += [aside_value(one, tz) for one in report.set_aside]
    lines = [_line(session, one) for one in found]
    lines += [say_outdated(one, tz, session.lang) for one in report.outdated]
    lines += [say_aside(one, tz, session.lang) for one in report.set_aside]
    session.tell(values, "\n".join(lines) if lines else session.say("door.no_conflicts"))


def _line(session: Session, one: "Conflict") -> str:
    return (
        told(session, one)
        if one.settled is None
        else _word(session, one.name, one.settled.decision, one.settled.note)
    )


def _word(session: Session, name: str, decision: ConflictDecision, note: str) -> str:
    word = say(f"door.decision.{decision}", session.lang)
    return session.say("door.settled", name=name, decision=word, note=note).strip()


def _settle(session: Session, asked: Namespace) -> None:
    rsvp, decision = session.rsvp(asked.rsvp), ConflictDecision(asked.decision)
    on = _list_of(session, rsvp.event_id, asked.list)
    changes = session.services.settling.settle(rsvp.id, on, decision, ACTOR, note=asked.note)
    name = session.services.rsvps.line(rsvp.id).name
    session.tell(
        {"rsvp": str(rsvp.uid), "settled": str(decision), "change": str(changes.change)},
        _word(session, name, decision, asked.note),
    )


def _unsettle(session: Session, asked: Namespace) -> None:
    rsvp = session.rsvp(asked.rsvp)
    on = _list_of(session, rsvp.event_id, asked.list)
    changes = session.services.settling.unsettle(rsvp.id, on, ACTOR)
    name = session.services.rsvps.line(rsvp.id).name
    session.tell(
        {"rsvp": str(rsvp.uid), "settled": None, "change": str(changes.change)},
        session.say("door.unsettled", name=name),
    )


def _list_of(session: Session, event_id: EventId, name: str) -> ListId:
    lines = session.services.door_lists.of_event(event_id)
    found = next((line.list.id for line in lines if line.list.name == clean(name)), None)
    if found is None:
        raise DeskError(ErrorCode.NOT_FOUND, what="list", id=name)
    return found


def value(session: Session, conflict: "Conflict") -> dict[str, object]:
    """Give a conflict as scripts read it."""
    return {
        "kind": "two_doors",
        "rsvp": _rsvp(session, conflict),
        "list": conflict.list_name,
        "ticket": None if conflict.ticket is None else str(conflict.ticket),
        "name": conflict.name,
        "entries": [
            {"door": one.door, "at": iso(one.at, conflict.tz), "count": one.people, "scan": str(one.scan)}
            for one in conflict.entries
        ],
        "party": conflict.party,
        "gap_seconds": conflict.gap // SECOND,
    }


def told(session: Session, conflict: "Conflict") -> str:
    """Tell a conflict in a sentence, with what settles it."""
    times = say_clocks([one.at for one in conflict.entries], conflict.tz, session.lang)
    entries = ", ".join(
        session.say("door.entry", door=one.door, at=at, scan=one.scan)
        for one, at in zip(conflict.entries, times, strict=True)
    )
    minutes, seconds = divmod(conflict.gap // SECOND, MINUTE // SECOND)
    gap = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    on = "" if conflict.list_name == "entry" else f" --list {shlex.quote(conflict.list_name)}"
    ticket = f"{_rsvp(session, conflict)}{on}"
    return session.say("door.conflict", name=conflict.name, entries=entries, gap=gap, ticket=ticket)


def _rsvp(session: Session, conflict: "Conflict") -> str:
    return str(session.services.rsvps.line(conflict.rsvp_id).uid)
