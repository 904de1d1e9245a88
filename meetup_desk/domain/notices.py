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


FOR_EVERYBODY = frozenset(
    {
        NoticeKind.CALL,
        NoticeKind.TOMORROW,
        NoticeKind.MOVED,
        NoticeKind.CANCELLED,
        NoticeKind.THANKS,
        NoticeKind.HELPERS,
        NoticeKind.MATERIALS,
        NoticeKind.NEXT_DATE,
    }
)
"""Kinds that a poster can say: the others are about one's own place."""


class NoticeWay(StrEnum):
    """How somebody is told."""

    SMS = "sms"
    KAKAO = "kakao"
    EMAIL = "email"
    COPIED = "copied"  # pasted somewhere, such as a chat room
    LETTER = "letter"
    POSTER = "poster"


class NoticeForm(StrEnum):
    """What a notice on paper is."""

    LETTERS = "letters"  # A4, one reader to a page
    CARDS_8 = "cards-8"  # on A4, to be cut apart
    CARDS_10 = "cards-10"
    POSTER_A4 = "poster-a4"
    POSTER_A3 = "poster-a3"


POSTERS = (NoticeForm.POSTER_A4, NoticeForm.POSTER_A3)
CARDS = {NoticeForm.CARDS_8: 8, NoticeForm.CARDS_10: 10}
"""Cards on a page."""


def forms_of(kind: NoticeKind) -> list[NoticeForm]:
    """Give the forms in which a kind makes sense: nobody's own place hangs on a wall."""
    posters = list(POSTERS) if kind in FOR_EVERYBODY else []
    return [*posters, *CARDS] if kind is NoticeKind.CALL else [NoticeForm.LETTERS, *CARDS, *posters]


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
