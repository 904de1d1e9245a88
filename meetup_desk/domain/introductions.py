"""Introductions: what people look for and can give, whom one might bring together, and buddies."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from meetup_desk.domain.consents import ConsentPurpose
from meetup_desk.domain.ids import UNSAVED, EventId, IntroductionId, NeedOfferId, PersonId, Uid
from meetup_desk.domain.times import Instant

PURPOSE = ConsentPurpose.INTRODUCTIONS  # of the consent without which nobody is proposed to anybody


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


class IntroductionState(StrEnum):
    """How far an introduction is."""

    PROPOSED = "proposed"  # nobody was asked
    ASKED = "asked"  # somebody still has to answer
    AGREED = "agreed"
    MET = "met"
    NOT_NOW = "not_now"  # one of them, or the organiser without asking, puts it off
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """Two people who may be brought together: neither hears of the other's answer until both agreed."""

    id: IntroductionId = IntroductionId(UNSAVED)
    uid: Uid
    person_id: PersonId  # who needs something
    other_id: PersonId  # who offers it
    need_id: NeedOfferId | None = None
    offer_id: NeedOfferId | None = None
    reason: str  # words that need and offer share, with commas between
    answer: IntroductionAnswer = IntroductionAnswer.NONE
    other_answer: IntroductionAnswer = IntroductionAnswer.NONE
    proposed_at: Instant
    asked_at: Instant | None = None
    met_at: Instant | None = None

    @property
    def agreed(self) -> bool:
        """Whether both want it: only then contact data may be handed over."""
        return self.answer == self.other_answer == IntroductionAnswer.YES

    @property
    def state(self) -> IntroductionState:
        """How far it is."""
        answers = (self.answer, self.other_answer)
        if self.met_at is not None:
            return IntroductionState.MET
        if IntroductionAnswer.NO in answers:
            return IntroductionState.DECLINED
        if IntroductionAnswer.NOT_NOW in answers:
            return IntroductionState.NOT_NOW
        if self.agreed:
            return IntroductionState.AGREED
        return IntroductionState.PROPOSED if self.asked_at is None else IntroductionState.ASKED

    def asked(self, at: Instant) -> "Introduction":
        """Give it as asked of both; who put it off is asked anew."""
        later, none = IntroductionAnswer.NOT_NOW, IntroductionAnswer.NONE
        return replace(
            self,
            asked_at=at,
            answer=none if self.answer is later else self.answer,
            other_answer=none if self.other_answer is later else self.other_answer,
        )

    def answered(self, person_id: PersonId, answer: IntroductionAnswer) -> "Introduction":
        """Give it with what one of the two said."""
        if person_id == self.person_id:
            return replace(self, answer=answer)
        return replace(self, other_answer=answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Buddy:
    """A regular who looks after a newcomer at an event."""

    id: int = UNSAVED
    event_id: EventId
    person_id: PersonId  # the newcomer
    buddy_id: PersonId
    reason: str = ""  # words that both have in common, with commas between
    told_at: Instant | None = None  # when both were told
    feedback: str = ""  # what they said afterwards


_QUESTIONS = {
    NeedOfferKind.NEED: re.compile(
        r"도움\s*요청|도움이?\s*필요|필요한\s*(?:도움|것)|도움을?\s*받|찾는\s*(?:것|사람|분)|배우고\s*싶|나눔\s*받"
        r"|\bneed(?:s|ed)? help|\bhelp (?:wanted|needed)|looking for"
        r"|\b(?:want|like) to learn|what do you need",
        re.IGNORECASE,
    ),
    NeedOfferKind.OFFER: re.compile(
        r"나눔|나눌\s*수|나누고\s*싶|도와\s*줄|도울\s*수|도와드릴|줄\s*수\s*있는\s*(?:도움|것)|재능\s*(?:기부|나눔)"
        r"|\boffers?\b|\bcan (?:help|give|share|teach|offer)|\bhappy to (?:help|share|teach)",
        re.IGNORECASE,
    ),
}
_NOTHING = re.compile(
    r"[\W_]*(?:없음|없어요|없습니다|없다|아직|모름|해당\s*없음|none|no|nope|nothing|n/?a|x)?[\W_]*",
    re.IGNORECASE,
)


def asks_for(question: str) -> NeedOfferKind | None:
    """Tell whether a question of a form asks what people need, or what they can give."""
    return next((kind for kind, pattern in _QUESTIONS.items() if pattern.search(question)), None)


def says_nothing(answer: str) -> bool:
    """Tell whether an answer says that there is nothing."""
    return bool(_NOTHING.fullmatch(answer))
