"""Introductions: proposed to the organiser, asked of both, and kept with what they said."""

from collections.abc import Sequence
from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.consents import LeftOutCount
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, IntroductionId, PersonId, Uid
from meetup_desk.domain.introductions import Introduction, IntroductionAnswer, IntroductionState, NeedOffer
from meetup_desk.domain.meetings import Meeting, MeetingSource, pair_of
from meetup_desk.domain.people import Person
from meetup_desk.domain.times import Instant
from meetup_desk.services.introductions.matches import matches
from meetup_desk.services.introductions.need_offers import gather
from meetup_desk.store import introductions, meetings, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.introductions import IntroductionLine

__all__ = ["IntroductionLine", "Introductions"]

_ORDER = (
    IntroductionState.PROPOSED,
    IntroductionState.ASKED,
    IntroductionState.AGREED,
    IntroductionState.NOT_NOW,
    IntroductionState.MET,
    IntroductionState.DECLINED,
)


class Introductions:
    """The introductions of a desk. Nobody is shown to anybody before the organiser asks both."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def propose(
        self, actor: str, *, event_id: EventId | None = None
    ) -> tuple[list[IntroductionLine], Changes]:
        """Propose who may be brought together: of all people, or of those going to an event.

        What they wrote into forms is taken up first. Gives the new ones, those that fit best first.
        """
        with self._desk.change("introduction.propose", actor) as db:
            gather(db, event_id)
            said = introductions.open_statements(db, db.now(), event_id)
            closed = introductions.closed_pairs(db, (each.person_id for each in said))
            found = [
                records.add(
                    db,
                    Introduction(
                        uid=db.uid(),
                        person_id=need.person_id,
                        other_id=offer.person_id,
                        need_id=need.id,
                        offer_id=offer.id,
                        reason=", ".join(words),
                        proposed_at=db.now(),
                    ),
                )
                for need, offer, words in matches(said, closed, introductions.busy(db))
            ]
            lines = {line.introduction.id: line for line in introductions.lines(db)} if found else {}
        return [lines[each.id] for each in found], _told(db, ())

    def left_out(self, event_id: EventId | None = None) -> LeftOutCount:
        """Count who is proposed to nobody because of what they agreed to."""
        with self._desk.reading() as db:
            return introductions.left_out(db, event_id)

    def add(self, person_id: PersonId, other_id: PersonId, actor: str) -> tuple[Introduction, Changes]:
        """Propose two people whom the organiser chose, without a need.

        RuleError `introduction_alone`, `introduction_closed`, `introduction_unwilling`;
        DeskError `not_found`.
        """
        if person_id == other_id:
            raise RuleError("introduction_alone")
        with self._desk.change("introduction.propose", actor) as db:
            one, other = (records.get(db, Person, who) for who in (person_id, other_id))
            for person in (one, other):
                _check_willing(db, person)
            if introductions.closed_pairs(db, (person_id, other_id)):
                raise RuleError("introduction_closed", name=one.name, other=other.name)
            made = Introduction(
                uid=db.uid(), person_id=person_id, other_id=other_id, reason="", proposed_at=db.now()
            )
            made = records.add(db, made)
        return made, _told(db, (person_id, other_id))

    def list(
        self, *, state: IntroductionState | None = None, person_id: PersonId | None = None
    ) -> list[IntroductionLine]:
        """Give introductions: proposals first, then those that wait; the newest of each first."""
        with self._desk.reading() as db:
            found = introductions.lines(db, person_id)
        wanted = [line for line in found if state is None or line.introduction.state is state]
        return sorted(wanted, key=lambda line: _ORDER.index(line.introduction.state))

    def line(self, introduction_id: IntroductionId) -> IntroductionLine:
        """Give one; DeskError `not_found`."""
        with self._desk.reading() as db:
            one = records.get(db, Introduction, introduction_id)
            return next(line for line in introductions.lines(db, one.person_id) if line.introduction == one)

    def by_uid(self, uid: Uid) -> Introduction:
        """Give the introduction of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Introduction, uid)

    def ask(self, ids: Sequence[IntroductionId], actor: str) -> Changes:
        """Write down that both were asked; one that was put off is asked anew.

        RuleError `introduction_unwilling`, `introduction_over`; DeskError `not_found`.
        """
        people: set[PersonId] = set()
        with self._desk.change("introduction.ask", actor) as db:
            for each in ids:
                one = _open(db, each)
                for who in (one.person_id, one.other_id):
                    _check_willing(db, records.get(db, Person, who))
                records.save(db, one.asked(db.now()))
                people |= {one.person_id, one.other_id}
        return _told(db, people)

    def answer(
        self, introduction_id: IntroductionId, person_id: PersonId, answer: IntroductionAnswer, actor: str
    ) -> Changes:
        """Write down what one of the two said.

        RuleError `introduction_not_asked`, `introduction_stranger`, `introduction_over`.
        """
        with self._desk.change("introduction.answer", actor) as db:
            one = _open(db, introduction_id, declined=True)
            if one.asked_at is None:
                raise RuleError("introduction_not_asked")
            if person_id not in (one.person_id, one.other_id):
                raise RuleError("introduction_stranger")
            records.save(db, one.answered(person_id, answer))
        return _told(db, (one.person_id, one.other_id))

    def pass_over(self, introduction_id: IntroductionId, actor: str) -> Changes:
        """Put a proposal off without asking anybody; RuleError `introduction_asked`."""
        with self._desk.change("introduction.pass_over", actor) as db:
            one = records.get(db, Introduction, introduction_id)
            if one.state is not IntroductionState.PROPOSED:
                raise RuleError("introduction_asked")
            later = IntroductionAnswer.NOT_NOW
            records.save(db, replace(one, answer=later, other_answer=later))
        return _told(db, (one.person_id, one.other_id))

    def meet(self, introduction_id: IntroductionId, actor: str, at: Instant | None = None) -> Changes:
        """Write down that the two met: a meeting, and a need that is no longer open.

        RuleError `introduction_not_agreed`.
        """
        with self._desk.change("introduction.meet", actor) as db:
            one = records.get(db, Introduction, introduction_id)
            if one.state is not IntroductionState.AGREED:
                raise RuleError("introduction_not_agreed")
            at = at or db.now()
            records.save(db, replace(one, met_at=at))
            if one.need_id is not None:
                records.save(db, replace(records.get(db, NeedOffer, one.need_id), open=False))
            first, second = pair_of(one.person_id, one.other_id)
            source = MeetingSource.INTRODUCTION
            meetings.add(db, [Meeting(person_id=first, other_id=second, source=source, at=at)])
        changes = _told(db, (one.person_id, one.other_id))
        return replace(changes, touched=changes.touched | touched(meeting=None))


def _open(db: WriteTransaction, introduction_id: IntroductionId, *, declined: bool = False) -> Introduction:
    """Give one that can still come to something; RuleError `introduction_over`."""
    one = records.get(db, Introduction, introduction_id)
    over = {IntroductionState.MET} | (set() if declined else {IntroductionState.DECLINED})
    if one.state in over:
        raise RuleError("introduction_over")
    return one


def _check_willing(db: WriteTransaction, person: Person) -> None:
    if introductions.is_left_out(db, person.id, db.now()):
        raise RuleError("introduction_unwilling", name=person.name)


def _told(db: WriteTransaction, people: Sequence[PersonId] | set[PersonId]) -> Changes:
    return Changes(change=db.change_id, touched=touched(introduction=None, person=people))
