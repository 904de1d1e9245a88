"""`seating move`, `repair`, `start` and `end`: an evening as it happens."""

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import instant_of

if TYPE_CHECKING:
    from meetup_desk.domain.ids import PersonId, SeatingId
    from meetup_desk.domain.times import Instant
    from meetup_desk.services.seating.repairs import Repair


def add_verbs(noun: CommandGrammar) -> None:
    """Add what changes a seating."""
    move = noun.verb("move", _move)
    move.option("--event", metavar="ID", required=True)
    move.option("--person", metavar="WHO", required=True, type=move.read.text, words="seating_person")
    move.option("--table", metavar="N", required=True, type=move.read.count, words="seating_table")
    move.option("--round", metavar="N", required=True, type=move.read.count, words="seating_round")
    move.option("--dry-run", action="store_true", words="seating_try")
    repair = noun.verb("repair", _repair)
    repair.option("--event", metavar="ID", required=True)
    what = repair.one_of(required=False)
    what.option("--late", metavar="WHO", action="append", type=repair.read.text, words="seating_late")
    what.option("--gone", metavar="WHO", action="append", type=repair.read.text, words="seating_gone")
    what.option("--close", metavar="TABLE", type=repair.read.count, words="seating_close")
    what.option("--skip", metavar="ROUND", type=repair.read.count, words="seating_skip")
    start = noun.verb("start", _start)
    start.option("--event", metavar="ID", required=True)
    start.option("--round", metavar="N", required=True, type=start.read.count, words="seating_round")
    start.option("--at", metavar="TIME", type=start.read.when, words="seating_at")
    end = noun.verb("end", _end)
    end.option("--event", metavar="ID", required=True)
    end.option("--at", metavar="TIME", type=end.read.when, words="seating_at")


def _seating(session: Session, arguments: Namespace) -> "SeatingId":
    return session.services.seatings.of_event(session.event(arguments.event).id)


def _move(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.seating.tries import WantedMove  # noqa: PLC0415 - see `main`

    seating = _seating(session, arguments)
    (person,) = _people(session, seating, [arguments.person])
    wanted = WantedMove(person_id=person, table=arguments.table, round=arguments.round)
    done = session.services.seating_repairs.move(seating, wanted, ACTOR, keep=not arguments.dry_run)
    _tell(session, seating, done)


def _repair(session: Session, arguments: Namespace) -> None:
    seating, repairs = _seating(session, arguments), session.services.seating_repairs
    if arguments.skip is not None:
        changes = repairs.skip_round(seating, arguments.skip, ACTOR)
        text = session.say("seating.skipped", number=arguments.skip)
        session.tell({"moved": [], "unseated": [], "change": str(changes.change)}, text)
    elif arguments.close is not None:
        _tell(session, seating, repairs.close_table(seating, arguments.close, ACTOR))
    elif arguments.late:
        _tell(
            session,
            seating,
            repairs.seat_latecomers(seating, _people(session, seating, arguments.late), ACTOR),
        )
    elif arguments.gone:
        _tell(session, seating, repairs.free_seats(seating, _people(session, seating, arguments.gone), ACTOR))
    else:
        _tell(session, seating, repairs.follow_doors(seating, ACTOR))


def _people(session: Session, seating: "SeatingId", texts: list[str]) -> "list[PersonId]":
    wanted = session.services.seatings.anybody(seating)
    return [wanted.one(text) for text in texts]


def _tell(session: Session, seating: "SeatingId", done: "Repair") -> None:
    people = {person.id: person for person in session.services.seatings.everybody(seating)}
    moved = [
        {
            "person": str(people[move.person_id].uid),
            "round": move.round,
            "from": move.before,
            "to": move.after,
        }
        for move in done.moves
    ]
    value = {
        "moved": moved,
        "unseated": [str(people[person].uid) for person in done.unseated],
        "measure": asdict(done.after.measure),
        "before": asdict(done.before.measure),
        "change": None if done.changes.change is None else str(done.changes.change),
    }
    lines = [
        session.say(
            "seating.move",
            round=move.round,
            name=people[move.person_id].name,
            before=move.before or "-",
            after=move.after or "-",
        )
        for move in done.moves
    ]
    movers = len({move.person_id for move in done.moves})
    lines.append(session.say("seating.repaired", moved=movers, unseated=len(done.unseated)))
    session.tell(value, "\n".join(lines))


def _start(session: Session, arguments: Namespace) -> None:
    seating = _seating(session, arguments)
    session.services.seatings.start_round(seating, arguments.round, ACTOR, _at(session, arguments))
    session.tell({"round": arguments.round}, session.say("seating.started", number=arguments.round))


def _end(session: Session, arguments: Namespace) -> None:
    seating = _seating(session, arguments)
    session.services.seatings.end_round(seating, ACTOR, _at(session, arguments))
    event = session.event(arguments.event)
    pairs = len(session.services.meetings.of_event(event.id))
    session.tell({"pairs": pairs}, session.say("seating.ended"))


def _at(session: Session, arguments: Namespace) -> "Instant | None":
    if arguments.at is None:
        return None
    return instant_of(arguments.at, session.event(arguments.event).plan.tz)
