"""The short tour: four steps, left at any time, never in the way of the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.shell.tour import Tour


def test_the_tour_goes_step_by_step_and_ends(look, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(640, 400)
    host.show()
    tour = Tour(look, host)
    tour.open()
    titles = set()
    while tour.isVisible():
        titles.add(tour.accessibleName())
        assert host.rect().contains(tour.geometry())
        qtbot.keyClick(tour, Qt.Key.Key_Return)
    assert len(titles) == 4


def test_escape_leaves_the_tour(look, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    tour = Tour(look, host)
    tour.open()
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.isHidden()
