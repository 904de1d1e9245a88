"""What goes wrong while a stranger's file is read apart is told to who asked, and to no terminal."""

import multiprocessing
import zoneinfo
from datetime import date
from pathlib import Path

import pytest

from meetup_desk.calendars import worker


def test_a_mistake_of_the_reading_process_comes_back_as_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("missing")

    monkeypatch.setattr(worker, "read_calendar", fail)
    monkeypatch.setattr(worker, "_hold_to_memory", lambda: None)
    path = tmp_path / "a.ics"
    path.write_text("BEGIN:VCALENDAR")
    mine, theirs = multiprocessing.get_context("spawn").Pipe()
    request = worker._Request(str(path), "Asia/Seoul", date(2026, 12, 3), busy=False)
    mine.send(request)
    worker._work(theirs, zoneinfo.TZPATH)
    with pytest.raises(KeyError):
        worker._ask(mine, request, path)
    mine.close()
    theirs.close()
