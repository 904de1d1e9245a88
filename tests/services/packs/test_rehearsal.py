"""A rehearsal is a door like any other, and nothing of it is left or counts."""

import shutil
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.rehearsal import rehearse_pack
from tests.conftest import Clock, Organiser


def rows(organiser: Organiser) -> list[int]:
    with organiser.services.desk.reading() as db:
        return [db.value(f"SELECT count(*) FROM {table}") for table in ("scan", "person", "rsvp", "door")]


def test_a_rehearsal_judges_and_leaves_nothing(organiser: Organiser, clock: Clock) -> None:
    event = organiser.event()
    organiser.services.door_lists.add(
        event.id, ListDraft(name="점심", opens_at=type(clock())(clock() + 3_600_000_000))
    )
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    organiser.services.door(event.id, "정문").scan(ScanRequest(text=code))
    before = rows(organiser)
    door = organiser.services.rehearsal(event.id, "정문")
    assert door.rehearsal
    verdicts = [door.scan(ScanRequest(text=code)).verdict for _ in range(2)]
    assert verdicts == ["admitted", "already_in"]  # nobody has come yet, as far as it knows
    assert door.walk_in(WalkIn(name="손님", consent=True)).slip == 1
    assert (door.counts().inside, door.counts().expected) == (3, 2)
    scans = door._journal.path
    door.close()
    assert not scans.parent.exists()
    lunch = organiser.services.rehearsal(event.id, "식당", entry_list="점심")
    assert lunch.scan(ScanRequest(text=code)).verdict == "admitted"  # although the list opens later
    lunch.close()
    assert rows(organiser) == before
    with pytest.raises(DeskError):
        organiser.services.rehearsal(event.id, "정문", entry_list="없는 명단")


def test_scans_of_a_rehearsal_never_come_home(organiser: Organiser, tmp_path: Path, clock: Clock) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = organiser.services.rehearsal(event.id, "정문")
    door.scan(ScanRequest(text=code))
    kept = shutil.copy(door._journal.path, tmp_path / "kept.scans")
    door.close()
    merged = organiser.services.merging.merge([kept], "organiser")
    assert (merged.new, [refusal.reason for refusal in merged.refused]) == (0, ["rehearsal"])
    assert all("kept" in merged.refused[0].say(lang) for lang in ("ko", "en"))


def test_a_rehearsal_with_the_pack_of_the_day_leaves_the_pack_as_it_was(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준"))
    path = tmp_path / "a.pack"
    organiser.services.packs.write(event.id, "정문", path, passphrase=None)
    door = rehearse_pack(path, None, clock=clock)
    door.scan(ScanRequest(text=code))
    kept = shutil.copy(door._journal.path, tmp_path / "kept.scans")
    door.close()
    assert sorted(file.name for file in tmp_path.glob("a.pack*")) == ["a.pack"]
    merged = organiser.services.merging.merge([kept], "organiser")
    assert (merged.new, [refusal.reason for refusal in merged.refused]) == (0, ["tampered"])
    real = open_pack_door(path, None, clock=clock)
    assert real.scan(ScanRequest(text=code)).verdict == "admitted"
    real.close()
