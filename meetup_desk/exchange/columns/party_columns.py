"""How many people come with a row, and who: its party, its guests, and their names."""

from collections.abc import Sequence
from functools import lru_cache

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.candidates import RefusalReason, RowRefused
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.parties import names_in, read_guests, read_party
from meetup_desk.exchange.columns.places import CACHED, Places, first_place

_WITHOUT_SEAT = frozenset({RsvpRequest.DECLINE, RsvpRequest.CANCEL, RsvpRequest.REFUSE})


class PartyColumns:
    """Reads parties and names of guests."""

    def __init__(self, places: Places) -> None:
        self._party_at, self._guests_at = first_place(places, "party"), first_place(places, "guests")
        self._names_at = list(places.get("guest_names", ()))
        self._read_party = lru_cache(CACHED)(read_party)
        self._read_guests = lru_cache(CACHED)(read_guests)

    def guests(self, row: Sequence[str]) -> Sequence[str]:
        """Give the names of who comes along; some write several where they are asked for a number."""
        cell = row[self._guests_at]
        if not cell and not self._names_at:
            return ()
        names = [name for at in self._names_at if row[at] for name in names_in(unescape(row[at]))]
        if not names and cell and self._read_guests(cell.strip()) is None:
            listed = names_in(unescape(cell))
            names = listed if len(listed) > 1 else []  # one word may as well say that it is not known
        return list(dict.fromkeys(names)) if names else ()

    def party(self, row: Sequence[str], request: RsvpRequest, guests: int) -> int:
        """Give the people of a row, the answerer included; `guests` of them are named.

        RowRefused `bad_party` where the cell is no number of people.
        """
        cell = row[self._party_at].strip()
        read = self._read_party
        if not cell or cell == "-":
            cell = row[self._guests_at].strip()
            read = self._read_guests
            if not cell:
                return self._counted_among_names(row) or 1 + guests
        people = read(cell)
        if people is None and read is self._read_guests and guests:
            return 1 + guests
        if people is not None:
            return people
        if request in _WITHOUT_SEAT:  # who does not come may well say so in every column
            return 1
        raise RowRefused(RefusalReason.BAD_PARTY, cell)

    def _counted_among_names(self, row: Sequence[str]) -> int | None:
        """Give the people where a number stands among the names of guests."""
        cells = (row[at].strip() for at in self._names_at)
        return next((people for cell in cells if cell and (people := self._read_guests(cell))), None)
