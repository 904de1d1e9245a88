"""A community that holds events."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, GroupId, Uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A community; every event belongs to one."""

    id: GroupId = GroupId(UNSAVED)
    uid: Uid
    name: str
    contact_name: str = ""  # who attendees may ask
    contact_email: str = ""  # becomes the ORGANIZER of invites
    contact_phone: str = ""
