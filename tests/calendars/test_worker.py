"""The process that reads strangers' files: what goes wrong in it, and how long it stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from meetup_desk.calendars import worker
from meetup_desk.calendars.incoming_calendar import IncomingCalendar
from meetup_desk.domain.errors import DeskError

TODAY = date(2026, 12, 3)
EMPTY = "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n"


@pytest.fixture(autouse=True)
def _no_process_is_left() -> Iterator[None]:
    _end_all()
    yield
    _end_all()


def _end_all() -> None:
    while worker._idle:
        worker._end(worker._idle.pop())


def _read(path: Path) -> IncomingCalendar:
    return worker.read_in_process(path, tz="Asia/Seoul", today=TODAY)


def test_a_mistake_of_the_reading_process_comes_back_as_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("missing")

    path = tmp_path / "a.ics"
    path.write_text(EMPTY)
    monkeypatch.setattr(worker, "read_calendar", fail)
    monkeypatch.setattr(worker, "_start", lambda: None)
    monkeypatch.setattr(worker, "_ask", lambda _worker, request: worker._read(request))
    with pytest.raises(KeyError):
        _read(path)


def test_the_files_of_a_folder_are_read_by_one_process(tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"{number}.ics" for number in range(3))
    first.write_text(EMPTY)
    second.write_text("no calendar")
    third.write_text(EMPTY)
    before = _read(first)
    process = worker._idle[0].process.pid
    with pytest.raises(DeskError) as refused:
        _read(second)
    assert refused.value.reason == "calendar"
    assert _read(third) == before
    assert [one.process.pid for one in worker._idle] == [process]


def test_a_process_that_was_stopped_while_it_waited_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_text(EMPTY)
    before = _read(path)
    worker._idle[0].process.kill()
    worker._idle[0].process.join()
    assert _read(path) == before


def test_nothing_waits_after_a_file_that_takes_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "SECONDS", 0.0)
    path = tmp_path / "a.ics"
    path.write_text("BEGIN:VCALENDAR\n" + "X-A:B\n" * 200_000)
    with pytest.raises(DeskError) as refused:
        _read(path)
    assert refused.value.reason == "calendar_slow"
    assert worker._idle == []
