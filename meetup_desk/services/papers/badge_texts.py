"""What the badges of an event say, and of whom."""

from collections.abc import Iterator, Sequence

from meetup_desk.documents.values import Badge
from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.names import fold
from meetup_desk.services.tickets.tickets import Tickets
from meetup_desk.store import buddies, events, records, rsvps, seat_lines
from meetup_desk.store.desk.desk import Desk
from meetup_desk.tickets import qr
from meetup_desk.words.say import say
from meetup_desk.words.seat_lines import say_seats


class BadgeMaker:
    """Turns RSVPs of one event into badges."""

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
            self._buddies = buddies.names(db, event_id)
            self._seats = seat_lines.of_event(db, event_id, "badges")

    def badges(self, rsvp_ids: Sequence[RsvpId]) -> list[Badge]:
        """Give the badges of these RSVPs, in their order."""
        with self._desk.reading() as db:
            lines = rsvps.lines(db, rsvp_ids)
        tickets = self._tickets.codes(self._event.id, rsvp_ids) if self._qr else {}
        badges: list[Badge] = []
        for line in lines:
            matrix = qr.matrix(tickets[line.id].code) if line.id in tickets else None
            badges.append(self._badge(line, matrix))
            badges += self._guest_badges(line) if self._guests else ()
        return badges

    def _badge(self, line: RsvpLine, matrix: qr.Matrix | None) -> Badge:
        role = self._role(line)
        word = "" if role is BadgeRole.ATTENDEE else say(f"badge.role.{role}", self._lang)
        name = line.handed_to or line.badge_name or line.name
        own = not line.handed_to
        return Badge(
            name=name,
            real_name=line.name if own and name != line.name else "",
            affiliation=line_under_name(line.affiliation, line.title) if own else "",
            seats=self._seats_of(line),
            buddy=buddy_line(self._buddies.get(line.person_id, ""), self._lang) if own else "",
            event=self._event.title,
            role=role,
            role_word=word,
            group=self._group.name,
            group_colour=self._group.uid.int,
            qr=matrix,
        )

    def _guest_badges(self, line: RsvpLine) -> Iterator[Badge]:
        """Give badges to write on for those who come along; the party's code is on the first alone."""
        name = line.handed_to or line.badge_name or line.name
        for _ in range(line.party - 1):
            yield Badge(
                name="",
                affiliation=say("badge.guest", self._lang, name=name),
                seats=self._seats_of(line, guest=True),
                event=self._event.title,
                group=self._group.name,
                group_colour=self._group.uid.int,
            )

    def _seats_of(self, line: RsvpLine, *, guest: bool = False) -> str:
        seats = self._seats.get(line.person_id)
        if seats is None or (guest and not seats.guests):
            return ""
        return say_seats(seats.kind, seats.tables, self._lang)

    def _role(self, line: RsvpLine) -> BadgeRole:
        if line.handed_to:
            return BadgeRole.ATTENDEE
        return role_of((line.name, line.phone, line.email), self._group, self._event)


def line_under_name(affiliation: str, title: str) -> str:
    """Give the line under the name: where somebody comes from, and as what."""
    return " · ".join(filter(None, (affiliation, title)))


def buddy_line(name: str, lang: str) -> str:
    """Give the line that tells a newcomer whom to look for; empty without a buddy."""
    return say("buddy.label", lang, name=name) if name else ""


def role_of(person: tuple[str, str, str], group: Group, event: Event) -> BadgeRole:
    """Tell what somebody (name, phone, e-mail) does: the group's contact organises, today's helper helps."""
    if _is_contact(person, group.contact_name, group.contact_phone, group.contact_email):
        return BadgeRole.ORGANISER
    return BadgeRole.HELPER if _is_contact(person, event.helper, event.helper_phone) else BadgeRole.ATTENDEE


def _is_contact(person: tuple[str, str, str], name: str, phone: str, email: str = "") -> bool:
    """Tell whether a person is that of a contact; where that can be reached, a name is not enough."""
    addresses = {_last_digits(phone), email.lower()} - {""}
    if addresses:
        return bool(addresses & {_last_digits(person[1]), person[2].lower()})
    return bool(name) and fold(name) == fold(person[0])


def _last_digits(phone: str) -> str:
    """Give the last digits of a phone, which are the same in every notation."""
    return "".join(c for c in phone if c.isdigit())[-8:]
