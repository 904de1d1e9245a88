"""Who has met whom."""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.meetings import MeetingSource
from meetup_desk.store.tables.base import Table, code_field, link_field


class MeetingRow(Table, table=True):
    """Two people who really met; the smaller id comes first."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("person_id", "other_id", "source", "at"),
        Index(None, "other_id", "person_id"),
        Index(None, "event_id", "person_id", "other_id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id", index=False)
    other_id: int = link_field("person.id", index=False)
    source: MeetingSource = code_field(MeetingSource)
    event_id: int | None = Field(default=None, foreign_key="event.id")
    round_id: int | None = Field(default=None, foreign_key="seating_round.id", index=True)
    at: int
