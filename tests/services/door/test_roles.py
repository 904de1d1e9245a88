"""Staff scan and take back their own last scan; a supervisor's PIN, where there is one, opens more."""

import zlib
from pathlib import Path

import pytest

from meetup_desk.domain.authority import Authority, WrongPins
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.desk.pin_tries import tries_of
from meetup_desk.services.desk.pins import FREE_TRIES, PinTries, check_pin
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.door.supervisor import Supervisor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.scans_home import copy_scans
from meetup_desk.services.packs.wiping import wipe
from tests.conftest import Clock, Organiser

PIN = "407182"
WORDS = "나무 구름 바다 하늘"


def doors(organiser: Organiser, tmp_path: Path, clock: Clock) -> tuple[list[DoorSource], str, str]:
    event = organiser.event(capacity=1)
    going, waiting = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    path = tmp_path / "a.pack"
    organiser.services.packs.write(event.id, "문", path, passphrase=WORDS)
    here = organiser.services.door(event.id, "정문")
    return [here, open_pack_door(path, WORDS, clock=clock)], organiser.code(event, going), str(waiting)


def refused(what: object, *words: object, **more: object) -> str:
    with pytest.raises(RuleError) as refused:
        what(*words, **more)  # type: ignore[operator]
    return refused.value.rule


def test_without_a_pin_everybody_is_a_supervisor(organiser: Organiser, tmp_path: Path, clock: Clock) -> None:
    both, code, _ = doors(organiser, tmp_path, clock)
    for door in both:
        assert (door.roles.authority, door.roles.has_pin) == (Authority.SUPERVISOR, False)
        first = door.scan(ScanRequest(text=code))
        assert door.scan(ScanRequest(text=code, override_reason="가방")).overridden
        clock.move(hours=1)
        door.undo(first.scan)


def test_staff_neither_override_nor_welcome_guests_nor_take_back_what_is_old(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    organiser.services.supervisor.set_pin(PIN, "organiser")
    both, code, _ = doors(organiser, tmp_path, clock)
    for door in both:
        assert door.roles.authority is Authority.STAFF
        scans = len(door.last_scans())
        assert refused(door.scan, ScanRequest(text=code, override_reason="가방")) == "supervisor_needed"
        assert refused(door.walk_in, WalkIn(name="손님", consent=True)) == "supervisor_needed"
        assert len(door.last_scans()) == scans
        own = door.scan(ScanRequest(text=code))
        clock.move(seconds=59)
        door.undo(own.scan)
        old = door.scan(ScanRequest(text=code))
        clock.move(seconds=61)
        assert refused(door.undo, old.scan) == "supervisor_needed"
        assert refused(door.recount, old.scan, 1) == "supervisor_needed"
        door.roles.unlock(PIN)
        door.undo(old.scan)
        assert door.walk_in(
            WalkIn(name="손님", consent=True), override_reason="자리를 더 놓았어요"
        ).admitted_now
        door.roles.lock()
        assert refused(door.scan, ScanRequest(text=code, override_reason="가방")) == "supervisor_needed"


def test_staff_take_back_their_own_last_scan_and_not_another_doors(organiser: Organiser) -> None:
    organiser.services.supervisor.set_pin(PIN, "organiser")
    event = organiser.event()
    codes = [organiser.code(event, organiser.answer(event, f"손님 {n}")) for n in range(3)]
    front, back = (organiser.services.door(event.id, name) for name in ("정문", "후문"))
    theirs = back.scan(ScanRequest(text=codes[0]))
    first, second = (front.scan(ScanRequest(text=code)) for code in codes[1:])
    assert refused(front.undo, theirs.scan) == "supervisor_needed"
    assert refused(front.undo, first.scan) == "supervisor_needed"
    assert front.undo(second.scan).verdict == "admitted"


def test_wrong_pins_make_one_wait_longer_and_longer_also_after_a_restart(
    organiser: Organiser, clock: Clock
) -> None:
    services = organiser.services
    services.supervisor.set_pin(PIN, "organiser")
    waits = []
    for _ in range(5):
        # each in a program that was started anew
        roles = Supervisor(services.desk, services.settings).roles()
        with pytest.raises(RuleError) as wrong:
            roles.check("000000")
        assert wrong.value.rule == "pin_wrong"
        waits.append(wrong.value.facts["seconds"])
        if waits[-1]:
            assert refused(Supervisor(services.desk, services.settings).roles().check, PIN) == "pin_wait"
            clock.move(seconds=float(str(waits[-1])) + 1)
    assert waits == [0, 0, 2, 4, 8]
    before = services.history.next_undo()
    roles = Supervisor(services.desk, services.settings).roles()
    roles.unlock(PIN)
    assert roles.authority is Authority.SUPERVISOR
    assert services.history.next_undo() == before  # nobody takes tries back
    assert Supervisor(services.desk, services.settings).tries.wrong_pins.tries == 0


def test_wrong_pins_at_a_pack_are_forgotten_only_with_its_scans(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    organiser.services.supervisor.set_pin(PIN, "organiser")
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    pack, home = tmp_path / "a.pack", tmp_path / "home.scans"
    organiser.services.packs.write(event.id, "문", pack, passphrase=WORDS)
    door = open_pack_door(pack, WORDS, clock=clock)
    door.scan(ScanRequest(text=code))
    for _ in range(FREE_TRIES + 2):
        clock.move(hours=1)
        assert refused(door.roles.unlock, "000000") == "pin_wrong"
    door.close()
    for file in tmp_path.glob("a.pack.*"):
        if file.suffix != ".scans":
            file.unlink()
    door = open_pack_door(pack, WORDS, clock=clock)
    assert refused(door.roles.unlock, PIN) == "pin_wait"
    clock.move(hours=1)
    door.roles.unlock(PIN)
    door.close()
    door = open_pack_door(pack, WORDS, clock=clock)
    assert refused(door.roles.unlock, "000000") == "pin_wrong"
    door.close()
    assert copy_scans(pack, home).scans == 1
    door = open_pack_door(pack, WORDS, clock=clock)
    assert refused(door.roles.unlock, "111111") == "pin_wrong"
    door.close()
    assert organiser.services.merging.merge([home], "organiser").new == 1  # and PINs are no scans
    wipe(pack)


def test_a_pack_without_a_passphrase_does_not_know_the_pin_and_has_no_supervisor(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    organiser.services.supervisor.set_pin(PIN, "organiser")
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    organiser.services.packs.write(event.id, "문", tmp_path / "a.pack", passphrase=None)
    door = open_pack_door(tmp_path / "a.pack", None, clock=clock)
    assert (door.roles.authority, door.roles.has_pin) == (Authority.STAFF, True)
    assert refused(door.roles.unlock, PIN) == "pin_elsewhere"
    assert door.scan(ScanRequest(text=code)).verdict == "admitted"
    assert refused(door.scan, ScanRequest(text=code, override_reason="가방")) == "supervisor_needed"
    door.close()


def test_a_clock_that_was_set_back_makes_nobody_wait_for_hours(clock: Clock) -> None:
    tries = PinTries()
    for _ in range(4):
        tries.count(clock())
    clock.move(hours=-5)
    assert tries.wait(clock()) == 4


def test_a_pin_is_kept_as_a_hash_and_read_however_it_was_typed(organiser: Organiser, tmp_path: Path) -> None:
    services = organiser.services
    assert refused(services.supervisor.set_pin, "12345", "organiser") == "pin_short"
    services.supervisor.set_pin(PIN, "organiser")
    assert services.settings.pin_hash.startswith("$argon2id$")
    services.supervisor.roles().check("４０７１８２ ")  # full-width, as an input method leaves it
    event = organiser.event()
    services.packs.write(event.id, "문", tmp_path / "a.pack", passphrase=None)
    assert b"argon2id" not in zlib.decompress((tmp_path / "a.pack").read_bytes()[18 + 96 :])
    assert PIN.encode() not in (tmp_path / "a.pack").read_bytes()
    services.supervisor.remove_pin("organiser")
    assert not services.supervisor.has_pin


def test_tries_that_cannot_be_counted_while_another_program_has_the_desk_tell_nothing(
    organiser: Organiser, clock: Clock
) -> None:
    organiser.services.supervisor.set_pin(PIN, "organiser")

    def busy(_wrong_pins: WrongPins) -> None:
        raise DeskError(ErrorCode.DESK_BUSY)

    roles = Roles(organiser.services.settings.pin_hash, PinTries(keep=busy), clock)
    with pytest.raises(DeskError) as refused:
        roles.check("000000")
    assert refused.value.code is ErrorCode.DESK_BUSY


def test_programs_that_asked_at_once_how_many_tries_are_left_have_no_more_of_them(
    organiser: Organiser, clock: Clock
) -> None:
    services = organiser.services
    services.supervisor.set_pin(PIN, "organiser")
    pin_hash = services.settings.pin_hash
    asked_at_once = [tries_of(services.desk) for _ in range(FREE_TRIES + 1)]
    answers = [refused(check_pin, pin_hash, "000000", tries, clock()) for tries in asked_at_once]
    assert answers == ["pin_wrong"] * FREE_TRIES + ["pin_wait"]
    clock.move(seconds=3)
    check_pin(pin_hash, PIN, asked_at_once[-1], clock())
