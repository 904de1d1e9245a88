"""Blocks hold in a group or on the desk, for a while or for good."""

from dataclasses import dataclass

import pytest

from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import GroupId, PersonId
from meetup_desk.domain.people import Block, BlockKind, Person
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.services.services import Services
from meetup_desk.store import blocks, records
from tests.conftest import Organiser


@dataclass
class Case:
    services: Services
    event: Event
    person: PersonId
    other_group: GroupId

    def is_blocked(self, **facts: object) -> bool:
        with self.services.desk.change("person.block", "test") as db:
            for block in records.find(db, Block):
                records.remove(db, block)
            records.add(db, Block(person_id=self.person, at=db.now(), **facts))  # type: ignore[arg-type]
            return blocks.is_blocked(db, self.person, self.event.id)

    def days_after_start(self, days: int) -> Instant:
        return Instant((self.event.plan.start_utc or 0) + days * DAY)


@pytest.fixture
def case(services: Services, organiser: Organiser) -> Case:
    event = organiser.event()
    with services.desk.change("group.add", "test") as db:
        person = records.add(db, Person(uid=db.uid(), name="김하늘"))
        other = records.add(db, Group(uid=db.uid(), name="독서회"))
    return Case(services, event, person.id, other.id)


def test_a_block_holds_in_its_group_and_on_the_whole_desk(case: Case) -> None:
    assert case.is_blocked()
    assert case.is_blocked(group_id=case.event.group_id)
    assert not case.is_blocked(group_id=case.other_group)


def test_a_block_is_over_for_events_that_start_after_its_end(case: Case) -> None:
    assert case.is_blocked(until_at=case.days_after_start(1))
    assert not case.is_blocked(until_at=case.days_after_start(-1))


def test_who_is_watched_may_come(case: Case) -> None:
    assert not case.is_blocked(kind=BlockKind.WATCH)
