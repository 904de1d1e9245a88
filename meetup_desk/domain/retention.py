"""How long what a desk holds of people is kept, who is kept out of it, and what was destroyed.

Terms are proposals until an organiser sets others: they say what is due, and nothing is destroyed before
somebody does it. They follow what PIPA (Korea, article 21) and the GDPR (article 5, 1 e) ask for: no longer
than the purpose needs.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from meetup_desk.domain.ids import UNSAVED, GroupId, PersonId
from meetup_desk.domain.times import DAY, Instant

NAMELESS = "—"
"""The name of somebody whose name was destroyed and whose attendance still counts."""


class RetentionKind(StrEnum):
    """Kinds of what a desk holds of people, each with a term of its own."""

    NEEDS = "needs"  # diet, access and language; counted from the end of the event
    ANSWERS = "answers"  # to the event's questions, notes, names of guests; from the end of the event
    PICTURES = "pictures"  # of handwritten answers; from when they were read
    NOTICES = "notices"  # who was told what, and what calendars answered; from the end of the event
    APPLICATIONS = (
        "applications"  # answers and reasons of who is no member; from the decision or from leaving
    )
    STRIKES = "strikes"  # from when they were given
    INCIDENTS = "incidents"  # with their evidence; from when they were closed
    CONTACTS = "contacts"  # phone, e-mail, ids elsewhere; from the last event or from leaving
    NAMES = "names"  # everything else that tells who it was; from the last event or from leaving


DEFAULT_DAYS: dict[RetentionKind, int] = {
    RetentionKind.NEEDS: 30,
    RetentionKind.ANSWERS: 180,
    RetentionKind.PICTURES: 30,
    RetentionKind.NOTICES: 180,
    RetentionKind.APPLICATIONS: 90,
    RetentionKind.STRIKES: 365,
    RetentionKind.INCIDENTS: 730,
    RetentionKind.CONTACTS: 365,
    RetentionKind.NAMES: 1095,
}
LONGEST_DAYS = 36_500
OF_PEOPLE = frozenset({RetentionKind.CONTACTS, RetentionKind.NAMES})
"""Kinds that belong to a person and not to one group: the longest term of their groups counts."""


class DestructionBasis(StrEnum):
    """Why something was destroyed."""

    TERM = "term"  # its term was over
    REQUEST = "request"  # the person asked for it


class DestructionMethod(StrEnum):
    """How something was destroyed."""

    DELETED = "deleted"
    NAMELESS = "nameless"  # figures stay, and tell nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionTerm:
    """How long a kind is kept in one group, or in all that have no term of their own."""

    id: int = UNSAVED
    group_id: GroupId | None = None  # None: the whole desk
    kind: RetentionKind
    days: int | None  # None: until somebody asks


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionHold:
    """A person of whom nothing is destroyed for the time being."""

    id: int = UNSAVED
    person_id: PersonId
    reason: str
    by: str
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction:
    """An entry of the destruction record: it names nobody of whom something was destroyed."""

    id: int = UNSAVED
    at: Instant
    kind: RetentionKind | None  # None: everything of one person
    group_id: GroupId | None = None  # None: of no group, or of all
    people: int
    items: int
    days: int | None = None  # the term that was over
    basis: DestructionBasis
    method: DestructionMethod
    by: str
    copies: int = 0  # backups and other copies that were written anew
    finished: bool = False  # the file was read through afterwards: nothing is left in its free space
    copies_left: int = 0  # copies that could not be opened or written, and may still hold it


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """What an act of destroying came to."""

    entries: tuple[Destruction, ...]
    unread: tuple[Path, ...] = ()  # copies that could not be opened or written, and may still hold it
    stopped: bool = False  # cancelled: what is left is still due
    finished: bool = True  # the file was written anew; else once no door of the desk scans


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """What of one kind is due for destruction."""

    kind: RetentionKind
    group_id: GroupId | None  # None: of people, whatever their groups
    days: int
    people: int  # whom it would be about, without those who are held
    items: int
    held: int  # people who are kept out by a hold
    since: Instant | None  # when the first of it became due; None: not counted for people


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a desk: what was set, else what is proposed."""

    set: tuple[RetentionTerm, ...] = ()

    def days(self, kind: RetentionKind, group_id: GroupId | None = None) -> int | None:
        """Give the term of a kind in a group, in days; None: it is kept until somebody asks."""
        for scope in dict.fromkeys((group_id, None)):
            for term in self.set:
                if term.kind is kind and term.group_id == scope:
                    return term.days
        return DEFAULT_DAYS[kind]

    def before(self, kind: RetentionKind, now: Instant, group_id: GroupId | None = None) -> Instant | None:
        """Give the instant before which the term of a kind must have begun to be over now; None: never."""
        days = self.days(kind, group_id)
        return None if days is None else Instant(now - days * DAY)
