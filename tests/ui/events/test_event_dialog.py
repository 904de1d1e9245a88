"""The dialog of an event: what it says of its times, and what it asks."""

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.venues import Venue
from meetup_desk.ui.events.drafts import values_for_new
from meetup_desk.ui.events.event_dialog import EventDialog
from meetup_desk.ui.events.event_form import NEW_VENUE, NO_VENUE
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.time_box import TimeBox

TODAY = date(2026, 11, 26)
VALUES = values_for_new(None, TODAY, "Asia/Seoul") | {"title": "독서 모임", "venue": NO_VENUE}
LONG = "The end is before the start. For an event over several days, set the last day in More settings."


@pytest.fixture
def window(qtbot: QtBot, languages: Languages) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def dialog_of(look: Look, window: QWidget, values: dict[str, Any], *, new: bool = True) -> EventDialog:
    filled = {key: value for key, value in (VALUES | values).items() if new or key not in ("repeat", "times")}
    dialog = EventDialog(look, window, [], filled, new=new)
    dialog.show()
    return dialog


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def type_time(dialog: EventDialog, key: str, text: str) -> None:
    box = dialog.form.control(key)
    assert isinstance(box, TimeBox)
    box.lineEdit().setText(text)


@pytest.mark.parametrize(
    ("times", "said"),
    [
        ({"end": time(21, 30)}, ("Lasts 2 hours 30 minutes", "2시간 30분 동안 열려요")),
        (
            {"start": time(22), "end": time(1)},
            (
                "Ends the next day, Friday 4 December, 1:00 am (3 hours)",
                "다음 날(12월 4일 금요일) 새벽 1시에 끝나요 (3시간)",
            ),
        ),
        (
            {"last": date(2026, 12, 5), "end": time(12)},
            ("Ends on Saturday 5 December, 12:00 pm (41 hours)", "12월 5일 토요일 낮 12시에 끝나요 (41시간)"),
        ),
        ({"all_day": True, "last": date(2026, 12, 5)}, ("Lasts 3 days", "3일 동안 열려요")),
    ],
)
def test_the_form_says_how_long_an_event_is(
    look: Look, languages: Languages, window: QWidget, times: dict[str, Any], said: tuple[str, str]
) -> None:
    assert said[0] in words(dialog_of(look, window, times))
    languages.use("ko")
    assert said[1] in words(dialog_of(look, window, times))


def test_an_end_before_the_start_is_said_beside_it_and_never_makes_a_long_night(
    look: Look, window: QWidget
) -> None:
    dialog = dialog_of(look, window, {})
    type_time(dialog, "end", "17:00")
    assert LONG in words(dialog)
    assert not dialog.form.valid()
    type_time(dialog, "end", "1:00")
    assert LONG not in words(dialog)
    assert dialog.form.valid()
    type_time(dialog, "end", "7 pm")
    assert "The end is the same as the start." in words(dialog)


def test_an_event_that_came_without_an_end_can_be_changed(look: Look, window: QWidget) -> None:
    dialog = dialog_of(look, window, {"end": time(19)}, new=False)
    assert "No end time." in words(dialog)
    assert dialog.form.valid()


def test_a_last_day_moves_with_the_first_and_is_never_before_it(look: Look, window: QWidget) -> None:
    dialog = dialog_of(look, window, {"last": date(2026, 12, 5)})
    day, last = dialog.form.control("date"), dialog.form.control("last")
    day.setDate(date(2026, 12, 10))  # type: ignore[attr-defined]
    assert dialog.form.values()["last"] == date(2026, 12, 12)
    last.setDate(date(2026, 12, 9))  # type: ignore[attr-defined]
    assert "The last day is before the first." in words(dialog)
    assert not dialog.form.valid()


def test_an_unreadable_time_says_so_instead_of_a_length(look: Look, window: QWidget) -> None:
    dialog = dialog_of(look, window, {})
    type_time(dialog, "end", "late")
    assert "Enter a time such as 19:30 or 7:30 pm." in words(dialog)
    assert "Lasts 2 hours" not in words(dialog)


def test_a_new_venue_that_is_known_already_is_said_beside_its_name(look: Look, window: QWidget) -> None:
    hall = Venue(uid=Uid(int=1), name="가온홀", address="연무장길 12")
    dialog = EventDialog(look, window, [hall], VALUES | {"venue": NEW_VENUE}, new=True)
    dialog.show()
    for key, text, valid in (("name", "가온홀", False), ("address", "해운대로 3", True)):
        line = dialog.form.control(f"venue_{key}")
        assert isinstance(line, QLineEdit)
        line.setText(text)
        assert dialog.form.valid() is valid


def test_the_capacity_follows_a_venue_that_is_described_here_too(look: Look, window: QWidget) -> None:
    dialog = dialog_of(look, window, {"venue": NEW_VENUE})
    holds = dialog.form.control("venue_capacity")
    assert isinstance(holds, QLineEdit)
    for typed in ("8", "80"):
        holds.setText(typed)
        assert dialog.form.values()["capacity"] == int(typed)
    dialog.form.set_values({"capacity": 60})
    holds.setText("90")
    assert dialog.form.values()["capacity"] == 60, "what somebody set stays"


def test_an_event_that_is_edited_follows_its_fields(look: Look, window: QWidget) -> None:
    dialog = dialog_of(look, window, {}, new=False)
    dialog.form.set_values({"title": "11월 독서 모임"})
    type_time(dialog, "start", "18:00")
    assert dialog.form.values()["end"] == time(20)


def test_an_event_needs_no_venue(look: Look, window: QWidget) -> None:
    assert dialog_of(look, window, {}).form.valid()


def test_the_first_event_asks_for_a_title_and_a_day_and_says_the_rest(look: Look, window: QWidget) -> None:
    dialog = EventDialog(look, window, [], VALUES, new=True, first=True)
    dialog.ensurePolished()
    dialog.fit()
    dialog.show()
    QApplication.processEvents()
    assert dialog._scroll.viewport().height() <= dialog._column.sizeHint().height() + 8, "an empty gap"
    assert [key for key in VALUES if dialog.form.control(key).isVisible()] == ["title", "date"]
    assert {"7:00 pm – 9:00 pm", "To be decided", "No limit", "Once"} <= set(words(dialog))
    dialog._guesses.rows["time"].click()
    assert dialog.form.control("start").isVisible()
    assert not dialog._guesses.rows["time"].isVisible()
    dialog._guesses.rows["venue"].click()
    assert dialog.form.control("venue").isVisible()
    assert dialog.form.valid()
