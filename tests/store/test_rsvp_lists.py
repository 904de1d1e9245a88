"""Lists of RSVPs: whichever way the database takes, they hold the same people in the same order."""

import itertools
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.events import Event
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.rsvp_facts import NeedKind, RsvpFacts
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpSort
from meetup_desk.services.services import Services
from tests.conftest import Clock, Organiser

FAMILIES, GIVEN = "김이박최", ("서준", "하린", "도윤", "성호", "서")
PLACES = ("가온시청", "한별미디어", "")


HEAD = "이름,이메일,연락처,소속,인원,타임스탬프"


@pytest.fixture
def full(organiser: Organiser, write_list: Callable[..., Path]) -> tuple[Services, Event]:
    """An event with answers of every kind, some of whom came, in a desk that knows others too."""
    pick = random.Random(5)
    services = organiser.services
    other, event = organiser.event("다른 모임"), organiser.event(capacity=70)
    names = [family + given for family, given in itertools.product(FAMILIES, GIVEN * 3)]
    rows = [
        f"{name},user{n}@example.kr,010-1234-{n:04},{pick.choice(PLACES)},{pick.randint(1, 4)},"
        f"2026. 11. {1 + n % 20} 오전 9:{n:02}:00"
        for n, name in enumerate(names)
    ]
    services.imports.run(write_list(HEAD, *(f"{name[::-1]},,,,," for name in names)), other.id, "organiser")
    services.imports.run(write_list(HEAD, *rows, name="answers.csv"), event.id, "organiser")
    answers = services.rsvps.ids(RsvpQuery(event_id=event.id, sort=RsvpSort.ANSWERED))
    services.rsvps.decline(answers[3::11], "organiser")
    door = services.door(event.id, "정문")
    for rsvp_id in answers[:30:3]:
        door.scan(ScanRequest(rsvp_id=rsvp_id, count=1))
    door.undo()
    return services, event


def _key(sort: RsvpSort) -> object:
    """Give what a list in this order never goes back in."""
    return {
        RsvpSort.NAME: lambda line: line.name,
        RsvpSort.FAMILY: lambda line: line.name,
        RsvpSort.COMPANY: lambda line: line.affiliation,
        RsvpSort.STATUS: lambda line: line.status,
        RsvpSort.PARTY: lambda line: line.party,
        RsvpSort.ANSWERED: lambda line: line.answered_at,
        RsvpSort.ARRIVAL: lambda line: line.arrived_at,
        RsvpSort.PLACE: lambda line: line.waitlist_position,
    }[sort]


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"status": RsvpStatus.GOING},
        {"status": RsvpStatus.WAITLISTED},
        {"status": RsvpStatus.REFUSED},
        {"came": True},
        {"came": False, "status": RsvpStatus.GOING},
        {"text": "서"},
        {"text": "김"},
        {"text": "ㄱㅅ"},
        {"text": "0001"},
        {"text": "user5@example.kr"},
    ],
)
def test_a_page_is_the_beginning_of_the_whole_list(
    full: tuple[Services, Event], facts: dict[str, object]
) -> None:
    services, event = full
    wanted = {line.id for line in _all(services, event) if _meant(line, facts)}
    for sort, descending in itertools.product(RsvpSort, (False, True)):
        query = RsvpQuery(event_id=event.id, sort=sort, descending=descending, **facts)  # type: ignore[arg-type]
        everybody = services.rsvps.ids(query)
        assert Counter(everybody) == Counter(wanted)
        for limit in (1, 3, 7, len(wanted) + 1):
            page = services.rsvps.first_page(query, limit)
            assert page.ids == everybody[:limit]
            assert page.total == len(everybody)
        if "text" not in facts:
            keys = map(_key(sort), services.rsvps.lines(everybody))  # type: ignore[call-overload]
            told = [key for key in keys if key not in (None, "")]
            assert told == sorted(told, reverse=descending)


def _all(services: Services, event: Event) -> list[RsvpLine]:
    with services.desk.reading() as db:
        found = db.column("SELECT id FROM rsvp WHERE event_id = ?", (event.id,))
    return services.rsvps.lines(found)


def _meant(line: RsvpLine, facts: dict[str, object]) -> bool:
    if facts.get("status", line.status) != line.status:
        return False
    if "came" in facts and facts["came"] != bool(line.arrived):
        return False
    return {
        None: True,
        "서": "서" in line.name,
        "김": "김" in line.name,
        "ㄱㅅ": line.name.startswith("김") and line.name[1] in "서성",
        "0001": line.phone.endswith("0001"),
        "user5@example.kr": line.email == "user5@example.kr",
    }[facts.get("text")]


@pytest.mark.parametrize("text", ["서", "ㅅ", "01", "user"])
def test_very_many_hits_are_tested_one_by_one_and_are_the_same(
    full: tuple[Services, Event], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from meetup_desk.store import search

    services, event = full
    query = RsvpQuery(event_id=event.id, text=text)
    listed, people = services.rsvps.ids(query), [line.id for line in services.people.find(text, 500)]
    assert len(listed) > 3
    monkeypatch.setattr(search, "_COMMON", 2)
    assert services.rsvps.first_page(query, 3).ids == listed[:3]
    assert services.rsvps.ids(query) == listed
    assert [line.id for line in services.people.find(text, 2)] == people[:2]


def test_names_that_begin_with_what_was_typed_come_first(organiser: Organiser) -> None:
    event = organiser.event()
    for name in ("강서", "서하나", "이서"):
        organiser.answer(event, name)
    rsvps = organiser.services.rsvps
    assert [line.name for line in organiser.services.people.find("서")] == ["서하나", "강서", "이서"]
    page = rsvps.first_page(RsvpQuery(event_id=event.id, text="서"))
    assert [line.name for line in page.lines] == ["서하나", "강서", "이서"]


def test_figures_are_those_of_the_rows_whatever_happened(full: tuple[Services, Event]) -> None:
    services, event = full
    rsvps, history = services.rsvps, services.history
    going = rsvps.ids(RsvpQuery(event_id=event.id, status=RsvpStatus.GOING))
    rsvps.cancel(going[:4], "organiser")
    history.undo("organiser")
    history.redo("organiser")
    assert services.backups.check() == []
    lines = _all(services, event)
    fill = services.events.get(event.id).occupancy
    assert fill.going == sum(line.party for line in lines if line.status is RsvpStatus.GOING)
    assert fill.arrived == sum(line.arrived for line in lines) > 0
    assert rsvps.counts(event.id) == Counter(line.status for line in lines)


def test_who_was_let_in_and_taken_back_has_not_come(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", 2)
    door = organiser.services.door(event.id, "정문")
    first = door.scan(ScanRequest(rsvp_id=rsvp, count=1))
    second = door.scan(ScanRequest(rsvp_id=rsvp, count=1))
    door.undo(first.scan)
    line = organiser.services.rsvps.line(rsvp)
    assert (line.arrived, line.arrived_at) == (1, second.at)
    door.undo(second.scan)
    line = organiser.services.rsvps.line(rsvp)
    assert (line.arrived, line.arrived_at) == (0, None)
    assert organiser.services.events.get(event.id).occupancy.arrived == 0


def test_facts_narrow_a_list_and_its_number(organiser: Organiser, clock: Clock) -> None:
    services, before = organiser.services, organiser.event("지난 모임")
    regular = organiser.answer(before, "김서준", phone="010-1111-2222")
    services.door(before.id, "정문").scan(ScanRequest(text=organiser.code(before, regular), count=1))
    event = organiser.event()
    dinner, _ = services.parts.add(event.id, "저녁", "organiser")
    again = organiser.answer(event, "김서준", phone="010-1111-2222")
    clock.move(days=1)
    late = organiser.answer(event, "이하린", 2)
    services.parts.choose(late, [dinner.id], "organiser")
    services.tags.give([services.rsvps.line(again).person_id], ["단골"], "organiser")

    def found(**facts: object) -> list[int]:
        query = RsvpQuery(event_id=event.id, facts=RsvpFacts(**facts))  # type: ignore[arg-type]
        page = services.rsvps.first_page(query, limit=1)
        assert services.rsvps.count(query) == page.total == len(services.rsvps.ids(query))
        return list(services.rsvps.ids(query))

    assert found() == [again, late]
    assert (found(part=dinner.id), found(with_guests=True), found(newcomer=True)) == ([late],) * 3
    assert (found(answered_since=clock.now), found(tag="단골")) == ([late], [again])
    assert found(need=NeedKind.ANY) == []
    services.reconfirmation.ask(event.id, Instant(clock.now + DAY), "organiser")
    services.reconfirmation.confirm([again], "organiser")
    assert found(silent=True) == [late]
    assert found(silent=True, tag="단골") == []
