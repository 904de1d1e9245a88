"""Voices, who supports them, what happened to them, and questions from the room."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.voices import RoomQuestionState, Stance, VoiceKind, VoiceState
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field


class VoiceRow(Table, table=True):
    """What somebody said; it is never deleted."""

    __tablename__ = "voice"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    slip: str = Field(unique=True)
    kind: VoiceKind = code_field(VoiceKind)
    title: str
    body: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True, ondelete="SET NULL")
    group_id: int | None = Field(default=None, foreign_key="group.id", index=True)
    event_id: int | None = Field(default=None, foreign_key="event.id", index=True)
    venue_id: int | None = Field(default=None, foreign_key="venue.id", index=True)
    owner: str = ""
    received_at: int
    due_at: int | None = None
    extensions: int = 0
    state: VoiceState = code_field(VoiceState)
    answer: str = ""
    closed_at: int | None = None
    unnamed: int = 0
    supporters: int = 1
    threshold: int | None = None
    until_at: int | None = None
    merged_into_id: int | None = Field(default=None, foreign_key="voice.id", index=True)
    public_text: str = ""
    public_names: str = ""


class VoiceSupportRow(Table, table=True):
    """A person who supports a voice."""

    __tablename__ = "voice_support"
    __table_args__ = (UniqueConstraint("voice_id", "person_id"),)
    id: int | None = Field(default=None, primary_key=True)
    voice_id: int = link_field("voice.id", index=False)
    person_id: int = link_field("person.id")


class VoiceStepRow(Table, table=True):
    """Something that happened to a voice."""

    __tablename__ = "voice_step"
    id: int | None = Field(default=None, primary_key=True)
    voice_id: int = link_field("voice.id")
    at: int
    by: str
    state: VoiceState = code_field(VoiceState)
    note: str = ""
    due_at: int | None = None


class VoiceArgumentRow(Table, table=True):
    """For or against a proposal."""

    __tablename__ = "voice_argument"
    id: int | None = Field(default=None, primary_key=True)
    voice_id: int = link_field("voice.id")
    stance: Stance = code_field(Stance)
    text: str
    at: int


class RoomQuestionRow(Table, table=True):
    """A question that was asked during an event."""

    __tablename__ = "room_question"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id")
    text: str
    asker: str = ""
    support: int = 1
    state: RoomQuestionState = code_field(RoomQuestionState)
    answer: str = ""
    asked_at: int
    merged_into_id: int | None = Field(default=None, foreign_key="room_question.id", index=True)
    public_text: str = ""
    public_names: str = ""
