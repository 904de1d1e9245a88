"""Questions for tables: what an organiser changed of those that ship with the program, and own ones."""

from uuid import UUID

from sqlmodel import Field

from meetup_desk.store.tables.base import Table, uid_field
from meetup_desk.store.tables.column_types import TextMapColumn


class ConversationPromptRow(Table, table=True):
    """A question as an organiser wants it."""

    __tablename__ = "conversation_prompt"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    shipped: str = ""  # the English text with which it ships; empty: an organiser's own
    texts: dict[str, str] = Field(sa_type=TextMapColumn)  # by language
    used: bool = True
