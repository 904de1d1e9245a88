"""Groups."""

from uuid import UUID

from sqlmodel import Field

from meetup_desk.store.tables.base import Table, uid_field


class GroupRow(Table, table=True):
    """A community that holds events, and who answers for it."""

    __tablename__ = "group"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    name: str
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
