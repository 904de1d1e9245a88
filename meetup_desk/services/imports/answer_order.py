"""Reading a list whole, and giving its lines in the order of their answers, a slice at a time."""

import time
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import NamedTuple

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.names import sort_key
from meetup_desk.exchange.candidates import Candidate
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.services.desk.batch_size import next_size
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.imports.left_out import LeftOut, refused_line
from meetup_desk.services.imports.shared_emails import SharedEmails

_CHECKED_EVERY = 250  # lines: after so many it is asked whether anybody still wants the list
_STEP_ASIDE_EVERY = 20  # lines: after so many a scan may go first
_SORTED_AT_ONCE = 5_000  # lines
_SLICE = 600  # lines that are written at once
_SMALLEST_CHUNK, _LARGEST_CHUNK = 5, 50  # lines: after a chunk a scan that waits is let through


class ImportLine(NamedTuple):
    """A line with what can be prepared for it before the desk is locked."""

    candidate: Candidate
    key: str  # sort key of the name


class AnswerOrder:
    """The lines of a list in the order of their answers, which is the order of seats."""

    def __init__(
        self,
        file: ListFile,
        progress: Progress | None,
        cancelled: Cancelled | None,
        *,
        let_others_write: Callable[[], None],
        refuse: Callable[[LeftOut], None],
    ) -> None:
        """`let_others_write` lets a scan go first; `refuse` hears of lines that cannot be understood."""
        self._file, self._progress, self._cancelled = file, progress, cancelled
        self._let_others_write, self._refuse = let_others_write, refuse
        self._given = 0  # lines
        self._chunk = _LARGEST_CHUNK  # lines that are given next

    def slices(self) -> Iterator[Iterator[Sequence[ImportLine]]]:
        """Give what may be written at once; it comes in chunks, and may be left after any of them.

        DeskError `cancelled`.
        """
        pieces = self._sorted_pieces()
        total, ordered = sum(map(len, pieces)), merge(*map(_emptied, pieces), key=_order)
        while self._given < total:
            self._check_cancelled()
            yield self._chunks(ordered, min(self._given + _SLICE, total))
            self._report(total + self._given, 2 * total)

    def _sorted_pieces(self) -> list[list[Candidate]]:
        """Sort by the time of the answer, in pieces: a scan cannot get through while Python sorts one."""
        candidates, pieces, shared = self._read(), [], SharedEmails()
        while piece := [shared.note(candidate) for candidate in islice(candidates, _SORTED_AT_ONCE)]:
            pieces.append(sorted(piece, key=_order))
        shared.resolve(pieces)
        return pieces

    def _chunks(self, ordered: Iterator[Candidate], end: int) -> Iterator[Sequence[ImportLine]]:
        while self._given < end:
            candidates = list(islice(ordered, min(self._chunk, end - self._given)))
            self._given += len(candidates)
            began = time.perf_counter()
            yield [ImportLine(candidate, sort_key(candidate.name)) for candidate in candidates]
            took = time.perf_counter() - began
            self._chunk = next_size(len(candidates), took, smallest=_SMALLEST_CHUNK, largest=_LARGEST_CHUNK)

    def _read(self) -> Iterator[Candidate]:
        for number, entry in enumerate(self._file.candidates()):
            if number % _CHECKED_EVERY == 0:
                self._check_cancelled()
                self._report(number, 2 * max(self._file.total, number))
            if number % _STEP_ASIDE_EVERY == 0:
                self._let_others_write()
            if isinstance(entry, Candidate):
                yield entry
            else:
                self._refuse(refused_line(entry))

    def _check_cancelled(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise DeskError(ErrorCode.CANCELLED)

    def _report(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)


def _emptied(piece: list[Candidate]) -> Iterator[Candidate]:
    """Give the candidates of a piece, and keep none that was given."""
    piece.reverse()
    while piece:
        yield piece.pop()


def _order(candidate: Candidate) -> tuple[bool, int]:
    return candidate.answered_at is None, candidate.answered_at or 0
