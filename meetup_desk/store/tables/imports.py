"""What imports remember: column mappings, and that lines were left out."""

from sqlmodel import Field

from meetup_desk.store.tables.base import Table, link_field
from meetup_desk.store.tables.column_types import TextMapColumn


class ColumnMappingRow(Table, table=True):
    """How the columns of a list were mapped by hand, by its set of headings."""

    __tablename__ = "list_mapping"
    id: int | None = Field(default=None, primary_key=True)
    heading_key: str = Field(unique=True)
    mapping: dict[str, str] = Field(sa_type=TextMapColumn)


class RefusedImportRow(Table, table=True):
    """A file of which an import left lines out."""

    __tablename__ = "refused_import"
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = link_field("event.id")
    path: str
    lines: int
    reason: str
    at: int
    settled_at: int | None = None
