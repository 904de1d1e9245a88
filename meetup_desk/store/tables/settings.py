"""Settings of the desk, and wrong PINs."""

from sqlmodel import Field

from meetup_desk.store.tables.base import Table


class SettingRow(Table, table=True):
    """A setting of the desk."""

    __tablename__ = "setting"
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    value: str


class PinTryRow(Table, table=True):
    """A wrong PIN since the last right one; no part of the history."""

    __tablename__ = "pin_try"
    id: int | None = Field(default=None, primary_key=True)
    at: int
