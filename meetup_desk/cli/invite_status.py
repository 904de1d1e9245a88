"""`ics status`: who holds which invite, and what their calendars answered."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.invites import InviteReply
    from meetup_desk.services.calendars.invite_holders import InviteHolder


def add_commands(noun: CommandGrammar) -> None:
    """Add `ics status`."""
    noun.verb("status", _status).option("--event", metavar="ID", required=True)


def _status(session: Session, arguments: Namespace) -> None:
    standing = session.services.invites.of_event(session.event(arguments.event).id)
    event = standing.line.event
    counts = {key: sum(h.state == key for h in standing.holders) for key in ("outdated", "missing", "gone")}
    value = {
        "event": str(event.uid),
        "title": event.title,
        "sequence": standing.sequence,
        **counts,
        "holders": [_value(holder, event.plan.tz) for holder in standing.holders],
    }
    head = f"{say_title(event.title, session.lang)}\n{say_plan(event.plan, session.lang)}"
    if not standing.holders:
        session.tell(value, f"{head}\n\n{session.say('ics.nobody_holds')}")
        return
    keys = ("name", "status", "calendar", "sequence", "reply", "email", "id")
    headings = session.headings("invites", *keys)
    rows = [_row(session, holder) for holder in standing.holders]
    said = {"outdated": "ics.outdated", "missing": "ics.none_yet"}
    ends = [session.say(words, count=counts[key]) for key, words in said.items() if counts[key]]
    end = "\n".join(ends or [session.say("ics.all_current")])
    session.tell(value, f"{head}\n\n{table(headings, rows, right={3})}\n\n{end}")


def _row(session: Session, holder: "InviteHolder") -> list[object]:
    line, lang = holder.line, session.lang
    reply = holder.reply
    return [
        line.name if line else "",
        say(f"rsvp.{line.status}", lang) if line else "",
        say(f"invite.{holder.state}", lang),
        holder.held.sequence if holder.held else "",
        say(f"reply.{reply.partstat or reply.method}".lower(), lang) if reply else "",
        line.email if line else "",
        line.uid if line else holder.held.rsvp_uid if holder.held else "",
    ]


def _value(holder: "InviteHolder", tz: str) -> dict[str, Any]:
    line, held = holder.line, holder.held
    return {
        "rsvp": str(line.uid) if line else str(held.rsvp_uid) if held else None,
        "name": line.name if line else "",
        "email": line.email if line else "",
        "status": str(line.status) if line else None,
        "state": str(holder.state),
        "method": held.method if held else None,
        "sequence": held.sequence if held else None,
        "holds": held.schedule if held else None,
        "handed_at": iso(held.at, tz) if held else None,
        "next": holder.method if holder.state in ("outdated", "missing") else None,
        "reply": _reply(holder.reply, tz) if holder.reply else None,
    }


def _reply(reply: "InviteReply", tz: str) -> dict[str, Any]:
    return {
        "method": reply.method,
        "partstat": reply.partstat or None,
        "sequence": reply.sequence,
        "at": iso(reply.stamped_at, tz),
        "comment": reply.comment,
        "proposed": reply.proposed or None,
    }
