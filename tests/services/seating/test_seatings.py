"""Seatings of an event that doors let people in to, and what an evening leaves behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import combinations

import numpy as np
import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.seatings import Seated, SeatingKind
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.domain.verdicts import Direction
from meetup_desk.mixing.problem import ABSENT
from meetup_desk.mixing.refusals import UnkeptReason
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.seating.seatings import ShownSeating
from meetup_desk.services.seating.tries import WantedMove
from tests.conftest import Clock, Organiser

BY = "organiser"


def at(hour: int, minute: int = 0) -> Instant:
    return instant_of_wall(datetime(2026, 12, 3, hour, minute), "Asia/Seoul")


def tables(count: int, seats: int) -> list[TableDraft]:
    return [TableDraft(seats=seats) for _ in range(count)]


class Evening:
    """An event with people who answered, and a door."""

    def __init__(self, organiser: Organiser, clock: Clock, people: int) -> None:
        self.organiser, self.services, self.clock = organiser, organiser.services, clock
        self.event: Event = organiser.event(capacity=None)
        self.rsvps: list[RsvpId] = [organiser.answer(self.event, f"사람 {n:02}") for n in range(people)]
        lines = {line.id: line for line in self.services.rsvps.lines(self.rsvps)}
        self.people = [PersonId(lines[rsvp].person_id) for rsvp in self.rsvps]
        self.door = self.services.door(self.event.id, "정문")

    def scan(self, *numbers: int, at: Instant, out: bool = False) -> None:
        self.clock.now = at
        for number in numbers:
            direction = Direction.OUT if out else Direction.IN
            self.door.scan(ScanRequest(rsvp_id=self.rsvps[number], direction=direction))

    def make(self, **draft: object) -> ShownSeating:
        asked = SeatingDraft(**draft)  # type: ignore[arg-type]
        return self.services.seatings.make(self.event.id, asked, BY, seconds=0.3)[0]


@pytest.fixture
def evening(organiser: Organiser, clock: Clock) -> Callable[[int], Evening]:
    return lambda people: Evening(organiser, clock, people)


def test_an_evening_of_60_leaves_the_meetings_of_those_who_were_there(
    evening: Callable[[int], Evening],
) -> None:
    """Of 60 who said they come, six come late, one leaves after a round, and a whole table stays away."""
    night = evening(60)
    services, event = night.services, night.event
    made = night.make(tables=tables(10, 6), rounds=3)
    assert (made.arranged.measure.repeats, made.arranged.measure.new_pairs) == (0, 450)
    seating = made.stored.seating.id
    no_shows = [place for place, table in enumerate(made.stored.plan[0]) if table == 9]
    late = [place for place in range(60) if place not in no_shows][:6]
    present = [place for place in range(60) if place not in {*no_shows, *late}]

    night.scan(*present, at=at(18, 50))
    repaired = services.seating_repairs.follow_doors(seating, BY)
    assert {move.person_id for move in repaired.moves} == {night.people[n] for n in (*no_shows, *late)}
    services.seatings.start_round(seating, 1, BY, at(19, 0))

    night.scan(*late, at=at(19, 18))  # two minutes before the round ends: too late to have met its table
    came = services.seating_repairs.follow_doors(seating, BY)
    assert {move.person_id for move in came.moves} == {night.people[n] for n in late}
    assert came.unseated == []
    services.seatings.start_round(seating, 2, BY, at(19, 20))
    night.scan(present[0], at=at(19, 41), out=True)
    services.seating_repairs.free_seats(seating, [night.people[present[0]]], BY)
    services.seatings.start_round(seating, 3, BY, at(19, 40))
    services.seatings.end_round(seating, BY, at(20, 0))

    stored = services.seatings.show(seating).stored
    there = [set(present), {*present, *late}, {*present[1:], *late}]
    expected: set[tuple[int, int]] = set()
    for number, here in enumerate(there):
        where = {person.id: int(stored.plan[number, place]) for place, person in enumerate(stored.people)}
        for one, other in combinations(sorted(night.people[n] for n in here), 2):
            if where[one] == where[other] != ABSENT:
                expected.add((one, other))
    met = services.meetings.of_event(event.id)
    assert {(meeting.one, meeting.other) for meeting in met} == expected
    assert all(meeting.new for meeting in met)
    strangers = {night.people[n] for n in no_shows}
    assert all(not services.meetings.of_person(person) for person in strangers)
    assert len(services.meetings.of_person(night.people[present[5]])) >= 10


def test_latecomers_join_the_smallest_teams_for_no_team_has_a_last_seat(
    evening: Callable[[int], Evening],
) -> None:
    night = evening(6)
    seating = night.make(kind=SeatingKind.TEAMS, tables=tables(3, 2), rounds=2).stored.seating.id
    rsvps = [night.services.rsvps.line(night.organiser.answer(night.event, f"늦은 {n}")) for n in range(2)]
    late = [PersonId(rsvp.person_id) for rsvp in rsvps]
    repaired = night.services.seating_repairs.seat_latecomers(seating, late, BY)
    assert (repaired.unseated, {move.person_id for move in repaired.moves}) == ([], set(late))
    stored = night.services.seatings.show(seating).stored
    assert [sorted(np.bincount(row).tolist()) for row in stored.plan] == [[2, 3, 3], [2, 3, 3]]
    assert sum(table.seats for table in stored.tables) >= 8
    night.services.history.undo(BY)
    assert [table.seats for table in night.services.seatings.show(seating).stored.tables] == [2, 2, 2]


def test_scans_that_come_home_later_bring_their_meetings(evening: Callable[[int], Evening]) -> None:
    night = evening(4)
    seating = night.make(tables=tables(1, 4)).stored.seating.id
    night.scan(0, 1, at=at(18, 55))
    night.services.seatings.start_round(seating, 1, BY, at(19))
    night.services.seatings.end_round(seating, BY, at(19, 20))
    assert len(night.services.meetings.of_event(night.event.id)) == 1
    night.clock.now = at(22)
    night.door.scan(ScanRequest(rsvp_id=night.rsvps[2], at=at(18, 59)))
    night.services.meetings.record(night.event.id, BY)
    assert len(night.services.meetings.of_event(night.event.id)) == 3
    night.services.history.undo(BY)
    assert len(night.services.meetings.of_event(night.event.id)) == 1


def test_what_was_met_counts_against_the_next_evening(
    evening: Callable[[int], Evening], organiser: Organiser
) -> None:
    night = evening(8)
    first = night.make(tables=tables(2, 4)).stored
    night.scan(*range(8), at=at(18, 50))
    night.services.seatings.start_round(first.seating.id, 1, BY, at(19))
    night.services.seatings.end_round(first.seating.id, BY, at(19, 20))
    later = organiser.event("다음 모임")
    for number in range(8):
        organiser.answer(later, f"사람 {number:02}", email=f"{number}@mail.example")
    with night.services.desk.change("test.link", BY) as db:  # the same people answer again
        db.run("DELETE FROM rsvp WHERE event_id = ?", (later.id,))
        db.run(
            "INSERT INTO rsvp (uid, event_id, person_id, status, party, answered_at, answers, needs_diet,"
            " needs_access, needs_language, note, handed_to, guests, override_reason)"
            " SELECT randomblob(16), ?, person_id, 'going', 1, 1, '', '', '', '', '', '', '', ''"
            " FROM rsvp WHERE event_id = ?",
            (later.id, night.event.id),
        )
    draft = SeatingDraft(tables=tables(2, 4))
    shown, _ = night.services.seatings.make(later.id, draft, BY, seconds=0.3)
    assert shown.arranged.measure.met_before == 4  # two of each old table at each new one: fewer cannot be
    assert shown.arranged.measure.new_pairs == 8


def test_rules_are_kept_and_the_impossible_is_refused(evening: Callable[[int], Evening]) -> None:
    night = evening(12)
    a, b, c, d, host, *_ = night.people
    rules = {"apart": [(a, b)], "together": [(c, d)], "hosts": {host: 2}}
    made = night.make(tables=tables(3, 4), rounds=3, **rules)
    shown = night.services.seatings.show(made.stored.seating.id)
    assert shown.arranged.unkept == []
    assert (shown.stored.plan[:, shown.stored.place_of(host)] == 1).all()
    with pytest.raises(RuleError) as refused:
        night.make(tables=tables(3, 4), apart=[(a, b)], together=[(a, b)])
    assert refused.value.rule == "seating_apart_and_together"
    assert "사람 00" in str(refused.value.facts["people"])


def test_moving_by_hand_says_what_it_does_and_never_breaks_apart(evening: Callable[[int], Evening]) -> None:
    night = evening(8)
    one, other = night.people[:2]
    made = night.make(tables=tables(3, 4), rounds=1, apart=[(one, other)])
    seating, repairs = made.stored.seating.id, night.services.seating_repairs
    there = int(made.stored.plan[0, made.stored.place_of(other)]) + 1
    with pytest.raises(RuleError) as refused:
        repairs.move(seating, WantedMove(person_id=one, table=there, round=1), BY)
    assert refused.value.rule == "seating_apart"
    free = next(
        n for n in (1, 2, 3) if n not in (there, int(made.stored.plan[0, made.stored.place_of(one)]) + 1)
    )
    tried = repairs.move(seating, WantedMove(person_id=one, table=free, round=1), BY, keep=False)
    assert tried.moves
    assert (night.services.seatings.show(seating).stored.plan == made.stored.plan).all()
    done = repairs.move(seating, WantedMove(person_id=one, table=free, round=1), BY)
    assert done.after.measure == tried.after.measure
    night.services.history.undo(BY)
    assert (night.services.seatings.show(seating).stored.plan == made.stored.plan).all()


def test_a_closed_table_moves_its_own_people_and_a_skipped_round_nobody(
    evening: Callable[[int], Evening],
) -> None:
    night = evening(9)
    made = night.make(tables=tables(4, 4), rounds=2)
    seating = made.stored.seating.id
    at_first = {
        p.id for n in range(2) for k, p in enumerate(made.stored.people) if made.stored.plan[n, k] == 0
    }
    repaired = night.services.seating_repairs.close_table(seating, 1, BY)
    assert {move.person_id for move in repaired.moves} <= at_first
    assert repaired.unseated == []
    plan = night.services.seatings.show(seating).stored.plan
    night.services.seating_repairs.skip_round(seating, 1, BY)
    after = night.services.seatings.show(seating).stored.plan
    assert (after[1] == plan[1]).all()
    assert (after[0] == ABSENT).all()


def test_who_is_inside_is_seated_and_nobody_else(evening: Callable[[int], Evening]) -> None:
    night = evening(6)
    night.scan(0, 1, 2, at=at(18, 50))
    night.scan(1, at=at(18, 55), out=True)
    made = night.make(tables=tables(1, 4), seated=Seated.INSIDE)
    assert [person.id for person in made.stored.people] == [night.people[0], night.people[2]]


def test_a_removed_seating_keeps_what_was_met(evening: Callable[[int], Evening]) -> None:
    night = evening(3)
    seating = night.make(tables=tables(1, 3)).stored.seating.id
    night.scan(0, 1, 2, at=at(18, 50))
    night.services.seatings.start_round(seating, 1, BY, at(19))
    night.services.seatings.end_round(seating, BY, at(19, 20))
    night.services.seatings.remove(seating, BY)
    with pytest.raises(DeskError):
        night.services.seatings.show(seating)
    assert len(night.services.meetings.of_event(night.event.id)) == 3


def test_guests_who_have_no_name_are_counted_and_the_tables_have_seats_for_them(organiser: Organiser) -> None:
    event = organiser.event(capacity=None)
    for number, party in enumerate((1, 3, 2, 4, 1)):
        organiser.answer(event, f"사람 {number}", party)
    choices = organiser.services.seatings.choices(event.id)
    going = choices.who[0]
    assert (len(going.people), going.guests) == (5, 6)
    assert sum(table.seats for table in choices.draft.tables) >= 11


def test_guests_sit_beside_their_party_unless_the_organiser_says_otherwise(organiser: Organiser) -> None:
    event = organiser.event(capacity=None)
    for number, party in enumerate((3, 3, 1, 1, 1, 1)):
        organiser.answer(event, f"사람 {number}", party)
    seatings, draft = organiser.services.seatings, SeatingDraft(tables=tables(2, 5), rounds=2)
    beside, _ = seatings.make(event.id, draft, BY, seconds=0.2)
    assert (
        beside.stored.plan[:, 0] != beside.stored.plan[:, 1]
    ).all()  # two parties of three, tables of five
    room = seatings.room(event.id)
    assert room is not None
    assert [[table.places for table in each.tables] for each in room.rounds] == [[3, 3], [3, 3]]
    assert sorted(seat.guests for seat in room.rounds[0].tables[0].seats) == [0, 0, 2]
    crowded, _ = seatings.make(event.id, replace(draft, tables=tables(3, 2)), BY, seconds=0.2)
    assert {rule.reason for rule in crowded.arranged.unkept} == {UnkeptReason.GUESTS}
    anywhere = replace(draft, tables=tables(3, 2), guests_beside=False)
    free, _ = seatings.make(event.id, anywhere, BY, seconds=0.2)
    assert not free.arranged.unkept
    assert not seatings.choices(event.id).draft.guests_beside


def test_a_late_party_takes_a_table_with_room_for_all_of_it(organiser: Organiser) -> None:
    event = organiser.event(capacity=None)
    for number in range(5):
        organiser.answer(event, f"사람 {number}", 1)
    made, _ = organiser.services.seatings.make(
        event.id, SeatingDraft(tables=[*tables(1, 3), *tables(1, 6)]), BY, seconds=0.2
    )
    organiser.answer(event, "늦은 사람", 3)
    late = next(p.id for p in organiser.services.seatings.everybody(made.stored.seating.id) if p.guests)
    repaired = organiser.services.seating_repairs.seat_latecomers(made.stored.seating.id, [late], BY)
    assert [(move.person_id, move.after) for move in repaired.moves] == [(late, 2)]
    assert not repaired.after.unkept
