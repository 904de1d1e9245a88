"""`ics export` and `ics invites`."""

from argparse import Namespace

from meetup_desk.cli.context import Session
from meetup_desk.cli.parser import Commands


def describe(commands: Commands) -> None:
    """Add the noun's commands."""
    noun = commands.noun("ics")
    export = noun.verb("export", _export)
    which = export.one_of()
    which.option("--event", metavar="ID")
    which.option("--series", metavar="ID")
    which.option("--all", action="store_true", words="all_events")
    export.option("--out", metavar="FILE", required=True, type=export.read.file, words="out_file")
    invites = noun.verb("invites", _invites)
    invites.option("--event", metavar="ID", required=True)
    invites.option("--out", metavar="DIR", required=True, type=invites.read.file, words="out_folder")
    invites.option("--rsvp", metavar="ID", words="only_rsvp")


def _export(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event).id if asked.event else None
    series = session.series(asked.series).id if asked.series else None
    file = session.target(asked.out)
    events = session.services.invites.publish(file, event_id=event, series_id=series)
    session.tell({"file": str(file), "events": events}, session.say("ics.exported", file=file, events=events))


def _invites(session: Session, asked: Namespace) -> None:
    event = session.event(asked.event)
    rsvp = session.rsvp(asked.rsvp).id if asked.rsvp else None
    files = session.services.invites.invites(event.id, asked.out, rsvp_id=rsvp, progress=session.progress())
    text = session.say("ics.invited", count=len(files), folder=asked.out)
    session.tell({"files": [str(file) for file in files]}, text if files else session.say("ics.nobody"))
