"""What the badges of an event say, and of whom."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.names import fold
from meetup_desk.services.tickets.tickets import Tickets
from meetup_desk.store import events, records, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.tickets import qr as codes
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.documents.badges import Badge


class Bearers:
    """Turns answers of one event into badges."""

    def __init__(
        self,
        desk: Desk,
        tickets: Tickets,
        event_id: EventId,
        lang: str,
        *,
        qr: bool,
        guests: bool,
    ) -> None:
        self._desk, self._tickets = desk, tickets
        self._lang, self._qr, self._guests = lang, qr, guests
        with desk.reading() as db:
            self._event = events.lines(db, [event_id])[0].event
            self._group = records.get(db, Group, self._event.group_id)

    def badges(self, rsvp_ids: Sequence[RsvpId]) -> "list[Badge]":
        """Give the badges of these answers, in their order."""
        with self._desk.reading() as db:
            lines = rsvps.lines(db, rsvp_ids)
        found = self._tickets.codes(self._event.id, rsvp_ids) if self._qr else {}
        made: list[Badge] = []
        for line in lines:
            matrix = codes.matrix(found[line.id].code) if line.id in found else None
            made.append(self._badge(line, matrix))
            made += self._of_guests(line) if self._guests else ()
        return made

    def _badge(self, line: RsvpLine, matrix: codes.Matrix | None) -> "Badge":
        from meetup_desk.documents.badges import Badge  # noqa: PLC0415 - starts Qt

        role = self._role(line)
        word = "" if role is BadgeRole.ATTENDEE else say(f"badge.role.{role}", self._lang)
        chosen = line.handed_to or line.badge_name or line.name
        own = not line.handed_to
        return Badge(
            name=chosen,
            real_name=line.name if own and chosen != line.name else "",
            affiliation=under(line.affiliation, line.title) if own else "",
            event=self._event.title,
            role=role,
            role_word=word,
            group=self._group.name,
            group_colour=self._group.uid.int,
            qr=matrix,
        )

    def _of_guests(self, line: RsvpLine) -> "Iterator[Badge]":
        """Give badges to write on for those who come along; the party's code is on the first alone."""
        from meetup_desk.documents.badges import Badge  # noqa: PLC0415 - starts Qt

        name = line.handed_to or line.badge_name or line.name
        for _ in range(line.party - 1):
            yield Badge(
                name="",
                affiliation=say("badge.guest", self._lang, name=name),
                event=self._event.title,
                group=self._group.name,
                group_colour=self._group.uid.int,
            )

    def _role(self, line: RsvpLine) -> BadgeRole:
        if line.handed_to:
            return BadgeRole.ATTENDEE
        return role_of((line.name, line.phone, line.email), self._group, self._event)


def under(affiliation: str, title: str) -> str:
    """Give the line under the name: where somebody comes from, and as what."""
    return " · ".join(filter(None, (affiliation, title)))


def role_of(person: tuple[str, str, str], group: Group, event: Event) -> BadgeRole:
    """Tell what somebody (name, phone, e-mail) does: the group's contact organises, today's helper helps."""
    if _is(person, group.contact_name, group.contact_phone, group.contact_email):
        return BadgeRole.ORGANISER
    return BadgeRole.HELPER if _is(person, event.helper, event.helper_phone) else BadgeRole.ATTENDEE


def _is(person: tuple[str, str, str], name: str, phone: str, email: str = "") -> bool:
    """Tell whether a person is that of a contact; where that can be reached, a name is not enough."""
    reached = {_digits(phone), email.lower()} - {""}
    if reached:
        return bool(reached & {_digits(person[1]), person[2].lower()})
    return bool(name) and fold(name) == fold(person[0])


def _digits(phone: str) -> str:
    """Give the last digits of a phone, which are the same in every notation."""
    return "".join(c for c in phone if c.isdigit())[-8:]
