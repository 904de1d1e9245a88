"""Name badges: by the sheet, and one at a time for who is let in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.badge_stocks import SHEET_STOCK, STOCKS, Stock
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import PrintedFrom
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.badge_texts import Bearers
from meetup_desk.services.papers.printing import Hurry, Printing, PrintOutcome, no_hurry
from meetup_desk.services.papers.single_badges import BadgeAsk, Printed, print_badge
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.services.tickets.tickets import Tickets
from meetup_desk.store import badge_prints, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.rsvp_lists import RsvpQuery
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.badges import Layout
    from meetup_desk.documents.pages import PaintedPages

__all__ = ["SHEET_STOCK", "STOCKS", "BadgeWish", "Badges", "BadgesDone", "Stock"]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeWish:
    """How badges are wanted."""

    stock: str = SHEET_STOCK
    qr: bool = False  # the ticket's code; nothing personal is in it
    start: int = 1  # the first place that is free on the first sheet
    offset: tuple[float, float] = (0, 0)  # mm to the right and down, by which this printer misses
    guests: bool = False  # a badge to write on for everybody who comes along


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgesDone:
    """What became badges."""

    badges: int
    again: tuple[str, ...] = ()  # names of those whose badge had been printed before
    pressed: PrintOutcome = PrintOutcome()  # noqa: RUF009 - frozen

    def say_again(self, lang: str) -> str:
        """Say whose badge was printed before; "" for nobody."""
        if not self.again:
            return ""
        more = len(self.again) - _NAMED
        key = "badge.again.more" if more > 0 else "badge.again"
        return say(key, lang, names=", ".join(self.again[:_NAMED]), more=more)


_NAMED = 5


class Badges:
    """The badges of a desk."""

    def __init__(
        self,
        desk: Desk,
        settings: DeskSettings,
        tickets: Tickets,
        fonts: Fonts,
        press: Printing,
        *,
        way: Callable[[], SingleBadgeSettings] = SingleBadgeSettings,
    ) -> None:
        self._desk, self._settings, self._tickets, self._fonts = desk, settings, tickets, fonts
        self._press, self._way = press, way

    @property
    def press(self) -> Printing:
        """What badges are printed with."""
        return self._press

    def write(
        self,
        event_id: EventId,
        path: Path,
        lang: str,
        *,
        wish: BadgeWish = BadgeWish(),
        rsvp_ids: Sequence[RsvpId] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> BadgesDone:
        """Write badges of those who are going, by name, or of some of them, as a PDF; they count as printed.

        RuleError `unknown_stock`, `bad_start`, `no_badges`; DeskError `not_writable`, `disk_full`,
        `cancelled`, `desk_busy`.
        """
        from meetup_desk.documents.pages import write_leaves  # noqa: PLC0415 - starts Qt

        leaves, badges, ids = self._leaves(event_id, lang, wish, rsvp_ids)
        places, skipped = STOCKS[wish.stock].places, wish.start - 1

        def told(page: int) -> None:
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            if progress is not None:
                progress(min(page * places - skipped, badges), badges)

        write_leaves(leaves, path, told)
        return self._note(badges, ids)

    def send(
        self,
        event_id: EventId,
        printer: str,
        lang: str,
        *,
        wish: BadgeWish = BadgeWish(),
        rsvp_ids: Sequence[RsvpId] | None = None,
    ) -> BadgesDone:
        """Print the same on a printer of this machine; what it does not take is told, not raised."""
        leaves, badges, ids = self._leaves(event_id, lang, wish, rsvp_ids)
        pressed = self.press.send(leaves, printer)
        return BadgesDone(badges=0, pressed=pressed) if pressed.trouble else self._note(badges, ids)

    def print_one(
        self,
        rsvp_id: RsvpId,
        lang: str,
        *,
        way: SingleBadgeSettings | None = None,
        again: bool = True,
        hurry: Hurry = no_hurry,
    ) -> Printed:
        """Print one badge as this computer does, or keep it as a PDF in the folder beside the desk.

        A printer that is gone or jammed, and a folder that takes no file, are told, never raised. Where
        there is a badge already, nothing is printed unless `again` asks for it.
        """
        way = self._way() if way is None else way
        with self._desk.reading() as db:
            event_id = rsvps.event_of(db, rsvp_id)
            before = badge_prints.last_of(db, [rsvp_id]).get(rsvp_id)
        at, tz = self._desk.now(), self._settings.tz
        (badge,) = self._bearers(event_id, lang, BadgeWish(qr=way.qr)).badges([rsvp_id])
        if before is not None and not again:
            return Printed(name=badge.name, before=before, held=True, at=at, tz=tz)
        printed = print_badge(self.press, self._fonts, badge, way, at=at, tz=tz, before=before, hurry=hurry)
        if printed.made:
            with self._desk.handing_out() as db:
                badge_prints.add(db, [rsvp_id], PrintedFrom.DOOR)
        return printed

    def print_for(self, ask: BadgeAsk) -> Printed:
        """Print the badge of who was let in at a door; see `DoorBadges`."""
        assert ask.answer.rsvp_id is not None  # noqa: S101 - the desk let nobody in without an answer
        rsvp_id = ask.answer.rsvp_id
        return self.print_one(rsvp_id, ask.lang, way=ask.way, again=ask.again, hurry=ask.hurry)

    def try_out(self, lang: str, way: SingleBadgeSettings) -> PrintOutcome:
        """Print a badge of nobody, to see whether this computer's printer and paper fit."""
        from meetup_desk.documents.badges import Badge  # noqa: PLC0415 - starts Qt

        name, event = say("badge.sample.name", lang), say("badge.sample.event", lang)
        badge = Badge(name=name, affiliation=say("badge.sample.under", lang), event=event)
        at, tz = self._desk.now(), self._settings.tz
        return print_badge(self.press, self._fonts, badge, way, at=at, tz=tz).pressed

    def printed_before(self, event_id: EventId, rsvp_ids: Sequence[RsvpId] | None = None) -> int:
        """Count those of the people who are going, or of some, whose badge was printed before."""
        with self._desk.reading() as db:
            found = self.going(event_id) if rsvp_ids is None else rsvp_ids
            return len(badge_prints.last_of(db, found))

    def preview(
        self,
        event_id: EventId,
        lang: str,
        wish: BadgeWish,
        width: int,
        rsvp_ids: Sequence[RsvpId] | None = None,
    ) -> bytes:
        """Give the first page as a PNG, `width` pixels wide; nobody's badge counts as printed by it."""
        from meetup_desk.documents.badges import BadgePages, png  # noqa: PLC0415 - starts Qt

        layout = _layout(wish)
        shown = (self.going(event_id) if rsvp_ids is None else list(rsvp_ids))[: layout.stock.places]
        badges = self._bearers(event_id, lang, wish).badges(shown)
        return png(BadgePages(self._fonts(), layout).picture(badges, width))

    def write_test(self, path: Path, lang: str, wish: BadgeWish) -> None:
        """Write the page that shows how far a printer misses; DeskError `not_writable`, `disk_full`."""
        from meetup_desk.documents.badges import trial_leaves  # noqa: PLC0415 - starts Qt
        from meetup_desk.documents.pages import write_leaves  # noqa: PLC0415

        write_leaves(trial_leaves(_layout(wish), self._fonts(), lang), path)

    def _leaves(
        self, event_id: EventId, lang: str, wish: BadgeWish, rsvp_ids: Sequence[RsvpId] | None
    ) -> "tuple[PaintedPages, int, Sequence[RsvpId]]":
        """Give pages, the number of their badges, and whose they are."""
        from meetup_desk.documents.badges import badge_leaves  # noqa: PLC0415 - starts Qt

        layout = _layout(wish)
        self._desk.hold()  # what is printed is written down: better refused before than after
        ids = self.going(event_id) if rsvp_ids is None else rsvp_ids
        if not ids:
            raise RuleError("no_badges")
        badges = self._bearers(event_id, lang, wish).badges(ids)
        title = say("badge.file", lang, title=say_title(badges[0].event, lang))
        return badge_leaves(badges, layout, self._fonts(), title), len(badges), ids

    def _bearers(self, event_id: EventId, lang: str, wish: BadgeWish) -> Bearers:
        return Bearers(self._desk, self._tickets, event_id, lang, qr=wish.qr, guests=wish.guests)

    def going(self, event_id: EventId) -> list[RsvpId]:
        """Give those whose badges are printed, in the order of their names."""
        with self._desk.reading() as db:
            return rsvp_lists.ids(db, RsvpQuery(event_id=event_id, status=RsvpStatus.GOING))

    def _note(self, badges: int, ids: Sequence[RsvpId]) -> BadgesDone:
        with self._desk.reading() as db:
            before = badge_prints.last_of(db, ids)
            again = [line.badge_name or line.name for line in rsvps.lines(db, list(before))]
        with self._desk.handing_out() as db:
            badge_prints.add(db, ids, PrintedFrom.SHEET)
        return BadgesDone(badges=badges, again=tuple(again))


def say_tried(pressed: PrintOutcome, lang: str) -> str:
    """Say what became of a badge of nobody."""
    key = "lost" if pressed.lost else "waits" if pressed.file else "printed"
    told = (pressed.say_trouble(lang), say(f"badge.tried.{key}", lang, file=pressed.file or ""))
    return " ".join(filter(None, told))


def _layout(wish: BadgeWish) -> "Layout":
    from meetup_desk.documents.badges import Layout  # noqa: PLC0415 - starts Qt

    stock = STOCKS.get(wish.stock)
    if stock is None:
        raise RuleError("unknown_stock", stock=wish.stock, stocks=", ".join(STOCKS))
    if not 1 <= wish.start <= stock.places:
        raise RuleError("bad_start", start=wish.start, most=stock.places)
    return Layout(stock=stock, start=wish.start, offset=wish.offset)
