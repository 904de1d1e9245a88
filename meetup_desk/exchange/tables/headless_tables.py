"""Tables without headings that are known: what their columns hold, by their cells alone."""

import re
from collections.abc import Callable, Sequence

from meetup_desk.exchange.cells.answers import read_answer
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.parties import read_party
from meetup_desk.exchange.cells.phones import to_e164
from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.tables.cell_proofs import READS, mostly
from meetup_desk.exchange.tables.table_layout import (
    Cells,
    TableLayout,
    column_letters,
    padded,
    unique_headings,
)

_SAMPLE = 200  # rows
_NAME = re.compile(
    r"[가-힣]{2,5}|[가-힣]{1,2} [가-힣]{1,3}|[^\W\d_][^\W\d_.'’-]*(?: [^\W\d_][^\W\d_.'’-]*){0,4}"
)


def without_headings(rows: Sequence[Cells]) -> TableLayout | None:
    """Give the layout of a table that has names, and e-mails or phones, by its cells; else None.

    A first row that is none of them stays out: its headings are in a language that is not known here.
    """
    places = [place for place, row in enumerate(rows[:_SAMPLE]) if any(cell.strip() for cell in row)]
    width = max((len(rows[place]) for place in places), default=0)
    if width < 2:
        return None
    first = padded(rows[places[0]], width)
    headed = _names_contacts(first)
    filled = [rows[place] for place in places[headed:]]
    columns = [[row[place].strip() for row in filled if len(row) > place] for place in range(width)]
    fields = ["question"] * width
    identities: tuple[tuple[str, Callable[[str], object]], ...] = (
        *(("email", read_email), ("phone", to_e164), ("name", _name)),
    )
    for field, read in identities:
        for place, column in enumerate(columns):
            if field not in fields and fields[place] == "question" and _holds(column, read, field):
                fields[place] = field
    if "name" not in fields or not {"email", "phone"} & set(fields):
        return None
    for field, read in (("status", READS["status"]), ("party", _small_party)):
        for place, column in enumerate(columns):
            if field not in fields and fields[place] == "question" and _holds(column, read, field):
                fields[place] = field
    kept = (
        "ignore" if field == "question" and not any(column) else field
        for field, column in zip(fields, columns, strict=True)
    )
    headings = (
        unique_headings([" ".join(cell.split()) for cell in first])
        if headed
        else tuple(column_letters(place) for place in range(width))
    )
    return TableLayout(headings=headings, row=places[0] if headed else -1, fields=tuple(kept), score=0)


def _names_contacts(cells: Cells) -> bool:
    """Tell whether a cell says that e-mails or phones stand under it: its row is one of headings."""
    return not {"email", "phone"}.isdisjoint(map_columns(cells))


def _holds(column: Sequence[str], read: Callable[[str], object], field: str) -> bool:
    cells = [cell for cell in column if cell]
    if len(cells) < 0.5 * len(column) or not mostly(cells, read, 0.7 if field != "name" else 0.8):
        return False
    return field != "name" or len(set(cells)) > 0.5 * len(cells)


def _name(text: str) -> str | None:
    return text if _NAME.fullmatch(text) and read_answer(text, {}) is None else None


def _small_party(text: str) -> int | None:
    party = read_party(text)
    return party if party is not None and party <= 20 else None
