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


def describe(commands: CommandGrammar) -> None:
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


def _badge(session: Session, asked: Namespace) -> None:
    if asked.what == _STOCKS:
        _stocks(session)
        return
    if asked.what == _PRINTERS:
        _printers(session)
        return
    printer = None if asked.what else asked.printer
    needed = {"--out": asked.out or printer} | ({} if asked.what else {"--event": asked.event or asked.rsvp})
    if missing := ", ".join(name for name, value in needed.items() if not value):
        wrong_usage(asked, say("cli.usage.required", session.lang, first=missing))
    if asked.what == _TEST:
        _test(session, asked)
    elif printer:
        _print(session, asked)
    else:
        _write(session, asked)


def _options(asked: Namespace) -> "BadgeOptions":
    from meetup_desk.services.papers.badge_layouts import SHEET_STOCK, BadgeOptions  # noqa: PLC0415 - see `main`

    return BadgeOptions(
        stock=asked.stock or SHEET_STOCK,
        qr=asked.qr,
        start=asked.start,
        offset=asked.offset,
        guests=asked.guests,
    )


def _bearers(session: Session, asked: Namespace) -> tuple[EventId, list[RsvpId] | None]:
    """Give the event, and some of those who are going, or None for all."""
    chosen = [session.rsvp(rsvp) for rsvp in asked.rsvp]
    event_id = session.event(asked.event).id if asked.event else chosen[0].event_id
    return event_id, [rsvp.id for rsvp in chosen] or None


def _print(session: Session, asked: Namespace) -> None:
    event_id, rsvp_ids = _bearers(session, asked)
    badges, options = session.services.badges, _options(asked)
    with session.opener.with_pages():
        done = badges.send(event_id, asked.printer, session.lang, options=options, rsvp_ids=rsvp_ids)
    if done.outcome.trouble:
        raise RuleError(f"printer_{done.outcome.trouble}", printer=asked.printer)
    told = [
        session.say("badge.sent", printer=asked.printer, badges=done.badges),
        done.say_again(session.lang),
    ]
    value = {"printer": asked.printer, "badges": done.badges, "again": list(done.again)}
    session.tell(value, "\n".join(filter(None, told)))


def _write(session: Session, asked: Namespace) -> None:
    event_id, rsvp_ids = _bearers(session, asked)
    file = session.target(asked.out)
    with session.opener.with_pages():
        done = session.services.badges.write(
            event_id,
            file,
            session.lang,
            options=_options(asked),
            rsvp_ids=rsvp_ids,
            progress=session.progress(),
        )
    told = [
        session.say("badge.written", file=session.called(asked.out), badges=done.badges),
        done.say_again(session.lang),
    ]
    value = {"file": str(asked.out), "badges": done.badges, "again": list(done.again)}
    session.tell(value, "\n".join(filter(None, told)))


def _test(session: Session, asked: Namespace) -> None:
    file = session.target(asked.out)
    with session.opener.with_pages():
        session.services.badges.write_test(file, session.lang, _options(asked))
    session.tell({"file": str(asked.out)}, session.say("badge.test", file=session.called(asked.out)))


def _printers(session: Session) -> None:
    from meetup_desk.services.papers.printing import printers_found, this_machine  # noqa: PLC0415 - see `main`

    with session.opener.with_pages():
        found = printers_found(this_machine)
    rows = [[name, session.say("badge.usual") if name == found.usual else ""] for name in found.names]
    headings = [session.say(f"badge.heading.{key}") for key in ("printer", "usual")]
    value = [{"name": name, "default": name == found.usual} for name in found.names]
    session.tell(value, table(headings, rows) if rows else session.say("badge.no_printers"))


def _stocks(session: Session) -> None:
    from meetup_desk.services.papers.badges import STOCKS  # noqa: PLC0415 - see `main`

    headings = [session.say(f"badge.heading.{key}") for key in ("stock", "places", "what")]
    named = {name: say(f"stock.{name}", session.lang) for name in STOCKS}
    rows = [[name, stock.places, named[name]] for name, stock in STOCKS.items()]
    value = [
        asdict(stock) | {"places": stock.places, "title": named[stock.name]} for stock in STOCKS.values()
    ]
    session.tell(value, table(headings, rows, right={1}))
