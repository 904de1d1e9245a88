"""Buddies: regulars who look after newcomers at an event; proposed, told, and asked afterwards."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.introductions import Buddy
from meetup_desk.domain.meetings import pair_of
from meetup_desk.domain.people import Person
from meetup_desk.domain.topics import Topics, topics
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.introductions.buddy_texts import texts_before, texts_of_thanks
from meetup_desk.services.introductions.introduction_texts import TextsForTwo
from meetup_desk.store import buddies, introductions, records
from meetup_desk.store.buddies import Attendee, BuddyLine
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction

__all__ = ["Attendee", "Buddies", "BuddyLine"]

MOST_OF_ONE = 3  # newcomers whom one looks after at an event
_LOAD, _CARED = 0.3, 0.03  # what a newcomer more, here and before, counts against a shared interest


class Buddies:
    """Who looks after whom at the events of a desk."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def propose(self, event_id: EventId, actor: str) -> tuple[list[BuddyLine], Changes]:
        """Choose a regular for every newcomer who has none: one with the same interests and few others.

        A buddy whom a host chose for a new member is taken where they come too. DeskError `not_found`.
        """
        with self._desk.change("buddy.propose", actor) as db:
            records.get(db, Event, event_id)
            held = records.find(db, Buddy, event_id=event_id)
            chosen = _choose(buddies.attendees(db, event_id, db.now()), held, buddies.never_together(db))
            for newcomer, buddy, words in chosen:
                made = Buddy(event_id=event_id, person_id=newcomer, buddy_id=buddy, reason=", ".join(words))
                records.add(db, made)
            new = {newcomer for newcomer, _, _ in chosen}
            lines = [line for line in buddies.lines(db, event_id) if line.buddy.person_id in new]
        return lines, _told(db, event_id, new)

    def set(self, event_id: EventId, person_id: PersonId, buddy_id: PersonId, actor: str) -> Changes:
        """Let somebody look after a newcomer, in place of whoever did.

        RuleError `buddy_alone`, `introduction_unwilling`, `introduction_closed`; DeskError `not_found`.
        """
        if person_id == buddy_id:
            raise RuleError("buddy_alone")
        with self._desk.change("buddy.set", actor) as db:
            records.get(db, Event, event_id)
            one, other = (records.get(db, Person, who) for who in (person_id, buddy_id))
            for person in (one, other):
                if introductions.is_left_out(db, person.id, db.now(), event_id):
                    raise RuleError("introduction_unwilling", name=person.name)
            if pair_of(person_id, buddy_id) in buddies.never_together(db):
                raise RuleError("introduction_closed", name=one.name, other=other.name)
            for held in records.find(db, Buddy, event_id=event_id, person_id=person_id):
                records.remove(db, held)
            records.add(db, Buddy(event_id=event_id, person_id=person_id, buddy_id=buddy_id))
        return _told(db, event_id, {person_id})

    def remove(self, event_id: EventId, person_id: PersonId, actor: str) -> Changes:
        """Let nobody look after somebody; DeskError `not_found`."""
        with self._desk.change("buddy.remove", actor) as db:
            records.remove(db, _held(db, event_id, person_id))
        return _told(db, event_id, {person_id})

    def tell(self, event_id: EventId, person_ids: Sequence[PersonId], actor: str) -> Changes:
        """Write down that these newcomers and their buddies were told of one another."""
        with self._desk.change("buddy.tell", actor) as db:
            for person_id in person_ids:
                records.save(db, replace(_held(db, event_id, person_id), told_at=db.now()))
        return _told(db, event_id, set(person_ids))

    def keep_feedback(self, event_id: EventId, person_id: PersonId, text: str, actor: str) -> Changes:
        """Write down what was said afterwards; DeskError `not_found`."""
        with self._desk.change("buddy.feedback", actor) as db:
            records.save(db, replace(_held(db, event_id, person_id), feedback=text.strip()))
        return _told(db, event_id, {person_id})

    def candidates(self, event_id: EventId) -> tuple[list[Attendee], list[Attendee]]:
        """Give the newcomers who go to an event, and everybody who could look after one, regulars first."""
        with self._desk.reading() as db:
            going = buddies.attendees(db, event_id, self._desk.now())
        others = [each for each in going if each.visits]
        return [each for each in going if not each.visits], sorted(others, key=lambda one: -one.visits)

    def list(self, event_id: EventId) -> list[BuddyLine]:
        """Give who looks after whom at an event, by the names of the newcomers."""
        with self._desk.reading() as db:
            return buddies.lines(db, event_id)

    def texts(self, line: BuddyLine, *, afterwards: bool = False) -> TextsForTwo:
        """Give what the newcomer and the buddy are told before the event, or asked after it."""
        write = texts_of_thanks if afterwards else texts_before
        with self._desk.reading() as db:
            return write(db, line, self._settings.language)


def _held(db: WriteTransaction, event_id: EventId, person_id: PersonId) -> Buddy:
    found = records.find(db, Buddy, event_id=event_id, person_id=person_id)
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="buddy", id=person_id)
    return found[0]


def _told(db: WriteTransaction, event_id: EventId, people: set[PersonId]) -> Changes:
    return Changes(change=db.change_id, touched=touched(event=[event_id], person=people, introduction=None))


def _choose(
    going: Sequence[Attendee], held: Sequence[Buddy], never: set[tuple[PersonId, PersonId]]
) -> list[tuple[PersonId, PersonId, tuple[str, ...]]]:
    """Choose for each newcomer without a buddy, those whom few regulars suit first."""
    cared_for = {each.person_id for each in held}
    newcomers = [each for each in going if not each.visits and each.person_id not in cared_for]
    by_id = {each.person_id: each for each in going}
    regulars = [each for each in going if buddies.is_regular(each)]
    weighed = Topics(each.interests for each in going)
    about = {each.person_id: topics(each.interests) for each in going}
    load = Counter(each.buddy_id for each in held)
    chosen = []
    for newcomer in newcomers:
        wanted = by_id.get(newcomer.chosen) if newcomer.chosen else None
        best: tuple[float, int, Attendee, tuple[str, ...]] | None = None
        for regular in [wanted] if wanted else regulars:
            taken = load[regular.person_id]
            if taken >= MOST_OF_ONE or pair_of(newcomer.person_id, regular.person_id) in never:
                continue
            alike = weighed.likeness(about[newcomer.person_id], about[regular.person_id])
            score = alike.score - _LOAD * taken - _CARED * regular.cared_for
            if best is None or (score, -regular.person_id) > (best[0], best[1]):
                best = (score, -regular.person_id, regular, alike.words)
        if best is not None:
            load[best[2].person_id] += 1
            chosen.append((newcomer.person_id, best[2].person_id, best[3]))
    return chosen
