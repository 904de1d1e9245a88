"""Tables without headings: what their columns hold, by their cells alone."""

import re
from collections.abc import Callable, Sequence

from meetup_desk.exchange.cells.answers import read_answer
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.parties import read_party
from meetup_desk.exchange.cells.phones import to_e164
from meetup_desk.exchange.tables.cell_proofs import READS, mostly
from meetup_desk.exchange.tables.table_layout import Cells, TableLayout, column_letters

_SAMPLE = 200  # rows
_NAME = re.compile(
    r"[가-힣]{2,5}|[가-힣]{1,2} [가-힣]{1,3}|[^\W\d_][^\W\d_.'’-]*(?: [^\W\d_][^\W\d_.'’-]*){0,4}"
)


def without_headings(rows: Sequence[Cells]) -> TableLayout | None:
    """Give the layout of a table without headings that has names, and e-mails or phones; else None."""
    filled = [row for row in rows[:_SAMPLE] if any(cell.strip() for cell in row)]
    width = max((len(row) for row in filled), default=0)
    if width < 2:
        return None
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
    letters = tuple(column_letters(place) for place in range(width))
    kept = (
        "ignore" if field == "question" and not any(column) else field
        for field, column in zip(fields, columns, strict=True)
    )
    return TableLayout(headings=letters, row=-1, fields=tuple(kept), score=0)


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
