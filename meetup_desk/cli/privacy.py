"""`privacy`: what is due for destruction."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli import consents
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.retention import DueLine


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun."""
    noun = commands.noun("privacy")
    noun.verb("due", _due)
    consents.add_commands(noun)


def _due(session: Session, _arguments: Namespace) -> None:
    lines = session.services.retention.due()
    groups = {card.group.id: card.group for card in session.services.groups.list()}
    values = [_due_value(session, line) for line in lines]
    for value, line in zip(values, lines, strict=True):
        value["group"] = None if line.group_id is None else str(groups[line.group_id].uid)
    headings = session.headings("privacy", "kind", "group", "term", "people", "since")
    rows = [
        (
            say(f"retention.{line.kind}", session.lang),
            "" if line.group_id is None else groups[line.group_id].name,
            say("retention.days", session.lang, days=line.days),
            str(line.people),
            (value["since"] or "")[:10],
        )
        for value, line in zip(values, lines, strict=True)
    ]
    session.tell(values, table(headings, rows) if rows else session.say("privacy.nothing_due"))


def _due_value(session: Session, line: "DueLine") -> dict[str, Any]:
    since = line.since
    return {
        "kind": str(line.kind),
        "days": line.days,
        "people": line.people,
        "items": line.items,
        "held": line.held,
        "since": None if since is None else iso(since, session.services.settings.tz),
    }
