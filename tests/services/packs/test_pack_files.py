"""The scans beside a pack, gone, cut off, damaged, or another pack's: what is kept, and how one goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.packs.scan_memory import kept
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.scans_home import copy_scans
from meetup_desk.services.packs.wiping import wipe
from tests.conftest import Organiser

Laptop = tuple[Event, Path, list[str]]


@pytest.fixture
def laptop(organiser: Organiser, tmp_path: Path) -> Laptop:
    """A pack whose door has let in three people; the event, the pack, and five codes."""
    event = organiser.event()
    codes = [organiser.code(event, organiser.answer(event, f"사람 {n}")) for n in range(5)]
    (tmp_path / "laptop").mkdir()
    pack = tmp_path / "laptop" / "후문.pack"
    organiser.services.packs.write(event.id, "후문", pack, passphrase=None)
    read(pack, codes[:3])
    return event, pack, codes


def read(pack: Path, codes: list[str], *, anyway: bool = False) -> list[str]:
    door = open_pack_door(pack, None, anyway=anyway)
    try:
        return [str(door.scan(ScanRequest(text=code)).verdict) for code in codes]
    finally:
        door.close()


def refusal(pack: Path) -> str:
    with pytest.raises(DeskError) as refused:
        open_pack_door(pack, None)
    return refused.value.reason


def damage(pack: Path) -> None:
    lines = scans_beside(pack).read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b'"', b"'", 1)
    scans_beside(pack).write_bytes(b"".join(lines))


def cut(pack: Path) -> None:
    lines = scans_beside(pack).read_bytes().splitlines(keepends=True)
    scans_beside(pack).write_bytes(b"".join(lines[:2]))


def test_scans_that_are_gone_are_missed_and_the_door_goes_on_where_it_has_to(laptop: Laptop) -> None:
    _, pack, codes = laptop
    elsewhere = scans_beside(pack).rename(pack.parent.parent / "stick.scans")
    assert refusal(pack) == refusal(pack) == "scans_gone"
    assert not scans_beside(pack).exists()  # nothing is in the way of putting it back
    scans_beside(pack).write_bytes(elsewhere.read_bytes())
    assert read(pack, codes[:1]) == ["already_in"]
    scans_beside(pack).unlink()
    assert read(pack, [codes[0], codes[3]], anyway=True) == ["admitted", "admitted"]
    assert read(pack, codes[3:4]) == ["already_in"]  # from now on all is well again


def test_scans_that_became_fewer_are_missed(laptop: Laptop) -> None:
    _, pack, codes = laptop
    cut(pack)
    assert refusal(pack) == "scans_gone"
    assert read(pack, codes[:2], anyway=True) == ["already_in", "admitted"]


def test_damaged_scans_are_kept_aside_and_their_good_part_goes_on(laptop: Laptop) -> None:
    _, pack, codes = laptop
    damage(pack)
    before = scans_beside(pack).read_bytes()
    assert refusal(pack) == "scans"
    assert scans_beside(pack).read_bytes() == before
    assert kept(pack) == []
    assert read(pack, codes[:2], anyway=True) == ["already_in", "admitted"]
    assert [path.read_bytes() for path in kept(pack)] == [before]
    assert read(pack, codes[:2]) == ["already_in", "already_in"]


def test_scans_of_another_pack_are_kept_aside(organiser: Organiser, laptop: Laptop) -> None:
    event, pack, codes = laptop
    other = pack.with_name("정문.pack")
    organiser.services.packs.write(event.id, "정문", other, passphrase=None)
    read(other, codes[3:])
    theirs = scans_beside(other).read_bytes()
    scans_beside(pack).write_bytes(theirs)
    assert refusal(pack) == "scans_of_other_pack"
    assert read(pack, codes[:1], anyway=True) == ["admitted"]
    assert [path.read_bytes() for path in kept(pack)] == [theirs]


@pytest.mark.parametrize("harm", [damage, cut])
def test_what_was_lost_and_what_came_after_both_come_home(
    organiser: Organiser, laptop: Laptop, harm: Callable[[Path], None]
) -> None:
    event, pack, codes = laptop
    whole = pack.with_name("whole.scans")
    copy_scans(pack, whole)
    harm(pack)
    read(pack, codes[2:], anyway=True)
    later = pack.with_name("later.scans")
    copy_scans(pack, later)
    for files in ([later], [whole], [later, whole]):
        organiser.services.merging.merge(files, "organiser")
    assert organiser.services.events.get(event.id).occupancy.arrived == 5
    assert organiser.services.backups.check() == []


def test_scans_that_begin_anew_come_home_beside_the_old_ones(organiser: Organiser, laptop: Laptop) -> None:
    event, pack, codes = laptop
    old = scans_beside(pack).rename(pack.parent.parent / "old.scans")
    read(pack, [codes[0], *codes[3:]], anyway=True)
    new = pack.with_name("new.scans")
    copy_scans(pack, new)
    organiser.services.merging.merge([new, old], "organiser")
    assert organiser.services.events.get(event.id).occupancy.arrived == 5
    assert organiser.services.backups.check() == []


def test_a_file_that_is_removed_while_the_door_is_open_is_there_when_it_closes(laptop: Laptop) -> None:
    _, pack, codes = laptop
    door = open_pack_door(pack, None)
    before = scans_beside(pack).read_bytes()
    scans_beside(pack).unlink()
    door.close()
    assert scans_beside(pack).read_bytes() == before
    assert read(pack, codes[:1]) == ["already_in"]


def test_what_was_kept_aside_comes_along_and_is_wiped_when_it_is_home(
    organiser: Organiser, laptop: Laptop
) -> None:
    _, pack, codes = laptop
    damage(pack)
    read(pack, codes[3:4], anyway=True)
    with pytest.raises(RuleError):
        wipe(pack)
    home = pack.parent.parent / "home.scans"
    copied = copy_scans(pack, home)
    assert (copied.scans, copied.kept) == (2, [home.with_name("home.kept-1.scans")])
    merged = organiser.services.merging.merge([*copied.kept, home], "organiser")
    assert (merged.new, [refusal.reason for refusal in merged.refused]) == (2, ["tampered"])
    damage(pack)
    read(pack, [], anyway=True)
    with pytest.raises(RuleError):  # for what was kept since
        wipe(pack)
    copy_scans(pack, home)
    wipe(pack)
    assert list(pack.parent.iterdir()) == []


def test_what_was_kept_aside_comes_home_also_where_no_other_scans_are(laptop: Laptop) -> None:
    _, pack, _ = laptop
    scans_beside(pack).rename(pack.with_name(f"{pack.name}.kept-1.scans"))
    home = pack.parent.parent / "home.scans"
    copied = copy_scans(pack, home)
    assert (copied.scans, [file.exists() for file in copied.kept], home.exists()) == (0, [True], False)


def test_a_door_that_was_opened_and_saw_nobody_misses_nothing(organiser: Organiser, tmp_path: Path) -> None:
    pack = tmp_path / "b.pack"
    organiser.services.packs.write(organiser.event().id, "후문", pack, passphrase=None)
    read(pack, [])
    scans_beside(pack).unlink()
    read(pack, [])
