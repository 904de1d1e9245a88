"""People: how to reach them, their ids elsewhere, their consents, and who is blocked."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.people import BlockKind, ContactKind
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import CodeColumn


class PersonRow(Table, table=True):
    """One human, once, however many groups and events."""

    __tablename__ = "person"
    __table_args__ = (Index(None, "affiliation", "sort_key"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    name: str
    badge_name: str = ""
    affiliation: str = ""
    title: str = ""
    locale: str = ""
    sort_key: str = Field(index=True)
    family_key: str = Field(index=True)


class ContactPointRow(Table, table=True):
    """A phone number, an e-mail address or a KakaoTalk name of a person."""

    __tablename__ = "contact_point"
    __table_args__ = (Index(None, "kind", "value"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id")
    kind: ContactKind = code_field(ContactKind)
    value: str
    shown: str
    label: str = Field(default="", sa_column_kwargs={"server_default": ""})


class ExternalIdRow(Table, table=True):
    """The id of a person in a service that a list was exported from."""

    __tablename__ = "external_id"
    __table_args__ = (UniqueConstraint("service", "value"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id")
    service: str
    value: str


class ConsentRow(Table, table=True):
    """A consent that a person gave or refused."""

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_purpose", "purpose", "person_id"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id")
    purpose: str
    granted: bool
    at: int
    wording: str = Field(default="", sa_column_kwargs={"server_default": ""})
    lang: str = Field(default="", sa_column_kwargs={"server_default": ""})
    version: str = Field(default="", sa_column_kwargs={"server_default": ""})
    source: str = Field(default="", sa_column_kwargs={"server_default": ""})
    event_id: int | None = Field(default=None, foreign_key="event.id", index=True)


class BlockRow(Table, table=True):
    """A person who may not come in, or who is watched."""

    __tablename__ = "block"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id")
    reason: str = ""
    at: int
    kind: BlockKind = Field(sa_type=CodeColumn(BlockKind), sa_column_kwargs={"server_default": "block"})
    group_id: int | None = Field(default=None, foreign_key="group.id", index=True)
    incident_id: int | None = Field(default=None, foreign_key="incident.id", index=True)
    by: str = Field(default="", sa_column_kwargs={"server_default": ""})
    until_at: int | None = None
    review_at: int | None = None
    appeal: str = Field(default="", sa_column_kwargs={"server_default": ""})
    appealed_at: int | None = None
    lifted_at: int | None = None
    lifted_by: str = Field(default="", sa_column_kwargs={"server_default": ""})
    lifted_why: str = Field(default="", sa_column_kwargs={"server_default": ""})


class PersonTagRow(Table, table=True):
    """A word by which an organiser finds people again."""

    __tablename__ = "person_tag"
    __table_args__ = (UniqueConstraint("person_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id", index=False)
    name: str = Field(index=True)


class PersonNoteRow(Table, table=True):
    """What an organiser wrote down about a person."""

    __tablename__ = "person_note"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id")
    text: str
    actor: str
    at: int


class DistinctPairRow(Table, table=True):
    """Two people who look like one and are not."""

    __tablename__ = "distinct_pair"
    __table_args__ = (UniqueConstraint("person_id", "other_id"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id", index=False)
    other_id: int = link_field("person.id")
