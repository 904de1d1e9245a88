"""What follows from strikes when somebody answers: approval by hand, or the last place in line."""

from collections.abc import Collection
from dataclasses import replace
from itertools import takewhile

from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group, StrikeEffect
from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.trust import counted_since, follows
from meetup_desk.store import records, rsvps, trust, waitlist
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def struck(db: ReadTransaction, event: Event, effect: StrikeEffect) -> frozenset[PersonId]:
    """Give whom an effect concerns at an event: those with enough strikes that count when it starts."""
    group = records.get(db, Group, event.group_id)
    if not group.strike_most or group.strike_effect is not effect:
        return frozenset()
    counts = trust.strikes_since(db, group.id, counted_since(group, event.plan.start_utc))
    return frozenset(person for person, count in counts.items() if follows(count, group))


def asked_of(db: ReadTransaction, event: Event, person_id: PersonId) -> Event:
    """Give an event as it takes the answer of a person: who has to be approved by hand only asks."""
    if event.approval or person_id not in struck(db, event, StrikeEffect.BY_HAND):
        return event
    return replace(event, approval=True)


def settle_line(db: WriteTransaction, event: Event, joined: Collection[RsvpId]) -> None:
    """Put those who joined the waitlist before those whom strikes keep in the last places.

    Who was moved up by hand stays there: only the end of the line is looked at.
    """
    last = struck(db, event, StrikeEffect.LAST_PLACE)
    if not last or not joined:
        return
    db.flush()
    line = [entry.rsvp_id for entry in waitlist.waiting(db, event.id)]
    kept = {rsvp.id for rsvp in rsvps.of_ids(db, line) if rsvp.person_id in last}
    before = [rsvp_id for rsvp_id in line if rsvp_id not in joined]
    behind = list(takewhile(kept.__contains__, reversed(before)))[::-1]
    new = [rsvp_id for rsvp_id in line if rsvp_id in joined]
    ordered = [
        *before[: len(before) - len(behind)],
        *(rsvp_id for rsvp_id in new if rsvp_id not in kept),
        *behind,
        *(rsvp_id for rsvp_id in new if rsvp_id in kept),
    ]
    waitlist.set_order(db, event.id, ordered)
