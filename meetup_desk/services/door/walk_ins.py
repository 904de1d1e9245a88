"""Guests: people who stand at the door without an RSVP, and become a person, an RSVP and a ticket."""

from dataclasses import replace
from uuid import uuid5

from meetup_desk.domain.consents import Consent, ConsentPurpose, ConsentSource
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId, Uid
from meetup_desk.domain.names import clean, fold
from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.exchange.cells import phones
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import consents, people, records, search
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

BECOME_GUESTS = frozenset(
    {RsvpStatus.DECLINED, RsvpStatus.CANCELLED, RsvpStatus.INVITED, RsvpStatus.TENTATIVE}
)
"""RSVPs of these change when their person comes to the door after all; of others, the RSVP decides."""


def checked(guest: WalkIn) -> WalkIn:
    """Give a guest in the forms that are kept; RuleError `party_empty`, `bad_phone`, `consent_refused`.

    Who gives neither name nor phone needs no consent.
    """
    name, phone = clean(guest.name), guest.phone.strip()
    if guest.party < 1:
        raise RuleError("party_empty", party=guest.party)
    number = phones.to_e164(phone) if phone else ""
    if number is None:
        raise RuleError("bad_phone", phone=phone)
    if (name or number) and not guest.consent:
        raise RuleError("consent_refused")
    return replace(guest, name=name, phone=number)


def uid_of(event: Uid, guest: WalkIn) -> Uid:
    """Give the uid of the RSVP of a guest with a phone: the same at every door, so that it is made once."""
    return uuid5(event, f"{guest.phone}\n{fold(guest.name)}")


def person_of(db: ReadTransaction, guest: WalkIn) -> PersonId | None:
    """Find a guest by phone, unless that is somebody of another name: families share phones."""
    if not guest.phone:
        return None
    ids = people.with_contact(db, ContactKind.PHONE, [guest.phone]).get(guest.phone, [])
    same = (line.id for line in people.lines(db, sorted(ids)) if _same_name(line.name, guest.name))
    return next(same, None)


def _same_name(name: str, other: str) -> bool:
    name, other = fold(name), fold(other)
    return bool(name and other) and (name in other or other in name)


def rsvp_of(db: ReadTransaction, event: Event, person_id: PersonId | None) -> Rsvp | None:
    """Give the RSVP that a person has for an event."""
    if person_id is None:
        return None
    return next(iter(records.find(db, Rsvp, event_id=event.id, person_id=person_id)), None)


def seat(
    db: WriteTransaction,
    event: Event,
    guest: WalkIn,
    person_id: PersonId | None,
    *,
    uid: Uid,
    at: Instant,
    reason: str,
) -> Rsvp:
    """Seat a guest, who is in the room already; `reason` where that is beyond the capacity."""
    for_event = event.id if person_id is None else None  # who is known said more before
    person_id = person_id or records.add(db, Person(uid=db.uid(), name=guest.name)).id
    rsvp = rsvp_of(db, event, person_id)
    if rsvp is None:
        draft = Rsvp(
            uid=uid, event_id=event.id, person_id=person_id, status=RsvpStatus.REQUESTED, answered_at=at
        )
        rsvp = records.add(db, draft)
    if guest.phone:
        people.add_contact(
            db,
            ContactPoint(person_id=person_id, kind=ContactKind.PHONE, value=guest.phone, shown=guest.phone),
        )
    if guest.consent:
        consent = Consent(
            person_id=person_id,
            purpose=ConsentPurpose.DATA,
            granted=True,
            at=Instant(at),
            source=ConsentSource.DOOR,
            event_id=for_event,
        )
        consents.add(db, consent)
    seated = replace(rsvp, party=guest.party, answered_at=at)
    seated = capacity.put(db, seated, RsvpStatus.GOING, override_reason=reason)
    search.refresh(db, [person_id])
    return seated
