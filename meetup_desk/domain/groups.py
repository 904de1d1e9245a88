"""A community that holds events: who may join, what is asked, and what its rules are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, GroupId, Uid

TARGET_DAYS = 3  # within which an application is answered, unless the group says otherwise
DEFAULT_KIND = ""

LocalText = Mapping[str, str]
"""One text by language (`en`, `ko`); under the empty language it is for everybody."""


class WayIn(StrEnum):
    """How somebody becomes a member."""

    OPEN = "open"  # whoever applies is in
    APPROVAL = "approval"
    INVITATION = "invitation"  # applications are not taken


class StrikeEffect(StrEnum):
    """What follows once somebody has as many strikes as the group allows."""

    WARNING = "warning"  # at approval
    LAST_PLACE = "last_place"  # on the waitlist
    BY_HAND = "by_hand"  # every answer is approved by hand


class FieldKind(StrEnum):
    """How a question of an application is answered."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    MANY = "many"
    DATE = "date"
    PHONE = "phone"
    EMAIL = "email"
    KAKAO = "kakao"
    CONSENT = "consent"


WITH_OPTIONS = frozenset({FieldKind.CHOICE, FieldKind.MANY})
"""Kinds that are answered by one option or by several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupQuestion:
    """One question of an application."""

    kind: FieldKind = FieldKind.TEXT
    text: LocalText
    required: bool = False
    options: tuple[LocalText, ...] = ()  # of a choice
    purpose: str = ""  # of a consent


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A community; every event belongs to one."""

    id: GroupId = GroupId(UNSAVED)
    uid: Uid
    name: str
    contact_name: str = ""  # who attendees may ask
    contact_email: str = ""  # becomes the ORGANIZER of invites
    contact_phone: str = ""
    purpose: str = ""
    conduct: str = ""  # rules of conduct, as members accept them
    way_in: WayIn = WayIn.APPROVAL
    kind: str = DEFAULT_KIND  # by which limits tell groups apart; the organiser's own word
    target_days: int = TARGET_DAYS
    questions: tuple[GroupQuestion, ...] = field(default=())
    conditions: tuple[str, ...] = ()  # codes of `memberships.Condition`, or the organiser's own words
    welcome: str = ""  # text for who was approved; empty: the usual one
    strike_hours: int = 24  # a cancellation this close to the start is late
    strike_most: int = 0  # strikes until something follows; 0: none are given
    strike_months: int = 6  # after which a strike does not count any more
    strike_effect: StrikeEffect = StrikeEffect.BY_HAND
    member_months: int = 0  # after which a membership is renewed; 0: never
    return_goal: int = 0  # percent of newcomers who should come again; 0: no goal


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPicture:
    """The picture by which a group is known."""

    id: int = UNSAVED
    group_id: GroupId
    content: bytes  # a PNG or JPEG of bounded size, as this program wrote it
