"""What a write changed: the value that services return and views listen to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.ids import ChangeId

ALL_ABOVE = 1000  # with more ids than this of one kind, a view is better off to reload


class ChangeKind(StrEnum):
    """Kinds of things that views show."""

    DESK = "desk"
    GROUP = "group"
    PERSON = "person"
    VENUE = "venue"
    SERIES = "series"
    EVENT = "event"
    RSVP = "rsvp"
    TICKET = "ticket"
    SCAN = "scan"
    SEATING = "seating"
    MEETING = "meeting"
    INTRODUCTION = "introduction"
    VOICE = "voice"
    SURVEY = "survey"
    ROOM_QUESTION = "room_question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Kinds and ids that one write touched; None in place of ids means all of that kind."""

    change: ChangeId | None = None  # None: nothing was written, or a scan, which is its own history
    touched: dict[ChangeKind, frozenset[int] | None] = field(default_factory=dict)

    def concerns(self, kind: ChangeKind, ids: Iterable[int] | None = None) -> bool:
        """Tell whether a view of these ids (None: any) has to reload."""
        if kind not in self.touched:
            return False
        hit = self.touched[kind]
        return hit is None or ids is None or not hit.isdisjoint(ids)


def touched(**kinds: Iterable[int] | None) -> dict[ChangeKind, frozenset[int] | None]:
    """Build `Changes.touched` from keyword arguments named by kind, folding long id sets into *all*."""
    return {ChangeKind(kind): _folded(ids) for kind, ids in kinds.items()}


def _folded(ids: Iterable[int] | None) -> frozenset[int] | None:
    if ids is None:
        return None
    kept = frozenset(ids)
    return None if len(kept) > ALL_ABOVE else kept
