"""Which changes stand, and which one undo and redo mean; a change that takes one back is a change too."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from meetup_desk.domain.ids import ChangeId


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """A change in the history."""

    id: ChangeId
    undoes: ChangeId | None = None
    redoes: bool = False  # what it takes back had itself taken a change back
    automatic: bool = False  # the desk's own repair, which nobody asked for and nobody takes back


def standing(newest_first: Iterable[HistoryEntry]) -> Iterator[HistoryEntry]:
    """Give the changes that no standing change takes back, reading no further than they are asked for."""
    taken_back: set[ChangeId] = set()
    for entry in newest_first:
        if entry.id not in taken_back:
            if entry.undoes is not None:
                taken_back.add(entry.undoes)
            yield entry


def stands(change: ChangeId, newest_first: Iterable[HistoryEntry]) -> bool:
    """Tell whether no standing change takes this one back."""
    down_to = takewhile(lambda entry: entry.id >= change, newest_first)
    return any(entry.id == change for entry in standing(down_to))


def with_effect(newest_first: Sequence[HistoryEntry]) -> set[ChangeId]:
    """Give the changes of a stretch of history that left something behind.

    A change and the one that takes it back leave nothing behind when both lie in the stretch.
    """
    here = {entry.id for entry in newest_first}
    return {e.id for e in standing(newest_first) if not (e.undoes is not None and e.undoes in here)}


def last_undoable(newest_first: Iterable[HistoryEntry]) -> ChangeId | None:
    """Give the newest standing change that did something of its own."""
    return next((e.id for e in standing(newest_first) if e.undoes is None and not e.automatic), None)


def last_redoable(newest_first: Iterable[HistoryEntry]) -> ChangeId | None:
    """Give the newest standing undo, as long as nothing new was done after it."""
    for entry in standing(newest_first):
        if entry.automatic or entry.redoes:
            continue
        return entry.id if entry.undoes is not None else None
    return None
