"""Other people's calendar files, whole and spoiled, are read or refused with a reason."""

from pathlib import Path

import icalendar
import pytest

from meetup_desk.calendars.incoming_calendar import IncomingCalendar
from tests.scenarios import calendar_corpus

INSTALLED = Path(icalendar.__file__).parent  # the files that its own tests read come with it


def test_what_an_installed_package_carries_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert calendar_corpus.main([str(INSTALLED), "--mutations", "400", "--seed", "22"]) == 0
    told = capsys.readouterr().out
    assert "troubles: 0" in told
    files, events = next(line.split()[1:3] for line in told.splitlines() if line.startswith("all "))
    assert int(files) > 100
    assert int(events) > 50


def test_a_mutation_can_be_made_again() -> None:
    data = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    assert calendar_corpus.mutated(data, 5) == calendar_corpus.mutated(data, 5)
    assert len({calendar_corpus.mutated(data, seed) for seed in range(20)}) > 10


def test_an_exception_and_a_slow_file_are_troubles(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.ics").write_bytes(b"BEGIN:VCALENDAR\r\n")

    def fail(_data: bytes, **_facts: object) -> IncomingCalendar:
        raise IndexError("of a reader")

    monkeypatch.setattr(calendar_corpus, "read_calendar", fail)
    assert calendar_corpus.main([str(tmp_path), "--mutations", "2"]) == 1
    assert "of a reader" in capsys.readouterr().out
    monkeypatch.setattr(calendar_corpus, "DEADLINE", -1.0)
    assert calendar_corpus.main([str(tmp_path), "--mutations", "0"]) == 1
    assert "took" in capsys.readouterr().out
