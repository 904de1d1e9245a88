"""The e-mail and the phone of a row: the best of several columns, and what was lost of them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.exchange.candidates import LossReason, SkippedCell
from meetup_desk.exchange.cells.email_addresses import read_email
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.needs import is_nothing
from meetup_desk.exchange.cells.phones import to_e164
from meetup_desk.exchange.columns.headings import HOME, phone_rank, region_of
from meetup_desk.exchange.columns.places import ABSENT, Places, first_place

_CUT = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)  # as spreadsheets show long numbers
_CODE = re.compile(r"\+?\(?(?:00)?(\d{1,4})\)?")
_AT_HOME = re.compile(r"\s*010[-. ]?\d{4}[-. ]?\d{4}\s*$")
_REGION = re.compile(r"\b[A-Z]{2}\b")


class Contact(NamedTuple):
    """An e-mail or a phone: as it is compared, as it was written, and why it was not taken."""

    value: str = ""
    shown: str = ""
    lost: SkippedCell | None = None


_NONE = Contact()


class ContactColumns:
    """Reads e-mails and phones; with several columns of them the first that can be read counts."""

    def __init__(self, headings: Sequence[str], places: Places) -> None:
        self._emails = list(places.get("email", ()))
        self._phones = sorted(places.get("phone", ()), key=lambda at: phone_rank(headings[at]))
        self._region = region_of(headings)
        self._code_at = first_place(places, "country_code")
        self._at_home = self._region == HOME and self._code_at == ABSENT

    def email(self, row: Sequence[str]) -> Contact:
        """Give the e-mail of a row."""
        first = _NONE
        for at in self._emails:
            cell = row[at]
            email = read_email(cell) if cell else None
            if email is not None:
                return Contact(email, cell.strip(" '"))
            if not first.lost and not is_nothing(cell):
                first = Contact(lost=SkippedCell(LossReason.BAD_EMAIL, cell.strip()))
        return first

    def phone(self, row: Sequence[str]) -> Contact:
        """Give the phone of a row; one that cannot be dialled is kept as it was written."""
        first = _NONE
        for at in self._phones:
            cell = row[at]
            if not cell:
                continue
            found = to_e164(cell) if self._at_home else self._dialled(cell, row[self._code_at])
            shown = unescape(cell.strip())
            if found is not None:
                return Contact(found, shown)
            if not first.lost and not is_nothing(cell):
                cut = _CUT.fullmatch(shown)
                reason = LossReason.CUT_PHONE if cut else LossReason.BAD_PHONE
                first = Contact("", "" if cut else shown, SkippedCell(reason, shown))
        return first

    def _dialled(self, cell: str, code: str) -> str | None:
        if code and not cell.lstrip(" '(").startswith(("+", "00")):
            number, region = _CODE.search(code), _REGION.search(code.upper())
            found = to_e164(f"+{number[1]} {cell.strip(' (').lstrip('0')}") if number else None
            found = found or (to_e164(cell, region[0]) if region else None)
            if found is not None:
                return found
        found = to_e164(cell, self._region)
        if found is None and self._region != HOME and _AT_HOME.match(cell):
            return to_e164(cell)  # Korean mobiles begin as no others do
        return found
