"""`prompt list|add|edit|on|off|reset`: questions for people at one table."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table

if TYPE_CHECKING:
    from meetup_desk.services.seating.conversation_prompts import ConversationPrompts


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("prompt")
    noun.verb("list", _list)
    for name, run in (("add", _add), ("edit", _edit), ("on", _use), ("off", _leave_out)):
        verb = noun.verb(name, run)
        if name != "add":
            verb.option("--number", metavar="N", type=verb.read.count, required=True, words="prompt_number")
        if name in ("add", "edit"):
            verb.option("--en", metavar="TEXT", type=verb.read.text, words="prompt_en")
            verb.option("--ko", metavar="TEXT", type=verb.read.text, words="prompt_ko")
    reset = noun.verb("reset", _reset)
    which = reset.one_of()
    which.option("--number", metavar="N", type=reset.read.count, words="prompt_number")
    which.option("--all", action="store_true", words="prompt_all")


def _prompts(session: Session) -> "ConversationPrompts":
    return session.services.prompts


def _list(session: Session, arguments: Namespace) -> None:  # noqa: ARG001 - as every command
    _tell(session)


def _add(session: Session, arguments: Namespace) -> None:
    _prompts(session).add(_texts(session, arguments), ACTOR)
    _tell(session)


def _edit(session: Session, arguments: Namespace) -> None:
    _prompts(session).edit(arguments.number, _texts(session, arguments), ACTOR)
    _tell(session)


def _texts(session: Session, arguments: Namespace) -> dict[str, str]:
    texts = {lang: text for lang in ("en", "ko") if (text := getattr(arguments, lang)) is not None}
    if not texts:
        wrong_usage(arguments, session.say("bad.prompt"))
    return texts


def _use(session: Session, arguments: Namespace) -> None:
    _prompts(session).use(arguments.number, ACTOR, used=True)
    _tell(session)


def _leave_out(session: Session, arguments: Namespace) -> None:
    _prompts(session).use(arguments.number, ACTOR, used=False)
    _tell(session)


def _reset(session: Session, arguments: Namespace) -> None:
    _prompts(session).reset(None if arguments.all else arguments.number, ACTOR)
    _tell(session)


def _tell(session: Session) -> None:
    lines = _prompts(session).list()
    value = [
        {
            "number": line.number,
            "texts": dict(line.texts),
            "used": line.used,
            "own": not line.shipped,
            "changed": line.changed,
        }
        for line in lines
    ]
    states = {line.number: "on" if line.used else "off" for line in lines}
    rows = [
        (str(line.number), session.say(f"prompt.{states[line.number]}"), line.texts[session.lang])
        for line in lines
    ]
    session.tell(value, table([session.say(f"prompt.{head}") for head in ("number", "state", "text")], rows))
