"""`today`: what waits for the organiser, and what comes soon."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.event_values import event_table, event_value
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.ids import Uid
from meetup_desk.words.today_rows import say_detail, say_row

if TYPE_CHECKING:
    from meetup_desk.services.today.today import TodayRow, TodayView


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    commands.verb("today", _today).option("--group", metavar="ID")


def _today(session: Session, arguments: Namespace) -> None:
    view = session.services.today.view(session.group(arguments.group).id if arguments.group else None)
    uids = {line.event.id: line.event.uid for line in session.services.events.lines(_event_ids(view))}
    value = {
        "waiting": [
            _row_value(session, view, row) | _place(session, row, uids.get(row.item.event_id))
            for row in view.rows
        ],
        "soon": [event_value(line) for line in view.soon],
    }
    lines = ["{}\n  {}".format(*_texts(session, view, row)) for row in view.rows]
    waiting = "\n".join(lines) if lines else session.say("today.nothing")
    soon = f"{session.say('today.soon')}\n{event_table(session, view.soon)}" if view.soon else ""
    session.tell(value, "\n\n".join(filter(None, (waiting, soon))))


def _event_ids(view: "TodayView") -> list[int]:
    return list(dict.fromkeys(row.item.event_id for row in view.rows if row.item.event_id))


def _place(session: Session, row: "TodayRow", event: Uid | None) -> dict[str, str]:
    """Give the event that a row is about, or the group; what is of the whole desk is of neither."""
    if event is not None:
        return {"event": str(event)}
    if row.item.group_id is None:
        return {}
    return {"group": str(session.services.groups.get(row.item.group_id).uid)}


def _texts(session: Session, view: "TodayView", row: "TodayRow") -> tuple[str, str]:
    key, item, lang = row.kind.key, row.item, session.lang
    return say_row(key, item, lang), say_detail(key, item, view.now, session.services.settings.tz, lang)


def _row_value(session: Session, view: "TodayView", row: "TodayRow") -> dict[str, Any]:
    text, detail = _texts(session, view, row)
    since = row.item.since
    return {
        "kind": row.kind.key,
        "title": row.item.title,
        "count": row.item.count,
        "since": None if since is None else iso(since, session.services.settings.tz),
        "message": text,
        "detail": detail,
    }
