"""`event reconfirm` and `rsvp confirm`: asking again who still comes, and releasing silent seats."""

from argparse import Namespace

from meetup_desk.cli.rsvp_values import rsvp_table, rsvp_values
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import instant_of, iso
from meetup_desk.domain.ids import EventId


def add_event_commands(noun: CommandGrammar) -> None:
    """Add `event reconfirm`."""
    verb = noun.verb("reconfirm", _reconfirm)
    verb.option("event", metavar="ID")
    either = verb.one_of(required=False)
    either.option("--by", metavar="TIME", type=verb.read.when, words="reconfirm_by")
    either.option("--release", action="store_true")


def add_rsvp_commands(noun: CommandGrammar) -> None:
    """Add `rsvp confirm`."""
    noun.verb("confirm", _confirm).option("rsvp", metavar="ID")


def _reconfirm(session: Session, arguments: Namespace) -> None:
    event, service = session.event(arguments.event), session.services.reconfirmation
    said: dict[str, object] = {}
    sentences = []
    if arguments.by is not None:
        changes = service.ask(event.id, instant_of(arguments.by, event.plan.tz), ACTOR)
        said["change"] = str(changes.change)
    elif arguments.release:
        result = service.release(event.id, ACTOR)
        outcome = result.outcome
        said |= {
            "change": str(result.changes.change),
            "released": _uids(session, outcome.changed),
            "promoted": _uids(session, outcome.promoted),
        }
        sentences.append(
            session.say("reconfirm.released", released=len(outcome.changed), promoted=len(outcome.promoted))
        )
    _tell(session, event.id, event.plan.tz, said, sentences)


def _tell(
    session: Session, event_id: EventId, tz: str, said: dict[str, object], sentences: list[str]
) -> None:
    from meetup_desk.services.rsvps.reconfirmation import without_reply  # noqa: PLC0415 - see `main`

    state, rsvps = session.services.reconfirmation.state(event_id), session.services.rsvps
    silent = rsvp_values(session, event_id, rsvps.lines(rsvps.ids(without_reply(event_id))))
    by = None if state.by is None else iso(state.by, tz)
    value = {"by": by, "over": state.over, "asked": state.asked.rsvps, "silent": silent, **said}
    if by is None:
        sentences.append(session.say("reconfirm.none"))
    else:
        facts = {"asked": state.asked.rsvps, "silent": state.silent.rsvps, "by": by[:16].replace("T", " ")}
        sentences.append(session.say("reconfirm.state", **facts))
    session.tell(value, "\n".join([*sentences, *([rsvp_table(session, silent)] if silent else [])]))


def _uids(session: Session, rsvp_ids: tuple[int, ...]) -> list[str]:
    return [str(line.uid) for line in session.services.rsvps.lines(rsvp_ids)]


def _confirm(session: Session, arguments: Namespace) -> None:
    rsvp = session.rsvp(arguments.rsvp)
    changes = session.services.reconfirmation.confirm([rsvp.id], ACTOR)
    name = session.services.rsvps.line(rsvp.id).name
    value = {"id": str(rsvp.uid), "confirmed": True, "change": str(changes.change)}
    session.tell(value, session.say("rsvp.confirmed", name=name))
