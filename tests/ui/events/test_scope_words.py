"""Which dates of a series a change means: the fewest first, and each choice in numbers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event, Scope
from meetup_desk.domain.times import Instant, instant_of_wall
from meetup_desk.ui.events.drafts import values_of
from meetup_desk.ui.events.planner import Planner
from meetup_desk.ui.events.scope_words import ScopeWords
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.widgets.dialogs import Asker, DialogVerb
from tests.conftest import Organiser


@pytest.fixture
def dates(organiser: Organiser) -> list[Event]:
    first = organiser.event(rrule="FREQ=WEEKLY;COUNT=5")
    assert first.series_id is not None
    return organiser.services.events.series(first.series_id)[1]


def names(words: ScopeWords) -> list[str]:
    return [words.name(scope) for scope in words.scopes()]


def test_each_choice_says_how_many_dates_it_touches(dates: list[Event], languages: Languages) -> None:
    assert names(ScopeWords(dates[2], dates, Instant(0))) == [
        "Only this date",
        "This and 2 later dates",
        "All 5 dates",
    ]
    assert names(ScopeWords(dates[0], dates, Instant(0))) == ["Only this date", "All 5 dates"]
    assert names(ScopeWords(dates[4], dates, Instant(0))) == ["Only this date", "All 5 dates"]
    languages.use("ko")
    assert names(ScopeWords(dates[2], dates, Instant(0))) == [
        "이 날짜만",
        "이 날짜와 이후 2개",
        "날짜 5개 모두",
    ]


def test_dates_that_are_past_are_counted(dates: list[Event], languages: Languages) -> None:
    now = instant_of_wall(datetime(2026, 12, 12), "Asia/Seoul")
    assert ScopeWords(dates[2], dates, now).text() == (
        "This event is one of 5 dates of a series. 2 of them are in the past and would also change with "
        "“all”."
    )


def test_enter_changes_only_this_date(
    qtbot: QtBot, framed: Any, organiser: Organiser, dates: list[Event]
) -> None:
    made: list[Planner] = []
    offered: list[Sequence[DialogVerb]] = []

    class Enter(Asker):
        def choose(self, _parent: QWidget, _title: str, _text: str, verbs: Sequence[DialogVerb]) -> str:
            offered.append(verbs)
            return verbs[-1].key  # the button that a question gives the keyboard to

    def page(context: Context, writes: Writes) -> QWidget:
        page = QWidget()
        made.append(Planner(replace(context, asker=Enter(context.look)), organiser.services, writes, page))
        return page

    framed(page)
    made[0]._save(dates[2], values_of(dates[2]) | {"title": "다른 제목"})

    def titles() -> list[str]:
        return [line.event.title for line in organiser.services.events.list()]

    qtbot.waitUntil(lambda: "다른 제목" in titles(), timeout=20_000)
    assert titles().count("다른 제목") == 1
    assert [verb.kind for verb in offered[0]] == ["plain", "plain", "plain", "primary"]
    assert Scope(offered[0][-1].key) is Scope.THIS
