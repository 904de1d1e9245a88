"""The demonstration's evening at two doors: who comes in, who is stopped, who goes out again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.verdicts import Direction, Severity
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.services.services import Services
from meetup_desk.services.tickets.pictures import codes_in
from meetup_desk.services.tickets.tickets import TicketCode
from meetup_desk.words.say import say

ACTOR = "demo"
_SHARE = 0.4  # of those who are going
_A_POSTER = "https://menu.example/tonight"


@dataclass(slots=True)
class DemoDoorsResult:
    """What happened at the doors."""

    admitted: int = 0  # people
    stopped: list[DoorAnswer] = field(default_factory=list)
    left: list[DoorAnswer] = field(default_factory=list)

    def take(self, answer: DoorAnswer) -> None:
        """Count an answer."""
        self.admitted += answer.admitted_now
        if answer.severity is not Severity.GREEN:
            self.stopped.append(answer)
        elif answer.direction is Direction.OUT:
            self.left.append(answer)


def run_doors(services: Services, event: Event, pictures: Sequence[Path], lang: str) -> DemoDoorsResult:
    """Let two fifths of those who are going in through two doors, and try what must not pass.

    `pictures` are ticket cards with a QR code in them.
    """
    front = services.door(event.id, say("demo.door.front", lang))
    back = services.door(event.id, say("demo.door.back", lang))
    evening = DemoDoorsResult()
    going = services.rsvps.ids(RsvpQuery(event_id=event.id, status=RsvpStatus.GOING))
    arriving = going[: round(len(going) * _SHARE)]
    codes = services.tickets.codes(event.id, arriving)
    for number, rsvp_id in enumerate(arriving):
        door = back if number % 3 == 2 else front
        evening.take(door.scan(_ask(codes[rsvp_id], number)))
    for text in codes_in(pictures[-1]):
        evening.take(front.scan(ScanRequest(text=text, typed=False)))
    evening.take(back.scan(ScanRequest(text=codes[arriving[0]].code)))
    evening.take(front.scan(ScanRequest(text=_A_POSTER, typed=False)))
    for waiting in _waiting(services, event)[:1]:
        evening.take(front.scan(ScanRequest(rsvp_id=waiting)))
    evening.take(back.scan(ScanRequest(text=codes[arriving[1]].code, direction=Direction.OUT)))
    return evening


def _ask(ticket: TicketCode, number: int) -> ScanRequest:
    """Scan most, type some; of some parties, one person comes before the others."""
    text = ticket.short if number % 5 == 4 else ticket.code
    return ScanRequest(text=text, count=1 if number % 7 == 6 else None)


def _waiting(services: Services, event: Event) -> list[RsvpId]:
    return services.rsvps.ids(RsvpQuery(event_id=event.id, status=RsvpStatus.WAITLISTED))
