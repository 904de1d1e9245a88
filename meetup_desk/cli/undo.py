"""`undo` and `redo`."""

from argparse import Namespace
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import ChangeId
from meetup_desk.words.change_names import say_change

if TYPE_CHECKING:
    from meetup_desk.services.history.undo import UndoResult

_LARGEST = 2**63 - 1  # of SQLite's integers


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands."""
    commands.verb("undo", _undo).option("change", metavar="CHANGE", nargs="?")
    commands.verb("redo", _redo)


def _undo(session: Session, arguments: Namespace) -> None:
    change = None if arguments.change is None else change_id(arguments.change)
    undone = session.services.history.undo(ACTOR, change)
    _tell(session, "undone", undone)


def _redo(session: Session, _arguments: Namespace) -> None:
    _tell(session, "redone", session.services.history.redo(ACTOR))


def change_id(text: str) -> ChangeId:
    """Read the number of a change; DeskError `not_found` for what can be none."""
    if not text.isdecimal() or not text.isascii() or int(text) > _LARGEST:
        raise DeskError(ErrorCode.NOT_FOUND, what="change", id=text)
    return ChangeId(int(text))


def _tell(session: Session, key: str, undone: "UndoResult") -> None:
    value = {"undone": str(undone.undone), "command": undone.command, "change": str(undone.changes.change)}
    session.tell(
        value,
        session.say(key, what=say_change(undone.command, undone.detail, session.lang)),
    )
