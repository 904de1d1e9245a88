"""Widgets in lines, broken like words."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from meetup_desk.ui.widgets.flow_layout import FlowLayout


class _Asked(QWidgetItem):
    """Counts how often it is asked for its size, which Qt's own items remember."""

    times = 0

    def sizeHint(self) -> QSize:
        self.times += 1
        return super().sizeHint()


def test_widgets_are_asked_for_their_size_once_until_something_changes(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    layout = FlowLayout(place)
    buttons = [QPushButton(text) for text in ("one", "two", "three")]
    items = [_Asked(button) for button in buttons]
    for button, item in zip(buttons, items, strict=True):
        layout.addChildWidget(button)
        layout.addItem(item)
    place.show()
    asked = [item.times for item in items]
    one_line = layout.heightForWidth(2000)
    for width in (2000, 90, 90, 300):
        layout.heightForWidth(width)
    assert max(item.times - before for item, before in zip(items, asked, strict=True)) <= 1
    three_lines = layout.heightForWidth(90)
    buttons[2].hide()
    assert one_line < layout.heightForWidth(90) < three_lines
    buttons[0].setText("a much longer text than before")
    assert layout.sizeHint().width() > 200
