"""After an event: when people came, who did not, and every scan as a file."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from meetup_desk.domain.times import Plan
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.ui.events.follow_up.attendance import FollowUp
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.widgets.choosers import Chips
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Clock, Organiser

PLAN = Plan(start=datetime(2026, 11, 18, 20), end=datetime(2026, 11, 18, 22), tz="Asia/Seoul")


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


def chips(widget: Any) -> list[str]:
    found = widget.findChild(Chips)._buttons.values()
    return [button.accessibleName() for button in found if not button.isHidden()]


def evening(organiser: Organiser, clock: Clock) -> Any:
    """Three of four came, in two minutes and half an hour later, through two doors."""
    event = organiser.event(plan=PLAN)
    rsvps = [organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤", "최서연")]
    for rsvp, door, minutes in zip(rsvps, ("정문", "정문", "후문"), (1, 2, 30), strict=False):
        clock.move(minutes=minutes)
        organiser.services.door(event.id, door).scan(ScanRequest(rsvp_id=rsvp))
    organiser.services.door(event.id, "후문").scan(ScanRequest(text="x"))
    return event


def test_arrivals_are_a_picture_with_its_numbers(
    qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock
) -> None:
    event = evening(organiser, clock)
    _, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: page.arrivals.isVisible() and page.arrivals.bars.bars())
    values = [bar.value for bar in page.arrivals.bars.bars()]
    assert (sum(values), values[0], values[-1]) == (3, 2, 1)
    assert page.arrivals.numbers().startswith("3 people checked in · 1 scan refused · busiest at ")
    assert "2 people in, 0 people out, 0 scans refused" in page.arrivals.bars.accessibleDescription()
    picture = page.arrivals.bars.grab().toImage()
    accent = QColor(page._context.look.theme.accent)
    assert any(
        picture.pixelColor(x, picture.height() // 2) == accent for x in range(picture.width())
    )  # the tallest bar
    page.arrivals._tabs.chosen.emit("후문")
    wait(qtbot, lambda: page.arrivals.numbers().startswith("1 person checked in"))


def test_who_came_in_again_is_not_taken_for_one_more(
    qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock
) -> None:
    event = evening(organiser, clock)
    door = organiser.services.door(event.id, "후문")
    again = organiser.answer(event, "정하윤")
    for way in (Direction.IN, Direction.OUT, Direction.IN):
        door.scan(ScanRequest(rsvp_id=again, direction=way))
    _, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    page.show_event(organiser.services.events.get(event.id))
    wait(
        qtbot,
        lambda: page.arrivals.numbers().startswith("5 people checked in · 1 re-entered · 1 person left"),
    )


def test_nobody_is_called_a_no_show_before_the_end(
    qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock
) -> None:
    event = evening(organiser, clock)
    _, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: chips(page) == ["Attended 3", "Not checked in 1"])
    clock.move(hours=3)
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: chips(page) == ["Attended 3", "No-shows 1"])


def test_no_shows_are_a_filter_of_the_rsvps_once_the_event_is_over(
    qtbot: QtBot, framed: Any, organiser: Organiser, clock: Clock
) -> None:
    event = evening(organiser, clock)
    clock.move(hours=3)
    _, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes))
    view.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: chips(view) == ["All 4", "Going 4", "No-shows 1"])
    view.chips.chosen.emit("missed")
    wait(qtbot, lambda: view.table.total() == 1)


@pytest.mark.parametrize("fmt", ["xlsx", "csv", "json"])
def test_every_scan_is_saved_from_the_page(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    framed: Any,
    organiser: Organiser,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fmt: str,
) -> None:
    event = evening(organiser, clock)
    frame, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, page.arrivals.isVisible)
    path = tmp_path / f"a.{fmt}"
    monkeypatch.setattr(FormDialog, "draft", lambda _self: {"format": fmt})
    monkeypatch.setattr(Files, "save", lambda *_args: path)
    page.arrivals.save.click()
    wait(qtbot, lambda: frame.context.toast.text() == "4 scans saved.")
    if fmt == "json":
        assert len(json.loads(path.read_text(encoding="utf-8"))) == 4
    assert path.stat().st_size
