"""Needs and offers: what people look for and can give, as they said it."""

from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId, NeedOfferId, PersonId, RsvpId, Uid
from meetup_desk.domain.introductions import NeedOffer, NeedOfferKind, asks_for, says_nothing
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import Person
from meetup_desk.store import introductions, records, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


class NeedOffers:
    """What people look for and can give."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_person(self, person_id: PersonId) -> list[NeedOffer]:
        """Give what somebody looks for and can give, what is closed too."""
        with self._desk.reading() as db:
            return introductions.statements(db, person_id)

    def by_uid(self, uid: Uid) -> NeedOffer:
        """Give the need or offer of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, NeedOffer, uid)

    def add_at_door(self, rsvp_id: RsvpId, kind: NeedOfferKind, text: str, actor: str) -> Changes:
        """Write down what somebody said as they came in to an event; RuleError and DeskError as for `add`."""
        with self._desk.reading() as db:
            event_id = rsvps.event_of(db, rsvp_id)
            (line,) = rsvps.lines(db, [rsvp_id])
        return self.add(line.person_id, kind, text, actor, event_id=event_id)[1]

    def add(
        self,
        person_id: PersonId,
        kind: NeedOfferKind,
        text: str,
        actor: str,
        *,
        event_id: EventId | None = None,
    ) -> tuple[NeedOffer, Changes]:
        """Write down a need or an offer; the same one again is open again.

        RuleError `need_offer_empty`; DeskError `not_found`.
        """
        wording = clean(text)
        if not wording:
            raise RuleError("need_offer_empty")
        with self._desk.change(f"need_offer.{kind}", actor, detail=self._name(person_id)) as db:
            same = records.find(db, NeedOffer, person_id=person_id, kind=kind, text=wording)
            if same:
                said = replace(same[0], open=True)
                records.save(db, said)
            else:
                said = NeedOffer(
                    uid=db.uid(), person_id=person_id, kind=kind, text=wording, event_id=event_id, at=db.now()
                )
                said = records.add(db, said)
        return said, _told(db, person_id)

    def close(self, need_offer_id: NeedOfferId, actor: str) -> Changes:
        """Propose nobody for a need or an offer any more; DeskError `not_found`."""
        with self._desk.reading() as db:
            said = records.get(db, NeedOffer, need_offer_id)
        with self._desk.change("need_offer.close", actor, detail=self._name(said.person_id)) as db:
            said = records.get(db, NeedOffer, need_offer_id)
            records.save(db, replace(said, open=False))
        return _told(db, said.person_id)

    def _name(self, person_id: PersonId) -> str:
        with self._desk.reading() as db:
            return records.get(db, Person, person_id).name

    def is_willing(self, person_id: PersonId) -> bool:
        """Tell whether somebody may be proposed to others."""
        with self._desk.reading() as db:
            return introductions.is_willing(db, person_id)


def _told(db: WriteTransaction, person_id: PersonId) -> Changes:
    return Changes(change=db.change_id, touched=touched(person=[person_id], introduction=None))


def gather(db: WriteTransaction, event_id: EventId | None) -> int:
    """Write down what answers to forms say of needs and offers; gives how many were new."""
    kinds = {
        question: kind
        for question in introductions.questions(db, event_id)
        if (kind := asks_for(question)) is not None
    }
    if not kinds:
        return 0
    known = {(each.person_id, each.kind, each.text) for each in introductions.statements(db)}
    new = 0
    for person_id, event, answers in introductions.answers(db, event_id, kinds):
        for question, kind in kinds.items():
            text = clean(answers.get(question, ""))
            if says_nothing(text) or (person_id, kind, text) in known:
                continue
            known.add((person_id, kind, text))
            said = NeedOffer(
                uid=db.uid(), person_id=person_id, kind=kind, text=text, event_id=event, at=db.now()
            )
            records.add(db, said)
            new += 1
    return new
