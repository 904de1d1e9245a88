"""`ics alarms`: how long before an event calendars ring."""

from argparse import Namespace

from meetup_desk.cli.terminal.parser import CommandGrammar, Verb, wrong_usage
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.alarms import Alarms, write_alarm
from meetup_desk.words.dates import say_length
from meetup_desk.words.say import say


def add_commands(noun: CommandGrammar) -> None:
    """Add `ics alarms`."""
    alarms = noun.verb("alarms", _alarms)
    alarm_option(alarms)
    alarms.option("--public", action="store_true", words="alarms_public")
    alarms.option("--off", action="store_true", words="alarms_off")


def alarm_option(verb: Verb) -> None:
    """Add how long before an event a calendar rings; it may be given again."""
    verb.option("--alarm", metavar="LENGTH", action="append", type=verb.read.alarm)


def _alarms(session: Session, arguments: Namespace) -> None:
    settings = session.services.settings
    if arguments.off and (arguments.alarm or arguments.public):
        other = "--alarm" if arguments.alarm else "--public"
        wrong_usage(arguments, say("cli.usage.not_with", session.lang, first=other, second="--off"))
    if arguments.off or arguments.alarm or arguments.public:
        before = () if arguments.off else tuple(dict.fromkeys(arguments.alarm or settings.alarms.before))
        settings.keep_alarms(Alarms(before=before, public=arguments.public), ACTOR)
    kept = settings.alarms
    lengths = [write_alarm(before) for before in kept.before]
    key = "ics.alarms.none" if not lengths else "ics.alarms.public" if kept.public else "ics.alarms"
    text = session.say(key, lengths=", ".join(say_length(before, session.lang) for before in kept.before))
    session.tell({"alarms": lengths, "public": kept.public}, text)
