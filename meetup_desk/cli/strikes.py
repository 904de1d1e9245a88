"""`group strike`: for cancelling late and for not coming."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.trust import Strike
from meetup_desk.words.say import say


def add_commands(noun: CommandGrammar) -> None:
    """Add the commands to the noun `group`."""
    strike = noun.noun("strike")
    strike.verb("give", _give).option("--event", metavar="ID", required=True)
    strike.verb("list", _list).option("--group", metavar="ID", required=True)
    for name, run in (("appeal", _appeal), ("lift", _lift)):
        verb = strike.verb(name, run)
        verb.option("strike", metavar="ID")
        verb.option("--reason", metavar="R", required=True, type=verb.read.text)


def _value(session: Session, strike: Strike) -> dict[str, object]:
    services, tz = session.services, session.services.settings.tz
    person = services.people.get(strike.person_id)
    return {
        "id": str(strike.uid),
        "person": str(person.uid),
        "name": person.name,
        "kind": strike.kind,
        "at": iso(strike.at, tz),
        "appeal": strike.appeal,
        "lifted": strike.lifted_at is not None,
        "lifted_why": strike.lifted_why,
    }


def _give(session: Session, arguments: Namespace) -> None:
    services = session.services
    new, changes = services.strikes.give(session.event(arguments.event).id, ACTOR)
    texts = services.member_texts.strikes([strike.id for strike in new], session.lang)
    value = {
        "strikes": [
            _value(session, strike) | {"text": text} for strike, text in zip(new, texts, strict=True)
        ],
        "change": str(changes.change),
    }
    session.tell(value, "\n".join([session.say("group.strikes_given", count=len(new)), *texts]))


def _list(session: Session, arguments: Namespace) -> None:
    strikes = session.services.strikes.of_group(session.group(arguments.group).id)
    value = [_value(session, strike) for strike in strikes]
    headings = session.headings("groups", "name", "what", "at", "id")
    rows = [
        (each["name"], say(f"strike.kind.{each['kind']}", session.lang), each["at"], each["id"])
        for each in value
    ]
    session.tell(value, table(headings, rows) if rows else session.say("group.no_strikes"))


def _appeal(session: Session, arguments: Namespace) -> None:
    strike = session.services.strikes.by_uid(uid(arguments.strike, "strike"))
    session.services.strikes.appeal(strike.id, arguments.reason, ACTOR)
    session.tell({"id": str(strike.uid)}, session.say("group.strike_noted"))


def _lift(session: Session, arguments: Namespace) -> None:
    strike = session.services.strikes.by_uid(uid(arguments.strike, "strike"))
    changes = session.services.strikes.lift(strike.id, arguments.reason, ACTOR)
    value = {"id": str(strike.uid), "lifted": True, "change": str(changes.change)}
    session.tell(value, session.say("group.strike_noted"))
