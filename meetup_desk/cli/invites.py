"""`ics invites` and `ics mailto`: what attendees are sent, each their own."""

from argparse import Namespace
from contextlib import nullcontext

from meetup_desk.cli.alarms import alarm_option
from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.domain.ids import EventId, RsvpId


def add_commands(noun: CommandGrammar) -> None:
    """Add `ics invites` and `ics mailto`."""
    invites = noun.verb("invites", _invites)
    invites.option("--event", metavar="ID", required=True)
    invites.option("--out", metavar="DIR", required=True, type=invites.read.folder, words="out_folder")
    invites.option("--rsvp", metavar="ID", words="only_rsvp")
    invites.option("--outdated", action="store_true")
    invites.option("--tickets", action="store_true")
    invites.option("--format", choices=("ics", "eml", "mbox", "text"), default="ics", words="invite_format")
    alarm_option(invites)
    noun.verb("mailto", _mailto).option("rsvp", metavar="RSVP")


def _invites(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    rsvp = session.rsvp(arguments.rsvp).id if arguments.rsvp else None
    if arguments.format != "ics":
        _letters(session, arguments, event.id, rsvp)
        return
    files = session.services.invites.write(
        event.id,
        arguments.out,
        rsvp_id=rsvp,
        only_outdated=arguments.outdated,
        shorts=arguments.tickets,
        alarms=arguments.alarm,
        progress=session.progress(),
    )
    sentences = [session.say("ics.invited", count=len(files), folder=arguments.out), *_unanswerable(session)]
    blocked, left_out = _left_out(session, event.id, rsvp)
    text = "\n".join(filter(None, [*(sentences if files else [session.say("ics.nobody")]), left_out]))
    session.tell({"files": [str(file) for file in files]} | blocked, text)


def _left_out(session: Session, event_id: EventId, rsvp_id: RsvpId | None) -> tuple[dict[str, int], str]:
    """Say how many are blocked, unless one was asked for by name."""
    return session.left_out(event_id) if rsvp_id is None else ({"blocked": 0}, "")


def _letters(session: Session, arguments: Namespace, event_id: EventId, rsvp_id: RsvpId | None) -> None:
    painting = arguments.tickets and arguments.format != "text"
    with session.opener.with_pages() if painting else nullcontext():
        written = session.services.letters.write(
            event_id,
            arguments.out,
            arguments.format,
            rsvp_id=rsvp_id,
            only_outdated=arguments.outdated,
            tickets=arguments.tickets,
            alarms=arguments.alarm,
            progress=session.progress(),
        )
    key = "ics.texts" if written.steps is None else "ics.letters"
    facts = {"count": written.letters, "folder": arguments.out, "steps": written.steps}
    sentences = [session.say(key, **facts)] if written.files else []
    if written.steps is not None:
        sentences += _unanswerable(session)
    if written.without_address:
        sentences.append(session.say("ics.without_address", names=", ".join(written.without_address)))
    value = {
        "files": [str(file) for file in written.files],
        "letters": written.letters,
        "steps": str(written.steps) if written.steps else None,
        "without_address": written.without_address,
    }
    blocked, left_out = _left_out(session, event_id, rsvp_id)
    sentences = sentences or [session.say("ics.nobody")]
    session.tell(value | blocked, "\n".join(filter(None, [*sentences, left_out])))


def _unanswerable(session: Session) -> list[str]:
    """Say that nobody can answer what was written, where no address is known."""
    return [] if session.services.settings.group().contact_email else [session.say("ics.unanswerable")]


def _mailto(session: Session, arguments: Namespace) -> None:
    link = session.services.letters.mailto(session.rsvp(arguments.rsvp).id)
    session.tell({"mailto": link}, link)
