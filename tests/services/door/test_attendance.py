"""Attendance without a door: brought by a list, marked by hand, typed from paper with its own time."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import instant_of_wall
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from tests.conftest import Clock, Organiser


def seoul(hour: int, minute: int = 0, day: int = 3) -> int:
    return instant_of_wall(datetime(2026, 12, day, hour, minute), "Asia/Seoul")


@pytest.fixture
def after(clock: Clock) -> Clock:
    """The morning after the event, which was from 19 to 21 o'clock."""
    clock.now = seoul(9, day=4)
    return clock


def scans(organiser: Organiser) -> list[tuple[str, int, int]]:
    with organiser.services.desk.reading() as db:
        return db.rows("SELECT kind, count, happened_at FROM scan ORDER BY id")


@pytest.mark.parametrize("heading", ["출석", "체크인 여부", "Attended", "Checked In", "입장시간"])
def test_a_list_says_who_came_and_when(
    organiser: Organiser, write_list: Callable[..., Path], after: Clock, heading: str
) -> None:
    services, event = organiser.services, organiser.event()
    path = write_list(
        f"이름,이메일,인원,{heading}",
        "김서준,a@example.org,2명,O",
        "이하린,b@example.org,1명,2026-12-03 19:20",
        "박도윤,c@example.org,1명,오후 7:45",
        "최윤서,d@example.org,1명,결석",
        "정은우,e@example.org,1명,",
    )
    assert services.imports.preview(path, event.id).tally.attended == 3
    assert scans(organiser) == []
    result = services.imports.run(path, event.id, "organiser")
    assert result.tally.attended == 3
    assert scans(organiser) == [
        ("import", 2, seoul(19)),
        ("import", 1, seoul(19, 20)),
        ("import", 1, seoul(19, 45)),
    ]
    assert services.events.get(event.id).occupancy.arrived == 4
    services.imports.run(path, event.id, "organiser")
    assert len(scans(organiser)) == 3  # who is known to have come does not come twice


def test_an_import_goes_with_the_attendance_that_it_brought(
    organiser: Organiser, write_list: Callable[..., Path], after: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    known = organiser.answer(event, "김서준", email="a@example.org")
    path = write_list("이름,이메일,인원,출석", "김서준,a@example.org,1,O", "이하린,b@example.org,1,O")
    services.imports.run(path, event.id, "organiser")
    assert services.rsvps.line(known).arrived == 1
    services.history.undo("organiser")
    assert services.events.get(event.id).occupancy.arrived == 0
    assert [row[:2] for row in scans(organiser)] == [
        *[("import", 1), ("import", 1)],
        *[("undo", -1), ("undo", -1)],
    ]
    assert services.backups.check() == []


def test_an_import_stays_once_a_door_has_used_it(
    organiser: Organiser, write_list: Callable[..., Path], after: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    path = write_list("이름,이메일,인원,출석", "김서준,a@example.org,2,", "이하린,b@example.org,1,O")
    services.imports.run(path, event.id, "organiser")
    door = services.door(event.id, "정문")
    door.scan(ScanRequest(rsvp_id=door.search("김서준")[0].rsvp_id))
    with pytest.raises(RuleError) as refused:
        services.history.undo("organiser")
    assert refused.value.rule == "used_at_door"


def test_many_are_marked_by_hand_and_each_can_be_taken_back(organiser: Organiser, after: Clock) -> None:
    services, event = organiser.services, organiser.event(capacity=3)
    rsvps = [organiser.answer(event, f"손님 {n}", 1 + n % 2) for n in range(3)]
    door = services.door(event.id, "정문")
    door.scan(ScanRequest(rsvp_id=rsvps[1], count=1))
    marked = services.attendance.mark(rsvps, "organiser", at=seoul(19, 5))  # type: ignore[arg-type]
    assert (len(marked.scans), marked.known) == (3, 0)
    assert [services.rsvps.line(rsvp).arrived for rsvp in rsvps] == [
        1,
        2,
        1,
    ]  # the last one waited for a seat
    assert services.attendance.mark(rsvps, "organiser").known == 3
    services.door_of(marked.scans[0]).undo(marked.scans[0])
    assert services.rsvps.line(rsvps[0]).arrived == 0
    with pytest.raises(RuleError) as ahead:
        services.attendance.mark(rsvps, "organiser", at=seoul(9, day=9))  # type: ignore[arg-type]
    assert ahead.value.rule == "time_ahead"


def test_marks_of_a_hand_are_taken_back_and_what_a_door_read_stays(
    organiser: Organiser, after: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    rsvps = [organiser.answer(event, f"손님 {n}") for n in range(3)]
    services.door(event.id, "정문").scan(ScanRequest(rsvp_id=rsvps[2]))
    services.attendance.mark(rsvps[:2], "organiser")
    taken = services.attendance.unmark(rsvps, "organiser")
    assert len(taken.scans) == 2
    assert [services.rsvps.line(rsvp).arrived for rsvp in rsvps] == [0, 0, 1]
    assert services.attendance.unmark(rsvps, "organiser").scans == ()
    services.attendance.mark(rsvps[:1], "organiser")
    assert services.rsvps.line(rsvps[0]).arrived == 1


def test_who_is_marked_is_in_already_at_the_door(organiser: Organiser, clock: Clock) -> None:
    services, event = organiser.services, organiser.event()
    rsvp = organiser.answer(event, "김서준")
    services.attendance.mark([rsvp], "organiser")
    shown = services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, rsvp)))
    assert (shown.verdict, shown.first_door) == ("already_in", "출석부")


def test_a_code_from_paper_is_written_with_its_own_time(
    organiser: Organiser, tmp_path: Path, after: Clock
) -> None:
    services, event = organiser.services, organiser.event()
    rsvps = [organiser.answer(event, name) for name in ("김서준", "이하린")]
    path = tmp_path / "a.pack"
    services.packs.write(event.id, "문", path, passphrase=None)
    pack = open_pack_door(path, None, clock=after)
    for door, rsvp in zip((services.door(event.id, "정문"), pack), rsvps, strict=True):
        shown = door.scan(ScanRequest(text=organiser.code(event, rsvp), at=seoul(19, 5)))  # type: ignore[arg-type]
        assert (shown.verdict, shown.at) == ("admitted", seoul(19, 5))
        with pytest.raises(RuleError) as ahead:
            door.scan(ScanRequest(text="x", at=seoul(9, day=9)))  # type: ignore[arg-type]
        assert ahead.value.rule == "time_ahead"
        assert door.counts().last_minute == 0
    pack.close()
    assert services.rsvps.line(rsvps[0]).arrived_at == seoul(19, 5)
