"""Introductions: what people look for and can give, whom one might bring together, and buddies."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, IntroductionId, NeedOfferId, PersonId, Uid
from meetup_desk.domain.times import Instant


class NeedOfferKind(StrEnum):
    """Which of the two it is."""

    NEED = "need"
    OFFER = "offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedOffer:
    """What a person looks for, or can give, in their words."""

    id: NeedOfferId = NeedOfferId(UNSAVED)
    uid: Uid
    person_id: PersonId
    kind: NeedOfferKind
    text: str
    event_id: EventId | None = None  # where they said it
    open: bool = True  # somebody may still be proposed for it
    at: Instant


class IntroductionAnswer(StrEnum):
    """What one of two people said to an introduction."""

    NONE = ""  # not asked, or not answered yet
    YES = "yes"
    NO = "no"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """Two people who may be brought together: neither hears of the other's answer until both agreed."""

    id: IntroductionId = IntroductionId(UNSAVED)
    uid: Uid
    person_id: PersonId  # who needs something
    other_id: PersonId  # who offers it
    need_id: NeedOfferId | None = None
    offer_id: NeedOfferId | None = None
    reason: str  # why, as the organiser sees it
    answer: IntroductionAnswer = IntroductionAnswer.NONE
    other_answer: IntroductionAnswer = IntroductionAnswer.NONE
    proposed_at: Instant
    asked_at: Instant | None = None
    met_at: Instant | None = None

    @property
    def agreed(self) -> bool:
        """Whether both want it: only then contact data may be handed over."""
        return self.answer == self.other_answer == IntroductionAnswer.YES


@dataclass(frozen=True, slots=True, kw_only=True)
class Buddy:
    """A regular who looks after a newcomer at an event."""

    id: int = UNSAVED
    event_id: EventId
    person_id: PersonId  # the newcomer
    buddy_id: PersonId
    reason: str = ""
    told_at: Instant | None = None  # when both were told
    feedback: str = ""  # what they said afterwards
