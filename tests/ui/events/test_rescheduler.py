"""Changes that others hear of are asked about first, with what hangs on them."""

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.ui.events.rescheduler import Rescheduler
from meetup_desk.ui.widgets.dialogs import Asker
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


class Asked:
    """Answers every question with one verb, and keeps what was said."""

    def __init__(self) -> None:
        self.answer, self.texts = "keep", list[str]()
        self.verbs: list[str] = []

    def choose(self, _parent: QWidget, _title: str, text: str, verbs: Any) -> str:
        self.texts.append(text)
        self.verbs = [verb.key for verb in verbs]
        return self.answer


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    asked = Asked()
    monkeypatch.setattr(Asker, "choose", lambda _asker, *about: asked.choose(*about))
    return asked


@pytest.fixture
def rescheduler(framed: Any, organiser: Organiser) -> Rescheduler:
    def make(context: Any, writes: Any) -> QWidget:
        page = QWidget()
        Rescheduler(context, organiser.services, writes, page).setObjectName("rescheduler")
        return page

    _, page = framed(make)
    found = page.findChild(Rescheduler, "rescheduler")
    assert isinstance(found, Rescheduler)
    return found


def start(organiser: Organiser, event: Event) -> datetime:
    return organiser.services.events.get(event.id).event.plan.start


def test_an_event_that_nobody_knows_of_moves_without_a_question(
    qtbot: QtBot, rescheduler: Rescheduler, organiser: Organiser, asked: Asked
) -> None:
    event = organiser.event()
    rescheduler.move(event, 7)
    qtbot.waitUntil(lambda: start(organiser, event) == datetime(2026, 12, 10, 19), timeout=PATIENCE)
    assert asked.texts == []


def test_what_a_move_touches_is_said_and_keeping_keeps(
    qtbot: QtBot, rescheduler: Rescheduler, organiser: Organiser, asked: Asked
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준", 2)
    rescheduler.move(event, 1)
    qtbot.waitUntil(lambda: bool(asked.texts), timeout=PATIENCE)
    assert asked.texts == [
        "New time: Friday 4 December 2026, 7:00 pm – 9:00 pm.\nThis affects 2 people, 1 ticket."
    ]
    assert start(organiser, event) == event.plan.start
    asked.answer = "this"
    rescheduler.move(event, 1)
    qtbot.waitUntil(lambda: start(organiser, event) == datetime(2026, 12, 4, 19), timeout=PATIENCE)


def test_a_date_of_a_series_asks_which_dates_and_says_what_each_choice_touches(
    qtbot: QtBot, rescheduler: Rescheduler, organiser: Organiser, asked: Asked
) -> None:
    event = organiser.event(rrule="FREQ=WEEKLY;COUNT=3")
    later = organiser.services.events.series(event.series_id)[1][1]  # type: ignore[arg-type]
    organiser.answer(later, "김서준")
    asked.answer = "all"
    rescheduler.move(event, 1)
    qtbot.waitUntil(lambda: start(organiser, later) == datetime(2026, 12, 11, 19), timeout=PATIENCE)
    assert asked.verbs == ["keep", "all", "this"]
    assert "All 3 dates: This affects 3 dates, 1 person, 1 ticket." in asked.texts[0]


def test_a_title_is_nobodys_business_but_the_organisers(
    qtbot: QtBot, rescheduler: Rescheduler, organiser: Organiser, asked: Asked
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    rescheduler.change(event, EventEdit(title="새 제목"))
    events = organiser.services.events
    qtbot.waitUntil(lambda: events.get(event.id).event.title == "새 제목", timeout=PATIENCE)
    assert asked.texts == []
