"""The text in the corner codes of a page: which document, sheet, page and corner it is.

`MD`, a letter for the kind of paper, 6 characters of the document's tag, 4 of the sheet's number, 1 of the
page and 1 of the corner: 15 characters, which a QR code of version 1 holds at level Q (ISO/IEC 18004).
"""

import re
from dataclasses import dataclass

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32
TAG_LENGTH = 6
MOST_SHEETS = 32**4 - 1
MOST_PAGES = 31
CORNERS = "ABCD"  # upper left, upper right, lower right, lower left
_CODE = re.compile(rf"MD([A-Z])([{_DIGITS}]{{6}})([{_DIGITS}]{{4}})([{_DIGITS}])([{CORNERS}])", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCode:
    """What one page of one sheet is."""

    kind: str  # a letter: `S` for surveys
    tag: str  # of the document
    sheet: int
    page: int  # from 0

    def text(self, corner: str) -> str:
        """Give the text of one corner's code; ValueError beyond what it holds."""
        if not (0 <= self.sheet <= MOST_SHEETS and 0 <= self.page <= MOST_PAGES):
            raise ValueError("no such sheet or page")
        return f"MD{self.kind}{self.tag}{_based(self.sheet, 4)}{_based(self.page, 1)}{corner}"


def tag_of(number: int) -> str:
    """Give the tag of a document from any number that is its own; its last 30 bits count."""
    return _based(number & (32**TAG_LENGTH - 1), TAG_LENGTH)


def read_page_code(text: str) -> tuple[PageCode, str] | None:
    """Read a corner's code: the page, and which corner; None for any other text."""
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    kind, tag, sheet, page, corner = found.groups()
    return PageCode(kind=kind, tag=tag, sheet=_number(sheet), page=_number(page)), corner


def _based(number: int, length: int) -> str:
    return "".join(_DIGITS[(number >> 5 * place) & 31] for place in reversed(range(length)))


def _number(text: str) -> int:
    number = 0
    for character in text:
        number = number * 32 + _DIGITS.index(character)
    return number
