"""What a row says about coming: one column or several, and those that say that all is off."""

from collections.abc import Sequence
from functools import lru_cache

from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.candidates import RefusalReason, RowRefused
from meetup_desk.exchange.cells.answers import OF_HEADING, StatusAnswer, read_answer, read_cancelled
from meetup_desk.exchange.columns.headings import asks_for_an_answer, heading_key
from meetup_desk.exchange.columns.places import CACHED, Places

_OFF = frozenset({RsvpRequest.CANCEL, RsvpRequest.REFUSE, RsvpRequest.DECLINE})


class StatusColumns:
    """Reads the answer of each row; `usual` is what a row says that says nothing."""

    def __init__(self, headings: Sequence[str], places: Places, usual: RsvpRequest | None = None) -> None:
        self._at = list(places.get("status", ()))
        self._cancelled_at = list(places.get("cancelled", ()))
        self._own = [OF_HEADING.get(heading_key(headings[at]), {}) for at in self._at]
        asks = bool(self._at) and asks_for_an_answer(headings[self._at[0]])
        self._unanswered = StatusAnswer(usual or (RsvpRequest.INVITE if asks else RsvpRequest.GO))
        own = self._own[0] if self._own else {}
        self._read = lru_cache(CACHED)(lambda cell: read_answer(cell, own))
        self._read_all = lru_cache(CACHED)(self._combined)
        self._alone = len(self._at) == 1 and not self._cancelled_at

    def read(self, row: Sequence[str]) -> StatusAnswer:
        """Give the answer; RowRefused `bad_status` where a cell says what nobody understands."""
        if not self._alone:
            cells = tuple([row[at] for at in self._at]), tuple([row[at] for at in self._cancelled_at])
            return self._read_all(*cells)
        cell = row[self._at[0]]
        if not cell or cell.isspace():
            return self._unanswered
        answer = self._read(cell)
        if answer is None:
            raise RowRefused(RefusalReason.BAD_STATUS, cell.strip())
        return answer

    def _combined(self, cells: tuple[str, ...], cancelled: tuple[str, ...]) -> StatusAnswer:
        """Of several columns the one counts that says no; otherwise the first that says anything."""
        found: list[StatusAnswer] = []
        for cell, own in zip(cells, self._own, strict=True):
            if cell.strip():
                answer = read_answer(cell, own)
                if answer is None:
                    raise RowRefused(RefusalReason.BAD_STATUS, cell.strip())
                found.append(answer)
        for cell in filter(str.strip, cancelled):
            off = read_cancelled(cell)
            if off is None:
                raise RowRefused(RefusalReason.BAD_STATUS, cell.strip())
            found += [StatusAnswer(RsvpRequest.CANCEL)] if off else []
        no = [answer for answer in found if answer.request in _OFF]
        return (no or found or [self._unanswered])[0]
