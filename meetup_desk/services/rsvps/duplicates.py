"""Duplicates: people who look like one are proposed with why, compared, and merged or told apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.consents import Consent, latest
from meetup_desk.domain.duplicates import DuplicatePair, alike_by_name, may_share
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.list_rows import PastAnswer
from meetup_desk.domain.people import ContactKind, ContactPoint, DistinctPair, Person, PersonNote
from meetup_desk.domain.resemblance import Resemblance, weight
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import (
    consents,
    duplicates,
    people,
    person_lists,
    person_merging,
    person_tags,
    records,
    search,
    traits,
)
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.person_merging import SameEvent

TEXTS = ("name", "badge_name", "affiliation", "title")
"""Fields of which a merged person has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSide:
    """One of two people, with all that is known of them."""

    person: Person
    contacts: list[ContactPoint]
    tags: list[str]
    notes: int
    consents: list[Consent]
    past: list[PastAnswer]  # latest event first

    def first(self, kind: ContactKind) -> str:
        """Give the contact point of a kind that is used; empty for none."""
        return next((each.value for each in self.contacts if each.kind is kind), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """What merging two people would do."""

    keep: MergeSide
    other: MergeSide
    same_events: list[SameEvent]

    @property
    def came_together(self) -> str:
        """Title of an event to which both came, which no single person can; empty for none."""
        return next((same.title for same in self.same_events if same.both_came), "")


class Duplicates:
    """Proposes whom to merge, and merges them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def pairs(self) -> list[DuplicatePair]:
        """Give who look like one person, with why, the surest first.

        Who shares an address needs names that may be one; who shares a name must not be told apart by phone,
        e-mail or affiliation. Who came to one event both, or was told apart before, is not proposed.
        """
        with self._desk.reading() as db:
            found = self._reasons(db)
            for pair in duplicates.apart(db) | duplicates.came_together(db, list(found)):
                found.pop((PersonId(pair[0]), PersonId(pair[1])), None)
        pairs = [
            DuplicatePair(one=one, other=other, reasons=tuple(sorted(reasons)))
            for (one, other), reasons in found.items()
        ]
        return sorted(pairs, key=lambda pair: (-weight(pair.reasons), pair.one, pair.other))

    @staticmethod
    def _reasons(db: ReadTransaction) -> dict[tuple[PersonId, PersonId], set[Resemblance]]:
        found: dict[tuple[PersonId, PersonId], set[Resemblance]] = {}
        everybody = {person.id: person for person in traits.of_everybody(db)}
        for one, other, kind in duplicates.sharing(db):
            if may_share(everybody[one].name, everybody[other].name):
                found.setdefault((one, other), set()).add(Resemblance(kind))
        for one, other in alike_by_name(everybody.values()):
            first, second = sorted((one, other))
            found.setdefault((first, second), set()).add(Resemblance.NAME)
        return found

    def best_to_keep(self, pair: DuplicatePair) -> tuple[PersonId, PersonId]:
        """Give whom of a pair to keep and whom to merge into them: who answered more often stays."""
        with self._desk.reading() as db:
            counts = duplicates.rsvp_counts(db, [pair.one, pair.other])
        if counts.get(pair.other, 0) > counts.get(pair.one, 0):
            return pair.other, pair.one
        return pair.one, pair.other

    def preview(self, keep: PersonId, other: PersonId) -> MergePreview:
        """Say what merging would do; DeskError `not_found`, RuleError `same_person`."""
        if keep == other:
            raise RuleError("same_person")
        with self._desk.reading() as db:
            return MergePreview(
                keep=_side(db, keep),
                other=_side(db, other),
                same_events=person_merging.same_events(db, keep, other),
            )

    def merge(
        self, keep: PersonId, other: PersonId, actor: str, *, from_other: Iterable[str] = ()
    ) -> Changes:
        """Make one person of two: RSVPs, tickets, scans, consents, tags and notes are the kept one's.

        `from_other` names what the other knows better: fields of TEXTS, and kinds of contact points whose
        first one is used. What only the other has is taken anyway. Where both answered for one event, the
        RSVP that counts for more stays, and a ticket of the other one stops working.
        RuleError `same_person`, `both_came`; DeskError `not_found`.
        """
        chosen = frozenset(from_other)
        preview = self.preview(keep, other)
        if preview.came_together:
            raise RuleError("both_came", title=preview.came_together)
        mine, theirs = preview.keep, preview.other
        with self._desk.change("person.merge", actor, detail=mine.person.name) as db:
            texts: dict[str, Any] = {key: _better(mine.person, theirs.person, key, chosen) for key in TEXTS}
            records.save(db, replace(mine.person, **texts))
            person_merging.merge(db, keep, other)
            people.set_contacts(db, keep, _contacts(mine, theirs, chosen))
            for same in preview.same_events:
                capacity.fill_up(db, records.get(db, Event, same.event_id))
            search.refresh(db, [keep, other])
        kinds = touched(person=[keep, other], rsvp=None, event=None, ticket=None)
        return Changes(change=db.change_id, touched=kinds)

    def keep_apart(self, one: PersonId, other: PersonId, actor: str) -> Changes:
        """Remember that two people who look alike are two."""
        first, second = sorted((one, other))
        with self._desk.change("person.apart", actor) as db:
            if not records.find(db, DistinctPair, person_id=first, other_id=second):
                records.add(db, DistinctPair(person_id=first, other_id=second))
        return Changes(change=db.change_id, touched=touched(person=[one, other]))


def _side(db: ReadTransaction, person_id: PersonId) -> MergeSide:
    return MergeSide(
        person=records.get(db, Person, person_id),
        contacts=people.contacts(db, person_id),
        tags=person_tags.of_people(db, [person_id]).get(person_id, []),
        notes=len(records.find(db, PersonNote, person_id=person_id)),
        consents=list(latest(consents.of_person(db, person_id)).values()),
        past=person_lists.answers(db, [person_id]).get(person_id, []),
    )


def _better(mine: Person, theirs: Person, key: str, chosen: frozenset[str]) -> str:
    kept, other = str(getattr(mine, key)), str(getattr(theirs, key))
    return other if other and (key in chosen or not kept) else kept


def _contacts(mine: MergeSide, theirs: MergeSide, chosen: frozenset[str]) -> list[ContactPoint]:
    """Give all contact points of both, each once; of a kind chosen the other's come first."""
    ordered: list[ContactPoint] = []
    for kind in ContactKind:
        sides: Sequence[MergeSide] = (theirs, mine) if kind in chosen else (mine, theirs)
        ordered += [each for side in sides for each in side.contacts if each.kind is kind]
    kept = {(each.kind, each.value): replace(each, person_id=mine.person.id) for each in reversed(ordered)}
    return [kept[key] for key in dict.fromkeys((each.kind, each.value) for each in ordered)]
