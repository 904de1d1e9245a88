"""`introduce add|close|consent|propose|ask|answer|met|contacts|list`."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import IntroductionAnswer, IntroductionState, NeedOfferKind
from meetup_desk.words.consent_texts import say_left_out
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.introductions import Introduction
    from meetup_desk.services.introductions.introductions import IntroductionLine

_ANSWERS = tuple(str(answer) for answer in IntroductionAnswer if answer)
_STATES = tuple(map(str, IntroductionState))


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("introduce")
    add = noun.verb("add", _add)
    add.option("--person", metavar="ID", required=True)
    what = add.one_of()
    what.option("--need", metavar="TEXT", type=add.read.text)
    what.option("--offer", metavar="TEXT", type=add.read.text)
    add.option("--event", metavar="ID", words="need_offer_event")
    noun.verb("close", _close).option("need_offer", metavar="ID")
    consent = noun.verb("consent", _consent)
    consent.option("--person", metavar="ID", required=True)
    consent.option("--answer", choices=("yes", "no"), required=True, words="introduce_consent")
    propose = noun.verb("propose", _propose)
    propose.option("--event", metavar="ID", words="introduce_event")
    propose.option("--person", metavar="ID", words="introduce_person")
    propose.option("--with", dest="other", metavar="ID", words="introduce_with")
    noun.verb("ask", _ask).option("introductions", metavar="ID", nargs="+")
    answer = noun.verb("answer", _answer)
    answer.option("introduction", metavar="ID")
    answer.option("--person", metavar="ID", required=True)
    answer.option("--answer", choices=_ANSWERS, required=True, words="introduce_answer")
    noun.verb("met", _met).option("introduction", metavar="ID")
    noun.verb("contacts", _contacts).option("introduction", metavar="ID")
    found = noun.verb("list", _list)
    found.option("--state", choices=_STATES, words="introduce_state")
    found.option("--person", metavar="ID", words="introduce_person")


def _person(session: Session, text: str) -> PersonId:
    return session.services.people.by_uid(uid(text, "person")).id


def _one(session: Session, text: str) -> "Introduction":
    return session.services.introductions.by_uid(uid(text, "introduction"))


def _add(session: Session, arguments: Namespace) -> None:
    kind = NeedOfferKind.NEED if arguments.need is not None else NeedOfferKind.OFFER
    event = session.event(arguments.event).id if arguments.event else None
    said, changes = session.services.need_offers.add(
        _person(session, arguments.person),
        kind,
        arguments.need or arguments.offer or "",
        ACTOR,
        event_id=event,
    )
    value = {"id": str(said.uid), "kind": str(said.kind), "text": said.text, "change": str(changes.change)}
    session.tell(value, session.say(f"introduce.added.{kind}", text=said.text, id=said.uid))


def _close(session: Session, arguments: Namespace) -> None:
    said = session.services.need_offers.by_uid(uid(arguments.need_offer, "needoffer"))
    changes = session.services.need_offers.close(said.id, ACTOR)
    session.tell({"id": str(said.uid), "change": str(changes.change)}, session.say("introduce.closed"))


def _consent(session: Session, arguments: Namespace) -> None:
    willing, person = arguments.answer == "yes", _person(session, arguments.person)
    changes = session.services.consents.say(
        person, ConsentPurpose.INTRODUCTIONS, ACTOR, granted=willing, source=ConsentSource.HAND
    )
    value = {"id": arguments.person, "willing": willing, "change": str(changes.change)}
    session.tell(value, session.say(f"introduce.consent.{arguments.answer}"))


def _propose(session: Session, arguments: Namespace) -> None:
    service = session.services.introductions
    if arguments.person and arguments.other:
        one, other = _person(session, arguments.person), _person(session, arguments.other)
        made, _ = service.add(one, other, ACTOR)
        lines: Sequence[IntroductionLine] = [service.line(made.id)]
    else:
        event = session.event(arguments.event).id if arguments.event else None
        lines, _ = service.propose(ACTOR, event_id=event)
        if left_out := say_left_out(service.left_out(event), session.lang):
            session.step(left_out)
    _tell(session, lines, "introduce.nobody")


def _ask(session: Session, arguments: Namespace) -> None:
    service, asked = session.services.introductions, [_one(session, text) for text in arguments.introductions]
    service.ask([each.id for each in asked], ACTOR)
    lines = [service.line(each.id) for each in asked]
    texts = [session.services.introduction_texts.questions(line) for line in lines]
    value = [
        one | {"texts": [text.person, text.other]}
        for one, text in zip(_values(session, lines), texts, strict=True)
    ]
    blocks = [
        f"{line.name}\n{text.person}\n\n{line.other}\n{text.other}"
        for line, text in zip(lines, texts, strict=True)
    ]
    session.tell(value, "\n\n".join(blocks))


def _answer(session: Session, arguments: Namespace) -> None:
    one = _one(session, arguments.introduction)
    person, answer = _person(session, arguments.person), IntroductionAnswer(arguments.answer)
    session.services.introductions.answer(one.id, person, answer, ACTOR)
    _tell(session, [session.services.introductions.line(one.id)], one=True)


def _met(session: Session, arguments: Namespace) -> None:
    one = _one(session, arguments.introduction)
    session.services.introductions.meet(one.id, ACTOR)
    _tell(session, [session.services.introductions.line(one.id)], one=True)


def _contacts(session: Session, arguments: Namespace) -> None:
    line = session.services.introductions.line(_one(session, arguments.introduction).id)
    texts = session.services.introduction_texts.contacts(line)
    value = {"id": str(line.introduction.uid), "texts": [texts.person, texts.other]}
    session.tell(value, f"{line.name}\n{texts.person}\n\n{line.other}\n{texts.other}")


def _list(session: Session, arguments: Namespace) -> None:
    state = IntroductionState(arguments.state) if arguments.state else None
    person = _person(session, arguments.person) if arguments.person else None
    _tell(session, session.services.introductions.list(state=state, person_id=person))


def _tell(
    session: Session, lines: Sequence["IntroductionLine"], none: str = "introduce.none", *, one: bool = False
) -> None:
    headings = session.headings("introductions", "person", "need", "other", "offer", "state", "reason")
    rows = [
        (
            line.name,
            line.need,
            line.other,
            line.offer,
            say(f"introduction.state.{line.introduction.state}", session.lang),
            line.introduction.reason,
        )
        for line in lines
    ]
    values = _values(session, lines)
    session.tell(values[0] if one else values, table(headings, rows) if rows else session.say(none))


def _values(session: Session, lines: Sequence["IntroductionLine"]) -> list[dict[str, Any]]:
    people = [who for line in lines for who in (line.introduction.person_id, line.introduction.other_id)]
    uids, tz = session.services.people.uids(people), session.services.settings.tz
    values = []
    for line in lines:
        one = line.introduction
        sides = {
            "person": (one.person_id, line.name, line.need, one.answer),
            "other": (one.other_id, line.other, line.offer, one.other_answer),
        }
        value: dict[str, Any] = {
            side: {"id": str(uids[who]), "name": name, "text": text, "answer": str(answer) or None}
            for side, (who, name, text, answer) in sides.items()
        }
        value |= {
            "id": str(one.uid),
            "state": str(one.state),
            "reason": one.reason.split(", ") if one.reason else [],
            "asked_at": None if one.asked_at is None else iso(one.asked_at, tz),
            "met_at": None if one.met_at is None else iso(one.met_at, tz),
        }
        values.append(value)
    return values
