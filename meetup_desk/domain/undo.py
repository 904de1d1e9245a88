"""Which changes stand, and which one undo and redo mean; a change that takes one back is a change too."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.ids import ChangeId


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """A change in the history."""

    id: ChangeId
    undoes: ChangeId | None = None
    automatic: bool = False  # the desk's own repair, which nobody asked for and nobody takes back


def standing(newest_first: Sequence[HistoryEntry]) -> set[ChangeId]:
    """Give the changes that no standing change takes back."""
    taken_back: set[ChangeId] = set()
    stand = set()
    for entry in newest_first:
        if entry.id in taken_back:
            continue
        stand.add(entry.id)
        if entry.undoes is not None:
            taken_back.add(entry.undoes)
    return stand


def with_effect(newest_first: Sequence[HistoryEntry]) -> set[ChangeId]:
    """Give the changes of a stretch of history that left something behind.

    A change and the one that takes it back leave nothing behind when both lie in the stretch.
    """
    here = {entry.id for entry in newest_first}
    stand = standing(newest_first)
    return {e.id for e in newest_first if e.id in stand and not (e.undoes is not None and e.undoes in here)}


def last_undoable(newest_first: Sequence[HistoryEntry]) -> ChangeId | None:
    """Give the newest standing change that did something of its own."""
    stand = standing(newest_first)
    return next((e.id for e in newest_first if e.id in stand and e.undoes is None and not e.automatic), None)


def last_redoable(newest_first: Sequence[HistoryEntry]) -> ChangeId | None:
    """Give the newest standing undo, as long as nothing new was done after it."""
    stand = standing(newest_first)
    own = {e.id for e in newest_first if e.undoes is None}
    for entry in newest_first:
        if entry.id not in stand or entry.automatic:
            continue
        if entry.undoes is None:
            return None
        if entry.undoes in own:
            return entry.id
    return None
