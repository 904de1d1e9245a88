"""A person: one human, once, however many groups and events."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, GroupId, IncidentId, PersonId, Uid
from meetup_desk.domain.times import Instant


class ContactKind(StrEnum):
    """Ways to reach a person."""

    EMAIL = "email"
    PHONE = "phone"
    KAKAO = "kakao"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who somebody is."""

    id: PersonId = PersonId(UNSAVED)
    uid: Uid
    name: str  # real name, NFC
    badge_name: str = ""  # the name they want on a badge; empty: the real one
    affiliation: str = ""  # empty: none
    title: str = ""  # what they do there
    locale: str = ""  # BCP 47 of the texts they receive; empty: the desk's


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """An address of a person."""

    person_id: PersonId
    kind: ContactKind
    value: str  # e-mail in lower case, phone in E.164, KakaoTalk id as it is: what is compared
    shown: str  # as the person wrote it
    label: str = ""  # what it is: work, home; empty: nobody said


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalId:
    """The id that another service gave a person (Meetup's User ID, Luma's api_id)."""

    person_id: PersonId
    service: str
    value: str


class BlockKind(StrEnum):
    """How strict a block is."""

    BLOCK = "block"  # may not join, be invited or come in
    WATCH = "watch"  # may, and whoever approves is told


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A person who may not come in, or who is watched. A door hears the first, and never the reason."""

    id: int = UNSAVED
    person_id: PersonId
    kind: BlockKind = BlockKind.BLOCK
    group_id: GroupId | None = None  # where it holds; None: on the whole desk
    incident_id: IncidentId | None = None  # what led to it
    reason: str = ""
    at: Instant
    by: str = ""
    until_at: Instant | None = None  # events that start later are open again; None: no end is set
    review_at: Instant | None = None  # when somebody looks at it again
    appeal: str = ""  # what the person says
    appealed_at: Instant | None = None
    lifted_at: Instant | None = None  # from then on it holds nowhere, and stays as a record
    lifted_by: str = ""
    lifted_why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTag:
    """A word by which an organiser finds people again: regular, photographer."""

    id: int = UNSAVED
    person_id: PersonId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonNote:
    """What an organiser wrote down about a person, for organisers alone."""

    id: int = UNSAVED
    person_id: PersonId
    text: str
    actor: str  # who wrote it
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class DistinctPair:
    """Two people who look like one and are not: nobody is asked about them again."""

    id: int = UNSAVED
    person_id: PersonId  # the smaller id
    other_id: PersonId
