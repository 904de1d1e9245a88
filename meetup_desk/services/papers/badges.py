"""Name badges: by the sheet, and one at a time for who is let in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from meetup_desk.documents.badge_stocks import STOCKS, Stock
from meetup_desk.documents.values import Badge
from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.scans import PrintedFrom
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.papers.badge_layouts import (
    DEFAULT_OPTIONS,
    BadgeOptions,
    badge_pages,
    layout_for,
)
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.badge_texts import BadgeMaker
from meetup_desk.services.papers.printing import Printing, PrintOutcome, never_cancelled
from meetup_desk.services.papers.single_badges import BadgeRequest, PrintedBadge, print_badge
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.services.tickets.tickets import Tickets
from meetup_desk.store import badge_prints, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.consent_texts import say_left_out
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.pages import PaintedPages

__all__ = ["STOCKS", "BadgeOptions", "Badges", "BadgesResult", "PaintedBadges", "Stock"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaintedBadges:
    """Badges on pages, which nobody has in hand yet."""

    badges: int  # with the blank ones of guests
    rsvp_ids: tuple[RsvpId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgesResult:
    """What became badges."""

    badges: int
    again: tuple[str, ...] = ()  # names of those whose badge had been printed before
    outcome: PrintOutcome = PrintOutcome()  # noqa: RUF009 - frozen
    blocked: int = 0  # going, and left out because they may not come

    def say_left_out(self, lang: str) -> str:
        """Say how many have no badge because they may not come; "" for nobody."""
        return say_left_out(LeftOutCount(blocked=self.blocked), lang)

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
        printing: Printing,
        *,
        single_settings: Callable[[], SingleBadgeSettings] = SingleBadgeSettings,
    ) -> None:
        self._desk, self._settings, self._tickets, self._fonts = desk, settings, tickets, fonts
        self._printing, self._single_settings = printing, single_settings

    @property
    def printing(self) -> Printing:
        """What badges are printed with."""
        return self._printing

    def write(
        self,
        event_id: EventId,
        path: Path,
        lang: str,
        *,
        options: BadgeOptions = DEFAULT_OPTIONS,
        rsvp_ids: Sequence[RsvpId] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> BadgesResult:
        """Write badges of those who are going, by name, or of some of them, as a PDF; they count as printed.

        RuleError `unknown_stock`, `bad_start`, `no_badges`; DeskError `not_writable`, `disk_full`,
        `cancelled`, `desk_busy`.
        """
        painted = self.paint(
            event_id, path, lang, options=options, rsvp_ids=rsvp_ids, progress=progress, cancelled=cancelled
        )
        return self.record(painted, None if rsvp_ids else event_id)

    def paint(
        self,
        event_id: EventId,
        path: Path,
        lang: str,
        *,
        options: BadgeOptions = DEFAULT_OPTIONS,
        rsvp_ids: Sequence[RsvpId] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> PaintedBadges:
        """Write the same to look at: they count as printed once `record` is told; raises as `write` does."""
        pages, painted = self._pages(event_id, lang, options, rsvp_ids)
        places, skipped = STOCKS[options.stock].places, options.start - 1

        def page_done(page: int) -> None:
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            if progress is not None:
                progress(min(page * places - skipped, painted.badges), painted.badges)

        pages.write(path, page_done)
        return painted

    def send(
        self,
        event_id: EventId,
        printer: str,
        lang: str,
        *,
        options: BadgeOptions = DEFAULT_OPTIONS,
        rsvp_ids: Sequence[RsvpId] | None = None,
    ) -> BadgesResult:
        """Print the same on a printer of this machine; what it does not take is told, not raised."""
        pages, painted = self._pages(event_id, lang, options, rsvp_ids)
        outcome = self.printing.send(pages, printer)
        return (
            BadgesResult(badges=0, outcome=outcome)
            if outcome.trouble
            else self.record(painted, None if rsvp_ids else event_id)
        )

    def print_one(
        self,
        rsvp_id: RsvpId,
        lang: str,
        *,
        settings: SingleBadgeSettings | None = None,
        again: bool = True,
        cancelled: Cancelled = never_cancelled,
    ) -> PrintedBadge:
        """Print one badge as this computer does, or keep it as a PDF in the folder beside the desk.

        A printer that is gone or jammed, and a folder that takes no file, are told, never raised. Where
        there is a badge already, nothing is printed unless `again` asks for it.
        """
        settings = self._single_settings() if settings is None else settings
        with self._desk.reading() as db:
            event_id = rsvps.event_of(db, rsvp_id)
            before = badge_prints.last_of(db, [rsvp_id]).get(rsvp_id)
        at, tz = self._desk.now(), self._settings.tz
        (badge,) = self._maker(event_id, lang, BadgeOptions(qr=settings.qr)).badges([rsvp_id])
        if before is not None and not again:
            return PrintedBadge(name=badge.name, before=before, held=True, at=at, tz=tz)
        printed = print_badge(
            self.printing, self._fonts, badge, settings, at=at, tz=tz, before=before, cancelled=cancelled
        )
        if printed.made:
            with self._desk.handing_out("badge.print") as db:
                badge_prints.add(db, [rsvp_id], PrintedFrom.DOOR)
        return printed

    def print_for(self, request: BadgeRequest) -> PrintedBadge:
        """Print the badge of who was let in at a door; see `DoorBadges`."""
        rsvp_id = request.answer.rsvp_id
        assert rsvp_id is not None  # noqa: S101 - the desk let nobody in without an RSVP
        return self.print_one(
            rsvp_id, request.lang, settings=request.settings, again=request.again, cancelled=request.cancelled
        )

    def print_sample(self, lang: str, settings: SingleBadgeSettings) -> PrintOutcome:
        """Print a badge of nobody, to see whether this computer's printer and paper fit."""
        name, event = say("badge.sample.name", lang), say("badge.sample.event", lang)
        badge = Badge(name=name, affiliation=say("badge.sample.under", lang), event=event)
        at, tz = self._desk.now(), self._settings.tz
        return print_badge(self.printing, self._fonts, badge, settings, at=at, tz=tz).outcome

    def printed_before(self, event_id: EventId, rsvp_ids: Sequence[RsvpId] | None = None) -> int:
        """Count those of the people who are going, or of some, whose badge was printed before."""
        with self._desk.reading() as db:
            ids = self.going(event_id) if rsvp_ids is None else rsvp_ids
            return len(badge_prints.last_of(db, ids))

    def preview(
        self,
        event_id: EventId,
        lang: str,
        options: BadgeOptions,
        width: int,
        rsvp_ids: Sequence[RsvpId] | None = None,
    ) -> bytes:
        """Give the first page as a PNG, `width` pixels wide; nobody's badge counts as printed by it."""
        layout = layout_for(options)
        shown = (self.going(event_id) if rsvp_ids is None else list(rsvp_ids))[: layout.stock.places]
        badges = self._maker(event_id, lang, options).badges(shown)
        return badge_pages(self._fonts, layout).preview(badges, width)

    def write_test(self, path: Path, lang: str, options: BadgeOptions) -> None:
        """Write the page that shows how far a printer misses; DeskError `not_writable`, `disk_full`."""
        badge_pages(self._fonts, layout_for(options)).test_page(lang).write(path)

    def _pages(
        self, event_id: EventId, lang: str, options: BadgeOptions, rsvp_ids: Sequence[RsvpId] | None
    ) -> "tuple[PaintedPages, PaintedBadges]":
        """Give pages, and whose badges are on them."""
        layout = layout_for(options)
        self._desk.hold()  # what is printed is recorded: better refused before than after
        ids = self.going(event_id) if rsvp_ids is None else rsvp_ids
        if not ids:
            raise RuleError("no_badges")
        badges = self._maker(event_id, lang, options).badges(ids)
        title = say("badge.file", lang, title=say_title(badges[0].event, lang))
        pages = badge_pages(self._fonts, layout).painted(badges, title)
        return pages, PaintedBadges(badges=len(badges), rsvp_ids=tuple(ids))

    def _maker(self, event_id: EventId, lang: str, options: BadgeOptions) -> BadgeMaker:
        return BadgeMaker(self._desk, self._tickets, event_id, lang, qr=options.qr, guests=options.guests)

    def going(self, event_id: EventId) -> list[RsvpId]:
        """Give those whose badges are printed, in the order of their names: nobody who is blocked."""
        with self._desk.reading() as db:
            return rsvp_lists.ids_to_hand_out(db, event_id)

    def record(self, painted: PaintedBadges, of_all: EventId | None) -> BadgesResult:
        """Count badges as printed; `of_all` is the event whose every badge was meant."""
        with self._desk.reading() as db:
            before = badge_prints.last_of(db, painted.rsvp_ids)
            blocked = 0 if of_all is None else rsvp_lists.count_left_out(db, of_all)
            again = [line.badge_name or line.name for line in rsvps.lines(db, list(before))]
        with self._desk.handing_out("badge.print") as db:
            badge_prints.add(db, painted.rsvp_ids, PrintedFrom.SHEET)
        return BadgesResult(badges=painted.badges, again=tuple(again), blocked=blocked)
