"""Two doors that could not see each other let in too many of a party; what one door did knowingly is none."""

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.conflicts import PartyScan, conflicts_of_party
from meetup_desk.domain.ids import DoorId, ListId, RsvpId, ScanId
from meetup_desk.domain.scans import ListRule
from meetup_desk.domain.times import DAY, Instant

SEOUL = "Asia/Seoul"
PARTY = 2  # people


def scan(number: int, door: int, people: int, **more: object) -> PartyScan:
    usual = PartyScan(
        rsvp_id=RsvpId(1),
        list_id=ListId(1),
        party=PARTY,
        name="김서준",
        ticket_id=None,
        door_id=DoorId(door),
        door=f"문 {door}",
        at=Instant(number),
        direction="in",
        people=people,
        knowingly=0,
        uid=number.to_bytes(16),
        id=ScanId(number),
        list_name="entry",
        rule=ListRule.ONCE,
        door_twice=0,
    )
    return usual._replace(**more)


def test_two_doors_that_let_in_the_whole_party_clash() -> None:
    (conflict,) = conflicts_of_party([scan(10, 1, 2), scan(25, 2, 1)], SEOUL)
    assert (conflict.name, conflict.party, conflict.gap, conflict.newest) == ("김서준", PARTY, 15, 25)
    assert [(entry.door, entry.people) for entry in conflict.entries] == [("문 1", 2), ("문 2", 1)]


def test_a_party_that_comes_in_parts_is_no_conflict() -> None:
    assert conflicts_of_party([scan(1, 1, 1), scan(2, 2, 1)], SEOUL) == []


def test_who_went_out_between_may_come_in_at_another_door() -> None:
    scans = [scan(1, 1, 2), scan(2, 1, 2, direction="out"), scan(3, 2, 2)]
    assert conflicts_of_party(scans, SEOUL) == []


def test_an_override_that_knew_of_the_entry_is_no_conflict() -> None:
    assert conflicts_of_party([scan(1, 1, 2), scan(2, 2, 1, knowingly=1)], SEOUL) == []


def test_one_door_clashes_with_itself_only_where_its_pack_was_open_twice() -> None:
    assert conflicts_of_party([scan(1, 1, 2), scan(2, 1, 2)], SEOUL) == []
    twice = [scan(1, 1, 2, door_twice=1), scan(2, 1, 2, door_twice=1)]
    assert len(conflicts_of_party(twice, SEOUL)) == 1


def test_a_list_that_counts_days_has_conflicts_of_each_day() -> None:
    scans = [scan(1, 1, 2, rule="daily"), scan(2 + DAY, 2, 2, rule="daily")]
    assert conflicts_of_party(scans, SEOUL) == []
    scans += [scan(3 + DAY, 1, 2, rule="daily")]
    (conflict,) = conflicts_of_party(scans, SEOUL)
    assert len(conflict.entries) == 2


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, PARTY)), min_size=1, max_size=6))
def test_entries_alone_clash_exactly_where_two_doors_let_in_more_than_the_party(
    entries: list[tuple[int, int]],
) -> None:
    scans = [scan(number, door, people) for number, (door, people) in enumerate(entries, 1)]
    too_many = sum(people for _, people in entries) > PARTY
    two_doors = len({door for door, _ in entries}) > 1
    assert bool(conflicts_of_party(scans, SEOUL)) == (too_many and two_doors)
