"""What else is at the same time, said while an event is planned."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.times import Plan
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.ui.events.clashes import ClashNotice
from meetup_desk.ui.events.drafts import values_for_new, values_of
from meetup_desk.ui.events.event_form import NO_VENUE
from tests.conftest import Organiser

PATIENCE = 20_000  # ms
TODAY = date(2026, 11, 26)  # a new event is a week ahead: on the day of the others


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


def test_a_new_event_hears_of_what_is_in_its_place_and_falls_silent_when_it_moves(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    venue = organiser.services.venues.add(VenueDraft(name="마루홀"), "organiser")[0]
    organiser.event("독서", venue_id=venue.id)
    _, notice = framed(lambda context, _: ClashNotice(context, organiser.services, None))
    values = values_for_new(None, TODAY, "Asia/Seoul") | {"title": "체스", "venue": str(venue.id)}
    notice.look_at(values)
    wait(
        qtbot,
        lambda: notice.words.text() == "“독서” already has 마루홀: Thursday 3 December, 7:00 pm – 9:00 pm",
    )
    notice.look_at(values | {"start": time(21), "end": time(22)})
    wait(qtbot, lambda: not notice.words.text())
    notice.look_at(values | {"date": TODAY, "repeat": "weekly", "times": 3})
    wait(qtbot, lambda: "독서" in notice.words.text())


def test_an_event_that_moves_is_not_in_its_own_way(qtbot: QtBot, framed: Any, organiser: Organiser) -> None:
    event = organiser.event("독서")
    organiser.event("체스", plan=event.plan.moved_to(event.plan.start + timedelta(hours=1)))
    _, notice = framed(lambda context, _: ClashNotice(context, organiser.services, event))
    notice.look_at(values_of(event))
    wait(qtbot, notice.words.text)
    assert "체스" in notice.words.text()
    assert "독서" not in notice.words.text()


def test_the_hosts_own_calendar_is_minded(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:x\nDTSTAMP:20261101T000000Z\n"
        "DTSTART;TZID=Asia/Seoul:20261203T200000\nDTEND;TZID=Asia/Seoul:20261203T203000\n"
        "SUMMARY:치과\nEND:VEVENT\nEND:VCALENDAR\n",
        encoding="utf-8",
    )
    frame, notice = framed(lambda context, _: ClashNotice(context, organiser.services, None))
    monkeypatch.setattr(frame.context.files, "open", lambda *_: path)
    plan = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
    values = values_for_new(None, TODAY, "Asia/Seoul") | {"venue": NO_VENUE}
    assert values["date"] == plan.start.date()
    notice.look_at(values)
    notice.look_in.click()
    wait(qtbot, lambda: "“치과” is in your calendar" in notice.words.text())
    assert notice.look_in.text().strip() == "Compared with 1 entry in my calendar"
