"""`ics`: calendar files that go out and come in. Here are `ics export` and `ics feed`, for everybody."""

from argparse import Namespace

from meetup_desk.cli import alarms, calendar_imports, invite_status, invites
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.words.say import say


def add_commands(commands: CommandGrammar) -> None:
    """Add the commands of `ics`, in the order in which help names them."""
    noun = commands.noun("ics")
    export = noun.verb("export", _export)
    which = export.one_of()
    which.option("--event", metavar="ID")
    which.option("--series", metavar="ID")
    which.option("--group", metavar="ID")
    which.option("--all", action="store_true", words="all_events")
    export.option("--out", metavar="FILE", required=True, type=export.read.file, words="out_file")
    alarms.alarm_option(export)
    invites.add_commands(noun)
    calendar_imports.add_commands(noun)
    feed = noun.verb("feed", _feed)
    feed.option("--out", metavar="FILE", type=feed.read.place, words="feed_out")
    feed.option("--off", action="store_true", words="feed_off")
    alarms.add_commands(noun)
    invite_status.add_commands(noun)


def _export(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event).id if arguments.event else None
    series = session.series(arguments.series).id if arguments.series else None
    group = session.group(arguments.group).id if arguments.group else None
    file = session.target(arguments.out)
    events = session.services.public_calendars.write(
        file, event_id=event, series_id=series, group_id=group, alarms=arguments.alarm
    )
    text = session.say("ics.exported", file=session.name_of(arguments.out), events=events)
    session.tell({"file": str(arguments.out), "events": events}, text)


def _feed(session: Session, arguments: Namespace) -> None:
    feeds = session.services.feeds
    if arguments.off and arguments.out is not None:
        wrong_usage(arguments, say("cli.usage.not_with", session.lang, first="--out", second="--off"))
    if arguments.off:
        feeds.stop(ACTOR)
        session.tell({"file": None, "events": 0}, session.say("ics.feed.off"))
        return
    events = feeds.write() if arguments.out is None else feeds.choose(session.target(arguments.out), ACTOR)
    file = session.services.settings.feed
    text = session.say("ics.feed.kept", file=file, events=events) if file else session.say("ics.feed.none")
    session.tell({"file": file or None, "events": events}, text)
