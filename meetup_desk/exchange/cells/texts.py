"""Texts of cells as they are stored."""

from meetup_desk.domain.names import clean
from meetup_desk.exchange.cells.formulas import unescape


def read_text(cell: str) -> str:
    """Give a cell as it is stored: NFC, single spaces, its own lines kept, no mark against formulas."""
    bare = unescape(cell)
    if "\n" in bare or "\r" in bare:
        return "\n".join(line for line in map(clean, bare.splitlines()) if line)
    return clean(bare)
