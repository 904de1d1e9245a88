"""The calendar under a date: weeks begin as in the language of the window, today is a key away."""

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.calendar_popup import CalendarPopup
from meetup_desk.ui.widgets.search_field import SearchField


def test_the_week_begins_as_in_the_language_of_the_window(
    qtbot: QtBot, look: Look, languages: Languages
) -> None:
    calendar = CalendarPopup(look)
    qtbot.addWidget(calendar)
    for lang in ("ko", "en"):
        languages.use(lang)
        calendar.show()
        assert calendar.firstDayOfWeek() is QLocale().firstDayOfWeek()
        calendar.hide()


def test_t_goes_to_today(qtbot: QtBot, look: Look) -> None:
    calendar = CalendarPopup(look)
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2020, 2, 2))
    qtbot.keyClick(calendar, Qt.Key.Key_T)
    assert calendar.selectedDate() == QDate.currentDate()


def test_icons_grow_with_the_text(qtbot: QtBot, look: Look) -> None:
    calendar, field = CalendarPopup(look), SearchField(look)
    qtbot.addWidget(calendar)
    qtbot.addWidget(field)
    look.set_scale(2.0)
    assert {button.iconSize() for button in calendar.findChildren(QToolButton)} == {QSize(32, 32)}
    assert field.textMargins().left() >= 32


def test_the_heading_has_the_order_of_the_language(qtbot: QtBot, look: Look, languages: Languages) -> None:
    calendar = CalendarPopup(look)
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 10, 3))
    read = {}
    for lang in ("ko", "en", "ko"):
        languages.use(lang)
        calendar.show()
        calendar.showNextMonth()
        written = (calendar.findChild(QToolButton, f"qt_calendar_{each}button") for each in ("month", "year"))
        buttons = [button for button in written if button is not None]
        QApplication.processEvents()
        read[lang] = [button.text() for button in sorted(buttons, key=lambda button: button.x())]
        calendar.hide()
    assert read == {"ko": ["2027년", "1월"], "en": ["December", "2026"]}
