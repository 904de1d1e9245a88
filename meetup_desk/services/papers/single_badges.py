"""One badge at a time, for who stands there: printed, kept as a file, or held back because there is one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import Hurry, Printing, PrintOutcome, no_hurry
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.badges import Badge


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeAsk:
    """A badge that is asked for at a door."""

    answer: DoorAnswer  # it let somebody in
    scanned: str = ""  # the text of that scan, where it was one
    lang: str
    way: SingleBadgeSettings
    again: bool = False  # although there is one
    hurry: Hurry = no_hurry


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What became of one badge."""

    name: str
    pressed: PrintOutcome = PrintOutcome()  # noqa: RUF009 - frozen
    before: Instant | None = None  # when it had been printed before
    held: bool = False  # nothing was printed: there is one, and nobody asked for another
    at: Instant
    tz: str

    @property
    def made(self) -> bool:
        """Whether there is a badge more than before."""
        return not self.held and not self.pressed.lost

    def say(self, lang: str) -> str:
        """Say it in a sentence or two."""
        pressed = self.pressed
        if self.held:
            return say("badge.held", lang, name=self.name, at=self._say_before(lang))
        key = "lost" if pressed.lost else "waits" if pressed.file else "printed"
        told = [pressed.say_trouble(lang), say(f"badge.{key}", lang, name=self.name, file=pressed.file or "")]
        if self.before is not None:
            told.append(say("badge.before", lang, at=self._say_before(lang)))
        return " ".join(filter(None, told))

    def _say_before(self, lang: str) -> str:
        """Say when there was a badge before: the time, and another day than today by its name."""
        if self.before is None:
            return ""
        then, now = moment_of(self.before, self.tz), moment_of(self.at, self.tz)
        clock = f"{then:%H:%M}"
        if then.date() == now.date():
            return clock
        return say("badge.day", lang, day=say_day(then, lang, year=then.year != now.year), at=clock)


class DoorBadges(Protocol):
    """Makes the badges of a door."""

    @property
    def press(self) -> Printing:
        """What they are printed with."""
        ...

    def print_for(self, ask: BadgeAsk) -> Printed:
        """Print the badge of somebody who was let in; one that is there already is held back."""
        ...


def print_badge(
    press: Printing,
    fonts: Fonts,
    badge: "Badge",
    way: SingleBadgeSettings,
    *,
    at: Instant,
    tz: str,
    before: Instant | None = None,
    hurry: Hurry = no_hurry,
) -> Printed:
    """Print one badge as this computer does; what goes wrong is told.

    RuleError `unknown_stock` for a paper that there is not.
    """
    from meetup_desk.documents.badge_stocks import STOCKS  # noqa: PLC0415
    from meetup_desk.documents.badges import Layout, badge_leaves  # noqa: PLC0415 - starts Qt

    stock = STOCKS.get(way.stock)
    if stock is None:
        raise RuleError("unknown_stock", stock=way.stock, stocks=", ".join(STOCKS))
    leaves = badge_leaves([badge], Layout(stock=stock), fonts(), badge.name)
    name = f"{moment_of(at, tz):%m-%d %H.%M.%S} {badge.name}"
    pressed = press.print_or_keep(leaves, way.goes_to, name, hurry)
    return Printed(name=badge.name, pressed=pressed, before=before, at=at, tz=tz)
