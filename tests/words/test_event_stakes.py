"""What hangs on an event is counted, and said before it is changed."""

from datetime import datetime
from pathlib import Path

from meetup_desk.domain.times import Plan
from meetup_desk.words.event_stakes import say_stake
from tests.conftest import Organiser

BY = "organiser"
LATER = Plan(start=datetime(2026, 12, 10, 18), end=datetime(2026, 12, 10, 20), tz="Asia/Seoul")


def test_what_hangs_on_an_event_is_counted_and_said(organiser: Organiser, tmp_path: Path) -> None:
    event, services = organiser.event(), organiser.services
    assert not services.events.stake([event.id])
    organiser.answer(event, "김서준", 2, email="a@mail.example")
    organiser.answer(event, "이하린")
    services.invites.write(event.id, tmp_path / "invites")
    services.packs.write(event.id, "정문", tmp_path / "front.pack", passphrase=None)
    stake = services.events.stake([event.id])
    assert (stake.people, stake.tickets, stake.invites, stake.packs) == (3, 2, 2, 1)
    assert say_stake(stake, "en") == "This affects 3 people, 2 tickets, 2 calendar invites, 1 door pack."
    assert say_stake(stake, "ko") == "3명, 입장권 2장, 캘린더 초대장 2개, 출입구 꾸러미 1개에 영향을 줘요."
