"""How badges are wanted, and the pages that come of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetup_desk.documents.badge_stocks import SHEET_STOCK, STOCKS
from meetup_desk.documents.values import BadgeLayout
from meetup_desk.domain.errors import RuleError
from meetup_desk.services.tickets.page_texts import Fonts

if TYPE_CHECKING:
    from meetup_desk.documents.badges import BadgePages


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeOptions:
    """What an organiser chooses for badges by the sheet."""

    stock: str = SHEET_STOCK
    qr: bool = False  # the ticket's code; nothing personal is in it
    start: int = 1  # the first place that is free on the first sheet
    offset: tuple[float, float] = (0, 0)  # mm to the right and down, by which this printer misses
    guests: bool = False  # a badge to write on for everybody who comes along


DEFAULT_OPTIONS = BadgeOptions()
__all__ = ["DEFAULT_OPTIONS", "SHEET_STOCK", "BadgeOptions", "badge_pages", "layout_for"]


def layout_for(options: BadgeOptions) -> BadgeLayout:
    """Give where badges go; RuleError `unknown_stock`, `bad_start`."""
    stock = STOCKS.get(options.stock)
    if stock is None:
        raise RuleError("unknown_stock", stock=options.stock, stocks=", ".join(STOCKS))
    if not 1 <= options.start <= stock.places:
        raise RuleError("bad_start", start=options.start, most=stock.places)
    return BadgeLayout(stock=stock, start=options.start, offset=options.offset)


def badge_pages(fonts: Fonts, layout: BadgeLayout) -> "BadgePages":
    """Give what paints badges."""
    from meetup_desk.documents.badges import BadgePages  # noqa: PLC0415 - loads Qt

    return BadgePages(fonts(), layout)
