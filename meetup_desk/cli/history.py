"""`history`: what was done on the desk, by whom and when; and one change in full."""

from argparse import Namespace
from datetime import datetime, time
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session, uid
from meetup_desk.cli.undo import change_id
from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.history import HistoryLine, HistoryQuery
from meetup_desk.domain.times import Instant, instant_of, instant_of_wall, moment_of
from meetup_desk.words.change_names import say_actor, say_change
from meetup_desk.words.change_texts import say_row

if TYPE_CHECKING:
    from datetime import date

_KINDS = (ChangeKind.EVENT, ChangeKind.PERSON, ChangeKind.RSVP, ChangeKind.VENUE, ChangeKind.DESK)
_USUAL = 50  # changes


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    history = commands.verb("history", _history)
    history.option("change", metavar="CHANGE", nargs="?", words="history_change")
    history.option("--actor", metavar="NAME", type=history.read.text, words="history_actor")
    history.option("--kind", choices=_KINDS, words="history_kind")
    history.option("--event", metavar="ID", words="history_event")
    history.option("--person", metavar="ID", words="history_person")
    history.option("--since", metavar="TIME", type=history.read.when, words="history_since")
    history.option("--limit", metavar="N", type=history.read.count, default=_USUAL, words="history_limit")


def _history(session: Session, arguments: Namespace) -> None:
    if arguments.change is not None:
        _tell_one(session, arguments.change)
        return
    services, tz = session.services, session.services.settings.tz
    query = HistoryQuery(
        actor=arguments.actor or "",
        kind=ChangeKind(arguments.kind) if arguments.kind else None,
        since=_instant(arguments.since, tz),
        event_id=session.event(arguments.event).id if arguments.event else None,
        person_id=services.people.by_uid(uid(arguments.person, "person")).id if arguments.person else None,
    )
    lines = services.history_listing.list(query, arguments.limit)
    text = "\n".join(_text(line, tz, session.lang) for line in lines)
    session.tell([_value(line, tz) for line in lines], text or session.say("history.nothing"))


def _tell_one(session: Session, change: str) -> None:
    story, tz, lang = (
        session.services.history_listing.story(change_id(change)),
        session.services.settings.tz,
        session.lang,
    )
    told = [say_row(row, lang) for row in story.rows]
    value = _value(story.line, tz) | {
        "total": story.total,
        "things": [
            {"kind": row.table, "name": name, "fields": fields}
            for row, (name, fields) in zip(story.rows, told, strict=True)
        ],
    }
    rows = [f"  {name}: {', '.join(fields)}" if fields else f"  {name}" for name, fields in told]
    session.tell(value, "\n".join([_text(story.line, tz, lang), *rows]))


def _value(line: HistoryLine, tz: str) -> dict[str, object]:
    return {
        "change": str(line.id),
        "at": moment_of(line.at, tz).isoformat(timespec="seconds"),
        "actor": line.actor,
        "command": line.command,
        "detail": line.detail,
        "rsvps": line.rsvps,
        "taken_back": line.taken_back,
        "undoes": None if line.undoes is None else str(line.undoes),
    }


def _text(line: HistoryLine, tz: str, lang: str) -> str:
    name = say_change(line.command, line.detail, lang)
    at, actor = moment_of(line.at, tz), say_actor(line.actor, lang)
    return f"{line.id:>7}  {at:%Y-%m-%d %H:%M}  {actor}  {name}"


def _instant(when: "datetime | date | None", tz: str) -> Instant | None:
    """Give the instant of a time, or of the beginning of a day, in the desk's zone."""
    if when is None:
        return None
    wall = when if isinstance(when, datetime) else datetime.combine(when, time())
    return instant_of_wall(wall, tz) if wall.tzinfo is None else instant_of(wall)
