"""Incidents, their evidence, and strikes."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.trust import IncidentState, StrikeKind
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field


class IncidentRow(Table, table=True):
    """A report about a person's conduct."""

    __tablename__ = "incident"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    group_id: int = link_field("group.id")
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    event_id: int | None = Field(default=None, foreign_key="event.id", index=True)
    what: str
    happened: str = ""
    place: str = ""
    reporter: str = ""
    confidential: bool
    owner: str = ""
    state: IncidentState = code_field(IncidentState)
    outcome: str = ""
    reported_at: int
    review_at: int | None = None
    expunge_at: int | None = None
    closed_at: int | None = None


class IncidentEvidenceRow(Table, table=True):
    """A file that belongs to an incident."""

    __tablename__ = "incident_evidence"
    id: int | None = Field(default=None, primary_key=True)
    incident_id: int = link_field("incident.id")
    name: str
    content: bytes


class IncidentReadingRow(Table, table=True):
    """Somebody opened the name of who reported an incident."""

    __tablename__ = "incident_reading"
    id: int | None = Field(default=None, primary_key=True)
    incident_id: int = link_field("incident.id")
    at: int
    by: str


class StrikeRow(Table, table=True):
    """A late cancellation or a no-show that counts."""

    __tablename__ = "strike"
    __table_args__ = (UniqueConstraint("event_id", "person_id", "kind"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    group_id: int = link_field("group.id")
    person_id: int = link_field("person.id")
    event_id: int = link_field("event.id", index=False)
    kind: StrikeKind = code_field(StrikeKind)
    at: int
    told_at: int | None = None
    appeal: str = ""
    appealed_at: int | None = None
    lifted_at: int | None = None
    lifted_by: str = ""
    lifted_why: str = ""
