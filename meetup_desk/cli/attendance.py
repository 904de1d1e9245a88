"""`rsvp attended` and `rsvp read`: who came, written down without a door, or read from sign-in sheets."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.times import instant_of


def add_commands(noun: CommandGrammar) -> None:
    """Add `rsvp attended` and `rsvp read`."""
    attended = noun.verb("attended", _attended)
    attended.option("rsvp", metavar="ID", nargs="+", words="attended")
    attended.option("--at", metavar="TIME", type=attended.read.when, words="attended_at")
    read = noun.verb("read", _read)
    read.option("--event", metavar="ID", required=True)
    read.option("files", metavar="FILE", nargs="+", type=read.read.place, words="scans")


def _read(session: Session, arguments: Namespace) -> None:
    with session.opener.with_pages():
        read = session.services.sign_in_sheets.read(
            session.event(arguments.event).id, arguments.files, ACTOR, progress=session.progress()
        )
    refused = [
        {"file": one.file, "page": one.page, "reason": one.reason, "message": one.say(session.lang)}
        for one in read.refused
    ]
    uids = {one.rsvp_id: str(session.services.rsvps.line(one.rsvp_id).uid) for one in read.to_ask}
    value = {
        "pages": read.pages,
        "came": read.came,
        "known": read.known,
        "gone": read.gone,
        "to_ask": [{"rsvp": uids[one.rsvp_id], "name": one.name} for one in read.to_ask],
        "refused": refused,
    }
    lines = [
        session.say(
            "rsvp.read",
            pages=read.pages,
            came=read.came,
            known=read.known,
            asked=len(read.to_ask),
            gone=read.gone,
        )
    ]
    if read.to_ask:
        lines.append(session.say("rsvp.read_ask", names=", ".join(one.name for one in read.to_ask)))
    lines += [
        session.say("survey.refused", file=one.file, page=one.page, why=one.say(session.lang))
        for one in read.refused
    ]
    session.tell(value, "\n".join(lines))


def _attended(session: Session, arguments: Namespace) -> None:
    rsvps = [session.rsvp(rsvp) for rsvp in arguments.rsvp]
    at = None
    if arguments.at is not None:
        line = session.services.events.get(rsvps[0].event_id)
        at = instant_of(arguments.at, line.event.plan.tz)
    marked = session.services.attendance.mark([rsvp.id for rsvp in rsvps], ACTOR, at=at)
    value = {"scans": [str(scan) for scan in marked.scans], "known": marked.known}
    session.tell(value, session.say("rsvp.attended", marked=len(marked.scans), known=marked.known))
