"""Strikes: for cancelling late and for not coming, by the group's rule; told, appealed and lifted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId, PersonId, StrikeId, Uid
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.today import TodayItem
from meetup_desk.domain.trust import Strike, StrikeKind, counted_since, strike_for
from meetup_desk.store import records, trust
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction

__all__ = ["Strikes", "counted_since", "strikes_due"]

_REMEMBERED = 14 * DAY  # for how long after an event the organiser is asked to count its strikes


class Strikes:
    """The strikes of the desk; host and deputies see them, nobody else."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_group(self, group_id: GroupId) -> list[Strike]:
        """Give the strikes of a group, the newest first."""
        self._desk.check_sight()
        with self._desk.reading() as db:
            return sorted(records.find(db, Strike, group_id=group_id), key=lambda strike: -strike.at)

    def counted(self, group_id: GroupId) -> dict[PersonId, int]:
        """Give how many strikes count now, by person."""
        with self._desk.reading() as db:
            group = records.get(db, Group, group_id)
            return trust.strikes_since(db, group_id, counted_since(group, self._desk.now()))

    def by_uid(self, uid: Uid) -> Strike:
        """Give the strike of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Strike, uid)

    def give(self, event_id: EventId, actor: str) -> tuple[list[Strike], Changes]:
        """Write down the strikes of an event that is over; giving them twice changes nothing.

        RuleError `event_cancelled`, `event_not_over` (a postponed event too), `no_strike_rule`.
        """
        with self._desk.change("strike.give", actor) as db:
            event = records.get(db, Event, event_id)
            group = records.get(db, Group, event.group_id)
            _check(event, group, db.now())
            new = [
                records.add(
                    db,
                    Strike(
                        uid=db.uid(),
                        group_id=group.id,
                        person_id=person_id,
                        event_id=event_id,
                        kind=kind,
                        at=event.plan.start_utc,
                    ),
                )
                for person_id, kind in _not_given(db, event, group)
            ]
        people = [strike.person_id for strike in new]
        return new, Changes(change=db.change_id, touched=touched(group=[group.id], person=people))

    def due(self) -> list[TodayItem]:
        """Give the events of late of which strikes are to be written down, with how many."""
        now = self._desk.now()
        with self._desk.reading() as db:
            return list(strikes_due(db, now))

    def tell(self, strike_ids: Sequence[StrikeId], actor: str) -> Changes:
        """Write down that people were told of their strikes; DeskError `not_found`."""
        with self._desk.change("strike.tell", actor) as db:
            told = [records.get(db, Strike, each) for each in strike_ids]
            for strike in told:
                records.save(db, replace(strike, told_at=db.now()))
        return Changes(change=db.change_id, touched=touched(group=[each.group_id for each in told]))

    def appeal(self, strike_id: StrikeId, text: str, actor: str) -> Changes:
        """Write down what the person says; RuleError `why_needed`."""
        if not text.strip():
            raise RuleError("why_needed")
        with self._desk.change("strike.appeal", actor) as db:
            strike = records.get(db, Strike, strike_id)
            records.save(db, replace(strike, appeal=text.strip(), appealed_at=db.now()))
        return Changes(change=db.change_id, touched=touched(group=[strike.group_id]))

    def lift(self, strike_id: StrikeId, why: str, actor: str) -> Changes:
        """Let a strike not count; RuleError `why_needed`, `strike_lifted`."""
        if not why.strip():
            raise RuleError("why_needed")
        with self._desk.change("strike.lift", actor) as db:
            strike = records.get(db, Strike, strike_id)
            if strike.lifted_at is not None:
                raise RuleError("strike_lifted")
            records.save(db, replace(strike, lifted_at=db.now(), lifted_by=db.actor, lifted_why=why.strip()))
        kinds = touched(group=[strike.group_id], person=[strike.person_id])
        return Changes(change=db.change_id, touched=kinds)


def _check(event: Event, group: Group, now: Instant) -> None:
    if event.status is EventStatus.CANCELLED:
        raise RuleError("event_cancelled")
    if not group.strike_most:
        raise RuleError("no_strike_rule", group=group.name)
    if event.plan.end_utc > now or event.status is not EventStatus.SCHEDULED:
        raise RuleError("event_not_over", title=event.title)


def _not_given(db: ReadTransaction, event: Event, group: Group) -> Iterator[tuple[PersonId, StrikeKind]]:
    """Give who is to get a strike for an event, and for what."""
    known = {(each.person_id, each.kind) for each in records.find(db, Strike, event_id=event.id)}
    for missed in trust.missed(db, event.id):
        kind = strike_for(missed.start_utc, missed.cancelled_at, group.strike_hours)
        if kind is not None and (missed.person_id, kind) not in known:
            yield missed.person_id, kind


def strikes_due(db: ReadTransaction, now: Instant) -> Iterator[TodayItem]:
    """Give the events of late of which strikes are to be written down, with how many."""
    for event_id in trust.ended_with_strikes(db, Instant(now - _REMEMBERED), now):
        event = records.get(db, Event, event_id)
        count = sum(1 for _ in _not_given(db, event, records.get(db, Group, event.group_id)))
        if count:
            yield TodayItem(event_id=event_id, group_id=event.group_id, title=event.title, count=count)
