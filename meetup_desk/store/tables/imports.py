"""Column mappings that imports remember."""

from sqlmodel import Field

from meetup_desk.store.tables.base import Table
from meetup_desk.store.tables.column_types import TextMapColumn


class ColumnMappingRow(Table, table=True):
    """How the columns of a list were mapped by hand, by its set of headings."""

    __tablename__ = "list_mapping"
    id: int | None = Field(default=None, primary_key=True)
    heading_key: str = Field(unique=True)
    mapping: dict[str, str] = Field(sa_type=TextMapColumn)
