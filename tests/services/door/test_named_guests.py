"""Guests who are named: read from lists, written down later, shown and found at every door."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.rsvps import guests_in
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from tests.conftest import Clock, Organiser

WriteList = Callable[..., Path]
KOREAN = "타임스탬프,이름,연락처,동반자 이름,개인정보 동의"
ENGLISH = "Timestamp,Name,Phone,Party size,Names of your guests"


@pytest.mark.parametrize(
    ("head", "row", "came"),
    [
        (KOREAN, '2026/11/01 10:00:00,이하린,010-1111-2222,"박민호, 이수진",동의', (3, ["박민호", "이수진"])),
        (KOREAN, "2026/11/01 10:00:00,이하린,010-1111-2222,없음,동의", (1, [])),
        (KOREAN, "2026/11/01 10:00:00,이하린,010-1111-2222,2명,동의", (3, [])),
        (
            ENGLISH,
            "2026-11-01 10:00:00,Ann Lee,010-1111-2222,4,Bob Stone and Zoë Ng",
            (4, ["Bob Stone", "Zoë Ng"]),
        ),
        ("이름,연락처,동반자", '이하린,010-1111-2222,"박민호, 이수진"', (3, ["박민호", "이수진"])),
    ],
)
def test_a_list_names_who_comes_along(
    organiser: Organiser, write_list: WriteList, head: str, row: str, came: tuple[int, list[str]]
) -> None:
    event, lists = organiser.event(plus_ones=4), organiser.services.imports
    path = write_list(head, row)
    preview = lists.preview(path, event.id).tally
    assert lists.run(path, event.id, "organiser").tally == preview
    (rsvp,) = organiser.services.rsvps.ids(RsvpQuery(event_id=event.id))
    line = organiser.services.rsvps.line(rsvp)
    assert (line.party, line.guests.splitlines()) == came
    assert lists.run(path, event.id, "organiser").tally.unchanged == 1


def test_names_come_to_an_answer_that_had_none_and_leave_what_was_written_by_hand(
    organiser: Organiser, write_list: WriteList
) -> None:
    event, services = organiser.event(plus_ones=4), organiser.services
    without = write_list(KOREAN, "2026/11/01 10:00:00,이하린,010-1111-2222,2명,동의")
    services.imports.run(without, event.id, "organiser")
    (rsvp,) = services.rsvps.ids(RsvpQuery(event_id=event.id))
    named = write_list(KOREAN, '2026/11/01 10:00:00,이하린,010-1111-2222,"박민호, 이수진",동의')
    assert services.imports.preview(named, event.id).tally.changed == 1
    services.imports.run(named, event.id, "organiser")
    assert services.rsvps.line(rsvp).guests == "박민호\n이수진"
    assert services.rsvps.line(rsvp).party == 3
    services.rsvps.name_guests(rsvp, ["정우주"], "organiser")
    assert services.imports.run(named, event.id, "organiser").tally.unchanged == 1
    assert services.rsvps.line(rsvp).guests == "정우주"
    services.history.undo("organiser")
    assert services.rsvps.line(rsvp).guests == "박민호\n이수진"
    services.history.undo("organiser")
    assert services.rsvps.line(rsvp).guests == ""
    assert services.backups.check() == []


def test_no_more_guests_are_named_than_the_party_has(organiser: Organiser) -> None:
    rsvp = organiser.answer(organiser.event(plus_ones=4), "이하린", 2)
    with pytest.raises(RuleError) as refused:
        organiser.services.rsvps.name_guests(rsvp, ["박민호", "이수진"], "organiser")
    assert (refused.value.rule, refused.value.facts) == ("too_many_guests", {"named": 2, "party": 2})
    organiser.services.rsvps.name_guests(rsvp, [" 박민호 ", "", "박민호"], "organiser")
    assert organiser.services.rsvps.line(rsvp).guests == "박민호"


@pytest.mark.parametrize("where", ["desk", "pack"])
def test_a_door_shows_who_comes_along_and_finds_the_party_by_them(
    organiser: Organiser, tmp_path: Path, clock: Clock, where: str
) -> None:
    event, services = organiser.event(plus_ones=4), organiser.services
    rsvp = organiser.answer(event, "이하린", 3)
    organiser.answer(event, "김서준")
    services.rsvps.name_guests(rsvp, ["박민호", "이수진"], "organiser")
    code = organiser.code(event, rsvp)
    services.packs.write(event.id, "정문", tmp_path / "a.pack", passphrase=None)
    pack_door = open_pack_door(tmp_path / "a.pack", None, clock=clock)
    door: DoorSource = pack_door if where == "pack" else services.door(event.id, "후문")
    for text in ("박민호", "ㅇㅅㅈ", "수진"):
        (found,) = door.search(text)
        assert (found.name, found.guests) == ("이하린", ("박민호", "이수진"))
    shown = door.scan(ScanRequest(text=code))
    assert (shown.name, shown.guests, shown.admitted_now) == ("이하린", ("박민호", "이수진"), 3)
    pack_door.close()


def test_names_are_kept_once_and_clean() -> None:
    assert guests_in(["  박민호", "이\u200b수진", "박민호", " "]) == "박민호\n이수진"
