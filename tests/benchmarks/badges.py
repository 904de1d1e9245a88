"""Name badges with codes as a PDF: the whole job, and the painter with codes against the same without."""

from collections.abc import Iterator
from functools import partial

from meetup_desk.documents.badge_stocks import SHEET_STOCK, STOCKS
from meetup_desk.documents.badges import BadgePages
from meetup_desk.documents.values import BadgeLayout
from meetup_desk.services.papers.badge_layouts import BadgeOptions
from meetup_desk.services.papers.badge_texts import BadgeMaker
from meetup_desk.services.services import Services
from tests.benchmarks.measuring import Line, Work, best, compared, in_turns, said, took
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, opened, the_event

WHAT = "badges with codes"
LIMIT, RATIO = 3.0, 3.0


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Write badges from the desk, then paint those that are there already in turns."""
    with opened(worlds.of(sizes.few)) as services:
        event, path = the_event(services), worlds.folder / "badges.pdf"
        job = partial(services.badges.write, event.id, path, "ko", options=BadgeOptions(qr=True))
        whole = best([took(job) for _ in range(2 * sizes.rounds)]).wall
        yield Line(
            what=f"{sizes.few:,} {WHAT}, from desk to PDF",
            measured=said(whole),
            limit=said(LIMIT),
            holds=whole <= LIMIT,
        )
        coded, plain = (_painting(services, worlds, qr=qr) for qr in (True, False))
        ours, floor = in_turns((coded, plain) for _ in range(2 * sizes.rounds))
        yield compared(f"{sizes.few:,} {WHAT}, painter alone against none", best(ours), best(floor), RATIO)


def _painting(services: Services, worlds: Worlds, *, qr: bool) -> Work:
    event = the_event(services)
    ids = services.badges.going(event.id)
    badges = BadgeMaker(services.desk, services.tickets, event.id, "ko", qr=qr, guests=False).badges(ids)
    layout, fonts = BadgeLayout(stock=STOCKS[SHEET_STOCK]), services.cards._fonts()
    return lambda: BadgePages(fonts, layout).painted(badges, "").write(worlds.folder / "painted.pdf")
