"""The calendar that others subscribe to tells what the desk holds, after every change."""

from datetime import timedelta
from pathlib import Path

import icalendar
import pytest

from meetup_desk.domain.alarms import Alarms
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.services.events.drafts import EventEdit
from tests.conftest import Organiser


def titles(path: Path) -> list[tuple[str, str]]:
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return [(str(one["SUMMARY"]), str(one["STATUS"])) for one in events]


def test_it_is_rewritten_after_each_change_that_it_tells_of(organiser: Organiser, tmp_path: Path) -> None:
    services, path = organiser.services, tmp_path / "gaon.ics"
    event = organiser.event("하나")
    assert services.feeds.choose(path, "organiser") == 1
    services.events.change(event.id, EventEdit(title="둘"), "organiser")
    assert titles(path) == [("둘", "CONFIRMED")]
    before = path.stat().st_ino
    organiser.answer(event, "김서준")
    assert path.stat().st_ino == before
    services.events.cancel(event.id, "organiser")
    assert titles(path) == [("둘", "CANCELLED")]
    services.history.undo("organiser")
    assert titles(path) == [("둘", "CONFIRMED")]
    assert b"ATTENDEE" not in path.read_bytes()
    services.feeds.stop("organiser")
    organiser.event("셋")
    assert titles(path) == [("둘", "CONFIRMED")]
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".desk" and "gaon" in file.name] == [
        "gaon.ics"
    ]


def test_a_place_that_is_gone_keeps_no_change_from_standing(organiser: Organiser, tmp_path: Path) -> None:
    services, stick = organiser.services, tmp_path / "stick"
    stick.mkdir()
    organiser.event("하나")
    services.feeds.choose(stick / "gaon.ics", "organiser")
    (stick / "gaon.ics").unlink()
    stick.rmdir()
    organiser.event("둘")
    assert services.events.count("all") == 2  # type: ignore[arg-type]
    assert services.feed_trouble is not None
    assert services.feed_trouble.code == "not_writable"
    stick.mkdir()
    organiser.event("셋")
    assert services.feed_trouble is None
    assert len(titles(stick / "gaon.ics")) == 3


def test_a_place_that_cannot_be_is_not_chosen(organiser: Organiser, tmp_path: Path) -> None:
    with pytest.raises(RuleError) as empty:
        organiser.services.feeds.choose(tmp_path / "x.ics", "organiser")
    organiser.event()
    with pytest.raises(DeskError):
        organiser.services.feeds.choose(tmp_path / "nowhere" / "x.ics", "organiser")
    assert (empty.value.rule, organiser.services.settings.feed) == ("calendar_empty", "")


def test_it_rings_as_the_organiser_says(organiser: Organiser, tmp_path: Path) -> None:
    path = tmp_path / "gaon.ics"
    organiser.event()
    organiser.services.feeds.choose(path, "organiser")
    organiser.services.settings.keep_alarms(Alarms(before=(timedelta(days=1),), public=True), "organiser")
    assert b"TRIGGER:-P1D" in path.read_bytes()
    organiser.services.history.undo("organiser")
    assert b"VALARM" not in path.read_bytes()
