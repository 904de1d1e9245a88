"""Needs and offers, introductions, buddies."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.introductions import IntroductionAnswer, NeedOfferKind
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field


class NeedOfferRow(Table, table=True):
    """What a person looks for, or can give."""

    __tablename__ = "need_offer"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    person_id: int = link_field("person.id")
    kind: NeedOfferKind = code_field(NeedOfferKind)
    text: str
    event_id: int | None = Field(default=None, foreign_key="event.id", index=True)
    open: bool = True
    at: int


class IntroductionRow(Table, table=True):
    """Two people who may be brought together, and what each of them said."""

    __tablename__ = "introduction"
    __table_args__ = (UniqueConstraint("person_id", "other_id", "need_id"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    person_id: int = link_field("person.id", index=False)
    other_id: int = link_field("person.id")
    need_id: int | None = Field(default=None, foreign_key="need_offer.id", index=True)
    offer_id: int | None = Field(default=None, foreign_key="need_offer.id", index=True)
    reason: str
    answer: IntroductionAnswer = code_field(IntroductionAnswer)
    other_answer: IntroductionAnswer = code_field(IntroductionAnswer)
    proposed_at: int
    asked_at: int | None = None
    met_at: int | None = None


class BuddyRow(Table, table=True):
    """A regular who looks after a newcomer at an event."""

    __tablename__ = "buddy"
    __table_args__ = (UniqueConstraint("event_id", "person_id"),)
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = link_field("event.id", index=False)
    person_id: int = link_field("person.id")
    buddy_id: int = link_field("person.id")
    reason: str = ""
    told_at: int | None = None
    feedback: str = ""
