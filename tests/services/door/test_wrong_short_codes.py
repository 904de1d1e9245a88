"""Wrong short codes: said one by one, slowed once they are many, and few rows that still count them all."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.short_code_attempts import FREE_ATTEMPTS
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.services.door.desk_door import DeskDoor
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.tickets.short_code import make_short
from tests.conftest import Clock, Organiser

MANY = 3_000


@pytest.fixture(params=["desk", "pack"])
def reopen(
    request: pytest.FixtureRequest, organiser: Organiser, tmp_path: Path, clock: Clock
) -> tuple[Callable[[], DeskDoor | PackDoor], str, str]:
    """What opens a door, with the code and the short code of a ticket."""
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", 3)
    ticket = organiser.services.tickets.codes(event.id, [rsvp])[rsvp]
    organiser.services.packs.write(event.id, "후문", tmp_path / "door.pack", passphrase=None)

    def open_it() -> DeskDoor | PackDoor:
        if request.param == "desk":
            return organiser.services.door(event.id, "정문")
        return open_pack_door(tmp_path / "door.pack", None, clock=clock)

    return open_it, ticket.code, ticket.short


def wrong(number: int) -> ScanRequest:
    return ScanRequest(text=make_short(f"guess {number}".encode().ljust(8)))


def counted(door: DeskDoor | PackDoor) -> tuple[int, int]:
    """Give how many rows there are of wrong codes, and for how many they stand."""
    if isinstance(door, DeskDoor):
        with door._desk.reading() as db:
            rows = db.rows("SELECT reason FROM scan WHERE verdict = 'not_a_ticket'")
            reasons = [reason for (reason,) in rows]
    else:
        reasons = [record.reason for record in door._journal.records if record.verdict == "not_a_ticket"]
    return len(reasons), sum(int(re.sub(r"\D", "", reason) or 1) for reason in reasons)


def test_many_wrong_codes_are_few_rows_that_count_them_all(
    reopen: tuple[Callable[[], DeskDoor | PackDoor], str, str],
) -> None:
    door = reopen[0]()
    answers = [door.scan(wrong(number)) for number in range(MANY)]
    assert {str(answer.verdict) for answer in answers} == {"not_a_ticket"}
    assert [answer.wait > 0 for answer in answers] == [at >= FREE_ATTEMPTS for at in range(MANY)]
    door.scan(ScanRequest(text=reopen[1], count=1))
    rows, stands_for = counted(door)
    assert stands_for == MANY
    assert rows < FREE_ATTEMPTS + 20
    door.scan(wrong(MANY))
    door.close()
    assert counted(door)[1] == MANY + 1


def test_what_is_right_never_waits(reopen: tuple[Callable[[], DeskDoor | PackDoor], str, str]) -> None:
    door = reopen[0]()
    for number in range(FREE_ATTEMPTS + 5):
        door.scan(wrong(number))
    for text in (reopen[2], reopen[1], reopen[2]):
        answer = door.scan(ScanRequest(text=text, count=1))
        assert (answer.verdict, answer.wait) == ("admitted", 0)
    door.close()


def test_a_door_that_is_opened_again_has_forgotten_nothing_and_a_minute_later_all(
    reopen: tuple[Callable[[], DeskDoor | PackDoor], str, str], clock: Clock
) -> None:
    door = reopen[0]()
    for number in range(FREE_ATTEMPTS):
        assert door.scan(wrong(number)).wait == 0
    door.close()
    door = reopen[0]()
    assert door.scan(wrong(FREE_ATTEMPTS)).wait > 0
    clock.now = Instant(clock.now + 2 * MINUTE)
    assert door.scan(wrong(FREE_ATTEMPTS)).wait == 0
    door.close()


def test_a_code_with_a_slip_counts_as_wrong_and_other_text_does_not(
    reopen: tuple[Callable[[], DeskDoor | PackDoor], str, str],
) -> None:
    door = reopen[0]()
    for _ in range(FREE_ATTEMPTS):
        door.scan(ScanRequest(text="https://example.org"))
    assert door.scan(ScanRequest(text="K7QM-2F9")).wait == 0
    for _ in range(FREE_ATTEMPTS):
        last = door.scan(ScanRequest(text="K7QM-2F9"))
    assert last.wait > 0
    assert door.scan(ScanRequest(text="https://example.org")).wait == 0
    door.close()
