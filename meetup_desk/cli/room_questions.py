"""`question add|list|answer|publish|merge`: questions from the room."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.voices import RoomQuestion


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("question")
    add = noun.verb("add", _add)
    add.option("--event", metavar="ID", required=True)
    add.option("--text", metavar="TEXT", required=True, type=add.read.text, words="question_text")
    add.option("--asker", metavar="NAME", default="", type=add.read.text)
    add.option("--support", metavar="N", default=1, type=add.read.count)
    noun.verb("list", _list).option("--event", metavar="ID", required=True)
    answer = noun.verb("answer", _answer)
    answer.option("question", metavar="ID", words="room_question")
    answer.option("--text", metavar="TEXT", default="", type=answer.read.text, words="said_answer")
    answer.option("--carry", action="store_true")
    publish = noun.verb("publish", _publish)
    publish.option("question", metavar="ID", words="room_question")
    publish.option("--text", metavar="TEXT", default="", type=publish.read.text, words="public_text")
    merge = noun.verb("merge", _merge)
    merge.option("question", metavar="INTO", words="question_into")
    merge.option("others", metavar="ID", nargs="+", words="questions_same")


def _question(session: Session, text: str) -> "RoomQuestion":
    return session.services.room_questions.by_uid(uid(text, "roomquestion"))


def _value(question: "RoomQuestion") -> dict[str, object]:
    return {
        "id": str(question.uid),
        "text": question.text,
        "asker": question.asker,
        "support": question.support,
        "state": str(question.state),
        "answer": question.answer,
        "public_text": question.in_public,
    }


def _add(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    question, changes = session.services.room_questions.add(
        event.id, arguments.text, ACTOR, asker=arguments.asker, support=arguments.support
    )
    told = session.say("question.added", text=question.text, support=question.support, id=question.uid)
    session.tell(_value(question) | {"change": str(changes.change)}, told)


def _list(session: Session, arguments: Namespace) -> None:
    questions = session.services.room_questions.list(session.event(arguments.event).id)
    headings = session.headings("questions", "support", "state", "question", "id")
    rows = [
        (one.support, say(f"question.state.{one.state}", session.lang), one.text, one.uid)
        for one in questions
    ]
    text = table(headings, rows, right={0}) if rows else session.say("question.none")
    names = session.services.room_questions.held_back(questions)
    session.tell([_value(one) | {"names": list(names.get(one.id, ()))} for one in questions], text)


def _answer(session: Session, arguments: Namespace) -> None:
    question = _question(session, arguments.question)
    session.services.room_questions.answer(question, ACTOR, text=arguments.text, carry=arguments.carry)
    _tell(session, _question(session, arguments.question))


def _publish(session: Session, arguments: Namespace) -> None:
    question = _question(session, arguments.question)
    session.services.public_words.publish_question(question, ACTOR, text=arguments.text)
    _tell(session, _question(session, arguments.question))


def _merge(session: Session, arguments: Namespace) -> None:
    into = _question(session, arguments.question)
    others = [_question(session, other) for other in arguments.others]
    session.services.room_questions.merge(into, others, ACTOR)
    _tell(session, _question(session, arguments.question))


def _tell(session: Session, question: "RoomQuestion") -> None:
    state = say(f"question.state.{question.state}", session.lang)
    session.tell(_value(question), session.say("question.now", text=question.text, state=state))
