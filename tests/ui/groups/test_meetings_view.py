"""The meetings of a group in the window: by pointer, by keys and in words."""

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from meetup_desk.ui.groups.meeting_matrix import MeetingMatrix


def test_a_cell_is_reached_by_keys_and_a_row_is_opened(qtbot: QtBot, look: Any) -> None:
    matrix = MeetingMatrix(look)
    qtbot.addWidget(matrix)
    matrix.resize(600, 600)
    matrix.show_people(("A", "B", "C"), bytes([0, 2, 0, 2, 0, 9, 0, 9, 0]), "3 people")
    told: list[tuple[int, int]] = []
    opened: list[int] = []
    matrix.pointed.connect(lambda row, column: told.append((row, column)))
    matrix.opened.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(matrix, key)
    assert told[-1] == (2, 1)
    assert matrix.times(2, 1) == 9
    assert opened == [2]
    assert matrix.accessibleName() == "3 people"


def test_many_people_find_room_and_none_are_painted_without_trouble(qtbot: QtBot, look: Any) -> None:
    matrix = MeetingMatrix(look)
    qtbot.addWidget(matrix)
    matrix.resize(500, 500)
    for people in (0, 1, 40, 300, 900):
        matrix.show_people([str(n) for n in range(people)], bytes(people * people), "")
        matrix.point_at(people - 1, 0)
        assert not matrix.grab().isNull()
        assert people == 0 or matrix.cell() * people <= 500
