"""The mapping of a list's columns to fields: by their headings, by hand, or as it was the last time."""

from collections.abc import Mapping
from dataclasses import dataclass

from meetup_desk.exchange.columns.column_mapping import mapping_key
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.store import column_mappings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceColumn:
    """A column of a list: what stands above it, and what it is mapped to."""

    heading: str
    field: str
    samples: tuple[str, ...] = ()  # its first cells


def columns_of(file: ListFile) -> list[SourceColumn]:
    """Give the columns of a list in their order."""
    return [
        SourceColumn(heading=heading, field=field, samples=file.samples.get(heading, ()))
        for heading, field in file.mapping.items()
    ]


def remembered(db: ReadTransaction, file: ListFile) -> dict[str, str]:
    """Give the mapping by hand that was used for a list with these headings; empty where there is none."""
    return column_mappings.get(db, mapping_key(file.headings)) if file.headings else {}


def remember(db: WriteTransaction, file: ListFile, mapping: Mapping[str, str]) -> None:
    """Remember a mapping by hand for the next list with these headings."""
    column_mappings.put(db, mapping_key(file.headings), dict(mapping))
