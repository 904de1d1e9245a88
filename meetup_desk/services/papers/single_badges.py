"""One badge at a time, for who stands there: printed, kept as a file, or held back because there is one."""

from dataclasses import dataclass
from typing import Protocol

from meetup_desk.documents.values import Badge
from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.times import Instant, moment_of
from meetup_desk.services.desk.progress import Cancelled
from meetup_desk.services.papers.badge_layouts import BadgeOptions, badge_pages, layout_for
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.services.papers.printing import Printing, PrintOutcome, never_cancelled
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeRequest:
    """A badge that is asked for at a door."""

    answer: DoorAnswer  # it let somebody in
    scanned: str = ""  # the text of that scan, where it was one
    lang: str
    settings: SingleBadgeSettings
    again: bool = False  # although there is one
    cancelled: Cancelled = never_cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBadge:
    """What became of one badge."""

    name: str
    outcome: PrintOutcome = PrintOutcome()  # noqa: RUF009 - frozen
    before: Instant | None = None  # when it had been printed before
    held: bool = False  # nothing was printed: there is one, and nobody asked for another
    at: Instant
    tz: str

    @property
    def made(self) -> bool:
        """Whether there is a badge more than before."""
        return not self.held and not self.outcome.lost

    def say(self, lang: str) -> str:
        """Say what became of it, in a sentence or two."""
        if self.held:
            return say("badge.held", lang, name=self.name, at=self._say_before(lang))
        sentences = [self.outcome.say(lang, "badge", name=self.name)]
        if self.before is not None:
            sentences.append(say("badge.before", lang, at=self._say_before(lang)))
        return " ".join(sentences)

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
    def printing(self) -> Printing:
        """What they are printed with."""
        ...

    def print_for(self, request: BadgeRequest) -> PrintedBadge:
        """Print the badge of somebody who was let in; one that is there already is held back."""
        ...


def print_badge(
    printing: Printing,
    fonts: Fonts,
    badge: Badge,
    settings: SingleBadgeSettings,
    *,
    at: Instant,
    tz: str,
    before: Instant | None = None,
    cancelled: Cancelled = never_cancelled,
) -> PrintedBadge:
    """Print one badge as this computer does; what goes wrong is told.

    RuleError `unknown_stock` for a paper that there is not.
    """
    layout = layout_for(BadgeOptions(stock=settings.stock))
    pages = badge_pages(fonts, layout).painted([badge], badge.name)
    name = f"{moment_of(at, tz):%m-%d %H.%M.%S} {badge.name}"
    outcome = printing.print_or_keep(pages, settings.printer_name, name, cancelled)
    return PrintedBadge(name=badge.name, outcome=outcome, before=before, at=at, tz=tz)
