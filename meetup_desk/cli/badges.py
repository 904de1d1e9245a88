"""`badge`: name badges as a PDF or on a printer, the papers and the printers, and a page to try one with."""

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import Session
from meetup_desk.cli.terminal.tables import table
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.papers.badge_layouts import BadgeOptions

_STOCKS, _PRINTERS, _TEST = "stocks", "printers", "test"


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    verb = commands.verb("badge", _badge)
    verb.option("what", nargs="?", choices=(_STOCKS, _PRINTERS, _TEST), words="badge_what")
    verb.option("--event", metavar="ID", words="badge_event")
    verb.option("--rsvp", metavar="ID", action="append", default=[], words="badge_rsvp")
    where = verb.one_of(required=False)
    where.option("--out", metavar="FILE", type=verb.read.file, words="out_file")
    where.option("--printer", metavar="NAME", type=verb.read.text)
    verb.option("--stock", metavar="NAME", type=verb.read.text)
    verb.option("--qr", action="store_true")
    verb.option("--guests", action="store_true")
    verb.option("--from", metavar="N", dest="start", type=verb.read.count, default=1)
    verb.option("--offset", metavar="X,Y", type=verb.read.offset, default=(0.0, 0.0))


def _badge(session: Session, arguments: Namespace) -> None:
    if arguments.what == _STOCKS:
        _stocks(session)
        return
    if arguments.what == _PRINTERS:
        _printers(session)
        return
    printer = None if arguments.what else arguments.printer
    needed = {"--out": arguments.out or printer}
    if not arguments.what:
        needed["--event"] = arguments.event or arguments.rsvp
    if missing := ", ".join(name for name, value in needed.items() if not value):
        wrong_usage(arguments, say("cli.usage.required", session.lang, first=missing))
    if arguments.what == _TEST:
        _test(session, arguments)
    elif printer:
        _print(session, arguments)
    else:
        _write(session, arguments)


def _options(arguments: Namespace) -> "BadgeOptions":
    from meetup_desk.services.papers.badge_layouts import SHEET_STOCK, BadgeOptions  # noqa: PLC0415 - see `main`

    return BadgeOptions(
        stock=arguments.stock or SHEET_STOCK,
        qr=arguments.qr,
        start=arguments.start,
        offset=arguments.offset,
        guests=arguments.guests,
    )


def _bearers(session: Session, arguments: Namespace) -> tuple[EventId, list[RsvpId] | None]:
    """Give the event, and some of those who are going, or None for all."""
    chosen = [session.rsvp(rsvp) for rsvp in arguments.rsvp]
    event_id = session.event(arguments.event).id if arguments.event else chosen[0].event_id
    return event_id, [rsvp.id for rsvp in chosen] or None


def _print(session: Session, arguments: Namespace) -> None:
    event_id, rsvp_ids = _bearers(session, arguments)
    badges, options = session.services.badges, _options(arguments)
    with session.opener.with_pages():
        done = badges.send(event_id, arguments.printer, session.lang, options=options, rsvp_ids=rsvp_ids)
    if done.outcome.trouble:
        raise RuleError(f"printer_{done.outcome.trouble}", printer=arguments.printer)
    sentences = [
        session.say("badge.sent", printer=arguments.printer, badges=done.badges),
        done.say_again(session.lang),
        done.say_left_out(session.lang),
    ]
    value = {"printer": arguments.printer, "badges": done.badges, "again": list(done.again)}
    value["blocked"] = done.blocked
    session.tell(value, "\n".join(filter(None, sentences)))


def _write(session: Session, arguments: Namespace) -> None:
    event_id, rsvp_ids = _bearers(session, arguments)
    file = session.target(arguments.out)
    with session.opener.with_pages():
        done = session.services.badges.write(
            event_id,
            file,
            session.lang,
            options=_options(arguments),
            rsvp_ids=rsvp_ids,
            progress=session.progress(),
        )
    sentences = [
        session.say("badge.written", file=session.name_of(arguments.out), badges=done.badges),
        done.say_again(session.lang),
        done.say_left_out(session.lang),
    ]
    value = {"file": str(arguments.out), "badges": done.badges, "again": list(done.again)}
    value["blocked"] = done.blocked
    session.tell(value, "\n".join(filter(None, sentences)))


def _test(session: Session, arguments: Namespace) -> None:
    file = session.target(arguments.out)
    with session.opener.with_pages():
        session.services.badges.write_test(file, session.lang, _options(arguments))
    session.tell({"file": str(arguments.out)}, session.say("badge.test", file=session.name_of(arguments.out)))


def _printers(session: Session) -> None:
    from meetup_desk.services.papers.printing import printers_found, this_machine  # noqa: PLC0415 - see `main`

    with session.opener.with_pages():
        printers = printers_found(this_machine)
    rows = [[name, session.say("badge.usual") if name == printers.usual else ""] for name in printers.names]
    headings = session.headings("badges", "printer", "usual")
    value = [{"name": name, "default": name == printers.usual} for name in printers.names]
    session.tell(value, table(headings, rows) if rows else session.say("badge.no_printers"))


def _stocks(session: Session) -> None:
    from meetup_desk.services.papers.badges import STOCKS  # noqa: PLC0415 - see `main`

    headings = session.headings("badges", "stock", "places", "what")
    named = {name: say(f"stock.{name}", session.lang) for name in STOCKS}
    rows = [[name, stock.places, named[name]] for name, stock in STOCKS.items()]
    value = [
        asdict(stock) | {"places": stock.places, "title": named[stock.name]} for stock in STOCKS.values()
    ]
    session.tell(value, table(headings, rows, right={1}))
