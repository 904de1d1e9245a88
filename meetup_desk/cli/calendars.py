"""`ics export`, `ics invites`, `ics mailto`, `ics import`, `ics feed`, `ics alarms` and `ics status`."""

from argparse import Namespace
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from meetup_desk.cli import calendar_imports
from meetup_desk.cli.terminal.parser import CommandGrammar, Verb, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.cli.terminal.times import iso
from meetup_desk.domain.alarms import Alarms, write_alarm
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.words.dates import say_length, say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.domain.invites import InviteReply
    from meetup_desk.services.calendars.invite_holders import InviteHolder


def describe(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("ics")
    export = noun.verb("export", _export)
    which = export.one_of()
    which.option("--event", metavar="ID")
    which.option("--series", metavar="ID")
    which.option("--all", action="store_true", words="all_events")
    export.option("--out", metavar="FILE", required=True, type=export.read.file, words="out_file")
    _rings(export)
    invites = noun.verb("invites", _invites)
    invites.option("--event", metavar="ID", required=True)
    invites.option("--out", metavar="DIR", required=True, type=invites.read.place, words="out_folder")
    invites.option("--rsvp", metavar="ID", words="only_rsvp")
    invites.option("--outdated", action="store_true")
    invites.option("--tickets", action="store_true")
    invites.option("--format", choices=("ics", "eml", "mbox", "text"), default="ics", words="invite_format")
    _rings(invites)
    noun.verb("mailto", _mailto).option("rsvp", metavar="RSVP")
    calendar_imports.describe(noun)
    feed = noun.verb("feed", _feed)
    feed.option("--out", metavar="FILE", type=feed.read.place, words="feed_out")
    feed.option("--off", action="store_true", words="feed_off")
    alarms = noun.verb("alarms", _alarms)
    _rings(alarms)
    alarms.option("--public", action="store_true", words="alarms_public")
    alarms.option("--off", action="store_true", words="alarms_off")
    noun.verb("status", _status).option("--event", metavar="ID", required=True)


def _rings(verb: Verb) -> None:
    verb.option("--alarm", metavar="LENGTH", action="append", type=verb.read.alarm)


def _export(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event).id if asked.event else None
    series = session.series(asked.series).id if asked.series else None
    file = session.target(asked.out)
    calendars = session.services.public_calendars
    events = calendars.write(file, event_id=event, series_id=series, alarms=asked.alarm)
    text = session.say("ics.exported", file=session.called(asked.out), events=events)
    session.tell({"file": str(asked.out), "events": events}, text)


def _invites(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    rsvp = session.rsvp(asked.rsvp).id if asked.rsvp else None
    if asked.format != "ics":
        _letters(session, asked, event.id, rsvp)
        return
    files = session.services.invites.write(
        event.id,
        asked.out,
        rsvp_id=rsvp,
        only_outdated=asked.outdated,
        shorts=asked.tickets,
        alarms=asked.alarm,
        progress=session.progress(),
    )
    told = [session.say("ics.invited", count=len(files), folder=asked.out), *_unanswerable(session)]
    text = "\n".join(told) if files else session.say("ics.nobody")
    session.tell({"files": [str(file) for file in files]}, text)


def _letters(session: Session, asked: Namespace, event_id: EventId, rsvp_id: RsvpId | None) -> None:
    painting = asked.tickets and asked.format != "text"
    with session.opener.with_pages() if painting else nullcontext():
        written = session.services.letters.write(
            event_id,
            asked.out,
            asked.format,
            rsvp_id=rsvp_id,
            only_outdated=asked.outdated,
            tickets=asked.tickets,
            alarms=asked.alarm,
            progress=session.progress(),
        )
    key = "ics.texts" if written.steps is None else "ics.letters"
    facts = {"count": written.letters, "folder": asked.out, "steps": written.steps}
    told = [session.say(key, **facts)] if written.files else []
    if written.steps is not None:
        told += _unanswerable(session)
    if written.without_address:
        told.append(session.say("ics.without_address", names=", ".join(written.without_address)))
    value = {
        "files": [str(file) for file in written.files],
        "letters": written.letters,
        "steps": str(written.steps) if written.steps else None,
        "without_address": written.without_address,
    }
    session.tell(value, "\n".join(told) or session.say("ics.nobody"))


def _unanswerable(session: Session) -> list[str]:
    """Say that nobody can answer what was written, where no address is known."""
    return [] if session.services.settings.group().contact_email else [session.say("ics.unanswerable")]


def _mailto(session: Session, asked: Namespace) -> None:
    link = session.services.letters.mailto(session.rsvp(asked.rsvp).id)
    session.tell({"mailto": link}, link)


def _feed(session: Session, asked: Namespace) -> None:
    feeds = session.services.feeds
    if asked.off and asked.out is not None:
        wrong_usage(asked, say("cli.usage.not_with", session.lang, first="--out", second="--off"))
    if asked.off:
        feeds.stop(ACTOR)
        session.tell({"file": None, "events": 0}, session.say("ics.feed.off"))
        return
    events = feeds.write() if asked.out is None else feeds.choose(session.target(asked.out), ACTOR)
    file = session.services.settings.feed
    text = session.say("ics.feed.kept", file=file, events=events) if file else session.say("ics.feed.none")
    session.tell({"file": file or None, "events": events}, text)


def _alarms(session: Session, asked: Namespace) -> None:
    settings = session.services.settings
    if asked.off and (asked.alarm or asked.public):
        other = "--alarm" if asked.alarm else "--public"
        wrong_usage(asked, say("cli.usage.not_with", session.lang, first=other, second="--off"))
    if asked.off or asked.alarm or asked.public:
        before = () if asked.off else tuple(dict.fromkeys(asked.alarm or settings.alarms.before))
        settings.keep_alarms(Alarms(before=before, public=asked.public), ACTOR)
    kept = settings.alarms
    lengths = [write_alarm(before) for before in kept.before]
    key = "ics.alarms.none" if not lengths else "ics.alarms.public" if kept.public else "ics.alarms"
    text = session.say(key, lengths=", ".join(say_length(before, session.lang) for before in kept.before))
    session.tell({"alarms": lengths, "public": kept.public}, text)


# who holds what


def _status(session: Session, asked: Namespace) -> None:
    standing = session.services.invites.of_event(session.event(asked.event).id)
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
    headings = [session.say(f"heading.{key}") for key in keys]
    rows = [_row(session, holder) for holder in standing.holders]
    end = session.say("ics.outdated" if counts["outdated"] else "ics.all_current", count=counts["outdated"])
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
