"""What happened is a list and a file: every scan with who, where, when and why."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.events import Event
from meetup_desk.domain.verdicts import Direction
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.desk.list_columns import value_of
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.scan_columns import COLUMNS
from meetup_desk.services.packs.pack_files import open_pack_door
from tests.conftest import Clock, Organiser


@pytest.fixture
def evening(organiser: Organiser, tmp_path: Path, clock: Clock) -> Event:
    """One of each: in, refused, overridden, out, taken back, handed over, a walk-in at a pack."""
    event = organiser.event()
    code = organiser.code(event, organiser.answer(event, "김서준", 2))
    door = organiser.services.door(event.id, "정문")
    clock.move(days=15)
    for ask in (
        ScanRequest(text=code, count=1),
        ScanRequest(text="https://menu.example"),
        ScanRequest(text=code),
        ScanRequest(text=code),
        ScanRequest(text=code, override_reason="=보호자"),
        ScanRequest(text=code, direction=Direction.OUT, count=1),
    ):
        clock.move(minutes=1)
        door.scan(ask)
    clock.move(minutes=1)
    door.undo()
    door.hand_over(door.search("김서준")[0].rsvp_id, "박도윤")
    organiser.services.packs.write(event.id, "후문", tmp_path / "a.pack", passphrase=None)
    pack = open_pack_door(tmp_path / "a.pack", None, clock=clock)
    clock.move(minutes=1)
    pack.walk_in(WalkIn(name="이하린", consent=True))
    pack.close()
    organiser.services.merging.merge([scans_beside(tmp_path / "a.pack")], "organiser")
    return event


def listed(organiser: Organiser, event: Event, door: str = "") -> list[dict[str, Any]]:
    scans, read_as = organiser.services.scan_list.scans(event.id, "en", door=door)
    return [value_of(COLUMNS, scan, read_as) for scan in scans]


def outcomes(rows: list[dict[str, Any]]) -> list[str]:
    return [f"{row['outcome']} {row['direction']} {row['count']}" for row in rows]


def test_every_scan_is_listed_with_what_became_of_it(organiser: Organiser, evening: Event) -> None:
    rows = listed(organiser, evening)
    assert outcomes(rows) == [
        "accepted in 1",
        "refused in 0",
        "accepted in 1",
        "refused in 0",
        "accepted in 1",
        "undone out 1",
        "undo out -1",
        "rename in 0",
        "accepted in 1",
    ]
    assert [row["verdict"] for row in rows[:4]] == ["admitted", "not_a_ticket", "admitted", "already_in"]
    assert (rows[4]["overrode"], rows[4]["why"], rows[4]["overridden"]) == ("already_in", "=보호자", True)
    assert rows[6]["undoes"] == rows[5]["scan"]
    assert (rows[-1]["door"], rows[-1]["pack"], rows[-1]["name"]) == ("후문", True, "이하린")
    assert rows[0]["at"].endswith("+09:00")
    assert len(listed(organiser, evening, "후문")) == 1
    with pytest.raises(DeskError):
        listed(organiser, evening, "옆문")


def test_a_file_of_any_format_has_every_scan_and_runs_nothing(
    organiser: Organiser, evening: Event, tmp_path: Path
) -> None:
    for fmt in ("csv", "xlsx", "json"):
        assert organiser.services.scan_list.write(evening.id, fmt, tmp_path / f"a.{fmt}", "ko") == 9
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:7] == ["시각", "출입구", "명단", "이름", "소속", "결과", "방향"]
    assert [row[6] for row in rows[1:]] == ["입장"] * 5 + ["퇴장"] * 2 + ["입장"] * 2
    assert rows[5][10] == "책임자가 넘긴 판정: 이미 입장 · =보호자"
    sheet = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    assert [str(cell) for cell in sheet[0]] == rows[0]
    assert len(sheet) == len(rows)
    kept = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert kept == listed(organiser, evening)
    assert list(kept[0]) == [column.key for column in COLUMNS]
    assert len(rows[0]) == len([column for column in COLUMNS if column.in_tables])


def test_arrivals_count_people_and_refusals_and_nothing_that_was_taken_back(
    organiser: Organiser, evening: Event
) -> None:
    found = organiser.services.scan_list.arrivals(evening.id)
    assert sum(slot.came for slot in found.slots) == 4
    assert sum(slot.left for slot in found.slots) == 0
    assert sum(slot.refused for slot in found.slots) == 2
    assert list(found.doors) == ["정문", "후문"]
    assert sum(slot.came for slot in organiser.services.scan_list.arrivals(evening.id, "후문").slots) == 1
