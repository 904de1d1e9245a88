"""RSVPs: added, approved, refused, declined, cancelled, promoted; and read in pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event, PartyPolicy
from meetup_desk.domain.ids import EventId, PartId, PersonId, RsvpId, Uid
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.domain.rsvps import (
    Rsvp,
    RsvpRequest,
    RsvpStatus,
    can_step,
    check_open,
    check_party,
    check_step,
    fits,
    guests_in,
)
from meetup_desk.services.desk.contact_forms import parse_email, parse_phone
from meetup_desk.services.groups import strike_effects
from meetup_desk.services.rsvps import capacity
from meetup_desk.services.rsvps.capacity import FreeSeats, Outcome
from meetup_desk.services.rsvps.stakes import Stake, stake_of
from meetup_desk.store import blocks, occupancy, people, records, rsvp_lists, rsvps, search
from meetup_desk.store import parts as store_parts
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log.history import LoggedChange, changes_of_row
from meetup_desk.store.rsvp_lists import RsvpQuery, RsvpSort

__all__ = [
    "NewRsvp",
    "Outcome",
    "RsvpPage",
    "RsvpQuery",
    "RsvpResult",
    "RsvpSort",
    "Rsvps",
    "Stake",
    "no_shows",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRsvp:
    """An RSVP that the organiser writes down for somebody."""

    event_id: EventId
    name: str
    email: str = ""
    phone: str = ""
    party: int = 1  # people, the answerer included
    parts: tuple[PartId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpResult:
    """What a step did, and the change that undo takes back."""

    outcome: Outcome
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpPage:
    """The first lines of a long list, and how long it is."""

    total: int
    ids: list[int] = field(default_factory=list)
    lines: list[RsvpLine] = field(default_factory=list)


def no_shows(event_id: EventId) -> RsvpQuery:
    """Ask for those of whom nobody came; they are no-shows once `domain.attendance.is_judged`."""
    return RsvpQuery(event_id=event_id, status=RsvpStatus.GOING, came=False)


class Rsvps:
    """What an organiser does with RSVPs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # reading

    def first_page(self, query: RsvpQuery, limit: int = 200) -> RsvpPage:
        """Give the first lines of a list and its length."""
        with self._desk.reading() as db:
            ids, total = rsvp_lists.page(db, query, limit=limit)
            return RsvpPage(total=total, ids=list(ids), lines=rsvps.lines(db, ids))

    def ids(self, query: RsvpQuery) -> list[RsvpId]:
        """Give all ids of a list, in its order."""
        with self._desk.reading() as db:
            return rsvp_lists.ids(db, query)

    def count(self, query: RsvpQuery) -> int:
        """Count the RSVPs of a list."""
        with self._desk.reading() as db:
            return rsvp_lists.count(db, query)

    def lines(self, rsvp_ids: Sequence[int]) -> list[RsvpLine]:
        """Give the lines of these RSVPs."""
        with self._desk.reading() as db:
            return rsvps.lines(db, rsvp_ids)

    def line(self, rsvp_id: RsvpId) -> RsvpLine:
        """Give the line of one RSVP; DeskError `not_found`."""
        with self._desk.reading() as db:
            return rsvps.line(db, rsvp_id)

    def by_uid(self, uid: Uid) -> Rsvp:
        """Give the RSVP of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Rsvp, uid)

    def counts(self, event_id: EventId) -> dict[RsvpStatus, int]:
        """Count the RSVPs of an event by status."""
        with self._desk.reading() as db:
            return occupancy.rsvps_by_status(db, event_id)

    def history(self, rsvp_id: RsvpId) -> list[tuple[LoggedChange, dict[str, object]]]:
        """Give what happened to an RSVP, oldest first, with its content before each change."""
        with self._desk.reading() as db:
            return changes_of_row(db, "rsvp", rsvp_id)

    def stake(self, rsvp_ids: Sequence[RsvpId], step: str) -> Stake:
        """Tell what people would lose by `cancel`, `decline` or `refuse`, where that is possible."""
        with self._desk.reading() as db:
            answers = [rsvp for rsvp in rsvps.of_ids(db, rsvp_ids) if can_step(rsvp.status, step)]
            return stake_of(db, records.get(db, Event, answers[0].event_id), answers) if answers else Stake()

    def stake_of_all(self, event_id: EventId) -> Stake:
        """Tell what people would lose if an event were called off."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            ids = rsvp_lists.ids(db, RsvpQuery(event_id=event_id))
            return replace(stake_of(db, event, rsvps.of_ids(db, ids)), moves_up=False)

    # steps

    def add(self, new: NewRsvp, actor: str) -> tuple[RsvpId, RsvpResult]:
        """Write down an RSVP of a person, known or new.

        RuleError `event_cancelled`, `party_empty`, `party_too_large`, `name_missing`, `bad_phone`,
        `already_answered`, `person_blocked`.
        """
        name, phone = clean(new.name), parse_phone(new.phone)
        if not name:
            raise RuleError("name_missing")
        with self._desk.change("rsvp.add", actor, detail=name) as db:
            event = records.get(db, Event, new.event_id)
            check_open(event)
            check_party(event, new.party)
            person_id = _person(db, name, parse_email(new.email), phone)
            if records.find(db, Rsvp, event_id=event.id, person_id=person_id):
                raise RuleError("already_answered", name=name)
            if blocks.is_blocked(db, person_id, event.id):
                raise RuleError("person_blocked", name=name)
            rsvp = self._new(db, event, person_id, new.party)
            store_parts.set_chosen(db, rsvp.id, list(new.parts))
            # Behind a party that does not fit, a smaller one may be seated at once, where the event says so.
            skips = event.party_policy is PartyPolicy.SKIP and bool(_waiting(rsvp))
            promoted = capacity.fill_up(db, event) if skips else ()
            waitlisted = () if rsvp.id in promoted else _waiting(rsvp)
            outcome = Outcome(changed=(rsvp.id,), waitlisted=waitlisted, promoted=promoted)
        return rsvp.id, self._result(db, outcome, event, person_id)

    def _new(self, db: WriteTransaction, event: Event, person_id: PersonId, party: int) -> Rsvp:
        asked = strike_effects.asked_of(db, event, person_id)
        status = capacity.free_seats(db, event).status_for(RsvpRequest.GO, asked, party)
        draft = Rsvp(
            uid=db.uid(),
            event_id=event.id,
            person_id=person_id,
            status=RsvpStatus.REQUESTED,
            party=party,
            answered_at=db.now(),
        )
        return capacity.put(db, records.add(db, draft), status)

    def name_guests(self, rsvp_id: RsvpId, names: Sequence[str], actor: str) -> RsvpResult:
        """Write down who comes along; no names take all away.

        RuleError `too_many_guests`; DeskError `not_found`.
        """
        guests = guests_in(names)
        with self._desk.change("rsvp.guests", actor, detail=", ".join(guests.splitlines())) as db:
            (rsvp,) = rsvps.of_ids(db, [rsvp_id])
            event = records.get(db, Event, rsvp.event_id)
            named = len(guests.splitlines())
            if named >= rsvp.party:
                raise RuleError("too_many_guests", named=named, party=rsvp.party)
            rsvps.name_guests(db, rsvp_id, guests)
        return self._result(db, Outcome(changed=(rsvp_id,)), event)

    def approve(self, rsvp_ids: Sequence[RsvpId], actor: str) -> RsvpResult:
        """Say yes: each gets its seats, or a place on the waitlist; in the order of their answers."""
        return self._step("approve", rsvp_ids, actor, FreeSeats.seat_or_queue)

    def refuse(self, rsvp_ids: Sequence[RsvpId], actor: str) -> RsvpResult:
        """Say no for the organiser."""
        return self._step("refuse", rsvp_ids, actor, _to(RsvpStatus.REFUSED))

    def decline(self, rsvp_ids: Sequence[RsvpId], actor: str) -> RsvpResult:
        """Write down that the person said no."""
        return self._step("decline", rsvp_ids, actor, _to(RsvpStatus.DECLINED))

    def cancel(self, rsvp_ids: Sequence[RsvpId], actor: str) -> RsvpResult:
        """Write down that the person withdrew."""
        return self._step("cancel", rsvp_ids, actor, _to(RsvpStatus.CANCELLED))

    def promote(self, rsvp_id: RsvpId, actor: str, *, override_reason: str | None = None) -> RsvpResult:
        """Give an RSVP its seats before its turn; as `promote_all`."""
        return self.promote_all([rsvp_id], actor, override_reason=override_reason)

    def promote_all(
        self, rsvp_ids: Sequence[RsvpId], actor: str, *, override_reason: str | None = None
    ) -> RsvpResult:
        """Give RSVPs their seats before their turn, all or none; beyond the capacity only with a reason.

        The reason is kept with those for whom no seat was free, in the order of answers.
        RuleError `not_possible`, `person_blocked`, `no_seats` (with the people of all), `reason_needed`.
        """
        if override_reason is not None and not override_reason.strip():
            raise RuleError("reason_needed")
        people = sum(line.party for line in self.lines(rsvp_ids))
        seated = 0

        def seat_now(seats: FreeSeats, rsvp: Rsvp) -> Rsvp:
            nonlocal seated
            beyond = not fits(rsvp.party, seats.seats_left)
            if beyond and override_reason is None:
                left = max(seats.seats_left or 0, 0) + seated
                raise RuleError("no_seats", party=people, left=left)
            seated += rsvp.party
            reason = (override_reason or "") if beyond else ""
            return seats.give(rsvp, RsvpStatus.GOING, override_reason=reason)

        return self._step("promote", rsvp_ids, actor, seat_now)

    def _step(
        self,
        step: str,
        rsvp_ids: Sequence[RsvpId],
        actor: str,
        decide: Callable[[FreeSeats, Rsvp], Rsvp],
    ) -> RsvpResult:
        number = str(len(set(rsvp_ids))) if len(set(rsvp_ids)) > 1 else ""
        with self._desk.change(f"rsvp.{step}", actor, detail=number) as db:
            before = rsvps.of_ids(db, rsvp_ids)
            if not before:
                raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id="")
            event = records.get(db, Event, before[0].event_id)
            seats = capacity.free_seats(db, event)
            changed = []
            for rsvp in sorted(before, key=lambda rsvp: (rsvp.answered_at, rsvp.id)):
                check_step(rsvp, step)
                if step in ("approve", "promote"):
                    check_open(event)
                    _check_not_blocked(db, rsvp)
                changed.append(decide(seats, rsvp))
            capacity.write(db, changed)
            outcome = Outcome(
                changed=tuple(rsvp.id for rsvp in changed),
                waitlisted=tuple(rsvp_id for rsvp in changed for rsvp_id in _waiting(rsvp)),
                promoted=capacity.fill_up(db, event) if seats.given_back else (),
            )
        return self._result(db, outcome, event)

    def _result(self, db: WriteTransaction, outcome: Outcome, event: Event, *person_ids: int) -> RsvpResult:
        kinds = touched(
            rsvp=[*outcome.changed, *outcome.promoted], event=[event.id], ticket=None, person=person_ids
        )
        return RsvpResult(outcome=outcome, changes=Changes(change=db.change_id, touched=kinds))


def _check_not_blocked(db: ReadTransaction, rsvp: Rsvp) -> None:
    if blocks.is_blocked(db, rsvp.person_id, rsvp.event_id):
        raise RuleError("person_blocked", name=records.get(db, Person, rsvp.person_id).name)


def _to(status: RsvpStatus) -> Callable[[FreeSeats, Rsvp], Rsvp]:
    return lambda seats, rsvp: seats.give(rsvp, status)


def _waiting(rsvp: Rsvp) -> tuple[RsvpId, ...]:
    return (rsvp.id,) if rsvp.status is RsvpStatus.WAITLISTED else ()


def _person(db: WriteTransaction, name: str, email: str, phone: str) -> PersonId:
    """Find the person by e-mail, then by phone; else make one."""
    contacts = [
        (kind, value) for kind, value in ((ContactKind.EMAIL, email), (ContactKind.PHONE, phone)) if value
    ]
    known = (people.with_contact(db, kind, [value]).get(value, []) for kind, value in contacts)
    person_id = next((PersonId(ids[0]) for ids in known if ids), None)
    if person_id is None:
        person_id = records.add(db, Person(uid=db.uid(), name=name)).id
    db.flush()
    for kind, value in contacts:
        people.add_contact(db, ContactPoint(person_id=person_id, kind=kind, value=value, shown=value))
    search.refresh(db, [person_id])
    return person_id
