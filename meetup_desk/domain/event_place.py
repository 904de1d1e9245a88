"""Parts of an event's page, as what leads there names them."""

from typing import Literal, NamedTuple

from meetup_desk.domain.ids import EventId

Place = Literal["requests", "waitlist", "invites", "notices", "seating", "doors", "import", "follow_up"]


class EventPlace(NamedTuple):
    """A part of the page of an event."""

    event_id: EventId
    place: Place
    detail: str = ""  # what is wanted there, such as the path of a list
