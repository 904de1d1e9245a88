"""The small picture of a room with empty seats."""

from collections.abc import Sequence
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.ui.seating import small_plan
from meetup_desk.ui.seating.room_layout import RoomLayout, lay_out
from meetup_desk.ui.seating.small_plan import SmallPlan
from meetup_desk.ui.theme.look import Look


def test_many_tables_are_placed_once_however_often_they_are_painted(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed: list[float] = []

    def counted(seats: Sequence[int], width: float, **named: Any) -> RoomLayout:
        placed.append(width)
        return lay_out(seats, width, **named)

    monkeypatch.setattr(small_plan, "lay_out", counted)
    plan = SmallPlan(look)
    qtbot.addWidget(plan)
    plan.resize(500, 184)
    plan.show_tables([6] * 167)
    for _ in range(3):
        plan.grab()
    assert len(placed) == 1
    plan.resize(700, 184)
    plan.grab()
    plan.show_tables([6] * 20)
    plan.grab()
    assert len(placed) == 3
