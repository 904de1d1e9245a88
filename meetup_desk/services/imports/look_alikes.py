"""Lines of a list that may be somebody who is kept out: by a spelling, a phone, an address or the name."""

from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import GroupId, PersonId
from meetup_desk.domain.resemblance import Resemblance, Traits
from meetup_desk.domain.suspects import Suspicion, look_alikes
from meetup_desk.domain.times import Instant
from meetup_desk.exchange.candidates import Candidate, LossReason, SkippedCell
from meetup_desk.store import traits
from meetup_desk.store.file.read_transaction import ReadTransaction

_PHONES = (Resemblance.PHONE, Resemblance.PHONE_TAIL)
_EMAILS = (Resemblance.EMAIL, Resemblance.MAILBOX)


class LookAlike(NamedTuple):
    """Whom a line looks like, and what of it says so."""

    known_id: PersonId
    cell: SkippedCell
    by_name_alone: bool


class LookAlikes:
    """Finds them; who is kept out is read once for a list."""

    def __init__(self, group_id: GroupId, now: Instant) -> None:
        self._group_id, self._now = group_id, now
        self._known: list[Traits] | None = None
        self._apart: set[frozenset[int]] = set()

    def find(self, db: ReadTransaction, candidates: Sequence[Candidate]) -> dict[int, list[LookAlike]]:
        """Give whom these lines look like, by their place among them: the likeliest first."""
        if self._known is None:
            self._known = traits.of_blocked(db, self._group_id, self._now)
            self._apart = traits.told_apart(db, [each.id for each in self._known])
        if not self._known:
            return {}
        names = {each.id: each.name for each in self._known}
        people = [person for at, each in enumerate(candidates) for person in _traits(at, each)]
        found: dict[int, list[LookAlike]] = {}
        for each in look_alikes(people, self._known):
            at = ~each.person_id
            cell = _cell(candidates[at], each, names[each.known_id])
            by_name_alone = each.why == (Resemblance.NAMESAKE,)
            found.setdefault(at, []).append(LookAlike(each.known_id, cell, by_name_alone))
        return found

    def holding(self, alike: Sequence[LookAlike], matched: int | None) -> LookAlike | None:
        """Give whose likeness lets a line wait: not that of who is told apart, or shares the name alone."""
        return next((each for each in alike if matched is None or self._holds(each, matched)), None)

    def _holds(self, alike: LookAlike, matched: int) -> bool:
        is_apart = frozenset((matched, alike.known_id)) in self._apart
        return matched != alike.known_id and not is_apart and not alike.by_name_alone


def _traits(at: int, candidate: Candidate) -> list[Traits]:
    """Give what a line is known by, under each of its names."""
    return [
        Traits(
            id=PersonId(~at),  # which nobody has: nobody is said to look like themselves
            name=name,
            affiliation=candidate.affiliation,
            phones=(candidate.phone,) if candidate.phone else (),
            emails=(candidate.email,) if candidate.email else (),
            kakaos=(candidate.kakao,) if candidate.kakao else (),
        )
        for name in dict.fromkeys(filter(None, (candidate.name, candidate.badge_name)))
    ]


def _cell(candidate: Candidate, suspicion: Suspicion, other: str) -> SkippedCell:
    """Give the cell by which a line looks like somebody."""
    why = set(suspicion.why)
    value = candidate.name
    if not why.isdisjoint(_PHONES):
        value = candidate.phone_shown or candidate.phone
    elif not why.isdisjoint(_EMAILS):
        value = candidate.email_shown or candidate.email
    elif Resemblance.KAKAO in why:
        value = candidate.kakao
    return SkippedCell(LossReason.LOOK_ALIKE, value, other)
