"""One step writes everything for the doors into one folder; what fails stops nothing else."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.invites import InviteState
from meetup_desk.services.events.preparation import PreparationResult
from tests.conftest import Organiser


def prepare(organiser: Organiser, event_id: int, folder: Path, **how: object) -> PreparationResult:
    wanted: dict[str, object] = {"progress": lambda _done, _total: None, "cancelled": lambda: False, **how}
    return organiser.services.preparation.write(event_id, folder, "en", **wanted)  # type: ignore[arg-type]


def test_everything_is_in_one_folder_and_counted(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준", 2, email="a@mail.example")
    organiser.answer(event, "이하린")
    seen: list[tuple[int, int]] = []
    folder = tmp_path / "2026-12-03 송년 모임"
    done = prepare(organiser, event.id, folder, progress=lambda *at: seen.append(at))
    assert (done.written, done.failed, done.stopped) == (
        {"tickets": 2, "invites": 2, "sheet": 2, "door": 2, "badges": 2},
        {},
        False,
    )
    assert sorted(path.name for path in folder.iterdir()) == [
        *(
            "Attendee sheet.pdf",
            "Attendee sheet.xlsx",
            "Badges.pdf",
            "Invites",
            "Paper check-in list.pdf",
            "Tickets",
        ),
    ]
    assert len(list((folder / "Tickets").glob("*.png"))) == len(list((folder / "Invites").glob("*.ics"))) == 2
    assert [step for step, _ in seen] == sorted(step for step, _ in seen)
    assert seen[-1][0] == seen[-1][1]
    holders = organiser.services.invites.of_event(event.id).holders
    assert {holder.state for holder in holders} == {InviteState.CURRENT}


def test_what_fails_is_told_and_the_rest_is_kept(
    organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    (tmp_path / "Paper check-in list.pdf").mkdir()
    done = prepare(organiser, event.id, tmp_path)
    assert set(done.failed) == {"door"}
    assert set(done.written) == {"tickets", "invites", "sheet", "badges"}
    assert (tmp_path / "Badges.pdf").exists()


def test_stopping_keeps_what_is_written(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    done = prepare(organiser, event.id, tmp_path, cancelled=(tmp_path / "Attendee sheet.xlsx").exists)
    assert done.stopped
    assert set(done.written) == {"tickets", "invites"}
    assert not (tmp_path / "Badges.pdf").exists()


def test_a_folder_that_cannot_be_made_is_said(organiser: Organiser, tmp_path: Path) -> None:
    event = organiser.event()
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DeskError) as raised:
        prepare(organiser, event.id, tmp_path / "file")
    assert raised.value.code == ErrorCode.NOT_WRITABLE
