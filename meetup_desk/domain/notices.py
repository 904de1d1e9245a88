"""Notices: what kinds there are, the texts of an organiser, and what somebody was told."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, GroupId, NoticeId, Uid
from meetup_desk.domain.times import Instant


class NoticeKind(StrEnum):
    """What a notice is about."""

    CALL = "call"  # to a chat room: who wants to come?
    CONFIRMED = "confirmed"
    WAITLISTED = "waitlisted"
    OFF_WAITLIST = "off_waitlist"
    REFUSED = "refused"
    TOMORROW = "tomorrow"
    MOVED = "moved"  # another time or place
    CANCELLED = "cancelled"  # the event
    THANKS = "thanks"
    HELPERS = "helpers"  # thanks to hosts and helpers of the group
    MISSED = "missed"  # to who did not come
    MATERIALS = "materials"  # links of the event, once thanks were said without them
    NEXT_DATE = "next_date"  # the next event, likewise


AFTERWARDS = frozenset(
    {
        NoticeKind.THANKS,
        NoticeKind.HELPERS,
        NoticeKind.MISSED,
        NoticeKind.MATERIALS,
        NoticeKind.NEXT_DATE,
    }
)
"""What is said once an event is over."""

GROUP_NEWS = AFTERWARDS - {NoticeKind.HELPERS, NoticeKind.MATERIALS}
"""Kinds that are no news of one's own RSVP: who withdrew their consent to those is not told."""

FOR_ONE_PERSON = tuple(kind for kind in NoticeKind if kind is not NoticeKind.CALL)


class NoticeWay(StrEnum):
    """How somebody is told."""

    SMS = "sms"
    KAKAO = "kakao"
    EMAIL = "email"
    COPIED = "copied"  # pasted somewhere, such as a chat room
    LETTER = "letter"
    POSTER = "poster"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeTemplate:
    """The text of a kind as an organiser wrote it anew; what nobody rewrote is no row."""

    id: int = UNSAVED
    group_id: GroupId
    kind: NoticeKind
    lang: str
    text: str
    changed_at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What somebody was told, with the time and the place that they heard."""

    id: NoticeId = NoticeId(UNSAVED)
    event_id: EventId
    rsvp_uid: Uid | None = None  # None: a chat room, a poster
    kind: NoticeKind
    way: NoticeWay
    lang: str
    times: str  # when the event was to be, as `plan_text.span` writes it
    place: str
    told_at: Instant
    actor: str  # who told them
