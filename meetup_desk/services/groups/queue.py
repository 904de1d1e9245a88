"""The queue of a group: who waits, and all that is known of somebody on one card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.applications import Urgency, missing, over_limit, unanswered, urgency, waiting_days
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId, MembershipId, PersonId
from meetup_desk.domain.memberships import Membership, MembershipCondition, MembershipLimit, MembershipStatus
from meetup_desk.domain.people import ContactPoint
from meetup_desk.domain.resemblance import with_answers
from meetup_desk.domain.suspects import Suspicion, namesakes, suspicions
from meetup_desk.domain.times import Instant
from meetup_desk.services.groups.strikes import counted_since
from meetup_desk.store import blocks, memberships, people, records, traits, trust
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.memberships import MemberLine, RegularMember

__all__ = ["ApplicantCard", "Queue", "QueueLine", "RegularMember"]

_MOST_BUDDIES = 200  # among whom one is chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    """Somebody who waits, with what an approver has to know."""

    member: MemberLine
    days: int
    urgency: Urgency
    missing: tuple[str, ...] = ()  # conditions
    unanswered: int = 0  # required questions
    over_limit: int | None = None  # the limit that one more group would break
    suspicions: tuple[Suspicion, ...] = ()
    namesakes: tuple[Suspicion, ...] = ()  # of the same who are kept out, by the name alone
    is_blocked: bool = False
    is_watched: bool = False
    strikes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantCard:
    """All that is known of somebody who applied."""

    line: QueueLine
    contacts: list[ContactPoint]
    ticks: Mapping[str, MembershipCondition]
    groups: int  # in which they are now
    past: list[tuple[str, MembershipStatus]]  # other groups, and how it stands there
    promised: int  # events to which they said they would come
    missed: int  # of those
    incidents: int
    alike: tuple[Suspicion, ...] = ()  # who may be the same, blocked or not; namesakes last
    names: Mapping[PersonId, str] = field(default_factory=dict)  # of people who may be the same
    buddies: Sequence[RegularMember] = ()  # who may look after them


class Queue:
    """Applications in the order in which they wait."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ids(self, group_id: GroupId) -> list[MembershipId]:
        """Give who waits, the longest first."""
        with self._desk.reading() as db:
            return memberships.waiting_ids(db, group_id)

    def lines(self, group_id: GroupId, membership_ids: Sequence[MembershipId]) -> list[QueueLine]:
        """Give the lines of these memberships of a group."""
        with self._desk.reading() as db:
            return self._lines(db, records.get(db, Group, group_id), membership_ids)

    def _lines(
        self, db: ReadTransaction, group: Group, membership_ids: Sequence[MembershipId]
    ) -> list[QueueLine]:
        now, members = self._desk.now(), memberships.lines(db, membership_ids)
        met = memberships.conditions_met(db, membership_ids)
        ids = [member.person_id for member in members]
        blocked = blocks.blocked_in_group(db, ids, group.id, now)
        watched = blocks.watched_in_group(db, ids, group.id, now)
        strikes = trust.strikes_since(db, group.id, counted_since(group, now))
        limits = [limit for limit in records.find(db, MembershipLimit) if limit.kind in ("", group.kind)]
        counts = [(limit, memberships.counted(db, ids, limit.kind)) for limit in limits]
        answers = {member.person_id: member.answers for member in members}
        applicants = [with_answers(each, answers[each.id]) for each in traits.of_people(db, ids)]
        kept_out = traits.of_blocked(db, group.id, now)
        suspects = _by_person(suspicions(applicants, kept_out))
        sharing_name = _by_person(namesakes(applicants, kept_out))
        return [
            QueueLine(
                member=member,
                days=(days := waiting_days(member.applied_at, now)),
                urgency=urgency(days, group.target_days),
                missing=missing(group.conditions, met.get(member.id, set())),
                unanswered=len(unanswered(group, member.answers)),
                over_limit=next(
                    (x.most for x, count in counts if over_limit(count.get(member.person_id, 0), x.most)),
                    None,
                ),
                suspicions=suspects.get(member.person_id, ()),
                namesakes=sharing_name.get(member.person_id, ()),
                is_blocked=member.person_id in blocked,
                is_watched=member.person_id in watched,
                strikes=strikes.get(member.person_id, 0),
            )
            for member in members
        ]

    def card(self, membership_id: MembershipId) -> ApplicantCard:
        """Give all that is known of an applicant; DeskError `not_found`."""
        with self._desk.reading() as db:
            membership = records.get(db, Membership, membership_id)
            group = records.get(db, Group, membership.group_id)
            (line,) = self._lines(db, group, [membership_id])
            person_id = membership.person_id
            found = _alike(db, line)
            ticks = records.find(db, MembershipCondition, membership_id=membership_id)
            promised, missed = trust.no_shows(db, person_id)
            others = [
                each for each in records.find(db, Membership, person_id=person_id) if each != membership
            ]
            return ApplicantCard(
                line=line,
                alike=found,
                contacts=people.contacts(db, person_id),
                ticks={tick.name: tick for tick in ticks},
                groups=sum(each.status is MembershipStatus.APPROVED for each in others),
                past=[(records.get(db, Group, each.group_id).name, each.status) for each in others],
                promised=promised,
                missed=missed,
                incidents=trust.incidents_about(db, person_id, group.id),
                names={each.id: each.name for each in traits.of_people(db, [x.known_id for x in found])},
                buddies=_buddies(db, group.id, self._desk.now()),
            )


def _buddies(db: ReadTransaction, group_id: GroupId, now: Instant) -> list[RegularMember]:
    found = memberships.regulars(db, group_id, _MOST_BUDDIES)
    blocked = blocks.blocked_in_group(db, [each.person_id for each in found], group_id, now)
    return [each for each in found if each.person_id not in blocked]


def _by_person(found: Sequence[Suspicion]) -> dict[PersonId, tuple[Suspicion, ...]]:
    grouped: dict[PersonId, tuple[Suspicion, ...]] = {}
    for each in found:
        grouped[each.person_id] = (*grouped.get(each.person_id, ()), each)
    return grouped


def _alike(db: ReadTransaction, line: QueueLine) -> tuple[Suspicion, ...]:
    person_id = line.member.person_id
    person, others = traits.of_people(db, [person_id]), traits.alike(db, person_id)
    found = (*line.suspicions, *suspicions(person, others), *line.namesakes, *namesakes(person, others))
    return tuple({each.known_id: each for each in reversed(found)}.values())[::-1]
