"""Renewals: who is told that their membership ends, when, and who was told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import GroupId, MembershipId
from meetup_desk.domain.memberships import Membership
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.today import TodayItem
from meetup_desk.store import groups, memberships, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.memberships import MemberLine


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRenewal:
    """A member who is to be told; `days` are those left, below zero once the membership is over."""

    member: MemberLine
    renews_at: Instant
    days: int


class Renewals:
    """Members who are told 15 and 7 days before their membership ends, on the day, and 15 days after."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self, group_id: GroupId) -> list[DueRenewal]:
        """Give who is to be told now, the first to end first."""
        now = self._desk.now()
        with self._desk.reading() as db:
            due = dict(memberships.renewals_to_tell(db, now, group_id))
            return [
                DueRenewal(member=line, renews_at=due[line.id], days=(due[line.id] - now) // DAY)
                for line in memberships.lines(db, list(due))
            ]

    def tell(self, membership_ids: Sequence[MembershipId], actor: str) -> Changes:
        """Write down that members were told; DeskError `not_found`."""
        with self._desk.change("membership.renewal_told", actor) as db:
            told = [records.get(db, Membership, each) for each in membership_ids]
            for member in told:
                records.save(db, replace(member, renewal_told_at=db.now()))
        kinds = touched(group=[each.group_id for each in told], person=[each.person_id for each in told])
        return Changes(change=db.change_id, touched=kinds)


def renewals_due(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the groups in which members are to be told of their renewal, with how many."""
    return [
        TodayItem(group_id=group_id, title=name, count=count)
        for group_id, name in groups.with_renewals(db)
        if (count := len(memberships.renewals_to_tell(db, now, group_id)))
    ]
