"""Badges at the door of a pack: what the pack holds of their bearers, and whose were printed before."""

from collections.abc import Callable

from meetup_desk.documents.values import Badge
from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.times import Instant
from meetup_desk.packs.badge_log import BadgeLog
from meetup_desk.packs.pack import Pack
from meetup_desk.services.door.code_input import read_typed
from meetup_desk.services.papers.badge_texts import buddy_line
from meetup_desk.services.papers.printing import Printing
from meetup_desk.services.papers.single_badges import BadgeRequest, PrintedBadge, print_badge
from meetup_desk.services.tickets.page_texts import Fonts
from meetup_desk.tickets import qr
from meetup_desk.tickets.signed_code import show_code
from meetup_desk.words.say import say


class PackBadges:
    """Prints badges of who was let in; see `DoorBadges`.

    It needs the pack alone, not its door, and so it may work while the door judges.
    """

    def __init__(
        self, pack: Pack, log: BadgeLog, printing: Printing, fonts: Fonts, clock: Callable[[], Instant]
    ) -> None:
        self._pack, self._log, self._printing, self._fonts, self._now = pack, log, printing, fonts, clock

    @property
    def printing(self) -> Printing:
        """What badges are printed with."""
        return self._printing

    def print_for(self, request: BadgeRequest) -> PrintedBadge:
        """Print a badge; see `DoorBadges`. DeskError `not_writable` where it cannot be remembered."""
        rsvp = request.answer.rsvp
        assert rsvp is not None  # noqa: S101 - of others nothing is known that a badge could say
        badge, at, tz = self.badge(request), self._now(), self._pack.plan.tz
        before = self._log.last_of(rsvp)
        if before is not None and not request.again:
            return PrintedBadge(name=badge.name, before=before, held=True, at=at, tz=tz)
        printed = print_badge(
            self._printing,
            self._fonts,
            badge,
            request.settings,
            at=at,
            tz=tz,
            before=before,
            cancelled=request.cancelled,
        )
        if printed.made:
            self._log.add(rsvp, at)
        return printed

    def badge(self, request: BadgeRequest) -> Badge:
        """Give what a badge says: what stands in the pack, and who comes."""
        answer, group = request.answer, self._pack.group
        own = answer.rsvp_id is not None and not answer.instead_of
        party = self._pack.parties[answer.rsvp_id - 1] if own and answer.rsvp_id else None
        role = party.badge_role if party else ""
        name = answer.badge_name or answer.name
        return Badge(
            name=name,
            real_name=answer.name if own and name != answer.name else "",
            affiliation=party.badge_line if party else "",
            buddy=buddy_line(party.buddy, request.lang) if party else "",
            event=self._pack.title,
            role=BadgeRole(role or BadgeRole.ATTENDEE),
            role_word=say(f"badge.role.{role}", request.lang) if role else "",
            group=group.name,
            group_colour=group.colour,
            qr=self._code(request.scanned) if request.settings.qr else None,
        )

    def _code(self, scanned: str) -> qr.Matrix | None:
        """Draw the code that was just scanned; a pack cannot make one for who was found by name."""
        code = read_typed(scanned, self._pack.voucher.voucher.desk).reading.code
        return None if code is None else qr.matrix(show_code(code))
