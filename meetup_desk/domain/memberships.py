"""A person in a group: how far joining is, in which role, and what was true before."""

from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, GroupId, MembershipId, PersonId, Uid
from meetup_desk.domain.times import Instant


class MembershipStatus(StrEnum):
    """How far a membership is."""

    INVITED = "invited"
    APPLIED = "applied"
    ASKED_BACK = "asked_back"
    APPROVED = "approved"
    REFUSED = "refused"
    LEFT = "left"
    REMOVED = "removed"
    EXPIRED = "expired"


WAITING = frozenset({MembershipStatus.APPLIED, MembershipStatus.ASKED_BACK})
"""Who waits for an answer, or the group for theirs."""


class Role(StrEnum):
    """What a member does for the group."""

    HOST = "host"
    DEPUTY = "deputy"
    MEMBER = "member"
    HELPER = "helper"


class Condition(StrEnum):
    """What may have to be true before somebody is approved; a group adds its own in its own words."""

    KAKAO_FRIEND = "kakao_friend"
    PHONE_VERIFIED = "phone_verified"
    EMAIL_VERIFIED = "email_verified"
    RULES_ACCEPTED = "rules_accepted"
    MET_HOST = "met_host"
    ATTENDED_ONCE = "attended_once"


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person in a group."""

    id: MembershipId = MembershipId(UNSAVED)
    uid: Uid
    group_id: GroupId
    person_id: PersonId
    status: MembershipStatus
    role: Role = Role.MEMBER
    is_newcomer: bool = False
    buddy_id: PersonId | None = None  # who looks after a newcomer
    answers: dict[str, str] = field(default_factory=dict)  # to the group's questions
    applied_at: Instant
    decided_at: Instant | None = None
    renews_at: Instant | None = None  # when it expires unless it is renewed
    renewal_told_at: Instant | None = None  # when the person was last told of it


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipStep:
    """Something that happened to a membership."""

    id: int = UNSAVED
    membership_id: MembershipId
    at: Instant
    by: str
    status: MembershipStatus  # from then on
    role: Role
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipCondition:
    """A condition that is met, and who saw to it."""

    id: int = UNSAVED
    membership_id: MembershipId
    name: str
    at: Instant
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipLimit:
    """In how many groups a person may be."""

    id: int = UNSAVED
    kind: str = ""  # of the groups that it counts; empty: all
    most: int
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitExemption:
    """A membership from before a limit: it stays, and leaving uses it up."""

    id: int = UNSAVED
    limit_id: int
    membership_id: MembershipId
    at: Instant
    used_at: Instant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reward:
    """What a group gave somebody for what they gave in a year."""

    id: int = UNSAVED
    uid: Uid
    group_id: GroupId
    person_id: PersonId
    year: int
    what: str
    cost: int = 0  # in the money of the group, as its books count it
    at: Instant
    by: str
