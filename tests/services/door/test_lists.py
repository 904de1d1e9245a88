"""Lists admit whom they include, when they are open, as often as their rule says."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import DoorList, ListRule
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.domain.verdicts import Direction
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from tests.conftest import Clock, Organiser

Open = Callable[[Event, str], DoorSource]
LATER = instant_of_wall(datetime(2026, 12, 3, 23), "Asia/Seoul")


@pytest.fixture(params=["desk", "pack"])
def open_door(
    request: pytest.FixtureRequest, organiser: Organiser, tmp_path: Path, clock: Clock
) -> Iterator[Open]:
    """Open a door on a list, on the desk or on a pack made now: both must answer alike."""
    opened = []

    def open_it(event: Event, entry_list: str) -> DoorSource:
        if request.param == "desk":
            return organiser.services.door(event.id, "정문", entry_list=entry_list)
        path = tmp_path / f"{len(opened)}.pack"
        organiser.services.packs.write(event.id, f"문 {len(opened)}", path, passphrase=None)
        opened.append(open_pack_door(path, None, entry_list=entry_list, clock=clock))
        return opened[-1]

    yield open_it
    for door in opened:
        door.close()


def make(organiser: Organiser, event: Event, **facts: object) -> None:
    draft = ListDraft(**{"name": "점심", **facts})  # type: ignore[arg-type]
    organiser.services.door_lists.add(event.id, draft)


def test_a_list_admits_once_by_default_and_after_an_exit_again(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event()
    make(organiser, event)
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    door = open_door(event, "점심")
    asks = [
        ScanRequest(text=code),
        ScanRequest(text=code),
        ScanRequest(text=code, direction=Direction.OUT),
        ScanRequest(text=code),
    ]
    assert [door.scan(ask).verdict for ask in asks] == ["admitted", "already_in", "left", "admitted"]


def test_without_reentry_who_left_stays_out(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event()
    make(organiser, event, reentry=False)
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = open_door(event, "점심")
    door.scan(ScanRequest(text=code))
    door.scan(ScanRequest(text=code, direction=Direction.OUT))
    assert door.scan(ScanRequest(text=code)).verdict == "already_in"


def test_once_a_day_counts_days_where_the_event_is(
    organiser: Organiser, open_door: Open, clock: Clock
) -> None:
    clock.now = instant_of_wall(datetime(2026, 11, 20, 23, 50), "Asia/Seoul")
    event = organiser.event()
    make(organiser, event, rule=ListRule.DAILY)
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = open_door(event, "점심")
    first = door.scan(ScanRequest(text=code))
    assert (first.verdict, door.scan(ScanRequest(text=code)).verdict) == ("admitted", "already_in")
    clock.move(minutes=15)  # midnight in Seoul; in UTC the day goes on
    again = door.scan(ScanRequest(text=code))
    shown = door.scan(ScanRequest(text=code))
    assert (again.verdict, shown.verdict, shown.first_at) == ("admitted", "already_in", again.at)
    assert (door.counts().inside, door.counts().arrived) == (1, 1)
    door.undo(again.scan)
    assert door.counts().inside == 0
    assert door.scan(ScanRequest(text=code)).verdict == "admitted"


def test_a_pack_made_yesterday_does_not_count_yesterdays_lunch(
    organiser: Organiser, clock: Clock, tmp_path: Path
) -> None:
    clock.now = instant_of_wall(datetime(2026, 11, 20, 12), "Asia/Seoul")
    event = organiser.event()
    make(organiser, event, rule=ListRule.DAILY)
    code = organiser.code(event, organiser.answer(event, "김서준"))
    organiser.services.door(event.id, "식당", entry_list="점심").scan(ScanRequest(text=code))
    organiser.services.packs.write(event.id, "문", tmp_path / "a.pack", passphrase=None)
    door = open_pack_door(tmp_path / "a.pack", None, entry_list="점심", clock=clock)
    shown = door.scan(ScanRequest(text=code))
    assert (shown.verdict, shown.first_door) == ("already_in", "식당")
    clock.move(days=1)
    assert door.scan(ScanRequest(text=code)).verdict == "admitted"
    door.close()


def test_an_unlimited_list_admits_every_time_and_never_fills(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event(capacity=2)
    make(organiser, event, rule=ListRule.UNLIMITED)
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    door = open_door(event, "점심")
    answers = [door.scan(ScanRequest(text=code)) for _ in range(3)]
    assert [(answer.verdict, answer.admitted_now, answer.still_out) for answer in answers] == [
        ("admitted", 2, 0)
    ] * 3
    assert door.counts().arrived == 2


def test_only_who_chose_a_part_is_on_its_list(organiser: Organiser, open_door: Open) -> None:
    services, event = organiser.services, organiser.event()
    dinner, _ = services.parts.add(event.id, "저녁", "organiser", capacity=1)
    make(organiser, event, name="저녁", parts=(dinner.id,))
    one, two, three = (organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤"))
    for rsvp in (one, three):
        services.parts.choose(rsvp, [dinner.id], "organiser")
    door = open_door(event, "저녁")
    verdicts = [
        door.scan(ScanRequest(text=organiser.code(event, rsvp))).verdict for rsvp in (two, one, three)
    ]
    assert verdicts == ["not_on_list", "admitted", "over_capacity"]
    assert door.counts().expected == 2
    shown = door.scan(ScanRequest(text=organiser.code(event, two), override_reason="자리가 남아요"))
    assert (shown.verdict, shown.overridden) == ("admitted", True)
    assert open_door(event, "entry").scan(ScanRequest(text=organiser.code(event, two))).verdict == "admitted"


def test_a_list_admits_the_statuses_that_it_names(organiser: Organiser, open_door: Open) -> None:
    event = organiser.event(capacity=1)
    going, waiting = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    make(organiser, event, name="대기 줄", statuses=frozenset({RsvpStatus.WAITLISTED}))
    door = open_door(event, "대기 줄")
    assert door.scan(ScanRequest(text=organiser.code(event, going))).verdict == "not_on_list"
    assert door.scan(ScanRequest(rsvp_id=waiting)).verdict == "admitted"
    assert open_door(event, "entry").scan(ScanRequest(rsvp_id=waiting)).verdict == "not_confirmed"


def test_a_list_says_when_it_opens(organiser: Organiser, open_door: Open, clock: Clock) -> None:
    event = organiser.event()
    opens, closes = clock(), clock()
    opens, closes = type(opens)(opens + 3_600_000_000), type(closes)(closes + 7_200_000_000)
    make(organiser, event, opens_at=opens, closes_at=closes)
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = open_door(event, "점심")
    early = door.scan(ScanRequest(text=code))
    assert (early.verdict, early.opens_at, early.closes_at) == ("wrong_time", opens, closes)
    clock.move(minutes=61)
    assert door.scan(ScanRequest(text=code)).verdict == "admitted"


def test_lunch_and_entry_are_counted_apart_and_a_person_arrives_once(
    organiser: Organiser, open_door: Open
) -> None:
    event = organiser.event()
    make(organiser, event)
    rsvp = organiser.answer(event, "김서준", 2)
    code = organiser.code(event, rsvp)
    organiser.services.door(event.id, "정문").scan(ScanRequest(text=code, count=1))
    organiser.services.door(event.id, "식당", entry_list="점심").scan(ScanRequest(text=code, count=1))
    assert organiser.services.rsvps.line(rsvp).arrived == 1
    lunch = open_door(event, "점심").counts()
    assert (lunch.inside, lunch.arrived, lunch.expected) == (1, 1, 2)
    assert organiser.services.backups.check() == []


def test_who_is_inside_is_told_by_name_with_what_tells_them_apart(
    organiser: Organiser, open_door: Open, clock: Clock
) -> None:
    event = organiser.event()
    many = organiser.answer(event, "한지우", 3, phone="010-1234-5678")
    gone, one = organiser.answer(event, "김서준"), organiser.answer(event, "김하린")
    door = open_door(event, "entry")
    door.scan(ScanRequest(text=organiser.code(event, many), count=2))
    door.scan(ScanRequest(text=organiser.code(event, gone)))
    clock.move(minutes=4)
    last = door.scan(ScanRequest(text=organiser.code(event, one)))
    door.scan(ScanRequest(text=organiser.code(event, gone), direction=Direction.OUT))
    lines = door.inside_now()
    assert [(line.name, line.inside, line.party) for line in lines] == [("김하린", 1, 1), ("한지우", 2, 3)]
    assert (lines[0].since, lines[0].door) == (last.at, last.door)
    assert sum(line.inside for line in lines) == door.counts().inside


def test_the_desk_knows_the_phones_of_who_is_inside_and_a_pack_does_not(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "한지우", phone="010-1234-5678"))
    here = organiser.services.door(event.id, "정문")
    here.scan(ScanRequest(text=code))
    organiser.services.packs.write(event.id, "문", tmp_path / "a.pack", passphrase=None)
    door = open_pack_door(tmp_path / "a.pack", None, clock=clock)
    assert here.inside_now()[0].phone == "+821012345678"
    assert (door.inside_now()[0].phone, door.inside_now()[0].door) == ("", "정문")
    door.close()


def test_doors_are_counted_each_for_itself(organiser: Organiser) -> None:
    event = organiser.event()
    codes = [organiser.code(event, organiser.answer(event, f"손님 {n}", 2)) for n in range(2)]
    front, back = (organiser.services.door(event.id, name) for name in ("정문", "후문"))
    front.scan(ScanRequest(text=codes[0]))
    back.undo(back.scan(ScanRequest(text=codes[1])).scan)
    back.scan(ScanRequest(text=codes[1], count=1))
    assert [tuple(door_count) for door_count in front.counts().doors] == [("정문", 2), ("후문", 1)]


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"name": " "}, "name_missing"),
        ({"name": "점심"}, "list_exists"),
        ({"name": "저녁", "opens_at": 2, "closes_at": 1}, "list_never_opens"),
        ({"name": "저녁", "statuses": frozenset({RsvpStatus.CANCELLED})}, "list_admits_nobody"),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(
    organiser: Organiser, facts: dict[str, object], rule: str
) -> None:
    event = organiser.event()
    make(organiser, event)
    with pytest.raises(RuleError) as refused:
        make(organiser, event, **facts)
    assert refused.value.rule == rule


def test_a_list_can_be_changed_and_goes_only_while_nobody_used_it(organiser: Organiser) -> None:
    services, event = organiser.services, organiser.event()
    dinner, _ = services.parts.add(event.id, "저녁", "organiser")
    made = services.door_lists.add(event.id, ListDraft(name="식당"))
    services.door_lists.change(made, ListDraft(name="저녁", parts=(dinner.id,), rule=ListRule.DAILY))
    entry, line = services.door_lists.of_event(event.id)
    assert (entry.list.name, line.list.rule, line.parts) == ("entry", ListRule.DAILY, (dinner,))
    other = services.door_lists.add(event.id, ListDraft(name="점심"))
    services.door_lists.remove(other.id)
    services.door(event.id, "식당", entry_list="저녁").scan(ScanRequest(text="x"))
    with pytest.raises(RuleError) as used:
        services.door_lists.remove(made.id)
    assert used.value.rule == "list_used"
    with pytest.raises(DeskError):
        services.door_lists.by_uid(other.uid)


def entry_of(organiser: Organiser, event: Event) -> DoorList:
    return organiser.services.door_lists.of_event(event.id)[0].list


def test_the_entry_is_described_before_and_after_a_door_was_opened(organiser: Organiser) -> None:
    lists, event = organiser.services.door_lists, organiser.event()
    dinner, _ = organiser.services.parts.add(event.id, "저녁", "organiser")
    statuses = frozenset({RsvpStatus.GOING, RsvpStatus.TENTATIVE})
    for rule in (ListRule.DAILY, ListRule.UNLIMITED):
        draft = ListDraft(name="entry", rule=rule, parts=(dinner.id,), statuses=statuses, closes_at=LATER)
        lists.change(entry_of(organiser, event), draft)
        (line,) = lists.of_event(event.id)
        assert (line.list.rule, line.parts, line.list.statuses) == (rule, (dinner,), statuses)
        assert organiser.services.door(event.id, "정문").scan(ScanRequest(text="x")).closes_at == LATER


def test_the_entry_keeps_its_name_stays_and_lets_in_who_is_going(organiser: Organiser) -> None:
    lists, event = organiser.services.door_lists, organiser.event()
    organiser.services.door(event.id, "정문")
    entry = entry_of(organiser, event)
    for rule, attempt in (
        ("entry_stays", lambda: lists.change(entry, ListDraft(name="입구"))),
        ("entry_stays", lambda: lists.remove(entry.id)),
        (
            "entry_admits_going",
            lambda: lists.change(entry, ListDraft(name="entry", statuses=frozenset({RsvpStatus.TENTATIVE}))),
        ),
    ):
        with pytest.raises(RuleError) as refused:
            attempt()
        assert refused.value.rule == rule
    assert lists.of_event(event.id)[0].list == entry


def test_an_edited_list_counts_at_once_at_an_open_door(organiser: Organiser) -> None:
    lists, event = organiser.services.door_lists, organiser.event()
    dinner, _ = organiser.services.parts.add(event.id, "저녁", "organiser")
    going = organiser.answer(event, "김서준")
    code = organiser.code(event, going)
    door = organiser.services.door(event.id, "정문")
    assert [door.scan(ScanRequest(text=code)).verdict for _ in range(2)] == ["admitted", "already_in"]
    edits = {
        "admitted": {"rule": ListRule.UNLIMITED},
        "not_on_list": {"rule": ListRule.UNLIMITED, "parts": (dinner.id,)},
        "wrong_time": {"closes_at": Instant(1)},
    }
    for verdict, facts in edits.items():
        lists.change(entry_of(organiser, event), ListDraft(name="entry", **facts))  # type: ignore[arg-type]
        assert door.scan(ScanRequest(text=code)).verdict == verdict
    lists.change(entry_of(organiser, event), ListDraft(name="entry", parts=(dinner.id,)))
    assert door.counts().expected == 0
    organiser.services.parts.choose(going, [dinner.id], "organiser")
    assert door.counts().expected == 1


def test_a_list_that_gets_another_name_is_called_so_at_its_open_door(organiser: Organiser) -> None:
    event = organiser.event()
    made = organiser.services.door_lists.add(event.id, ListDraft(name="점심"))
    door = organiser.services.door(event.id, "식당", entry_list="점심")
    organiser.services.door_lists.change(made, ListDraft(name="저녁"))
    assert door.scan(ScanRequest(text="x")).list_name == "저녁"


def test_scans_of_a_daily_list_come_home_to_their_days(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    clock.now = instant_of_wall(datetime(2026, 11, 20, 12), "Asia/Seoul")
    event = organiser.event()
    make(organiser, event, rule=ListRule.DAILY)
    rsvp = organiser.answer(event, "김서준")
    path = tmp_path / "a.pack"
    organiser.services.packs.write(event.id, "문", path, passphrase=None)
    door = open_pack_door(path, None, entry_list="점심", clock=clock)
    door.scan(ScanRequest(text=organiser.code(event, rsvp)))
    door.close()
    clock.move(days=1)
    organiser.services.merging.merge([scans_beside(path)], "organiser")
    here = organiser.services.door(event.id, "식당", entry_list="점심")
    assert (here.counts().inside, here.counts().arrived) == (0, 1)
    assert here.scan(ScanRequest(text=organiser.code(event, rsvp))).verdict == "admitted"
    assert organiser.services.door_reports.of_event(event.id).open_conflicts == []  # a day lies between


def test_people_a_minute_are_those_of_this_list(organiser: Organiser, tmp_path: Path, clock: Clock) -> None:
    event = organiser.event()
    make(organiser, event)
    codes = [organiser.code(event, organiser.answer(event, f"손님 {n}", 2)) for n in range(3)]
    path = tmp_path / "a.pack"
    organiser.services.packs.write(event.id, "문", path, passphrase=None)
    for code, name in zip(codes, ("entry", "점심", "entry"), strict=True):
        door = open_pack_door(path, None, entry_list=name, clock=clock)
        door.scan(ScanRequest(text=code, at=clock() if name == "entry" else None))
        door.close()
    door = open_pack_door(path, None, clock=clock)
    assert (door.counts().last_minute, door.counts().inside) == (4, 4)
    door.scan(ScanRequest(text=organiser.code(event, organiser.answer(event, "늦은 이"))))
    clock.move(seconds=61)
    assert door.counts().last_minute == 0
    door.close()
