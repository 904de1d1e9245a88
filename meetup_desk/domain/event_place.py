"""Parts of the pages of an event and of a group, as what leads there names them."""

from typing import Literal, NamedTuple

from meetup_desk.domain.ids import EventId, GroupId

Place = Literal[
    "requests",
    "waitlist",
    "invites",
    "notices",
    "seating",
    "door",
    "doors",
    "import",
    "follow_up",
    "surveys",
    "room_questions",
    "people",  # of a group, as what follows
    "waiting",
    "trust",
    "events",
    "new_event",  # for a group
    "privacy",  # of the desk
]


class EventPlace(NamedTuple):
    """A part of the page of an event."""

    event_id: EventId
    place: Place
    detail: str = ""  # what is wanted there, such as the path of a list


class GroupPlace(NamedTuple):
    """A part of the page of a group."""

    group_id: GroupId
    place: Place
