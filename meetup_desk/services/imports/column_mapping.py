"""The mapping of a list's columns to fields: by their headings, by hand, or as it was the last time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.phones import to_e164
from meetup_desk.exchange.columns.column_mapping import mapping_key
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.store import column_mappings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class ColumnState(StrEnum):
    """How sure it is what a column holds."""

    RECOGNISED = "recognised"
    REMEMBERED = "remembered"  # as somebody said the last time
    DOUBTFUL = "doubtful"  # some cells do not look like it
    KEPT = "kept"  # somebody's own question, whose answers are kept
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceColumn:
    """A column of a list: what stands above it, and what it is mapped to."""

    heading: str
    field: str
    samples: tuple[str, ...] = ()  # its first cells
    state: ColumnState


def columns_of(file: ListFile, by_hand: Mapping[str, str]) -> list[SourceColumn]:
    """Give the columns of a list in their order; `by_hand` is the mapping that was remembered."""
    return [
        SourceColumn(
            heading=heading,
            field=field,
            samples=(samples := file.samples.get(heading, ())),
            state=_state(field, samples, remembered_field=by_hand.get(heading, "")),
        )
        for heading, field in file.mapping.items()
    ]


def _state(field: str, samples: Sequence[str], *, remembered_field: str) -> ColumnState:
    if remembered_field == field:
        return ColumnState.REMEMBERED
    if field in ("ignore", "question"):
        return ColumnState.LEFT_OUT if field == "ignore" else ColumnState.KEPT
    fits = _FITS.get(field)
    cells = [cell for cell in samples if cell.strip()]
    if fits is not None and cells and not all(map(fits, cells)):
        return ColumnState.DOUBTFUL
    return ColumnState.RECOGNISED


_FITS: dict[str, Callable[[str], bool]] = {
    "email": lambda cell: read_email(cell) is not None,
    "phone": lambda cell: to_e164(cell) is not None,
    "party": lambda cell: any(character.isdecimal() for character in cell),
    "guests": lambda cell: any(character.isdecimal() for character in cell),
}
"""What every cell of a column looks like that holds a field; others have to be checked by somebody."""


def remembered(db: ReadTransaction, file: ListFile) -> dict[str, str]:
    """Give the mapping by hand that was used for a list with these headings; empty where there is none."""
    return column_mappings.get(db, mapping_key(file.headings)) if file.headings else {}


def remember(db: WriteTransaction, file: ListFile, mapping: Mapping[str, str]) -> None:
    """Remember a mapping by hand for the next list with these headings."""
    column_mappings.put(db, mapping_key(file.headings), dict(mapping))


def forget(db: WriteTransaction, headings: Sequence[str]) -> None:
    """Forget the mapping by hand for lists with these headings."""
    column_mappings.remove(db, mapping_key(headings))
