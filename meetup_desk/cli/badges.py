"""`badge`: name badges as a PDF, the papers that they go on, and a page to try a printer with."""

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from meetup_desk.cli.context import Session
from meetup_desk.cli.parser import Commands, wrong_usage
from meetup_desk.cli.tables import table
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.badges import BadgeWish

_STOCKS, _TEST = "stocks", "test"


def describe(commands: Commands) -> None:
    """Add the command."""
    verb = commands.verb("badge", _badge)
    verb.option("what", nargs="?", choices=(_STOCKS, _TEST), words="badge_what")
    verb.option("--event", metavar="ID", words="badge_event")
    verb.option("--rsvp", metavar="ID", action="append", default=[], words="badge_rsvp")
    verb.option("--out", metavar="FILE", type=verb.read.file, words="out_file")
    verb.option("--stock", metavar="NAME", type=verb.read.text)
    verb.option("--qr", action="store_true")
    verb.option("--guests", action="store_true")
    verb.option("--from", metavar="N", dest="start", type=verb.read.count, default=1)
    verb.option("--offset", metavar="X,Y", type=verb.read.offset, default=(0.0, 0.0))


def _badge(session: Session, asked: Namespace) -> None:
    if asked.what == _STOCKS:
        _stocks(session)
        return
    needed = {"--out": asked.out} | ({} if asked.what else {"--event": asked.event or asked.rsvp})
    if missing := ", ".join(name for name, value in needed.items() if not value):
        wrong_usage(asked, say("cli.usage.required", session.lang, first=missing))
    if asked.what == _TEST:
        _test(session, asked)
    else:
        _write(session, asked)


def _wish(asked: Namespace) -> "BadgeWish":
    from meetup_desk.services.badges import SHEET_STOCK, BadgeWish  # noqa: PLC0415 - see `main`

    return BadgeWish(
        stock=asked.stock or SHEET_STOCK,
        qr=asked.qr,
        start=asked.start,
        offset=asked.offset,
        guests=asked.guests,
    )


def _write(session: Session, asked: Namespace) -> None:
    chosen = [session.rsvp(rsvp) for rsvp in asked.rsvp]
    event_id = session.event(asked.event).id if asked.event else chosen[0].event_id
    file = session.target(asked.out)
    with session.opener.with_pages():
        done = session.services.badges.write(
            event_id,
            file,
            session.lang,
            wish=_wish(asked),
            rsvp_ids=[rsvp.id for rsvp in chosen] or None,
            progress=session.progress(),
        )
    told = [session.say("badge.written", file=file, badges=done.badges), done.say_again(session.lang)]
    value = {"file": str(file), "badges": done.badges, "again": list(done.again)}
    session.tell(value, "\n".join(filter(None, told)))


def _test(session: Session, asked: Namespace) -> None:
    file = session.target(asked.out)
    with session.opener.with_pages():
        session.services.badges.write_test(file, session.lang, _wish(asked))
    session.tell({"file": str(file)}, session.say("badge.test", file=file))


def _stocks(session: Session) -> None:
    from meetup_desk.services.badges import STOCKS  # noqa: PLC0415 - see `main`

    headings = [session.say(f"badge.heading.{key}") for key in ("stock", "places", "what")]
    named = {name: say(f"stock.{name}", session.lang) for name in STOCKS}
    rows = [[name, stock.places, named[name]] for name, stock in STOCKS.items()]
    value = [
        asdict(stock) | {"places": stock.places, "title": named[stock.name]} for stock in STOCKS.values()
    ]
    session.tell(value, table(headings, rows, right={1}))
