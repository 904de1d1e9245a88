"""Widgets in lines, broken like words."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.ui.widgets.flow_layout import FlowLayout


class _Asked(QPushButton):
    """Counts how often it is asked for its size."""

    times = 0

    def sizeHint(self) -> QSize:
        self.times += 1
        return super().sizeHint()


def test_widgets_are_asked_for_their_size_once_until_something_changes(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    layout = FlowLayout(place)
    buttons = [_Asked("one"), _Asked("two"), _Asked("three")]
    for button in buttons:
        layout.addWidget(button)
    place.show()
    asked = [button.times for button in buttons]
    one_line = layout.heightForWidth(2000)
    for width in (2000, 90, 90, 300):
        layout.heightForWidth(width)
    assert [button.times - before for button, before in zip(buttons, asked, strict=True)] <= [1, 1, 1]
    three_lines = layout.heightForWidth(90)
    buttons[2].hide()
    assert one_line < layout.heightForWidth(90) < three_lines
    buttons[0].setText("a much longer text than before")
    assert layout.sizeHint().width() > 200
