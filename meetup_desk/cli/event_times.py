"""When an event is: reading its times from the options of a command."""

from argparse import Namespace
from datetime import date, datetime, timedelta

from meetup_desk.cli.terminal.parser import Verb, wrong_usage
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.times import wall_of
from meetup_desk.domain.times import Plan, whole_days

_USUAL_LENGTH = timedelta(hours=2)


def time_options(verb: Verb, *, required: bool) -> None:
    """Add when an event begins, and when it ends."""
    verb.option("--start", metavar="TIME", required=required, type=verb.read.when)
    verb.option("--end", metavar="TIME", type=verb.read.when)


def new_plan(session: Session, arguments: Namespace, tz: str) -> Plan:
    """Read the plan of a new event; without an end it takes two hours, or one day."""
    if arguments.all_day:
        first = new_day(session, arguments, arguments.start)
        return whole_days(
            first, first if arguments.end is None else new_day(session, arguments, arguments.end), tz
        )
    start = _wall(session, arguments, arguments.start, tz)
    end = start + _USUAL_LENGTH if arguments.end is None else _wall(session, arguments, arguments.end, tz)
    return Plan(start=start, end=end, tz=tz)


def changed_plan(session: Session, arguments: Namespace, plan: Plan) -> Plan:
    """Give a plan with the times that the options name; without an end it keeps its length."""
    if plan.all_day:
        first = plan.first_day if arguments.start is None else new_day(session, arguments, arguments.start)
        last = first + (plan.last_day - plan.first_day)
        return whole_days(
            first, last if arguments.end is None else new_day(session, arguments, arguments.end), plan.tz
        )
    start = plan.start if arguments.start is None else _wall(session, arguments, arguments.start, plan.tz)
    end = (
        start + plan.duration if arguments.end is None else _wall(session, arguments, arguments.end, plan.tz)
    )
    return Plan(start=start, end=end, tz=plan.tz)


def new_day(session: Session, arguments: Namespace, given: datetime | date) -> date:
    """Read a day; wrong usage where a time stands with it."""
    if isinstance(given, datetime):
        wrong_usage(arguments, session.say("bad.day", text=given))
    return given


def _wall(session: Session, arguments: Namespace, given: datetime | date, tz: str) -> datetime:
    if not isinstance(given, datetime):
        wrong_usage(arguments, session.say("bad.time", text=given))
    return wall_of(given, tz)
